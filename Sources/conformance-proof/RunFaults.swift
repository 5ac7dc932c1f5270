import ArgumentParser
import CXLWire
import Conformance
import Devices
import Faults
import Foundation
import ReferenceSubject
import SpecTables

/// `conformance-proof run-faults`.
struct RunFaults: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run-faults",
        abstract: "Runs the scenarios on a device with each fault of the table, and fails where none notices one.",
        discussion: """
            A fault is noticed where `cxl-conform run` with its defaults would exit with 1 because of it. Where every \
            rule that it breaks weighs less than a must, a finding of that weight will do.
            """)

    @Option(help: ArgumentHelp("The repository.", valueName: "folder"))
    var root = "."

    @Option(help: "Only faults whose text contains this.")
    var only = ""

    @Flag(help: "Put the faulty device behind a pipe: start `cxl-conform serve --fault` for each fault.")
    var overPipe = false

    @Option(help: ArgumentHelp("Write the table there.", valueName: "file"))
    var table: String?

    @Option(help: ArgumentHelp("Fail where the table is not what this file holds.", valueName: "file"))
    var check: String?

    func run() async throws {
        let known = try RunFaultTable(root: root)
        let faults = Fault.ofDevices.filter { only.isEmpty || $0.name.contains(only) }
        var report = RunFaultReport(known)
        let bench = overPipe ? RunFaultBench.pipe(try Self.conform()) : .embedded
        try await withThrowingTaskGroup(of: (Int, RunFaultOutcome).self) { group in
            var next = 0
            func begin() {
                guard next < faults.count else { return }
                let (index, fault) = (next, faults[next])
                next += 1
                group.addTask { (index, try await bench.outcome(of: fault, first: known.scenario(of: fault.name))) }
            }
            for _ in 0..<max(1, ProcessInfo.processInfo.activeProcessorCount) { begin() }
            var outcomes: [Int: RunFaultOutcome] = [:]
            while let (index, outcome) = try await group.next() {
                outcomes[index] = outcome
                begin()
            }
            for (index, fault) in faults.enumerated() {
                if let outcome = outcomes[index] { report.add(fault, outcome) }
            }
        }
        if only.isEmpty { report.lookForStrangers() }
        if let table { try Data(report.text.utf8).write(to: URL(fileURLWithPath: table)) }
        if let check, try Data(contentsOf: URL(fileURLWithPath: check)) != Data(report.text.utf8) {
            report.fail("\(check) is stale; scripts/proof --update writes it anew")
        }
        if table == nil, check == nil { print(report.text, terminator: "") }
        for failure in report.failures { print(failure) }
        print("\(faults.count) faults of a device: \(report.summary); \(report.failures.count) failures")
        if !report.failures.isEmpty { throw ExitCode(1) }
    }

    /// The program beside this one.
    private static func conform() throws -> String {
        let path = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("cxl-conform").path
        guard FileManager.default.isExecutableFile(atPath: path) else {
            throw ValidationError("there is no \(path): swift build -c release --product cxl-conform")
        }
        return path
    }
}

/// What became of a fault.
enum RunFaultOutcome: Sendable {
    case found(FaultRun.Catch)
    case missed
    /// The reference device has not what goes wrong.
    case outOfReach
}

/// Where the device with a fault runs.
enum RunFaultBench: Sendable {
    case embedded
    /// Behind a pipe to this program.
    case pipe(String)

    /// - Parameter first: the scenario that is likely to notice it.
    func outcome(of fault: Fault, first: String?) async throws -> RunFaultOutcome {
        let revision = fault.bench.revision
        let subject = try ReferenceSubject(EmbeddedDevice.standard(revision))
        guard fault.concerns(subject) else { return .outOfReach }
        let scenarios = Scenario.all.filter { $0.name == first } + Scenario.all.filter { $0.name != first }
        let found = try await FaultRun.heaviest(scenarios) {
            switch self {
            case .embedded: EmbeddedDevice(FaultyDevice(subject, fault))
            case .pipe(let program):
                FrameDevice(
                    .pipe(command: "'\(program)' serve --revision \(revision.rawValue) --fault '\(fault.name)'"))
            }
        }
        return found.map { .found($0) } ?? .missed
    }
}

extension Fault {
    /// Whether the device has a command or a register that goes wrong.
    fileprivate func concerns(_ device: ReferenceSubject) -> Bool {
        if !behaviours.isEmpty { return true }
        return alterations.contains { alteration -> Bool in
            switch alteration.target {
            case .act: return true
            case .register(let key, _): return device.readRegister(key) != nil
            case .command(let opcode, _):
                return device.abilities.interfaces.contains { device.implements(opcode, on: $0) }
            }
        }
    }
}
