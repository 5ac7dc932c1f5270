import ArgumentParser
import Captures
import Conformance
import SpecTables
import TableCodec
import ToolSupport

/// `cxl-conform check`.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says, rule by rule, where a capture breaks the specification.",
        discussion: """
            Reads every form of capture that cxl-decode reads. A rule runs only if it holds in every revision that the \
            evidence allows; --revision pins one. What the capture does not show is unknown, and rules that need it are \
            not judged.

            A capture is taken to be a part of a longer conversation: rules about history then weigh one level less. Say \
            --whole if it holds everything that was said on this interface, and --sole if nobody else can change the \
            device's state.
            """)

    @Argument(help: ArgumentHelp("The captures; - is standard input.", valueName: "file"))
    var files: [String]

    @Option(
        help: ArgumentHelp("Judge by this revision; auto takes what every possible one demands.", valueName: "revision")
    )
    var revision: RevisionOption = .auto

    @Option(help: "How to print.")
    var format: ReportFormat = .text

    @Option(help: "The lowest level of finding that makes the exit status 1.")
    var failOn: LevelOption = .must

    @Option(help: ArgumentHelp("What else is known of the device, as a JSON object.", valueName: "file"))
    var profile: String?

    @Flag(help: "The capture is complete for this interface.")
    var whole = false

    @Flag(help: "Nobody else can change the device's state.")
    var sole = false

    @Option(help: "Whether to colour; auto does on a terminal unless NO_COLOR is set.")
    var color: ColorOption = .auto

    func run() async throws {
        Terminal.quietOnClosedPipe()
        var status: Int32 = 0
        let options = CheckOptions(
            revision: pinned, isWhole: whole, isSole: sole, profile: try ProfileFile.read(profile))
        for file in files {
            do throws(CaptureError) {
                status = max(status, try await check(file, options))
            } catch {
                Terminal.writeError("cxl-conform: \(file == "-" ? "standard input" : file): \(error)")
                status = 2
            }
        }
        if status != 0 { throw ExitCode(status) }
    }

    private var pinned: Revision? { if case .fixed(let revision) = revision.choice { revision } else { nil } }

    private func check(_ file: String, _ options: CheckOptions) async throws(CaptureError) -> Int32 {
        var engine = Engine(options: options)
        var report = Report(file: file, format: format, style: TextStyle(isColoured: color.isColoured))
        var progress = Progress()
        try await CaptureReader.read(file) { item in
            guard case .line(let line) = item else { return }
            if case .exchange = line { progress.advance() }
            engine.take(line) { report.take($0) }
        }
        progress.finish()
        guard engine.exchanges > 0 else {
            throw CaptureError("no exchanges found", advice: "a payload alone cannot be judged; cxl-decode shows it")
        }
        report.finish(engine.verdicts, exchanges: engine.exchanges)
        let isExercised = engine.verdicts.contains { $0.isExercised }
        return !isExercised || report.hasFindings(atOrAbove: failOn.level) ? 1 : 0
    }
}

enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, ndjson
}

enum LevelOption: String, ExpressibleByArgument, CaseIterable {
    case must, should, note

    var level: Level { Level(rawValue: rawValue)! }
}
