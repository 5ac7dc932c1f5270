import CXLWire
import Captures
import SpecTables

// What a command may be answered with, whatever it is.

private let codes: Clauses = [.r3_0: "8.2.8.4.5.1"]
private let commandRegister: Clauses = [.r3_0: "8.2.8.4.5"]
private let effectsLog: Clauses = [.r3_0: "8.2.9.5.2.1", .r3_2: "8.2.10.5.2.1"]

/// Codes that the commands list which are known to list them.
private let listedCodes: [UInt16: [CommandReturnCode]] = [
    0x0100: [.success, .invalidInput],
    0x0101: [.success, .invalidInput, .invalidHandle],
    0x4800: [.success, .invalidInput],
    0x4801: [.success, .invalidInput],
    0x4802: [.success, .invalidInput, .invalidPhysicalAddress, .invalidExtentList, .resourcesExhausted],
    0x4803: [.success, .invalidInput, .invalidPhysicalAddress, .invalidExtentList, .resourcesExhausted],
]
private let codesOfAnyCommand: [CommandReturnCode] = [
    .unsupported, .internalError, .retryRequired, .busy, .mediaDisabled, .invalidSecurityState,
    .unsupportedMailboxOrCCI, .invalidPayloadLength,
]

extension Rule {
    public static let mailboxUnlistedCommandAnswer: Rule = Rule(
        "mailbox.unlisted-command.answer", "MBX-CMD-006", .must, .device, confidence: .a, on: .anyExchange,
        "A command that the Command Effects Log does not list is answered Unsupported or Unsupported Mailbox or CCI.",
        consequence: "A host cannot learn from the log what the device does, and what a command changes.",
        clauses: effectsLog
    ) { session, step throws(WireError) in
        guard step.opcode < 0xC000 else { return .notApplicable }
        let isListed = session.effects.reading(through: step) { effects in
            effects.log.map { $0[step.opcode] != nil }
        }
        guard let isListed else { return .unknown("the Command Effects Log was not read whole") }
        if isListed { return .notApplicable }
        return step.mustBeRefused(
            "the Command Effects Log does not list the command",
            named: [.unsupported, .unsupportedMailboxOrCCI, .invalidPayloadLength]
        ).contradicting(session.logs.through(step).lastEffectsRead)
    }

    public static let mailboxReturnCodeKnown: Rule = Rule(
        "mailbox.return-code-reserved", "MBX-CMD-013", .should, pinned: .must, .device, confidence: .a,
        on: .anyExchange,
        "The return code is one that the revision defines.",
        consequence: "A host cannot tell what went wrong.", clauses: codes
    ) { _, step throws(WireError) in
        guard let code = step.returnCode else { return .unknown("the return code was not captured") }
        if code == .success { return .held }
        let row = Enumeration.returnCode.row(for: UInt64(code.rawValue))
        // The list of 2.0 was not seen whole, so a code of a later list is not held against that revision.
        let revision = max(step.pinned ?? .newest, .r3_0)
        if let row, row.since <= revision { return .held }
        return .violated(
            Violation(
                .header, 0..<0, field: "returnCode",
                expected: "a return code of revision \(revision.rawValue)",
                observed: row?.title ?? "code \(code.rawValue)"))
    }

    public static let mailboxReturnCodeNotListed: Rule = Rule(
        "mailbox.return-code-not-listed", "MBX-CMD-012", .should, .device, confidence: .b,
        on: .exchange(listedCodes.map { $0.key }.sorted()),
        "The return code is one that the command lists, or one that any command may have.",
        consequence: "A driver has no handling for it, and takes another fault for the cause.", clauses: codes
    ) { _, step throws(WireError) in
        guard let code = step.returnCode else { return .unknown("the return code was not captured") }
        if code == .success { return .held }
        // A reserved code and a background operation are judged by rules of their own.
        guard Enumeration.returnCode.row(for: UInt64(code.rawValue)) != nil, code != .backgroundCommandStarted,
            let listed = listedCodes[step.opcode]
        else { return .notApplicable }
        if listed.contains(code) || codesOfAnyCommand.contains(code) { return .held }
        return .violated(
            Violation(
                .header, 0..<0, field: "returnCode",
                expected: listed.map { returnCodeText($0) }.joined(separator: ", ")
                    + ", or a code that any command may have", observed: returnCodeText(code)))
    }

    public static let mailboxFailureWithoutOutput: Rule = Rule(
        "mailbox.failure-with-output", "MBX-CMD-014", .note, .device, confidence: .d, on: .anyExchange,
        "A command that failed reports no output.",
        consequence: "A host may take what is left in the payload registers for an answer.", clauses: commandRegister
    ) { _, step throws(WireError) in
        guard step.transport == .mailbox, let code = step.returnCode, !step.accepted else {
            return .notApplicable
        }
        guard let length = step.outputLength else { return .unknown("the length of the output was not captured") }
        if length == 0 { return .held }
        return .violated(
            Violation(
                .response, 0..<length, expected: "no output, because the answer is \(returnCodeText(code))",
                observed: "\(length) bytes"))
    }

    public static let mailboxOutputLengthNotWritten: Rule = Rule(
        "mailbox.output-length-not-written", "MBX-CMD-017", .must, .device, confidence: .c, on: .anyExchange,
        needs: [], refines: "mailbox.output-where-none-is-defined",
        "After a command without output the device does not leave the length of the input in the length field.",
        consequence: "A driver takes its own input for the device's output.", clauses: commandRegister
    ) { _, step throws(WireError) in
        guard step.transport == .mailbox else { return .notApplicable }
        guard step.succeeded, let layout = step.layout, layout.hasNoOutput else {
            return .notApplicable
        }
        guard let input = step.inputLength, let output = step.outputLength else {
            return .unknown("the lengths were not captured")
        }
        guard input > 0 else { return .notApplicable }
        guard output == input else { return .held }
        return .violated(
            Violation(
                .response, 0..<output, expected: "0 bytes: \(layout.command.title) has no output",
                observed: "\(output) bytes, the length of the input"))
    }

    public static let mailboxOutputWhereNoneIsDefined: Rule = Rule(
        "mailbox.output-where-none-is-defined", "MBX-CMD-017", .should, pinned: .must, .device, confidence: .c,
        on: .anyExchange,
        "A command for which no known revision defines output reports an output length of zero.",
        consequence: "A host waits for, or reads, bytes that mean nothing.", clauses: commandRegister
    ) { _, step throws(WireError) in
        guard step.succeeded, let layout = step.layout, layout.hasNoOutput else {
            return .notApplicable
        }
        guard let output = step.outputLength else { return .unknown("the length of the output was not captured") }
        if output == 0 { return .held }
        return .violated(
            Violation(
                .response, 0..<output, expected: "0 bytes: \(layout.command.title) has no output",
                observed: "\(output) bytes"))
    }
}
