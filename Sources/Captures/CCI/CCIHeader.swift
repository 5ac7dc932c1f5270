import CXLWire

/// A CCI message's header, if the bytes can be one.
struct CCIHeader {
    static let size = CCIMessageHeader.byteCount
    /// MCTP message types that may precede a message: 07h FM-API, 08h CCI.
    static let messageTypes: ClosedRange<UInt8> = 0x07...0x08

    let value: CCIMessageHeader.Value

    var isResponse: Bool { value.category.category == .response }
    /// The declared payload length in bytes, up to 2 MiB - 1.
    var payloadLength: Int { Int(value.lengthWord.payloadLength) }

    /// The header at `offset`; `nil` if the bytes do not reach, or cannot be a header: reserved bits are set, there is
    /// no opcode, or a request has a return code.
    init?(_ bytes: Span<UInt8>, at offset: Int) {
        guard offset >= 0, offset < bytes.count,
            let header = try? CCIMessageHeader(bytes.extracting(offset..<bytes.count)).value
        else { return nil }
        value = header
        guard header.category.category.name != nil, header.category.reservedBits == 0, header.reserved02 == 0,
            header.lengthWord.reservedBits == 0, header.opcode != 0
        else { return nil }
        guard
            isResponse
                || (header.returnCode == .success && header.vendorSpecificExtendedStatus == 0
                    && !header.lengthWord.backgroundOperation)
        else { return nil }
    }

    /// Whether bytes are CCI messages one after another.
    /// - Parameter isWhole: whether no more bytes follow. The last message may be cut, but not the only one.
    /// - Returns: how many bytes of MCTP message type precede each message (0 or 1), or `nil` if the bytes are none.
    static func framing(_ bytes: Span<UInt8>, isWhole: Bool) -> Int? {
        for prefix in 0...1 where isFramed(bytes, prefix: prefix, isWhole: isWhole) { return prefix }
        return nil
    }

    private static func isFramed(_ bytes: Span<UInt8>, prefix: Int, isWhole: Bool) -> Bool {
        var offset = 0
        var messages = 0
        while offset < bytes.count {
            if prefix == 1, !messageTypes.contains(bytes[offset] & 0x7F) { return false }
            guard let header = CCIHeader(bytes, at: offset + prefix) else {
                // Too few bytes for another header: they cannot be checked.
                return messages > 0 && bytes.count - offset < prefix + size
            }
            let end = offset + prefix + size + header.payloadLength
            if end > bytes.count { return messages > 0 || !isWhole }
            messages += 1
            offset = end
        }
        return messages > 0
    }
}
