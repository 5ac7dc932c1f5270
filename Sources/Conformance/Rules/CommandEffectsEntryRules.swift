import CXLWire
import SpecTables

// Single entries of the Command Effects Log.

private let effectsLog: Clauses = [.r3_0: "8.2.9.5.2.1", .r3_2: "8.2.10.5.2.1"]
private let onGetLog = Trigger.exchange([GetLog.opcode])

/// Bits that say where a command can be used, or how other bits are read: they are free, and have rules of their own.
private let freeEffects: UInt16 = 0x0380

extension Rule {
    public static let effectBeyondCommand: Rule = Rule(
        "cel.effect-beyond-command", "CEL-004", .must, .device, confidence: .b, on: onGetLog,
        needs: [.request, .response],
        "An entry of the Command Effects Log names no effect that its command cannot have.",
        consequence: "A host refuses a harmless command to its users, or quiesces memory that nothing touches.",
        clauses: effectsLog
    ) { session, step throws(WireError) in
        try judgeEntries(session, step) { entry in
            guard let allowed = entry.allowedEffects else { return nil }
            let beyond = entry.effects.rawValue & 0x0FFF & ~allowed
            return beyond == 0
                ? nil
                : entry.violation(
                    expected: "no effects beyond \(hex(allowed)), which \(commandText(entry.opcode)) can have",
                    observed: "effects \(hex(entry.effects.rawValue)), of which \(hex(beyond)) do not belong to it")
        }
    }

    public static let effectMissing: Rule = Rule(
        "cel.effect-missing", "CEL-004", .should, .device, confidence: .b, on: onGetLog, needs: [.request, .response],
        "An entry of the Command Effects Log names the effect that its command always has.",
        consequence: "A host lets a command through as harmless that changes data or configuration.",
        clauses: effectsLog
    ) { session, step throws(WireError) in
        try judgeEntries(session, step) { entry in
            guard let always = alwaysEffects[entry.opcode], let allowed = entry.allowedEffects,
                entry.effects.rawValue & always != always,
                // A wrong effect in place of the right one is one fault.
                entry.effects.rawValue & 0x0FFF & ~allowed == 0
            else { return nil }
            return entry.violation(
                expected: "effect \(hex(always)), which \(commandText(entry.opcode)) always has",
                observed: "effects \(hex(entry.effects.rawValue))")
        }
    }

    public static let effectsAbortWithoutBackground: Rule = Rule(
        "cel.abort-without-background", "CEL-010", .must, .device, confidence: .b, on: onGetLog, since: .r3_1,
        needs: [.request, .response],
        "An entry of the Command Effects Log offers to abort only what can go on in the background.",
        consequence: "A host that aborts the command meets an answer that it cannot explain.", clauses: effectsLog
    ) { session, step throws(WireError) in
        try judgeEntries(session, step) { entry in
            guard entry.effects.requestAbortBackgroundOperationSupported, !entry.effects.backgroundOperation else {
                return nil
            }
            return entry.violation(
                expected: "bit 6, Background Operation, beside bit 8",
                observed: "effects \(hex(entry.effects.rawValue))")
        }
    }

    public static let effectsResetBitsNotValid: Rule = Rule(
        "cel.reset-effects-not-valid", "CEL-009", .note, .device, confidence: .b, on: onGetLog, since: .r3_1,
        needs: [.request, .response],
        "An entry of the Command Effects Log that names effects after resets marks them as valid.",
        consequence: "A host ignores the effects that the device meant to report.", clauses: effectsLog
    ) { session, step throws(WireError) in
        try judgeEntries(session, step) { entry in
            guard
                entry.effects.configurationChangeAfterConventionalReset
                    || entry.effects.configurationChangeAfterCXLReset, !entry.effects.resetEffectsValid
            else { return nil }
            return entry.violation(
                expected: "bit 9 beside bits 10 and 11", observed: "effects \(hex(entry.effects.rawValue))")
        }
    }

    public static let effectsSecondaryMailboxOverMessages: Rule = Rule(
        "cel.secondary-mailbox-over-messages", "CEL-016", .should, .device, confidence: .b, on: onGetLog,
        since: .r3_0, needs: [.request, .response],
        "A Command Effects Log that is read through messages does not say that commands work on a secondary mailbox.",
        consequence: "The bit has no meaning there, and a tool that prints it misleads its user.", clauses: effectsLog
    ) { session, step throws(WireError) in
        guard step.transport == .cci else { return .notApplicable }
        return try judgeEntries(session, step) { entry in
            entry.effects.secondaryMailboxSupported
                ? entry.violation(expected: "bit 7 clear", observed: "effects \(hex(entry.effects.rawValue))") : nil
        }
    }

    public static let effectsOpcodeTwice: Rule = Rule(
        "cel.opcode-twice", "CEL-001", .should, .device, confidence: .c, on: onGetLog, needs: [.request, .response],
        "The Command Effects Log does not list an opcode twice with the same effects.",
        consequence: "A host that counts entries, or sizes a table by them, is wrong.", clauses: effectsLog
    ) { session, step throws(WireError) in
        try judgeTwins(session, step) { entry, twin in entry.effects == twin.effects }
    }

    public static let effectsOpcodeContradiction: Rule = Rule(
        "cel.opcode-with-two-effects", "CEL-001", .must, .device, confidence: .c, on: onGetLog,
        needs: [.request, .response],
        "The Command Effects Log does not list an opcode twice with different effects.",
        consequence: "What a host believes about the command depends on which entry it reads last.",
        clauses: effectsLog
    ) { session, step throws(WireError) in
        try judgeTwins(session, step) { entry, twin in entry.effects != twin.effects }
    }
}

private func judgeEntries(
    _ session: borrowing Session, _ step: Step, _ judge: (EffectsEntry) -> Violation?
) throws(WireError) -> Outcome {
    guard let page = try EffectsPage(session, step) else { return .notApplicable }
    // What was read before was judged then.
    let known = Set(session.logs.through(step).knownEntries.map(\.offset))
    let entries = page.entries.filter { !known.contains($0.offset) }
    return entries.isEmpty ? .notApplicable : .judged(entries.compactMap(judge))
}

/// Finds entries whose opcode an earlier entry has, in this answer or an earlier one.
private func judgeTwins(
    _ session: borrowing Session, _ step: Step, _ isFault: (EffectsEntry, EffectsEntry) -> Bool
) throws(WireError) -> Outcome {
    guard let page = try EffectsPage(session, step), !page.entries.isEmpty else { return .notApplicable }
    var seen: [UInt16: EffectsEntry] = [:]
    let earlier = session.logs.through(step).knownEntries
    for entry in earlier where page.entries.allSatisfy({ $0.offset != entry.offset }) {
        seen[entry.opcode] = entry
    }
    var violations: [Violation] = []
    let known = Set(earlier.map(\.offset))
    for entry in page.entries {
        if !known.contains(entry.offset), let twin = seen[entry.opcode], isFault(entry, twin) {
            violations.append(
                entry.violation(
                    expected: "\(commandText(entry.opcode)) listed once",
                    observed: "listed at byte \(twin.offset) of the log with effects \(hex(twin.effects.rawValue)), "
                        + "and at byte \(entry.offset) with \(hex(entry.effects.rawValue))"))
        }
        seen[entry.opcode] = entry
    }
    return .judged(violations)
}

/// Effects that a command has in every device, whatever else it does.
private let alwaysEffects: [UInt16: UInt16] = [
    0x0101: 0x0010, 0x0103: 0x0008, 0x0301: 0x0008, 0x4301: 0x0004, 0x4302: 0x0004, 0x4802: 0x0002, 0x4803: 0x0002,
]

extension EffectsEntry {
    /// The effects that an entry of this opcode may name; `nil` where that is not known.
    fileprivate var allowedEffects: UInt16? {
        switch opcode {
        // The effects are those of the command inside.
        case TunnelManagementCommand.opcode: return nil
        // May go on in the background.
        case 0x0404: return 0x0150 | freeEffects
        default: return Catalogue.command(opcode).map { $0.effects | freeEffects }
        }
    }

    fileprivate func violation(expected: String, observed: String) -> Violation {
        Violation(
            .response, position..<position + 4, field: "entries[\(position / 4)]", expected: expected,
            observed: observed)
    }
}

private func commandText(_ opcode: UInt16) -> String {
    let number = String(opcode, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: 4 - number.count) + number + "h"
    return Catalogue.command(opcode).map { "\($0.title) (\(code))" } ?? code
}

private func hex(_ bits: UInt16) -> String { "0x" + String(bits, radix: 16) }
