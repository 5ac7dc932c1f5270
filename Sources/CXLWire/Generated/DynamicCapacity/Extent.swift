// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// Dynamic Capacity Extent, 28h bytes, from 3.0. Key `dc.extent`; 3.0 §8.2.9.2.1.5, 3.1 §8.2.9.2.1.6, 3.2
/// §8.2.10.2.1.6.
public struct DynamicCapacityExtent: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "dc.extent" }
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

    /// Starting DPA, an address in bytes. Offset 00h, 8 bytes.
    @export(implementation)
    public var startingDPA: UInt64 { bytes.u64(0x0) }

    /// Length, in bytes. Offset 08h, 8 bytes.
    @export(implementation)
    public var length: UInt64 { bytes.u64(0x8) }

    /// Tag; opaque; all zero means none. Offset 10h, 16 bytes.
    @export(implementation)
    public var tag: WireUUID { bytes.uuid(0x10) }

    /// Shared Extent Sequence; 0 in a region that is not sharable. Offset 20h, 2 bytes.
    @export(implementation)
    public var sharedExtentSequence: UInt16 { bytes.u16(0x20) }

    /// Reserved. Offset 22h, 6 bytes.
    @export(implementation)
    public var reserved22: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x22, 0x6) }
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
        /// Starting DPA, an address in bytes. Offset 00h, 8 bytes.
        public var startingDPA: UInt64
        /// Length, in bytes. Offset 08h, 8 bytes.
        public var length: UInt64
        /// Tag; opaque; all zero means none. Offset 10h, 16 bytes.
        public var tag: WireUUID
        /// Shared Extent Sequence; 0 in a region that is not sharable. Offset 20h, 2 bytes.
        public var sharedExtentSequence: UInt16
        /// Reserved. Offset 22h, 6 bytes.
        public var reserved22: FixedArray<6, UInt8>

        public init(
            startingDPA: UInt64 = 0,
            length: UInt64 = 0,
            tag: WireUUID = .zero,
            sharedExtentSequence: UInt16 = 0,
            reserved22: FixedArray<6, UInt8> = .init(repeating: 0)
        ) {
            self.startingDPA = startingDPA
            self.length = length
            self.tag = tag
            self.sharedExtentSequence = sharedExtentSequence
            self.reserved22 = reserved22
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing DynamicCapacityExtent) {
            startingDPA = view.startingDPA
            length = view.length
            tag = view.tag
            sharedExtentSequence = view.sharedExtentSequence
            reserved22 = FixedArray(copying: view.reserved22)
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x28 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "dc.extent")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(startingDPA, at: start)
            writer.store(length, at: start + 0x8)
            writer.store(tag, at: start + 0x10)
            writer.store(sharedExtentSequence, at: start + 0x20)
            writer.store(reserved22, at: start + 0x22)
        }
    }
}

/// Updated Extent, 18h bytes, from 3.0. Key `dc.updated-extent`; 3.0 §8.2.9.8.9.3, 3.1 §8.2.9.9.9.3, 3.2 §8.2.10.9.9.3.
public struct UpdatedExtent: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "dc.updated-extent" }
    @export(implementation) public static var minimumByteCount: Int { 0x18 }
    @export(implementation) public static var byteCount: Int { 0x18 }

    /// The bytes that were framed, to their end.
    public let bytes: RawSpan

    /// - Throws: ``WireError`` where the bytes do not hold the structure.
    @export(implementation)
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan) throws(WireError) {
        guard bytes.byteCount >= 0x18 else {
            throw WireError(.truncated, structure: Self.key, needed: 0x18, available: bytes.byteCount)
        }
        self.bytes = bytes
    }

    /// Takes bytes that the caller has proved to be there.
    @export(implementation)
    @_lifetime(copy bytes)
    @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

    /// Starting DPA, an address in bytes. Offset 00h, 8 bytes.
    @export(implementation)
    public var startingDPA: UInt64 { bytes.u64(0x0) }

    /// Length, in bytes. Offset 08h, 8 bytes.
    @export(implementation)
    public var length: UInt64 { bytes.u64(0x8) }

    /// Reserved. Offset 10h, 8 bytes.
    @export(implementation)
    public var reserved10: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x10, 0x8) }
    }

    /// What follows the bytes that the layout describes; mostly empty.
    @export(implementation)
    public var trailing: RawSpan {
        @_lifetime(copy self) get { bytes.suffix(from: 0x18) }
    }

    /// A copy of the fixed part.
    @export(implementation)
    public var value: Value { Value(self) }

    /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
    public struct Value: WireValue {
        /// Starting DPA, an address in bytes. Offset 00h, 8 bytes.
        public var startingDPA: UInt64
        /// Length, in bytes. Offset 08h, 8 bytes.
        public var length: UInt64
        /// Reserved. Offset 10h, 8 bytes.
        public var reserved10: FixedArray<8, UInt8>

        public init(
            startingDPA: UInt64 = 0,
            length: UInt64 = 0,
            reserved10: FixedArray<8, UInt8> = .init(repeating: 0)
        ) {
            self.startingDPA = startingDPA
            self.length = length
            self.reserved10 = reserved10
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing UpdatedExtent) {
            startingDPA = view.startingDPA
            length = view.length
            reserved10 = FixedArray(copying: view.reserved10)
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x18 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "dc.updated-extent")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(startingDPA, at: start)
            writer.store(length, at: start + 0x8)
            writer.store(reserved10, at: start + 0x10)
        }
    }
}

