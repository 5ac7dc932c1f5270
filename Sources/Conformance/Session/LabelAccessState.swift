import CXLWire
import Captures
import SpecTables

/// The last use of the label area while the media read disabled: what the next reading of the status decides about.
public struct LabelAccessState: Sendable {
    public private(set) var last: (opcode: UInt16, index: Int, returnCode: CommandReturnCode)?

    mutating func apply(_ step: borrowing Step, _ status: MemoryDeviceStatusRegister?) {
        switch step.opcode {
        case 0x4102, 0x4103:
            guard let code = step.returnCode, status?.mediaStatus == .disabled, last == nil else { return }
            last = (step.opcode, step.index, code)
        // Sanitize and the security commands may change the media's state between two readings.
        case 0x4400...0x45FF: last = nil
        default: break
        }
    }

    mutating func apply(_ access: RegisterAccess) {
        if access.register == Register.memoryDeviceStatus.key { last = nil }
    }
}
