import Conformance
import SpecTables
import TableCodec
import ToolSupport

/// Prints what was found: as text, grouped by rule and readable at three in the morning; or a line of JSON each.
struct FindingPrinter: ~Copyable {
    private let format: ReportFormat
    private let style: TextStyle
    /// The options that the findings are judged with.
    private let judging: [String]
    private var output: Output

    init(_ options: ReportOptions, judging: [String], descriptor: Int32) {
        self.judging = judging
        output = Output(descriptor: descriptor)
        format = options.format
        style = TextStyle(isColoured: options.color.isColoured)
    }

    /// A finding as it is found.
    mutating func take(_ finding: Finding, expectation: String?, file: String) {
        guard format == .ndjson else { return }
        output.write { FindingLines.append(finding, expectation: expectation, file: file, into: &$0) }
    }

    /// A suite that has ended.
    mutating func end(_ suite: ReportSuite, _ verdicts: [Verdict]) {
        switch format {
        case .text: write(suite)
        case .ndjson:
            for verdict in verdicts { output.write { FindingLines.append(verdict, file: suite.name, into: &$0) } }
            for incident in suite.incidents { output.write { FindingLines.append(incident, into: &$0) } }
        }
        output.flush()
    }

    /// What is to be said about the run as a whole.
    mutating func finish(_ run: ReportedRun) {
        for incident in run.incidents {
            switch format {
            case .text: write(incident)
            case .ndjson: output.write { FindingLines.append(incident, into: &$0) }
            }
        }
        output.flush()
    }

    // MARK: Text

    private mutating func write(_ suite: ReportSuite) {
        let unexpected = suite.findings.filter { $0.expectation == nil }
        // What weighs most first, then what was found first; the findings of one rule stay together.
        let groups = Dictionary(grouping: unexpected) { $0.first.rule.id }.values.sorted { a, b in
            let (levelA, levelB) = (Self.level(a), Self.level(b))
            if levelA != levelB { return levelA > levelB }
            return (a[0].first.index, a[0].first.rule.id) < (b[0].first.index, b[0].first.rule.id)
        }
        for group in groups { write(group, suite) }
        let expected = suite.findings.filter { $0.expectation != nil }
        for finding in expected {
            line(
                "\(style.dim("expected"))  \(finding.first.rule.id) \(finding.subject), "
                    + "\(times(finding)): \(EscapedText.line(finding.expectation ?? ""))")
        }
        if !expected.isEmpty { line("") }
        // Errors went to standard error when they happened.
        for incident in suite.incidents where incident.weight == .failure { write(incident) }
        if suite.exchanges > 0 { writeTotals(suite, expected.count) }
    }

    private static func level(_ group: [ReportedFinding]) -> Level { group.map(\.level).max() ?? .note }

    private mutating func write(_ group: [ReportedFinding], _ suite: ReportSuite) {
        let rule = group[0].first.rule
        let highest = Self.level(group)
        let level = highest == .must ? style.error("must") : style.warning(highest.rawValue)
        line("\(level)  \(style.heading(rule.id))")
        line("  \(rule.sentence)")
        line("  Why it matters: \(rule.consequence)")
        line("  \(rule.party.rawValue), \(rule.number), confidence \(rule.confidence.rawValue), \(rule.clauseText)")
        for finding in group { write(finding) }
        if suite.path != nil, group.allSatisfy({ $0.reproduction == nil }) {
            let arguments = judging + ["--rule", rule.id, EscapedText.line(Self.quoted(suite.name))]
            line("  Report it: cxl-conform bugreport \(arguments.joined(separator: " "))")
        }
        line("")
    }

    private mutating func write(_ finding: ReportedFinding) {
        let violation = finding.first.violation
        let time = finding.first.origin.time.map { " at \(EscapedText.line($0))" } ?? ""
        let what = finding.first.register == nil ? "in exchange" : "before exchange"
        line("  Broken \(times(finding)) \(what) #\(finding.first.index)\(time): \(subject(finding.first))")
        line("    \(place(finding.first)): expected \(violation.expected); found \(violation.observed)")
        if let other = violation.contradicts { line("    It contradicts exchange #\(other).") }
        for text in finding.excerpt { line("      " + text) }
        if let reproduction = finding.reproduction {
            line("    Reproduction (\(ValueText.count(reproduction.exchanges, "exchange"))): \(reproduction.command())")
            for text in String(decoding: reproduction.transcript, as: UTF8.self).split(separator: "\n") {
                line("      " + text)
            }
        }
    }

    private mutating func write(_ incident: Incident) {
        line("\(style.error(incident.weight.rawValue))  \(EscapedText.line(incident.message))")
        for detail in incident.details { line("  " + EscapedText.line(detail)) }
    }

    private mutating func writeTotals(_ suite: ReportSuite, _ expected: Int) {
        let judged = suite.cases.filter { $0.held + $0.violated > 0 }
        let broken = judged.filter { $0.violated > 0 }
        line(
            "\(EscapedText.line(suite.name)): \(ValueText.count(suite.exchanges, "exchange")); "
                + "\(ValueText.count(judged.count, "rule")) exercised, \(judged.count - broken.count) held, "
                + "\(broken.count) broken\(expected > 0 ? " (\(ValueText.count(expected, "expected failure")))" : ""); "
                + "\(suite.cases.count - judged.count) could not be judged")
    }

    private func times(_ finding: ReportedFinding) -> String {
        finding.count == 1 ? "once" : "\(finding.count) times, first"
    }

    private func subject(_ finding: Finding) -> String {
        if let key = finding.register { return Catalogue.register(key)?.title ?? EscapedText.line(key) }
        return "\(hex4(finding.opcode)) \(Catalogue.command(finding.opcode)?.title ?? "unknown command")"
    }

    private func place(_ finding: Finding) -> String { finding.violation.place }

    private mutating func line(_ text: String) { output.write(text + "\n") }

    /// The file's name as a shell takes it.
    static func quoted(_ name: String) -> String {
        let isPlain = name.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                || "._-/+=@%,:".utf8.contains($0)
        }
        if isPlain { return name }
        return "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
