// The data of single features: Device Patrol Scrub Control and DDR5 ECS Control.

extension NamedUUID {
    /// The features whose data are described here.
    public static let features: [NamedUUID] = [
        NamedUUID(
            "96dad7d6-fde8-482b-a733-75774e06db8a", "patrolScrubControl", "Device Patrol Scrub Control", since: .r3_0),
        NamedUUID("e5b13f22-2328-4a14-b8ba-b9691e893386", "ecsControl", "DDR5 ECS Control", since: .r3_0),
    ]
}

extension Enumeration {
    public static let ecsLogEntryType: Enumeration = Enumeration(
        "ecs-log-entry-type", "DDR5 ECS Log Entry Type", width: 2,
        [Row(0, "perDRAM", "Per DRAM", since: .r3_0), Row(1, "perFRU", "Per Memory Media FRU", since: .r3_0)])

    public static let ecsThreshold: Enumeration = Enumeration(
        "ecs-threshold", "DDR5 ECS Threshold Count per Gb", width: 3,
        [
            Row(3, "count256", "256", since: .r3_0), Row(4, "count1024", "1024", since: .r3_0),
            Row(5, "count4096", "4096", since: .r3_0),
        ])
}

extension BitLayout {
    public static let patrolScrubCapabilities: BitLayout = BitLayout(
        "patrol-scrub-capabilities", "Device Patrol Scrub Capabilities", width: 1,
        [
            Bit(0, "cycleChangeCapable", "Cycle Change Capable", since: .r3_0),
            Bit(1, "realTimeReportingCapable", "Real-time Reporting Capable", since: .r3_0), ReservedBits(2...7),
        ])

    public static let patrolScrubCycle: BitLayout = BitLayout(
        "patrol-scrub-cycle", "Device Patrol Scrub Cycle", width: 2,
        [
            Bits(0...7, "hours", "Configured Hours", since: .r3_0),
            Bits(8...15, "minimumHours", "Minimum Hours", since: .r3_0),
        ])

    public static let patrolScrubFlags: BitLayout = BitLayout(
        "patrol-scrub-flags", "Device Patrol Scrub Flags", width: 1,
        [Bit(0, "enabled", "Enabled", since: .r3_0), ReservedBits(1...7)])

    public static let ecsLogCapabilities: BitLayout = BitLayout(
        "ecs-log-capabilities", "DDR5 ECS Log Capabilities", width: 1,
        [Bits(0...1, "logEntryType", "Log Entry Type", .ecsLogEntryType, since: .r3_0), ReservedBits(2...7)])

    public static let ecsCapabilities: BitLayout = BitLayout(
        "ecs-capabilities", "DDR5 ECS Capabilities", width: 1,
        [Bit(0, "realTimeReportingCapable", "Real-time Reporting Capable", since: .r3_0), ReservedBits(1...7)])

    public static let ecsConfiguration: BitLayout = BitLayout(
        "ecs-configuration", "DDR5 ECS Configuration", width: 2,
        [
            Bits(0...2, "threshold", "Threshold Count per Gb", .ecsThreshold, since: .r3_0),
            Bit(3, "countsCodewords", "Codeword/Row Count Mode", since: .r3_0), ReservedBits(4...15),
        ])

    public static let ecsConfigurationChange: BitLayout = BitLayout(
        "ecs-configuration-change", "DDR5 ECS Configuration Change", width: 2,
        [
            Bits(0...2, "threshold", "Threshold Count per Gb", .ecsThreshold, since: .r3_0),
            Bit(3, "countsCodewords", "Codeword/Row Count Mode", since: .r3_0),
            Bit(4, "resetCounter", "Reset Counter", since: .r3_0), ReservedBits(5...15),
        ])
}

extension Structure {
    public static let patrolScrubControl: Structure = Structure(
        "features.patrol-scrub-control", "Device Patrol Scrub Control", size: 0x04, since: .r3_0,
        clauses: [.r3_1: "8.2.9.9.11.1", .r3_2: "8.2.10.9.11.1"]
    ) {
        U8(0x00, "capabilities", "Device Patrol Scrub Capabilities", bits: .patrolScrubCapabilities)
        U16(0x01, "cycle", "Device Patrol Scrub Cycle", bits: .patrolScrubCycle)
        U8(0x03, "flags", "Device Patrol Scrub Flags", bits: .patrolScrubFlags)
    }

    public static let patrolScrubControlChange: Structure = Structure(
        "features.patrol-scrub-control-change", "Device Patrol Scrub Control Change", size: 0x02, since: .r3_0,
        clauses: [.r3_1: "8.2.9.9.11.1", .r3_2: "8.2.10.9.11.1"]
    ) {
        U8(0x00, "cycleHours", "Device Patrol Scrub Cycle Change Request", note: "in hours")
        U8(0x01, "flags", "Device Patrol Scrub Flags", bits: .patrolScrubFlags)
    }

    public static let ecsFRU: Structure = Structure(
        "features.ecs-fru", "DDR5 ECS FRU", size: 0x04, since: .r3_0,
        clauses: [.r3_1: "8.2.9.9.11.2", .r3_2: "8.2.10.9.11.2"]
    ) {
        U8(0x00, "capabilities", "DDR5 ECS Capabilities", bits: .ecsCapabilities)
        U16(0x01, "configuration", "DDR5 ECS Configuration", bits: .ecsConfiguration)
        Reserved(0x03, 1)
    }

    public static let ecsControl: Structure = Structure(
        "features.ecs-control", "DDR5 ECS Control", size: 0x01, since: .r3_0,
        clauses: [.r3_1: "8.2.9.9.11.2", .r3_2: "8.2.10.9.11.2"]
    ) {
        U8(0x00, "logCapabilities", "DDR5 ECS Log Capabilities", bits: .ecsLogCapabilities)
        List(0x01, "memoryMediaFRUs", "Memory Media FRUs", .structure("features.ecs-fru"), count: .toEnd)
    }

    public static let ecsFRUChange: Structure = Structure(
        "features.ecs-fru-change", "DDR5 ECS FRU Change", size: 0x02, since: .r3_0,
        clauses: [.r3_1: "8.2.9.9.11.2", .r3_2: "8.2.10.9.11.2"]
    ) {
        U16(0x00, "configuration", "DDR5 ECS Configuration", bits: .ecsConfigurationChange)
    }

    public static let ecsControlChange: Structure = Structure(
        "features.ecs-control-change", "DDR5 ECS Control Change", size: 0x01, since: .r3_0,
        clauses: [.r3_1: "8.2.9.9.11.2", .r3_2: "8.2.10.9.11.2"]
    ) {
        U8(0x00, "logCapabilities", "DDR5 ECS Log Capabilities", bits: .ecsLogCapabilities)
        List(0x01, "memoryMediaFRUs", "Memory Media FRUs", .structure("features.ecs-fru-change"), count: .toEnd)
    }
}
