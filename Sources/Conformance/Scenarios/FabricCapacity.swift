import CXLWire
import SpecTables
import TableCodec

extension ScenarioNeeds {
    private static let fabricCapacity: ScenarioNeeds = {
        var needs = ScenarioNeeds.capacity([], interfaces: [.mailbox(host: 0), .fabricManager])
        needs.isSole = true
        return needs
    }()

    fileprivate static func fabricCapacity(isSharable: Bool = false) -> ScenarioNeeds {
        var needs = fabricCapacity
        needs.isSharable = isSharable
        return needs
    }
}

extension Scenario {
    static let fabricPolicies: Scenario = Scenario(
        "fabric.policies", "Capacity is given by each policy that the device supports, and asked back by each",
        needs: .fabricCapacity()
    ) { host async throws(ScenarioEnd) in
        try await host.requireFabric([InitiateDynamicCapacityAdd.opcode, InitiateDynamicCapacityRelease.opcode])
        let info = try await host.readDCDInfo()
        let adds = info.supportedAddCapacitySelectionPolicies
        let removals = info.supportedRemovalPolicies
        let region = host.region(0)
        let length = 4 * region.block
        for (policy, isSupported) in [(AddCapacitySelectionPolicy.free, adds.free), (.contiguous, adds.contiguous)]
        where isSupported {
            for (removal, canRemove) in [
                (ReleaseCapacityRemovalPolicy.tagBased, removals.tagBased), (.prescriptive, removals.prescriptive),
            ] where canRemove {
                let tag = removal == .tagBased ? host.freshTag() : .zero
                var add = InitiateDynamicCapacityAdd.Request.Value(hostID: 0, length: length, tag: tag)
                add.options.selectionPolicy = policy
                add.regionNumber = UInt8(region.index)
                try await host.succeed(InitiateDynamicCapacityAdd.opcode, encoded(add), to: .fabricManager)
                let offer = try await host.drainCapacity()
                let pieces = offer.map { Extent($0.extent) }
                let sum = pieces.reduce(UInt64(0)) { $0 &+ $1.length }
                try host.expect(
                    sum == length && offer.allSatisfy { $0.eventType == .addCapacity && $0.extent.tag == tag }
                        && (policy != .contiguous || Extent.joined(pieces).count == 1),
                    "Add Capacity records for \(length) bytes with tag \(tag)", found: host.text(offer))
                try await host.accept(pieces)
                try await host.expectHolding(pieces)
                try await host.askBackThroughFabric(offer.map(\.extent), removal, tag: tag, length: length)
                let asked = try await host.drainCapacity()
                try host.expect(
                    asked.map { Extent($0.extent) } == pieces && asked.allSatisfy { $0.eventType == .releaseCapacity },
                    "Release Capacity records for \(Extent.text(pieces))", found: host.text(asked))
                try await host.release(pieces)
                try await host.expectHolding([])
            }
        }
    }

    static let fabricLogRoom: Scenario = Scenario(
        "fabric.log-room", "Capacity is offered until the log of the host has no room for another record",
        needs: .fabricCapacity()
    ) { host async throws(ScenarioEnd) in
        try await host.requireFabric([InitiateDynamicCapacityAdd.opcode])
        guard try await host.readDCDInfo().supportedAddCapacitySelectionPolicies.contiguous else {
            throw .skipped("the device does not choose capacity in one piece")
        }
        guard let size = host.facts.identity?.dynamicCapacityEventLogSize, size > 0 else {
            throw .skipped("the device does not say how many records the log holds")
        }
        let region = host.region(0)
        let most = min(Int(size) + 1, host.facts.availableExtents ?? 512, Int(clamping: region.length / region.block))
        var offers = 0
        while offers < most {
            var add = InitiateDynamicCapacityAdd.Request.Value(hostID: 0, length: region.block)
            add.options.selectionPolicy = .contiguous
            add.regionNumber = UInt8(region.index)
            let answer = try await host.send(
                DeviceCommand(InitiateDynamicCapacityAdd.opcode, encoded(add), to: .fabricManager))
            if answer.returnCode == CommandReturnCode.success.rawValue {
                offers += 1
                continue
            }
            // Whether a log has room is the device's to know: its answer is held against its own claim.
            if answer.returnCode == CommandReturnCode.retryRequired.rawValue, offers < Int(size) {
                host.report(
                    .runScenarioHolds,
                    Violation(
                        .header, 0..<0, field: "dynamicCapacityEventLogSize",
                        expected: "room for \(size) records, as Identify Memory Device says",
                        observed: "\(host.codeText(answer)) after \(offers)"),
                    level: .should)
            }
            break
        }
        let records = try await host.drainCapacity()
        try host.expect(
            records.count == min(offers, Int(size)),
            "a record for each of \(offers) offers, of which the log holds \(size)",
            found: "\(records.count)")
        for _ in records { try await host.accept([]) }
        try await host.expectHolding([])
    }

    static let fabricTags: Scenario = Scenario(
        "fabric.tags", "A tag is listed while a host or the fabric manager refers to it, and no longer",
        needs: .fabricCapacity(isSharable: true)
    ) { host async throws(ScenarioEnd) in
        try await host.requireFabric([
            InitiateDynamicCapacityAdd.opcode, DynamicCapacityAddReference.opcode,
            DynamicCapacityRemoveReference.opcode, DynamicCapacityListTags.opcode,
        ])
        guard try await host.readDCDInfo().supportedAddCapacitySelectionPolicies.free else {
            throw .skipped("the device does not choose capacity wherever it is free")
        }
        let sharable = host.abilities.sharableRegions ?? []
        guard let region = host.facts.regions.first(where: { sharable.contains($0.index) }) else {
            throw .skipped("no sharable region has capacity for 16 blocks")
        }
        let before = try await host.listTags().count
        // Of two, so that the place of one in the list is another's once it is gone.
        var allocations: [(tag: WireUUID, pieces: [Extent])] = []
        for _ in 0..<2 {
            let tag = host.freshTag()
            var add = InitiateDynamicCapacityAdd.Request.Value(hostID: 0, length: 2 * region.block, tag: tag)
            add.options.selectionPolicy = .free
            add.regionNumber = UInt8(region.index)
            try await host.succeed(InitiateDynamicCapacityAdd.opcode, encoded(add), to: .fabricManager)
            try await host.expectTag(tag, isListed: true, isReferenced: false)
            let pieces = try await host.drainCapacity().map { Extent($0.extent) }
            try await host.accept(pieces)
            allocations.append((tag, pieces))
        }
        for (tag, pieces) in allocations {
            let reference = encoded(DynamicCapacityAddReference.Request.Value(tag: tag))
            try await host.succeed(DynamicCapacityAddReference.opcode, reference, to: .fabricManager)
            try await host.expectTag(tag, isListed: true, isReferenced: true)
            try await host.release(pieces)
            try await host.expectTag(tag, isListed: true, isReferenced: true)
            try await host.succeed(DynamicCapacityRemoveReference.opcode, reference, to: .fabricManager)
            try await host.expectTag(tag, isListed: false, isReferenced: false)
        }
        let after = try await host.listTags().count
        try host.expect(after == before, "\(before) tags, as before", found: "\(after)")
    }

    static let fabricTunnel: Scenario = Scenario(
        "fabric.tunnel", "A logical device answers through the tunnel as it does on its own interface",
        needs: ScenarioNeeds(interfaces: [.fabricManager, .component(host: 0)])
    ) { host async throws(ScenarioEnd) in
        guard try await host.readCommandEffects(from: .fabricManager)?[TunnelManagementCommand.opcode] != nil else {
            throw .skipped("the fabric manager's interface does not list 5300h")
        }
        let listed = try await host.readCommandEffects(from: .component(host: 0)) ?? [:]
        for opcode in [Identify.opcode, GetResponseMessageLimit.opcode] where listed[opcode] != nil {
            let direct = try await host.succeed(opcode, to: .component(host: 0))
            var message = CCIMessage.Value()
            message.tag = 7
            message.opcode = opcode
            let inner = encoded(message)
            let request = TunnelManagementCommand.Request.Value(portOrLDID: 0, commandSize: UInt16(inner.count))
            let payload = try await host.succeed(
                TunnelManagementCommand.opcode, encoded(request) + inner, to: .fabricManager)
            let answer = try host.framed("message") { () throws(WireError) in
                let tunnel = try TunnelManagementCommand.Response(payload.span)
                let message = try CCIMessage(tunnel.responseMessageBytes)
                return (message.value.returnCode, message.payload.byteCount)
            }
            try host.expect(
                answer.0 == .success && answer.1 == direct.count, "Success and \(direct.count) bytes",
                found: "\(returnCodeText(answer.0)) and \(answer.1) bytes")
        }
    }
}

extension Conversation {
    /// A tag that nobody is likely to have had before.
    fileprivate func freshTag() -> WireUUID {
        WireUUID(high: random.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000, low: random.next() >> 1 | 1 << 63)
    }

    fileprivate func askBackThroughFabric(
        _ extents: [DynamicCapacityExtent.Value], _ policy: ReleaseCapacityRemovalPolicy, tag: WireUUID, length: UInt64
    ) async throws(ScenarioEnd) {
        var request = InitiateDynamicCapacityRelease.Request.Value(hostID: 0)
        request.flags.removalPolicy = policy
        var list: [UInt8] = []
        if policy == .tagBased {
            (request.tag, request.length) = (tag, length)
        } else {
            request.extentCount = UInt32(extents.count)
            list = extents.flatMap { encoded($0) }
        }
        try await succeed(InitiateDynamicCapacityRelease.opcode, encoded(request) + list, to: .fabricManager)
    }

    /// All tags, one an answer.
    fileprivate func listTags() async throws(ScenarioEnd) -> [DynamicCapacityTagInformation.Value] {
        var tags: [DynamicCapacityTagInformation.Value] = []
        while true {
            let request = DynamicCapacityListTags.Request.Value(startingIndex: UInt32(tags.count), maximumTags: 1)
            let payload = try await succeed(DynamicCapacityListTags.opcode, encoded(request), to: .fabricManager)
            let page = try framed("list of tags") { () throws(WireError) in
                let view = try DynamicCapacityListTags.Response(payload.span)
                let list = view.tags
                return (total: view.totalNumberOfTags, tags: list.indices.map { list[$0].value })
            }
            tags += page.tags
            if page.tags.isEmpty || tags.count >= Int(page.total) || tags.count > 1 << 16 { return tags }
        }
    }

    fileprivate func expectTag(_ tag: WireUUID, isListed: Bool, isReferenced: Bool) async throws(ScenarioEnd) {
        let found = try await listTags().first { $0.tag == tag }
        try expect(
            (found != nil) == isListed && found?.flags.fmHoldsReference ?? false == isReferenced,
            isListed
                ? "tag \(tag), \(isReferenced ? "" : "not ")referred to by the fabric manager" : "no tag \(tag)",
            found: found.map { "it, \($0.flags.fmHoldsReference ? "" : "not ")referred to" } ?? "none of that name")
    }
}
