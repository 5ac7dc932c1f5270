// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// Memory Module Device Event Type. Key `memory-module-event-type`. Values without a name are reserved, and kept.
public struct MemoryModuleDeviceEventType: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Health Status Change, 00h.
    @export(implementation) public static var healthStatusChange: MemoryModuleDeviceEventType { MemoryModuleDeviceEventType(rawValue: 0x0) }
    /// Media Status Change, 01h.
    @export(implementation) public static var mediaStatusChange: MemoryModuleDeviceEventType { MemoryModuleDeviceEventType(rawValue: 0x1) }
    /// Life Used Change, 02h.
    @export(implementation) public static var lifeUsedChange: MemoryModuleDeviceEventType { MemoryModuleDeviceEventType(rawValue: 0x2) }
    /// Temperature Change, 03h.
    @export(implementation) public static var temperatureChange: MemoryModuleDeviceEventType { MemoryModuleDeviceEventType(rawValue: 0x3) }
    /// Data Path Error, 04h.
    @export(implementation) public static var dataPathError: MemoryModuleDeviceEventType { MemoryModuleDeviceEventType(rawValue: 0x4) }
    /// LSA Error, 05h.
    @export(implementation) public static var lsaError: MemoryModuleDeviceEventType { MemoryModuleDeviceEventType(rawValue: 0x5) }
    /// Unrecoverable Internal Sideband Bus Error, 06h. From 3.1.
    @export(implementation) public static var unrecoverableInternalSidebandBusError: MemoryModuleDeviceEventType { MemoryModuleDeviceEventType(rawValue: 0x6) }
    /// Memory Media FRU Error, 07h. From 3.1.
    @export(implementation) public static var memoryMediaFRUError: MemoryModuleDeviceEventType { MemoryModuleDeviceEventType(rawValue: 0x7) }
    /// Power Management Fault, 08h. From 3.1.
    @export(implementation) public static var powerManagementFault: MemoryModuleDeviceEventType { MemoryModuleDeviceEventType(rawValue: 0x8) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "healthStatusChange"
            case 0x1: "mediaStatusChange"
            case 0x2: "lifeUsedChange"
            case 0x3: "temperatureChange"
            case 0x4: "dataPathError"
            case 0x5: "lsaError"
            case 0x6: "unrecoverableInternalSidebandBusError"
            case 0x7: "memoryMediaFRUError"
            case 0x8: "powerManagementFault"
            default: nil
        }
    }
}

/// Media Status. Key `media-status`. Values without a name are reserved, and kept.
public struct MediaStatus: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Normal, 00h.
    @export(implementation) public static var normal: MediaStatus { MediaStatus(rawValue: 0x0) }
    /// Not Ready, 01h.
    @export(implementation) public static var notReady: MediaStatus { MediaStatus(rawValue: 0x1) }
    /// Write Persistency Lost, 02h.
    @export(implementation) public static var writePersistencyLost: MediaStatus { MediaStatus(rawValue: 0x2) }
    /// All Data Lost, 03h.
    @export(implementation) public static var allDataLost: MediaStatus { MediaStatus(rawValue: 0x3) }
    /// Write Persistency Loss in the Event of Power Loss, 04h.
    @export(implementation) public static var writePersistencyLossInTheEventOfPowerLoss: MediaStatus { MediaStatus(rawValue: 0x4) }
    /// Write Persistency Loss in Event of Shutdown, 05h.
    @export(implementation) public static var writePersistencyLossInEventOfShutdown: MediaStatus { MediaStatus(rawValue: 0x5) }
    /// Write Persistency Loss Imminent, 06h.
    @export(implementation) public static var writePersistencyLossImminent: MediaStatus { MediaStatus(rawValue: 0x6) }
    /// All Data Loss in the Event of Power Loss, 07h.
    @export(implementation) public static var allDataLossInTheEventOfPowerLoss: MediaStatus { MediaStatus(rawValue: 0x7) }
    /// All Data Loss in the Event of Shutdown, 08h.
    @export(implementation) public static var allDataLossInTheEventOfShutdown: MediaStatus { MediaStatus(rawValue: 0x8) }
    /// All Data Loss Imminent, 09h.
    @export(implementation) public static var allDataLossImminent: MediaStatus { MediaStatus(rawValue: 0x9) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "normal"
            case 0x1: "notReady"
            case 0x2: "writePersistencyLost"
            case 0x3: "allDataLost"
            case 0x4: "writePersistencyLossInTheEventOfPowerLoss"
            case 0x5: "writePersistencyLossInEventOfShutdown"
            case 0x6: "writePersistencyLossImminent"
            case 0x7: "allDataLossInTheEventOfPowerLoss"
            case 0x8: "allDataLossInTheEventOfShutdown"
            case 0x9: "allDataLossImminent"
            default: nil
        }
    }
}

/// Health Level. Key `health-level`. Values without a name are reserved, and kept.
public struct HealthLevel: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Normal, 00h.
    @export(implementation) public static var normal: HealthLevel { HealthLevel(rawValue: 0x0) }
    /// Warning, 01h.
    @export(implementation) public static var warning: HealthLevel { HealthLevel(rawValue: 0x1) }
    /// Critical, 02h.
    @export(implementation) public static var critical: HealthLevel { HealthLevel(rawValue: 0x2) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "normal"
            case 0x1: "warning"
            case 0x2: "critical"
            default: nil
        }
    }
}

/// Memory Module Event Sub-Type. Key `memory-module-event-sub-type`. Values without a name are reserved, and kept.
public struct MemoryModuleEventSubType: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Not Reported, 00h. From 3.1.
    @export(implementation) public static var notReported: MemoryModuleEventSubType { MemoryModuleEventSubType(rawValue: 0x0) }
    /// Invalid Configuration Data, 01h. From 3.1.
    @export(implementation) public static var invalidConfigurationData: MemoryModuleEventSubType { MemoryModuleEventSubType(rawValue: 0x1) }
    /// Unsupported Configuration Data, 02h. From 3.1.
    @export(implementation) public static var unsupportedConfigurationData: MemoryModuleEventSubType { MemoryModuleEventSubType(rawValue: 0x2) }
    /// Unsupported Memory Media FRU, 03h. From 3.1.
    @export(implementation) public static var unsupportedMemoryMediaFRU: MemoryModuleEventSubType { MemoryModuleEventSubType(rawValue: 0x3) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "notReported"
            case 0x1: "invalidConfigurationData"
            case 0x2: "unsupportedConfigurationData"
            case 0x3: "unsupportedMemoryMediaFRU"
            default: nil
        }
    }
}

/// Memory Sparing Result. Key `memory-sparing-result`. Values without a name are reserved, and kept.
public struct MemorySparingResult: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Success, 00h. From 3.1.
    @export(implementation) public static var success: MemorySparingResult { MemorySparingResult(rawValue: 0x0) }
    /// Resources Exhausted, 01h. From 3.1.
    @export(implementation) public static var resourcesExhausted: MemorySparingResult { MemorySparingResult(rawValue: 0x1) }
    /// Failure, FFh. From 3.1.
    @export(implementation) public static var failure: MemorySparingResult { MemorySparingResult(rawValue: 0xFF) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "success"
            case 0x1: "resourcesExhausted"
            case 0xFF: "failure"
            default: nil
        }
    }
}

/// Health Status, 1 byte. Key `health-status`.
public struct HealthStatus: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Maintenance Needed. Bit 0.
    @export(implementation)
    public var maintenanceNeeded: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Performance Degraded. Bit 1.
    @export(implementation)
    public var performanceDegraded: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// Hardware Replacement Needed. Bit 2.
    @export(implementation)
    public var hardwareReplacementNeeded: Bool {
        get { rawValue & 0x4 != 0 }
        set { rawValue = newValue ? rawValue | 0x4 : rawValue & ~0x4 }
    }

    /// Memory Capacity Degraded. Bit 3. From 3.1.
    @export(implementation)
    public var memoryCapacityDegraded: Bool {
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

/// Additional Status, 1 byte. Key `additional-status`.
public struct AdditionalStatus: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Life Used. Bits 1:0.
    @export(implementation)
    public var lifeUsed: HealthLevel {
        get { HealthLevel(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0x3) >> 0)) }
        set {
            precondition(newValue.rawValue <= 0x3, "lifeUsed has 2 bits")
            rawValue = rawValue & ~0x3 | UInt8(newValue.rawValue) << 0
        }
    }

    /// Device Temperature. Bits 3:2.
    @export(implementation)
    public var temperature: HealthLevel {
        get { HealthLevel(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0xC) >> 2)) }
        set {
            precondition(newValue.rawValue <= 0x3, "temperature has 2 bits")
            rawValue = rawValue & ~0xC | UInt8(newValue.rawValue) << 2
        }
    }

    /// Corrected Volatile Error Count Warning. Bit 4.
    @export(implementation)
    public var correctedVolatileErrorCountWarning: Bool {
        get { rawValue & 0x10 != 0 }
        set { rawValue = newValue ? rawValue | 0x10 : rawValue & ~0x10 }
    }

    /// Corrected Persistent Error Count Warning. Bit 5.
    @export(implementation)
    public var correctedPersistentErrorCountWarning: Bool {
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

/// Memory Module Validity Flags, 2 bytes. Key `memory-module-validity-flags`.
public struct MemoryModuleValidityFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Component Identifier Valid. Bit 0. From 3.1.
    @export(implementation)
    public var componentIdentifierValid: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Component Identifier Format. Bit 1. From 3.1.
    @export(implementation)
    public var componentIdentifierFormatted: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt16 {
        get { rawValue & 0xFFFC }
        set { rawValue = rawValue & ~0xFFFC | newValue & 0xFFFC }
    }
}

/// Memory Sparing Flags, 1 byte. Key `memory-sparing-flags`.
public struct MemorySparingFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Query Resources. Bit 0. From 3.1.
    @export(implementation)
    public var queryResources: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Hard Sparing. Bit 1. From 3.1.
    @export(implementation)
    public var hardSparing: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// Device Initiated. Bit 2. From 3.1.
    @export(implementation)
    public var deviceInitiated: Bool {
        get { rawValue & 0x4 != 0 }
        set { rawValue = newValue ? rawValue | 0x4 : rawValue & ~0x4 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0xF8 }
        set { rawValue = rawValue & ~0xF8 | newValue & 0xF8 }
    }
}

/// Memory Sparing Validity Flags, 2 bytes. Key `memory-sparing-validity-flags`.
public struct MemorySparingValidityFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Channel Valid. Bit 0. From 3.1.
    @export(implementation)
    public var channelValid: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Rank Valid. Bit 1. From 3.1.
    @export(implementation)
    public var rankValid: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// Nibble Mask Valid. Bit 2. From 3.1.
    @export(implementation)
    public var nibbleMaskValid: Bool {
        get { rawValue & 0x4 != 0 }
        set { rawValue = newValue ? rawValue | 0x4 : rawValue & ~0x4 }
    }

    /// Bank Group Valid. Bit 3. From 3.1.
    @export(implementation)
    public var bankGroupValid: Bool {
        get { rawValue & 0x8 != 0 }
        set { rawValue = newValue ? rawValue | 0x8 : rawValue & ~0x8 }
    }

    /// Bank Valid. Bit 4. From 3.1.
    @export(implementation)
    public var bankValid: Bool {
        get { rawValue & 0x10 != 0 }
        set { rawValue = newValue ? rawValue | 0x10 : rawValue & ~0x10 }
    }

    /// Row Valid. Bit 5. From 3.1.
    @export(implementation)
    public var rowValid: Bool {
        get { rawValue & 0x20 != 0 }
        set { rawValue = newValue ? rawValue | 0x20 : rawValue & ~0x20 }
    }

    /// Column Valid. Bit 6. From 3.1.
    @export(implementation)
    public var columnValid: Bool {
        get { rawValue & 0x40 != 0 }
        set { rawValue = newValue ? rawValue | 0x40 : rawValue & ~0x40 }
    }

    /// Component Identifier Valid. Bit 7. From 3.1.
    @export(implementation)
    public var componentIdentifierValid: Bool {
        get { rawValue & 0x80 != 0 }
        set { rawValue = newValue ? rawValue | 0x80 : rawValue & ~0x80 }
    }

    /// Component Identifier Format. Bit 8. From 3.1.
    @export(implementation)
    public var componentIdentifierFormatted: Bool {
        get { rawValue & 0x100 != 0 }
        set { rawValue = newValue ? rawValue | 0x100 : rawValue & ~0x100 }
    }

    /// Sub-Channel Valid. Bit 9. From 3.1.
    @export(implementation)
    public var subChannelValid: Bool {
        get { rawValue & 0x200 != 0 }
        set { rawValue = newValue ? rawValue | 0x200 : rawValue & ~0x200 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt16 {
        get { rawValue & 0xFC00 }
        set { rawValue = rawValue & ~0xFC00 | newValue & 0xFC00 }
    }
}

/// Component Identifier Validity, 1 byte. Key `component-identifier-validity`.
public struct ComponentIdentifierValidity: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// PLDM Entity ID Valid. Bit 0. From 3.1.
    @export(implementation)
    public var pldmEntityIDValid: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// PLDM Resource ID Valid. Bit 1. From 3.1.
    @export(implementation)
    public var pldmResourceIDValid: Bool {
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

/// Device Health Information, 12h bytes. Key `event-record.device-health-information`; 3.0 §8.2.9.2.1.3, 3.2
/// §8.2.10.2.1.3.
public struct DeviceHealthInformation: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "event-record.device-health-information" }
    @export(implementation) public static var minimumByteCount: Int { 0x12 }
    @export(implementation) public static var byteCount: Int { 0x12 }

    /// The bytes that were framed, to their end.
    public let bytes: RawSpan

    /// - Throws: ``WireError`` where the bytes do not hold the structure.
    @export(implementation)
    @_lifetime(copy bytes)
    public init(_ bytes: RawSpan) throws(WireError) {
        guard bytes.byteCount >= 0x12 else {
            throw WireError(.truncated, structure: Self.key, needed: 0x12, available: bytes.byteCount)
        }
        self.bytes = bytes
    }

    /// Takes bytes that the caller has proved to be there.
    @export(implementation)
    @_lifetime(copy bytes)
    @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

    /// Health Status. Offset 00h, 1 byte.
    @export(implementation)
    public var healthStatus: HealthStatus { HealthStatus(rawValue: bytes.u8(0x0)) }

    /// Media Status. Offset 01h, 1 byte.
    @export(implementation)
    public var mediaStatus: MediaStatus { MediaStatus(rawValue: bytes.u8(0x1)) }

    /// Additional Status. Offset 02h, 1 byte.
    @export(implementation)
    public var additionalStatus: AdditionalStatus { AdditionalStatus(rawValue: bytes.u8(0x2)) }

    /// Life Used, in percent. Offset 03h, 1 byte.
    @export(implementation)
    public var lifeUsed: UInt8 { bytes.u8(0x3) }

    /// Device Temperature, in degrees Celsius. Offset 04h, 2 bytes.
    @export(implementation)
    public var deviceTemperature: Int16 { Int16(bitPattern: bytes.u16(0x4)) }

    /// Dirty Shutdown Count. Offset 06h, 4 bytes.
    @export(implementation)
    public var dirtyShutdownCount: UInt32 { bytes.u32(0x6) }

    /// Corrected Volatile Error Count. Offset 0Ah, 4 bytes.
    @export(implementation)
    public var correctedVolatileErrorCount: UInt32 { bytes.u32(0xA) }

    /// Corrected Persistent Error Count. Offset 0Eh, 4 bytes.
    @export(implementation)
    public var correctedPersistentErrorCount: UInt32 { bytes.u32(0xE) }

    /// What follows the bytes that the layout describes; mostly empty.
    @export(implementation)
    public var trailing: RawSpan {
        @_lifetime(copy self) get { bytes.suffix(from: 0x12) }
    }

    /// A copy of the fixed part.
    @export(implementation)
    public var value: Value { Value(self) }

    /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
    public struct Value: WireValue {
        /// Health Status. Offset 00h, 1 byte.
        public var healthStatus: HealthStatus
        /// Media Status. Offset 01h, 1 byte.
        public var mediaStatus: MediaStatus
        /// Additional Status. Offset 02h, 1 byte.
        public var additionalStatus: AdditionalStatus
        /// Life Used, in percent. Offset 03h, 1 byte.
        public var lifeUsed: UInt8
        /// Device Temperature, in degrees Celsius. Offset 04h, 2 bytes.
        public var deviceTemperature: Int16
        /// Dirty Shutdown Count. Offset 06h, 4 bytes.
        public var dirtyShutdownCount: UInt32
        /// Corrected Volatile Error Count. Offset 0Ah, 4 bytes.
        public var correctedVolatileErrorCount: UInt32
        /// Corrected Persistent Error Count. Offset 0Eh, 4 bytes.
        public var correctedPersistentErrorCount: UInt32

        public init(
            healthStatus: HealthStatus = .init(rawValue: 0),
            mediaStatus: MediaStatus = .init(rawValue: 0),
            additionalStatus: AdditionalStatus = .init(rawValue: 0),
            lifeUsed: UInt8 = 0,
            deviceTemperature: Int16 = 0,
            dirtyShutdownCount: UInt32 = 0,
            correctedVolatileErrorCount: UInt32 = 0,
            correctedPersistentErrorCount: UInt32 = 0
        ) {
            self.healthStatus = healthStatus
            self.mediaStatus = mediaStatus
            self.additionalStatus = additionalStatus
            self.lifeUsed = lifeUsed
            self.deviceTemperature = deviceTemperature
            self.dirtyShutdownCount = dirtyShutdownCount
            self.correctedVolatileErrorCount = correctedVolatileErrorCount
            self.correctedPersistentErrorCount = correctedPersistentErrorCount
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing DeviceHealthInformation) {
            healthStatus = view.healthStatus
            mediaStatus = view.mediaStatus
            additionalStatus = view.additionalStatus
            lifeUsed = view.lifeUsed
            deviceTemperature = view.deviceTemperature
            dirtyShutdownCount = view.dirtyShutdownCount
            correctedVolatileErrorCount = view.correctedVolatileErrorCount
            correctedPersistentErrorCount = view.correctedPersistentErrorCount
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x12 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "event-record.device-health-information")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(healthStatus.rawValue, at: start)
            writer.store(mediaStatus.rawValue, at: start + 0x1)
            writer.store(additionalStatus.rawValue, at: start + 0x2)
            writer.store(lifeUsed, at: start + 0x3)
            writer.store(deviceTemperature, at: start + 0x4)
            writer.store(dirtyShutdownCount, at: start + 0x6)
            writer.store(correctedVolatileErrorCount, at: start + 0xA)
            writer.store(correctedPersistentErrorCount, at: start + 0xE)
        }
    }
}

/// Memory Module Event Record, 80h bytes. Key `event-record.memory-module`; 3.0 §8.2.9.2.1.3, 3.2 §8.2.10.2.1.3.
public struct MemoryModuleEventRecord: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "event-record.memory-module" }
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

    /// Device Event Type. Offset 30h, 1 byte.
    @export(implementation)
    public var deviceEventType: MemoryModuleDeviceEventType { MemoryModuleDeviceEventType(rawValue: bytes.u8(0x30)) }

    /// Device Health Information. Offset 31h, 18 bytes.
    @export(implementation)
    public var deviceHealthInformation: DeviceHealthInformation {
        @_lifetime(copy self) get { bytes.view(0x31) }
    }

    /// Validity Flags. Offset 43h, 2 bytes. From 3.1.
    @export(implementation)
    public var validityFlags: MemoryModuleValidityFlags { MemoryModuleValidityFlags(rawValue: bytes.u16(0x43)) }

    /// Component Identifier; valid with its flag; formatted as component-identifier with the format flag. Offset 45h,
    /// 16 bytes. From 3.1.
    @export(implementation)
    public var componentIdentifier: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x45, 0x10) }
    }

    /// Device Event Sub-Type; for memory media FRU errors. Offset 55h, 1 byte. From 3.1.
    @export(implementation)
    public var deviceEventSubType: MemoryModuleEventSubType { MemoryModuleEventSubType(rawValue: bytes.u8(0x55)) }

    /// Reserved. Offset 56h, 42 bytes.
    @export(implementation)
    public var reserved56: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x56, 0x2A) }
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
        /// Device Event Type. Offset 30h, 1 byte.
        public var deviceEventType: MemoryModuleDeviceEventType
        /// Device Health Information. Offset 31h, 18 bytes.
        public var deviceHealthInformation: DeviceHealthInformation.Value
        /// Validity Flags. Offset 43h, 2 bytes. From 3.1.
        public var validityFlags: MemoryModuleValidityFlags
        /// Component Identifier; valid with its flag; formatted as component-identifier with the format flag. Offset
        /// 45h, 16 bytes. From 3.1.
        public var componentIdentifier: FixedArray<16, UInt8>
        /// Device Event Sub-Type; for memory media FRU errors. Offset 55h, 1 byte. From 3.1.
        public var deviceEventSubType: MemoryModuleEventSubType
        /// Reserved. Offset 56h, 42 bytes.
        public var reserved56: FixedArray<42, UInt8>

        public init(
            header: EventRecordHeader.Value = .init(),
            deviceEventType: MemoryModuleDeviceEventType = .init(rawValue: 0),
            deviceHealthInformation: DeviceHealthInformation.Value = .init(),
            validityFlags: MemoryModuleValidityFlags = .init(rawValue: 0),
            componentIdentifier: FixedArray<16, UInt8> = .init(repeating: 0),
            deviceEventSubType: MemoryModuleEventSubType = .init(rawValue: 0),
            reserved56: FixedArray<42, UInt8> = .init(repeating: 0)
        ) {
            self.header = header
            self.deviceEventType = deviceEventType
            self.deviceHealthInformation = deviceHealthInformation
            self.validityFlags = validityFlags
            self.componentIdentifier = componentIdentifier
            self.deviceEventSubType = deviceEventSubType
            self.reserved56 = reserved56
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing MemoryModuleEventRecord) {
            header = view.header.value
            deviceEventType = view.deviceEventType
            deviceHealthInformation = view.deviceHealthInformation.value
            validityFlags = view.validityFlags
            componentIdentifier = FixedArray(copying: view.componentIdentifier)
            deviceEventSubType = view.deviceEventSubType
            reserved56 = FixedArray(copying: view.reserved56)
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x80 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "event-record.memory-module")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
            try header.check()
            try deviceHealthInformation.check()
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            header.store(into: &writer, at: start)
            writer.store(deviceEventType.rawValue, at: start + 0x30)
            deviceHealthInformation.store(into: &writer, at: start + 0x31)
            writer.store(validityFlags.rawValue, at: start + 0x43)
            writer.store(componentIdentifier, at: start + 0x45)
            writer.store(deviceEventSubType.rawValue, at: start + 0x55)
            writer.store(reserved56, at: start + 0x56)
        }
    }
}

/// Memory Sparing Event Record, 80h bytes, from 3.1. Key `event-record.memory-sparing`; 3.1 §8.2.9.2.1.4, 3.2
/// §8.2.10.2.1.4.
public struct MemorySparingEventRecord: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "event-record.memory-sparing" }
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

    /// Maintenance Operation Class. Offset 30h, 1 byte.
    @export(implementation)
    public var sparingMaintenanceOperationClass: UInt8 { bytes.u8(0x30) }

    /// Maintenance Operation Subclass. Offset 31h, 1 byte.
    @export(implementation)
    public var sparingMaintenanceOperationSubclass: UInt8 { bytes.u8(0x31) }

    /// Flags. Offset 32h, 1 byte.
    @export(implementation)
    public var flags: MemorySparingFlags { MemorySparingFlags(rawValue: bytes.u8(0x32)) }

    /// Result. Offset 33h, 1 byte.
    @export(implementation)
    public var result: MemorySparingResult { MemorySparingResult(rawValue: bytes.u8(0x33)) }

    /// Validity Flags. Offset 34h, 2 bytes.
    @export(implementation)
    public var validityFlags: MemorySparingValidityFlags { MemorySparingValidityFlags(rawValue: bytes.u16(0x34)) }

    /// Reserved. Offset 36h, 6 bytes.
    @export(implementation)
    public var reserved36: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x36, 0x6) }
    }

    /// Spare Resources Available; valid with the result Success. Offset 3Ch, 2 bytes.
    @export(implementation)
    public var spareResourcesAvailable: UInt16 { bytes.u16(0x3C) }

    /// Channel; valid with its flag. Offset 3Eh, 1 byte.
    @export(implementation)
    public var channel: UInt8 { bytes.u8(0x3E) }

    /// Rank; valid with its flag. Offset 3Fh, 1 byte.
    @export(implementation)
    public var rank: UInt8 { bytes.u8(0x3F) }

    /// Nibble Mask; valid with its flag. Offset 40h, 3 bytes.
    @export(implementation)
    public var nibbleMask: UInt32 { bytes.u24(0x40) }

    /// Bank Group; valid with its flag. Offset 43h, 1 byte.
    @export(implementation)
    public var bankGroup: UInt8 { bytes.u8(0x43) }

    /// Bank; valid with its flag. Offset 44h, 1 byte.
    @export(implementation)
    public var bank: UInt8 { bytes.u8(0x44) }

    /// Row; valid with its flag. Offset 45h, 3 bytes.
    @export(implementation)
    public var row: UInt32 { bytes.u24(0x45) }

    /// Column; valid with its flag. Offset 48h, 2 bytes.
    @export(implementation)
    public var column: UInt16 { bytes.u16(0x48) }

    /// Component Identifier; valid with its flag; formatted as component-identifier with the format flag. Offset 4Ah,
    /// 16 bytes.
    @export(implementation)
    public var componentIdentifier: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x4A, 0x10) }
    }

    /// Sub-Channel; valid with its flag. Offset 5Ah, 1 byte.
    @export(implementation)
    public var subChannel: UInt8 { bytes.u8(0x5A) }

    /// Reserved. Offset 5Bh, 37 bytes.
    @export(implementation)
    public var reserved5B: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x5B, 0x25) }
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
        /// Maintenance Operation Class. Offset 30h, 1 byte.
        public var sparingMaintenanceOperationClass: UInt8
        /// Maintenance Operation Subclass. Offset 31h, 1 byte.
        public var sparingMaintenanceOperationSubclass: UInt8
        /// Flags. Offset 32h, 1 byte.
        public var flags: MemorySparingFlags
        /// Result. Offset 33h, 1 byte.
        public var result: MemorySparingResult
        /// Validity Flags. Offset 34h, 2 bytes.
        public var validityFlags: MemorySparingValidityFlags
        /// Reserved. Offset 36h, 6 bytes.
        public var reserved36: FixedArray<6, UInt8>
        /// Spare Resources Available; valid with the result Success. Offset 3Ch, 2 bytes.
        public var spareResourcesAvailable: UInt16
        /// Channel; valid with its flag. Offset 3Eh, 1 byte.
        public var channel: UInt8
        /// Rank; valid with its flag. Offset 3Fh, 1 byte.
        public var rank: UInt8
        /// Nibble Mask; valid with its flag. Offset 40h, 3 bytes.
        public var nibbleMask: UInt32
        /// Bank Group; valid with its flag. Offset 43h, 1 byte.
        public var bankGroup: UInt8
        /// Bank; valid with its flag. Offset 44h, 1 byte.
        public var bank: UInt8
        /// Row; valid with its flag. Offset 45h, 3 bytes.
        public var row: UInt32
        /// Column; valid with its flag. Offset 48h, 2 bytes.
        public var column: UInt16
        /// Component Identifier; valid with its flag; formatted as component-identifier with the format flag. Offset
        /// 4Ah, 16 bytes.
        public var componentIdentifier: FixedArray<16, UInt8>
        /// Sub-Channel; valid with its flag. Offset 5Ah, 1 byte.
        public var subChannel: UInt8
        /// Reserved. Offset 5Bh, 37 bytes.
        public var reserved5B: FixedArray<37, UInt8>

        public init(
            header: EventRecordHeader.Value = .init(),
            sparingMaintenanceOperationClass: UInt8 = 0,
            sparingMaintenanceOperationSubclass: UInt8 = 0,
            flags: MemorySparingFlags = .init(rawValue: 0),
            result: MemorySparingResult = .init(rawValue: 0),
            validityFlags: MemorySparingValidityFlags = .init(rawValue: 0),
            reserved36: FixedArray<6, UInt8> = .init(repeating: 0),
            spareResourcesAvailable: UInt16 = 0,
            channel: UInt8 = 0,
            rank: UInt8 = 0,
            nibbleMask: UInt32 = 0,
            bankGroup: UInt8 = 0,
            bank: UInt8 = 0,
            row: UInt32 = 0,
            column: UInt16 = 0,
            componentIdentifier: FixedArray<16, UInt8> = .init(repeating: 0),
            subChannel: UInt8 = 0,
            reserved5B: FixedArray<37, UInt8> = .init(repeating: 0)
        ) {
            self.header = header
            self.sparingMaintenanceOperationClass = sparingMaintenanceOperationClass
            self.sparingMaintenanceOperationSubclass = sparingMaintenanceOperationSubclass
            self.flags = flags
            self.result = result
            self.validityFlags = validityFlags
            self.reserved36 = reserved36
            self.spareResourcesAvailable = spareResourcesAvailable
            self.channel = channel
            self.rank = rank
            self.nibbleMask = nibbleMask
            self.bankGroup = bankGroup
            self.bank = bank
            self.row = row
            self.column = column
            self.componentIdentifier = componentIdentifier
            self.subChannel = subChannel
            self.reserved5B = reserved5B
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing MemorySparingEventRecord) {
            header = view.header.value
            sparingMaintenanceOperationClass = view.sparingMaintenanceOperationClass
            sparingMaintenanceOperationSubclass = view.sparingMaintenanceOperationSubclass
            flags = view.flags
            result = view.result
            validityFlags = view.validityFlags
            reserved36 = FixedArray(copying: view.reserved36)
            spareResourcesAvailable = view.spareResourcesAvailable
            channel = view.channel
            rank = view.rank
            nibbleMask = view.nibbleMask
            bankGroup = view.bankGroup
            bank = view.bank
            row = view.row
            column = view.column
            componentIdentifier = FixedArray(copying: view.componentIdentifier)
            subChannel = view.subChannel
            reserved5B = FixedArray(copying: view.reserved5B)
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x80 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "event-record.memory-sparing")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
            guard nibbleMask <= 0xFF_FFFF else {
                throw WireError(.valueTooLarge, structure: "event-record.memory-sparing", field: "nibbleMask", claimed: UInt64(nibbleMask), needed: 32, available: 24)
            }
            guard row <= 0xFF_FFFF else {
                throw WireError(.valueTooLarge, structure: "event-record.memory-sparing", field: "row", claimed: UInt64(row), needed: 32, available: 24)
            }
            try header.check()
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            header.store(into: &writer, at: start)
            writer.store(sparingMaintenanceOperationClass, at: start + 0x30)
            writer.store(sparingMaintenanceOperationSubclass, at: start + 0x31)
            writer.store(flags.rawValue, at: start + 0x32)
            writer.store(result.rawValue, at: start + 0x33)
            writer.store(validityFlags.rawValue, at: start + 0x34)
            writer.store(reserved36, at: start + 0x36)
            writer.store(spareResourcesAvailable, at: start + 0x3C)
            writer.store(channel, at: start + 0x3E)
            writer.store(rank, at: start + 0x3F)
            writer.store24(nibbleMask, at: start + 0x40)
            writer.store(bankGroup, at: start + 0x43)
            writer.store(bank, at: start + 0x44)
            writer.store24(row, at: start + 0x45)
            writer.store(column, at: start + 0x48)
            writer.store(componentIdentifier, at: start + 0x4A)
            writer.store(subChannel, at: start + 0x5A)
            writer.store(reserved5B, at: start + 0x5B)
        }
    }
}

/// Formatted Component Identifier, 10h bytes, from 3.1. Key `component-identifier`; 3.1 §8.2.9.2.1, 3.2 §8.2.10.2.1.
public struct FormattedComponentIdentifier: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "component-identifier" }
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

    /// Validity. Offset 00h, 1 byte.
    @export(implementation)
    public var validity: ComponentIdentifierValidity { ComponentIdentifierValidity(rawValue: bytes.u8(0x0)) }

    /// PLDM Entity Identification Information. Offset 01h, 6 bytes.
    @export(implementation)
    public var pldmEntityID: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x1, 0x6) }
    }

    /// PLDM Resource ID. Offset 07h, 4 bytes.
    @export(implementation)
    public var pldmResourceID: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x7, 0x4) }
    }

    /// Reserved. Offset 0Bh, 5 bytes.
    @export(implementation)
    public var reserved0B: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0xB, 0x5) }
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
        /// Validity. Offset 00h, 1 byte.
        public var validity: ComponentIdentifierValidity
        /// PLDM Entity Identification Information. Offset 01h, 6 bytes.
        public var pldmEntityID: FixedArray<6, UInt8>
        /// PLDM Resource ID. Offset 07h, 4 bytes.
        public var pldmResourceID: FixedArray<4, UInt8>
        /// Reserved. Offset 0Bh, 5 bytes.
        public var reserved0B: FixedArray<5, UInt8>

        public init(
            validity: ComponentIdentifierValidity = .init(rawValue: 0),
            pldmEntityID: FixedArray<6, UInt8> = .init(repeating: 0),
            pldmResourceID: FixedArray<4, UInt8> = .init(repeating: 0),
            reserved0B: FixedArray<5, UInt8> = .init(repeating: 0)
        ) {
            self.validity = validity
            self.pldmEntityID = pldmEntityID
            self.pldmResourceID = pldmResourceID
            self.reserved0B = reserved0B
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing FormattedComponentIdentifier) {
            validity = view.validity
            pldmEntityID = FixedArray(copying: view.pldmEntityID)
            pldmResourceID = FixedArray(copying: view.pldmResourceID)
            reserved0B = FixedArray(copying: view.reserved0B)
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x10 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "component-identifier")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(validity.rawValue, at: start)
            writer.store(pldmEntityID, at: start + 0x1)
            writer.store(pldmResourceID, at: start + 0x7)
            writer.store(reserved0B, at: start + 0xB)
        }
    }
}

