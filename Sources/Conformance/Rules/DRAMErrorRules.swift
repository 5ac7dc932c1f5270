import CXLWire
import SpecTables

// DRAM event records: what the fields say together.

extension Rule {
    public static let eventDRAMViolationSeverity: Rule = Rule(
        "events.dram.access-violation-is-informational", "EVT-GM-008", .must, .device, confidence: .b,
        on: onDRAMRecords, since: .r3_1, needs: [.request, .response, .origin],
        "A DRAM record about a violation of TE state or CKID is informational and in the informational log.",
        consequence: "An attempt to reach protected memory looks like a failure of the medium.",
        clauses: EventClauses.dram
    ) { _, step throws(WireError) in
        let log = try logRead(step)
        return try judgeDRAM(step) { event, place in
            let type = event.memoryEventType
            guard type == .teStateViolation || type == .ckidViolation else { return .notConcerned }
            let severity = event.header.eventRecordFlags.severity
            return place.check(
                severity == .informational && log == .informational, 0x11..<0x12, "header.eventRecordFlags",
                expected: "severity 0 in the informational log",
                observed: "severity \(severity.rawValue) in the \(logText(log))")
        }
    }

    public static let eventDRAMCounterThreshold: Rule = Rule(
        "events.dram.counter-expiry-is-a-threshold-event", "EVT-DRAM-006", .must, .device, confidence: .b,
        on: onDRAMRecords, since: .r3_1, needs: [.response, .origin],
        "A DRAM record about an expired counter of corrected errors is a threshold event.",
        consequence: "The host does not see that a limit which it set was reached.", clauses: EventClauses.dram
    ) { _, step throws(WireError) in
        try judgeDRAM(step) { event, place in
            guard event.memoryEventType == .advancedProgrammableCMECounterExpiration else { return .notConcerned }
            return place.check(
                event.memoryEventDescriptor.thresholdEvent, 0x38..<0x39, "memoryEventDescriptor",
                expected: "a threshold event, because a counter expired", observed: "bit 1 clear")
        }
    }

    public static let eventDRAMCounterCounts: Rule = Rule(
        "events.dram.counter-expiry-counts", "EVT-DRAM-006", .should, .device, confidence: .b,
        on: onDRAMRecords, since: .r3_1, needs: [.response, .origin],
        "A DRAM record about an expired counter of corrected errors counts at least one.",
        consequence: "The host cannot tell how many errors there were.", clauses: EventClauses.dram
    ) { _, step throws(WireError) in
        try judgeDRAM(step) { event, place in
            guard event.memoryEventType == .advancedProgrammableCMECounterExpiration else { return .notConcerned }
            return place.check(
                event.correctedVolatileMemoryErrorCount > 0, 0x7B..<0x7E, "correctedVolatileMemoryErrorCount",
                expected: "more than 0, because a counter expired", observed: "0")
        }
    }

    public static let eventDRAMCounterFieldsZero: Rule = Rule(
        "events.dram.counter-fields-need-threshold", "EVT-DRAM-006", .note, .device, confidence: .c,
        on: onDRAMRecords, since: .r3_1, needs: [.response],
        "The threshold flags and the count in a DRAM record that is no threshold event are zero.",
        consequence: "Software that ignores the descriptor shows a count that means nothing.",
        clauses: EventClauses.dram
    ) { session, step throws(WireError) in
        if let why = session.operatorChoseRecords { return .unknown(why) }
        return try judgeDRAM(step) { event, place in
            guard !event.memoryEventDescriptor.thresholdEvent,
                event.memoryEventType != .advancedProgrammableCMECounterExpiration
            else { return .notConcerned }
            let isClear = event.cmeThresholdEventFlags.rawValue == 0 && event.correctedVolatileMemoryErrorCount == 0
            return place.check(
                isClear, 0x7A..<0x7E, "cmeThresholdEventFlags", expected: "zero without a threshold event",
                observed: "not zero")
        }
    }

    public static let eventDRAMSubTypeKnown: Rule = Rule(
        "events.dram.sub-type-known", "EVT-DRAM-006", .should, pinned: .must, .device, confidence: .b,
        on: onDRAMRecords, since: .r3_1, needs: [.response, .origin],
        "The sub-type of a DRAM record is one that is defined.",
        consequence: "The host cannot say what failed in the data path.", clauses: EventClauses.dram
    ) { _, step throws(WireError) in
        try judgeDRAM(step) { event, place in
            place.check(
                event.memoryEventSubType.rawValue, isAtMost: 5, 0x7E, "memoryEventSubType")
        }
    }

    public static let eventDRAMSubTypeDataPath: Rule = Rule(
        "events.dram.sub-type-for-data-path-only", "EVT-DRAM-006", .must, .device, confidence: .b,
        on: onDRAMRecords, since: .r3_1, needs: [.response, .origin],
        "A DRAM record has a sub-type only if it is about an error in the data path.",
        consequence: "The host names a fault in the data path that did not happen.", clauses: EventClauses.dram
    ) { _, step throws(WireError) in
        try judgeDRAM(step) { event, place in
            guard event.memoryEventType != .dataPathError else { return .notConcerned }
            let type = event.memoryEventSubType.rawValue
            return place.check(
                type == 0, 0x7E..<0x7F, "memoryEventSubType",
                expected: "0, because the event is not about the data path", observed: "\(type)")
        }
    }

    public static let eventDRAMScrubTransaction: Rule = Rule(
        "events.dram.scrub-error-names-scrub", "EVT-GM-013", .note, .device, confidence: .b,
        on: onDRAMRecords, since: .r3_1, needs: [.response],
        "A DRAM record about an error that a scrub found names a scrub as its transaction.",
        consequence: "The host blames an access of its own.", clauses: EventClauses.dram
    ) { session, step throws(WireError) in
        if let why = session.operatorChoseRecords { return .unknown(why) }
        return try judgeDRAM(step) { event, place in
            guard event.memoryEventType == .scrubMediaECCError else { return .notConcerned }
            let transaction = event.transactionType
            return place.check(
                transaction == .internalMediaScrub || transaction == .internalMediaErrorCheckScrub, 0x3A..<0x3B,
                "transactionType", expected: "5 or 7, because a scrub found the error",
                observed: "\(transaction.rawValue)")
        }
    }

    public static let eventDRAMReserved: Rule = Rule(
        "events.dram.reserved-bytes", "EVT-HDR-015", .should, pinned: .must, .device, confidence: .a,
        on: onDRAMRecords, needs: [.response], refines: GeneralRule.outputReserved,
        "The bytes of a DRAM record that every revision reserves are zero.",
        consequence: "A host of a later revision reads a meaning into them.", clauses: EventClauses.dram
    ) { _, step throws(WireError) in
        try judgeDRAM(step) { event, place in
            place.check(reserved: event.reserved7F, 0x7F..<0x80, "reserved7F")
        }
    }

    public static let eventDRAMLaterBytes: Rule = Rule(
        "events.dram.bytes-of-later-revision", "EVT-HDR-015", .note, pinned: .must, .device, confidence: .a,
        on: onDRAMRecords, until: .r3_0E, needs: [.response, .pinned],
        "The bytes of a DRAM record that 3.1 gave a meaning are zero before.",
        consequence: "The device is of a later revision than the one it is held to, or leaves old bytes behind.",
        clauses: EventClauses.dram
    ) { _, step throws(WireError) in
        try judgeDRAM(step) { event, place in
            let isClear =
                firstSet(event.componentIdentifier) == nil && event.subChannel == 0
                && event.cmeThresholdEventFlags.rawValue == 0 && event.correctedVolatileMemoryErrorCount == 0
                && event.memoryEventSubType.rawValue == 0
            return place.check(
                isClear, 0x69..<0x7F, "componentIdentifier", expected: "zero before 3.1", observed: "not zero")
        }
    }
}
