extension ExpectedFailures {
    /// A list of everything that a run found, to be filled in: the reasons of lines that were read before and still
    /// match are kept, the others are empty, and a list with an empty reason is not accepted.
    public static func draft(of run: ReportedRun) -> String {
        var text = """
            # What cxl-conform finds and is known. A line: rule, subject, colon, reason. A line without a reason is refused,
            # and so is one that nothing is found for any more. `cxl-conform explain RULE` says what a rule demands.

            """
        var written: Set<String> = []
        for entry in run.expected?.entries ?? [] where entry.occurrences > 0 { text += "\n\(entry.text)\n" }
        for finding in run.suites.flatMap(\.findings) where finding.expectation == nil {
            let key = "\(finding.first.rule.id) \(finding.subject)"
            guard written.insert(key).inserted else { continue }
            text += "\n# \(finding.level.rawValue): \(EscapedText.line(finding.first.rule.sentence))\n"
            text += "# \(EscapedText.line(ReportedFinding.place(finding.first))): "
            text += "expected \(EscapedText.line(finding.first.violation.expected)); "
            text += "observed \(EscapedText.line(finding.first.violation.observed))\n\(key) :\n"
        }
        return text
    }
}
