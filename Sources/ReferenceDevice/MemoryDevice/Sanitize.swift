import CXLWire

extension ReferenceDevice {
    static let sanitizeOpcode: UInt16 = 0x4400

    /// Sanitize: runs in the background, one at a time (MBX-BG-001).
    mutating func startSanitize(host: Int) throws(Refusal) -> Answer {
        try require(logicalDevices[host].background?.isRunning != true, .busy)
        logicalDevices[host].background = BackgroundOperation(
            Self.sanitizeOpcode, start: now, duration: max(1, configuration.sanitizeNanoseconds))
        return Answer(.backgroundCommandStarted, startedBackgroundOperation: true)
    }

    mutating func finishSanitize(host: Int) {
        // EVT-GET-020. Who has which capacity does not change, only what is in it.
        logicalDevices[host].logs.removeAll()
        memories[host].erase()
    }

    /// Sanitize disables the media (SAN-001).
    func isMediaDisabled(host: Int) -> Bool {
        logicalDevices[host].background.map { $0.isRunning && $0.opcode == Self.sanitizeOpcode } ?? false
    }
}
