import CXLWire
import SpecTables

// How a host reads and changes features.

/// A feature as the device lists it.
struct WalkFeature: Sendable {
    let identifier: WireUUID
    let getSize: Int
    let setSize: Int
    let version: UInt8
    let attributes: FeatureAttributeFlags
}

/// Data on their way to a feature, in parts.
struct WalkFeatureData: Sendable {
    let feature: WalkFeature
    var offset = 0
    var parts: [[UInt8]]
    let isSaved: Bool
}

extension Walk {
    mutating func maintainFeatures(_ host: Int) {
        guard hosts[host].opcodes.contains(GetSupportedFeatures.opcode) else { return }
        guard let feature = pick(hosts[host].features), chance(3, in: 4) else { return listFeatures(host, from: 0) }
        if chance(1, in: 2) { return readPart(of: feature, host) }
        // What is changed is read before, whole.
        plan(
            GetFeature.opcode, request(feature, 0, feature.getSize, .currentValue).bytes, host: host,
            .featureData(feature))
    }

    private mutating func listFeatures(_ host: Int, from start: Int) {
        let head = GetSupportedFeatures.Response.minimumByteCount
        let room = ((abilities.payloadSize ?? 256) - head) / SupportedFeatureEntry.byteCount
        let count = head + (1 + random.below(max(1, min(room, 4)))) * SupportedFeatureEntry.byteCount
        let request = GetSupportedFeatures.Request.Value(
            count: UInt32(count), startingFeatureIndex: UInt16(clamping: start))
        plan(GetSupportedFeatures.opcode, request.bytes, host: host, .features)
    }

    mutating func takeFeatures(_ payload: [UInt8], _ plan: Plan) {
        guard case .command(let command) = plan.action,
            let start = try? GetSupportedFeatures.Request(command.payload.span).startingFeatureIndex,
            let response = try? GetSupportedFeatures.Response(payload.span)
        else { return }
        if start == 0 { hosts[plan.host].features = [] }
        guard hosts[plan.host].features.count == Int(start) else { return }
        let entries = response.supportedFeatureEntries
        for index in entries.indices {
            let entry = entries[index].value
            hosts[plan.host].features.append(
                WalkFeature(
                    identifier: entry.featureIdentifier, getSize: Int(entry.getFeatureSize),
                    setSize: Int(entry.setFeatureSize), version: entry.setFeatureVersion, attributes: entry.attributes))
        }
        let next = hosts[plan.host].features.count
        if !entries.isEmpty, next < Int(response.deviceSupportedFeatures) { listFeatures(plan.host, from: next) }
    }

    private func request(
        _ feature: WalkFeature, _ offset: Int, _ count: Int, _ selection: FeatureSelection
    ) -> GetFeature.Request.Value {
        GetFeature.Request.Value(
            featureIdentifier: feature.identifier, offset: UInt16(clamping: offset), count: UInt16(clamping: count),
            selection: selection)
    }

    /// Some bytes of the feature, up to its end or less.
    private mutating func readPart(of feature: WalkFeature, _ host: Int) {
        guard feature.getSize > 0 else { return }
        var selections: [FeatureSelection] = [.currentValue]
        if feature.attributes.defaultSelectionSupported { selections.append(.defaultValue) }
        if feature.attributes.savedSelectionSupported { selections.append(.savedValue) }
        let offset = random.below(feature.getSize)
        let count = 1 + random.below(feature.getSize + 4)
        plan(
            GetFeature.opcode, request(feature, offset, count, pick(selections) ?? .currentValue).bytes, host: host)
    }

    // MARK: Changes

    mutating func takeFeatureData(_ feature: WalkFeature, _ payload: [UInt8], _ plan: Plan) {
        guard hosts[plan.host].opcodes.contains(SetFeature.opcode), feature.attributes.changeable,
            payload.count == feature.getSize, let data = changed(feature, payload), data.count == feature.setSize
        else { return }
        let isSaved = feature.attributes.savedSelectionSupported && chance(1, in: 2)
        let room = (abilities.payloadSize ?? 256) - SetFeature.Request.minimumByteCount
        if data.count <= room, chance(1, in: 2) {
            return send(.fullTransfer, WalkFeatureData(feature: feature, parts: [data], isSaved: isSaved), plan.host)
        }
        var parts: [[UInt8]] = []
        var rest = data[...]
        while !rest.isEmpty {
            let part = rest.prefix(1 + random.below(min(room, data.count)))
            parts.append(Array(part))
            rest = rest.dropFirst(part.count)
        }
        if parts.count == 1 { parts.append([]) }
        send(.initiateTransfer, WalkFeatureData(feature: feature, parts: parts, isSaved: isSaved), plan.host)
    }

    /// Writable data that ask for something else than `readable` say; `nil` where the feature's data are not described.
    private mutating func changed(_ feature: WalkFeature, _ readable: [UInt8]) -> [UInt8]? {
        if feature.identifier == Self.patrolScrub, let now = try? DevicePatrolScrubControl(readable.span).value {
            let minimum = now.cycle.minimumHours
            var change = DevicePatrolScrubControlChange.Value(
                cycleHours: minimum + UInt8(random.below(256 - Int(minimum))))
            change.flags.enabled = chance(1, in: 2)
            return change.bytes
        }
        if feature.identifier == Self.ecs, let now = try? DDR5ECSControl(readable.span) {
            var bytes = DDR5ECSControlChange.Value(logCapabilities: now.logCapabilities).bytes
            for _ in now.memoryMediaFRUs.indices {
                var fru = DDR5ECSFRUChange.Value()
                fru.configuration.threshold = pick([.count256, .count1024, .count4096]) ?? .count256
                fru.configuration.countsCodewords = chance(1, in: 2)
                bytes += fru.bytes
            }
            return bytes
        }
        return nil
    }

    static let patrolScrub = WireUUID(high: 0x96DA_D7D6_FDE8_482B, low: 0xA733_7577_4E06_DB8A)
    static let ecs = WireUUID(high: 0xE5B1_3F22_2328_4A14, low: 0xB8BA_B969_1E89_3386)

    /// Sends the first of the parts that are left.
    private mutating func send(_ action: FeatureTransferAction, _ data: WalkFeatureData, _ host: Int) {
        var value = SetFeature.Request.Value(
            featureIdentifier: action != .fullTransfer && action != .initiateTransfer && chance(1, in: 2)
                ? FeatureState.sameFeature : data.feature.identifier,
            offset: UInt16(clamping: data.offset), version: data.feature.version)
        value.flags.action = action
        value.flags.savedAcrossReset = data.isSaved
        plan(SetFeature.opcode, value.bytes + (data.parts.first ?? []), host: host, .featurePart(data))
    }

    mutating func takeFeaturePart(_ data: WalkFeatureData, _ isSuccess: Bool, _ host: Int) {
        guard isSuccess, data.parts.count > 1 else { return }
        var rest = data
        rest.offset += rest.parts.removeFirst().count
        if chance(1, in: 10) {
            var abort = SetFeature.Request.Value(
                featureIdentifier: data.feature.identifier, version: data.feature.version)
            abort.flags.action = .abortTransfer
            return plan(SetFeature.opcode, abort.bytes, host: host)
        }
        send(rest.parts.count > 1 ? .continueTransfer : .finishTransfer, rest, host)
    }
}
