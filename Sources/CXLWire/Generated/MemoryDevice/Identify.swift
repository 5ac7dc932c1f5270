// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// Poison Handling Capabilities, 1 byte. Key `poison-handling-capabilities`.
public struct PoisonHandlingCapabilities: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Injects Persistent Poison. Bit 0.
    @export(implementation)
    public var injectsPersistentPoison: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Scans for Poison. Bit 1.
    @export(implementation)
    public var scansForPoison: Bool {
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

/// QoS Telemetry Capabilities, 1 byte. Key `qos-telemetry-capabilities`.
public struct QoSTelemetryCapabilities: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Egress Port Congestion. Bit 0.
    @export(implementation)
    public var egressPortCongestion: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Temporary Throughput Reduction. Bit 1.
    @export(implementation)
    public var temporaryThroughputReduction: Bool {
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

/// Identify Memory Device, opcode 4000h. Key `memory-device.identify`; 2.0 §8.2.9.5.1.1, 3.0 §8.2.9.8.1.1, 3.1
/// §8.2.9.9.1.1, 3.2 §8.2.10.9.1.1.
public enum IdentifyMemoryDevice {
    @export(implementation) public static var opcode: UInt16 { 0x4000 }
}

extension IdentifyMemoryDevice {
    /// Identify Memory Device Response, at least 43h bytes. Key `memory-device.identify.response`; 2.0 §8.2.9.5.1.1,
    /// 3.0 §8.2.9.8.1.1, 3.1 §8.2.9.9.1.1, 3.2 §8.2.10.9.1.1.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "memory-device.identify.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x43 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x43 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x43, available: bytes.byteCount)
            }
            self.bytes = bytes
        }

        /// FW Revision. Offset 00h, 16 bytes.
        @export(implementation)
        public var firmwareRevision: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x0, 0x10) }
        }

        /// Total Capacity, in multiples of 256 MiB. Offset 10h, 8 bytes.
        @export(implementation)
        public var totalCapacity: UInt64 { bytes.u64(0x10) }

        /// Total Capacity in bytes; `nil` where that exceeds 64 bits.
        @export(implementation)
        public var totalCapacityInBytes: UInt64? { bytesFrom256MiB(totalCapacity) }

        /// Volatile Only Capacity, in multiples of 256 MiB. Offset 18h, 8 bytes.
        @export(implementation)
        public var volatileOnlyCapacity: UInt64 { bytes.u64(0x18) }

        /// Volatile Only Capacity in bytes; `nil` where that exceeds 64 bits.
        @export(implementation)
        public var volatileOnlyCapacityInBytes: UInt64? { bytesFrom256MiB(volatileOnlyCapacity) }

        /// Persistent Only Capacity, in multiples of 256 MiB. Offset 20h, 8 bytes.
        @export(implementation)
        public var persistentOnlyCapacity: UInt64 { bytes.u64(0x20) }

        /// Persistent Only Capacity in bytes; `nil` where that exceeds 64 bits.
        @export(implementation)
        public var persistentOnlyCapacityInBytes: UInt64? { bytesFrom256MiB(persistentOnlyCapacity) }

        /// Partition Alignment, in multiples of 256 MiB; 0 means it is not partitionable. Offset 28h, 8 bytes.
        @export(implementation)
        public var partitionAlignment: UInt64 { bytes.u64(0x28) }

        /// Partition Alignment in bytes; `nil` where that exceeds 64 bits.
        @export(implementation)
        public var partitionAlignmentInBytes: UInt64? { bytesFrom256MiB(partitionAlignment) }

        /// Informational Event Log Size; in records. Offset 30h, 2 bytes.
        @export(implementation)
        public var informationalEventLogSize: UInt16 { bytes.u16(0x30) }

        /// Warning Event Log Size; in records. Offset 32h, 2 bytes.
        @export(implementation)
        public var warningEventLogSize: UInt16 { bytes.u16(0x32) }

        /// Failure Event Log Size; in records. Offset 34h, 2 bytes.
        @export(implementation)
        public var failureEventLogSize: UInt16 { bytes.u16(0x34) }

        /// Fatal Event Log Size; in records. Offset 36h, 2 bytes.
        @export(implementation)
        public var fatalEventLogSize: UInt16 { bytes.u16(0x36) }

        /// LSA Size, in bytes. Offset 38h, 4 bytes.
        @export(implementation)
        public var lsaSize: UInt32 { bytes.u32(0x38) }

        /// Poison List Maximum Media Error Records. Offset 3Ch, 3 bytes.
        @export(implementation)
        public var poisonListMaximumMediaErrorRecords: UInt32 { bytes.u24(0x3C) }

        /// Inject Poison Limit; 0 means no limit. Offset 3Fh, 2 bytes.
        @export(implementation)
        public var injectPoisonLimit: UInt16 { bytes.u16(0x3F) }

        /// Poison Handling Capabilities. Offset 41h, 1 byte.
        @export(implementation)
        public var poisonHandlingCapabilities: PoisonHandlingCapabilities { PoisonHandlingCapabilities(rawValue: bytes.u8(0x41)) }

        /// QoS Telemetry Capabilities. Offset 42h, 1 byte.
        @export(implementation)
        public var qosTelemetryCapabilities: QoSTelemetryCapabilities { QoSTelemetryCapabilities(rawValue: bytes.u8(0x42)) }

        /// Dynamic Capacity Event Log Size; in records. Offset 43h, 2 bytes. From 3.0. `nil` where the bytes end before
        /// it.
        @export(implementation)
        public var dynamicCapacityEventLogSize: UInt16? { bytes.byteCount >= 0x45 ? bytes.u16(0x43) : nil }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: bytes.byteCount >= 0x45 ? 0x45 : 0x43) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// FW Revision. Offset 00h, 16 bytes.
            public var firmwareRevision: FixedArray<16, UInt8>
            /// Total Capacity, in multiples of 256 MiB. Offset 10h, 8 bytes.
            public var totalCapacity: UInt64
            /// Volatile Only Capacity, in multiples of 256 MiB. Offset 18h, 8 bytes.
            public var volatileOnlyCapacity: UInt64
            /// Persistent Only Capacity, in multiples of 256 MiB. Offset 20h, 8 bytes.
            public var persistentOnlyCapacity: UInt64
            /// Partition Alignment, in multiples of 256 MiB; 0 means it is not partitionable. Offset 28h, 8 bytes.
            public var partitionAlignment: UInt64
            /// Informational Event Log Size; in records. Offset 30h, 2 bytes.
            public var informationalEventLogSize: UInt16
            /// Warning Event Log Size; in records. Offset 32h, 2 bytes.
            public var warningEventLogSize: UInt16
            /// Failure Event Log Size; in records. Offset 34h, 2 bytes.
            public var failureEventLogSize: UInt16
            /// Fatal Event Log Size; in records. Offset 36h, 2 bytes.
            public var fatalEventLogSize: UInt16
            /// LSA Size, in bytes. Offset 38h, 4 bytes.
            public var lsaSize: UInt32
            /// Poison List Maximum Media Error Records. Offset 3Ch, 3 bytes.
            public var poisonListMaximumMediaErrorRecords: UInt32
            /// Inject Poison Limit; 0 means no limit. Offset 3Fh, 2 bytes.
            public var injectPoisonLimit: UInt16
            /// Poison Handling Capabilities. Offset 41h, 1 byte.
            public var poisonHandlingCapabilities: PoisonHandlingCapabilities
            /// QoS Telemetry Capabilities. Offset 42h, 1 byte.
            public var qosTelemetryCapabilities: QoSTelemetryCapabilities
            /// Dynamic Capacity Event Log Size; in records. Offset 43h, 2 bytes. From 3.0. `nil` where the bytes end
            /// before it.
            public var dynamicCapacityEventLogSize: UInt16?

            public init(
                firmwareRevision: FixedArray<16, UInt8> = .init(repeating: 0),
                totalCapacity: UInt64 = 0,
                volatileOnlyCapacity: UInt64 = 0,
                persistentOnlyCapacity: UInt64 = 0,
                partitionAlignment: UInt64 = 0,
                informationalEventLogSize: UInt16 = 0,
                warningEventLogSize: UInt16 = 0,
                failureEventLogSize: UInt16 = 0,
                fatalEventLogSize: UInt16 = 0,
                lsaSize: UInt32 = 0,
                poisonListMaximumMediaErrorRecords: UInt32 = 0,
                injectPoisonLimit: UInt16 = 0,
                poisonHandlingCapabilities: PoisonHandlingCapabilities = .init(rawValue: 0),
                qosTelemetryCapabilities: QoSTelemetryCapabilities = .init(rawValue: 0),
                dynamicCapacityEventLogSize: UInt16? = nil
            ) {
                self.firmwareRevision = firmwareRevision
                self.totalCapacity = totalCapacity
                self.volatileOnlyCapacity = volatileOnlyCapacity
                self.persistentOnlyCapacity = persistentOnlyCapacity
                self.partitionAlignment = partitionAlignment
                self.informationalEventLogSize = informationalEventLogSize
                self.warningEventLogSize = warningEventLogSize
                self.failureEventLogSize = failureEventLogSize
                self.fatalEventLogSize = fatalEventLogSize
                self.lsaSize = lsaSize
                self.poisonListMaximumMediaErrorRecords = poisonListMaximumMediaErrorRecords
                self.injectPoisonLimit = injectPoisonLimit
                self.poisonHandlingCapabilities = poisonHandlingCapabilities
                self.qosTelemetryCapabilities = qosTelemetryCapabilities
                self.dynamicCapacityEventLogSize = dynamicCapacityEventLogSize
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing IdentifyMemoryDevice.Response) {
                firmwareRevision = FixedArray(copying: view.firmwareRevision)
                totalCapacity = view.totalCapacity
                volatileOnlyCapacity = view.volatileOnlyCapacity
                persistentOnlyCapacity = view.persistentOnlyCapacity
                partitionAlignment = view.partitionAlignment
                informationalEventLogSize = view.informationalEventLogSize
                warningEventLogSize = view.warningEventLogSize
                failureEventLogSize = view.failureEventLogSize
                fatalEventLogSize = view.fatalEventLogSize
                lsaSize = view.lsaSize
                poisonListMaximumMediaErrorRecords = view.poisonListMaximumMediaErrorRecords
                injectPoisonLimit = view.injectPoisonLimit
                poisonHandlingCapabilities = view.poisonHandlingCapabilities
                qosTelemetryCapabilities = view.qosTelemetryCapabilities
                dynamicCapacityEventLogSize = view.dynamicCapacityEventLogSize
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { dynamicCapacityEventLogSize != nil ? 0x45 : 0x43 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "memory-device.identify.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
                guard poisonListMaximumMediaErrorRecords <= 0xFF_FFFF else {
                    throw WireError(.valueTooLarge, structure: "memory-device.identify.response", field: "poisonListMaximumMediaErrorRecords", claimed: UInt64(poisonListMaximumMediaErrorRecords), needed: 32, available: 24)
                }
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(firmwareRevision, at: start)
                writer.store(totalCapacity, at: start + 0x10)
                writer.store(volatileOnlyCapacity, at: start + 0x18)
                writer.store(persistentOnlyCapacity, at: start + 0x20)
                writer.store(partitionAlignment, at: start + 0x28)
                writer.store(informationalEventLogSize, at: start + 0x30)
                writer.store(warningEventLogSize, at: start + 0x32)
                writer.store(failureEventLogSize, at: start + 0x34)
                writer.store(fatalEventLogSize, at: start + 0x36)
                writer.store(lsaSize, at: start + 0x38)
                writer.store24(poisonListMaximumMediaErrorRecords, at: start + 0x3C)
                writer.store(injectPoisonLimit, at: start + 0x3F)
                writer.store(poisonHandlingCapabilities.rawValue, at: start + 0x41)
                writer.store(qosTelemetryCapabilities.rawValue, at: start + 0x42)
                if let dynamicCapacityEventLogSize {
                    writer.store(dynamicCapacityEventLogSize, at: start + 0x43)
                }
            }
        }
    }
}

