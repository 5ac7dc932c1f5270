// Generated from the tables by `scripts/regen`. Change the tables, not this file.

#if !hasFeature(Embedded)
/// Media Error Source. Key `media-error-source`. Values without a name are reserved, and kept.
public struct MediaErrorSource: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Unknown, 00h.
    @export(implementation) public static var unknown: MediaErrorSource { MediaErrorSource(rawValue: 0x0) }
    /// External, 01h.
    @export(implementation) public static var external: MediaErrorSource { MediaErrorSource(rawValue: 0x1) }
    /// Internal, 02h.
    @export(implementation) public static var `internal`: MediaErrorSource { MediaErrorSource(rawValue: 0x2) }
    /// Injected, 03h.
    @export(implementation) public static var injected: MediaErrorSource { MediaErrorSource(rawValue: 0x3) }
    /// Vendor Specific, 07h.
    @export(implementation) public static var vendorSpecific: MediaErrorSource { MediaErrorSource(rawValue: 0x7) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "unknown"
            case 0x1: "external"
            case 0x2: "internal"
            case 0x3: "injected"
            case 0x7: "vendorSpecific"
            default: nil
        }
    }
}

/// Get Poison List Physical Address, 8 bytes. Key `poison-list-request-address`.
public struct GetPoisonListPhysicalAddress: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt64

    @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Restart Request. Bit 0. From 3.1.
    @export(implementation)
    public var restartRequest: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Device Physical Address, in multiples of 64 bytes. Bits 63:6.
    @export(implementation)
    public var dpa: UInt64 {
        get { UInt64(truncatingIfNeeded: (rawValue & 0xFFFFFFFFFFFFFFC0) >> 6) }
        set {
            precondition(newValue <= 0x3FFFFFFFFFFFFFF, "dpa has 58 bits")
            rawValue = rawValue & ~0xFFFFFFFFFFFFFFC0 | UInt64(newValue) << 6
        }
    }

    /// Device Physical Address in bytes: the field without its other bits.
    @export(implementation)
    public var dpaInBytes: UInt64 { rawValue & 0xFFFFFFFFFFFFFFC0 }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt64 {
        get { rawValue & 0x3E }
        set { rawValue = rawValue & ~0x3E | newValue & 0x3E }
    }
}

/// Poison List Flags, 1 byte. Key `poison-list-flags`.
public struct PoisonListFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// More Media Error Records. Bit 0.
    @export(implementation)
    public var moreMediaErrorRecords: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Poison List Overflow. Bit 1.
    @export(implementation)
    public var poisonListOverflow: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// Scan Media in Progress. Bit 2.
    @export(implementation)
    public var scanMediaInProgress: Bool {
        get { rawValue & 0x4 != 0 }
        set { rawValue = newValue ? rawValue | 0x4 : rawValue & ~0x4 }
    }

    /// Restart Ack. Bit 3. From 3.1.
    @export(implementation)
    public var restartAck: Bool {
        get { rawValue & 0x8 != 0 }
        set { rawValue = newValue ? rawValue | 0x8 : rawValue & ~0x8 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0xF0 }
        set { rawValue = rawValue & ~0xF0 | newValue & 0xF0 }
    }
}

/// Media Error Address, 8 bytes. Key `media-error-address`.
public struct MediaErrorAddress: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt64

    @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Error Source. Bits 2:0.
    @export(implementation)
    public var errorSource: MediaErrorSource {
        get { MediaErrorSource(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0x7) >> 0)) }
        set {
            precondition(newValue.rawValue <= 0x7, "errorSource has 3 bits")
            rawValue = rawValue & ~0x7 | UInt64(newValue.rawValue) << 0
        }
    }

    /// Device Physical Address, in multiples of 64 bytes. Bits 63:6.
    @export(implementation)
    public var dpa: UInt64 {
        get { UInt64(truncatingIfNeeded: (rawValue & 0xFFFFFFFFFFFFFFC0) >> 6) }
        set {
            precondition(newValue <= 0x3FFFFFFFFFFFFFF, "dpa has 58 bits")
            rawValue = rawValue & ~0xFFFFFFFFFFFFFFC0 | UInt64(newValue) << 6
        }
    }

    /// Device Physical Address in bytes: the field without its other bits.
    @export(implementation)
    public var dpaInBytes: UInt64 { rawValue & 0xFFFFFFFFFFFFFFC0 }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt64 {
        get { rawValue & 0x38 }
        set { rawValue = rawValue & ~0x38 | newValue & 0x38 }
    }
}

/// Line Address, 8 bytes. Key `line-address`.
public struct LineAddress: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt64

    @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Device Physical Address, in multiples of 64 bytes. Bits 63:6.
    @export(implementation)
    public var dpa: UInt64 {
        get { UInt64(truncatingIfNeeded: (rawValue & 0xFFFFFFFFFFFFFFC0) >> 6) }
        set {
            precondition(newValue <= 0x3FFFFFFFFFFFFFF, "dpa has 58 bits")
            rawValue = rawValue & ~0xFFFFFFFFFFFFFFC0 | UInt64(newValue) << 6
        }
    }

    /// Device Physical Address in bytes: the field without its other bits.
    @export(implementation)
    public var dpaInBytes: UInt64 { rawValue & 0xFFFFFFFFFFFFFFC0 }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt64 {
        get { rawValue & 0x3F }
        set { rawValue = rawValue & ~0x3F | newValue & 0x3F }
    }
}

/// Get Poison List, opcode 4300h. Key `memory-device.get-poison-list`; 3.0 §8.2.9.8.4.1, 3.1 §8.2.9.9.4.1, 3.2
/// §8.2.10.9.4.1.
public enum GetPoisonList {
    @export(implementation) public static var opcode: UInt16 { 0x4300 }
}

/// Inject Poison, opcode 4301h. Key `memory-device.inject-poison`; 3.0 §8.2.9.8.4.2, 3.1 §8.2.9.9.4.2, 3.2
/// §8.2.10.9.4.2.
public enum InjectPoison {
    @export(implementation) public static var opcode: UInt16 { 0x4301 }
}

/// Clear Poison, opcode 4302h. Key `memory-device.clear-poison`; 3.0 §8.2.9.8.4.3, 3.1 §8.2.9.9.4.3, 3.2 §8.2.10.9.4.3.
public enum ClearPoison {
    @export(implementation) public static var opcode: UInt16 { 0x4302 }
}

extension GetPoisonList {
    /// Get Poison List Request, 10h bytes. Key `memory-device.get-poison-list.request`; 3.0 §8.2.9.8.4.1, 3.1
    /// §8.2.9.9.4.1, 3.2 §8.2.10.9.4.1.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "memory-device.get-poison-list.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x10 }
        @export(implementation) public static var byteCount: Int { 0x10 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x10 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x10, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Get Poison List Physical Address. Offset 00h, 8 bytes.
        @export(implementation)
        public var physicalAddress: GetPoisonListPhysicalAddress { GetPoisonListPhysicalAddress(rawValue: bytes.u64(0x0)) }

        /// Get Poison List Physical Address Length, in multiples of 64 bytes. Offset 08h, 8 bytes.
        @export(implementation)
        public var physicalAddressLength: UInt64 { bytes.u64(0x8) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x10) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Get Poison List Physical Address. Offset 00h, 8 bytes.
            public var physicalAddress: GetPoisonListPhysicalAddress
            /// Get Poison List Physical Address Length, in multiples of 64 bytes. Offset 08h, 8 bytes.
            public var physicalAddressLength: UInt64

            public init(
                physicalAddress: GetPoisonListPhysicalAddress = .init(rawValue: 0),
                physicalAddressLength: UInt64 = 0
            ) {
                self.physicalAddress = physicalAddress
                self.physicalAddressLength = physicalAddressLength
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetPoisonList.Request) {
                physicalAddress = view.physicalAddress
                physicalAddressLength = view.physicalAddressLength
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x10 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "memory-device.get-poison-list.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(physicalAddress.rawValue, at: start)
                writer.store(physicalAddressLength, at: start + 0x8)
            }
        }
    }
}

/// Media Error Record, 10h bytes. Key `memory-device.media-error-record`; 3.0 §8.2.9.8.4.1, 3.1 §8.2.9.9.4.1, 3.2
/// §8.2.10.9.4.1.
public struct MediaErrorRecord: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "memory-device.media-error-record" }
    @export(implementation) public static var minimumByteCount: Int { 0x10 }
    @export(implementation) public static var byteCount: Int { 0x10 }

    /// The bytes that were framed, to their end.
    public let bytes: RawSpan

    /// - Throws: ``WireError`` where the bytes do not hold the structure.
    @export(implementation)
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan) throws(WireError) {
        guard bytes.byteCount >= 0x10 else {
            throw WireError(.truncated, structure: Self.key, needed: 0x10, available: bytes.byteCount)
        }
        self.bytes = bytes
    }

    /// Takes bytes that the caller has proved to be there.
    @export(implementation)
    @_lifetime(copy bytes)
    @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

    /// Media Error Address. Offset 00h, 8 bytes.
    @export(implementation)
    public var mediaErrorAddress: MediaErrorAddress { MediaErrorAddress(rawValue: bytes.u64(0x0)) }

    /// Media Error Length, in multiples of 64 bytes. Offset 08h, 4 bytes.
    @export(implementation)
    public var mediaErrorLength: UInt32 { bytes.u32(0x8) }

    /// Reserved. Offset 0Ch, 4 bytes.
    @export(implementation)
    public var reserved0C: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0xC, 0x4) }
    }

    /// What follows the bytes that the layout describes; mostly empty.
    @export(implementation)
    public var trailing: RawSpan {
        @_lifetime(copy self) get { bytes.suffix(from: 0x10) }
    }

    /// A copy of the fixed part.
    @export(implementation)
    public var value: Value { Value(self) }

    /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
    public struct Value: WireValue {
        /// Media Error Address. Offset 00h, 8 bytes.
        public var mediaErrorAddress: MediaErrorAddress
        /// Media Error Length, in multiples of 64 bytes. Offset 08h, 4 bytes.
        public var mediaErrorLength: UInt32
        /// Reserved. Offset 0Ch, 4 bytes.
        public var reserved0C: FixedArray<4, UInt8>

        public init(
            mediaErrorAddress: MediaErrorAddress = .init(rawValue: 0),
            mediaErrorLength: UInt32 = 0,
            reserved0C: FixedArray<4, UInt8> = .init(repeating: 0)
        ) {
            self.mediaErrorAddress = mediaErrorAddress
            self.mediaErrorLength = mediaErrorLength
            self.reserved0C = reserved0C
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing MediaErrorRecord) {
            mediaErrorAddress = view.mediaErrorAddress
            mediaErrorLength = view.mediaErrorLength
            reserved0C = FixedArray(copying: view.reserved0C)
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x10 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "memory-device.media-error-record")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(mediaErrorAddress.rawValue, at: start)
            writer.store(mediaErrorLength, at: start + 0x8)
            writer.store(reserved0C, at: start + 0xC)
        }
    }
}

extension GetPoisonList {
    /// Get Poison List Response, at least 20h bytes. Key `memory-device.get-poison-list.response`; 3.0 §8.2.9.8.4.1,
    /// 3.1 §8.2.9.9.4.1, 3.2 §8.2.10.9.4.1.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "memory-device.get-poison-list.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x20 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan
        @usableFromInline let listCount: Int

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x20 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x20, available: bytes.byteCount)
            }
            let count = UInt64(bytes.u16(0xA))
            _ = try listEnd(bytes, start: 0x20, count: count, stride: 0x10, structure: Self.key, field: "mediaErrorRecordCount")
            self.listCount = Int(count)
            self.bytes = bytes
        }

        /// Poison List Flags. Offset 00h, 1 byte.
        @export(implementation)
        public var flags: PoisonListFlags { PoisonListFlags(rawValue: bytes.u8(0x0)) }

        /// Reserved. Offset 01h, 1 byte.
        @export(implementation)
        public var reserved01: UInt8 { bytes.u8(0x1) }

        /// Overflow Timestamp, in nanoseconds; since 1970; meaningful with the overflow flag. Offset 02h, 8 bytes.
        @export(implementation)
        public var overflowTimestamp: UInt64 { bytes.u64(0x2) }

        /// Media Error Record Count. Offset 0Ah, 2 bytes.
        @export(implementation)
        public var mediaErrorRecordCount: UInt16 { bytes.u16(0xA) }

        /// Reserved. Offset 0Ch, 20 bytes.
        @export(implementation)
        public var reserved0C: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0xC, 0x14) }
        }

        /// Media Error Records, from 20h, 10h bytes each.
        @export(implementation)
        public var mediaErrorRecords: ViewList<MediaErrorRecord> {
            @_lifetime(copy self) get { ViewList(proved: bytes.slice(0x20, listCount * 0x10), count: listCount) }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x20 + listCount * 0x10) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Poison List Flags. Offset 00h, 1 byte.
            public var flags: PoisonListFlags
            /// Reserved. Offset 01h, 1 byte.
            public var reserved01: UInt8
            /// Overflow Timestamp, in nanoseconds; since 1970; meaningful with the overflow flag. Offset 02h, 8 bytes.
            public var overflowTimestamp: UInt64
            /// Media Error Record Count. Offset 0Ah, 2 bytes.
            public var mediaErrorRecordCount: UInt16
            /// Reserved. Offset 0Ch, 20 bytes.
            public var reserved0C: FixedArray<20, UInt8>

            public init(
                flags: PoisonListFlags = .init(rawValue: 0),
                reserved01: UInt8 = 0,
                overflowTimestamp: UInt64 = 0,
                mediaErrorRecordCount: UInt16 = 0,
                reserved0C: FixedArray<20, UInt8> = .init(repeating: 0)
            ) {
                self.flags = flags
                self.reserved01 = reserved01
                self.overflowTimestamp = overflowTimestamp
                self.mediaErrorRecordCount = mediaErrorRecordCount
                self.reserved0C = reserved0C
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetPoisonList.Response) {
                flags = view.flags
                reserved01 = view.reserved01
                overflowTimestamp = view.overflowTimestamp
                mediaErrorRecordCount = view.mediaErrorRecordCount
                reserved0C = FixedArray(copying: view.reserved0C)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x20 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "memory-device.get-poison-list.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(flags.rawValue, at: start)
                writer.store(reserved01, at: start + 0x1)
                writer.store(overflowTimestamp, at: start + 0x2)
                writer.store(mediaErrorRecordCount, at: start + 0xA)
                writer.store(reserved0C, at: start + 0xC)
            }
        }
    }
}

extension InjectPoison {
    /// Inject Poison Request, 08h bytes. Key `memory-device.inject-poison.request`; 3.0 §8.2.9.8.4.2, 3.1 §8.2.9.9.4.2,
    /// 3.2 §8.2.10.9.4.2.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "memory-device.inject-poison.request" }
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

        /// Inject Poison Physical Address. Offset 00h, 8 bytes.
        @export(implementation)
        public var physicalAddress: LineAddress { LineAddress(rawValue: bytes.u64(0x0)) }

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
            /// Inject Poison Physical Address. Offset 00h, 8 bytes.
            public var physicalAddress: LineAddress

            public init(
                physicalAddress: LineAddress = .init(rawValue: 0)
            ) {
                self.physicalAddress = physicalAddress
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing InjectPoison.Request) {
                physicalAddress = view.physicalAddress
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x8 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "memory-device.inject-poison.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(physicalAddress.rawValue, at: start)
            }
        }
    }
}

extension ClearPoison {
    /// Clear Poison Request, 48h bytes. Key `memory-device.clear-poison.request`; 3.0 §8.2.9.8.4.3, 3.1 §8.2.9.9.4.3,
    /// 3.2 §8.2.10.9.4.3.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "memory-device.clear-poison.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x48 }
        @export(implementation) public static var byteCount: Int { 0x48 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x48 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x48, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Clear Poison Physical Address. Offset 00h, 8 bytes.
        @export(implementation)
        public var physicalAddress: LineAddress { LineAddress(rawValue: bytes.u64(0x0)) }

        /// Clear Poison Write Data. Offset 08h, 64 bytes.
        @export(implementation)
        public var writeData: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x8, 0x40) }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x48) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Clear Poison Physical Address. Offset 00h, 8 bytes.
            public var physicalAddress: LineAddress
            /// Clear Poison Write Data. Offset 08h, 64 bytes.
            public var writeData: FixedArray<64, UInt8>

            public init(
                physicalAddress: LineAddress = .init(rawValue: 0),
                writeData: FixedArray<64, UInt8> = .init(repeating: 0)
            ) {
                self.physicalAddress = physicalAddress
                self.writeData = writeData
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing ClearPoison.Request) {
                physicalAddress = view.physicalAddress
                writeData = FixedArray(copying: view.writeData)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x48 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "memory-device.clear-poison.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(physicalAddress.rawValue, at: start)
                writer.store(writeData, at: start + 0x8)
            }
        }
    }
}

#endif
