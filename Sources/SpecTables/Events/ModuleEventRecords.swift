// Event records of the memory module: its health, and the sparing of its memory.

extension Enumeration {
    public static let memoryModuleEventType: Enumeration = Enumeration(
        "memory-module-event-type", "Memory Module Device Event Type", width: 8,
        [
            Row(0, "healthStatusChange", "Health Status Change"),
            Row(1, "mediaStatusChange", "Media Status Change"),
            Row(2, "lifeUsedChange", "Life Used Change"),
            Row(3, "temperatureChange", "Temperature Change"),
            Row(4, "dataPathError", "Data Path Error"),
            Row(5, "lsaError", "LSA Error"),
            Row(6, "unrecoverableInternalSidebandBusError", "Unrecoverable Internal Sideband Bus Error", since: .r3_1),
            Row(7, "memoryMediaFRUError", "Memory Media FRU Error", since: .r3_1),
            Row(8, "powerManagementFault", "Power Management Fault", since: .r3_1),
        ])

    public static let mediaStatus: Enumeration = Enumeration(
        "media-status", "Media Status", width: 8,
        [
            Row(0, "normal", "Normal"),
            Row(1, "notReady", "Not Ready"),
            Row(2, "writePersistencyLost", "Write Persistency Lost"),
            Row(3, "allDataLost", "All Data Lost"),
            Row(
                4, "writePersistencyLossInTheEventOfPowerLoss", "Write Persistency Loss in the Event of Power Loss"),
            Row(
                5, "writePersistencyLossInEventOfShutdown", "Write Persistency Loss in Event of Shutdown"),
            Row(6, "writePersistencyLossImminent", "Write Persistency Loss Imminent"),
            Row(7, "allDataLossInTheEventOfPowerLoss", "All Data Loss in the Event of Power Loss"),
            Row(8, "allDataLossInTheEventOfShutdown", "All Data Loss in the Event of Shutdown"),
            Row(9, "allDataLossImminent", "All Data Loss Imminent"),
        ])

    public static let healthLevel: Enumeration = Enumeration(
        "health-level", "Health Level", width: 2,
        [Row(0, "normal", "Normal"), Row(1, "warning", "Warning"), Row(2, "critical", "Critical")])

    public static let memoryModuleEventSubType: Enumeration = Enumeration(
        "memory-module-event-sub-type", "Memory Module Event Sub-Type", width: 8,
        [
            Row(0, "notReported", "Not Reported", since: .r3_1),
            Row(1, "invalidConfigurationData", "Invalid Configuration Data", since: .r3_1),
            Row(2, "unsupportedConfigurationData", "Unsupported Configuration Data", since: .r3_1),
            Row(3, "unsupportedMemoryMediaFRU", "Unsupported Memory Media FRU", since: .r3_1),
        ])

    public static let memorySparingResult: Enumeration = Enumeration(
        "memory-sparing-result", "Memory Sparing Result", width: 8,
        [
            Row(0x00, "success", "Success", since: .r3_1),
            Row(0x01, "resourcesExhausted", "Resources Exhausted", since: .r3_1),
            Row(0xFF, "failure", "Failure", since: .r3_1),
        ])
}

extension BitLayout {
    public static let healthStatus: BitLayout = BitLayout(
        "health-status", "Health Status", width: 1,
        [
            Bit(0, "maintenanceNeeded", "Maintenance Needed"),
            Bit(1, "performanceDegraded", "Performance Degraded"),
            Bit(2, "hardwareReplacementNeeded", "Hardware Replacement Needed"),
            Bit(3, "memoryCapacityDegraded", "Memory Capacity Degraded", since: .r3_1),
            ReservedBits(4...7),
        ])

    public static let additionalStatus: BitLayout = BitLayout(
        "additional-status", "Additional Status", width: 1,
        [
            Bits(0...1, "lifeUsed", "Life Used", .healthLevel),
            Bits(2...3, "temperature", "Device Temperature", .healthLevel),
            Bit(4, "correctedVolatileErrorCountWarning", "Corrected Volatile Error Count Warning"),
            Bit(5, "correctedPersistentErrorCountWarning", "Corrected Persistent Error Count Warning"),
            ReservedBits(6...7),
        ])

    public static let memoryModuleValidityFlags: BitLayout = BitLayout(
        "memory-module-validity-flags", "Memory Module Validity Flags", width: 2,
        [
            Bit(0, "componentIdentifierValid", "Component Identifier Valid", since: .r3_1),
            Bit(1, "componentIdentifierFormatted", "Component Identifier Format", since: .r3_1),
            ReservedBits(2...15),
        ])

    public static let memorySparingFlags: BitLayout = BitLayout(
        "memory-sparing-flags", "Memory Sparing Flags", width: 1,
        [
            Bit(0, "queryResources", "Query Resources", since: .r3_1),
            Bit(1, "hardSparing", "Hard Sparing", since: .r3_1),
            Bit(2, "deviceInitiated", "Device Initiated", since: .r3_1),
            ReservedBits(3...7),
        ])

    public static let memorySparingValidityFlags: BitLayout = BitLayout(
        "memory-sparing-validity-flags", "Memory Sparing Validity Flags", width: 2,
        [
            Bit(0, "channelValid", "Channel Valid", since: .r3_1),
            Bit(1, "rankValid", "Rank Valid", since: .r3_1),
            Bit(2, "nibbleMaskValid", "Nibble Mask Valid", since: .r3_1),
            Bit(3, "bankGroupValid", "Bank Group Valid", since: .r3_1),
            Bit(4, "bankValid", "Bank Valid", since: .r3_1),
            Bit(5, "rowValid", "Row Valid", since: .r3_1),
            Bit(6, "columnValid", "Column Valid", since: .r3_1),
            Bit(7, "componentIdentifierValid", "Component Identifier Valid", since: .r3_1),
            Bit(8, "componentIdentifierFormatted", "Component Identifier Format", since: .r3_1),
            Bit(9, "subChannelValid", "Sub-Channel Valid", since: .r3_1),
            ReservedBits(10...15),
        ])

    public static let componentIdentifierValidity: BitLayout = BitLayout(
        "component-identifier-validity", "Component Identifier Validity", width: 1,
        [
            Bit(0, "pldmEntityIDValid", "PLDM Entity ID Valid", since: .r3_1),
            Bit(1, "pldmResourceIDValid", "PLDM Resource ID Valid", since: .r3_1),
            ReservedBits(2...7),
        ])
}

extension Structure {
    public static let deviceHealthInformation: Structure = Structure(
        "event-record.device-health-information", "Device Health Information", size: 0x12,
        clauses: [.r3_0: "8.2.9.2.1.3", .r3_2: "8.2.10.2.1.3"]
    ) {
        U8(0x00, "healthStatus", "Health Status", bits: .healthStatus)
        U8(0x01, "mediaStatus", "Media Status", .mediaStatus)
        U8(0x02, "additionalStatus", "Additional Status", bits: .additionalStatus)
        U8(0x03, "lifeUsed", "Life Used", unit: .percent)
        S16(0x04, "deviceTemperature", "Device Temperature", unit: .celsius)
        U32(0x06, "dirtyShutdownCount", "Dirty Shutdown Count")
        U32(0x0A, "correctedVolatileErrorCount", "Corrected Volatile Error Count")
        U32(0x0E, "correctedPersistentErrorCount", "Corrected Persistent Error Count")
    }

    public static let memoryModuleEventRecord: Structure = Structure(
        "event-record.memory-module", "Memory Module Event Record", size: 0x80,
        clauses: [.r3_0: "8.2.9.2.1.3", .r3_2: "8.2.10.2.1.3"]
    ) {
        Nested(0x00, 0x30, "header", "Event Record Header", "event-record.header")
        U8(0x30, "deviceEventType", "Device Event Type", .memoryModuleEventType)
        Nested(
            0x31, 0x12, "deviceHealthInformation", "Device Health Information",
            "event-record.device-health-information")
        U16(0x43, "validityFlags", "Validity Flags", bits: .memoryModuleValidityFlags, since: .r3_1)
        Bytes(
            0x45, 16, "componentIdentifier", "Component Identifier", since: .r3_1,
            note: "valid with its flag; formatted as component-identifier with the format flag")
        U8(
            0x55, "deviceEventSubType", "Device Event Sub-Type", .memoryModuleEventSubType, since: .r3_1,
            note: "for memory media FRU errors")
        Reserved(0x56, 0x2A)
    }

    public static let memorySparingEventRecord: Structure = Structure(
        "event-record.memory-sparing", "Memory Sparing Event Record", size: 0x80, since: .r3_1,
        clauses: [.r3_1: "8.2.9.2.1.4", .r3_2: "8.2.10.2.1.4"]
    ) {
        Nested(0x00, 0x30, "header", "Event Record Header", "event-record.header")
        U8(0x30, "sparingMaintenanceOperationClass", "Maintenance Operation Class", unit: .hex)
        U8(0x31, "sparingMaintenanceOperationSubclass", "Maintenance Operation Subclass", unit: .hex)
        U8(0x32, "flags", "Flags", bits: .memorySparingFlags)
        U8(0x33, "result", "Result", .memorySparingResult)
        U16(0x34, "validityFlags", "Validity Flags", bits: .memorySparingValidityFlags)
        Reserved(0x36, 6)
        U16(0x3C, "spareResourcesAvailable", "Spare Resources Available", note: "valid with the result Success")
        U8(0x3E, "channel", "Channel", note: "valid with its flag")
        U8(0x3F, "rank", "Rank", note: "valid with its flag")
        U24(0x40, "nibbleMask", "Nibble Mask", unit: .hex, note: "valid with its flag")
        U8(0x43, "bankGroup", "Bank Group", note: "valid with its flag")
        U8(0x44, "bank", "Bank", note: "valid with its flag")
        U24(0x45, "row", "Row", note: "valid with its flag")
        U16(0x48, "column", "Column", note: "valid with its flag")
        Bytes(
            0x4A, 16, "componentIdentifier", "Component Identifier",
            note: "valid with its flag; formatted as component-identifier with the format flag")
        U8(0x5A, "subChannel", "Sub-Channel", note: "valid with its flag")
        Reserved(0x5B, 0x25)
    }

    // DOUBT 12: the table's own length column looks inconsistent with 16 bytes.
    public static let componentIdentifier: Structure = Structure(
        "component-identifier", "Formatted Component Identifier", size: 0x10, since: .r3_1,
        clauses: [.r3_1: "8.2.9.2.1", .r3_2: "8.2.10.2.1"], confidence: .b
    ) {
        U8(0x00, "validity", "Validity", bits: .componentIdentifierValidity)
        Bytes(0x01, 6, "pldmEntityID", "PLDM Entity Identification Information")
        Bytes(0x07, 4, "pldmResourceID", "PLDM Resource ID")
        Reserved(0x0B, 5)
    }
}
