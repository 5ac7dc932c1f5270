import CXLWire
import Captures

// What the known state says about a command of the host.

extension CapacityState {
    /// An element of an updated extent list that is not well formed.
    struct ListFault {
        let index: Int
        let why: String
        /// Whether its range lies outside all regions, or is no range, so that other codes fit too.
        let isRange: Bool
    }

    /// Where the bytes of an answer lie.
    enum Standing {
        case oldest
        case younger
        case outside
        case nothingOffered
        case unknown(String)
    }

    /// An operator's act may have put a record into the log. One that takes by force makes offers dead without a record.
    mutating func apply(_ act: KnownAct) {
        isLogDrained = false
        isTouchedSinceReading = true
        guard act.isForcedRelease else { return }
        areOffersKnown = false
        forcedAt = .max
        isForceUnread = true
    }

    /// Clearing ends an overflow, also one that nobody saw: what happened between reading and clearing may have left no
    /// record.
    mutating func noteClear() {
        guard isTouchedSinceReading else { return }
        suspicions = []
        mayLackRecords = true
    }

    /// Whether this command continues, or ends, a chain in which something else came between.
    func isChainBroken(_ step: borrowing Step) -> Bool {
        chain.map { $0.opcode != step.opcode || $0.interruptedBy != nil } ?? false
    }

    /// The faults of the list in this command; those across the parts of a chain with it.
    func faults(_ step: borrowing Step) throws(WireError) -> [ListFault] {
        let ranges = try step.updatedRanges()
        let chained = chain?.opcode == step.opcode ? chain?.pieces ?? [] : []
        var before = CapacityMap(chained)
        var faults: [ListFault] = []
        for (index, range) in ranges.enumerated() {
            guard let piece = Piece(start: range.start, length: range.length) else {
                faults.append(
                    ListFault(index: index, why: range.length == 0 ? "it is empty" : "it wraps", isRange: true))
                continue
            }
            if let fault = fault(of: piece) {
                faults.append(ListFault(index: index, why: fault.why, isRange: fault.isRange))
            } else if before.overlaps(piece) {
                faults.append(ListFault(index: index, why: "it overlaps another of the list", isRange: false))
            }
            before.insert(piece)
        }
        return faults
    }

    private func fault(of piece: Piece) -> (why: String, isRange: Bool)? {
        let length = piece.end - piece.start
        if piece.start & 0x3F != 0 || length & 0x3F != 0 { return ("it is not aligned to 40h bytes", false) }
        guard isConfigurationKnown else { return nil }
        guard let region = region(of: piece) else { return ("it lies in no region", true) }
        let block = region.value.regionBlockSize
        guard block > 0 else { return nil }
        if piece.start % block != 0 { return ("its start is not a multiple of the block size", false) }
        if length % block != 0 { return ("its length is not a multiple of the block size", false) }
        return nil
    }

    /// Where the bytes of an answer lie among the offers, which must be known.
    func standing(of pieces: [Piece]) -> Standing {
        guard let oldest = offers.first else {
            return isLogDrained ? .nothingOffered : .unknown("the log may hold offers that nobody read")
        }
        guard oldest.isClosed else { return .unknown("the oldest offer was not read to its end") }
        let first = CapacityMap(oldest.pieces)
        if pieces.allSatisfy({ first.covers($0) }) { return .oldest }
        for offer in offers.dropFirst() {
            let map = CapacityMap(offer.pieces)
            if pieces.allSatisfy({ map.covers($0) }) { return .younger }
        }
        return .outside
    }

    /// Bytes of `pieces` that are held for certain.
    func held(of pieces: [Piece]) -> CapacityMap {
        guard let accepted else { return CapacityMap() }
        return accepted.intersection(CapacityMap(pieces)).without(disputed)
    }

    /// Whether `piece` is known to lie in a region that is not sharable.
    func isUnshared(_ piece: Piece, _ sharable: Set<Int>?) -> Bool {
        guard isConfigurationKnown, let sharable, let region = region(of: piece) else { return false }
        return !sharable.contains(region.index)
    }

    /// How the pieces of a release lie in what is held; `nil` where the device may have a reason to refuse them.
    func releaseShape(_ pieces: [Piece], sharable: Set<Int>?) -> Suspicion.Kind? {
        guard let accepted, !pieces.isEmpty else { return nil }
        var shape = Suspicion.Kind.refusedExact
        for piece in pieces {
            guard !disputed.overlaps(piece), accepted.covers(piece) else { return nil }
            let isUnshared = isUnshared(piece, sharable)
            if let exact = accepted.pieces.first(where: { $0.start == piece.start && $0.end == piece.end }) {
                let isTagKnown = lastList?.map.covers(piece) == true || promised.covers(piece)
                guard isUnshared || isTagKnown && exact.tag == .zero else { return nil }
            } else {
                guard isUnshared else { return nil }
                let isInside = accepted.pieces.contains { $0.contains(piece) }
                if !isInside { shape = .refusedSpan } else if shape == .refusedExact { shape = .refusedPart }
            }
        }
        return shape
    }

    /// What a refused release has against it that only a forced release explains.
    func refusedRelease(_ step: borrowing Step) -> Suspicion.Kind? {
        guard step.opcode == ReleaseDynamicCapacity.opcode, chain == nil,
            step.returnCode == .invalidPhysicalAddress || step.returnCode == .invalidExtentList,
            let request = try? ReleaseDynamicCapacity.Request(step.request), request.hasOnlyKnownBits,
            !request.flags.more, let faults = try? faults(step), faults.isEmpty
        else { return nil }
        return releaseShape(request.updatedExtents.pieces, sharable: sharable)
    }
}

extension Step {
    /// Whether this very answer shows that the device has the command.
    var showsCommand: Bool { returnCode.map { !$0.saysUnsupported } ?? false }

    /// The elements of an updated extent list, as they stand there.
    func updatedRanges() throws(WireError) -> [(start: UInt64, length: UInt64)] {
        if opcode == AddDynamicCapacityResponse.opcode {
            return try AddDynamicCapacityResponse.Request(request).updatedExtents.ranges
        }
        return try ReleaseDynamicCapacity.Request(request).updatedExtents.ranges
    }

    /// Whether more parts of the operation follow.
    func goesOn() throws(WireError) -> Bool { try CapacityState.updated(self).more }

    /// The bytes that the updated extents take in the request.
    var updatedBytes: Range<Int> { 0x08..<max(0x08, requestBytes.count) }
}

extension ViewList where Element == UpdatedExtent {
    var ranges: [(start: UInt64, length: UInt64)] { indices.map { (self[$0].startingDPA, self[$0].length) } }
}

extension AddDynamicCapacityResponse.Request {
    var hasOnlyKnownBits: Bool { flags.reservedBits == 0 && reserved05.isZero }
}

extension ReleaseDynamicCapacity.Request {
    var hasOnlyKnownBits: Bool { flags.reservedBits == 0 && reserved05.isZero }
}

extension RawSpan {
    /// Whether all bytes are zero.
    var isZero: Bool {
        for index in 0..<byteCount where self.byte(at: index) != 0 { return false }
        return true
    }
}

extension Outcome {
    /// The same, with the exchange that the findings contradict.
    func contradicting(_ index: Int?) -> Outcome {
        guard case .violated(let violations) = self, let index else { return self }
        return .violated(
            violations.map {
                Violation(
                    $0.part, $0.bytes, field: $0.field, expected: $0.expected, observed: $0.observed,
                    contradicts: $0.contradicts ?? index)
            })
    }
}
