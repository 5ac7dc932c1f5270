import CXLWire

/// What the security commands have shown: freezing, and wrong passphrases in a row.
public struct SecurityState: Sendable {
    /// The exchange that froze the security state.
    public private(set) var frozen: Int?
    /// Wrong passphrases in a row, by type, with the last one's exchange.
    private var failures: [UInt8: (count: Int, index: Int)] = [:]

    /// The wrong passphrases in a row after which a device takes no more.
    static let most = 3

    /// The exchange of the last wrong passphrase, where there were as many as a device takes.
    func exhausted(_ type: PassphraseType) -> Int? {
        failures[type.rawValue].flatMap { $0.count >= Self.most ? $0.index : nil }
    }

    mutating func apply(_ step: borrowing Step) {
        if step.opcode == FreezeSecurityState.opcode, step.succeeded { frozen = step.index }
        if step.opcode == PassphraseSecureErase.opcode || step.opcode == SecureErase.opcode, step.accepted {
            failures = [:]
        }
        guard let type = step.passphraseType else { return }
        switch step.returnCode {
        case .some(.incorrectPassphrase):
            failures[type.rawValue] = ((failures[type.rawValue]?.count ?? 0) + 1, step.index)
        // Other errors say nothing about the passphrase, and an answer that was not captured may have been any.
        case .some(let code) where code != .success: break
        default: failures[type.rawValue] = nil
        }
    }
}

extension Step {
    /// The type of the passphrase that this command tries; `nil` where it tries none or the type is not known.
    var passphraseType: PassphraseType? {
        let type: PassphraseType?
        switch opcode {
        case SetPassphrase.opcode: type = (try? SetPassphrase.Request(request))?.passphraseType
        case DisablePassphrase.opcode: type = (try? DisablePassphrase.Request(request))?.passphraseType
        case PassphraseSecureErase.opcode: type = (try? PassphraseSecureErase.Request(request))?.passphraseType
        case Unlock.opcode: type = .user
        default: type = nil
        }
        return type == .user || type == .master ? type : nil
    }
}
