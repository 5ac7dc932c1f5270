import Captures
import Conformance
import Foundation
import SpecTables
import Testing

/// A part of a capture gives no finding that the whole does not give: what is not known is not judged.
@Suite struct PerturbationTests {
    static let captures = [
        "qemu-10.0.2/seed-scenario.trace.log", "qemu-10.0.2/dcd-session.trace.log", "qemu-10.0.2/dcd-session.qtest.log",
        "qemu-10.0.2/multi-extent.trace.log.gz", "qemu-10.0.2/events.trace.log.gz",
        "qemu-10.0.2/discovery.trace.log.gz", "linux-6.12.95/trace.mbox.txt.gz",
    ]

    @Test(arguments: captures)
    func partsGiveNoOtherFindings(_ capture: String) async throws {
        let lines = try await Self.lines(of: capture)
        let whole = Self.findings(lines)
        var random = SeededRandom(seed: UInt64(capture.utf8.count))
        for round in 0..<40 {
            let part = Self.perturbed(lines, round, &random)
            let extra = Self.findings(part).subtracting(whole)
            #expect(extra.isEmpty, "round \(round): \(extra.sorted().prefix(3))")
        }
    }

    /// A start in the middle, an early end, a marked gap of one to six lines, or a marked reset.
    private static func perturbed(
        _ lines: [TranscriptLine], _ round: Int, _ random: inout SeededRandom
    ) -> [TranscriptLine] {
        let at = random.below(lines.count)
        switch round % 4 {
        case 0: return Array(lines[at...])
        case 1: return Array(lines[..<at])
        case 2:
            let end = min(lines.count, at + 1 + random.below(6))
            return lines[..<at] + [.gap(Gap(reason: "taken out"))] + lines[end...]
        default: return lines[..<at] + [.reset(Reset())] + lines[at...]
        }
    }

    /// Rule, line of the log, and bytes of each finding. A fault of the Command Effects Log is reported where the entry is
    /// read first, which may be later in a part.
    private static func findings(_ lines: [TranscriptLine]) -> Set<String> {
        var engine = Engine(options: CheckOptions(isWhole: true, isSole: true))
        var found: Set<String> = []
        for line in lines {
            engine.take(line) { finding in
                let line =
                    finding.rule.id.hasPrefix("cel.") ? finding.violation.observed : "\(finding.origin.line ?? 0)"
                found.insert("\(finding.rule.id) \(line) \(finding.violation.bytes)")
            }
        }
        return found
    }

    private static func lines(of capture: String) async throws -> [TranscriptLine] {
        let path = RuleExample.folder.deletingLastPathComponent().appendingPathComponent("captures/\(capture)").path
        var lines: [TranscriptLine] = []
        try await CaptureReader.read(path) { if case .line(let line) = $0 { lines.append(line) } }
        return lines
    }
}
