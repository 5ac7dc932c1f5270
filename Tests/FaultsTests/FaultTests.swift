import CXLWire
import Captures
import Conformance
import Faults
import ReferenceDevice
import ReferenceSubject
import Testing

@Suite struct FaultTests {
    @Test(arguments: [
        "4801.response.extents[0].length=0x0", "4802.request.flags^0x2", "4801.heard.startingExtentIndex+1",
        "0100.response.#length-1", "0301.response.#declared+8", "0101.code=0x2", "0101.refused=0x2%5",
        "0101.refusal=0x2@3", "4802.accepted", "4803.ignored", "4802.twice", "4801.stale", "4801.previous",
        "4400.background=0", "mailbox.status.register^0x1", "reset.ignored", "wait.ignored",
    ])
    func textIsReadAndWritten(_ text: String) throws {
        #expect(try #require(Alteration(text)).description == text)
    }

    @Test(arguments: ["", "4801", "4801.", "48x1.ignored", "4801.response.x", "4801.response.x=3", "4801.ignored@0"])
    func otherTextIsNoFault(_ text: String) { #expect(Fault(text) == nil) }

    @Test func tableIsWhole() {
        let rules = Set(Rule.all.map(\.id))
        let named = Set(MutantRow.all.flatMap(\.rules))
        #expect(named == rules, "no mutant: \(rules.subtracting(named)), no rule: \(named.subtracting(rules))")
        for row in MutantRow.all {
            switch row.stage {
            case .bench: #expect(Fault(row.fault) != nil, "\(row.fault)")
            case .example: #expect(FaultyTranscript(row.fault) != nil, "\(row.fault)")
            }
        }
        #expect(Set(Fault.all.map(\.side)) == Set(Fault.Side.allCases))
    }

    @Test func answersAreAltered() throws {
        var device = try Self.device("0300.response.timestamp=0x7")
        #expect(
            try GetTimestamp.Response(device.execute(DeviceCommand(GetTimestamp.opcode)).payload.span).timestamp == 7)
        device = try Self.device("0300.code=0x6")
        let refused = device.execute(DeviceCommand(GetTimestamp.opcode))
        #expect(refused.returnCode == 6 && refused.payload.isEmpty)
    }

    @Test func whatIsIgnoredIsNotDone() throws {
        let set = DeviceCommand(SetTimestamp.opcode, try SetTimestamp.Request.Value(timestamp: 1 << 40).encoded())
        var device = try Self.device("0301.ignored@2")
        #expect(device.execute(set).returnCode == 0)
        let first = try GetTimestamp.Response(device.execute(DeviceCommand(GetTimestamp.opcode)).payload.span).timestamp
        #expect(first >= 1 << 40)
        #expect(device.execute(set).returnCode == 0)
        let second = try GetTimestamp.Response(device.execute(DeviceCommand(GetTimestamp.opcode)).payload.span)
            .timestamp
        #expect(second > first, "the second setting would have put the clock back")
    }

    /// A sender's fault changes what is sent, not what the device makes of it.
    @Test func sendersFaultsAreSent() throws {
        var device = try Self.device("0301.request.timestamp=0x5")
        let set = DeviceCommand(SetTimestamp.opcode, try SetTimestamp.Request.Value(timestamp: 1 << 40).encoded())
        #expect(try SetTimestamp.Request(device.altered(set).payload.span).timestamp == 5)
        #expect(device.execute(set).returnCode == 0)
        let time = try GetTimestamp.Response(device.execute(DeviceCommand(GetTimestamp.opcode)).payload.span).timestamp
        #expect(time >= 1 << 40)
        #expect(try #require(Fault("0301.request.timestamp=0x5")).side == .host)
        #expect(try #require(Fault("0301.request.timestamp=0x5&0301.accepted")).side == .both)
    }

    @Test func linesAreAltered() throws {
        let line = TranscriptLine(
            DeviceCommand(GetTimestamp.opcode), DeviceAnswer(returnCode: 0, payload: [1, 0, 0, 0, 0, 0, 0, 0]))
        let altered = try #require(FaultyTranscript("0300.response.timestamp+1@2&line.1.missing")).altered([
            line, line, line,
        ])
        #expect(altered.count == 2)
        guard case .exchange(let exchange) = altered[0] else { return }
        #expect(exchange.response?.bytes.first == 2)
    }

    private static func device(_ fault: String) throws -> FaultyDevice {
        FaultyDevice(try ReferenceSubject(ReferenceDevice.Configuration()), try #require(Fault(fault)))
    }
}
