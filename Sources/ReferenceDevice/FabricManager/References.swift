import CXLWire

// Commands 5606h to 5608h.

extension ReferenceDevice {
    /// FM-REF-001: only a tag of a sharable region can be held.
    private func requireSharable(_ tag: WireUUID) throws(Refusal) {
        try require(capacity.tags[tag]?.isSharable == true, .invalidInput)
    }

    /// Dynamic Capacity Add Reference; once more changes nothing.
    mutating func addReference(_ tag: WireUUID) throws(Refusal) {
        try requireSharable(tag)
        _ = capacity.tags.setReference(tag, true)
    }

    /// Dynamic Capacity Remove Reference: the last one frees the capacity (FM-REF-002).
    mutating func removeReference(_ tag: WireUUID) throws(Refusal) {
        try requireSharable(tag)
        if let dead = capacity.tags.setReference(tag, false) { capacity.free(dead) }
    }

    /// Dynamic Capacity List Tags.
    func listTags(_ request: [UInt8], limit: Int) throws -> [UInt8] {
        let value = try DynamicCapacityListTags.Request(request.span).value
        let entries = capacity.tags.entries
        try require(UInt64(value.startingIndex) <= UInt64(entries.count), .invalidInput)
        let room = limit - DynamicCapacityListTags.Response.minimumByteCount
        let fitting = max(0, room) / DynamicCapacityTagInformation.byteCount
        let page = entries[Int(value.startingIndex)...].prefix(min(fitting, Int(clamping: UInt64(value.maximumTags))))
        var response = DynamicCapacityListTags.Response.Value()
        response.tagsListGenerationNumber = capacity.tags.generation
        response.totalNumberOfTags = UInt32(clamping: entries.count)
        response.numberOfTagsReturned = UInt32(clamping: page.count)
        // FM-TAGS-002
        response.validity.referenceBitmapsValid = true
        response.validity.pendingReferenceBitmapsValid = true
        var payload = Payload(response)
        payload.append(contentsOf: page.map(\.information))
        return payload.bytes
    }
}

extension TagEntry {
    var information: DynamicCapacityTagInformation.Value {
        var value = DynamicCapacityTagInformation.Value()
        value.tag = tag
        value.flags.fmHoldsReference = isReferencedByFM
        // FM-TAGS-003: there are at most 255 hosts, and 256 bits.
        for host in acceptedBy { value.referenceBitmap[host / 8] |= 1 << UInt8(host % 8) }
        for host in pendingFor { value.pendingReferenceBitmap[host / 8] |= 1 << UInt8(host % 8) }
        return value
    }
}
