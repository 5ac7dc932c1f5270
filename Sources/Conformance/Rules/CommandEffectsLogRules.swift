import CXLWire
import SpecTables

// The Command Effects Log as a whole, and what it promises.

private let effectsLog: Clauses = [.r3_0: "8.2.9.5.2.1", .r3_2: "8.2.10.5.2.1"]
private let commands: Clauses = [.r3_0: "8.2.9", .r3_2: "8.2.10"]
private let onGetLog = Trigger.exchange([GetLog.opcode])

extension Rule {
    public static let effectsLogEndsWithEntry: Rule = Rule(
        "cel.ends-with-whole-entry", "CEL-002", .must, .device, confidence: .c, on: onGetLog,
        needs: [.request, .response],
        "The Command Effects Log, read to the size last reported, is a whole number of entries.",
        consequence: "A host drops the last entry, or reads two bytes that are not there.", clauses: effectsLog
    ) { session, step throws(WireError) in
        guard let page = try EffectsPage(session, step) else { return .notApplicable }
        guard let size = page.size else { return .unknown("the log's size was not read") }
        guard page.offset + step.response.count == size else { return .notApplicable }
        return size % 4 == 0
            ? .held
            : .violated(
                Violation(
                    .response, Swift.max(0, step.response.count - size % 4)..<step.response.count, field: "entries",
                    expected: "a multiple of 4 bytes", observed: "\(size) bytes"))
    }

    public static let effectsLogReadsAgree: Rule = Rule(
        "cel.reads-agree", "CEL-014", .must, .device, confidence: .c, on: onGetLog, needs: [.request, .response],
        "Bytes of the Command Effects Log that are read twice, at whatever offsets, are the same.",
        consequence: "A host that reads the log in parts puts together a log that the device does not have.",
        clauses: effectsLog
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let request = try GetLog.Request(step.request)
        guard request.logIdentifier == LogState.commandEffects else { return .notApplicable }
        let logs = session.logs.through(step)
        guard let earlier = logs.lastEffectsRead else { return .unknown("the log was not read before") }
        guard let bytes = logs.disagreements(with: step.response, at: Int(request.offset)) else { return .held }
        return .violated(
            Violation(
                .response, bytes, field: "logData",
                expected: "the bytes that the log held at \(Int(request.offset) + bytes.lowerBound) before",
                observed: "other bytes", contradicts: earlier))
    }

    public static let effectsLogLacksMandatory: Rule = Rule(
        "cel.mandatory-command-missing", "CEL-005", .must, .device, confidence: .a, on: onGetLog,
        needs: [.request, .response],
        "The Command Effects Log that a memory device's mailbox shows lists the commands of events and logs that every device has.",
        consequence: "A host does not read the device's events, because the device says that it has none.",
        clauses: commands
    ) { session, step throws(WireError) in
        guard let opcodes = try wholeMailboxLog(session, step), opcodes.contains(IdentifyMemoryDevice.opcode) else {
            return .notApplicable
        }
        let missing = ([0x0100, 0x0101, 0x0102, 0x0103, 0x0400, 0x0401] as [UInt16]).filter { !opcodes.contains($0) }
        return missing.isEmpty
            ? .held
            : .violated(wholeLog(step, expected: "entries for \(list(missing))", observed: "no such entries"))
    }

    public static let effectsLogListsMessageCommand: Rule = Rule(
        "cel.message-command-on-mailbox", "CEL-006", .must, .device, confidence: .b, on: onGetLog,
        needs: [.request, .response],
        "The Command Effects Log that a memory device's mailbox shows lists none of the commands that mailboxes must not have.",
        consequence: "A host sends the mailbox a command that belongs to message transports.", clauses: commands
    ) { session, step throws(WireError) in
        guard let opcodes = try wholeMailboxLog(session, step), opcodes.contains(IdentifyMemoryDevice.opcode) else {
            return .notApplicable
        }
        let wrong = (([0x0001, 0x0002, 0x0003, 0x0004] as [UInt16]) + Array(0x0104...0x010A)).filter {
            opcodes.contains($0)
        }
        return wrong.isEmpty
            ? .held
            : .violated(wholeLog(step, expected: "no entries for \(list(wrong))", observed: "such entries"))
    }

    // A log that lists one of these commands is of 3.0 or newer, so the rule holds whatever else is known.
    public static let effectsLogDynamicCapacityPartly: Rule = Rule(
        "cel.dynamic-capacity-partly", "CEL-007", .should, .device, confidence: .c, on: onGetLog,
        needs: [.request, .response],
        "The Command Effects Log that a mailbox shows lists all four Dynamic Capacity commands or none.",
        consequence: "A host finds capacity that it can neither accept nor give back.", clauses: effectsLog
    ) { session, step throws(WireError) in
        guard let opcodes = try wholeMailboxLog(session, step) else { return .notApplicable }
        return allOrNone(0x4800...0x4803, of: opcodes, step)
    }

    public static let effectsLogFabricManagementPartly: Rule = Rule(
        "cel.fm-dynamic-capacity-partly", "CEL-015", .note, .device, confidence: .d, on: onGetLog,
        needs: [.request, .response],
        "The Command Effects Log lists all six commands with which a fabric manager manages Dynamic Capacity, or none.",
        consequence: "A fabric manager can hand out capacity that it cannot take back.", clauses: effectsLog
    ) { session, step throws(WireError) in
        guard let opcodes = try wholeLog(session, step) else { return .notApplicable }
        return allOrNone(0x5600...0x5605, of: opcodes, step)
    }

    public static let effectsLogAbortCommand: Rule = Rule(
        "cel.abort-command-and-effect-differ", "CEL-018", .should, .device, confidence: .b, on: onGetLog,
        needs: [.request, .response],
        "The Command Effects Log lists the command that aborts background operations where an entry offers it, and only there.",
        consequence: "A host offers an abort that the device cannot do, or never offers one that it can.",
        clauses: effectsLog
    ) { session, step throws(WireError) in
        guard let page = try EffectsPage(session, step), let size = page.size,
            let entries = session.logs.through(step).effects(
                completedBy: step.response, at: page.offset, size: size)
        else { return .notApplicable }
        let hasCommand = entries.contains { $0.opcode == 0x0005 }
        let offering = entries.first {
            $0.effects.backgroundOperation && $0.effects.requestAbortBackgroundOperationSupported
        }
        if hasCommand, offering == nil {
            return .violated(
                wholeLog(step, expected: "an entry with bits 6 and 8", observed: "0005h listed, and no such entry"))
        }
        if !hasCommand, let offering {
            // Before 3.1 the bit had no meaning.
            guard (session.options.revision ?? session.lowestRevision) >= .r3_1 else {
                return .unknown("nothing shows that the device is of 3.1 or newer")
            }
            return .violated(
                wholeLog(step, expected: "an entry for 0005h", observed: "\(list([offering.opcode])) offers an abort"))
        }
        return hasCommand ? .held : .notApplicable
    }

    public static let listedCommandUnsupported: Rule = Rule(
        "cel.listed-command-unsupported", "CEL-008", .should, .device, confidence: .d, on: .anyExchange,
        "A command that the Command Effects Log lists is not answered Unsupported, unless its input asks for something that the device may lack.",
        consequence: "A host enables a feature by the log and fails where it uses it.", clauses: effectsLog
    ) { session, step throws(WireError) in
        guard step.returnCode != nil, step.layout?.canLackInput == false,
            session.effects.reading(through: step, { $0.log?[step.opcode] != nil }),
            session.logs.reading(through: step, { $0.wereEffectsRead })
        else { return .notApplicable }
        guard step.returnCode == .unsupported else { return .held }
        return .violated(
            Violation(
                .header, 0..<0, field: "returnCode",
                expected: "another answer than Unsupported, because the log lists \(list([step.opcode]))",
                observed: returnCodeText(.unsupported), contradicts: session.logs.through(step).lastEffectsRead))
    }
}

/// The opcodes of the log, where this answer completes it.
private func wholeLog(_ session: borrowing Session, _ step: Step) throws(WireError) -> Set<UInt16>? {
    guard let page = try EffectsPage(session, step), let size = page.size,
        let entries = session.logs.through(step).effects(completedBy: step.response, at: page.offset, size: size)
    else { return nil }
    return Set(entries.map(\.opcode))
}

private func wholeMailboxLog(_ session: borrowing Session, _ step: Step) throws(WireError) -> Set<UInt16>? {
    step.transport == .mailbox ? try wholeLog(session, step) : nil
}

private func allOrNone(_ family: ClosedRange<UInt16>, of opcodes: Set<UInt16>, _ step: Step) -> Outcome {
    let missing = family.filter { !opcodes.contains($0) }
    if missing.count == family.count { return .notApplicable }
    if missing.isEmpty { return .held }
    return .violated(
        wholeLog(
            step, expected: "all of \(list([family.lowerBound])) to \(list([family.upperBound])), or none",
            observed: "without \(list(missing))"))
}

private func wholeLog(_ step: Step, expected: String, observed: String) -> Violation {
    Violation(.response, 0..<step.response.count, field: "entries", expected: expected, observed: observed)
}

private func list(_ opcodes: [UInt16]) -> String {
    opcodes.map { opcode in
        let number = String(opcode, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - number.count) + number + "h"
    }.joined(separator: ", ")
}
