// Command set 03h, Timestamp.

extension Structure {
    public static let getTimestampResponse: Structure = Structure(
        "timestamp.get.response", "Get Timestamp Response", size: 0x08,
        clauses: [.r3_0: "8.2.9.4.1", .r3_2: "8.2.10.4.1"]
    ) {
        U64(
            0x00, "timestamp", "Timestamp", unit: .nanoseconds,
            note: "since 1970-01-01 00:00 UTC; 0 if it was never set")
    }

    public static let setTimestampRequest: Structure = Structure(
        "timestamp.set.request", "Set Timestamp Request", size: 0x08,
        clauses: [.r3_0: "8.2.9.4.2", .r3_2: "8.2.10.4.2"]
    ) {
        U64(0x00, "timestamp", "Timestamp", unit: .nanoseconds, note: "since 1970-01-01 00:00 UTC")
    }
}

extension Command {
    public static let getTimestamp: Command = Command(
        0x0300, "timestamp.get", "Get Timestamp", response: .structure("timestamp.get.response"),
        clauses: [.r3_0: "8.2.9.4.1", .r3_2: "8.2.10.4.1"])

    public static let setTimestamp: Command = Command(
        0x0301, "timestamp.set", "Set Timestamp", request: .structure("timestamp.set.request"),
        clauses: [.r3_0: "8.2.9.4.2", .r3_2: "8.2.10.4.2"], effects: 0x0008)
}
