import CXLWire
import SpecTables

// How a host brings new firmware into a device. One host does it for all: whoever else did would not be told.

/// What Get FW Info showed.
struct WalkFirmware: Sendable {
    let slots: Int
    let active: Int
    /// Slots that hold firmware and do not run it.
    let waiting: [Int]
    let isOnlineSupported: Bool
}

/// What is left of a package that a host sends in parts.
struct WalkPackage: Sendable {
    let slot: Int
    /// Where the next part begins, and how long the parts are, in units of 128 bytes.
    var offset: UInt32 = 0
    var parts: [Int]
}

extension Walk {
    /// Looks what there is, and decides then.
    mutating func maintainFirmware(_ host: Int) {
        // Only the first host learns by the status register how the writing ended.
        guard host == 0, abilities.hasRegisters, can(.wait), hosts[host].running == nil,
            hosts[host].opcodes.isSuperset(of: [GetFWInfo.opcode, TransferFW.opcode, ActivateFW.opcode])
        else { return }
        plan(GetFWInfo.opcode, host: host, .firmwareInfo)
    }

    mutating func takeFirmwareInfo(_ payload: [UInt8], _ plan: Plan) {
        guard let info = try? GetFWInfo.Response(payload.span).value, hosts[plan.host].running == nil,
            (1...4).contains(info.slotsSupported)
        else { return }
        let (slots, active) = (Int(info.slotsSupported), Int(info.slotInfo.activeSlot))
        let texts = [info.slot1Revision, info.slot2Revision, info.slot3Revision, info.slot4Revision]
        let empty = FixedArray<16, UInt8>(repeating: 0)
        let firmware = WalkFirmware(
            slots: slots, active: active, waiting: (1...slots).filter { $0 != active && texts[$0 - 1] != empty },
            isOnlineSupported: info.activationCapabilities.onlineActivation)
        if let slot = pick(firmware.waiting), chance(2, in: 3) { return activate(slot, of: firmware, plan.host) }
        guard let slot = pick((1...slots).filter { $0 != active }) else { return }
        transfer(to: slot, plan.host)
    }

    private mutating func activate(_ slot: Int, of firmware: WalkFirmware, _ host: Int) {
        let isOnline = firmware.isOnlineSupported && chance(1, in: 2)
        let request = ActivateFW.Request.Value(
            action: isOnline ? .online : .onNextReset, slot: UInt8(clamping: slot))
        plan(ActivateFW.opcode, request.bytes, host: host, .startOperation)
        plan(GetFWInfo.opcode, host: host)
    }

    // MARK: Transfer

    private var unit: Int { 128 }
    /// Units that one part has room for.
    private var roomOfPart: Int {
        min(8, ((abilities.payloadSize ?? 256) - TransferFW.Request.minimumByteCount) / unit)
    }

    private mutating func transfer(to slot: Int, _ host: Int) {
        guard roomOfPart > 0 else { return }
        if chance(1, in: 4) {
            return send(.fullTransfer, WalkPackage(slot: slot, parts: [1 + random.below(roomOfPart)]), host)
        }
        let parts = (0..<2 + random.below(4)).map { _ in 1 + random.below(roomOfPart) }
        send(.initiateTransfer, WalkPackage(slot: slot, parts: parts), host)
    }

    /// Sends the first of the parts that are left.
    private mutating func send(_ action: FWTransferAction, _ package: WalkPackage, _ host: Int) {
        guard let units = package.parts.first else { return }
        let isWhole = action == .fullTransfer || action == .endTransfer
        let request = TransferFW.Request.Value(
            action: action, slot: isWhole ? UInt8(clamping: package.slot) : 0, offset: package.offset)
        let payload = request.bytes + [UInt8](repeating: UInt8(clamping: units), count: units * unit)
        plan(TransferFW.opcode, payload, host: host, isWhole ? .startOperation : .firmwarePart(package))
    }

    mutating func takeFirmwarePart(_ package: WalkPackage, _ answer: DeviceAnswer, _ plan: Plan) {
        guard CommandReturnCode(rawValue: answer.returnCode) == .success else {
            // Whatever is under way there, of this host's own making, is not wanted any more.
            let isOpen = CommandReturnCode(rawValue: answer.returnCode) == .firmwareTransferInProgress
            return isOpen ? abortTransfer(plan.host) : ()
        }
        // The part that was sent last may be repeated.
        if chance(1, in: 6), case .command(let command) = plan.action {
            self.plan(command.opcode, command.payload, host: plan.host)
        }
        var rest = package
        rest.offset += UInt32(clamping: rest.parts.removeFirst())
        if chance(1, in: 12) { return abortTransfer(plan.host) }
        send(rest.parts.count > 1 ? .continueTransfer : .endTransfer, rest, plan.host)
    }

    private mutating func abortTransfer(_ host: Int) {
        plan(TransferFW.opcode, TransferFW.Request.Value(action: .abortTransfer).bytes, host: host)
    }
}
