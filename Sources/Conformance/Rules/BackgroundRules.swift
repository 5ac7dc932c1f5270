import CXLWire
import Captures
import SpecTables

// Background operations on a mailbox.

private let statusRegister: Clauses = [.r3_0: "8.2.8.4.7"]
private let onStatus = Trigger.register([Register.backgroundCommandStatus.key])
private let background: Clauses = [.r3_0: "8.2.8.4"]

extension Rule {
    public static let mailboxOneBackgroundOperation: Rule = Rule(
        "mailbox.second-background-operation.answer", "MBX-BG-001", .must, .device, confidence: .a, on: .anyExchange,
        needs: [.whole],
        "No background operation starts while the mailbox shows that one runs.",
        consequence: "The host loses the outcome of the first operation.", clauses: background
    ) { session, step throws(WireError) in
        guard step.transport == .mailbox else { return .notApplicable }
        guard let code = step.returnCode else { return .unknown("the return code was not captured") }
        if code == .busy, session.operation.isKnownRunning { return .held }
        guard code == .backgroundCommandStarted else { return .notApplicable }
        guard let started = session.operation.started else { return .unknown("no earlier operation was seen") }
        if session.operation.isKnownOver { return .held }
        guard session.operation.isKnownRunning else {
            return .unknown("whether the earlier operation runs is not known")
        }
        return .violated(
            Violation(
                .header, 0..<0, field: "returnCode",
                expected: "Busy, because command \(opcodeText(started.opcode)) runs",
                observed: returnCodeText(code), contradicts: started.index))
    }

    public static let mailboxBackgroundListed: Rule = Rule(
        "mailbox.background-operation-not-listed", "MBX-BG-002", .must, .device, confidence: .b, on: .anyExchange,
        "Only commands whose entry in the Command Effects Log says so go on in the background.",
        consequence: "A driver that does not expect it takes the command for done.",
        clauses: [.r3_0: "8.2.9.5.2.1", .r3_2: "8.2.10.5.2.1"]
    ) { session, step throws(WireError) in
        guard step.returnCode == .backgroundCommandStarted else { return .notApplicable }
        guard let log = session.effects.through(step).log else {
            return .unknown("the Command Effects Log was not read whole")
        }
        // A command that the log does not list at all is another rule's.
        guard let effects = log[step.opcode] else { return .notApplicable }
        if effects.backgroundOperation { return .held }
        return .violated(
            Violation(
                .header, 0..<0, field: "returnCode",
                expected: "no background operation: the command's effects are 0x\(String(effects.rawValue, radix: 16))",
                observed: "Background Command Started"))
    }

    public static let mailboxNeverInBackground: Rule = Rule(
        "mailbox.event-or-extent-command-in-background", "MBX-BG-010", .must, .device, confidence: .a,
        on: .exchange([0x0100, 0x0101, 0x0102, 0x0103, 0x4800, 0x4801, 0x4802, 0x4803]), since: .r3_0,
        refines: "mailbox.background-operation-not-listed",
        "The commands of event logs, interrupt policy and Dynamic Capacity answer at once.",
        consequence: "No driver waits for their end, so their output is lost.",
        clauses: [.r3_0: "8.2.9.2", .r3_2: "8.2.10.2"]
    ) { _, step throws(WireError) in
        guard let code = step.returnCode else { return .unknown("the return code was not captured") }
        if code != .backgroundCommandStarted { return .held }
        return .violated(
            Violation(
                .header, 0..<0, field: "returnCode", expected: "an answer that is complete",
                observed: returnCodeText(code)))
    }

    public static let mailboxBackgroundStatusOpcode: Rule = Rule(
        "mailbox.background-status-names-another-command", "MBX-BG-003", .must, .device, confidence: .b, on: onStatus,
        needs: [.whole],
        "The background command status register shows the opcode of the operation that was started last.",
        consequence: "A driver cannot tell whose progress and outcome it reads.", clauses: statusRegister
    ) { session, step throws(WireError) in
        guard let status = step.register?.backgroundStatus else { return .notApplicable }
        guard let started = session.operation.started else { return .unknown("no operation was started here") }
        if status.opcode == started.opcode { return .held }
        return .violated(
            Violation(
                .register, 0..<2, field: "opcode", expected: opcodeText(started.opcode),
                observed: opcodeText(status.opcode), contradicts: started.index))
    }

    public static let mailboxBackgroundBitWithoutOperation: Rule = Rule(
        "mailbox.background-bit-without-operation", "MBX-BG-003", .should, .device, confidence: .b, on: .anyExchange,
        needs: [.whole],
        "The status register says that a background operation runs only where one was started.",
        consequence: "A driver waits for the end of an operation that never began.", clauses: [.r3_0: "8.2.8.4.6"]
    ) { session, step in
        guard step.transport == .mailbox, let code = step.returnCode, code != .backgroundCommandStarted else {
            return .notApplicable
        }
        guard let bit = step.exchange?.background else { return .unknown("the status register's bit was not captured") }
        if !bit { return .held }
        // Nothing says when the operation began, so that any that was started may be the one. A bit that is always set
        // is one finding.
        guard session.operation.started == nil, !session.operation.isBitStray else { return .notApplicable }
        guard session.isFromStartOrReset else {
            return .unknown("an operation may have been started where nothing was captured")
        }
        return .violated(
            Violation(
                .register, 0..<1, field: "backgroundOperation", expected: "0, because no operation was started",
                observed: "1"))
    }

    public static let mailboxBackgroundBit: Rule = Rule(
        "mailbox.background-bit-clear-while-running", "MBX-BG-003", .should, .device, confidence: .b, on: onStatus,
        needs: [.whole],
        "Where an operation was started with the status register's bit clear, it is over when it is first looked at.",
        consequence: "A driver that looks at the bit sends the next command too early.", clauses: statusRegister
    ) { session, step throws(WireError) in
        guard let status = step.register?.backgroundStatus else { return .notApplicable }
        guard let started = session.operation.started, let bit = session.operation.startBit else {
            return .unknown("no start of an operation was seen with the bit")
        }
        guard session.operation.percentage == nil, status.opcode == started.opcode else { return .notApplicable }
        if bit || status.percentageComplete >= 100 || status.returnCode != .success { return .held }
        return .violated(
            Violation(
                .register, 2..<3, field: "percentageComplete",
                expected: "100, because the bit was clear when the operation was started",
                observed: "\(status.percentageComplete)", contradicts: started.index))
    }

    public static let mailboxBackgroundPercentage: Rule = Rule(
        "mailbox.background-percentage-above-100", "MBX-BG-004", .must, .device, confidence: .b, on: onStatus,
        "The percentage in the background command status register is at most 100.",
        consequence: "A driver that waits for 100 never sees the end.", clauses: statusRegister
    ) { _, step throws(WireError) in
        guard let status = step.register?.backgroundStatus else { return .notApplicable }
        if status.percentageComplete <= 100 { return .held }
        return .violated(
            Violation(
                .register, 2..<3, field: "percentageComplete", expected: "at most 100",
                observed: "\(status.percentageComplete)"))
    }

    public static let mailboxBackgroundFinalCode: Rule = Rule(
        "mailbox.background-ends-as-started", "MBX-BG-004", .should, .device, confidence: .b, on: onStatus,
        "The return code of an operation at 100 percent is not Background Command Started.",
        consequence: "A driver cannot tell whether the operation succeeded.", clauses: statusRegister
    ) { _, step throws(WireError) in
        guard let status = step.register?.backgroundStatus, status.percentageComplete == 100 else {
            return .notApplicable
        }
        if status.returnCode != .backgroundCommandStarted { return .held }
        return .violated(
            Violation(
                .register, 4..<6, field: "returnCode", expected: "the operation's outcome",
                observed: returnCodeText(status.returnCode)))
    }

    public static let mailboxBackgroundPercentageFalls: Rule = Rule(
        "mailbox.background-percentage-falls", "MBX-BG-005", .should, .device, confidence: .b, on: onStatus,
        needs: [.whole],
        "The percentage of one background operation does not fall.",
        consequence: "A driver cannot tell progress from a restart.", clauses: statusRegister
    ) { session, step throws(WireError) in
        guard let status = step.register?.backgroundStatus else { return .notApplicable }
        guard let started = session.operation.started, let before = session.operation.percentage else {
            return .unknown("no earlier percentage of this operation was read")
        }
        if status.percentageComplete >= before { return .held }
        return .violated(
            Violation(
                .register, 2..<3, field: "percentageComplete", expected: "at least \(before), as read before",
                observed: "\(status.percentageComplete)", contradicts: started.index))
    }

    public static let mailboxBusyForOthers: Rule = Rule(
        "mailbox.busy-for-foreground-command", "MBX-BG-007", .should, .device, confidence: .b, on: .anyExchange,
        needs: [.whole],
        "Commands that do not run in the background are taken while an operation runs.",
        consequence: "A host can neither read events nor watch the device during a long operation.",
        clauses: background
    ) { session, step throws(WireError) in
        guard step.transport == .mailbox, let started = session.operation.started,
            session.operation.isKnownRunning
        else { return .notApplicable }
        guard let effects = session.effects.through(step).log?[step.opcode] else {
            return .unknown("the command's entry in the Command Effects Log is not known")
        }
        guard !effects.backgroundOperation else { return .notApplicable }
        guard let code = step.returnCode else { return .unknown("the return code was not captured") }
        if code != .busy { return .held }
        return .violated(
            Violation(
                .header, 0..<0, field: "returnCode",
                expected: "another answer: only \(opcodeText(started.opcode)) runs, in the background",
                observed: returnCodeText(code), contradicts: started.index))
    }

    public static let mailboxBackgroundAfterReset: Rule = Rule(
        "mailbox.background-status-survives-reset", "MBX-BG-008", .must, .device, confidence: .b, on: onStatus,
        needs: [.whole],
        "After a conventional reset the background command status register reads zero until an operation starts.",
        consequence: "A driver takes an operation that died for one that runs or succeeded.", clauses: statusRegister
    ) { session, step throws(WireError) in
        guard let status = step.register?.backgroundStatus else { return .notApplicable }
        guard session.operation.reset != nil, session.operation.started == nil else { return .notApplicable }
        if status.rawValue == 0 { return .held }
        return .violated(
            Violation(
                .register, 0..<8, expected: "0, because the device was reset",
                observed: "0x\(String(status.rawValue, radix: 16))"))
    }

    public static let mailboxAbortEnds: Rule = Rule(
        "mailbox.aborted-operation-completes", "MBX-BG-009", .must, .device, confidence: .b, on: onStatus,
        since: .r3_1, needs: [.whole],
        "After an abort that the device took, the aborted operation does not show 100 percent.",
        consequence: "A host cannot tell work that was done from work that was abandoned.",
        clauses: [.r3_1: "8.2.9.1.5"]
    ) { session, step throws(WireError) in
        guard let status = step.register?.backgroundStatus else { return .notApplicable }
        guard let aborted = session.operation.aborted else { return .notApplicable }
        if status.percentageComplete < 100 { return .held }
        return .violated(
            Violation(
                .register, 2..<3, field: "percentageComplete", expected: "less than 100 after the abort",
                observed: "\(status.percentageComplete)", contradicts: aborted))
    }

    public static let mailboxAbortUnsupportedAnswer: Rule = Rule(
        "mailbox.abort-of-unabortable-operation.answer", "MBX-BG-009", .must, .device, confidence: .b,
        on: .exchange([RequestAbortBackgroundOperation.opcode]), since: .r3_1, needs: [.whole],
        "An abort of an operation whose effects do not offer it is refused with the code for that.",
        consequence: "The host believes that the operation ended.", clauses: [.r3_1: "8.2.9.1.5"]
    ) { session, step throws(WireError) in
        guard let started = session.operation.started, session.operation.isKnownRunning else {
            return .unknown("no operation is known to run")
        }
        guard let effects = session.effects.through(step).log?[started.opcode] else {
            return .unknown("the operation's entry in the Command Effects Log is not known")
        }
        guard !effects.requestAbortBackgroundOperationSupported else { return .notApplicable }
        return step.mustBeRefused(
            "command \(opcodeText(started.opcode)) cannot be aborted",
            named: [.requestAbortNotSupportedByBackgroundOperation, .unsupported, .unsupportedMailboxOrCCI]
        ).contradicting(started.index)
    }
}

/// An opcode as the specification prints it.
func opcodeText(_ opcode: UInt16) -> String {
    let digits = String(opcode, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits + "h"
}
