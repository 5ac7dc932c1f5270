extension ReferenceDevice {
    /// How a device is reset.
    public enum ResetKind: CaseIterable, Sendable {
        /// Power is lost.
        case cold
        /// Any other Conventional Reset: warm or hot.
        case conventional
        case cxl
    }

    /// Resets the whole device.
    public mutating func reset(_ kind: ResetKind) {
        for host in logicalDevices.indices { reset(kind, host: host) }
        firmware.reset()
        features.reset(kind)
        if kind == .cold {
            fabricManager.logs.removeAll()
            capacity.loseReferences()
        }
        if kind != .cxl {
            fabricManager.clock.forget()
            fabricManager.policy = InterruptPolicy()
            fabricManager.responseLimit = configuration.messageSizeExponent
        }
    }

    /// Resets the logical device of one host.
    ///
    /// DOUBT 15: no text was seen that says what a reset does to capacity and logs. Here a loss of power takes all of them,
    /// without a record (DCD-SEQ-010); any other reset leaves extents, offers and records where they are.
    public mutating func reset(_ kind: ResetKind, host: Int) {
        guard logicalDevices.indices.contains(host) else { return }
        capacity.hosts[host].chain = nil
        features.dropTransfer(host: host)
        firmware.dropTransfer(host: host)
        memories[host].reset(kind, injectsPersistentPoison: configuration.injectsPersistentPoison)
        if kind == .cold {
            logicalDevices[host].logs.removeAll()
            logicalDevices[host].security.losePower()
            capacity.lose(host: host)
        }
        guard kind != .cxl else { return }
        // MBX-BG-008
        logicalDevices[host].background = nil
        firmware.dropWork(host: host)
        logicalDevices[host].registers = MailboxRegisters()
        // EVT-INT-009
        logicalDevices[host].policy = InterruptPolicy()
        // TIME-004: the host has to set the clock again.
        logicalDevices[host].clock.forget()
        logicalDevices[host].responseLimit = configuration.messageSizeExponent
    }
}
