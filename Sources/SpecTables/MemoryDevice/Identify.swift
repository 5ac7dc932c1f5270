// Command set 40h, Identify Memory Device.

extension BitLayout {
    public static let poisonHandlingCapabilities: BitLayout = BitLayout(
        "poison-handling-capabilities", "Poison Handling Capabilities", width: 1,
        [
            Bit(0, "injectsPersistentPoison", "Injects Persistent Poison"),
            Bit(1, "scansForPoison", "Scans for Poison"),
            ReservedBits(2...7),
        ])

    public static let qosTelemetryCapabilities: BitLayout = BitLayout(
        "qos-telemetry-capabilities", "QoS Telemetry Capabilities", width: 1,
        [
            Bit(0, "egressPortCongestion", "Egress Port Congestion"),
            Bit(1, "temporaryThroughputReduction", "Temporary Throughput Reduction"),
            ReservedBits(2...7),
        ])
}

extension Structure {
    public static let identifyMemoryDeviceResponse: Structure = Structure(
        "memory-device.identify.response", "Identify Memory Device Response", size: 0x45, minimumSize: 0x43,
        clauses: [.r2_0: "8.2.9.5.1.1", .r3_0: "8.2.9.8.1.1", .r3_1: "8.2.9.9.1.1", .r3_2: "8.2.10.9.1.1"]
    ) {
        Text(0x00, 16, "firmwareRevision", "FW Revision")
        U64(0x10, "totalCapacity", "Total Capacity", unit: .units256MiB)
        U64(0x18, "volatileOnlyCapacity", "Volatile Only Capacity", unit: .units256MiB)
        U64(0x20, "persistentOnlyCapacity", "Persistent Only Capacity", unit: .units256MiB)
        U64(
            0x28, "partitionAlignment", "Partition Alignment", unit: .units256MiB,
            note: "0 means it is not partitionable")
        U16(0x30, "informationalEventLogSize", "Informational Event Log Size", note: "in records")
        U16(0x32, "warningEventLogSize", "Warning Event Log Size", note: "in records")
        U16(0x34, "failureEventLogSize", "Failure Event Log Size", note: "in records")
        U16(0x36, "fatalEventLogSize", "Fatal Event Log Size", note: "in records")
        U32(0x38, "lsaSize", "LSA Size", unit: .bytes)
        U24(0x3C, "poisonListMaximumMediaErrorRecords", "Poison List Maximum Media Error Records")
        U16(0x3F, "injectPoisonLimit", "Inject Poison Limit", note: "0 means no limit")
        U8(
            0x41, "poisonHandlingCapabilities", "Poison Handling Capabilities", bits: .poisonHandlingCapabilities)
        U8(0x42, "qosTelemetryCapabilities", "QoS Telemetry Capabilities", bits: .qosTelemetryCapabilities)
        U16(
            0x43, "dynamicCapacityEventLogSize", "Dynamic Capacity Event Log Size", since: .r3_0, note: "in records")
    }
}

extension Command {
    public static let identifyMemoryDevice: Command = Command(
        0x4000, "memory-device.identify", "Identify Memory Device",
        response: .structure("memory-device.identify.response"),
        clauses: [.r2_0: "8.2.9.5.1.1", .r3_0: "8.2.9.8.1.1", .r3_1: "8.2.9.9.1.1", .r3_2: "8.2.10.9.1.1"])
}
