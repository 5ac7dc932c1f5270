import CXLWire

/// Dynamic Capacity as a fabric manager's commands have shown it.
public struct FabricManagerState: Sendable {
    /// A host's extent list as one answer, or pages of one generation, gave it.
    public struct ExtentList: Sendable {
        public let index: Int
        public let generation: UInt32
        public let total: UInt32
        public let pieces: [Piece]
        public var map: CapacityMap { CapacityMap(pieces) }
    }

    /// Pages that are being read.
    public struct Paging: Sendable {
        public let firstIndex: Int
        public let generation: UInt32
        public let total: UInt32
        public var pieces: [Piece]
        /// Elements read, malformed ones included.
        public var count: UInt32
    }

    /// What is known of one host's share.
    public struct Host: Sendable {
        /// Regions by index.
        public internal(set) var regions: [Int: HostDCRegionConfiguration.Value] = [:]
        /// The last extent list that was read to its end, while nothing that could shorten it was seen since.
        public internal(set) var list: ExtentList?
        public internal(set) var paging: Paging?
        /// How often the device took an add for the host, so that the host may have got more meanwhile.
        public internal(set) var additions = 0
        /// The extents of prescriptive adds that no list has shown yet.
        public internal(set) var pending: [Piece] = []
        /// Bytes that the host held and that the device took back by force, since the last list.
        public internal(set) var forced: (pieces: [Piece], index: Int)?
        /// How many extents and tags the device can still track, while nothing that could change it was seen since.
        public internal(set) var room: (extents: UInt32, tags: UInt32, index: Int)?
    }

    /// What a list of tags said about one.
    public struct Tag: Sendable {
        public let isReferenced: Bool
        /// Whether a host has, or was offered, capacity with the tag; `nil` where the list does not say.
        public let hasHosts: Bool?
    }

    /// The last answer to Get DCD Info.
    public private(set) var info: GetDCDInfo.Response.Value?
    public private(set) var infoIndex: Int?
    public private(set) var hosts: [UInt16: Host] = [:]
    /// The tags, where the list was read to its end and nothing that could change it was seen since.
    public private(set) var tags: [WireUUID: Tag]?
    /// The tag of which the last reference was removed, while nothing that could bring it back was seen since.
    public private(set) var dropped: (tag: WireUUID, index: Int)?
    /// Tags by index, as answers of one generation gave them.
    public private(set) var tagsByIndex: [UInt32: (tag: WireUUID, index: Int)] = [:]
    public private(set) var tagGeneration: UInt32?
    private var openTags: [WireUUID: Tag] = [:]

    /// Takes a command in that the device took.
    mutating func apply(_ step: Step) {
        // A payload that does not hold what it announces changes no state that we could follow.
        do throws(WireError) { try take(step) } catch { lose() }
    }

    private mutating func take(_ step: Step) throws(WireError) {
        switch step.opcode {
        case GetDCDInfo.opcode where step.isResponseWhole:
            info = try GetDCDInfo.Response(step.response).value
            infoIndex = step.index
        case GetHostDCRegionConfiguration.opcode where step.isResponseWhole: try readRegions(step)
        case GetDCRegionExtentLists.opcode where step.isResponseWhole: try readList(step)
        case DynamicCapacityListTags.opcode where step.isResponseWhole: try readTags(step)
        case SetDCRegionConfiguration.opcode: lose()
        case InitiateDynamicCapacityAdd.opcode: try add(step)
        case InitiateDynamicCapacityRelease.opcode: try release(step)
        case DynamicCapacityAddReference.opcode: loseTags()
        case DynamicCapacityRemoveReference.opcode: try removeReference(step)
        case AddDynamicCapacityResponse.opcode, ReleaseDynamicCapacity.opcode: loseLists()
        default: break
        }
    }

    /// A host did something, or an operator to a host: which one is not known.
    mutating func loseLists() {
        loseTags()
        for id in hosts.keys {
            change(id) { host in
                host.list = nil
                host.paging = nil
                host.pending = []
                host.forced = nil
                host.additions += 1
            }
        }
    }

    /// Nothing that commands can change is known any more.
    private mutating func lose() {
        hosts = [:]
        loseTags()
    }

    private mutating func loseTags() {
        tags = nil
        openTags = [:]
        dropped = nil
        for id in hosts.keys { hosts[id]?.room = nil }
    }

    private mutating func removeReference(_ step: Step) throws(WireError) {
        let tag = try DynamicCapacityRemoveReference.Request(step.request).tag
        let known = tags?[tag]
        loseTags()
        if let known, known.isReferenced, known.hasHosts == false { dropped = (tag, step.index) }
    }

    /// A device has fewer than 256 hosts; other ids are not kept.
    private mutating func change(_ id: UInt16, _ body: (inout Host) -> Void) {
        guard id < 256 else { return }
        body(&hosts[id, default: Host()])
    }

    private mutating func readRegions(_ step: Step) throws(WireError) {
        let request = try GetHostDCRegionConfiguration.Request(step.request)
        let response = try GetHostDCRegionConfiguration.Response(step.response)
        let list = response.regions
        let totals = response.totals
        let room = (totals.numberOfAvailableExtents, totals.numberOfAvailableTags, step.index)
        let values = list.indices.prefix(8).map { list[$0].value }
        let first = Int(request.startingRegionIndex)
        change(request.hostID) { host in
            for (position, value) in values.enumerated() where first + position < 8 {
                host.regions[first + position] = value
            }
            host.room = room
        }
    }

    private mutating func readList(_ step: Step) throws(WireError) {
        let request = try GetDCRegionExtentLists.Request(step.request)
        let response = try GetDCRegionExtentLists.Response(step.response)
        let list = response.extents
        let pieces = list.indices.compactMap { Self.piece(list[$0]) }
        let (start, count) = (request.startingExtentIndex, UInt32(list.count))
        let (generation, total) = (response.extentListGenerationNumber, response.totalExtentCount)
        change(request.hostID) { host in
            if start == 0 {
                host.paging = Paging(
                    firstIndex: step.index, generation: generation, total: total, pieces: pieces, count: count)
            } else if let open = host.paging, open.count == start, open.generation == generation, open.total == total {
                host.paging?.pieces += pieces
                host.paging?.count += count
            } else {
                host.paging = nil
            }
            guard let open = host.paging, open.count >= total else { return }
            host.list = ExtentList(
                index: step.index, generation: generation, total: total, pieces: open.pieces)
            host.paging = nil
            host.pending.removeAll { piece in open.pieces.contains { $0.overlaps(piece) } }
            host.forced = nil
        }
    }

    private mutating func readTags(_ step: Step) throws(WireError) {
        let request = try DynamicCapacityListTags.Request(step.request)
        let response = try DynamicCapacityListTags.Response(step.response)
        let list = response.tags
        if tagGeneration != response.tagsListGenerationNumber || tagsByIndex.count > 4096 { tagsByIndex = [:] }
        if request.startingIndex == 0 || tagGeneration != response.tagsListGenerationNumber { openTags = [:] }
        tagGeneration = response.tagsListGenerationNumber
        let isNext = openTags.count == Int(request.startingIndex)
        for position in list.indices.prefix(4096) {
            let entry = list[position]
            let (index, overflow) = request.startingIndex.addingReportingOverflow(UInt32(position))
            if !overflow { tagsByIndex[index] = (entry.tag, step.index) }
            if isNext, openTags.count < 1 << 16 {
                openTags[entry.tag] = Tag(
                    isReferenced: entry.flags.fmHoldsReference, hasHosts: entry.hasHosts(response.validity))
            }
        }
        // What the total counts is in doubt, so a list has ended where less came than was asked for, and it agrees.
        if isNext, UInt32(list.count) < request.maximumTags, openTags.count == Int(response.totalNumberOfTags) {
            tags = openTags
        }
    }

    private mutating func add(_ step: Step) throws(WireError) {
        let request = try InitiateDynamicCapacityAdd.Request(step.request)
        let list = request.extents
        let pieces =
            request.options.selectionPolicy == .prescriptive ? list.indices.compactMap { Self.piece(list[$0]) } : []
        loseTags()
        change(request.hostID) { host in
            host.additions += 1
            host.pending += pieces.prefix(Swift.max(0, 4096 - host.pending.count))
            host.forced = nil
            host.paging = nil
        }
    }

    private mutating func release(_ step: Step) throws(WireError) {
        let request = try InitiateDynamicCapacityRelease.Request(step.request)
        let list = request.extents
        let flags = request.flags
        let pieces = flags.removalPolicy == .prescriptive ? list.indices.compactMap { Self.piece(list[$0]) } : []
        loseTags()
        change(request.hostID) { host in
            let held = host.list?.map
            if flags.forcedRelease, let held, step.succeeded {
                let known = (host.forced?.pieces ?? []) + pieces.filter { held.covers($0) }
                host.forced = known.isEmpty ? nil : (known, step.index)
            }
            // What a tag took with it is not known; what a request asks for may take its time.
            host.list = nil
            host.paging = nil
            host.pending = []
        }
    }

    static func piece(_ extent: borrowing DynamicCapacityExtent) -> Piece? {
        Piece(
            start: extent.startingDPA, length: extent.length, tag: extent.tag, sequence: extent.sharedExtentSequence)
    }
}

extension DynamicCapacityTagInformation {
    /// Whether a host is named in the bitmaps; `nil` where one of them is not valid.
    func hasHosts(_ validity: ListTagsValidityBitmap) -> Bool? {
        guard validity.referenceBitmapsValid, validity.pendingReferenceBitmapsValid else { return nil }
        let value = value
        return value.referenceBitmap.indices.contains { value.referenceBitmap[$0] != 0 }
            || value.pendingReferenceBitmap.indices.contains { value.pendingReferenceBitmap[$0] != 0 }
    }
}

extension FabricManagerState.Host {
    /// The region that holds the start of `piece`.
    func region(of piece: Piece) -> (index: Int, value: HostDCRegionConfiguration.Value)? {
        for (index, region) in regions.sorted(by: { $0.key < $1.key }) {
            guard region.regionDecodeLength >> 36 == 0 else { continue }
            let (end, overflow) = region.regionBase.addingReportingOverflow(region.regionDecodeLength << 28)
            if !overflow, region.regionBase <= piece.start, piece.start < end { return (index, region) }
        }
        return nil
    }
}
