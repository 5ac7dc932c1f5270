import CXLWire
import SpecTables

// Get Event Records (0100h) after Clear Event Records (0101h): what must be gone, and what must not.

extension Rule {
    public static let eventClearRefusedChangesNothing: Rule = Rule(
        "events.clear.refused-changes-nothing", "EVT-CLR-010", .must, .device, confidence: .a,
        on: onGetEventRecords, needs: [.request, .response, .sole],
        "After a clear that was refused, the records read before are still in the log.",
        consequence: "The host handles the refusal, and the records are gone unseen.", clauses: EventClauses.clear
    ) { session, step throws(WireError) in
        guard let answer = try session.logAnswer(step), let refused = answer.state.clears.refused,
            !answer.state.clears.hasChanged, !answer.state.outstanding.isEmpty
        else { return .notApplicable }
        return answer.judgeKept("because the clear was refused", contradicts: refused)
    }

    public static let eventClearedStaysCleared: Rule = Rule(
        "events.clear.cleared-record-stays-away", "EVT-CLR-011", .must, .device, confidence: .a,
        on: onGetEventRecords, needs: [.request, .response],
        "A record that was cleared with success is not returned again.",
        consequence: "The host handles one event twice, or for ever.", clauses: EventClauses.clear
    ) { session, step throws(WireError) in
        try judgeCleared(session, step, byAll: false)
    }

    public static let eventClearLeavesOthers: Rule = Rule(
        "events.clear.leaves-other-records", "EVT-CLR-011", .must, .device, confidence: .a, on: onGetEventRecords,
        needs: [.request, .response, .sole],
        "Clearing some records leaves those in the log that it does not name.",
        consequence: "Events are lost that the host has not handled.", clauses: EventClauses.clear
    ) { session, step throws(WireError) in
        guard let answer = try session.logAnswer(step), let index = answer.state.clears.some,
            answer.state.clears.all == nil, !answer.state.outstanding.isEmpty
        else { return .notApplicable }
        return answer.judgeKept("because no clear named them", contradicts: index)
    }

    public static let eventClearEndsOverflow: Rule = Rule(
        "events.clear.overflow-is-not-stale", "EVT-CLR-014", .should, .device, confidence: .c,
        on: onGetEventRecords, needs: [.request, .response],
        "An overflow reported after records were cleared is not the one that was reported before.",
        consequence: "The host counts lost events twice.", clauses: EventClauses.clear
    ) { session, step throws(WireError) in
        guard let answer = try session.logAnswer(step), let earlier = answer.state.lastReading else {
            return .notApplicable
        }
        let first = earlier.firstOverflowEventTimestamp
        guard earlier.overflow, answer.now.overflow, let index = answer.state.clearedSinceReading, first != 0,
            answer.now.firstOverflowEventTimestamp != 0
        else { return .notApplicable }
        guard !answer.now.records.contains(where: { answer.state.cleared[$0.handle]?.record.fold == $0.fold }) else {
            return .unknown("the clear was without effect altogether")
        }
        return answer.now.firstOverflowEventTimestamp > first
            ? .held
            : .violated(
                Violation(
                    .response, 0x04..<0x0C, field: "firstOverflowEventTimestamp",
                    expected: "a time behind \(first), because records were cleared since",
                    observed: "\(answer.now.firstOverflowEventTimestamp)", contradicts: index))
    }

    public static let eventClearAllEmptiesLog: Rule = Rule(
        "events.clear.all-empties-log", "EVT-CLR-016", .must, .device, confidence: .b, on: onGetEventRecords,
        needs: [.request, .response],
        "After all events of a log were cleared, no record that was read before is returned.",
        consequence: "The log stays full, and the host learns of nothing new.", clauses: EventClauses.clear
    ) { session, step throws(WireError) in
        try judgeCleared(session, step, byAll: true)
    }

    public static let eventClearNothingChangesNothing: Rule = Rule(
        "events.clear.nothing-named-changes-nothing", "EVT-CLR-017", .note, .device, confidence: .d,
        on: onGetEventRecords, needs: [.request, .response],
        "A clear that names no record leaves the records in the log.",
        consequence: "Events are lost that the host has not handled.", clauses: EventClauses.clear
    ) { session, step throws(WireError) in
        guard let answer = try session.logAnswer(step), let index = answer.state.clears.none,
            !answer.state.clears.hasChanged, answer.state.clears.refused == nil, !answer.state.outstanding.isEmpty
        else { return .notApplicable }
        return answer.judgeKept("because the clear named none", contradicts: index)
    }
}

/// Judges the records of an answer that were cleared before.
private func judgeCleared(
    _ session: borrowing Session, _ step: borrowing Step, byAll: Bool
) throws(WireError) -> Outcome {
    guard session.eventLogs.contains(where: { byAll ? $0.clearedAll != nil : !$0.cleared.isEmpty }),
        let answer = try session.logAnswer(step),
        byAll ? answer.state.clearedAll != nil : !answer.state.cleared.isEmpty
    else { return .notApplicable }
    let state = answer.state
    func isBack(_ record: EventLogState.Record) -> Bool {
        guard record.timestamp != 0, let old = state.cleared[record.handle] else { return false }
        return old.byAll == byAll && old.record.fold == record.fold
    }
    let first = answer.now.records.first(where: isBack).flatMap { state.cleared[$0.handle]?.index }
    return answer.judgeGone("no record that was cleared with success", contradicts: first ?? 0, isBack: isBack)
}
