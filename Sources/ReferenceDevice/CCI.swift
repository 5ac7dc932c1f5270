import CXLWire

extension ReferenceDevice {
    /// Where a command comes from: each has its own set of commands and its own limit for payloads.
    public enum CCI: Hashable, Sendable {
        /// The primary mailbox of a host's logical device.
        case mailbox(host: Int)
        /// The MCTP interface of a host's logical device, reached through a tunnel.
        case logicalDevice(host: Int)
        /// The interface that the fabric manager owns.
        case fmOwned
    }

    /// What the device answers.
    public struct Answer: Equatable, Sendable {
        public var returnCode: CommandReturnCode
        public var vendorStatus: UInt16
        public var payload: [UInt8]
        /// Whether the command now runs in the background.
        public var startedBackgroundOperation: Bool

        public init(
            _ returnCode: CommandReturnCode, vendorStatus: UInt16 = 0, payload: [UInt8] = [],
            startedBackgroundOperation: Bool = false
        ) {
            self.returnCode = returnCode
            self.vendorStatus = vendorStatus
            self.payload = payload
            self.startedBackgroundOperation = startedBackgroundOperation
        }
    }

    /// What came of a management act.
    public enum Outcome: Equatable, Sendable {
        case done
        /// The act changed nothing; the code is the one that the corresponding command would answer.
        case refused(CommandReturnCode)
    }
}

/// Ends a command: nothing has changed, and this is its return code.
struct Refusal: Error, Equatable {
    let code: CommandReturnCode

    init(_ code: CommandReturnCode) { self.code = code }
}

/// Refuses with `code` unless `condition` holds.
func require(_ condition: Bool, _ code: CommandReturnCode) throws(Refusal) {
    if !condition { throw Refusal(code) }
}
