// Command set 02h, Firmware Update.

extension Enumeration {
    public static let firmwareTransferAction: Enumeration = Enumeration(
        "firmware-transfer-action", "FW Transfer Action", width: 8,
        [
            Row(0, "fullTransfer", "Full FW Transfer"),
            Row(1, "initiateTransfer", "Initiate FW Transfer"),
            Row(2, "continueTransfer", "Continue FW Transfer"),
            Row(3, "endTransfer", "End FW Transfer"),
            Row(4, "abortTransfer", "Abort FW Transfer"),
        ])

    public static let firmwareActivationAction: Enumeration = Enumeration(
        "firmware-activation-action", "FW Activation Action", width: 8,
        [Row(0, "online", "Online"), Row(1, "onNextReset", "On the Next Reset")])
}

extension BitLayout {
    public static let firmwareSlotInfo: BitLayout = BitLayout(
        "firmware-slot-info", "FW Slot Info", width: 1,
        [
            Bits(0...2, "activeSlot", "Active FW Slot"),
            Bits(3...5, "stagedSlot", "Staged FW Slot"),
            ReservedBits(6...7),
        ])

    public static let firmwareActivationCapabilities: BitLayout = BitLayout(
        "firmware-activation-capabilities", "FW Activation Capabilities", width: 1,
        [Bit(0, "onlineActivation", "Online FW Activation"), ReservedBits(1...7)])
}

extension Structure {
    public static let getFWInfoResponse: Structure = Structure(
        "firmware.get-fw-info.response", "Get FW Info Response", size: 0x50,
        clauses: [.r3_0: "8.2.9.3.1", .r3_2: "8.2.10.3.1"]
    ) {
        U8(0x00, "slotsSupported", "FW Slots Supported")
        U8(0x01, "slotInfo", "FW Slot Info", bits: .firmwareSlotInfo, note: "staged slot 0 means none")
        U8(
            0x02, "activationCapabilities", "FW Activation Capabilities", bits: .firmwareActivationCapabilities)
        Reserved(0x03, 13)
        Text(0x10, 16, "slot1Revision", "Slot 1 FW Revision")
        Text(0x20, 16, "slot2Revision", "Slot 2 FW Revision")
        Text(0x30, 16, "slot3Revision", "Slot 3 FW Revision")
        Text(0x40, 16, "slot4Revision", "Slot 4 FW Revision")
    }

    public static let transferFWRequest: Structure = Structure(
        "firmware.transfer-fw.request", "Transfer FW Request", size: 0x80,
        clauses: [.r3_0: "8.2.9.3.2", .r3_2: "8.2.10.3.2"]
    ) {
        U8(0x00, "action", "Action", .firmwareTransferAction)
        U8(0x01, "slot", "Slot", note: "counted from 1; meaningful for a full transfer and at the end of one")
        Reserved(0x02, 2)
        U32(0x04, "offset", "Offset", note: "in multiples of 128 bytes; not used by a full transfer")
        Reserved(0x08, 0x78)
        Trailing(0x80, "packageData", "Data")
    }

    public static let activateFWRequest: Structure = Structure(
        "firmware.activate-fw.request", "Activate FW Request", size: 0x02,
        clauses: [.r3_0: "8.2.9.3.3", .r3_2: "8.2.10.3.3"]
    ) {
        U8(0x00, "action", "Action", .firmwareActivationAction)
        U8(0x01, "slot", "Slot", note: "counted from 1")
    }
}

extension Command {
    public static let getFWInfo: Command = Command(
        0x0200, "firmware.get-fw-info", "Get FW Info", response: .structure("firmware.get-fw-info.response"),
        clauses: [.r3_0: "8.2.9.3.1", .r3_2: "8.2.10.3.1"])

    public static let transferFW: Command = Command(
        0x0201, "firmware.transfer-fw", "Transfer FW", request: .structure("firmware.transfer-fw.request"),
        clauses: [.r3_0: "8.2.9.3.2", .r3_2: "8.2.10.3.2"], effects: 0x0F41)

    public static let activateFW: Command = Command(
        0x0202, "firmware.activate-fw", "Activate FW", request: .structure("firmware.activate-fw.request"),
        clauses: [.r3_0: "8.2.9.3.3", .r3_2: "8.2.10.3.3"], effects: 0x0F43)
}
