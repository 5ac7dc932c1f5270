// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// General Media Memory Event Type. Key `general-media-event-type`. Values without a name are reserved, and kept.
public struct GeneralMediaMemoryEventType: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Media ECC Error, 00h.
    @export(implementation) public static var mediaECCError: GeneralMediaMemoryEventType { GeneralMediaMemoryEventType(rawValue: 0x0) }
    /// Invalid Address, 01h.
    @export(implementation) public static var invalidAddress: GeneralMediaMemoryEventType { GeneralMediaMemoryEventType(rawValue: 0x1) }
    /// Data Path Error, 02h.
    @export(implementation) public static var dataPathError: GeneralMediaMemoryEventType { GeneralMediaMemoryEventType(rawValue: 0x2) }
    /// TE State Violation, 03h. From 3.1.
    @export(implementation) public static var teStateViolation: GeneralMediaMemoryEventType { GeneralMediaMemoryEventType(rawValue: 0x3) }
    /// Scrub Media ECC Error, 04h. From 3.1.
    @export(implementation) public static var scrubMediaECCError: GeneralMediaMemoryEventType { GeneralMediaMemoryEventType(rawValue: 0x4) }
    /// Advanced Programmable Corrected Memory Error Counter Expiration, 05h. From 3.1.
    @export(implementation) public static var advancedProgrammableCMECounterExpiration: GeneralMediaMemoryEventType { GeneralMediaMemoryEventType(rawValue: 0x5) }
    /// CKID Violation, 06h. From 3.1.
    @export(implementation) public static var ckidViolation: GeneralMediaMemoryEventType { GeneralMediaMemoryEventType(rawValue: 0x6) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "mediaECCError"
            case 0x1: "invalidAddress"
            case 0x2: "dataPathError"
            case 0x3: "teStateViolation"
            case 0x4: "scrubMediaECCError"
            case 0x5: "advancedProgrammableCMECounterExpiration"
            case 0x6: "ckidViolation"
            default: nil
        }
    }
}

/// DRAM Memory Event Type. Key `dram-event-type`. Values without a name are reserved, and kept.
public struct DRAMMemoryEventType: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Media ECC Error, 00h.
    @export(implementation) public static var mediaECCError: DRAMMemoryEventType { DRAMMemoryEventType(rawValue: 0x0) }
    /// Scrub Media ECC Error, 01h.
    @export(implementation) public static var scrubMediaECCError: DRAMMemoryEventType { DRAMMemoryEventType(rawValue: 0x1) }
    /// Invalid Address, 02h.
    @export(implementation) public static var invalidAddress: DRAMMemoryEventType { DRAMMemoryEventType(rawValue: 0x2) }
    /// Data Path Error, 03h.
    @export(implementation) public static var dataPathError: DRAMMemoryEventType { DRAMMemoryEventType(rawValue: 0x3) }
    /// TE State Violation, 04h. From 3.1.
    @export(implementation) public static var teStateViolation: DRAMMemoryEventType { DRAMMemoryEventType(rawValue: 0x4) }
    /// Advanced Programmable Corrected Memory Error Counter Expiration, 05h. From 3.1.
    @export(implementation) public static var advancedProgrammableCMECounterExpiration: DRAMMemoryEventType { DRAMMemoryEventType(rawValue: 0x5) }
    /// CKID Violation, 06h. From 3.1.
    @export(implementation) public static var ckidViolation: DRAMMemoryEventType { DRAMMemoryEventType(rawValue: 0x6) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "mediaECCError"
            case 0x1: "scrubMediaECCError"
            case 0x2: "invalidAddress"
            case 0x3: "dataPathError"
            case 0x4: "teStateViolation"
            case 0x5: "advancedProgrammableCMECounterExpiration"
            case 0x6: "ckidViolation"
            default: nil
        }
    }
}

/// Transaction Type. Key `transaction-type`. Values without a name are reserved, and kept.
public struct TransactionType: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Unknown, 00h.
    @export(implementation) public static var unknown: TransactionType { TransactionType(rawValue: 0x0) }
    /// Host Read, 01h.
    @export(implementation) public static var hostRead: TransactionType { TransactionType(rawValue: 0x1) }
    /// Host Write, 02h.
    @export(implementation) public static var hostWrite: TransactionType { TransactionType(rawValue: 0x2) }
    /// Host Scan Media, 03h.
    @export(implementation) public static var hostScanMedia: TransactionType { TransactionType(rawValue: 0x3) }
    /// Host Inject Poison, 04h.
    @export(implementation) public static var hostInjectPoison: TransactionType { TransactionType(rawValue: 0x4) }
    /// Internal Media Scrub, 05h.
    @export(implementation) public static var internalMediaScrub: TransactionType { TransactionType(rawValue: 0x5) }
    /// Internal Media Management, 06h.
    @export(implementation) public static var internalMediaManagement: TransactionType { TransactionType(rawValue: 0x6) }
    /// Internal Media Error Check Scrub, 07h. From 3.1.
    @export(implementation) public static var internalMediaErrorCheckScrub: TransactionType { TransactionType(rawValue: 0x7) }
    /// Media Initialization, 08h. From 3.1.
    @export(implementation) public static var mediaInitialization: TransactionType { TransactionType(rawValue: 0x8) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "unknown"
            case 0x1: "hostRead"
            case 0x2: "hostWrite"
            case 0x3: "hostScanMedia"
            case 0x4: "hostInjectPoison"
            case 0x5: "internalMediaScrub"
            case 0x6: "internalMediaManagement"
            case 0x7: "internalMediaErrorCheckScrub"
            case 0x8: "mediaInitialization"
            default: nil
        }
    }
}

/// Memory Event Sub-Type. Key `memory-event-sub-type`. Values without a name are reserved, and kept.
public struct MemoryEventSubType: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Not Reported, 00h. From 3.1.
    @export(implementation) public static var notReported: MemoryEventSubType { MemoryEventSubType(rawValue: 0x0) }
    /// Internal Datapath Error, 01h. From 3.1.
    @export(implementation) public static var internalDatapathError: MemoryEventSubType { MemoryEventSubType(rawValue: 0x1) }
    /// Media Link Command Training Error, 02h. From 3.1.
    @export(implementation) public static var mediaLinkCommandTrainingError: MemoryEventSubType { MemoryEventSubType(rawValue: 0x2) }
    /// Media Link Control Training Error, 03h. From 3.1.
    @export(implementation) public static var mediaLinkControlTrainingError: MemoryEventSubType { MemoryEventSubType(rawValue: 0x3) }
    /// Media Link Data Training Error, 04h. From 3.1.
    @export(implementation) public static var mediaLinkDataTrainingError: MemoryEventSubType { MemoryEventSubType(rawValue: 0x4) }
    /// Media Link CRC Error, 05h. From 3.1.
    @export(implementation) public static var mediaLinkCRCError: MemoryEventSubType { MemoryEventSubType(rawValue: 0x5) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "notReported"
            case 0x1: "internalDatapathError"
            case 0x2: "mediaLinkCommandTrainingError"
            case 0x3: "mediaLinkControlTrainingError"
            case 0x4: "mediaLinkDataTrainingError"
            case 0x5: "mediaLinkCRCError"
            default: nil
        }
    }
}

/// Physical Address, 8 bytes. Key `media-physical-address`.
public struct PhysicalAddress: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt64

    @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Volatile. Bit 0.
    @export(implementation)
    public var volatile: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// DPA Not Repairable. Bit 1.
    @export(implementation)
    public var notRepairable: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// Device Physical Address, in multiples of 64 bytes. Bits 63:6.
    @export(implementation)
    public var dpa: UInt64 {
        get { UInt64(truncatingIfNeeded: (rawValue & 0xFFFFFFFFFFFFFFC0) >> 6) }
        set {
            precondition(newValue <= 0x3FFFFFFFFFFFFFF, "dpa has 58 bits")
            rawValue = rawValue & ~0xFFFFFFFFFFFFFFC0 | UInt64(newValue) << 6
        }
    }

    /// Device Physical Address in bytes: the field without its other bits.
    @export(implementation)
    public var dpaInBytes: UInt64 { rawValue & 0xFFFFFFFFFFFFFFC0 }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt64 {
        get { rawValue & 0x3C }
        set { rawValue = rawValue & ~0x3C | newValue & 0x3C }
    }
}

/// Memory Event Descriptor, 1 byte. Key `memory-event-descriptor`.
public struct MemoryEventDescriptor: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Uncorrectable Event. Bit 0.
    @export(implementation)
    public var uncorrectableEvent: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Threshold Event. Bit 1.
    @export(implementation)
    public var thresholdEvent: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// Poison List Overflow Event. Bit 2.
    @export(implementation)
    public var poisonListOverflow: Bool {
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

/// General Media Validity Flags, 2 bytes. Key `general-media-validity-flags`.
public struct GeneralMediaValidityFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Channel Valid. Bit 0.
    @export(implementation)
    public var channelValid: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Rank Valid. Bit 1.
    @export(implementation)
    public var rankValid: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// Device Valid. Bit 2.
    @export(implementation)
    public var deviceValid: Bool {
        get { rawValue & 0x4 != 0 }
        set { rawValue = newValue ? rawValue | 0x4 : rawValue & ~0x4 }
    }

    /// Component Identifier Valid. Bit 3.
    @export(implementation)
    public var componentIdentifierValid: Bool {
        get { rawValue & 0x8 != 0 }
        set { rawValue = newValue ? rawValue | 0x8 : rawValue & ~0x8 }
    }

    /// Component Identifier Format. Bit 4. From 3.1.
    @export(implementation)
    public var componentIdentifierFormatted: Bool {
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

/// DRAM Validity Flags, 2 bytes. Key `dram-validity-flags`.
public struct DRAMValidityFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Channel Valid. Bit 0.
    @export(implementation)
    public var channelValid: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Rank Valid. Bit 1.
    @export(implementation)
    public var rankValid: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// Nibble Mask Valid. Bit 2.
    @export(implementation)
    public var nibbleMaskValid: Bool {
        get { rawValue & 0x4 != 0 }
        set { rawValue = newValue ? rawValue | 0x4 : rawValue & ~0x4 }
    }

    /// Bank Group Valid. Bit 3.
    @export(implementation)
    public var bankGroupValid: Bool {
        get { rawValue & 0x8 != 0 }
        set { rawValue = newValue ? rawValue | 0x8 : rawValue & ~0x8 }
    }

    /// Bank Valid. Bit 4.
    @export(implementation)
    public var bankValid: Bool {
        get { rawValue & 0x10 != 0 }
        set { rawValue = newValue ? rawValue | 0x10 : rawValue & ~0x10 }
    }

    /// Row Valid. Bit 5.
    @export(implementation)
    public var rowValid: Bool {
        get { rawValue & 0x20 != 0 }
        set { rawValue = newValue ? rawValue | 0x20 : rawValue & ~0x20 }
    }

    /// Column Valid. Bit 6.
    @export(implementation)
    public var columnValid: Bool {
        get { rawValue & 0x40 != 0 }
        set { rawValue = newValue ? rawValue | 0x40 : rawValue & ~0x40 }
    }

    /// Correction Mask Valid. Bit 7.
    @export(implementation)
    public var correctionMaskValid: Bool {
        get { rawValue & 0x80 != 0 }
        set { rawValue = newValue ? rawValue | 0x80 : rawValue & ~0x80 }
    }

    /// Component Identifier Valid. Bit 8. From 3.1.
    @export(implementation)
    public var componentIdentifierValid: Bool {
        get { rawValue & 0x100 != 0 }
        set { rawValue = newValue ? rawValue | 0x100 : rawValue & ~0x100 }
    }

    /// Component Identifier Format. Bit 9. From 3.1.
    @export(implementation)
    public var componentIdentifierFormatted: Bool {
        get { rawValue & 0x200 != 0 }
        set { rawValue = newValue ? rawValue | 0x200 : rawValue & ~0x200 }
    }

    /// Sub-Channel Valid. Bit 10. From 3.1.
    @export(implementation)
    public var subChannelValid: Bool {
        get { rawValue & 0x400 != 0 }
        set { rawValue = newValue ? rawValue | 0x400 : rawValue & ~0x400 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt16 {
        get { rawValue & 0xF800 }
        set { rawValue = rawValue & ~0xF800 | newValue & 0xF800 }
    }
}

/// Advanced Programmable CME Threshold Event Flags, 1 byte. Key `cme-threshold-event-flags`.
public struct AdvancedProgrammableCMEThresholdEventFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Corrected Memory Errors in Multiple Media Components. Bit 0. From 3.1.
    @export(implementation)
    public var multipleMediaComponents: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Exceeded Programmable Threshold. Bit 1. From 3.1.
    @export(implementation)
    public var thresholdExceeded: Bool {
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

/// General Media Event Record, 80h bytes. Key `event-record.general-media`; 3.0 §8.2.9.2.1.1, 3.2 §8.2.10.2.1.1.
public struct GeneralMediaEventRecord: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "event-record.general-media" }
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

    /// Physical Address, an address in bytes. Offset 30h, 8 bytes.
    @export(implementation)
    public var physicalAddress: PhysicalAddress { PhysicalAddress(rawValue: bytes.u64(0x30)) }

    /// Memory Event Descriptor. Offset 38h, 1 byte.
    @export(implementation)
    public var memoryEventDescriptor: MemoryEventDescriptor { MemoryEventDescriptor(rawValue: bytes.u8(0x38)) }

    /// Memory Event Type. Offset 39h, 1 byte.
    @export(implementation)
    public var memoryEventType: GeneralMediaMemoryEventType { GeneralMediaMemoryEventType(rawValue: bytes.u8(0x39)) }

    /// Transaction Type. Offset 3Ah, 1 byte.
    @export(implementation)
    public var transactionType: TransactionType { TransactionType(rawValue: bytes.u8(0x3A)) }

    /// Validity Flags. Offset 3Bh, 2 bytes.
    @export(implementation)
    public var validityFlags: GeneralMediaValidityFlags { GeneralMediaValidityFlags(rawValue: bytes.u16(0x3B)) }

    /// Channel; valid with its flag. Offset 3Dh, 1 byte.
    @export(implementation)
    public var channel: UInt8 { bytes.u8(0x3D) }

    /// Rank; valid with its flag. Offset 3Eh, 1 byte.
    @export(implementation)
    public var rank: UInt8 { bytes.u8(0x3E) }

    /// Device; a bitmask; valid with its flag. Offset 3Fh, 3 bytes.
    @export(implementation)
    public var device: UInt32 { bytes.u24(0x3F) }

    /// Component Identifier; valid with its flag; formatted as component-identifier with the format flag. Offset 42h,
    /// 16 bytes.
    @export(implementation)
    public var componentIdentifier: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x42, 0x10) }
    }

    /// Advanced Programmable CME Threshold Event Flags. Offset 52h, 1 byte. From 3.1.
    @export(implementation)
    public var cmeThresholdEventFlags: AdvancedProgrammableCMEThresholdEventFlags { AdvancedProgrammableCMEThresholdEventFlags(rawValue: bytes.u8(0x52)) }

    /// Corrected Memory Error Count at Event. Offset 53h, 3 bytes. From 3.1.
    @export(implementation)
    public var correctedMemoryErrorCount: UInt32 { bytes.u24(0x53) }

    /// Memory Event Sub-Type; for data path errors. Offset 56h, 1 byte. From 3.1.
    @export(implementation)
    public var memoryEventSubType: MemoryEventSubType { MemoryEventSubType(rawValue: bytes.u8(0x56)) }

    /// Reserved. Offset 57h, 41 bytes.
    @export(implementation)
    public var reserved57: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x57, 0x29) }
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
        /// Physical Address, an address in bytes. Offset 30h, 8 bytes.
        public var physicalAddress: PhysicalAddress
        /// Memory Event Descriptor. Offset 38h, 1 byte.
        public var memoryEventDescriptor: MemoryEventDescriptor
        /// Memory Event Type. Offset 39h, 1 byte.
        public var memoryEventType: GeneralMediaMemoryEventType
        /// Transaction Type. Offset 3Ah, 1 byte.
        public var transactionType: TransactionType
        /// Validity Flags. Offset 3Bh, 2 bytes.
        public var validityFlags: GeneralMediaValidityFlags
        /// Channel; valid with its flag. Offset 3Dh, 1 byte.
        public var channel: UInt8
        /// Rank; valid with its flag. Offset 3Eh, 1 byte.
        public var rank: UInt8
        /// Device; a bitmask; valid with its flag. Offset 3Fh, 3 bytes.
        public var device: UInt32
        /// Component Identifier; valid with its flag; formatted as component-identifier with the format flag. Offset
        /// 42h, 16 bytes.
        public var componentIdentifier: FixedArray<16, UInt8>
        /// Advanced Programmable CME Threshold Event Flags. Offset 52h, 1 byte. From 3.1.
        public var cmeThresholdEventFlags: AdvancedProgrammableCMEThresholdEventFlags
        /// Corrected Memory Error Count at Event. Offset 53h, 3 bytes. From 3.1.
        public var correctedMemoryErrorCount: UInt32
        /// Memory Event Sub-Type; for data path errors. Offset 56h, 1 byte. From 3.1.
        public var memoryEventSubType: MemoryEventSubType
        /// Reserved. Offset 57h, 41 bytes.
        public var reserved57: FixedArray<41, UInt8>

        public init(
            header: EventRecordHeader.Value = .init(),
            physicalAddress: PhysicalAddress = .init(rawValue: 0),
            memoryEventDescriptor: MemoryEventDescriptor = .init(rawValue: 0),
            memoryEventType: GeneralMediaMemoryEventType = .init(rawValue: 0),
            transactionType: TransactionType = .init(rawValue: 0),
            validityFlags: GeneralMediaValidityFlags = .init(rawValue: 0),
            channel: UInt8 = 0,
            rank: UInt8 = 0,
            device: UInt32 = 0,
            componentIdentifier: FixedArray<16, UInt8> = .init(repeating: 0),
            cmeThresholdEventFlags: AdvancedProgrammableCMEThresholdEventFlags = .init(rawValue: 0),
            correctedMemoryErrorCount: UInt32 = 0,
            memoryEventSubType: MemoryEventSubType = .init(rawValue: 0),
            reserved57: FixedArray<41, UInt8> = .init(repeating: 0)
        ) {
            self.header = header
            self.physicalAddress = physicalAddress
            self.memoryEventDescriptor = memoryEventDescriptor
            self.memoryEventType = memoryEventType
            self.transactionType = transactionType
            self.validityFlags = validityFlags
            self.channel = channel
            self.rank = rank
            self.device = device
            self.componentIdentifier = componentIdentifier
            self.cmeThresholdEventFlags = cmeThresholdEventFlags
            self.correctedMemoryErrorCount = correctedMemoryErrorCount
            self.memoryEventSubType = memoryEventSubType
            self.reserved57 = reserved57
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing GeneralMediaEventRecord) {
            header = view.header.value
            physicalAddress = view.physicalAddress
            memoryEventDescriptor = view.memoryEventDescriptor
            memoryEventType = view.memoryEventType
            transactionType = view.transactionType
            validityFlags = view.validityFlags
            channel = view.channel
            rank = view.rank
            device = view.device
            componentIdentifier = FixedArray(copying: view.componentIdentifier)
            cmeThresholdEventFlags = view.cmeThresholdEventFlags
            correctedMemoryErrorCount = view.correctedMemoryErrorCount
            memoryEventSubType = view.memoryEventSubType
            reserved57 = FixedArray(copying: view.reserved57)
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x80 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "event-record.general-media")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
            guard device <= 0xFF_FFFF else {
                throw WireError(.valueTooLarge, structure: "event-record.general-media", field: "device", claimed: UInt64(device), needed: 32, available: 24)
            }
            guard correctedMemoryErrorCount <= 0xFF_FFFF else {
                throw WireError(.valueTooLarge, structure: "event-record.general-media", field: "correctedMemoryErrorCount", claimed: UInt64(correctedMemoryErrorCount), needed: 32, available: 24)
            }
            try header.check()
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            header.store(into: &writer, at: start)
            writer.store(physicalAddress.rawValue, at: start + 0x30)
            writer.store(memoryEventDescriptor.rawValue, at: start + 0x38)
            writer.store(memoryEventType.rawValue, at: start + 0x39)
            writer.store(transactionType.rawValue, at: start + 0x3A)
            writer.store(validityFlags.rawValue, at: start + 0x3B)
            writer.store(channel, at: start + 0x3D)
            writer.store(rank, at: start + 0x3E)
            writer.store24(device, at: start + 0x3F)
            writer.store(componentIdentifier, at: start + 0x42)
            writer.store(cmeThresholdEventFlags.rawValue, at: start + 0x52)
            writer.store24(correctedMemoryErrorCount, at: start + 0x53)
            writer.store(memoryEventSubType.rawValue, at: start + 0x56)
            writer.store(reserved57, at: start + 0x57)
        }
    }
}

/// DRAM Event Record, 80h bytes. Key `event-record.dram`; 3.0 §8.2.9.2.1.2, 3.2 §8.2.10.2.1.2.
public struct DRAMEventRecord: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "event-record.dram" }
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

    /// Physical Address, an address in bytes. Offset 30h, 8 bytes.
    @export(implementation)
    public var physicalAddress: PhysicalAddress { PhysicalAddress(rawValue: bytes.u64(0x30)) }

    /// Memory Event Descriptor. Offset 38h, 1 byte.
    @export(implementation)
    public var memoryEventDescriptor: MemoryEventDescriptor { MemoryEventDescriptor(rawValue: bytes.u8(0x38)) }

    /// Memory Event Type. Offset 39h, 1 byte.
    @export(implementation)
    public var memoryEventType: DRAMMemoryEventType { DRAMMemoryEventType(rawValue: bytes.u8(0x39)) }

    /// Transaction Type. Offset 3Ah, 1 byte.
    @export(implementation)
    public var transactionType: TransactionType { TransactionType(rawValue: bytes.u8(0x3A)) }

    /// Validity Flags. Offset 3Bh, 2 bytes.
    @export(implementation)
    public var validityFlags: DRAMValidityFlags { DRAMValidityFlags(rawValue: bytes.u16(0x3B)) }

    /// Channel; valid with its flag. Offset 3Dh, 1 byte.
    @export(implementation)
    public var channel: UInt8 { bytes.u8(0x3D) }

    /// Rank; valid with its flag. Offset 3Eh, 1 byte.
    @export(implementation)
    public var rank: UInt8 { bytes.u8(0x3E) }

    /// Nibble Mask; valid with its flag. Offset 3Fh, 3 bytes.
    @export(implementation)
    public var nibbleMask: UInt32 { bytes.u24(0x3F) }

    /// Bank Group; valid with its flag. Offset 42h, 1 byte.
    @export(implementation)
    public var bankGroup: UInt8 { bytes.u8(0x42) }

    /// Bank; valid with its flag. Offset 43h, 1 byte.
    @export(implementation)
    public var bank: UInt8 { bytes.u8(0x43) }

    /// Row; valid with its flag. Offset 44h, 3 bytes.
    @export(implementation)
    public var row: UInt32 { bytes.u24(0x44) }

    /// Column; valid with its flag. Offset 47h, 2 bytes.
    @export(implementation)
    public var column: UInt16 { bytes.u16(0x47) }

    /// Correction Mask; valid with its flag. Offset 49h, 32 bytes.
    @export(implementation)
    public var correctionMask: FixedArray<4, UInt64> { FixedArray(copying: bytes.slice(0x49, 0x20)) }

    /// Component Identifier; valid with its flag; formatted as component-identifier with the format flag. Offset 69h,
    /// 16 bytes. From 3.1.
    @export(implementation)
    public var componentIdentifier: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x69, 0x10) }
    }

    /// Sub-Channel; valid with its flag. Offset 79h, 1 byte. From 3.1.
    @export(implementation)
    public var subChannel: UInt8 { bytes.u8(0x79) }

    /// Advanced Programmable CME Threshold Event Flags. Offset 7Ah, 1 byte. From 3.1.
    @export(implementation)
    public var cmeThresholdEventFlags: AdvancedProgrammableCMEThresholdEventFlags { AdvancedProgrammableCMEThresholdEventFlags(rawValue: bytes.u8(0x7A)) }

    /// Corrected Volatile Memory Error Count at Event. Offset 7Bh, 3 bytes. From 3.1.
    @export(implementation)
    public var correctedVolatileMemoryErrorCount: UInt32 { bytes.u24(0x7B) }

    /// Memory Event Sub-Type; for data path errors. Offset 7Eh, 1 byte. From 3.1.
    @export(implementation)
    public var memoryEventSubType: MemoryEventSubType { MemoryEventSubType(rawValue: bytes.u8(0x7E)) }

    /// Reserved. Offset 7Fh, 1 byte.
    @export(implementation)
    public var reserved7F: UInt8 { bytes.u8(0x7F) }

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
        /// Physical Address, an address in bytes. Offset 30h, 8 bytes.
        public var physicalAddress: PhysicalAddress
        /// Memory Event Descriptor. Offset 38h, 1 byte.
        public var memoryEventDescriptor: MemoryEventDescriptor
        /// Memory Event Type. Offset 39h, 1 byte.
        public var memoryEventType: DRAMMemoryEventType
        /// Transaction Type. Offset 3Ah, 1 byte.
        public var transactionType: TransactionType
        /// Validity Flags. Offset 3Bh, 2 bytes.
        public var validityFlags: DRAMValidityFlags
        /// Channel; valid with its flag. Offset 3Dh, 1 byte.
        public var channel: UInt8
        /// Rank; valid with its flag. Offset 3Eh, 1 byte.
        public var rank: UInt8
        /// Nibble Mask; valid with its flag. Offset 3Fh, 3 bytes.
        public var nibbleMask: UInt32
        /// Bank Group; valid with its flag. Offset 42h, 1 byte.
        public var bankGroup: UInt8
        /// Bank; valid with its flag. Offset 43h, 1 byte.
        public var bank: UInt8
        /// Row; valid with its flag. Offset 44h, 3 bytes.
        public var row: UInt32
        /// Column; valid with its flag. Offset 47h, 2 bytes.
        public var column: UInt16
        /// Correction Mask; valid with its flag. Offset 49h, 32 bytes.
        public var correctionMask: FixedArray<4, UInt64>
        /// Component Identifier; valid with its flag; formatted as component-identifier with the format flag. Offset
        /// 69h, 16 bytes. From 3.1.
        public var componentIdentifier: FixedArray<16, UInt8>
        /// Sub-Channel; valid with its flag. Offset 79h, 1 byte. From 3.1.
        public var subChannel: UInt8
        /// Advanced Programmable CME Threshold Event Flags. Offset 7Ah, 1 byte. From 3.1.
        public var cmeThresholdEventFlags: AdvancedProgrammableCMEThresholdEventFlags
        /// Corrected Volatile Memory Error Count at Event. Offset 7Bh, 3 bytes. From 3.1.
        public var correctedVolatileMemoryErrorCount: UInt32
        /// Memory Event Sub-Type; for data path errors. Offset 7Eh, 1 byte. From 3.1.
        public var memoryEventSubType: MemoryEventSubType
        /// Reserved. Offset 7Fh, 1 byte.
        public var reserved7F: UInt8

        public init(
            header: EventRecordHeader.Value = .init(),
            physicalAddress: PhysicalAddress = .init(rawValue: 0),
            memoryEventDescriptor: MemoryEventDescriptor = .init(rawValue: 0),
            memoryEventType: DRAMMemoryEventType = .init(rawValue: 0),
            transactionType: TransactionType = .init(rawValue: 0),
            validityFlags: DRAMValidityFlags = .init(rawValue: 0),
            channel: UInt8 = 0,
            rank: UInt8 = 0,
            nibbleMask: UInt32 = 0,
            bankGroup: UInt8 = 0,
            bank: UInt8 = 0,
            row: UInt32 = 0,
            column: UInt16 = 0,
            correctionMask: FixedArray<4, UInt64> = .init(repeating: 0),
            componentIdentifier: FixedArray<16, UInt8> = .init(repeating: 0),
            subChannel: UInt8 = 0,
            cmeThresholdEventFlags: AdvancedProgrammableCMEThresholdEventFlags = .init(rawValue: 0),
            correctedVolatileMemoryErrorCount: UInt32 = 0,
            memoryEventSubType: MemoryEventSubType = .init(rawValue: 0),
            reserved7F: UInt8 = 0
        ) {
            self.header = header
            self.physicalAddress = physicalAddress
            self.memoryEventDescriptor = memoryEventDescriptor
            self.memoryEventType = memoryEventType
            self.transactionType = transactionType
            self.validityFlags = validityFlags
            self.channel = channel
            self.rank = rank
            self.nibbleMask = nibbleMask
            self.bankGroup = bankGroup
            self.bank = bank
            self.row = row
            self.column = column
            self.correctionMask = correctionMask
            self.componentIdentifier = componentIdentifier
            self.subChannel = subChannel
            self.cmeThresholdEventFlags = cmeThresholdEventFlags
            self.correctedVolatileMemoryErrorCount = correctedVolatileMemoryErrorCount
            self.memoryEventSubType = memoryEventSubType
            self.reserved7F = reserved7F
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing DRAMEventRecord) {
            header = view.header.value
            physicalAddress = view.physicalAddress
            memoryEventDescriptor = view.memoryEventDescriptor
            memoryEventType = view.memoryEventType
            transactionType = view.transactionType
            validityFlags = view.validityFlags
            channel = view.channel
            rank = view.rank
            nibbleMask = view.nibbleMask
            bankGroup = view.bankGroup
            bank = view.bank
            row = view.row
            column = view.column
            correctionMask = view.correctionMask
            componentIdentifier = FixedArray(copying: view.componentIdentifier)
            subChannel = view.subChannel
            cmeThresholdEventFlags = view.cmeThresholdEventFlags
            correctedVolatileMemoryErrorCount = view.correctedVolatileMemoryErrorCount
            memoryEventSubType = view.memoryEventSubType
            reserved7F = view.reserved7F
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x80 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "event-record.dram")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
            guard nibbleMask <= 0xFF_FFFF else {
                throw WireError(.valueTooLarge, structure: "event-record.dram", field: "nibbleMask", claimed: UInt64(nibbleMask), needed: 32, available: 24)
            }
            guard row <= 0xFF_FFFF else {
                throw WireError(.valueTooLarge, structure: "event-record.dram", field: "row", claimed: UInt64(row), needed: 32, available: 24)
            }
            guard correctedVolatileMemoryErrorCount <= 0xFF_FFFF else {
                throw WireError(.valueTooLarge, structure: "event-record.dram", field: "correctedVolatileMemoryErrorCount", claimed: UInt64(correctedVolatileMemoryErrorCount), needed: 32, available: 24)
            }
            try header.check()
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            header.store(into: &writer, at: start)
            writer.store(physicalAddress.rawValue, at: start + 0x30)
            writer.store(memoryEventDescriptor.rawValue, at: start + 0x38)
            writer.store(memoryEventType.rawValue, at: start + 0x39)
            writer.store(transactionType.rawValue, at: start + 0x3A)
            writer.store(validityFlags.rawValue, at: start + 0x3B)
            writer.store(channel, at: start + 0x3D)
            writer.store(rank, at: start + 0x3E)
            writer.store24(nibbleMask, at: start + 0x3F)
            writer.store(bankGroup, at: start + 0x42)
            writer.store(bank, at: start + 0x43)
            writer.store24(row, at: start + 0x44)
            writer.store(column, at: start + 0x47)
            writer.store(correctionMask, at: start + 0x49)
            writer.store(componentIdentifier, at: start + 0x69)
            writer.store(subChannel, at: start + 0x79)
            writer.store(cmeThresholdEventFlags.rawValue, at: start + 0x7A)
            writer.store24(correctedVolatileMemoryErrorCount, at: start + 0x7B)
            writer.store(memoryEventSubType.rawValue, at: start + 0x7E)
            writer.store(reserved7F, at: start + 0x7F)
        }
    }
}

