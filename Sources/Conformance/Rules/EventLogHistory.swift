import CXLWire
import SpecTables

// How the rules about the event logs' history look at an answer.

/// An answer beside what was known of its log.
final class LogAnswer: Sendable {
    let log: Int
    let state: EventLogState
    let now: EventLogState.Reading

    /// `nil` where the request cannot be framed, or names none of the five logs.
    init?(_ events: EventAnswer, to request: Span<UInt8>, in session: borrowing Session) {
        guard let named = (try? GetEventRecords.Request(request))?.eventLog.rawValue, named < 5 else { return nil }
        log = Int(named)
        state = session.eventLogs[log]
        now = events.reading
    }

    /// What the answer lacks of the records that were returned before and not cleared.
    var comparison: EventLogState.Comparison {
        state.comparison(with: now.records, isComplete: !now.moreEventRecords)
    }

    /// Judges whether records are gone that nobody cleared.
    func judgeKept(_ why: String, contradicts: Int?) -> Outcome {
        switch comparison {
        case .unknown(let why): return .unknown(why)
        case .agrees: return .held
        case .lacks(let records):
            let handles = records.prefix(8).map { "0x\(String($0.handle, radix: 16))" }.joined(separator: ", ")
            let dots = records.count > 8 ? " and \(records.count - 8) others" : ""
            return .violated(
                Violation(
                    .response, 0x14..<0x16, field: "eventRecords", expected: "records \(handles)\(dots), \(why)",
                    observed: "not among \(now.records.count) records", contradicts: contradicts))
        }
    }

    /// Judges whether records came back: one command that had no effect is one finding, whatever it named.
    func judgeGone(_ expected: String, contradicts: Int, isBack: (EventLogState.Record) -> Bool) -> Outcome {
        let back = now.records.indices.filter { isBack(now.records[$0]) }
        guard let first = back.first else { return .held }
        let handles = back.prefix(8).map { "0x\(String(now.records[$0].handle, radix: 16))" }.joined(separator: ", ")
        let dots = back.count > 8 ? " and \(back.count - 8) others" : ""
        return .violated(
            violation(
                first, 0x00..<0x80, "", expected: expected, observed: "\(handles)\(dots), returned before",
                contradicts: contradicts))
    }

    /// A violation at the record at `index`.
    func violation(
        _ index: Int, _ bytes: Range<Int>, _ field: String, expected: String, observed: String, contradicts: Int
    ) -> Violation {
        RecordPlace(index: index).violation(
            bytes, field, expected: expected, observed: observed, contradicts: contradicts)
    }
}

extension Session {
    /// A successful answer to Get Event Records for one of the five logs.
    func logAnswer(_ step: borrowing Step) throws(WireError) -> LogAnswer? {
        guard step.succeeded, step.logAnswer == nil else { return step.logAnswer }
        // There is none, for a reason that an error says, or because of the log.
        _ = try logRead(step)
        _ = try step.eventAnswer()
        return nil
    }
}
