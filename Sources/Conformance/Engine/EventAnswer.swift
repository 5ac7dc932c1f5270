import CXLWire
import SpecTables

/// What an answer to Get Event Records holds, gone through once for all rules and the session.
final class EventAnswer: Sendable {
    let reading: EventLogState.Reading
    /// The kinds of records.
    let kinds: Content
    let dynamicCapacity: [ReturnedRecord]

    /// - Throws: why the answer cannot be framed.
    init(_ bytes: Span<UInt8>, at index: Int) throws(WireError) {
        let response = try GetEventRecords.Response(bytes)
        reading = EventLogState.Reading(response, at: index)
        var kinds: Content = []
        var dynamicCapacity: [ReturnedRecord] = []
        let list = response.eventRecords
        for position in list.indices {
            switch list[position].kind {
            case .generalMedia: kinds.insert(.generalMediaRecords)
            case .dram: kinds.insert(.dramRecords)
            case .memoryModule: kinds.insert(.memoryModuleRecords)
            case .memorySparing: kinds.insert(.memorySparingRecords)
            case .dynamicCapacity(let record):
                kinds.insert(.dynamicCapacityRecords)
                dynamicCapacity.append(ReturnedRecord(record, at: position))
            default: kinds.insert(.otherRecords)
            }
        }
        self.kinds = kinds
        self.dynamicCapacity = dynamicCapacity
    }

    /// The extents of records that offer capacity or take it back.
    var sentExtents: [CarriedExtent] {
        dynamicCapacity.isEmpty ? [] : dynamicCapacity.filter { $0.value.eventType.rawValue <= 2 }.map(\.extent)
    }

    /// The oldest revision that has these records: Dynamic Capacity came with 3.0; the flag that links one record to the
    /// next, with its errata; Memory Sparing with 3.1.
    var lowestRevision: Revision {
        if kinds.contains(.memorySparingRecords) { return .r3_1 }
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
}
