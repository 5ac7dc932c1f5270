import Captures
import Conformance
import SpecTables
import Testing

/// What the session makes of Get Dynamic Capacity Configuration and of the records that announce a change.
@Suite struct RegionStateTests {
    /// The lines of an example, followed by others.
    private func findings(_ name: String, _ more: [TranscriptLine] = [], after: Int? = nil) throws -> [Finding] {
        let lines = try RuleExample(name).lines
        var engine = Engine(options: CheckOptions(isWhole: true, isSole: true))
        var findings: [Finding] = []
        for line in lines.prefix(after ?? lines.count) + more + lines.dropFirst(after ?? lines.count) {
            engine.take(line) { findings.append($0) }
        }
        return findings
    }

    @Test func aChangeThatAGapMayHaveAnnouncedIsNotReported() throws {
        let name = "dc.configuration.change-is-announced.fires.ndjson"
        #expect(try findings(name).map { $0.violation.contradicts } == [1])
        for line in [TranscriptLine.gap(Gap(reason: "lines were lost")), .reset(Reset(kind: "conventional"))] {
            #expect(try findings(name, [line], after: 1).isEmpty)
            #expect(try findings(name, [line], after: 2).isEmpty)
        }
    }

    @Test func extentsAreNotHeldAgainstRegionsThatAResetMayHaveChanged() throws {
        let name = "dc.extent.start-is-aligned.fires.ndjson"
        #expect(try findings(name).count == 1)
        #expect(try findings(name, [.reset(Reset())], after: 1).isEmpty)
    }

    @Test func aGroupMayHaveItsEndBehindAGap() throws {
        for rule in ["dc.event.group-is-closed", "dc.event.group-goes-on-in-next-answer"] {
            let name = "\(rule).fires.ndjson"
            #expect(try findings(name).map { $0.rule.id } == [rule])
            #expect(try findings(name, [.gap(Gap(reason: "lines were lost"))], after: 2).isEmpty)
        }
    }
}
