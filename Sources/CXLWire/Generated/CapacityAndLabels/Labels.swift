// Generated from the tables by `scripts/regen`. Change the tables, not this file.

#if !hasFeature(Embedded)
/// Set Partition Info Flags, 1 byte. Key `set-partition-info-flags`.
public struct SetPartitionInfoFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Immediate. Bit 0.
    @export(implementation)
    public var immediate: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0xFE }
        set { rawValue = rawValue & ~0xFE | newValue & 0xFE }
    }
}

/// Set Partition Info, opcode 4101h. Key `memory-device.set-partition-info`; 3.0 §8.2.9.8.2.2, 3.1 §8.2.9.9.2.2, 3.2
/// §8.2.10.9.2.2.
public enum SetPartitionInfo {
    @export(implementation) public static var opcode: UInt16 { 0x4101 }
}

/// Get LSA, opcode 4102h. Key `memory-device.get-lsa`; 3.0 §8.2.9.8.2.3, 3.1 §8.2.9.9.2.3, 3.2 §8.2.10.9.2.3.
public enum GetLSA {
    @export(implementation) public static var opcode: UInt16 { 0x4102 }
}

/// Set LSA, opcode 4103h. Key `memory-device.set-lsa`; 3.0 §8.2.9.8.2.4, 3.1 §8.2.9.9.2.4, 3.2 §8.2.10.9.2.4.
public enum SetLSA {
    @export(implementation) public static var opcode: UInt16 { 0x4103 }
}

extension SetPartitionInfo {
    /// Set Partition Info Request, 09h bytes. Key `memory-device.set-partition-info.request`; 3.0 §8.2.9.8.2.2, 3.1
    /// §8.2.9.9.2.2, 3.2 §8.2.10.9.2.2.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "memory-device.set-partition-info.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x9 }
        @export(implementation) public static var byteCount: Int { 0x9 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x9 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x9, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Volatile Capacity, in multiples of 256 MiB. Offset 00h, 8 bytes.
        @export(implementation)
        public var volatileCapacity: UInt64 { bytes.u64(0x0) }

        /// Volatile Capacity in bytes; `nil` where that exceeds 64 bits.
        @export(implementation)
        public var volatileCapacityInBytes: UInt64? { bytesFrom256MiB(volatileCapacity) }

        /// Flags. Offset 08h, 1 byte.
        @export(implementation)
        public var flags: SetPartitionInfoFlags { SetPartitionInfoFlags(rawValue: bytes.u8(0x8)) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x9) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Volatile Capacity, in multiples of 256 MiB. Offset 00h, 8 bytes.
            public var volatileCapacity: UInt64
            /// Flags. Offset 08h, 1 byte.
            public var flags: SetPartitionInfoFlags

            public init(
                volatileCapacity: UInt64 = 0,
                flags: SetPartitionInfoFlags = .init(rawValue: 0)
            ) {
                self.volatileCapacity = volatileCapacity
                self.flags = flags
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing SetPartitionInfo.Request) {
                volatileCapacity = view.volatileCapacity
                flags = view.flags
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x9 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "memory-device.set-partition-info.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(volatileCapacity, at: start)
                writer.store(flags.rawValue, at: start + 0x8)
            }
        }
    }
}

extension GetLSA {
    /// Get LSA Request, 08h bytes. Key `memory-device.get-lsa.request`; 3.0 §8.2.9.8.2.3, 3.1 §8.2.9.9.2.3, 3.2
    /// §8.2.10.9.2.3.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "memory-device.get-lsa.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x8 }
        @export(implementation) public static var byteCount: Int { 0x8 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x8 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x8, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Offset, in bytes. Offset 00h, 4 bytes.
        @export(implementation)
        public var offset: UInt32 { bytes.u32(0x0) }

        /// Length, in bytes. Offset 04h, 4 bytes.
        @export(implementation)
        public var length: UInt32 { bytes.u32(0x4) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x8) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Offset, in bytes. Offset 00h, 4 bytes.
            public var offset: UInt32
            /// Length, in bytes. Offset 04h, 4 bytes.
            public var length: UInt32

            public init(
                offset: UInt32 = 0,
                length: UInt32 = 0
            ) {
                self.offset = offset
                self.length = length
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetLSA.Request) {
                offset = view.offset
                length = view.length
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x8 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "memory-device.get-lsa.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(offset, at: start)
                writer.store(length, at: start + 0x4)
            }
        }
    }
}

extension GetLSA {
    /// Get LSA Response, at least 00h bytes. Key `memory-device.get-lsa.response`; 3.0 §8.2.9.8.2.3, 3.1 §8.2.9.9.2.3,
    /// 3.2 §8.2.10.9.2.3.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "memory-device.get-lsa.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x0 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            self.bytes = bytes
        }

        /// Data: all bytes from 00h.
        @export(implementation)
        public var labelData: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x0) }
        }

    }
}

extension SetLSA {
    /// Set LSA Request, at least 08h bytes. Key `memory-device.set-lsa.request`; 3.0 §8.2.9.8.2.4, 3.1 §8.2.9.9.2.4,
    /// 3.2 §8.2.10.9.2.4.
    public struct Request: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "memory-device.set-lsa.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x8 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x8 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x8, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Offset, in bytes. Offset 00h, 4 bytes.
        @export(implementation)
        public var offset: UInt32 { bytes.u32(0x0) }

        /// Reserved. Offset 04h, 4 bytes.
        @export(implementation)
        public var reserved04: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x4, 0x4) }
        }

        /// Data: all bytes from 08h.
        @export(implementation)
        public var labelData: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x8) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Offset, in bytes. Offset 00h, 4 bytes.
            public var offset: UInt32
            /// Reserved. Offset 04h, 4 bytes.
            public var reserved04: FixedArray<4, UInt8>

            public init(
                offset: UInt32 = 0,
                reserved04: FixedArray<4, UInt8> = .init(repeating: 0)
            ) {
                self.offset = offset
                self.reserved04 = reserved04
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing SetLSA.Request) {
                offset = view.offset
                reserved04 = FixedArray(copying: view.reserved04)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x8 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "memory-device.set-lsa.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(offset, at: start)
                writer.store(reserved04, at: start + 0x4)
            }
        }
    }
}

#endif
