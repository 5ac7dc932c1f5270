// Registers of the device register block: the mailbox, the device status and the memory device status capabilities.

extension Enumeration {
    public static let mailboxType: Enumeration = Enumeration(
        "mailbox-type", "Mailbox Type", width: 4,
        [
            Row(0, "inferred", "Inferred from the PCI class code"),
            Row(1, "memoryDevice", "Memory device commands"),
            Row(2, "fmAPI", "FM-API commands", since: .r3_0),
        ])

    public static let mediaState: Enumeration = Enumeration(
        "media-state", "Media State", width: 2,
        [
            Row(0, "notReady", "Not Ready"), Row(1, "ready", "Ready"), Row(2, "error", "Error"),
            Row(3, "disabled", "Disabled"),
        ])

    public static let resetNeeded: Enumeration = Enumeration(
        "reset-needed", "Reset Needed", width: 3,
        [
            Row(0, "none", "Not needed"), Row(1, "cold", "Cold Reset"), Row(2, "warm", "Warm Reset"),
            Row(3, "hot", "Hot Reset"), Row(4, "cxl", "CXL Reset"),
        ])
}

extension BitLayout {
    public static let mailboxCapabilities: BitLayout = BitLayout(
        "mailbox.capabilities", "Mailbox Capabilities Register", width: 4,
        [
            Bits(0...4, "payloadSize", "Payload Size", unit: .exponentOfBytes),
            Bit(5, "doorbellInterruptCapable", "MB Doorbell Interrupt Capable"),
            Bit(6, "backgroundCompleteInterruptCapable", "Background Command Complete Interrupt Capable"),
            Bits(7...10, "interruptMessageNumber", "Interrupt Message Number"),
            Bits(11...18, "mailboxReadyTime", "Mailbox Ready Time", unit: .seconds),
            Bits(19...22, "type", "Type", .mailboxType),
            ReservedBits(23...31),
        ])

    public static let mailboxControl: BitLayout = BitLayout(
        "mailbox.control", "Mailbox Control Register", width: 4,
        [
            Bit(0, "doorbell", "Doorbell"),
            Bit(1, "doorbellInterruptEnable", "MB Doorbell Interrupt Enable"),
            Bit(2, "backgroundCompleteInterruptEnable", "Background Command Complete Interrupt Enable"),
            ReservedBits(3...31),
        ])

    public static let mailboxCommand: BitLayout = BitLayout(
        "mailbox.command", "Mailbox Command Register", width: 8,
        [
            Bits(0...15, "opcode", "Command Opcode", unit: .hex),
            Bits(16...36, "payloadLength", "Payload Length", unit: .bytes),
            ReservedBits(37...63),
        ])

    public static let mailboxStatus: BitLayout = BitLayout(
        "mailbox.status", "Mailbox Status Register", width: 8,
        [
            Bit(0, "backgroundOperation", "Background Operation"),
            ReservedBits(1...31),
            Bits(32...47, "returnCode", "Return Code", .returnCode),
            Bits(48...63, "vendorSpecificExtendedStatus", "Vendor Specific Extended Status", unit: .hex),
        ])

    public static let backgroundCommandStatus: BitLayout = BitLayout(
        "mailbox.background-command-status", "Background Command Status Register", width: 8,
        [
            Bits(0...15, "opcode", "Command Opcode", unit: .hex),
            Bits(16...22, "percentageComplete", "Percentage Complete", unit: .percent),
            ReservedBits(23...31),
            Bits(32...47, "returnCode", "Return Code", .returnCode),
            Bits(48...63, "vendorSpecificExtendedStatus", "Vendor Specific Extended Status", unit: .hex),
        ])

    public static let eventStatus: BitLayout = BitLayout(
        "device.event-status", "Event Status Register", width: 8,
        [
            Bit(0, "informational", "Informational Event Log"),
            Bit(1, "warning", "Warning Event Log"),
            Bit(2, "failure", "Failure Event Log"),
            Bit(3, "fatal", "Fatal Event Log"),
            Bit(4, "dynamicCapacity", "Dynamic Capacity Event Log", since: .r3_0),
            ReservedBits(5...63),
        ])

    public static let memoryDeviceStatus: BitLayout = BitLayout(
        "device.memory-device-status", "Memory Device Status Register", width: 8,
        [
            Bit(0, "deviceFatal", "Device Fatal"),
            Bit(1, "firmwareHalt", "FW Halt"),
            Bits(2...3, "mediaStatus", "Media Status", .mediaState),
            Bit(4, "mailboxInterfacesReady", "Mailbox Interfaces Ready"),
            Bits(5...7, "resetNeeded", "Reset Needed", .resetNeeded),
            ReservedBits(8...63),
        ])
}

extension Register {
    public static let mailboxCapabilities: Register = Register(
        "mailbox.capabilities", "Mailbox Capabilities Register", offset: 0x00, .mailboxCapabilities,
        clauses: [.r3_0: "8.2.8.4.3"])

    public static let mailboxControl: Register = Register(
        "mailbox.control", "Mailbox Control Register", offset: 0x04, .mailboxControl, clauses: [.r3_0: "8.2.8.4.4"])

    public static let mailboxCommand: Register = Register(
        "mailbox.command", "Mailbox Command Register", offset: 0x08, .mailboxCommand, clauses: [.r3_0: "8.2.8.4.5"])

    public static let mailboxStatus: Register = Register(
        "mailbox.status", "Mailbox Status Register", offset: 0x10, .mailboxStatus, clauses: [.r3_0: "8.2.8.4.6"])

    public static let backgroundCommandStatus: Register = Register(
        "mailbox.background-command-status", "Background Command Status Register", offset: 0x18,
        .backgroundCommandStatus, clauses: [.r3_0: "8.2.8.4.7"])

    public static let eventStatus: Register = Register(
        "device.event-status", "Event Status Register", offset: 0x00, .eventStatus, clauses: [.r3_0: "8.2.8.3.1"])

    public static let memoryDeviceStatus: Register = Register(
        "device.memory-device-status", "Memory Device Status Register", offset: 0x00, .memoryDeviceStatus,
        clauses: [.r3_0: "8.2.8.5.1"])
}
