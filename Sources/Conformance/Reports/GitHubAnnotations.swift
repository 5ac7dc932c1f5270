/// GitHub's workflow commands: printed by a step of a job, each becomes an annotation.
///
/// An expected failure is a notice, so that nobody forgets it.
enum GitHubAnnotations {
    static func bytes(_ run: ReportedRun) -> [UInt8] {
        var text = ""
        for suite in run.suites {
            for finding in suite.findings { text += annotation(finding, suite) }
            for incident in suite.incidents { text += annotation(incident) }
        }
        for incident in run.incidents { text += annotation(incident) }
        return Array(text.utf8)
    }

    private static func annotation(_ finding: ReportedFinding, _ suite: ReportSuite) -> String {
        let severity =
            finding.expectation != nil
            ? "notice" : finding.level == .must ? "error" : finding.level == .should ? "warning" : "notice"
        let message = ([finding.message] + finding.details).joined(separator: "\n")
        let line = suite.path == nil ? nil : finding.first.origin.line
        return command(severity, title: finding.first.rule.id, file: suite.path, line: line, message)
    }

    private static func annotation(_ incident: Incident) -> String {
        let message = ([incident.message] + incident.details).joined(separator: "\n")
        return command("error", title: incident.id, file: incident.file, line: incident.line, message)
    }

    private static func command(
        _ severity: String, title: String, file: String?, line: Int?, _ message: String
    ) -> String {
        var properties: [String] = []
        if let file { properties.append("file=" + EscapedText.gitHubProperty(file)) }
        if let line { properties.append("line=\(line)") }
        properties.append("title=" + EscapedText.gitHubProperty(title))
        return "::\(severity) \(properties.joined(separator: ","))::\(EscapedText.gitHubMessage(message))\n"
    }
}
