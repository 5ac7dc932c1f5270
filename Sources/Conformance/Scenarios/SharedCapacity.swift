import CXLWire

extension Scenario {
    static let capacityShared: Scenario = Scenario(
        "capacity.shared", "Two hosts share tagged capacity that a fabric manager gives them, and give it back in turn",
        needs: {
            var needs = ScenarioNeeds.capacity(
                [], interfaces: [.mailbox(host: 0), .mailbox(host: 1), .fabricManager])
            needs.isSharable = true
            return needs
        }()
    ) { host async throws(ScenarioEnd) in
        let sharable = host.abilities.sharableRegions ?? []
        guard let region = host.facts.regions.first(where: { sharable.contains($0.index) }) else {
            throw .skipped("no sharable region has capacity for 16 blocks")
        }
        let tag = WireUUID(high: 0x6378_6C77_6972_6540, low: 0x8000_0000_0000_0001)
        let pieces = region.scattered(min(3, host.extentsPerGroup))
        try await host.addShared(pieces, tag: tag, host: 0)
        try await host.takeShared(pieces, tag: tag, host: 0)

        var again = InitiateDynamicCapacityAdd.Request.Value(hostID: 1, regionNumber: UInt8(region.index), tag: tag)
        again.options.selectionPolicy = .enableSharedAccess
        try await host.succeed(InitiateDynamicCapacityAdd.opcode, encoded(again), to: .fabricManager)
        try await host.takeShared(pieces, tag: tag, host: 1)

        // Both see the same extents under the same tag and in the same sequence.
        let lists = [try await host.readExtents(host: 0).extents, try await host.readExtents(host: 1).extents]
            .map { $0.sorted { $0.sharedExtentSequence < $1.sharedExtentSequence } }
        try host.expect(
            lists[0] == lists[1] && lists[0].map(\.sharedExtentSequence) == (0..<UInt16(pieces.count)).map { $0 },
            "the same extents for both hosts, numbered from 0 on",
            found: "\(lists[0].map(\.sharedExtentSequence)) and \(lists[1].map(\.sharedExtentSequence))")
        try await host.release(pieces, host: 0)
        try await host.expectHolding([], host: 0)
        try await host.expectHolding(pieces, host: 1)
        try await host.release(pieces, host: 1)
        try await host.expectHolding([], host: 1)
    }
}

extension Conversation {
    /// Lets the fabric manager prescribe extents of a tag, numbered in their order.
    fileprivate func addShared(_ pieces: [Extent], tag: WireUUID, host: Int) async throws(ScenarioEnd) {
        var request = InitiateDynamicCapacityAdd.Request.Value(
            hostID: UInt16(host), extentCount: UInt32(pieces.count))
        request.options.selectionPolicy = .prescriptive
        let list = pieces.enumerated().flatMap { index, piece in
            encoded(
                DynamicCapacityExtent.Value(
                    startingDPA: piece.start, length: piece.length, tag: tag, sharedExtentSequence: UInt16(index)))
        }
        try await succeed(InitiateDynamicCapacityAdd.opcode, encoded(request) + list, to: .fabricManager)
    }

    /// Reads the offer of shared extents, and accepts them all.
    fileprivate func takeShared(_ pieces: [Extent], tag: WireUUID, host: Int) async throws(ScenarioEnd) {
        let records = try await drainCapacity(host: host)
        try expect(
            records.map { Extent($0.extent) } == pieces && records.allSatisfy { $0.extent.tag == tag },
            "host \(host) is offered \(Extent.text(pieces)) with tag \(tag)", found: text(records))
        try await accept(pieces, host: host)
        try await expectHolding(pieces, host: host)
    }
}
