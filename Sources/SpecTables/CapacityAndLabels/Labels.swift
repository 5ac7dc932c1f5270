// Command set 41h, Capacity Configuration and Label Storage, without Get Partition Info.

extension BitLayout {
    public static let setPartitionInfoFlags: BitLayout = BitLayout(
        "set-partition-info-flags", "Set Partition Info Flags", width: 1,
        [Bit(0, "immediate", "Immediate"), ReservedBits(1...7)])
}

extension Structure {
    public static let setPartitionInfoRequest: Structure = Structure(
        "memory-device.set-partition-info.request", "Set Partition Info Request", size: 0x09,
        clauses: [.r3_0: "8.2.9.8.2.2", .r3_1: "8.2.9.9.2.2", .r3_2: "8.2.10.9.2.2"]
    ) {
        U64(0x00, "volatileCapacity", "Volatile Capacity", unit: .units256MiB)
        U8(0x08, "flags", "Flags", bits: .setPartitionInfoFlags)
    }

    public static let getLSARequest: Structure = Structure(
        "memory-device.get-lsa.request", "Get LSA Request", size: 0x08,
        clauses: [.r3_0: "8.2.9.8.2.3", .r3_1: "8.2.9.9.2.3", .r3_2: "8.2.10.9.2.3"]
    ) {
        U32(0x00, "offset", "Offset", unit: .bytes)
        U32(0x04, "length", "Length", unit: .bytes)
    }

    public static let getLSAResponse: Structure = Structure(
        "memory-device.get-lsa.response", "Get LSA Response", size: 0x00,
        clauses: [.r3_0: "8.2.9.8.2.3", .r3_1: "8.2.9.9.2.3", .r3_2: "8.2.10.9.2.3"]
    ) {
        Trailing(0x00, "labelData", "Data")
    }

    public static let setLSARequest: Structure = Structure(
        "memory-device.set-lsa.request", "Set LSA Request", size: 0x08,
        clauses: [.r3_0: "8.2.9.8.2.4", .r3_1: "8.2.9.9.2.4", .r3_2: "8.2.10.9.2.4"]
    ) {
        U32(0x00, "offset", "Offset", unit: .bytes)
        Reserved(0x04, 4)
        Trailing(0x08, "labelData", "Data")
    }
}

extension Command {
    public static let setPartitionInfo: Command = Command(
        0x4101, "memory-device.set-partition-info", "Set Partition Info",
        request: .structure("memory-device.set-partition-info.request"),
        clauses: [.r3_0: "8.2.9.8.2.2", .r3_1: "8.2.9.9.2.2", .r3_2: "8.2.10.9.2.2"], effects: 0x0E07)

    public static let getLSA: Command = Command(
        0x4102, "memory-device.get-lsa", "Get LSA", request: .structure("memory-device.get-lsa.request"),
        response: .structure("memory-device.get-lsa.response"),
        clauses: [.r3_0: "8.2.9.8.2.3", .r3_1: "8.2.9.9.2.3", .r3_2: "8.2.10.9.2.3"])

    public static let setLSA: Command = Command(
        0x4103, "memory-device.set-lsa", "Set LSA", request: .structure("memory-device.set-lsa.request"),
        clauses: [.r3_0: "8.2.9.8.2.4", .r3_1: "8.2.9.9.2.4", .r3_2: "8.2.10.9.2.4"], effects: 0x0006)
}
