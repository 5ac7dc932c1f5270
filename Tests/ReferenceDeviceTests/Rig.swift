import CXLWire
import SpecTables
import Testing

@testable import ReferenceDevice

typealias Code = CommandReturnCode
let mebibyte: UInt64 = 1 << 20
let gibibyte: UInt64 = 1 << 30

/// A device with the requests of a host and of a fabric manager at hand.
struct Rig {
    var device: ReferenceDevice

    init(_ revision: Revision = .r3_1, _ change: (inout ReferenceDevice.Configuration) -> Void = { _ in }) throws {
        device = try ReferenceDevice(Self.configuration(revision, change))
    }

    /// One region of 2 GiB at 4 GiB, and a sharable one behind it.
    static func configuration(
        _ revision: Revision = .r3_1, _ change: (inout ReferenceDevice.Configuration) -> Void = { _ in }
    ) -> ReferenceDevice.Configuration {
        var configuration = ReferenceDevice.Configuration(revision: revision)
        configuration.totalCapacity = 16
        configuration.volatileOnlyCapacity = 16
        if revision >= .r3_0 {
            configuration.regions = [
                Region(base: 4 * gibibyte, length: 2 * gibibyte),
                Region(base: 6 * gibibyte, length: 1 * gibibyte, dsmadHandle: 1, isSharable: true),
            ]
        }
        change(&configuration)
        return configuration
    }

    /// What a refused command must not change: everything but what a command leaves in the registers of its mailbox.
    var state: ReferenceDevice {
        var device = device
        for host in device.logicalDevices.indices { device.logicalDevices[host].registers = MailboxRegisters() }
        return device
    }

    mutating func host(_ opcode: UInt16, _ request: [UInt8] = [], host: Int = 0) -> ReferenceDevice.Answer {
        device.execute(opcode, request, from: .mailbox(host: host))
    }

    mutating func fm(_ opcode: UInt16, _ request: [UInt8] = []) -> ReferenceDevice.Answer {
        device.execute(opcode, request, from: .fmOwned)
    }

    /// Carries out a command that has to be refused with `code` and to change nothing.
    mutating func refuse(
        _ code: Code, _ opcode: UInt16, _ request: [UInt8] = [], from cci: ReferenceDevice.CCI = .mailbox(host: 0),
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let before = state
        let answer = device.execute(opcode, request, from: cci)
        #expect(answer.returnCode == code, sourceLocation: sourceLocation)
        #expect(answer.payload.isEmpty, sourceLocation: sourceLocation)
        #expect(state == before, "a refused command changed the state", sourceLocation: sourceLocation)
    }

    // MARK: Events

    mutating func read(
        _ log: EventLog = .dynamicCapacity, from cci: ReferenceDevice.CCI = .mailbox(host: 0)
    ) throws -> (header: GetEventRecords.Response.Value, records: [EventRecord.Value]) {
        let answer = device.execute(0x0100, [log.rawValue], from: cci)
        #expect(answer.returnCode == .success)
        let view = try GetEventRecords.Response(answer.payload.span)
        #expect(view.trailing.byteCount == 0)
        var records: [EventRecord.Value] = []
        for index in view.eventRecords.indices { records.append(view.eventRecords[index].value) }
        return (view.value, records)
    }

    static func clear(_ log: EventLog, _ handles: [UInt16], all: Bool = false) -> [UInt8] {
        var value = ClearEventRecords.Request.Value()
        value.eventLog = log
        value.clearEventFlags.clearAllEvents = all
        value.numberOfEventRecordHandles = UInt8(clamping: handles.count)
        return Payload(value).bytes + handles.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    }

    /// Reads and clears a log until it is empty.
    mutating func drain(
        _ log: EventLog = .dynamicCapacity, from cci: ReferenceDevice.CCI = .mailbox(host: 0)
    ) throws -> [EventRecord.Value] {
        var all: [EventRecord.Value] = []
        while true {
            let (_, records) = try read(log, from: cci)
            if records.isEmpty { return all }
            all += records
            let request = Self.clear(log, records.map(\.header.eventRecordHandle))
            #expect(device.execute(0x0101, request, from: cci).returnCode == .success)
        }
    }

    mutating func drainCapacity(
        from cci: ReferenceDevice.CCI = .mailbox(host: 0)
    ) throws -> [DynamicCapacityEventRecord.Value] {
        try drain(.dynamicCapacity, from: cci).map { try DynamicCapacityEventRecord(Payload($0).bytes.span).value }
    }

    // MARK: Dynamic Capacity

    static func list(_ ranges: [(UInt64, UInt64)], more: Bool = false) -> [UInt8] {
        var value = AddDynamicCapacityResponse.Request.Value(updatedExtentListSize: UInt32(ranges.count))
        value.flags.more = more
        var payload = Payload(value)
        payload.append(contentsOf: ranges.map { UpdatedExtent.Value(startingDPA: $0.0, length: $0.1) })
        return payload.bytes
    }

    mutating func accept(_ ranges: [(UInt64, UInt64)], more: Bool = false, host: Int = 0) -> Code {
        self.host(0x4802, Self.list(ranges, more: more), host: host).returnCode
    }

    mutating func release(_ ranges: [(UInt64, UInt64)], more: Bool = false, host: Int = 0) -> Code {
        self.host(0x4803, Self.list(ranges, more: more), host: host).returnCode
    }

    /// The whole extent list, page by page, with its generation number.
    mutating func extents(
        host: Int = 0, pageSize: UInt32 = .max
    ) throws -> (generation: UInt32, extents: [DynamicCapacityExtent.Value]) {
        var all: [DynamicCapacityExtent.Value] = []
        while true {
            let request = GetDynamicCapacityExtentList.Request.Value(
                extentCount: pageSize, startingExtentIndex: UInt32(all.count))
            let answer = self.host(0x4801, Payload(request).bytes, host: host)
            #expect(answer.returnCode == .success)
            let view = try GetDynamicCapacityExtentList.Response(answer.payload.span)
            #expect(view.trailing.byteCount == 0)
            for index in view.extents.indices { all.append(view.extents[index].value) }
            if all.count >= Int(view.totalExtentCount) || view.extents.isEmpty {
                return (view.extentListGenerationNumber, all)
            }
        }
    }

    /// Offers `length` bytes of region 0, or of another.
    mutating func offer(
        _ length: UInt64, region: Int = 0, tag: WireUUID = .zero, host: Int = 0
    ) -> ReferenceDevice.Outcome {
        device.addCapacity(host: host, .contiguous(region: region, length: length, tag: tag))
    }

    static func extent(_ start: UInt64, _ length: UInt64, tag: WireUUID = .zero, sequence: UInt16 = 0)
        -> DynamicCapacityExtent.Value
    {
        DynamicCapacityExtent.Value(startingDPA: start, length: length, tag: tag, sharedExtentSequence: sequence)
    }
}

func tag(_ number: UInt64) -> WireUUID { WireUUID(high: 0xA0, low: number) }

extension DynamicCapacityExtent.Value {
    var pair: [UInt64] { [startingDPA, length] }
}
