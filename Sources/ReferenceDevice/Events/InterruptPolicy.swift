import CXLWire
import SpecTables

/// How the logs announce that they have records: by interrupts to a host, by messages to a fabric manager.
struct InterruptPolicy: Equatable, Sendable {
    /// The mode of each log, and the number that goes with it; informational first.
    private var settings: [EventInterruptSettings] = Array(repeating: EventInterruptSettings(rawValue: 0), count: 5)
    private var notifications = EventNotificationBits(rawValue: 0)

    /// Get Event Interrupt Policy. Before 3.0 without the Dynamic Capacity log (EVT-INT-001).
    func read(_ revision: Revision) -> [UInt8] {
        Payload(
            GetEventInterruptPolicy.Response.Value(
                informational: settings[0], warning: settings[1], failure: settings[2], fatal: settings[3],
                dynamicCapacity: revision >= .r3_0 ? settings[4] : nil)
        ).bytes
    }

    /// Set Event Interrupt Policy. All logs are set, or none is.
    mutating func set(_ request: [UInt8], _ configuration: ReferenceDevice.Configuration) throws {
        let value = try SetEventInterruptPolicy.Request(request.span).value
        var new: [EventInterruptSettings] = []
        for log in [value.informational, value.warning, value.failure, value.fatal] {
            // EVT-INT-002, -004, -011: reserved bits, the reserved mode, and a mode that this device has not.
            try require(log.reservedBits == 0, .invalidInput)
            switch log.mode {
            case .none, .msi: new.append(setting(log.mode, configuration.interruptMessageNumber))
            case .firmware where configuration.supportsFirmwareInterrupts:
                new.append(setting(log.mode, log.firmwareInterruptNumber))
            default: throw Refusal(.invalidInput)
            }
        }
        // EVT-INT-006: four bytes mean no interrupts for the Dynamic Capacity log.
        let capacity = value.dynamicCapacity ?? .init(rawValue: 0)
        try require(capacity.reservedBits == 0, .invalidInput)
        // EVT-INT-003
        try require(capacity.mode == .none || capacity.mode == .msi, .invalidInput)
        new.append(setting(capacity.mode, configuration.interruptMessageNumber))
        settings = new
    }

    private func setting(_ mode: EventInterruptMode, _ number: UInt8) -> EventInterruptSettings {
        var setting = EventInterruptSettings(rawValue: 0)
        setting.mode = mode
        if mode != .none { setting.messageNumber = number }
        return setting
    }

    /// Get MCTP Event Interrupt Policy.
    func readNotifications() -> [UInt8] {
        Payload(GetMCTPEventInterruptPolicy.Response.Value(events: notifications)).bytes
    }

    /// Set MCTP Event Interrupt Policy: answers with the settings in use (EVT-INT-012).
    mutating func setNotifications(_ request: [UInt8], _ revision: Revision) throws -> [UInt8] {
        let events = try SetMCTPEventInterruptPolicy.Request(request.span).events
        try require(events.reservedBits == 0, .invalidInput)
        try require(revision >= .r3_0 || !events.dynamicCapacity, .invalidInput)
        notifications = events
        return Payload(SetMCTPEventInterruptPolicy.Response.Value(events: events)).bytes
    }
}
