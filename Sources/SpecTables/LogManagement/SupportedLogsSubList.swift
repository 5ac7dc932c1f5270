// Command 0405h, Get Supported Logs Sub-List: the list of logs, page by page.

extension Structure {
    public static let getSupportedLogsSubListRequest: Structure = Structure(
        "logs.get-supported-logs-sub-list.request", "Get Supported Logs Sub-List Request", size: 0x02, since: .r3_0,
        clauses: [.r3_0: "8.2.9.5.6", .r3_2: "8.2.10.5.6"]
    ) {
        U8(0x00, "maximumNumberOfEntries", "Maximum Number of Supported Log Entries", note: "at least 1")
        U8(0x01, "startLogEntryIndex", "Start Log Entry Index")
    }

    public static let getSupportedLogsSubListResponse: Structure = Structure(
        "logs.get-supported-logs-sub-list.response", "Get Supported Logs Sub-List Response", size: 0x08, since: .r3_0,
        clauses: [.r3_0: "8.2.9.5.6", .r3_2: "8.2.10.5.6"]
    ) {
        U8(0x00, "numberOfSupportedLogEntries", "Number of Supported Log Entries")
        Reserved(0x01, 1)
        U16(0x02, "totalNumberOfSupportedLogEntries", "Total Number of Supported Log Entries")
        U8(0x04, "startLogEntryIndex", "Start Log Entry Index")
        Reserved(0x05, 3)
        List(
            0x08, "supportedLogEntries", "Supported Log Entries", .structure("logs.supported-log-entry"),
            count: .field("numberOfSupportedLogEntries"))
    }
}

extension Command {
    public static let getSupportedLogsSubList: Command = Command(
        0x0405, "logs.get-supported-logs-sub-list", "Get Supported Logs Sub-List",
        request: .structure("logs.get-supported-logs-sub-list.request"),
        response: .structure("logs.get-supported-logs-sub-list.response"), since: .r3_0,
        clauses: [.r3_0: "8.2.9.5.6", .r3_2: "8.2.10.5.6"])
}
