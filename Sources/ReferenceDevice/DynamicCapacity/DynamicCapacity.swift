import CXLWire
import SpecTables

/// Which bytes of the regions belong to whom: the state machine that the commands of sets 48h and 56h drive.
///
/// Each byte is free, offered, or accepted. Hosts share one address space: a byte of a region that is not sharable belongs
/// to one host at a time, capacity of a sharable region to each host that was given access to its tag. Every function
/// checks first and changes second, so that a refusal leaves no trace.
public struct DynamicCapacity: Equatable, Sendable {
    public internal(set) var regions: [Region]
    public internal(set) var hosts: [HostCapacity]
    public internal(set) var tags: TagTable
    /// Bytes that are offered or accepted somewhere, or that a reference holds.
    public internal(set) var assigned = ByteRangeSet()
    /// Bytes that some host could have written since they were last sanitized.
    public internal(set) var used = ByteRangeSet()
    /// Shared capacity that the fabric manager wants sanitized, while other hosts still have it.
    var sanitizeWhenFreed = ByteRangeSet()
    public let extentLimit: Int
    let revision: Revision

    init(_ configuration: ReferenceDevice.Configuration) {
        regions = configuration.regions
        hosts = Array(repeating: HostCapacity(), count: configuration.numberOfHosts)
        tags = TagTable(limit: configuration.tagLimit)
        extentLimit = configuration.extentLimit
        revision = configuration.revision
    }

    /// From the errata on a flag joins the records of a group; before, each record is a group of its own.
    var joinsRecords: Bool { revision >= .r3_0E }

    func availableExtents(host: Int) -> Int { max(0, extentLimit - hosts[host].trackedExtents) }

    func region(containing address: UInt64) -> Int? {
        regions.firstIndex { $0.base <= address && address < $0.range.end }
    }

    func isSharable(_ extent: Extent) -> Bool {
        region(containing: extent.range.start).map { regions[$0].isSharable } ?? false
    }

    /// Proves that `start` and `length` name whole blocks of one region.
    ///
    /// Form comes before place: 1Eh for what no list may hold (DCD-EXT-001 to -004), 0Fh for addresses outside the
    /// regions (DCD-EXT-005 to -007).
    func blocks(start: UInt64, length: UInt64) throws(Refusal) -> ByteRange {
        try require(length > 0 && start % 64 == 0, .invalidExtentList)
        guard let range = ByteRange(start: start, length: length), let index = region(containing: start) else {
            throw Refusal(.invalidPhysicalAddress)
        }
        try require(regions[index].isAligned(start, length), .invalidExtentList)
        try require(regions[index].range.contains(range), .invalidPhysicalAddress)
        return range
    }

    /// DCD-EXT-012, DCD-ADD-021: no list overlaps itself, whichever payloads it came in.
    func requireDisjoint(_ ranges: [ByteRange]) throws(Refusal) {
        let sorted = ranges.sorted { $0.start < $1.start }
        for (range, next) in zip(sorted, sorted.dropFirst()) {
            try require(!range.overlaps(next), .invalidExtentList)
        }
    }

    /// DCD-ADD-010, DCD-REL-010, FM-REL-007: capacity of a sharable region goes as a whole.
    ///
    /// `pieces` lie in `map`; each tag of a sharable region that they touch must be there with all its bytes.
    func requireWholeTags(_ pieces: [Extent], of map: ExtentMap, else code: CommandReturnCode) throws(Refusal) {
        var bytes: [WireUUID: UInt64] = [:]
        for piece in pieces where isSharable(piece) { bytes[piece.tag, default: 0] += piece.range.length }
        for (tag, length) in bytes { try require(length == map.bytes(tagged: tag), code) }
    }

    /// Brings the table of tags in line with what the hosts hold, and frees what nobody holds any more.
    mutating func settle(_ extents: [Extent]) {
        for tag in Set(extents.map(\.tag)) where tag != .zero {
            let accepting = hosts.indices.filter { hosts[$0].accepts(tag) }
            let waiting = hosts.indices.filter { hosts[$0].awaits(tag) }
            if let dead = tags.update(tag, acceptedBy: Set(accepting), pendingFor: Set(waiting)) { free(dead) }
        }
        // DCD-TAG-006: shared capacity is free only when its tag is; the rest when its host gave it up.
        for extent in extents where !isSharable(extent) { assigned.remove(extent.range) }
    }

    mutating func free(_ entry: TagEntry) {
        guard entry.isSharable else { return }
        for extent in entry.extents {
            assigned.remove(extent.range)
            // DCD-REL-019: before capacity is offered again, and not while another host has it.
            if isSanitizedOnRelease(extent.range) || sanitizeWhenFreed.overlaps(extent.range) {
                used.remove(extent.range)
            }
            sanitizeWhenFreed.remove(extent.range)
        }
    }

    func isSanitizedOnRelease(_ range: ByteRange) -> Bool {
        region(containing: range.start).map { regions[$0].sanitizeOnRelease } ?? false
    }

    /// Takes everything away, as a loss of power does; no record tells of it (DCD-SEQ-010).
    mutating func lose(host: Int) {
        let held =
            hosts[host].accepted.extents
            + hosts[host].offers.flatMap { $0.extents.extents + $0.dead.extents }
        if !hosts[host].accepted.isEmpty { hosts[host].generation &+= 1 }
        hosts[host].accepted = ExtentMap()
        hosts[host].offers = []
        hosts[host].sanitizeWhenReleased = ByteRangeSet()
        hosts[host].chain = nil
        settle(held)
    }

    /// Drops every reference of the fabric manager.
    mutating func loseReferences() {
        for entry in tags.entries where entry.isReferencedByFM {
            if let dead = tags.setReference(entry.tag, false) { free(dead) }
        }
    }
}
