// Generated from the tables by `scripts/regen`. Change the tables, not this file.

#if !hasFeature(Embedded)
/// Health Alerts, 1 byte. Key `health-alerts`.
public struct HealthAlerts: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Life Used. Bit 0.
    @export(implementation)
    public var lifeUsed: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Device Over-Temperature. Bit 1.
    @export(implementation)
    public var deviceOverTemperature: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// Device Under-Temperature. Bit 2.
    @export(implementation)
    public var deviceUnderTemperature: Bool {
        get { rawValue & 0x4 != 0 }
        set { rawValue = newValue ? rawValue | 0x4 : rawValue & ~0x4 }
    }

    /// Corrected Volatile Memory Error. Bit 3.
    @export(implementation)
    public var correctedVolatileMemoryError: Bool {
        get { rawValue & 0x8 != 0 }
        set { rawValue = newValue ? rawValue | 0x8 : rawValue & ~0x8 }
    }

    /// Corrected Persistent Memory Error. Bit 4.
    @export(implementation)
    public var correctedPersistentMemoryError: Bool {
        get { rawValue & 0x10 != 0 }
        set { rawValue = newValue ? rawValue | 0x10 : rawValue & ~0x10 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0xE0 }
        set { rawValue = rawValue & ~0xE0 | newValue & 0xE0 }
    }
}

/// Shutdown State, 1 byte. Key `shutdown-state`.
public struct ShutdownState: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Dirty. Bit 0.
    @export(implementation)
    public var dirty: Bool {
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

/// Get Health Info, opcode 4200h. Key `memory-device.get-health-info`; 3.0 §8.2.9.8.3.1, 3.1 §8.2.9.9.3.1, 3.2
/// §8.2.10.9.3.1.
public enum GetHealthInfo {
    @export(implementation) public static var opcode: UInt16 { 0x4200 }
}

/// Get Alert Configuration, opcode 4201h. Key `memory-device.get-alert-configuration`; 3.0 §8.2.9.8.3.2, 3.1
/// §8.2.9.9.3.2, 3.2 §8.2.10.9.3.2.
public enum GetAlertConfiguration {
    @export(implementation) public static var opcode: UInt16 { 0x4201 }
}

/// Set Alert Configuration, opcode 4202h. Key `memory-device.set-alert-configuration`; 3.0 §8.2.9.8.3.3, 3.1
/// §8.2.9.9.3.3, 3.2 §8.2.10.9.3.3.
public enum SetAlertConfiguration {
    @export(implementation) public static var opcode: UInt16 { 0x4202 }
}

/// Get Shutdown State, opcode 4203h. Key `memory-device.get-shutdown-state`; 3.0 §8.2.9.8.3.4, 3.1 §8.2.9.9.3.4, 3.2
/// §8.2.10.9.3.4.
public enum GetShutdownState {
    @export(implementation) public static var opcode: UInt16 { 0x4203 }
}

/// Set Shutdown State, opcode 4204h. Key `memory-device.set-shutdown-state`; 3.0 §8.2.9.8.3.5, 3.1 §8.2.9.9.3.5, 3.2
/// §8.2.10.9.3.5.
public enum SetShutdownState {
    @export(implementation) public static var opcode: UInt16 { 0x4204 }
}

extension GetHealthInfo {
    /// Get Health Info Response, 12h bytes. Key `memory-device.get-health-info.response`; 3.0 §8.2.9.8.3.1, 3.1
    /// §8.2.9.9.3.1, 3.2 §8.2.10.9.3.1.
    public struct Response: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "memory-device.get-health-info.response" }
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

        /// Life Used, in percent; FFh means not implemented. Offset 03h, 1 byte.
        @export(implementation)
        public var lifeUsed: UInt8 { bytes.u8(0x3) }

        /// Device Temperature, in degrees Celsius; 7FFFh means not implemented. Offset 04h, 2 bytes.
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
            /// Life Used, in percent; FFh means not implemented. Offset 03h, 1 byte.
            public var lifeUsed: UInt8
            /// Device Temperature, in degrees Celsius; 7FFFh means not implemented. Offset 04h, 2 bytes.
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
            public init(_ view: borrowing GetHealthInfo.Response) {
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
                let start = try writer.reserve(byteCount, for: "memory-device.get-health-info.response")
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
}

extension GetAlertConfiguration {
    /// Get Alert Configuration Response, 10h bytes. Key `memory-device.get-alert-configuration.response`; 3.0
    /// §8.2.9.8.3.2, 3.1 §8.2.9.9.3.2, 3.2 §8.2.10.9.3.2.
    public struct Response: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "memory-device.get-alert-configuration.response" }
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

        /// Valid Alerts. Offset 00h, 1 byte.
        @export(implementation)
        public var validAlerts: HealthAlerts { HealthAlerts(rawValue: bytes.u8(0x0)) }

        /// Programmable Alerts. Offset 01h, 1 byte.
        @export(implementation)
        public var programmableAlerts: HealthAlerts { HealthAlerts(rawValue: bytes.u8(0x1)) }

        /// Life Used Critical Alert Threshold, in percent. Offset 02h, 1 byte.
        @export(implementation)
        public var lifeUsedCriticalAlertThreshold: UInt8 { bytes.u8(0x2) }

        /// Life Used Programmable Warning Threshold, in percent. Offset 03h, 1 byte.
        @export(implementation)
        public var lifeUsedProgrammableWarningThreshold: UInt8 { bytes.u8(0x3) }

        /// Device Over-Temperature Critical Alert Threshold, in degrees Celsius. Offset 04h, 2 bytes.
        @export(implementation)
        public var deviceOverTemperatureCriticalAlertThreshold: Int16 { Int16(bitPattern: bytes.u16(0x4)) }

        /// Device Under-Temperature Critical Alert Threshold, in degrees Celsius. Offset 06h, 2 bytes.
        @export(implementation)
        public var deviceUnderTemperatureCriticalAlertThreshold: Int16 { Int16(bitPattern: bytes.u16(0x6)) }

        /// Device Over-Temperature Programmable Warning Threshold, in degrees Celsius. Offset 08h, 2 bytes.
        @export(implementation)
        public var deviceOverTemperatureProgrammableWarningThreshold: Int16 { Int16(bitPattern: bytes.u16(0x8)) }

        /// Device Under-Temperature Programmable Warning Threshold, in degrees Celsius. Offset 0Ah, 2 bytes.
        @export(implementation)
        public var deviceUnderTemperatureProgrammableWarningThreshold: Int16 { Int16(bitPattern: bytes.u16(0xA)) }

        /// Corrected Volatile Memory Error Programmable Warning Threshold. Offset 0Ch, 2 bytes.
        @export(implementation)
        public var correctedVolatileMemoryErrorProgrammableWarningThreshold: UInt16 { bytes.u16(0xC) }

        /// Corrected Persistent Memory Error Programmable Warning Threshold. Offset 0Eh, 2 bytes.
        @export(implementation)
        public var correctedPersistentMemoryErrorProgrammableWarningThreshold: UInt16 { bytes.u16(0xE) }

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
            /// Valid Alerts. Offset 00h, 1 byte.
            public var validAlerts: HealthAlerts
            /// Programmable Alerts. Offset 01h, 1 byte.
            public var programmableAlerts: HealthAlerts
            /// Life Used Critical Alert Threshold, in percent. Offset 02h, 1 byte.
            public var lifeUsedCriticalAlertThreshold: UInt8
            /// Life Used Programmable Warning Threshold, in percent. Offset 03h, 1 byte.
            public var lifeUsedProgrammableWarningThreshold: UInt8
            /// Device Over-Temperature Critical Alert Threshold, in degrees Celsius. Offset 04h, 2 bytes.
            public var deviceOverTemperatureCriticalAlertThreshold: Int16
            /// Device Under-Temperature Critical Alert Threshold, in degrees Celsius. Offset 06h, 2 bytes.
            public var deviceUnderTemperatureCriticalAlertThreshold: Int16
            /// Device Over-Temperature Programmable Warning Threshold, in degrees Celsius. Offset 08h, 2 bytes.
            public var deviceOverTemperatureProgrammableWarningThreshold: Int16
            /// Device Under-Temperature Programmable Warning Threshold, in degrees Celsius. Offset 0Ah, 2 bytes.
            public var deviceUnderTemperatureProgrammableWarningThreshold: Int16
            /// Corrected Volatile Memory Error Programmable Warning Threshold. Offset 0Ch, 2 bytes.
            public var correctedVolatileMemoryErrorProgrammableWarningThreshold: UInt16
            /// Corrected Persistent Memory Error Programmable Warning Threshold. Offset 0Eh, 2 bytes.
            public var correctedPersistentMemoryErrorProgrammableWarningThreshold: UInt16

            public init(
                validAlerts: HealthAlerts = .init(rawValue: 0),
                programmableAlerts: HealthAlerts = .init(rawValue: 0),
                lifeUsedCriticalAlertThreshold: UInt8 = 0,
                lifeUsedProgrammableWarningThreshold: UInt8 = 0,
                deviceOverTemperatureCriticalAlertThreshold: Int16 = 0,
                deviceUnderTemperatureCriticalAlertThreshold: Int16 = 0,
                deviceOverTemperatureProgrammableWarningThreshold: Int16 = 0,
                deviceUnderTemperatureProgrammableWarningThreshold: Int16 = 0,
                correctedVolatileMemoryErrorProgrammableWarningThreshold: UInt16 = 0,
                correctedPersistentMemoryErrorProgrammableWarningThreshold: UInt16 = 0
            ) {
                self.validAlerts = validAlerts
                self.programmableAlerts = programmableAlerts
                self.lifeUsedCriticalAlertThreshold = lifeUsedCriticalAlertThreshold
                self.lifeUsedProgrammableWarningThreshold = lifeUsedProgrammableWarningThreshold
                self.deviceOverTemperatureCriticalAlertThreshold = deviceOverTemperatureCriticalAlertThreshold
                self.deviceUnderTemperatureCriticalAlertThreshold = deviceUnderTemperatureCriticalAlertThreshold
                self.deviceOverTemperatureProgrammableWarningThreshold = deviceOverTemperatureProgrammableWarningThreshold
                self.deviceUnderTemperatureProgrammableWarningThreshold = deviceUnderTemperatureProgrammableWarningThreshold
                self.correctedVolatileMemoryErrorProgrammableWarningThreshold = correctedVolatileMemoryErrorProgrammableWarningThreshold
                self.correctedPersistentMemoryErrorProgrammableWarningThreshold = correctedPersistentMemoryErrorProgrammableWarningThreshold
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetAlertConfiguration.Response) {
                validAlerts = view.validAlerts
                programmableAlerts = view.programmableAlerts
                lifeUsedCriticalAlertThreshold = view.lifeUsedCriticalAlertThreshold
                lifeUsedProgrammableWarningThreshold = view.lifeUsedProgrammableWarningThreshold
                deviceOverTemperatureCriticalAlertThreshold = view.deviceOverTemperatureCriticalAlertThreshold
                deviceUnderTemperatureCriticalAlertThreshold = view.deviceUnderTemperatureCriticalAlertThreshold
                deviceOverTemperatureProgrammableWarningThreshold = view.deviceOverTemperatureProgrammableWarningThreshold
                deviceUnderTemperatureProgrammableWarningThreshold = view.deviceUnderTemperatureProgrammableWarningThreshold
                correctedVolatileMemoryErrorProgrammableWarningThreshold = view.correctedVolatileMemoryErrorProgrammableWarningThreshold
                correctedPersistentMemoryErrorProgrammableWarningThreshold = view.correctedPersistentMemoryErrorProgrammableWarningThreshold
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x10 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "memory-device.get-alert-configuration.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(validAlerts.rawValue, at: start)
                writer.store(programmableAlerts.rawValue, at: start + 0x1)
                writer.store(lifeUsedCriticalAlertThreshold, at: start + 0x2)
                writer.store(lifeUsedProgrammableWarningThreshold, at: start + 0x3)
                writer.store(deviceOverTemperatureCriticalAlertThreshold, at: start + 0x4)
                writer.store(deviceUnderTemperatureCriticalAlertThreshold, at: start + 0x6)
                writer.store(deviceOverTemperatureProgrammableWarningThreshold, at: start + 0x8)
                writer.store(deviceUnderTemperatureProgrammableWarningThreshold, at: start + 0xA)
                writer.store(correctedVolatileMemoryErrorProgrammableWarningThreshold, at: start + 0xC)
                writer.store(correctedPersistentMemoryErrorProgrammableWarningThreshold, at: start + 0xE)
            }
        }
    }
}

extension SetAlertConfiguration {
    /// Set Alert Configuration Request, 0Ch bytes. Key `memory-device.set-alert-configuration.request`; 3.0
    /// §8.2.9.8.3.3, 3.1 §8.2.9.9.3.3, 3.2 §8.2.10.9.3.3.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "memory-device.set-alert-configuration.request" }
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

        /// Valid Alert Actions. Offset 00h, 1 byte.
        @export(implementation)
        public var validAlertActions: HealthAlerts { HealthAlerts(rawValue: bytes.u8(0x0)) }

        /// Enable Alert Actions. Offset 01h, 1 byte.
        @export(implementation)
        public var enableAlertActions: HealthAlerts { HealthAlerts(rawValue: bytes.u8(0x1)) }

        /// Life Used Programmable Warning Threshold, in percent. Offset 02h, 1 byte.
        @export(implementation)
        public var lifeUsedProgrammableWarningThreshold: UInt8 { bytes.u8(0x2) }

        /// Reserved. Offset 03h, 1 byte.
        @export(implementation)
        public var reserved03: UInt8 { bytes.u8(0x3) }

        /// Device Over-Temperature Programmable Warning Threshold, in degrees Celsius. Offset 04h, 2 bytes.
        @export(implementation)
        public var deviceOverTemperatureProgrammableWarningThreshold: Int16 { Int16(bitPattern: bytes.u16(0x4)) }

        /// Device Under-Temperature Programmable Warning Threshold, in degrees Celsius. Offset 06h, 2 bytes.
        @export(implementation)
        public var deviceUnderTemperatureProgrammableWarningThreshold: Int16 { Int16(bitPattern: bytes.u16(0x6)) }

        /// Corrected Volatile Memory Error Programmable Warning Threshold. Offset 08h, 2 bytes.
        @export(implementation)
        public var correctedVolatileMemoryErrorProgrammableWarningThreshold: UInt16 { bytes.u16(0x8) }

        /// Corrected Persistent Memory Error Programmable Warning Threshold. Offset 0Ah, 2 bytes.
        @export(implementation)
        public var correctedPersistentMemoryErrorProgrammableWarningThreshold: UInt16 { bytes.u16(0xA) }

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
            /// Valid Alert Actions. Offset 00h, 1 byte.
            public var validAlertActions: HealthAlerts
            /// Enable Alert Actions. Offset 01h, 1 byte.
            public var enableAlertActions: HealthAlerts
            /// Life Used Programmable Warning Threshold, in percent. Offset 02h, 1 byte.
            public var lifeUsedProgrammableWarningThreshold: UInt8
            /// Reserved. Offset 03h, 1 byte.
            public var reserved03: UInt8
            /// Device Over-Temperature Programmable Warning Threshold, in degrees Celsius. Offset 04h, 2 bytes.
            public var deviceOverTemperatureProgrammableWarningThreshold: Int16
            /// Device Under-Temperature Programmable Warning Threshold, in degrees Celsius. Offset 06h, 2 bytes.
            public var deviceUnderTemperatureProgrammableWarningThreshold: Int16
            /// Corrected Volatile Memory Error Programmable Warning Threshold. Offset 08h, 2 bytes.
            public var correctedVolatileMemoryErrorProgrammableWarningThreshold: UInt16
            /// Corrected Persistent Memory Error Programmable Warning Threshold. Offset 0Ah, 2 bytes.
            public var correctedPersistentMemoryErrorProgrammableWarningThreshold: UInt16

            public init(
                validAlertActions: HealthAlerts = .init(rawValue: 0),
                enableAlertActions: HealthAlerts = .init(rawValue: 0),
                lifeUsedProgrammableWarningThreshold: UInt8 = 0,
                reserved03: UInt8 = 0,
                deviceOverTemperatureProgrammableWarningThreshold: Int16 = 0,
                deviceUnderTemperatureProgrammableWarningThreshold: Int16 = 0,
                correctedVolatileMemoryErrorProgrammableWarningThreshold: UInt16 = 0,
                correctedPersistentMemoryErrorProgrammableWarningThreshold: UInt16 = 0
            ) {
                self.validAlertActions = validAlertActions
                self.enableAlertActions = enableAlertActions
                self.lifeUsedProgrammableWarningThreshold = lifeUsedProgrammableWarningThreshold
                self.reserved03 = reserved03
                self.deviceOverTemperatureProgrammableWarningThreshold = deviceOverTemperatureProgrammableWarningThreshold
                self.deviceUnderTemperatureProgrammableWarningThreshold = deviceUnderTemperatureProgrammableWarningThreshold
                self.correctedVolatileMemoryErrorProgrammableWarningThreshold = correctedVolatileMemoryErrorProgrammableWarningThreshold
                self.correctedPersistentMemoryErrorProgrammableWarningThreshold = correctedPersistentMemoryErrorProgrammableWarningThreshold
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing SetAlertConfiguration.Request) {
                validAlertActions = view.validAlertActions
                enableAlertActions = view.enableAlertActions
                lifeUsedProgrammableWarningThreshold = view.lifeUsedProgrammableWarningThreshold
                reserved03 = view.reserved03
                deviceOverTemperatureProgrammableWarningThreshold = view.deviceOverTemperatureProgrammableWarningThreshold
                deviceUnderTemperatureProgrammableWarningThreshold = view.deviceUnderTemperatureProgrammableWarningThreshold
                correctedVolatileMemoryErrorProgrammableWarningThreshold = view.correctedVolatileMemoryErrorProgrammableWarningThreshold
                correctedPersistentMemoryErrorProgrammableWarningThreshold = view.correctedPersistentMemoryErrorProgrammableWarningThreshold
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0xC }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "memory-device.set-alert-configuration.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(validAlertActions.rawValue, at: start)
                writer.store(enableAlertActions.rawValue, at: start + 0x1)
                writer.store(lifeUsedProgrammableWarningThreshold, at: start + 0x2)
                writer.store(reserved03, at: start + 0x3)
                writer.store(deviceOverTemperatureProgrammableWarningThreshold, at: start + 0x4)
                writer.store(deviceUnderTemperatureProgrammableWarningThreshold, at: start + 0x6)
                writer.store(correctedVolatileMemoryErrorProgrammableWarningThreshold, at: start + 0x8)
                writer.store(correctedPersistentMemoryErrorProgrammableWarningThreshold, at: start + 0xA)
            }
        }
    }
}

extension GetShutdownState {
    /// Get Shutdown State Response, 01h bytes. Key `memory-device.get-shutdown-state.response`; 3.0 §8.2.9.8.3.4, 3.1
    /// §8.2.9.9.3.4, 3.2 §8.2.10.9.3.4.
    public struct Response: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "memory-device.get-shutdown-state.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x1 }
        @export(implementation) public static var byteCount: Int { 0x1 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x1 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x1, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// State. Offset 00h, 1 byte.
        @export(implementation)
        public var state: ShutdownState { ShutdownState(rawValue: bytes.u8(0x0)) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x1) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// State. Offset 00h, 1 byte.
            public var state: ShutdownState

            public init(
                state: ShutdownState = .init(rawValue: 0)
            ) {
                self.state = state
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetShutdownState.Response) {
                state = view.state
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x1 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "memory-device.get-shutdown-state.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(state.rawValue, at: start)
            }
        }
    }
}

extension SetShutdownState {
    /// Set Shutdown State Request, 01h bytes. Key `memory-device.set-shutdown-state.request`; 3.0 §8.2.9.8.3.5, 3.1
    /// §8.2.9.9.3.5, 3.2 §8.2.10.9.3.5.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "memory-device.set-shutdown-state.request" }
        @export(implementation) public static var minimumByteCount: Int { 0x1 }
        @export(implementation) public static var byteCount: Int { 0x1 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x1 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x1, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// Takes bytes that the caller has proved to be there.
        @export(implementation)
        @_lifetime(copy bytes)
        @unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }

        /// State. Offset 00h, 1 byte.
        @export(implementation)
        public var state: ShutdownState { ShutdownState(rawValue: bytes.u8(0x0)) }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x1) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// State. Offset 00h, 1 byte.
            public var state: ShutdownState

            public init(
                state: ShutdownState = .init(rawValue: 0)
            ) {
                self.state = state
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing SetShutdownState.Request) {
                state = view.state
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x1 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "memory-device.set-shutdown-state.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(state.rawValue, at: start)
            }
        }
    }
}

#endif
