/// A piece of device address space: `length` bytes from `start`, which never wrap.
public struct ByteRange: Hashable, Sendable {
    public let start: UInt64
    /// The first address behind the range.
    public let end: UInt64

    /// `nil` where the range is empty or would wrap 2^64.
    public init?(start: UInt64, length: UInt64) {
        let (end, overflow) = start.addingReportingOverflow(length)
        guard length > 0, !overflow else { return nil }
        self.init(start: start, end: end)
    }

    /// The caller has shown that `start` is below `end`.
    init(start: UInt64, end: UInt64) {
        self.start = start
        self.end = end
    }

    public var length: UInt64 { end - start }

    public func contains(_ other: ByteRange) -> Bool { start <= other.start && other.end <= end }
    public func overlaps(_ other: ByteRange) -> Bool { start < other.end && other.start < end }

    /// What both have, `nil` where they are disjoint.
    public func intersection(_ other: ByteRange) -> ByteRange? {
        overlaps(other) ? ByteRange(start: max(start, other.start), end: min(end, other.end)) : nil
    }
}

/// Bytes without any further quality: sorted ranges that neither overlap nor touch.
public struct ByteRangeSet: Equatable, Sendable {
    public private(set) var ranges: [ByteRange] = []

    public init() {}

    public var isEmpty: Bool { ranges.isEmpty }

    /// The index of the first range that ends behind `address`.
    private func index(endingBehind address: UInt64) -> Int {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].end > address { high = middle } else { low = middle + 1 }
        }
        return low
    }

    public func overlaps(_ range: ByteRange) -> Bool {
        let index = index(endingBehind: range.start)
        return index < ranges.count && ranges[index].overlaps(range)
    }

    public func contains(_ range: ByteRange) -> Bool {
        let index = index(endingBehind: range.start)
        return index < ranges.count && ranges[index].contains(range)
    }

    public mutating func insert(_ range: ByteRange) {
        // Ranges that touch are joined, so that one that ends at `start` takes part.
        let first = range.start == 0 ? 0 : index(endingBehind: range.start - 1)
        var last = first
        var joined = range
        while last < ranges.count, ranges[last].start <= joined.end {
            joined = ByteRange(start: min(joined.start, ranges[last].start), end: max(joined.end, ranges[last].end))
            last += 1
        }
        ranges.replaceSubrange(first..<last, with: [joined])
    }

    public mutating func remove(_ range: ByteRange) {
        let first = index(endingBehind: range.start)
        var last = first
        var rest: [ByteRange] = []
        while last < ranges.count, ranges[last].start < range.end {
            let old = ranges[last]
            if old.start < range.start { rest.append(ByteRange(start: old.start, end: range.start)) }
            if old.end > range.end { rest.append(ByteRange(start: range.end, end: old.end)) }
            last += 1
        }
        ranges.replaceSubrange(first..<last, with: rest)
    }

    /// The parts of `range` that are not in the set, ascending.
    public func gaps(in range: ByteRange) -> [ByteRange] {
        var gaps: [ByteRange] = []
        var next = range.start
        var index = index(endingBehind: range.start)
        while index < ranges.count, ranges[index].start < range.end {
            if ranges[index].start > next { gaps.append(ByteRange(start: next, end: ranges[index].start)) }
            next = ranges[index].end
            index += 1
        }
        if next < range.end { gaps.append(ByteRange(start: next, end: range.end)) }
        return gaps
    }
}
