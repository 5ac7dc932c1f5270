import CXLWire
import SpecTables

/// The kinds of event records in an answer.
struct EventRecordKinds: OptionSet, Sendable {
    let rawValue: UInt8

    static let generalMedia = EventRecordKinds(rawValue: 1 << 0)
    static let dram = EventRecordKinds(rawValue: 1 << 1)
    static let memoryModule = EventRecordKinds(rawValue: 1 << 2)
    static let memorySparing = EventRecordKinds(rawValue: 1 << 3)
    static let dynamicCapacity = EventRecordKinds(rawValue: 1 << 4)
    static let other = EventRecordKinds(rawValue: 1 << 5)
}

/// What an answer to Get Event Records holds, gone through once for all rules and the session.
struct EventAnswer: Sendable {
    let reading: EventLogState.Reading
    private(set) var kinds: EventRecordKinds = []
    private(set) var dynamicCapacity: [ReturnedRecord] = []

    private init(_ response: borrowing GetEventRecords.Response, at index: Int) {
        reading = EventLogState.Reading(response, at: index)
        let list = response.eventRecords
        for position in list.indices {
            switch list[position].kind {
            case .generalMedia: kinds.insert(.generalMedia)
            case .dram: kinds.insert(.dram)
            case .memoryModule: kinds.insert(.memoryModule)
            case .memorySparing: kinds.insert(.memorySparing)
            case .dynamicCapacity(let record):
                kinds.insert(.dynamicCapacity)
                dynamicCapacity.append(ReturnedRecord(record, at: position))
            default: kinds.insert(.other)
            }
        }
    }

    init(_ response: Span<UInt8>, at index: Int) throws(WireError) {
        self.init(try GetEventRecords.Response(response), at: index)
    }

    /// The extents of records that offer capacity or take it back.
    var sentExtents: [CarriedExtent] {
        dynamicCapacity.isEmpty ? [] : dynamicCapacity.filter { $0.value.eventType.rawValue <= 2 }.map(\.extent)
    }

    /// The oldest revision that has these records: Dynamic Capacity came with 3.0; the flag that links one record to the
    /// next, with its errata; Memory Sparing with 3.1.
    var lowestRevision: Revision {
        if kinds.contains(.memorySparing) { return .r3_1 }
        if dynamicCapacity.isEmpty { return .r2_0 }
        return dynamicCapacity.contains { $0.value.flags.more } ? .r3_0E : .r3_0
    }

    /// The revision whose shape the records have.
    var shapeRevision: Revision {
        dynamicCapacity.contains { $0.value.validityFlags.availableCountsValid } ? .r3_1 : .r2_0
    }
}

extension Step {
    /// The answer to Get Event Records.
    ///
    /// - Throws: why it cannot be framed.
    func eventAnswer() throws(WireError) -> EventAnswer {
        if let events { return events }
        return try EventAnswer(response, at: index)
    }

    /// Whether an answer that was framed holds no record of `kind`.
    func holdsNone(of kind: EventRecordKinds) -> Bool { events.map { !$0.kinds.contains(kind) } ?? false }
}
