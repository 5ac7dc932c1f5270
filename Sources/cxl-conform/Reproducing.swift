import Captures
import Conformance
import ToolSupport

/// `check --reproduce`: reads a capture again, up to the findings that fail, and shrinks what led to them.
enum Reproducing {
    /// Attaches a reproduction to the first finding of each rule that makes the present suite fail.
    static func attach(_ path: String, _ options: CheckOptions, to reports: inout ReportSet) async {
        guard let suite = reports.run.suites.last else { return }
        var wanted: [String: Int] = [:]
        for (position, finding) in suite.findings.enumerated()
        where finding.fails(at: reports.run.failOn) && wanted[finding.first.rule.id] == nil {
            wanted[finding.first.rule.id] = position
        }
        guard !wanted.isEmpty else { return }
        let subjects = Set(wanted.map { "\($0) \(suite.findings[$1].subject)" })
        var histories = FindingHistories(options) { subjects.contains("\($0.rule.id) \($0.subject)") }
        do throws(CaptureError) {
            try await CaptureReader.read(path) { if case .line(let line) = $0 { histories.take(line) } }
        } catch {
            // The first reading ended with the same error, and reported it.
        }
        for history in histories.found {
            guard let position = wanted[history.finding.rule.id] else { continue }
            if let reproduction = await history.reproduction(options) {
                reports.attach(reproduction, toFinding: position)
            } else {
                Terminal.writeError(
                    "cxl-conform: \(history.finding.rule.id): the last \(history.lines.count) lines do not show it alone"
                )
            }
        }
    }
}
