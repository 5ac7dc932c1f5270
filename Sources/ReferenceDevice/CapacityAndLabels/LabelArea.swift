import CXLWire

/// The label storage area of a logical device. It outlives every reset.
struct LabelArea: Equatable, Sendable {
    let size: UInt32
    /// The bytes up to the last that was ever written; behind them all are zero.
    private var bytes: [UInt8] = []

    init(size: UInt32) { self.size = size }

    /// Get LSA: exactly the bytes that were asked for (LSA-001), so that what no answer has room for is refused.
    func read(_ request: [UInt8], limit: Int) throws -> [UInt8] {
        let value = try GetLSA.Request(request.span).value
        try requireInside(value.offset, Int(value.length))
        try require(Int(value.length) <= limit, .invalidInput)
        let there = bytes.dropFirst(Int(value.offset)).prefix(Int(value.length))
        return there + [UInt8](repeating: 0, count: Int(value.length) - there.count)
    }

    /// Set LSA.
    mutating func write(_ request: [UInt8]) throws {
        let view = try SetLSA.Request(request.span)
        try require(view.value.reserved04.isZero, .invalidInput)
        let data = copy(view.labelData)
        try requireInside(view.offset, data.count)
        let start = Int(view.offset)
        guard !data.isEmpty else { return }
        if bytes.count < start + data.count {
            bytes += [UInt8](repeating: 0, count: start + data.count - bytes.count)
        }
        bytes.replaceSubrange(start..<start + data.count, with: data)
    }

    // LSA-003
    private func requireInside(_ offset: UInt32, _ length: Int) throws(Refusal) {
        try require(UInt64(offset) + UInt64(length) <= UInt64(size), .invalidInput)
    }

    mutating func erase() { bytes = [] }
}

extension ReferenceDevice {
    // MBX-CMD-015
    func readLabels(_ request: [UInt8], host: Int) throws -> [UInt8] {
        try require(!isSanitizing(host), .mediaDisabled)
        return try memories[host].labels.read(request, limit: configuration.mailboxPayloadSize)
    }

    mutating func writeLabels(_ request: [UInt8], host: Int) throws {
        try require(!isSanitizing(host), .mediaDisabled)
        try memories[host].labels.write(request)
    }
}
