// Event records of memory media: General Media and DRAM.

extension Enumeration {
    public static let generalMediaEventType: Enumeration = Enumeration(
        "general-media-event-type", "General Media Memory Event Type", width: 8,
        [
            Row(0, "mediaECCError", "Media ECC Error"),
            Row(1, "invalidAddress", "Invalid Address"),
            Row(2, "dataPathError", "Data Path Error"),
            Row(3, "teStateViolation", "TE State Violation", since: .r3_1),
            Row(4, "scrubMediaECCError", "Scrub Media ECC Error", since: .r3_1),
            Row(
                5, "advancedProgrammableCMECounterExpiration",
                "Advanced Programmable Corrected Memory Error Counter Expiration", since: .r3_1),
            Row(6, "ckidViolation", "CKID Violation", since: .r3_1),
        ])

    /// The values differ from the General Media record's.
    public static let dramEventType: Enumeration = Enumeration(
        "dram-event-type", "DRAM Memory Event Type", width: 8,
        [
            Row(0, "mediaECCError", "Media ECC Error"),
            Row(1, "scrubMediaECCError", "Scrub Media ECC Error"),
            Row(2, "invalidAddress", "Invalid Address"),
            Row(3, "dataPathError", "Data Path Error"),
            Row(4, "teStateViolation", "TE State Violation", since: .r3_1),
            Row(
                5, "advancedProgrammableCMECounterExpiration",
                "Advanced Programmable Corrected Memory Error Counter Expiration", since: .r3_1),
            Row(6, "ckidViolation", "CKID Violation", since: .r3_1),
        ])

    public static let transactionType: Enumeration = Enumeration(
        "transaction-type", "Transaction Type", width: 8,
        [
            Row(0, "unknown", "Unknown"),
            Row(1, "hostRead", "Host Read"),
            Row(2, "hostWrite", "Host Write"),
            Row(3, "hostScanMedia", "Host Scan Media"),
            Row(4, "hostInjectPoison", "Host Inject Poison"),
            Row(5, "internalMediaScrub", "Internal Media Scrub"),
            Row(6, "internalMediaManagement", "Internal Media Management"),
            Row(
                7, "internalMediaErrorCheckScrub", "Internal Media Error Check Scrub", since: .r3_1),
            Row(8, "mediaInitialization", "Media Initialization", since: .r3_1),
        ])

    /// Meaningful for data path errors only.
    public static let memoryEventSubType: Enumeration = Enumeration(
        "memory-event-sub-type", "Memory Event Sub-Type", width: 8,
        [
            Row(0, "notReported", "Not Reported", since: .r3_1),
            Row(1, "internalDatapathError", "Internal Datapath Error", since: .r3_1),
            Row(2, "mediaLinkCommandTrainingError", "Media Link Command Training Error", since: .r3_1),
            Row(3, "mediaLinkControlTrainingError", "Media Link Control Training Error", since: .r3_1),
            Row(4, "mediaLinkDataTrainingError", "Media Link Data Training Error", since: .r3_1),
            Row(5, "mediaLinkCRCError", "Media Link CRC Error", since: .r3_1),
        ])
}

extension BitLayout {
    public static let mediaPhysicalAddress: BitLayout = BitLayout(
        "media-physical-address", "Physical Address", width: 8,
        [
            Bit(0, "volatile", "Volatile"),
            Bit(1, "notRepairable", "DPA Not Repairable"),
            ReservedBits(2...5),
            Bits(6...63, "dpa", "Device Physical Address", unit: .units64Bytes),
        ])

    public static let memoryEventDescriptor: BitLayout = BitLayout(
        "memory-event-descriptor", "Memory Event Descriptor", width: 1,
        [
            Bit(0, "uncorrectableEvent", "Uncorrectable Event"),
            Bit(1, "thresholdEvent", "Threshold Event"),
            Bit(2, "poisonListOverflow", "Poison List Overflow Event"),
            ReservedBits(3...7),
        ])

    public static let generalMediaValidityFlags: BitLayout = BitLayout(
        "general-media-validity-flags", "General Media Validity Flags", width: 2,
        [
            Bit(0, "channelValid", "Channel Valid"),
            Bit(1, "rankValid", "Rank Valid"),
            Bit(2, "deviceValid", "Device Valid"),
            Bit(3, "componentIdentifierValid", "Component Identifier Valid"),
            Bit(4, "componentIdentifierFormatted", "Component Identifier Format", since: .r3_1),
            ReservedBits(5...15),
        ])

    public static let dramValidityFlags: BitLayout = BitLayout(
        "dram-validity-flags", "DRAM Validity Flags", width: 2,
        [
            Bit(0, "channelValid", "Channel Valid"),
            Bit(1, "rankValid", "Rank Valid"),
            Bit(2, "nibbleMaskValid", "Nibble Mask Valid"),
            Bit(3, "bankGroupValid", "Bank Group Valid"),
            Bit(4, "bankValid", "Bank Valid"),
            Bit(5, "rowValid", "Row Valid"),
            Bit(6, "columnValid", "Column Valid"),
            Bit(7, "correctionMaskValid", "Correction Mask Valid"),
            Bit(8, "componentIdentifierValid", "Component Identifier Valid", since: .r3_1),
            Bit(9, "componentIdentifierFormatted", "Component Identifier Format", since: .r3_1),
            Bit(10, "subChannelValid", "Sub-Channel Valid", since: .r3_1),
            ReservedBits(11...15),
        ])

    public static let cmeThresholdEventFlags: BitLayout = BitLayout(
        "cme-threshold-event-flags", "Advanced Programmable CME Threshold Event Flags", width: 1,
        [
            Bit(0, "multipleMediaComponents", "Corrected Memory Errors in Multiple Media Components", since: .r3_1),
            Bit(1, "thresholdExceeded", "Exceeded Programmable Threshold", since: .r3_1),
            ReservedBits(2...7),
        ])
}

extension Structure {
    public static let generalMediaEventRecord: Structure = Structure(
        "event-record.general-media", "General Media Event Record", size: 0x80,
        clauses: [.r3_0: "8.2.9.2.1.1", .r3_2: "8.2.10.2.1.1"]
    ) {
        Nested(0x00, 0x30, "header", "Event Record Header", "event-record.header")
        U64(0x30, "physicalAddress", "Physical Address", bits: .mediaPhysicalAddress, unit: .address)
        U8(0x38, "memoryEventDescriptor", "Memory Event Descriptor", bits: .memoryEventDescriptor)
        U8(0x39, "memoryEventType", "Memory Event Type", .generalMediaEventType)
        U8(0x3A, "transactionType", "Transaction Type", .transactionType)
        U16(0x3B, "validityFlags", "Validity Flags", bits: .generalMediaValidityFlags)
        U8(0x3D, "channel", "Channel", note: "valid with its flag")
        U8(0x3E, "rank", "Rank", note: "valid with its flag")
        U24(0x3F, "device", "Device", unit: .hex, note: "a bitmask; valid with its flag")
        Bytes(
            0x42, 16, "componentIdentifier", "Component Identifier",
            note: "valid with its flag; formatted as component-identifier with the format flag")
        U8(
            0x52, "cmeThresholdEventFlags", "Advanced Programmable CME Threshold Event Flags",
            bits: .cmeThresholdEventFlags, since: .r3_1)
        U24(0x53, "correctedMemoryErrorCount", "Corrected Memory Error Count at Event", since: .r3_1)
        U8(
            0x56, "memoryEventSubType", "Memory Event Sub-Type", .memoryEventSubType, since: .r3_1,
            note: "for data path errors")
        Reserved(0x57, 0x29)
    }

    public static let dramEventRecord: Structure = Structure(
        "event-record.dram", "DRAM Event Record", size: 0x80, clauses: [.r3_0: "8.2.9.2.1.2", .r3_2: "8.2.10.2.1.2"]
    ) {
        Nested(0x00, 0x30, "header", "Event Record Header", "event-record.header")
        U64(0x30, "physicalAddress", "Physical Address", bits: .mediaPhysicalAddress, unit: .address)
        U8(0x38, "memoryEventDescriptor", "Memory Event Descriptor", bits: .memoryEventDescriptor)
        U8(0x39, "memoryEventType", "Memory Event Type", .dramEventType)
        U8(0x3A, "transactionType", "Transaction Type", .transactionType)
        U16(0x3B, "validityFlags", "Validity Flags", bits: .dramValidityFlags)
        U8(0x3D, "channel", "Channel", note: "valid with its flag")
        U8(0x3E, "rank", "Rank", note: "valid with its flag")
        U24(0x3F, "nibbleMask", "Nibble Mask", unit: .hex, note: "valid with its flag")
        U8(0x42, "bankGroup", "Bank Group", note: "valid with its flag")
        U8(0x43, "bank", "Bank", note: "valid with its flag")
        U24(0x44, "row", "Row", note: "valid with its flag")
        U16(0x47, "column", "Column", note: "valid with its flag")
        ArrayOf(
            4, elementWidth: 8, 0x49, "correctionMask", "Correction Mask", unit: .hex, note: "valid with its flag")
        Bytes(
            0x69, 16, "componentIdentifier", "Component Identifier", since: .r3_1,
            note: "valid with its flag; formatted as component-identifier with the format flag")
        U8(0x79, "subChannel", "Sub-Channel", since: .r3_1, note: "valid with its flag")
        U8(
            0x7A, "cmeThresholdEventFlags", "Advanced Programmable CME Threshold Event Flags",
            bits: .cmeThresholdEventFlags, since: .r3_1)
        U24(
            0x7B, "correctedVolatileMemoryErrorCount", "Corrected Volatile Memory Error Count at Event", since: .r3_1)
        U8(
            0x7E, "memoryEventSubType", "Memory Event Sub-Type", .memoryEventSubType, since: .r3_1,
            note: "for data path errors")
        Reserved(0x7F, 1)
    }
}
