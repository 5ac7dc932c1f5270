import ArgumentParser
import Conformance
import Devices
import Faults
import ReferenceSubject

/// `conformance-proof run-faults`.
struct RunFaults: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run-faults",
        abstract: "Runs the scenarios on a device with each fault of the table, and names those that none notices.")

    @Option(help: "Only faults whose text contains this.")
    var only = ""

    func run() async throws {
        // Asking for every opcode takes longer than everything else.
        let scenarios = Scenario.all.filter { $0.name != "negative.opcodes" }
        let faults = Fault.ofDevices.filter { only.isEmpty || $0.name.contains(only) }
        var missed = 0
        for fault in faults {
            let subject = try ReferenceSubject(EmbeddedDevice.standard(fault.bench.revision))
            let found = try await FaultRun.firstFinding(scenarios) { EmbeddedDevice(FaultyDevice(subject, fault)) }
            if found == nil { missed += 1 }
            print("\(fault.name)\t\(found.map { "\($0.scenario)\t\($0.rule)" } ?? "-\t-")")
        }
        print("\(faults.count) faults of a device; \(missed) that no scenario notices")
        if missed > 0 { throw ExitCode(1) }
    }
}
