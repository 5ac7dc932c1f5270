import CXLWire

/// Dynamic Capacity as the host's mailbox has shown it: regions, offers, what was accepted, the extent list.
public struct CapacityState: Sendable {
    /// A group of extents that one Add Capacity event, or a chain of them, offers.
    public struct Offer: Sendable {
        public var pieces: [Piece]
        /// Whether the last record of the group was read.
        public var isClosed: Bool
        /// The exchange that returned its first record.
        public let index: Int
    }

    /// The extent list as one answer, or pages of one generation, gave it.
    public struct ExtentList: Sendable {
        public let index: Int
        public let generation: UInt32
        public let total: UInt32
        public let pieces: [Piece]
        public var map: CapacityMap { CapacityMap(pieces) }
    }

    /// Pages that are being read.
    public struct Paging: Sendable {
        public let firstIndex: Int
        public let generation: UInt32
        public let total: UInt32
        public var pieces: [Piece]
        /// Elements read, malformed ones included.
        public var count: UInt32
    }

    /// A chain of Add Dynamic Capacity Response or Release Dynamic Capacity with More set.
    public struct Chain: Sendable {
        public let opcode: UInt16
        public var pieces: [Piece]
        public let index: Int
    }

    /// Regions by index.
    public private(set) var regions: [Int: DynamicCapacityRegionConfiguration.Value] = [:]
    public private(set) var availableRegions: Int?
    public private(set) var totals: DynamicCapacityTotals.Value?
    /// What the host holds; `nil` where that is not known.
    public private(set) var accepted: CapacityMap?
    /// Offers that were read and not answered, oldest first.
    public private(set) var offers: [Offer] = []
    /// Whether ``offers`` are all there are.
    public private(set) var areOffersKnown = false
    /// Offers that were answered, by the bytes they named: their bytes may be offered again.
    public private(set) var lastList: ExtentList?
    public private(set) var paging: Paging?
    public private(set) var chain: Chain?
    /// The exchange of the last command of the host that changed the accepted capacity.
    public private(set) var lastChange: Int?
    /// Handles of Dynamic Capacity records that were read already.
    private var seenHandles: Set<UInt16> = []

    public var isConfigurationKnown: Bool {
        availableRegions.map { count in (0..<count).allSatisfy { regions[$0] != nil } } ?? false
    }

    /// The region that holds the start of `piece`.
    public func region(of piece: Piece) -> (index: Int, value: DynamicCapacityRegionConfiguration.Value)? {
        for (index, region) in regions.sorted(by: { $0.key < $1.key }) {
            guard region.regionDecodeLength >> 36 == 0 else { continue }
            let (end, overflow) = region.regionBase.addingReportingOverflow(region.regionDecodeLength << 28)
            if !overflow, region.regionBase <= piece.start, piece.start < end { return (index, region) }
        }
        return nil
    }

    /// Nothing that the device holds for the host is known any more; the regions are.
    mutating func lose() {
        accepted = nil
        areOffersKnown = false
        offers = []
        chain = nil
        paging = nil
        lastList = nil
    }

    /// Whether an offered group still waits after a refused answer is not stated, so the queue is unknown then.
    mutating func applyFailure(_ step: Step) {
        guard step.opcode == AddDynamicCapacityResponse.opcode || step.opcode == ReleaseDynamicCapacity.opcode else {
            return
        }
        if step.opcode == AddDynamicCapacityResponse.opcode { areOffersKnown = false }
        chain = nil
    }

    mutating func apply(_ step: Step, logsOverflowed: Bool) throws(WireError) {
        switch step.opcode {
        case GetDynamicCapacityConfiguration.opcode where step.isResponseWhole: try readConfiguration(step)
        case GetDynamicCapacityExtentList.opcode where step.isResponseWhole: try readList(step)
        case AddDynamicCapacityResponse.opcode: try answerOffer(step, logsOverflowed)
        case ReleaseDynamicCapacity.opcode: try release(step)
        default: break
        }
    }

    // MARK: Configuration

    private mutating func readConfiguration(_ step: Step) throws(WireError) {
        let first = Int(try GetDynamicCapacityConfiguration.Request(step.request).startingRegionIndex)
        let response = try GetDynamicCapacityConfiguration.Response(step.response)
        availableRegions = min(Int(response.numberOfAvailableRegions), 8)
        let list = response.regions
        for index in list.indices.prefix(8) { regions[first + index] = list[index].value }
        totals = response.totals?.value
    }

    // MARK: The extent list

    private mutating func readList(_ step: Step) throws(WireError) {
        let request = try GetDynamicCapacityExtentList.Request(step.request)
        let response = try GetDynamicCapacityExtentList.Response(step.response)
        let list = response.extents
        let pieces = list.indices.compactMap { index in
            Piece(
                start: list[index].startingDPA, length: list[index].length, tag: list[index].tag,
                sequence: list[index].sharedExtentSequence)
        }
        let count = UInt32(list.count)
        if request.startingExtentIndex == 0 {
            paging = Paging(
                firstIndex: step.index, generation: response.extentListGenerationNumber,
                total: response.totalExtentCount, pieces: pieces, count: count)
        } else if let open = paging, open.count == request.startingExtentIndex,
            open.generation == response.extentListGenerationNumber, open.total == response.totalExtentCount
        {
            paging?.pieces += pieces
            paging?.count += count
        } else {
            paging = nil
        }
        guard let open = paging, open.count >= open.total, chain == nil else { return }
        lastList = ExtentList(
            index: step.index, generation: open.generation, total: open.total, pieces: open.pieces)
        accepted = CapacityMap(open.pieces)
        paging = nil
    }

    // MARK: Offers

    /// Takes the records of the Dynamic Capacity log in, each handle once.
    mutating func readEvents(_ response: borrowing GetEventRecords.Response, at index: Int) {
        let list = response.eventRecords
        for position in list.indices {
            guard case .dynamicCapacity(let event) = list[position].kind,
                seenHandles.insert(event.header.eventRecordHandle).inserted
            else { continue }
            switch event.eventType {
            case .addCapacity: offer(event, at: index)
            case .forcedCapacityRelease:
                if let piece = Self.piece(event.extent) { accepted?.remove(piece) }
            case .regionConfigurationUpdated: regions = [:]
            default: break
            }
        }
    }

    private mutating func offer(_ event: borrowing DynamicCapacityEventRecord, at index: Int) {
        guard let piece = Self.piece(event.extent) else { return }
        if let last = offers.indices.last, !offers[last].isClosed {
            offers[last].pieces.append(piece)
            offers[last].isClosed = !event.flags.more
        } else {
            offers.append(Offer(pieces: [piece], isClosed: !event.flags.more, index: index))
        }
    }

    private static func piece(_ extent: borrowing DynamicCapacityExtent) -> Piece? {
        Piece(
            start: extent.startingDPA, length: extent.length, tag: extent.tag, sequence: extent.sharedExtentSequence)
    }

    // MARK: Answers and releases

    /// The pieces of a list of updated extents; those that are malformed are left out.
    static func pieces(_ list: borrowing ViewList<UpdatedExtent>) -> [Piece] {
        list.indices.compactMap { Piece(start: list[$0].startingDPA, length: list[$0].length) }
    }

    private mutating func answerOffer(_ step: Step, _ logsOverflowed: Bool) throws(WireError) {
        let request = try AddDynamicCapacityResponse.Request(step.request)
        let pieces = Self.pieces(request.updatedExtents)
        if request.flags.more {
            extendChain(step, pieces)
            return
        }
        let all = (chain?.pieces ?? []) + pieces
        chain = nil
        take(all, from: oldestOffer(naming: all), at: step.index)
        if logsOverflowed { areOffersKnown = false }
    }

    /// The oldest offer that holds one of `pieces`; an answer that accepts nothing answers the oldest one.
    private func oldestOffer(naming pieces: [Piece]) -> Int? {
        if pieces.isEmpty { return offers.isEmpty ? nil : 0 }
        return offers.firstIndex { offer in offer.pieces.contains { piece in pieces.contains { piece.overlaps($0) } } }
    }

    private mutating func take(_ pieces: [Piece], from position: Int?, at index: Int) {
        var offered: [Piece] = []
        if let position {
            offered = offers[position].pieces
            // Offers are answered in order: once one is answered, everything older is settled.
            offers.removeFirst(position + 1)
            areOffersKnown = areOffersKnown || !pieces.isEmpty
        } else if !pieces.isEmpty {
            areOffersKnown = false
        }
        guard !pieces.isEmpty else { return }
        for piece in pieces {
            let source = offered.first { $0.overlaps(piece) }
            let kept = Piece(
                start: piece.start, length: piece.end - piece.start, tag: source?.tag ?? .zero,
                sequence: source?.sequence ?? 0)
            if let kept { accepted?.insert(kept) }
        }
        lastChange = index
        paging = nil
    }

    private mutating func release(_ step: Step) throws(WireError) {
        let request = try ReleaseDynamicCapacity.Request(step.request)
        let pieces = Self.pieces(request.updatedExtents)
        if request.flags.more {
            extendChain(step, pieces)
            return
        }
        for piece in (chain?.pieces ?? []) + pieces { accepted?.remove(piece) }
        chain = nil
        lastChange = step.index
        paging = nil
    }

    private mutating func extendChain(_ step: Step, _ pieces: [Piece]) {
        if chain?.opcode == step.opcode {
            chain?.pieces += pieces
        } else {
            chain = Chain(opcode: step.opcode, pieces: pieces, index: step.index)
        }
        // Whether a chain in progress shows in the list is not stated.
        paging = nil
    }
}
