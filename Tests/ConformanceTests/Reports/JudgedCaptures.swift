import Captures
import Conformance
import Foundation

/// Captures, judged for the tests of reports.
enum JudgedCapture {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func lines(_ path: String) throws -> [TranscriptLine] {
        let data = try Data(contentsOf: root.appendingPathComponent(path))
        return try CaptureReader.items(of: Array(data)).compactMap {
            if case .line(let line) = $0 { line } else { nil }
        }
    }

    /// QEMU's capture with four broken rules, of which one is a note.
    static let seed = try! lines("vectors/captures/qemu-10.0.2/seed-scenario.trace.log")

    /// The rules that these tests speak of, so that a new rule changes none of them.
    static let rules = Rule.all.filter { rule in
        [
            "dc.extent-list.generation-changes", "dc.event.severity-is-informational", "events.get.more-means-no-room",
            "dc.event.host-id-only-for-fabric-manager", "dc.extent-list.returns-at-most-requested",
            "dc.add-response.sharable-is-taken-whole", "fm.release.prescriptive-without-list",
            "events.get.more-promises-records", "identify.event-log-size-zero",
        ].contains(rule.id)
    }

    /// A finished run over `lines` as one suite.
    static func run(
        _ lines: [TranscriptLine] = seed, name: String = "seed", path: String? = "seed.log", expect: String? = nil,
        failOn: Level = .must, rules: [Rule] = rules
    ) throws -> ReportedRun {
        let list = try expect.map { try ExpectedFailures(Array($0.utf8), file: "known.txt") }
        var run = ReportedRun(tool: (name: "cxl-conform", version: "1"), failOn: failOn, expected: list)
        take(lines, name: name, path: path, into: &run, rules: rules)
        run.finish()
        return run
    }

    static func take(
        _ lines: [TranscriptLine], name: String, path: String?, into run: inout ReportedRun, rules: [Rule] = rules
    ) {
        run.begin(name, path: path)
        var engine = Engine(rules: rules, options: CheckOptions(isWhole: true, isSole: true))
        for line in lines { engine.take(line) { run.take($0, in: line) } }
        run.end(engine.verdicts, exchanges: engine.exchanges)
    }
}
