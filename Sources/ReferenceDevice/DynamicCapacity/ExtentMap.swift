import CXLWire

/// Capacity with the tag and the shared sequence that it was offered under.
public struct Extent: Hashable, Sendable {
    public var range: ByteRange
    public var tag: WireUUID
    public var sequence: UInt16

    public init(_ range: ByteRange, tag: WireUUID = .zero, sequence: UInt16 = 0) {
        self.range = range
        self.tag = tag
        self.sequence = sequence
    }

    var wire: DynamicCapacityExtent.Value {
        DynamicCapacityExtent.Value(
            startingDPA: range.start, length: range.length, tag: tag, sharedExtentSequence: sequence)
    }
}

/// Extents in order of their addresses, none overlapping another.
///
/// Neighbours are not joined: an extent stays as the host accepted it until a part of it is released.
public struct ExtentMap: Equatable, Sendable {
    public private(set) var extents: [Extent] = []

    public init() {}

    public var count: Int { extents.count }
    public var isEmpty: Bool { extents.isEmpty }

    /// The index of the first extent that ends behind `address`.
    private func index(endingBehind address: UInt64) -> Int {
        var low = 0
        var high = extents.count
        while low < high {
            let middle = (low + high) / 2
            if extents[middle].range.end > address { high = middle } else { low = middle + 1 }
        }
        return low
    }

    public func overlaps(_ range: ByteRange) -> Bool {
        let index = index(endingBehind: range.start)
        return index < extents.count && extents[index].range.overlaps(range)
    }

    /// The parts of extents that lie in `range`, ascending, each with its extent's tag and sequence.
    public func pieces(of range: ByteRange) -> [Extent] {
        var pieces: [Extent] = []
        var index = index(endingBehind: range.start)
        while index < extents.count, let part = extents[index].range.intersection(range) {
            pieces.append(Extent(part, tag: extents[index].tag, sequence: extents[index].sequence))
            index += 1
        }
        return pieces
    }

    /// Whether each byte of `range` is in some extent; several adjacent ones may cover it together.
    public func covers(_ range: ByteRange) -> Bool {
        var next = range.start
        var index = index(endingBehind: range.start)
        while next < range.end {
            guard index < extents.count, extents[index].range.start <= next else { return false }
            next = extents[index].range.end
            index += 1
        }
        return true
    }

    /// Adds an extent that overlaps none.
    public mutating func insert(_ extent: Extent) {
        extents.insert(extent, at: index(endingBehind: extent.range.start))
    }

    /// Removes what lies in `range`; extents that reach beyond it keep the rest.
    public mutating func remove(_ range: ByteRange) {
        let first = index(endingBehind: range.start)
        var last = first
        var rest: [Extent] = []
        while last < extents.count, extents[last].range.start < range.end {
            let old = extents[last]
            for part in [(old.range.start, range.start), (range.end, old.range.end)] where part.0 < part.1 {
                rest.append(Extent(ByteRange(start: part.0, end: part.1), tag: old.tag, sequence: old.sequence))
            }
            last += 1
        }
        extents.replaceSubrange(first..<last, with: rest)
    }

    public func bytes(tagged tag: WireUUID) -> UInt64 {
        extents.reduce(0) { $1.tag == tag ? $0 + $1.range.length : $0 }
    }
}
