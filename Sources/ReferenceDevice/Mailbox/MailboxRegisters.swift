import CXLWire
import SpecTables

/// What stands in a mailbox's registers while its doorbell is clear, as the last command or the host left it.
struct MailboxRegisters: Equatable, Sendable {
    var control = MailboxControlRegister(rawValue: 0)
    var command = MailboxCommandRegister(rawValue: 0)
    /// The last command's, as the Status register shows it.
    var returnCode: CommandReturnCode = .success
    /// The first bytes of the payload registers; those behind them are zero.
    private(set) var payload: [UInt8] = []

    /// The registers in the order of their offsets; the payload registers follow the last one.
    static let all: [Register] = [
        .mailboxCapabilities, .mailboxControl, .mailboxCommand, .mailboxStatus, .backgroundCommandStatus,
    ]
    static let payloadOffset = all.map { $0.offset + $0.width }.max() ?? 0

    /// What a command leaves behind. No answer is longer than the payload registers.
    mutating func finish(_ opcode: UInt16, _ answer: ReferenceDevice.Answer) {
        command.opcode = opcode
        command.payloadLength = UInt32(min(answer.payload.count, 1 << 20))
        returnCode = answer.returnCode
        payload = answer.payload
    }

    /// The command's input. Of a length above `size`, that of the payload registers, one byte too many is left.
    func request(size: Int) -> [UInt8] {
        let length = min(Int(command.payloadLength), size + 1)
        return payload.prefix(length) + Array(repeating: 0, count: max(0, length - payload.count))
    }

    /// Writes a byte. What a host cannot write stays as it is: registers that only the device writes, reserved bits.
    mutating func write(_ byte: UInt8, at offset: Int) {
        switch Self.all.last(where: { $0.offset <= offset }) {
        case _ where offset >= Self.payloadOffset:
            let position = offset - Self.payloadOffset
            if position >= payload.count {
                payload += Array(repeating: 0, count: position + 1 - payload.count)
            }
            payload[position] = byte
        case let register? where register.key == Register.mailboxControl.key:
            let value = replacing(UInt64(control.rawValue), byte, at: offset - register.offset)
            control = MailboxControlRegister(rawValue: UInt32(truncatingIfNeeded: value))
            control.reservedBits = 0
        case let register? where register.key == Register.mailboxCommand.key:
            command.rawValue = replacing(command.rawValue, byte, at: offset - register.offset)
            command.reservedBits = 0
        default: break
        }
    }

    private func replacing(_ value: UInt64, _ byte: UInt8, at position: Int) -> UInt64 {
        let shift = UInt64(8 * position)
        return value & ~(0xFF << shift) | UInt64(byte) << shift
    }
}

// How a host's processor reaches the registers.

extension ReferenceDevice {
    /// Reads bytes of a host's mailbox registers.
    ///
    /// DOUBT 42: what an access does that has another width than its register. Here each byte is reached by any width.
    ///
    /// - Returns: `nil` where the host has no such bytes, or a width is none of 1, 2, 4 and 8.
    public func readMailbox(host: Int, offset: Int, width: Int) -> UInt64? {
        guard hasMailboxBytes(host: host, offset: offset, width: width) else { return nil }
        return (0..<width).reversed().reduce(0) { $0 << 8 | UInt64(mailboxByte(host: host, offset: offset + $1)) }
    }

    /// Writes bytes of a host's mailbox registers. Where that rings the doorbell, the command is carried out and the
    /// doorbell is clear again.
    ///
    /// - Returns: `false` where the host has no such bytes, or a width is none of 1, 2, 4 and 8.
    public mutating func writeMailbox(host: Int, offset: Int, width: Int, value: UInt64) -> Bool {
        guard hasMailboxBytes(host: host, offset: offset, width: width) else { return false }
        for position in 0..<width {
            let byte = UInt8(truncatingIfNeeded: value >> UInt64(8 * position))
            logicalDevices[host].registers.write(byte, at: offset + position)
        }
        guard logicalDevices[host].registers.control.doorbell else { return true }
        logicalDevices[host].registers.control.doorbell = false
        let registers = logicalDevices[host].registers
        let request = registers.request(size: configuration.mailboxPayloadSize)
        _ = execute(registers.command.opcode, request, from: .mailbox(host: host))
        return true
    }

    private func hasMailboxBytes(host: Int, offset: Int, width: Int) -> Bool {
        let size = MailboxRegisters.payloadOffset + configuration.mailboxPayloadSize
        return logicalDevices.indices.contains(host) && [1, 2, 4, 8].contains(width) && offset >= 0
            && offset <= size - width
    }

    private func mailboxByte(host: Int, offset: Int) -> UInt8 {
        if offset >= MailboxRegisters.payloadOffset {
            let payload = logicalDevices[host].registers.payload
            let position = offset - MailboxRegisters.payloadOffset
            return position < payload.count ? payload[position] : 0
        }
        guard let register = MailboxRegisters.all.last(where: { $0.offset <= offset }),
            let value = mailboxRegister(register, host: host)
        else { return 0 }
        return UInt8(truncatingIfNeeded: value >> UInt64(8 * (offset - register.offset)))
    }

    /// A register of a host's mailbox; `nil` where there is none.
    public func mailboxRegister(_ register: Register, host: Int) -> UInt64? {
        guard logicalDevices.indices.contains(host) else { return nil }
        switch register.key {
        case Register.mailboxCapabilities.key: return UInt64(mailboxCapabilities.rawValue)
        case Register.mailboxControl.key: return UInt64(logicalDevices[host].registers.control.rawValue)
        case Register.mailboxCommand.key: return logicalDevices[host].registers.command.rawValue
        case Register.mailboxStatus.key: return mailboxStatus(host: host)?.rawValue
        case Register.backgroundCommandStatus.key: return backgroundCommandStatus(host: host)?.rawValue
        default: return nil
        }
    }
}
