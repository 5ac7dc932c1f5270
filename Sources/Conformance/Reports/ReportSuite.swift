import Captures

/// What one capture, or one part of a live run, came to.
///
/// It keeps the first finding for each rule and subject, and counts: memory does not grow with the capture.
public struct ReportSuite: Sendable {
    /// Different findings that are kept; those beyond are counted.
    public static let mostFindings = 1000

    public let name: String
    /// The file whose lines or bytes the findings' origins name; `nil` where there is none.
    public let path: String?
    public private(set) var exchanges = 0
    /// The different findings, in the order of their first occurrence.
    public internal(set) var findings: [ReportedFinding] = []
    /// Findings that are not in ``findings``, because too many different ones were.
    public private(set) var unlisted = 0
    public private(set) var cases: [ReportCase] = []
    public internal(set) var incidents: [Incident] = []
    private var positions: [String: Int] = [:]

    init(_ name: String, path: String?) {
        self.name = name
        self.path = path
    }

    mutating func take(_ finding: Finding, in line: TranscriptLine, expectation: String?) {
        let key = finding.rule.id + " " + finding.subject
        if let position = positions[key] {
            findings[position].count += 1
            findings[position].level = max(findings[position].level, finding.level)
        } else if findings.count < Self.mostFindings {
            positions[key] = findings.count
            findings.append(ReportedFinding(finding, in: line, expectation: expectation))
        } else {
            unlisted += 1
        }
    }

    mutating func end(_ verdicts: [Verdict], exchanges: Int) {
        self.exchanges = exchanges
        let byRule = Dictionary(grouping: findings) { $0.first.rule.id }
        cases = verdicts.compactMap { ReportCase($0, byRule[$0.rule.id] ?? []) }
        if unlisted > 0 {
            let text = "\(name): \(unlisted) findings more, beside the first \(Self.mostFindings) different ones"
            incidents.append(Incident("run.too-many-findings", .failure, text))
        }
        if !verdicts.isEmpty, !verdicts.contains(where: { $0.isExercised }) {
            incidents.append(Incident("run.nothing-judged", .failure, "\(name): no rule was exercised"))
        }
    }

    func fails(at level: Level) -> Bool {
        incidents.contains { $0.weight == .failure } || findings.contains { $0.fails(at: level) }
    }
}

/// What one rule came to in a suite.
///
/// A rule that nothing in the suite concerned is no case.
public struct ReportCase: Sendable {
    public enum Outcome: Sendable {
        case held
        case violated([ReportedFinding])
        /// It could not be judged, mostly for this reason.
        case skipped(String)
    }

    public let rule: Rule
    /// How often it was judged to hold.
    public let held: Int
    public let violated: Int
    public let outcome: Outcome

    init?(_ verdict: Verdict, _ findings: [ReportedFinding]) {
        rule = verdict.rule
        held = verdict.held
        violated = verdict.violated
        if verdict.violated > 0 {
            outcome = .violated(findings)
        } else if verdict.held > 0 {
            outcome = .held
        } else if let why = verdict.unknown.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key {
            outcome = .skipped(why)
        } else {
            return nil
        }
    }

    /// The findings that make a run fail which fails from `level` on.
    func failures(at level: Level) -> [ReportedFinding] {
        if case .violated(let findings) = outcome { findings.filter { $0.fails(at: level) } } else { [] }
    }
}

/// What went wrong beside the rules: a capture that cannot be read, a device that died, a line of a list of expected
/// failures that has to go.
public struct Incident: Sendable {
    public enum Weight: String, Sendable {
        /// A finding: the run fails.
        case failure
        /// The run itself could not do what it was to do.
        case error
    }

    /// What the problem is, in words that stay (`expectation.gone`).
    public let id: String
    public let weight: Weight
    /// One line that stands alone.
    public let message: String
    /// More, as lines of text.
    public let details: [String]
    /// The file and line to look at, where there are.
    public let file: String?
    public let line: Int?

    public init(
        _ id: String, _ weight: Weight, _ message: String, details: [String] = [], file: String? = nil,
        line: Int? = nil
    ) {
        self.id = id
        self.weight = weight
        self.message = message
        self.details = details
        self.file = file
        self.line = line
    }
}
