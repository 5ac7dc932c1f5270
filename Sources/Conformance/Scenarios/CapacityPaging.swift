import CXLWire

extension Scenario {
    static let capacityPaging: Scenario = Scenario(
        "capacity.paging", "The extent list is read from each index in pages of each size, and all agree",
        needs: .capacity()
    ) { host async throws(ScenarioEnd) in
        let region = host.region(0)
        let pieces = region.scattered(min(8, host.facts.availableExtents ?? .max))
        try await host.hold(pieces, in: region)
        let whole = try await host.readExtents()
        for start in 0...pieces.count {
            for count in 0...(pieces.count - start + 1) {
                try await host.expectPage(of: whole, from: start, count: count)
            }
            try await host.expectPage(of: whole, from: start, count: Int(UInt32.max))
        }
        for size in 1...pieces.count {
            let paged = try await host.readExtents(pageSize: UInt32(size))
            try host.expect(
                paged.extents == whole.extents, "the same extents in pages of \(size)",
                found: Extent.text(paged.extents.map { Extent($0) }))
        }
        try await host.release(pieces)
        try await host.expectHolding([])
    }

    static let capacityFullPages: Scenario = Scenario(
        "capacity.full-pages", "The extent list is longer than an answer holds, by one extent and around it",
        needs: .capacity()
    ) { host async throws(ScenarioEnd) in
        let region = host.region(0)
        let room = Int(host.extentsPerAnswer)
        let pieces = region.scattered(min(room + 2, 256))
        guard pieces.count == room + 2, pieces.count <= host.facts.availableExtents ?? .max else {
            throw .skipped("an answer holds \(room) extents, and the device does not hold so many more")
        }
        // Around the boundary there are one extent less than an answer holds, as many, one more and two more.
        var held = 0
        for count in [room - 1, room, room + 1, room + 2] where count > 0 {
            try await host.hold(Array(pieces[held..<count]), in: region)
            held = count
            let whole = try await host.readExtents()
            let page = try await host.readExtentPage(from: 0, count: .max)
            try host.expect(
                page.extents == Array(whole.extents.prefix(min(room, count))),
                "an answer with \(min(room, count)) of \(count) extents", found: "\(page.extents.count)")
            try await host.expectHolding(Array(pieces[..<count]))
        }
        try await host.release(pieces)
        try await host.expectHolding([])
    }

    static let capacityConfiguration: Scenario = Scenario(
        "capacity.configuration", "The regions are read from each index in pages of each size, and all agree",
        needs: ScenarioNeeds(commands: [GetDynamicCapacityConfiguration.opcode])
    ) { host async throws(ScenarioEnd) in
        let whole = try await host.readConfiguration(from: 0, count: 8)
        try host.expect(
            (1...8).contains(whole.available) && !whole.regions.isEmpty,
            "1 to 8 regions", found: "\(whole.available), of which \(whole.regions.count) were returned")
        guard whole.regions.count == whole.available else {
            throw .skipped("an answer does not hold all \(whole.available) regions")
        }
        for start in 0..<whole.available {
            for count in 1...(whole.available - start) {
                let page = try await host.readConfiguration(from: start, count: count)
                try host.expect(
                    page.regions == Array(whole.regions[start..<start + count]) && page.available == whole.available,
                    "regions \(start) to \(start + count - 1) of \(whole.available), as they were before",
                    found: "\(page.regions.count) of \(page.available)")
            }
        }
    }
}

extension Conversation {
    fileprivate func expectPage(of whole: ExtentListing, from start: Int, count: Int) async throws(ScenarioEnd) {
        let page = try await readExtentPage(from: UInt32(start), count: UInt32(count))
        let length = min(count, whole.extents.count - start, Int(extentsPerAnswer))
        try expect(
            page.extents == Array(whole.extents[start..<start + length]) && page.total == whole.total,
            "the \(length) extents from index \(start) on, of \(whole.total)",
            found: "\(Extent.text(page.extents.map { Extent($0) })), of \(page.total)")
    }

    fileprivate func readConfiguration(
        from start: Int, count: Int
    ) async throws(ScenarioEnd) -> (available: Int, regions: [DynamicCapacityRegionConfiguration.Value]) {
        let request = GetDynamicCapacityConfiguration.Request.Value(
            regionCount: UInt8(count), startingRegionIndex: UInt8(start))
        let payload = try await succeed(GetDynamicCapacityConfiguration.opcode, encoded(request))
        return try framed("list of regions") { () throws(WireError) in
            let view = try GetDynamicCapacityConfiguration.Response(payload.span)
            let regions = view.regions
            return (Int(view.numberOfAvailableRegions), regions.indices.map { regions[$0].value })
        }
    }
}
