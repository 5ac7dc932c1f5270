import CXLWire

extension ReferenceDevice {
    /// Sanitize: runs in the background, one at a time (MBX-BG-001).
    mutating func startSanitize(host: Int) throws(Refusal) -> Answer {
        // Whatever guards the data has to be gone before, with Linux's driver.
        try require(!logicalDevices[host].security.user.isSet, .invalidSecurityState)
        try require(!isBusy(host), .busy)
        return startBackgroundOperation(Sanitize.opcode, host: host, nanoseconds: configuration.sanitizeNanoseconds)
    }

    /// EVT-GET-020. Who has which capacity does not change, only what is in it.
    mutating func finishSanitize(host: Int) {
        logicalDevices[host].logs.removeAll()
        memories[host].erase()
    }

    /// SAN-001: nobody reaches the media while they are sanitized.
    func isSanitizing(_ host: Int) -> Bool {
        isBusy(host) && logicalDevices[host].background?.opcode == Sanitize.opcode
    }

    /// Secure Erase. Nothing is kept of what is erased; the event logs stay.
    mutating func secureErase(host: Int) throws(Refusal) {
        try require(!isSanitizing(host), .mediaDisabled)
        try require(!logicalDevices[host].security.isLocked, .invalidSecurityState)
        memories[host].erase()
    }

    mutating func passphraseSecureErase(_ request: [UInt8], host: Int) throws {
        try require(!isSanitizing(host), .mediaDisabled)
        try logicalDevices[host].security.erase(request)
        memories[host].erase()
    }
}
