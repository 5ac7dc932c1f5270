/// One line of hex without an offset: groups at the end of the line, a prefix before them.
struct PlainLine {
    let line: Int
    /// What stands before the bytes, digits made alike so that time stamps do not tell lines apart.
    let label: [UInt8]
    let bytes: [UInt8]
    /// Bytes per group; 1 where the line is one run of digits or its groups differ.
    let groupSize: Int
    let groupCount: Int
    let isValue: Bool
    /// Whether the groups differ in width before the last.
    let isIrregular: Bool
    let orders: TextColumn.Orders

    /// Reads the longest end of the line that is hex in one spelling, or `nil` if there is none.
    static func read(_ line: PasteLine) throws(CaptureError) -> PlainLine? {
        if case .row(let row) = RowGrammar(line).read(), row.offset == nil {
            let reading = row.readings[0]
            return PlainLine(
                line: line.number, label: label(row.prefix), bytes: reading.bytes, groupSize: reading.groupSize,
                groupCount: reading.bytes.count / reading.groupSize, isValue: row.isValue, isIrregular: false,
                orders: reading.orders)
        }
        let tokens = line.tokens
        var groups: [[UInt8]] = []
        var spelling: Spelling?
        var start = line.text.count
        for token in tokens.reversed() {
            guard let (found, parts, column) = Spelling.read(line.text, token, as: spelling) else { break }
            // A clock time is spelled like bytes with colons between.
            if spelling == .separated(by: UInt8(ascii: ":")), isClock(parts) { break }
            spelling = found
            groups.append(contentsOf: parts.reversed())
            start = column
            if column != token.lowerBound { break }
        }
        guard let spelling, !groups.isEmpty else { return nil }
        groups.reverse()
        return try assemble(line, groups: groups, start: start, isValue: spelling == .words)
    }

    private static func assemble(
        _ line: PasteLine, groups: [[UInt8]], start: Int, isValue: Bool
    ) throws(CaptureError) -> PlainLine {
        let sizes = groups.map(\.count)
        let isUniform = sizes.dropLast().allSatisfy { $0 == sizes[0] } && sizes[sizes.count - 1] <= sizes[0]
        let rest = sizes.dropFirst()
        if !isUniform, rest.count >= 2, let second = rest.first, sizes[0] > second, rest.allSatisfy({ $0 == second }) {
            throw CaptureError(
                "the first group is wider than the others; it may be an offset or a part of a log prefix",
                line: line.number, expected: "groups of \(second * 2) digits",
                found: PasteLine.excerpt(of: line.text[start...]),
                advice: "end an offset with a colon, remove a prefix, or space all bytes alike")
        }
        if isValue, !isUniform {
            throw CaptureError(
                "the 0x words have different widths, so their sizes are not known", line: line.number,
                expected: "words of one width", found: PasteLine.excerpt(of: line.text[start...]),
                advice: "write every word with the same number of digits")
        }
        let isWord = groups.count > 1 || isValue
        return PlainLine(
            line: line.number, label: label(Array(line.text[..<start])), bytes: groups.flatMap { $0 },
            groupSize: isUniform && isWord && [2, 4, 8].contains(sizes[0]) ? sizes[0] : 1, groupCount: groups.count,
            isValue: isValue, isIrregular: !isUniform, orders: [])
    }

    /// Whether the groups are hours, minutes and seconds.
    private static func isClock(_ parts: [[UInt8]]) -> Bool {
        parts.count == 3
            && zip(parts, [UInt8(0x23), 0x59, 0x59]).allSatisfy { $0.count == 1 && $0[0] <= $1 && $0[0] & 15 <= 9 }
    }

    private static func label(_ prefix: [UInt8]) -> [UInt8] {
        var label: [UInt8] = []
        for byte in prefix where !byte.isBlank {
            let shown = byte.isDigit ? UInt8(ascii: "9") : byte
            if shown != UInt8(ascii: "9") || label.last != shown { label.append(shown) }
        }
        return label
    }
}

/// How the bytes of a line are spelled. One line uses one spelling, which keeps clock times out of the bytes.
enum Spelling: Equatable {
    case digits
    case words
    case separated(by: UInt8)

    /// The bytes of a token by group, and the column at which they begin (a log prefix may touch them).
    static func read(
        _ text: [UInt8], _ token: Range<Int>, as wanted: Spelling?
    ) -> (Spelling, groups: [[UInt8]], column: Int)? {
        if let (spelling, groups) = whole(text[token]), wanted == nil || wanted == spelling {
            return (spelling, groups, token.lowerBound)
        }
        let fences: [UInt8] = [
            UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "="), UInt8(ascii: ")"),
        ]
        guard let fence = text[token].lastIndex(where: fences.contains), fence + 1 < token.upperBound,
            let (spelling, groups) = whole(text[(fence + 1)..<token.upperBound]), wanted == nil || wanted == spelling
        else { return nil }
        return (spelling, groups, fence + 1)
    }

    private static func whole(_ token: ArraySlice<UInt8>) -> (Spelling, [[UInt8]])? {
        var digits = token
        if let last = digits.last, last == UInt8(ascii: ",") || last == UInt8(ascii: ";") { digits.removeLast() }
        if digits.has0x {
            let parts = digits.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            var groups: [[UInt8]] = []
            for part in parts {
                guard part.has0x, let bytes = wordBytes(part.dropFirst(2)) else { return nil }
                groups.append(bytes)
            }
            // A number too long for a word is a run of bytes.
            if groups.count == 1, groups[0].count > 8 { return (.digits, groups) }
            return (.words, groups)
        }
        if let bytes = digits.hexBytes { return (.digits, [bytes]) }
        for separator in [UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: ",")] {
            var inner = digits
            if inner.last == separator { inner.removeLast() }
            guard inner.contains(separator) || inner.count < digits.count else { continue }
            let parts = inner.split(separator: separator, omittingEmptySubsequences: false)
            let width = parts[0].count
            guard [2, 4, 8, 16].contains(width), parts.count > 1 else { return nil }
            var groups: [[UInt8]] = []
            for (index, part) in parts.enumerated() {
                guard part.count == width || (index == parts.count - 1 && part.count < width), let bytes = part.hexBytes
                else {
                    return nil
                }
                groups.append(bytes)
            }
            return (.separated(by: separator), groups)
        }
        return nil
    }

    private static func wordBytes(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
        if digits.count == 1, let value = digits.first?.hexValue { return [value] }
        return digits.hexBytes
    }
}
