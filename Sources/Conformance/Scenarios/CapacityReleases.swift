extension Scenario {
    static let capacityReleasePartly: Scenario = Scenario(
        "capacity.release-partly", "The beginning, the end and the middle of an extent are given back, then the rest",
        needs: .capacity()
    ) { host async throws(ScenarioEnd) in
        let region = host.region(0)
        let block = region.block
        let whole = region.extent(at: 0, length: 8 * block)
        try await host.hold([whole], in: region)
        try await host.release([Extent(whole.start, block)])
        try await host.expectHolding([Extent(whole.start + block, 7 * block)])
        try await host.release([Extent(whole.end - block, block)])
        try await host.expectHolding([Extent(whole.start + block, 6 * block)])
        try await host.release([Extent(whole.start + 3 * block, 2 * block)])
        let rest = [Extent(whole.start + block, 2 * block), Extent(whole.start + 5 * block, 2 * block)]
        try await host.expectHolding(rest)
        // Nobody asked for it, so what was given back is free at once.
        try await host.hold([Extent(whole.start + 3 * block, 2 * block)], in: region)
        try await host.expectHolding([Extent(whole.start + block, 6 * block)])
        try await host.release([rest[1], Extent(whole.start + 3 * block, 2 * block), rest[0]])
        try await host.expectHolding([])
    }

    static let capacityReleaseSpanning: Scenario = Scenario(
        "capacity.release-spanning", "One range that spans adjacent extents is given back, and the ends after it",
        needs: .capacity()
    ) { host async throws(ScenarioEnd) in
        let region = host.region(0)
        let block = region.block
        let pieces = (0..<3).map { region.extent(at: UInt64($0) * 2 * block, length: 2 * block) }
        for piece in pieces { try await host.hold([piece], in: region) }
        try await host.release([Extent(pieces[0].start + block, 4 * block)])
        let ends = [Extent(pieces[0].start, block), Extent(pieces[2].end - block, block)]
        try await host.expectHolding(ends)
        try await host.release(ends)
        try await host.expectHolding([])
    }

    static let capacityAskedBack: Scenario = Scenario(
        "capacity.asked-back", "An operator asks for capacity, and the host gives it back in its own time",
        needs: .capacity([.add, .release])
    ) { host async throws(ScenarioEnd) in
        let region = host.region(0)
        let piece = region.extent(at: 0, length: 4 * region.block)
        try await host.hold([piece], in: region)
        try await host.askBack([piece], in: region)
        let records = try await host.drainCapacity()
        try host.expect(
            records.map(\.eventType) == [.releaseCapacity] && records.map { Extent($0.extent) } == [piece],
            "one Release Capacity record for \(Extent.text([piece]))", found: host.text(records))
        try await host.expectHolding([piece])
        try await host.release([piece])
        try await host.expectHolding([])
        try await host.hold([piece], in: region)
        try await host.release([piece])
    }

    static let capacityForced: Scenario = Scenario(
        "capacity.forced-release", "Capacity is taken without asking, and can be given to the host again",
        needs: .capacity([.add, .forcedRelease])
    ) { host async throws(ScenarioEnd) in
        let region = host.region(0)
        let piece = region.extent(at: 0, length: 4 * region.block)
        let other = region.extent(at: 8 * region.block, length: 2 * region.block)
        try await host.hold([piece], in: region)
        try await host.hold([other], in: region)
        try await host.askBack([piece], in: region, isForced: true)
        let records = try await host.drainCapacity()
        try host.expect(
            records.map(\.eventType) == [.forcedCapacityRelease] && records.map { Extent($0.extent) } == [piece],
            "one Forced Capacity Release record for \(Extent.text([piece]))", found: host.text(records))
        try await host.expectHolding([other])
        try await host.hold([piece], in: region)
        try await host.expectHolding([piece, other])
        try await host.release([piece, other])
        try await host.expectHolding([])
    }
}
