import CXLWire
import Captures
import SpecTables
import TableCodec

// The length of a command's input and output, from the tables: one rule for all commands.

private let commands: Clauses = [.r3_0: "8.2.9", .r3_2: "8.2.10"]
private let commandRegister: Clauses = [.r3_0: "8.2.8.4.5"]

extension Rule {
    public static let mailboxInputTooShort: Rule = Rule(
        "mailbox.input-too-short", "MBX-CMD-001", .must, .host, confidence: .a, on: .anyExchange,
        "The input of a command has at least the bytes that the oldest form of its layout has.",
        consequence: "The device must refuse the command, whatever else is in it.", clauses: commands
    ) { session, step throws(WireError) in
        guard let input = step.describedInput else { return .notApplicable }
        guard let length = step.inputLength else { return .unknown("the length of the input was not captured") }
        guard length < input.minimumSize else { return .held }
        guard session.hasCommand(of: step) else { return .unknown("nothing shows that the device has this command") }
        return .violated(
            Violation(
                .request, 0..<length, expected: "at least \(input.minimumSize) bytes of \(input.title)",
                observed: "\(length) bytes"))
    }

    public static let mailboxInputTooShortAnswer: Rule = Rule(
        "mailbox.input-too-short.answer", "MBX-CMD-001", .must, .device, confidence: .a, on: .anyExchange,
        "Input shorter than the oldest form of a command's layout is answered Invalid Payload Length.",
        consequence: "A device that takes a short input acts on bytes that the host never sent.", clauses: commands
    ) { session, step throws(WireError) in
        guard let input = step.describedInput else { return .notApplicable }
        guard let length = step.inputLength else { return .unknown("the length of the input was not captured") }
        guard length < input.minimumSize else { return .notApplicable }
        guard session.hasCommand(of: step) else { return .unknown("nothing shows that the device has this command") }
        return step.mustBeRefused(
            "\(input.title) has at least \(input.minimumSize) bytes and \(length) were sent",
            named: [.invalidPayloadLength])
    }

    public static let mailboxShorterInputAnswer: Rule = Rule(
        "mailbox.older-input.answer", "MBX-CMD-002", .must, .device, confidence: .b, on: .anyExchange, since: .r3_0,
        "Input that ends before fields of a later revision, yet has those of the first, is not refused for its length.",
        consequence: "A host written for an older revision cannot use the command on a newer device.",
        clauses: commands
    ) { session, step throws(WireError) in
        // Bytes that one revision lets out under some policy are another matter than bytes that came later.
        guard let input = step.describedInput, input.oldestSize < input.structure.size else { return .notApplicable }
        guard let length = step.inputLength else { return .unknown("the length of the input was not captured") }
        guard (input.oldestSize..<input.structure.size).contains(length) else { return .notApplicable }
        guard let code = step.returnCode else { return .unknown("the return code was not captured") }
        // A device may look at the length before it looks whether it has the command at all.
        guard
            code == .invalidPayloadLength
                ? session.effects.through(step).isImplemented(step.opcode) : session.hasCommand(of: step)
        else { return .unknown("nothing shows that the device has this command") }
        guard code == .invalidPayloadLength else { return .held }
        return .violated(
            Violation(
                .header, 0..<0, field: "returnCode",
                expected: "another answer, because \(length) bytes are an older form of \(input.title)",
                observed: returnCodeText(code)))
    }

    public static let mailboxListBeyondInput: Rule = Rule(
        "mailbox.list-beyond-input", "MBX-CMD-004", .must, .host, confidence: .c, on: .anyExchange,
        needs: [.request],
        "The input holds as many list entries as its count announces.",
        consequence: "The device reads entries from bytes that belong to an earlier command, or refuses the input.",
        clauses: commands
    ) { session, step throws(WireError) in
        guard let input = step.describedInput, input.countedList != nil else { return .notApplicable }
        guard step.requestBytes.count >= input.minimumSize else { return .notApplicable }
        guard session.hasCommand(of: step) else { return .unknown("nothing shows that the device has this command") }
        guard let claim = step.claimBeyondInput else { return .held }
        return .violated(claim)
    }

    public static let mailboxListBeyondInputAnswer: Rule = Rule(
        "mailbox.list-beyond-input.answer", "MBX-CMD-004", .must, .device, confidence: .c, on: .anyExchange,
        needs: [.request],
        "Input whose count announces more list entries than it holds is refused.",
        consequence: "A device that takes it acts on entries that the host never sent.", clauses: commands
    ) { session, step throws(WireError) in
        guard let input = step.describedInput, input.countedList != nil else { return .notApplicable }
        guard step.requestBytes.count >= input.minimumSize else { return .notApplicable }
        guard let claim = step.claimBeyondInput else { return .notApplicable }
        guard session.hasCommand(of: step) else { return .unknown("nothing shows that the device has this command") }
        return step.mustBeRefused("\(claim.field) announces \(claim.observed)")
    }

    public static let mailboxBytesBehindList: Rule = Rule(
        "mailbox.bytes-behind-list", "MBX-CMD-005", .note, .host, confidence: .d, on: .anyExchange,
        needs: [.request],
        "The input of a list command ends with its last entry.",
        consequence: "Bytes behind the list have no meaning; the count may be lower than the host meant.",
        clauses: commands
    ) { session, step throws(WireError) in
        guard let input = step.describedInput, let list = input.countedList else { return .notApplicable }
        guard step.requestBytes.count >= input.minimumSize else { return .notApplicable }
        guard let decoded = step.remarkableInput else { return .held }
        guard decoded.framingError == nil else { return .notApplicable }
        guard decoded.end < step.requestBytes.count else { return .held }
        return .violated(
            Violation(
                .request, decoded.end..<step.requestBytes.count, field: list.name,
                expected: "no bytes behind the announced entries",
                observed: "\(step.requestBytes.count - decoded.end) bytes"))
    }

    public static let mailboxInputAboveLimit: Rule = Rule(
        "mailbox.input-above-limit", "MBX-REG-008", .must, .host, confidence: .a, on: .anyExchange, needs: [.limit],
        "The declared input length is not above the mailbox's payload size.",
        consequence: "The bytes beyond the payload registers cannot reach the device.", clauses: commandRegister
    ) { session, step throws(WireError) in
        guard step.transport == .mailbox else { return .notApplicable }
        guard let length = step.inputLength, let limit = session.mailbox.payloadLimit else {
            return .unknown("the length of the input was not captured")
        }
        guard length > limit else { return .held }
        return .violated(
            Violation(.request, limit..<length, expected: "at most \(limit) bytes", observed: "\(length) bytes"))
    }

    public static let mailboxInputAboveLimitAnswer: Rule = Rule(
        "mailbox.input-above-limit.answer", "MBX-REG-008", .must, .device, confidence: .a, on: .anyExchange,
        needs: [.limit],
        "Input that is declared longer than the mailbox's payload size is answered Invalid Payload Length.",
        consequence: "A device that copies the declared length reads behind its payload registers.",
        clauses: commandRegister
    ) { session, step throws(WireError) in
        guard step.transport == .mailbox else { return .notApplicable }
        guard let length = step.inputLength, let limit = session.mailbox.payloadLimit else {
            return .unknown("the length of the input was not captured")
        }
        guard length > limit else { return .notApplicable }
        let absent: [CommandReturnCode] =
            session.hasCommand(of: step) ? [] : [.unsupported, .unsupportedMailboxOrCCI]
        return step.mustBeRefused(
            "\(length) bytes were declared and the payload registers hold \(limit)",
            named: [.invalidPayloadLength] + absent)
    }

    public static let mailboxOutputAboveLimit: Rule = Rule(
        "mailbox.output-above-limit", "MBX-REG-008", .must, .device, confidence: .a, on: .anyExchange,
        needs: [.limit],
        "The reported output length is not above the mailbox's payload size.",
        consequence: "A driver that trusts the length reads behind the payload registers.", clauses: commandRegister
    ) { session, step throws(WireError) in
        guard step.transport == .mailbox, step.accepted else { return .notApplicable }
        guard let length = step.outputLength, let limit = session.mailbox.payloadLimit else {
            return .unknown("the length of the output was not captured")
        }
        guard length > limit else { return .held }
        return .violated(
            Violation(.response, limit..<length, expected: "at most \(limit) bytes", observed: "\(length) bytes"))
    }
}

extension Step {
    /// The layout of the command's input, where the tables describe it.
    var describedInput: PayloadLayout? { layout?.input }
    /// The layout of the command's output, where the tables describe it.
    var describedOutput: PayloadLayout? { layout?.output }

    /// What the count of a request claims, where the input does not hold it.
    var claimBeyondInput: Violation? {
        guard let remark = remarkableInput?.remarks.first(where: { $0.kind == .countExceedsPayload }) else {
            return nil
        }
        let width = describedInput?.structure.row(named: remark.path)?.width ?? 1
        return Violation(
            .request, remark.offset..<remark.offset + width, field: remark.path,
            expected: "entries that \(requestBytes.count) bytes hold",
            observed: "\(remark.claimed ?? 0) entries, which need "
                + (remark.needed == .max ? "more bytes than a payload has" : "\(remark.needed ?? 0) bytes"))
    }
}

extension Session {
    /// Whether this answer, an earlier one or the Command Effects Log shows that the device has the command.
    func hasCommand(of step: borrowing Step) -> Bool {
        step.showsCommand || effects.reading(through: step) { $0.isImplemented(step.opcode) }
    }
}
