// Generated from the tables by `scripts/regen`. Change the tables, not this file.

#if !hasFeature(Embedded)
/// Scan Media Flags, 1 byte. Key `scan-media-flags`.
public struct ScanMediaFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// No Event Log. Bit 0.
    @export(implementation)
    public var noEventLog: Bool {
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

/// Scan Media Results Flags, 1 byte. Key `scan-media-results-flags`.
public struct ScanMediaResultsFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// More Media Error Records. Bit 0.
    @export(implementation)
    public var moreMediaErrorRecords: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Scan Stopped Prematurely. Bit 1.
    @export(implementation)
    public var scanStoppedPrematurely: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0xFC }
        set { rawValue = rawValue & ~0xFC | newValue & 0xFC }
    }
}

/// Get Scan Media Capabilities, opcode 4303h. Key `memory-device.get-scan-media-capabilities`; 3.0 §8.2.9.8.4.4, 3.1
/// §8.2.9.9.4.4, 3.2 §8.2.10.9.4.4.
public enum GetScanMediaCapabilities {
    @export(implementation) public static var opcode: UInt16 { 0x4303 }
}

/// Scan Media, opcode 4304h. Key `memory-device.scan-media`; 3.0 §8.2.9.8.4.5, 3.1 §8.2.9.9.4.5, 3.2 §8.2.10.9.4.5.
public enum ScanMedia {
    @export(implementation) public static var opcode: UInt16 { 0x4304 }
}

/// Get Scan Media Results, opcode 4305h. Key `memory-device.get-scan-media-results`; 3.0 §8.2.9.8.4.6, 3.1
/// §8.2.9.9.4.6, 3.2 §8.2.10.9.4.6.
public enum GetScanMediaResults {
    @export(implementation) public static var opcode: UInt16 { 0x4305 }
}

extension GetScanMediaCapabilities {
    /// Get Scan Media Capabilities Request, 10h bytes. Key `memory-device.get-scan-media-capabilities.request`; 3.0
    /// §8.2.9.8.4.4, 3.1 §8.2.9.9.4.4, 3.2 §8.2.10.9.4.4.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "memory-device.get-scan-media-capabilities.request" }
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

        /// Get Scan Media Capabilities Start Physical Address. Offset 00h, 8 bytes.
        @export(implementation)
        public var startPhysicalAddress: LineAddress { LineAddress(rawValue: bytes.u64(0x0)) }

        /// Get Scan Media Capabilities Physical Address Length, in multiples of 64 bytes. Offset 08h, 8 bytes.
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
            /// Get Scan Media Capabilities Start Physical Address. Offset 00h, 8 bytes.
            public var startPhysicalAddress: LineAddress
            /// Get Scan Media Capabilities Physical Address Length, in multiples of 64 bytes. Offset 08h, 8 bytes.
            public var physicalAddressLength: UInt64

            public init(
                startPhysicalAddress: LineAddress = .init(rawValue: 0),
                physicalAddressLength: UInt64 = 0
            ) {
                self.startPhysicalAddress = startPhysicalAddress
                self.physicalAddressLength = physicalAddressLength
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetScanMediaCapabilities.Request) {
                startPhysicalAddress = view.startPhysicalAddress
                physicalAddressLength = view.physicalAddressLength
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x10 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "memory-device.get-scan-media-capabilities.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(startPhysicalAddress.rawValue, at: start)
                writer.store(physicalAddressLength, at: start + 0x8)
            }
        }
    }
}

extension GetScanMediaCapabilities {
    /// Get Scan Media Capabilities Response, 04h bytes. Key `memory-device.get-scan-media-capabilities.response`; 3.0
    /// §8.2.9.8.4.4, 3.1 §8.2.9.9.4.4, 3.2 §8.2.10.9.4.4.
    public struct Response: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "memory-device.get-scan-media-capabilities.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x4 }
        @export(implementation) public static var byteCount: Int { 0x4 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x4 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x4, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Estimated Scan Media Time; in milliseconds; 0 means that it cannot be estimated. Offset 00h, 4 bytes.
        @export(implementation)
        public var estimatedScanMediaTime: UInt32 { bytes.u32(0x0) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x4) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Estimated Scan Media Time; in milliseconds; 0 means that it cannot be estimated. Offset 00h, 4 bytes.
            public var estimatedScanMediaTime: UInt32

            public init(
                estimatedScanMediaTime: UInt32 = 0
            ) {
                self.estimatedScanMediaTime = estimatedScanMediaTime
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetScanMediaCapabilities.Response) {
                estimatedScanMediaTime = view.estimatedScanMediaTime
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x4 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "memory-device.get-scan-media-capabilities.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(estimatedScanMediaTime, at: start)
            }
        }
    }
}

extension ScanMedia {
    /// Scan Media Request, 11h bytes. Key `memory-device.scan-media.request`; 3.0 §8.2.9.8.4.5, 3.1 §8.2.9.9.4.5, 3.2
    /// §8.2.10.9.4.5.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "memory-device.scan-media.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x11 }
        @export(implementation) public static var byteCount: Int { 0x11 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x11 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x11, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Scan Media Physical Address. Offset 00h, 8 bytes.
        @export(implementation)
        public var physicalAddress: LineAddress { LineAddress(rawValue: bytes.u64(0x0)) }

        /// Scan Media Physical Address Length, in multiples of 64 bytes. Offset 08h, 8 bytes.
        @export(implementation)
        public var physicalAddressLength: UInt64 { bytes.u64(0x8) }

        /// Scan Media Flags. Offset 10h, 1 byte.
        @export(implementation)
        public var flags: ScanMediaFlags { ScanMediaFlags(rawValue: bytes.u8(0x10)) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x11) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Scan Media Physical Address. Offset 00h, 8 bytes.
            public var physicalAddress: LineAddress
            /// Scan Media Physical Address Length, in multiples of 64 bytes. Offset 08h, 8 bytes.
            public var physicalAddressLength: UInt64
            /// Scan Media Flags. Offset 10h, 1 byte.
            public var flags: ScanMediaFlags

            public init(
                physicalAddress: LineAddress = .init(rawValue: 0),
                physicalAddressLength: UInt64 = 0,
                flags: ScanMediaFlags = .init(rawValue: 0)
            ) {
                self.physicalAddress = physicalAddress
                self.physicalAddressLength = physicalAddressLength
                self.flags = flags
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing ScanMedia.Request) {
                physicalAddress = view.physicalAddress
                physicalAddressLength = view.physicalAddressLength
                flags = view.flags
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x11 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "memory-device.scan-media.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(physicalAddress.rawValue, at: start)
                writer.store(physicalAddressLength, at: start + 0x8)
                writer.store(flags.rawValue, at: start + 0x10)
            }
        }
    }
}

extension GetScanMediaResults {
    /// Get Scan Media Results Response, at least 20h bytes. Key `memory-device.get-scan-media-results.response`; 3.0
    /// §8.2.9.8.4.6, 3.1 §8.2.9.9.4.6, 3.2 §8.2.10.9.4.6.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "memory-device.get-scan-media-results.response" }
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
            let count = UInt64(bytes.u16(0x12))
            _ = try listEnd(bytes, start: 0x20, count: count, stride: 0x10, structure: Self.key, field: "mediaErrorRecordCount")
            self.listCount = Int(count)
            self.bytes = bytes
        }

        /// Scan Media Restart Physical Address. Offset 00h, 8 bytes.
        @export(implementation)
        public var restartPhysicalAddress: LineAddress { LineAddress(rawValue: bytes.u64(0x0)) }

        /// Scan Media Restart Physical Address Length, in multiples of 64 bytes. Offset 08h, 8 bytes.
        @export(implementation)
        public var restartPhysicalAddressLength: UInt64 { bytes.u64(0x8) }

        /// Scan Media Flags. Offset 10h, 1 byte.
        @export(implementation)
        public var flags: ScanMediaResultsFlags { ScanMediaResultsFlags(rawValue: bytes.u8(0x10)) }

        /// Reserved. Offset 11h, 1 byte.
        @export(implementation)
        public var reserved11: UInt8 { bytes.u8(0x11) }

        /// Media Error Record Count. Offset 12h, 2 bytes.
        @export(implementation)
        public var mediaErrorRecordCount: UInt16 { bytes.u16(0x12) }

        /// Reserved. Offset 14h, 12 bytes.
        @export(implementation)
        public var reserved14: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x14, 0xC) }
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
            /// Scan Media Restart Physical Address. Offset 00h, 8 bytes.
            public var restartPhysicalAddress: LineAddress
            /// Scan Media Restart Physical Address Length, in multiples of 64 bytes. Offset 08h, 8 bytes.
            public var restartPhysicalAddressLength: UInt64
            /// Scan Media Flags. Offset 10h, 1 byte.
            public var flags: ScanMediaResultsFlags
            /// Reserved. Offset 11h, 1 byte.
            public var reserved11: UInt8
            /// Media Error Record Count. Offset 12h, 2 bytes.
            public var mediaErrorRecordCount: UInt16
            /// Reserved. Offset 14h, 12 bytes.
            public var reserved14: FixedArray<12, UInt8>

            public init(
                restartPhysicalAddress: LineAddress = .init(rawValue: 0),
                restartPhysicalAddressLength: UInt64 = 0,
                flags: ScanMediaResultsFlags = .init(rawValue: 0),
                reserved11: UInt8 = 0,
                mediaErrorRecordCount: UInt16 = 0,
                reserved14: FixedArray<12, UInt8> = .init(repeating: 0)
            ) {
                self.restartPhysicalAddress = restartPhysicalAddress
                self.restartPhysicalAddressLength = restartPhysicalAddressLength
                self.flags = flags
                self.reserved11 = reserved11
                self.mediaErrorRecordCount = mediaErrorRecordCount
                self.reserved14 = reserved14
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetScanMediaResults.Response) {
                restartPhysicalAddress = view.restartPhysicalAddress
                restartPhysicalAddressLength = view.restartPhysicalAddressLength
                flags = view.flags
                reserved11 = view.reserved11
                mediaErrorRecordCount = view.mediaErrorRecordCount
                reserved14 = FixedArray(copying: view.reserved14)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x20 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "memory-device.get-scan-media-results.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(restartPhysicalAddress.rawValue, at: start)
                writer.store(restartPhysicalAddressLength, at: start + 0x8)
                writer.store(flags.rawValue, at: start + 0x10)
                writer.store(reserved11, at: start + 0x11)
                writer.store(mediaErrorRecordCount, at: start + 0x12)
                writer.store(reserved14, at: start + 0x14)
            }
        }
    }
}

#endif
