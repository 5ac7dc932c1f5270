import CXLWire
import Captures

/// Firmware slots and transfers, as far as they were shown.
public struct FirmwareState: Sendable {
    /// Whether parts of a package are being transferred.
    public enum Transfer: Sendable {
        case unknown
        /// None since that exchange ended one.
        case closed(index: Int)
        case open(Open)
    }

    /// A transfer of which the device took the first part.
    public struct Open: Sendable {
        /// Where the last part began and where the next one has to, in units of 128 bytes.
        public let last: UInt32
        public let next: UInt64
        public let wasInitiate: Bool
        public let transport: Exchange.Transport
        public let index: Int
        /// When the last part was sent, in seconds of the capture's clock.
        public let time: Double?
    }

    public private(set) var transfer: Transfer = .unknown
    /// Whether a transfer is known to be open.
    var isOpen: Bool { if case .open = transfer { true } else { false } }
    /// The active slot as Get FW Info last said it.
    public private(set) var active: (slot: UInt8, index: Int)?
    /// The slot that is being activated in the background: when its firmware begins to run is not known.
    public private(set) var activating: UInt8?
    /// The slot that the last successful Activate FW left to the next reset, until something else could be staged.
    public private(set) var staged: (slot: UInt8, index: Int)?

    /// The unit of offsets, and of the data's length.
    static let unit = 128
    /// A device takes a transfer for aborted after this many seconds without a part.
    static let patience = 30.0

    mutating func apply(_ step: borrowing Step) {
        switch step.opcode {
        case GetFWInfo.opcode:
            guard step.succeeded, step.isResponseWhole, let info = try? GetFWInfo.Response(step.response) else {
                return
            }
            let slot = info.slotInfo.activeSlot
            if activating == slot { activating = nil }
            active = activating == nil ? (slot, step.index) : nil
            staged = nil
        case ActivateFW.opcode: activate(step)
        case TransferFW.opcode: take(step)
        default: break
        }
    }

    mutating func apply(_ access: RegisterAccess) {
        guard let status = access.backgroundStatus else { return }
        // The operation that was started has ended, well or not: from now on Get FW Info says how.
        let isOver = status.percentageComplete >= 100 || status.returnCode != .success
        if status.opcode == ActivateFW.opcode, isOver { activating = nil }
        guard status.opcode == TransferFW.opcode, status.percentageComplete >= 100, status.returnCode != .success
        else { return }
        // The part that was started did not arrive after all.
        transfer = .unknown
    }

    private mutating func activate(_ step: borrowing Step) {
        guard step.returnCode == nil || step.accepted else { return }
        staged = nil
        guard let request = try? ActivateFW.Request(step.request) else { return active = nil }
        if request.action != .onNextReset {
            active = nil
            activating = step.succeeded ? nil : request.slot
        }
        if request.action == .onNextReset, step.succeeded { staged = (request.slot, step.index) }
    }

    private mutating func take(_ step: borrowing Step) {
        if step.returnCode == .busy || step.returnCode == .retryRequired { return }
        guard step.accepted, let request = try? TransferFW.Request(step.request) else { return transfer = .unknown }
        switch request.action {
        case .fullTransfer, .endTransfer:
            transfer = .closed(index: step.index)
            staged = nil
        case .abortTransfer: transfer = .closed(index: step.index)
        case .initiateTransfer, .continueTransfer:
            // Another interface's part belongs to no transfer that could be followed.
            if case .open(let open) = transfer, open.transport != step.transport {
                return transfer = .unknown
            }
            let units = UInt64(step.firmwareDataLength / Self.unit)
            transfer = .open(
                Open(
                    last: request.offset, next: UInt64(request.offset) + units,
                    wasInitiate: request.action == .initiateTransfer, transport: step.transport ?? .mailbox,
                    index: step.index, time: step.time))
        default: transfer = .unknown
        }
    }
}

extension Step {
    /// The bytes of a package that Transfer FW carries.
    var firmwareDataLength: Int { max(0, requestLength - TransferFW.Request.minimumByteCount) }
    /// The capture's time in seconds, where it is written as a number.
    var time: Double? { exchange?.origin.time.flatMap { Double($0) } }
}
