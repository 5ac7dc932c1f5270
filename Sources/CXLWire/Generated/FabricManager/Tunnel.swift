// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// Tunnel Target Type. Key `tunnel-target-type`. Values without a name are reserved, and kept.
public struct TunnelTargetType: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Port or LD, 00h. From 3.0.
    @export(implementation) public static var portOrLD: TunnelTargetType { TunnelTargetType(rawValue: 0x0) }
    /// LD Pool CCI, 01h. From 3.0.
    @export(implementation) public static var ldPoolCCI: TunnelTargetType { TunnelTargetType(rawValue: 0x1) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "portOrLD"
            case 0x1: "ldPoolCCI"
            default: nil
        }
    }
}

/// Tunnel Target Type Byte, 1 byte. Key `tunnel-target-type-byte`.
public struct TunnelTargetTypeByte: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Target Type. Bits 3:0. From 3.0.
    @export(implementation)
    public var type: TunnelTargetType {
        get { TunnelTargetType(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0xF) >> 0)) }
        set {
            precondition(newValue.rawValue <= 0xF, "type has 4 bits")
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

/// Tunnel Management Command, opcode 5300h. Key `fm.tunnel`; 3.0 §7.6.7.3.1.
public enum TunnelManagementCommand {
    @export(implementation) public static var opcode: UInt16 { 0x5300 }
}

extension TunnelManagementCommand {
    /// Tunnel Management Command Request, at least 04h bytes. Key `fm.tunnel.request`; 3.0 §7.6.7.3.1.
    public struct Request: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "fm.tunnel.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x4 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x4 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x4, available: bytes.byteCount)
            }
            let length = Int(bytes.u16(0x2))
            guard length <= bytes.byteCount - 0x4 else {
                throw WireError(.countExceedsPayload, structure: Self.key, field: "commandSize", claimed: UInt64(length), needed: 0x4 + length, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Port or LD ID; for the target type Port or LD. Offset 00h, 1 byte.
        @export(implementation)
        public var portOrLDID: UInt8 { bytes.u8(0x0) }

        /// Target Type. Offset 01h, 1 byte. From 3.0.
        @export(implementation)
        public var targetType: TunnelTargetTypeByte { TunnelTargetTypeByte(rawValue: bytes.u8(0x1)) }

        /// Command Size, in bytes. Offset 02h, 2 bytes.
        @export(implementation)
        public var commandSize: UInt16 { bytes.u16(0x2) }

        /// Management Command, header included, from 04h.
        @export(implementation)
        public var managementCommandBytes: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x4, Int(commandSize)) }
        }

        /// Management Command, framed.
        ///
        /// - Throws: ``WireError`` where the bytes are no CCI message.
        @export(implementation)
        @_lifetime(copy self)
        public func managementCommand() throws(WireError) -> CCIMessage { try CCIMessage(managementCommandBytes) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x4 + Int(commandSize)) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Port or LD ID; for the target type Port or LD. Offset 00h, 1 byte.
            public var portOrLDID: UInt8
            /// Target Type. Offset 01h, 1 byte. From 3.0.
            public var targetType: TunnelTargetTypeByte
            /// Command Size, in bytes. Offset 02h, 2 bytes.
            public var commandSize: UInt16

            public init(
                portOrLDID: UInt8 = 0,
                targetType: TunnelTargetTypeByte = .init(rawValue: 0),
                commandSize: UInt16 = 0
            ) {
                self.portOrLDID = portOrLDID
                self.targetType = targetType
                self.commandSize = commandSize
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing TunnelManagementCommand.Request) {
                portOrLDID = view.portOrLDID
                targetType = view.targetType
                commandSize = view.commandSize
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x4 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "fm.tunnel.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(portOrLDID, at: start)
                writer.store(targetType.rawValue, at: start + 0x1)
                writer.store(commandSize, at: start + 0x2)
            }
        }
    }
}

extension TunnelManagementCommand {
    /// Tunnel Management Command Response, at least 04h bytes. Key `fm.tunnel.response`; 3.0 §7.6.7.3.1.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "fm.tunnel.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x4 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x4 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x4, available: bytes.byteCount)
            }
            let length = Int(bytes.u16(0x0))
            guard length <= bytes.byteCount - 0x4 else {
                throw WireError(.countExceedsPayload, structure: Self.key, field: "responseLength", claimed: UInt64(length), needed: 0x4 + length, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Response Length, in bytes. Offset 00h, 2 bytes.
        @export(implementation)
        public var responseLength: UInt16 { bytes.u16(0x0) }

        /// Reserved. Offset 02h, 2 bytes.
        @export(implementation)
        public var reserved02: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x2, 0x2) }
        }

        /// Response Message, header included, from 04h.
        @export(implementation)
        public var responseMessageBytes: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x4, Int(responseLength)) }
        }

        /// Response Message, framed.
        ///
        /// - Throws: ``WireError`` where the bytes are no CCI message.
        @export(implementation)
        @_lifetime(copy self)
        public func responseMessage() throws(WireError) -> CCIMessage { try CCIMessage(responseMessageBytes) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x4 + Int(responseLength)) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Response Length, in bytes. Offset 00h, 2 bytes.
            public var responseLength: UInt16
            /// Reserved. Offset 02h, 2 bytes.
            public var reserved02: FixedArray<2, UInt8>

            public init(
                responseLength: UInt16 = 0,
                reserved02: FixedArray<2, UInt8> = .init(repeating: 0)
            ) {
                self.responseLength = responseLength
                self.reserved02 = reserved02
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing TunnelManagementCommand.Response) {
                responseLength = view.responseLength
                reserved02 = FixedArray(copying: view.reserved02)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x4 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "fm.tunnel.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(responseLength, at: start)
                writer.store(reserved02, at: start + 0x2)
            }
        }
    }
}

