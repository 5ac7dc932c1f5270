import CXLWire
import SpecTables

/// The device registers of a CXL function: where each capability's registers begin.
struct DeviceRegisters {
    /// Identifiers of capabilities.
    private enum Capability: UInt64 {
        case deviceStatus = 0x0001
        case primaryMailbox = 0x0002
        case memoryDeviceStatus = 0x4000
    }

    let mailbox: UInt64
    private let deviceStatus: UInt64?
    private let memoryDeviceStatus: UInt64?
    /// Bytes of the mailbox's payload registers.
    let payloadSize: Int

    /// Reads the capability array at `start`.
    init(_ qtest: QTest, at start: UInt64) throws(SocketFailure) {
        let array = try qtest.read(width: 8, at: start)
        var places: [UInt64: UInt64] = [:]
        for index in 0..<(array >> 32 & 0xFFFF) {
            let header = start + 0x10 * (index + 1)
            let id = try qtest.read(width: 4, at: header) & 0xFFFF
            places[id] = start + (try qtest.read(width: 4, at: header + 4))
        }
        guard let mailbox = places[Capability.primaryMailbox.rawValue], mailbox % 8 == 0 else {
            throw .garbled("the device's capability array names no primary mailbox at an address that 8 divides")
        }
        self.mailbox = mailbox
        deviceStatus = places[Capability.deviceStatus.rawValue]
        memoryDeviceStatus = places[Capability.memoryDeviceStatus.rawValue]
        let capabilities = MailboxCapabilitiesRegister(
            rawValue: UInt32(truncatingIfNeeded: try qtest.read(width: 4, at: mailbox)))
        guard (8...20).contains(capabilities.payloadSize) else {
            throw .garbled("the mailbox's capabilities name a payload size of 2^\(capabilities.payloadSize)")
        }
        payloadSize = 1 << Int(capabilities.payloadSize)
    }

    /// Where the register with this key is, and how wide.
    func place(of key: String) -> (address: UInt64, width: Int)? {
        guard let register = Catalogue.register(key) else { return nil }
        let start: UInt64? =
            switch key {
            case Register.eventStatus.key: deviceStatus
            case Register.memoryDeviceStatus.key: memoryDeviceStatus
            default: mailbox
            }
        return start.map { ($0 + UInt64(register.offset), register.width) }
    }
}
