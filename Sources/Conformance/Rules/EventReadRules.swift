import CXLWire
import SpecTables

// Get Event Records (0100h): one request and its answer.

extension Rule {
    public static let eventReadLogExists: Rule = Rule(
        "events.get.log-exists", "EVT-GET-002", .should, .host, confidence: .a, on: onGetEventRecords,
        needs: [.request],
        "A host reads no log behind the Dynamic Capacity log.",
        consequence: "The host waits for events of a log that does not exist.", clauses: EventClauses.read
    ) { _, step throws(WireError) in
        let log = try logRead(step).rawValue
        return log <= 4
            ? .held
            : .violated(
                Violation(.request, 0x00..<0x01, field: "eventLog", expected: "0 to 4", observed: "\(log)"))
    }

    public static let eventReadLogExistsAnswer: Rule = Rule(
        "events.get.log-exists.answer", "EVT-GET-002", .must, .device, confidence: .a, on: onGetEventRecords,
        needs: [.request, .implemented], refines: GeneralRule.reservedValueAnswer,
        "Reading a log behind the Dynamic Capacity log is refused.",
        consequence: "The host takes records of nothing for events.", clauses: EventClauses.read
    ) { _, step throws(WireError) in
        let log = try logRead(step).rawValue
        guard log > 4 else { return .notApplicable }
        return step.mustBeRefused("there is no event log \(log)")
    }

    public static let eventReadLogExistsCode: Rule = Rule(
        "events.get.log-exists.code", "EVT-GET-002", .should, .device, confidence: .a, on: onGetEventRecords,
        needs: [.request, .implemented],
        refines: "mailbox.return-code-not-listed",
        "A device that refuses to read a log which does not exist answers Invalid Input.",
        consequence: "The host looks for the fault in the wrong place.", clauses: EventClauses.read
    ) { _, step throws(WireError) in
        let log = try logRead(step).rawValue
        guard log > 4, !step.accepted else { return .notApplicable }
        let named: [CommandReturnCode] =
            step.requestLength == 1 ? [.invalidInput] : [.invalidInput, .invalidPayloadLength]
        return step.mustBeRefused("there is no event log \(log)", named: named)
    }

    public static let eventReadHoldsRecords: Rule = Rule(
        "events.get.holds-its-records", "EVT-GET-003", .must, .device, confidence: .a, on: onGetEventRecords,
        needs: [.response],
        "An answer is long enough for its header and the records that it counts.",
        consequence: "The host reads records out of bytes that the device never wrote.", clauses: EventClauses.read
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        do throws(WireError) {
            _ = try GetEventRecords.Response(step.response)
            return .held
        } catch {
            let what = error.reason == .truncated ? "the header" : "\(error.claimed) records"
            return .violated(
                Violation(
                    .response, error.reason == .truncated ? 0x00..<0x20 : 0x14..<0x16,
                    field: error.reason == .truncated ? "" : "eventRecordCount",
                    expected: "at least \(error.needed) bytes for \(what)", observed: "\(error.available) bytes"))
        }
    }

    public static let eventReadNoTrailingBytes: Rule = Rule(
        "events.get.no-trailing-bytes", "EVT-GET-003", .should, pinned: .must, .device, confidence: .a,
        on: onGetEventRecords, needs: [.response],
        "An answer ends behind the last record that it counts.",
        consequence: "The host misses records that the device sent without counting them.",
        clauses: EventClauses.read
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let response = try GetEventRecords.Response(step.response)
        let surplus = response.trailing.byteCount
        let length = response.bytes.byteCount
        return surplus == 0
            ? .held
            : .violated(
                Violation(
                    .response, length - surplus..<length, expected: "\(length - surplus) bytes",
                    observed: "\(length) bytes"))
    }

    public static let eventReadMoreMeansFull: Rule = Rule(
        "events.get.more-means-no-room", "EVT-GET-005", .must, .device, confidence: .b, on: onGetEventRecords,
        needs: [.response],
        "An answer that has records and says that more follow has no room for another record.",
        consequence: "A host that reads until nothing follows reads once too often, or for ever.",
        clauses: EventClauses.read
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let response = try GetEventRecords.Response(step.response)
        let count = Int(response.eventRecordCount)
        guard response.flags.moreEventRecords, count > 0 else { return .notApplicable }
        guard step.transport == .mailbox else { return .unknown("the limit of responses is not known") }
        let limit = session.mailbox.limitAtLeast
        let fits = (limit - 0x20) / 0x80
        return count >= fits
            ? .held
            : .violated(
                Violation(
                    .response, 0x00..<0x01, field: "flags.moreEventRecords",
                    expected: "More Event Records clear, or \(fits) records, which \(limit) bytes of payload hold",
                    observed: "More Event Records set with \(count)"))
    }

    public static let eventReadEmptyIsLast: Rule = Rule(
        "events.get.no-more-behind-nothing", "EVT-GET-007", .must, .device, confidence: .b, on: onGetEventRecords,
        needs: [.response],
        "An answer without records does not say that more follow.",
        consequence: "A host that reads until nothing follows never stops.", clauses: EventClauses.read
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let response = try GetEventRecords.Response(step.response)
        guard response.eventRecordCount == 0 else { return .notApplicable }
        return !response.flags.moreEventRecords
            ? .held
            : .violated(
                Violation(
                    .response, 0x00..<0x01, field: "flags.moreEventRecords",
                    expected: "More Event Records clear without records",
                    observed: "More Event Records set"))
    }

    public static let eventReadReserved: Rule = Rule(
        "events.get.reserved-bits", "EVT-GET-008", .should, pinned: .must, .device, confidence: .a,
        on: onGetEventRecords, needs: [.response], refines: GeneralRule.outputReserved,
        "Flags 7:2, byte 01h and bytes 16h to 1Fh of an answer are zero.",
        consequence: "A host of a later revision reads a meaning into them.", clauses: EventClauses.read
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let response = try GetEventRecords.Response(step.response)
        var violations: [Violation] = []
        if response.flags.reservedBits != 0 {
            violations.append(
                Violation(
                    .response, 0x00..<0x01, field: "flags", expected: "bits 7:2 zero",
                    observed: "0x\(String(response.flags.rawValue, radix: 16))"))
        }
        if response.reserved01 != 0 {
            violations.append(
                Violation(
                    .response, 0x01..<0x02, field: "reserved01", expected: "00",
                    observed: String(response.reserved01, radix: 16)))
        }
        if let first = firstSet(response.reserved16) {
            violations.append(
                Violation(
                    .response, 0x16 + first..<0x17 + first, field: "reserved16", expected: "00",
                    observed: String(response.reserved16.byte(at: first), radix: 16)))
        }
        return .judged(violations)
    }

    public static let eventReadOverflowFields: Rule = Rule(
        "events.get.overflow-fields-need-overflow", "EVT-GET-009", .note, .device, confidence: .d,
        on: onGetEventRecords, needs: [.response],
        "Without overflow the count and the times of the overflow are zero.",
        consequence: "Software that ignores the flag reports events that were not lost.", clauses: EventClauses.read
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let response = try GetEventRecords.Response(step.response)
        guard !response.flags.overflow else { return .notApplicable }
        let isZero =
            response.overflowErrorCount == 0 && response.firstOverflowEventTimestamp == 0
            && response.lastOverflowEventTimestamp == 0
        return isZero
            ? .held
            : .violated(
                Violation(
                    .response, 0x02..<0x14, field: "overflowErrorCount", expected: "zero without overflow",
                    observed:
                        "count \(response.overflowErrorCount), from \(response.firstOverflowEventTimestamp) to \(response.lastOverflowEventTimestamp)"
                ))
    }

    public static let eventReadOverflowTimes: Rule = Rule(
        "events.get.overflow-times-in-order", "EVT-GET-010", .note, .device, confidence: .d, on: onGetEventRecords,
        needs: [.response],
        "The first overflow is not later than the last.",
        consequence: "The host cannot tell in which time events were lost.", clauses: EventClauses.read
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let response = try GetEventRecords.Response(step.response)
        let first = response.firstOverflowEventTimestamp
        let last = response.lastOverflowEventTimestamp
        guard response.flags.overflow, first != 0, last != 0 else { return .notApplicable }
        return first <= last
            ? .held
            : .violated(
                Violation(
                    .response, 0x04..<0x14, field: "firstOverflowEventTimestamp", expected: "at most \(last)",
                    observed: "\(first)"))
    }

    public static let eventReadOverflowHasRecords: Rule = Rule(
        "events.get.overflow-has-records", "EVT-GET-022", .should, .device, confidence: .b, on: onGetEventRecords,
        needs: [.request, .response],
        "The first answer that reports an overflow has at least one record.",
        consequence: "The host learns that the log is full and cannot empty it.", clauses: EventClauses.read
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let log = Int(try logRead(step).rawValue)
        let response = try GetEventRecords.Response(step.response)
        guard response.flags.overflow, log < session.eventLogs.count else { return .notApplicable }
        guard let earlier = session.eventLogs[log].lastReading else {
            return response.eventRecordCount > 0 ? .held : .unknown("the log may have been read before")
        }
        guard !earlier.overflow else { return .notApplicable }
        return response.eventRecordCount > 0
            ? .held
            : .violated(
                Violation(
                    .response, 0x14..<0x16, field: "eventRecordCount",
                    expected: "at least 1, because the log overflowed",
                    observed: "0"))
    }
}
