import ArgumentParser
import Conformance
import Devices
import SpecTables
import ToolSupport

/// `cxl-conform diff`.
struct Diff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Asks two devices the same, and says where they differ and which of them is wrong.",
        discussion: """
            Both are sent the scenarios of run, the wrong commands one by one to devices in the same state, and a random \
            walk that is chosen once. What differs is named by command, return code or field, with the rule and clause \
            that decides who is wrong, or "not decided by the specification". What the devices are, and need not have in \
            common, is listed once. docs/diff.md says how to read it.

            A target carries its own options behind its name, each after a comma; a comma within a value is written twice:
              reference   revision= region= (again for each) hosts= fault=
              qemu        binary= option= (again for each word) topology= regions= region-size= volatile= persistent=
                          labels= qtest= qmp= revision=
              pipe, unix, replay   revision= (before the colon), by which the device is judged

            EXAMPLES
              cxl-conform diff --target reference --target qemu
              cxl-conform diff --target qemu --target qemu,binary=/opt/qemu/bin/qemu-system-x86_64 --fail-on any
              cxl-conform diff --target reference,revision=3.0 --target reference,revision=3.2
              cxl-conform diff --target reference --target 'pipe:python3 emulator.py' --format ndjson
              cxl-conform diff --target qemu --target qemu,regions=1,topology=switch --only capacity
              cxl-conform diff --target replay:old.ndjson --target qemu --only negative.capacity

            EXIT STATUS
              0  no difference at or above --fail-on, and everything was got to
              1  there are such differences, or something was not reached
              2  the command line is wrong, or a target cannot be started
            """)

    @Option(
        name: .customLong("target"),
        help: ArgumentHelp("A device, with its options; given twice, first A and then B.", valueName: "target"),
        transform: OptionedTarget.init(reading:))
    var targets: [OptionedTarget] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Only these scenarios and wrong commands, or all whose names begin so up to a dot or a slash.",
            valueName: "name"))
    var only: [String] = []

    @Option(help: "What decides where something is left to chance.")
    var seed: UInt64 = 1

    @Option(help: "How many acts the random walk has.")
    var steps = RunOptions().steps

    @Option(help: ArgumentHelp("Write the conversation with A as a transcript.", valueName: "file"))
    var recordA: String?

    @Option(help: ArgumentHelp("Write the conversation with B as a transcript.", valueName: "file"))
    var recordB: String?

    @Option(help: ArgumentHelp("How long to wait for an answer.", valueName: "seconds"))
    var timeout = 5.0

    @Option(help: ArgumentHelp("How long everything may take.", valueName: "seconds"))
    var totalTimeout: Double?

    @Option(
        help: ArgumentHelp(
            "The lowest level of difference that makes the exit status 1: of the rule that decides it, or any difference.",
            valueName: "level"))
    var failOn: DifferenceLevel = .must

    @Option(help: "How to print.")
    var format: ReportFormat = .text

    @Option(help: "Whether to colour; auto does on a terminal unless NO_COLOR is set.")
    var color: ColorOption = .auto

    func validate() throws {
        guard targets.count == 2 else {
            throw ValidationError("--target is given twice, once for each device: --target reference --target qemu")
        }
        guard timeout > 0, timeout <= 86_400 else {
            throw ValidationError("--timeout is a number of seconds above 0, at most a day")
        }
        if let totalTimeout, !(totalTimeout > 0 && totalTimeout <= 1e6) {
            throw ValidationError("--total-timeout is a number of seconds above 0")
        }
        guard steps > 0 else { throw ValidationError("--steps is above 0") }
        if let recordA, recordA == recordB { throw ValidationError("both conversations go to \(recordA)") }
        for name in only where !Scenario.all.contains(where: { CaseChoice([name]).includes($0) }) {
            let near = Scenario.all.map(\.name).filter { $0.contains(name) }.prefix(5)
            throw ValidationError(
                "no scenario is called \(name)"
                    + (near.isEmpty ? "; see cxl-conform run --list" : "; perhaps \(near.joined(separator: ", "))"))
        }
    }

    func run() async throws {
        let total = totalTimeout.map { Duration.seconds($0) }
        // Nothing is waited for longer than everything may take.
        func bounded(_ limit: Duration) -> Duration { min(limit, total ?? limit) }
        let limits = RunLimits(
            command: bounded(.seconds(timeout)), start: bounded(RunLimits().start), total: total)
        let printer = try DiffPrinter(self)
        var devices: [any DeviceUnderTest] = []
        var options: [RunOptions] = []
        for target in targets {
            options.append(RunOptions(revision: target.revision, seed: seed, steps: steps, limits: limits))
            do {
                devices.append(try await target.device(limit: limits.command))
            } catch let failure as DeviceFailure {
                guard case .notStarted(let why) = failure else { throw failure }
                try fail(target, why)
            }
        }
        let summary: Differential.Summary
        do throws(Differential.NotStarted) {
            let differential = Differential(
                Pair(devices[0], devices[1]), options: Pair(options[0], options[1]), choice: CaseChoice(only))
            summary = try await differential.run(Scenario.all) { printer.take($0) }
        } catch {
            printer.wipe()
            try fail(targets[error.side == .a ? 0 : 1], error.why)
        }
        let status = try printer.finish(summary)
        if status != 0 { throw ExitCode(status) }
    }

    private func fail(_ target: OptionedTarget, _ why: String) throws -> Never {
        Terminal.writeError("cxl-conform: \(target.text) could not be started: \(why)")
        throw ExitCode(2)
    }

    /// The command that shows a difference again.
    func command(again place: Difference.Place) -> String {
        var words = ["cxl-conform", "diff"]
        for target in targets { words += ["--target", FindingPrinter.quoted(target.text)] }
        let (seed, steps) = place.walk.map { ($0.seed, $0.steps) } ?? (self.seed, self.steps)
        if seed != 1 { words += ["--seed", "\(seed)"] }
        if steps != RunOptions().steps { words += ["--steps", "\(steps)"] }
        return (words + ["--only", FindingPrinter.quoted(place.name)]).joined(separator: " ")
    }
}

/// `--fail-on` of a comparison.
enum DifferenceLevel: String, ExpressibleByArgument, CaseIterable {
    case must, should
    /// Also what the specification does not decide: two versions of one device should not differ at all.
    case any

    func includes(_ difference: Difference) -> Bool {
        switch self {
        case .must: difference.level == .must
        case .should: difference.level != nil
        case .any: true
        }
    }
}
