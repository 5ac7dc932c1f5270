import CXLWire
import Captures
import SpecTables

// Event Notification (0106h), which a component sends and its manager answers.

private let notification: Clauses = [.r3_0: "8.2.9.2.8", .r3_2: "8.2.10.2.8"]
private let onNotification = Trigger.exchange([EventNotification.opcode])
/// The first message and its repeats.
private let mostMessages = 11
/// Seconds between a message and its repeat.
private let interval = 0.001

extension Rule {
    public static let notificationRepeated: Rule = Rule(
        "events.interrupt-policy.notification-repeated-too-often", "EVT-INT-013", .must, .component, confidence: .b,
        on: onNotification, needs: [.whole],
        "A notification that nobody answers is repeated at most ten times.",
        consequence: "A manager that is busy is kept busy.", clauses: notification
    ) { session, step throws(WireError) in
        guard step.transport == .cci, let tag = step.exchange?.tag else { return .notApplicable }
        guard step.exchange?.origin.device != nil else { return .unknown("which component sent it is not known") }
        guard let open = session.notifications.pending, open.tag == tag else { return .notApplicable }
        if open.count < mostMessages { return .held }
        return .violated(
            Violation(
                .header, 1..<2, field: "tag", expected: "at most \(mostMessages) messages with this tag",
                observed: "\(open.count + 1)", contradicts: open.index))
    }

    public static let notificationTooSoon: Rule = Rule(
        "events.interrupt-policy.notification-repeated-too-soon", "EVT-INT-013", .should, .component, confidence: .b,
        on: onNotification, needs: [.whole],
        "A notification that nobody answered is repeated after a millisecond, not before.",
        consequence: "All repeats are over before a manager can answer.", clauses: notification
    ) { session, step throws(WireError) in
        guard step.transport == .cci, let tag = step.exchange?.tag else { return .notApplicable }
        guard step.exchange?.origin.device != nil else { return .unknown("which component sent it is not known") }
        guard let open = session.notifications.pending, open.tag == tag else { return .notApplicable }
        guard let before = session.notifications.pendingTime, let now = step.time, now >= before else {
            return .unknown("the times are not known")
        }
        // Clocks that stamp captures are not exact.
        if now - before >= 0.9 * interval { return .held }
        return .violated(
            Violation(
                .header, 1..<2, field: "tag", expected: "the same tag again after 1 ms",
                observed: "after \(Int((now - before) * 1_000_000)) us", contradicts: open.index))
    }

    public static let notificationBeforeAnswer: Rule = Rule(
        "events.interrupt-policy.notification-before-answer", "EVT-INT-013", .must, .component, confidence: .b,
        on: onNotification, needs: [.whole],
        "A component sends no other notification before the last one is answered or given up.",
        consequence: "The manager's answers cannot be told apart from late ones.", clauses: notification
    ) { session, step throws(WireError) in
        guard step.transport == .cci, let tag = step.exchange?.tag else { return .notApplicable }
        guard step.exchange?.origin.device != nil else { return .unknown("which component sent it is not known") }
        guard let open = session.notifications.pending else { return .held }
        if open.tag == tag || open.count >= mostMessages { return .held }
        return .violated(
            Violation(
                .header, 1..<2, field: "tag", expected: "\(open.tag) again, which was sent \(open.count) times",
                observed: "\(tag)", contradicts: open.index))
    }

    public static let notificationOfEmptyLog: Rule = Rule(
        "events.interrupt-policy.notification-of-empty-log", "EVT-INT-014", .should, .component, confidence: .b,
        on: .exchange([GetEventRecords.opcode]), needs: [.request, .response, .whole, .sole],
        "A log that a notification announced holds a record when it is read next.",
        consequence: "The manager reads logs in vain.", clauses: notification
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let log = Int(try GetEventRecords.Request(step.request).eventLog.rawValue)
        guard let announced = session.notifications.announced[log] else { return .notApplicable }
        guard step.exchange?.origin.device != nil else { return .unknown("which component announced it is not known") }
        let count = try GetEventRecords.Response(step.response).eventRecordCount
        if count > 0 { return .held }
        return .violated(
            Violation(
                .response, 0x14..<0x16, field: "eventRecordCount", expected: "at least 1, as announced",
                observed: "0", contradicts: announced))
    }
}
