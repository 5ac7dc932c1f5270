/// Reads hex as people paste it: dumps of any common tool, arrays of source code, JSON lists, plain digits.
///
/// The form is recognised from the content. What a dump cannot show (the order of bytes in a word, say) is assumed,
/// and each assumption is a note of the payload.
public enum HexPaste {
    /// The payloads in `text`, in its order; at least one.
    ///
    /// - Parameters:
    ///   - text: UTF-8 or ASCII; bytes that are neither are taken as unknown characters.
    ///   - wordSize: `nil` lets the content decide the order of bytes in groups, 1 takes the digits as printed, and 2, 4
    ///     or 8 takes groups of so many bytes as little-endian words, whose bytes are reversed.
    /// - Throws: ``CaptureError`` naming the line, if a row is damaged, if the offsets of a dump do not continue each
    ///   other, if a number is no byte, or if nothing in the text is hex.
    public static func parse(_ text: [UInt8], wordSize: Int? = nil) throws(CaptureError) -> [BarePayload] {
        if let wordSize, ![1, 2, 4, 8].contains(wordSize) {
            throw CaptureError(
                "a word has 1, 2, 4 or 8 bytes", expected: "1, 2, 4 or 8", found: "\(wordSize)",
                advice: "1 takes the bytes in the order printed")
        }
        return try parse(PasteText(text).lines, wordSize: wordSize)
    }

    static func parse(_ lines: [PasteLine], wordSize: Int?) throws(CaptureError) -> [BarePayload] {
        let rows = DumpRows(lines)
        if rows.hasOffsets {
            return try withSkipNote(OffsetDump.payloads(rows.items, wordSize: wordSize), rows.skipped)
        }
        // What looks like a comment or a bracket in a text column is data.
        if rows.hasProvenRows { return try PlainReader.payloads(lines, wordSize: wordSize) }
        let literals = try LiteralReader.payloads(lines, wordSize: wordSize)
        if !literals.isEmpty { return literals }
        let plain = try PlainReader.payloads(LiteralReader.withoutComments(lines), wordSize: wordSize)
        guard plain.isEmpty else { return plain }
        throw noHex(lines)
    }

    private static func withSkipNote(_ payloads: [BarePayload], _ skipped: [PasteLine]) -> [BarePayload] {
        guard let first = skipped.first, !payloads.isEmpty else { return payloads }
        var noted = payloads
        noted[0].notes.append(
            "\(skipped.count) line(s) that are no rows of a dump were skipped, first line \(first.number): \(first.excerpt)"
        )
        return noted
    }

    private static func noHex(_ lines: [PasteLine]) -> CaptureError {
        let first = lines.first { !$0.isBlank }
        return CaptureError(
            "there is no hex in the text", line: first?.number,
            expected: "hex digits, a hex dump, a C array or a JSON list of bytes", found: first?.excerpt ?? "nothing",
            advice: "paste the output of xxd, hexdump -C, or pairs of hex digits")
    }
}

/// The lines of a paste, as rows of dumps where they are.
struct DumpRows {
    private(set) var items: [OffsetDump.Item] = []
    /// The lines that are nothing to a dump, but are not blank.
    private(set) var skipped: [PasteLine] = []
    /// Whether rows with offsets were found; then the offsets rule.
    private(set) var hasOffsets = false
    /// Whether a row without an offset was proven by its text column.
    private(set) var hasProvenRows = false

    init(_ lines: [PasteLine]) {
        var outcomes: [(line: PasteLine, outcome: RowGrammar.Outcome)] = []
        for line in lines where !line.isBlank { outcomes.append((line, RowGrammar(line).read())) }
        let rows = outcomes.compactMap { if case .row(let row) = $0.outcome { row } else { nil } }
        hasProvenRows = rows.contains { $0.offset == nil }
        guard Self.areOffsets(rows) else { return }
        hasOffsets = true
        let widths = Set(rows.compactMap { $0.offset?.digits.count })
        var last: HexRow?
        for (line, outcome) in outcomes { add(line, outcome, &last, widths: widths) }
    }

    private mutating func add(_ line: PasteLine, _ outcome: RowGrammar.Outcome, _ last: inout HexRow?, widths: Set<Int>)
    {
        switch outcome {
        case .row(let row):
            if row.isDrawn, row.readings[0].bytes.isEmpty, let offset = row.offset {
                items.append(.end(line: line.number, offset: offset))
            } else {
                items.append(.row(row))
                last = row
            }
            return
        case .damaged(let column, let offset) where widths.contains(offset.digits.count):
            items.append(.damaged(line: line, column: column, offset: offset))
            return
        default: break
        }
        if let row = last, let item = Self.bare(line, after: row, widths: widths) {
            items.append(item)
        } else {
            skipped.append(line)
        }
    }

    /// A repeat line or a final offset: one token after a prefix like the last row's.
    private static func bare(_ line: PasteLine, after row: HexRow, widths: Set<Int>) -> OffsetDump.Item? {
        let text = withoutBars(line.text)
        let tokens = PasteLine.tokens(in: text, limit: 64)
        // A time stamp that grows by a digit can lose the blank before it, so a prefix may differ by one token.
        let before = PasteLine.tokens(in: withoutBars(row.prefix)).count
        guard let token = tokens.last, abs(tokens.count - 1 - before) <= (before == 0 ? 0 : 1) else { return nil }
        var column = text[token]
        if column == [UInt8(ascii: "*")] { return .squeeze(line: line.number) }
        guard let style = row.offset?.style, style != .bars else { return nil }
        if column.last == UInt8(ascii: ":") { column.removeLast() }
        if column.has0x { column = column.dropFirst(2) }
        guard widths.contains(column.count), column.allSatisfy(\.isHexDigit) else { return nil }
        return .end(line: line.number, offset: .init(digits: Array(column), style: style))
    }

    private static func withoutBars(_ text: [UInt8]) -> [UInt8] {
        text.map { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ">") ? UInt8(ascii: " ") : $0 }
    }

    /// Whether the first columns of the rows are offsets. A colon says so; without one they must behave like offsets.
    private static func areOffsets(_ rows: [HexRow]) -> Bool {
        let columns = rows.filter { $0.offset != nil }
        return columns.contains {
            $0.offset?.style == .colon || $0.offset?.style == .bars || $0.offset?.style == .address
        }
            || columns.contains { !$0.readings[0].orders.isEmpty } || startsAtZero(columns) || areChained(columns)
            || columns.contains(where: looksAligned)
    }

    private static func startsAtZero(_ rows: [HexRow]) -> Bool {
        guard let first = rows.first, let offset = first.offset, offset.value(base: 16) == 0 else { return false }
        let width = offset.digits.count
        return offset.style == .blanks || (width >= 6 && (!width.isMultiple(of: 2) || width == 6))
    }

    private static func areChained(_ rows: [HexRow]) -> Bool {
        zip(rows, rows.dropFirst()).contains { row, next in
            [UInt64(16), 8, 10].contains { base in
                guard let from = row.offset?.value(base: base), let to = next.offset?.value(base: base), to > from
                else { return false }
                return row.readings.contains { UInt64($0.bytes.count) == to - from }
            }
        }
    }

    private static func looksAligned(_ row: HexRow) -> Bool {
        guard let offset = row.offset, offset.style == .blanks, offset.digits.count == 8 else { return false }
        let count = row.readings[0].bytes.count
        guard [8, 16, 32].contains(count), let value = offset.value(base: 16) else { return false }
        return value.isMultiple(of: UInt64(count))
    }
}
