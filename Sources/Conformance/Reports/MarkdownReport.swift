import TableCodec

/// A summary in Markdown, for a job's page: what failed first, everything else folded away.
enum MarkdownReport {
    /// A job's page takes 1 MiB: so many findings stand in a table, and so many with their bytes.
    private static let mostRows = 200
    private static let mostDetails = 20

    static func bytes(_ run: ReportedRun) -> [UInt8] {
        var text = "## \(EscapedText.markdown(run.tool.name)): \(heading(run))\n\n"
        for incident in run.incidents { text += item(incident) }
        for suite in run.suites { text += self.text(suite, run.failOn) }
        return Array(text.utf8)
    }

    private static func heading(_ run: ReportedRun) -> String {
        run.hasErrors ? "the run is not complete" : run.isFailed ? "failed" : "passed"
    }

    private static func text(_ suite: ReportSuite, _ level: Level) -> String {
        let held = suite.cases.count { if case .held = $0.outcome { true } else { false } }
        let skipped = suite.cases.count { if case .skipped = $0.outcome { true } else { false } }
        let failures = suite.findings.filter { $0.fails(at: level) }
        let others = suite.findings.filter { !$0.fails(at: level) }
        var text = "### \(EscapedText.markdownCode(suite.name))\n\n"
        text += "\(ValueText.count(suite.exchanges, "exchange")); rules: \(held) held, "
        text += "\(suite.cases.count - held - skipped) broken, \(skipped) could not be judged\n\n"
        for incident in suite.incidents { text += item(incident) }
        text += table(failures)
        for finding in failures.prefix(mostDetails) { text += folded(finding) }
        if !others.isEmpty {
            text += "<details><summary>Expected, or too light to fail (\(others.count))</summary>\n\n"
            text += table(others) + "</details>\n\n"
        }
        if skipped > 0 {
            text += "<details><summary>Could not be judged (\(skipped))</summary>\n\n| rule | why |\n|---|---|\n"
            for element in suite.cases {
                guard case .skipped(let why) = element.outcome else { continue }
                text += "| \(EscapedText.markdownCode(element.rule.id)) | \(EscapedText.markdown(why)) |\n"
            }
            text += "\n</details>\n\n"
        }
        return text
    }

    private static func item(_ incident: Incident) -> String {
        "- **\(incident.weight.rawValue)** \(EscapedText.markdown(incident.message))\n\n"
            + (incident.details.isEmpty ? "" : EscapedText.markdownBlock(incident.details) + "\n")
    }

    private static func table(_ findings: [ReportedFinding]) -> String {
        guard !findings.isEmpty else { return "" }
        var text = "| level | rule | where | expected | observed | times | section | reason it is expected |\n"
        text += "|---|---|---|---|---|---|---|---|\n"
        for finding in findings.prefix(mostRows) {
            let cells = [
                finding.level.rawValue, EscapedText.markdownCode(finding.first.rule.id),
                EscapedText.markdown(ReportedFinding.place(finding.first)),
                EscapedText.markdown(finding.first.violation.expected),
                EscapedText.markdown(finding.first.violation.observed), "\(finding.count)",
                EscapedText.markdown(finding.first.rule.clauseText), EscapedText.markdown(finding.expectation ?? ""),
            ]
            text += "| " + cells.joined(separator: " | ") + " |\n"
        }
        let rest = findings.count - mostRows
        return text + "\n" + (rest > 0 ? "… and \(rest) more; the other reports have all of them.\n\n" : "")
    }

    private static func folded(_ finding: ReportedFinding) -> String {
        "<details><summary>\(EscapedText.markdownCode(finding.first.rule.id)) "
            + "\(EscapedText.markdown(finding.subject))</summary>\n\n"
            + EscapedText.markdownBlock([finding.message, ""] + finding.details) + "\n</details>\n\n"
    }
}
