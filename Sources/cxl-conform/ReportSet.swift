import Captures
import Conformance
import ToolSupport

/// Takes what a command finds, suite by suite: prints it, writes the reports that were asked for, and knows the exit
/// status.
///
///     var reports = try ReportSet(options)
///     reports.begin(file, path: file)
///     engine.take(line) { reports.take($0, in: line) }
///     reports.end(engine.verdicts, exchanges: engine.exchanges)
///     let status = try reports.finish()
struct ReportSet: ~Copyable {
    private let options: ReportOptions
    private(set) var run: ReportedRun
    private var printer: FindingPrinter

    /// - Parameters:
    ///   - judging: the options that the findings are judged with, as they stand on a command line.
    ///   - descriptor: where to print.
    init(_ options: ReportOptions, judging: [String] = [], descriptor: Int32 = 1) throws {
        self.options = options
        run = ReportedRun(
            tool: (name: "cxl-conform", version: Tool.version), failOn: options.failOn.level,
            expected: try options.expectedFailures())
        printer = FindingPrinter(options, judging: judging, descriptor: descriptor)
    }

    /// Begins a suite: a capture, or a part of a live run.
    ///
    /// - Parameter path: the file that its lines come from; `nil` where they come from none that a reader of the report
    ///   can look into.
    mutating func begin(_ name: String, path: String?) {
        run.begin(name, path: path)
    }

    /// Takes a finding, and the line that it was found in.
    ///
    /// - Returns: the reason why it is expected, where it is.
    @discardableResult
    mutating func take(_ finding: Finding, in line: TranscriptLine) -> String? {
        let expectation = run.take(finding, in: line)
        printer.take(finding, expectation: expectation, file: run.suites.last?.name ?? "")
        return expectation
    }

    /// Takes what went wrong beside the rules.
    mutating func take(_ incident: Incident) { run.take(incident) }

    /// Adds what shows a finding of the present suite again, by its position in the suite.
    mutating func attach(_ reproduction: Reproduction, toFinding position: Int) {
        run.attach(reproduction, toFinding: position)
    }

    /// Ends the suite.
    mutating func end(_ verdicts: [Verdict], exchanges: Int) {
        run.end(verdicts, exchanges: exchanges)
        if let suite = run.suites.last { printer.end(suite, verdicts) }
    }

    /// Writes what is to be written.
    ///
    /// - Returns: the exit status.
    mutating func finish() throws -> Int32 {
        run.finish()
        printer.finish(run)
        for report in options.reports { try OutputFile.write(report.kind.bytes(of: run), to: report.file) }
        if let file = options.writeExpected {
            try OutputFile.write(Array(ExpectedFailures.draft(of: run).utf8), to: file)
        }
        return run.exitStatus
    }
}
