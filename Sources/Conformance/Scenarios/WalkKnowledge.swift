import CXLWire

/// What a host knows of its device: what the answers have shown it.
package struct HostKnowledge: Sendable {
    package internal(set) var regions: [WalkRegion] = []
    /// Groups that were read to their end and not answered, the oldest first.
    package internal(set) var offers: [[Piece]] = []
    /// The group whose last record was not read yet.
    package internal(set) var openGroup: [Piece] = []
    /// What the host accepted and has not given back.
    package internal(set) var held = CapacityMap()
    /// What the device asked back.
    package internal(set) var askedBack = CapacityMap()
    /// Handles of Dynamic Capacity records that were read and not cleared: a record is taken in once.
    var noticed: Set<UInt16> = []
    package internal(set) var logs: [(identifier: WireUUID, size: UInt32)] = []
    package internal(set) var opcodes: Set<UInt16> = []
    /// The opcode of the operation that runs in the background.
    package internal(set) var running: UInt16?
    /// The features that were listed, in their order.
    var features: [WalkFeature] = []
    var identity: IdentifyMemoryDevice.Response.Value?
    var alerts: GetAlertConfiguration.Response.Value?
    /// Whether the device was seen to take answers that accept nothing without end.
    var takesEmptyAnswersAlways = false
    /// Whether something happened that only reading all anew can clear up.
    var isLost = false
}

/// What the fabric manager knows.
package struct FabricKnowledge: Sendable {
    package internal(set) var information: GetDCDInfo.Response.Value?
    package internal(set) var regions: [WalkRegion] = []
    /// Tags of sharable regions that are in use, with their regions.
    package internal(set) var sharedTags: [(tag: WireUUID, region: Int)] = []
    /// Tags that the fabric manager holds a reference to.
    package internal(set) var references: Set<WireUUID> = []
    package internal(set) var logs: [(identifier: WireUUID, size: UInt32)] = []
}

/// A region as an answer described it.
package struct WalkRegion: Sendable, Equatable {
    package let base: UInt64
    package let length: UInt64
    package let blockSize: UInt64
    /// Whether it is known to be sharable.
    package let isSharable: Bool

    /// `nil` where the answer described none: it is empty, or wraps.
    var range: Piece? { Piece(start: base, length: length) }
    /// Whole blocks in it; 0 where there is no such region.
    var blockCount: Int { range == nil || blockSize == 0 ? 0 : Int(clamping: length / blockSize) }

    func holds(_ piece: Piece) -> Bool { range?.contains(piece) ?? false }
}

extension Walk {
    func region(of piece: Piece, host: Int) -> Int? { hosts[host].regions.firstIndex { $0.holds(piece) } }

    /// Whether capacity is, or may be, shared with others, so that it is taken and given back as a whole.
    func mayBeShared(_ piece: Piece, host: Int) -> Bool {
        guard let region = region(of: piece, host: host) else { return true }
        return abilities.sharableRegions.map { $0.contains(region) } ?? (piece.tag != .zero)
    }

    /// What anybody has, was offered, or was handed.
    var occupied: CapacityMap {
        var all = CapacityMap()
        for (host, grant) in zip(hosts, granted) {
            all.insert(all: grant)
            all.insert(all: host.held)
            for piece in host.offers.joined() { all.insert(piece) }
            for piece in host.openGroup { all.insert(piece) }
        }
        return all
    }

    /// Runs of blocks of a region that nobody has, in random order and of random lengths.
    mutating func freeExtents(_ region: WalkRegion, count: Int) -> [Piece] {
        let (block, blocks) = (region.blockSize, region.blockCount)
        guard blocks > 0 else { return [] }
        var taken = occupied
        var found: [Piece] = []
        for _ in 0..<count * 2 where found.count < count {
            let length = 1 + random.below(min(4, blocks))
            let first = random.below(blocks - length + 1)
            guard let piece = Piece(start: region.base + UInt64(first) * block, length: UInt64(length) * block),
                !taken.overlaps(piece)
            else { continue }
            taken.insert(piece)
            found.append(piece)
        }
        return found
    }
}
