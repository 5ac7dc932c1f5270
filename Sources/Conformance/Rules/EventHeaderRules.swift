import CXLWire
import SpecTables

// What every event record begins with.

extension Rule {
    public static let eventHeaderLengthAtMost: Rule = Rule(
        "events.header.length-at-most-128", "EVT-HDR-002", .must, .device, confidence: .a, on: onRecords,
        needs: [.response],
        "No record says that more than its 128 bytes are in use.",
        consequence: "A host that trusts the length reads into the next record.", clauses: EventClauses.header
    ) { _, step throws(WireError) in
        try judgeRecords(step) { record, place in
            let length = record.header.eventRecordLength
            return place.check(
                length <= 0x80, 0x10..<0x11, "header.eventRecordLength", expected: "at most 128", observed: "\(length)")
        }
    }

    public static let eventHeaderLengthCoversHeader: Rule = Rule(
        "events.header.length-covers-header", "EVT-HDR-002", .note, .device, confidence: .d, on: onRecords,
        needs: [.response],
        "A record's length counts its header of 48 bytes.",
        consequence: "A host that copies only what is in use loses the header.", clauses: EventClauses.header
    ) { _, step throws(WireError) in
        try judgeRecords(step) { record, place in
            let length = record.header.eventRecordLength
            return place.check(
                length >= 0x30, 0x10..<0x11, "header.eventRecordLength", expected: "at least 48", observed: "\(length)")
        }
    }

    public static let eventHeaderLengthCoversRecord: Rule = Rule(
        "events.header.length-covers-record", "EVT-HDR-003", .note, .device, confidence: .d, on: onRecords,
        needs: [.response],
        "A record of a known kind holds nothing but zeros behind the length that it gives.",
        consequence: "A host that copies only what is in use loses a part of the event.", clauses: EventClauses.header
    ) { _, step throws(WireError) in
        try judgeRecords(step) { record, place in
            let length = Int(record.header.eventRecordLength)
            guard (0x30..<0x80).contains(length) else { return .notConcerned }
            if case .vendorSpecific = record.kind { return .notConcerned }
            let data = record.data
            guard let last = (length - 0x30..<0x50).last(where: { data.byte(at: $0) != 0 }) else { return .held }
            return .broken(
                place.violation(
                    0x10..<0x11, "header.eventRecordLength", expected: "at least \(0x31 + last), where the record ends",
                    observed: "\(length)"))
        }
    }

    public static let eventHeaderReservedFlags: Rule = Rule(
        "events.header.reserved-flags", "EVT-HDR-004", .should, pinned: .must, .device, confidence: .a,
        on: onRecords, needs: [.response, .origin], refines: GeneralRule.outputReserved,
        "Bits 23:9 of the record's flags, reserved in every revision, are zero.",
        consequence: "A host of a later revision reads a meaning into them.", clauses: EventClauses.header
    ) { _, step throws(WireError) in
        try judgeRecords(step) { record, place in
            place.check(
                reserved: record.header.eventRecordFlags.reservedBits, 0x11..<0x14, "header.eventRecordFlags")
        }
    }

    public static let eventHeaderLaterFlags: Rule = Rule(
        "events.header.flags-of-later-revision", "EVT-HDR-004", .note, .device, confidence: .a,
        on: onRecords, until: .r3_1, needs: [.response, .pinned],
        "The flags that say that LD-ID and head ID are valid came with 3.2 and are zero before.",
        consequence: "The device says that it is of a later revision than the one it is held to.",
        clauses: EventClauses.header
    ) { _, step throws(WireError) in
        try judgeRecords(step) { record, place in
            let flags = record.header.eventRecordFlags
            return place.check(
                !flags.ldIDValid && !flags.headIDValid, 0x11..<0x14, "header.eventRecordFlags",
                expected: "bits 8:7 zero before 3.2", observed: "0x\(String(flags.rawValue, radix: 16))")
        }
    }

    public static let eventHeaderSeverityMatchesLog: Rule = Rule(
        "events.header.severity-matches-log", "EVT-HDR-005", .should, .device, confidence: .c,
        on: onRecords, needs: [.request, .response, .origin],
        "A record of the informational, warning, failure or fatal log has the severity of its log.",
        consequence: "A host that acts by severity treats the event as something else than one that acts by log.",
        clauses: EventClauses.header
    ) { _, step throws(WireError) in
        let log = try logRead(step)
        guard log.rawValue < 4 else { return .notApplicable }
        return try judgeRecords(step) { record, place in
            if case .dynamicCapacity = record.kind { return .notConcerned }
            let severity = record.header.eventRecordFlags.severity
            return place.check(
                severity.rawValue == log.rawValue, 0x11..<0x12, "header.eventRecordFlags",
                expected: "severity \(log.rawValue), because the record is in the \(logText(log))",
                observed: "severity \(severity.rawValue)")
        }
    }

    public static let eventHeaderInformationalIsHarmless: Rule = Rule(
        "events.header.informational-asks-for-nothing", "EVT-HDR-006", .must, .device, confidence: .b,
        on: onRecords, needs: [.response, .origin],
        "A record of informational severity reports no permanent condition, maintenance, degradation or replacement.",
        consequence: "Software that skips informational events misses that the device needs attention.",
        clauses: EventClauses.header
    ) { _, step throws(WireError) in
        try judgeRecords(step) { record, place in
            let flags = record.header.eventRecordFlags
            guard flags.severity == .informational else { return .notConcerned }
            let isHarmless =
                !flags.permanentCondition && !flags.maintenanceNeeded && !flags.performanceDegraded
                && !flags.hardwareReplacementNeeded
            return place.check(
                isHarmless, 0x11..<0x12, "header.eventRecordFlags", expected: "bits 5:2 zero with severity 0",
                observed: "0x\(String(flags.rawValue, radix: 16))")
        }
    }

    public static let eventHeaderDynamicCapacityInItsLog: Rule = Rule(
        "events.header.dynamic-capacity-record-in-its-log", "EVT-HDR-016", .must, .device, confidence: .a,
        on: onRecords, since: .r3_0, needs: [.request, .response],
        "A Dynamic Capacity record is in the Dynamic Capacity log and in no other.",
        consequence: "A host that watches the right log never hears of the capacity.",
        clauses: EventClauses.dynamicCapacity
    ) { _, step throws(WireError) in
        let log = try logRead(step)
        return try judgeRecords(step) { record, place in
            guard case .dynamicCapacity = record.kind else { return .notConcerned }
            return place.check(
                log == .dynamicCapacity, 0x00..<0x10, "header.eventRecordIdentifier",
                expected: "no Dynamic Capacity record in the \(logText(log))", observed: "one")
        }
    }

    public static let eventHeaderDynamicCapacityLogIsPure: Rule = Rule(
        "events.header.dynamic-capacity-log-holds-nothing-else", "EVT-HDR-016", .should, .device, confidence: .d,
        on: onRecords, since: .r3_0, needs: [.request, .response, .origin],
        "The Dynamic Capacity log holds Dynamic Capacity records only.",
        consequence: "A driver of dynamic capacity meets a record that it cannot read.",
        clauses: EventClauses.dynamicCapacity
    ) { _, step throws(WireError) in
        guard try logRead(step) == .dynamicCapacity else { return .notApplicable }
        return try judgeRecords(step) { record, place in
            if case .dynamicCapacity = record.kind { return .held }
            return .broken(
                place.violation(
                    0x00..<0x10, "header.eventRecordIdentifier", expected: "that of the Dynamic Capacity record",
                    observed: "\(record.header.eventRecordIdentifier)"))
        }
    }

    public static let eventHeaderIdentifierByteOrder: Rule = Rule(
        "events.header.identifier-in-network-order", "EVT-HDR-017", .should, .device, confidence: .a,
        on: onRecords, needs: [.response],
        "A record's identifier is not a known one with the bytes of its first three groups swapped.",
        consequence: "The host takes a standard event for a vendor's and shows nothing of it.",
        clauses: EventClauses.header
    ) { _, step throws(WireError) in
        try judgeRecords(step) { record, place in
            let identifier = record.header.eventRecordIdentifier
            let swapped = identifier.withSwappedGroups
            return place.check(
                !WireUUID.knownEventRecords.contains(swapped), 0x00..<0x10, "header.eventRecordIdentifier",
                expected: "\(swapped) in wire order", observed: "\(identifier)")
        }
    }
}

extension WireUUID {
    /// The same number with the first group of four and the next two of two bytes turned round, as GUIDs are stored.
    var withSwappedGroups: WireUUID {
        let first = UInt64(UInt32(truncatingIfNeeded: high >> 32).byteSwapped) << 32
        let second = UInt64(UInt16(truncatingIfNeeded: high >> 16).byteSwapped) << 16
        return WireUUID(high: first | second | UInt64(UInt16(truncatingIfNeeded: high).byteSwapped), low: low)
    }

    static let knownEventRecords: Set<WireUUID> = Set(
        NamedUUID.eventRecords.map { named in
            let halves = (named.uuid.bytes.prefix(8), named.uuid.bytes.dropFirst(8))
            return WireUUID(
                high: halves.0.reduce(0) { $0 << 8 | UInt64($1) }, low: halves.1.reduce(0) { $0 << 8 | UInt64($1) })
        })
}
