import CXLWire
import SpecTables

/// Which capacity to add to a host.
public enum CapacitySelection: Equatable, Sendable {
    /// The lowest free blocks of a region, wherever they are.
    case free(region: Int, length: UInt64, tag: WireUUID)
    /// The lowest free blocks of a region that lie side by side.
    case contiguous(region: Int, length: UInt64, tag: WireUUID)
    /// These very extents.
    case prescriptive([DynamicCapacityExtent.Value])
    /// The capacity of a tag that other hosts or the fabric manager already hold.
    case enableSharedAccess(region: Int, tag: WireUUID)
}

/// Which capacity to take from a host.
public enum CapacityRemoval: Equatable, Sendable {
    /// `length` bytes of a tag.
    case tagBased(WireUUID, length: UInt64)
    /// These very extents.
    case prescriptive([DynamicCapacityExtent.Value])
}

extension DynamicCapacity {
    /// The extents that an offer would have, and the entry that a new tag would get.
    func select(_ selection: CapacitySelection, host: Int) throws(Refusal) -> (extents: [Extent], new: [TagEntry]) {
        switch selection {
        case .free(let region, let length, let tag):
            let isOnePiece = !joinsRecords && regions.indices.contains(region) && regions[region].isSharable
            return try select(region, length, tag, contiguously: isOnePiece)
        case .contiguous(let region, let length, let tag):
            return try select(region, length, tag, contiguously: true)
        case .prescriptive(let list):
            return try select(list, host: host)
        case .enableSharedAccess(let region, let tag):
            try require(regions.indices.contains(region), .invalidInput)
            // FM-ADD-009
            guard let entry = tags[tag], entry.isSharable, entry.regionIndex == region,
                !hosts[host].accepts(tag), !hosts[host].awaits(tag)
            else { throw Refusal(.invalidInput) }
            return (entry.extents, [])
        }
    }

    private func select(
        _ region: Int, _ length: UInt64, _ tag: WireUUID, contiguously: Bool
    ) throws(Refusal) -> (extents: [Extent], new: [TagEntry]) {
        try require(regions.indices.contains(region), .invalidInput)
        let block = regions[region].blockSize
        // FM-ADD-004
        try require(length > 0 && length % block == 0, .invalidInput)
        try requireNew(tag, in: region)
        var need = length
        var extents: [Extent] = []
        for gap in assigned.gaps(in: regions[region].range) where !contiguously || gap.length >= length {
            let part = min(need, gap.length)
            let sequence = regions[region].isSharable ? UInt16(truncatingIfNeeded: extents.count) : 0
            extents.append(Extent(ByteRange(start: gap.start, end: gap.start + part), tag: tag, sequence: sequence))
            need -= part
            if need == 0 { break }
        }
        // FM-ADD-006; a sequence number has 16 bits.
        try require(need == 0 && extents.count <= 0x1_0000, .resourcesExhausted)
        return (extents, tag == .zero ? [] : [entry(for: tag, in: region, extents)])
    }

    private func select(
        _ list: [DynamicCapacityExtent.Value], host: Int
    ) throws(Refusal) -> (extents: [Extent], new: [TagEntry]) {
        // FM-ADD-005: whatever is wrong with a prescribed list is 1Eh, but for memory that another host has.
        try require(!list.isEmpty, .invalidExtentList)
        var extents: [Extent] = []
        for extent in list {
            guard let range = try? blocks(start: extent.startingDPA, length: extent.length) else {
                throw Refusal(.invalidExtentList)
            }
            extents.append(Extent(range, tag: extent.tag, sequence: extent.sharedExtentSequence))
        }
        try requireDisjoint(extents.map(\.range))
        var byTag: [WireUUID: [Extent]] = [:]
        var order: [WireUUID] = []
        for extent in extents {
            try require(extent.tag == .zero || byTag[extent.tag] != nil || tags[extent.tag] == nil, .invalidInput)
            if byTag.updateValue(byTag[extent.tag, default: []] + [extent], forKey: extent.tag) == nil {
                order.append(extent.tag)
            }
            try require(
                !hosts[host].accepted.overlaps(extent.range) && !hosts[host].isOffered(extent.range),
                .invalidExtentList)
        }
        var new: [TagEntry] = []
        for tag in order {
            guard let group = byTag[tag] else { continue }
            let places = Set(group.compactMap { region(containing: $0.range.start) })
            let sharable = places.contains { regions[$0].isSharable }
            // DCD-EXT-009 to -011, DCD-TAG-003
            let sequences = group.map(\.sequence).sorted()
            try require(
                sharable
                    ? tag != .zero && places.count == 1 && sequences.enumerated().allSatisfy { $0 == Int($1) }
                    : sequences.allSatisfy { $0 == 0 }, .invalidExtentList)
            try require(tag == .zero || places.count == 1, .invalidExtentList)
            // Without the flag that joins records a host could accept some extents of shared capacity.
            try require(joinsRecords || !sharable || group.count == 1, .unsupported)
            if tag != .zero, let place = places.first { new.append(entry(for: tag, in: place, group)) }
        }
        for extent in extents { try require(!assigned.overlaps(extent.range), .resourcesExhausted) }
        return (extents, new)
    }

    /// DCD-TAG-002: a live tag names its allocation and no other. DCD-EXT-010: shared capacity needs one.
    private func requireNew(_ tag: WireUUID, in region: Int) throws(Refusal) {
        try require(tag != .zero || !regions[region].isSharable, .invalidInput)
        try require(tag == .zero || tags[tag] == nil, .invalidInput)
    }

    private func entry(for tag: WireUUID, in region: Int, _ extents: [Extent]) -> TagEntry {
        let isSharable = regions[region].isSharable
        return TagEntry(tag: tag, regionIndex: region, isSharable: isSharable, extents: isSharable ? extents : [])
    }

    /// DCD-TAG-007, FM-ADD-006: what the device could not keep track of.
    func requireRoom(host: Int, extents: Int, tags count: Int) throws(Refusal) {
        try require(hosts[host].trackedExtents + extents <= extentLimit, .resourcesExhausted)
        try require(count <= tags.available, .resourcesExhausted)
    }

    /// Offers what ``select(_:host:)`` gave and ``requireRoom(host:extents:tags:)`` allowed.
    mutating func offer(_ extents: [Extent], new entries: [TagEntry], host: Int) {
        for entry in entries { tags.add(entry) }
        for extent in extents { assigned.insert(extent.range) }
        hosts[host].offers += joinsRecords ? [Offer(extents)] : extents.map { Offer([$0]) }
        for tag in Set(extents.map(\.tag)) where tag != .zero {
            let accepting = hosts.indices.filter { hosts[$0].accepts(tag) }
            let waiting = hosts.indices.filter { hosts[$0].awaits(tag) }
            _ = tags.update(tag, acceptedBy: Set(accepting), pendingFor: Set(waiting))
        }
    }
}
