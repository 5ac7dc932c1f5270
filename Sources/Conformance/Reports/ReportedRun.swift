import Captures

/// Collects what a run comes to, suite by suite, for the reports and the exit status.
///
///     var run = ReportedRun(tool: …, failOn: .must, expected: list)
///     run.begin("trace.log", path: "trace.log")
///     engine.take(line) { run.take($0, in: line) }     // for each line
///     run.end(engine.verdicts, exchanges: engine.exchanges)
///     run.finish()
///     let bytes = ReportKind.junit.bytes(of: run)
public struct ReportedRun: Sendable {
    /// The program's name and version.
    public let tool: (name: String, version: String)
    /// The lowest weight of a finding that makes the run fail.
    public let failOn: Level
    public private(set) var suites: [ReportSuite] = []
    /// What is wrong with the run as a whole: lines of the list of expected failures that have to go.
    public private(set) var incidents: [Incident] = []
    public private(set) var expected: ExpectedFailures?

    public init(tool: (name: String, version: String), failOn: Level = .must, expected: ExpectedFailures? = nil) {
        self.tool = tool
        self.failOn = failOn
        self.expected = expected
    }

    /// Begins the next suite.
    ///
    /// - Parameter path: the file that its lines come from, where they do.
    public mutating func begin(_ name: String, path: String? = nil) { suites.append(ReportSuite(name, path: path)) }

    /// Takes a finding of the present suite, and the line that it was found in.
    ///
    /// - Returns: the reason why it is expected, where it is.
    @discardableResult
    public mutating func take(_ finding: Finding, in line: TranscriptLine) -> String? {
        let expectation = expected?.match(finding)
        suites[suites.count - 1].take(finding, in: line, expectation: expectation)
        return expectation
    }

    /// Takes what went wrong in the present suite beside the rules.
    public mutating func take(_ incident: Incident) { suites[suites.count - 1].incidents.append(incident) }

    /// Ends the present suite.
    public mutating func end(_ verdicts: [Verdict], exchanges: Int) {
        suites[suites.count - 1].end(verdicts, exchanges: exchanges)
    }

    /// Adds what shows a finding of the present suite again, before it ends.
    public mutating func attach(_ reproduction: Reproduction, toFinding position: Int) {
        suites[suites.count - 1].findings[position].reproduction = reproduction
    }

    /// Judges the list of expected failures, once all suites have ended.
    public mutating func finish() {
        // What a run could not see for an error is not gone.
        guard let expected, !hasErrors else { return }
        incidents += expected.outdated(suites.flatMap(\.cases))
    }

    public var hasErrors: Bool { (suites.flatMap(\.incidents) + incidents).contains { $0.weight == .error } }

    /// Whether something was found that is not expected, or something expected was not found.
    public var isFailed: Bool {
        suites.contains { $0.fails(at: failOn) } || incidents.contains { $0.weight == .failure }
    }

    /// 0 where all is as it should be, 1 where it is not, 2 where the run could not do what it was to do.
    public var exitStatus: Int32 { hasErrors ? 2 : isFailed ? 1 : 0 }
}

/// The forms of report.
public enum ReportKind: String, Sendable, CaseIterable {
    case junit, tap, sarif, github, markdown

    /// The report of a finished run.
    public func bytes(of run: ReportedRun) -> [UInt8] {
        switch self {
        case .junit: JUnitReport.bytes(run)
        case .tap: TAPReport.bytes(run)
        case .sarif: SARIFReport.bytes(run)
        case .github: GitHubAnnotations.bytes(run)
        case .markdown: MarkdownReport.bytes(run)
        }
    }
}
