import CXLWire
import SpecTables
import TableCodec

extension CaseFacts {
    /// Opcodes that the device does not list: all of each command set that the tables know, and the ends of all others.
    func opcodeCases() -> [NegativeCase] {
        let sets = Set(Catalogue.commands.map { $0.declaration.opcode >> 8 })
        let candidates = (UInt16(0)..<0xC0).flatMap { set -> [UInt16] in
            sets.contains(set) ? (0...0xFF).map { set << 8 | $0 } : [set << 8, set << 8 | 1, set << 8 | 0xFF]
        }
        return candidates.filter { !has($0) }.map { opcode in
            NegativeCase(
                Catalogue.command(opcode)?.key ?? "opcode-\(hex4(opcode))", .opcode, hex4(opcode),
                command(opcode, []), "the Command Effects Log does not list the opcode",
                allowed: [.unsupported, .unsupportedMailboxOrCCI, .invalidPayloadLength],
                rule: "mailbox.unlisted-command.answer")
        }
    }

    /// Each register of the mailbox with each width, at each place where a part of it begins. What is written is what was
    /// read there.
    static func registerCases() -> [NegativeCase] {
        Register.ofMailbox.flatMap { register in
            [1, 2, 4, 8].flatMap { width in
                stride(from: 0, to: max(1, register.width - width + 1), by: width).flatMap { offset in
                    [false, true].map { NegativeCase(access: register, width: width, at: offset, isWrite: $0) }
                }
            }
        }
    }
}

extension Register {
    /// The registers of the mailbox in front of its payload, in the order of their offsets.
    static let ofMailbox: [Register] = [
        .mailboxCapabilities, .mailboxControl, .mailboxCommand, .mailboxStatus, .backgroundCommandStatus,
    ]
}
