// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// Updated Extent List Flags, 1 byte. Key `updated-extent-list-flags`.
public struct UpdatedExtentListFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// More. Bit 0. From 3.0E.
    @export(implementation)
    public var more: Bool {
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

/// Get Dynamic Capacity Extent List, opcode 4801h. Key `dc.get-extent-list`; 3.0 §8.2.9.8.9.2, 3.1 §8.2.9.9.9.2, 3.2
/// §8.2.10.9.9.2.
public enum GetDynamicCapacityExtentList {
    @export(implementation) public static var opcode: UInt16 { 0x4801 }
}

/// Add Dynamic Capacity Response, opcode 4802h. Key `dc.add-response`; 3.0 §8.2.9.8.9.3, 3.1 §8.2.9.9.9.3, 3.2
/// §8.2.10.9.9.3.
public enum AddDynamicCapacityResponse {
    @export(implementation) public static var opcode: UInt16 { 0x4802 }
}

/// Release Dynamic Capacity, opcode 4803h. Key `dc.release`; 3.0 §8.2.9.8.9.4, 3.1 §8.2.9.9.9.4, 3.2 §8.2.10.9.9.4.
public enum ReleaseDynamicCapacity {
    @export(implementation) public static var opcode: UInt16 { 0x4803 }
}

extension GetDynamicCapacityExtentList {
    /// Get Dynamic Capacity Extent List Request, 08h bytes, from 3.0. Key `dc.get-extent-list.request`; 3.0
    /// §8.2.9.8.9.2, 3.1 §8.2.9.9.9.2, 3.2 §8.2.10.9.9.2.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "dc.get-extent-list.request" }
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

        /// Extent Count; the most to return; 0 asks for the totals alone. Offset 00h, 4 bytes.
        @export(implementation)
        public var extentCount: UInt32 { bytes.u32(0x0) }

        /// Starting Extent Index. Offset 04h, 4 bytes.
        @export(implementation)
        public var startingExtentIndex: UInt32 { bytes.u32(0x4) }

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
            /// Extent Count; the most to return; 0 asks for the totals alone. Offset 00h, 4 bytes.
            public var extentCount: UInt32
            /// Starting Extent Index. Offset 04h, 4 bytes.
            public var startingExtentIndex: UInt32

            public init(
                extentCount: UInt32 = 0,
                startingExtentIndex: UInt32 = 0
            ) {
                self.extentCount = extentCount
                self.startingExtentIndex = startingExtentIndex
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetDynamicCapacityExtentList.Request) {
                extentCount = view.extentCount
                startingExtentIndex = view.startingExtentIndex
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x8 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "dc.get-extent-list.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(extentCount, at: start)
                writer.store(startingExtentIndex, at: start + 0x4)
            }
        }
    }
}

extension GetDynamicCapacityExtentList {
    /// Get Dynamic Capacity Extent List Response, at least 10h bytes, from 3.0. Key `dc.get-extent-list.response`; 3.0
    /// §8.2.9.8.9.2, 3.1 §8.2.9.9.9.2, 3.2 §8.2.10.9.9.2.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "dc.get-extent-list.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x10 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan
        @usableFromInline let listCount: Int

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x10 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x10, available: bytes.byteCount)
            }
            let count = UInt64(bytes.u32(0x0))
            _ = try listEnd(bytes, start: 0x10, count: count, stride: 0x28, structure: Self.key, field: "returnedExtentCount")
            self.listCount = Int(count)
            self.bytes = bytes
        }

        /// Returned Extent Count. Offset 00h, 4 bytes.
        @export(implementation)
        public var returnedExtentCount: UInt32 { bytes.u32(0x0) }

        /// Total Extent Count. Offset 04h, 4 bytes.
        @export(implementation)
        public var totalExtentCount: UInt32 { bytes.u32(0x4) }

        /// Extent List Generation Number. Offset 08h, 4 bytes.
        @export(implementation)
        public var extentListGenerationNumber: UInt32 { bytes.u32(0x8) }

        /// Reserved. Offset 0Ch, 4 bytes.
        @export(implementation)
        public var reserved0C: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0xC, 0x4) }
        }

        /// Extents, from 10h, 28h bytes each.
        @export(implementation)
        public var extents: ViewList<DynamicCapacityExtent> {
            @_lifetime(copy self) get { ViewList(proved: bytes.slice(0x10, listCount * 0x28), count: listCount) }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x10 + listCount * 0x28) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Returned Extent Count. Offset 00h, 4 bytes.
            public var returnedExtentCount: UInt32
            /// Total Extent Count. Offset 04h, 4 bytes.
            public var totalExtentCount: UInt32
            /// Extent List Generation Number. Offset 08h, 4 bytes.
            public var extentListGenerationNumber: UInt32
            /// Reserved. Offset 0Ch, 4 bytes.
            public var reserved0C: FixedArray<4, UInt8>

            public init(
                returnedExtentCount: UInt32 = 0,
                totalExtentCount: UInt32 = 0,
                extentListGenerationNumber: UInt32 = 0,
                reserved0C: FixedArray<4, UInt8> = .init(repeating: 0)
            ) {
                self.returnedExtentCount = returnedExtentCount
                self.totalExtentCount = totalExtentCount
                self.extentListGenerationNumber = extentListGenerationNumber
                self.reserved0C = reserved0C
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetDynamicCapacityExtentList.Response) {
                returnedExtentCount = view.returnedExtentCount
                totalExtentCount = view.totalExtentCount
                extentListGenerationNumber = view.extentListGenerationNumber
                reserved0C = FixedArray(copying: view.reserved0C)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x10 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "dc.get-extent-list.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(returnedExtentCount, at: start)
                writer.store(totalExtentCount, at: start + 0x4)
                writer.store(extentListGenerationNumber, at: start + 0x8)
                writer.store(reserved0C, at: start + 0xC)
            }
        }
    }
}

extension AddDynamicCapacityResponse {
    /// Add Dynamic Capacity Response Request, at least 08h bytes, from 3.0. Key `dc.add-response.request`; 3.0
    /// §8.2.9.8.9.3, 3.1 §8.2.9.9.9.3, 3.2 §8.2.10.9.9.3.
    public struct Request: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "dc.add-response.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x8 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan
        @usableFromInline let listCount: Int

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x8 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x8, available: bytes.byteCount)
            }
            let count = UInt64(bytes.u32(0x0))
            _ = try listEnd(bytes, start: 0x8, count: count, stride: 0x18, structure: Self.key, field: "updatedExtentListSize")
            self.listCount = Int(count)
            self.bytes = bytes
        }

        /// Updated Extent List Size. Offset 00h, 4 bytes.
        @export(implementation)
        public var updatedExtentListSize: UInt32 { bytes.u32(0x0) }

        /// Flags. Offset 04h, 1 byte. From 3.0E.
        @export(implementation)
        public var flags: UpdatedExtentListFlags { UpdatedExtentListFlags(rawValue: bytes.u8(0x4)) }

        /// Reserved. Offset 05h, 3 bytes.
        @export(implementation)
        public var reserved05: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x5, 0x3) }
        }

        /// Updated Extent List, from 08h, 18h bytes each.
        @export(implementation)
        public var updatedExtents: ViewList<UpdatedExtent> {
            @_lifetime(copy self) get { ViewList(proved: bytes.slice(0x8, listCount * 0x18), count: listCount) }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x8 + listCount * 0x18) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Updated Extent List Size. Offset 00h, 4 bytes.
            public var updatedExtentListSize: UInt32
            /// Flags. Offset 04h, 1 byte. From 3.0E.
            public var flags: UpdatedExtentListFlags
            /// Reserved. Offset 05h, 3 bytes.
            public var reserved05: FixedArray<3, UInt8>

            public init(
                updatedExtentListSize: UInt32 = 0,
                flags: UpdatedExtentListFlags = .init(rawValue: 0),
                reserved05: FixedArray<3, UInt8> = .init(repeating: 0)
            ) {
                self.updatedExtentListSize = updatedExtentListSize
                self.flags = flags
                self.reserved05 = reserved05
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing AddDynamicCapacityResponse.Request) {
                updatedExtentListSize = view.updatedExtentListSize
                flags = view.flags
                reserved05 = FixedArray(copying: view.reserved05)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x8 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "dc.add-response.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(updatedExtentListSize, at: start)
                writer.store(flags.rawValue, at: start + 0x4)
                writer.store(reserved05, at: start + 0x5)
            }
        }
    }
}

extension ReleaseDynamicCapacity {
    /// Release Dynamic Capacity Request, at least 08h bytes, from 3.0. Key `dc.release.request`; 3.0 §8.2.9.8.9.4, 3.1
    /// §8.2.9.9.9.4, 3.2 §8.2.10.9.9.4.
    public struct Request: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "dc.release.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x8 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan
        @usableFromInline let listCount: Int

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x8 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x8, available: bytes.byteCount)
            }
            let count = UInt64(bytes.u32(0x0))
            _ = try listEnd(bytes, start: 0x8, count: count, stride: 0x18, structure: Self.key, field: "updatedExtentListSize")
            self.listCount = Int(count)
            self.bytes = bytes
        }

        /// Updated Extent List Size. Offset 00h, 4 bytes.
        @export(implementation)
        public var updatedExtentListSize: UInt32 { bytes.u32(0x0) }

        /// Flags. Offset 04h, 1 byte. From 3.0E.
        @export(implementation)
        public var flags: UpdatedExtentListFlags { UpdatedExtentListFlags(rawValue: bytes.u8(0x4)) }

        /// Reserved. Offset 05h, 3 bytes.
        @export(implementation)
        public var reserved05: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x5, 0x3) }
        }

        /// Updated Extent List, from 08h, 18h bytes each.
        @export(implementation)
        public var updatedExtents: ViewList<UpdatedExtent> {
            @_lifetime(copy self) get { ViewList(proved: bytes.slice(0x8, listCount * 0x18), count: listCount) }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x8 + listCount * 0x18) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Updated Extent List Size. Offset 00h, 4 bytes.
            public var updatedExtentListSize: UInt32
            /// Flags. Offset 04h, 1 byte. From 3.0E.
            public var flags: UpdatedExtentListFlags
            /// Reserved. Offset 05h, 3 bytes.
            public var reserved05: FixedArray<3, UInt8>

            public init(
                updatedExtentListSize: UInt32 = 0,
                flags: UpdatedExtentListFlags = .init(rawValue: 0),
                reserved05: FixedArray<3, UInt8> = .init(repeating: 0)
            ) {
                self.updatedExtentListSize = updatedExtentListSize
                self.flags = flags
                self.reserved05 = reserved05
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing ReleaseDynamicCapacity.Request) {
                updatedExtentListSize = view.updatedExtentListSize
                flags = view.flags
                reserved05 = FixedArray(copying: view.reserved05)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x8 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "dc.release.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(updatedExtentListSize, at: start)
                writer.store(flags.rawValue, at: start + 0x4)
                writer.store(reserved05, at: start + 0x5)
            }
        }
    }
}

