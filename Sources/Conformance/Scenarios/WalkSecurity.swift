import CXLWire

// What the owner of a device's data does: passphrases, locks, erasing. He remembers his passphrases over resets, and tries a
// wrong one only where a right one of the other kind leads out again.

/// The passphrases that an owner set and did not take back, as the byte that fills them.
struct WalkSecrets: Sendable {
    var user: UInt8?
    var master: UInt8?
    var next: UInt8 = 1

    subscript(type: PassphraseType) -> UInt8? {
        get { type == .master ? master : user }
        set { if type == .master { master = newValue } else { user = newValue } }
    }
}

/// What becomes of an owner's passphrase if the device takes the command.
struct WalkPassphraseChange: Sendable {
    let type: PassphraseType
    let secret: UInt8?
}

extension Walk {
    private typealias Passphrase = FixedArray<32, UInt8>

    mutating func secure(_ host: Int) {
        guard hosts[host].opcodes.contains(GetSecurityState.opcode) else { return }
        plan(GetSecurityState.opcode, host: host, .securityState)
    }

    mutating func secureErase(_ host: Int) {
        guard hosts[host].opcodes.contains(SecureErase.opcode), hosts[host].running == nil else { return }
        plan(SecureErase.opcode, host: host)
    }

    mutating func takeSecurityState(_ payload: [UInt8], _ plan: Plan) {
        guard let state = try? GetSecurityState.Response(payload.span).securityState,
            hosts[plan.host].opcodes.contains(SetPassphrase.opcode)
        else { return }
        let host = plan.host
        let known = secrets[host]
        if state.userPassphraseAttemptCountReached || state.masterPassphraseAttemptCountReached {
            if chance(1, in: 2) { disable(state.userPassphraseAttemptCountReached ? .user : .master, host) }
            if !state.masterPassphraseAttemptCountReached, known.master != nil { erase(.master, host) }
        } else if state.locked {
            unlock(host)
        } else if state.userPassphraseSet {
            switch random.below(8) {
            case 0: set(.user, host)
            case 1 where known.master != nil: tryWrong(host)
            case 2: erase(.user, host)
            default: disable(.user, host)
            }
        } else {
            switch random.below(16) {
            case 0...3: set(.user, host)
            case 4...7: set(.master, host)
            case 8: disable(.master, host)
            case 9 where chance(1, in: 4): self.plan(FreezeSecurityState.opcode, host: host)
            default: secureErase(host)
            }
        }
    }

    private func bytes(_ secret: UInt8?) -> Passphrase { Passphrase(repeating: secret ?? 0) }

    private mutating func set(_ type: PassphraseType, _ host: Int) {
        let new = secrets[host].next
        secrets[host].next = new % 250 + 1
        let request = SetPassphrase.Request.Value(
            passphraseType: type, currentPassphrase: bytes(secrets[host][type]), newPassphrase: bytes(new))
        plan(
            SetPassphrase.opcode, request.bytes, host: host,
            .passphrase(WalkPassphraseChange(type: type, secret: new)))
    }

    private mutating func disable(_ type: PassphraseType, _ host: Int) {
        let request = DisablePassphrase.Request.Value(
            passphraseType: type, currentPassphrase: bytes(secrets[host][type]))
        plan(
            DisablePassphrase.opcode, request.bytes, host: host,
            .passphrase(WalkPassphraseChange(type: type, secret: nil)))
    }

    private mutating func erase(_ type: PassphraseType, _ host: Int) {
        let request = PassphraseSecureErase.Request.Value(
            passphraseType: type, currentPassphrase: bytes(secrets[host][type]))
        plan(
            PassphraseSecureErase.opcode, request.bytes, host: host,
            .passphrase(WalkPassphraseChange(type: .user, secret: nil)))
    }

    private mutating func unlock(_ host: Int) {
        plan(Unlock.opcode, Unlock.Request.Value(currentPassphrase: bytes(secrets[host].user)).bytes, host: host)
    }

    /// Three or four wrong ones in a row, and a look at what the device makes of them.
    private mutating func tryWrong(_ host: Int) {
        let request = DisablePassphrase.Request.Value(passphraseType: .user, currentPassphrase: bytes(0xFF))
        for _ in 0..<3 + random.below(2) { plan(DisablePassphrase.opcode, request.bytes, host: host) }
        plan(GetSecurityState.opcode, host: host, .securityState)
    }
}
