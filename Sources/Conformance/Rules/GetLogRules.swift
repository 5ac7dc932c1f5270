import CXLWire
import SpecTables

// Get Log (0401h).

private let getLog: Clauses = [.r3_0: "8.2.9.5.2", .r3_2: "8.2.10.5.2"]
private let stateDump: Clauses = [.r3_1: "8.2.9.5.2.3", .r3_2: "8.2.10.5.2.3"]
private let onGetLog = Trigger.exchange([GetLog.opcode])

extension Rule {
    public static let getLogBeyondSize: Rule = Rule(
        "logs.get-log.beyond-size.answer", "CEL-012", .must, .device, confidence: .c, on: onGetLog,
        needs: [.implemented, .request],
        "A read that goes beyond the log size last reported is answered Invalid Input.",
        consequence: "A host takes bytes that are not the log's for a part of it.", clauses: getLog
    ) { session, step throws(WireError) in
        let request = try GetLog.Request(step.request)
        guard request.logIdentifier != LogState.componentStateDump else { return .notApplicable }
        let logs = session.logs.through(step)
        guard let size = logs.sizes?[request.logIdentifier] else { return .unknown("the log's size was not read") }
        let end = UInt64(request.offset) + UInt64(request.length)
        guard end > UInt64(size) else { return .notApplicable }
        return step.mustBeRefused(
            "the read ends at \(end) of a log of \(size) bytes", named: [.invalidInput]
        ).contradicting(logs.sizesIndex)
    }

    public static let getLogUnknown: Rule = Rule(
        "logs.get-log.unknown-log.answer", "CEL-012", .must, .device, confidence: .c, on: onGetLog,
        needs: [.implemented, .request],
        "A read of a log that Get Supported Logs does not list is refused.",
        consequence: "A host takes arbitrary bytes for the log that it asked for.", clauses: getLog
    ) { session, step throws(WireError) in
        guard try isUnknownLog(session, step) else { return .notApplicable }
        return step.mustBeRefused("the device does not list this log")
            .contradicting(session.logs.through(step).sizesIndex)
    }

    public static let getLogUnknownCode: Rule = Rule(
        "logs.get-log.unknown-log.code", "CEL-012", .should, .device, confidence: .c, on: onGetLog, since: .r3_0,
        needs: [.implemented, .request],
        "A read of a log that Get Supported Logs does not list is refused with Invalid Log.",
        consequence: "A host cannot tell a log that is missing from a read that is wrong.", clauses: getLog
    ) { session, step throws(WireError) in
        guard try isUnknownLog(session, step), !step.accepted else { return .notApplicable }
        // A read that no payload could answer has two faults.
        let length = Int(try GetLog.Request(step.request).length)
        let named: [CommandReturnCode] =
            length > session.mailbox.limitAtLeast ? [.invalidLog, .invalidInput] : [.invalidLog]
        return step.mustBeRefused("the device does not list this log", named: named)
            .contradicting(session.logs.through(step).sizesIndex)
    }

    public static let getLogLongerThanAsked: Rule = Rule(
        "logs.get-log.longer-than-asked", "CEL-013", .must, .device, confidence: .c, on: onGetLog, needs: [.request],
        "An answer to Get Log has at most as many bytes as were asked for.",
        consequence: "A host that reads into a buffer of the size it asked for writes behind its end.",
        clauses: getLog
    ) { _, step throws(WireError) in
        guard step.succeeded, let length = step.responseLength else { return .notApplicable }
        let asked = Int(try GetLog.Request(step.request).length)
        return length <= asked
            ? .held
            : .violated(
                Violation(
                    .response, asked..<length, field: "logData", expected: "at most \(asked) bytes",
                    observed: "\(length) bytes"))
    }

    public static let stateDumpStartsAtZero: Rule = Rule(
        "logs.state-dump.read-before-start.answer", "CSD-001", .must, .device, confidence: .b, on: onGetLog,
        since: .r3_1, needs: [.implemented, .request, .whole],
        "A read in the middle of the Component State Dump, before any successful read of its beginning, is answered Invalid Input.",
        consequence: "A host puts parts of different dumps together.", clauses: stateDump
    ) { session, step throws(WireError) in
        let request = try GetLog.Request(step.request)
        guard request.logIdentifier == LogState.componentStateDump, request.offset > 0 else { return .notApplicable }
        guard session.isFromStart else { return .unknown("a read of the beginning may be missing") }
        guard session.logs.through(step).dumpStarted == nil else { return .notApplicable }
        return step.mustBeRefused("the dump was not read from its beginning", named: [.invalidInput])
    }

    public static let stateDumpInterrupted: Rule = Rule(
        "logs.state-dump.changed-meanwhile.answer", "CSD-001", .must, .device, confidence: .b, on: onGetLog,
        since: .r3_1, needs: [.implemented, .request, .whole],
        "A read in the middle of the Component State Dump, after its contents were changed, is answered Interrupted.",
        consequence: "A host puts parts of different dumps together.", clauses: stateDump
    ) { session, step throws(WireError) in
        let request = try GetLog.Request(step.request)
        guard request.logIdentifier == LogState.componentStateDump, request.offset > 0 else { return .notApplicable }
        let logs = session.logs.through(step)
        guard logs.dumpStarted != nil else { return .notApplicable }
        if logs.dumpPopulated != nil, !session.hasPopulatedLog { return .unknown("the dump may be being filled") }
        guard let changed = logs.dumpChanged ?? logs.dumpPopulated else { return .notApplicable }
        // A dump that has become shorter ends before this read as well.
        return step.mustBeRefused(
            "the dump was changed since it was read from its beginning", named: [.interrupted, .invalidInput],
            contradicts: changed)
    }

    public static let stateDumpUnfinished: Rule = Rule(
        "logs.state-dump.unfinished.answer", "CSD-001", .must, .device, confidence: .b, on: onGetLog, since: .r3_1,
        needs: [.implemented, .request, .whole],
        "A read of the beginning of the Component State Dump while it is being filled is answered Retry Required.",
        consequence: "A host takes half a dump for a whole one.", clauses: stateDump
    ) { session, step throws(WireError) in
        let request = try GetLog.Request(step.request)
        guard request.logIdentifier == LogState.componentStateDump, request.offset == 0,
            let populated = session.logs.through(step).dumpPopulated
        else { return .notApplicable }
        guard session.operation.started?.opcode == PopulateLog.opcode, session.operation.isKnownRunning else {
            return .unknown("the dump may be whole by now")
        }
        return step.mustBeRefused(
            "the dump is being filled since exchange \(populated)", named: [.retryRequired], contradicts: populated)
    }
}

extension Session {
    /// Whether the last operation in the background filled a log, and has ended.
    fileprivate var hasPopulatedLog: Bool { operation.started?.opcode == PopulateLog.opcode && operation.isKnownOver }
}

private func isUnknownLog(_ session: borrowing Session, _ step: Step) throws(WireError) -> Bool {
    let identifier = try GetLog.Request(step.request).logIdentifier
    // A list of as many logs as are kept may have been cut.
    guard let sizes = session.logs.through(step).sizes, !sizes.isEmpty, sizes.count < LogState.mostLogs else {
        return false
    }
    return sizes[identifier] == nil
}
