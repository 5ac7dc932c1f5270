import CXLWire
import SpecTables

// Get Event Records (0100h): an answer beside earlier ones.

extension Rule {
    public static let eventReadMorePromises: Rule = Rule(
        "events.get.more-promises-records", "EVT-GET-005", .must, .device, confidence: .b, on: onGetEventRecords,
        needs: [.request, .response, .whole, .sole, .limit],
        "Once all records of an answer that said that more follow are cleared, the next answer has records.",
        consequence: "A host that reads until nothing follows reads once too often, or for ever.",
        clauses: EventClauses.read
    ) { session, step throws(WireError) in
        guard let answer = try session.logAnswer(step), let earlier = answer.state.lastReading else {
            return .notApplicable
        }
        guard earlier.moreEventRecords, answer.state.isLastReadingCleared, answer.state.clears.all == nil else {
            return .notApplicable
        }
        let fits = (session.mailbox.limitAtLeast - 0x20) / 0x80
        guard earlier.records.count >= fits else { return .unknown("the earlier answer is at fault already") }
        return !answer.now.records.isEmpty
            ? .held
            : .violated(
                Violation(
                    .response, 0x14..<0x16, field: "eventRecordCount",
                    expected: "records, because the answer before said that more follow", observed: "0",
                    contradicts: earlier.index))
    }

    public static let eventReadOrder: Rule = Rule(
        "events.get.order-is-kept", "EVT-GET-011", .must, .device, confidence: .a, on: onGetEventRecords,
        needs: [.request, .response],
        "Two records that are in two answers are in one order in both.",
        consequence: "The host must clear in the order of time and cannot know it.", clauses: EventClauses.read
    ) { session, step throws(WireError) in
        guard let answer = try session.logAnswer(step), answer.state.outstanding.count > 1 else {
            return .notApplicable
        }
        var positions: [UInt16: Int] = [:]
        for (position, record) in answer.state.outstanding.enumerated() { positions[record.handle] = position }
        var last = -1
        for (index, record) in answer.now.records.enumerated() {
            guard let position = positions[record.handle], answer.state.outstanding[position].fold == record.fold
            else { continue }
            if position < last {
                let other = answer.state.outstanding[last]
                return .violated(
                    answer.violation(
                        index, 0x14..<0x16, "header.eventRecordHandle",
                        expected: "before record 0x\(String(other.handle, radix: 16)), as in an earlier answer",
                        observed: "behind it", contradicts: other.index))
            }
            last = position
        }
        return .held
    }

    public static let eventReadStart: Rule = Rule(
        "events.get.starts-at-oldest-or-goes-on", "EVT-GET-012", .note, .device, confidence: .d,
        on: onGetEventRecords, needs: [.request, .response],
        "With nothing cleared between, an answer begins with the records of the one before, or behind them.",
        consequence: "The host never sees some of the records.", clauses: EventClauses.read
    ) { session, step throws(WireError) in
        guard let answer = try session.logAnswer(step), let earlier = answer.state.lastReading else {
            return .notApplicable
        }
        let clears = answer.state.clears
        guard !clears.hasChanged, clears.refused == nil, clears.none == nil, !earlier.records.isEmpty,
            !(earlier.overflow && answer.now.overflow)
        else { return .notApplicable }
        return answer.judgeKept("because nothing was cleared", contradicts: earlier.index)
    }

    public static let eventReadOverflowStays: Rule = Rule(
        "events.get.overflow-stays", "EVT-GET-013", .must, .device, confidence: .a, on: onGetEventRecords,
        needs: [.request, .response, .whole, .sole],
        "Overflow stays set until a record is cleared.",
        consequence: "A host that reads again believes that no event was lost.", clauses: EventClauses.read
    ) { session, step throws(WireError) in
        guard let answer = try session.logAnswer(step), let earlier = answer.state.lastReading else {
            return .notApplicable
        }
        guard earlier.overflow, !answer.state.clears.hasChanged else { return .notApplicable }
        return answer.now.overflow
            ? .held
            : .violated(
                Violation(
                    .response, 0x00..<0x01, field: "flags.overflow",
                    expected: "Overflow set, because nothing was cleared",
                    observed: "Overflow clear", contradicts: earlier.index))
    }

    public static let eventReadOverflowKeeps: Rule = Rule(
        "events.get.overflow-keeps-older-records", "EVT-GET-014", .must, .device, confidence: .a,
        on: onGetEventRecords, needs: [.request, .response, .whole, .sole],
        "A log that overflows keeps the records that it returned before.",
        consequence: "The first events, which say how the trouble began, are lost.", clauses: EventClauses.read
    ) { session, step throws(WireError) in
        guard let answer = try session.logAnswer(step), let earlier = answer.state.lastReading else {
            return .notApplicable
        }
        let clears = answer.state.clears
        guard earlier.overflow, answer.now.overflow, !clears.hasChanged, clears.refused == nil, clears.none == nil
        else { return .notApplicable }
        return answer.judgeKept("because a log that overflowed keeps what it has", contradicts: earlier.index)
    }

    public static let eventReadOverflowCount: Rule = Rule(
        "events.get.overflow-count-does-not-fall", "EVT-GET-015", .must, .device, confidence: .b,
        on: onGetEventRecords, needs: [.request, .response, .sole],
        "The count of an overflow that lasts does not fall, and stays at FFFFh.",
        consequence: "The host believes that fewer events were lost.", clauses: EventClauses.read
    ) { session, step throws(WireError) in
        guard let answer = try session.logAnswer(step), let earlier = answer.state.lastReading else {
            return .notApplicable
        }
        guard earlier.overflow, answer.now.overflow, !answer.state.clears.hasChanged,
            earlier.overflowErrorCount > 0, answer.now.overflowErrorCount > 0
        else { return .notApplicable }
        return answer.now.overflowErrorCount >= earlier.overflowErrorCount
            ? .held
            : .violated(
                Violation(
                    .response, 0x02..<0x04, field: "overflowErrorCount",
                    expected: "at least \(earlier.overflowErrorCount)", observed: "\(answer.now.overflowErrorCount)",
                    contradicts: earlier.index))
    }

    public static let eventReadStatusSet: Rule = Rule(
        "events.get.status-bit-set-with-records", "EVT-GET-016", .must, .device, confidence: .a,
        on: onGetEventRecords, needs: [.request, .response],
        "The event status register shows a log that has a record.",
        consequence: "A host that looks there for events leaves them unread.",
        clauses: [.r3_0: "8.2.8.3.1"]
    ) { session, step throws(WireError) in
        guard let status = session.eventHistory.status, let answer = try session.logAnswer(step) else {
            return .notApplicable
        }
        guard let earlier = answer.state.lastReading, earlier.index < status.nextIndex else { return .notApplicable }
        let held = answer.state.outstanding.filter { $0.index < status.nextIndex && $0.timestamp != 0 }
        guard
            let record = held.first(where: { known in
                answer.now.records.contains { $0.handle == known.handle && $0.fold == known.fold }
            })
        else { return .notApplicable }
        if EventHistoryState.isSet(status.value, answer.log) { return .held }
        return .violated(
            Violation(
                .response, 0x14..<0x16, field: "eventRecordCount",
                expected:
                    "no record that is older than the event status register's reading, which showed the log empty",
                observed: "record 0x\(String(record.handle, radix: 16)), returned before that too",
                contradicts: record.index))
    }

    public static let eventReadStatusClear: Rule = Rule(
        "events.get.status-bit-clear-without-records", "EVT-GET-016", .must, .device, confidence: .a,
        on: onGetEventRecords, needs: [.request, .response, .sole],
        "The event status register does not show a log that is empty.",
        consequence: "A host that serves the register until it is clear never stops.",
        clauses: [.r3_0: "8.2.8.3.1"]
    ) { session, step throws(WireError) in
        guard let answer = try session.logAnswer(step), let status = session.eventHistory.status,
            status.nextIndex == step.index, EventHistoryState.isSet(status.value, answer.log)
        else { return .notApplicable }
        // Reading may go on behind records that were not cleared.
        guard answer.state.outstanding.isEmpty || !answer.now.records.isEmpty else {
            return .unknown("records that were read are not cleared")
        }
        return !answer.now.records.isEmpty
            ? .held
            : .violated(
                Violation(
                    .response, 0x14..<0x16, field: "eventRecordCount",
                    expected: "records, because the event status register showed some", observed: "0"))
    }
}
