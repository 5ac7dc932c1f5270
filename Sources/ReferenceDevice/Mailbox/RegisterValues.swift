import CXLWire
import SpecTables

// The registers of a host's device register block, as that host would read them now.

extension ReferenceDevice {
    public var mailboxCapabilities: MailboxCapabilitiesRegister {
        var register = MailboxCapabilitiesRegister(rawValue: 0)
        register.payloadSize = UInt8(configuration.mailboxPayloadSize.trailingZeroBitCount)
        // MBX-REG-004: the type came with 3.0; before, the PCI class code says it.
        if configuration.revision >= .r3_0 { register.type = .memoryDevice }
        return register
    }

    /// `nil` where there is no such host.
    public func mailboxStatus(host: Int) -> MailboxStatusRegister? {
        guard logicalDevices.indices.contains(host) else { return nil }
        var register = MailboxStatusRegister(rawValue: 0)
        register.backgroundOperation = logicalDevices[host].background?.isRunning ?? false
        register.returnCode = logicalDevices[host].lastReturnCode
        return register
    }

    /// Zero where no operation was started since a reset (MBX-BG-008). `nil` where there is no such host.
    public func backgroundCommandStatus(host: Int) -> BackgroundCommandStatusRegister? {
        guard logicalDevices.indices.contains(host) else { return nil }
        return logicalDevices[host].background?.register ?? BackgroundCommandStatusRegister(rawValue: 0)
    }

    /// `nil` where there is no such host.
    public func eventStatus(host: Int) -> EventStatusRegister? {
        logicalDevices.indices.contains(host) ? logicalDevices[host].logs.status : nil
    }

    /// The media are disabled while they are sanitized (SAN-001). `nil` where there is no such host.
    public func memoryDeviceStatus(host: Int) -> MemoryDeviceStatusRegister? {
        guard logicalDevices.indices.contains(host) else { return nil }
        var register = MemoryDeviceStatusRegister(rawValue: 0)
        register.mediaStatus = isMediaDisabled(host: host) ? .disabled : .ready
        register.mailboxInterfacesReady = true
        return register
    }
}
