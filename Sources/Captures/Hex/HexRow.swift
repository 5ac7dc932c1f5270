/// One row of a dump: an optional offset, groups of hex digits, an optional text column.
struct HexRow: Sendable {
    struct Offset: Sendable {
        /// How the offset column is set off from the bytes.
        enum Style: Sendable { case colon, blanks, oneBlank, bars, address }

        let digits: [UInt8]
        let style: Style

        func value(base: UInt64) -> UInt64? { digits[...].number(base: base) }
        var shown: String { String(digits.map { Character(Unicode.Scalar($0)) } as [Character]) }
    }

    /// One way to tell the bytes from what follows them.
    struct Reading: Sendable {
        /// In the order of the printed digits.
        let bytes: [UInt8]
        /// Bytes per group.
        let groupSize: Int
        /// How the text column agrees with the bytes; empty where there is none or it disagrees.
        let orders: TextColumn.Orders
        /// Whether something follows the bytes.
        let hasTail: Bool
    }

    let line: Int
    /// What stands before the offset or the first byte.
    let prefix: [UInt8]
    let offset: Offset?
    /// Best first, never empty.
    let readings: [Reading]
    /// Whether the groups are `0x` words, that is values.
    let isValue: Bool
    /// Whether the row was drawn by hexyl, which prints groups in memory order.
    var isDrawn = false
}

/// Reads one line as a row of a dump.
struct RowGrammar {
    /// No dump tool prints longer rows; longer lines are no rows, so that reading a line costs little.
    static let longestLine = 4096
    private static let mostPrefixTokens = 48

    enum Outcome {
        case row(HexRow)
        /// Begins like a row, but what stands at `column` (from 0) is neither hex nor the text column.
        case damaged(column: Int, offset: HexRow.Offset)
        case none
    }

    let line: PasteLine
    private let tokens: [Range<Int>]

    init(_ line: PasteLine) {
        self.line = line
        tokens = line.text.count <= Self.longestLine ? line.tokens : []
    }

    /// The line as a row with an offset column, or as one whose text column proves it.
    func read() -> Outcome {
        if let drawn = DrawnRow.read(line) { return .row(drawn) }
        var damage = Outcome.none
        for index in tokens.indices.prefix(Self.mostPrefixTokens) {
            if isComment(before: tokens[index].lowerBound) { break }
            for (offset, data) in offsets(at: index) {
                switch row(offset: offset, at: index, data: data) {
                case .row(let row): return .row(row)
                case .damaged(let column, let offset):
                    if case .none = damage { damage = .damaged(column: column, offset: offset) }
                case .none: break
                }
            }
            if let row = provenRow(at: index) { return .row(row) }
        }
        return damage
    }

    /// A dump in a comment beside the bytes repeats them.
    private func isComment(before column: Int) -> Bool {
        guard column >= 2 else { return false }
        return (1..<column).contains {
            line.text[$0 - 1] == UInt8(ascii: "/")
                && (line.text[$0] == UInt8(ascii: "/") || line.text[$0] == UInt8(ascii: "*"))
        }
    }

    private func prefix(before column: Int) -> [UInt8] { Array(line.text[..<column]) }

    /// The offset column that token `index` may be, with the index of the first token of bytes.
    private func offsets(at index: Int) -> [(offset: HexRow.Offset, data: Int)] {
        let range = afterQuote(tokens[index])
        var digits = line.text[range]
        guard index + 1 < tokens.count else { return [] }
        let hasColon = digits.last == UInt8(ascii: ":")
        if hasColon { digits.removeLast() }
        if digits.has0x {
            let address = digits.dropFirst(2)
            guard address.count <= 16, address.allSatisfy(\.isHexDigit) else { return [] }
            if hasColon { return [(.init(digits: Array(address), style: .address), index + 1)] }
            // gdb: `0x7ffe10 <buffer+8>:`
            let symbol = line.text[tokens[index + 1]]
            guard symbol.first == UInt8(ascii: "<"), symbol.suffix(2) == [UInt8(ascii: ">"), UInt8(ascii: ":")] else {
                return []
            }
            return [(.init(digits: Array(address), style: .address), index + 2)]
        }
        guard 4...16 ~= digits.count, digits.allSatisfy(\.isHexDigit), digits.contains(where: \.isDigit) else {
            return []
        }
        let style: HexRow.Offset.Style
        if hasColon {
            style = .colon
        } else {
            style = tokens[index + 1].lowerBound - range.upperBound > 1 ? .blanks : .oneBlank
        }
        return [(.init(digits: Array(digits), style: style), index + 1)]
    }

    /// A token without the quote marks or the closing bracket of a log prefix that touch it.
    private func afterQuote(_ token: Range<Int>) -> Range<Int> {
        var start = token.lowerBound
        while start + 1 < token.upperBound, [UInt8(ascii: ">"), UInt8(ascii: "|")].contains(line.text[start]) {
            start += 1
        }
        return start..<token.upperBound
    }

    private func row(offset: HexRow.Offset, at index: Int, data: Int) -> Outcome {
        guard data < tokens.count else { return .none }
        let run = GroupRun(line.text, tokens: tokens[data...])
        let width = offset.digits.count
        if offset.style == .blanks || offset.style == .oneBlank {
            // Without a colon a column as wide as the groups is a group.
            guard let first = run.groups.first, first.digits != width else { return .none }
        }
        guard !run.groups.isEmpty else { return .damaged(column: tokens[data].lowerBound, offset: offset) }
        let readings = run.readings()
        guard !readings.isEmpty else {
            return .damaged(column: run.tailColumn ?? line.text.count, offset: offset)
        }
        let start = afterQuote(tokens[index]).lowerBound
        return .row(
            HexRow(
                line: line.number, prefix: prefix(before: start), offset: offset, readings: readings,
                isValue: run.isValue))
    }

    /// A row without an offset whose text column agrees with its bytes.
    private func provenRow(at index: Int) -> HexRow? {
        let start = afterQuote(tokens[index]).lowerBound
        let run = GroupRun(line.text, tokens: [start..<tokens[index].upperBound] + tokens[(index + 1)...])
        guard run.groups.count >= 1 else { return nil }
        let proven = run.readings().filter { !$0.orders.isEmpty && ($0.bytes.count >= 3 || run.hasFencedTail) }
        guard !proven.isEmpty else { return nil }
        return HexRow(
            line: line.number, prefix: prefix(before: start), offset: nil, readings: proven, isValue: run.isValue)
    }
}

/// The groups of hex digits at the start of some tokens, all of one width but the last.
struct GroupRun {
    struct Group {
        let bytes: [UInt8]
        /// Digits printed, without `0x`.
        let digits: Int
        let end: Int
    }

    private static let mostGroups = 512
    private let text: [UInt8]
    private let tokenCount: Int
    private(set) var groups: [Group] = []
    private(set) var isValue = false

    init(_ text: [UInt8], tokens: ArraySlice<Range<Int>>) {
        self.text = text
        tokenCount = tokens.count
        for token in tokens.prefix(Self.mostGroups) {
            guard let group = Self.group(text[token], end: token.upperBound) else { break }
            let isWord = text[token].has0x
            if let first = groups.first {
                guard isWord == isValue, group.bytes.count <= first.bytes.count else { break }
            } else {
                isValue = isWord
            }
            groups.append(group)
            if group.bytes.count < groups[0].bytes.count { break }
        }
    }

    private static func group(_ token: ArraySlice<UInt8>, end: Int) -> Group? {
        var digits = token
        if digits.last == UInt8(ascii: ",") { digits.removeLast() }
        if digits.has0x { digits = digits.dropFirst(2) }
        guard digits.count <= 64 else { return nil }
        if token.has0x, digits.count == 1, let value = digits.first?.hexValue {
            return Group(bytes: [value], digits: 2, end: end)
        }
        guard let bytes = digits.hexBytes else { return nil }
        return Group(bytes: bytes, digits: digits.count, end: end)
    }

    /// The column of the first character after all groups, if any follows.
    var tailColumn: Int? {
        let end = groups.last?.end ?? 0
        return text[end...].firstIndex { !$0.isBlank }
    }

    var hasFencedTail: Bool {
        guard let column = tailColumn else { return false }
        return TextColumn.closing(of: text[column]) != nil
    }

    /// The ways to split the line, best first: a split that the text column proves, then all groups, then splits at a
    /// wide gap before something as long as a text column would be. Empty if what follows is no text column.
    func readings() -> [HexRow.Reading] {
        guard let groupSize = groups.first?.bytes.count else { return [] }
        var proven: [HexRow.Reading] = []
        var guessed: [HexRow.Reading] = []
        var bytes = groups.flatMap(\.bytes)
        for count in stride(from: groups.count, through: 1, by: -1) {
            let end = groups[count - 1].end
            let tail = text[end...].firstIndex { !$0.isBlank }
            defer { bytes.removeLast(groups[count - 1].bytes.count) }
            // A text column stands behind a bar or a wide gap; nothing else is worth a look.
            if let tail, tail - end < 2, TextColumn.closing(of: text[tail]) == nil { continue }
            let orders = tail == nil ? [] : TextColumn.orders(of: text, after: end, bytes: bytes, groupSize: groupSize)
            let reading = HexRow.Reading(bytes: bytes, groupSize: groupSize, orders: orders, hasTail: tail != nil)
            if !orders.isEmpty {
                proven.append(reading)
            } else if let tail {
                if isPlausible(tail: tail, byteCount: bytes.count, isLast: count == groups.count) {
                    guessed.append(reading)
                }
            } else {
                guessed.append(reading)
            }
        }
        return proven + guessed
    }

    private func isPlausible(tail: Int, byteCount: Int, isLast: Bool) -> Bool {
        let length = text.count - tail
        return length <= byteCount + 3 && (isLast || length == byteCount)
    }
}
