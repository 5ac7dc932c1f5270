import TableCodec

/// The Test Anything Protocol, version 14.
///
/// An expected failure, and what weighs less than makes the run fail, is `not ok … # TODO`; what could not be judged is
/// `ok … # SKIP`. What else there is to say is a YAML block, whose texts are quoted as in JSON.
enum TAPReport {
    static func bytes(_ run: ReportedRun) -> [UInt8] {
        var points: [String] = []
        func add(_ isOK: Bool, _ description: String, _ directive: String = "", _ block: [(String, String)] = []) {
            let reason = directive.isEmpty ? "" : " # " + EscapedText.tap(directive)
            points.append(
                "\(isOK ? "ok" : "not ok") \(points.count + 1) - \(EscapedText.tap(description))\(reason)\n"
                    + yaml(block))
        }
        for suite in run.suites {
            let prefix = run.suites.count > 1 ? suite.name + ": " : ""
            for element in suite.cases {
                let name = prefix + element.rule.id
                switch element.outcome {
                case .held: add(true, name)
                case .skipped(let why): add(true, name, "SKIP \(why)")
                case .violated(let findings):
                    for finding in findings {
                        add(false, "\(name) \(finding.subject)", directive(finding, run.failOn), diagnostics(finding))
                    }
                }
            }
            for incident in suite.incidents { add(false, prefix + incident.id, "", diagnostics(incident)) }
        }
        for incident in run.incidents { add(false, incident.id, "", diagnostics(incident)) }
        return Array(("TAP version 14\n1..\(points.count)\n" + points.joined()).utf8)
    }

    private static func directive(_ finding: ReportedFinding, _ level: Level) -> String {
        if let expectation = finding.expectation { return "TODO \(expectation)" }
        return finding.fails(at: level) ? "" : "TODO a \(finding.level.rawValue), and only \(level.rawValue) fails"
    }

    private static func diagnostics(_ finding: ReportedFinding) -> [(String, String)] {
        let violation = finding.first.violation
        return [
            ("message", finding.message), ("severity", finding.level.rawValue), ("rule", finding.first.rule.id),
            ("clause", finding.first.rule.clauseText), ("exchange", "\(finding.first.index)"),
            ("place", violation.place), ("expected", violation.expected), ("observed", violation.observed),
            ("details", finding.details.joined(separator: "\n")),
        ]
    }

    private static func diagnostics(_ incident: Incident) -> [(String, String)] {
        [("message", incident.message), ("severity", incident.weight.rawValue)]
            + (incident.details.isEmpty ? [] : [("details", incident.details.joined(separator: "\n"))])
    }

    private static func yaml(_ block: [(String, String)]) -> String {
        guard !block.isEmpty else { return "" }
        var buffer = JSONBuffer(capacity: 1 << 10)
        buffer.append("  ---\n" as StaticString)
        for (key, value) in block {
            buffer.append("  \(key): ")
            buffer.append(quoted: EscapedText.lines(value))
            buffer.append("\n" as StaticString)
        }
        buffer.append("  ...\n" as StaticString)
        return String(decoding: buffer.bytes(), as: UTF8.self)
    }
}
