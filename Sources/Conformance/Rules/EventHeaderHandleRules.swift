import CXLWire
import SpecTables

// Handles, times and fields of the record's header that later revisions added.

extension Rule {
    public static let eventHeaderHandleNotZero: Rule = Rule(
        "events.header.handle-not-zero", "EVT-HDR-007", .must, .device, confidence: .a, on: onRecords,
        needs: [.response],
        "A record's handle is not 0.",
        consequence: "The host cannot clear the record, and the log never empties.", clauses: EventClauses.header
    ) { _, step throws(WireError) in
        try judgeRecords(step) { record, place in
            place.check(
                record.header.eventRecordHandle != 0, 0x14..<0x16, "header.eventRecordHandle",
                expected: "a handle that is not 0", observed: "0")
        }
    }

    public static let eventHeaderHandlesUnique: Rule = Rule(
        "events.header.handles-unique", "EVT-HDR-008", .must, .device, confidence: .a, on: onRecords,
        needs: [.response],
        "No two records of one answer have one handle.",
        consequence: "Clearing one record clears another that nobody has looked at.", clauses: EventClauses.header
    ) { _, step throws(WireError) in
        var seen: [UInt16: Int] = [:]
        return try judgeRecords(step) { record, place in
            let handle = record.header.eventRecordHandle
            guard handle != 0 else { return .notConcerned }
            guard let earlier = seen[handle] else {
                seen[handle] = place.index
                return .held
            }
            return .broken(
                place.violation(
                    0x14..<0x16, "header.eventRecordHandle", expected: "a handle of its own",
                    observed: "0x\(String(handle, radix: 16)), the handle of eventRecords[\(earlier)]"))
        }
    }

    public static let eventHeaderRelatedHandle: Rule = Rule(
        "events.header.related-handle-is-anothers", "EVT-HDR-009", .note, .device, confidence: .d,
        on: onRecords, needs: [.response],
        "A record does not name itself as the related record.",
        consequence: "A host that follows the chain of related records goes round in a circle.",
        clauses: EventClauses.header
    ) { _, step throws(WireError) in
        try judgeRecords(step) { record, place in
            let header = record.header
            guard header.relatedEventRecordHandle != 0 else { return .notConcerned }
            return place.check(
                header.relatedEventRecordHandle != header.eventRecordHandle, 0x16..<0x18,
                "header.relatedEventRecordHandle", expected: "0 or another record's handle",
                observed: "0x\(String(header.relatedEventRecordHandle, radix: 16)), its own")
        }
    }

    public static let eventHeaderTimestampNeedsClock: Rule = Rule(
        "events.header.timestamp-needs-a-clock", "EVT-HDR-010", .note, .device, confidence: .a,
        on: onRecords, needs: [.response],
        "While the device answers that its clock was never set, its records carry no time.",
        consequence: "The host shows a time that means nothing.", clauses: EventClauses.header
    ) { session, step throws(WireError) in
        guard let read = session.clock.lastRead else { return .unknown("the clock was not read") }
        guard read.nanoseconds == 0 else { return .notApplicable }
        let index = read.index
        return try judgeRecords(step) { record, place in
            let time = record.header.eventRecordTimestamp
            return time == 0
                ? .held
                : .broken(
                    place.violation(
                        0x18..<0x20, "header.eventRecordTimestamp", expected: "0, because the clock is not set",
                        observed: "\(time)", contradicts: index))
        }
    }

    public static let eventHeaderTimestampsRise: Rule = Rule(
        "events.header.timestamps-do-not-fall", "EVT-HDR-011", .should, .device, confidence: .d,
        on: onRecords, needs: [.request, .response],
        "While nobody sets the clock, the times of the records in one answer do not fall.",
        consequence: "Software that sorts or filters events by time takes them in the wrong order.",
        clauses: EventClauses.header
    ) { session, step throws(WireError) in
        let log = Int(try logRead(step).rawValue)
        if let set = session.clock.lastSet {
            guard log < session.eventLogs.count, let reading = session.eventLogs[log].lastReading,
                reading.index > set.index, reading.records.isEmpty
            else { return .unknown("the clock was set, and the records may be older") }
        }
        var latest: UInt64 = 0
        return try judgeRecords(step) { record, place in
            let time = record.header.eventRecordTimestamp
            guard time != 0 else { return .notConcerned }
            let earlier = latest
            latest = max(latest, time)
            return place.check(
                time >= earlier, 0x18..<0x20, "header.eventRecordTimestamp",
                expected: "at least \(earlier), the time of a record before it", observed: "\(time)")
        }
    }

    public static let eventHeaderSubclassFlag: Rule = Rule(
        "events.header.subclass-needs-its-flag", "EVT-HDR-013", .note, .device, confidence: .a,
        on: onRecords, since: .r3_1, needs: [.response],
        "A record without the flag for it gives no subclass of a maintenance operation.",
        consequence: "The host ignores a subclass that the device meant.", clauses: EventClauses.header
    ) { session, step throws(WireError) in
        if let why = session.operatorChoseRecords { return .unknown(why) }
        return try judgeRecords(step) { record, place in
            let header = record.header
            guard !header.eventRecordFlags.maintenanceOperationSubclassValid else { return .notConcerned }
            return place.check(
                header.maintenanceOperationSubclass == 0, 0x21..<0x22, "header.maintenanceOperationSubclass",
                expected: "0 while bit 6 of the flags is clear", observed: "\(header.maintenanceOperationSubclass)")
        }
    }

    public static let eventHeaderSubclassBefore31: Rule = Rule(
        "events.header.subclass-flag-of-later-revision", "EVT-HDR-013", .should, .device, confidence: .a,
        on: onRecords, until: .r3_0E, needs: [.response, .pinned, .origin],
        "The flag for the subclass of a maintenance operation came with 3.1 and is zero before.",
        consequence: "The device says that it is of a later revision than the one it is held to.",
        clauses: EventClauses.header
    ) { _, step throws(WireError) in
        try judgeRecords(step) { record, place in
            place.check(
                !record.header.eventRecordFlags.maintenanceOperationSubclassValid, 0x11..<0x14,
                "header.eventRecordFlags", expected: "bit 6 zero before 3.1", observed: "bit 6 set")
        }
    }

    public static let eventHeaderLDIDFlag: Rule = Rule(
        "events.header.ld-id-needs-its-flag", "EVT-HDR-014", .note, .device, confidence: .a,
        on: onRecords, since: .r3_2, needs: [.response],
        "A record without the flag for it gives no LD-ID.",
        consequence: "The host cannot tell which logical device is meant.", clauses: [.r3_2: "8.2.10.2.1"]
    ) { _, step throws(WireError) in
        try judgeRecords(step) { record, place in
            let header = record.header
            guard !header.eventRecordFlags.ldIDValid else { return .notConcerned }
            return place.check(
                header.ldID == 0, 0x22..<0x24, "header.ldID", expected: "0 while bit 7 of the flags is clear",
                observed: "\(header.ldID)")
        }
    }

    public static let eventHeaderHeadIDFlag: Rule = Rule(
        "events.header.head-id-needs-its-flag", "EVT-HDR-014", .note, .device, confidence: .a,
        on: onRecords, since: .r3_2, needs: [.response],
        "A record without the flag for it gives no head ID.",
        consequence: "The host cannot tell which head of the device is meant.", clauses: [.r3_2: "8.2.10.2.1"]
    ) { _, step throws(WireError) in
        try judgeRecords(step) { record, place in
            let header = record.header
            guard !header.eventRecordFlags.headIDValid else { return .notConcerned }
            return place.check(
                header.headID == 0, 0x24..<0x25, "header.headID", expected: "0 while bit 8 of the flags is clear",
                observed: "\(header.headID)")
        }
    }
}
