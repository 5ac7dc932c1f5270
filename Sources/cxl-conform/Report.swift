import Captures
import Conformance
import SpecTables
import TableCodec
import ToolSupport

/// What was found in one capture: in text grouped by rule, readable at three in the morning; or a line of JSON each.
struct Report: ~Copyable {
    private struct Group {
        let first: Finding
        var level: Level
        var count = 1
    }

    private let file: String
    private let format: ReportFormat
    private let style: TextStyle
    private var groups: [String: Group] = [:]
    private var output: Output

    init(file: String, format: ReportFormat, style: TextStyle, descriptor: Int32 = 1) {
        output = Output(descriptor: descriptor)
        self.file = file
        self.format = format
        self.style = style
    }

    func hasFindings(atOrAbove level: Level) -> Bool { groups.values.contains { $0.level >= level } }

    mutating func take(_ finding: Finding) {
        if groups[finding.rule.id] == nil {
            groups[finding.rule.id] = Group(first: finding, level: finding.level)
        } else {
            groups[finding.rule.id]!.count += 1
            groups[finding.rule.id]!.level = max(groups[finding.rule.id]!.level, finding.level)
        }
        if format == .ndjson { writeJSON(finding) }
    }

    mutating func finish(_ verdicts: [Verdict], exchanges: Int) {
        switch format {
        case .text: writeText(verdicts, exchanges)
        case .ndjson: for verdict in verdicts { writeJSON(verdict) }
        }
        output.flush()
    }

    // MARK: Text

    private mutating func writeText(_ verdicts: [Verdict], _ exchanges: Int) {
        let sorted = groups.values.sorted { a, b in
            if a.level != b.level { return a.level > b.level }
            return a.first.index != b.first.index ? a.first.index < b.first.index : a.first.rule.id < b.first.rule.id
        }
        for group in sorted { write(group) }
        let exercised = verdicts.filter(\.isExercised)
        let violated = exercised.filter { $0.violated > 0 }
        let open = verdicts.filter { !$0.isExercised && !$0.unknown.isEmpty }
        output.write(
            "\(file): \(ValueText.count(exchanges, "exchange")); \(ValueText.count(exercised.count, "rule")) exercised, "
                + "\(exercised.count - violated.count) held, \(violated.count) broken; \(open.count) could not be judged\n"
        )
        if exercised.isEmpty { output.write(style.error("no rule was exercised") + "\n") }
    }

    private mutating func write(_ group: Group) {
        let rule = group.first.rule
        let violation = group.first.violation
        let level = group.level == .must ? style.error("must") : style.warning(group.level.rawValue)
        output.write("\(level)  \(style.heading(rule.id))\n")
        output.write("  \(rule.sentence)\n")
        output.write("  Why it matters: \(rule.consequence)\n")
        let times = group.count == 1 ? "once" : "\(group.count) times, first"
        let time = group.first.origin.time.map { " at \($0)" } ?? ""
        output.write("  Broken \(times) in exchange #\(group.first.index)\(time), \(subject(group.first))\n")
        output.write("    \(place(violation)): expected \(violation.expected); found \(violation.observed)\n")
        if let other = violation.contradicts { output.write("    It contradicts exchange #\(other).\n") }
        output.write(
            "  \(rule.party.rawValue), \(rule.number), confidence \(rule.confidence.rawValue), \(clauses(rule))\n")
        output.write("  See it: cxl-decode --index \(group.first.index) \(quoted(file))\n\n")
    }

    private func subject(_ finding: Finding) -> String {
        "\(hex4(finding.opcode)) \(Catalogue.command(finding.opcode)?.title ?? "unknown command")"
    }

    private func place(_ violation: Violation) -> String {
        let bytes =
            violation.bytes.isEmpty
            ? "" : " bytes \(specHex(violation.bytes.lowerBound)) to \(specHex(violation.bytes.upperBound - 1))"
        let field = violation.field.isEmpty ? "" : " \(violation.field)"
        return violation.part.rawValue + bytes + field
    }

    private func clauses(_ rule: Rule) -> String {
        rule.clauses.entries.map { "\($0.since.rawValue) §\($0.section)" }.joined(separator: ", ")
    }

    /// The file's name as a shell takes it.
    private func quoted(_ name: String) -> String {
        let isPlain = name.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                || "._-/+=@%,:".utf8.contains($0)
        }
        return isPlain
            ? name : "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }

    // MARK: JSON

    private mutating func writeJSON(_ finding: Finding) {
        let violation = finding.violation
        let file = file
        output.write { buffer in
            var object = JSONObject(&buffer)
            object.add("type", "finding", &buffer)
            object.add("rule", finding.rule.id, &buffer)
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
            object.end(&buffer)
        }
    }

    private mutating func writeJSON(_ verdict: Verdict) {
        let file = file
        output.write { buffer in
            var object = JSONObject(&buffer)
            object.add("type", "verdict", &buffer)
            object.add("rule", verdict.rule.id, &buffer)
            object.add("file", file, &buffer)
            object.add("held", verdict.held, &buffer)
            object.add("violated", verdict.violated, &buffer)
            object.add("notApplicable", verdict.notApplicable, &buffer)
            object.add("unknown", verdict.unknown.values.reduce(0, +), &buffer)
            object.add("why", verdict.unknown.max { $0.value < $1.value }?.key, &buffer)
            object.end(&buffer)
        }
    }
}

/// Writes the members of one object a line.
struct JSONObject {
    private var isFirst = true
    private let newline: Bool

    init(_ buffer: inout JSONBuffer, newline: Bool = true) {
        self.newline = newline
        buffer.append(UInt8(ascii: "{"))
    }

    mutating func add(_ key: StaticString, _ text: String?, _ buffer: inout JSONBuffer) {
        name(key, &buffer)
        if let text { buffer.append(quoted: text) } else { buffer.append("null" as StaticString) }
    }

    mutating func add(_ key: StaticString, _ number: Int?, _ buffer: inout JSONBuffer) {
        name(key, &buffer)
        if let number { buffer.append("\(number)") } else { buffer.append("null" as StaticString) }
    }

    func end(_ buffer: inout JSONBuffer) {
        buffer.append(UInt8(ascii: "}"))
        if newline { buffer.append(UInt8(ascii: "\n")) }
    }

    private mutating func name(_ key: StaticString, _ buffer: inout JSONBuffer) {
        if !isFirst { buffer.append(UInt8(ascii: ",")) }
        isFirst = false
        buffer.append(UInt8(ascii: "\""))
        buffer.append(key)
        buffer.append("\":" as StaticString)
    }
}
