import CXLWire
import Captures
import Conformance
import Foundation
import SpecTables
import Testing

@testable import Devices

/// The fabric manager's interface behind a switch, as QEMU 11.1.3 has it: from its recorded conversation, and from the
/// QEMU of this machine.
@Suite struct FabricTunnelTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("vectors/captures/qemu-11.1.3")
    private static let story = Scenario.all.filter { $0.name == "fabric.story" }

    private static func exchanges(_ name: String) async throws -> [Exchange] {
        var exchanges: [Exchange] = []
        try await CaptureReader.read(folder.appendingPathComponent(name).path) {
            if case .line(.exchange(let exchange)) = $0 { exchanges.append(exchange) }
        }
        return exchanges
    }

    private struct Said: Equatable {
        var opcode: UInt16
        var request: [UInt8]
        var response: [UInt8]
        var code: UInt16?
    }

    private func bytes(_ span: RawSpan) -> [UInt8] { (0..<span.byteCount).map { span.byte(at: $0) } }

    /// What QEMU's log shows in the tunnels of the switch's mailbox is what the run noted of the fabric manager's
    /// interface; the rest is what it noted of the device's mailbox.
    @Test func logHoldsWhatTheRunNoted() async throws {
        let log = try await Self.exchanges("fabric-story.trace.log.gz")
        let noted = try await Self.exchanges("fabric-story.transcript.ndjson").map { exchange in
            Said(
                opcode: exchange.opcode, request: exchange.request?.bytes ?? [],
                response: exchange.response?.bytes ?? [], code: exchange.returnCode)
        }
        var seen: [Said] = []
        for exchange in log {
            let request = try #require(exchange.request?.bytes)
            let response = try #require(exchange.response?.bytes)
            guard exchange.opcode == TunnelManagementCommand.opcode else {
                seen.append(
                    Said(
                        opcode: exchange.opcode, request: request, response: response, code: exchange.returnCode))
                continue
            }
            let asked = try CCIMessage(TunnelManagementCommand.Request(request.span).managementCommandBytes)
            let answered = try CCIMessage(TunnelManagementCommand.Response(response.span).responseMessageBytes)
            #expect(asked.opcode == answered.opcode)
            seen.append(
                Said(
                    opcode: asked.opcode, request: bytes(asked.payload), response: bytes(answered.payload),
                    code: answered.returnCode.rawValue))
        }
        // Before it says anything, the target asks both interfaces behind the tunnel who they are.
        #expect(seen.prefix(2).map(\.opcode) == [Identify.opcode, TunnelManagementCommand.opcode])
        #expect(Array(seen.dropFirst(2)) == noted)
        #expect(noted.filter { 0x5600...0x5605 ~= $0.opcode }.count == 12)
    }

    /// The recorded device goes through the story again, with the same deviations.
    @Test func recordedDeviceIsJudged() async throws {
        let device = try await ReplayDevice(Self.folder.appendingPathComponent("fabric-story.transcript.ndjson").path)
        let record = try await RunRecord.of(device, Self.story)
        #expect(record.results.map(\.outcome) == [.ended], "\(record.text)")
        #expect(
            Set(record.findings.map(\.rule.id)) == [
                "cel.abort-command-and-effect-differ", "cel.effect-beyond-command", "cel.effect-missing",
                "dc.event.severity-is-informational", "dc.extent-list.generation-changes", "dc.extent-list.keeps-tag",
                "events.get.more-means-no-room", "identify.event-log-size-zero",
                "mailbox.background-bit-without-operation",
            ], "\(record.text)")
        // It came to its end: the last line is the fabric manager's look at the empty list.
        guard case .exchange(let last)? = record.lines.last else {
            Issue.record("the last line is no exchange")
            return
        }
        #expect(last.opcode == GetDCRegionExtentLists.opcode && last.returnCode == 0)
    }

    /// The QEMU of this machine tells the same story, or says that its interface has no Dynamic Capacity.
    @Test(.enabled(if: QEMURig.isPresent, QEMURig.reason)) func thisQEMU() async throws {
        let (device, _) = try await QEMURig.device { $0.topology = .switch }
        let answer = try await device.execute(DeviceCommand(GetDCDInfo.opcode, to: .fabricManager))
        let record = try await RunRecord.of(device, Self.story)
        if CommandReturnCode(rawValue: answer.returnCode) == .unsupported {
            #expect(
                record.results.map(\.outcome) == [
                    .skipped("the fabric manager's interface does not have 5600h Get DCD Info")
                ])
            print("SKIPPED: \(await device.abilities.name) has no commands 5600h to 5605h behind the tunnel")
        } else {
            #expect(!record.findings.contains { $0.rule.id.hasPrefix("run.") }, "\(record.text)")
        }
        await device.close()
    }

    /// QEMU 11 refuses to inject an event without a sub-type; QEMU 10 refuses one with it.
    @Test func demandedIntegersComeFromTheSchema() throws {
        let text = """
            [{"name": "cxl-inject-dram-event", "meta-type": "command", "arg-type": "12", "ret-type": "0"},
             {"name": "cxl-inject-poison", "meta-type": "command", "arg-type": "13", "ret-type": "0"},
             {"name": "12", "meta-type": "object", "members": [{"name": "path", "type": "str"},
              {"name": "flags", "type": "int"}, {"name": "sub-type", "type": "int"},
              {"name": "channel", "default": null, "type": "int"}]},
             {"name": "13", "meta-type": "object", "members": [{"name": "start", "type": "int"}]}]
            """
        let characters = Array(text.utf8)
        var parser = JSONParser(characters.span)
        let schema = try parser.parse()
        let demanded = QMP.demandedIntegers(of: ["cxl-inject-dram-event", "cxl-inject-none"], in: schema)
        #expect(demanded == ["cxl-inject-dram-event": ["flags", "sub-type"]])
        #expect(QMP.demandedIntegers(of: ["cxl-inject-dram-event"], in: .null).isEmpty)
    }
}
