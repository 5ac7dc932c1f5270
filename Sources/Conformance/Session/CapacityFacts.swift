import CXLWire

// What the state of Dynamic Capacity is made of.

extension CapacityState {
    /// A group of extents that one Add Capacity record, or a chain of them, offers.
    public struct Offer: Sendable {
        public var pieces: [Piece]
        /// Whether the last record of the group was read.
        public var isClosed: Bool
        /// The exchange that returned its first record.
        public let index: Int
    }

    /// An element of the extent list as it stood there, well formed or not.
    public struct ListedExtent: Sendable, Equatable {
        public let start: UInt64
        public let length: UInt64
        public let tag: WireUUID
        public let sequence: UInt16
        /// `nil` where it is empty or wraps.
        public var piece: Piece? { Piece(start: start, length: length, tag: tag, sequence: sequence) }
        public var range: String { "0x\(String(start, radix: 16))+0x\(String(length, radix: 16))" }
        func hasSameRange(as other: ListedExtent) -> Bool { start == other.start && length == other.length }
    }

    /// The extent list as one answer, or pages of one generation, gave it.
    public struct ExtentList: Sendable {
        public let index: Int
        public let generation: UInt32
        public let total: UInt32
        public let extents: [ListedExtent]
        public let map: CapacityMap
        /// Whether no two of its extents share a byte.
        public let isDisjoint: Bool

        init(index: Int, generation: UInt32, total: UInt32, extents: [ListedExtent]) {
            self.index = index
            self.generation = generation
            self.total = total
            self.extents = extents
            let pieces = extents.compactMap(\.piece)
            let disjoint = pieces.count == extents.count ? CapacityMap(disjoint: pieces) : nil
            isDisjoint = disjoint != nil
            map = disjoint ?? CapacityMap(pieces)
        }
    }

    /// Pages that are being read.
    public struct Paging: Sendable {
        public let firstIndex: Int
        public let generation: UInt32
        public let total: UInt32
        public private(set) var extents: [ListedExtent] = []
        /// Their bytes.
        public private(set) var map = CapacityMap()
        public var count: UInt32 { UInt32(clamping: extents.count) }

        init(firstIndex: Int, generation: UInt32, total: UInt32) {
            self.firstIndex = firstIndex
            self.generation = generation
            self.total = total
        }

        mutating func append(_ page: [ListedExtent]) {
            extents += page
            map.insert(all: CapacityMap(page.compactMap(\.piece)))
        }
    }

    /// The head of an answer to Get Dynamic Capacity Extent List.
    public struct Heading: Sendable {
        public let index: Int
        public let generation: UInt32
        public let total: UInt32
        /// The index behind the last extent that was returned.
        public let next: UInt64
    }

    /// A chain of Add Dynamic Capacity Response or Release Dynamic Capacity with More set.
    public struct Chain: Sendable {
        public let opcode: UInt16
        public var pieces: [Piece]
        public let index: Int
        /// The first exchange that came between two parts.
        public var interruptedBy: Int?
    }

    /// Something that only a forced release explains, whose record may wait in the log unread.
    public struct Suspicion: Sendable {
        public enum Kind: Sendable {
            /// Accepted since the list before, and not listed.
            case notApplied
            /// Listed before, and not listed any more.
            case vanished
            /// Asked back by a Release Capacity record, and not listed any more.
            case releasedEarly
            /// Named by a release that failed, and not listed any more.
            case failedRelease
            /// An exact accepted extent, a part of one, or a span over several was refused.
            case refusedExact, refusedPart, refusedSpan
        }
        public let kind: Kind
        public let piece: Piece
        /// The exchange that raised it.
        public let index: Int
    }

    /// A command that was refused since the last whole list, with what it named.
    public struct Refusal: Sendable {
        public let opcode: UInt16
        public let pieces: [Piece]
        public let index: Int
    }
}

extension [CapacityState.Suspicion] {
    /// Those that taking `taken` by force does not explain. One piece that was taken explains why a whole list was refused.
    func unexplained(by taken: CapacityMap) -> Self {
        let refused = Set(filter { $0.kind.isRefusal && taken.overlaps($0.piece) }.map(\.index))
        return filter { !taken.overlaps($0.piece) && !($0.kind.isRefusal && refused.contains($0.index)) }
    }
}

extension CapacityState.Suspicion.Kind {
    fileprivate var isRefusal: Bool {
        switch self {
        case .refusedExact, .refusedPart, .refusedSpan: true
        case .notApplied, .vanished, .releasedEarly, .failedRelease: false
        }
    }
}
