import Conformance
import Devices
import Faults
import ReferenceSubject
import SpecTables
import Testing

/// `cxl-conform run` finds the device's faults: the same runner and scenarios, without a pipe.
@Suite struct RunTests {
    /// Those that come first find most; of the rest, the one that asks for every opcode takes long and finds no more.
    static let scenarios = Scenario.all.filter { $0.name != "negative.opcodes" }

    /// Every fault that a device of the table has is caught, but for those that are listed with a reason.
    @Test(arguments: Fault.ofDevices.map(\.name))
    func runCatches(_ name: String) async throws {
        let fault = try #require(Fault.ofDevices.first { $0.name == name })
        let catcher = try await Self.firstFinding(fault)
        if let reason = UncaughtFaults.reasons[name] {
            #expect(catcher == nil, "is listed as not to be caught, \(reason), and is")
        } else {
            #expect(catcher != nil, "no scenario noticed it; \(fault.rules.joined(separator: " ")) would report it")
        }
    }

    @Test func listNamesFaultsOfTheTable() {
        #expect(Set(UncaughtFaults.reasons.keys).isSubset(of: Fault.ofDevices.map(\.name)))
    }

    /// The first scenario with a finding of weight, and the rule of that.
    private static func firstFinding(_ fault: Fault) async throws -> String? {
        let subject = try ReferenceSubject(EmbeddedDevice.standard(fault.bench.revision))
        for scenario in scenarios {
            let device = EmbeddedDevice(FaultyDevice(subject, fault))
            let box = Box()
            _ = try await Runner(device).run([scenario]) { event in
                guard case .finding(let finding, in: _) = event, finding.level >= .should else { return }
                box.text = box.text ?? "\(scenario.name) \(finding.rule.id)"
            }
            if let text = box.text { return text }
        }
        return nil
    }

    private final class Box {
        var text: String?
    }
}
