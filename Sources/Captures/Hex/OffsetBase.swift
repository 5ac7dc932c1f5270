/// Finds out in which base the offsets of a dump are written: od counts in octal unless told otherwise.
enum OffsetBase {
    static func choose(_ items: [OffsetDump.Item]) -> (base: UInt64, note: String?) {
        let candidates = candidates(items)
        let fitting = candidates.filter { fits(items, base: $0) }
        guard let base = fitting.first else { return (candidates[0] == 8 ? 8 : 16, nil) }
        let hasSqueeze = items.contains { if case .squeeze = $0 { true } else { false } }
        if hasSqueeze, fitting.count > 1 {
            return (
                base,
                "The offsets fit in base \(fitting.map(String.init).joined(separator: " and in base ")); base \(base) was taken, so the repeat lines (*) were expanded by it."
            )
        }
        return (base, base == 16 ? nil : "The offsets are written in base \(base).")
    }

    /// The most frequent number of bytes per row.
    static func usualCount(_ items: [OffsetDump.Item]) -> Int {
        var counts: [Int: Int] = [:]
        for case .row(let row) in items { counts[row.readings[0].bytes.count, default: 0] += 1 }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? .max
    }

    private static func candidates(_ items: [OffsetDump.Item]) -> [UInt64] {
        for case .row(let row) in items {
            guard let offset = row.offset else { continue }
            switch offset.style {
            case .address, .bars: return [16]
            case .colon: return [16, 10]
            case .blanks, .oneBlank:
                guard offset.digits.count == 7 else { return [16, 8, 10] }
                // hexdump and od both print seven digits: hexdump hex ones before words of two bytes, od octal ones.
                return row.readings[0].groupSize == 2 ? [16, 8, 10] : [8, 10, 16]
            }
        }
        return [16]
    }

    private static func fits(_ items: [OffsetDump.Item], base: UInt64) -> Bool {
        var expected: Set<UInt64> = []
        var last: UInt64 = 0
        var rowSize: UInt64 = 1
        var isSqueezed = false
        for item in items {
            switch item {
            case .squeeze: isSqueezed = true
            case .damaged: break
            case .row(let row):
                guard let offset = row.offset?.value(base: base) else { return false }
                guard offset == 0 || expected.isEmpty || follows(offset, last, expected, rowSize, isSqueezed) else {
                    return false
                }
                expected = Set(row.readings.map { offset &+ UInt64($0.bytes.count) })
                (last, rowSize, isSqueezed) = (offset, UInt64(row.readings[0].bytes.count), false)
            case .end(_, let column):
                guard let offset = column.value(base: base) else { return false }
                let isCut = expected.contains { $0 > offset && $0 - offset < 8 && offset > last }
                guard expected.isEmpty || isCut || follows(offset, last, expected, rowSize, isSqueezed) else {
                    return false
                }
                (expected, isSqueezed) = ([], false)
            }
        }
        return true
    }

    private static func follows(
        _ offset: UInt64, _ last: UInt64, _ expected: Set<UInt64>, _ rowSize: UInt64, _ isSqueezed: Bool
    ) -> Bool {
        guard isSqueezed else { return expected.contains(offset) }
        return offset > last && rowSize > 0 && (offset - last).isMultiple(of: rowSize)
    }
}
