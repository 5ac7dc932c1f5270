import CXLWire

extension ScenarioNeeds {
    /// What a host needs to get capacity and to give it back.
    static func capacity(
        _ acts: Set<ManagementAct.Kind> = [.add], regions: Int = 1,
        interfaces: Set<CommandInterface> = [.mailbox(host: 0)]
    ) -> ScenarioNeeds {
        ScenarioNeeds(
            interfaces: interfaces,
            commands: [
                GetEventRecords.opcode, ClearEventRecords.opcode, GetDynamicCapacityConfiguration.opcode,
                GetDynamicCapacityExtentList.opcode, AddDynamicCapacityResponse.opcode, ReleaseDynamicCapacity.opcode,
            ], acts: acts, regions: regions)
    }
}

extension Scenario {
    static let capacityStory: Scenario = Scenario(
        "capacity.story",
        "128 MiB are added, announced, accepted, listed and given back, and that five times over",
        needs: .capacity()
    ) { host async throws(ScenarioEnd) in
        try await host.drain(.dynamicCapacity)
        try await host.expectHolding([])
        let region = host.region(0)
        let piece = region.extent(at: 0, length: min(128 << 20, region.length))
        for round in 1...5 {
            try await host.offer([piece], in: region)
            if host.abilities.hasRegisters { try await host.expectAnnouncement(true) }
            try await host.expectHolding([])
            let records = try await host.drainCapacity()
            try host.expect(
                records.map(\.eventType) == [.addCapacity] && records.first.map { Extent($0.extent) } == piece,
                "round \(round): one Add Capacity record for \(Extent.text([piece]))",
                found: host.text(records))
            if host.abilities.hasRegisters { try await host.expectAnnouncement(false) }
            try await host.accept([piece])
            let listing = try await host.readExtents()
            try host.expect(
                listing.extents.map { Extent($0) } == [piece], "one extent, \(Extent.text([piece]))",
                found: Extent.text(listing.extents.map { Extent($0) }))
            try await host.release([piece])
            try await host.expectHolding([])
            let rest = try await host.drainCapacity()
            try host.expect(
                rest.isEmpty, "no record, because nobody asked for what the host gave back", found: host.text(rest))
        }
    }

    static let capacityReject: Scenario = Scenario(
        "capacity.reject", "An offer is declined, and the same capacity is offered and taken afterwards",
        needs: .capacity()
    ) { host async throws(ScenarioEnd) in
        let region = host.region(0)
        let piece = region.extent(at: 0, length: 4 * region.block)
        try await host.offerAndRead([piece], in: region)
        try await host.accept([])
        try await host.expectHolding([])
        try await host.offerAndRead([piece], in: region)
        try await host.accept([piece])
        try await host.expectHolding([piece])
        try await host.release([piece])
        try await host.expectHolding([])
    }

    static let capacityPartly: Scenario = Scenario(
        "capacity.accept-partly",
        "The beginning, the middle and the end of an offer are accepted; what is left goes back",
        needs: .capacity()
    ) { host async throws(ScenarioEnd) in
        let region = host.region(0)
        let block = region.block
        let whole = region.extent(at: 0, length: 8 * block)
        let choices = [
            [Extent(whole.start, block)], [Extent(whole.start + 3 * block, 2 * block)],
            [Extent(whole.end - block, block)],
            [Extent(whole.start, block), Extent(whole.start + 4 * block, block), Extent(whole.end - block, block)],
        ]
        for choice in choices {
            try await host.offerAndRead([whole], in: region)
            try await host.accept(choice)
            try await host.expectHolding(choice)
            try await host.release(choice)
            try await host.expectHolding([])
        }
    }

    static let capacityReordered: Scenario = Scenario(
        "capacity.accept-reordered", "The extents of a group are accepted in another order than they were offered in",
        needs: .capacity()
    ) { host async throws(ScenarioEnd) in
        let region = host.region(0)
        let pieces = region.scattered(min(4, host.extentsPerGroup))
        for order in [pieces.reversed(), Array(pieces.dropFirst() + pieces.prefix(1))] {
            try await host.offerAndRead(pieces, in: region)
            try await host.accept(order)
            try await host.expectHolding(pieces)
            try await host.release(pieces)
            try await host.expectHolding([])
        }
    }
}
