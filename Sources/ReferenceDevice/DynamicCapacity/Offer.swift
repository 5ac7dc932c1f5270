import CXLWire

/// Capacity that the device offered in one group of Add Capacity records, and that the host has not answered yet.
public struct Offer: Equatable, Sendable {
    /// What the host may accept.
    public internal(set) var extents = ExtentMap()
    /// What was force-released before the host answered. It can no longer be accepted, and stays assigned until the host
    /// answers the group (DCD-SEQ-006: a group so released is dead, leaves no record, and counts as pending).
    public internal(set) var dead = ExtentMap()

    init(_ extents: [Extent]) {
        for extent in extents { self.extents.insert(extent) }
    }

    /// The extents that the device has to keep track of.
    var count: Int { extents.count + dead.count }

    func names(_ tag: WireUUID) -> Bool {
        extents.extents.contains { $0.tag == tag } || dead.extents.contains { $0.tag == tag }
    }
}

/// An answer or a release that comes in several payloads, joined by the More flag.
struct Chain: Equatable, Sendable {
    /// 4802h or 4803h: a chain goes on with the opcode it began with.
    let opcode: UInt16
    var ranges: [ByteRange]
}

/// What one host holds, and what it was offered.
public struct HostCapacity: Equatable, Sendable {
    /// The extent list.
    public internal(set) var accepted = ExtentMap()
    /// Unanswered groups, the oldest first.
    public internal(set) var offers: [Offer] = []
    /// Changes exactly when ``accepted`` does.
    public internal(set) var generation: UInt32 = 0
    /// Capacity that the fabric manager wants sanitized when the host gives it back.
    var sanitizeWhenReleased = ByteRangeSet()
    var chain: Chain?

    /// The extents that the device has to keep track of.
    var trackedExtents: Int { accepted.count + offers.reduce(0) { $0 + $1.count } }

    func isOffered(_ range: ByteRange) -> Bool {
        offers.contains { $0.extents.overlaps(range) || $0.dead.overlaps(range) }
    }

    func accepts(_ tag: WireUUID) -> Bool { accepted.extents.contains { $0.tag == tag } }
    func awaits(_ tag: WireUUID) -> Bool { offers.contains { $0.names(tag) } }
}
