/// Joins lines of hex that carry no offsets.
///
/// Blank lines do not end a payload. A line of prose does, and so does another label before the bytes (`Request:`,
/// `Response:`): where there is no offset, a label is the only sign that something else begins.
struct PlainReader {
    private let wordSize: Int?
    private let takesWords: Bool
    private var rows: [[PlainLine]] = []
    private var isOpen = false
    private var blankLineBefore = false
    private var skipped: [PasteLine] = []

    /// The payloads; empty if no line holds hex.
    static func payloads(_ lines: [PasteLine], wordSize: Int?) throws(CaptureError) -> [BarePayload] {
        // `deadbeef` is data if the paste holds one word only, and a word where there is more.
        let isOneWord = lines.reduce(0) { $0 + (($0 < 2) ? $1.tokens.count : 0) } == 1
        var reader = PlainReader(wordSize: wordSize, takesWords: isOneWord)
        for line in lines { try reader.add(line) }
        return reader.payloads()
    }

    private init(wordSize: Int?, takesWords: Bool) {
        self.wordSize = wordSize
        self.takesWords = takesWords
    }

    private mutating func add(_ line: PasteLine) throws(CaptureError) {
        if line.isBlank {
            blankLineBefore = true
        } else if let row = try PlainLine.read(line), isData(row) {
            if isOpen, let last = rows.indices.last, continues(row, after: rows[last]) {
                rows[last].append(row)
            } else {
                rows.append([row])
            }
            (isOpen, blankLineBefore) = (true, false)
        } else {
            try PlainDamage.check(line)
            skipped.append(line)
            (isOpen, blankLineBefore) = (false, false)
        }
    }

    /// Whether hex at the end of a line is meant as bytes. A word of prose can be spelled with the letters a to f, and a
    /// sentence can end in a number.
    private func isData(_ row: PlainLine) -> Bool {
        guard row.groupCount == 1, row.orders.isEmpty, !row.isValue, row.bytes.count <= 4 else { return true }
        if isOpen, let last = rows.last?.last, last.groupCount == 1 || last.label == row.label,
            row.label.isEmpty || row.label == last.label
        {
            return true
        }
        guard let labelEnd = row.label.last else { return takesWords || !Self.isWord(row.bytes) }
        return Self.labelEnds.contains(labelEnd)
    }

    private static let labelEnds = Array(":]=>|".utf8)

    /// Whether the digits are letters only: `cafe`, `deadbeef`.
    private static func isWord(_ bytes: [UInt8]) -> Bool {
        bytes.count > 1 && bytes.allSatisfy { $0 >> 4 > 9 && $0 & 15 > 9 }
    }

    /// Whether the line is a label and a short number.
    private static func isField(_ row: PlainLine) -> Bool {
        row.groupCount == 1 && !row.label.isEmpty && row.orders.isEmpty && row.bytes.count <= 4
    }

    private func continues(_ row: PlainLine, after earlier: [PlainLine]) -> Bool {
        guard let first = earlier.first, let last = earlier.last else { return true }
        if !row.label.isEmpty, row.label != first.label { return false }
        // `Length: 40` is a field; several groups without its label are no part of it.
        if earlier.count == 1, Self.isField(first), row.label.isEmpty, row.groupCount > 1 { return false }
        // A log line that holds more than any dump prints in a row is a whole payload.
        if !row.label.isEmpty, last.bytes.count > 32 || row.bytes.count > 32 { return false }
        // A short row, a blank line, then a full row: the first dump has ended.
        let width = first.bytes.count
        let hasEnded =
            blankLineBefore && earlier.count > 2 && last.bytes.count < width && row.bytes.count == width
            && earlier.dropLast().allSatisfy { $0.bytes.count == width }
        return !hasEnded
    }

    private func payloads() -> [BarePayload] {
        // `Length: 40` or `Opcode: 4800` beside a payload is not a payload.
        let longest = rows.map { $0.reduce(0) { $0 + $1.bytes.count } }.max() ?? 0
        let isPayload: ([PlainLine]) -> Bool = { group in
            longest <= 4 || group.count > 1 || !Self.isField(group[0])
        }
        var payloads = rows.filter(isPayload).map { payload($0) }
        guard !payloads.isEmpty else { return [] }
        if let first = skipped.first {
            payloads[0].notes.append(
                "\(skipped.count) line(s) without hex were skipped, first line \(first.number): \(first.excerpt)")
        }
        if let field = rows.first(where: { !isPayload($0) }) {
            payloads[0].notes.append(
                "Line \(field[0].line) looks like a labelled number, not like a payload, and was skipped.")
        }
        return payloads
    }

    private func payload(_ rows: [PlainLine]) -> BarePayload {
        var builder = DumpBuilder(wordSize: wordSize)
        builder.layout = rows[0].isValue ? .values : .noOffset
        if let odd = rows.first(where: \.isIrregular) {
            builder.notes.append(
                "The groups on line \(odd.line) differ in width; all digits were taken as bytes in the order printed.")
        }
        if let label = rows.first(where: { !$0.label.isEmpty }) {
            builder.notes.append(
                "What stands before the bytes on line \(label.line) was taken as a prefix, not as data.")
        }
        for row in rows {
            builder.append(.init(bytes: row.bytes, groupSize: row.groupSize, orders: row.orders), line: row.line)
        }
        return builder.payload()
    }
}

/// Tells a line of hex with a fault in it from prose, so that no bytes are lost silently.
enum PlainDamage {
    static func check(_ line: PasteLine) throws(CaptureError) {
        let tokens = line.tokens
        try checkPairs(line, tokens)
        guard tokens.count == 1, let token = tokens.first else { return }
        try checkRun(line, token)
    }

    private static func fault(_ line: PasteLine, _ token: Range<Int>) -> CaptureError {
        let text = line.text[token]
        let body = text.has0x ? text.dropFirst(2) : text
        if let column = body.firstIndex(where: { !$0.isHexDigit && $0 != UInt8(ascii: ",") }) {
            return CaptureError(
                "the character at column \(column + 1) is not a hex digit", line: line.number,
                expected: "pairs of hex digits", found: PasteLine.excerpt(of: text),
                advice: "remove what is not part of the payload")
        }
        return CaptureError(
            "an odd number of hex digits at column \(token.lowerBound + 1)", line: line.number,
            expected: "two digits for each byte", found: PasteLine.excerpt(of: text),
            advice: "write 0a, not a; a list of decimal numbers needs brackets: [1, 2]")
    }

    private static func isPair(_ text: ArraySlice<UInt8>) -> Bool {
        var digits = text
        if digits.last == UInt8(ascii: ",") { digits.removeLast() }
        return (digits.has0x ? digits.dropFirst(2) : digits).hexBytes != nil
    }

    private static func checkPairs(_ line: PasteLine, _ tokens: [Range<Int>]) throws(CaptureError) {
        guard let first = tokens.firstIndex(where: { line.text[$0].count <= 5 && isPair(line.text[$0]) }) else {
            return try checkSingles(line, tokens)
        }
        let row = tokens[first...]
        guard let bad = row.first(where: { !isPair(line.text[$0]) }) else { return }
        let pairs = row.count { isPair(line.text[$0]) }
        let isTyped = row.count >= 2 && pairs * 2 >= row.count && row.allSatisfy { line.text[$0].count <= 5 }
        let run = row.prefix { isPair(line.text[$0]) }.count
        let hasDigit = row.prefix(run).contains { line.text[$0].contains(where: \.isDigit) }
        if (isTyped || run >= 4) && hasDigit { throw fault(line, bad) }
    }

    /// `1 2 3`: every byte written with one digit.
    private static func checkSingles(_ line: PasteLine, _ tokens: [Range<Int>]) throws(CaptureError) {
        guard tokens.count >= 2, tokens.allSatisfy({ line.text[$0].allSatisfy(\.isHexDigit) }),
            tokens.contains(where: { line.text[$0].contains(where: \.isDigit) })
        else { return }
        throw fault(line, tokens[0])
    }

    private static func checkRun(_ line: PasteLine, _ token: Range<Int>) throws(CaptureError) {
        let text = line.text[token]
        let body = text.has0x ? text.dropFirst(2) : text
        let digits = body.count(where: \.isHexDigit)
        guard body.contains(where: \.isDigit) else { return }
        if digits == body.count { throw fault(line, token) }
        let separators = body.count { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ",") }
        guard separators > 0 else {
            if body.count >= 8, digits * 5 >= body.count * 4 { throw fault(line, token) }
            return
        }
        try checkSeparated(line, token)
    }

    /// `01:2:03`: the separated bytes of which one is not two digits. A UUID or a date has no such majority of pairs.
    private static func checkSeparated(_ line: PasteLine, _ token: Range<Int>) throws(CaptureError) {
        let separators: [UInt8] = [UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ",")]
        let parts = line.text[token].split(whereSeparator: separators.contains)
        let pairs = parts.count { isPair($0) && $0.count == 2 }
        guard parts.count >= 4, pairs * 3 >= parts.count * 2, let bad = parts.first(where: { !isPair($0) }) else {
            return
        }
        throw fault(line, bad.startIndex..<bad.endIndex)
    }
}
