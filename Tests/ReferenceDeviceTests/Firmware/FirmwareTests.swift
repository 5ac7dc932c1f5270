import CXLWire
import SpecTables
import Testing

@testable import ReferenceDevice

struct FirmwareTests {
    private func part(
        _ action: FWTransferAction, _ offset: UInt32 = 0, units: Int = 1, slot: UInt8 = 0, extra: Int = 0
    ) -> [UInt8] {
        Payload(TransferFW.Request.Value(action: action, slot: slot, offset: offset)).bytes
            + [UInt8](repeating: 0xA5, count: units * 128 + extra)
    }

    private func activation(_ action: FWActivationAction, _ slot: UInt8) -> [UInt8] {
        Payload(ActivateFW.Request.Value(action: action, slot: slot)).bytes
    }

    private func info(_ rig: inout Rig) throws -> GetFWInfo.Response.Value {
        let answer = rig.host(0x0200)
        #expect(answer.returnCode == .success)
        return try GetFWInfo.Response(answer.payload.span).value
    }

    /// Sends a whole package in three parts and lets it be written.
    private func update(_ rig: inout Rig, slot: UInt8) {
        #expect(rig.host(0x0201, part(.initiateTransfer)).returnCode == .success)
        #expect(rig.host(0x0201, part(.continueTransfer, 1, units: 3)).returnCode == .success)
        #expect(rig.host(0x0201, part(.endTransfer, 4, slot: slot)).startedBackgroundOperation)
        rig.device.advance(nanoseconds: rig.device.configuration.firmwareNanoseconds)
    }

    @Test func newDevice() throws {
        var rig = try Rig { $0.firmwareSlots = 2 }
        let first = try info(&rig)
        #expect(first.slotsSupported == 2 && first.slotInfo.activeSlot == 1 && first.slotInfo.stagedSlot == 0)
        #expect(first.slot1Revision == .init(ascii: "reference") && first.slot2Revision.isZero)
        #expect(first.slot3Revision.isZero && first.activationCapabilities.onlineActivation)
        for cci in [ReferenceDevice.CCI.fmOwned, .logicalDevice(host: 0)] {
            #expect(rig.device.execute(0x0200, [], from: cci).payload == Payload(first).bytes)
            rig.refuse(.unsupportedMailboxOrCCI, 0x0202, [0, 2], from: cci)
        }
    }

    @Test(arguments: [1, 8])
    func partsInOrder(_ units: Int) throws {
        var rig = try Rig()
        rig.refuse(.firmwareTransferOutOfOrder, 0x0201, part(.continueTransfer))
        rig.refuse(.firmwareTransferOutOfOrder, 0x0201, part(.endTransfer, slot: 2))
        rig.refuse(.firmwareTransferOutOfOrder, 0x0201, part(.abortTransfer, units: 0))
        rig.refuse(.firmwareTransferOutOfOrder, 0x0201, part(.initiateTransfer, 1))
        #expect(rig.host(0x0201, part(.initiateTransfer, units: units)).returnCode == .success)
        let started = rig.state
        // The first part may be repeated, another first part not.
        #expect(rig.host(0x0201, part(.initiateTransfer, units: units)).returnCode == .success && rig.state == started)
        rig.refuse(.firmwareTransferInProgress, 0x0201, part(.initiateTransfer, units: units + 1))
        rig.refuse(.firmwareTransferInProgress, 0x0201, part(.fullTransfer, slot: 2))
        let next = UInt32(units)
        for offset in [next - 1, next + 1, .max] where offset != 0 {
            rig.refuse(.firmwareTransferOutOfOrder, 0x0201, part(.continueTransfer, offset))
        }
        #expect(rig.host(0x0201, part(.continueTransfer, next, units: 2)).returnCode == .success)
        #expect(rig.host(0x0201, part(.continueTransfer, next, units: 2)).returnCode == .success)
        rig.refuse(.firmwareTransferOutOfOrder, 0x0201, part(.continueTransfer, next, units: 3))
        rig.refuse(.firmwareTransferInProgress, 0x0201, part(.initiateTransfer, 3))
        for slot in [0, 1, 4, 0xFF] as [UInt8] {
            rig.refuse(.invalidSlot, 0x0201, part(.endTransfer, next + 2, slot: slot))
        }
        #expect(rig.host(0x0201, part(.endTransfer, next + 2, slot: 3)).startedBackgroundOperation)
        rig.refuse(.busy, 0x0201, part(.initiateTransfer))
        rig.refuse(.busy, 0x0202, activation(.onNextReset, 2))
        #expect(try info(&rig).slot3Revision.isZero)
        rig.device.advance(nanoseconds: 1_000_000_000)
        #expect(try info(&rig).slot3Revision == .init(ascii: "package 1"))
        #expect(rig.device.memoryDeviceStatus(host: 0)?.mediaStatus == .ready)
    }

    @Test func formOfParts() throws {
        var rig = try Rig()
        for extra in [1, 64, 127] {
            rig.refuse(.invalidPayloadLength, 0x0201, part(.initiateTransfer, units: 0, extra: extra))
            rig.refuse(.invalidPayloadLength, 0x0201, part(.fullTransfer, slot: 2, extra: extra))
        }
        for place in [2, 3, 8, 0x7F] {
            var request = part(.initiateTransfer)
            request[place] = 1
            rig.refuse(.invalidInput, 0x0201, request)
        }
        rig.refuse(.invalidInput, 0x0201, part(.init(rawValue: 5)))
        rig.refuse(.firmwareVerificationFailed, 0x0201, part(.fullTransfer, units: 0, slot: 2))
        #expect(rig.host(0x0201, part(.initiateTransfer, units: 0)).returnCode == .success)
        rig.refuse(.firmwareVerificationFailed, 0x0201, part(.endTransfer, units: 0, slot: 2))
        #expect(rig.host(0x0201, part(.abortTransfer, units: 0)).returnCode == .success)
    }

    /// The longest package that offsets can name needs no memory, and what is longer is refused.
    @Test func packagesOfAnyLength() throws {
        var rig = try Rig { $0.mailboxPayloadSize = 1 << 20 }
        let units = (1 << 20) / 128 - 1
        #expect(rig.host(0x0201, part(.initiateTransfer, units: units)).returnCode == .success)
        var next = UInt32(units)
        for _ in 0..<200 {
            #expect(rig.host(0x0201, part(.continueTransfer, next, units: units)).returnCode == .success)
            next += UInt32(units)
        }
        #expect(rig.host(0x0201, part(.endTransfer, next, slot: 2)).startedBackgroundOperation)
    }

    @Test func oneTransferAtATime() throws {
        var rig = try Rig { $0.numberOfHosts = 2 }
        #expect(rig.host(0x0201, part(.initiateTransfer)).returnCode == .success)
        for action in [
            FWTransferAction.fullTransfer, .initiateTransfer, .continueTransfer, .endTransfer, .abortTransfer,
        ] {
            rig.refuse(.firmwareTransferInProgress, 0x0201, part(action, 1, slot: 2), from: .mailbox(host: 1))
        }
        rig.device.advance(nanoseconds: 29_999_999_999)
        rig.refuse(.firmwareTransferInProgress, 0x0201, part(.initiateTransfer), from: .mailbox(host: 1))
        #expect(rig.host(0x0201, part(.continueTransfer, 1)).returnCode == .success)
        rig.device.advance(nanoseconds: 30_000_000_000)
        rig.refuse(.firmwareTransferOutOfOrder, 0x0201, part(.continueTransfer, 2))
        #expect(rig.host(0x0201, part(.initiateTransfer), host: 1).returnCode == .success)
        rig.device.reset(.cxl, host: 1)
        #expect(rig.host(0x0201, part(.initiateTransfer)).returnCode == .success)
    }

    @Test func activation() throws {
        var rig = try Rig()
        rig.refuse(.invalidSlot, 0x0202, activation(.onNextReset, 2))
        update(&rig, slot: 2)
        for slot in [0, 1, 4, 0xFF] as [UInt8] { rig.refuse(.invalidSlot, 0x0202, activation(.online, slot)) }
        rig.refuse(.invalidInput, 0x0202, activation(.init(rawValue: 2), 2))
        #expect(rig.host(0x0202, activation(.onNextReset, 2)).returnCode == .success)
        #expect(try info(&rig).slotInfo.stagedSlot == 2)
        // What is staged is written over, and is staged no more.
        update(&rig, slot: 2)
        #expect(try info(&rig).slotInfo.stagedSlot == 0)
        #expect(rig.host(0x0202, activation(.online, 2)).startedBackgroundOperation)
        #expect(try info(&rig).slotInfo.activeSlot == 1)
        rig.device.advance(nanoseconds: 1_000_000_000)
        #expect(try info(&rig).slotInfo.activeSlot == 2)
        let identity = try IdentifyMemoryDevice.Response(rig.host(0x4000).payload.span).value
        #expect(identity.firmwareRevision == .init(ascii: "package 2"))
    }

    @Test(arguments: ReferenceDevice.ResetKind.allCases)
    func activationAtReset(_ kind: ReferenceDevice.ResetKind) throws {
        var rig = try Rig { $0.supportsOnlineActivation = false }
        update(&rig, slot: 3)
        rig.refuse(.invalidInput, 0x0202, activation(.online, 3))
        #expect(rig.host(0x0202, activation(.onNextReset, 3)).returnCode == .success)
        #expect(rig.host(0x0201, part(.initiateTransfer)).returnCode == .success)
        rig.device.reset(kind, host: 0)
        #expect(try info(&rig).slotInfo.activeSlot == 1)
        rig.device.reset(kind)
        let after = try info(&rig)
        #expect(after.slotInfo.activeSlot == 3 && after.slotInfo.stagedSlot == 0)
        rig.refuse(.firmwareTransferOutOfOrder, 0x0201, part(.continueTransfer, 1))
    }

    /// What ends before its time changes no slot.
    @Test func interruptions() throws {
        for isAborted in [true, false] {
            var rig = try Rig()
            #expect(rig.host(0x0201, part(.fullTransfer, slot: 2)).startedBackgroundOperation)
            rig.device.advance(nanoseconds: 10)
            if isAborted { #expect(rig.host(0x0005).returnCode == .success) } else { rig.device.reset(.conventional) }
            rig.device.advance(nanoseconds: 10_000_000_000)
            #expect(try info(&rig).slot2Revision.isZero)
            update(&rig, slot: 2)
            #expect(try !info(&rig).slot2Revision.isZero)
        }
        var rig = try Rig()
        #expect(rig.host(0x4400).startedBackgroundOperation)
        rig.refuse(.busy, 0x0201, part(.fullTransfer, slot: 2))
        #expect(rig.host(0x0201, part(.initiateTransfer)).returnCode == .success)
    }

    @Test func configurationsAreChecked() {
        for slots in [1, 5, -1] {
            #expect(throws: ReferenceDevice.ConfigurationError.firmware) { try Rig { $0.firmwareSlots = slots } }
        }
        #expect(throws: ReferenceDevice.ConfigurationError.firmware) {
            try Rig { $0.firmwareRevision = .init(repeating: 0) }
        }
        #expect(throws: ReferenceDevice.ConfigurationError.memoryMediaFRUs) { try Rig { $0.memoryMediaFRUs = 256 } }
    }
}
