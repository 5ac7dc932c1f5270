import CXLWire

extension Scenario {
    static let capacityGroups: Scenario = Scenario(
        "capacity.groups", "Groups of several extents wait at once and are accepted one after the other",
        needs: .capacity()
    ) { host async throws(ScenarioEnd) in
        guard host.extentsPerGroup > 1 else { throw .skipped("the device does not join extents into groups") }
        let region = host.region(0)
        // Together they fill the log, so that their records need more than one answer where an answer holds fewer.
        let size = max(1, min(host.capacityLogSize, 64) / 3)
        let groups = region.scattered(3 * size).parts(of: size)
        for group in groups { try await host.offer(group, in: region) }
        let records = try await host.drainCapacity()
        try host.expect(
            records.map { Extent($0.extent) } == groups.flatMap { $0 },
            "a record for each extent, in the order of the offers", found: host.text(records))
        for (index, group) in groups.enumerated() {
            try await host.accept(group)
            try await host.expectHolding(groups[...index].flatMap { $0 })
        }
        try await host.release(groups.flatMap { $0 })
        try await host.expectHolding([])
    }

    static let capacityGroupPartly: Scenario = Scenario(
        "capacity.groups-partly", "Of three waiting groups one is declined, one taken in part, one taken whole",
        needs: .capacity()
    ) { host async throws(ScenarioEnd) in
        guard host.extentsPerGroup > 1 else { throw .skipped("the device does not join extents into groups") }
        let region = host.region(0)
        let size = max(1, min(host.capacityLogSize, 9) / 3)
        let groups = region.scattered(3 * size).parts(of: size)
        for group in groups { try await host.offer(group, in: region) }
        try await host.drainCapacity()
        guard groups.count == 3 else { throw .skipped("the region has no room for three groups") }
        try await host.accept([])
        try await host.accept(Array(groups[1].suffix(1)))
        try await host.accept(groups[2])
        try await host.expectHolding(groups[1].suffix(1) + groups[2])
        // What was declined can be offered again.
        try await host.offerAndRead(groups[0], in: region)
        try await host.accept(groups[0])
        try await host.release(groups[0] + groups[1].suffix(1) + groups[2])
        try await host.expectHolding([])
    }

    static let capacityChained: Scenario = Scenario(
        "capacity.chained-payloads", "One answer, and one release, come in several payloads that More joins",
        needs: .capacity()
    ) { host async throws(ScenarioEnd) in
        guard host.extentsPerGroup > 1 else { throw .skipped("the device does not join extents into groups") }
        let region = host.region(0)
        let pieces = region.scattered(min(4, host.extentsPerGroup))
        try await host.offerAndRead(pieces, in: region)
        for (index, piece) in pieces.enumerated() {
            let payload = Conversation.updated([piece], more: index < pieces.count - 1)
            try await host.succeed(AddDynamicCapacityResponse.opcode, payload)
        }
        try await host.expectHolding(pieces)
        for (index, piece) in pieces.enumerated() {
            let payload = Conversation.updated([piece], more: index < pieces.count - 1)
            try await host.succeed(ReleaseDynamicCapacity.opcode, payload)
        }
        try await host.expectHolding([])
    }
}
