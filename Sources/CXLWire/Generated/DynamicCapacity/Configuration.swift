// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// Dynamic Capacity Region Flags, 1 byte. Key `dc-region-flags`.
public struct DynamicCapacityRegionFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Sanitize on Release. Bit 0.
    @export(implementation)
    public var sanitizeOnRelease: Bool {
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

/// Get Dynamic Capacity Configuration, opcode 4800h. Key `dc.get-configuration`; 3.0 §8.2.9.8.9.1, 3.1 §8.2.9.9.9.1,
/// 3.2 §8.2.10.9.9.1.
public enum GetDynamicCapacityConfiguration {
    @export(implementation) public static var opcode: UInt16 { 0x4800 }
}

extension GetDynamicCapacityConfiguration {
    /// Get Dynamic Capacity Configuration Request, 02h bytes, from 3.0. Key `dc.get-configuration.request`; 3.0
    /// §8.2.9.8.9.1, 3.1 §8.2.9.9.9.1, 3.2 §8.2.10.9.9.1.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "dc.get-configuration.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x2 }
        @export(implementation) public static var byteCount: Int { 0x2 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x2 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x2, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// Region Count; the most to return. Offset 00h, 1 byte.
        @export(implementation)
        public var regionCount: UInt8 { bytes.u8(0x0) }

        /// Starting Region Index. Offset 01h, 1 byte.
        @export(implementation)
        public var startingRegionIndex: UInt8 { bytes.u8(0x1) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x2) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Region Count; the most to return. Offset 00h, 1 byte.
            public var regionCount: UInt8
            /// Starting Region Index. Offset 01h, 1 byte.
            public var startingRegionIndex: UInt8

            public init(
                regionCount: UInt8 = 0,
                startingRegionIndex: UInt8 = 0
            ) {
                self.regionCount = regionCount
                self.startingRegionIndex = startingRegionIndex
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetDynamicCapacityConfiguration.Request) {
                regionCount = view.regionCount
                startingRegionIndex = view.startingRegionIndex
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x2 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "dc.get-configuration.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(regionCount, at: start)
                writer.store(startingRegionIndex, at: start + 0x1)
            }
        }
    }
}

/// Dynamic Capacity Region Configuration, 28h bytes, from 3.0. Key `dc.region-configuration`; 3.0 §8.2.9.8.9.1, 3.1
/// §8.2.9.9.9.1, 3.2 §8.2.10.9.9.1.
public struct DynamicCapacityRegionConfiguration: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "dc.region-configuration" }
    @export(implementation) public static var minimumByteCount: Int { 0x28 }
    @export(implementation) public static var byteCount: Int { 0x28 }

    /// The bytes that were framed, to their end.
    public let bytes: RawSpan

    /// - Throws: ``WireError`` where the bytes do not hold the structure.
    @export(implementation)
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan) throws(WireError) {
        guard bytes.byteCount >= 0x28 else {
            throw WireError(.truncated, structure: Self.key, needed: 0x28, available: bytes.byteCount)
        }
        self.bytes = bytes
    }

    /// Takes bytes that the caller has proved to be there.
    @export(implementation)
    @_lifetime(copy bytes)
    @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

    /// Region Base, an address in bytes. Offset 00h, 8 bytes.
    @export(implementation)
    public var regionBase: UInt64 { bytes.u64(0x0) }

    /// Region Decode Length, in multiples of 256 MiB; 0 means unavailable. Offset 08h, 8 bytes.
    @export(implementation)
    public var regionDecodeLength: UInt64 { bytes.u64(0x8) }

    /// Region Decode Length in bytes; `nil` where that exceeds 64 bits.
    @export(implementation)
    public var regionDecodeLengthInBytes: UInt64? { bytesFrom256MiB(regionDecodeLength) }

    /// Region Length, in bytes. Offset 10h, 8 bytes.
    @export(implementation)
    public var regionLength: UInt64 { bytes.u64(0x10) }

    /// Region Block Size, in bytes. Offset 18h, 8 bytes.
    @export(implementation)
    public var regionBlockSize: UInt64 { bytes.u64(0x18) }

    /// DSMADHandle. Offset 20h, 4 bytes.
    @export(implementation)
    public var dsmadHandle: UInt32 { bytes.u32(0x20) }

    /// Flags. Offset 24h, 1 byte.
    @export(implementation)
    public var flags: DynamicCapacityRegionFlags { DynamicCapacityRegionFlags(rawValue: bytes.u8(0x24)) }

    /// Reserved. Offset 25h, 3 bytes.
    @export(implementation)
    public var reserved25: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x25, 0x3) }
    }

    /// What follows the bytes that the layout describes; mostly empty.
    @export(implementation)
    public var trailing: RawSpan {
        @_lifetime(copy self) get { bytes.suffix(from: 0x28) }
    }

    /// A copy of the fixed part.
    @export(implementation)
    public var value: Value { Value(self) }

    /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
    public struct Value: WireValue {
        /// Region Base, an address in bytes. Offset 00h, 8 bytes.
        public var regionBase: UInt64
        /// Region Decode Length, in multiples of 256 MiB; 0 means unavailable. Offset 08h, 8 bytes.
        public var regionDecodeLength: UInt64
        /// Region Length, in bytes. Offset 10h, 8 bytes.
        public var regionLength: UInt64
        /// Region Block Size, in bytes. Offset 18h, 8 bytes.
        public var regionBlockSize: UInt64
        /// DSMADHandle. Offset 20h, 4 bytes.
        public var dsmadHandle: UInt32
        /// Flags. Offset 24h, 1 byte.
        public var flags: DynamicCapacityRegionFlags
        /// Reserved. Offset 25h, 3 bytes.
        public var reserved25: FixedArray<3, UInt8>

        public init(
            regionBase: UInt64 = 0,
            regionDecodeLength: UInt64 = 0,
            regionLength: UInt64 = 0,
            regionBlockSize: UInt64 = 0,
            dsmadHandle: UInt32 = 0,
            flags: DynamicCapacityRegionFlags = .init(rawValue: 0),
            reserved25: FixedArray<3, UInt8> = .init(repeating: 0)
        ) {
            self.regionBase = regionBase
            self.regionDecodeLength = regionDecodeLength
            self.regionLength = regionLength
            self.regionBlockSize = regionBlockSize
            self.dsmadHandle = dsmadHandle
            self.flags = flags
            self.reserved25 = reserved25
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing DynamicCapacityRegionConfiguration) {
            regionBase = view.regionBase
            regionDecodeLength = view.regionDecodeLength
            regionLength = view.regionLength
            regionBlockSize = view.regionBlockSize
            dsmadHandle = view.dsmadHandle
            flags = view.flags
            reserved25 = FixedArray(copying: view.reserved25)
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x28 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "dc.region-configuration")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(regionBase, at: start)
            writer.store(regionDecodeLength, at: start + 0x8)
            writer.store(regionLength, at: start + 0x10)
            writer.store(regionBlockSize, at: start + 0x18)
            writer.store(dsmadHandle, at: start + 0x20)
            writer.store(flags.rawValue, at: start + 0x24)
            writer.store(reserved25, at: start + 0x25)
        }
    }
}

/// Dynamic Capacity Totals, 10h bytes, from 3.1. Key `dc.totals`; 3.1 §8.2.9.9.9.1, 3.2 §8.2.10.9.9.1.
public struct DynamicCapacityTotals: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "dc.totals" }
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

    /// Total Number of Supported Extents. Offset 00h, 4 bytes.
    @export(implementation)
    public var totalNumberOfSupportedExtents: UInt32 { bytes.u32(0x0) }

    /// Number of Available Extents. Offset 04h, 4 bytes.
    @export(implementation)
    public var numberOfAvailableExtents: UInt32 { bytes.u32(0x4) }

    /// Total Number of Supported Tags. Offset 08h, 4 bytes.
    @export(implementation)
    public var totalNumberOfSupportedTags: UInt32 { bytes.u32(0x8) }

    /// Number of Available Tags. Offset 0Ch, 4 bytes.
    @export(implementation)
    public var numberOfAvailableTags: UInt32 { bytes.u32(0xC) }

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
        /// Total Number of Supported Extents. Offset 00h, 4 bytes.
        public var totalNumberOfSupportedExtents: UInt32
        /// Number of Available Extents. Offset 04h, 4 bytes.
        public var numberOfAvailableExtents: UInt32
        /// Total Number of Supported Tags. Offset 08h, 4 bytes.
        public var totalNumberOfSupportedTags: UInt32
        /// Number of Available Tags. Offset 0Ch, 4 bytes.
        public var numberOfAvailableTags: UInt32

        public init(
            totalNumberOfSupportedExtents: UInt32 = 0,
            numberOfAvailableExtents: UInt32 = 0,
            totalNumberOfSupportedTags: UInt32 = 0,
            numberOfAvailableTags: UInt32 = 0
        ) {
            self.totalNumberOfSupportedExtents = totalNumberOfSupportedExtents
            self.numberOfAvailableExtents = numberOfAvailableExtents
            self.totalNumberOfSupportedTags = totalNumberOfSupportedTags
            self.numberOfAvailableTags = numberOfAvailableTags
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing DynamicCapacityTotals) {
            totalNumberOfSupportedExtents = view.totalNumberOfSupportedExtents
            numberOfAvailableExtents = view.numberOfAvailableExtents
            totalNumberOfSupportedTags = view.totalNumberOfSupportedTags
            numberOfAvailableTags = view.numberOfAvailableTags
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x10 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "dc.totals")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(totalNumberOfSupportedExtents, at: start)
            writer.store(numberOfAvailableExtents, at: start + 0x4)
            writer.store(totalNumberOfSupportedTags, at: start + 0x8)
            writer.store(numberOfAvailableTags, at: start + 0xC)
        }
    }
}

extension GetDynamicCapacityConfiguration {
    /// Get Dynamic Capacity Configuration Response, at least 08h bytes, from 3.0. Key `dc.get-configuration.response`;
    /// 3.0 §8.2.9.8.9.1, 3.1 §8.2.9.9.9.1, 3.2 §8.2.10.9.9.1.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "dc.get-configuration.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x8 }

        /// The shapes that revisions give the structure.
        public enum Shape: Equatable, Sendable {
            /// Without count and totals: the list runs to the end of the payload.
            case before3_1
            /// With count and totals.
            case since3_1
        }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan
        @usableFromInline let listCount: Int
        /// The shape that the bytes were taken to have.
        public let shape: Shape

        /// Takes the newer shape where it fits exactly or its count is not zero, else the older one.
        ///
        /// - Throws: ``WireError``
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x8 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x8, available: bytes.byteCount)
            }
            let count = Int(bytes.u8(0x1))
            let isNewer = count != 0 || bytes.byteCount == 0x8 + count * 0x28 + 0x10
            try self.init(bytes, shape: isNewer ? .since3_1 : .before3_1)
        }

        /// Takes the shape given.
        ///
        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: Span<UInt8>, shape: Shape) throws(WireError) {
            try self.init(bytes.raw, shape: shape)
        }

        /// Takes the shape given.
        ///
        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan, shape: Shape) throws(WireError) {
            guard bytes.byteCount >= 0x8 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x8, available: bytes.byteCount)
            }
            if shape == .since3_1 {
                let count = UInt64(bytes.u8(0x1))
                let end = try listEnd(bytes, start: 0x8, count: count, stride: 0x28, structure: Self.key, field: "regionsReturned")
                guard bytes.byteCount - end >= 0x10 else {
                    throw WireError(.truncated, structure: Self.key, field: "totals", needed: end + 0x10, available: bytes.byteCount)
                }
                self.listCount = Int(count)
            }
            else {
                self.listCount = (bytes.byteCount - 0x8) / 0x28
            }
            self.shape = shape
            self.bytes = bytes
        }

        /// Number of Available Regions. Offset 00h, 1 byte.
        @export(implementation)
        public var numberOfAvailableRegions: UInt8 { bytes.u8(0x0) }

        /// Regions Returned. Offset 01h, 1 byte. From 3.1.
        @export(implementation)
        public var regionsReturned: UInt8 { bytes.u8(0x1) }

        /// Reserved. Offset 02h, 6 bytes.
        @export(implementation)
        public var reserved02: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x2, 0x6) }
        }

        /// Region Configuration Structures, from 08h, 28h bytes each.
        @export(implementation)
        public var regions: ViewList<DynamicCapacityRegionConfiguration> {
            @_lifetime(copy self) get { ViewList(proved: bytes.slice(0x8, listCount * 0x28), count: listCount) }
        }

        /// Totals of Extents and Tags, behind the last element; `nil` in the older shape.
        @export(implementation)
        public var totals: DynamicCapacityTotals? {
            @_lifetime(copy self) get { shape == .since3_1 ? bytes.view(0x8 + listCount * 0x28) : nil }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x8 + listCount * 0x28 + (totals == nil ? 0 : 0x10)) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Number of Available Regions. Offset 00h, 1 byte.
            public var numberOfAvailableRegions: UInt8
            /// Regions Returned. Offset 01h, 1 byte. From 3.1.
            public var regionsReturned: UInt8
            /// Reserved. Offset 02h, 6 bytes.
            public var reserved02: FixedArray<6, UInt8>

            public init(
                numberOfAvailableRegions: UInt8 = 0,
                regionsReturned: UInt8 = 0,
                reserved02: FixedArray<6, UInt8> = .init(repeating: 0)
            ) {
                self.numberOfAvailableRegions = numberOfAvailableRegions
                self.regionsReturned = regionsReturned
                self.reserved02 = reserved02
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetDynamicCapacityConfiguration.Response) {
                numberOfAvailableRegions = view.numberOfAvailableRegions
                regionsReturned = view.regionsReturned
                reserved02 = FixedArray(copying: view.reserved02)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x8 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "dc.get-configuration.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(numberOfAvailableRegions, at: start)
                writer.store(regionsReturned, at: start + 0x1)
                writer.store(reserved02, at: start + 0x2)
            }
        }
    }
}

