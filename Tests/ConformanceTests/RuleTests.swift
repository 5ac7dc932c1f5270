import Captures
import Conformance
import SpecTables
import Testing

/// What must hold for every rule, whatever it says.
@Suite struct RuleTests {
    @Test func idsAndNumbersAreWellFormed() {
        let ids = Rule.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        for rule in Rule.all {
            #expect(rule.id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "." || $0 == "-" }, "\(rule.id)")
            #expect(rule.sentence.hasSuffix(".") && rule.consequence.hasSuffix("."), "\(rule.id)")
            #expect(!rule.clauses.entries.isEmpty, "\(rule.id)")
            if let general = rule.refines { #expect(ids.contains(general), "\(rule.id) refines \(general)") }
        }
    }

    @Test func everyNumberThatRunsHasARuleAndTheOtherWayRound() {
        let running = Set(Rule.all.map(\.number))
        for row in CatalogueRow.all {
            switch row.disposition {
            case .runs: #expect(running.contains(row.number), "\(row.number) runs in no rule")
            case .merged(let id): #expect(!running.contains(row.number) && !id.isEmpty)
            case .retired(let why), .notObservable(let why):
                #expect(!running.contains(row.number) && !why.isEmpty, "\(row.number)")
            }
        }
        let listed = CatalogueRow.all.map(\.number)
        #expect(Set(listed).count == listed.count)
        for rule in Rule.all { #expect(listed.contains(rule.number), "\(rule.number) is not in the catalogue") }
    }

    @Test func everyRuleHasAFiringAndASilentExample() {
        for rule in Rule.all {
            #expect(RuleExample.all.contains { $0.rule == rule.id && $0.fires }, "\(rule.id).fires.ndjson")
            #expect(RuleExample.all.contains { $0.rule == rule.id && !$0.fires }, "\(rule.id).silent.ndjson")
        }
        let ids = Set(Rule.all.map(\.id))
        for example in RuleExample.all { #expect(ids.contains(example.rule), "\(example.name) is of no rule") }
    }

    @Test(arguments: RuleExample.all.map(\.name))
    func exampleGivesExactlyWhatItSays(_ name: String) throws {
        let example = try RuleExample(name)
        let (findings, verdicts) = example.run()
        let reported = Set(findings.map(\.rule.id)).sorted()
        #expect(reported == example.expected, "\(name): \(findings.map { "\($0.rule.id): \($0.violation)" })")
        #expect(!example.provenance.isEmpty, "\(name) does not say where it comes from")
        let verdict = try #require(verdicts.first { $0.rule.id == example.rule })
        if example.fires {
            // Where a special rule restates the example's, it stands for it.
            let special = Rule.all.filter { $0.refines == example.rule }.map(\.id)
            #expect(example.expected.contains { $0 == example.rule || special.contains($0) })
            #expect(example.expected == [example.rule] || example.reason != nil, "\(name) gives no reason")
        } else {
            // A device can only answer what a host sends: then the host's half of the row reports.
            #expect(!example.expected.contains(example.rule))
            #expect(example.expected.isEmpty || example.reason != nil, "\(name) gives no reason")
            #expect(verdict.held > 0, "\(name) does not exercise the rule: \(verdict.unknown)")
        }
    }
}
