// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// Mailbox Type. Key `mailbox-type`. Values without a name are reserved, and kept.
public struct MailboxType: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Inferred from the PCI class code, 00h.
    @export(implementation) public static var inferred: MailboxType { MailboxType(rawValue: 0x0) }
    /// Memory device commands, 01h.
    @export(implementation) public static var memoryDevice: MailboxType { MailboxType(rawValue: 0x1) }
    /// FM-API commands, 02h. From 3.0.
    @export(implementation) public static var fmAPI: MailboxType { MailboxType(rawValue: 0x2) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "inferred"
            case 0x1: "memoryDevice"
            case 0x2: "fmAPI"
            default: nil
        }
    }
}

/// Media State. Key `media-state`. Values without a name are reserved, and kept.
public struct MediaState: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Not Ready, 00h.
    @export(implementation) public static var notReady: MediaState { MediaState(rawValue: 0x0) }
    /// Ready, 01h.
    @export(implementation) public static var ready: MediaState { MediaState(rawValue: 0x1) }
    /// Error, 02h.
    @export(implementation) public static var error: MediaState { MediaState(rawValue: 0x2) }
    /// Disabled, 03h.
    @export(implementation) public static var disabled: MediaState { MediaState(rawValue: 0x3) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "notReady"
            case 0x1: "ready"
            case 0x2: "error"
            case 0x3: "disabled"
            default: nil
        }
    }
}

/// Reset Needed. Key `reset-needed`. Values without a name are reserved, and kept.
public struct ResetNeeded: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Not needed, 00h.
    @export(implementation) public static var none: ResetNeeded { ResetNeeded(rawValue: 0x0) }
    /// Cold Reset, 01h.
    @export(implementation) public static var cold: ResetNeeded { ResetNeeded(rawValue: 0x1) }
    /// Warm Reset, 02h.
    @export(implementation) public static var warm: ResetNeeded { ResetNeeded(rawValue: 0x2) }
    /// Hot Reset, 03h.
    @export(implementation) public static var hot: ResetNeeded { ResetNeeded(rawValue: 0x3) }
    /// CXL Reset, 04h.
    @export(implementation) public static var cxl: ResetNeeded { ResetNeeded(rawValue: 0x4) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "none"
            case 0x1: "cold"
            case 0x2: "warm"
            case 0x3: "hot"
            case 0x4: "cxl"
            default: nil
        }
    }
}

/// Mailbox Capabilities Register, 4 bytes. Key `mailbox.capabilities`.
public struct MailboxCapabilitiesRegister: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Payload Size, as n for 2 to the power of n bytes. Bits 4:0.
    @export(implementation)
    public var payloadSize: UInt8 {
        get { UInt8(truncatingIfNeeded: (rawValue & 0x1F) >> 0) }
        set {
            precondition(newValue <= 0x1F, "payloadSize has 5 bits")
            rawValue = rawValue & ~0x1F | UInt32(newValue) << 0
        }
    }

    /// MB Doorbell Interrupt Capable. Bit 5.
    @export(implementation)
    public var doorbellInterruptCapable: Bool {
        get { rawValue & 0x20 != 0 }
        set { rawValue = newValue ? rawValue | 0x20 : rawValue & ~0x20 }
    }

    /// Background Command Complete Interrupt Capable. Bit 6.
    @export(implementation)
    public var backgroundCompleteInterruptCapable: Bool {
        get { rawValue & 0x40 != 0 }
        set { rawValue = newValue ? rawValue | 0x40 : rawValue & ~0x40 }
    }

    /// Interrupt Message Number. Bits 10:7.
    @export(implementation)
    public var interruptMessageNumber: UInt8 {
        get { UInt8(truncatingIfNeeded: (rawValue & 0x780) >> 7) }
        set {
            precondition(newValue <= 0xF, "interruptMessageNumber has 4 bits")
            rawValue = rawValue & ~0x780 | UInt32(newValue) << 7
        }
    }

    /// Mailbox Ready Time, in seconds. Bits 18:11.
    @export(implementation)
    public var mailboxReadyTime: UInt8 {
        get { UInt8(truncatingIfNeeded: (rawValue & 0x7F800) >> 11) }
        set {
            rawValue = rawValue & ~0x7F800 | UInt32(newValue) << 11
        }
    }

    /// Type. Bits 22:19.
    @export(implementation)
    public var type: MailboxType {
        get { MailboxType(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0x780000) >> 19)) }
        set {
            precondition(newValue.rawValue <= 0xF, "type has 4 bits")
            rawValue = rawValue & ~0x780000 | UInt32(newValue.rawValue) << 19
        }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt32 {
        get { rawValue & 0xFF800000 }
        set { rawValue = rawValue & ~0xFF800000 | newValue & 0xFF800000 }
    }
}

/// Mailbox Control Register, 4 bytes. Key `mailbox.control`.
public struct MailboxControlRegister: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt32

    @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Doorbell. Bit 0.
    @export(implementation)
    public var doorbell: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// MB Doorbell Interrupt Enable. Bit 1.
    @export(implementation)
    public var doorbellInterruptEnable: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// Background Command Complete Interrupt Enable. Bit 2.
    @export(implementation)
    public var backgroundCompleteInterruptEnable: Bool {
        get { rawValue & 0x4 != 0 }
        set { rawValue = newValue ? rawValue | 0x4 : rawValue & ~0x4 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt32 {
        get { rawValue & 0xFFFFFFF8 }
        set { rawValue = rawValue & ~0xFFFFFFF8 | newValue & 0xFFFFFFF8 }
    }
}

/// Mailbox Command Register, 8 bytes. Key `mailbox.command`.
public struct MailboxCommandRegister: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt64

    @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Command Opcode. Bits 15:0.
    @export(implementation)
    public var opcode: UInt16 {
        get { UInt16(truncatingIfNeeded: (rawValue & 0xFFFF) >> 0) }
        set {
            rawValue = rawValue & ~0xFFFF | UInt64(newValue) << 0
        }
    }

    /// Payload Length, in bytes. Bits 36:16.
    @export(implementation)
    public var payloadLength: UInt32 {
        get { UInt32(truncatingIfNeeded: (rawValue & 0x1FFFFF0000) >> 16) }
        set {
            precondition(newValue <= 0x1FFFFF, "payloadLength has 21 bits")
            rawValue = rawValue & ~0x1FFFFF0000 | UInt64(newValue) << 16
        }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt64 {
        get { rawValue & 0xFFFFFFE000000000 }
        set { rawValue = rawValue & ~0xFFFFFFE000000000 | newValue & 0xFFFFFFE000000000 }
    }
}

/// Mailbox Status Register, 8 bytes. Key `mailbox.status`.
public struct MailboxStatusRegister: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt64

    @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Background Operation. Bit 0.
    @export(implementation)
    public var backgroundOperation: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Return Code. Bits 47:32.
    @export(implementation)
    public var returnCode: CommandReturnCode {
        get { CommandReturnCode(rawValue: UInt16(truncatingIfNeeded: (rawValue & 0xFFFF00000000) >> 32)) }
        set {
            rawValue = rawValue & ~0xFFFF00000000 | UInt64(newValue.rawValue) << 32
        }
    }

    /// Vendor Specific Extended Status. Bits 63:48.
    @export(implementation)
    public var vendorSpecificExtendedStatus: UInt16 {
        get { UInt16(truncatingIfNeeded: (rawValue & 0xFFFF000000000000) >> 48) }
        set {
            rawValue = rawValue & ~0xFFFF000000000000 | UInt64(newValue) << 48
        }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt64 {
        get { rawValue & 0xFFFFFFFE }
        set { rawValue = rawValue & ~0xFFFFFFFE | newValue & 0xFFFFFFFE }
    }
}

/// Background Command Status Register, 8 bytes. Key `mailbox.background-command-status`.
public struct BackgroundCommandStatusRegister: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt64

    @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Command Opcode. Bits 15:0.
    @export(implementation)
    public var opcode: UInt16 {
        get { UInt16(truncatingIfNeeded: (rawValue & 0xFFFF) >> 0) }
        set {
            rawValue = rawValue & ~0xFFFF | UInt64(newValue) << 0
        }
    }

    /// Percentage Complete, in percent. Bits 22:16.
    @export(implementation)
    public var percentageComplete: UInt8 {
        get { UInt8(truncatingIfNeeded: (rawValue & 0x7F0000) >> 16) }
        set {
            precondition(newValue <= 0x7F, "percentageComplete has 7 bits")
            rawValue = rawValue & ~0x7F0000 | UInt64(newValue) << 16
        }
    }

    /// Return Code. Bits 47:32.
    @export(implementation)
    public var returnCode: CommandReturnCode {
        get { CommandReturnCode(rawValue: UInt16(truncatingIfNeeded: (rawValue & 0xFFFF00000000) >> 32)) }
        set {
            rawValue = rawValue & ~0xFFFF00000000 | UInt64(newValue.rawValue) << 32
        }
    }

    /// Vendor Specific Extended Status. Bits 63:48.
    @export(implementation)
    public var vendorSpecificExtendedStatus: UInt16 {
        get { UInt16(truncatingIfNeeded: (rawValue & 0xFFFF000000000000) >> 48) }
        set {
            rawValue = rawValue & ~0xFFFF000000000000 | UInt64(newValue) << 48
        }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt64 {
        get { rawValue & 0xFF800000 }
        set { rawValue = rawValue & ~0xFF800000 | newValue & 0xFF800000 }
    }
}

/// Event Status Register, 8 bytes. Key `device.event-status`.
public struct EventStatusRegister: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt64

    @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Informational Event Log. Bit 0.
    @export(implementation)
    public var informational: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// Warning Event Log. Bit 1.
    @export(implementation)
    public var warning: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// Failure Event Log. Bit 2.
    @export(implementation)
    public var failure: Bool {
        get { rawValue & 0x4 != 0 }
        set { rawValue = newValue ? rawValue | 0x4 : rawValue & ~0x4 }
    }

    /// Fatal Event Log. Bit 3.
    @export(implementation)
    public var fatal: Bool {
        get { rawValue & 0x8 != 0 }
        set { rawValue = newValue ? rawValue | 0x8 : rawValue & ~0x8 }
    }

    /// Dynamic Capacity Event Log. Bit 4. From 3.0.
    @export(implementation)
    public var dynamicCapacity: Bool {
        get { rawValue & 0x10 != 0 }
        set { rawValue = newValue ? rawValue | 0x10 : rawValue & ~0x10 }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt64 {
        get { rawValue & 0xFFFFFFFFFFFFFFE0 }
        set { rawValue = rawValue & ~0xFFFFFFFFFFFFFFE0 | newValue & 0xFFFFFFFFFFFFFFE0 }
    }
}

/// Memory Device Status Register, 8 bytes. Key `device.memory-device-status`.
public struct MemoryDeviceStatusRegister: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt64

    @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Device Fatal. Bit 0.
    @export(implementation)
    public var deviceFatal: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// FW Halt. Bit 1.
    @export(implementation)
    public var firmwareHalt: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// Media Status. Bits 3:2.
    @export(implementation)
    public var mediaStatus: MediaState {
        get { MediaState(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0xC) >> 2)) }
        set {
            precondition(newValue.rawValue <= 0x3, "mediaStatus has 2 bits")
            rawValue = rawValue & ~0xC | UInt64(newValue.rawValue) << 2
        }
    }

    /// Mailbox Interfaces Ready. Bit 4.
    @export(implementation)
    public var mailboxInterfacesReady: Bool {
        get { rawValue & 0x10 != 0 }
        set { rawValue = newValue ? rawValue | 0x10 : rawValue & ~0x10 }
    }

    /// Reset Needed. Bits 7:5.
    @export(implementation)
    public var resetNeeded: ResetNeeded {
        get { ResetNeeded(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0xE0) >> 5)) }
        set {
            precondition(newValue.rawValue <= 0x7, "resetNeeded has 3 bits")
            rawValue = rawValue & ~0xE0 | UInt64(newValue.rawValue) << 5
        }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt64 {
        get { rawValue & 0xFFFFFFFFFFFFFF00 }
        set { rawValue = rawValue & ~0xFFFFFFFFFFFFFF00 | newValue & 0xFFFFFFFFFFFFFF00 }
    }
}

