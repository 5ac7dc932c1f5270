// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// Dynamic Capacity Event Type. Key `dynamic-capacity-event-type`. Values without a name are reserved, and kept.
public struct DynamicCapacityEventType: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Add Capacity, 00h. From 3.0.
    @export(implementation) public static var addCapacity: DynamicCapacityEventType { DynamicCapacityEventType(rawValue: 0x0) }
    /// Release Capacity, 01h. From 3.0.
    @export(implementation) public static var releaseCapacity: DynamicCapacityEventType { DynamicCapacityEventType(rawValue: 0x1) }
    /// Forced Capacity Release, 02h. From 3.0.
    @export(implementation) public static var forcedCapacityRelease: DynamicCapacityEventType { DynamicCapacityEventType(rawValue: 0x2) }
    /// Region Configuration Updated, 03h. From 3.0.
    @export(implementation) public static var regionConfigurationUpdated: DynamicCapacityEventType { DynamicCapacityEventType(rawValue: 0x3) }
    /// Add Capacity Response, 04h. From 3.0.
    @export(implementation) public static var addCapacityResponse: DynamicCapacityEventType { DynamicCapacityEventType(rawValue: 0x4) }
    /// Capacity Released, 05h. From 3.0.
    @export(implementation) public static var capacityReleased: DynamicCapacityEventType { DynamicCapacityEventType(rawValue: 0x5) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "addCapacity"
            case 0x1: "releaseCapacity"
            case 0x2: "forcedCapacityRelease"
            case 0x3: "regionConfigurationUpdated"
            case 0x4: "addCapacityResponse"
            case 0x5: "capacityReleased"
            default: nil
        }
    }
}

/// Dynamic Capacity Validity Flags, 1 byte. Key `dynamic-capacity-validity-flags`.
public struct DynamicCapacityValidityFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Number of Available Extents and Tags Valid. Bit 0. From 3.1.
    @export(implementation)
    public var availableCountsValid: Bool {
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

/// Dynamic Capacity Event Flags, 1 byte. Key `dynamic-capacity-event-flags`.
public struct DynamicCapacityEventFlags: RawRepresentable, Equatable, Sendable {
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

/// Dynamic Capacity Event Record, 80h bytes, from 3.0. Key `event-record.dynamic-capacity`; 3.0 §8.2.9.2.1.5, 3.1
/// §8.2.9.2.1.6, 3.2 §8.2.10.2.1.6.
public struct DynamicCapacityEventRecord: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "event-record.dynamic-capacity" }
    @export(implementation) public static var minimumByteCount: Int { 0x80 }
    @export(implementation) public static var byteCount: Int { 0x80 }

    /// The bytes that were framed, to their end.
    public let bytes: RawSpan

    /// - Throws: ``WireError`` where the bytes do not hold the structure.
    @export(implementation)
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan) throws(WireError) {
        guard bytes.byteCount >= 0x80 else {
            throw WireError(.truncated, structure: Self.key, needed: 0x80, available: bytes.byteCount)
        }
        self.bytes = bytes
    }

    /// Takes bytes that the caller has proved to be there.
    @export(implementation)
    @_lifetime(copy bytes)
    @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

    /// Event Record Header. Offset 00h, 48 bytes.
    @export(implementation)
    public var header: EventRecordHeader {
        @_lifetime(copy self) get { bytes.view(0x0) }
    }

    /// Dynamic Capacity Event Type. Offset 30h, 1 byte.
    @export(implementation)
    public var eventType: DynamicCapacityEventType { DynamicCapacityEventType(rawValue: bytes.u8(0x30)) }

    /// Validity Flags. Offset 31h, 1 byte. From 3.1.
    @export(implementation)
    public var validityFlags: DynamicCapacityValidityFlags { DynamicCapacityValidityFlags(rawValue: bytes.u8(0x31)) }

    /// Host ID; for events to the fabric manager. Offset 32h, 2 bytes.
    @export(implementation)
    public var hostID: UInt16 { bytes.u16(0x32) }

    /// Updated Region Index; for Region Configuration Updated. Offset 34h, 1 byte.
    @export(implementation)
    public var updatedRegionIndex: UInt8 { bytes.u8(0x34) }

    /// Flags. Offset 35h, 1 byte. From 3.0E.
    @export(implementation)
    public var flags: DynamicCapacityEventFlags { DynamicCapacityEventFlags(rawValue: bytes.u8(0x35)) }

    /// Reserved. Offset 36h, 2 bytes.
    @export(implementation)
    public var reserved36: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x36, 0x2) }
    }

    /// Dynamic Capacity Extent. Offset 38h, 40 bytes.
    @export(implementation)
    public var extent: DynamicCapacityExtent {
        @_lifetime(copy self) get { bytes.view(0x38) }
    }

    /// Reserved. Offset 60h, 24 bytes.
    @export(implementation)
    public var reserved60: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x60, 0x18) }
    }

    /// Number of Available Extents; valid with its flag. Offset 78h, 4 bytes. From 3.1.
    @export(implementation)
    public var numberOfAvailableExtents: UInt32 { bytes.u32(0x78) }

    /// Number of Available Tags; valid with its flag. Offset 7Ch, 4 bytes. From 3.1.
    @export(implementation)
    public var numberOfAvailableTags: UInt32 { bytes.u32(0x7C) }

    /// What follows the bytes that the layout describes; mostly empty.
    @export(implementation)
    public var trailing: RawSpan {
        @_lifetime(copy self) get { bytes.suffix(from: 0x80) }
    }

    /// A copy of the fixed part.
    @export(implementation)
    public var value: Value { Value(self) }

    /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
    public struct Value: WireValue {
        /// Event Record Header. Offset 00h, 48 bytes.
        public var header: EventRecordHeader.Value
        /// Dynamic Capacity Event Type. Offset 30h, 1 byte.
        public var eventType: DynamicCapacityEventType
        /// Validity Flags. Offset 31h, 1 byte. From 3.1.
        public var validityFlags: DynamicCapacityValidityFlags
        /// Host ID; for events to the fabric manager. Offset 32h, 2 bytes.
        public var hostID: UInt16
        /// Updated Region Index; for Region Configuration Updated. Offset 34h, 1 byte.
        public var updatedRegionIndex: UInt8
        /// Flags. Offset 35h, 1 byte. From 3.0E.
        public var flags: DynamicCapacityEventFlags
        /// Reserved. Offset 36h, 2 bytes.
        public var reserved36: FixedArray<2, UInt8>
        /// Dynamic Capacity Extent. Offset 38h, 40 bytes.
        public var extent: DynamicCapacityExtent.Value
        /// Reserved. Offset 60h, 24 bytes.
        public var reserved60: FixedArray<24, UInt8>
        /// Number of Available Extents; valid with its flag. Offset 78h, 4 bytes. From 3.1.
        public var numberOfAvailableExtents: UInt32
        /// Number of Available Tags; valid with its flag. Offset 7Ch, 4 bytes. From 3.1.
        public var numberOfAvailableTags: UInt32

        public init(
            header: EventRecordHeader.Value = .init(),
            eventType: DynamicCapacityEventType = .init(rawValue: 0),
            validityFlags: DynamicCapacityValidityFlags = .init(rawValue: 0),
            hostID: UInt16 = 0,
            updatedRegionIndex: UInt8 = 0,
            flags: DynamicCapacityEventFlags = .init(rawValue: 0),
            reserved36: FixedArray<2, UInt8> = .init(repeating: 0),
            extent: DynamicCapacityExtent.Value = .init(),
            reserved60: FixedArray<24, UInt8> = .init(repeating: 0),
            numberOfAvailableExtents: UInt32 = 0,
            numberOfAvailableTags: UInt32 = 0
        ) {
            self.header = header
            self.eventType = eventType
            self.validityFlags = validityFlags
            self.hostID = hostID
            self.updatedRegionIndex = updatedRegionIndex
            self.flags = flags
            self.reserved36 = reserved36
            self.extent = extent
            self.reserved60 = reserved60
            self.numberOfAvailableExtents = numberOfAvailableExtents
            self.numberOfAvailableTags = numberOfAvailableTags
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing DynamicCapacityEventRecord) {
            header = view.header.value
            eventType = view.eventType
            validityFlags = view.validityFlags
            hostID = view.hostID
            updatedRegionIndex = view.updatedRegionIndex
            flags = view.flags
            reserved36 = FixedArray(copying: view.reserved36)
            extent = view.extent.value
            reserved60 = FixedArray(copying: view.reserved60)
            numberOfAvailableExtents = view.numberOfAvailableExtents
            numberOfAvailableTags = view.numberOfAvailableTags
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x80 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "event-record.dynamic-capacity")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
            try header.check()
            try extent.check()
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            header.store(into: &writer, at: start)
            writer.store(eventType.rawValue, at: start + 0x30)
            writer.store(validityFlags.rawValue, at: start + 0x31)
            writer.store(hostID, at: start + 0x32)
            writer.store(updatedRegionIndex, at: start + 0x34)
            writer.store(flags.rawValue, at: start + 0x35)
            writer.store(reserved36, at: start + 0x36)
            extent.store(into: &writer, at: start + 0x38)
            writer.store(reserved60, at: start + 0x60)
            writer.store(numberOfAvailableExtents, at: start + 0x78)
            writer.store(numberOfAvailableTags, at: start + 0x7C)
        }
    }
}

