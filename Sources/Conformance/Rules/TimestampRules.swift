import CXLWire
import Captures
import SpecTables

// The device's clock.

private let getTimestamp: Clauses = [.r3_0: "8.2.9.4.1", .r3_2: "8.2.10.4.1"]
private let onGet = Trigger.exchange([GetTimestamp.opcode])

extension Rule {
    public static let timestampOutputLength: Rule = Rule(
        "timestamp.output-too-short", "TIME-001", .must, .device, confidence: .a, on: onGet,
        "Get Timestamp returns at least eight bytes.",
        consequence: "A host reads a time that the device did not write.", clauses: getTimestamp
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let length = step.outputLength else { return .unknown("the length of the output was not captured") }
        if length >= 8 { return .held }
        return .violated(Violation(.response, 0..<length, expected: "at least 8 bytes", observed: "\(length) bytes"))
    }

    public static let timestampFalls: Rule = Rule(
        "timestamp.falls", "TIME-002", .must, .device, confidence: .a, on: onGet, needs: [.response, .whole, .sole],
        "The time does not fall between two readings where nobody sets it.",
        consequence: "Events cannot be put in order.", clauses: getTimestamp
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let earlier = session.clock.lastRead else { return .unknown("no earlier reading of this clock") }
        let now = try GetTimestamp.Response(step.response).timestamp
        if now >= earlier.nanoseconds { return .held }
        return .violated(
            Violation(
                .response, 0..<8, field: "timestamp", expected: "at least \(earlier.nanoseconds)",
                observed: "\(now)", contradicts: earlier.index))
    }

    public static let timestampBelowSet: Rule = Rule(
        "timestamp.below-what-was-set", "TIME-002", .should, .device, confidence: .a, on: onGet,
        needs: [.response, .whole, .sole],
        "The time is not more than a second below the one that the host set.",
        consequence: "Events seem to be older than the host's own records.", clauses: getTimestamp
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let set = session.clock.lastSet else { return .unknown("the clock was not set here") }
        let now = try GetTimestamp.Response(step.response).timestamp
        guard now < set.nanoseconds, set.nanoseconds - now > 1_000_000_000 else { return .held }
        return .violated(
            Violation(
                .response, 0..<8, field: "timestamp", expected: "at least \(set.nanoseconds), less a second",
                observed: "\(now)", contradicts: set.index))
    }

    public static let timestampNotZeroUnset: Rule = Rule(
        "timestamp.not-zero-before-set", "TIME-002", .note, .device, confidence: .a, on: onGet,
        needs: [.response, .whole, .sole],
        "After a conventional reset the time is zero until it is set.",
        consequence: "A host takes the time for one that somebody set.", clauses: getTimestamp
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard session.operation.reset != nil else { return .unknown("no reset of that kind was seen") }
        guard session.clock.lastSet == nil else { return .notApplicable }
        let now = try GetTimestamp.Response(step.response).timestamp
        if now == 0 { return .held }
        return .violated(
            Violation(
                .response, 0..<8, field: "timestamp", expected: "0, because the device was reset",
                observed: "\(now)"))
    }

    public static let timestampOverflowOrder: Rule = Rule(
        "timestamp.overflow-before-newest-record", "TIME-006", .should, .device, confidence: .b,
        on: .exchange([GetEventRecords.opcode]), needs: [.request, .response, .whole, .origin],
        "The first event that found a log full is not older than a record that the log holds.",
        consequence: "A host cannot tell which events it lost.",
        clauses: [.r3_0: "8.2.9.2.2", .r3_2: "8.2.10.2.2"]
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let answer = try GetEventRecords.Response(step.response)
        let first = answer.firstOverflowEventTimestamp
        guard answer.flags.overflow, first != 0 else { return .notApplicable }
        let log = Int(try GetEventRecords.Request(step.request).eventLog.rawValue)
        guard log < session.eventLogs.count else { return .notApplicable }
        if let set = session.clock.lastSet {
            // A record that was there when the clock was set has another clock's time.
            guard let last = session.eventLogs[log].lastReading, last.index > set.index, !last.overflow,
                last.records.isEmpty || session.eventLogs[log].isLastReadingCleared && !last.moreEventRecords
            else { return .unknown("the clock was set since the log was last seen empty") }
        }
        let records = answer.eventRecords
        return .judged(
            records.indices.compactMap { index in
                let stamp = records[index].header.eventRecordTimestamp
                guard stamp > first else { return nil }
                return Violation(
                    .response, 4..<12, field: "firstOverflowEventTimestamp",
                    expected: "at least \(stamp), the time of record \(index)", observed: "\(first)")
            }.prefix(1).map { $0 })
    }
}
