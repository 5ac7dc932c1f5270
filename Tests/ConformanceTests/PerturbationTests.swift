import Captures
import Conformance
import ReferenceSubject
import SpecTables
import Testing

/// What is not known is not judged: what is missing from a capture accuses nobody.
@Suite struct PerturbationTests {
    /// With the eight captures 1,144 parts in all.
    private static let rounds = 143

    @Test(arguments: CaptureLines.captures)
    func partsGiveNoOtherFindings(_ capture: String) async throws {
        let lines = try await CaptureLines.lines(of: capture)
        let whole = Set(CaptureLines.findings(lines).map(\.identity))
        var random = SeededRandom(seed: UInt64(capture.utf8.count))
        for round in 0..<Self.rounds {
            let part = Self.perturbed(lines, round, &random)
            let extra = CaptureLines.findings(part).filter { !whole.contains($0.identity) }
            #expect(extra.isEmpty, "round \(round): \(extra.map(\.identity).sorted().prefix(3))")
        }
    }

    /// The same of what walks do, which is more than any capture shows.
    @Test(arguments: [Revision.r3_0, .r3_0E, .r3_1, .r3_2])
    func partsOfWalksGiveNoFindings(_ revision: Revision) throws {
        for seed in UInt64(21)...22 {
            var subject = try WalkTests.subject(revision)
            var walk = Walk(seed: seed, abilities: subject.abilities)
            var lines: [TranscriptLine] = []
            while lines.count < 2000 { if let line = walk.step(on: &subject) { lines.append(line) } }
            #expect(CaptureLines.findings(lines).isEmpty)
            var random = SeededRandom(seed: seed)
            for round in 0..<24 {
                // Nobody can attest that a part without its beginning is whole.
                let part = Self.perturbed(lines, round, &random)
                let found = CaptureLines.findings(part, isWhole: round % 4 != 0)
                #expect(found.isEmpty, "seed \(seed), round \(round): \(found.map(\.identity).sorted().prefix(3))")
            }
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

    /// Nobody is told that an exchange is missing: then what is left may contradict itself. A finding that the whole
    /// capture does not give says which earlier exchange this one does not go with.
    @Test(arguments: CaptureLines.captures)
    func removedExchangeGivesContradictionsOnly(_ capture: String) async throws {
        let lines = try await CaptureLines.lines(of: capture)
        let whole = Set(CaptureLines.findings(lines).map(\.identity))
        let places = lines.indices.filter { lines[$0].isExchange }
        for place in places {
            let rest = Array(lines[..<place] + lines[(place + 1)...])
            let extra = CaptureLines.findings(rest).filter { !whole.contains($0.identity) }
            for finding in extra {
                let other = finding.violation.contradicts
                #expect(
                    other.map { $0 >= 0 && $0 < finding.index } ?? false,
                    "without line \(place): #\(finding.index) \(finding.identity) contradicts \(String(describing: other))"
                )
            }
            // One cause: the same rule does not go on about it in exchange after exchange.
            for (rule, found) in Dictionary(grouping: extra, by: \.rule.id) {
                #expect(Set(found.map(\.index)).count <= 2, "without line \(place): \(rule) in \(found.map(\.index))")
            }
        }
    }
}

extension TranscriptLine {
    var isExchange: Bool { if case .exchange = self { true } else { false } }
}
