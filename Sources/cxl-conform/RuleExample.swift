import ArgumentParser
import Captures
import Conformance
import Rendering
import SpecTables
import TableCodec
import ToolSupport

/// A transcript that shows a rule firing or silent; the program carries the files of `vectors/rules` with it.
struct RuleExample {
    enum Kind: String, CaseIterable, ExpressibleByArgument {
        case fires, silent
    }

    private let rule: String
    private let kind: Kind
    private let provenance: String
    private let options: CheckOptions
    private let transcript: [TranscriptLine]

    /// `nil` where there is none.
    init?(of rule: String, _ kind: Kind) throws(CaptureError) {
        guard let text = Self.text(of: rule, kind) else { return nil }
        self.rule = rule
        self.kind = kind
        let bytes = Array(text.utf8)
        transcript = try CaptureReader.items(of: bytes).compactMap {
            if case .line(let line) = $0 { line } else { nil }
        }
        let header = bytes.prefix { $0 != UInt8(ascii: "\n") }
        var parser = JSONParser(header.span)
        let members = if case .object(let members, _)? = try? parser.parse() { members } else { [JSONValue.Member]() }
        provenance = members.text("provenance") ?? ""
        let given = members.members("options")
        var profile = Profile(
            payloadSize: given.integer("payloadSize"), numberOfHosts: given.integer("numberOfHosts"))
        if case .array(let indices)? = given.value("sharableRegions") {
            profile.sharableRegions = Set(
                indices.compactMap { if case .integer(let index) = $0 { index } else { nil } })
        }
        options = CheckOptions(
            revision: given.text("revision").flatMap { Revision(rawValue: $0) }, isWhole: given.flag("whole") ?? true,
            isSole: given.flag("sole") ?? true, profile: profile)
    }

    /// The transcript as it is in its file; `nil` where there is none.
    static func text(of rule: String, _ kind: Kind) -> String? {
        let name = "== \(rule).\(kind.rawValue).ndjson"
        var found: String?
        for line in ruleExampleText.split(separator: "\n") {
            if line.utf8.starts(with: "== ".utf8) {
                if found != nil { break }
                if line == name { found = "" }
            } else if found != nil {
                found! += line + "\n"
            }
        }
        return found
    }

    /// What the example shows: a line for each line of it, with the findings behind it.
    func lines(_ style: TextStyle) -> [String] {
        var lines = ["  \(kind == .fires ? "Fires on" : "Silent on"): \(provenance)\(given)"]
        var engine = Engine(options: options)
        var printer = TranscriptText(style: style)
        for line in transcript {
            let index = engine.exchanges
            var findings: [Finding] = []
            engine.take(line) { findings.append($0) }
            if case .exchange(let exchange) = line {
                let decoded = DecodedExchange(
                    exchange, decoder: TableDecoder(revision: options.revision.map { .fixed($0) } ?? .auto))
                lines += printer.lines(decoded, index: index).map { "    " + $0 }
            } else {
                lines += printer.lines(line).map { "    " + $0 }
            }
            for finding in findings { lines += text(finding, line, style) }
        }
        return lines
    }

    /// What the rules are told beside the transcript, where that is not what its makers always say.
    private var given: String {
        var words: [String] = []
        if let revision = options.revision { words.append("revision \(revision.rawValue) pinned") }
        if !options.isWhole { words.append("a part of a conversation") }
        if !options.isSole { words.append("others may change the device") }
        if let size = options.profile.payloadSize { words.append("payload size \(size)") }
        if let hosts = options.profile.numberOfHosts { words.append("\(hosts) hosts") }
        if let regions = options.profile.sharableRegions {
            words.append("sharable regions \(regions.sorted().map { "\($0)" }.joined(separator: ", "))")
        }
        return words.isEmpty ? "" : " (" + words.joined(separator: "; ") + ")"
    }

    private func text(_ finding: Finding, _ line: TranscriptLine, _ style: TextStyle) -> [String] {
        let violation = finding.violation
        let level = finding.level == .must ? style.error("must") : style.warning(finding.level.rawValue)
        let field = violation.field.isEmpty ? "" : " \(violation.field)"
        let other = violation.contradicts.map { "; it contradicts #\($0)" } ?? ""
        var lines = [
            "          \(level) \(finding.rule.id): \(violation.part.rawValue)\(field): expected \(violation.expected); "
                + "found \(violation.observed)\(other)"
        ]
        if let bytes = bytes(violation, line) { lines.append("          \(bytes)") }
        return lines
    }

    /// The bytes that break the rule, as many as fit a line.
    private func bytes(_ violation: Violation, _ line: TranscriptLine) -> String? {
        guard case .exchange(let exchange) = line, !violation.bytes.isEmpty else { return nil }
        let payload: Payload?
        switch violation.part {
        case .request: payload = exchange.request
        case .response: payload = exchange.response
        default: payload = nil
        }
        guard let all = payload?.bytes, violation.bytes.lowerBound < all.count else { return nil }
        let shown = all[violation.bytes.clamped(to: 0..<all.count)]
        let text = shown.prefix(24).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
        return "\(specHex(violation.bytes.lowerBound)): \(text)\(shown.count > 24 ? " … (\(shown.count) bytes)" : "")"
    }
}

extension [JSONValue.Member] {
    fileprivate func value(_ key: String) -> JSONValue? { first { $0.key == key }?.value }
    fileprivate func text(_ key: String) -> String? { if case .string(let text)? = value(key) { text } else { nil } }
    fileprivate func integer(_ key: String) -> Int? {
        if case .integer(let number)? = value(key) { number } else { nil }
    }
    fileprivate func flag(_ key: String) -> Bool? { if case .bool(let flag)? = value(key) { flag } else { nil } }
    fileprivate func members(_ key: String) -> [JSONValue.Member] {
        if case .object(let members, _)? = value(key) { members } else { [] }
    }
}
