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
        static let doorbell: UInt64 = 1
        static let interruptEnables: UInt64 = 0b110
    }

    enum Capabilities {
        /// The payload area's size in bytes, or `nil` where the field holds none the specification knows.
        static func payloadSize(_ value: UInt64) -> Int? {
            let exponent = Int(value & 0x1F)
            return (8...20).contains(exponent) ? 1 << exponent : nil
        }
    }

    enum Command {
        /// Bytes of the register that hold the opcode.
        static let opcodeBytes: UInt8 = 0b0000_0011
        /// Bytes of the register that hold bits 15:0 of the payload length. Bits 20:16 lie in the next byte, which a
        /// driver that writes in halves may leave as it was.
        static let lengthBytes: UInt8 = 0b0000_1100

        static func opcode(_ value: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: value) }
        /// The payload length in bytes.
        static func payloadLength(_ value: UInt64) -> Int { Int(value >> 16 & 0x1F_FFFF) }
    }

    enum Status {
        static let backgroundBytes: UInt8 = 0b0000_0001
        static let returnCodeBytes: UInt8 = 0b0011_0000
        static let vendorStatusBytes: UInt8 = 0b1100_0000

        static func background(_ value: UInt64) -> Bool { value & 1 == 1 }
        static func returnCode(_ value: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: value >> 32) }
        static func vendorStatus(_ value: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: value >> 48) }
    }

    /// The keys of the registers in transcripts.
    enum Key {
        static let capabilities = "mailbox.capabilities"
        static let control = "mailbox.control"
        static let status = "mailbox.status"
        static let backgroundCommandStatus = "mailbox.background-command-status"
        static let eventStatus = "device.event-status"
        static let memoryDeviceStatus = "device.memory-device-status"
    }
}
