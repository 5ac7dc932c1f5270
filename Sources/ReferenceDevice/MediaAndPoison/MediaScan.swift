import CXLWire

/// Scan Media as it goes on, and what the last one that ended has found.
struct MediaScan: Equatable, Sendable {
    struct Order: Equatable, Sendable {
        let lines: Range<UInt64>
        let writesEvents: Bool
    }

    /// What was found, and what was not looked at.
    struct Results: Equatable, Sendable {
        let found: [PoisonedMedia.Stretch]
        let rest: Range<UInt64>
        /// The first that the host has not read.
        var next = 0
    }

    private(set) var order: Order?
    private(set) var results: Results?

    /// A new scan makes the results of the last one void.
    mutating func start(_ order: Order) {
        self.order = order
        results = nil
    }

    /// Ends before line `end`, or where there is more than the results have room for. Gives what was found.
    mutating func finish(before end: UInt64, _ media: PoisonedMedia) -> [PoisonedMedia.Stretch] {
        guard let order else { return [] }
        self.order = nil
        let end = min(max(end, order.lines.lowerBound), order.lines.upperBound)
        var found = PoisonedMedia.cut(media.stretches, to: order.lines.lowerBound..<end)
        var stop = end
        if found.count > media.listLimit {
            stop = found[media.listLimit].lines.lowerBound
            found.removeLast(found.count - media.listLimit)
        }
        results = Results(found: found, rest: stop..<order.lines.upperBound)
        return found
    }

    /// Get Scan Media Results: as many as fit, and the rest the next time. After the last it begins anew.
    mutating func readResults(limit: Int) throws(Refusal) -> [UInt8] {
        // MED-009
        guard let results else { throw Refusal(.unsupported) }
        let fitting = max(0, limit - GetScanMediaResults.Response.minimumByteCount) / MediaErrorRecord.byteCount
        let records = results.found.dropFirst(results.next).prefix(fitting).map(\.record)
        let end = results.next + records.count
        let isAll = end == results.found.count
        self.results?.next = isAll ? 0 : end
        var response = GetScanMediaResults.Response.Value(
            restartPhysicalAddressLength: UInt64(results.rest.count),
            mediaErrorRecordCount: UInt16(clamping: records.count))
        response.flags.moreMediaErrorRecords = !isAll
        if !results.rest.isEmpty {
            response.restartPhysicalAddress.dpa = results.rest.lowerBound
            response.flags.scanStoppedPrematurely = true
        }
        var payload = Payload(response)
        payload.append(contentsOf: records)
        return payload.bytes
    }

    mutating func forget() { self = MediaScan() }
}
