// Command 4100h, Get Partition Info.

extension Structure {
    public static let getPartitionInfoResponse: Structure = Structure(
        "memory-device.get-partition-info.response", "Get Partition Info Response", size: 0x20,
        clauses: [.r3_0: "8.2.9.8.2.1", .r3_1: "8.2.9.9.2.1", .r3_2: "8.2.10.9.2.1"]
    ) {
        U64(0x00, "activeVolatileCapacity", "Active Volatile Capacity", unit: .units256MiB)
        U64(0x08, "activePersistentCapacity", "Active Persistent Capacity", unit: .units256MiB)
        U64(0x10, "nextVolatileCapacity", "Next Volatile Capacity", unit: .units256MiB, note: "0 means no change")
        U64(0x18, "nextPersistentCapacity", "Next Persistent Capacity", unit: .units256MiB, note: "0 means no change")
    }
}

extension Command {
    public static let getPartitionInfo: Command = Command(
        0x4100, "memory-device.get-partition-info", "Get Partition Info",
        response: .structure("memory-device.get-partition-info.response"),
        clauses: [.r3_0: "8.2.9.8.2.1", .r3_1: "8.2.9.9.2.1", .r3_2: "8.2.10.9.2.1"])
}
