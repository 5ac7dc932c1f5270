import CXLWire
import Captures
import SpecTables

/// The media's status while Sanitize runs: a reading counts once a later one shows that it still ran then.
public struct SanitizeState: Sendable {
    /// The exchange that started Sanitize in the background, until its end was seen.
    public private(set) var started: Int?
    /// The first status read since the start, or the first that does not say Disabled.
    public private(set) var status: MemoryDeviceStatusRegister?

    mutating func apply(_ step: borrowing Step) {
        if step.returnCode == .backgroundCommandStarted {
            started = step.opcode == Sanitize.opcode ? step.index : nil
            status = nil
        }
    }

    mutating func apply(_ access: RegisterAccess) {
        guard started != nil else { return }
        if let background = access.backgroundStatus {
            if background.opcode != Sanitize.opcode || background.percentageComplete >= 100 { started = nil }
            status = nil
        } else if access.register == Register.memoryDeviceStatus.key, access.direction == .read, access.width == 8 {
            if status == nil || status?.mediaStatus == .disabled {
                status = MemoryDeviceStatusRegister(rawValue: access.value)
            }
        }
    }
}
