// Command set 00h, Information and Status.

extension Enumeration {
    public static let componentType: Enumeration = Enumeration(
        "component-type", "Component Type", width: 8,
        [
            Row(0, "cxlSwitch", "Switch"), Row(3, "type3Device", "Type 3 Device"),
            Row(4, "gfd", "GFD", since: .r3_1),
        ])
}

extension BitLayout {
    public static let backgroundOperationStatus: BitLayout = BitLayout(
        "background-operation-status", "Background Operation Status Byte", width: 1,
        [
            Bit(0, "inProgress", "Background Operation in Progress"),
            Bits(1...7, "percentageComplete", "Percentage Complete", unit: .percent),
        ])
}

extension Structure {
    public static let identifyResponse: Structure = Structure(
        "info.identify.response", "Identify Response", size: 0x12, minimumSize: 0x11,
        clauses: [.r3_0: "8.2.9.1.1", .r3_2: "8.2.10.1.1"]
    ) {
        U16(0x00, "vendorID", "PCIe Vendor ID", unit: .hex)
        U16(0x02, "deviceID", "PCIe Device ID", unit: .hex)
        U16(0x04, "subsystemVendorID", "PCIe Subsystem Vendor ID", unit: .hex, note: "0 for a switch")
        U16(0x06, "subsystemID", "PCIe Subsystem ID", unit: .hex, note: "0 for a switch")
        U64(0x08, "serialNumber", "Device Serial Number", unit: .hex)
        U8(
            0x10, "maximumSupportedMessageSize", "Maximum Supported Message Size", unit: .exponentOfBytes,
            note: "the largest request payload")
        U8(0x11, "componentType", "Component Type", .componentType, since: .r3_0)
    }

    public static let backgroundOperationStatusResponse: Structure = Structure(
        "info.background-operation-status.response", "Background Operation Status Response", size: 0x08,
        clauses: [.r3_0: "8.2.9.1.2", .r3_2: "8.2.10.1.2"]
    ) {
        U8(0x00, "status", "Background Operation Status", bits: .backgroundOperationStatus)
        Reserved(0x01, 1)
        U16(0x02, "opcode", "Command Opcode", unit: .hex)
        U16(0x04, "returnCode", "Return Code", .returnCode, note: "valid at 100 %")
        U16(
            0x06, "vendorSpecificExtendedStatus", "Vendor Specific Extended Status", unit: .hex,
            note: "valid at 100 %")
    }

    public static let getResponseMessageLimitResponse: Structure = Structure(
        "info.get-response-message-limit.response", "Get Response Message Limit Response", size: 0x01,
        clauses: [.r3_0: "8.2.9.1.3", .r3_2: "8.2.10.1.3"]
    ) {
        U8(0x00, "responseMessageLimit", "Response Message Limit", unit: .exponentOfBytes)
    }

    public static let setResponseMessageLimitRequest: Structure = Structure(
        "info.set-response-message-limit.request", "Set Response Message Limit Request", size: 0x01,
        clauses: [.r3_0: "8.2.9.1.4", .r3_2: "8.2.10.1.4"]
    ) {
        U8(0x00, "responseMessageLimit", "Response Message Limit", unit: .exponentOfBytes)
    }

    public static let setResponseMessageLimitResponse: Structure = Structure(
        "info.set-response-message-limit.response", "Set Response Message Limit Response", size: 0x01,
        clauses: [.r3_0: "8.2.9.1.4", .r3_2: "8.2.10.1.4"]
    ) {
        U8(
            0x00, "responseMessageLimit", "Response Message Limit", unit: .exponentOfBytes,
            note: "now in force, perhaps lower than asked")
    }
}

extension Command {
    public static let identify: Command = Command(
        0x0001, "info.identify", "Identify", response: .structure("info.identify.response"),
        clauses: [.r3_0: "8.2.9.1.1", .r3_2: "8.2.10.1.1"])

    public static let backgroundOperationStatus: Command = Command(
        0x0002, "info.background-operation-status", "Background Operation Status",
        response: .structure("info.background-operation-status.response"),
        clauses: [.r3_0: "8.2.9.1.2", .r3_2: "8.2.10.1.2"])

    public static let getResponseMessageLimit: Command = Command(
        0x0003, "info.get-response-message-limit", "Get Response Message Limit",
        response: .structure("info.get-response-message-limit.response"),
        clauses: [.r3_0: "8.2.9.1.3", .r3_2: "8.2.10.1.3"])

    public static let setResponseMessageLimit: Command = Command(
        0x0004, "info.set-response-message-limit", "Set Response Message Limit",
        request: .structure("info.set-response-message-limit.request"),
        response: .structure("info.set-response-message-limit.response"),
        clauses: [.r3_0: "8.2.9.1.4", .r3_2: "8.2.10.1.4"])

    public static let requestAbortBackgroundOperation: Command = Command(
        0x0005, "info.request-abort-background-operation", "Request Abort Background Operation", since: .r3_1,
        clauses: [.r3_1: "8.2.9.1.5", .r3_2: "8.2.10.1.5"])
}
