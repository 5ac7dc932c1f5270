import CXLWire
import SpecTables

/// The list of a logical device's poison as its host is reading it.
struct PoisonList: Equatable, Sendable {
    /// The list that is not at its end: what was asked for, and the first line that was not shown.
    private var reading: (asked: Range<UInt64>, next: UInt64)?

    static func == (a: PoisonList, b: PoisonList) -> Bool {
        a.reading?.asked == b.reading?.asked && a.reading?.next == b.reading?.next
    }

    /// Get Poison List: as many records as fit. The same range again goes on; another one begins a new list, as the host
    /// may also ask for from 3.1 on.
    mutating func read(
        _ request: [UInt8], _ media: PoisonedMedia, isScanning: Bool, limit: Int, _ revision: Revision
    ) throws -> [UInt8] {
        let value = try GetPoisonList.Request(request.span).value
        let address = value.physicalAddress
        try require(address.reservedBits == 0 && (revision >= .r3_1 || !address.restartRequest), .invalidInput)
        let asked = try media.lines(address.dpa, value.physicalAddressLength)
        var start = asked.lowerBound
        if let reading, reading.asked == asked, !address.restartRequest { start = reading.next }
        let left = PoisonedMedia.cut(media.listed, to: start..<asked.upperBound)
        let fitting = max(0, limit - GetPoisonList.Response.minimumByteCount) / MediaErrorRecord.byteCount
        let shown = left.prefix(fitting)
        reading = shown.count < left.count ? (asked, left[shown.count].lines.lowerBound) : nil

        var response = GetPoisonList.Response.Value(mediaErrorRecordCount: UInt16(clamping: shown.count))
        response.flags.moreMediaErrorRecords = reading != nil
        response.flags.scanMediaInProgress = isScanning
        response.flags.restartAck = address.restartRequest
        if let timestamp = media.overflowTimestamp {
            response.flags.poisonListOverflow = true
            response.overflowTimestamp = timestamp
        }
        var payload = Payload(response)
        payload.append(contentsOf: shown.map(\.record))
        return payload.bytes
    }
}
