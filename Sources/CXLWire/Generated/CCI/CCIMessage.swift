// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// CCI Message Category. Key `message-category`. Values without a name are reserved, and kept.
public struct CCIMessageCategory: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Request, 00h.
    @export(implementation) public static var request: CCIMessageCategory { CCIMessageCategory(rawValue: 0x0) }
    /// Response, 01h.
    @export(implementation) public static var response: CCIMessageCategory { CCIMessageCategory(rawValue: 0x1) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "request"
            case 0x1: "response"
            default: nil
        }
    }
}

/// CCI Message Category Byte, 1 byte. Key `cci-message-category`.
public struct CCIMessageCategoryByte: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Message Category. Bits 3:0.
    @export(implementation)
    public var category: CCIMessageCategory {
        get { CCIMessageCategory(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0xF) >> 0)) }
        set {
            precondition(newValue.rawValue <= 0xF, "category has 4 bits")
            rawValue = rawValue & ~0xF | UInt8(newValue.rawValue) << 0
        }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0xF0 }
        set { rawValue = rawValue & ~0xF0 | newValue & 0xF0 }
    }
}

/// CCI Message Payload Length Word, 3 bytes. Key `cci-message-length`.
public struct CCIMessagePayloadLengthWord: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Message Payload Length, in bytes. Bits 20:0.
    @export(implementation)
    public var payloadLength: UInt32 {
        get { UInt32(truncatingIfNeeded: (rawValue & 0x1FFFFF) >> 0) }
        set {
            precondition(newValue <= 0x1FFFFF, "payloadLength has 21 bits")
            rawValue = rawValue & ~0x1FFFFF | UInt32(newValue) << 0
        }
    }

    /// Background Operation. Bit 23.
    @export(implementation)
    public var backgroundOperation: Bool {
        get { rawValue & 0x800000 != 0 }
        set { rawValue = newValue ? rawValue | 0x800000 : rawValue & ~0x800000 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt32 {
        get { rawValue & 0x600000 }
        set { rawValue = rawValue & ~0x600000 | newValue & 0x600000 }
    }
}

/// CCI Message Header, 0Ch bytes. Key `cci-message.header`; 3.0 §7.6.3.
public struct CCIMessageHeader: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "cci-message.header" }
    @export(implementation) public static var minimumByteCount: Int { 0xC }
    @export(implementation) public static var byteCount: Int { 0xC }

    /// The bytes that were framed, to their end.
    public let bytes: RawSpan

    /// - Throws: ``WireError`` where the bytes do not hold the structure.
    @export(implementation)
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan) throws(WireError) {
        guard bytes.byteCount >= 0xC else {
            throw WireError(.truncated, structure: Self.key, needed: 0xC, available: bytes.byteCount)
        }
        self.bytes = bytes
    }

    /// Takes bytes that the caller has proved to be there.
    @export(implementation)
    @_lifetime(copy bytes)
    @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

    /// Message Category. Offset 00h, 1 byte.
    @export(implementation)
    public var category: CCIMessageCategoryByte { CCIMessageCategoryByte(rawValue: bytes.u8(0x0)) }

    /// Message Tag; chosen by the requester and returned in the response. Offset 01h, 1 byte.
    @export(implementation)
    public var tag: UInt8 { bytes.u8(0x1) }

    /// Reserved. Offset 02h, 1 byte.
    @export(implementation)
    public var reserved02: UInt8 { bytes.u8(0x2) }

    /// Command Opcode; command in the low byte, command set in the high. Offset 03h, 2 bytes.
    @export(implementation)
    public var opcode: UInt16 { bytes.u16(0x3) }

    /// Message Payload Length and Background Operation. Offset 05h, 3 bytes.
    @export(implementation)
    public var lengthWord: CCIMessagePayloadLengthWord { CCIMessagePayloadLengthWord(rawValue: bytes.u24(0x5)) }

    /// Return Code; reserved in requests. Offset 08h, 2 bytes.
    @export(implementation)
    public var returnCode: CommandReturnCode { CommandReturnCode(rawValue: bytes.u16(0x8)) }

    /// Vendor Specific Extended Status; reserved in requests. Offset 0Ah, 2 bytes.
    @export(implementation)
    public var vendorSpecificExtendedStatus: UInt16 { bytes.u16(0xA) }

    /// What follows the bytes that the layout describes; mostly empty.
    @export(implementation)
    public var trailing: RawSpan {
        @_lifetime(copy self) get { bytes.suffix(from: 0xC) }
    }

    /// A copy of the fixed part.
    @export(implementation)
    public var value: Value { Value(self) }

    /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
    public struct Value: WireValue {
        /// Message Category. Offset 00h, 1 byte.
        public var category: CCIMessageCategoryByte
        /// Message Tag; chosen by the requester and returned in the response. Offset 01h, 1 byte.
        public var tag: UInt8
        /// Reserved. Offset 02h, 1 byte.
        public var reserved02: UInt8
        /// Command Opcode; command in the low byte, command set in the high. Offset 03h, 2 bytes.
        public var opcode: UInt16
        /// Message Payload Length and Background Operation. Offset 05h, 3 bytes.
        public var lengthWord: CCIMessagePayloadLengthWord
        /// Return Code; reserved in requests. Offset 08h, 2 bytes.
        public var returnCode: CommandReturnCode
        /// Vendor Specific Extended Status; reserved in requests. Offset 0Ah, 2 bytes.
        public var vendorSpecificExtendedStatus: UInt16

        public init(
            category: CCIMessageCategoryByte = .init(rawValue: 0),
            tag: UInt8 = 0,
            reserved02: UInt8 = 0,
            opcode: UInt16 = 0,
            lengthWord: CCIMessagePayloadLengthWord = .init(rawValue: 0),
            returnCode: CommandReturnCode = .init(rawValue: 0),
            vendorSpecificExtendedStatus: UInt16 = 0
        ) {
            self.category = category
            self.tag = tag
            self.reserved02 = reserved02
            self.opcode = opcode
            self.lengthWord = lengthWord
            self.returnCode = returnCode
            self.vendorSpecificExtendedStatus = vendorSpecificExtendedStatus
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing CCIMessageHeader) {
            category = view.category
            tag = view.tag
            reserved02 = view.reserved02
            opcode = view.opcode
            lengthWord = view.lengthWord
            returnCode = view.returnCode
            vendorSpecificExtendedStatus = view.vendorSpecificExtendedStatus
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0xC }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "cci-message.header")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
            guard lengthWord.rawValue <= 0xFF_FFFF else {
                throw WireError(.valueTooLarge, structure: "cci-message.header", field: "lengthWord", claimed: UInt64(lengthWord.rawValue), needed: 32, available: 24)
            }
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(category.rawValue, at: start)
            writer.store(tag, at: start + 0x1)
            writer.store(reserved02, at: start + 0x2)
            writer.store(opcode, at: start + 0x3)
            writer.store24(lengthWord.rawValue, at: start + 0x5)
            writer.store(returnCode.rawValue, at: start + 0x8)
            writer.store(vendorSpecificExtendedStatus, at: start + 0xA)
        }
    }
}

/// CCI Message, at least 0Ch bytes. Key `cci-message`; 3.0 §7.6.3.
public struct CCIMessage: WireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "cci-message" }
    @export(implementation) public static var minimumByteCount: Int { 0xC }

    /// The bytes that were framed, to their end.
    public let bytes: RawSpan

    /// - Throws: ``WireError`` where the bytes do not hold the structure.
    @export(implementation)
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan) throws(WireError) {
        guard bytes.byteCount >= 0xC else {
            throw WireError(.truncated, structure: Self.key, needed: 0xC, available: bytes.byteCount)
        }
        let length = Int(CCIMessagePayloadLengthWord(rawValue: bytes.u24(0x5)).payloadLength)
        guard length <= bytes.byteCount - 0xC else {
            throw WireError(.countExceedsPayload, structure: Self.key, field: "lengthWord.payloadLength", claimed: UInt64(length), needed: 0xC + length, available: bytes.byteCount)
        }
        self.bytes = bytes
    }

    /// Message Category. Offset 00h, 1 byte.
    @export(implementation)
    public var category: CCIMessageCategoryByte { CCIMessageCategoryByte(rawValue: bytes.u8(0x0)) }

    /// Message Tag; chosen by the requester and returned in the response. Offset 01h, 1 byte.
    @export(implementation)
    public var tag: UInt8 { bytes.u8(0x1) }

    /// Reserved. Offset 02h, 1 byte.
    @export(implementation)
    public var reserved02: UInt8 { bytes.u8(0x2) }

    /// Command Opcode; command in the low byte, command set in the high. Offset 03h, 2 bytes.
    @export(implementation)
    public var opcode: UInt16 { bytes.u16(0x3) }

    /// Message Payload Length and Background Operation. Offset 05h, 3 bytes.
    @export(implementation)
    public var lengthWord: CCIMessagePayloadLengthWord { CCIMessagePayloadLengthWord(rawValue: bytes.u24(0x5)) }

    /// Return Code; reserved in requests. Offset 08h, 2 bytes.
    @export(implementation)
    public var returnCode: CommandReturnCode { CommandReturnCode(rawValue: bytes.u16(0x8)) }

    /// Vendor Specific Extended Status; reserved in requests. Offset 0Ah, 2 bytes.
    @export(implementation)
    public var vendorSpecificExtendedStatus: UInt16 { bytes.u16(0xA) }

    /// Message Payload, from 0Ch.
    @export(implementation)
    public var payload: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0xC, Int(lengthWord.payloadLength)) }
    }

    /// What follows the bytes that the layout describes; mostly empty.
    @export(implementation)
    public var trailing: RawSpan {
        @_lifetime(copy self) get { bytes.suffix(from: 0xC + Int(lengthWord.payloadLength)) }
    }

    /// A copy of the fixed part.
    @export(implementation)
    public var value: Value { Value(self) }

    /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
    public struct Value: WireValue {
        /// Message Category. Offset 00h, 1 byte.
        public var category: CCIMessageCategoryByte
        /// Message Tag; chosen by the requester and returned in the response. Offset 01h, 1 byte.
        public var tag: UInt8
        /// Reserved. Offset 02h, 1 byte.
        public var reserved02: UInt8
        /// Command Opcode; command in the low byte, command set in the high. Offset 03h, 2 bytes.
        public var opcode: UInt16
        /// Message Payload Length and Background Operation. Offset 05h, 3 bytes.
        public var lengthWord: CCIMessagePayloadLengthWord
        /// Return Code; reserved in requests. Offset 08h, 2 bytes.
        public var returnCode: CommandReturnCode
        /// Vendor Specific Extended Status; reserved in requests. Offset 0Ah, 2 bytes.
        public var vendorSpecificExtendedStatus: UInt16

        public init(
            category: CCIMessageCategoryByte = .init(rawValue: 0),
            tag: UInt8 = 0,
            reserved02: UInt8 = 0,
            opcode: UInt16 = 0,
            lengthWord: CCIMessagePayloadLengthWord = .init(rawValue: 0),
            returnCode: CommandReturnCode = .init(rawValue: 0),
            vendorSpecificExtendedStatus: UInt16 = 0
        ) {
            self.category = category
            self.tag = tag
            self.reserved02 = reserved02
            self.opcode = opcode
            self.lengthWord = lengthWord
            self.returnCode = returnCode
            self.vendorSpecificExtendedStatus = vendorSpecificExtendedStatus
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing CCIMessage) {
            category = view.category
            tag = view.tag
            reserved02 = view.reserved02
            opcode = view.opcode
            lengthWord = view.lengthWord
            returnCode = view.returnCode
            vendorSpecificExtendedStatus = view.vendorSpecificExtendedStatus
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0xC }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "cci-message")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
            guard lengthWord.rawValue <= 0xFF_FFFF else {
                throw WireError(.valueTooLarge, structure: "cci-message", field: "lengthWord", claimed: UInt64(lengthWord.rawValue), needed: 32, available: 24)
            }
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(category.rawValue, at: start)
            writer.store(tag, at: start + 0x1)
            writer.store(reserved02, at: start + 0x2)
            writer.store(opcode, at: start + 0x3)
            writer.store24(lengthWord.rawValue, at: start + 0x5)
            writer.store(returnCode.rawValue, at: start + 0x8)
            writer.store(vendorSpecificExtendedStatus, at: start + 0xA)
        }
    }
}

