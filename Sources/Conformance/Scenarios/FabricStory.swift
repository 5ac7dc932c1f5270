import CXLWire
import SpecTables

extension Scenario {
    static let fabricStory: Scenario = Scenario(
        "fabric.story",
        "A fabric manager adds tagged capacity, sees it taken, asks for it back and sees it gone, and that twice over",
        needs: .capacity([], interfaces: [.mailbox(host: 0), .fabricManager])
    ) { host async throws(ScenarioEnd) in
        let fabric = try await host.readFabric()
        let policies = (
            fabric.info.supportedAddCapacitySelectionPolicies.prescriptive,
            fabric.info.supportedRemovalPolicies.prescriptive
        )
        guard policies == (true, true) else { throw .skipped("the device takes no list of extents to add and release") }
        let region = host.region(0)
        try await host.expectSameRegion(fabric, as: region)
        guard host.abilities.sharableRegions?.contains(region.index) != true else {
            throw .skipped("region \(region.index) is sharable: capacity.shared is about such")
        }
        try await host.drain(.dynamicCapacity)
        let pieces = region.scattered(min(2, host.extentsPerGroup))
        for round in 1...2 {
            let tag = WireUUID(high: 0x6378_6C77_6972_6541, low: 0x8000_0000_0000_0000 | UInt64(round))
            try await host.addByFabricManager(pieces, tag: tag)
            let offer = try await host.drainCapacity()
            try host.expect(
                offer.map { Extent($0.extent) } == pieces && offer.allSatisfy { $0.eventType == .addCapacity },
                "round \(round): Add Capacity records for \(Extent.text(pieces))", found: host.text(offer))
            try await host.expectFabricSees([])
            try await host.accept(pieces)
            try await host.expectFabricSees(pieces)
            try await host.expectHolding(pieces)

            try await host.releaseByFabricManager(pieces, tag: tag)
            let request = try await host.drainCapacity()
            try host.expect(
                request.map { Extent($0.extent) } == pieces
                    && request.allSatisfy { $0.eventType == .releaseCapacity },
                "round \(round): Release Capacity records for \(Extent.text(pieces))", found: host.text(request))
            try await host.release(pieces)
            try await host.expectHolding([])
            try await host.expectFabricSees([])
        }
    }
}

extension Conversation {
    /// Expects that both interfaces describe a region alike.
    fileprivate func expectSameRegion(_ fabric: FabricFacts, as region: ScenarioRegion) async throws(ScenarioEnd) {
        let seen = fabric.regions.indices.contains(region.index) ? fabric.regions[region.index] : nil
        try expect(
            seen.map { $0.regionBase == region.base && $0.regionLength == region.length } == true,
            "region \(region.index) where the host sees it, \(Extent.text([region.extent(at: 0, length: region.length)]))",
            found: seen.map { Extent.text([Extent($0.regionBase, $0.regionLength)]) } ?? "no such region")
    }

    fileprivate func addByFabricManager(_ pieces: [Extent], tag: WireUUID) async throws(ScenarioEnd) {
        var request = InitiateDynamicCapacityAdd.Request.Value(extentCount: UInt32(pieces.count))
        request.options.selectionPolicy = .prescriptive
        try await succeed(
            InitiateDynamicCapacityAdd.opcode, encoded(request) + Self.tagged(pieces, tag), to: .fabricManager)
    }

    fileprivate func releaseByFabricManager(_ pieces: [Extent], tag: WireUUID) async throws(ScenarioEnd) {
        var request = InitiateDynamicCapacityRelease.Request.Value(extentCount: UInt32(pieces.count))
        request.flags.removalPolicy = .prescriptive
        try await succeed(
            InitiateDynamicCapacityRelease.opcode, encoded(request) + Self.tagged(pieces, tag), to: .fabricManager)
    }

    private static func tagged(_ pieces: [Extent], _ tag: WireUUID) -> [UInt8] {
        pieces.flatMap { encoded(DynamicCapacityExtent.Value(startingDPA: $0.start, length: $0.length, tag: tag)) }
    }

    /// Expects the first host's extent list, as the fabric manager reads it, to cover exactly these bytes.
    fileprivate func expectFabricSees(_ pieces: [Extent]) async throws(ScenarioEnd) {
        let request = GetDCRegionExtentLists.Request.Value(extentCount: 8)
        let payload = try await succeedOnFabric(GetDCRegionExtentLists.opcode, encoded(request))
        let list = try framed("list of a host's extents") { () throws(WireError) in
            let extents = try GetDCRegionExtentLists.Response(payload.span).extents
            return extents.indices.map { Extent(extents[$0].value) }
        }
        let expected = Extent.joined(pieces)
        let seen = Extent.joined(list)
        try expect(
            seen == expected, "a host's extent list that covers \(Extent.text(expected))", found: Extent.text(seen))
    }
}
