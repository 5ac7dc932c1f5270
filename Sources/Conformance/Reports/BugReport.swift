import CXLWire
import Captures
import Rendering
import SpecTables
import TableCodec

/// A finding as a text for whoever maintains what was found wanting: it needs no other file, and no tool to be read.
public struct BugReport: Sendable {
    /// Rows of a payload that are shown.
    private static let mostRows = 400

    public let history: FindingHistory
    public let reproduction: Reproduction?
    /// The capture's name, and how often the rule is broken in it at the same subject.
    public let source: String
    public let count: Int
    /// The program's name and version.
    public let tool: String

    public init(_ history: FindingHistory, _ reproduction: Reproduction?, source: String, count: Int, tool: String) {
        self.history = history
        self.reproduction = reproduction
        self.source = source
        self.count = count
        self.tool = tool
    }

    private var finding: Finding { history.finding }
    private var rule: Rule { finding.rule }

    /// The report in Markdown.
    public var markdown: String {
        var text = "# \(rule.id)\n\n\(EscapedText.markdown(rule.sentence))\n\n"
        text += "**Why it matters:** \(EscapedText.markdown(rule.consequence))\n\n" + facts
        text += exchangeText
        if let other = finding.violation.contradicts { text += contradicted(other) }
        return text + reproductionText
    }

    private var facts: String {
        let violation = finding.violation
        var rows = [
            ("where", ReportedFinding.place(finding)), ("expected", violation.expected),
            ("observed", violation.observed), ("rule", "\(rule.id), catalogue number \(rule.number)"),
            ("who has to obey", rule.party.rawValue), ("level", finding.level.rawValue),
            ("sections", rule.clauseText), ("how sure the source is", rule.confidence.meaning),
        ]
        rows.append(
            (
                "found",
                count == 1 ? "once in \(source)" : "\(count) times in \(source); this is exchange #\(finding.index)"
            ))
        rows.append(("by", tool))
        return "| | |\n|---|---|\n"
            + rows.map { "| \($0) | \(EscapedText.markdown($1)) |\n" }.joined() + "\n"
    }

    private var exchangeText: String {
        guard case .exchange(let exchange)? = history.lines.last else {
            var text = TranscriptText()
            let lines = history.lines.last.map { text.lines($0) } ?? []
            return "## What was seen\n\n" + EscapedText.markdownBlock(lines, language: "text") + "\n"
        }
        let decoded = DecodedExchange(exchange, decoder: TableDecoder())
        var text = TranscriptText()
        let headline = Array(text.lines(decoded, index: finding.index).prefix(1))
        return "## What was sent\n\n"
            + EscapedText.markdownBlock(headline + rows(decoded.request, .request), language: "text")
            + "\n## What came back\n\n"
            + EscapedText.markdownBlock(
                ["\(outcome(exchange))"] + rows(decoded.response, .response), language: "text") + "\n"
    }

    private func outcome(_ exchange: Exchange) -> String {
        guard let code = exchange.returnCode else { return "no return code was captured" }
        return "return code \(specHex(Int(code))), \(returnCodeText(CommandReturnCode(rawValue: code)))"
    }

    private func contradicted(_ index: Int) -> String {
        guard let exchange = history.exchange(index) else { return "It contradicts exchange #\(index).\n\n" }
        let decoded = DecodedExchange(exchange, decoder: TableDecoder())
        var text = TranscriptText(isVerbose: true)
        return "## What it contradicts: exchange #\(index)\n\n"
            + EscapedText.markdownBlock(
                Array(text.lines(decoded, index: index).prefix(Self.mostRows)), language: "text") + "\n"
    }

    /// Every row of a payload, those marked that break the rule.
    private func rows(_ payload: DecodedPayload?, _ part: Violation.Part) -> [String] {
        guard let payload else { return ["\(part.rawValue): not captured"] }
        guard !payload.bytes.isEmpty else { return ["\(part.rawValue): empty"] }
        let marked = finding.violation.part == part ? finding.violation.bytes : 0..<0
        let rows = AnnotatedText.rows(payload)
        var lines = ["\(part.rawValue), \(TranscriptText.subject(payload))", "  " + AnnotatedText.columnHeading()]
        let first = rows.firstIndex { $0.bytes.overlaps(marked) } ?? 0
        let start = max(0, min(first - Self.mostRows / 2, rows.count - Self.mostRows))
        if start > 0 { lines.append("  … \(start) rows more") }
        let end = min(rows.count, start + Self.mostRows)
        for row in rows[start..<end] { lines.append((row.bytes.overlaps(marked) ? "> " : "  ") + row.text) }
        if end < rows.count { lines.append("  … \(rows.count - end) rows more") }
        return lines
    }

    private var reproductionText: String {
        guard let reproduction else {
            return "## Reproduction\n\nThe last \(history.lines.count) lines of the capture do not show it alone.\n"
        }
        let others = reproduction.others.map { EscapedText.markdownCode($0) }.joined(separator: ", ")
        let also = others.isEmpty ? "reports this rule and no other." : "reports this rule, and also \(others)."
        let lines = String(decoding: reproduction.transcript, as: UTF8.self).split(separator: "\n").map(String.init)
        return """
            ## Reproduction

            \(ValueText.count(reproduction.exchanges, "exchange")), left of \(reproduction.origin) lines. Save this as \
            `reproduction.ndjson`; `\(reproduction.command())` \(also)

            \(EscapedText.markdownBlock(lines, language: "json"))
            """
    }
}
