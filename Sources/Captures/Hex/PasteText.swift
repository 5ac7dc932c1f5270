/// One line of pasted text with one byte per character, so that an index is a column.
struct PasteLine: Sendable {
    /// Counted from 1.
    let number: Int
    /// ASCII as it stands; Unicode blanks are blanks, box-drawing bars are `|`, any other character is ``foreign``.
    var text: [UInt8]

    /// Stands for a character outside ASCII. Dump tools print such characters only in their text column.
    static let foreign: UInt8 = 0xff

    /// The runs of non-blank characters.
    var tokens: [Range<Int>] { Self.tokens(in: text) }

    static func tokens(in text: [UInt8], limit: Int = .max) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start: Int?
        for (column, byte) in text.enumerated() {
            if byte.isBlank {
                if let begun = start {
                    found.append(begun..<column)
                    start = nil
                    if found.count >= limit { return found }
                }
            } else if start == nil {
                start = column
            }
        }
        if let begun = start { found.append(begun..<text.count) }
        return found
    }

    var isBlank: Bool { text.allSatisfy(\.isBlank) }

    /// The line for a message: without blanks around it, and cut.
    var excerpt: String { Self.excerpt(of: text[...]) }

    static func excerpt(of text: ArraySlice<UInt8>) -> String {
        var shown = text.drop(while: \.isBlank)
        while let last = shown.last, last.isBlank { shown.removeLast() }
        let cut = shown.count > 60 ? shown.prefix(57) : shown
        let readable = String(cut.map { $0.isPrintable ? Character(Unicode.Scalar($0)) : "?" } as [Character])
        return shown.count > 60 ? readable + "..." : readable
    }
}

/// Splits pasted text into lines and undoes what terminals, mail programs and web pages do to blanks.
struct PasteText {
    private(set) var lines: [PasteLine] = []
    private let source: [UInt8]
    private var index = 0
    private var current: [UInt8] = []

    init(_ source: [UInt8]) throws(CaptureError) {
        if source.starts(with: [0xff, 0xfe]) || source.starts(with: [0xfe, 0xff]) {
            throw CaptureError(
                "the text is UTF-16", line: 1, expected: "UTF-8 or ASCII text",
                found: "a UTF-16 byte order mark",
                advice: "save it as UTF-8")
        }
        self.source = source
        while index < source.count { readCharacter() }
        if !current.isEmpty { endLine() }
    }

    private mutating func endLine() {
        while let last = current.last, last.isBlank { current.removeLast() }
        lines.append(PasteLine(number: lines.count + 1, text: current))
        current.removeAll(keepingCapacity: true)
    }

    private mutating func readCharacter() {
        let byte = source[index]
        switch byte {
        case UInt8(ascii: "\n"):
            index += 1
            endLine()
        case UInt8(ascii: "\r"):
            index += index + 1 < source.count && source[index + 1] == UInt8(ascii: "\n") ? 2 : 1
            endLine()
        case 0x1b:
            skipColour()
        case 0x09, 0x0b, 0x0c:
            current.append(UInt8(ascii: " "))
            index += 1
        case 0x80...:
            readForeign()
        default:
            current.append(byte)
            index += 1
        }
    }

    /// Terminal colour sequences: `ESC [ … letter`.
    private mutating func skipColour() {
        index += 1
        guard index < source.count, source[index] == UInt8(ascii: "[") else { return }
        index += 1
        while index < source.count, source[index].isDigit || source[index] == UInt8(ascii: ";") { index += 1 }
        if index < source.count, source[index].isLetter { index += 1 }
    }

    private mutating func readForeign() {
        let (scalar, length) = decodeScalar()
        index += length
        switch scalar {
        case 0xa0, 0x1680, 0x2000...0x200a, 0x202f, 0x205f, 0x3000: current.append(UInt8(ascii: " "))
        case 0xfeff, 0x200b...0x200f, 0x2060: break
        case 0x2502, 0x2503, 0x250a, 0x250b, 0x2506, 0x2551: current.append(UInt8(ascii: "|"))
        case 0x2010...0x2013: current.append(UInt8(ascii: "-"))
        default: current.append(PasteLine.foreign)
        }
    }

    /// The scalar at ``index`` and its length; a byte that is not UTF-8 counts as one unknown character.
    private func decodeScalar() -> (scalar: UInt32, length: Int) {
        let first = source[index]
        let length: Int
        var scalar: UInt32
        switch first {
        case 0xc2...0xdf: (length, scalar) = (2, UInt32(first & 0x1f))
        case 0xe0...0xef: (length, scalar) = (3, UInt32(first & 0x0f))
        case 0xf0...0xf4: (length, scalar) = (4, UInt32(first & 0x07))
        default: return (0xfffd, 1)
        }
        guard source.count - index >= length else { return (0xfffd, 1) }
        for byte in source[(index + 1)..<(index + length)] {
            guard byte & 0xc0 == 0x80 else { return (0xfffd, 1) }
            scalar = scalar << 6 | UInt32(byte & 0x3f)
        }
        return (scalar, length)
    }
}

extension UInt8 {
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isLetter: Bool { self | 0x20 >= 0x61 && self | 0x20 <= 0x7a }
    var isPrintable: Bool { self >= 0x20 && self < 0x7f }
    var isHexDigit: Bool { hexValue != nil }

    var hexValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x61...0x66: self - 0x57
        case 0x41...0x46: self - 0x37
        default: nil
        }
    }
}

extension ArraySlice<UInt8> {
    /// The bytes that an even number of hex digits spells, or `nil`.
    var hexBytes: [UInt8]? {
        guard !isEmpty, count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count / 2)
        var position = startIndex
        while position < endIndex {
            guard let high = self[position].hexValue, let low = self[position + 1].hexValue else { return nil }
            bytes.append(high << 4 | low)
            position += 2
        }
        return bytes
    }

    /// The number these digits spell in `base`, if it fits.
    func number(base: UInt64) -> UInt64? {
        guard !isEmpty else { return nil }
        var value: UInt64 = 0
        for digit in self {
            guard let part = digit.hexValue, UInt64(part) < base else { return nil }
            let (product, overflow) = value.multipliedReportingOverflow(by: base)
            let (sum, carry) = product.addingReportingOverflow(UInt64(part))
            guard !overflow, !carry else { return nil }
            value = sum
        }
        return value
    }

    var has0x: Bool { count > 2 && self[startIndex] == 0x30 && self[startIndex + 1] | 0x20 == 0x78 }
}
