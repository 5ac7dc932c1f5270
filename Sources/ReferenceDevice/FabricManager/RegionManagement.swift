import CXLWire

// Commands 5600h to 5603h.

extension ReferenceDevice {
    /// Get DCD Info.
    func dcdInfo() -> [UInt8] {
        var response = GetDCDInfo.Response.Value()
        response.numberOfHosts = UInt8(clamping: configuration.numberOfHosts)
        response.numberOfSupportedRegions = UInt8(clamping: capacity.regions.count)
        response.supportedAddCapacitySelectionPolicies = configuration.selectionPolicies
        response.supportedRemovalPolicies = configuration.removalPolicies
        for (index, region) in capacity.regions.enumerated() where index < 8 {
            if region.sanitizeOnReleaseConfigurable { response.sanitizeOnReleaseSupportMask |= 1 << UInt8(index) }
            response.regionSupportedBlockSizeMasks[index] = region.blockSizeMask
        }
        // FM-INFO-006: in 256 MiB; regions that end within a unit count with it.
        let bytes = capacity.regions.reduce(UInt64(0)) { $0 + $1.length }
        response.totalDynamicCapacity = bytes / Configuration.unit + (bytes % Configuration.unit == 0 ? 0 : 1)
        return Payload(response).bytes
    }

    /// The host that an identifier names (FM-HCFG-001, FM-EXTL-002, FM-ADD-003).
    func host(_ identifier: UInt16) throws(Refusal) -> Int {
        try require(Int(identifier) < configuration.numberOfHosts, .invalidInput)
        return Int(identifier)
    }

    /// Get Host DC Region Configuration.
    func readHostConfiguration(_ request: [UInt8], limit: Int) throws -> [UInt8] {
        let value = try GetHostDCRegionConfiguration.Request(request.span).value
        let host = try host(value.hostID)
        let overhead = GetHostDCRegionConfiguration.Response.minimumByteCount
        let regions = try regions(
            from: value.startingRegionIndex, count: value.regionCount, room: limit - overhead,
            each: HostDCRegionConfiguration.byteCount)
        var payload = Payload(
            GetHostDCRegionConfiguration.Response.Value(
                hostID: value.hostID, numberOfAvailableRegions: UInt8(clamping: capacity.regions.count),
                regionsReturned: UInt8(clamping: regions.count)))
        payload.append(contentsOf: regions.map(\.hostConfiguration))
        payload.append(totals(host: host))
        return payload.bytes
    }

    /// Set DC Region Configuration. DOUBT 41: answers with nothing, as the peers do.
    mutating func setRegionConfiguration(_ request: [UInt8]) throws {
        let value = try SetDCRegionConfiguration.Request(request.span).value
        try require(
            value.reserved01.isZero && value.reserved0D.isZero && value.flags.reservedBits == 0, .invalidInput)
        try configure(
            region: Int(value.regionID), blockSize: value.regionBlockSize,
            sanitizeOnRelease: value.flags.sanitizeOnRelease)
    }

    /// Get DC Region Extent Lists: the list that the host itself reads (FM-EXTL-003).
    func readHostExtentList(_ request: [UInt8], limit: Int) throws -> [UInt8] {
        let value = try GetDCRegionExtentLists.Request(request.span).value
        try require(value.reserved02.isZero, .invalidInput)
        let list = capacity.hosts[try host(value.hostID)]
        let room = limit - GetDCRegionExtentLists.Response.minimumByteCount
        let extents = try page(
            of: list.accepted, from: value.startingExtentIndex, count: value.extentCount, room: room)
        var payload = Payload(
            GetDCRegionExtentLists.Response.Value(
                hostID: value.hostID, startingExtentIndex: value.startingExtentIndex,
                returnedExtentCount: UInt32(clamping: extents.count),
                totalExtentCount: UInt32(clamping: list.accepted.count),
                extentListGenerationNumber: list.generation))
        payload.append(contentsOf: extents.map(\.wire))
        return payload.bytes
    }
}
