import CXLWire
import Captures
import SpecTables

// Transferring firmware in parts (0201h).

private let transfer: Clauses = [.r3_0: "8.2.9.3.2", .r3_2: "8.2.10.3.2"]
private let onTransfer = Trigger.exchange([TransferFW.opcode])

extension Rule {
    public static let firmwareAligned: Rule = Rule(
        "firmware.transfer-not-aligned", "FW-001", .should, .host, confidence: .b, on: onTransfer,
        "The data of a firmware part are a multiple of 128 bytes.",
        consequence: "The device refuses the part, or puts the next one in the wrong place.", clauses: transfer
    ) { _, step throws(WireError) in
        guard let why = try misalignment(step) else { return .notApplicable }
        if why.isEmpty { return .held }
        return .violated(
            Violation(
                .request, 0x80..<max(0x80, step.requestLength), field: "packageData",
                expected: "a multiple of 128 bytes", observed: why))
    }

    public static let firmwareAlignedAnswer: Rule = Rule(
        "firmware.transfer-not-aligned.answer", "FW-001", .must, .device, confidence: .b, on: onTransfer,
        needs: [.implemented],
        "A firmware part whose data are no multiple of 128 bytes is refused.",
        consequence: "A package is put together wrongly and may still be activated.", clauses: transfer
    ) { _, step throws(WireError) in
        guard let why = try misalignment(step), !why.isEmpty else { return .notApplicable }
        return step.mustBeRefused("it carries \(why) of data")
    }

    public static let firmwareInOrder: Rule = Rule(
        "firmware.transfer-out-of-order", "FW-001", .should, .host, confidence: .b, on: onTransfer,
        needs: [.whole, .sole],
        "Firmware parts begin at offset 0 and follow each other without a gap; only the last may be repeated.",
        consequence: "The device refuses the part and the update has to begin anew.", clauses: transfer
    ) { session, step throws(WireError) in
        switch try order(session, step) {
        case .unknown(let why): return .unknown(why)
        case .notApplicable: return .notApplicable
        case .right: return .held
        case .wrong(let why, let index):
            return .violated(
                Violation(
                    .request, 0x04..<0x08, field: "offset", expected: why,
                    observed: "\(try TransferFW.Request(step.request).offset)", contradicts: index))
        }
    }

    public static let firmwareInOrderAnswer: Rule = Rule(
        "firmware.transfer-out-of-order.answer", "FW-001", .must, .device, confidence: .b, on: onTransfer,
        needs: [.implemented, .whole, .sole],
        "A firmware part out of order is answered FW Transfer Out of Order.",
        consequence: "A package is put together wrongly and may still be activated.", clauses: transfer
    ) { session, step throws(WireError) in
        switch try order(session, step) {
        case .unknown(let why): return .unknown(why)
        case .notApplicable, .right: return .notApplicable
        case .wrong(let why, let index):
            let request = try TransferFW.Request(step.request)
            var named: [CommandReturnCode] = [
                .firmwareTransferOutOfOrder, .invalidInput, .invalidSlot, .invalidPayloadLength,
            ]
            // A first part in the wrong place may come while another transfer is open as well.
            if request.action == .initiateTransfer, session.firmware.isOpen {
                named.append(.firmwareTransferInProgress)
            }
            return step.mustBeRefused(
                "the part is at offset \(request.offset) instead of \(why)", named: named, contradicts: index)
        }
    }

    public static let firmwareSecondTransfer: Rule = Rule(
        "firmware.second-transfer.answer", "FW-004", .should, .device, confidence: .b, on: onTransfer,
        needs: [.implemented, .whole, .sole],
        "While a transfer is open, a new one, and any part on another interface, is answered FW Transfer in Progress.",
        consequence: "Two agents mix their packages.", clauses: transfer
    ) { session, step throws(WireError) in
        guard case .open(let open) = session.firmware.transfer else { return .notApplicable }
        let request = try TransferFW.Request(step.request)
        let isElsewhere = open.transport != step.transport
        guard isElsewhere || request.action == .initiateTransfer || request.action == .fullTransfer else {
            return .notApplicable
        }
        // The first part may be repeated.
        if !isElsewhere, open.wasInitiate, request.action == .initiateTransfer { return .notApplicable }
        guard let before = open.time, let now = step.time, now >= before else {
            return .unknown("the time since the last part is not known")
        }
        guard now - before < FirmwareState.patience else {
            return .unknown("the device may have given the transfer up")
        }
        // A first part in the wrong place has two faults.
        let isMisplaced = request.action == .initiateTransfer && request.offset != 0
        return step.mustBeRefused(
            "a transfer is open",
            named: [.firmwareTransferInProgress] + (isMisplaced ? [.firmwareTransferOutOfOrder] : []),
            contradicts: open.index)
    }
}

/// How many bytes of data a part carries, where that is no multiple of 128; empty where it is, `nil` where it has none.
private func misalignment(_ step: borrowing Step) throws(WireError) -> String? {
    guard try TransferFW.Request(step.request).action != .abortTransfer else { return nil }
    let length = step.firmwareDataLength
    return length % FirmwareState.unit == 0 ? "" : "\(length) bytes"
}

private enum Order {
    case unknown(String)
    case notApplicable
    case right
    case wrong(String, contradicts: Int?)
}

private func order(_ session: borrowing Session, _ step: borrowing Step) throws(WireError) -> Order {
    let request = try TransferFW.Request(step.request)
    switch request.action {
    case .initiateTransfer: return request.offset == 0 ? .right : .wrong("0", contradicts: nil)
    case .continueTransfer, .endTransfer: break
    default: return .notApplicable
    }
    switch session.firmware.transfer {
    case .unknown: return .unknown("whether a transfer is open is not known")
    case .closed(let index): return .wrong("a first part", contradicts: index)
    case .open(let open):
        // Another interface's part is another rule's.
        guard open.transport == step.transport else { return .notApplicable }
        if UInt64(request.offset) == open.next || request.offset == open.last { return .right }
        return .wrong("\(open.next)", contradicts: open.index)
    }
}
