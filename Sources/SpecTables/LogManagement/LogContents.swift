// Commands 0403h and 0404h, which empty a log and fill it.

extension Structure {
    public static let clearLogRequest: Structure = Structure(
        "logs.clear-log.request", "Clear Log Request", size: 0x10, since: .r3_0,
        clauses: [.r3_0: "8.2.9.5.4", .r3_2: "8.2.10.5.4"]
    ) {
        UUIDBytes(0x00, "logIdentifier", "Log Identifier")
    }

    public static let populateLogRequest: Structure = Structure(
        "logs.populate-log.request", "Populate Log Request", size: 0x10, since: .r3_0,
        clauses: [.r3_0: "8.2.9.5.5", .r3_2: "8.2.10.5.5"]
    ) {
        UUIDBytes(0x00, "logIdentifier", "Log Identifier")
    }
}

extension Command {
    public static let clearLog: Command = Command(
        0x0403, "logs.clear-log", "Clear Log", request: .structure("logs.clear-log.request"), since: .r3_0,
        clauses: [.r3_0: "8.2.9.5.4", .r3_2: "8.2.10.5.4"], effects: 0x0010)

    public static let populateLog: Command = Command(
        0x0404, "logs.populate-log", "Populate Log", request: .structure("logs.populate-log.request"), since: .r3_0,
        clauses: [.r3_0: "8.2.9.5.5", .r3_2: "8.2.10.5.5"], effects: 0x0150)
}
