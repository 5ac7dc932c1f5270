/// The 12-byte header of a CCI message (CXL 3.x section 7.6.3).
struct CCIHeader {
    static let size = 12
    /// MCTP message types that may precede a message: 07h FM-API, 08h CCI.
    static let messageTypes: ClosedRange<UInt8> = 0x07...0x08

    var isResponse: Bool
    var tag: UInt8
    var opcode: UInt16
    /// The declared payload length in bytes, up to 2 MiB - 1.
    var payloadLength: Int
    var background: Bool
    var returnCode: UInt16
    var vendorStatus: UInt16

    /// The header at `offset`; `nil` if the bytes do not reach, or cannot be a header: reserved bits are set, there is
    /// no opcode, or a request has a return code.
    init?(_ bytes: Span<UInt8>, at offset: Int) {
        guard offset >= 0, bytes.count - offset >= Self.size else { return nil }
        let category = bytes[offset]
        guard category <= 1, bytes[offset + 2] == 0 else { return nil }
        isResponse = category == 1
        tag = bytes[offset + 1]
        opcode = UInt16(bytes[offset + 3]) | UInt16(bytes[offset + 4]) << 8
        let length = Int(bytes[offset + 5]) | Int(bytes[offset + 6]) << 8 | Int(bytes[offset + 7]) << 16
        guard length & 0x60_0000 == 0, opcode != 0 else { return nil }
        payloadLength = length & 0x1F_FFFF
        background = length & 0x80_0000 != 0
        returnCode = UInt16(bytes[offset + 8]) | UInt16(bytes[offset + 9]) << 8
        vendorStatus = UInt16(bytes[offset + 10]) | UInt16(bytes[offset + 11]) << 8
        guard isResponse || (returnCode == 0 && vendorStatus == 0 && !background) else { return nil }
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
