/// A JSON value, as far as transcripts need one.
package enum JSONValue {
    case null
    case bool(Bool)
    /// A number without fraction and exponent that fits.
    case integer(Int)
    /// Any other number.
    case number
    case string(String)
    case array([JSONValue])
    /// The members in their order, and where the object's text lies in the input.
    case object([Member], Range<Int>)

    package struct Member {
        package var key: String
        package var value: JSONValue
    }

    /// What the value is, for an error message.
    package var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a truth value"
        case .integer, .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}

/// A strict JSON parser (RFC 8259) with a limit on nesting, for one text.
package struct JSONParser: ~Escapable {
    /// What is wrong with a text, and where in it.
    package struct Failure: Error {
        package var expected: String
        package var position: Int
    }

    static var deepestNesting: Int { 64 }

    private var cursor: Cursor

    @_lifetime(copy text)
    package init(_ text: Span<UInt8>) { cursor = Cursor(text) }

    /// The text's one value.
    package mutating func parse() throws(Failure) -> JSONValue {
        let value = try value(depth: 0)
        skipBlanks()
        guard cursor.isAtEnd else { throw failure("the end of the text") }
        return value
    }

    private func failure(_ expected: String) -> Failure { Failure(expected: expected, position: cursor.position) }

    private mutating func skipBlanks() {
        while let byte = cursor.peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { cursor.skip() }
    }

    private mutating func value(depth: Int) throws(Failure) -> JSONValue {
        guard depth < Self.deepestNesting else { throw failure("at most \(Self.deepestNesting) levels of nesting") }
        skipBlanks()
        switch cursor.peek {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        default:
            if let byte = cursor.peek, byte == UInt8(ascii: "-") || byte &- 0x30 < 10 { return try number() }
            if cursor.take("true") { return .bool(true) }
            if cursor.take("false") { return .bool(false) }
            if cursor.take("null") { return .null }
            throw failure("a value")
        }
    }

    private mutating func object(depth: Int) throws(Failure) -> JSONValue {
        let start = cursor.position
        cursor.skip()
        var members: [JSONValue.Member] = []
        skipBlanks()
        if !cursor.take("}") {
            repeat {
                skipBlanks()
                guard cursor.peek == UInt8(ascii: "\"") else { throw failure("a key in double quotes") }
                let key = try string()
                skipBlanks()
                guard cursor.take(":") else { throw failure("a colon") }
                members.append(JSONValue.Member(key: key, value: try value(depth: depth + 1)))
                skipBlanks()
            } while cursor.take(",")
            guard cursor.take("}") else { throw failure("a comma or a closing brace") }
        }
        return .object(members, start..<cursor.position)
    }

    private mutating func array(depth: Int) throws(Failure) -> JSONValue {
        cursor.skip()
        var elements: [JSONValue] = []
        skipBlanks()
        if !cursor.take("]") {
            repeat {
                elements.append(try value(depth: depth + 1))
                skipBlanks()
            } while cursor.take(",")
            guard cursor.take("]") else { throw failure("a comma or a closing bracket") }
        }
        return .array(elements)
    }
}

// MARK: - Numbers and strings

extension JSONParser {
    private mutating func number() throws(Failure) -> JSONValue {
        let isNegative = cursor.take("-")
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
        guard isWhole, let magnitude, let value = Int(exactly: magnitude) else { return .number }
        return .integer(isNegative ? -value : value)
    }

    private mutating func digits() throws(Failure) {
        guard let byte = cursor.peek, byte &- 0x30 < 10 else { throw failure("a digit") }
        skipDigits()
    }

    private mutating func skipDigits() {
        while let byte = cursor.peek, byte &- 0x30 < 10 { cursor.skip() }
    }

    private mutating func string() throws(Failure) -> String {
        let start = cursor.position
        cursor.skip()
        if let plain = plainString() { return plain }
        var text: [UInt8] = []
        while let byte = cursor.peek {
            switch byte {
            case UInt8(ascii: "\""):
                cursor.skip()
                guard let string = String(validating: text, as: UTF8.self) else {
                    throw Failure(expected: "a string in UTF-8", position: start)
                }
                return string
            case UInt8(ascii: "\\"):
                cursor.skip()
                try escape(into: &text)
            case ..<0x20:
                throw failure("an escape in place of a control character")
            default:
                cursor.skip()
                text.append(byte)
            }
        }
        throw failure("the end of the string that begins at column \(start + 1)")
    }

    /// A string without escapes is there already: it is copied as a whole. `nil`, and nothing taken, for any other.
    private mutating func plainString() -> String? {
        let start = cursor.position
        var end = start
        while end < cursor.bytes.count, cursor.bytes[end] != UInt8(ascii: "\"") {
            guard cursor.bytes[end] >= 0x20, cursor.bytes[end] != UInt8(ascii: "\\") else { return nil }
            end += 1
        }
        guard end < cursor.bytes.count, let text = try? UTF8Span(validating: cursor.bytes.extracting(start..<end))
        else { return nil }
        cursor.skip(end + 1 - start)
        return String(copying: text)
    }

    private mutating func escape(into text: inout [UInt8]) throws(Failure) {
        guard let byte = cursor.peek else { throw failure("an escape") }
        cursor.skip()
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: Array(String(try unicodeScalar()).utf8))
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

/// Appends a string as JSON.
package func appendJSON(_ string: String, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            text.append(UInt8(ascii: "\\"))
            text.append(byte)
        case 0x0A: text.append(contentsOf: "\\n".utf8)
        case 0x0D: text.append(contentsOf: "\\r".utf8)
        case 0x09: text.append(contentsOf: "\\t".utf8)
        case ..<0x20, 0x7F:
            text.append(contentsOf: "\\u00".utf8)
            appendHex(byte, to: &text)
        default: text.append(byte)
        }
    }
    text.append(UInt8(ascii: "\""))
}
