import CXLWire
import SpecTables

// What a fabric manager does through the interface that it owns.

extension Walk {
    mutating func probeFabric() {
        let to = CommandInterface.fabricManager
        plan(Identify.opcode, to: to)
        plan(GetSupportedLogs.opcode, to: to, .supportedLogs)
        wallClock &+= 1_000_000_000
        plan(SetTimestamp.opcode, SetTimestamp.Request.Value(timestamp: wallClock).bytes, to: to)
        plan(GetDCDInfo.opcode, to: to, .capacityInformation)
        for host in hosts.indices { readHostRegions(host) }
    }

    mutating func manageFabric() {
        let host = random.below(max(1, hosts.count))
        guard hosts.indices.contains(host) else { return }
        switch random.below(16) {
        case 0...3: addThroughFabric(host)
        case 4...5: releaseThroughFabric(host)
        case 6: plan(GetDCDInfo.opcode, to: .fabricManager, .capacityInformation)
        case 7: readHostRegions(host)
        case 8: readHostList(host, pageSize: 1 + UInt32(random.below(6)), next: 0)
        case 9: listTags(pageSize: 1 + UInt32(random.below(12)), next: 0)
        case 10: changeReference()
        case 11: setRegion()
        case 12: readFabricEvents()
        case 13: tunnel(host)
        case 14: readLog(fabric.logs, to: .fabricManager)
        default: askAnyComponent(.fabricManager)
        }
    }

    private mutating func readHostRegions(_ host: Int) {
        let request = GetHostDCRegionConfiguration.Request.Value(hostID: UInt16(host), regionCount: 8)
        plan(GetHostDCRegionConfiguration.opcode, request.bytes, to: .fabricManager, .capacityInformation)
    }

    private mutating func readHostList(_ host: Int, pageSize: UInt32, next: UInt32) {
        let request = GetDCRegionExtentLists.Request.Value(
            hostID: UInt16(host), extentCount: pageSize, startingExtentIndex: next)
        plan(
            GetDCRegionExtentLists.opcode, request.bytes, to: .fabricManager,
            .readHostList(host: host, pageSize: pageSize, next: next))
    }

    private mutating func listTags(pageSize: UInt32, next: UInt32) {
        let request = DynamicCapacityListTags.Request.Value(startingIndex: next, maximumTags: pageSize)
        plan(
            DynamicCapacityListTags.opcode, request.bytes, to: .fabricManager, .listTags(pageSize: pageSize, next: next)
        )
    }

    // MARK: Adds and releases

    private mutating func addThroughFabric(_ host: Int) {
        guard let information = fabric.information, let number = pick(Array(fabric.regions.indices)) else { return }
        let region = fabric.regions[number]
        guard region.blockCount > 0 else { return }
        let policies = information.supportedAddCapacitySelectionPolicies
        var value = InitiateDynamicCapacityAdd.Request.Value(hostID: UInt16(host), regionNumber: UInt8(number))
        value.tag = region.isSharable || chance(1, in: 2) ? freshTag() : .zero
        var extents: [Piece] = []
        switch random.below(4) {
        case 0 where policies.free, 1 where policies.contiguous:
            value.options.selectionPolicy =
                policies.free && chance(1, in: 2) ? .free : policies.contiguous ? .contiguous : .free
            value.length = region.blockSize * UInt64(1 + random.below(min(4, region.blockCount)))
        case 2 where policies.prescriptive:
            extents = freeExtents(region, count: 1 + random.below(4))
            guard !extents.isEmpty, abilities.revision != .r3_0 || !region.isSharable else { return }
            value.options.selectionPolicy = .prescriptive
            value.extentCount = UInt32(extents.count)
        default:
            let held = Set(hosts[host].held.pieces.map(\.tag))
            guard let shared = pick(sharedTagsInUse.filter { !held.contains($0.tag) }) else { return }
            value.options.selectionPolicy = .enableSharedAccess
            value.regionNumber = UInt8(shared.region)
            value.tag = shared.tag
        }
        let tag = value.tag
        if value.options.selectionPolicy == .prescriptive { (value.regionNumber, value.tag) = (0, .zero) }
        if region.isSharable, value.options.selectionPolicy != .enableSharedAccess { noteShared(tag, region: number) }
        let list = extents.enumerated().map { index, piece in
            DynamicCapacityExtent.Value(
                startingDPA: piece.start, length: piece.end - piece.start, tag: tag,
                sharedExtentSequence: region.isSharable ? UInt16(index) : 0)
        }
        plan(
            InitiateDynamicCapacityAdd.opcode, list.reduce(value.bytes) { $0 + $1.bytes }, to: .fabricManager,
            .fabricAdd(host: host))
    }

    private mutating func releaseThroughFabric(_ host: Int) {
        guard let information = fabric.information else { return }
        let forced = chance(1, in: 6)
        let offered = forced && chance(1, in: 3) ? hosts[host].offers.flatMap { $0 } : []
        let from = offered.isEmpty ? hosts[host].held.pieces : offered
        guard let piece = pick(from) else { return }
        let whole = from.filter { $0.tag == piece.tag }
        var value = InitiateDynamicCapacityRelease.Request.Value(hostID: UInt16(host))
        value.flags.forcedRelease = forced
        var pieces: [Piece] = []
        if information.supportedRemovalPolicies.tagBased, piece.tag != .zero, chance(1, in: 2) {
            value.flags.removalPolicy = .tagBased
            value.tag = piece.tag
            value.length = whole.reduce(0) { $0 + ($1.end - $1.start) }
        } else {
            guard information.supportedRemovalPolicies.prescriptive else { return }
            value.flags.removalPolicy = .prescriptive
            pieces = mayBeShared(piece, host: host) ? Array(whole.prefix(24)) : [piece]
            value.extentCount = UInt32(pieces.count)
        }
        let list = pieces.map {
            DynamicCapacityExtent.Value(
                startingDPA: $0.start, length: $0.end - $0.start, tag: $0.tag, sharedExtentSequence: $0.sequence)
        }
        // What is taken by force is gone at once: the list is looked at before and after.
        if forced { readHostList(host, pageSize: Self.wholePage, next: 0) }
        plan(
            InitiateDynamicCapacityRelease.opcode, list.reduce(value.bytes) { $0 + $1.bytes }, to: .fabricManager)
        if forced { readHostList(host, pageSize: Self.wholePage, next: 0) }
    }

    /// Extents, or tags, that a short message has no room for: what comes is as much as fits.
    private static let wholePage: UInt32 = 64

    // MARK: References, regions, events, tunnels

    /// Tags of shared capacity that some host has now.
    private var sharedTagsInUse: [(tag: WireUUID, region: Int)] {
        let held = Set(hosts.flatMap { $0.held.pieces.map(\.tag) })
        return fabric.sharedTags.filter { held.contains($0.tag) }
    }

    /// Keeps in mind that a tag of a sharable region was handed out.
    mutating func noteShared(_ tag: WireUUID, region: Int) {
        fabric.sharedTags.append((tag, region))
        if fabric.sharedTags.count > 256 { fabric.sharedTags.removeFirst(128) }
    }

    /// Takes a reference to shared capacity that somebody has, or drops one, and looks at the tags before and after.
    private mutating func changeReference() {
        let dropped = chance(1, in: 2) ? pick(fabric.references.sorted { $0.low < $1.low }) : nil
        guard let tag = dropped ?? pick(sharedTagsInUse)?.tag else { return }
        let opcode = dropped == nil ? DynamicCapacityAddReference.opcode : DynamicCapacityRemoveReference.opcode
        listTags(pageSize: Self.wholePage, next: 0)
        plan(
            opcode, DynamicCapacityAddReference.Request.Value(tag: tag).bytes, to: .fabricManager,
            .reference(tag, isAdded: dropped == nil))
        listTags(pageSize: Self.wholePage, next: 0)
    }

    /// Changes a region that nobody has anything of.
    private mutating func setRegion() {
        guard chance(1, in: 4), let information = fabric.information,
            let number = pick(Array(fabric.regions.indices)), number < 8, let range = fabric.regions[number].range,
            !occupied.overlaps(range)
        else { return }
        let mask = information.regionSupportedBlockSizeMasks[number]
        let sizes = (0..<64).filter { mask >> UInt64($0) & 1 == 1 }
        guard let exponent = pick(sizes) else { return }
        var value = SetDCRegionConfiguration.Request.Value(
            regionID: UInt8(number), regionBlockSize: 1 << UInt64(exponent))
        value.flags.sanitizeOnRelease =
            information.sanitizeOnReleaseSupportMask >> UInt8(number) & 1 == 1 && chance(1, in: 2)
        plan(SetDCRegionConfiguration.opcode, value.bytes, to: .fabricManager, .setRegion)
    }

    private mutating func readFabricEvents() {
        let log = EventLog(rawValue: chance(3, in: 4) ? 4 : UInt8(random.below(4)))
        plan(
            GetEventRecords.opcode, GetEventRecords.Request.Value(eventLog: log).bytes, to: .fabricManager,
            .fabricEvents(log: log.rawValue))
    }

    private mutating func clearFabricEvents(_ payload: [UInt8], log: UInt8) {
        guard let response = try? GetEventRecords.Response(payload.span) else { return }
        let records = response.eventRecords
        var handles: [UInt16] = []
        for index in records.indices { handles.append(records[index].header.eventRecordHandle) }
        // A message holds at least 256 bytes.
        handles = Array(handles.prefix(chance(1, in: 4) ? 1 : 64))
        guard !handles.isEmpty else { return }
        plan(ClearEventRecords.opcode, clearRequest(log, handles), to: .fabricManager)
    }

    /// Asks a logical device through the tunnel.
    private mutating func tunnel(_ host: Int) {
        guard let opcode = pick([Identify.opcode, BackgroundOperationStatus.opcode, GetResponseMessageLimit.opcode])
        else { return }
        var message = CCIMessage.Value()
        message.tag = UInt8(random.below(256))
        message.opcode = opcode
        let inner = message.bytes
        let request = TunnelManagementCommand.Request.Value(
            portOrLDID: UInt8(host), commandSize: UInt16(inner.count))
        plan(TunnelManagementCommand.opcode, request.bytes + inner, to: .fabricManager)
    }

    // MARK: Answers

    mutating func takeFabric(_ payload: [UInt8], _ isSuccess: Bool, _ plan: Plan) {
        guard isSuccess, case .command(let command) = plan.action else { return }
        switch plan.purpose {
        case .capacityInformation where command.opcode == GetDCDInfo.opcode:
            fabric.information = try? GetDCDInfo.Response(payload.span).value
        case .capacityInformation: takeHostRegions(payload)
        case .setRegion: for host in hosts.indices { readHostRegions(host) }
        case .listTags(let pageSize, let next):
            guard let response = try? DynamicCapacityListTags.Response(payload.span) else { return }
            let count = next &+ response.numberOfTagsReturned
            if response.numberOfTagsReturned > 0, count < response.totalNumberOfTags {
                listTags(pageSize: pageSize, next: count)
            }
        case .readHostList(let host, let pageSize, let next):
            guard let response = try? GetDCRegionExtentLists.Response(payload.span) else { return }
            let count = next &+ response.returnedExtentCount
            if response.returnedExtentCount > 0, count < response.totalExtentCount {
                readHostList(host, pageSize: pageSize, next: count)
            }
        case .reference(let tag, let isAdded):
            if isAdded { fabric.references.insert(tag) } else { fabric.references.remove(tag) }
        case .fabricEvents(let log): clearFabricEvents(payload, log: log)
        default: break
        }
    }

    private mutating func takeHostRegions(_ payload: [UInt8]) {
        guard let response = try? GetHostDCRegionConfiguration.Response(payload.span) else { return }
        let list = response.regions
        fabric.regions = list.indices.map {
            let region = list[$0].value
            return WalkRegion(
                base: region.regionBase, length: region.regionLength, blockSize: region.regionBlockSize,
                isSharable: region.regionAttributes.sharable)
        }
    }
}
