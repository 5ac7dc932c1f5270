/// Reads bytes as source code and data formats write them: lists in brackets, strings with escapes, strings of hex.
struct LiteralReader {
    private let text: [UInt8]
    private let wordSize: Int?
    private var index = 0
    private var line = 1
    private var lists: [LiteralList] = []
    private var isAssigned = false
    /// Bytes per element that a type name before the list declares.
    private var declaredSize: Int?
    private var payloads: [BarePayload] = []
    private var lone: BarePayload?

    /// The payloads of all literals; empty where there are none.
    static func payloads(_ lines: [PasteLine], wordSize: Int?) throws(CaptureError) -> [BarePayload] {
        var reader = LiteralReader(lines, wordSize: wordSize)
        while reader.index < reader.text.count { try reader.step() }
        if let open = reader.lists.first(where: { $0.isAssigned && $0.elements.count > 1 }) {
            throw CaptureError(
                "the list that begins here is not closed", line: open.line, expected: "a closing bracket",
                found: "the end of the text", advice: "paste the whole list")
        }
        if reader.payloads.isEmpty, let lone = reader.lone, reader.isBracketed { return [lone] }
        return reader.payloads
    }

    private init(_ lines: [PasteLine], wordSize: Int?) {
        text = Array(lines.map(\.text).joined(separator: [UInt8(ascii: "\n")]))
        self.wordSize = wordSize
    }

    /// Whether the text is one bracketed list and nothing else.
    private var isBracketed: Bool {
        let inner = text.filter { !$0.isBlank && $0 != UInt8(ascii: "\n") }
        return (inner.first == UInt8(ascii: "[") && inner.last == UInt8(ascii: "]"))
            || (inner.first == UInt8(ascii: "{") && inner.last == UInt8(ascii: "}"))
    }

    private func at(_ offset: Int) -> UInt8? { index + offset < text.count ? text[index + offset] : nil }

    private mutating func step() throws(CaptureError) {
        let byte = text[index]
        switch byte {
        case UInt8(ascii: "\n"):
            line += 1
            index += 1
        case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("):
            lists.append(LiteralList(opening: byte, line: line, isAssigned: isAssigned, declaredSize: declaredSize))
            isAssigned = false
            index += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")"):
            index += 1
            try closeList()
        case UInt8(ascii: "="), UInt8(ascii: ":"):
            if !lists.isEmpty { lists[lists.count - 1].isKeyed = true }
            isAssigned = true
            index += 1
        case UInt8(ascii: ";"):
            (isAssigned, declaredSize) = (false, nil)
            index += 1
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"): try readString()
        default:
            if skipComment() { return }
            if Self.isWordByte(byte) { readWord() } else { index += 1 }
        }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte.isDigit || byte.isLetter || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".")
    }

    private mutating func readWord() {
        let start = index
        while let byte = at(0), Self.isWordByte(byte) { index += 1 }
        let word = text[start..<index]
        // `b"…"` and `b'…'`: the letter belongs to the string.
        if word == [UInt8(ascii: "b")], at(0) == UInt8(ascii: "\"") || at(0) == UInt8(ascii: "'") {
            isByteString = true
            return
        }
        if let size = Self.declaredSizes[String(word.map { Character(Unicode.Scalar($0)) } as [Character])] {
            declaredSize = size
        }
        if !lists.isEmpty { lists[lists.count - 1].elements.append(.init(text: word, line: line)) }
    }

    private var isByteString = false

    private static let declaredSizes: [String: Int] = [
        "uint8_t": 1, "u8": 1, "__u8": 1, "char": 1, "uint16_t": 2, "u16": 2, "__u16": 2, "__le16": 2, "uint32_t": 4,
        "u32": 4, "__u32": 4, "__le32": 4, "uint64_t": 8, "u64": 8, "__u64": 8, "__le64": 8,
    ]

    private mutating func skipComment() -> Bool {
        let end = Self.commentEnd(text, at: index)
        guard end > index else { return false }
        line += text[index..<end].count { $0 == UInt8(ascii: "\n") }
        index = end
        return true
    }

    private mutating func closeList() throws(CaptureError) {
        guard let list = lists.popLast() else { return }
        if let payload = try list.payload(wordSize: wordSize) {
            if list.elements.count > 1 || list.isAssigned { payloads.append(payload) } else { lone = lone ?? payload }
        }
        if !lists.isEmpty, !list.elements.isEmpty || list.hasInner, list.opening != UInt8(ascii: "(") {
            lists[lists.count - 1].hasInner = true
        }
        isAssigned = false
    }

    private mutating func readString() throws(CaptureError) {
        let firstLine = line
        let isBytes = isByteString
        isByteString = false
        guard var string = try LiteralString.read(text, at: index, line: line) else {
            index += 1
            return
        }
        index = string.end
        let isKey = text[index...].first { !$0.isBlank } == UInt8(ascii: ":")
        guard isBytes || string.hasHexEscape else {
            return takeHex(string, firstLine: firstLine, isKey: isKey)
        }
        var bytes = string.bytes
        while let next = try adjacentString() {
            string = next
            bytes += string.bytes
        }
        emit(bytes, line: firstLine, note: "The string's escapes and characters were taken as bytes.")
    }

    /// Compilers join strings that stand side by side.
    private mutating func adjacentString() throws(CaptureError) -> LiteralString? {
        var ahead = index
        var lines = 0
        while ahead < text.count {
            let byte = text[ahead]
            let isNewline = byte == UInt8(ascii: "\n")
            let isContinuation =
                byte == UInt8(ascii: "\\") && ahead + 1 < text.count && text[ahead + 1] == UInt8(ascii: "\n")
            guard byte.isBlank || isNewline || isContinuation || byte == UInt8(ascii: "+") else { break }
            if isNewline { lines += 1 }
            ahead += 1
        }
        if ahead + 1 < text.count, text[ahead] == UInt8(ascii: "b"), [0x22, 0x27].contains(text[ahead + 1]) {
            ahead += 1
        }
        guard ahead < text.count, [0x22, 0x27, 0x5c].contains(text[ahead]),
            let string = try LiteralString.read(text, at: ahead, line: line + lines)
        else { return nil }
        line += lines
        index = string.end
        return string
    }

    private mutating func takeHex(_ string: LiteralString, firstLine: Int, isKey: Bool) {
        if isKey { lastKey = string.bytes }
        guard !isKey, let bytes = string.hexBytes else {
            if !lists.isEmpty, !isKey { lists[lists.count - 1].hasInner = true }
            return
        }
        if let last = lists.indices.last, !lists[last].isKeyed, lists[last].opening == UInt8(ascii: "[") {
            lists[last].hexStrings.append(bytes)
            return
        }
        // A few digits are as likely an opcode or a status, unless the key says otherwise.
        let isField = lists.last?.isKeyed ?? false
        let isNamed = Self.payloadKeys.contains { lastKey == Array($0.utf8) }
        if bytes.count > 4 || (isField && isNamed) || (!isField && text.count <= string.end - string.start + 40) {
            emit(bytes, line: firstLine, note: "The string was taken as hex digits.")
        }
    }

    /// The key of an object read last.
    private var lastKey: [UInt8] = []
    private static let payloadKeys = ["payload", "data", "bytes", "hex", "raw", "request", "response"]

    private mutating func emit(_ bytes: [UInt8], line: Int, note: String) {
        var builder = DumpBuilder(wordSize: wordSize)
        builder.notes.append(note)
        builder.append(.init(bytes: bytes, groupSize: 1), line: line)
        payloads.append(builder.payload())
        if !lists.isEmpty { lists[lists.count - 1].hasInner = true }
    }
}

extension LiteralReader {
    /// The end of the comment at `start`, or `start` if none begins there.
    private static func commentEnd(_ text: [UInt8], at start: Int) -> Int {
        let byte = text[start]
        let next = start + 1 < text.count ? text[start + 1] : 0
        let beginsWord = start == 0 || text[start - 1].isBlank || text[start - 1] == UInt8(ascii: "\n")
        if (byte == UInt8(ascii: "/") && next == byte) || (byte == UInt8(ascii: "#") && beginsWord) {
            return text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
        }
        guard byte == UInt8(ascii: "/"), next == UInt8(ascii: "*") else { return start }
        var end = start + 2
        while end + 1 < text.count, text[end] != UInt8(ascii: "*") || text[end + 1] != UInt8(ascii: "/") { end += 1 }
        return min(end + 2, text.count)
    }

    /// The lines with comments (`//`, `/* */`, `#`) turned into blanks.
    static func withoutComments(_ lines: [PasteLine]) -> [PasteLine] {
        var text = Array(lines.map(\.text).joined(separator: [UInt8(ascii: "\n")]))
        var index = 0
        while index < text.count {
            let end = commentEnd(text, at: index)
            for column in index..<end where text[column] != UInt8(ascii: "\n") { text[column] = UInt8(ascii: " ") }
            index = max(end, index + 1)
        }
        let parts = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return zip(lines, parts).map { PasteLine(number: $0.number, text: Array($1)) }
    }
}
