// Command set 01h, Events: reading and clearing the logs.

extension Enumeration {
    public static let eventLog: Enumeration = Enumeration(
        "event-log", "Event Log", width: 8,
        [
            Row(0, "informational", "Informational Event Log"),
            Row(1, "warning", "Warning Event Log"),
            Row(2, "failure", "Failure Event Log"),
            Row(3, "fatal", "Fatal Event Log"),
            Row(4, "dynamicCapacity", "Dynamic Capacity Event Log", since: .r3_0),
        ])
}

extension BitLayout {
    public static let getEventRecordsFlags: BitLayout = BitLayout(
        "get-event-records-flags", "Get Event Records Flags", width: 1,
        [
            Bit(0, "overflow", "Overflow"),
            Bit(1, "moreEventRecords", "More Event Records"),
            ReservedBits(2...7),
        ])

    public static let clearEventFlags: BitLayout = BitLayout(
        "clear-event-flags", "Clear Event Flags", width: 1,
        [Bit(0, "clearAllEvents", "Clear All Events"), ReservedBits(1...7)])
}

extension Structure {
    public static let getEventRecordsRequest: Structure = Structure(
        "events.get-event-records.request", "Get Event Records Request", size: 0x01,
        clauses: [.r3_0: "8.2.9.2.2", .r3_2: "8.2.10.2.2"]
    ) {
        U8(0x00, "eventLog", "Event Log", .eventLog)
    }

    public static let getEventRecordsResponse: Structure = Structure(
        "events.get-event-records.response", "Get Event Records Response", size: 0x20,
        clauses: [.r3_0: "8.2.9.2.2", .r3_2: "8.2.10.2.2"]
    ) {
        U8(0x00, "flags", "Flags", bits: .getEventRecordsFlags)
        Reserved(0x01, 1)
        U16(
            0x02, "overflowErrorCount", "Overflow Error Count",
            note: "valid with the Overflow flag; 0 means no count is kept; saturates")
        U64(
            0x04, "firstOverflowEventTimestamp", "First Overflow Event Timestamp", unit: .nanoseconds,
            note: "since 1970-01-01 00:00 UTC; valid with the Overflow flag")
        U64(
            0x0C, "lastOverflowEventTimestamp", "Last Overflow Event Timestamp", unit: .nanoseconds,
            note: "since 1970-01-01 00:00 UTC; valid with the Overflow flag")
        U16(0x14, "eventRecordCount", "Event Record Count")
        Reserved(0x16, 10)
        List(0x20, "eventRecords", "Event Records", .structure("event-record"), count: .field("eventRecordCount"))
    }

    public static let clearEventRecordsRequest: Structure = Structure(
        "events.clear-event-records.request", "Clear Event Records Request", size: 0x06,
        clauses: [.r3_0: "8.2.9.2.3", .r3_2: "8.2.10.2.3"]
    ) {
        U8(0x00, "eventLog", "Event Log", .eventLog)
        U8(0x01, "clearEventFlags", "Clear Event Flags", bits: .clearEventFlags)
        U8(
            0x02, "numberOfEventRecordHandles", "Number of Event Record Handles", note: "0 with Clear All Events")
        Reserved(0x03, 3)
        List(
            0x06, "eventRecordHandles", "Event Record Handles", .unsigned(2),
            count: .field("numberOfEventRecordHandles"), unit: .hex)
    }
}

extension Command {
    public static let getEventRecords: Command = Command(
        0x0100, "events.get-event-records", "Get Event Records",
        request: .structure("events.get-event-records.request"),
        response: .structure("events.get-event-records.response"),
        clauses: [.r3_0: "8.2.9.2.2", .r3_2: "8.2.10.2.2"])

    public static let clearEventRecords: Command = Command(
        0x0101, "events.clear-event-records", "Clear Event Records",
        request: .structure("events.clear-event-records.request"),
        clauses: [.r3_0: "8.2.9.2.3", .r3_2: "8.2.10.2.3"], effects: 0x0010)
}
