/// Joins rows that carry offsets. The offsets must continue each other; they also say how many bytes a row has.
struct OffsetDump {
    /// What one line of the paste is to a dump.
    enum Item {
        case row(HexRow)
        case squeeze(line: Int)
        /// A line with nothing but an offset: where the dump ends.
        case end(line: Int, offset: HexRow.Offset)
        case damaged(line: PasteLine, column: Int, offset: HexRow.Offset)
    }

    /// The most bytes that `*` lines may add to one paste. No mailbox payload is longer than 1 MiB.
    static let mostRepeatedBytes = 1 << 20

    private let items: [Item]
    private let base: UInt64
    private let baseNote: String?
    private let wordSize: Int?
    private let usualCount: Int
    private var builder: DumpBuilder
    private var start: UInt64 = 0
    private var squeezeLine: Int?
    private var repeatedBytes = 0
    private var payloads: [BarePayload] = []
    private var disagreeingLines: [Int] = []

    static func payloads(_ items: [Item], wordSize: Int?) throws(CaptureError) -> [BarePayload] {
        var dump = OffsetDump(items, wordSize: wordSize)
        return try dump.join()
    }

    private init(_ items: [Item], wordSize: Int?) {
        self.items = items
        self.wordSize = wordSize
        (base, baseNote) = OffsetBase.choose(items)
        usualCount = OffsetBase.usualCount(items)
        builder = DumpBuilder(wordSize: wordSize)
    }

    private mutating func join() throws(CaptureError) -> [BarePayload] {
        for (index, item) in items.enumerated() {
            switch item {
            case .row(let row): try add(row, next: index + 1 < items.count ? items[index + 1] : nil)
            case .squeeze(let line):
                guard builder.count > 0 else {
                    throw CaptureError(
                        "a repeat line (*) stands before any row", line: line, expected: "a row to repeat",
                        found: "*")
                }
                squeezeLine = line
            case .end(let line, let offset): try end(at: offset, line: line)
            case .damaged(let line, let column, let offset): throw Self.damage(line, column: column, offset: offset)
            }
        }
        try close()
        return payloads
    }

    private func value(of offset: HexRow.Offset, line: Int) throws(CaptureError) -> UInt64 {
        guard let value = offset.value(base: base) else {
            throw CaptureError(
                "the offset is not a number in base \(base), as the other offsets are", line: line,
                expected: "an offset in base \(base)", found: offset.shown)
        }
        return value
    }

    private mutating func add(_ row: HexRow, next: Item?) throws(CaptureError) {
        guard let column = row.offset else {
            throw CaptureError(
                "a row without an offset stands among rows with offsets", line: row.line,
                expected: builder.count == 0 ? "an offset" : "the offset \(shown(expected, like: nil))",
                found: "no offset",
                advice: "paste whole rows")
        }
        let offset = try value(of: column, line: row.line)
        if builder.count == 0 {
            begin(row, offset: offset)
        } else if offset == 0 {
            try close()
            begin(row, offset: offset)
        } else {
            try continueDump(at: offset, column: column, line: row.line)
        }
        let reading = choose(row, offset: offset, next: next)
        if reading.hasTail, reading.orders.isEmpty, !row.isDrawn { disagreeingLines.append(row.line) }
        builder.append(
            .init(bytes: reading.bytes, groupSize: reading.groupSize, orders: reading.orders), line: row.line)
    }

    private mutating func begin(_ row: HexRow, offset: UInt64) {
        builder = DumpBuilder(wordSize: wordSize)
        start = offset
        if row.isValue {
            builder.layout = .values
        } else {
            switch row.offset?.style {
            case .colon, .address: builder.layout = .colonOffset
            case .blanks, .oneBlank: builder.layout = .blankOffset
            case .bars: builder.layout = .drawn
            case nil: builder.layout = .noOffset
            }
        }
        if let baseNote { builder.notes.append(baseNote) }
        if offset != 0 {
            builder.notes.append(
                "The first offset is \(shown(offset, like: row.offset)); the payload was taken to begin there.")
        }
    }

    private var expected: UInt64 { start &+ UInt64(builder.count) }

    private mutating func continueDump(at offset: UInt64, column: HexRow.Offset, line: Int) throws(CaptureError) {
        if let squeezeLine {
            try expand(to: offset, column: column, line: line, squeezeLine: squeezeLine)
        } else if offset != expected {
            throw CaptureError(
                offset > expected ? "the offsets leave a gap" : "the offsets overlap or go back", line: line,
                expected: shown(expected, like: column), found: column.shown,
                advice: "paste all rows of the dump, each once")
        }
    }

    private mutating func expand(
        to offset: UInt64, column: HexRow.Offset, line: Int, squeezeLine: Int
    ) throws(CaptureError) {
        let row = builder.lastRowCount
        guard row > 0, offset >= expected else {
            throw CaptureError(
                "the offset after a repeat line (*) goes back", line: line,
                expected: "at least \(shown(expected, like: column))", found: column.shown)
        }
        let missing = offset - expected
        guard missing <= UInt64(Self.mostRepeatedBytes - repeatedBytes) else {
            throw CaptureError(
                "the repeat line (*) stands for more bytes than any payload has", line: squeezeLine,
                expected: "at most \(Self.mostRepeatedBytes) repeated bytes in a paste", found: "\(missing) bytes",
                advice: "no mailbox payload is longer than 1 MiB; check the offset on line \(line)")
        }
        builder.repeatLast(times: Int(missing) / row)
        let rest = Int(missing) % row
        guard rest == 0 else {
            throw CaptureError(
                "the repeat line (*) does not stand for whole rows of \(row) bytes", line: line,
                expected: shown(offset - UInt64(rest), like: column), found: column.shown)
        }
        repeatedBytes += Int(missing)
        self.squeezeLine = nil
    }

    /// How many bytes the row has, by the offset that follows, then by its text column, then by the other rows.
    private func choose(_ row: HexRow, offset: UInt64, next: Item?) -> HexRow.Reading {
        let wanted: UInt64? =
            switch next {
            case .row(let row): row.offset?.value(base: base)
            case .end(_, let column): column.value(base: base)
            default: nil
            }
        if let wanted, wanted > offset,
            let exact = row.readings.first(where: { UInt64($0.bytes.count) == wanted - offset })
        {
            return exact
        }
        let first = row.readings[0]
        if first.orders.isEmpty, first.hasTail, first.bytes.count > usualCount,
            let usual = row.readings.first(where: { $0.bytes.count == usualCount })
        {
            return usual
        }
        return first
    }

    private mutating func end(at column: HexRow.Offset, line: Int) throws(CaptureError) {
        guard builder.count > 0 else { return }
        let offset = try value(of: column, line: line)
        let excess = expected > offset ? expected - offset : 0
        if squeezeLine == nil, excess > 0, excess < UInt64(builder.groupSize), builder.fillsLastWord {
            try close(length: builder.count - Int(excess))
            return
        }
        try continueDump(at: offset, column: column, line: line)
        try close()
    }

    private mutating func close(length: Int? = nil) throws(CaptureError) {
        if let squeezeLine {
            throw CaptureError(
                "nothing says how far the repeat line (*) goes", line: squeezeLine,
                expected: "a row or a final offset after it", found: "the end of the dump",
                advice: "paste the last line of the dump too, the one with only an offset")
        }
        guard builder.count > 0 else { return }
        if let first = disagreeingLines.first {
            builder.notes.append(
                "The text beside the bytes does not agree with them on \(disagreeingLines.count) line(s), first on line \(first); the hex was taken."
            )
        }
        disagreeingLines.removeAll()
        payloads.append(builder.payload(length: length))
        builder = DumpBuilder(wordSize: wordSize)
    }

    private func shown(_ offset: UInt64, like column: HexRow.Offset?) -> String {
        let digits = String(offset, radix: Int(base))
        return String(repeating: "0", count: max(0, (column?.digits.count ?? 8) - digits.count)) + digits
    }

    static func damage(_ line: PasteLine, column: Int, offset: HexRow.Offset) -> CaptureError {
        CaptureError(
            "what stands at column \(column + 1) of the row at offset \(offset.shown) is neither hex nor its text column",
            line: line.number, expected: "pairs of hex digits",
            found: PasteLine.excerpt(of: line.text[min(column, line.text.count)...]))
    }
}
