import SpecTables

/// Colours for a terminal, or none.
public struct TextStyle: Sendable {
    private let isColoured: Bool

    public init(isColoured: Bool) { self.isColoured = isColoured }

    public static let plain = TextStyle(isColoured: false)

    public func heading(_ text: String) -> String { wrap(text, "1") }
    public func dim(_ text: String) -> String { wrap(text, "2") }
    public func name(_ text: String) -> String { wrap(text, "36") }
    public func warning(_ text: String) -> String { wrap(text, "33") }
    public func error(_ text: String) -> String { wrap(text, "31") }

    private func wrap(_ text: String, _ code: String) -> String {
        isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}

/// The annotated view of a payload: every field's bytes under their own columns, its path, its value.
public struct AnnotatedText {
    private static let bytesPerLine = 16
    private static let nameWidth = 44
    private let style: TextStyle
    private var rows: [Row] = []

    /// A line of the view, and the payload's bytes that stand in it.
    public struct Row: Sendable {
        public let bytes: Range<Int>
        public let text: String
    }

    private init(_ style: TextStyle) { self.style = style }

    /// The lines of the view, without a heading.
    public static func lines(_ payload: DecodedPayload, style: TextStyle = .plain) -> [String] {
        let heading = payload.bytes.isEmpty ? [] : [columnHeading(style)]
        return heading + rows(payload, style: style).map(\.text) + AnnotatedText(style).remarks(payload)
    }

    /// The columns' numbers, which stand above the rows.
    public static func columnHeading(_ style: TextStyle = .plain) -> String {
        style.dim("       00 01 02 03 04 05 06 07  08 09 0a 0b 0c 0d 0e 0f")
    }

    /// The lines that show fields.
    public static func rows(_ payload: DecodedPayload, style: TextStyle = .plain) -> [Row] {
        var text = AnnotatedText(style)
        guard !payload.bytes.isEmpty else { return [] }
        for node in payload.root.children { text.add(node, payload, indent: 0) }
        if payload.end < payload.bytes.count {
            let what = payload.structure == nil ? "" : payload.framingError == nil ? "trailing" : "cut"
            text.bytes(payload.end..<payload.bytes.count, payload, what, "")
        }
        return text.rows
    }

    private mutating func add(_ node: Node, _ payload: DecodedPayload, indent: Int) {
        let name = String(repeating: "  ", count: indent) + node.name
        let value = ValueText.text(of: node, in: payload.bytes)
        switch node.content {
        case .structure, .list:
            append(0..<0, line(offset: nil, columns: "", name, value))
            for child in node.children { add(child, payload, indent: indent + 1) }
        case .bits: append(0..<0, line(offset: nil, columns: "", name, value))
        default:
            bytes(node.range, payload, name, value)
            for child in node.children { add(child, payload, indent: indent + 1) }
        }
    }

    /// A field's bytes in their columns; the name stands beside the first line.
    private mutating func bytes(_ range: Range<Int>, _ payload: DecodedPayload, _ name: String, _ value: String) {
        if range.isEmpty {
            append(0..<0, line(offset: nil, columns: "", name, value))
            return
        }
        var at = range.lowerBound
        while at < range.upperBound {
            let rowStart = at - at % Self.bytesPerLine
            let end = min(range.upperBound, rowStart + Self.bytesPerLine)
            let columns = hexColumns(payload.bytes[at..<end], from: at - rowStart)
            let isFirst = at == range.lowerBound
            append(at..<end, line(offset: at, columns: columns, isFirst ? name : "", isFirst ? value : ""))
            at = end
        }
    }

    private mutating func append(_ bytes: Range<Int>, _ text: String) { rows.append(Row(bytes: bytes, text: text)) }

    private func hexColumns(_ bytes: ArraySlice<UInt8>, from column: Int) -> String {
        var text = String(repeating: " ", count: column * 3 + (column >= 8 ? 1 : 0))
        for (index, byte) in bytes.enumerated() {
            if column + index == 8 && index > 0 { text += " " }
            text += (byte < 16 ? "0" : "") + String(byte, radix: 16) + " "
        }
        return text
    }

    private func line(offset: Int?, columns: String, _ name: String, _ value: String) -> String {
        let start = offset.map { padded(String($0, radix: 16), 5) } ?? "     "
        var text = style.dim(start) + "  " + columns
        if name.isEmpty && value.isEmpty { return trimmed(text) }
        text += String(repeating: " ", count: max(1, 51 - columns.count)) + style.name(name)
        if !value.isEmpty { text += String(repeating: " ", count: max(2, Self.nameWidth - name.count)) + value }
        return trimmed(text)
    }

    private func padded(_ text: String, _ width: Int) -> String {
        String(repeating: "0", count: max(0, width - text.count)) + text
    }

    private func trimmed(_ text: String) -> String {
        var end = text.endIndex
        while end > text.startIndex, text[text.index(before: end)] == " " { end = text.index(before: end) }
        return String(text[..<end])
    }

    private func remarks(_ payload: DecodedPayload) -> [String] {
        payload.remarks.map { remark in
            let mark = remark.isFraming ? style.error("error:") : style.warning("note:")
            let place = remark.path.isEmpty ? "" : " \(remark.path)"
            return "\(mark)\(place) at \(specHex(remark.offset)): \(remark.message)"
        }
    }
}
