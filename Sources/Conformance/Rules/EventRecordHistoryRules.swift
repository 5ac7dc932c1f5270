import CXLWire
import SpecTables

// Get Event Records (0100h): records that come again.

extension Rule {
    public static let eventHeaderHandleInUse: Rule = Rule(
        "events.header.handle-in-use", "EVT-HDR-008", .must, .device, confidence: .a, on: onGetEventRecords,
        needs: [.request, .response, .whole, .sole],
        "A new record does not get the handle of one that is not cleared.",
        consequence: "Clearing one record clears another that nobody has looked at.", clauses: EventClauses.header
    ) { session, step throws(WireError) in
        try judgeReturned(session, step) { known, record in
            // A record that only its time tells apart is another one; the rest is a record that changed.
            known.timestamp == record.timestamp || known.timestamp == 0 || record.timestamp == 0
                ? nil
                : (
                    0x14..<0x16, "header.eventRecordHandle", "a handle that no uncleared record has",
                    "0x\(String(record.handle, radix: 16)), of the record of \(known.timestamp)"
                )
        }
    }

    public static let eventReadRecordIsConstant: Rule = Rule(
        "events.get.record-does-not-change", "EVT-GET-021", .should, .device, confidence: .d, on: onGetEventRecords,
        needs: [.request, .response, .sole],
        "A record that is returned again is the same until it is cleared.",
        consequence: "Two hosts, or one that reads twice, act on different accounts of one event.",
        clauses: EventClauses.read
    ) { session, step throws(WireError) in
        try judgeReturned(session, step) { known, record in
            guard known.timestamp == record.timestamp || known.timestamp == 0 || record.timestamp == 0 else {
                return nil
            }
            return known.fold == record.fold
                ? nil
                : (0x00..<0x80, "", "the bytes that an earlier answer had", "other bytes under the same handle")
        }
    }

    public static let eventReadFitsLog: Rule = Rule(
        "events.get.fits-log-size", "EVT-GET-017", .should, .device, confidence: .d, on: onGetEventRecords,
        needs: [.request, .response, .sole],
        "A log holds no more records than Identify Memory Device says.",
        consequence: "A host that sizes its buffer by the log loses events.", clauses: EventClauses.read
    ) { session, step throws(WireError) in
        guard let answer = try session.logAnswer(step) else { return .notApplicable }
        guard let size = session.device.identity?.eventLogSize(answer.log) else {
            return .unknown("the size of the log is not known")
        }
        guard size > 0 else { return .unknown("the device says that the log has no room at all") }
        var handles = Set(answer.now.records.map(\.handle))
        // Records of earlier answers are still there only if nothing speaks against it.
        if case .agrees = answer.comparison { handles.formUnion(answer.state.outstanding.map(\.handle)) }
        return handles.count <= size
            ? .held
            : .violated(
                Violation(
                    .response, 0x14..<0x16, field: "eventRecordCount", expected: "at most \(size) records in the log",
                    observed: "\(handles.count)"))
    }

    public static let eventReadSanitized: Rule = Rule(
        "events.get.sanitize-empties-logs", "EVT-GET-020", .must, .device, confidence: .a, on: onGetEventRecords,
        needs: [.request, .response],
        "After Sanitize no record that was in a log before is returned.",
        consequence: "What the previous owner's data went through can still be read.",
        clauses: [.r2_0: "8.2.9.5.5.1", .r3_0: "8.2.9.8.5.1", .r3_1: "8.2.9.9.5.1", .r3_2: "8.2.10.9.5.1"]
    ) { session, step throws(WireError) in
        guard let index = session.eventHistory.sanitizeIndex, let answer = try session.logAnswer(step),
            answer.log < session.eventHistory.sanitized.count
        else { return .notApplicable }
        let before = session.eventHistory.sanitized[answer.log]
        guard !before.isEmpty else { return .notApplicable }
        guard session.eventHistory.isSanitizeDone else { return .unknown("Sanitize was not seen to end") }
        return answer.judgeGone("no record from before Sanitize", contradicts: index) { record in
            record.timestamp != 0 && before[record.handle]?.fold == record.fold
        }
    }
}

/// Asks `judge` about each record that was returned before, has not been cleared and is returned now.
private func judgeReturned(
    _ session: borrowing Session, _ step: borrowing Step,
    _ judge: (_ known: EventLogState.Record, _ now: EventLogState.Record) -> (Range<Int>, String, String, String)?
) throws(WireError) -> Outcome {
    guard session.eventLogs.contains(where: { !$0.outstanding.isEmpty }),
        let answer = try session.logAnswer(step), !answer.state.outstanding.isEmpty
    else { return .notApplicable }
    var known: [UInt16: EventLogState.Record] = [:]
    for record in answer.state.outstanding { known[record.handle] = record }
    var isConcerned = false
    var violations: [Violation] = []
    for (index, record) in answer.now.records.enumerated() {
        guard let before = known[record.handle] else { continue }
        isConcerned = true
        guard let (bytes, field, expected, observed) = judge(before, record) else { continue }
        violations.append(
            answer.violation(
                index, bytes, field, expected: expected, observed: observed, contradicts: before.index))
    }
    return isConcerned ? .judged(violations) : .notApplicable
}

extension IdentifyMemoryDevice.Response.Value {
    /// The size that Identify gives a log, in records.
    func eventLogSize(_ log: Int) -> Int? {
        switch log {
        case 0: Int(informationalEventLogSize)
        case 1: Int(warningEventLogSize)
        case 2: Int(failureEventLogSize)
        case 3: Int(fatalEventLogSize)
        default: dynamicCapacityEventLogSize.map { Int($0) }
        }
    }
}
