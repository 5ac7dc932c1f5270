// The message that carries a command or its answer over MCTP, and inside a tunnel.

extension Enumeration {
    public static let messageCategory: Enumeration = Enumeration(
        "message-category", "CCI Message Category", width: 4,
        [Row(0, "request", "Request"), Row(1, "response", "Response")])
}

extension BitLayout {
    public static let messageCategory: BitLayout = BitLayout(
        "cci-message-category", "CCI Message Category Byte", width: 1,
        [Bits(0...3, "category", "Message Category", .messageCategory), ReservedBits(4...7)])

    // DOUBT 5: sources disagree whether the length has 20 or 21 bits.
    public static let messageLength: BitLayout = BitLayout(
        "cci-message-length", "CCI Message Payload Length Word", width: 3,
        [
            Bits(0...20, "payloadLength", "Message Payload Length", unit: .bytes),
            ReservedBits(21...22),
            Bit(23, "backgroundOperation", "Background Operation"),
        ])
}

/// The rows of the message header.
private func messageHeader() -> [Field] {
    [
        U8(0x00, "category", "Message Category", bits: .messageCategory),
        U8(0x01, "tag", "Message Tag", unit: .hex, note: "chosen by the requester and returned in the response"),
        Reserved(0x02, 1),
        U16(0x03, "opcode", "Command Opcode", unit: .hex, note: "command in the low byte, command set in the high"),
        U24(0x05, "lengthWord", "Message Payload Length and Background Operation", bits: .messageLength),
        U16(0x08, "returnCode", "Return Code", .returnCode, note: "reserved in requests"),
        U16(
            0x0A, "vendorSpecificExtendedStatus", "Vendor Specific Extended Status", unit: .hex,
            note: "reserved in requests"),
    ]
}

extension Structure {
    /// The header alone: what a transport reads first, to learn how many bytes follow.
    public static let cciMessageHeader: Structure = Structure(
        "cci-message.header", "CCI Message Header", size: 0x0C, clauses: [.r3_0: "7.6.3"]
    ) {
        messageHeader()
    }

    public static let cciMessage: Structure = Structure(
        "cci-message", "CCI Message", size: 0x0C, clauses: [.r3_0: "7.6.3"]
    ) {
        messageHeader()
        CommandPayload(0x0C, "payload", "Message Payload", length: "lengthWord.payloadLength")
    }
}
