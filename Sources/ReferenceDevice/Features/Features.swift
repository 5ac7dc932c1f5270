import CXLWire

/// The features of the whole device, and the transfer of data to one of them.
struct Features: Equatable, Sendable {
    /// Data that arrive in parts; never more than the feature takes.
    struct Transfer: Equatable, Sendable {
        let host: Int
        let feature: Int
        fileprivate(set) var data: [UInt8]
    }

    private(set) var list: [Feature]
    private(set) var transfer: Transfer?

    /// Stands for the feature whose transfer is under way.
    static let sameFeature = WireUUID(high: .max, low: .max)

    init(_ configuration: ReferenceDevice.Configuration) {
        list = [Feature(.patrolScrub)]
        if configuration.memoryMediaFRUs > 0 {
            list.append(Feature(.ecs(memoryMediaFRUs: configuration.memoryMediaFRUs)))
        }
    }

    /// Get Supported Features: as many entries as were asked for and fit.
    func readList(_ request: [UInt8], limit: Int) throws -> [UInt8] {
        let value = try GetSupportedFeatures.Request(request.span).value
        try require(value.reserved06.isZero, .invalidInput)
        let start = Int(value.startingFeatureIndex)
        let head = GetSupportedFeatures.Response.minimumByteCount
        try require(start < list.count && value.count >= head, .invalidInput)
        // FEAT-001: the count is in bytes, the header included.
        let room = (min(Int(value.count), limit) - head) / SupportedFeatureEntry.byteCount
        let entries = list.indices.dropFirst(start).prefix(room).map { list[$0].entry(index: $0) }
        var payload = Payload(
            GetSupportedFeatures.Response.Value(
                numberOfSupportedFeatureEntries: UInt16(clamping: entries.count),
                deviceSupportedFeatures: UInt16(clamping: list.count)))
        payload.append(contentsOf: entries)
        return payload.bytes
    }

    /// Get Feature: what was asked for, up to the feature's end (FEAT-002).
    func read(_ request: [UInt8], limit: Int) throws -> [UInt8] {
        let value = try GetFeature.Request(request.span).value
        let data = try list[try index(of: value.featureIdentifier)].value(value.selection)
        try require(Int(value.offset) < data.count, .invalidInput)
        return Array(data.dropFirst(Int(value.offset)).prefix(min(Int(value.count), limit)))
    }

    private func index(of identifier: WireUUID) throws(Refusal) -> Int {
        guard let index = list.firstIndex(where: { $0.identifier == identifier }) else { throw Refusal(.unsupported) }
        return index
    }

    // MARK: Set Feature

    mutating func set(_ request: [UInt8], host: Int) throws {
        let view = try SetFeature.Request(request.span)
        let value = view.value
        try require(value.reserved17.isZero && value.flags.reservedBits == 0, .invalidInput)
        let data = copy(view.featureData)
        switch value.flags.action {
        case .fullTransfer:
            let feature = try index(of: value.featureIdentifier)
            try require(value.version == Feature.version, .unsupportedFeatureVersion)
            try require(transfer == nil, .featureTransferInProgress)
            try require(data.count == list[feature].setSize, .invalidPayloadLength)
            try list[feature].set(data, isSaved: value.flags.savedAcrossReset)
        case .initiateTransfer: try initiate(value, data, host: host)
        case .continueTransfer, .finishTransfer: try proceed(value, data, host: host)
        case .abortTransfer:
            _ = try open(value, host: host)
            transfer = nil
        default: throw Refusal(.invalidInput)
        }
    }

    private mutating func initiate(_ value: SetFeature.Request.Value, _ data: [UInt8], host: Int) throws(Refusal) {
        let feature = try index(of: value.featureIdentifier)
        try require(value.version == Feature.version, .unsupportedFeatureVersion)
        try require(transfer == nil, .featureTransferInProgress)
        try require(value.offset == 0, .featureTransferOutOfOrder)
        try require(data.count <= list[feature].setSize, .invalidPayloadLength)
        transfer = Transfer(host: host, feature: feature, data: data)
    }

    /// FEAT-003: the transfer that a part belongs to.
    private func open(_ value: SetFeature.Request.Value, host: Int) throws(Refusal) -> Transfer {
        guard let open = transfer, open.host == host else { throw Refusal(.featureTransferOutOfOrder) }
        let isSame =
            value.featureIdentifier == Self.sameFeature || value.featureIdentifier == list[open.feature].identifier
        try require(isSame, .featureTransferInProgress)
        return open
    }

    private mutating func proceed(_ value: SetFeature.Request.Value, _ data: [UInt8], host: Int) throws {
        let open = try open(value, host: host)
        try require(Int(value.offset) == open.data.count, .featureTransferOutOfOrder)
        try require(value.version == Feature.version, .unsupportedFeatureVersion)
        let size = list[open.feature].setSize
        try require(data.count <= size - open.data.count, .invalidPayloadLength)
        guard value.flags.action == .finishTransfer else {
            transfer?.data += data
            return
        }
        try require(open.data.count + data.count == size, .invalidPayloadLength)
        try list[open.feature].set(open.data + data, isSaved: value.flags.savedAcrossReset)
        transfer = nil
    }

    // MARK: Resets

    mutating func dropTransfer(host: Int) {
        if transfer?.host == host { transfer = nil }
    }

    /// The whole device is reset.
    mutating func reset(_ kind: ReferenceDevice.ResetKind) {
        transfer = nil
        for index in list.indices { list[index].reset(kind) }
    }
}
