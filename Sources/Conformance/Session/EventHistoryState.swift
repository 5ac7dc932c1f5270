import CXLWire
import Captures
import SpecTables

/// What surrounds the event logs: the status register, Sanitize, operators, answers that were not captured.
public struct EventHistoryState: Sendable {
    /// The event status register as last read, and the number of the exchange that followed.
    public private(set) var status: (value: EventStatusRegister, nextIndex: Int)?
    /// Records that were in the logs when Sanitize began, by log and handle.
    public private(set) var sanitized: [[UInt16: EventLogState.Record]] = []
    /// The exchange that began Sanitize.
    public private(set) var sanitizeIndex: Int?
    /// Whether that Sanitize was seen to end with success.
    public private(set) var isSanitizeDone = false
    /// Whether Sanitize began and was not seen to end.
    var isSanitizing: Bool { sanitizeIndex != nil && !isSanitizeDone }
    /// Logs that an operator may have written to since they were read.
    private var touched: Set<Int> = []
    private var nextIndex = 0

    /// Whether an operator acted since the log was read.
    public func isTouched(_ log: Int) -> Bool { touched.contains(log) }

    mutating func apply(_ step: Step, _ logs: inout [EventLogState]) {
        nextIndex = step.index + 1
        switch step.opcode {
        case Sanitize.opcode where step.accepted: beginSanitize(step, &logs)
        case ClearEventRecords.opcode where !step.accepted: noteRefusal(step, &logs)
        case GetEventRecords.opcode where step.accepted && !step.isResponseWhole: lose(step, &logs)
        default: break
        }
    }

    /// Whether the bit of a log is set in a value of the event status register.
    static func isSet(_ value: EventStatusRegister, _ log: Int) -> Bool {
        switch log {
        case 0: value.informational
        case 1: value.warning
        case 2: value.failure
        case 3: value.fatal
        default: value.dynamicCapacity
        }
    }

    mutating func apply(_ access: RegisterAccess) {
        guard access.direction == .read else { return }
        if access.register == Register.eventStatus.key {
            status = (EventStatusRegister(rawValue: access.value), nextIndex)
        }
        if access.register == Register.backgroundCommandStatus.key, sanitizeIndex != nil {
            let value = BackgroundCommandStatusRegister(rawValue: access.value)
            if value.opcode == Sanitize.opcode, value.percentageComplete >= 100, value.returnCode == .success {
                isSanitizeDone = true
            }
        }
    }

    mutating func applyStimulus() { touched = [0, 1, 2, 3, 4] }

    mutating func noteReading(of log: Int) { touched.remove(log) }

    /// An answer that was not captured, or a payload that does not hold what it announces: what the log holds is open.
    func lose(_ step: Step, _ logs: inout [EventLogState]) {
        guard step.opcode == GetEventRecords.opcode || step.opcode == ClearEventRecords.opcode else { return }
        for log in logs.indices { logs[log] = EventLogState() }
    }

    private mutating func beginSanitize(_ step: Step, _ logs: inout [EventLogState]) {
        sanitized = logs.map { log in
            var records: [UInt16: EventLogState.Record] = [:]
            for record in log.outstanding { records[record.handle] = record }
            return records
        }
        sanitizeIndex = step.index
        isSanitizeDone = step.succeeded
        for log in logs.indices { logs[log] = EventLogState() }
    }

    private func noteRefusal(_ step: Step, _ logs: inout [EventLogState]) {
        guard step.returnCode != nil else { return lose(step, &logs) }
        guard let request = try? ClearEventRecords.Request(step.request) else { return }
        let log = Int(request.eventLog.rawValue)
        if log < logs.count { logs[log].refuseClear(at: step.index) }
    }
}
