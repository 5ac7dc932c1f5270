import CXLWire
import SpecTables

extension ScenarioNeeds {
    /// What the fabric manager's interface needs to be asked about a host's capacity.
    static let fabric = ScenarioNeeds(interfaces: [.mailbox(host: 0), .fabricManager], regions: 1)
}

extension Scenario {
    static let fabricInformation: Scenario = Scenario(
        "fabric.information", "The fabric manager is told the same about the device each time, and as much as the host",
        needs: .fabric
    ) { host async throws(ScenarioEnd) in
        try await host.requireFabric([GetHostDCRegionConfiguration.opcode])
        let first = try await host.readDCDInfo()
        for _ in 0..<5 {
            let next = try await host.readDCDInfo()
            try host.expect(next == first, "the same answer as before", found: "another one")
        }
        let regions = try await host.readHostRegions(from: 0, count: 8)
        try host.expect(
            regions.count <= Int(first.numberOfSupportedRegions),
            "at most \(first.numberOfSupportedRegions) regions", found: "\(regions.count)")
        let told = host.facts.regionConfigurations
        try host.expect(
            regions.map(\.regionBase) == told.map(\.regionBase)
                && regions.map(\.regionLength) == told.map(\.regionLength)
                && regions.map(\.regionBlockSize) == told.map(\.regionBlockSize),
            "the \(told.count) regions that the host is told of", found: "\(regions.count) others")
        for start in regions.indices {
            for count in 1...regions.count - start {
                let page = try await host.readHostRegions(from: start, count: count)
                try host.expect(
                    page == Array(regions[start..<start + count]),
                    "regions \(start) to \(start + count - 1), as they were before", found: "\(page.count) others")
            }
        }
    }

    static let fabricExtentLists: Scenario = Scenario(
        "fabric.extent-lists", "The fabric manager reads a host's extents from each index in pages of each size",
        needs: {
            var needs = ScenarioNeeds.capacity([.add], interfaces: [.mailbox(host: 0), .fabricManager])
            needs.isSole = true
            return needs
        }()
    ) { host async throws(ScenarioEnd) in
        try await host.requireFabric([GetDCRegionExtentLists.opcode])
        let region = host.region(0)
        try await host.expectFabricList([])
        let pieces = region.scattered(min(5, host.facts.availableExtents ?? .max))
        try await host.hold(pieces, in: region)
        let whole = try await host.readExtents().extents
        try await host.expectFabricList(whole)
        for start in 0...whole.count {
            for count in 0...whole.count - start + 1 {
                let page = try await host.readFabricList(from: start, count: count)
                let expected = Array(whole[start..<min(whole.count, start + count)])
                try host.expect(
                    page == expected, "the \(expected.count) extents from index \(start) on",
                    found: Extent.text(page.map { Extent($0) }))
            }
        }
        try await host.release(pieces)
        try await host.expectFabricList([])
    }

    static let fabricRegion: Scenario = Scenario(
        "fabric.region", "A region that nobody has anything of takes each block size it supports, and the host is told",
        needs: .fabric
    ) { host async throws(ScenarioEnd) in
        try await host.requireFabric([GetHostDCRegionConfiguration.opcode, SetDCRegionConfiguration.opcode])
        let info = try await host.readDCDInfo()
        let before = try await host.readHostRegions(from: 0, count: 1)
        guard let region = before.first else { throw .skipped("the device has no region") }
        let mask = info.regionSupportedBlockSizeMasks[0]
        let sizes = (0..<64).map { UInt64(1) << UInt64($0) }.filter {
            mask & $0 != 0 && region.regionBase % $0 == 0 && region.regionLength % $0 == 0
        }
        for size in sizes + [region.regionBlockSize] {
            var value = SetDCRegionConfiguration.Request.Value(regionID: 0, regionBlockSize: size)
            value.flags = region.flags
            try await host.succeed(SetDCRegionConfiguration.opcode, encoded(value), to: .fabricManager)
            try await host.drainCapacity()
            let now = try await host.readHostRegions(from: 0, count: 1).first?.regionBlockSize
            try host.expect(now == size, "the block size that was set, \(size)", found: "\(now ?? 0)")
        }
    }
}

extension Conversation {
    /// Ends the scenario where the fabric manager's interface lacks Get DCD Info or one of these commands.
    func requireFabric(_ opcodes: [UInt16]) async throws(ScenarioEnd) {
        let listed = try await readCommandEffects(from: .fabricManager)
        let known = if let listed { Set(listed.keys) } else { try await commandsOfFabricManager() }
        guard let missing = ([GetDCDInfo.opcode] + opcodes).first(where: { !known.contains($0) }) else { return }
        throw lacking(missing)
    }

    /// Sends a command to the fabric manager's interface that has to succeed; ends the scenario where it is not there.
    func succeedOnFabric(_ opcode: UInt16, _ payload: [UInt8] = []) async throws(ScenarioEnd) -> [UInt8] {
        let answer = try await send(DeviceCommand(opcode, payload, to: .fabricManager))
        if CommandReturnCode(rawValue: answer.returnCode).saysUnsupported { throw lacking(opcode) }
        return try success(of: opcode, answer)
    }

    /// The end of a scenario that needs a command which the fabric manager's interface lacks.
    private func lacking(_ opcode: UInt16) -> ScenarioEnd {
        .skipped("the fabric manager's interface does not have \(Catalogue.describe(opcode))")
    }

    func readDCDInfo() async throws(ScenarioEnd) -> GetDCDInfo.Response.Value {
        let payload = try await succeed(GetDCDInfo.opcode, to: .fabricManager)
        return try framed("description of the device") { () throws(WireError) in
            try GetDCDInfo.Response(payload.span).value
        }
    }

    fileprivate func readHostRegions(
        from start: Int, count: Int
    ) async throws(ScenarioEnd) -> [HostDCRegionConfiguration.Value] {
        let request = GetHostDCRegionConfiguration.Request.Value(
            hostID: 0, regionCount: UInt8(count), startingRegionIndex: UInt8(start))
        let payload = try await succeed(
            GetHostDCRegionConfiguration.opcode, encoded(request), to: .fabricManager)
        return try framed("list of regions") { () throws(WireError) in
            let regions = try GetHostDCRegionConfiguration.Response(payload.span).regions
            return regions.indices.map { regions[$0].value }
        }
    }

    /// Extents of host 0 as the fabric manager reads them, in one answer.
    fileprivate func readFabricList(
        from start: Int, count: Int
    ) async throws(ScenarioEnd) -> [DynamicCapacityExtent.Value] {
        let request = GetDCRegionExtentLists.Request.Value(
            hostID: 0, extentCount: UInt32(count), startingExtentIndex: UInt32(start))
        let payload = try await succeed(GetDCRegionExtentLists.opcode, encoded(request), to: .fabricManager)
        return try framed("page of an extent list") { () throws(WireError) in
            let extents = try GetDCRegionExtentLists.Response(payload.span).extents
            return extents.indices.map { extents[$0].value }
        }
    }

    fileprivate func expectFabricList(_ extents: [DynamicCapacityExtent.Value]) async throws(ScenarioEnd) {
        let list = try await readFabricList(from: 0, count: 255)
        try expect(
            list == extents, "the host's own list, \(Extent.text(extents.map { Extent($0) }))",
            found: Extent.text(list.map { Extent($0) }))
    }
}
