// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// Event Record Severity. Key `event-severity`. Values without a name are reserved, and kept.
public struct EventRecordSeverity: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Informational Event, 00h.
    @export(implementation) public static var informational: EventRecordSeverity { EventRecordSeverity(rawValue: 0x0) }
    /// Warning Event, 01h.
    @export(implementation) public static var warning: EventRecordSeverity { EventRecordSeverity(rawValue: 0x1) }
    /// Failure Event, 02h.
    @export(implementation) public static var failure: EventRecordSeverity { EventRecordSeverity(rawValue: 0x2) }
    /// Fatal Event, 03h.
    @export(implementation) public static var fatal: EventRecordSeverity { EventRecordSeverity(rawValue: 0x3) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "informational"
            case 0x1: "warning"
            case 0x2: "failure"
            case 0x3: "fatal"
            default: nil
        }
    }
}

/// Event Record Flags, 3 bytes. Key `event-record-flags`.
public struct EventRecordFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Event Record Severity. Bits 1:0.
    @export(implementation)
    public var severity: EventRecordSeverity {
        get { EventRecordSeverity(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0x3) >> 0)) }
        set {
            precondition(newValue.rawValue <= 0x3, "severity has 2 bits")
            rawValue = rawValue & ~0x3 | UInt32(newValue.rawValue) << 0
        }
    }

    /// Permanent Condition. Bit 2.
    @export(implementation)
    public var permanentCondition: Bool {
        get { rawValue & 0x4 != 0 }
        set { rawValue = newValue ? rawValue | 0x4 : rawValue & ~0x4 }
    }

    /// Maintenance Needed. Bit 3.
    @export(implementation)
    public var maintenanceNeeded: Bool {
        get { rawValue & 0x8 != 0 }
        set { rawValue = newValue ? rawValue | 0x8 : rawValue & ~0x8 }
    }

    /// Performance Degraded. Bit 4.
    @export(implementation)
    public var performanceDegraded: Bool {
        get { rawValue & 0x10 != 0 }
        set { rawValue = newValue ? rawValue | 0x10 : rawValue & ~0x10 }
    }

    /// Hardware Replacement Needed. Bit 5.
    @export(implementation)
    public var hardwareReplacementNeeded: Bool {
        get { rawValue & 0x20 != 0 }
        set { rawValue = newValue ? rawValue | 0x20 : rawValue & ~0x20 }
    }

    /// Maintenance Operation Subclass Valid. Bit 6. From 3.1.
    @export(implementation)
    public var maintenanceOperationSubclassValid: Bool {
        get { rawValue & 0x40 != 0 }
        set { rawValue = newValue ? rawValue | 0x40 : rawValue & ~0x40 }
    }

    /// LD-ID Valid. Bit 7. From 3.2.
    @export(implementation)
    public var ldIDValid: Bool {
        get { rawValue & 0x80 != 0 }
        set { rawValue = newValue ? rawValue | 0x80 : rawValue & ~0x80 }
    }

    /// Head ID Valid. Bit 8. From 3.2.
    @export(implementation)
    public var headIDValid: Bool {
        get { rawValue & 0x100 != 0 }
        set { rawValue = newValue ? rawValue | 0x100 : rawValue & ~0x100 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt32 {
        get { rawValue & 0xFFFE00 }
        set { rawValue = rawValue & ~0xFFFE00 | newValue & 0xFFFE00 }
    }
}

/// Event Record Header, 30h bytes. Key `event-record.header`; 3.0 §8.2.9.2.1, 3.2 §8.2.10.2.1.
public struct EventRecordHeader: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "event-record.header" }
    @export(implementation) public static var minimumByteCount: Int { 0x30 }
    @export(implementation) public static var byteCount: Int { 0x30 }

    /// The bytes that were framed, to their end.
    public let bytes: RawSpan

    /// - Throws: ``WireError`` where the bytes do not hold the structure.
    @export(implementation)
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan) throws(WireError) {
        guard bytes.byteCount >= 0x30 else {
            throw WireError(.truncated, structure: Self.key, needed: 0x30, available: bytes.byteCount)
        }
        self.bytes = bytes
    }

    /// Takes bytes that the caller has proved to be there.
    @export(implementation)
    @_lifetime(copy bytes)
    @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

    /// Event Record Identifier. Offset 00h, 16 bytes.
    @export(implementation)
    public var eventRecordIdentifier: WireUUID { bytes.uuid(0x0) }

    /// Event Record Length, in bytes; the bytes in use, header included. Offset 10h, 1 byte.
    @export(implementation)
    public var eventRecordLength: UInt8 { bytes.u8(0x10) }

    /// Event Record Flags. Offset 11h, 3 bytes.
    @export(implementation)
    public var eventRecordFlags: EventRecordFlags { EventRecordFlags(rawValue: bytes.u24(0x11)) }

    /// Event Record Handle; unique in its log, never 0. Offset 14h, 2 bytes.
    @export(implementation)
    public var eventRecordHandle: UInt16 { bytes.u16(0x14) }

    /// Related Event Record Handle; 0 means none. Offset 16h, 2 bytes.
    @export(implementation)
    public var relatedEventRecordHandle: UInt16 { bytes.u16(0x16) }

    /// Event Record Timestamp, in nanoseconds; since 1970-01-01 00:00 UTC; 0 if the clock was never set. Offset 18h, 8
    /// bytes.
    @export(implementation)
    public var eventRecordTimestamp: UInt64 { bytes.u64(0x18) }

    /// Maintenance Operation Class; 0 means none. Offset 20h, 1 byte. From 3.0.
    @export(implementation)
    public var maintenanceOperationClass: UInt8 { bytes.u8(0x20) }

    /// Maintenance Operation Subclass; valid with its flag. Offset 21h, 1 byte. From 3.1.
    @export(implementation)
    public var maintenanceOperationSubclass: UInt8 { bytes.u8(0x21) }

    /// LD-ID; valid with its flag. Offset 22h, 2 bytes. From 3.2.
    @export(implementation)
    public var ldID: UInt16 { bytes.u16(0x22) }

    /// Head ID; valid with its flag. Offset 24h, 1 byte. From 3.2.
    @export(implementation)
    public var headID: UInt8 { bytes.u8(0x24) }

    /// Reserved. Offset 25h, 11 bytes.
    @export(implementation)
    public var reserved25: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x25, 0xB) }
    }

    /// What follows the bytes that the layout describes; mostly empty.
    @export(implementation)
    public var trailing: RawSpan {
        @_lifetime(copy self) get { bytes.suffix(from: 0x30) }
    }

    /// A copy of the fixed part.
    @export(implementation)
    public var value: Value { Value(self) }

    /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
    public struct Value: WireValue {
        /// Event Record Identifier. Offset 00h, 16 bytes.
        public var eventRecordIdentifier: WireUUID
        /// Event Record Length, in bytes; the bytes in use, header included. Offset 10h, 1 byte.
        public var eventRecordLength: UInt8
        /// Event Record Flags. Offset 11h, 3 bytes.
        public var eventRecordFlags: EventRecordFlags
        /// Event Record Handle; unique in its log, never 0. Offset 14h, 2 bytes.
        public var eventRecordHandle: UInt16
        /// Related Event Record Handle; 0 means none. Offset 16h, 2 bytes.
        public var relatedEventRecordHandle: UInt16
        /// Event Record Timestamp, in nanoseconds; since 1970-01-01 00:00 UTC; 0 if the clock was never set. Offset
        /// 18h, 8 bytes.
        public var eventRecordTimestamp: UInt64
        /// Maintenance Operation Class; 0 means none. Offset 20h, 1 byte. From 3.0.
        public var maintenanceOperationClass: UInt8
        /// Maintenance Operation Subclass; valid with its flag. Offset 21h, 1 byte. From 3.1.
        public var maintenanceOperationSubclass: UInt8
        /// LD-ID; valid with its flag. Offset 22h, 2 bytes. From 3.2.
        public var ldID: UInt16
        /// Head ID; valid with its flag. Offset 24h, 1 byte. From 3.2.
        public var headID: UInt8
        /// Reserved. Offset 25h, 11 bytes.
        public var reserved25: FixedArray<11, UInt8>

        public init(
            eventRecordIdentifier: WireUUID = .zero,
            eventRecordLength: UInt8 = 0,
            eventRecordFlags: EventRecordFlags = .init(rawValue: 0),
            eventRecordHandle: UInt16 = 0,
            relatedEventRecordHandle: UInt16 = 0,
            eventRecordTimestamp: UInt64 = 0,
            maintenanceOperationClass: UInt8 = 0,
            maintenanceOperationSubclass: UInt8 = 0,
            ldID: UInt16 = 0,
            headID: UInt8 = 0,
            reserved25: FixedArray<11, UInt8> = .init(repeating: 0)
        ) {
            self.eventRecordIdentifier = eventRecordIdentifier
            self.eventRecordLength = eventRecordLength
            self.eventRecordFlags = eventRecordFlags
            self.eventRecordHandle = eventRecordHandle
            self.relatedEventRecordHandle = relatedEventRecordHandle
            self.eventRecordTimestamp = eventRecordTimestamp
            self.maintenanceOperationClass = maintenanceOperationClass
            self.maintenanceOperationSubclass = maintenanceOperationSubclass
            self.ldID = ldID
            self.headID = headID
            self.reserved25 = reserved25
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing EventRecordHeader) {
            eventRecordIdentifier = view.eventRecordIdentifier
            eventRecordLength = view.eventRecordLength
            eventRecordFlags = view.eventRecordFlags
            eventRecordHandle = view.eventRecordHandle
            relatedEventRecordHandle = view.relatedEventRecordHandle
            eventRecordTimestamp = view.eventRecordTimestamp
            maintenanceOperationClass = view.maintenanceOperationClass
            maintenanceOperationSubclass = view.maintenanceOperationSubclass
            ldID = view.ldID
            headID = view.headID
            reserved25 = FixedArray(copying: view.reserved25)
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x30 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "event-record.header")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
            guard eventRecordFlags.rawValue <= 0xFF_FFFF else {
                throw WireError(.valueTooLarge, structure: "event-record.header", field: "eventRecordFlags", claimed: UInt64(eventRecordFlags.rawValue), needed: 32, available: 24)
            }
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(eventRecordIdentifier, at: start)
            writer.store(eventRecordLength, at: start + 0x10)
            writer.store24(eventRecordFlags.rawValue, at: start + 0x11)
            writer.store(eventRecordHandle, at: start + 0x14)
            writer.store(relatedEventRecordHandle, at: start + 0x16)
            writer.store(eventRecordTimestamp, at: start + 0x18)
            writer.store(maintenanceOperationClass, at: start + 0x20)
            writer.store(maintenanceOperationSubclass, at: start + 0x21)
            writer.store(ldID, at: start + 0x22)
            writer.store(headID, at: start + 0x24)
            writer.store(reserved25, at: start + 0x25)
        }
    }
}

/// Event Record, 80h bytes. Key `event-record`; 3.0 §8.2.9.2.1, 3.2 §8.2.10.2.1.
public struct EventRecord: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "event-record" }
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

    /// Event Record Data. Offset 30h, 80 bytes.
    @export(implementation)
    public var data: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x30, 0x50) }
    }

    /// What follows the bytes that the layout describes; mostly empty.
    @export(implementation)
    public var trailing: RawSpan {
        @_lifetime(copy self) get { bytes.suffix(from: 0x80) }
    }

    /// The record as what its identifier says it is.
    public enum Kind: ~Escapable {
        case generalMedia(GeneralMediaEventRecord)
        case dram(DRAMEventRecord)
        case memoryModule(MemoryModuleEventRecord)
        case memorySparing(MemorySparingEventRecord)
        case physicalSwitch(PhysicalSwitchEventRecord)
        case virtualSwitch(VirtualSwitchEventRecord)
        case mldPort(MLDPortEventRecord)
        case dynamicCapacity(DynamicCapacityEventRecord)
        case vendorSpecific(VendorSpecificEventRecord)
    }

    /// The record as what its identifier says it is.
    @export(implementation)
    public var kind: Kind {
        @_lifetime(copy self) get {
            let low = bytes.u64(0), high = bytes.u64(8)
            if low == 0x7F4160C2770ACDFB && high == 0xA6EB21168B08A985 { return .generalMedia(bytes.view(0)) }
            if low == 0xAB4E069CB3CB1D60 && high == 0x24965CFB9B4EAFB8 { return .dram(bytes.view(0)) }
            if low == 0x394359DD757492FE && high == 0x74B713B1BA7986A5 { return .memoryModule(bytes.view(0)) }
            if low == 0x9240292D403A1FE7 && high == 0x657C6C961C4D398A { return .memorySparing(bytes.view(0)) }
            if low == 0xB47029C7192CF77 && high == 0x97DAF2757BBCE49F { return .physicalSwitch(bytes.view(0)) }
            if low == 0x4D4C96332564D240 && high == 0x25F43A26473DDAA5 { return .virtualSwitch(bytes.view(0)) }
            if low == 0x1047960C6343C48D && high == 0x3F4C5399BB04BFB7 { return .mldPort(bytes.view(0)) }
            if low == 0x184083F1A7AF95CA && high == 0x2A1A108E26952F8C { return .dynamicCapacity(bytes.view(0)) }
            return .vendorSpecific(bytes.view(0))
        }
    }

    /// A copy of the fixed part.
    @export(implementation)
    public var value: Value { Value(self) }

    /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
    public struct Value: WireValue {
        /// Event Record Header. Offset 00h, 48 bytes.
        public var header: EventRecordHeader.Value
        /// Event Record Data. Offset 30h, 80 bytes.
        public var data: FixedArray<80, UInt8>

        public init(
            header: EventRecordHeader.Value = .init(),
            data: FixedArray<80, UInt8> = .init(repeating: 0)
        ) {
            self.header = header
            self.data = data
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing EventRecord) {
            header = view.header.value
            data = FixedArray(copying: view.data)
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x80 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "event-record")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
            try header.check()
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            header.store(into: &writer, at: start)
            writer.store(data, at: start + 0x30)
        }
    }
}

/// Vendor Specific Event Record, 80h bytes. Key `event-record.vendor-specific`; 3.0 §8.2.9.2.1.4, 3.1 §8.2.9.2.1.5, 3.2
/// §8.2.10.2.1.5.
public struct VendorSpecificEventRecord: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "event-record.vendor-specific" }
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

    /// Vendor Specific Event Data. Offset 30h, 80 bytes.
    @export(implementation)
    public var vendorSpecificData: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x30, 0x50) }
    }

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
        /// Vendor Specific Event Data. Offset 30h, 80 bytes.
        public var vendorSpecificData: FixedArray<80, UInt8>

        public init(
            header: EventRecordHeader.Value = .init(),
            vendorSpecificData: FixedArray<80, UInt8> = .init(repeating: 0)
        ) {
            self.header = header
            self.vendorSpecificData = vendorSpecificData
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing VendorSpecificEventRecord) {
            header = view.header.value
            vendorSpecificData = FixedArray(copying: view.vendorSpecificData)
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x80 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "event-record.vendor-specific")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
            try header.check()
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            header.store(into: &writer, at: start)
            writer.store(vendorSpecificData, at: start + 0x30)
        }
    }
}

