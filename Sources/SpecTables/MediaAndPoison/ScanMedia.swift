// Command set 43h, Media and Poison Management: searching the media for poison.

extension BitLayout {
    public static let scanMediaFlags: BitLayout = BitLayout(
        "scan-media-flags", "Scan Media Flags", width: 1, [Bit(0, "noEventLog", "No Event Log"), ReservedBits(1...7)])

    public static let scanMediaResultsFlags: BitLayout = BitLayout(
        "scan-media-results-flags", "Scan Media Results Flags", width: 1,
        [
            Bit(0, "moreMediaErrorRecords", "More Media Error Records"),
            Bit(1, "scanStoppedPrematurely", "Scan Stopped Prematurely"),
            ReservedBits(2...7),
        ])
}

extension Structure {
    public static let getScanMediaCapabilitiesRequest: Structure = Structure(
        "memory-device.get-scan-media-capabilities.request", "Get Scan Media Capabilities Request", size: 0x10,
        clauses: [.r3_0: "8.2.9.8.4.4", .r3_1: "8.2.9.9.4.4", .r3_2: "8.2.10.9.4.4"]
    ) {
        U64(
            0x00, "startPhysicalAddress", "Get Scan Media Capabilities Start Physical Address", bits: .lineAddress)
        U64(
            0x08, "physicalAddressLength", "Get Scan Media Capabilities Physical Address Length",
            unit: .units64Bytes)
    }

    public static let getScanMediaCapabilitiesResponse: Structure = Structure(
        "memory-device.get-scan-media-capabilities.response", "Get Scan Media Capabilities Response", size: 0x04,
        clauses: [.r3_0: "8.2.9.8.4.4", .r3_1: "8.2.9.9.4.4", .r3_2: "8.2.10.9.4.4"]
    ) {
        U32(
            0x00, "estimatedScanMediaTime", "Estimated Scan Media Time",
            note: "in milliseconds; 0 means that it cannot be estimated")
    }

    public static let scanMediaRequest: Structure = Structure(
        "memory-device.scan-media.request", "Scan Media Request", size: 0x11,
        clauses: [.r3_0: "8.2.9.8.4.5", .r3_1: "8.2.9.9.4.5", .r3_2: "8.2.10.9.4.5"]
    ) {
        U64(0x00, "physicalAddress", "Scan Media Physical Address", bits: .lineAddress)
        U64(0x08, "physicalAddressLength", "Scan Media Physical Address Length", unit: .units64Bytes)
        U8(0x10, "flags", "Scan Media Flags", bits: .scanMediaFlags)
    }

    public static let getScanMediaResultsResponse: Structure = Structure(
        "memory-device.get-scan-media-results.response", "Get Scan Media Results Response", size: 0x20,
        clauses: [.r3_0: "8.2.9.8.4.6", .r3_1: "8.2.9.9.4.6", .r3_2: "8.2.10.9.4.6"]
    ) {
        U64(0x00, "restartPhysicalAddress", "Scan Media Restart Physical Address", bits: .lineAddress)
        U64(
            0x08, "restartPhysicalAddressLength", "Scan Media Restart Physical Address Length", unit: .units64Bytes)
        U8(0x10, "flags", "Scan Media Flags", bits: .scanMediaResultsFlags)
        Reserved(0x11, 1)
        U16(0x12, "mediaErrorRecordCount", "Media Error Record Count")
        Reserved(0x14, 0x0C)
        List(
            0x20, "mediaErrorRecords", "Media Error Records", .structure("memory-device.media-error-record"),
            count: .field("mediaErrorRecordCount"))
    }
}

extension Command {
    public static let getScanMediaCapabilities: Command = Command(
        0x4303, "memory-device.get-scan-media-capabilities", "Get Scan Media Capabilities",
        request: .structure("memory-device.get-scan-media-capabilities.request"),
        response: .structure("memory-device.get-scan-media-capabilities.response"),
        clauses: [.r3_0: "8.2.9.8.4.4", .r3_1: "8.2.9.9.4.4", .r3_2: "8.2.10.9.4.4"])

    public static let scanMedia: Command = Command(
        0x4304, "memory-device.scan-media", "Scan Media", request: .structure("memory-device.scan-media.request"),
        clauses: [.r3_0: "8.2.9.8.4.5", .r3_1: "8.2.9.9.4.5", .r3_2: "8.2.10.9.4.5"], effects: 0x0140)

    public static let getScanMediaResults: Command = Command(
        0x4305, "memory-device.get-scan-media-results", "Get Scan Media Results",
        response: .structure("memory-device.get-scan-media-results.response"),
        clauses: [.r3_0: "8.2.9.8.4.6", .r3_1: "8.2.9.9.4.6", .r3_2: "8.2.10.9.4.6"])
}
