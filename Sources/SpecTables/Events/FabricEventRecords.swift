// Event records for the fabric manager: switches and MLD ports.

extension Enumeration {
    public static let physicalSwitchEventType: Enumeration = Enumeration(
        "physical-switch-event-type", "Physical Switch Event Type", width: 8,
        [Row(0, "linkStateChange", "Link State Change"), Row(1, "slotStatusRegisterUpdated", "Slot Status Updated")])

    public static let virtualSwitchEventType: Enumeration = Enumeration(
        "virtual-switch-event-type", "Virtual Switch Event Type", width: 8,
        [
            Row(0, "bindingChange", "Binding Change"), Row(1, "secondaryBusReset", "Secondary Bus Reset"),
            Row(2, "linkControlRegisterUpdated", "Link Control Updated"),
            Row(3, "slotControlRegisterUpdated", "Slot Control Updated"),
        ])

    public static let mldPortEventType: Enumeration = Enumeration(
        "mld-port-event-type", "MLD Port Event Type", width: 8,
        [
            Row(0, "correctableErrorMessage", "ERR_COR Received"),
            Row(1, "nonFatalErrorMessage", "ERR_NONFATAL Received"),
            Row(2, "fatalErrorMessage", "ERR_FATAL Received"),
        ])

    public static let portConfigurationState: Enumeration = Enumeration(
        "port-configuration-state", "Port Configuration State", width: 4,
        [
            Row(0x0, "disabled", "Disabled"), Row(0x1, "bindInProgress", "Bind in Progress"),
            Row(0x2, "unbindInProgress", "Unbind in Progress"), Row(0x3, "dsp", "Downstream Port"),
            Row(0x4, "usp", "Upstream Port"), Row(0x5, "fabricPort", "Fabric Port", since: .r3_1),
            Row(0xF, "invalidPort", "Invalid Port"),
        ])

    public static let connectedDeviceMode: Enumeration = Enumeration(
        "connected-device-mode", "Connected Device Mode", width: 4,
        [
            Row(0, "notCXL", "Not CXL or Disconnected", since: .r3_0), Row(1, "rcd", "RCD", since: .r3_0),
            Row(2, "vh68B", "CXL 68B Flit and VH", since: .r3_0),
            Row(3, "flit256B", "Standard 256B Flit", since: .r3_0),
            Row(4, "latencyOptimized256B", "Latency-Optimized 256B Flit", since: .r3_0),
            Row(5, "pbr", "PBR", since: .r3_1),
        ])

    public static let connectedDeviceType: Enumeration = Enumeration(
        "connected-device-type", "Connected Device Type", width: 8,
        [
            Row(0, "none", "No Device"), Row(1, "pcie", "PCIe Device"), Row(2, "type1", "CXL Type 1 Device"),
            Row(3, "type2", "CXL Type 2 Device or HBR Switch"), Row(4, "type3SLD", "CXL Type 3 SLD"),
            Row(5, "type3MLD", "CXL Type 3 MLD"), Row(6, "pbrComponent", "PBR Component", since: .r3_1),
        ])

    public static let ltssmState: Enumeration = Enumeration(
        "ltssm-state", "LTSSM State", width: 8,
        [
            Row(0x0, "detect", "Detect"), Row(0x1, "polling", "Polling"),
            Row(0x2, "configuration", "Configuration"), Row(0x3, "recovery", "Recovery"), Row(0x4, "l0", "L0"),
            Row(0x5, "l0s", "L0s"), Row(0x6, "l1", "L1"), Row(0x7, "l2", "L2"), Row(0x8, "disabled", "Disabled"),
            Row(0x9, "loopback", "Loopback"), Row(0xA, "hotReset", "Hot Reset"),
        ])
}

extension BitLayout {
    public static let portConfigurationState: BitLayout = BitLayout(
        "port-configuration-state-byte", "Port Configuration State Byte", width: 1,
        [Bits(0...3, "state", "Port Configuration State", .portConfigurationState), ReservedBits(4...7)])

    public static let connectedDeviceMode: BitLayout = BitLayout(
        "connected-device-mode-byte", "Connected Device Mode Byte", width: 1,
        [Bits(0...3, "mode", "Device Mode", .connectedDeviceMode), ReservedBits(4...7)])

    public static let linkWidth: BitLayout = BitLayout(
        "link-width", "Link Width", width: 1, [Bits(0...5, "width", "Width"), ReservedBits(6...7)])

    public static let linkSpeed: BitLayout = BitLayout(
        "link-speed", "Link Speed", width: 1, [Bits(0...5, "speed", "Speed", unit: .hex), ReservedBits(6...7)])

    public static let linkStateFlags: BitLayout = BitLayout(
        "link-state-flags", "Link State Flags", width: 2,
        [
            Bit(0, "laneReversal", "Lane Reversal"), Bit(1, "pciePERST", "PCIe Reset (PERST#)"),
            Bit(2, "portPresence", "Port Presence (PRSNT#)"), Bit(3, "powerControlOff", "Power Off"),
            ReservedBits(4...15),
        ])
}

extension Structure {
    public static let physicalSwitchEventRecord: Structure = Structure(
        "event-record.physical-switch", "Physical Switch Event Record", size: 0x80, clauses: [.r3_0: "7.6.8.1"],
        confidence: .b
    ) {
        Nested(0x00, 0x30, "header", "Event Record Header", "event-record.header")
        U8(0x30, "ppbID", "Physical Port ID", unit: .hex)
        U8(0x31, "eventType", "Event Type", .physicalSwitchEventType)
        U16(0x32, "slotStatus", "Slot Status Register", unit: .hex)
        Reserved(0x34, 1)
        U8(0x35, "currentPortConfigurationState", "Current Port Configuration State", bits: .portConfigurationState)
        U8(0x36, "connectedDeviceMode", "Connected Device Mode", bits: .connectedDeviceMode)
        Reserved(0x37, 1)
        U8(0x38, "connectedDeviceType", "Connected Device Type", .connectedDeviceType)
        U8(0x39, "supportedCXLModes", "Supported CXL Modes", unit: .hex)
        U8(0x3A, "maximumLinkWidth", "Maximum Link Width", bits: .linkWidth)
        U8(0x3B, "negotiatedLinkWidth", "Negotiated Link Width", bits: .linkWidth)
        U8(0x3C, "supportedLinkSpeedsVector", "Supported Link Speeds Vector", bits: .linkSpeed)
        U8(0x3D, "maximumLinkSpeed", "Maximum Link Speed", bits: .linkSpeed)
        U8(0x3E, "currentLinkSpeed", "Current Link Speed", bits: .linkSpeed)
        U8(0x3F, "ltssmState", "LTSSM State", .ltssmState)
        U8(0x40, "firstNegotiatedLaneNumber", "First Negotiated Lane Number")
        U16(0x41, "linkStateFlags", "Link State Flags", bits: .linkStateFlags)
        Reserved(0x43, 0x3D)
    }

    public static let virtualSwitchEventRecord: Structure = Structure(
        "event-record.virtual-switch", "Virtual Switch Event Record", size: 0x80, clauses: [.r3_0: "7.6.8.2"],
        confidence: .b
    ) {
        Nested(0x00, 0x30, "header", "Event Record Header", "event-record.header")
        U8(0x30, "vcsID", "VCS ID", unit: .hex)
        U8(0x31, "vppbID", "vPPB ID", unit: .hex)
        U8(0x32, "eventType", "Event Type", .virtualSwitchEventType)
        U8(0x33, "vppbBindingStatus", "vPPB Binding Status", unit: .hex)
        U8(0x34, "vppbPortID", "vPPB Port ID", unit: .hex)
        U8(0x35, "vppbLDID", "vPPB LD ID", unit: .hex)
        U16(0x36, "linkControl", "Link Control Register", unit: .hex)
        U16(0x38, "slotControl", "Slot Control Register", unit: .hex)
        Reserved(0x3A, 0x46)
    }

    public static let mldPortEventRecord: Structure = Structure(
        "event-record.mld-port", "MLD Port Event Record", size: 0x80, clauses: [.r3_0: "7.6.8.3"], confidence: .b
    ) {
        Nested(0x00, 0x30, "header", "Event Record Header", "event-record.header")
        U8(0x30, "eventType", "Event Type", .mldPortEventType)
        U8(0x31, "portID", "Port ID", unit: .hex)
        Reserved(0x32, 2)
        Bytes(0x34, 8, "errorMessage", "Error Message")
        Reserved(0x3C, 0x44)
    }
}
