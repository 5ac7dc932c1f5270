import Captures
import Conformance
import Foundation

/// The committed captures as transcripts, and what the rules find in them.
enum CaptureLines {
    static let captures = [
        "qemu-10.0.2/seed-scenario.trace.log", "qemu-10.0.2/dcd-session.trace.log", "qemu-10.0.2/dcd-session.qtest.log",
        "qemu-10.0.2/multi-extent.trace.log.gz", "qemu-10.0.2/events.trace.log.gz",
        "qemu-10.0.2/discovery.trace.log.gz", "linux-6.12.95/trace.mbox.txt.gz",
        "qemu-11.1.3/fabric-story.trace.log.gz",
    ]

    static func lines(of capture: String) async throws -> [TranscriptLine] {
        let path = RuleExample.folder.deletingLastPathComponent().appendingPathComponent("captures/\(capture)").path
        var lines: [TranscriptLine] = []
        try await CaptureReader.read(path) { if case .line(let line) = $0 { lines.append(line) } }
        return lines
    }

    /// - Parameter isWhole: whether somebody attests that nothing is missing.
    static func findings(_ lines: [TranscriptLine], isWhole: Bool = true) -> [Finding] {
        var engine = Engine(options: CheckOptions(isWhole: isWhole, isSole: true))
        var found: [Finding] = []
        for line in lines { engine.take(line) { found.append($0) } }
        return found
    }
}

extension Finding {
    /// Rule, line of the log, and bytes: what makes two findings the same, whatever stands before them. A fault of the
    /// Command Effects Log is reported where the entry is read first, which may be later in a part; where two reads of it
    /// disagree, the second reports it, whichever that is.
    var identity: String {
        if rule.id == "cel.reads-agree" { return "\(rule.id) \(violation.expected)" }
        // A bit that is always set is reported where it is seen first.
        if rule.id == "mailbox.background-bit-without-operation" { return rule.id }
        let place = rule.id.hasPrefix("cel.") ? violation.observed : "\(origin.line ?? 0)"
        return "\(rule.id) \(place) \(violation.bytes)"
    }
}
