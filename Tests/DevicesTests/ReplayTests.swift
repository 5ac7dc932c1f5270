import CXLWire
import Captures
import Conformance
import Devices
import Foundation
import SpecTables
import Testing

@Suite struct ReplayTests {
    private static let identify = DeviceCommand(0x4000)
    private static let list = DeviceCommand(0x4801, [8, 0, 0, 0, 0, 0, 0, 0])
    private static let accept = DeviceCommand(0x4802, [0, 0, 0, 0, 0, 0, 0, 0])

    private static func line(_ command: DeviceCommand, _ answer: UInt8, start: Int = 1) -> TranscriptLine {
        var exchange = Exchange(command, DeviceAnswer(returnCode: 0, payload: [answer]))
        if start > 1 { exchange.origin.device = "\(command.interface.label)#\(start)" }
        return .exchange(exchange)
    }

    private static let act = ManagementAct.add(
        host: 0, region: 0, extents: [.init(offset: 0, length: 1 << 21)], tag: .zero)

    private func device(_ lines: [TranscriptLine]) async throws -> ReplayDevice {
        var writer = TranscriptWriter()
        var text: [UInt8] = []
        for line in lines { writer.write(line, into: &text) }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("replay-\(UUID().uuidString).ndjson")
        try Data(text).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        return try await ReplayDevice(file.path)
    }

    private func answers(_ commands: [DeviceCommand], _ device: ReplayDevice) async -> [UInt8?] {
        var answers: [UInt8?] = []
        for command in commands { answers.append(try? await device.execute(command).payload.first) }
        return answers
    }

    @Test func answersComeInTheirOrder() async throws {
        let device = try await device([
            Self.line(Self.identify, 1), Self.line(Self.list, 2), Self.line(Self.list, 3), Self.line(Self.accept, 4),
            Self.line(Self.list, 5),
        ])
        let asked = [Self.list, Self.identify, Self.list, Self.list, Self.accept, Self.list, Self.list, Self.identify]
        // The second list is asked for a third time; before the state changed what comes later is out of reach, and after
        // that what came earlier.
        #expect(await answers(asked, device) == [2, 1, 3, 3, 4, 5, 5, nil])
    }

    @Test func nothingIsFoundBehindAChange() async throws {
        let device = try await device([Self.line(Self.accept, 1), Self.line(Self.list, 2)])
        #expect(await answers([Self.list, Self.accept, Self.list], device) == [nil, 1, 2])
    }

    @Test func actsAndRegistersAreMatched() async throws {
        let register = RegisterAccess(register: "mailbox.capabilities", direction: .read, value: 11, width: 4)
        let device = try await device([
            Self.line(Self.list, 1), .stimulus(Self.act.stimulus(path: "x", outcome: .refused("no"))),
            .stimulus(Self.act.stimulus(path: "x", outcome: .accepted)), .register(register), Self.line(Self.list, 2),
        ])
        #expect(await device.abilities.acts == [.add])
        #expect(await device.abilities.hasRegisters)
        let first = try await device.perform(Self.act)
        #expect(first.outcome == .refused("no"))
        #expect(await answers([Self.list], device) == [1])
        let second = try await device.perform(Self.act)
        #expect(second.outcome == .accepted)
        #expect(await answers([Self.list], device) == [2])
        let value = try await device.readRegister("mailbox.capabilities")
        #expect(value == 11)
        await #expect(throws: DeviceFailure.self) { try await device.perform(.wait(nanoseconds: 1)) }
    }

    @Test func aRestartFindsItsStretch() async throws {
        let device = try await device([
            Self.line(Self.identify, 0), Self.line(Self.list, 1), Self.line(Self.identify, 0, start: 2),
            Self.line(Self.accept, 2, start: 2), Self.line(Self.list, 3, start: 2),
        ])
        await device.restart()
        #expect(await answers([Self.identify, Self.accept, Self.list], device) == [0, 2, 3])
        await device.restart()
        #expect(await answers([Self.identify, Self.list], device) == [0, 1])
    }

    @Test func aCaptureWithoutAnswersIsNoDevice() async {
        await #expect(throws: CaptureError.self) {
            try await device([.exchange(Exchange(opcode: 0x4000, request: Payload([])))])
        }
    }
}
