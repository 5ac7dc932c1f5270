import CXLWire
import SpecTables

extension ScenarioNeeds {
    /// A device whose firmware can be updated, with registers that say how the writing ended.
    fileprivate static let firmware = ScenarioNeeds(
        commands: [GetFWInfo.opcode, TransferFW.opcode, ActivateFW.opcode], acts: [.wait], hasRegisters: true,
        isSole: true)
    fileprivate static let atReset: ScenarioNeeds = {
        var needs = firmware
        needs.acts.insert(.reset)
        return needs
    }()
}

extension Scenario {
    static let firmwareInfo: Scenario = Scenario(
        "firmware.info", "The device says which firmware it has, twice the same, and runs one of its slots",
        needs: ScenarioNeeds(commands: [GetFWInfo.opcode])
    ) { host async throws(ScenarioEnd) in
        let first = try await host.readFirmware()
        let second = try await host.readFirmware()
        try host.expect(
            first.slotInfo.rawValue == second.slotInfo.rawValue && first.revisions == second.revisions,
            "the same answer as before", found: "another one")
    }

    static let firmwareTransfer: Scenario = Scenario(
        "firmware.transfer",
        "A package is sent in parts, one of them twice, lands in its slot, and is left to the next reset",
        needs: .firmware
    ) { host async throws(ScenarioEnd) in
        let before = try await host.readFirmware()
        guard let slot = before.otherSlot else { throw .skipped("the device has one slot only") }
        try await host.sendPackage(to: slot)
        let after = try await host.readFirmware()
        try host.expect(
            after.slotInfo.activeSlot == before.slotInfo.activeSlot, "the active slot as it was",
            found: "\(after.slotInfo.activeSlot)")
        try host.expect(
            !after.revisions[Int(slot) - 1].allSatisfy { $0 == 0 }, "a revision in slot \(slot)", found: "none")
        try await host.leave(slot)
    }

    static let firmwareAbort: Scenario = Scenario(
        "firmware.abort", "A transfer is aborted, and the next one may begin", needs: .firmware
    ) { host async throws(ScenarioEnd) in
        for _ in 0..<2 {
            try await host.complete(TransferFW.opcode, Conversation.part(.initiateTransfer, at: 0))
            try await host.complete(TransferFW.opcode, Conversation.part(.abortTransfer, at: 0, units: 0))
        }
    }

    static let firmwareActivate: Scenario = Scenario(
        "firmware.activate", "New firmware begins to run at once, and the old one after it", needs: .firmware
    ) { host async throws(ScenarioEnd) in
        let before = try await host.readFirmware()
        guard before.activationCapabilities.onlineActivation else {
            throw .skipped("the device activates firmware at a reset only")
        }
        guard let slot = before.otherSlot else { throw .skipped("the device has one slot only") }
        try await host.sendWhole(to: slot)
        for next in [slot, before.slotInfo.activeSlot] {
            try await host.complete(ActivateFW.opcode, Conversation.activation(.online, next))
            let active = try await host.readFirmware().slotInfo.activeSlot
            try host.expect(active == next, "slot \(next) active", found: "\(active)")
        }
    }

    static let firmwareReset: Scenario = Scenario(
        "firmware.reset", "Firmware that was left to the next reset runs after a cold one",
        needs: .atReset
    ) { host async throws(ScenarioEnd) in
        guard let slot = try await host.readFirmware().otherSlot else {
            throw .skipped("the device has one slot only")
        }
        try await host.sendWhole(to: slot)
        try await host.leave(slot)
        try await host.accomplish(.reset(.cold))
        let after = try await host.readFirmware().slotInfo
        try host.expect(
            after.activeSlot == slot && after.stagedSlot == 0, "slot \(slot) active after a cold reset, none staged",
            found: "\(after.activeSlot) active, \(after.stagedSlot) staged")
    }
}

extension Conversation {
    fileprivate func readFirmware() async throws(ScenarioEnd) -> GetFWInfo.Response.Value {
        let payload = try await succeed(GetFWInfo.opcode)
        return try framed("description of the firmware") { () throws(WireError) in
            try GetFWInfo.Response(payload.span).value
        }
    }

    /// Sends a package of four units in four parts, of which the second is sent twice.
    fileprivate func sendPackage(to slot: UInt8) async throws(ScenarioEnd) {
        try await complete(TransferFW.opcode, Self.part(.initiateTransfer, at: 0))
        try await complete(TransferFW.opcode, Self.part(.continueTransfer, at: 1))
        try await complete(TransferFW.opcode, Self.part(.continueTransfer, at: 1))
        try await complete(TransferFW.opcode, Self.part(.continueTransfer, at: 2))
        try await complete(TransferFW.opcode, Self.part(.endTransfer, at: 3, slot: slot))
    }

    /// Sends a package of one unit at once.
    fileprivate func sendWhole(to slot: UInt8) async throws(ScenarioEnd) {
        try await complete(TransferFW.opcode, Self.part(.fullTransfer, at: 0, slot: slot))
    }

    /// Leaves the firmware of a slot to the next reset.
    fileprivate func leave(_ slot: UInt8) async throws(ScenarioEnd) {
        try await complete(ActivateFW.opcode, Self.activation(.onNextReset, slot))
        let staged = try await readFirmware().slotInfo.stagedSlot
        try expect(staged == slot, "slot \(slot) staged", found: "\(staged)")
    }

    static func part(
        _ action: FWTransferAction, at offset: UInt32, units: Int = 1, slot: UInt8 = 0
    ) -> [UInt8] {
        encoded(TransferFW.Request.Value(action: action, slot: slot, offset: offset))
            + [UInt8](repeating: UInt8(truncatingIfNeeded: offset), count: units * 128)
    }

    static func activation(_ action: FWActivationAction, _ slot: UInt8) -> [UInt8] {
        encoded(ActivateFW.Request.Value(action: action, slot: slot))
    }
}

extension GetFWInfo.Response.Value {
    fileprivate var revisions: [[UInt8]] {
        [slot1Revision, slot2Revision, slot3Revision, slot4Revision].map { text in text.indices.map { text[$0] } }
    }

    /// The first slot that is not the active one.
    fileprivate var otherSlot: UInt8? {
        slotsSupported < 2 ? nil : (1...min(4, slotsSupported)).first { $0 != slotInfo.activeSlot }
    }
}
