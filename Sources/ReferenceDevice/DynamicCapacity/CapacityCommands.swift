import CXLWire
import SpecTables

// Command set 48h, as a host's mailbox sees it.

extension ReferenceDevice {
    /// Get Dynamic Capacity Configuration.
    func readConfiguration(_ request: [UInt8], host: Int) throws -> [UInt8] {
        let value = try GetDynamicCapacityConfiguration.Request(request.span).value
        let hasTotals = configuration.revision >= .r3_1
        let overhead =
            GetDynamicCapacityConfiguration.Response.minimumByteCount
            + (hasTotals ? DynamicCapacityTotals.byteCount : 0)
        let regions = try regions(
            from: value.startingRegionIndex, count: value.regionCount,
            room: configuration.mailboxPayloadSize - overhead, each: DynamicCapacityRegionConfiguration.byteCount)
        var payload = Payload(
            GetDynamicCapacityConfiguration.Response.Value(
                numberOfAvailableRegions: UInt8(clamping: capacity.regions.count),
                regionsReturned: hasTotals ? UInt8(clamping: regions.count) : 0))
        payload.append(contentsOf: regions.map(\.configuration))
        if hasTotals { payload.append(totals(host: host)) }
        return payload.bytes
    }

    /// The regions of an answer: as many as were asked for, are there (DCD-CFG-004), and fit (DOUBT 16).
    func regions(from start: UInt8, count: UInt8, room: Int, each size: Int) throws(Refusal) -> ArraySlice<Region> {
        // DCD-CFG-002
        try require(Int(start) < capacity.regions.count, .invalidInput)
        return capacity.regions[Int(start)...].prefix(min(Int(count), max(0, room) / size))
    }

    /// DCD-CFG-018, -021: what is offered needs tracking as much as what is accepted.
    func totals(host: Int) -> DynamicCapacityTotals.Value {
        DynamicCapacityTotals.Value(
            totalNumberOfSupportedExtents: UInt32(clamping: configuration.extentLimit),
            numberOfAvailableExtents: UInt32(clamping: capacity.availableExtents(host: host)),
            totalNumberOfSupportedTags: UInt32(clamping: capacity.tags.limit),
            numberOfAvailableTags: UInt32(clamping: capacity.tags.available))
    }

    /// Get Dynamic Capacity Extent List: accepted capacity alone (DCD-EXTLIST-016).
    func readExtentList(_ request: [UInt8], host: Int) throws -> [UInt8] {
        let value = try GetDynamicCapacityExtentList.Request(request.span).value
        let list = capacity.hosts[host]
        let room = configuration.mailboxPayloadSize - GetDynamicCapacityExtentList.Response.minimumByteCount
        let extents = try page(
            of: list.accepted, from: value.startingExtentIndex, count: value.extentCount, room: room)
        var payload = Payload(
            GetDynamicCapacityExtentList.Response.Value(
                returnedExtentCount: UInt32(clamping: extents.count),
                totalExtentCount: UInt32(clamping: list.accepted.count),
                extentListGenerationNumber: list.generation))
        payload.append(contentsOf: extents.map(\.wire))
        return payload.bytes
    }

    /// DCD-EXTLIST-002 to -006: a page may begin at the end of the list, not behind it.
    func page(of map: ExtentMap, from start: UInt32, count: UInt32, room: Int) throws(Refusal) -> ArraySlice<Extent> {
        try require(UInt64(start) <= UInt64(map.count), .invalidInput)
        let fitting = max(0, room) / DynamicCapacityExtent.byteCount
        return map.extents[Int(start)...].prefix(min(fitting, Int(clamping: UInt64(count))))
    }

    /// Add Dynamic Capacity Response.
    mutating func addResponse(_ request: [UInt8], host: Int) throws {
        let view = try AddDynamicCapacityResponse.Request(request.span)
        try require(view.trailing.byteCount == 0, .invalidPayloadLength)
        let value = view.value
        // The More flag is legal in each revision (DCD-ADD-002 as amended).
        try require(value.flags.reservedBits == 0 && value.reserved05.isZero, .invalidInput)
        var list: [UpdatedExtent.Value] = []
        for index in view.updatedExtents.indices { list.append(view.updatedExtents[index].value) }
        try require(list.allSatisfy { $0.reserved10.isZero }, .invalidInput)
        guard let accepted = try capacity.answerOffer(host: host, list, more: value.flags.more) else { return }
        // DCD-ADD-017. DOUBT 9: where the host accepted nothing there is no extent to tell of.
        if !accepted.isEmpty { tellFabricManager(.addCapacityResponse, host: host, accepted) }
    }

    /// Release Dynamic Capacity.
    mutating func release(_ request: [UInt8], host: Int) throws {
        let view = try ReleaseDynamicCapacity.Request(request.span)
        try require(view.trailing.byteCount == 0, .invalidPayloadLength)
        let value = view.value
        try require(value.flags.reservedBits == 0 && value.reserved05.isZero, .invalidInput)
        var list: [UpdatedExtent.Value] = []
        for index in view.updatedExtents.indices { list.append(view.updatedExtents[index].value) }
        try require(list.allSatisfy { $0.reserved10.isZero }, .invalidInput)
        guard let released = try capacity.release(host: host, list, more: value.flags.more) else { return }
        // DCD-REL-017
        tellFabricManager(.capacityReleased, host: host, released)
    }
}

extension Region {
    var configuration: DynamicCapacityRegionConfiguration.Value {
        var flags = DynamicCapacityRegionFlags(rawValue: 0)
        flags.sanitizeOnRelease = sanitizeOnRelease
        return DynamicCapacityRegionConfiguration.Value(
            regionBase: base, regionDecodeLength: decodeLength / ReferenceDevice.Configuration.unit,
            regionLength: length, regionBlockSize: blockSize, dsmadHandle: UInt32(dsmadHandle), flags: flags)
    }

    var hostConfiguration: HostDCRegionConfiguration.Value {
        var flags = SanitizeOnReleaseByte(rawValue: 0)
        flags.sanitizeOnRelease = sanitizeOnRelease
        return HostDCRegionConfiguration.Value(
            regionBase: base, regionDecodeLength: decodeLength / ReferenceDevice.Configuration.unit,
            regionLength: length, regionBlockSize: blockSize, regionAttributes: attributes, flags: flags)
    }
}
