/// A quoted string, or a bare run of `\x01\x02`.
struct LiteralString {
    let start: Int
    /// The index after the string.
    let end: Int
    private(set) var bytes: [UInt8] = []
    private(set) var hasHexEscape = false

    /// The string that begins at `start`, or `nil` if there is none: an apostrophe of prose, a stray backslash.
    static func read(_ text: [UInt8], at start: Int, line: Int) throws(CaptureError) -> LiteralString? {
        let isBare = text[start] == UInt8(ascii: "\\")
        var bytes: [UInt8] = []
        var hasHexEscape = false
        var index = isBare ? start : start + 1
        while index < text.count, text[index] != UInt8(ascii: "\n") {
            let byte = text[index]
            if byte == UInt8(ascii: "\\") {
                let isHex = index + 1 < text.count && text[index + 1] == UInt8(ascii: "x")
                if isBare, !isHex { break }
                guard let (value, next) = escape(text, at: index) else {
                    // Only a string that is surely one may be refused.
                    if isHex, isBare || hasHexEscape { throw badEscape(text, at: index, line: line) }
                    return nil
                }
                bytes.append(value)
                hasHexEscape = hasHexEscape || isHex
                index = next
            } else if isBare {
                guard byte.isBlank || byte == UInt8(ascii: ",") else { break }
                index += 1
            } else if byte == text[start] {
                return LiteralString(start: start, end: index + 1, bytes: bytes, hasHexEscape: hasHexEscape)
            } else {
                bytes.append(byte)
                index += 1
            }
        }
        guard isBare, hasHexEscape else { return nil }
        return LiteralString(start: start, end: index, bytes: bytes, hasHexEscape: true)
    }

    private static func badEscape(_ text: [UInt8], at index: Int, line: Int) -> CaptureError {
        CaptureError(
            "an escape without two hex digits", line: line, expected: "\\x and two hex digits",
            found: PasteLine.excerpt(of: text[index...].prefix(4)))
    }

    private static func escape(_ text: [UInt8], at start: Int) -> (value: UInt8, next: Int)? {
        guard start + 1 < text.count else { return nil }
        let kind = text[start + 1]
        switch kind {
        case UInt8(ascii: "x"):
            guard start + 3 < text.count, let byte = text[(start + 2)...(start + 3)].hexBytes?.first else { return nil }
            return (byte, start + 4)
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            let digits = text[(start + 1)...].prefix(3).prefix { $0 >= 0x30 && $0 <= 0x37 }
            guard let value = digits.number(base: 8), value < 256 else { return nil }
            return (UInt8(value), digits.endIndex)
        default:
            let named: [UInt8: UInt8] = [
                UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9, UInt8(ascii: "a"): 7,
                UInt8(ascii: "b"): 8, UInt8(ascii: "v"): 11, UInt8(ascii: "f"): 12,
            ]
            if let value = named[kind] { return (value, start + 2) }
            return kind.isPrintable && !kind.isLetter ? (kind, start + 2) : nil
        }
    }

    /// What the characters spell, if they are pairs of hex digits with at most blanks or one kind of separator between.
    var hexBytes: [UInt8]? {
        var digits = bytes[...]
        if digits.has0x { digits = digits.dropFirst(2) }
        let separators: [UInt8] = [UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: " ")]
        let parts = digits.split(whereSeparator: separators.contains)
        var result: [UInt8] = []
        for part in parts {
            guard let group = part.hexBytes else { return nil }
            result += group
        }
        return result.isEmpty ? nil : result
    }
}
