import CXLWire

/// A tag that names capacity.
public struct TagEntry: Equatable, Sendable {
    public let tag: WireUUID
    public let regionIndex: Int
    public let isSharable: Bool
    /// The whole allocation where it is sharable; several hosts may get it.
    public let extents: [Extent]
    /// The hosts that accepted capacity of this tag.
    public internal(set) var acceptedBy: Set<Int> = []
    /// The hosts that were offered some and have not answered.
    public internal(set) var pendingFor: Set<Int> = []
    public internal(set) var isReferencedByFM = false
}

/// The live tags, in the order they came into use.
public struct TagTable: Equatable, Sendable {
    public private(set) var entries: [TagEntry] = []
    /// Changes exactly when ``entries`` do (FM-TAGS-001).
    public private(set) var generation: UInt32 = 0
    /// How many tags may be live at once.
    public let limit: Int

    init(limit: Int) { self.limit = limit }

    public var available: Int { limit - entries.count }

    subscript(tag: WireUUID) -> TagEntry? { entries.first { $0.tag == tag } }

    mutating func add(_ entry: TagEntry) {
        entries.append(entry)
        generation &+= 1
    }

    /// Notes which hosts have capacity of `tag` now. Gives the entry where nobody refers to it any more: it is then gone.
    mutating func update(_ tag: WireUUID, acceptedBy: Set<Int>, pendingFor: Set<Int>) -> TagEntry? {
        guard let index = entries.firstIndex(where: { $0.tag == tag }) else { return nil }
        var entry = entries[index]
        entry.acceptedBy = acceptedBy
        entry.pendingFor = pendingFor
        return replace(at: index, with: entry)
    }

    /// Takes or drops the fabric manager's reference; gives the entry where that was the last one.
    mutating func setReference(_ tag: WireUUID, _ isReferenced: Bool) -> TagEntry? {
        guard let index = entries.firstIndex(where: { $0.tag == tag }) else { return nil }
        var entry = entries[index]
        entry.isReferencedByFM = isReferenced
        return replace(at: index, with: entry)
    }

    private mutating func replace(at index: Int, with entry: TagEntry) -> TagEntry? {
        let isDead = entry.acceptedBy.isEmpty && entry.pendingFor.isEmpty && !entry.isReferencedByFM
        guard isDead || entry != entries[index] else { return nil }
        generation &+= 1
        if isDead { return entries.remove(at: index) }
        entries[index] = entry
        return nil
    }
}
