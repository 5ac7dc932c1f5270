import CXLWire
import SpecTables

// Firmware slots (0200h, 0202h).

private let info: Clauses = [.r3_0: "8.2.9.3.1", .r3_2: "8.2.10.3.1"]
private let activate: Clauses = [.r3_0: "8.2.9.3.3", .r3_2: "8.2.10.3.3"]

extension Rule {
    public static let firmwareSlotsAgree: Rule = Rule(
        "firmware.slots-disagree", "FW-002", .must, .device, confidence: .b, on: .exchange([GetFWInfo.opcode]),
        needs: [.response],
        "Get FW Info names 1 to 4 slots, an active and perhaps another staged one of these, and no revision beyond them.",
        consequence: "A host updates a slot that is not there, or the one it runs from.", clauses: info
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let info = try GetFWInfo.Response(step.response)
        let (slots, active, staged) = (info.slotsSupported, info.slotInfo.activeSlot, info.slotInfo.stagedSlot)
        guard (1...4).contains(slots) else {
            return .violated(
                Violation(
                    .response, 0x00..<0x01, field: "slotsSupported", expected: "1 to 4", observed: "\(slots)"))
        }
        let found: [Violation?] = [
            slot((1...slots).contains(active), "activeSlot", "1 to \(slots)", active),
            slot(staged <= slots, "stagedSlot", "0 to \(slots)", staged),
            slot(staged == 0 || staged != active, "stagedSlot", "another slot than the active one", staged),
            slots < 2 ? revision(2, isZero(info.slot2Revision), slots) : nil,
            slots < 3 ? revision(3, isZero(info.slot3Revision), slots) : nil,
            slots < 4 ? revision(4, isZero(info.slot4Revision), slots) : nil,
        ]
        return .judged(found.compactMap { $0 })
    }

    public static let firmwareActiveSlot: Rule = Rule(
        "firmware.active-slot.answer", "FW-003", .must, .device, confidence: .b,
        on: .exchange([TransferFW.opcode, ActivateFW.opcode]), needs: [.implemented],
        "Transfer FW and Activate FW do not take the active slot, and answer Invalid Slot.",
        consequence: "The firmware that runs is overwritten.", clauses: activate
    ) { session, step throws(WireError) in
        guard let active = session.firmware.active else { return .unknown("Get FW Info was not read") }
        let slot: UInt8
        var named: [CommandReturnCode] = [.invalidSlot]
        if step.opcode == TransferFW.opcode {
            let request = try TransferFW.Request(step.request)
            guard request.action == .fullTransfer || request.action == .endTransfer else { return .notApplicable }
            slot = request.slot
            // A part may have more than one fault.
            named += [.firmwareTransferOutOfOrder, .firmwareTransferInProgress, .invalidPayloadLength]
        } else {
            slot = try ActivateFW.Request(step.request).slot
        }
        guard slot == active.slot else { return .notApplicable }
        return step.mustBeRefused("slot \(slot) is active", named: named, contradicts: active.index)
    }

    public static let firmwareStagedSlot: Rule = Rule(
        "firmware.staged-slot-not-shown", "FW-005", .should, .device, confidence: .b,
        on: .exchange([GetFWInfo.opcode]), needs: [.response, .whole, .sole],
        "After Activate FW for the next reset Get FW Info shows that slot as staged.",
        consequence: "A host cannot tell whether a reset brings the new firmware.", clauses: activate
    ) { session, step throws(WireError) in
        guard step.succeeded, let staged = session.firmware.staged else { return .notApplicable }
        let shown = try GetFWInfo.Response(step.response).slotInfo.stagedSlot
        return shown == staged.slot
            ? .held
            : .violated(
                Violation(
                    .response, 0x01..<0x02, field: "slotInfo.stagedSlot", expected: "\(staged.slot)",
                    observed: "\(shown)", contradicts: staged.index))
    }
}

private func slot(_ holds: Bool, _ field: String, _ expected: String, _ observed: UInt8) -> Violation? {
    holds
        ? nil
        : Violation(
            .response, 0x01..<0x02, field: "slotInfo.\(field)", expected: expected, observed: "\(observed)")
}

private func isZero(_ bytes: RawSpan) -> Bool { (0..<bytes.byteCount).allSatisfy { bytes.byte(at: $0) == 0 } }

private func revision(_ number: Int, _ isZero: Bool, _ slots: UInt8) -> Violation? {
    isZero
        ? nil
        : Violation(
            .response, number * 0x10..<number * 0x10 + 0x10, field: "slot\(number)Revision",
            expected: "zero, because there are \(slots) slots", observed: "other bytes")
}
