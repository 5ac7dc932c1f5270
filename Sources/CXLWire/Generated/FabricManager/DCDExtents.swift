// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// Add Capacity Selection Policy. Key `add-capacity-selection-policy`. Values without a name are reserved, and kept.
public struct AddCapacitySelectionPolicy: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Free, 00h. From 3.0.
    @export(implementation) public static var free: AddCapacitySelectionPolicy { AddCapacitySelectionPolicy(rawValue: 0x0) }
    /// Contiguous, 01h. From 3.0.
    @export(implementation) public static var contiguous: AddCapacitySelectionPolicy { AddCapacitySelectionPolicy(rawValue: 0x1) }
    /// Prescriptive, 02h. From 3.0.
    @export(implementation) public static var prescriptive: AddCapacitySelectionPolicy { AddCapacitySelectionPolicy(rawValue: 0x2) }
    /// Enable Shared Access, 03h. From 3.0.
    @export(implementation) public static var enableSharedAccess: AddCapacitySelectionPolicy { AddCapacitySelectionPolicy(rawValue: 0x3) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "free"
            case 0x1: "contiguous"
            case 0x2: "prescriptive"
            case 0x3: "enableSharedAccess"
            default: nil
        }
    }
}

/// Release Capacity Removal Policy. Key `release-capacity-removal-policy`. Values without a name are reserved, and
/// kept.
public struct ReleaseCapacityRemovalPolicy: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Tag-based, 00h. From 3.0.
    @export(implementation) public static var tagBased: ReleaseCapacityRemovalPolicy { ReleaseCapacityRemovalPolicy(rawValue: 0x0) }
    /// Prescriptive, 01h. From 3.0.
    @export(implementation) public static var prescriptive: ReleaseCapacityRemovalPolicy { ReleaseCapacityRemovalPolicy(rawValue: 0x1) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "tagBased"
            case 0x1: "prescriptive"
            default: nil
        }
    }
}

/// Add Capacity Options, 1 byte. Key `add-capacity-options`.
public struct AddCapacityOptions: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Selection Policy. Bits 3:0. From 3.0.
    @export(implementation)
    public var selectionPolicy: AddCapacitySelectionPolicy {
        get { AddCapacitySelectionPolicy(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0xF) >> 0)) }
        set {
            precondition(newValue.rawValue <= 0xF, "selectionPolicy has 4 bits")
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

/// Release Capacity Options, 1 byte. Key `release-capacity-options`.
public struct ReleaseCapacityOptions: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Removal Policy. Bits 3:0. From 3.0.
    @export(implementation)
    public var removalPolicy: ReleaseCapacityRemovalPolicy {
        get { ReleaseCapacityRemovalPolicy(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0xF) >> 0)) }
        set {
            precondition(newValue.rawValue <= 0xF, "removalPolicy has 4 bits")
            rawValue = rawValue & ~0xF | UInt8(newValue.rawValue) << 0
        }
    }

    /// Forced Release. Bit 4. From 3.0.
    @export(implementation)
    public var forcedRelease: Bool {
        get { rawValue & 0x10 != 0 }
        set { rawValue = newValue ? rawValue | 0x10 : rawValue & ~0x10 }
    }

    /// Sanitize on Release. Bit 5. From 3.0.
    @export(implementation)
    public var sanitizeOnRelease: Bool {
        get { rawValue & 0x20 != 0 }
        set { rawValue = newValue ? rawValue | 0x20 : rawValue & ~0x20 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0xC0 }
        set { rawValue = rawValue & ~0xC0 | newValue & 0xC0 }
    }
}

/// Get DC Region Extent Lists, opcode 5603h. Key `fm.get-dc-region-extent-lists`; 3.0 §7.6.7.6.4.
public enum GetDCRegionExtentLists {
    @export(implementation) public static var opcode: UInt16 { 0x5603 }
}

/// Initiate Dynamic Capacity Add, opcode 5604h. Key `fm.initiate-dc-add`; 3.0 §7.6.7.6.5.
public enum InitiateDynamicCapacityAdd {
    @export(implementation) public static var opcode: UInt16 { 0x5604 }
}

/// Initiate Dynamic Capacity Release, opcode 5605h. Key `fm.initiate-dc-release`; 3.0 §7.6.7.6.6.
public enum InitiateDynamicCapacityRelease {
    @export(implementation) public static var opcode: UInt16 { 0x5605 }
}

extension GetDCRegionExtentLists {
    /// Get DC Region Extent Lists Request, 0Ch bytes, from 3.0. Key `fm.get-dc-region-extent-lists.request`; 3.0
    /// §7.6.7.6.4.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "fm.get-dc-region-extent-lists.request" }
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

        /// Host ID. Offset 00h, 2 bytes.
        @export(implementation)
        public var hostID: UInt16 { bytes.u16(0x0) }

        /// Reserved. Offset 02h, 2 bytes.
        @export(implementation)
        public var reserved02: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x2, 0x2) }
        }

        /// Extent Count; the most to return. Offset 04h, 4 bytes.
        @export(implementation)
        public var extentCount: UInt32 { bytes.u32(0x4) }

        /// Starting Extent Index. Offset 08h, 4 bytes.
        @export(implementation)
        public var startingExtentIndex: UInt32 { bytes.u32(0x8) }

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
            /// Host ID. Offset 00h, 2 bytes.
            public var hostID: UInt16
            /// Reserved. Offset 02h, 2 bytes.
            public var reserved02: FixedArray<2, UInt8>
            /// Extent Count; the most to return. Offset 04h, 4 bytes.
            public var extentCount: UInt32
            /// Starting Extent Index. Offset 08h, 4 bytes.
            public var startingExtentIndex: UInt32

            public init(
                hostID: UInt16 = 0,
                reserved02: FixedArray<2, UInt8> = .init(repeating: 0),
                extentCount: UInt32 = 0,
                startingExtentIndex: UInt32 = 0
            ) {
                self.hostID = hostID
                self.reserved02 = reserved02
                self.extentCount = extentCount
                self.startingExtentIndex = startingExtentIndex
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetDCRegionExtentLists.Request) {
                hostID = view.hostID
                reserved02 = FixedArray(copying: view.reserved02)
                extentCount = view.extentCount
                startingExtentIndex = view.startingExtentIndex
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0xC }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "fm.get-dc-region-extent-lists.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(hostID, at: start)
                writer.store(reserved02, at: start + 0x2)
                writer.store(extentCount, at: start + 0x4)
                writer.store(startingExtentIndex, at: start + 0x8)
            }
        }
    }
}

extension GetDCRegionExtentLists {
    /// Get DC Region Extent Lists Response, at least 18h bytes, from 3.0. Key `fm.get-dc-region-extent-lists.response`;
    /// 3.0 §7.6.7.6.4.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "fm.get-dc-region-extent-lists.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x18 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan
        @usableFromInline let listCount: Int

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x18 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x18, available: bytes.byteCount)
            }
            let count = UInt64(bytes.u32(0x8))
            _ = try listEnd(bytes, start: 0x18, count: count, stride: 0x28, structure: Self.key, field: "returnedExtentCount")
            self.listCount = Int(count)
            self.bytes = bytes
        }

        /// Host ID. Offset 00h, 2 bytes.
        @export(implementation)
        public var hostID: UInt16 { bytes.u16(0x0) }

        /// Reserved. Offset 02h, 2 bytes.
        @export(implementation)
        public var reserved02: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x2, 0x2) }
        }

        /// Starting Extent Index. Offset 04h, 4 bytes.
        @export(implementation)
        public var startingExtentIndex: UInt32 { bytes.u32(0x4) }

        /// Number of Extents Returned. Offset 08h, 4 bytes.
        @export(implementation)
        public var returnedExtentCount: UInt32 { bytes.u32(0x8) }

        /// Total Extents in List. Offset 0Ch, 4 bytes.
        @export(implementation)
        public var totalExtentCount: UInt32 { bytes.u32(0xC) }

        /// Extent List Generation Number. Offset 10h, 4 bytes.
        @export(implementation)
        public var extentListGenerationNumber: UInt32 { bytes.u32(0x10) }

        /// Reserved. Offset 14h, 4 bytes.
        @export(implementation)
        public var reserved14: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x14, 0x4) }
        }

        /// Extents, from 18h, 28h bytes each.
        @export(implementation)
        public var extents: ViewList<DynamicCapacityExtent> {
            @_lifetime(copy self) get { ViewList(proved: bytes.slice(0x18, listCount * 0x28), count: listCount) }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x18 + listCount * 0x28) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Host ID. Offset 00h, 2 bytes.
            public var hostID: UInt16
            /// Reserved. Offset 02h, 2 bytes.
            public var reserved02: FixedArray<2, UInt8>
            /// Starting Extent Index. Offset 04h, 4 bytes.
            public var startingExtentIndex: UInt32
            /// Number of Extents Returned. Offset 08h, 4 bytes.
            public var returnedExtentCount: UInt32
            /// Total Extents in List. Offset 0Ch, 4 bytes.
            public var totalExtentCount: UInt32
            /// Extent List Generation Number. Offset 10h, 4 bytes.
            public var extentListGenerationNumber: UInt32
            /// Reserved. Offset 14h, 4 bytes.
            public var reserved14: FixedArray<4, UInt8>

            public init(
                hostID: UInt16 = 0,
                reserved02: FixedArray<2, UInt8> = .init(repeating: 0),
                startingExtentIndex: UInt32 = 0,
                returnedExtentCount: UInt32 = 0,
                totalExtentCount: UInt32 = 0,
                extentListGenerationNumber: UInt32 = 0,
                reserved14: FixedArray<4, UInt8> = .init(repeating: 0)
            ) {
                self.hostID = hostID
                self.reserved02 = reserved02
                self.startingExtentIndex = startingExtentIndex
                self.returnedExtentCount = returnedExtentCount
                self.totalExtentCount = totalExtentCount
                self.extentListGenerationNumber = extentListGenerationNumber
                self.reserved14 = reserved14
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetDCRegionExtentLists.Response) {
                hostID = view.hostID
                reserved02 = FixedArray(copying: view.reserved02)
                startingExtentIndex = view.startingExtentIndex
                returnedExtentCount = view.returnedExtentCount
                totalExtentCount = view.totalExtentCount
                extentListGenerationNumber = view.extentListGenerationNumber
                reserved14 = FixedArray(copying: view.reserved14)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x18 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "fm.get-dc-region-extent-lists.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(hostID, at: start)
                writer.store(reserved02, at: start + 0x2)
                writer.store(startingExtentIndex, at: start + 0x4)
                writer.store(returnedExtentCount, at: start + 0x8)
                writer.store(totalExtentCount, at: start + 0xC)
                writer.store(extentListGenerationNumber, at: start + 0x10)
                writer.store(reserved14, at: start + 0x14)
            }
        }
    }
}

extension InitiateDynamicCapacityAdd {
    /// Initiate Dynamic Capacity Add Request, at least 1Ch bytes, from 3.0. Key `fm.initiate-dc-add.request`; 3.0
    /// §7.6.7.6.5.
    public struct Request: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "fm.initiate-dc-add.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x1C }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan
        @usableFromInline let listCount: Int

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x1C else {
                throw WireError(.truncated, structure: Self.key, needed: 0x1C, available: bytes.byteCount)
            }
            if bytes.byteCount >= 0x20 {
                let count = UInt64(bytes.u32(0x1C))
                _ = try listEnd(bytes, start: 0x20, count: count, stride: 0x28, structure: Self.key, field: "extentCount")
                self.listCount = Int(count)
            }
            else {
                self.listCount = 0
            }
            self.bytes = bytes
        }

        /// Host ID. Offset 00h, 2 bytes.
        @export(implementation)
        public var hostID: UInt16 { bytes.u16(0x0) }

        /// Selection Policy. Offset 02h, 1 byte.
        @export(implementation)
        public var options: AddCapacityOptions { AddCapacityOptions(rawValue: bytes.u8(0x2)) }

        /// Region Number; reserved for the prescriptive policy. Offset 03h, 1 byte.
        @export(implementation)
        public var regionNumber: UInt8 { bytes.u8(0x3) }

        /// Length, in bytes; for the policies free and contiguous. Offset 04h, 8 bytes.
        @export(implementation)
        public var length: UInt64 { bytes.u64(0x4) }

        /// Tag; reserved for the prescriptive policy. Offset 0Ch, 16 bytes.
        @export(implementation)
        public var tag: WireUUID { bytes.uuid(0xC) }

        /// Extent Count; for the prescriptive policy. Offset 1Ch, 4 bytes. `nil` where the bytes end before it.
        @export(implementation)
        public var extentCount: UInt32? { bytes.byteCount >= 0x20 ? bytes.u32(0x1C) : nil }

        /// Extents, from 20h, 28h bytes each.
        @export(implementation)
        public var extents: ViewList<DynamicCapacityExtent> {
            @_lifetime(copy self) get { ViewList(proved: bytes.slice(Swift.min(0x20, bytes.byteCount), listCount * 0x28), count: listCount) }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: bytes.byteCount >= 0x20 ? 0x20 + listCount * 0x28 : 0x1C) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Host ID. Offset 00h, 2 bytes.
            public var hostID: UInt16
            /// Selection Policy. Offset 02h, 1 byte.
            public var options: AddCapacityOptions
            /// Region Number; reserved for the prescriptive policy. Offset 03h, 1 byte.
            public var regionNumber: UInt8
            /// Length, in bytes; for the policies free and contiguous. Offset 04h, 8 bytes.
            public var length: UInt64
            /// Tag; reserved for the prescriptive policy. Offset 0Ch, 16 bytes.
            public var tag: WireUUID
            /// Extent Count; for the prescriptive policy. Offset 1Ch, 4 bytes. `nil` where the bytes end before it.
            public var extentCount: UInt32?

            public init(
                hostID: UInt16 = 0,
                options: AddCapacityOptions = .init(rawValue: 0),
                regionNumber: UInt8 = 0,
                length: UInt64 = 0,
                tag: WireUUID = .zero,
                extentCount: UInt32? = nil
            ) {
                self.hostID = hostID
                self.options = options
                self.regionNumber = regionNumber
                self.length = length
                self.tag = tag
                self.extentCount = extentCount
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing InitiateDynamicCapacityAdd.Request) {
                hostID = view.hostID
                options = view.options
                regionNumber = view.regionNumber
                length = view.length
                tag = view.tag
                extentCount = view.extentCount
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { extentCount != nil ? 0x20 : 0x1C }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "fm.initiate-dc-add.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(hostID, at: start)
                writer.store(options.rawValue, at: start + 0x2)
                writer.store(regionNumber, at: start + 0x3)
                writer.store(length, at: start + 0x4)
                writer.store(tag, at: start + 0xC)
                if let extentCount {
                    writer.store(extentCount, at: start + 0x1C)
                }
            }
        }
    }
}

extension InitiateDynamicCapacityRelease {
    /// Initiate Dynamic Capacity Release Request, at least 1Ch bytes, from 3.0. Key `fm.initiate-dc-release.request`;
    /// 3.0 §7.6.7.6.6.
    public struct Request: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "fm.initiate-dc-release.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x1C }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan
        @usableFromInline let listCount: Int

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x1C else {
                throw WireError(.truncated, structure: Self.key, needed: 0x1C, available: bytes.byteCount)
            }
            if bytes.byteCount >= 0x20 {
                let count = UInt64(bytes.u32(0x1C))
                _ = try listEnd(bytes, start: 0x20, count: count, stride: 0x28, structure: Self.key, field: "extentCount")
                self.listCount = Int(count)
            }
            else {
                self.listCount = 0
            }
            self.bytes = bytes
        }

        /// Host ID. Offset 00h, 2 bytes.
        @export(implementation)
        public var hostID: UInt16 { bytes.u16(0x0) }

        /// Flags. Offset 02h, 1 byte.
        @export(implementation)
        public var flags: ReleaseCapacityOptions { ReleaseCapacityOptions(rawValue: bytes.u8(0x2)) }

        /// Reserved. Offset 03h, 1 byte.
        @export(implementation)
        public var reserved03: UInt8 { bytes.u8(0x3) }

        /// Length, in bytes; for the tag-based policy. Offset 04h, 8 bytes.
        @export(implementation)
        public var length: UInt64 { bytes.u64(0x4) }

        /// Tag; for the tag-based policy. Offset 0Ch, 16 bytes.
        @export(implementation)
        public var tag: WireUUID { bytes.uuid(0xC) }

        /// Extent Count; for the prescriptive policy. Offset 1Ch, 4 bytes. `nil` where the bytes end before it.
        @export(implementation)
        public var extentCount: UInt32? { bytes.byteCount >= 0x20 ? bytes.u32(0x1C) : nil }

        /// Extents, from 20h, 28h bytes each.
        @export(implementation)
        public var extents: ViewList<DynamicCapacityExtent> {
            @_lifetime(copy self) get { ViewList(proved: bytes.slice(Swift.min(0x20, bytes.byteCount), listCount * 0x28), count: listCount) }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: bytes.byteCount >= 0x20 ? 0x20 + listCount * 0x28 : 0x1C) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Host ID. Offset 00h, 2 bytes.
            public var hostID: UInt16
            /// Flags. Offset 02h, 1 byte.
            public var flags: ReleaseCapacityOptions
            /// Reserved. Offset 03h, 1 byte.
            public var reserved03: UInt8
            /// Length, in bytes; for the tag-based policy. Offset 04h, 8 bytes.
            public var length: UInt64
            /// Tag; for the tag-based policy. Offset 0Ch, 16 bytes.
            public var tag: WireUUID
            /// Extent Count; for the prescriptive policy. Offset 1Ch, 4 bytes. `nil` where the bytes end before it.
            public var extentCount: UInt32?

            public init(
                hostID: UInt16 = 0,
                flags: ReleaseCapacityOptions = .init(rawValue: 0),
                reserved03: UInt8 = 0,
                length: UInt64 = 0,
                tag: WireUUID = .zero,
                extentCount: UInt32? = nil
            ) {
                self.hostID = hostID
                self.flags = flags
                self.reserved03 = reserved03
                self.length = length
                self.tag = tag
                self.extentCount = extentCount
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing InitiateDynamicCapacityRelease.Request) {
                hostID = view.hostID
                flags = view.flags
                reserved03 = view.reserved03
                length = view.length
                tag = view.tag
                extentCount = view.extentCount
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { extentCount != nil ? 0x20 : 0x1C }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "fm.initiate-dc-release.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(hostID, at: start)
                writer.store(flags.rawValue, at: start + 0x2)
                writer.store(reserved03, at: start + 0x3)
                writer.store(length, at: start + 0x4)
                writer.store(tag, at: start + 0xC)
                if let extentCount {
                    writer.store(extentCount, at: start + 0x1C)
                }
            }
        }
    }
}

