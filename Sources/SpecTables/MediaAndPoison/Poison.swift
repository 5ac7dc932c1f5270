// Command set 43h, Media and Poison Management: the poison list, and how poison is put there and taken away.

extension Enumeration {
    public static let mediaErrorSource: Enumeration = Enumeration(
        "media-error-source", "Media Error Source", width: 3,
        [
            Row(0, "unknown", "Unknown"),
            Row(1, "external", "External"),
            Row(2, "internal", "Internal"),
            Row(3, "injected", "Injected"),
            Row(7, "vendorSpecific", "Vendor Specific"),
        ])
}

extension BitLayout {
    public static let poisonListRequestAddress: BitLayout = BitLayout(
        "poison-list-request-address", "Get Poison List Physical Address", width: 8,
        [
            Bit(0, "restartRequest", "Restart Request", since: .r3_1),
            ReservedBits(1...5),
            Bits(6...63, "dpa", "Device Physical Address", unit: .units64Bytes),
        ])

    public static let poisonListFlags: BitLayout = BitLayout(
        "poison-list-flags", "Poison List Flags", width: 1,
        [
            Bit(0, "moreMediaErrorRecords", "More Media Error Records"),
            Bit(1, "poisonListOverflow", "Poison List Overflow"),
            Bit(2, "scanMediaInProgress", "Scan Media in Progress"),
            Bit(3, "restartAck", "Restart Ack", since: .r3_1),
            ReservedBits(4...7),
        ])

    public static let mediaErrorAddress: BitLayout = BitLayout(
        "media-error-address", "Media Error Address", width: 8,
        [
            Bits(0...2, "errorSource", "Error Source", .mediaErrorSource),
            ReservedBits(3...5),
            Bits(6...63, "dpa", "Device Physical Address", unit: .units64Bytes),
        ])

    /// An address of 64 bytes, whose low six bits say nothing.
    public static let lineAddress: BitLayout = BitLayout(
        "line-address", "Line Address", width: 8,
        [ReservedBits(0...5), Bits(6...63, "dpa", "Device Physical Address", unit: .units64Bytes)])
}

extension Structure {
    public static let getPoisonListRequest: Structure = Structure(
        "memory-device.get-poison-list.request", "Get Poison List Request", size: 0x10,
        clauses: [.r3_0: "8.2.9.8.4.1", .r3_1: "8.2.9.9.4.1", .r3_2: "8.2.10.9.4.1"]
    ) {
        U64(0x00, "physicalAddress", "Get Poison List Physical Address", bits: .poisonListRequestAddress)
        U64(0x08, "physicalAddressLength", "Get Poison List Physical Address Length", unit: .units64Bytes)
    }

    public static let mediaErrorRecord: Structure = Structure(
        "memory-device.media-error-record", "Media Error Record", size: 0x10,
        clauses: [.r3_0: "8.2.9.8.4.1", .r3_1: "8.2.9.9.4.1", .r3_2: "8.2.10.9.4.1"]
    ) {
        U64(0x00, "mediaErrorAddress", "Media Error Address", bits: .mediaErrorAddress)
        U32(0x08, "mediaErrorLength", "Media Error Length", unit: .units64Bytes)
        Reserved(0x0C, 4)
    }

    public static let getPoisonListResponse: Structure = Structure(
        "memory-device.get-poison-list.response", "Get Poison List Response", size: 0x20,
        clauses: [.r3_0: "8.2.9.8.4.1", .r3_1: "8.2.9.9.4.1", .r3_2: "8.2.10.9.4.1"]
    ) {
        U8(0x00, "flags", "Poison List Flags", bits: .poisonListFlags)
        Reserved(0x01, 1)
        U64(
            0x02, "overflowTimestamp", "Overflow Timestamp", unit: .nanoseconds,
            note: "since 1970; meaningful with the overflow flag")
        U16(0x0A, "mediaErrorRecordCount", "Media Error Record Count")
        Reserved(0x0C, 0x14)
        List(
            0x20, "mediaErrorRecords", "Media Error Records", .structure("memory-device.media-error-record"),
            count: .field("mediaErrorRecordCount"))
    }

    public static let injectPoisonRequest: Structure = Structure(
        "memory-device.inject-poison.request", "Inject Poison Request", size: 0x08,
        clauses: [.r3_0: "8.2.9.8.4.2", .r3_1: "8.2.9.9.4.2", .r3_2: "8.2.10.9.4.2"]
    ) {
        U64(0x00, "physicalAddress", "Inject Poison Physical Address", bits: .lineAddress)
    }

    public static let clearPoisonRequest: Structure = Structure(
        "memory-device.clear-poison.request", "Clear Poison Request", size: 0x48,
        clauses: [.r3_0: "8.2.9.8.4.3", .r3_1: "8.2.9.9.4.3", .r3_2: "8.2.10.9.4.3"]
    ) {
        U64(0x00, "physicalAddress", "Clear Poison Physical Address", bits: .lineAddress)
        Bytes(0x08, 0x40, "writeData", "Clear Poison Write Data")
    }
}

extension Command {
    public static let getPoisonList: Command = Command(
        0x4300, "memory-device.get-poison-list", "Get Poison List",
        request: .structure("memory-device.get-poison-list.request"),
        response: .structure("memory-device.get-poison-list.response"),
        clauses: [.r3_0: "8.2.9.8.4.1", .r3_1: "8.2.9.9.4.1", .r3_2: "8.2.10.9.4.1"])

    public static let injectPoison: Command = Command(
        0x4301, "memory-device.inject-poison", "Inject Poison",
        request: .structure("memory-device.inject-poison.request"),
        clauses: [.r3_0: "8.2.9.8.4.2", .r3_1: "8.2.9.9.4.2", .r3_2: "8.2.10.9.4.2"], effects: 0x0004)

    public static let clearPoison: Command = Command(
        0x4302, "memory-device.clear-poison", "Clear Poison",
        request: .structure("memory-device.clear-poison.request"),
        clauses: [.r3_0: "8.2.9.8.4.3", .r3_1: "8.2.9.9.4.3", .r3_2: "8.2.10.9.4.3"], effects: 0x0004)
}
