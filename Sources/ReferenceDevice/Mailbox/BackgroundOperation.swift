import CXLWire

/// A command that goes on after its answer.
struct BackgroundOperation: Equatable, Sendable {
    let opcode: UInt16
    /// Nanoseconds since the device started.
    let start: UInt64
    let duration: UInt64
    private(set) var percentage: UInt8 = 0
    private(set) var isRunning = true
    private(set) var returnCode: CommandReturnCode = .success

    init(_ opcode: UInt16, start: UInt64, duration: UInt64) {
        self.opcode = opcode
        self.start = start
        self.duration = duration
    }

    /// Brings the progress up to date; says whether the operation has ended just now.
    mutating func advance(to now: UInt64) -> Bool {
        guard isRunning else { return false }
        let elapsed = now - min(now, start)
        guard elapsed < duration else {
            percentage = 100
            isRunning = false
            return true
        }
        // Below 100 until it is over; by parts, so that long durations do not overflow.
        let hundredth = max(1, duration / 100)
        percentage = max(percentage, UInt8(min(99, elapsed / hundredth)))
        return false
    }

    /// MBX-BG-009: what was aborted stays below 100 per cent.
    mutating func abort() {
        isRunning = false
        returnCode = .aborted
    }

    var register: BackgroundCommandStatusRegister {
        var register = BackgroundCommandStatusRegister(rawValue: 0)
        register.opcode = opcode
        register.percentageComplete = percentage
        register.returnCode = returnCode
        return register
    }

    var response: BackgroundOperationStatus.Response.Value {
        var response = BackgroundOperationStatus.Response.Value()
        response.status.inProgress = isRunning
        response.status.percentageComplete = percentage
        response.opcode = opcode
        response.returnCode = returnCode
        return response
    }
}

extension ReferenceDevice {
    /// Whether an operation of the host runs: there is one at a time (MBX-BG-001).
    func isBusy(_ host: Int) -> Bool { logicalDevices[host].background?.isRunning == true }

    mutating func startBackgroundOperation(_ opcode: UInt16, host: Int, nanoseconds: UInt64) -> Answer {
        logicalDevices[host].background = BackgroundOperation(opcode, start: now, duration: max(1, nanoseconds))
        return Answer(.backgroundCommandStarted, startedBackgroundOperation: true)
    }

    /// What an operation does that has come to its end.
    mutating func finishBackgroundOperation(host: Int) {
        switch logicalDevices[host].background?.opcode {
        case Sanitize.opcode: finishSanitize(host: host)
        case ScanMedia.opcode: finishScan(host: host)
        case TransferFW.opcode, ActivateFW.opcode: firmware.finishWork()
        default: break
        }
    }
}
