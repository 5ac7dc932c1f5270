// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// List Tags Validity Bitmap, 1 byte. Key `list-tags-validity`.
public struct ListTagsValidityBitmap: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Reference Bitmaps Valid. Bit 0. From 3.1.
    @export(implementation)
    public var referenceBitmapsValid: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Pending Reference Bitmaps Valid. Bit 1. From 3.1.
    @export(implementation)
    public var pendingReferenceBitmapsValid: Bool {
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

/// Dynamic Capacity Tag Flags, 1 byte. Key `dc-tag-flags`.
public struct DynamicCapacityTagFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// FM Holds Reference. Bit 0. From 3.1.
    @export(implementation)
    public var fmHoldsReference: Bool {
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

/// Dynamic Capacity Add Reference, opcode 5606h. Key `fm.dc-add-reference`; 3.1 §7.6.7.6.7.
public enum DynamicCapacityAddReference {
    @export(implementation) public static var opcode: UInt16 { 0x5606 }
}

/// Dynamic Capacity Remove Reference, opcode 5607h. Key `fm.dc-remove-reference`; 3.1 §7.6.7.6.8.
public enum DynamicCapacityRemoveReference {
    @export(implementation) public static var opcode: UInt16 { 0x5607 }
}

/// Dynamic Capacity List Tags, opcode 5608h. Key `fm.dc-list-tags`; 3.1 §7.6.7.6.9.
public enum DynamicCapacityListTags {
    @export(implementation) public static var opcode: UInt16 { 0x5608 }
}

extension DynamicCapacityAddReference {
    /// Dynamic Capacity Add Reference Request, 10h bytes, from 3.1. Key `fm.dc-add-reference.request`; 3.1 §7.6.7.6.7.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "fm.dc-add-reference.request" }
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

        /// Tag. Offset 00h, 16 bytes.
        @export(implementation)
        public var tag: WireUUID { bytes.uuid(0x0) }

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
            /// Tag. Offset 00h, 16 bytes.
            public var tag: WireUUID

            public init(
                tag: WireUUID = .zero
            ) {
                self.tag = tag
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing DynamicCapacityAddReference.Request) {
                tag = view.tag
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x10 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "fm.dc-add-reference.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(tag, at: start)
            }
        }
    }
}

extension DynamicCapacityRemoveReference {
    /// Dynamic Capacity Remove Reference Request, 10h bytes, from 3.1. Key `fm.dc-remove-reference.request`; 3.1
    /// §7.6.7.6.8.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "fm.dc-remove-reference.request" }
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

        /// Tag. Offset 00h, 16 bytes.
        @export(implementation)
        public var tag: WireUUID { bytes.uuid(0x0) }

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
            /// Tag. Offset 00h, 16 bytes.
            public var tag: WireUUID

            public init(
                tag: WireUUID = .zero
            ) {
                self.tag = tag
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing DynamicCapacityRemoveReference.Request) {
                tag = view.tag
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x10 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "fm.dc-remove-reference.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(tag, at: start)
            }
        }
    }
}

extension DynamicCapacityListTags {
    /// Dynamic Capacity List Tags Request, 08h bytes, from 3.1. Key `fm.dc-list-tags.request`; 3.1 §7.6.7.6.9.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "fm.dc-list-tags.request" }
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

        /// Starting Index. Offset 00h, 4 bytes.
        @export(implementation)
        public var startingIndex: UInt32 { bytes.u32(0x0) }

        /// Max Tags; the most to return. Offset 04h, 4 bytes.
        @export(implementation)
        public var maximumTags: UInt32 { bytes.u32(0x4) }

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
            /// Starting Index. Offset 00h, 4 bytes.
            public var startingIndex: UInt32
            /// Max Tags; the most to return. Offset 04h, 4 bytes.
            public var maximumTags: UInt32

            public init(
                startingIndex: UInt32 = 0,
                maximumTags: UInt32 = 0
            ) {
                self.startingIndex = startingIndex
                self.maximumTags = maximumTags
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing DynamicCapacityListTags.Request) {
                startingIndex = view.startingIndex
                maximumTags = view.maximumTags
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x8 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "fm.dc-list-tags.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(startingIndex, at: start)
                writer.store(maximumTags, at: start + 0x4)
            }
        }
    }
}

/// Dynamic Capacity Tag Information, 54h bytes, from 3.1. Key `fm.dc-tag-information`; 3.1 §7.6.7.6.9.
public struct DynamicCapacityTagInformation: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "fm.dc-tag-information" }
    @export(implementation) public static var minimumByteCount: Int { 0x54 }
    @export(implementation) public static var byteCount: Int { 0x54 }

    /// The bytes that were framed, to their end.
    public let bytes: RawSpan

    /// - Throws: ``WireError`` where the bytes do not hold the structure.
    @export(implementation)
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan) throws(WireError) {
        guard bytes.byteCount >= 0x54 else {
            throw WireError(.truncated, structure: Self.key, needed: 0x54, available: bytes.byteCount)
        }
        self.bytes = bytes
    }

    /// Takes bytes that the caller has proved to be there.
    @export(implementation)
    @_lifetime(copy bytes)
    @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

    /// Tag. Offset 00h, 16 bytes.
    @export(implementation)
    public var tag: WireUUID { bytes.uuid(0x0) }

    /// Flags. Offset 10h, 1 byte.
    @export(implementation)
    public var flags: DynamicCapacityTagFlags { DynamicCapacityTagFlags(rawValue: bytes.u8(0x10)) }

    /// Reserved. Offset 11h, 3 bytes.
    @export(implementation)
    public var reserved11: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x11, 0x3) }
    }

    /// Reference Bitmap; bit n for host n. Offset 14h, 32 bytes.
    @export(implementation)
    public var referenceBitmap: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x14, 0x20) }
    }

    /// Pending Reference Bitmap; bit n for host n. Offset 34h, 32 bytes.
    @export(implementation)
    public var pendingReferenceBitmap: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x34, 0x20) }
    }

    /// What follows the bytes that the layout describes; mostly empty.
    @export(implementation)
    public var trailing: RawSpan {
        @_lifetime(copy self) get { bytes.suffix(from: 0x54) }
    }

    /// A copy of the fixed part.
    @export(implementation)
    public var value: Value { Value(self) }

    /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
    public struct Value: WireValue {
        /// Tag. Offset 00h, 16 bytes.
        public var tag: WireUUID
        /// Flags. Offset 10h, 1 byte.
        public var flags: DynamicCapacityTagFlags
        /// Reserved. Offset 11h, 3 bytes.
        public var reserved11: FixedArray<3, UInt8>
        /// Reference Bitmap; bit n for host n. Offset 14h, 32 bytes.
        public var referenceBitmap: FixedArray<32, UInt8>
        /// Pending Reference Bitmap; bit n for host n. Offset 34h, 32 bytes.
        public var pendingReferenceBitmap: FixedArray<32, UInt8>

        public init(
            tag: WireUUID = .zero,
            flags: DynamicCapacityTagFlags = .init(rawValue: 0),
            reserved11: FixedArray<3, UInt8> = .init(repeating: 0),
            referenceBitmap: FixedArray<32, UInt8> = .init(repeating: 0),
            pendingReferenceBitmap: FixedArray<32, UInt8> = .init(repeating: 0)
        ) {
            self.tag = tag
            self.flags = flags
            self.reserved11 = reserved11
            self.referenceBitmap = referenceBitmap
            self.pendingReferenceBitmap = pendingReferenceBitmap
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing DynamicCapacityTagInformation) {
            tag = view.tag
            flags = view.flags
            reserved11 = FixedArray(copying: view.reserved11)
            referenceBitmap = FixedArray(copying: view.referenceBitmap)
            pendingReferenceBitmap = FixedArray(copying: view.pendingReferenceBitmap)
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x54 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "fm.dc-tag-information")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(tag, at: start)
            writer.store(flags.rawValue, at: start + 0x10)
            writer.store(reserved11, at: start + 0x11)
            writer.store(referenceBitmap, at: start + 0x14)
            writer.store(pendingReferenceBitmap, at: start + 0x34)
        }
    }
}

extension DynamicCapacityListTags {
    /// Dynamic Capacity List Tags Response, at least 10h bytes, from 3.1. Key `fm.dc-list-tags.response`; 3.1
    /// §7.6.7.6.9.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "fm.dc-list-tags.response" }
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
            let count = UInt64(bytes.u32(0x8))
            _ = try listEnd(bytes, start: 0x10, count: count, stride: 0x54, structure: Self.key, field: "numberOfTagsReturned")
            self.listCount = Int(count)
            self.bytes = bytes
        }

        /// Tags List Generation Number. Offset 00h, 4 bytes.
        @export(implementation)
        public var tagsListGenerationNumber: UInt32 { bytes.u32(0x0) }

        /// Total Number of Tags. Offset 04h, 4 bytes.
        @export(implementation)
        public var totalNumberOfTags: UInt32 { bytes.u32(0x4) }

        /// Number of Tags Returned. Offset 08h, 4 bytes.
        @export(implementation)
        public var numberOfTagsReturned: UInt32 { bytes.u32(0x8) }

        /// Validity Bitmap. Offset 0Ch, 1 byte.
        @export(implementation)
        public var validity: ListTagsValidityBitmap { ListTagsValidityBitmap(rawValue: bytes.u8(0xC)) }

        /// Reserved. Offset 0Dh, 3 bytes.
        @export(implementation)
        public var reserved0D: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0xD, 0x3) }
        }

        /// Tags List, from 10h, 54h bytes each.
        @export(implementation)
        public var tags: ViewList<DynamicCapacityTagInformation> {
            @_lifetime(copy self) get { ViewList(proved: bytes.slice(0x10, listCount * 0x54), count: listCount) }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x10 + listCount * 0x54) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Tags List Generation Number. Offset 00h, 4 bytes.
            public var tagsListGenerationNumber: UInt32
            /// Total Number of Tags. Offset 04h, 4 bytes.
            public var totalNumberOfTags: UInt32
            /// Number of Tags Returned. Offset 08h, 4 bytes.
            public var numberOfTagsReturned: UInt32
            /// Validity Bitmap. Offset 0Ch, 1 byte.
            public var validity: ListTagsValidityBitmap
            /// Reserved. Offset 0Dh, 3 bytes.
            public var reserved0D: FixedArray<3, UInt8>

            public init(
                tagsListGenerationNumber: UInt32 = 0,
                totalNumberOfTags: UInt32 = 0,
                numberOfTagsReturned: UInt32 = 0,
                validity: ListTagsValidityBitmap = .init(rawValue: 0),
                reserved0D: FixedArray<3, UInt8> = .init(repeating: 0)
            ) {
                self.tagsListGenerationNumber = tagsListGenerationNumber
                self.totalNumberOfTags = totalNumberOfTags
                self.numberOfTagsReturned = numberOfTagsReturned
                self.validity = validity
                self.reserved0D = reserved0D
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing DynamicCapacityListTags.Response) {
                tagsListGenerationNumber = view.tagsListGenerationNumber
                totalNumberOfTags = view.totalNumberOfTags
                numberOfTagsReturned = view.numberOfTagsReturned
                validity = view.validity
                reserved0D = FixedArray(copying: view.reserved0D)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x10 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "fm.dc-list-tags.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(tagsListGenerationNumber, at: start)
                writer.store(totalNumberOfTags, at: start + 0x4)
                writer.store(numberOfTagsReturned, at: start + 0x8)
                writer.store(validity.rawValue, at: start + 0xC)
                writer.store(reserved0D, at: start + 0xD)
            }
        }
    }
}

