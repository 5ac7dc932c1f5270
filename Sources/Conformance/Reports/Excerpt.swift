import Captures
import Rendering
import SpecTables
import TableCodec

/// The bytes that a finding is about, annotated, with a few lines around them.
enum Excerpt {
    /// Lines of context on each side.
    private static let context = 3
    private static let mostLines = 60

    static func lines(_ finding: Finding, in line: TranscriptLine) -> [String] {
        unescaped(finding, in: line).map { EscapedText.line($0) }
    }

    private static func unescaped(_ finding: Finding, in line: TranscriptLine) -> [String] {
        var text = TranscriptText()
        guard case .exchange(let exchange) = line else { return text.lines(line) }
        let decoded = DecodedExchange(exchange, decoder: TableDecoder())
        var lines = Array(text.lines(decoded, index: finding.index).prefix(1))
        switch finding.violation.part {
        case .request: lines += part("request", decoded.request, finding.violation.bytes)
        case .response: lines += part("response", decoded.response, finding.violation.bytes)
        case .header, .register:
            lines += part("request", decoded.request, 0..<0) + part("response", decoded.response, 0..<0)
        }
        return lines
    }

    /// The rows that hold `bytes`, marked, and those around them; the first rows where `bytes` is empty.
    private static func part(_ name: String, _ payload: DecodedPayload?, _ bytes: Range<Int>) -> [String] {
        guard let payload, !payload.bytes.isEmpty else { return [] }
        let rows = AnnotatedText.rows(payload)
        let touched = rows.indices.filter { rows[$0].bytes.overlaps(bytes) }
        let first = max(0, (touched.first ?? 0) - context)
        let last = min(rows.count, (touched.last ?? 2 * context) + context + 1, first + mostLines)
        var lines = ["  " + name + ", " + TranscriptText.subject(payload), "    " + AnnotatedText.columnHeading()]
        if first > 0 { lines.append("    …") }
        for index in first..<max(first, last) {
            lines.append((rows[index].bytes.overlaps(bytes) ? "  > " : "    ") + rows[index].text)
        }
        if last < rows.count { lines.append("    …") }
        return lines
    }
}
