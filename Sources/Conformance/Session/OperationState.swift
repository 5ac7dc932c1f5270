import CXLWire
import Captures
import SpecTables

/// The background operation as its own evidence shows it: what is known to run, not what may still run.
public struct OperationState: Sendable {
    /// The opcode that was last answered Background Command Started, with the exchange.
    public private(set) var started: (opcode: UInt16, index: Int)?
    /// Whether the last evidence since the start says that the operation runs.
    public private(set) var isKnownRunning = false
    /// Whether the end of the operation was seen.
    public private(set) var isKnownOver = false
    /// The last percentage that the background command status register showed since the start.
    public private(set) var percentage: UInt8?
    /// Whether the answer that started the operation showed the bit for a running operation.
    public private(set) var startBit: Bool?
    /// Whether an answer showed that bit though no operation was started: it then says nothing.
    public private(set) var isBitStray = false
    /// The exchange of an abort that was accepted while the operation was known to run.
    public private(set) var aborted: Int?
    /// The reset that began this epoch, where it was one that ends background operations.
    public private(set) var reset: Reset?

    mutating func apply(_ step: borrowing Step) {
        let bit = step.exchange?.background
        if step.returnCode == .backgroundCommandStarted {
            started = (step.opcode, step.index)
            isKnownRunning = false
            isKnownOver = false
            percentage = nil
            startBit = bit
            aborted = nil
        } else if step.opcode == RequestAbortBackgroundOperation.opcode, step.succeeded, isKnownRunning {
            aborted = step.index
        }
        let isMailbox = step.transport == .mailbox
        if isMailbox, let bit { isBitStray = bit && (isBitStray || started == nil) }
        // Only a look at the mailbox after the start shows that the operation still runs.
        if let bit, isMailbox, step.returnCode != .backgroundCommandStarted {
            note(isRunning: bit)
        }
    }

    mutating func apply(_ access: RegisterAccess) {
        if let status = access.backgroundStatus {
            percentage = status.percentageComplete
            if status.percentageComplete >= 100 { note(isRunning: false) }
        } else if let status = access.mailboxStatus {
            note(isRunning: status.backgroundOperation)
        }
    }

    private static let conventional: Set<Substring> = ["conventional", "power", "cold", "warm", "hot"]

    mutating func apply(_ reset: Reset) {
        let words = (reset.kind?.lowercased() ?? "").split { !$0.isLetter }
        self.reset = words.contains { Self.conventional.contains($0) } ? reset : nil
    }

    private mutating func note(isRunning: Bool) {
        guard started != nil, !isRunning || !isBitStray else { return }
        isKnownRunning = isRunning && !isKnownOver
        if !isRunning { isKnownOver = true }
    }
}

extension RegisterAccess {
    /// A read of all 64 bits of the background command status register.
    var backgroundStatus: BackgroundCommandStatusRegister? {
        guard register == Register.backgroundCommandStatus.key, direction == .read, width == 8 else { return nil }
        return BackgroundCommandStatusRegister(rawValue: value)
    }

    /// A read of all 64 bits of the mailbox status register.
    var mailboxStatus: MailboxStatusRegister? {
        guard register == Register.mailboxStatus.key, direction == .read, width == 8 else { return nil }
        return MailboxStatusRegister(rawValue: value)
    }
}
