import Captures
import SpecTables
import Testing

@testable import Conformance

/// A trigger that asks for content saves asking: asked about every exchange, the rule would have nothing to say about the
/// others.
@Suite struct TriggerTests {
    private static let wide: [Rule] = Rule.all.map { rule in
        switch rule.trigger {
        case .exchange(let opcodes, _): rule.asked(on: .exchange(opcodes))
        case .anyExchange, .anyMessage, .register: rule
        }
    }

    private static func judgements(
        _ rules: [Rule], _ lines: [TranscriptLine], _ options: CheckOptions
    ) -> (findings: [String], held: [String: Int]) {
        var engine = Engine(rules: rules, options: options)
        var findings: [String] = []
        for line in lines { engine.take(line) { findings.append("\($0.rule.id) #\($0.index) \($0.violation)") } }
        let held = engine.verdicts.map { ($0.rule.id, $0.held) }
        return (findings, Dictionary(uniqueKeysWithValues: held))
    }

    @Test(arguments: CaptureLines.captures)
    func leavesOutNothingOfCaptures(_ capture: String) async throws {
        let lines = try await CaptureLines.lines(of: capture)
        let options = CheckOptions(isWhole: true, isSole: true)
        #expect(Self.judgements(Rule.all, lines, options) == Self.judgements(Self.wide, lines, options))
    }

    @Test func leavesOutNothingOfExamples() {
        for example in RuleExample.all {
            #expect(
                Self.judgements(Rule.all, example.lines, example.options)
                    == Self.judgements(Self.wide, example.lines, example.options), "\(example.name)")
        }
    }
}

extension Rule {
    fileprivate func asked(on trigger: Trigger) -> Rule {
        Rule(
            id, number, level, pinned: pinnedLevel, party, confidence: confidence, on: trigger, since: since,
            until: until, needs: needs, refines: refines, sentence, consequence: consequence, clauses: clauses,
            check: check)
    }
}
