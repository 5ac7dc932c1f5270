// Command set 45h, Persistent Memory Data-at-rest Security.

extension Enumeration {
    public static let passphraseType: Enumeration = Enumeration(
        "passphrase-type", "Passphrase Type", width: 8, [Row(0, "master", "Master"), Row(1, "user", "User")])
}

extension BitLayout {
    public static let securityState: BitLayout = BitLayout(
        "security-state", "Security State", width: 4,
        [
            Bit(0, "userPassphraseSet", "User Passphrase Set"),
            Bit(1, "masterPassphraseSet", "Master Passphrase Set"),
            Bit(2, "locked", "Locked"),
            Bit(3, "frozen", "Frozen"),
            Bit(4, "userPassphraseAttemptCountReached", "User Passphrase Attempt Count Reached"),
            Bit(5, "masterPassphraseAttemptCountReached", "Master Passphrase Attempt Count Reached"),
            ReservedBits(6...31),
        ])
}

/// What Disable Passphrase and Passphrase Secure Erase share.
private func passphraseRows() -> [Field] {
    [
        U8(0x00, "passphraseType", "Passphrase Type", .passphraseType),
        Reserved(0x01, 0x1F),
        Bytes(0x20, 0x20, "currentPassphrase", "Current Passphrase"),
    ]
}

extension Structure {
    public static let getSecurityStateResponse: Structure = Structure(
        "security.get-security-state.response", "Get Security State Response", size: 0x04,
        clauses: [.r3_0: "8.2.9.8.6.1", .r3_1: "8.2.9.9.6.1", .r3_2: "8.2.10.9.6.1"]
    ) {
        U32(0x00, "securityState", "Security State", bits: .securityState)
    }

    public static let setPassphraseRequest: Structure = Structure(
        "security.set-passphrase.request", "Set Passphrase Request", size: 0x60,
        clauses: [.r3_0: "8.2.9.8.6.2", .r3_1: "8.2.9.9.6.2", .r3_2: "8.2.10.9.6.2"]
    ) {
        passphraseRows()
        Bytes(0x40, 0x20, "newPassphrase", "New Passphrase")
    }

    public static let disablePassphraseRequest: Structure = Structure(
        "security.disable-passphrase.request", "Disable Passphrase Request", size: 0x40,
        clauses: [.r3_0: "8.2.9.8.6.3", .r3_1: "8.2.9.9.6.3", .r3_2: "8.2.10.9.6.3"]
    ) {
        passphraseRows()
    }

    public static let unlockRequest: Structure = Structure(
        "security.unlock.request", "Unlock Request", size: 0x20,
        clauses: [.r3_0: "8.2.9.8.6.4", .r3_1: "8.2.9.9.6.4", .r3_2: "8.2.10.9.6.4"]
    ) {
        Bytes(0x00, 0x20, "currentPassphrase", "Current Passphrase", note: "the user's")
    }

    public static let passphraseSecureEraseRequest: Structure = Structure(
        "security.passphrase-secure-erase.request", "Passphrase Secure Erase Request", size: 0x40,
        clauses: [.r3_0: "8.2.9.8.6.6", .r3_1: "8.2.9.9.6.6", .r3_2: "8.2.10.9.6.6"]
    ) {
        passphraseRows()
    }
}

extension Command {
    public static let getSecurityState: Command = Command(
        0x4500, "security.get-security-state", "Get Security State",
        response: .structure("security.get-security-state.response"),
        clauses: [.r3_0: "8.2.9.8.6.1", .r3_1: "8.2.9.9.6.1", .r3_2: "8.2.10.9.6.1"])

    public static let setPassphrase: Command = Command(
        0x4501, "security.set-passphrase", "Set Passphrase", request: .structure("security.set-passphrase.request"),
        clauses: [.r3_0: "8.2.9.8.6.2", .r3_1: "8.2.9.9.6.2", .r3_2: "8.2.10.9.6.2"], effects: 0x0020)

    public static let disablePassphrase: Command = Command(
        0x4502, "security.disable-passphrase", "Disable Passphrase",
        request: .structure("security.disable-passphrase.request"),
        clauses: [.r3_0: "8.2.9.8.6.3", .r3_1: "8.2.9.9.6.3", .r3_2: "8.2.10.9.6.3"], effects: 0x0020)

    public static let unlock: Command = Command(
        0x4503, "security.unlock", "Unlock", request: .structure("security.unlock.request"),
        clauses: [.r3_0: "8.2.9.8.6.4", .r3_1: "8.2.9.9.6.4", .r3_2: "8.2.10.9.6.4"], effects: 0x0020)

    public static let freezeSecurityState: Command = Command(
        0x4504, "security.freeze-security-state", "Freeze Security State",
        clauses: [.r3_0: "8.2.9.8.6.5", .r3_1: "8.2.9.9.6.5", .r3_2: "8.2.10.9.6.5"], effects: 0x0020)

    public static let passphraseSecureErase: Command = Command(
        0x4505, "security.passphrase-secure-erase", "Passphrase Secure Erase",
        request: .structure("security.passphrase-secure-erase.request"),
        clauses: [.r3_0: "8.2.9.8.6.6", .r3_1: "8.2.9.9.6.6", .r3_2: "8.2.10.9.6.6"], effects: 0x0024)
}
