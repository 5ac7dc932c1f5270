import CXLWire

// What a host may do: answer the oldest offer, and give capacity back.

extension DynamicCapacity {
    /// The ranges of a request behind those of the chain that it continues.
    ///
    /// A payload continues a chain where it carries the opcode that the chain began with; anything else has ended the
    /// chain already (``ReferenceDevice/execute(_:_:from:)``).
    private func whole(_ list: [UpdatedExtent.Value], of opcode: UInt16, host: Int) throws(Refusal) -> [ByteRange] {
        var ranges = hosts[host].chain.map { $0.opcode == opcode ? $0.ranges : [] } ?? []
        for extent in list { ranges.append(try blocks(start: extent.startingDPA, length: extent.length)) }
        try requireDisjoint(ranges)
        return ranges
    }

    /// Add Dynamic Capacity Response. Gives what the host now holds more, `nil` while payloads of the answer are missing.
    mutating func answerOffer(
        host: Int, _ list: [UpdatedExtent.Value], more: Bool
    ) throws(Refusal) -> [Extent]? {
        // DCD-ADD-015: without an offer there is nothing to answer, not even by accepting nothing.
        guard let offer = hosts[host].offers.first else { throw Refusal(.invalidInput) }
        let opcode = AddDynamicCapacityResponse.opcode
        let ranges = try whole(list, of: opcode, host: host)
        for range in ranges where !offer.extents.covers(range) {
            // DCD-ADD-005: the right bytes in the wrong order are 02h; DCD-ADD-006, -007: any others 0Fh.
            let isYounger = hosts[host].offers.dropFirst().contains { $0.extents.covers(range) }
            throw Refusal(isYounger ? .invalidInput : .invalidPhysicalAddress)
        }
        // DOUBT 20: a range that spans adjacent offered extents is split where they meet, so that each part keeps its tag
        // and sequence (DCD-ADD-020).
        var pieces = ranges.flatMap { offer.extents.pieces(of: $0) }
        try require(hosts[host].trackedExtents - offer.count + pieces.count <= extentLimit, .resourcesExhausted)
        guard !more else {
            hosts[host].chain = Chain(opcode: opcode, ranges: ranges)
            return nil
        }
        try requireWholeTags(pieces, of: offer.extents, else: .invalidExtentList)
        // Shared extents stay as they were offered: their sequence numbers count extents (DCD-EXT-011).
        let shared = Set(pieces.filter(isSharable).map(\.tag))
        pieces.removeAll(where: isSharable)
        pieces += offer.extents.extents.filter { shared.contains($0.tag) && isSharable($0) }

        hosts[host].chain = nil
        hosts[host].offers.removeFirst()
        for piece in pieces {
            hosts[host].accepted.insert(piece)
            used.insert(piece.range)
        }
        if !pieces.isEmpty { hosts[host].generation &+= 1 }
        settle(offer.extents.extents + offer.dead.extents)
        // The rest of the offer is the device's again (DCD-ADD-013), what was accepted is not.
        for piece in pieces { assigned.insert(piece.range) }
        return pieces
    }

    /// Release Dynamic Capacity. Gives what the host no longer holds, `nil` while payloads of the list are missing.
    mutating func release(
        host: Int, _ list: [UpdatedExtent.Value], more: Bool
    ) throws(Refusal) -> [Extent]? {
        // DCD-REL-003
        try require(!list.isEmpty, .invalidInput)
        let opcode = ReleaseDynamicCapacity.opcode
        let ranges = try whole(list, of: opcode, host: host)
        let accepted = hosts[host].accepted
        // DCD-REL-004 to -008: several adjacent extents may be named as one, a gap fails it all.
        for range in ranges { try require(accepted.covers(range), .invalidPhysicalAddress) }
        guard !more else {
            hosts[host].chain = Chain(opcode: opcode, ranges: ranges)
            return nil
        }
        let pieces = ranges.flatMap { accepted.pieces(of: $0) }
        try requireWholeTags(pieces, of: accepted, else: .invalidExtentList)
        try takeBack(host: host, pieces)
        hosts[host].chain = nil
        return pieces
    }

    /// Removes accepted capacity from a host's list.
    mutating func takeBack(host: Int, _ pieces: [Extent]) throws(Refusal) {
        guard !pieces.isEmpty else { return }
        var rest = hosts[host].accepted
        for piece in pieces { rest.remove(piece.range) }
        // DCD-REL-011: to release the middle of an extent leaves two.
        let count = hosts[host].trackedExtents - hosts[host].accepted.count + rest.count
        try require(count <= extentLimit, .resourcesExhausted)
        hosts[host].accepted = rest
        hosts[host].generation &+= 1
        for piece in pieces {
            let isWiped = isSanitizedOnRelease(piece.range) || hosts[host].sanitizeWhenReleased.overlaps(piece.range)
            switch (isWiped, isSharable(piece)) {
            case (true, false): used.remove(piece.range)
            case (true, true): sanitizeWhenFreed.insert(piece.range)
            case (false, _): break
            }
            hosts[host].sanitizeWhenReleased.remove(piece.range)
        }
        settle(pieces)
    }
}
