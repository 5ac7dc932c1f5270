import CXLWire
import SpecTables

extension ScenarioNeeds {
    fileprivate static let features = ScenarioNeeds(
        commands: [GetSupportedFeatures.opcode, GetFeature.opcode], isSole: true)
    fileprivate static let changeable = ScenarioNeeds(
        commands: [GetSupportedFeatures.opcode, GetFeature.opcode, SetFeature.opcode], isSole: true)
}

extension Scenario {
    static let featuresList: Scenario = Scenario(
        "features.list", "The list of features is read whole and one by one, and all agree", needs: .features
    ) { host async throws(ScenarioEnd) in
        let all = try await host.readFeatures()
        for (index, feature) in all.enumerated() {
            let page = try await host.readFeaturePage(from: index, room: 1)
            try host.expect(
                page.entries == [feature] && Int(page.total) == all.count, "feature \(index) of \(all.count), alone",
                found: "\(page.entries.count) entries of \(page.total)")
            try host.expect(
                Int(feature.featureIndex) == index, "index \(index)", found: "\(feature.featureIndex)")
        }
        let names = Set(all.map(\.featureIdentifier))
        try host.expect(names.count == all.count, "features that differ", found: "one of them twice")
    }

    static let featuresRead: Scenario = Scenario(
        "features.read", "Each feature is read whole and from every offset, and all parts agree", needs: .features
    ) { host async throws(ScenarioEnd) in
        for feature in try await host.readFeatures() {
            let size = Int(feature.getFeatureSize)
            guard size > 0, size <= host.facts.payloadSize else { continue }
            let whole = try await host.readFeature(feature)
            try host.expect(
                whole.count == size, "\(size) bytes of \(feature.featureIdentifier)", found: "\(whole.count)")
            for offset in 0..<min(size, 64) {
                let part = try await host.readFeature(feature, from: offset, count: 3)
                try host.expect(
                    part == Array(whole[offset...].prefix(3)), "the bytes from \(offset) on as they were before",
                    found: "others")
            }
        }
    }

    static let featuresChange: Scenario = Scenario(
        "features.change", "Patrol scrub is changed, at once and in parts, and the device says what was set",
        needs: .changeable
    ) { host async throws(ScenarioEnd) in
        guard
            let feature = try await host.readFeatures().first(where: {
                $0.featureIdentifier == Walk.patrolScrub && $0.attributes.changeable
            })
        else { throw .skipped("the device has no patrol scrub that can be changed") }
        let before = try await host.readScrub(feature)
        let minimum = before.cycle.minimumHours
        for (hours, isInParts) in [(minimum, false), (minimum &+ 1, true), (.max, true), (before.cycle.hours, false)] {
            guard hours >= minimum else { continue }
            var change = DevicePatrolScrubControlChange.Value(cycleHours: hours, flags: before.flags)
            change.flags.enabled = isInParts != before.flags.enabled
            if hours == before.cycle.hours { change.flags = before.flags }
            try await host.setFeature(feature, encoded(change), inParts: isInParts)
            let now = try await host.readScrub(feature)
            try host.expect(
                now.cycle.hours == hours && now.flags.enabled == change.flags.enabled
                    && now.cycle.minimumHours == minimum,
                "a cycle of \(hours) hours, enabled \(change.flags.enabled)",
                found: "\(now.cycle.hours) hours, enabled \(now.flags.enabled)")
        }
    }

    static let featuresAbort: Scenario = Scenario(
        "features.abort", "A transfer to a feature is aborted, and changes nothing", needs: .changeable
    ) { host async throws(ScenarioEnd) in
        guard
            let feature = try await host.readFeatures().first(where: {
                $0.attributes.changeable && $0.setFeatureSize > 1 && Int($0.getFeatureSize) <= host.facts.payloadSize
            })
        else { throw .skipped("the device has no feature that can be changed in parts") }
        let before = try await host.readFeature(feature)
        try await host.complete(SetFeature.opcode, Conversation.change(feature, .initiateTransfer, 0, [0xFF]))
        // Whether an abort may come without data is not stated.
        try await host.complete(SetFeature.opcode, Conversation.change(feature, .abortTransfer, 0, [0xFF]))
        let after = try await host.readFeature(feature)
        try host.expect(after == before, "the data as they were", found: "others")
    }
}

extension Conversation {
    /// The whole list.
    func readFeatures() async throws(ScenarioEnd) -> [SupportedFeatureEntry.Value] {
        var all: [SupportedFeatureEntry.Value] = []
        while true {
            let page = try await readFeaturePage(from: all.count, room: 4)
            all += page.entries
            if page.entries.isEmpty || all.count >= Int(page.total) { return all }
        }
    }

    fileprivate func readFeaturePage(
        from start: Int, room: Int
    ) async throws(ScenarioEnd) -> (total: UInt16, entries: [SupportedFeatureEntry.Value]) {
        let count = GetSupportedFeatures.Response.minimumByteCount + room * SupportedFeatureEntry.byteCount
        let request = GetSupportedFeatures.Request.Value(
            count: UInt32(count), startingFeatureIndex: UInt16(clamping: start))
        let payload = try await succeed(GetSupportedFeatures.opcode, encoded(request))
        return try framed("list of features") { () throws(WireError) in
            let list = try GetSupportedFeatures.Response(payload.span)
            let entries = list.supportedFeatureEntries
            return (list.deviceSupportedFeatures, entries.indices.map { entries[$0].value })
        }
    }

    fileprivate func readFeature(
        _ feature: SupportedFeatureEntry.Value, from offset: Int = 0, count: Int? = nil
    ) async throws(ScenarioEnd) -> [UInt8] {
        let request = GetFeature.Request.Value(
            featureIdentifier: feature.featureIdentifier, offset: UInt16(clamping: offset),
            count: UInt16(clamping: count ?? Int(feature.getFeatureSize)))
        return try await succeed(GetFeature.opcode, encoded(request))
    }

    fileprivate func readScrub(
        _ feature: SupportedFeatureEntry.Value
    ) async throws(ScenarioEnd) -> DevicePatrolScrubControl.Value {
        let data = try await readFeature(feature)
        return try framed("patrol scrub control") { () throws(WireError) in
            try DevicePatrolScrubControl(data.span).value
        }
    }

    fileprivate func setFeature(
        _ feature: SupportedFeatureEntry.Value, _ data: [UInt8], inParts: Bool
    ) async throws(ScenarioEnd) {
        guard inParts, data.count > 1 else {
            return try await complete(SetFeature.opcode, Self.change(feature, .fullTransfer, 0, data))
        }
        for (offset, byte) in data.enumerated() {
            let action: FeatureTransferAction =
                offset == 0 ? .initiateTransfer : offset == data.count - 1 ? .finishTransfer : .continueTransfer
            try await complete(SetFeature.opcode, Self.change(feature, action, offset, [byte]))
        }
    }

    static func change(
        _ feature: SupportedFeatureEntry.Value, _ action: FeatureTransferAction, _ offset: Int, _ data: [UInt8]
    ) -> [UInt8] {
        var value = SetFeature.Request.Value(
            featureIdentifier: feature.featureIdentifier, offset: UInt16(clamping: offset),
            version: feature.setFeatureVersion)
        value.flags.action = action
        return encoded(value) + data
    }
}
