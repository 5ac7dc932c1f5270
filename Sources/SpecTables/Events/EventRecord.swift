// What every event record shares, and how its kind is told.

extension Enumeration {
    public static let eventSeverity: Enumeration = Enumeration(
        "event-severity", "Event Record Severity", width: 2,
        [
            Row(0, "informational", "Informational Event"), Row(1, "warning", "Warning Event"),
            Row(2, "failure", "Failure Event"), Row(3, "fatal", "Fatal Event"),
        ])
}

extension BitLayout {
    public static let eventRecordFlags: BitLayout = BitLayout(
        "event-record-flags", "Event Record Flags", width: 3,
        [
            Bits(0...1, "severity", "Event Record Severity", .eventSeverity),
            Bit(2, "permanentCondition", "Permanent Condition"),
            Bit(3, "maintenanceNeeded", "Maintenance Needed"),
            Bit(4, "performanceDegraded", "Performance Degraded"),
            Bit(5, "hardwareReplacementNeeded", "Hardware Replacement Needed"),
            Bit(6, "maintenanceOperationSubclassValid", "Maintenance Operation Subclass Valid", since: .r3_1),
            Bit(7, "ldIDValid", "LD-ID Valid", since: .r3_2),
            Bit(8, "headIDValid", "Head ID Valid", since: .r3_2),
            ReservedBits(9...23),
        ])
}

extension NamedUUID {
    /// What the Event Record Identifier may say.
    public static let eventRecords: [NamedUUID] = [
        NamedUUID("fbcd0a77-c260-417f-85a9-088b1621eba6", "generalMedia", "General Media Event Record"),
        NamedUUID("601dcbb3-9c06-4eab-b8af-4e9bfb5c9624", "dram", "DRAM Event Record"),
        NamedUUID("fe927475-dd59-4339-a586-79bab113b774", "memoryModule", "Memory Module Event Record"),
        NamedUUID(
            "e71f3a40-2d29-4092-8a39-4d1c966c7c65", "memorySparing", "Memory Sparing Event Record", since: .r3_1),
        NamedUUID("77cf9271-9c02-470b-9fe4-bc7b75f2da97", "physicalSwitch", "Physical Switch Event Record"),
        NamedUUID("40d26425-3396-4c4d-a5da-3d47263af425", "virtualSwitch", "Virtual Switch Event Record"),
        NamedUUID("8dc44363-0c96-4710-b7bf-04bb99534c3f", "mldPort", "MLD Port Event Record"),
        NamedUUID(
            "ca95afa7-f183-4018-8c2f-95268e101a2a", "dynamicCapacity", "Dynamic Capacity Event Record", since: .r3_0),
    ]
}

extension Structure {
    public static let eventRecordHeader: Structure = Structure(
        "event-record.header", "Event Record Header", size: 0x30,
        clauses: [.r3_0: "8.2.9.2.1", .r3_2: "8.2.10.2.1"]
    ) {
        UUIDBytes(0x00, "eventRecordIdentifier", "Event Record Identifier")
        U8(0x10, "eventRecordLength", "Event Record Length", unit: .bytes, note: "the bytes in use, header included")
        U24(0x11, "eventRecordFlags", "Event Record Flags", bits: .eventRecordFlags)
        U16(0x14, "eventRecordHandle", "Event Record Handle", unit: .hex, note: "unique in its log, never 0")
        U16(0x16, "relatedEventRecordHandle", "Related Event Record Handle", unit: .hex, note: "0 means none")
        U64(
            0x18, "eventRecordTimestamp", "Event Record Timestamp", unit: .nanoseconds,
            note: "since 1970-01-01 00:00 UTC; 0 if the clock was never set")
        // DOUBT 14: whether 2.0 already has the maintenance operation class.
        U8(
            0x20, "maintenanceOperationClass", "Maintenance Operation Class", unit: .hex, since: .r3_0,
            note: "0 means none")
        U8(
            0x21, "maintenanceOperationSubclass", "Maintenance Operation Subclass", unit: .hex, since: .r3_1,
            note: "valid with its flag")
        U16(0x22, "ldID", "LD-ID", unit: .hex, since: .r3_2, note: "valid with its flag")
        U8(0x24, "headID", "Head ID", unit: .hex, since: .r3_2, note: "valid with its flag")
        Reserved(0x25, 11)
    }

    public static let eventRecord: Structure = Structure(
        "event-record", "Event Record", size: 0x80, clauses: [.r3_0: "8.2.9.2.1", .r3_2: "8.2.10.2.1"],
        union: TaggedUnion(
            selector: "header.eventRecordIdentifier",
            [
                ("fbcd0a77-c260-417f-85a9-088b1621eba6", "event-record.general-media"),
                ("601dcbb3-9c06-4eab-b8af-4e9bfb5c9624", "event-record.dram"),
                ("fe927475-dd59-4339-a586-79bab113b774", "event-record.memory-module"),
                ("e71f3a40-2d29-4092-8a39-4d1c966c7c65", "event-record.memory-sparing"),
                ("77cf9271-9c02-470b-9fe4-bc7b75f2da97", "event-record.physical-switch"),
                ("40d26425-3396-4c4d-a5da-3d47263af425", "event-record.virtual-switch"),
                ("8dc44363-0c96-4710-b7bf-04bb99534c3f", "event-record.mld-port"),
                ("ca95afa7-f183-4018-8c2f-95268e101a2a", "event-record.dynamic-capacity"),
            ], fallback: "event-record.vendor-specific")
    ) {
        Nested(0x00, 0x30, "header", "Event Record Header", "event-record.header")
        Bytes(0x30, 0x50, "data", "Event Record Data")
    }

    public static let vendorSpecificEventRecord: Structure = Structure(
        "event-record.vendor-specific", "Vendor Specific Event Record", size: 0x80,
        clauses: [.r3_0: "8.2.9.2.1.4", .r3_1: "8.2.9.2.1.5", .r3_2: "8.2.10.2.1.5"]
    ) {
        Nested(0x00, 0x30, "header", "Event Record Header", "event-record.header")
        Bytes(0x30, 0x50, "vendorSpecificData", "Vendor Specific Event Data")
    }
}
