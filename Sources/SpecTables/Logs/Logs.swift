// Command set 04h, Logs, and the Command Effects Log.

extension BitLayout {
    public static let commandEffects: BitLayout = BitLayout(
        "command-effects", "Command Effects", width: 2,
        [
            Bit(0, "configurationChangeAfterColdReset", "Configuration Change after Cold Reset"),
            Bit(1, "immediateConfigurationChange", "Immediate Configuration Change"),
            Bit(2, "immediateDataChange", "Immediate Data Change"),
            Bit(3, "immediatePolicyChange", "Immediate Policy Change"),
            Bit(4, "immediateLogChange", "Immediate Log Change"),
            Bit(5, "securityStateChange", "Security State Change"),
            Bit(6, "backgroundOperation", "Background Operation"),
            Bit(7, "secondaryMailboxSupported", "Secondary Mailbox Supported"),
            Bit(
                8, "requestAbortBackgroundOperationSupported", "Request Abort Background Operation Supported",
                since: .r3_1),
            Bit(9, "resetEffectsValid", "CEL[11:10] Valid", since: .r3_1),
            Bit(
                10, "configurationChangeAfterConventionalReset", "Configuration Change after Conventional Reset",
                since: .r3_1),
            Bit(11, "configurationChangeAfterCXLReset", "Configuration Change after CXL Reset", since: .r3_1),
            ReservedBits(12...15),
        ])
}

extension Structure {
    public static let supportedLogEntry: Structure = Structure(
        "logs.supported-log-entry", "Supported Log Entry", size: 0x14,
        clauses: [.r3_0: "8.2.9.5.1", .r3_2: "8.2.10.5.1"]
    ) {
        UUIDBytes(0x00, "logIdentifier", "Log Identifier")
        U32(0x10, "logSize", "Log Size", unit: .bytes, note: "the most that can be read")
    }

    public static let getSupportedLogsResponse: Structure = Structure(
        "logs.get-supported-logs.response", "Get Supported Logs Response", size: 0x08,
        clauses: [.r3_0: "8.2.9.5.1", .r3_2: "8.2.10.5.1"]
    ) {
        U16(0x00, "numberOfSupportedLogEntries", "Number of Supported Log Entries")
        Reserved(0x02, 6)
        List(
            0x08, "supportedLogEntries", "Supported Log Entries", .structure("logs.supported-log-entry"),
            count: .field("numberOfSupportedLogEntries"))
    }

    public static let getLogRequest: Structure = Structure(
        "logs.get-log.request", "Get Log Request", size: 0x18,
        clauses: [.r3_0: "8.2.9.5.2", .r3_2: "8.2.10.5.2"]
    ) {
        UUIDBytes(0x00, "logIdentifier", "Log Identifier")
        U32(0x10, "offset", "Offset", unit: .bytes)
        U32(0x14, "length", "Length", unit: .bytes)
    }

    public static let getLogResponse: Structure = Structure(
        "logs.get-log.response", "Get Log Response", size: 0x00,
        clauses: [.r3_0: "8.2.9.5.2", .r3_2: "8.2.10.5.2"]
    ) {
        Trailing(
            0x00, "logData", "Log Data",
            TaggedUnion(selector: "logIdentifier", [("0da9c0b5-bf41-4b78-8f79-96b1623b3f17", "logs.cel")]))
    }

    public static let commandEffectsLogEntry: Structure = Structure(
        "logs.cel-entry", "Command Effects Log Entry", size: 0x04,
        clauses: [.r3_0: "8.2.9.5.2.1", .r3_2: "8.2.10.5.2.1"]
    ) {
        U16(0x00, "opcode", "Opcode", unit: .hex)
        U16(0x02, "commandEffect", "Command Effect", bits: .commandEffects)
    }

    public static let commandEffectsLog: Structure = Structure(
        "logs.cel", "Command Effects Log", size: 0x00, clauses: [.r3_0: "8.2.9.5.2.1", .r3_2: "8.2.10.5.2.1"]
    ) {
        List(0x00, "entries", "Command Effects Log Entries", .structure("logs.cel-entry"), count: .toEnd)
    }
}

extension Command {
    public static let getSupportedLogs: Command = Command(
        0x0400, "logs.get-supported-logs", "Get Supported Logs",
        response: .structure("logs.get-supported-logs.response"),
        clauses: [.r3_0: "8.2.9.5.1", .r3_2: "8.2.10.5.1"])

    public static let getLog: Command = Command(
        0x0401, "logs.get-log", "Get Log", request: .structure("logs.get-log.request"),
        response: .structure("logs.get-log.response"), clauses: [.r3_0: "8.2.9.5.2", .r3_2: "8.2.10.5.2"])
}
