import CXLWire
import Captures
import Conformance
import ReferenceDevice
import SpecTables

/// A host that obeys the rules, an operator who adds and takes capacity, and the reference device, by seeded chance. Each
/// command becomes a line of a transcript.
struct Workload {
    private static let block: UInt64 = 2 << 20
    private static let region: UInt64 = 0x1000_0000
    private(set) var device: ReferenceDevice
    private var random: SeededRandom
    /// What the host was offered and has not answered, as it read it; groups in order.
    private var offers: [[(start: UInt64, length: UInt64)]] = []
    private var openGroup: [(start: UInt64, length: UInt64)] = []
    private var held: [(start: UInt64, length: UInt64)] = []
    /// Handles of Dynamic Capacity records that were read and not cleared: a record is taken in once.
    private var noticed: Set<UInt16> = []
    private let sink: (TranscriptLine) -> Void
    private(set) var exchanges = 0

    init(seed: UInt64, revision: Revision, into sink: @escaping (TranscriptLine) -> Void) throws {
        var configuration = ReferenceDevice.Configuration(revision: revision)
        configuration.regions = [
            Region(base: Self.region, length: 64 * Self.block), Region(base: 2 * Self.region, length: 64 * Self.block),
        ]
        configuration.eventLogSizes.dynamicCapacity = 12
        configuration.eventLogSizes.warning = 4
        device = try ReferenceDevice(configuration)
        random = SeededRandom(seed: seed)
        self.sink = sink
    }

    /// Reads what a driver reads when it finds a device.
    mutating func probe() {
        register(.mailboxCapabilities, UInt64(device.mailboxCapabilities.rawValue), width: 4)
        send(GetSupportedLogs.opcode, [])
        readEffectsLog()
        send(SetTimestamp.opcode, encoded(SetTimestamp.Request.Value(timestamp: 1_700_000_000_000_000_000)))
        send(IdentifyMemoryDevice.opcode, [])
        send(GetPartitionInfo.opcode, [])
        send(SetEventInterruptPolicy.opcode, [1, 1, 1, 1, 1])
        send(GetEventInterruptPolicy.opcode, [])
        send(GetDynamicCapacityConfiguration.opcode, [8, 0])
        readExtentList(pageSize: 50)
    }

    /// One act of somebody.
    mutating func act() {
        device.advance(nanoseconds: 1_000_000)
        switch random.below(16) {
        case 0...3: add()
        case 4: takeBack()
        case 5: inject()
        case 6...8: readEvents(log: 4)
        case 9: readEvents(log: UInt8(random.below(4)))
        case 10...11: answer()
        case 12: release()
        case 13: readExtentList(pageSize: 1 + UInt32(random.below(4)))
        case 14: send(GetTimestamp.opcode, [])
        default: send(GetDynamicCapacityConfiguration.opcode, [8, 0])
        }
    }

    // MARK: The operator

    private mutating func add() {
        let length = Self.block * UInt64(1 + random.below(6))
        let region = random.below(2)
        let isContiguous = random.below(2) == 0
        let tag: WireUUID = .zero
        _ = device.addCapacity(
            host: 0,
            isContiguous
                ? .contiguous(region: region, length: length, tag: tag)
                : .free(region: region, length: length, tag: tag))
    }

    private mutating func takeBack() {
        guard let piece = held.randomElement(using: &random) else { return }
        let extent = DynamicCapacityExtent.Value(startingDPA: piece.start, length: piece.length)
        _ = device.releaseCapacity(host: 0, .prescriptive([extent]))
    }

    private mutating func inject() {
        var record = GeneralMediaEventRecord.Value()
        record.physicalAddress.dpa = UInt64(random.below(1000))
        _ = device.inject(.generalMedia(record), into: EventLog(rawValue: UInt8(random.below(4))))
    }

    // MARK: The host

    private mutating func readEffectsLog() {
        guard let entries = try? GetSupportedLogs.Response(send(GetSupportedLogs.opcode, []).span).supportedLogEntries,
            !entries.isEmpty
        else { return }
        let request = GetLog.Request.Value(
            logIdentifier: entries[0].logIdentifier, offset: 0, length: entries[0].logSize)
        send(GetLog.opcode, encoded(request))
    }

    private mutating func readEvents(log: UInt8) {
        for _ in 0..<8 {
            let payload = send(GetEventRecords.opcode, [log])
            guard let response = try? GetEventRecords.Response(payload.span) else { return }
            let records = response.eventRecords
            if records.isEmpty { return }
            var handles: [UInt16] = []
            for index in records.indices {
                handles.append(records[index].header.eventRecordHandle)
                if case .dynamicCapacity(let event) = records[index].kind { notice(event) }
            }
            // Sometimes a host clears just the oldest ones.
            if random.below(4) == 0 { handles = Array(handles.prefix(1 + random.below(handles.count))) }
            clear(log, handles)
            if !response.flags.moreEventRecords { return }
        }
    }

    private mutating func clear(_ log: UInt8, _ handles: [UInt16]) {
        var bytes = encoded(
            ClearEventRecords.Request.Value(
                eventLog: EventLog(rawValue: log), numberOfEventRecordHandles: UInt8(handles.count)))
        for handle in handles { bytes += [UInt8(truncatingIfNeeded: handle), UInt8(handle >> 8)] }
        send(ClearEventRecords.opcode, bytes)
        if log == EventLog.dynamicCapacity.rawValue { noticed.subtract(handles) }
    }

    private mutating func notice(_ event: borrowing DynamicCapacityEventRecord) {
        guard noticed.insert(event.header.eventRecordHandle).inserted, event.eventType == .addCapacity else { return }
        openGroup.append((event.extent.startingDPA, event.extent.length))
        if !event.flags.more {
            offers.append(openGroup)
            openGroup = []
        }
    }

    private mutating func answer() {
        guard !offers.isEmpty else { return }
        let group = offers.removeFirst()
        let accepted: [(start: UInt64, length: UInt64)]
        switch random.below(4) {
        case 0: accepted = []
        case 1: accepted = Array(group.prefix(1)).map { ($0.start, Self.block) }
        default: accepted = group
        }
        let code = change(AddDynamicCapacityResponse.opcode, accepted)
        if code == .success { held += accepted }
    }

    private mutating func release() {
        guard !held.isEmpty else { return }
        let index = random.below(held.count)
        let piece = held[index]
        // A part, where there is more than a block.
        let length = piece.length > Self.block && random.below(2) == 0 ? Self.block : piece.length
        guard change(ReleaseDynamicCapacity.opcode, [(piece.start, length)]) == .success else { return }
        held.remove(at: index)
        if length < piece.length { held.append((piece.start + length, piece.length - length)) }
    }

    private mutating func change(
        _ opcode: UInt16, _ pieces: [(start: UInt64, length: UInt64)]
    ) -> CommandReturnCode {
        var bytes = encoded(AddDynamicCapacityResponse.Request.Value(updatedExtentListSize: UInt32(pieces.count)))
        for piece in pieces {
            bytes += encoded(UpdatedExtent.Value(startingDPA: piece.start, length: piece.length))
        }
        return exchange(opcode, bytes).returnCode
    }

    private mutating func readExtentList(pageSize: UInt32) {
        var next: UInt32 = 0
        for _ in 0..<64 {
            let payload = send(
                GetDynamicCapacityExtentList.opcode,
                encoded(
                    GetDynamicCapacityExtentList.Request.Value(extentCount: pageSize, startingExtentIndex: next)))
            guard let response = try? GetDynamicCapacityExtentList.Response(payload.span) else { return }
            next += response.returnedExtentCount
            if next >= response.totalExtentCount || response.returnedExtentCount == 0 { return }
        }
    }

    // MARK: The wire

    @discardableResult
    private mutating func send(_ opcode: UInt16, _ request: [UInt8]) -> [UInt8] { exchange(opcode, request).payload }

    private mutating func exchange(_ opcode: UInt16, _ request: [UInt8]) -> ReferenceDevice.Answer {
        let answer = device.execute(opcode, request, from: .mailbox(host: 0))
        exchanges += 1
        sink(
            .exchange(
                Exchange(
                    opcode: opcode, request: Payload(request, declaredLength: request.count),
                    response: Payload(answer.payload, declaredLength: answer.payload.count),
                    returnCode: answer.returnCode.rawValue, vendorStatus: answer.vendorStatus,
                    background: answer.startedBackgroundOperation)))
        return answer
    }

    private func register(_ register: Register, _ value: UInt64, width: Int) {
        sink(.register(RegisterAccess(register: register.key, direction: .read, value: value, width: width)))
    }
}

private func encoded(_ value: some WireValue) -> [UInt8] {
    do { return try value.encoded() } catch { preconditionFailure("\(error)") }
}
