// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// Supported Add Capacity Selection Policies, 2 bytes. Key `add-capacity-selection-policies`.
public struct SupportedAddCapacitySelectionPolicies: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Free. Bit 0. From 3.0.
    @export(implementation)
    public var free: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Contiguous. Bit 1. From 3.0.
    @export(implementation)
    public var contiguous: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// Prescriptive. Bit 2. From 3.0.
    @export(implementation)
    public var prescriptive: Bool {
        get { rawValue & 0x4 != 0 }
        set { rawValue = newValue ? rawValue | 0x4 : rawValue & ~0x4 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt16 {
        get { rawValue & 0xFFF8 }
        set { rawValue = rawValue & ~0xFFF8 | newValue & 0xFFF8 }
    }
}

/// Supported Removal Policies, 2 bytes. Key `release-capacity-removal-policies`.
public struct SupportedRemovalPolicies: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Tag-based. Bit 0. From 3.0.
    @export(implementation)
    public var tagBased: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Prescriptive. Bit 1. From 3.0.
    @export(implementation)
    public var prescriptive: Bool {
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

/// Sanitize on Release Byte, 1 byte. Key `sanitize-on-release`.
public struct SanitizeOnReleaseByte: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Sanitize on Release. Bit 0. From 3.0.
    @export(implementation)
    public var sanitizeOnRelease: Bool {
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

/// Region Attributes, 1 byte. Key `region-attributes`.
public struct RegionAttributes: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// NonVolatile. Bit 2. From 3.0.
    @export(implementation)
    public var nonVolatile: Bool {
        get { rawValue & 0x4 != 0 }
        set { rawValue = newValue ? rawValue | 0x4 : rawValue & ~0x4 }
    }

    /// Sharable. Bit 3. From 3.0.
    @export(implementation)
    public var sharable: Bool {
        get { rawValue & 0x8 != 0 }
        set { rawValue = newValue ? rawValue | 0x8 : rawValue & ~0x8 }
    }

    /// Hardware Managed Coherency. Bit 4. From 3.0.
    @export(implementation)
    public var hardwareManagedCoherency: Bool {
        get { rawValue & 0x10 != 0 }
        set { rawValue = newValue ? rawValue | 0x10 : rawValue & ~0x10 }
    }

    /// Interconnect Specific Dynamic Capacity Management. Bit 5. From 3.0.
    @export(implementation)
    public var interconnectSpecificManagement: Bool {
        get { rawValue & 0x20 != 0 }
        set { rawValue = newValue ? rawValue | 0x20 : rawValue & ~0x20 }
    }

    /// Read-only. Bit 6. From 3.0.
    @export(implementation)
    public var readOnly: Bool {
        get { rawValue & 0x40 != 0 }
        set { rawValue = newValue ? rawValue | 0x40 : rawValue & ~0x40 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0x83 }
        set { rawValue = rawValue & ~0x83 | newValue & 0x83 }
    }
}

/// Get DCD Info, opcode 5600h. Key `fm.get-dcd-info`; 3.0 §7.6.7.6.1.
public enum GetDCDInfo {
    @export(implementation) public static var opcode: UInt16 { 0x5600 }
}

/// Get Host DC Region Configuration, opcode 5601h. Key `fm.get-host-dc-region-configuration`; 3.0 §7.6.7.6.2.
public enum GetHostDCRegionConfiguration {
    @export(implementation) public static var opcode: UInt16 { 0x5601 }
}

/// Set DC Region Configuration, opcode 5602h. Key `fm.set-dc-region-configuration`; 3.0 §7.6.7.6.3.
public enum SetDCRegionConfiguration {
    @export(implementation) public static var opcode: UInt16 { 0x5602 }
}

extension GetDCDInfo {
    /// Get DCD Info Response, 54h bytes, from 3.0. Key `fm.get-dcd-info.response`; 3.0 §7.6.7.6.1.
    public struct Response: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "fm.get-dcd-info.response" }
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

        /// Number of Hosts. Offset 00h, 1 byte.
        @export(implementation)
        public var numberOfHosts: UInt8 { bytes.u8(0x0) }

        /// Number of Supported DC Regions per Host. Offset 01h, 1 byte.
        @export(implementation)
        public var numberOfSupportedRegions: UInt8 { bytes.u8(0x1) }

        /// Reserved. Offset 02h, 2 bytes.
        @export(implementation)
        public var reserved02: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x2, 0x2) }
        }

        /// Supported Add Capacity Selection Policies. Offset 04h, 2 bytes.
        @export(implementation)
        public var supportedAddCapacitySelectionPolicies: SupportedAddCapacitySelectionPolicies { SupportedAddCapacitySelectionPolicies(rawValue: bytes.u16(0x4)) }

        /// Reserved. Offset 06h, 2 bytes.
        @export(implementation)
        public var reserved06: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x6, 0x2) }
        }

        /// Supported Release Capacity Removal Policies. Offset 08h, 2 bytes.
        @export(implementation)
        public var supportedRemovalPolicies: SupportedRemovalPolicies { SupportedRemovalPolicies(rawValue: bytes.u16(0x8)) }

        /// Sanitize on Release Configuration Support Mask; bit n for region n. Offset 0Ah, 1 byte.
        @export(implementation)
        public var sanitizeOnReleaseSupportMask: UInt8 { bytes.u8(0xA) }

        /// Reserved. Offset 0Bh, 1 byte.
        @export(implementation)
        public var reserved0B: UInt8 { bytes.u8(0xB) }

        /// Total Dynamic Capacity, in multiples of 256 MiB. Offset 0Ch, 8 bytes.
        @export(implementation)
        public var totalDynamicCapacity: UInt64 { bytes.u64(0xC) }

        /// Total Dynamic Capacity in bytes; `nil` where that exceeds 64 bits.
        @export(implementation)
        public var totalDynamicCapacityInBytes: UInt64? { bytesFrom256MiB(totalDynamicCapacity) }

        /// Region Supported Block Size Masks; bit n for 2 to the power of n bytes. Offset 14h, 64 bytes.
        @export(implementation)
        public var regionSupportedBlockSizeMasks: FixedArray<8, UInt64> { FixedArray(copying: bytes.slice(0x14, 0x40)) }

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
            /// Number of Hosts. Offset 00h, 1 byte.
            public var numberOfHosts: UInt8
            /// Number of Supported DC Regions per Host. Offset 01h, 1 byte.
            public var numberOfSupportedRegions: UInt8
            /// Reserved. Offset 02h, 2 bytes.
            public var reserved02: FixedArray<2, UInt8>
            /// Supported Add Capacity Selection Policies. Offset 04h, 2 bytes.
            public var supportedAddCapacitySelectionPolicies: SupportedAddCapacitySelectionPolicies
            /// Reserved. Offset 06h, 2 bytes.
            public var reserved06: FixedArray<2, UInt8>
            /// Supported Release Capacity Removal Policies. Offset 08h, 2 bytes.
            public var supportedRemovalPolicies: SupportedRemovalPolicies
            /// Sanitize on Release Configuration Support Mask; bit n for region n. Offset 0Ah, 1 byte.
            public var sanitizeOnReleaseSupportMask: UInt8
            /// Reserved. Offset 0Bh, 1 byte.
            public var reserved0B: UInt8
            /// Total Dynamic Capacity, in multiples of 256 MiB. Offset 0Ch, 8 bytes.
            public var totalDynamicCapacity: UInt64
            /// Region Supported Block Size Masks; bit n for 2 to the power of n bytes. Offset 14h, 64 bytes.
            public var regionSupportedBlockSizeMasks: FixedArray<8, UInt64>

            public init(
                numberOfHosts: UInt8 = 0,
                numberOfSupportedRegions: UInt8 = 0,
                reserved02: FixedArray<2, UInt8> = .init(repeating: 0),
                supportedAddCapacitySelectionPolicies: SupportedAddCapacitySelectionPolicies = .init(rawValue: 0),
                reserved06: FixedArray<2, UInt8> = .init(repeating: 0),
                supportedRemovalPolicies: SupportedRemovalPolicies = .init(rawValue: 0),
                sanitizeOnReleaseSupportMask: UInt8 = 0,
                reserved0B: UInt8 = 0,
                totalDynamicCapacity: UInt64 = 0,
                regionSupportedBlockSizeMasks: FixedArray<8, UInt64> = .init(repeating: 0)
            ) {
                self.numberOfHosts = numberOfHosts
                self.numberOfSupportedRegions = numberOfSupportedRegions
                self.reserved02 = reserved02
                self.supportedAddCapacitySelectionPolicies = supportedAddCapacitySelectionPolicies
                self.reserved06 = reserved06
                self.supportedRemovalPolicies = supportedRemovalPolicies
                self.sanitizeOnReleaseSupportMask = sanitizeOnReleaseSupportMask
                self.reserved0B = reserved0B
                self.totalDynamicCapacity = totalDynamicCapacity
                self.regionSupportedBlockSizeMasks = regionSupportedBlockSizeMasks
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetDCDInfo.Response) {
                numberOfHosts = view.numberOfHosts
                numberOfSupportedRegions = view.numberOfSupportedRegions
                reserved02 = FixedArray(copying: view.reserved02)
                supportedAddCapacitySelectionPolicies = view.supportedAddCapacitySelectionPolicies
                reserved06 = FixedArray(copying: view.reserved06)
                supportedRemovalPolicies = view.supportedRemovalPolicies
                sanitizeOnReleaseSupportMask = view.sanitizeOnReleaseSupportMask
                reserved0B = view.reserved0B
                totalDynamicCapacity = view.totalDynamicCapacity
                regionSupportedBlockSizeMasks = view.regionSupportedBlockSizeMasks
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x54 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "fm.get-dcd-info.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(numberOfHosts, at: start)
                writer.store(numberOfSupportedRegions, at: start + 0x1)
                writer.store(reserved02, at: start + 0x2)
                writer.store(supportedAddCapacitySelectionPolicies.rawValue, at: start + 0x4)
                writer.store(reserved06, at: start + 0x6)
                writer.store(supportedRemovalPolicies.rawValue, at: start + 0x8)
                writer.store(sanitizeOnReleaseSupportMask, at: start + 0xA)
                writer.store(reserved0B, at: start + 0xB)
                writer.store(totalDynamicCapacity, at: start + 0xC)
                writer.store(regionSupportedBlockSizeMasks, at: start + 0x14)
            }
        }
    }
}

extension GetHostDCRegionConfiguration {
    /// Get Host DC Region Configuration Request, 04h bytes, from 3.0. Key
    /// `fm.get-host-dc-region-configuration.request`; 3.0 §7.6.7.6.2.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "fm.get-host-dc-region-configuration.request" }
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

        /// Host ID. Offset 00h, 2 bytes.
        @export(implementation)
        public var hostID: UInt16 { bytes.u16(0x0) }

        /// Region Count; the most to return. Offset 02h, 1 byte.
        @export(implementation)
        public var regionCount: UInt8 { bytes.u8(0x2) }

        /// Starting Region Index. Offset 03h, 1 byte.
        @export(implementation)
        public var startingRegionIndex: UInt8 { bytes.u8(0x3) }

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
            /// Host ID. Offset 00h, 2 bytes.
            public var hostID: UInt16
            /// Region Count; the most to return. Offset 02h, 1 byte.
            public var regionCount: UInt8
            /// Starting Region Index. Offset 03h, 1 byte.
            public var startingRegionIndex: UInt8

            public init(
                hostID: UInt16 = 0,
                regionCount: UInt8 = 0,
                startingRegionIndex: UInt8 = 0
            ) {
                self.hostID = hostID
                self.regionCount = regionCount
                self.startingRegionIndex = startingRegionIndex
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetHostDCRegionConfiguration.Request) {
                hostID = view.hostID
                regionCount = view.regionCount
                startingRegionIndex = view.startingRegionIndex
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x4 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "fm.get-host-dc-region-configuration.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(hostID, at: start)
                writer.store(regionCount, at: start + 0x2)
                writer.store(startingRegionIndex, at: start + 0x3)
            }
        }
    }
}

/// Host DC Region Configuration, 28h bytes, from 3.0. Key `fm.host-dc-region-configuration`; 3.0 §7.6.7.6.2.
public struct HostDCRegionConfiguration: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "fm.host-dc-region-configuration" }
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

    /// Region Base, an address in bytes. Offset 00h, 8 bytes.
    @export(implementation)
    public var regionBase: UInt64 { bytes.u64(0x0) }

    /// Region Decode Length, in multiples of 256 MiB. Offset 08h, 8 bytes.
    @export(implementation)
    public var regionDecodeLength: UInt64 { bytes.u64(0x8) }

    /// Region Decode Length in bytes; `nil` where that exceeds 64 bits.
    @export(implementation)
    public var regionDecodeLengthInBytes: UInt64? { bytesFrom256MiB(regionDecodeLength) }

    /// Region Length, in bytes. Offset 10h, 8 bytes.
    @export(implementation)
    public var regionLength: UInt64 { bytes.u64(0x10) }

    /// Region Block Size, in bytes. Offset 18h, 8 bytes.
    @export(implementation)
    public var regionBlockSize: UInt64 { bytes.u64(0x18) }

    /// Region Attributes. Offset 20h, 1 byte.
    @export(implementation)
    public var regionAttributes: RegionAttributes { RegionAttributes(rawValue: bytes.u8(0x20)) }

    /// Reserved. Offset 21h, 3 bytes.
    @export(implementation)
    public var reserved21: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x21, 0x3) }
    }

    /// Flags. Offset 24h, 1 byte.
    @export(implementation)
    public var flags: SanitizeOnReleaseByte { SanitizeOnReleaseByte(rawValue: bytes.u8(0x24)) }

    /// Reserved. Offset 25h, 3 bytes.
    @export(implementation)
    public var reserved25: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x25, 0x3) }
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
        /// Region Base, an address in bytes. Offset 00h, 8 bytes.
        public var regionBase: UInt64
        /// Region Decode Length, in multiples of 256 MiB. Offset 08h, 8 bytes.
        public var regionDecodeLength: UInt64
        /// Region Length, in bytes. Offset 10h, 8 bytes.
        public var regionLength: UInt64
        /// Region Block Size, in bytes. Offset 18h, 8 bytes.
        public var regionBlockSize: UInt64
        /// Region Attributes. Offset 20h, 1 byte.
        public var regionAttributes: RegionAttributes
        /// Reserved. Offset 21h, 3 bytes.
        public var reserved21: FixedArray<3, UInt8>
        /// Flags. Offset 24h, 1 byte.
        public var flags: SanitizeOnReleaseByte
        /// Reserved. Offset 25h, 3 bytes.
        public var reserved25: FixedArray<3, UInt8>

        public init(
            regionBase: UInt64 = 0,
            regionDecodeLength: UInt64 = 0,
            regionLength: UInt64 = 0,
            regionBlockSize: UInt64 = 0,
            regionAttributes: RegionAttributes = .init(rawValue: 0),
            reserved21: FixedArray<3, UInt8> = .init(repeating: 0),
            flags: SanitizeOnReleaseByte = .init(rawValue: 0),
            reserved25: FixedArray<3, UInt8> = .init(repeating: 0)
        ) {
            self.regionBase = regionBase
            self.regionDecodeLength = regionDecodeLength
            self.regionLength = regionLength
            self.regionBlockSize = regionBlockSize
            self.regionAttributes = regionAttributes
            self.reserved21 = reserved21
            self.flags = flags
            self.reserved25 = reserved25
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing HostDCRegionConfiguration) {
            regionBase = view.regionBase
            regionDecodeLength = view.regionDecodeLength
            regionLength = view.regionLength
            regionBlockSize = view.regionBlockSize
            regionAttributes = view.regionAttributes
            reserved21 = FixedArray(copying: view.reserved21)
            flags = view.flags
            reserved25 = FixedArray(copying: view.reserved25)
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x28 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "fm.host-dc-region-configuration")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            writer.store(regionBase, at: start)
            writer.store(regionDecodeLength, at: start + 0x8)
            writer.store(regionLength, at: start + 0x10)
            writer.store(regionBlockSize, at: start + 0x18)
            writer.store(regionAttributes.rawValue, at: start + 0x20)
            writer.store(reserved21, at: start + 0x21)
            writer.store(flags.rawValue, at: start + 0x24)
            writer.store(reserved25, at: start + 0x25)
        }
    }
}

extension GetHostDCRegionConfiguration {
    /// Get Host DC Region Configuration Response, at least 04h bytes, from 3.0. Key
    /// `fm.get-host-dc-region-configuration.response`; 3.0 §7.6.7.6.2.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "fm.get-host-dc-region-configuration.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x4 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan
        @usableFromInline let listCount: Int

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            guard bytes.byteCount >= 0x4 else {
                throw WireError(.truncated, structure: Self.key, needed: 0x4, available: bytes.byteCount)
            }
            let count = UInt64(bytes.u8(0x3))
            let end = try listEnd(bytes, start: 0x4, count: count, stride: 0x28, structure: Self.key, field: "regionsReturned")
            guard bytes.byteCount - end >= 0x10 else {
                throw WireError(.truncated, structure: Self.key, field: "totals", needed: end + 0x10, available: bytes.byteCount)
            }
            self.listCount = Int(count)
            self.bytes = bytes
        }

        /// Host ID. Offset 00h, 2 bytes.
        @export(implementation)
        public var hostID: UInt16 { bytes.u16(0x0) }

        /// Number of Available Regions. Offset 02h, 1 byte.
        @export(implementation)
        public var numberOfAvailableRegions: UInt8 { bytes.u8(0x2) }

        /// Number of Regions Returned. Offset 03h, 1 byte.
        @export(implementation)
        public var regionsReturned: UInt8 { bytes.u8(0x3) }

        /// Host DC Region Configurations, from 04h, 28h bytes each.
        @export(implementation)
        public var regions: ViewList<HostDCRegionConfiguration> {
            @_lifetime(copy self) get { ViewList(proved: bytes.slice(0x4, listCount * 0x28), count: listCount) }
        }

        /// Totals of Extents and Tags, behind the last element.
        @export(implementation)
        public var totals: DynamicCapacityTotals {
            @_lifetime(copy self) get { bytes.view(0x4 + listCount * 0x28) }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: 0x4 + listCount * 0x28 + 0x10) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Host ID. Offset 00h, 2 bytes.
            public var hostID: UInt16
            /// Number of Available Regions. Offset 02h, 1 byte.
            public var numberOfAvailableRegions: UInt8
            /// Number of Regions Returned. Offset 03h, 1 byte.
            public var regionsReturned: UInt8

            public init(
                hostID: UInt16 = 0,
                numberOfAvailableRegions: UInt8 = 0,
                regionsReturned: UInt8 = 0
            ) {
                self.hostID = hostID
                self.numberOfAvailableRegions = numberOfAvailableRegions
                self.regionsReturned = regionsReturned
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing GetHostDCRegionConfiguration.Response) {
                hostID = view.hostID
                numberOfAvailableRegions = view.numberOfAvailableRegions
                regionsReturned = view.regionsReturned
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x4 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "fm.get-host-dc-region-configuration.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(hostID, at: start)
                writer.store(numberOfAvailableRegions, at: start + 0x2)
                writer.store(regionsReturned, at: start + 0x3)
            }
        }
    }
}

extension SetDCRegionConfiguration {
    /// Set DC Region Configuration Request, 10h bytes, from 3.0. Key `fm.set-dc-region-configuration.request`; 3.0
    /// §7.6.7.6.3.
    public struct Request: FixedSizeWireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "fm.set-dc-region-configuration.request" }
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

        /// Region ID. Offset 00h, 1 byte.
        @export(implementation)
        public var regionID: UInt8 { bytes.u8(0x0) }

        /// Reserved. Offset 01h, 3 bytes.
        @export(implementation)
        public var reserved01: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0x1, 0x3) }
        }

        /// Region Block Size, in bytes. Offset 04h, 8 bytes.
        @export(implementation)
        public var regionBlockSize: UInt64 { bytes.u64(0x4) }

        /// Flags. Offset 0Ch, 1 byte.
        @export(implementation)
        public var flags: SanitizeOnReleaseByte { SanitizeOnReleaseByte(rawValue: bytes.u8(0xC)) }

        /// Reserved. Offset 0Dh, 3 bytes.
        @export(implementation)
        public var reserved0D: RawSpan {
            @_lifetime(copy self) get { bytes.slice(0xD, 0x3) }
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
            /// Region ID. Offset 00h, 1 byte.
            public var regionID: UInt8
            /// Reserved. Offset 01h, 3 bytes.
            public var reserved01: FixedArray<3, UInt8>
            /// Region Block Size, in bytes. Offset 04h, 8 bytes.
            public var regionBlockSize: UInt64
            /// Flags. Offset 0Ch, 1 byte.
            public var flags: SanitizeOnReleaseByte
            /// Reserved. Offset 0Dh, 3 bytes.
            public var reserved0D: FixedArray<3, UInt8>

            public init(
                regionID: UInt8 = 0,
                reserved01: FixedArray<3, UInt8> = .init(repeating: 0),
                regionBlockSize: UInt64 = 0,
                flags: SanitizeOnReleaseByte = .init(rawValue: 0),
                reserved0D: FixedArray<3, UInt8> = .init(repeating: 0)
            ) {
                self.regionID = regionID
                self.reserved01 = reserved01
                self.regionBlockSize = regionBlockSize
                self.flags = flags
                self.reserved0D = reserved0D
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing SetDCRegionConfiguration.Request) {
                regionID = view.regionID
                reserved01 = FixedArray(copying: view.reserved01)
                regionBlockSize = view.regionBlockSize
                flags = view.flags
                reserved0D = FixedArray(copying: view.reserved0D)
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { 0x10 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "fm.set-dc-region-configuration.request")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                writer.store(regionID, at: start)
                writer.store(reserved01, at: start + 0x1)
                writer.store(regionBlockSize, at: start + 0x4)
                writer.store(flags.rawValue, at: start + 0xC)
                writer.store(reserved0D, at: start + 0xD)
            }
        }
    }
}

extension SetDCRegionConfiguration {
    /// Set DC Region Configuration Response, at least 00h bytes, from 3.0. Key
    /// `fm.set-dc-region-configuration.response`; 3.0 §7.6.7.6.3.
    public struct Response: WireView, ~Escapable {
        @export(implementation) public static var key: StaticString { "fm.set-dc-region-configuration.response" }
        @export(implementation) public static var minimumByteCount: Int { 0x0 }

        /// The bytes that were framed, to their end.
        public let bytes: RawSpan

        /// - Throws: ``WireError`` where the bytes do not hold the structure.
        @export(implementation)
        @_lifetime(copy bytes)
        public init(_ bytes: RawSpan) throws(WireError) {
            self.bytes = bytes
        }

        /// Region ID. Offset 00h, 1 byte. `nil` where the bytes end before it.
        @export(implementation)
        public var regionID: UInt8? { bytes.byteCount >= 0x1 ? bytes.u8(0x0) : nil }

        /// Reserved. Offset 01h, 3 bytes. `nil` where the bytes end before it.
        @export(implementation)
        public var reserved01: RawSpan? {
            @_lifetime(copy self) get { bytes.byteCount >= 0x4 ? bytes.slice(0x1, 0x3) : nil }
        }

        /// Region Block Size, in bytes. Offset 04h, 8 bytes. `nil` where the bytes end before it.
        @export(implementation)
        public var regionBlockSize: UInt64? { bytes.byteCount >= 0xC ? bytes.u64(0x4) : nil }

        /// Flags. Offset 0Ch, 1 byte. `nil` where the bytes end before it.
        @export(implementation)
        public var flags: SanitizeOnReleaseByte? { bytes.byteCount >= 0xD ? SanitizeOnReleaseByte(rawValue: bytes.u8(0xC)) : nil }

        /// Reserved. Offset 0Dh, 3 bytes. `nil` where the bytes end before it.
        @export(implementation)
        public var reserved0D: RawSpan? {
            @_lifetime(copy self) get { bytes.byteCount >= 0x10 ? bytes.slice(0xD, 0x3) : nil }
        }

        /// What follows the bytes that the layout describes; mostly empty.
        @export(implementation)
        public var trailing: RawSpan {
            @_lifetime(copy self) get { bytes.suffix(from: bytes.byteCount >= 0x10 ? 0x10 : bytes.byteCount >= 0xD ? 0xD : bytes.byteCount >= 0xC ? 0xC : bytes.byteCount >= 0x4 ? 0x4 : bytes.byteCount >= 0x1 ? 0x1 : 0x0) }
        }

        /// A copy of the fixed part.
        @export(implementation)
        public var value: Value { Value(self) }

        /// The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.
        public struct Value: WireValue {
            /// Region ID. Offset 00h, 1 byte. `nil` where the bytes end before it.
            public var regionID: UInt8?
            /// Reserved. Offset 01h, 3 bytes. `nil` where the bytes end before it.
            public var reserved01: FixedArray<3, UInt8>?
            /// Region Block Size, in bytes. Offset 04h, 8 bytes. `nil` where the bytes end before it.
            public var regionBlockSize: UInt64?
            /// Flags. Offset 0Ch, 1 byte. `nil` where the bytes end before it.
            public var flags: SanitizeOnReleaseByte?
            /// Reserved. Offset 0Dh, 3 bytes. `nil` where the bytes end before it.
            public var reserved0D: FixedArray<3, UInt8>?

            public init(
                regionID: UInt8? = nil,
                reserved01: FixedArray<3, UInt8>? = nil,
                regionBlockSize: UInt64? = nil,
                flags: SanitizeOnReleaseByte? = nil,
                reserved0D: FixedArray<3, UInt8>? = nil
            ) {
                self.regionID = regionID
                self.reserved01 = reserved01
                self.regionBlockSize = regionBlockSize
                self.flags = flags
                self.reserved0D = reserved0D
            }

            /// Copies what `view` shows.
            @export(implementation)
            public init(_ view: borrowing SetDCRegionConfiguration.Response) {
                regionID = view.regionID
                if let bytes = view.reserved01 { reserved01 = FixedArray(copying: bytes) } else { reserved01 = nil }
                regionBlockSize = view.regionBlockSize
                flags = view.flags
                if let bytes = view.reserved0D { reserved0D = FixedArray(copying: bytes) } else { reserved0D = nil }
            }

            /// How many bytes ``encode(into:)`` writes.
            public var byteCount: Int { reserved0D != nil ? 0x10 : flags != nil ? 0xD : regionBlockSize != nil ? 0xC : reserved01 != nil ? 0x4 : regionID != nil ? 0x1 : 0x0 }

            /// Writes the fixed part behind what `writer` holds.
            ///
            /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
            public func encode(into writer: inout WireWriter) throws(WireError) {
                try check()
                let start = try writer.reserve(byteCount, for: "fm.set-dc-region-configuration.response")
                store(into: &writer, at: start)
            }

            /// Refuses values that have more bits than their field.
            func check() throws(WireError) {
            }

            /// Writes each field at its place behind `start`, where the writer has room.
            func store(into writer: inout WireWriter, at start: Int) {
                if let regionID {
                    writer.store(regionID, at: start)
                }
                if let reserved01 {
                    writer.store(reserved01, at: start + 0x1)
                }
                if let regionBlockSize {
                    writer.store(regionBlockSize, at: start + 0x4)
                }
                if let flags {
                    writer.store(flags.rawValue, at: start + 0xC)
                }
                if let reserved0D {
                    writer.store(reserved0D, at: start + 0xD)
                }
            }
        }
    }
}

