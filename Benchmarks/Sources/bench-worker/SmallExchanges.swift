import CXLWire
import Captures
import ReferenceDevice
import SpecTables

/// A conversation of a host that watches its device, as a log of a running machine mostly is: it polls the event logs, the
/// clock and the head of the extent list, and now and then takes capacity and gives it back. Payloads have some 40 bytes.
struct SmallExchanges {
    private(set) var lines: [TranscriptLine] = []
    private(set) var exchanges = 0
    private var device: ReferenceDevice
    private let base: UInt64 = 0x1000_0000
    private let block: UInt64 = 0x20_0000

    /// - Parameter count: How many exchanges there are, at least.
    static func conversation(of count: Int) throws -> SmallExchanges {
        var configuration = ReferenceDevice.Configuration(revision: .r3_1)
        configuration.regions = [Region(base: 0x1000_0000, length: 1 << 29, blockSize: 0x20_0000)]
        var talk = SmallExchanges(device: try ReferenceDevice(configuration))
        talk.begin()
        var round: UInt64 = 0
        while talk.exchanges < count {
            talk.poll()
            if round % 8 == 7 { talk.takeAndGiveBack(round) }
            round += 1
        }
        return talk
    }

    private init(device: ReferenceDevice) { self.device = device }

    @discardableResult
    private mutating func send(_ opcode: UInt16, _ request: [UInt8] = []) -> [UInt8] {
        device.advance(nanoseconds: 1_000_000)
        let answer = device.execute(opcode, request, from: .mailbox(host: 0))
        precondition(answer.returnCode == .success, "\(opcode): \(answer.returnCode)")
        lines.append(
            .exchange(
                Exchange(
                    origin: Origin(device: "mailbox-0"), opcode: opcode,
                    request: Payload(request, declaredLength: request.count),
                    response: Payload(answer.payload, declaredLength: answer.payload.count),
                    returnCode: answer.returnCode.rawValue, vendorStatus: 0, background: false)))
        exchanges += 1
        return answer.payload
    }

    private mutating func begin() {
        let logs = send(GetSupportedLogs.opcode)
        // The one log's identifier and size, as its list gives them.
        send(GetLog.opcode, Array(logs[8..<24]) + [0, 0, 0, 0] + Array(logs[24..<28]))
        send(SetTimestamp.opcode, [0, 0, 0x40, 0x5B, 0xE6, 0x9D, 0x97, 0x17])
        send(IdentifyMemoryDevice.opcode)
        send(GetDynamicCapacityConfiguration.opcode, [8, 0])
    }

    private mutating func poll() {
        for log: UInt8 in 0..<5 { send(GetEventRecords.opcode, [log]) }
        send(GetTimestamp.opcode)
        send(GetDynamicCapacityExtentList.opcode, little(0, 4) + little(0, 4))
    }

    private mutating func takeAndGiveBack(_ round: UInt64) {
        let start = base + round % 64 * block
        let extent = DynamicCapacityExtent.Value(
            startingDPA: start, length: block, tag: .zero, sharedExtentSequence: 0)
        _ = device.addCapacity(host: 0, .prescriptive([extent]))
        lines.append(
            .stimulus(
                Stimulus(
                    command: "cxl-add-dynamic-capacity",
                    arguments: "{\"path\": \"mem0\", \"host-id\": 0, \"selection-policy\": \"prescriptive\", "
                        + "\"region\": 0, \"extents\": [{\"offset\": \(start - base), \"len\": \(block)}]}",
                    outcome: .accepted)))
        let records = send(GetEventRecords.opcode, [4])
        let list = little(1, 4) + little(0, 4) + little(start, 8) + little(block, 8) + little(0, 8)
        send(AddDynamicCapacityResponse.opcode, list)
        send(ClearEventRecords.opcode, [4, 0, 1, 0, 0, 0] + Array(records[0x34..<0x36]))
        send(GetDynamicCapacityExtentList.opcode, little(8, 4) + little(0, 4))
        send(ReleaseDynamicCapacity.opcode, list)
        send(GetDynamicCapacityExtentList.opcode, little(8, 4) + little(0, 4))
    }

    private func little(_ value: UInt64, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
    }
}
