import CXLWire
import SpecTables

// Groups of Dynamic Capacity records.

private let record: Clauses = [.r3_0: "8.2.9.2.1.5", .r3_1: "8.2.9.2.1.6", .r3_2: "8.2.10.2.1.6"]

extension Rule {
    public static let dynamicCapacityGroupIsContiguous: Rule = Rule(
        "dc.event.group-is-contiguous", "EVT-DC-009", .must, .device, confidence: .a,
        on: onGetEventRecords, since: .r3_0E, needs: [.request, .response],
        "Within one answer, a record with the More flag is followed by a Dynamic Capacity record of the same type.",
        consequence: "A host takes an unrelated record for a part of the group, or waits for a part that never comes.",
        clauses: record
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let answer = try GetEventRecords.Response(step.response)
        if session.announcements.hasOverflowed || answer.flags.overflow {
            return .unknown("the log has lost records, perhaps of the group")
        }
        let all = answer.eventRecords.count
        let records = try RecordCheck.records(step)
        let linked = records.filter { $0.value.flags.more && $0.position + 1 < all }
        guard !linked.isEmpty else { return .notApplicable }
        return .judged(
            linked.compactMap { record in
                let next = records.first { $0.position == record.position + 1 }
                guard next?.value.eventType != record.value.eventType else { return nil }
                return Violation(
                    .response, (0x20 + (record.position + 1) * 0x80)..<(0x20 + (record.position + 2) * 0x80),
                    field: "eventRecords[\(record.position + 1)]",
                    expected:
                        "the next record of the group that record \(record.position) goes on with, of type \(record.value.eventType.rawValue)",
                    observed: next.map { "type \($0.value.eventType.rawValue)" } ?? "another kind of record")
            })
    }

    public static let dynamicCapacityGroupGoesOn: Rule = Rule(
        "dc.event.group-goes-on-in-next-answer", "EVT-DC-009", .must, .device, confidence: .a,
        on: onGetEventRecords, since: .r3_0E, needs: [.request, .response, .whole, .sole],
        "Where an answer ends with the More flag and says that more records wait, the next record after all of them were cleared is of the same type.",
        consequence: "A host takes an unrelated record for a part of the group, or waits for a part that never comes.",
        clauses: record
    ) { session, step throws(WireError) in
        guard step.succeeded, try GetEventRecords.Request(step.request).eventLog == .dynamicCapacity else {
            return .notApplicable
        }
        guard let last = session.announcements.lastRecord, last.more, session.eventLogs[4].isLastReadingCleared,
            let reading = session.eventLogs[4].lastReading, reading.moreEventRecords
        else { return .notApplicable }

        let answer = try GetEventRecords.Response(step.response)
        if session.announcements.hasOverflowed || answer.flags.overflow {
            return .unknown("the log has lost records, perhaps of the group")
        }
        guard !answer.eventRecords.isEmpty else { return .unknown("the group may still be written") }
        return RecordCheck.follows(last, reading, try RecordCheck.records(step))
    }

    public static let dynamicCapacityGroupIsClosed: Rule = Rule(
        "dc.event.group-is-closed", "EVT-DC-010", .must, .device, confidence: .a,
        on: onGetEventRecords, since: .r3_0E, needs: [.request, .response, .whole, .sole],
        "A log whose last record has the More flag goes on with a record of the same type once all of it was cleared.",
        consequence: "The host waits for the rest of the group and never answers.",
        clauses: record
    ) { session, step throws(WireError) in
        guard step.succeeded, try GetEventRecords.Request(step.request).eventLog == .dynamicCapacity else {
            return .notApplicable
        }
        guard let last = session.announcements.lastRecord, last.more, session.eventLogs[4].isLastReadingCleared,
            let reading = session.eventLogs[4].lastReading, !reading.moreEventRecords
        else { return .notApplicable }

        let answer = try GetEventRecords.Response(step.response)
        if session.announcements.hasOverflowed || answer.flags.overflow {
            return .unknown("the log has lost records, perhaps of the group")
        }
        return RecordCheck.follows(last, reading, try RecordCheck.records(step))
    }

    public static let dynamicCapacityGroupIsNotCut: Rule = Rule(
        "dc.event.group-is-not-cut-by-overflow", "EVT-DC-010", .should, .device, confidence: .c,
        on: onGetEventRecords, since: .r3_0E, needs: [.request, .response, .whole, .sole],
        "A log that overflowed does not end with a record that has the More flag: capacity whose records do not fit is not added.",
        consequence: "The host waits for the rest of the group, which the log has lost.",
        clauses: record
    ) { session, step throws(WireError) in
        guard step.succeeded, try GetEventRecords.Request(step.request).eventLog == .dynamicCapacity else {
            return .notApplicable
        }
        guard let last = session.announcements.lastRecord, last.more, session.eventLogs[4].isLastReadingCleared,
            let reading = session.eventLogs[4].lastReading, reading.overflow
        else { return .notApplicable }
        // Clear All Events takes with it what the host has not read.
        guard session.eventLogs[4].clears.all == nil else { return .notApplicable }
        return RecordCheck.follows(last, reading, try RecordCheck.records(step))
    }
}
