import Conformance
import TableCodec

/// Findings, verdicts and incidents as JSON, a line each.
enum FindingLines {
    static func append(_ finding: Finding, expectation: String?, file: String, into buffer: inout JSONBuffer) {
        let violation = finding.violation
        var object = JSONObject(&buffer)
        object.add("type", "finding", &buffer)
        object.add("rule", finding.rule.id, &buffer)
        object.add("subject", finding.subject, &buffer)
        object.add("number", finding.rule.number, &buffer)
        object.add("level", finding.level.rawValue, &buffer)
        object.add("party", finding.rule.party.rawValue, &buffer)
        object.add("confidence", finding.rule.confidence.rawValue, &buffer)
        object.add("clause", finding.rule.clauses[.newest], &buffer)
        object.add("file", file, &buffer)
        object.add("index", finding.index, &buffer)
        object.add("time", finding.origin.time, &buffer)
        object.add("device", finding.origin.device, &buffer)
        object.add("line", finding.origin.line, &buffer)
        object.add("opcode", String(hex4(finding.opcode).dropLast()).lowercased(), &buffer)
        object.add("part", violation.part.rawValue, &buffer)
        object.add("offset", violation.bytes.lowerBound, &buffer)
        object.add("length", violation.bytes.count, &buffer)
        object.add("field", violation.field, &buffer)
        object.add("expected", violation.expected, &buffer)
        object.add("observed", violation.observed, &buffer)
        object.add("contradicts", violation.contradicts, &buffer)
        object.add("sentence", finding.rule.sentence, &buffer)
        object.add("expectedFailure", expectation, &buffer)
        object.end(&buffer)
    }

    static func append(_ verdict: Verdict, file: String, into buffer: inout JSONBuffer) {
        var object = JSONObject(&buffer)
        object.add("type", "verdict", &buffer)
        object.add("rule", verdict.rule.id, &buffer)
        object.add("file", file, &buffer)
        object.add("held", verdict.held, &buffer)
        object.add("violated", verdict.violated, &buffer)
        object.add("notApplicable", verdict.notApplicable, &buffer)
        object.add("unknown", verdict.unknown.values.reduce(0, +), &buffer)
        object.add("why", verdict.unknown.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key, &buffer)
        object.end(&buffer)
    }

    static func append(_ incident: Incident, into buffer: inout JSONBuffer) {
        var object = JSONObject(&buffer)
        object.add("type", "incident", &buffer)
        object.add("id", incident.id, &buffer)
        object.add("weight", incident.weight.rawValue, &buffer)
        object.add("message", incident.message, &buffer)
        object.add("file", incident.file, &buffer)
        object.add("line", incident.line, &buffer)
        object.end(&buffer)
    }
}
