import CXLWire

// What a fabric manager or an operator takes from a host.

extension DynamicCapacity {
    /// What a removal means for a host: pieces of its extent list, and pieces of its unanswered offers.
    func select(
        _ removal: CapacityRemoval, host: Int, forced: Bool
    ) throws(Refusal) -> (accepted: [Extent], pending: [Extent]) {
        var accepted: [Extent]
        var pending: [Extent]
        switch removal {
        case .tagBased(let tag, let length):
            (accepted, pending) = try select(tag, length, host: host, forced: forced)
        case .prescriptive(let list):
            (accepted, pending) = try select(list, host: host)
        }
        // FM-REL-005: only a forced release reaches capacity that the host has not answered for.
        try require(forced || pending.isEmpty, .invalidPhysicalAddress)
        try requireWholeTags(accepted, of: hosts[host].accepted, else: .invalidInput)
        for offer in hosts[host].offers {
            let part = pending.filter { offer.extents.covers($0.range) }
            try requireWholeTags(part, of: offer.extents, else: .invalidInput)
        }
        return (accepted, pending)
    }

    private func select(
        _ tag: WireUUID, _ length: UInt64, host: Int, forced: Bool
    ) throws(Refusal) -> (accepted: [Extent], pending: [Extent]) {
        // FM-REL-003: capacity without a tag cannot be named by one.
        guard let entry = tags[tag], entry.acceptedBy.contains(host) || entry.pendingFor.contains(host) else {
            throw Refusal(.invalidInput)
        }
        try require(length > 0 && length % regions[entry.regionIndex].blockSize == 0, .invalidInput)
        let held = hosts[host].accepted.extents.filter { $0.tag == tag }
        let offered = hosts[host].offers.flatMap { $0.extents.extents.filter { $0.tag == tag } }
        // FM-REL-010: more than the host was given, whichever way.
        let total = (held + offered).reduce(0) { $0 + $1.range.length }
        try require(length <= total, .resourcesExhausted)
        var need = length
        func take(_ extents: [Extent]) -> [Extent] {
            var taken: [Extent] = []
            for var extent in extents where need > 0 {
                let part = min(need, extent.range.length)
                extent.range = ByteRange(start: extent.range.start, end: extent.range.start + part)
                taken.append(extent)
                need -= part
            }
            return taken
        }
        // The lowest addresses first, and what is accepted before what is not.
        let accepted = take(held)
        return (accepted, take(offered))
    }

    private func select(
        _ list: [DynamicCapacityExtent.Value], host: Int
    ) throws(Refusal) -> (accepted: [Extent], pending: [Extent]) {
        try require(!list.isEmpty, .invalidExtentList)
        var accepted: [Extent] = []
        var pending: [Extent] = []
        var ranges: [ByteRange] = []
        for extent in list {
            let range = try blocks(start: extent.startingDPA, length: extent.length)
            let held = hosts[host].accepted.pieces(of: range)
            let offered = hosts[host].offers.flatMap { $0.extents.pieces(of: range) }
            // FM-REL-004: bytes that this host was not given.
            let length = (held + offered).reduce(0) { $0 + $1.range.length }
            try require(length == range.length, .invalidExtentList)
            // A tag may be left out; one that is given has to be the right one.
            try require(
                extent.tag == .zero || (held + offered).allSatisfy { $0.tag == extent.tag }, .invalidExtentList)
            ranges.append(range)
            accepted += held
            pending += offered
        }
        try requireDisjoint(ranges)
        return (accepted, pending)
    }

    /// Takes capacity from a host without asking it.
    mutating func forceRelease(
        host: Int, accepted: [Extent], pending: [Extent], sanitize: Bool
    ) throws(Refusal) {
        var offers = hosts[host].offers
        for piece in pending {
            for index in offers.indices where offers[index].extents.covers(piece.range) {
                offers[index].extents.remove(piece.range)
                offers[index].dead.insert(piece)
            }
        }
        // To cut a piece out of an offered extent costs tracking as well.
        let grown = offers.reduce(0) { $0 + $1.count } - hosts[host].offers.reduce(0) { $0 + $1.count }
        try require(hosts[host].trackedExtents + grown <= extentLimit, .resourcesExhausted)
        let before = hosts[host]
        hosts[host].offers = offers
        if sanitize { for piece in accepted { hosts[host].sanitizeWhenReleased.insert(piece.range) } }
        do { try takeBack(host: host, accepted) } catch {
            hosts[host] = before
            throw error
        }
    }

    /// Notes that the host was asked to release `extents`.
    mutating func requestRelease(host: Int, _ extents: [Extent], sanitize: Bool) {
        guard sanitize else { return }
        for extent in extents { hosts[host].sanitizeWhenReleased.insert(extent.range) }
    }
}
