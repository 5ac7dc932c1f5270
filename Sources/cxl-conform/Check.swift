import ArgumentParser
import Captures
import Conformance
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

            EXAMPLES
              cxl-conform check --whole --sole trace.log
              cxl-conform check --report junit=junit.xml --report sarif=conform.sarif trace.log
              cxl-conform check --write-expected known.txt trace.log     then fill in the reasons
              cxl-conform check --expect known.txt --reproduce trace.log    in CI (docs/ci.md)

            EXIT STATUS
              0  nothing was found at or above --fail-on that --expect does not list, and all that it lists
              1  something was found that is not listed, or not found that is; or no rule was exercised
              2  the command line, a capture or the list of expected failures is wrong
            """)

    @Argument(help: ArgumentHelp("The captures; - is standard input.", valueName: "file"))
    var files: [String]

    @OptionGroup var judging: JudgingOptions

    @Flag(help: "Print for what fails the shortest transcript that shows it; reads the capture a second time.")
    var reproduce = false

    @OptionGroup var reporting: ReportOptions

    func validate() throws {
        if reproduce, files.contains("-") {
            throw ValidationError("--reproduce reads a capture twice, and standard input can be read once")
        }
    }

    func run() async throws {
        Terminal.quietOnClosedPipe()
        let options = try judging.checkOptions()
        var reports = try ReportSet(reporting, judging: options.arguments)
        for file in files {
            await check(file, options, &reports)
        }
        let status = try reports.finish()
        if status != 0 { throw ExitCode(status) }
    }

    private func check(_ file: String, _ options: CheckOptions, _ reports: inout ReportSet) async {
        let path = file == "-" ? nil : file
        let name = path ?? "standard input"
        reports.begin(name, path: path)
        var engine = Engine(options: options)
        var progress = Progress()
        do throws(CaptureError) {
            try await CaptureReader.read(file) { item in
                guard case .line(let line) = item else { return }
                if case .exchange = line { progress.advance() }
                engine.take(line) { reports.take($0, in: line) }
            }
            guard engine.exchanges > 0 else {
                throw CaptureError(
                    "no exchanges found", advice: "a payload alone cannot be judged; cxl-decode shows it")
            }
        } catch {
            let problem = "\(name): \(error)"
            Terminal.writeError("cxl-conform: \(EscapedText.line(problem))")
            reports.take(Incident("capture.unreadable", .error, problem, file: path, line: error.line))
        }
        progress.finish()
        if reproduce, let path { await Reproducing.attach(path, options, to: &reports) }
        reports.end(engine.exchanges > 0 ? engine.verdicts : [], exchanges: engine.exchanges)
    }
}
