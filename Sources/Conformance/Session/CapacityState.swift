import CXLWire

/// Dynamic Capacity as the host's mailbox has shown it: regions, offers, what was accepted, the extent list.
///
/// Each byte is accepted, free or unknown. ``accepted`` is `nil` until a list was read whole; after that, bytes that an
/// unclear operation named are ``disputed`` until the next whole list settles them.
public struct CapacityState: Sendable {
    /// Indices of the regions that can be shared; `nil` where nobody said.
    var sharable: Set<Int>?
    /// Regions by index.
    public private(set) var regions: [Int: DynamicCapacityRegionConfiguration.Value] = [:]
    public private(set) var availableRegions: Int?
    public private(set) var totals: DynamicCapacityTotals.Value?
    /// The exchange that read ``totals``.
    public private(set) var totalsIndex: Int?
    /// What the host holds; `nil` where that is not known.
    public internal(set) var accepted: CapacityMap?
    /// Bytes whose state is unknown although ``accepted`` is not `nil`.
    public internal(set) var disputed = CapacityMap()
    /// Bytes accepted since the last whole list out of offers that were read, with the tags that they were offered with.
    public internal(set) var promised = CapacityMap()
    /// Accepted bytes that a Release Capacity record asked back.
    public internal(set) var askedBack = CapacityMap()
    /// Offers that were read and not answered, oldest first.
    public internal(set) var offers: [Offer] = []
    /// Whether no offer that is older than the newest of ``offers`` is missing there.
    public internal(set) var areOffersKnown = false
    /// Whether the log was read to its end, and nothing shows that a record came since.
    public internal(set) var isLogDrained = false
    /// Whether an overflow, or force against an offer, left groups that cannot be known before the next epoch.
    public internal(set) var isQueueLost = false
    /// The exchange that returned the last Forced Capacity Release record: offers before it may be dead.
    public internal(set) var forcedAt: Int?
    /// Whether an operator took capacity by force, and the log was not read to its end since: every offer in it may be dead.
    var isForceUnread = false
    /// Whether an operator acted since the log was read.
    var isTouchedSinceReading = false
    /// Whether the log may have lost a record unseen since the last whole list.
    var mayLackRecords = false
    /// The exchange that showed an overflow after which no list was read.
    public internal(set) var overflowedAt: Int?
    public private(set) var lastList: ExtentList?
    public private(set) var lastHeading: Heading?
    /// Whole lists read one right after the other, the newest last; at most two.
    public internal(set) var consecutiveLists: [ExtentList] = []
    public private(set) var paging: Paging?
    /// A page of another generation than the first: the next index that would continue it, and the first exchange.
    public private(set) var mixedPages: (next: UInt64, first: Int)?
    public internal(set) var chain: Chain?
    public internal(set) var suspicions: [Suspicion] = []
    public internal(set) var refusals: [Refusal] = []
    /// The exchange of the last command of the host that changed the accepted capacity, or may have.
    public internal(set) var lastChange: Int?

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
        let (regions, available, totals, totalsIndex) = (self.regions, availableRegions, self.totals, self.totalsIndex)
        let (isQueueLost, sharable) = (isQueueLost, sharable)
        self = CapacityState()
        self.sharable = sharable
        self.regions = regions
        availableRegions = available
        self.totals = totals
        self.totalsIndex = totalsIndex
        self.isQueueLost = isQueueLost
    }

    /// The regions are not what they were.
    mutating func loseRegions() {
        regions = [:]
        availableRegions = nil
        totals = nil
        totalsIndex = nil
    }

    mutating func apply(_ step: Step) throws(WireError) {
        if step.opcode != GetDynamicCapacityExtentList.opcode { consecutiveLists = [] }
        switch step.opcode {
        case GetDynamicCapacityConfiguration.opcode where step.isResponseWhole: try readConfiguration(step)
        case GetDynamicCapacityExtentList.opcode where step.isResponseWhole: try readList(step)
        case AddDynamicCapacityResponse.opcode: try answerOffer(step)
        case ReleaseDynamicCapacity.opcode: try release(step)
        case InitiateDynamicCapacityRelease.opcode: loseToFabricManager()
        case SetDCRegionConfiguration.opcode: loseRegions()
        case Self.mediaOperation, Self.passphraseSecureErase: lose()
        default: break
        }
        interruptChain(step)
    }

    private static let mediaOperation: UInt16 = 0x4402
    private static let passphraseSecureErase: UInt16 = 0x4505

    /// Whether a release by the fabric manager was forced, and of what, is not worth following: all may be gone.
    private mutating func loseToFabricManager() {
        accepted = nil
        lastList = nil
        paging = nil
        suspicions = []
        areOffersKnown = false
        isQueueLost = true
    }

    // MARK: Configuration

    private mutating func readConfiguration(_ step: Step) throws(WireError) {
        let first = Int(try GetDynamicCapacityConfiguration.Request(step.request).startingRegionIndex)
        let response = try GetDynamicCapacityConfiguration.Response(step.response)
        availableRegions = min(Int(response.numberOfAvailableRegions), 8)
        let list = response.regions
        for index in list.indices.prefix(8) { regions[first + index] = list[index].value }
        if let totals = response.totals?.value {
            self.totals = totals
            totalsIndex = step.index
        }
    }

    // MARK: The extent list

    private mutating func readList(_ step: Step) throws(WireError) {
        guard let answer = try step.extentListAnswer() else { return }
        let next = UInt64(answer.start) + UInt64(answer.extents.count)
        lastHeading = Heading(index: step.index, generation: answer.generation, total: answer.total, next: next)
        mixedPages = nil
        overflowedAt = nil
        if answer.start > 0, let open = paging, open.count == answer.start, open.generation != answer.generation {
            mixedPages = (next, open.firstIndex)
        }
        guard let list = answer.whole else {
            keepPage(answer, at: step.index)
            if chain == nil { dispute(unexpected: answer.extents) }
            return
        }
        settle(list)
        paging = nil
        if consecutiveLists.count == 2 { consecutiveLists.removeFirst() }
        consecutiveLists.append(list)
        lastList = list
    }

    private mutating func keepPage(_ answer: ExtentListAnswer, at index: Int) {
        if !answer.isInSequence {
            paging = nil
        } else if answer.start == 0 {
            paging = Paging(firstIndex: index, generation: answer.generation, total: answer.total)
        }
        paging?.append(answer.extents)
    }

    /// A whole list settles what is accepted; what only a forced release explains waits for the log.
    private mutating func settle(_ list: ExtentList) {
        if let accepted, !mayLackRecords {
            for piece in accepted.without(list.map).without(disputed).pieces.prefix(64) {
                suspicions.append(Suspicion(kind: suspicion(of: piece), piece: piece, index: list.index))
            }
            if suspicions.count > 256 { suspicions.removeFirst(suspicions.count - 256) }
        }
        mayLackRecords = false
        accepted = list.map
        disputed = CapacityMap()
        promised = CapacityMap()
        askedBack = askedBack.intersection(list.map)
        refusals = []
    }

    /// A page showed more than was known: those bytes stay unknown until a whole list settles them.
    private mutating func dispute(unexpected extents: [ListedExtent]) {
        let listed = CapacityMap(extents.compactMap(\.piece))
        for piece in listed.pieces { promised.remove(piece) }
        if let accepted { disputed.insert(all: listed.without(accepted)) }
    }

    private func suspicion(of piece: Piece) -> Suspicion.Kind {
        if refusals.contains(where: { $0.opcode == ReleaseDynamicCapacity.opcode && $0.pieces.overlap(piece) }) {
            return .failedRelease
        }
        if askedBack.overlaps(piece) { return .releasedEarly }
        return lastList?.map.overlaps(piece) ?? false ? .vanished : .notApplied
    }

    /// Pages that are being read may be torn by a change.
    mutating func endPaging() {
        paging = nil
        consecutiveLists = []
    }
}
