/// A strict JSON parser (RFC 8259) with a limit on nesting, for one text.
package struct JSONParser: ~Escapable {
    /// What is wrong with a text, and where in it.
    package struct Failure: Error {
        package var expected: String
        package var position: Int
    }

    static var deepestNesting: Int { 64 }

    private var cursor: Cursor
    private var nodes: [JSONNodes.Node]

    @_lifetime(copy text)
    package init(_ text: Span<UInt8>) { self.init(text, reusing: []) }

    /// - Parameter storage: What an earlier text needed, for whoever parses one after the other.
    @_lifetime(copy text)
    init(_ text: Span<UInt8>, reusing storage: consuming [JSONNodes.Node]) {
        cursor = Cursor(text)
        nodes = storage
        nodes.removeAll(keepingCapacity: true)
    }

    /// The text's one value.
    package mutating func parse() throws(Failure) -> JSONValue {
        let text = cursor.bytes
        let nodes = try takeApart()
        return JSONValue(JSONNodes(text, nodes.span))
    }

    /// The text's one value and all that is in it. What the parser had of storage goes with it.
    mutating func takeApart() throws(Failure) -> [JSONNodes.Node] {
        try value(depth: 0)
        skipBlanks()
        guard cursor.isAtEnd else { throw failure("the end of the text") }
        var made: [JSONNodes.Node] = []
        swap(&made, &nodes)
        return made
    }

    private func failure(_ expected: String) -> Failure { Failure(expected: expected, position: cursor.position) }

    @inline(__always)
    private mutating func skipBlanks() {
        while let byte = cursor.peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { cursor.skip() }
    }

    /// Notes what ends where the cursor is.
    private mutating func note(_ kind: JSONNodes.Kind, from start: Int) {
        nodes.append(JSONNodes.Node(kind: kind, start: start, end: cursor.position, next: nodes.count + 1))
    }

    private mutating func value(depth: Int) throws(Failure) {
        guard depth < Self.deepestNesting else { throw failure("at most \(Self.deepestNesting) levels of nesting") }
        skipBlanks()
        let start = cursor.position
        switch cursor.peek {
        case UInt8(ascii: "{"): try object(depth: depth)
        case UInt8(ascii: "["): try array(depth: depth)
        case UInt8(ascii: "\""): try string()
        default:
            if let byte = cursor.peek, byte == UInt8(ascii: "-") || byte &- 0x30 < 10 { return try number() }
            if cursor.take("true") { return note(.true, from: start) }
            if cursor.take("false") { return note(.false, from: start) }
            if cursor.take("null") { return note(.null, from: start) }
            throw failure("a value")
        }
    }

    private mutating func object(depth: Int) throws(Failure) {
        let place = open(.object)
        skipBlanks()
        if !cursor.take("}") {
            repeat {
                skipBlanks()
                guard cursor.peek == UInt8(ascii: "\"") else { throw failure("a key in double quotes") }
                try string()
                skipBlanks()
                guard cursor.take(":") else { throw failure("a colon") }
                try value(depth: depth + 1)
                skipBlanks()
            } while cursor.take(",")
            guard cursor.take("}") else { throw failure("a comma or a closing brace") }
        }
        close(place)
    }

    private mutating func array(depth: Int) throws(Failure) {
        let place = open(.array)
        skipBlanks()
        if !cursor.take("]") {
            repeat {
                try value(depth: depth + 1)
                skipBlanks()
            } while cursor.take(",")
            guard cursor.take("]") else { throw failure("a comma or a closing bracket") }
        }
        close(place)
    }

    private mutating func open(_ kind: JSONNodes.Kind) -> Int {
        note(kind, from: cursor.position)
        cursor.skip()
        return nodes.count - 1
    }

    private mutating func close(_ place: Int) {
        nodes[place].end = cursor.position
        nodes[place].next = nodes.count
    }
}

// MARK: - Numbers and strings

extension JSONParser {
    private mutating func number() throws(Failure) {
        let start = cursor.position
        _ = cursor.take("-")
        guard let first = cursor.peek, first &- 0x30 < 10 else { throw failure("a digit") }
        var magnitude: UInt64?
        if first == UInt8(ascii: "0") {
            cursor.skip()
            magnitude = 0
        } else {
            magnitude = cursor.decimal()
            skipDigits()
        }
        var isWhole = true
        if cursor.take(".") {
            isWhole = false
            try digits()
        }
        if cursor.take("e") || cursor.take("E") {
            isWhole = false
            _ = cursor.take("+") || cursor.take("-")
            try digits()
        }
        let fits = magnitude.flatMap { Int(exactly: $0) } != nil
        note(isWhole && fits ? .integer : .number, from: start)
    }

    private mutating func digits() throws(Failure) {
        guard let byte = cursor.peek, byte &- 0x30 < 10 else { throw failure("a digit") }
        skipDigits()
    }

    private mutating func skipDigits() {
        while let byte = cursor.peek, byte &- 0x30 < 10 { cursor.skip() }
    }

    private mutating func string() throws(Failure) {
        let start = cursor.position
        cursor.skip()
        var hasEscapes = false
        var isASCII = true
        while true {
            cursor.skip(cursor.bytes.plainCount(from: cursor.position))
            guard let byte = cursor.peek else {
                throw failure("the end of the string that begins at column \(start + 1)")
            }
            switch byte {
            case UInt8(ascii: "\""):
                guard isASCII || isUTF8(start + 1..<cursor.position) else {
                    throw Failure(expected: "a string in UTF-8", position: start)
                }
                cursor.skip()
                return note(hasEscapes ? .escapedString : .string, from: start)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                cursor.skip()
                _ = try escape()
            case ..<0x20: throw failure("an escape in place of a control character")
            default:
                isASCII = false
                cursor.skip()
            }
        }
    }

    private func isUTF8(_ range: Range<Int>) -> Bool {
        (try? UTF8Span(validating: cursor.bytes.extracting(range))) != nil
    }

    /// The content of a string that was parsed, its escapes resolved.
    static func unescaped(_ content: Span<UInt8>) -> [UInt8] {
        var parser = JSONParser(content)
        var text: [UInt8] = []
        while let byte = parser.cursor.peek {
            parser.cursor.skip()
            if byte != UInt8(ascii: "\\") {
                text.append(byte)
            } else if let scalar = try? parser.escape() {
                text.append(contentsOf: String(scalar).utf8)
            }
        }
        return text
    }

    /// Takes what stands behind the backslash of an escape.
    private mutating func escape() throws(Failure) -> Unicode.Scalar {
        guard let byte = cursor.peek else { throw failure("an escape") }
        cursor.skip()
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "f"): return "\u{0C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeScalar()
        default: throw failure("one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
        }
    }

    private mutating func unicodeScalar() throws(Failure) -> Unicode.Scalar {
        let first = try codeUnit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, cursor.take("\\u") else { throw failure("a surrogate pair") }
        let second = try codeUnit()
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw failure("a surrogate pair") }
        return scalar
    }

    private mutating func codeUnit() throws(Failure) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = cursor.peek.flatMap(hexDigit) else { throw failure("four hexadecimal digits") }
            cursor.skip()
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}

extension Span where Element == UInt8 {
    /// How many bytes from `start` on can stand in a JSON string as they are, bytes above ASCII left out; looked at in words.
    fileprivate func plainCount(from start: Int) -> Int {
        let tops: UInt64 = 0x8080_8080_8080_8080
        let ones: UInt64 = 0x0101_0101_0101_0101
        var index = start
        while index + 8 <= count {
            // SAFETY: the eight bytes from `index` lie inside, as the loop's condition says.
            let loaded = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
            let word = UInt64(littleEndian: loaded)
            // A byte's top bit is set where it is a quotation mark, a backslash, below 20h or above 7Fh; what a borrow sets
            // beside it stands behind it.
            let quote = word ^ (ones &* 0x22)
            let backslash = word ^ (ones &* 0x5C)
            let special =
                ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash | (word &- (ones &* 0x20)) & ~word | word)
                & tops
            if special != 0 { return index + special.trailingZeroBitCount / 8 - start }
            index += 8
        }
        while index < count, self[index] >= 0x20, self[index] < 0x80, self[index] != 0x22, self[index] != 0x5C {
            index += 1
        }
        return index - start
    }
}
