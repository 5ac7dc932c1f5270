import Conformance
import TableCodec

/// What differs between two devices as JSON, a line each.
enum DiffLines {
    static func append(_ fact: DeviceFact, into buffer: inout JSONBuffer) {
        var object = JSONObject(&buffer)
        object.add("type", "fact", &buffer)
        object.add("subject", fact.subject, &buffer)
        object.add("field", fact.field, &buffer)
        object.add("a", fact.values.a, &buffer)
        object.add("b", fact.values.b, &buffer)
        object.end(&buffer)
    }

    static func append(_ group: DifferenceGroup, again: String, into buffer: inout JSONBuffer) {
        let difference = group.first
        let decisive = difference.judgements.max { $0.level < $1.level }
        var object = JSONObject(&buffer)
        object.add("type", "difference", &buffer)
        object.add("kind", difference.kindName, &buffer)
        object.add("subject", difference.subject, &buffer)
        object.add("opcode", difference.opcode.map { String(hex4($0).dropLast()).lowercased() }, &buffer)
        object.add("field", difference.path.isEmpty ? nil : difference.path, &buffer)
        object.add("a", difference.values.a, &buffer)
        object.add("b", difference.values.b, &buffer)
        object.add("level", difference.level?.rawValue, &buffer)
        object.add("wrong", difference.wrongName, &buffer)
        object.add("verdict", difference.verdict, &buffer)
        object.add("rule", decisive?.rule.id, &buffer)
        object.add("clause", (decisive?.reason ?? decisive?.rule)?.clauses[.newest], &buffer)
        object.add("expected", decisive?.expected, &buffer)
        object.add("observed", decisive?.observed, &buffer)
        object.add("count", group.count, &buffer)
        object.add("example", difference.place.name, &buffer)
        object.add("indexA", difference.place.exchanges.a, &buffer)
        object.add("indexB", difference.place.exchanges.b, &buffer)
        object.add("again", again, &buffer)
        object.end(&buffer)
    }

    static func append(_ result: Differential.Result, into buffer: inout JSONBuffer) {
        let (word, why) = DiffPrinter.words(result)
        var object = JSONObject(&buffer)
        object.add("type", "scenario", &buffer)
        object.add("scenario", result.scenario.name, &buffer)
        object.add("outcome", word, &buffer)
        object.add("why", why, &buffer)
        object.add("compared", result.compared, &buffer)
        object.add("cases", result.cases, &buffer)
        object.add("casesOfOne", result.casesOfOne, &buffer)
        object.add("differences", result.differences, &buffer)
        object.add("parted", result.isParted ? 1 : 0, &buffer)
        object.end(&buffer)
    }

    static func append(_ summary: Differential.Summary, _ targets: [String], into buffer: inout JSONBuffer) {
        var object = JSONObject(&buffer)
        object.add("type", "comparison", &buffer)
        object.add("targetA", targets[0], &buffer)
        object.add("targetB", targets[1], &buffer)
        object.add("a", summary.abilities.a.name, &buffer)
        object.add("b", summary.abilities.b.name, &buffer)
        object.add("exchangesA", summary.exchanges.a, &buffer)
        object.add("exchangesB", summary.exchanges.b, &buffer)
        object.add("must", summary.groups.count { $0.first.level == .must }, &buffer)
        object.add("should", summary.groups.count { $0.first.level == .should }, &buffer)
        object.add("undecided", summary.groups.count { $0.first.level == nil }, &buffer)
        object.end(&buffer)
    }
}

extension Difference {
    fileprivate var kindName: String {
        switch kind {
        case .answer: "answer"
        case .returnCode: "return-code"
        case .field: "field"
        case .register: "register"
        case .act: "act"
        case .rule: "rule"
        }
    }

    fileprivate var wrongName: String? {
        switch wrong.count {
        case 0: nil
        case 1: wrong.first?.rawValue
        default: "both"
        }
    }
}
