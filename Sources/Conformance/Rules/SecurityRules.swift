import CXLWire
import SpecTables

// Data-at-rest security (45h).

private let freeze: Clauses = [.r3_0: "8.2.9.8.6.5", .r3_1: "8.2.9.9.6.5", .r3_2: "8.2.10.9.6.5"]
private let state: Clauses = [.r3_0: "8.2.9.8.6.1", .r3_1: "8.2.9.9.6.1", .r3_2: "8.2.10.9.6.1"]
private let onPassphrases = Trigger.exchange([
    SetPassphrase.opcode, DisablePassphrase.opcode, Unlock.opcode, PassphraseSecureErase.opcode,
])

extension Rule {
    public static let securityFrozen: Rule = Rule(
        "security.frozen.answer", "SEC-001", .must, .device, confidence: .a, on: onPassphrases,
        needs: [.implemented],
        "After Freeze Security State, until a reset, the passphrase commands are answered Invalid Security State.",
        consequence: "Malicious software locks the owner out of the data.", clauses: freeze
    ) { session, step throws(WireError) in
        guard let index = session.security.frozen else { return .notApplicable }
        return step.mustBeRefused(
            "the security state is frozen", named: [.invalidSecurityState, .invalidPayloadLength],
            contradicts: index)
    }

    public static let securityAttemptsShown: Rule = Rule(
        "security.attempts-not-shown", "SEC-002", .should, .device, confidence: .a,
        on: .exchange([GetSecurityState.opcode]), needs: [.response, .sole],
        "Three wrong passphrases in a row set the attempt count bit of their type in the security state.",
        consequence: "A host goes on trying a passphrase that the device no longer looks at.", clauses: state
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let shown = try GetSecurityState.Response(step.response).securityState
        let bits: [(type: PassphraseType, isSet: Bool, field: String)] = [
            (.user, shown.userPassphraseAttemptCountReached, "userPassphraseAttemptCountReached"),
            (.master, shown.masterPassphraseAttemptCountReached, "masterPassphraseAttemptCountReached"),
        ]
        var found: [Violation] = []
        var isJudged = false
        for bit in bits {
            guard let index = session.security.exhausted(bit.type) else { continue }
            isJudged = true
            if bit.isSet { continue }
            found.append(
                Violation(
                    .response, 0x00..<0x01, field: "securityState.\(bit.field)",
                    expected: "1, after \(SecurityState.most) wrong passphrases", observed: "0", contradicts: index))
        }
        return isJudged ? .judged(found) : .notApplicable
    }

    public static let securityAttemptsAnswer: Rule = Rule(
        "security.attempts.answer", "SEC-002", .should, .device, confidence: .a, on: onPassphrases, needs: [.sole],
        "After three wrong passphrases in a row further tries are answered Invalid Security State.",
        consequence: "A passphrase can be found by trying.", clauses: state
    ) { session, step throws(WireError) in
        guard let type = step.passphraseType, let index = session.security.exhausted(type) else {
            return .notApplicable
        }
        return step.mustBeRefused(
            "there were \(SecurityState.most) wrong passphrases in a row",
            named: [.invalidSecurityState, .invalidPayloadLength], contradicts: index)
    }
}
