import CXLWire

// Commands 5604h and 5605h: the fabric manager's way to what an operator can do.

extension ReferenceDevice {
    /// FM-ADD-001, FM-REL-001: a prescriptive request is exactly as long as its list; any other ends before the count, or
    /// carries a count of 0.
    private func requireLength(_ isPrescriptive: Bool, _ count: UInt32?, trailing: Int) throws(Refusal) {
        try require(trailing == 0, .invalidPayloadLength)
        try require(!isPrescriptive || count != nil, .invalidPayloadLength)
        try require(isPrescriptive || count ?? 0 == 0, .invalidInput)
    }

    /// Initiate Dynamic Capacity Add.
    mutating func initiateAdd(_ request: [UInt8]) throws {
        let view = try InitiateDynamicCapacityAdd.Request(request.span)
        let value = view.value
        let policy = value.options.selectionPolicy
        try requireLength(policy == .prescriptive, value.extentCount, trailing: view.trailing.byteCount)
        try require(value.options.reservedBits == 0, .invalidInput)
        let host = try host(value.hostID)
        // FM-ADD-002
        let supported = configuration.selectionPolicies
        let region = Int(value.regionNumber)
        switch policy {
        case .free where supported.free:
            try add(host: host, .free(region: region, length: value.length, tag: value.tag))
        case .contiguous where supported.contiguous:
            try add(host: host, .contiguous(region: region, length: value.length, tag: value.tag))
        case .prescriptive where supported.prescriptive:
            try require(region == 0 && value.length == 0 && value.tag == .zero, .invalidInput)
            var list: [DynamicCapacityExtent.Value] = []
            for index in view.extents.indices { list.append(view.extents[index].value) }
            try require(list.allSatisfy { $0.reserved22.isZero }, .invalidInput)
            try add(host: host, .prescriptive(list))
        case .enableSharedAccess:
            try require(value.length == 0, .invalidInput)
            try add(host: host, .enableSharedAccess(region: region, tag: value.tag))
        default: throw Refusal(.invalidInput)
        }
    }

    /// Initiate Dynamic Capacity Release.
    mutating func initiateRelease(_ request: [UInt8]) throws {
        let view = try InitiateDynamicCapacityRelease.Request(request.span)
        let value = view.value
        let policy = value.flags.removalPolicy
        try requireLength(policy == .prescriptive, value.extentCount, trailing: view.trailing.byteCount)
        try require(value.flags.reservedBits == 0 && value.reserved03 == 0, .invalidInput)
        let host = try host(value.hostID)
        let removal: CapacityRemoval
        // FM-REL-002
        switch policy {
        case .tagBased where configuration.removalPolicies.tagBased:
            removal = .tagBased(value.tag, length: value.length)
        case .prescriptive where configuration.removalPolicies.prescriptive:
            try require(value.length == 0 && value.tag == .zero, .invalidInput)
            var list: [DynamicCapacityExtent.Value] = []
            for index in view.extents.indices { list.append(view.extents[index].value) }
            try require(list.allSatisfy { $0.reserved22.isZero }, .invalidInput)
            removal = .prescriptive(list)
        default: throw Refusal(.invalidInput)
        }
        try remove(
            host: host, removal, forced: value.flags.forcedRelease, sanitize: value.flags.sanitizeOnRelease)
    }
}
