import SpecTables
import TableCodec

/// SARIF 2.1.0: a result for each different finding, the rules with what they say, and an expected failure as a
/// suppressed result. What each rule came to stands in the run's properties, because viewers take every result for a
/// problem.
enum SARIFReport {
    static func bytes(_ run: ReportedRun) -> [UInt8] {
        let rules = exercised(run)
        let positions = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
        let incidents = run.suites.flatMap(\.incidents) + run.incidents
        let results =
            run.suites.flatMap { suite in suite.findings.map { result($0, suite, positions) } }
            + incidents.filter { $0.weight == .failure }.map(result)
        let errors = incidents.filter { $0.weight == .error }
        let document: JSONTree = [
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                [
                    "tool": [
                        "driver": [
                            "name": .string(run.tool.name), "version": .string(run.tool.version),
                            "semanticVersion": .string(run.tool.version), "rules": .array(rules.map(descriptor)),
                        ]
                    ],
                    "columnKind": "unicodeCodePoints",
                    "invocations": [
                        [
                            "executionSuccessful": .bool(errors.isEmpty), "exitCode": .integer(Int(run.exitStatus)),
                            "toolExecutionNotifications": .array(errors.map(notification)),
                        ]
                    ],
                    "artifacts": .array(run.suites.compactMap(\.path).map { ["location": location($0)] }),
                    "results": .array(results),
                    "properties": ["verdicts": .array(run.suites.flatMap(verdicts))],
                ]
            ],
        ]
        return document.bytes
    }

    /// The rules that any suite has a case for, each once.
    private static func exercised(_ run: ReportedRun) -> [Rule] {
        var seen: Set<String> = []
        return run.suites.flatMap(\.cases).map(\.rule).filter { seen.insert($0.id).inserted }
    }

    private static func descriptor(_ rule: Rule) -> JSONTree {
        let clauses = "Sections: \(rule.clauseText). Source: \(rule.confidence.meaning)."
        return [
            "id": .string(rule.id), "name": .string(name(rule.id)),
            "shortDescription": ["text": .string(rule.sentence)],
            "fullDescription": ["text": .string("\(rule.sentence) Why it matters: \(rule.consequence)")],
            "help": [
                "text": .string("\(rule.sentence)\nWhy it matters: \(rule.consequence)\n\(clauses)"),
                "markdown": .string(
                    [rule.sentence, "**Why it matters:** \(rule.consequence)", clauses].joined(separator: "\n\n")),
            ],
            "defaultConfiguration": ["level": .string(level(rule.level))],
            "properties": [
                "party": .string(rule.party.rawValue), "level": .string(rule.level.rawValue),
                "confidence": .string(rule.confidence.rawValue), "number": .string(rule.number),
                "since": .string(rule.since.rawValue),
                "clauses": .array(rule.clauses.entries.map { .string("\($0.since.rawValue) §\($0.section)") }),
                "tags": ["conformance", .string(rule.party.rawValue)],
            ],
        ]
    }

    /// A name in the manner of types: `DcExtentListGenerationChanges`.
    private static func name(_ id: String) -> String {
        id.split { $0 == "." || $0 == "-" }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    private static func result(
        _ finding: ReportedFinding, _ suite: ReportSuite, _ positions: [String: Int]
    ) -> JSONTree {
        let violation = finding.first.violation
        let text = ([finding.message] + finding.details).joined(separator: "\n")
        return [
            "ruleId": .string(finding.first.rule.id),
            "ruleIndex": positions[finding.first.rule.id].map { .integer($0) },
            "kind": "fail", "level": .string(level(finding.level)),
            "message": ["text": .string(EscapedText.lines(text))], "occurrenceCount": .integer(finding.count),
            "locations": [
                [
                    "physicalLocation": suite.path.map { physical($0, finding.first) },
                    "logicalLocations": [
                        [
                            "fullyQualifiedName": .string("\(suite.name)#\(finding.first.index)/\(finding.subject)"),
                            "kind": "member",
                        ]
                    ],
                ]
            ],
            "partialFingerprints": ["ruleAndSubject/v1": .string("\(finding.first.rule.id) \(finding.subject)")],
            "suppressions": finding.expectation.map { reason in
                [["kind": "external", "justification": .string(reason)]]
            },
            "properties": [
                "exchange": .integer(finding.first.index), "part": .string(violation.part.rawValue),
                "offset": .string(specHex(violation.bytes.lowerBound)),
                "length": .integer(violation.bytes.count), "field": .string(violation.field),
                "expected": .string(violation.expected), "observed": .string(violation.observed),
                "contradicts": violation.contradicts.map { .integer($0) },
                "device": finding.first.origin.device.map { .string($0) },
                "time": finding.first.origin.time.map { .string($0) },
            ],
        ]
    }

    /// What has to be done about the run itself, as a result of no rule.
    private static func result(_ incident: Incident) -> JSONTree {
        let text = ([incident.message] + incident.details).joined(separator: "\n")
        return [
            "ruleId": .string(incident.id), "kind": "fail", "level": "error",
            "message": ["text": .string(EscapedText.lines(text))],
            "locations": .array(incidentLocation(incident)),
            "partialFingerprints": ["ruleAndSubject/v1": .string("\(incident.id) \(incident.message)")],
        ]
    }

    private static func notification(_ incident: Incident) -> JSONTree {
        let text = ([incident.message] + incident.details).joined(separator: "\n")
        return [
            "level": "error", "message": ["text": .string(EscapedText.lines(text))],
            "descriptor": ["id": .string(incident.id)], "locations": .array(incidentLocation(incident)),
        ]
    }

    private static func incidentLocation(_ incident: Incident) -> [JSONTree] {
        guard let file = incident.file else { return [] }
        return [
            [
                "physicalLocation": [
                    "artifactLocation": location(file), "region": incident.line.map { ["startLine": .integer($0)] },
                ]
            ]
        ]
    }

    /// The line of a text, the bytes of what is binary.
    private static func physical(_ path: String, _ finding: Finding) -> JSONTree {
        var region: JSONTree?
        if let line = finding.origin.line, line > 0 {
            region = ["startLine": .integer(line)]
        } else if let bytes = finding.source {
            region = ["byteOffset": .integer(bytes.lowerBound), "byteLength": .integer(bytes.count)]
        }
        return ["artifactLocation": location(path), "region": region]
    }

    private static func location(_ path: String) -> JSONTree { ["uri": .string(EscapedText.uri(path: path))] }

    private static func level(_ level: Level) -> String {
        switch level {
        case .must: "error"
        case .should: "warning"
        case .note: "note"
        }
    }

    private static func verdicts(_ suite: ReportSuite) -> [JSONTree] {
        suite.cases.map { element in
            var outcome = "held"
            var why: String?
            switch element.outcome {
            case .held: break
            case .violated: outcome = "violated"
            case .skipped(let reason): (outcome, why) = ("skipped", reason)
            }
            return [
                "suite": .string(suite.name), "ruleId": .string(element.rule.id), "outcome": .string(outcome),
                "held": .integer(element.held), "violated": .integer(element.violated),
                "reason": why.map { .string($0) },
            ]
        }
    }
}
