import CXLWire
import SpecTables

/// The mailbox register block: offsets from the block's base, and the fields a reader of register traces needs. All
/// registers are little-endian.
enum MailboxRegisters {
    static let capabilities = 0x00..<0x04
    static let control = 0x04..<0x08
    static let command = 0x08..<0x10
    static let status = 0x10..<0x18
    static let backgroundCommandStatus = 0x18..<0x20
    static let payload = 0x20
    /// The largest payload area, in bytes.
    static let largestPayload = 1 << 20
    /// A base is a multiple of this, because the block holds 64-bit registers.
    static let alignment: UInt64 = 8
    /// Register blocks start at multiples of this, which tells devices apart.
    static let blockAlignment: UInt64 = 0x1_0000

    enum Control {
        /// The bits that ring the doorbell or enable interrupts: a write that sets others is no write to this register.
        static func isControl(_ value: UInt64) -> Bool {
            value >> 32 == 0 && register(value).reservedBits == 0
        }

        static func doorbell(_ value: UInt64) -> Bool { register(value).doorbell }

        static func enablesInterrupts(_ value: UInt64) -> Bool {
            register(value).doorbellInterruptEnable || register(value).backgroundCompleteInterruptEnable
        }

        private static func register(_ value: UInt64) -> MailboxControlRegister {
            MailboxControlRegister(rawValue: UInt32(truncatingIfNeeded: value))
        }
    }

    enum Capabilities {
        /// The payload area's size in bytes, or `nil` where the field holds none the specification knows.
        static func payloadSize(_ value: UInt64) -> Int? {
            let register = MailboxCapabilitiesRegister(rawValue: UInt32(truncatingIfNeeded: value))
            return (8...20).contains(register.payloadSize) ? 1 << Int(register.payloadSize) : nil
        }
    }

    enum Command {
        /// Bytes of the register that hold the opcode.
        static let opcodeBytes: UInt8 = 0b0000_0011
        /// Bytes of the register that hold bits 15:0 of the payload length. Bits 20:16 lie in the next byte, which a
        /// driver that writes in halves may leave as it was.
        static let lengthBytes: UInt8 = 0b0000_1100

        static func opcode(_ value: UInt64) -> UInt16 { MailboxCommandRegister(rawValue: value).opcode }
        /// The payload length in bytes.
        static func payloadLength(_ value: UInt64) -> Int {
            Int(MailboxCommandRegister(rawValue: value).payloadLength)
        }
        static func hasReservedBits(_ value: UInt64) -> Bool {
            MailboxCommandRegister(rawValue: value).reservedBits != 0
        }
    }

    enum Status {
        static let backgroundBytes: UInt8 = 0b0000_0001
        static let returnCodeBytes: UInt8 = 0b0011_0000
        static let vendorStatusBytes: UInt8 = 0b1100_0000

        static func background(_ value: UInt64) -> Bool { MailboxStatusRegister(rawValue: value).backgroundOperation }
        static func returnCode(_ value: UInt64) -> UInt16 {
            MailboxStatusRegister(rawValue: value).returnCode.rawValue
        }
        static func vendorStatus(_ value: UInt64) -> UInt16 {
            MailboxStatusRegister(rawValue: value).vendorSpecificExtendedStatus
        }
    }

    /// The keys of the registers in transcripts.
    enum Key {
        static let capabilities = Register.mailboxCapabilities.key
        static let control = Register.mailboxControl.key
        static let status = Register.mailboxStatus.key
        static let backgroundCommandStatus = Register.backgroundCommandStatus.key
        static let eventStatus = Register.eventStatus.key
        static let memoryDeviceStatus = Register.memoryDeviceStatus.key
    }
}
