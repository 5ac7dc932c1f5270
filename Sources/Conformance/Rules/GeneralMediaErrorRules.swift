import CXLWire
import SpecTables

// General Media event records: what the fields say together.

extension Rule {
    public static let eventMediaInvalidFieldsZero: Rule = Rule(
        "events.media.invalid-fields-zero", "EVT-GM-006", .note, .device, confidence: .d,
        on: onGeneralMediaRecords, needs: [.response],
        "Fields of a General Media record whose validity flag is clear are zero.",
        consequence: "Software that ignores the flags names a part that did not fail.",
        clauses: EventClauses.generalMedia
    ) { session, step throws(WireError) in
        if let why = session.operatorChoseRecords { return .unknown(why) }
        return try judgeGeneralMedia(step) { event, place in
            let valid = event.validityFlags
            let stray =
                !valid.channelValid && event.channel != 0
                ? (0x3D..<0x3E, "channel")
                : !valid.rankValid && event.rank != 0
                    ? (0x3E..<0x3F, "rank")
                    : !valid.deviceValid && event.device != 0
                        ? (0x3F..<0x42, "device")
                        : !valid.componentIdentifierValid && firstSet(event.componentIdentifier) != nil
                            ? (0x42..<0x52, "componentIdentifier") : nil
            guard let stray else { return .held }
            return .broken(
                place.violation(stray.0, stray.1, expected: "zero while it is not valid", observed: "not zero"))
        }
    }

    public static let eventMediaNotRepairable: Rule = Rule(
        "events.media.not-repairable-needs-no-maintenance", "EVT-GM-012", .must, .device, confidence: .b,
        on: onGeneralMediaRecords, since: .r3_1, needs: [.response, .origin],
        "A General Media record whose address cannot be repaired does not ask for maintenance.",
        consequence: "The host tries a repair that cannot work.", clauses: EventClauses.generalMedia
    ) { _, step throws(WireError) in
        try judgeGeneralMedia(step) { event, place in
            guard event.physicalAddress.notRepairable else { return .notConcerned }
            return place.check(
                !event.header.eventRecordFlags.maintenanceNeeded, 0x11..<0x12, "header.eventRecordFlags",
                expected: "no maintenance needed, because the address is not repairable",
                observed: "maintenance needed")
        }
    }

    public static let eventMediaViolationSeverity: Rule = Rule(
        "events.media.access-violation-is-informational", "EVT-GM-008", .should, .device, confidence: .b,
        on: onGeneralMediaRecords, since: .r3_1, needs: [.request, .response, .origin],
        "A General Media record about a violation of TE state or CKID is informational and in the informational log.",
        consequence: "An attempt to reach protected memory looks like a failure of the medium.",
        clauses: EventClauses.generalMedia
    ) { _, step throws(WireError) in
        let log = try logRead(step)
        return try judgeGeneralMedia(step) { event, place in
            let type = event.memoryEventType
            guard type == .teStateViolation || type == .ckidViolation else { return .notConcerned }
            let severity = event.header.eventRecordFlags.severity
            return place.check(
                severity == .informational && log == .informational, 0x11..<0x12, "header.eventRecordFlags",
                expected: "severity 0 in the informational log",
                observed: "severity \(severity.rawValue) in the \(logText(log))")
        }
    }

    public static let eventMediaCounterThreshold: Rule = Rule(
        "events.media.counter-expiry-is-a-threshold-event", "EVT-GM-009", .must, .device, confidence: .b,
        on: onGeneralMediaRecords, since: .r3_1, needs: [.response, .origin],
        "A General Media record about an expired counter of corrected errors is a threshold event.",
        consequence: "The host does not see that a limit which it set was reached.", clauses: EventClauses.generalMedia
    ) { _, step throws(WireError) in
        try judgeGeneralMedia(step) { event, place in
            guard event.memoryEventType == .advancedProgrammableCMECounterExpiration else { return .notConcerned }
            return place.check(
                event.memoryEventDescriptor.thresholdEvent, 0x38..<0x39, "memoryEventDescriptor",
                expected: "a threshold event, because a counter expired", observed: "bit 1 clear")
        }
    }

    public static let eventMediaCounterCounts: Rule = Rule(
        "events.media.counter-expiry-counts", "EVT-GM-009", .should, .device, confidence: .b,
        on: onGeneralMediaRecords, since: .r3_1, needs: [.response, .origin],
        "A General Media record about an expired counter of corrected errors counts at least one.",
        consequence: "The host cannot tell how many errors there were.", clauses: EventClauses.generalMedia
    ) { _, step throws(WireError) in
        try judgeGeneralMedia(step) { event, place in
            guard event.memoryEventType == .advancedProgrammableCMECounterExpiration else { return .notConcerned }
            return place.check(
                event.correctedMemoryErrorCount > 0, 0x53..<0x56, "correctedMemoryErrorCount",
                expected: "more than 0, because a counter expired", observed: "0")
        }
    }

    public static let eventMediaCounterFieldsZero: Rule = Rule(
        "events.media.counter-fields-need-threshold", "EVT-GM-010", .note, .device, confidence: .c,
        on: onGeneralMediaRecords, since: .r3_1, needs: [.response],
        "The threshold flags and the count in a General Media record that is no threshold event are zero.",
        consequence: "Software that ignores the descriptor shows a count that means nothing.",
        clauses: EventClauses.generalMedia
    ) { session, step throws(WireError) in
        if let why = session.operatorChoseRecords { return .unknown(why) }
        return try judgeGeneralMedia(step) { event, place in
            guard !event.memoryEventDescriptor.thresholdEvent,
                event.memoryEventType != .advancedProgrammableCMECounterExpiration
            else { return .notConcerned }
            let isClear = event.cmeThresholdEventFlags.rawValue == 0 && event.correctedMemoryErrorCount == 0
            return place.check(
                isClear, 0x52..<0x56, "cmeThresholdEventFlags", expected: "zero without a threshold event",
                observed: "not zero")
        }
    }

    public static let eventMediaSubTypeKnown: Rule = Rule(
        "events.media.sub-type-known", "EVT-GM-011", .should, pinned: .must, .device, confidence: .b,
        on: onGeneralMediaRecords, since: .r3_1, needs: [.response, .origin],
        "The sub-type of a General Media record is one that is defined.",
        consequence: "The host cannot say what failed in the data path.", clauses: EventClauses.generalMedia
    ) { _, step throws(WireError) in
        try judgeGeneralMedia(step) { event, place in
            place.check(
                event.memoryEventSubType.rawValue, isAtMost: 5, 0x56, "memoryEventSubType")
        }
    }

    public static let eventMediaSubTypeDataPath: Rule = Rule(
        "events.media.sub-type-for-data-path-only", "EVT-GM-011", .must, .device, confidence: .b,
        on: onGeneralMediaRecords, since: .r3_1, needs: [.response, .origin],
        "A General Media record has a sub-type only if it is about an error in the data path.",
        consequence: "The host names a fault in the data path that did not happen.", clauses: EventClauses.generalMedia
    ) { _, step throws(WireError) in
        try judgeGeneralMedia(step) { event, place in
            guard event.memoryEventType != .dataPathError else { return .notConcerned }
            let type = event.memoryEventSubType.rawValue
            return place.check(
                type == 0, 0x56..<0x57, "memoryEventSubType",
                expected: "0, because the event is not about the data path", observed: "\(type)")
        }
    }

    public static let eventMediaScrubTransaction: Rule = Rule(
        "events.media.scrub-error-names-scrub", "EVT-GM-013", .note, .device, confidence: .b,
        on: onGeneralMediaRecords, since: .r3_1, needs: [.response],
        "A General Media record about an error that a scrub found names a scrub as its transaction.",
        consequence: "The host blames an access of its own.", clauses: EventClauses.generalMedia
    ) { session, step throws(WireError) in
        if let why = session.operatorChoseRecords { return .unknown(why) }
        return try judgeGeneralMedia(step) { event, place in
            guard event.memoryEventType == .scrubMediaECCError else { return .notConcerned }
            let transaction = event.transactionType
            return place.check(
                transaction == .internalMediaScrub || transaction == .internalMediaErrorCheckScrub, 0x3A..<0x3B,
                "transactionType", expected: "5 or 7, because a scrub found the error",
                observed: "\(transaction.rawValue)")
        }
    }

    public static let eventMediaReserved: Rule = Rule(
        "events.media.reserved-bytes", "EVT-HDR-015", .should, pinned: .must, .device, confidence: .a,
        on: onGeneralMediaRecords, needs: [.response], refines: GeneralRule.outputReserved,
        "The bytes of a General Media record that every revision reserves are zero.",
        consequence: "A host of a later revision reads a meaning into them.", clauses: EventClauses.generalMedia
    ) { _, step throws(WireError) in
        try judgeGeneralMedia(step) { event, place in
            place.check(reserved: event.reserved57, at: 0x57, "reserved57")
        }
    }

    public static let eventMediaLaterBytes: Rule = Rule(
        "events.media.bytes-of-later-revision", "EVT-HDR-015", .note, pinned: .must, .device, confidence: .a,
        on: onGeneralMediaRecords, until: .r3_0E, needs: [.response, .pinned],
        "The bytes of a General Media record that 3.1 gave a meaning are zero before.",
        consequence: "The device is of a later revision than the one it is held to, or leaves old bytes behind.",
        clauses: EventClauses.generalMedia
    ) { _, step throws(WireError) in
        try judgeGeneralMedia(step) { event, place in
            let isClear =
                event.cmeThresholdEventFlags.rawValue == 0 && event.correctedMemoryErrorCount == 0
                && event.memoryEventSubType.rawValue == 0
            return place.check(
                isClear, 0x52..<0x57, "cmeThresholdEventFlags", expected: "zero before 3.1", observed: "not zero")
        }
    }
}
