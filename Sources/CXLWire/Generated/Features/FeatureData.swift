// Generated from the tables by `scripts/regen`. Change the tables, not this file.

#if !hasFeature(Embedded)
/// DDR5 ECS Log Entry Type. Key `ecs-log-entry-type`. Values without a name are reserved, and kept.
public struct DDR5ECSLogEntryType: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Per DRAM, 00h. From 3.0.
    @export(implementation) public static var perDRAM: DDR5ECSLogEntryType { DDR5ECSLogEntryType(rawValue: 0x0) }
    /// Per Memory Media FRU, 01h. From 3.0.
    @export(implementation) public static var perFRU: DDR5ECSLogEntryType { DDR5ECSLogEntryType(rawValue: 0x1) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "perDRAM"
            case 0x1: "perFRU"
            default: nil
        }
    }
}

/// DDR5 ECS Threshold Count per Gb. Key `ecs-threshold`. Values without a name are reserved, and kept.
public struct DDR5ECSThresholdCountPerGb: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// 256, 03h. From 3.0.
    @export(implementation) public static var count256: DDR5ECSThresholdCountPerGb { DDR5ECSThresholdCountPerGb(rawValue: 0x3) }
    /// 1024, 04h. From 3.0.
    @export(implementation) public static var count1024: DDR5ECSThresholdCountPerGb { DDR5ECSThresholdCountPerGb(rawValue: 0x4) }
    /// 4096, 05h. From 3.0.
    @export(implementation) public static var count4096: DDR5ECSThresholdCountPerGb { DDR5ECSThresholdCountPerGb(rawValue: 0x5) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x3: "count256"
            case 0x4: "count1024"
            case 0x5: "count4096"
            default: nil
        }
    }
}

/// Device Patrol Scrub Capabilities, 1 byte. Key `patrol-scrub-capabilities`.
public struct DevicePatrolScrubCapabilities: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Cycle Change Capable. Bit 0. From 3.0.
    @export(implementation)
    public var cycleChangeCapable: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Real-time Reporting Capable. Bit 1. From 3.0.
    @export(implementation)
    public var realTimeReportingCapable: Bool {
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

/// Device Patrol Scrub Cycle, 2 bytes. Key `patrol-scrub-cycle`.
public struct DevicePatrolScrubCycle: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Configured Hours. Bits 7:0. From 3.0.
    @export(implementation)
    public var hours: UInt8 {
        get { UInt8(truncatingIfNeeded: (rawValue & 0xFF) >> 0) }
        set {
            rawValue = rawValue & ~0xFF | UInt16(newValue) << 0
        }
    }

    /// Minimum Hours. Bits 15:8. From 3.0.
    @export(implementation)
    public var minimumHours: UInt8 {
        get { UInt8(truncatingIfNeeded: (rawValue & 0xFF00) >> 8) }
        set {
            rawValue = rawValue & ~0xFF00 | UInt16(newValue) << 8
        }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt16 {
        get { rawValue & 0x0 }
        set { rawValue = rawValue & ~0x0 | newValue & 0x0 }
    }
}

/// Device Patrol Scrub Flags, 1 byte. Key `patrol-scrub-flags`.
public struct DevicePatrolScrubFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Enabled. Bit 0. From 3.0.
    @export(implementation)
    public var enabled: Bool {
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

/// DDR5 ECS Log Capabilities, 1 byte. Key `ecs-log-capabilities`.
public struct DDR5ECSLogCapabilities: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Log Entry Type. Bits 1:0. From 3.0.
    @export(implementation)
    public var logEntryType: DDR5ECSLogEntryType {
        get { DDR5ECSLogEntryType(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0x3) >> 0)) }
        set {
            precondition(newValue.rawValue <= 0x3, "logEntryType has 2 bits")
            rawValue = rawValue & ~0x3 | UInt8(newValue.rawValue) << 0
        }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0xFC }
        set { rawValue = rawValue & ~0xFC | newValue & 0xFC }
    }
}

/// DDR5 ECS Capabilities, 1 byte. Key `ecs-capabilities`.
public struct DDR5ECSCapabilities: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Real-time Reporting Capable. Bit 0. From 3.0.
    @export(implementation)
    public var realTimeReportingCapable: Bool {
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

/// DDR5 ECS Configuration, 2 bytes. Key `ecs-configuration`.
public struct DDR5ECSConfiguration: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Threshold Count per Gb. Bits 2:0. From 3.0.
    @export(implementation)
    public var threshold: DDR5ECSThresholdCountPerGb {
        get { DDR5ECSThresholdCountPerGb(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0x7) >> 0)) }
        set {
            precondition(newValue.rawValue <= 0x7, "threshold has 3 bits")
            rawValue = rawValue & ~0x7 | UInt16(newValue.rawValue) << 0
        }
    }

    /// Codeword/Row Count Mode. Bit 3. From 3.0.
    @export(implementation)
    public var countsCodewords: Bool {
        get { rawValue & 0x8 != 0 }
        set { rawValue = newValue ? rawValue | 0x8 : rawValue & ~0x8 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt16 {
        get { rawValue & 0xFFF0 }
        set { rawValue = rawValue & ~0xFFF0 | newValue & 0xFFF0 }
    }
}

/// DDR5 ECS Configuration Change, 2 bytes. Key `ecs-configuration-change`.
public struct DDR5ECSConfigurationChange: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Threshold Count per Gb. Bits 2:0. From 3.0.
    @export(implementation)
    public var threshold: DDR5ECSThresholdCountPerGb {
        get { DDR5ECSThresholdCountPerGb(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0x7) >> 0)) }
        set {
            precondition(newValue.rawValue <= 0x7, "threshold has 3 bits")
            rawValue = rawValue & ~0x7 | UInt16(newValue.rawValue) << 0
        }
    }

    /// Codeword/Row Count Mode. Bit 3. From 3.0.
    @export(implementation)
    public var countsCodewords: Bool {
        get { rawValue & 0x8 != 0 }
        set { rawValue = newValue ? rawValue | 0x8 : rawValue & ~0x8 }
    }

    /// Reset Counter. Bit 4. From 3.0.
    @export(implementation)
    public var resetCounter: Bool {
        get { rawValue & 0x10 != 0 }
        set { rawValue = newValue ? rawValue | 0x10 : rawValue & ~0x10 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt16 {
        get { rawValue & 0xFFE0 }
        set { rawValue = rawValue & ~0xFFE0 | newValue & 0xFFE0 }
    }
}

/// Device Patrol Scrub Control, 04h bytes, from 3.0. Key `features.patrol-scrub-control`; 3.1 §8.2.9.9.11.1, 3.2
/// §8.2.10.9.11.1.
public struct DevicePatrolScrubControl: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "features.patrol-scrub-control" }
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

    /// Device Patrol Scrub Capabilities. Offset 00h, 1 byte.
    @export(implementation)
    public var capabilities: DevicePatrolScrubCapabilities { DevicePatrolScrubCapabilities(rawValue: bytes.u8(0x0)) }

    /// Device Patrol Scrub Cycle. Offset 01h, 2 bytes.
    @export(implementation)
    public var cycle: DevicePatrolScrubCycle { DevicePatrolScrubCycle(rawValue: bytes.u16(0x1)) }

    /// Device Patrol Scrub Flags. Offset 03h, 1 byte.
    @export(implementation)
    public var flags: DevicePatrolScrubFlags { DevicePatrolScrubFlags(rawValue: bytes.u8(0x3)) }

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
        /// Device Patrol Scrub Capabilities. Offset 00h, 1 byte.
        public var capabilities: DevicePatrolScrubCapabilities
        /// Device Patrol Scrub Cycle. Offset 01h, 2 bytes.
        public var cycle: DevicePatrolScrubCycle
        /// Device Patrol Scrub Flags. Offset 03h, 1 byte.
        public var flags: DevicePatrolScrubFlags

        public init(
            capabilities: DevicePatrolScrubCapabilities = .init(rawValue: 0),
            cycle: DevicePatrolScrubCycle = .init(rawValue: 0),
            flags: DevicePatrolScrubFlags = .init(rawValue: 0)
        ) {
            self.capabilities = capabilities
            self.cycle = cycle
            self.flags = flags
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing DevicePatrolScrubControl) {
            capabilities = view.capabilities
            cycle = view.cycle
            flags = view.flags
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x4 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "features.patrol-scrub-control")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(capabilities.rawValue, at: start)
            writer.store(cycle.rawValue, at: start + 0x1)
            writer.store(flags.rawValue, at: start + 0x3)
        }
    }
}

/// Device Patrol Scrub Control Change, 02h bytes, from 3.0. Key `features.patrol-scrub-control-change`; 3.1
/// §8.2.9.9.11.1, 3.2 §8.2.10.9.11.1.
public struct DevicePatrolScrubControlChange: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "features.patrol-scrub-control-change" }
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

    /// Device Patrol Scrub Cycle Change Request; in hours. Offset 00h, 1 byte.
    @export(implementation)
    public var cycleHours: UInt8 { bytes.u8(0x0) }

    /// Device Patrol Scrub Flags. Offset 01h, 1 byte.
    @export(implementation)
    public var flags: DevicePatrolScrubFlags { DevicePatrolScrubFlags(rawValue: bytes.u8(0x1)) }

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
        /// Device Patrol Scrub Cycle Change Request; in hours. Offset 00h, 1 byte.
        public var cycleHours: UInt8
        /// Device Patrol Scrub Flags. Offset 01h, 1 byte.
        public var flags: DevicePatrolScrubFlags

        public init(
            cycleHours: UInt8 = 0,
            flags: DevicePatrolScrubFlags = .init(rawValue: 0)
        ) {
            self.cycleHours = cycleHours
            self.flags = flags
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing DevicePatrolScrubControlChange) {
            cycleHours = view.cycleHours
            flags = view.flags
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x2 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "features.patrol-scrub-control-change")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(cycleHours, at: start)
            writer.store(flags.rawValue, at: start + 0x1)
        }
    }
}

/// DDR5 ECS FRU, 04h bytes, from 3.0. Key `features.ecs-fru`; 3.1 §8.2.9.9.11.2, 3.2 §8.2.10.9.11.2.
public struct DDR5ECSFRU: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "features.ecs-fru" }
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

    /// DDR5 ECS Capabilities. Offset 00h, 1 byte.
    @export(implementation)
    public var capabilities: DDR5ECSCapabilities { DDR5ECSCapabilities(rawValue: bytes.u8(0x0)) }

    /// DDR5 ECS Configuration. Offset 01h, 2 bytes.
    @export(implementation)
    public var configuration: DDR5ECSConfiguration { DDR5ECSConfiguration(rawValue: bytes.u16(0x1)) }

    /// Reserved. Offset 03h, 1 byte.
    @export(implementation)
    public var reserved03: UInt8 { bytes.u8(0x3) }

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
        /// DDR5 ECS Capabilities. Offset 00h, 1 byte.
        public var capabilities: DDR5ECSCapabilities
        /// DDR5 ECS Configuration. Offset 01h, 2 bytes.
        public var configuration: DDR5ECSConfiguration
        /// Reserved. Offset 03h, 1 byte.
        public var reserved03: UInt8

        public init(
            capabilities: DDR5ECSCapabilities = .init(rawValue: 0),
            configuration: DDR5ECSConfiguration = .init(rawValue: 0),
            reserved03: UInt8 = 0
        ) {
            self.capabilities = capabilities
            self.configuration = configuration
            self.reserved03 = reserved03
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing DDR5ECSFRU) {
            capabilities = view.capabilities
            configuration = view.configuration
            reserved03 = view.reserved03
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x4 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "features.ecs-fru")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(capabilities.rawValue, at: start)
            writer.store(configuration.rawValue, at: start + 0x1)
            writer.store(reserved03, at: start + 0x3)
        }
    }
}

/// DDR5 ECS Control, at least 01h bytes, from 3.0. Key `features.ecs-control`; 3.1 §8.2.9.9.11.2, 3.2 §8.2.10.9.11.2.
public struct DDR5ECSControl: WireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "features.ecs-control" }
    @export(implementation) public static var minimumByteCount: Int { 0x1 }

    /// The bytes that were framed, to their end.
    public let bytes: RawSpan
    @usableFromInline let listCount: Int

    /// - Throws: ``WireError`` where the bytes do not hold the structure.
    @export(implementation)
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan) throws(WireError) {
        guard bytes.byteCount >= 0x1 else {
            throw WireError(.truncated, structure: Self.key, needed: 0x1, available: bytes.byteCount)
        }
        self.listCount = (bytes.byteCount - 0x1) / 0x4
        self.bytes = bytes
    }

    /// DDR5 ECS Log Capabilities. Offset 00h, 1 byte.
    @export(implementation)
    public var logCapabilities: DDR5ECSLogCapabilities { DDR5ECSLogCapabilities(rawValue: bytes.u8(0x0)) }

    /// Memory Media FRUs, from 01h, 04h bytes each.
    @export(implementation)
    public var memoryMediaFRUs: ViewList<DDR5ECSFRU> {
        @_lifetime(copy self) get { ViewList(proved: bytes.slice(0x1, listCount * 0x4), count: listCount) }
    }

    /// What follows the bytes that the layout describes; mostly empty.
    @export(implementation)
    public var trailing: RawSpan {
        @_lifetime(copy self) get { bytes.suffix(from: 0x1 + listCount * 0x4) }
    }

    /// A copy of the fixed part.
    @export(implementation)
    public var value: Value { Value(self) }

    /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
    public struct Value: WireValue {
        /// DDR5 ECS Log Capabilities. Offset 00h, 1 byte.
        public var logCapabilities: DDR5ECSLogCapabilities

        public init(
            logCapabilities: DDR5ECSLogCapabilities = .init(rawValue: 0)
        ) {
            self.logCapabilities = logCapabilities
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing DDR5ECSControl) {
            logCapabilities = view.logCapabilities
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x1 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "features.ecs-control")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(logCapabilities.rawValue, at: start)
        }
    }
}

/// DDR5 ECS FRU Change, 02h bytes, from 3.0. Key `features.ecs-fru-change`; 3.1 §8.2.9.9.11.2, 3.2 §8.2.10.9.11.2.
public struct DDR5ECSFRUChange: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "features.ecs-fru-change" }
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

    /// DDR5 ECS Configuration. Offset 00h, 2 bytes.
    @export(implementation)
    public var configuration: DDR5ECSConfigurationChange { DDR5ECSConfigurationChange(rawValue: bytes.u16(0x0)) }

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
        /// DDR5 ECS Configuration. Offset 00h, 2 bytes.
        public var configuration: DDR5ECSConfigurationChange

        public init(
            configuration: DDR5ECSConfigurationChange = .init(rawValue: 0)
        ) {
            self.configuration = configuration
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing DDR5ECSFRUChange) {
            configuration = view.configuration
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x2 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "features.ecs-fru-change")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(configuration.rawValue, at: start)
        }
    }
}

/// DDR5 ECS Control Change, at least 01h bytes, from 3.0. Key `features.ecs-control-change`; 3.1 §8.2.9.9.11.2, 3.2
/// §8.2.10.9.11.2.
public struct DDR5ECSControlChange: WireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "features.ecs-control-change" }
    @export(implementation) public static var minimumByteCount: Int { 0x1 }

    /// The bytes that were framed, to their end.
    public let bytes: RawSpan
    @usableFromInline let listCount: Int

    /// - Throws: ``WireError`` where the bytes do not hold the structure.
    @export(implementation)
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan) throws(WireError) {
        guard bytes.byteCount >= 0x1 else {
            throw WireError(.truncated, structure: Self.key, needed: 0x1, available: bytes.byteCount)
        }
        self.listCount = (bytes.byteCount - 0x1) / 0x2
        self.bytes = bytes
    }

    /// DDR5 ECS Log Capabilities. Offset 00h, 1 byte.
    @export(implementation)
    public var logCapabilities: DDR5ECSLogCapabilities { DDR5ECSLogCapabilities(rawValue: bytes.u8(0x0)) }

    /// Memory Media FRUs, from 01h, 02h bytes each.
    @export(implementation)
    public var memoryMediaFRUs: ViewList<DDR5ECSFRUChange> {
        @_lifetime(copy self) get { ViewList(proved: bytes.slice(0x1, listCount * 0x2), count: listCount) }
    }

    /// What follows the bytes that the layout describes; mostly empty.
    @export(implementation)
    public var trailing: RawSpan {
        @_lifetime(copy self) get { bytes.suffix(from: 0x1 + listCount * 0x2) }
    }

    /// A copy of the fixed part.
    @export(implementation)
    public var value: Value { Value(self) }

    /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
    public struct Value: WireValue {
        /// DDR5 ECS Log Capabilities. Offset 00h, 1 byte.
        public var logCapabilities: DDR5ECSLogCapabilities

        public init(
            logCapabilities: DDR5ECSLogCapabilities = .init(rawValue: 0)
        ) {
            self.logCapabilities = logCapabilities
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing DDR5ECSControlChange) {
            logCapabilities = view.logCapabilities
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x1 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "features.ecs-control-change")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(logCapabilities.rawValue, at: start)
        }
    }
}

#endif
