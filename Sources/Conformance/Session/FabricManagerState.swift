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
    }

    /// The last answer to Get DCD Info.
    public private(set) var info: GetDCDInfo.Response.Value?
    public private(set) var infoIndex: Int?
    public private(set) var hosts: [UInt16: Host] = [:]
    /// The tags, and whether the fabric manager holds a reference, where the list was read to its end and nothing that
    /// could change it was seen since.
    public private(set) var tags: [WireUUID: Bool]?
    /// Tags by index, as answers of one generation gave them.
    public private(set) var tagsByIndex: [UInt32: (tag: WireUUID, index: Int)] = [:]
    public private(set) var tagGeneration: UInt32?
    private var openTags: [WireUUID: Bool] = [:]

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
        case DynamicCapacityAddReference.opcode, DynamicCapacityRemoveReference.opcode: loseTags()
        case AddDynamicCapacityResponse.opcode, ReleaseDynamicCapacity.opcode:
            // A host's own command, of which host is not known.
            loseTags()
            for id in hosts.keys {
                change(id) { host in
                    host.list = nil
                    host.pending = []
                    host.forced = nil
                    host.additions += 1
                }
            }
        default: break
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
    }

    /// A device has fewer than 256 hosts; other ids are not kept.
    private mutating func change(_ id: UInt16, _ body: (inout Host) -> Void) {
        guard id < 256 else { return }
        body(&hosts[id, default: Host()])
    }

    private mutating func readRegions(_ step: Step) throws(WireError) {
        let request = try GetHostDCRegionConfiguration.Request(step.request)
        let list = try GetHostDCRegionConfiguration.Response(step.response).regions
        let values = list.indices.prefix(8).map { list[$0].value }
        let first = Int(request.startingRegionIndex)
        change(request.hostID) { host in
            for (position, value) in values.enumerated() where first + position < 8 {
                host.regions[first + position] = value
            }
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
            if isNext, openTags.count < 1 << 16 { openTags[entry.tag] = entry.flags.fmHoldsReference }
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
