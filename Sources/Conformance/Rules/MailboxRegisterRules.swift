import CXLWire
import Captures
import SpecTables

// The mailbox registers, where a capture shows them.

private let readable = Trigger.register([
    Register.mailboxCapabilities.key, Register.mailboxStatus.key, Register.backgroundCommandStatus.key,
])
private let capabilities: Clauses = [.r3_0: "8.2.8.4.3"]

extension Rule {
    public static let mailboxPayloadSizeInRange: Rule = Rule(
        "mailbox.payload-size-out-of-range", "MBX-REG-001", .must, .device, confidence: .a,
        on: .register([Register.mailboxCapabilities.key]),
        "The payload size in the capabilities register is between 256 bytes and 1 MiB.",
        consequence: "Drivers refuse the mailbox, or read beyond its registers.", clauses: capabilities
    ) { _, step throws(WireError) in
        guard let capabilities = step.mailboxCapabilities else { return .notApplicable }
        if (8...20).contains(capabilities.payloadSize) { return .held }
        return .violated(
            Violation(
                .register, 0..<1, field: "payloadSize", expected: "an exponent from 8 to 20",
                observed: "\(capabilities.payloadSize)"))
    }

    public static let mailboxRegisterReservedZero: Rule = Rule(
        "mailbox.register-reserved-zero", "MBX-REG-002", .should, pinned: .must, .device, confidence: .b, on: readable,
        "Reserved bits of the mailbox's capabilities and status registers read as zero.",
        consequence: "A driver of a later revision reads a meaning into the bits that the device does not intend.",
        clauses: [.r3_0: "8.2.8.4"]
    ) { _, step throws(WireError) in
        guard let access = step.register, access.direction == .read,
            let register = Catalogue.register(access.register)
        else { return .notApplicable }
        return access.reservedBits(of: register)
    }

    public static let mailboxTypeKnown: Rule = Rule(
        "mailbox.type-reserved", "MBX-REG-004", .should, pinned: .must, .device, confidence: .b,
        on: .register([Register.mailboxCapabilities.key]),
        "The mailbox's type is one that the revision defines.",
        consequence: "A host cannot tell which commands the mailbox takes.", clauses: capabilities
    ) { _, step throws(WireError) in
        guard let capabilities = step.mailboxCapabilities else { return .notApplicable }
        let row = Enumeration.mailboxType.row(for: UInt64(capabilities.type.rawValue))
        if let row, row.since <= step.pinned ?? .newest { return .held }
        return .violated(
            Violation(
                .register, 2..<3, field: "type", expected: "0, 1 or 2", observed: "\(capabilities.type.rawValue)"))
    }

    public static let mailboxCommandReservedZero: Rule = Rule(
        "mailbox.command-register-reserved-zero", "MBX-REG-009", .should, pinned: .must, .host, confidence: .b,
        on: .register([Register.mailboxCommand.key]),
        "A host writes zero to the bits of the command register above the payload length.",
        consequence: "A device that takes the length for wider than 21 bits reads another length.",
        clauses: [.r3_0: "8.2.8.4.5"]
    ) { _, step throws(WireError) in
        guard let access = step.register, access.direction == .write else { return .notApplicable }
        return access.reservedBits(of: .mailboxCommand)
    }

    public static let mailboxLabelsWhileDisabled: Rule = Rule(
        "mailbox.label-area-while-media-disabled.answer", "MBX-CMD-015", .must, .device, confidence: .a,
        on: .register([Register.memoryDeviceStatus.key]), needs: [.whole],
        "Between two readings that show the media disabled no command on the label area succeeds.",
        consequence: "The host takes labels for valid that are being erased.", clauses: [.r3_0: "8.2.8.5.1"]
    ) { session, step throws(WireError) in
        guard let access = step.register, access.direction == .read, access.width == 8,
            let last = session.labelAccess.last
        else { return .notApplicable }
        guard MemoryDeviceStatusRegister(rawValue: access.value).mediaStatus == .disabled else {
            return .unknown("the media may have been enabled when the command was answered")
        }
        guard last.returnCode == .success else { return .held }
        return .violated(
            Violation(
                .register, 0..<1, field: "mediaStatus",
                expected: "Media Disabled for command \(opcodeText(last.opcode)), which came between two such readings",
                observed: returnCodeText(last.returnCode), contradicts: last.index))
    }

    public static let mailboxDoorbellBeforeReady: Rule = Rule(
        "mailbox.doorbell-before-ready", "MBX-REG-011", .should, .host, confidence: .b, on: .anyExchange,
        "A host sends no command while the status register that it read last says that the mailbox is not ready.",
        consequence: "The device may drop the command, or answer for a state that it is not in yet.",
        clauses: [.r3_0: "8.2.8.5.1"]
    ) { session, step throws(WireError) in
        guard step.transport == .mailbox else { return .notApplicable }
        guard let status = session.mailbox.memoryDeviceStatus else {
            return .unknown("the memory device status register was not read")
        }
        if status.mailboxInterfacesReady { return .held }
        return .violated(
            Violation(
                .header, 0..<0, expected: "no command before Mailbox Interfaces Ready reads 1",
                observed: "the register last read 0x\(String(status.rawValue, radix: 16))"))
    }
}

extension Step {
    /// The capabilities register, where this line reads all of it.
    var mailboxCapabilities: MailboxCapabilitiesRegister? {
        guard let register, register.direction == .read, register.width == 4,
            register.register == Register.mailboxCapabilities.key
        else { return nil }
        return MailboxCapabilitiesRegister(rawValue: UInt32(truncatingIfNeeded: register.value))
    }
}

extension RegisterAccess {
    /// Whether the bits are zero that every known revision reserves.
    fileprivate func reservedBits(of register: Register) -> Outcome {
        let stray = value & register.bits.reservedMask(in: .newest)
        if stray == 0 { return .held }
        let low = stray.trailingZeroBitCount / 8
        let high = (63 - stray.leadingZeroBitCount) / 8
        return .violated(
            Violation(
                .register, low..<high + 1, expected: "zero in the reserved bits",
                observed: "0x\(String(stray, radix: 16))"))
    }
}
