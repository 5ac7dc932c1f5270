import ArgumentParser
import Captures
import Conformance
import SpecTables
import TableCodec
import ToolSupport

/// `cxl-conform run`.
struct Run: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Drives a device through scenarios and judges what it does.",
        discussion: """
            Each scenario runs on a fresh device where the target can be started anew. Every exchange is judged by the \
            rules of check, and each scenario says beside that what has to come of it. A target that dies, hangs or answers \
            garbage is a finding; a fresh one goes on with the next scenario.

            EXAMPLES
              cxl-conform run                                     the embedded reference device
              cxl-conform run --target qemu                       the emulated device of a QEMU that is started for it
              cxl-conform run --target 'pipe:python3 emulator.py' an emulator on a pipe; docs/pipe-protocol.md
              cxl-conform run --target unix:/tmp/emulator.sock    one that listens on a socket
              cxl-conform run --target replay:story.ndjson        what was recorded answers again
              cxl-conform run --list                              what would be run, and what it needs
              cxl-conform run --only capacity.story --record story.ndjson
              cxl-conform run --scenario story.ndjson             does again what a transcript shows
              cxl-conform run --only walk --seed 7 --steps 5000

            EXIT STATUS
              0  nothing was found at or above --fail-on, and every scenario that was begun came to its end
              1  something was found, or the run did not get to everything, or nothing was judged
              2  the command line is wrong, or the target cannot be started
            """)

    @Option(help: ArgumentHelp("The device.", valueName: "target"))
    var target: Target = .reference

    @Flag(help: "List the scenarios and what they need, and run none.")
    var list = false

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Only these scenarios, or all whose names begin so up to a dot.", valueName: "name"))
    var only: [String] = []

    @Option(
        help: ArgumentHelp(
            "Judge by this revision; auto takes the one that the device claims. The reference device is of it.",
            valueName: "revision"))
    var revision: RevisionOption = .auto

    @Option(help: "What decides where something is left to chance.")
    var seed: UInt64 = 1

    @Option(help: "How many acts a random walk has.")
    var steps = RunOptions().steps

    @Option(help: ArgumentHelp("Write the whole conversation as a transcript.", valueName: "file"))
    var record: String?

    @Option(help: ArgumentHelp("Run what this transcript shows in place of the scenarios.", valueName: "file"))
    var scenario: String?

    @Option(
        help: ArgumentHelp(
            "Write the shortest sequence that shows what a random walk found; it is printed otherwise.",
            valueName: "file"))
    var reproduce: String?

    @Option(help: ArgumentHelp("How long to wait for an answer.", valueName: "seconds"))
    var timeout = 5.0

    @Option(help: ArgumentHelp("How long the whole run may take.", valueName: "seconds"))
    var totalTimeout: Double?

    @OptionGroup(title: "QEMU") var qemu: QEMUOptions

    @OptionGroup var reporting: ReportOptions

    func validate() throws {
        guard timeout > 0, timeout <= 86_400 else {
            throw ValidationError("--timeout is a number of seconds above 0, at most a day")
        }
        if let totalTimeout, !(totalTimeout > 0 && totalTimeout <= 1e6) {
            throw ValidationError("--total-timeout is a number of seconds above 0")
        }
        guard steps > 0 else { throw ValidationError("--steps is above 0") }
        if scenario != nil, !only.isEmpty { throw ValidationError("--scenario and --only exclude each other") }
    }

    func run() async throws {
        // A target that closes its pipe is a finding, and not the end of this process.
        if list || target == .reference { Terminal.quietOnClosedPipe() }
        let scenarios = try await chosen()
        if list {
            Self.write(scenarios)
            return
        }
        let status = try await drive(scenarios)
        if status != 0 { throw ExitCode(status) }
    }

    private func chosen() async throws -> [Scenario] {
        if let scenario { return [try await Self.repeating(scenario)] }
        if only.isEmpty { return Scenario.all }
        for name in only where !Scenario.all.contains(where: { Self.matches($0, name) }) {
            let near = Scenario.all.map(\.name).filter { $0.contains(name) }.prefix(5)
            throw ValidationError(
                "no scenario is called \(name)"
                    + (near.isEmpty ? "; see cxl-conform run --list" : "; perhaps \(near.joined(separator: ", "))"))
        }
        return Scenario.all.filter { scenario in only.contains { Self.matches(scenario, $0) } }
    }

    private static func repeating(_ file: String) async throws -> Scenario {
        var lines: [TranscriptLine] = []
        do throws(CaptureError) {
            try await CaptureReader.read(file) { if case .line(let line) = $0 { lines.append(line) } }
        } catch {
            throw ValidationError("\(file): \(error)")
        }
        guard !lines.isEmpty else { throw ValidationError("\(file) holds no line that could be done again") }
        return Scenario.repeating(lines, name: "repeat")
    }

    private static func matches(_ scenario: Scenario, _ name: String) -> Bool {
        scenario.name == name || scenario.name.hasPrefix(name + ".")
    }

    private static func write(_ scenarios: [Scenario]) {
        var output = Output()
        let width = scenarios.map(\.name.count).max() ?? 0
        for scenario in scenarios {
            let needs = scenario.needs.text
            output.write(
                scenario.name + String(repeating: " ", count: width - scenario.name.count) + "  \(scenario.summary)"
                    + (needs.isEmpty ? "\n" : "; needs \(needs)\n"))
        }
        output.write("\(ValueText.count(scenarios.count, "scenario"))\n")
        output.flush()
    }

    var pinned: Revision? { if case .fixed(let revision) = revision.choice { revision } else { nil } }

    private func drive(_ scenarios: [Scenario]) async throws -> Int32 {
        let limits = RunLimits(command: .seconds(timeout), total: totalTimeout.map { .seconds($0) })
        let options = RunOptions(revision: pinned, seed: seed, steps: steps, limits: limits)
        let printer = try RunPrinter(self, scenarios.count)
        do {
            let runner = Runner(
                try await target.device(revision: pinned, limit: limits.command, qemu: qemu), options: options)
            let summary = try await runner.run(scenarios) { printer.take($0) }
            return try printer.finish(summary)
        } catch let failure as DeviceFailure {
            printer.wipe()
            guard case .notStarted(let why) = failure else { throw failure }
            Terminal.writeError("cxl-conform: \(target.text) could not be started: \(why)")
            return 2
        }
    }
}
