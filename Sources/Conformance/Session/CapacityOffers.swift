import CXLWire

// Offers, answers and releases: how capacity moves from free to offered, accepted, and free again.

extension CapacityState {
    /// What a chain, or one command, comes to with its last part.
    struct Operation {
        let pieces: [Piece]
        /// The first exchange of the chain.
        let index: Int
        let isChain: Bool
    }

    // MARK: The log

    /// Takes the records of the Dynamic Capacity log in, each once; `log` is what was known of it before.
    mutating func readEvents(
        _ response: borrowing GetEventRecords.Response, _ reading: EventLogState.Reading, log: EventLogState
    ) {
        let index = reading.index
        if response.flags.overflow {
            isQueueLost = true
            areOffersKnown = false
            overflowedAt = index
            mayLackRecords = true
            suspicions = []
        }
        let list = response.eventRecords
        for position in list.indices {
            guard case .dynamicCapacity(let event) = list[position].kind else { continue }
            let (handle, fold) = (reading.records[position].handle, reading.records[position].fold)
            if log.outstanding.contains(where: { $0.handle == handle && $0.fold == fold }) { continue }
            if let old = log.cleared[handle], old.record.fold == fold {
                // The same bytes after a clear: without a clock, a new record can look like one that stayed.
                if event.header.eventRecordTimestamp != 0 { continue }
                areOffersKnown = false
            }
            take(event, at: index)
        }
        isLogDrained = !response.flags.moreEventRecords && !response.flags.overflow
        isTouchedSinceReading = false
        if isForceUnread, isLogDrained {
            forcedAt = index + 1
            isForceUnread = false
        }
        if isLogDrained { suspicions = [] }
        // An overflow drops the tail of a group; what comes after it is another group.
        if response.flags.overflow, let last = offers.indices.last { offers[last].isClosed = true }
    }

    private mutating func take(_ event: borrowing DynamicCapacityEventRecord, at index: Int) {
        switch event.eventType {
        case .addCapacity: offer(event, at: index)
        case .releaseCapacity:
            if let piece = Piece(event.extent), let accepted {
                askedBack.insert(all: accepted.intersection(CapacityMap([piece])))
            }
        case .forcedCapacityRelease:
            guard let piece = Piece(event.extent) else { return }
            suspicions.removeAll { $0.piece.overlaps(piece) }
            // The record does not say when: bytes accepted again since may be held, or not.
            if accepted?.overlaps(piece) == true { disputed.insert(piece) }
            promised.remove(piece)
            askedBack.remove(piece)
            areOffersKnown = false
            forcedAt = max(index, forcedAt ?? 0)
            endPaging()
        case .regionConfigurationUpdated: loseRegions()
        default: break
        }
    }

    private mutating func offer(_ event: borrowing DynamicCapacityEventRecord, at index: Int) {
        guard let piece = Piece(event.extent) else {
            areOffersKnown = false
            return
        }
        // Bytes wait in one offer only: where an older one names them too, it was settled unseen.
        let groups = offers.last?.isClosed == false ? offers.dropLast() : offers[...]
        if let settled = groups.lastIndex(where: { $0.pieces.overlap(piece) }) {
            offers.removeFirst(settled + 1)
            // Or it was taken back by force, which leaves it in the queue and makes no record.
            isQueueLost = isQueueLost || areOffersKnown
            areOffersKnown = false
        }
        if let last = offers.indices.last, !offers[last].isClosed {
            offers[last].pieces.append(piece)
            offers[last].isClosed = !event.flags.more
        } else {
            offers.append(Offer(pieces: [piece], isClosed: !event.flags.more, index: index))
        }
        if offers.count > 4096 || (offers.last?.pieces.count ?? 0) > 65536 {
            offers = []
            areOffersKnown = false
        }
    }

    // MARK: Answers and releases

    /// The operation that this command ends; `nil` where it is a part of a chain that goes on.
    func operation(_ step: borrowing Step) throws(WireError) -> Operation? {
        let (pieces, more) = try Self.updated(step)
        if more { return nil }
        guard let chain, chain.opcode == step.opcode else {
            return Operation(pieces: pieces, index: step.index, isChain: false)
        }
        return Operation(pieces: chain.pieces + pieces, index: chain.index, isChain: true)
    }

    /// The pieces that an answer or a release names, those that are malformed left out, and its More flag.
    static func updated(_ step: borrowing Step) throws(WireError) -> (pieces: [Piece], more: Bool) {
        if step.opcode == AddDynamicCapacityResponse.opcode {
            let request = try AddDynamicCapacityResponse.Request(step.request)
            return (request.updatedExtents.pieces, request.flags.more)
        }
        let request = try ReleaseDynamicCapacity.Request(step.request)
        return (request.updatedExtents.pieces, request.flags.more)
    }

    mutating func answerOffer(_ step: Step) throws(WireError) {
        let (pieces, more) = try Self.updated(step)
        if more { return extendChain(step, pieces) }
        guard let all = closeChain(step, pieces) else { return }
        take(all, from: oldestOffer(naming: all), at: step.index)
    }

    /// The oldest offer that holds one of `pieces`; an answer that accepts nothing answers the oldest one.
    func oldestOffer(naming pieces: [Piece]) -> Int? {
        if pieces.isEmpty { return offers.isEmpty ? nil : 0 }
        return offers.firstIndex { offer in offer.pieces.contains { pieces.overlap($0) } }
    }

    private mutating func take(_ pieces: [Piece], from position: Int?, at index: Int) {
        var offered: [Piece] = []
        if let position {
            let offer = offers[position]
            offered = offer.pieces
            let map = CapacityMap(offered)
            let isExpected = pieces.allSatisfy { map.covers($0) } && (position == 0 || !areOffersKnown)
            // Offers are answered in order: once one is answered, everything older is settled.
            offers.removeFirst(position + 1)
            if pieces.isEmpty {
                areOffersKnown = areOffersKnown && offer.isClosed
            } else {
                areOffersKnown = isExpected && offer.isClosed && !isQueueLost && offer.index >= forcedAt ?? 0
            }
        } else if !pieces.isEmpty {
            areOffersKnown = false
        }
        overflowedAt = nil
        guard !pieces.isEmpty else { return }
        for piece in pieces {
            disputed.remove(piece)
            accepted?.remove(piece)
            accepted?.insert(piece)
            for source in offered {
                guard let part = source.intersection(piece) else { continue }
                accepted?.remove(part)
                accepted?.insert(part)
                promised.remove(part)
                promised.insert(part)
            }
        }
        lastChange = index
        endPaging()
    }

    mutating func release(_ step: Step) throws(WireError) {
        let (pieces, more) = try Self.updated(step)
        if more { return extendChain(step, pieces) }
        guard let all = closeChain(step, pieces) else { return }
        for piece in all {
            accepted?.remove(piece)
            disputed.remove(piece)
            promised.remove(piece)
            askedBack.remove(piece)
        }
        lastChange = step.index
        overflowedAt = nil
        endPaging()
    }

    // MARK: Chains

    private mutating func extendChain(_ step: Step, _ pieces: [Piece]) {
        if chain?.opcode == step.opcode {
            chain?.pieces += pieces
            if (chain?.pieces.count ?? 0) > 65536 { giveUpChain(step) }
        } else {
            giveUpChain(step)
            chain = Chain(opcode: step.opcode, pieces: pieces, index: step.index, interruptedBy: nil)
        }
        // Whether a chain in progress shows in the list is not stated.
        endPaging()
    }

    /// All pieces of the operation; `nil` where what came of it cannot be known.
    private mutating func closeChain(_ step: Step, _ pieces: [Piece]) -> [Piece]? {
        guard let open = chain else { return pieces }
        if open.opcode == step.opcode, open.interruptedBy == nil {
            chain = nil
            return open.pieces + pieces
        }
        let isOther = open.opcode != step.opcode
        if !isOther { chain?.pieces += pieces }
        giveUpChain(step)
        return isOther ? pieces : nil
    }

    /// What came of an unfinished chain is unknown.
    mutating func giveUpChain(_ step: borrowing Step) {
        guard let open = chain else { return }
        dispute(open.pieces)
        if open.opcode == AddDynamicCapacityResponse.opcode {
            areOffersKnown = false
            if let position = oldestOffer(naming: open.pieces) { offers.removeFirst(position + 1) }
        }
        lastChange = step.index
        chain = nil
        endPaging()
    }

    /// Notes that a command came between two parts of a chain.
    mutating func interruptChain(_ step: borrowing Step) {
        guard let open = chain, open.opcode != step.opcode, open.interruptedBy == nil else { return }
        chain?.interruptedBy = step.index
    }

    mutating func dispute(_ pieces: [Piece]) {
        for piece in pieces.prefix(65536) {
            disputed.insert(piece)
            promised.remove(piece)
        }
    }

    // MARK: Failures

    /// Whether an offered group still waits after a refused answer is not stated, so the queue is unknown then. What a
    /// failed command named is not changed by it, unless nobody saw whether it failed.
    mutating func applyFailure(_ step: Step) {
        consecutiveLists = []
        guard step.opcode == AddDynamicCapacityResponse.opcode || step.opcode == ReleaseDynamicCapacity.opcode else {
            return interruptChain(step)
        }
        let named = (try? Self.updated(step).pieces) ?? []
        if step.opcode == AddDynamicCapacityResponse.opcode { areOffersKnown = false }
        giveUpChain(step)
        overflowedAt = nil
        if step.returnCode == nil || step.returnCode == .internalError {
            if (try? Self.updated(step)) == nil { return lose() }
            dispute(named)
            lastChange = step.index
            endPaging()
        } else {
            noteRefusal(step, named)
        }
    }

    private mutating func noteRefusal(_ step: Step, _ named: [Piece]) {
        if refusals.count == 64 { refusals.removeFirst() }
        refusals.append(Refusal(opcode: step.opcode, pieces: named, index: step.index))
        guard !mayLackRecords, let suspicion = refusedRelease(step) else { return }
        suspicions += named.prefix(64).map { Suspicion(kind: suspicion, piece: $0, index: step.index) }
        if suspicions.count > 256 { suspicions.removeFirst(suspicions.count - 256) }
    }
}

extension Piece {
    init?(_ extent: borrowing DynamicCapacityExtent) {
        self.init(
            start: extent.startingDPA, length: extent.length, tag: extent.tag, sequence: extent.sharedExtentSequence)
    }
}

extension ViewList where Element == UpdatedExtent {
    /// The elements that are ranges at all.
    var pieces: [Piece] { indices.compactMap { Piece(start: self[$0].startingDPA, length: self[$0].length) } }
}
