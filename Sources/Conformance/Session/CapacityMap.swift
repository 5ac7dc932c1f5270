import CXLWire

/// A piece of capacity: a byte range with its tag and sequence.
public struct Piece: Sendable, Equatable {
    public let start: UInt64
    /// Behind the last byte; never less than ``start``.
    public let end: UInt64
    public let tag: WireUUID
    public let sequence: UInt16

    /// `nil` where the range is empty or wraps.
    public init?(start: UInt64, length: UInt64, tag: WireUUID = .zero, sequence: UInt16 = 0) {
        let (end, overflow) = start.addingReportingOverflow(length)
        guard !overflow, length > 0 else { return nil }
        self.start = start
        self.end = end
        self.tag = tag
        self.sequence = sequence
    }

    public func overlaps(_ other: Piece) -> Bool { start < other.end && other.start < end }
    /// The bytes that are in both, with the tag and sequence of this one.
    public func intersection(_ other: Piece) -> Piece? { cut(max(start, other.start), min(end, other.end)) }
    public func contains(_ other: Piece) -> Bool { start <= other.start && other.end <= end }
    public var range: String { "0x\(String(start, radix: 16))+0x\(String(end - start, radix: 16))" }
}

/// A set of bytes of capacity, kept as pieces that do not overlap, in order.
public struct CapacityMap: Sendable, Equatable {
    public private(set) var pieces: [Piece] = []

    public init() {}

    /// The bytes of all `pieces`; where some overlap, the earlier one stays what it was.
    public init(_ pieces: some Sequence<Piece>) {
        if let map = CapacityMap(disjoint: pieces) {
            self = map
        } else {
            for piece in pieces { insert(piece) }
        }
    }

    /// The bytes of all `pieces`; `nil` where some overlap.
    init?(disjoint pieces: some Sequence<Piece>) {
        let sorted = pieces.sorted { $0.start < $1.start }
        guard zip(sorted, sorted.dropFirst()).allSatisfy({ $0.end <= $1.start }) else { return nil }
        self.pieces = sorted
    }

    public var isEmpty: Bool { pieces.isEmpty }

    /// Adds a piece; bytes that are there already keep what they were.
    public mutating func insert(_ piece: Piece) {
        let place = firstIndex(endingAfter: piece.start)
        if place == pieces.count || pieces[place].start >= piece.end {
            pieces.insert(piece, at: place)
        } else {
            pieces += Self.subtract([piece], pieces)
            pieces.sort { $0.start < $1.start }
        }
    }

    public mutating func remove(_ piece: Piece) {
        let first = firstIndex(endingAfter: piece.start)
        var end = first
        while end < pieces.count, pieces[end].start < piece.end { end += 1 }
        if first == end { return }
        let rest = [
            pieces[first].cut(pieces[first].start, piece.start), pieces[end - 1].cut(piece.end, pieces[end - 1].end),
        ]
        pieces.replaceSubrange(first..<end, with: rest.compactMap { $0 })
    }

    public func overlaps(_ piece: Piece) -> Bool {
        let place = firstIndex(endingAfter: piece.start)
        return place < pieces.count && pieces[place].start < piece.end
    }

    /// Whether each byte of `piece` is in the set.
    public func covers(_ piece: Piece) -> Bool {
        var reached = piece.start
        for place in firstIndex(endingAfter: piece.start)..<pieces.count {
            if pieces[place].start > reached { return false }
            reached = pieces[place].end
            if reached >= piece.end { return true }
        }
        return false
    }

    /// The place of the first piece that ends behind `address`.
    private func firstIndex(endingAfter address: UInt64) -> Int {
        var (low, high) = (0, pieces.count)
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].end <= address { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The same bytes, whatever their pieces, tags and sequences.
    public func hasSameBytes(as other: CapacityMap) -> Bool {
        let areAlike =
            pieces.count == other.pieces.count
            && pieces.indices.allSatisfy {
                pieces[$0].start == other.pieces[$0].start && pieces[$0].end == other.pieces[$0].end
            }
        return areAlike || joined() == other.joined()
    }

    /// The bytes as ranges that neither overlap nor touch.
    public func joined() -> [Range<UInt64>] {
        var ranges: [Range<UInt64>] = []
        for piece in pieces {
            if let last = ranges.last, last.upperBound == piece.start {
                ranges[ranges.count - 1] = last.lowerBound..<piece.end
            } else {
                ranges.append(piece.start..<piece.end)
            }
        }
        return ranges
    }

    /// The bytes of this set that are not in the other.
    public func without(_ other: CapacityMap) -> CapacityMap {
        if isEmpty || other.isEmpty { return self }
        var rest = CapacityMap()
        rest.pieces = Self.subtract(pieces, other.pieces)
        return rest
    }

    /// The bytes that are in both, with the tags and sequences of this one.
    public func intersection(_ other: CapacityMap) -> CapacityMap {
        var common = CapacityMap()
        for piece in other.pieces {
            for own in pieces[firstIndex(endingAfter: piece.start)...] {
                if own.start >= piece.end { break }
                if let part = own.intersection(piece) { common.pieces.append(part) }
            }
        }
        return common
    }

    public mutating func insert(all other: CapacityMap) {
        if isEmpty {
            self = other
        } else if let last = pieces.last, let first = other.pieces.first, last.end <= first.start {
            pieces += other.pieces
        } else {
            for piece in other.pieces { insert(piece) }
        }
    }

    /// What of `pieces` is in none of `others`; both are in order and without overlaps.
    private static func subtract(_ pieces: [Piece], _ others: [Piece]) -> [Piece] {
        var rest: [Piece] = []
        var first = 0
        for piece in pieces {
            while first < others.count, others[first].end <= piece.start { first += 1 }
            var start = piece.start
            for other in others[first...] {
                if other.start >= piece.end { break }
                if let part = piece.cut(start, other.start) { rest.append(part) }
                start = max(start, other.end)
            }
            if let part = piece.cut(start, piece.end) { rest.append(part) }
        }
        return rest
    }
}

extension Piece {
    fileprivate func cut(_ start: UInt64, _ end: UInt64) -> Piece? {
        start < end ? Piece(start: start, length: end - start, tag: tag, sequence: sequence) : nil
    }
}

extension [Piece] {
    /// Whether one of them overlaps `piece`.
    func overlap(_ piece: Piece) -> Bool { contains { $0.overlaps(piece) } }
}
