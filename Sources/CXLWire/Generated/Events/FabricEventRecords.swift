// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// Physical Switch Event Type. Key `physical-switch-event-type`. Values without a name are reserved, and kept.
public struct PhysicalSwitchEventType: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Link State Change, 00h.
    @export(implementation) public static var linkStateChange: PhysicalSwitchEventType { PhysicalSwitchEventType(rawValue: 0x0) }
    /// Slot Status Updated, 01h.
    @export(implementation) public static var slotStatusRegisterUpdated: PhysicalSwitchEventType { PhysicalSwitchEventType(rawValue: 0x1) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "linkStateChange"
            case 0x1: "slotStatusRegisterUpdated"
            default: nil
        }
    }
}

/// Virtual Switch Event Type. Key `virtual-switch-event-type`. Values without a name are reserved, and kept.
public struct VirtualSwitchEventType: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Binding Change, 00h.
    @export(implementation) public static var bindingChange: VirtualSwitchEventType { VirtualSwitchEventType(rawValue: 0x0) }
    /// Secondary Bus Reset, 01h.
    @export(implementation) public static var secondaryBusReset: VirtualSwitchEventType { VirtualSwitchEventType(rawValue: 0x1) }
    /// Link Control Updated, 02h.
    @export(implementation) public static var linkControlRegisterUpdated: VirtualSwitchEventType { VirtualSwitchEventType(rawValue: 0x2) }
    /// Slot Control Updated, 03h.
    @export(implementation) public static var slotControlRegisterUpdated: VirtualSwitchEventType { VirtualSwitchEventType(rawValue: 0x3) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "bindingChange"
            case 0x1: "secondaryBusReset"
            case 0x2: "linkControlRegisterUpdated"
            case 0x3: "slotControlRegisterUpdated"
            default: nil
        }
    }
}

/// MLD Port Event Type. Key `mld-port-event-type`. Values without a name are reserved, and kept.
public struct MLDPortEventType: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// ERR_COR Received, 00h.
    @export(implementation) public static var correctableErrorMessage: MLDPortEventType { MLDPortEventType(rawValue: 0x0) }
    /// ERR_NONFATAL Received, 01h.
    @export(implementation) public static var nonFatalErrorMessage: MLDPortEventType { MLDPortEventType(rawValue: 0x1) }
    /// ERR_FATAL Received, 02h.
    @export(implementation) public static var fatalErrorMessage: MLDPortEventType { MLDPortEventType(rawValue: 0x2) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "correctableErrorMessage"
            case 0x1: "nonFatalErrorMessage"
            case 0x2: "fatalErrorMessage"
            default: nil
        }
    }
}

/// Port Configuration State. Key `port-configuration-state`. Values without a name are reserved, and kept.
public struct PortConfigurationState: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Disabled, 00h.
    @export(implementation) public static var disabled: PortConfigurationState { PortConfigurationState(rawValue: 0x0) }
    /// Bind in Progress, 01h.
    @export(implementation) public static var bindInProgress: PortConfigurationState { PortConfigurationState(rawValue: 0x1) }
    /// Unbind in Progress, 02h.
    @export(implementation) public static var unbindInProgress: PortConfigurationState { PortConfigurationState(rawValue: 0x2) }
    /// Downstream Port, 03h.
    @export(implementation) public static var dsp: PortConfigurationState { PortConfigurationState(rawValue: 0x3) }
    /// Upstream Port, 04h.
    @export(implementation) public static var usp: PortConfigurationState { PortConfigurationState(rawValue: 0x4) }
    /// Fabric Port, 05h. From 3.1.
    @export(implementation) public static var fabricPort: PortConfigurationState { PortConfigurationState(rawValue: 0x5) }
    /// Invalid Port, 0Fh.
    @export(implementation) public static var invalidPort: PortConfigurationState { PortConfigurationState(rawValue: 0xF) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "disabled"
            case 0x1: "bindInProgress"
            case 0x2: "unbindInProgress"
            case 0x3: "dsp"
            case 0x4: "usp"
            case 0x5: "fabricPort"
            case 0xF: "invalidPort"
            default: nil
        }
    }
}

/// Connected Device Mode. Key `connected-device-mode`. Values without a name are reserved, and kept.
public struct ConnectedDeviceMode: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Not CXL or Disconnected, 00h. From 3.0.
    @export(implementation) public static var notCXL: ConnectedDeviceMode { ConnectedDeviceMode(rawValue: 0x0) }
    /// RCD, 01h. From 3.0.
    @export(implementation) public static var rcd: ConnectedDeviceMode { ConnectedDeviceMode(rawValue: 0x1) }
    /// CXL 68B Flit and VH, 02h. From 3.0.
    @export(implementation) public static var vh68B: ConnectedDeviceMode { ConnectedDeviceMode(rawValue: 0x2) }
    /// Standard 256B Flit, 03h. From 3.0.
    @export(implementation) public static var flit256B: ConnectedDeviceMode { ConnectedDeviceMode(rawValue: 0x3) }
    /// Latency-Optimized 256B Flit, 04h. From 3.0.
    @export(implementation) public static var latencyOptimized256B: ConnectedDeviceMode { ConnectedDeviceMode(rawValue: 0x4) }
    /// PBR, 05h. From 3.1.
    @export(implementation) public static var pbr: ConnectedDeviceMode { ConnectedDeviceMode(rawValue: 0x5) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "notCXL"
            case 0x1: "rcd"
            case 0x2: "vh68B"
            case 0x3: "flit256B"
            case 0x4: "latencyOptimized256B"
            case 0x5: "pbr"
            default: nil
        }
    }
}

/// Connected Device Type. Key `connected-device-type`. Values without a name are reserved, and kept.
public struct ConnectedDeviceType: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// No Device, 00h.
    @export(implementation) public static var none: ConnectedDeviceType { ConnectedDeviceType(rawValue: 0x0) }
    /// PCIe Device, 01h.
    @export(implementation) public static var pcie: ConnectedDeviceType { ConnectedDeviceType(rawValue: 0x1) }
    /// CXL Type 1 Device, 02h.
    @export(implementation) public static var type1: ConnectedDeviceType { ConnectedDeviceType(rawValue: 0x2) }
    /// CXL Type 2 Device or HBR Switch, 03h.
    @export(implementation) public static var type2: ConnectedDeviceType { ConnectedDeviceType(rawValue: 0x3) }
    /// CXL Type 3 SLD, 04h.
    @export(implementation) public static var type3SLD: ConnectedDeviceType { ConnectedDeviceType(rawValue: 0x4) }
    /// CXL Type 3 MLD, 05h.
    @export(implementation) public static var type3MLD: ConnectedDeviceType { ConnectedDeviceType(rawValue: 0x5) }
    /// PBR Component, 06h. From 3.1.
    @export(implementation) public static var pbrComponent: ConnectedDeviceType { ConnectedDeviceType(rawValue: 0x6) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "none"
            case 0x1: "pcie"
            case 0x2: "type1"
            case 0x3: "type2"
            case 0x4: "type3SLD"
            case 0x5: "type3MLD"
            case 0x6: "pbrComponent"
            default: nil
        }
    }
}

/// LTSSM State. Key `ltssm-state`. Values without a name are reserved, and kept.
public struct LTSSMState: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Detect, 00h.
    @export(implementation) public static var detect: LTSSMState { LTSSMState(rawValue: 0x0) }
    /// Polling, 01h.
    @export(implementation) public static var polling: LTSSMState { LTSSMState(rawValue: 0x1) }
    /// Configuration, 02h.
    @export(implementation) public static var configuration: LTSSMState { LTSSMState(rawValue: 0x2) }
    /// Recovery, 03h.
    @export(implementation) public static var recovery: LTSSMState { LTSSMState(rawValue: 0x3) }
    /// L0, 04h.
    @export(implementation) public static var l0: LTSSMState { LTSSMState(rawValue: 0x4) }
    /// L0s, 05h.
    @export(implementation) public static var l0s: LTSSMState { LTSSMState(rawValue: 0x5) }
    /// L1, 06h.
    @export(implementation) public static var l1: LTSSMState { LTSSMState(rawValue: 0x6) }
    /// L2, 07h.
    @export(implementation) public static var l2: LTSSMState { LTSSMState(rawValue: 0x7) }
    /// Disabled, 08h.
    @export(implementation) public static var disabled: LTSSMState { LTSSMState(rawValue: 0x8) }
    /// Loopback, 09h.
    @export(implementation) public static var loopback: LTSSMState { LTSSMState(rawValue: 0x9) }
    /// Hot Reset, 0Ah.
    @export(implementation) public static var hotReset: LTSSMState { LTSSMState(rawValue: 0xA) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "detect"
            case 0x1: "polling"
            case 0x2: "configuration"
            case 0x3: "recovery"
            case 0x4: "l0"
            case 0x5: "l0s"
            case 0x6: "l1"
            case 0x7: "l2"
            case 0x8: "disabled"
            case 0x9: "loopback"
            case 0xA: "hotReset"
            default: nil
        }
    }
}

/// Port Configuration State Byte, 1 byte. Key `port-configuration-state-byte`.
public struct PortConfigurationStateByte: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Port Configuration State. Bits 3:0.
    @export(implementation)
    public var state: PortConfigurationState {
        get { PortConfigurationState(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0xF) >> 0)) }
        set {
            precondition(newValue.rawValue <= 0xF, "state has 4 bits")
            rawValue = rawValue & ~0xF | UInt8(newValue.rawValue) << 0
        }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0xF0 }
        set { rawValue = rawValue & ~0xF0 | newValue & 0xF0 }
    }
}

/// Connected Device Mode Byte, 1 byte. Key `connected-device-mode-byte`.
public struct ConnectedDeviceModeByte: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Device Mode. Bits 3:0.
    @export(implementation)
    public var mode: ConnectedDeviceMode {
        get { ConnectedDeviceMode(rawValue: UInt8(truncatingIfNeeded: (rawValue & 0xF) >> 0)) }
        set {
            precondition(newValue.rawValue <= 0xF, "mode has 4 bits")
            rawValue = rawValue & ~0xF | UInt8(newValue.rawValue) << 0
        }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0xF0 }
        set { rawValue = rawValue & ~0xF0 | newValue & 0xF0 }
    }
}

/// Link Width, 1 byte. Key `link-width`.
public struct LinkWidth: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Width. Bits 5:0.
    @export(implementation)
    public var width: UInt8 {
        get { UInt8(truncatingIfNeeded: (rawValue & 0x3F) >> 0) }
        set {
            precondition(newValue <= 0x3F, "width has 6 bits")
            rawValue = rawValue & ~0x3F | UInt8(newValue) << 0
        }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0xC0 }
        set { rawValue = rawValue & ~0xC0 | newValue & 0xC0 }
    }
}

/// Link Speed, 1 byte. Key `link-speed`.
public struct LinkSpeed: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt8

    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Speed. Bits 5:0.
    @export(implementation)
    public var speed: UInt8 {
        get { UInt8(truncatingIfNeeded: (rawValue & 0x3F) >> 0) }
        set {
            precondition(newValue <= 0x3F, "speed has 6 bits")
            rawValue = rawValue & ~0x3F | UInt8(newValue) << 0
        }
    }

    /// The reserved bits in their places, as the newest revision reserves them.
    @export(implementation)
    public var reservedBits: UInt8 {
        get { rawValue & 0xC0 }
        set { rawValue = rawValue & ~0xC0 | newValue & 0xC0 }
    }
}

/// Link State Flags, 2 bytes. Key `link-state-flags`.
public struct LinkStateFlags: RawRepresentable, Equatable, Sendable {
    /// All bits, the reserved ones included.
    public var rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Lane Reversal. Bit 0.
    @export(implementation)
    public var laneReversal: Bool {
        get { rawValue & 0x1 != 0 }
        set { rawValue = newValue ? rawValue | 0x1 : rawValue & ~0x1 }
    }

    /// PCIe Reset (PERST#). Bit 1.
    @export(implementation)
    public var pciePERST: Bool {
        get { rawValue & 0x2 != 0 }
        set { rawValue = newValue ? rawValue | 0x2 : rawValue & ~0x2 }
    }

    /// Port Presence (PRSNT#). Bit 2.
    @export(implementation)
    public var portPresence: Bool {
        get { rawValue & 0x4 != 0 }
        set { rawValue = newValue ? rawValue | 0x4 : rawValue & ~0x4 }
    }

    /// Power Off. Bit 3.
    @export(implementation)
    public var powerControlOff: Bool {
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

/// Physical Switch Event Record, 80h bytes. Key `event-record.physical-switch`; 3.0 §7.6.8.1.
public struct PhysicalSwitchEventRecord: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "event-record.physical-switch" }
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

    /// Physical Port ID. Offset 30h, 1 byte.
    @export(implementation)
    public var ppbID: UInt8 { bytes.u8(0x30) }

    /// Event Type. Offset 31h, 1 byte.
    @export(implementation)
    public var eventType: PhysicalSwitchEventType { PhysicalSwitchEventType(rawValue: bytes.u8(0x31)) }

    /// Slot Status Register. Offset 32h, 2 bytes.
    @export(implementation)
    public var slotStatus: UInt16 { bytes.u16(0x32) }

    /// Reserved. Offset 34h, 1 byte.
    @export(implementation)
    public var reserved34: UInt8 { bytes.u8(0x34) }

    /// Current Port Configuration State. Offset 35h, 1 byte.
    @export(implementation)
    public var currentPortConfigurationState: PortConfigurationStateByte { PortConfigurationStateByte(rawValue: bytes.u8(0x35)) }

    /// Connected Device Mode. Offset 36h, 1 byte.
    @export(implementation)
    public var connectedDeviceMode: ConnectedDeviceModeByte { ConnectedDeviceModeByte(rawValue: bytes.u8(0x36)) }

    /// Reserved. Offset 37h, 1 byte.
    @export(implementation)
    public var reserved37: UInt8 { bytes.u8(0x37) }

    /// Connected Device Type. Offset 38h, 1 byte.
    @export(implementation)
    public var connectedDeviceType: ConnectedDeviceType { ConnectedDeviceType(rawValue: bytes.u8(0x38)) }

    /// Supported CXL Modes. Offset 39h, 1 byte.
    @export(implementation)
    public var supportedCXLModes: UInt8 { bytes.u8(0x39) }

    /// Maximum Link Width. Offset 3Ah, 1 byte.
    @export(implementation)
    public var maximumLinkWidth: LinkWidth { LinkWidth(rawValue: bytes.u8(0x3A)) }

    /// Negotiated Link Width. Offset 3Bh, 1 byte.
    @export(implementation)
    public var negotiatedLinkWidth: LinkWidth { LinkWidth(rawValue: bytes.u8(0x3B)) }

    /// Supported Link Speeds Vector. Offset 3Ch, 1 byte.
    @export(implementation)
    public var supportedLinkSpeedsVector: LinkSpeed { LinkSpeed(rawValue: bytes.u8(0x3C)) }

    /// Maximum Link Speed. Offset 3Dh, 1 byte.
    @export(implementation)
    public var maximumLinkSpeed: LinkSpeed { LinkSpeed(rawValue: bytes.u8(0x3D)) }

    /// Current Link Speed. Offset 3Eh, 1 byte.
    @export(implementation)
    public var currentLinkSpeed: LinkSpeed { LinkSpeed(rawValue: bytes.u8(0x3E)) }

    /// LTSSM State. Offset 3Fh, 1 byte.
    @export(implementation)
    public var ltssmState: LTSSMState { LTSSMState(rawValue: bytes.u8(0x3F)) }

    /// First Negotiated Lane Number. Offset 40h, 1 byte.
    @export(implementation)
    public var firstNegotiatedLaneNumber: UInt8 { bytes.u8(0x40) }

    /// Link State Flags. Offset 41h, 2 bytes.
    @export(implementation)
    public var linkStateFlags: LinkStateFlags { LinkStateFlags(rawValue: bytes.u16(0x41)) }

    /// Reserved. Offset 43h, 61 bytes.
    @export(implementation)
    public var reserved43: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x43, 0x3D) }
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
        /// Physical Port ID. Offset 30h, 1 byte.
        public var ppbID: UInt8
        /// Event Type. Offset 31h, 1 byte.
        public var eventType: PhysicalSwitchEventType
        /// Slot Status Register. Offset 32h, 2 bytes.
        public var slotStatus: UInt16
        /// Reserved. Offset 34h, 1 byte.
        public var reserved34: UInt8
        /// Current Port Configuration State. Offset 35h, 1 byte.
        public var currentPortConfigurationState: PortConfigurationStateByte
        /// Connected Device Mode. Offset 36h, 1 byte.
        public var connectedDeviceMode: ConnectedDeviceModeByte
        /// Reserved. Offset 37h, 1 byte.
        public var reserved37: UInt8
        /// Connected Device Type. Offset 38h, 1 byte.
        public var connectedDeviceType: ConnectedDeviceType
        /// Supported CXL Modes. Offset 39h, 1 byte.
        public var supportedCXLModes: UInt8
        /// Maximum Link Width. Offset 3Ah, 1 byte.
        public var maximumLinkWidth: LinkWidth
        /// Negotiated Link Width. Offset 3Bh, 1 byte.
        public var negotiatedLinkWidth: LinkWidth
        /// Supported Link Speeds Vector. Offset 3Ch, 1 byte.
        public var supportedLinkSpeedsVector: LinkSpeed
        /// Maximum Link Speed. Offset 3Dh, 1 byte.
        public var maximumLinkSpeed: LinkSpeed
        /// Current Link Speed. Offset 3Eh, 1 byte.
        public var currentLinkSpeed: LinkSpeed
        /// LTSSM State. Offset 3Fh, 1 byte.
        public var ltssmState: LTSSMState
        /// First Negotiated Lane Number. Offset 40h, 1 byte.
        public var firstNegotiatedLaneNumber: UInt8
        /// Link State Flags. Offset 41h, 2 bytes.
        public var linkStateFlags: LinkStateFlags
        /// Reserved. Offset 43h, 61 bytes.
        public var reserved43: FixedArray<61, UInt8>

        public init(
            header: EventRecordHeader.Value = .init(),
            ppbID: UInt8 = 0,
            eventType: PhysicalSwitchEventType = .init(rawValue: 0),
            slotStatus: UInt16 = 0,
            reserved34: UInt8 = 0,
            currentPortConfigurationState: PortConfigurationStateByte = .init(rawValue: 0),
            connectedDeviceMode: ConnectedDeviceModeByte = .init(rawValue: 0),
            reserved37: UInt8 = 0,
            connectedDeviceType: ConnectedDeviceType = .init(rawValue: 0),
            supportedCXLModes: UInt8 = 0,
            maximumLinkWidth: LinkWidth = .init(rawValue: 0),
            negotiatedLinkWidth: LinkWidth = .init(rawValue: 0),
            supportedLinkSpeedsVector: LinkSpeed = .init(rawValue: 0),
            maximumLinkSpeed: LinkSpeed = .init(rawValue: 0),
            currentLinkSpeed: LinkSpeed = .init(rawValue: 0),
            ltssmState: LTSSMState = .init(rawValue: 0),
            firstNegotiatedLaneNumber: UInt8 = 0,
            linkStateFlags: LinkStateFlags = .init(rawValue: 0),
            reserved43: FixedArray<61, UInt8> = .init(repeating: 0)
        ) {
            self.header = header
            self.ppbID = ppbID
            self.eventType = eventType
            self.slotStatus = slotStatus
            self.reserved34 = reserved34
            self.currentPortConfigurationState = currentPortConfigurationState
            self.connectedDeviceMode = connectedDeviceMode
            self.reserved37 = reserved37
            self.connectedDeviceType = connectedDeviceType
            self.supportedCXLModes = supportedCXLModes
            self.maximumLinkWidth = maximumLinkWidth
            self.negotiatedLinkWidth = negotiatedLinkWidth
            self.supportedLinkSpeedsVector = supportedLinkSpeedsVector
            self.maximumLinkSpeed = maximumLinkSpeed
            self.currentLinkSpeed = currentLinkSpeed
            self.ltssmState = ltssmState
            self.firstNegotiatedLaneNumber = firstNegotiatedLaneNumber
            self.linkStateFlags = linkStateFlags
            self.reserved43 = reserved43
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing PhysicalSwitchEventRecord) {
            header = view.header.value
            ppbID = view.ppbID
            eventType = view.eventType
            slotStatus = view.slotStatus
            reserved34 = view.reserved34
            currentPortConfigurationState = view.currentPortConfigurationState
            connectedDeviceMode = view.connectedDeviceMode
            reserved37 = view.reserved37
            connectedDeviceType = view.connectedDeviceType
            supportedCXLModes = view.supportedCXLModes
            maximumLinkWidth = view.maximumLinkWidth
            negotiatedLinkWidth = view.negotiatedLinkWidth
            supportedLinkSpeedsVector = view.supportedLinkSpeedsVector
            maximumLinkSpeed = view.maximumLinkSpeed
            currentLinkSpeed = view.currentLinkSpeed
            ltssmState = view.ltssmState
            firstNegotiatedLaneNumber = view.firstNegotiatedLaneNumber
            linkStateFlags = view.linkStateFlags
            reserved43 = FixedArray(copying: view.reserved43)
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x80 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "event-record.physical-switch")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
            try header.check()
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            header.store(into: &writer, at: start)
            writer.store(ppbID, at: start + 0x30)
            writer.store(eventType.rawValue, at: start + 0x31)
            writer.store(slotStatus, at: start + 0x32)
            writer.store(reserved34, at: start + 0x34)
            writer.store(currentPortConfigurationState.rawValue, at: start + 0x35)
            writer.store(connectedDeviceMode.rawValue, at: start + 0x36)
            writer.store(reserved37, at: start + 0x37)
            writer.store(connectedDeviceType.rawValue, at: start + 0x38)
            writer.store(supportedCXLModes, at: start + 0x39)
            writer.store(maximumLinkWidth.rawValue, at: start + 0x3A)
            writer.store(negotiatedLinkWidth.rawValue, at: start + 0x3B)
            writer.store(supportedLinkSpeedsVector.rawValue, at: start + 0x3C)
            writer.store(maximumLinkSpeed.rawValue, at: start + 0x3D)
            writer.store(currentLinkSpeed.rawValue, at: start + 0x3E)
            writer.store(ltssmState.rawValue, at: start + 0x3F)
            writer.store(firstNegotiatedLaneNumber, at: start + 0x40)
            writer.store(linkStateFlags.rawValue, at: start + 0x41)
            writer.store(reserved43, at: start + 0x43)
        }
    }
}

/// Virtual Switch Event Record, 80h bytes. Key `event-record.virtual-switch`; 3.0 §7.6.8.2.
public struct VirtualSwitchEventRecord: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "event-record.virtual-switch" }
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

    /// VCS ID. Offset 30h, 1 byte.
    @export(implementation)
    public var vcsID: UInt8 { bytes.u8(0x30) }

    /// vPPB ID. Offset 31h, 1 byte.
    @export(implementation)
    public var vppbID: UInt8 { bytes.u8(0x31) }

    /// Event Type. Offset 32h, 1 byte.
    @export(implementation)
    public var eventType: VirtualSwitchEventType { VirtualSwitchEventType(rawValue: bytes.u8(0x32)) }

    /// vPPB Binding Status. Offset 33h, 1 byte.
    @export(implementation)
    public var vppbBindingStatus: UInt8 { bytes.u8(0x33) }

    /// vPPB Port ID. Offset 34h, 1 byte.
    @export(implementation)
    public var vppbPortID: UInt8 { bytes.u8(0x34) }

    /// vPPB LD ID. Offset 35h, 1 byte.
    @export(implementation)
    public var vppbLDID: UInt8 { bytes.u8(0x35) }

    /// Link Control Register. Offset 36h, 2 bytes.
    @export(implementation)
    public var linkControl: UInt16 { bytes.u16(0x36) }

    /// Slot Control Register. Offset 38h, 2 bytes.
    @export(implementation)
    public var slotControl: UInt16 { bytes.u16(0x38) }

    /// Reserved. Offset 3Ah, 70 bytes.
    @export(implementation)
    public var reserved3A: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x3A, 0x46) }
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
        /// VCS ID. Offset 30h, 1 byte.
        public var vcsID: UInt8
        /// vPPB ID. Offset 31h, 1 byte.
        public var vppbID: UInt8
        /// Event Type. Offset 32h, 1 byte.
        public var eventType: VirtualSwitchEventType
        /// vPPB Binding Status. Offset 33h, 1 byte.
        public var vppbBindingStatus: UInt8
        /// vPPB Port ID. Offset 34h, 1 byte.
        public var vppbPortID: UInt8
        /// vPPB LD ID. Offset 35h, 1 byte.
        public var vppbLDID: UInt8
        /// Link Control Register. Offset 36h, 2 bytes.
        public var linkControl: UInt16
        /// Slot Control Register. Offset 38h, 2 bytes.
        public var slotControl: UInt16
        /// Reserved. Offset 3Ah, 70 bytes.
        public var reserved3A: FixedArray<70, UInt8>

        public init(
            header: EventRecordHeader.Value = .init(),
            vcsID: UInt8 = 0,
            vppbID: UInt8 = 0,
            eventType: VirtualSwitchEventType = .init(rawValue: 0),
            vppbBindingStatus: UInt8 = 0,
            vppbPortID: UInt8 = 0,
            vppbLDID: UInt8 = 0,
            linkControl: UInt16 = 0,
            slotControl: UInt16 = 0,
            reserved3A: FixedArray<70, UInt8> = .init(repeating: 0)
        ) {
            self.header = header
            self.vcsID = vcsID
            self.vppbID = vppbID
            self.eventType = eventType
            self.vppbBindingStatus = vppbBindingStatus
            self.vppbPortID = vppbPortID
            self.vppbLDID = vppbLDID
            self.linkControl = linkControl
            self.slotControl = slotControl
            self.reserved3A = reserved3A
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing VirtualSwitchEventRecord) {
            header = view.header.value
            vcsID = view.vcsID
            vppbID = view.vppbID
            eventType = view.eventType
            vppbBindingStatus = view.vppbBindingStatus
            vppbPortID = view.vppbPortID
            vppbLDID = view.vppbLDID
            linkControl = view.linkControl
            slotControl = view.slotControl
            reserved3A = FixedArray(copying: view.reserved3A)
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x80 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "event-record.virtual-switch")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
            try header.check()
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            header.store(into: &writer, at: start)
            writer.store(vcsID, at: start + 0x30)
            writer.store(vppbID, at: start + 0x31)
            writer.store(eventType.rawValue, at: start + 0x32)
            writer.store(vppbBindingStatus, at: start + 0x33)
            writer.store(vppbPortID, at: start + 0x34)
            writer.store(vppbLDID, at: start + 0x35)
            writer.store(linkControl, at: start + 0x36)
            writer.store(slotControl, at: start + 0x38)
            writer.store(reserved3A, at: start + 0x3A)
        }
    }
}

/// MLD Port Event Record, 80h bytes. Key `event-record.mld-port`; 3.0 §7.6.8.3.
public struct MLDPortEventRecord: FixedSizeWireView, ~Escapable {
    @export(implementation) public static var key: StaticString { "event-record.mld-port" }
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

    /// Event Type. Offset 30h, 1 byte.
    @export(implementation)
    public var eventType: MLDPortEventType { MLDPortEventType(rawValue: bytes.u8(0x30)) }

    /// Port ID. Offset 31h, 1 byte.
    @export(implementation)
    public var portID: UInt8 { bytes.u8(0x31) }

    /// Reserved. Offset 32h, 2 bytes.
    @export(implementation)
    public var reserved32: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x32, 0x2) }
    }

    /// Error Message. Offset 34h, 8 bytes.
    @export(implementation)
    public var errorMessage: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x34, 0x8) }
    }

    /// Reserved. Offset 3Ch, 68 bytes.
    @export(implementation)
    public var reserved3C: RawSpan {
        @_lifetime(copy self) get { bytes.slice(0x3C, 0x44) }
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
        /// Event Type. Offset 30h, 1 byte.
        public var eventType: MLDPortEventType
        /// Port ID. Offset 31h, 1 byte.
        public var portID: UInt8
        /// Reserved. Offset 32h, 2 bytes.
        public var reserved32: FixedArray<2, UInt8>
        /// Error Message. Offset 34h, 8 bytes.
        public var errorMessage: FixedArray<8, UInt8>
        /// Reserved. Offset 3Ch, 68 bytes.
        public var reserved3C: FixedArray<68, UInt8>

        public init(
            header: EventRecordHeader.Value = .init(),
            eventType: MLDPortEventType = .init(rawValue: 0),
            portID: UInt8 = 0,
            reserved32: FixedArray<2, UInt8> = .init(repeating: 0),
            errorMessage: FixedArray<8, UInt8> = .init(repeating: 0),
            reserved3C: FixedArray<68, UInt8> = .init(repeating: 0)
        ) {
            self.header = header
            self.eventType = eventType
            self.portID = portID
            self.reserved32 = reserved32
            self.errorMessage = errorMessage
            self.reserved3C = reserved3C
        }

        /// Copies what `view` shows.
        @export(implementation)
        public init(_ view: borrowing MLDPortEventRecord) {
            header = view.header.value
            eventType = view.eventType
            portID = view.portID
            reserved32 = FixedArray(copying: view.reserved32)
            errorMessage = FixedArray(copying: view.errorMessage)
            reserved3C = FixedArray(copying: view.reserved3C)
        }

        /// How many bytes ``encode(into:)`` writes.
        public var byteCount: Int { 0x80 }

        /// Writes the fixed part behind what `writer` holds.
        ///
        /// - Throws: ``WireError`` where the room ends or a value has more bits than its field.
        public func encode(into writer: inout WireWriter) throws(WireError) {
            try check()
            let start = try writer.reserve(byteCount, for: "event-record.mld-port")
            store(into: &writer, at: start)
        }

        /// Refuses values that have more bits than their field.
        func check() throws(WireError) {
            try header.check()
        }

        /// Writes each field at its place behind `start`, where the writer has room.
        func store(into writer: inout WireWriter, at start: Int) {
            header.store(into: &writer, at: start)
            writer.store(eventType.rawValue, at: start + 0x30)
            writer.store(portID, at: start + 0x31)
            writer.store(reserved32, at: start + 0x32)
            writer.store(errorMessage, at: start + 0x34)
            writer.store(reserved3C, at: start + 0x3C)
        }
    }
}

