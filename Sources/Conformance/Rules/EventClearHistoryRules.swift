import CXLWire
import SpecTables

// Clear Event Records (0101h): a request beside what was read.

extension Rule {
    public static let eventClearAllAfterOverflow: Rule = Rule(
        "events.clear.all-after-overflow.answer", "EVT-CLR-004", .must, .device, confidence: .b,
        on: onClearEventRecords, needs: [.request, .implemented, .sole],
        "While a log shows overflow, clearing all its events is not refused as invalid.",
        consequence: "The host cannot empty the log and learns of nothing new.", clauses: EventClauses.clear
    ) { session, step throws(WireError) in
        guard let clear = try session.clearAll(step), clear.state.isOverflowed else { return .notApplicable }
        guard let code = step.returnCode else { return .unknown("the return code was not captured") }
        if step.accepted { return .held }
        guard code == .invalidInput || code == .invalidHandle else {
            return .unknown("\(returnCodeText(code)) excuses it")
        }
        return .violated(
            Violation(
                .header, 0..<0, field: "returnCode", expected: "Success, because the log overflowed",
                observed: returnCodeText(code), contradicts: clear.state.lastReading?.index))
    }

    public static let eventClearAllWithoutOverflow: Rule = Rule(
        "events.clear.all-needs-overflow", "EVT-CLR-004", .note, .host, confidence: .b, on: onClearEventRecords,
        needs: [.request],
        "A host clears all events of a log only if the log's last answer showed overflow.",
        consequence: "The device refuses it.", clauses: EventClauses.clear
    ) { session, step throws(WireError) in
        guard let clear = try session.clearAll(step) else { return .notApplicable }
        guard let reading = clear.state.lastReading, !clear.state.clears.hasChanged else {
            return .unknown("the log was not read")
        }
        return reading.overflow
            ? .held
            : .violated(
                Violation(
                    .request, 0x01..<0x02, field: "clearEventFlags", expected: "Clear All Events after overflow only",
                    observed: "Clear All Events, while the log's last answer showed none", contradicts: reading.index))
    }

    public static let eventClearAllWithoutOverflowAnswer: Rule = Rule(
        "events.clear.all-needs-overflow.answer", "EVT-CLR-004", .should, .device, confidence: .b,
        on: onClearEventRecords, needs: [.request, .implemented, .whole, .sole],
        "Clearing all events of a log that did not overflow is answered Invalid Input.",
        consequence: "A host loses records that it has not read.", clauses: EventClauses.clear
    ) { session, step throws(WireError) in
        guard let clear = try session.clearAll(step), let reading = clear.state.lastReading, !reading.overflow else {
            return .notApplicable
        }
        guard !session.eventHistory.isTouched(clear.log) else { return .unknown("an operator acted since") }
        return step.mustBeRefused("the log did not overflow", named: [.invalidInput]).contradicting(reading.index)
    }

    public static let eventClearNotAgain: Rule = Rule(
        "events.clear.names-no-cleared-record", "EVT-CLR-007", .should, .host, confidence: .b,
        on: onClearEventRecords, needs: [.request, .sole],
        "A host names no record that it has cleared already.",
        consequence: "The device refuses the whole list, or clears a new record under the old handle.",
        clauses: EventClauses.clear
    ) { session, step throws(WireError) in
        guard let clear = try session.clearSome(step) else { return .notApplicable }
        guard clear.state.lastReading != nil else { return .unknown("the log was not read") }
        guard let (index, old) = clear.firstCleared else { return .held }
        return .violated(
            handleViolation(
                index, expected: "a record that is in the log",
                observed: "0x\(String(clear.handles[index], radix: 16)), cleared before and not returned since",
                contradicts: old.index))
    }

    public static let eventClearNotAgainAnswer: Rule = Rule(
        "events.clear.names-no-cleared-record.answer", "EVT-CLR-007", .must, .device, confidence: .b,
        on: onClearEventRecords, needs: [.request, .implemented, .sole],
        "A request that names a record which was cleared already is answered Invalid Handle.",
        consequence: "The host cannot tell that its view of the log is wrong.", clauses: EventClauses.clear
    ) { session, step throws(WireError) in
        guard let clear = try session.clearSome(step), let (index, old) = clear.firstCleared, !clear.handles.contains(0)
        else { return .notApplicable }
        return step.mustBeRefused(
            "record 0x\(String(clear.handles[index], radix: 16)) was cleared before", named: [.invalidHandle]
        ).contradicting(old.index)
    }

    public static let eventClearOldestAnswer: Rule = Rule(
        "events.clear.oldest-records.answer", "EVT-CLR-008", .must, .device, confidence: .a,
        on: onClearEventRecords, needs: [.request, .implemented, .whole, .sole],
        "A request that names the oldest records, in their order, is not refused as invalid.",
        consequence: "The host cannot empty the log.", clauses: EventClauses.clear
    ) { session, step throws(WireError) in
        guard let clear = try session.clearSome(step), clear.isPlain, clear.namesOldest else { return .notApplicable }
        guard let code = step.returnCode else { return .unknown("the return code was not captured") }
        if step.accepted { return .held }
        guard code == .invalidInput || code == .invalidHandle else {
            return .unknown("\(returnCodeText(code)) excuses it")
        }
        return .violated(
            Violation(
                .header, 0..<0, field: "returnCode", expected: "Success, because these are the oldest records",
                observed: returnCodeText(code), contradicts: clear.state.lastReading?.index))
    }

    public static let eventClearInOrder: Rule = Rule(
        "events.clear.oldest-first", "EVT-CLR-008", .should, .host, confidence: .a, on: onClearEventRecords,
        needs: [.request],
        "A host clears records in the order of time and leaves out none that is older.",
        consequence: "The device refuses the whole list.", clauses: EventClauses.clear
    ) { session, step throws(WireError) in
        guard let clear = try session.clearSome(step), clear.areKnown else { return .notApplicable }
        guard let index = clear.firstOutOfOrder else { return .held }
        let due = clear.state.outstanding[index]
        return .violated(
            handleViolation(
                index, expected: "0x\(String(due.handle, radix: 16)), the oldest record that is left",
                observed: "0x\(String(clear.handles[index], radix: 16))", contradicts: due.index))
    }

    public static let eventClearInOrderAnswer: Rule = Rule(
        "events.clear.oldest-first.answer", "EVT-CLR-008", .must, .device, confidence: .a, on: onClearEventRecords,
        needs: [.request, .implemented, .whole, .sole],
        "A request that leaves out an older record is answered Invalid Handle.",
        consequence: "Records are cleared behind one that stays, and their order is lost.",
        clauses: EventClauses.clear
    ) { session, step throws(WireError) in
        guard let clear = try session.clearSome(step), clear.areKnown, let index = clear.firstOutOfOrder else {
            return .notApplicable
        }
        let due = clear.state.outstanding[index]
        return step.mustBeRefused(
            "record 0x\(String(due.handle, radix: 16)) is older than 0x\(String(clear.handles[index], radix: 16))",
            named: [.invalidHandle]
        ).contradicting(due.index)
    }

    public static let eventClearOnlyRead: Rule = Rule(
        "events.clear.names-only-what-was-read", "EVT-CLR-015", .note, .host, confidence: .a,
        on: onClearEventRecords, needs: [.request],
        "A host names only records that it has read.",
        consequence: "An event is gone before anybody has seen it.", clauses: EventClauses.clear
    ) { session, step throws(WireError) in
        guard let clear = try session.clearSome(step) else { return .notApplicable }
        guard let reading = clear.state.lastReading else { return .unknown("the log was not read") }
        guard session.options.isWhole else { return .unknown("the capture may lack what the host has read") }
        let known = Set(clear.state.outstanding.map(\.handle))
        let unread = clear.handles.firstIndex { $0 != 0 && !known.contains($0) && clear.state.cleared[$0] == nil }
        guard let index = unread else { return .held }
        return .violated(
            handleViolation(
                index, expected: "a record that was read",
                observed: "0x\(String(clear.handles[index], radix: 16)), which no answer had",
                contradicts: reading.index))
    }
}

/// A request to clear a log beside what is known of the log.
struct LogClear {
    let log: Int
    let state: EventLogState
    let handles: [UInt16]
    let hasReservedBits: Bool

    /// Whether the request has no fault but perhaps in which records it names.
    var isPlain: Bool { !hasReservedBits && firstRepeated(handles) == nil && !handles.contains(0) }

    /// Whether each named record was returned and is not cleared, and each is named once.
    var areKnown: Bool {
        let known = Set(state.outstanding.map(\.handle))
        return firstRepeated(handles) == nil && handles.allSatisfy { known.contains($0) }
    }

    var namesOldest: Bool {
        handles.count <= state.outstanding.count && zip(handles, state.outstanding).allSatisfy { $0 == $1.handle }
    }

    /// The first handle that is not the oldest record left; for handles that are known.
    var firstOutOfOrder: Int? { zip(handles, state.outstanding).enumerated().first { $1.0 != $1.1.handle }?.offset }

    /// The first named record that was cleared and not returned since.
    var firstCleared: (Int, EventLogState.Cleared)? {
        let known = Set(state.outstanding.map(\.handle))
        for (index, handle) in handles.enumerated() where !known.contains(handle) {
            if let old = state.cleared[handle] { return (index, old) }
        }
        return nil
    }
}

extension Session {
    /// A request that names records of one of the five logs.
    func clearSome(_ step: borrowing Step) throws(WireError) -> LogClear? {
        guard let handles = try namedHandles(step) else { return nil }
        return try logClear(step, handles)
    }

    /// A request to clear all events of one of the five logs that names no handle.
    func clearAll(_ step: borrowing Step) throws(WireError) -> LogClear? {
        let request = try ClearEventRecords.Request(step.request)
        guard request.clearEventFlags.clearAllEvents, request.numberOfEventRecordHandles == 0 else { return nil }
        return try logClear(step, [])
    }

    private func logClear(_ step: borrowing Step, _ handles: [UInt16]) throws(WireError) -> LogClear? {
        let request = try ClearEventRecords.Request(step.request)
        let log = Int(request.eventLog.rawValue)
        guard log < eventLogs.count else { return nil }
        let hasReservedBits =
            request.clearEventFlags.reservedBits != 0 || firstSet(request.reserved03) != nil
            || request.trailing.byteCount > 0
        return LogClear(log: log, state: eventLogs[log], handles: handles, hasReservedBits: hasReservedBits)
    }
}
