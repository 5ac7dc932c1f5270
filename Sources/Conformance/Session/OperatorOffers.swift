import CXLWire
import Captures

/// Capacity that an operator told the device to offer, as long as no record of it was read.
public struct OperatorOffers: Sendable {
    /// One extent of an act, relative to its region.
    public struct Offer: Sendable {
        public let region: Int
        public let extent: ManagementAct.RegionExtent
        /// The null tag where the operator named none.
        public let tag: WireUUID
    }

    private static let most = 4096

    /// The tags that acts, and commands of a fabric manager, named.
    public private(set) var tags: Set<WireUUID> = []

    /// Whether an operator added capacity to any host, which may wait there unanswered.
    public private(set) var hasAdded = false
    /// In the order of the acts.
    public private(set) var pending: [Offer] = []
    /// The device that the acts name, as the emulator calls it.
    private var path: String?
    /// Whether acts name several devices, so that nobody knows which of them this one is.
    private var areMixed = false

    mutating func apply(_ stimulus: Stimulus, _ act: KnownAct) {
        guard case .add(_, let region, let extents, let tag)? = act.added else { return }
        hasAdded = true
        note(tag)
        if stimulus.origin.device == nil, let named = act.path {
            areMixed = areMixed || (path ?? named) != named
            path = named
        }
        guard !areMixed, pending.count + extents.count <= Self.most else {
            pending = []
            return
        }
        pending += extents.map { Offer(region: region, extent: $0, tag: tag) }
    }

    private mutating func note(_ tag: WireUUID) {
        if tag != .zero, tags.count < Self.most { tags.insert(tag) }
    }

    mutating func apply(_ step: Step) {
        guard step.opcode == InitiateDynamicCapacityAdd.opcode,
            let request = try? InitiateDynamicCapacityAdd.Request(step.request)
        else { return }
        note(request.tag)
        let list = request.extents
        for index in list.indices.prefix(Self.most) { note(list[index].tag) }
    }

    /// The offers that a record's extent may be of; `nil` where a region that decides it is not known.
    func candidates(start: UInt64, length: UInt64, in capacity: borrowing CapacityState) -> [Offer]? {
        var found: [Offer] = []
        for offer in pending where offer.extent.length == length {
            guard let base = capacity.regions[offer.region]?.regionBase else { return nil }
            if base &+ offer.extent.offset == start { found.append(offer) }
        }
        return found
    }

    /// Takes the records of the Dynamic Capacity log in; `known` are the handles of those that were read before.
    mutating func read(_ response: borrowing GetEventRecords.Response, known: Set<UInt16>, in capacity: CapacityState) {
        guard !pending.isEmpty else { return }
        let list = response.eventRecords
        for position in list.indices {
            guard case .dynamicCapacity(let record) = list[position].kind, record.eventType == .addCapacity,
                !known.contains(record.header.eventRecordHandle)
            else { continue }
            let (start, length, tag) = (record.extent.startingDPA, record.extent.length, record.extent.tag)
            func isOf(_ offer: Offer) -> Bool {
                offer.extent.length == length
                    && capacity.regions[offer.region].map { $0.regionBase &+ offer.extent.offset == start } ?? false
            }
            let same = pending.firstIndex { isOf($0) && $0.tag == tag } ?? pending.firstIndex { isOf($0) }
            if let same { pending.remove(at: same) }
        }
        // The records of what is left are lost.
        if response.flags.overflow { pending = [] }
    }
}
