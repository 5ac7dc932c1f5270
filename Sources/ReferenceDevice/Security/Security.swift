import CXLWire

/// The security of a logical device's data at rest: its passphrases, and what they lock.
struct Security: Equatable, Sendable {
    typealias Passphrase = FixedArray<32, UInt8>

    /// Wrong passphrases in a row after which no more are looked at (SEC-002).
    static let mostAttempts = 3

    /// One of the two passphrases.
    struct Key: Equatable, Sendable {
        /// `nil` where none is set.
        private(set) var passphrase: Passphrase?
        private var failures = 0

        var isSet: Bool { passphrase != nil }
        var isExhausted: Bool { failures >= Security.mostAttempts }

        /// Refuses a wrong passphrase, and any where there is none or too many were wrong.
        mutating func check(_ given: Passphrase) throws(Refusal) {
            try require(isSet && !isExhausted, .invalidSecurityState)
            guard given == passphrase else {
                failures += 1
                throw Refusal(.incorrectPassphrase)
            }
            failures = 0
        }

        mutating func set(_ new: Passphrase?) {
            passphrase = new
            failures = 0
        }

        mutating func forgetFailures() { failures = 0 }
    }

    private(set) var user = Key()
    private(set) var master = Key()
    private(set) var isLocked = false
    private(set) var isFrozen = false

    /// Get Security State.
    func read() -> [UInt8] {
        var response = GetSecurityState.Response.Value()
        response.securityState.userPassphraseSet = user.isSet
        response.securityState.masterPassphraseSet = master.isSet
        response.securityState.locked = isLocked
        response.securityState.frozen = isFrozen
        response.securityState.userPassphraseAttemptCountReached = user.isExhausted
        response.securityState.masterPassphraseAttemptCountReached = master.isExhausted
        return Payload(response).bytes
    }

    // SEC-001
    private func requireChangeable() throws(Refusal) { try require(!isFrozen, .invalidSecurityState) }

    mutating func setPassphrase(_ request: [UInt8]) throws {
        let value = try SetPassphrase.Request(request.span).value
        let key = try key(value.passphraseType, value.reserved01)
        try requireChangeable()
        try require(!isLocked, .invalidSecurityState)
        // Where none is set there is nothing to be right or wrong about.
        if self[keyPath: key].isSet { try self[keyPath: key].check(value.currentPassphrase) }
        self[keyPath: key].set(value.newPassphrase)
    }

    mutating func disablePassphrase(_ request: [UInt8]) throws {
        let value = try DisablePassphrase.Request(request.span).value
        let key = try key(value.passphraseType, value.reserved01)
        try requireChangeable()
        try self[keyPath: key].check(value.currentPassphrase)
        self[keyPath: key].set(nil)
        if value.passphraseType == .user { isLocked = false }
    }

    mutating func unlock(_ request: [UInt8]) throws {
        let value = try Unlock.Request(request.span).value
        try requireChangeable()
        try require(isLocked, .invalidSecurityState)
        try user.check(value.currentPassphrase)
        isLocked = false
    }

    mutating func freeze() { isFrozen = true }

    /// Passphrase Secure Erase: with the data goes the user's passphrase.
    mutating func erase(_ request: [UInt8]) throws {
        let value = try PassphraseSecureErase.Request(request.span).value
        let key = try key(value.passphraseType, value.reserved01)
        try requireChangeable()
        // Without a master passphrase the command is wrong as such, with Linux's test device.
        try require(value.passphraseType == .user || master.isSet, .invalidInput)
        try self[keyPath: key].check(value.currentPassphrase)
        user.set(nil)
        isLocked = false
    }

    private func key(
        _ type: PassphraseType, _ reserved: FixedArray<31, UInt8>
    ) throws(Refusal) -> WritableKeyPath<Self, Key> {
        try require(type.name != nil && reserved.isZero, .invalidInput)
        return type == .user ? \.user : \.master
    }

    /// Power was lost: what has a user's passphrase is locked, and nothing is frozen.
    mutating func losePower() {
        isFrozen = false
        isLocked = user.isSet
        user.forgetFailures()
        master.forgetFailures()
    }
}
