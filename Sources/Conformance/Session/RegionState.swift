import CXLWire

/// A Dynamic Capacity region in bytes, whoever described it.
public struct Region: Sendable, Equatable {
    public let index: Int
    public let base: UInt64
    /// `nil` where it exceeds 64 bits.
    public let decodeLength: UInt64?
    public let length: UInt64
    public let blockSize: UInt64
    /// As Get Host DC Region Configuration says it; the host's own answer does not say.
    public let isSharable: Bool?

    /// Behind the last byte that decodes; `nil` where that wraps.
    public var decodeEnd: UInt64? { decodeLength.flatMap { Self.sum(base, $0) } }
    /// Behind the last byte that can hold capacity; `nil` where that wraps.
    public var end: UInt64? { Self.sum(base, length) }

    public func holds(_ address: UInt64) -> Bool { decodeEnd.map { base <= address && address < $0 } ?? false }

    private static func sum(_ a: UInt64, _ b: UInt64) -> UInt64? {
        let (sum, overflow) = a.addingReportingOverflow(b)
        return overflow ? nil : sum
    }
}

/// The regions as the host's answers and the fabric manager's answers gave them, and what contradicts them.
public struct RegionState: Sendable {
    /// A region as an answer to Get Dynamic Capacity Configuration gave it.
    public struct Known: Sendable {
        public let value: DynamicCapacityRegionConfiguration.Value
        /// The exchange, and the region index at which its answer began.
        public let index: Int
        public let start: Int
    }

    /// Two answers that show different regions, with no announcement read between them.
    public struct Change: Sendable {
        public let earlier: Int
        public let later: Int
    }

    /// What the host was told, by region; emptied when a change is announced.
    public private(set) var host: [Int: Known] = [:]
    public private(set) var available: (count: Int, index: Int, start: Int)?
    public private(set) var change: Change?
    /// What the fabric manager was told, by host and region.
    public private(set) var byHost: [UInt16: [Int: Region]] = [:]
    private var availableByHost: [UInt16: Int] = [:]

    /// All regions of the host whose mailbox this is; `nil` where one is not known.
    public private(set) var ofMailbox: [Region]?

    /// All regions of `host` as the fabric manager sees them; `nil` where one is not known.
    public func regions(of host: UInt16) -> [Region]? {
        guard let count = availableByHost[host], count > 0, let known = byHost[host] else { return nil }
        let regions = (0..<count).compactMap { known[$0] }
        return regions.count == count ? regions : nil
    }

    /// Takes in a command that the device took. What cannot be framed says nothing.
    mutating func apply(_ step: Step) {
        switch step.opcode {
        case GetDynamicCapacityConfiguration.opcode where step.isResponseWhole && step.isRequestWhole:
            try? readHost(step)
        case GetHostDCRegionConfiguration.opcode where step.isResponseWhole && step.isRequestWhole:
            try? readFabric(step)
        case SetDCRegionConfiguration.opcode:
            forgetHost()
            byHost = [:]
        case GetEventRecords.opcode where step.isResponseWhole: try? readEvents(step)
        default: break
        }
    }

    mutating func forgetHost() {
        host = [:]
        change = nil
        ofMailbox = nil
    }

    private var allOfMailbox: [Region]? {
        guard let count = available?.count, count > 0 else { return nil }
        var regions: [Region] = []
        for index in 0..<count {
            guard let value = host[index]?.value else { return nil }
            regions.append(
                Region(
                    index: index, base: value.regionBase,
                    decodeLength: value.regionDecodeLength >> 36 == 0 ? value.regionDecodeLength << 28 : nil,
                    length: value.regionLength, blockSize: value.regionBlockSize, isSharable: nil))
        }
        return regions
    }

    private mutating func readHost(_ step: Step) throws(WireError) {
        let start = Int(try GetDynamicCapacityConfiguration.Request(step.request).startingRegionIndex)
        let response = try GetDynamicCapacityConfiguration.Response(step.response)
        available = (min(Int(response.numberOfAvailableRegions), 8), step.index, start)
        let list = response.regions
        for position in list.indices.prefix(8) {
            let value = list[position].value
            if let old = host[start + position], old.value != value, change == nil {
                change = Change(earlier: old.index, later: step.index)
            }
            host[start + position] = Known(value: value, index: step.index, start: start)
        }
        ofMailbox = allOfMailbox
    }

    private mutating func readFabric(_ step: Step) throws(WireError) {
        let first = Int(try GetHostDCRegionConfiguration.Request(step.request).startingRegionIndex)
        let response = try GetHostDCRegionConfiguration.Response(step.response)
        availableByHost[response.hostID] = min(Int(response.numberOfAvailableRegions), 8)
        let list = response.regions
        for position in list.indices.prefix(8) {
            let region = list[position]
            byHost[response.hostID, default: [:]][first + position] = Region(
                index: first + position, base: region.regionBase, decodeLength: region.regionDecodeLengthInBytes,
                length: region.regionLength, blockSize: region.regionBlockSize,
                isSharable: region.regionAttributes.sharable)
        }
    }

    private mutating func readEvents(_ step: Step) throws(WireError) {
        guard try GetEventRecords.Request(step.request).eventLog == .dynamicCapacity else { return }
        let response = try GetEventRecords.Response(step.response)
        let records = response.eventRecords
        // An announcement may be among the records that the log lost.
        if response.flags.overflow || records.isEmpty { change = nil }
        for position in records.indices {
            if case .dynamicCapacity(let record) = records[position].kind,
                record.eventType == .regionConfigurationUpdated
            {
                forgetHost()
            }
        }
    }
}
