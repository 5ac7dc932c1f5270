import CXLWire

// Command set 02h. The firmware is the device's: any mailbox may bring a new one, and what it does takes effect for all.

extension ReferenceDevice {
    /// Get FW Info.
    func firmwareInfo() -> [UInt8] {
        var info = GetFWInfo.Response.Value()
        info.slotsSupported = UInt8(clamping: firmware.slots.count)
        info.slotInfo.activeSlot = UInt8(clamping: firmware.active)
        info.slotInfo.stagedSlot = UInt8(clamping: firmware.staged)
        info.activationCapabilities.onlineActivation = configuration.supportsOnlineActivation
        let empty = Firmware.Text(repeating: 0)
        let texts = firmware.slots + Array(repeating: empty, count: 4 - firmware.slots.count)
        (info.slot1Revision, info.slot2Revision, info.slot3Revision, info.slot4Revision) =
            (texts[0], texts[1], texts[2], texts[3])
        return Payload(info).bytes
    }

    mutating func transferFirmware(_ request: [UInt8], host: Int) throws -> Answer {
        let part = try TransferFW.Request(request.span)
        guard try firmware.take(part, host: host, now: now, isBusy: isBusy(host)) else { return success() }
        return startBackgroundOperation(TransferFW.opcode, host: host, nanoseconds: configuration.firmwareNanoseconds)
    }

    mutating func activateFirmware(_ request: [UInt8], host: Int) throws -> Answer {
        let value = try ActivateFW.Request(request.span).value
        let isOnline = try firmware.activate(
            value, host: host, isOnlineSupported: configuration.supportsOnlineActivation, isBusy: isBusy(host))
        guard isOnline else { return success() }
        return startBackgroundOperation(ActivateFW.opcode, host: host, nanoseconds: configuration.firmwareNanoseconds)
    }
}
