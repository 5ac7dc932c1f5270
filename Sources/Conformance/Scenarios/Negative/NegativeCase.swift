import CXLWire
import SpecTables

/// A command, or an access to the mailbox's registers, that is wrong in one way, and what may be answered.
public struct NegativeCase: Sendable {
    /// What is wrong, by kind.
    public enum Fault: String, Sendable, CaseIterable {
        /// The input has another length than the layout.
        case length
        /// A bit that is reserved in every revision is set.
        case reserved
        /// A field holds a value that no revision defines.
        case value
        /// A count announces more entries than there are.
        case count
        /// A value lies just outside what the device has.
        case bound
        /// A sum of two fields does not fit its width.
        case overflow
        /// The device does not list the opcode.
        case opcode
        /// The command comes at the wrong time.
        case order
        /// A handle names no record.
        case handle
        /// A register is accessed with another width than its own.
        case width
    }

    public enum Action: Sendable {
        case command(DeviceCommand)
        /// Reads bytes of the mailbox's registers with a width, and writes them back where `isWrite`.
        case access(offset: Int, width: Int, isWrite: Bool)
    }

    /// Names the case in every run: what is asked, what is wrong, and where (`dc.release/bound/wraps`).
    public let name: String
    public let fault: Fault
    public let action: Action
    /// What is wrong, as the end of a sentence that begins with "because".
    public let why: String
    /// The return codes that are right, beside those that say nothing about the input.
    public let allowed: Set<UInt16>
    /// The rule that says so; `nil` where only survival is asked for.
    public let rule: String?

    init(
        _ subject: String, _ fault: Fault, _ place: String, _ command: DeviceCommand, _ why: String,
        allowed: [CommandReturnCode], rule: String?
    ) {
        name = "\(subject)/\(fault.rawValue)/\(place)"
        self.fault = fault
        action = .command(command)
        self.why = why
        self.allowed = Set(allowed.map(\.rawValue))
        self.rule = rule
    }

    init(access register: Register, width: Int, at offset: Int, isWrite: Bool) {
        let verb = isWrite ? "write" : "read"
        name = "\(register.key)/\(Fault.width.rawValue)/\(verb)-\(width)-at-\(hexDigits(register.offset + offset))"
        fault = .width
        action = .access(offset: register.offset + offset, width: width, isWrite: isWrite)
        why = "the register has \(register.width) bytes"
        allowed = []
        rule = nil
    }

    /// What the case is about: a command's or a register's key.
    public var subject: Substring { name.prefix { $0 != "/" } }

    /// Whether a device may answer this.
    func allows(_ code: UInt16) -> Bool {
        allowed.contains(code) || Step.excusing.contains(CommandReturnCode(rawValue: code))
    }
}

/// Lower-case hex digits, two at least.
func hexDigits(_ value: Int) -> String {
    let digits = String(value, radix: 16)
    return digits.count < 2 ? "0" + digits : digits
}
