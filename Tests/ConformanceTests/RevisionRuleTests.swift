import Captures
import Conformance
import SpecTables
import Testing

/// The same bytes are judged by each revision's own rules.
@Suite struct RevisionRuleTests {
    /// Rules that report something about the example's lines under `revision`, and those that judged anything.
    private func run(_ name: String, under revision: Revision?) throws -> (reported: Set<String>, judged: Set<String>) {
        let example = try RuleExample(name)
        var engine = Engine(options: CheckOptions(revision: revision, isWhole: true, isSole: true))
        var reported: Set<String> = []
        for line in example.lines { engine.take(line) { reported.insert($0.rule.id) } }
        return (reported, Set(engine.verdicts.filter { $0.isExercised }.map { $0.rule.id }))
    }

    @Test func moreFlagIsReservedIn3_0AndLinksRecordsFromTheErrataOn() throws {
        let reserved = "dc.event.more-flag-is-reserved"
        let linked = "dc.event.group-is-contiguous"
        let base = try run("\(reserved).fires.ndjson", under: .r3_0)
        #expect(base.reported == [reserved])
        #expect(!base.judged.contains(linked))
        for revision in [Revision.r3_0E, .r3_1, .r3_2, nil] {
            let later = try run("\(reserved).fires.ndjson", under: revision)
            #expect(later.reported.isEmpty, "\(revision?.rawValue ?? "auto")")
            #expect(later.judged.contains(linked), "\(revision?.rawValue ?? "auto")")
            #expect(!later.judged.contains(reserved))
        }
    }

    @Test func countsAreReservedBefore3_1AndLimitedFromThenOn() throws {
        let reserved = "dc.event.counts-are-reserved"
        for revision in [Revision.r3_0, .r3_0E] {
            #expect(try run("\(reserved).fires.ndjson", under: revision).reported == [reserved])
        }
        for revision in [Revision.r3_1, .r3_2, nil] {
            #expect(try run("\(reserved).fires.ndjson", under: revision).reported.isEmpty)
        }
    }

    @Test func totalsShowTheShapeOfOneAnswerAndNothingElse() throws {
        // A device with a configuration of 3.1 may still send records of 3.0.
        let judged = try run("dc.event.more-flag-is-reserved.silent.ndjson", under: nil).judged
        #expect(!judged.contains("dc.event.counts-only-where-valid"))
        let configuration = try run("dc.configuration.counts-its-regions.silent.ndjson", under: nil).judged
        #expect(configuration.contains("dc.configuration.counts-its-regions"))
        #expect(!configuration.contains("dc.event.counts-only-where-valid"))
    }
}
