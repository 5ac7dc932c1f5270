import CXLWire
import SpecTables
import Testing

@testable import ReferenceDevice

struct FeatureTests {
    private let scrub = WireUUID(high: 0x96DA_D7D6_FDE8_482B, low: 0xA733_7577_4E06_DB8A)
    private let ecs = WireUUID(high: 0xE5B1_3F22_2328_4A14, low: 0xB8BA_B969_1E89_3386)

    private func list(_ count: UInt32, from start: UInt16 = 0) -> [UInt8] {
        Payload(GetSupportedFeatures.Request.Value(count: count, startingFeatureIndex: start)).bytes
    }

    private func get(
        _ feature: WireUUID, _ offset: UInt16 = 0, _ count: UInt16 = .max, _ selection: FeatureSelection = .currentValue
    ) -> [UInt8] {
        Payload(
            GetFeature.Request.Value(
                featureIdentifier: feature, offset: offset, count: count, selection: selection)
        ).bytes
    }

    private func set(
        _ feature: WireUUID, _ data: [UInt8], _ action: FeatureTransferAction = .fullTransfer, at offset: UInt16 = 0,
        version: UInt8 = 1, isSaved: Bool = false
    ) -> [UInt8] {
        var value = SetFeature.Request.Value(featureIdentifier: feature, offset: offset, version: version)
        value.flags.action = action
        value.flags.savedAcrossReset = isSaved
        return Payload(value).bytes + data
    }

    @Test func lists() throws {
        var rig = try Rig { $0.memoryMediaFRUs = 4 }
        let whole = try GetSupportedFeatures.Response(rig.host(0x0500, list(.max)).payload.span)
        #expect(whole.deviceSupportedFeatures == 2 && whole.numberOfSupportedFeatureEntries == 2)
        let entries = whole.supportedFeatureEntries
        #expect(
            entries[0].featureIdentifier == scrub && entries[0].getFeatureSize == 4 && entries[0].setFeatureSize == 2)
        #expect(
            entries[1].featureIdentifier == ecs && entries[1].getFeatureSize == 17 && entries[1].setFeatureSize == 9)
        #expect(entries[0].attributes.savedSelectionSupported && !entries[1].attributes.savedSelectionSupported)
        #expect(entries[1].featureIndex == 1)
        for (count, expected) in [(8, 0), (55, 0), (56, 1), (103, 1), (104, 2)] as [(UInt32, Int)] {
            let page = rig.host(0x0500, list(count)).payload
            #expect(page.count == 8 + 48 * expected)
        }
        #expect(rig.host(0x0500, list(56, from: 1)).payload.count == 56)
        for request in [list(7), list(0), list(56, from: 2), list(56, from: .max), list(56).dropLast() + [1]] {
            rig.refuse(.invalidInput, 0x0500, request)
        }
        var small = try Rig {
            $0.mailboxPayloadSize = 256; $0.memoryMediaFRUs = 0
        }
        #expect(small.host(0x0500, list(.max)).payload.count == 56)
    }

    @Test func reading() throws {
        var rig = try Rig {
            $0.mailboxPayloadSize = 256; $0.memoryMediaFRUs = 255
        }
        #expect(rig.host(0x0501, get(scrub)).payload == [1, 24, 6, 1])
        #expect(rig.host(0x0501, get(scrub, 1, 2)).payload == [24, 6])
        #expect(rig.host(0x0501, get(scrub, 3, 9)).payload == [1])
        #expect(rig.host(0x0501, get(scrub, 0, 0)).payload.isEmpty)
        #expect(rig.host(0x0501, get(ecs)).payload.count == 256)
        #expect(rig.host(0x0501, get(ecs, 1000)).payload.count == 21)
        rig.refuse(.invalidInput, 0x0501, get(scrub, 4))
        rig.refuse(.invalidInput, 0x0501, get(ecs, .max))
        rig.refuse(.unsupported, 0x0501, get(.zero))
        rig.refuse(.unsupportedFeatureSelectionValue, 0x0501, get(ecs, 0, 1, .savedValue))
        rig.refuse(.unsupportedFeatureSelectionValue, 0x0501, get(scrub, 0, 1, .init(rawValue: 3)))
    }

    @Test func changing() throws {
        var rig = try Rig()
        #expect(rig.host(0x0502, set(scrub, [6, 0])).returnCode == .success)
        #expect(rig.host(0x0501, get(scrub)).payload == [1, 6, 6, 0])
        #expect(rig.host(0x0501, get(scrub, 0, 4, .defaultValue)).payload == [1, 24, 6, 1])
        rig.refuse(.invalidInput, 0x0502, set(scrub, [5, 0]))
        rig.refuse(.invalidInput, 0x0502, set(scrub, [6, 2]))
        rig.refuse(.invalidPayloadLength, 0x0502, set(scrub, [6]))
        rig.refuse(.invalidPayloadLength, 0x0502, set(scrub, [6, 0, 0]))
        rig.refuse(.unsupportedFeatureVersion, 0x0502, set(scrub, [6, 0], version: 2))
        rig.refuse(.unsupported, 0x0502, set(.zero, [6, 0]))
        rig.refuse(.invalidInput, 0x0502, set(scrub, [6, 0], .init(rawValue: 5)))
        for place in [0x13, 0x17, 0x1F] {
            var request = set(scrub, [6, 0])
            request[place] = 0x80
            rig.refuse(.invalidInput, 0x0502, request)
        }
        #expect(rig.host(0x0502, set(ecs, [1, 0x0C, 0, 0x15, 0])).returnCode == .success)
        #expect(rig.host(0x0501, get(ecs)).payload == [1, 0, 0x0C, 0, 0, 0, 5, 0, 0])
        rig.refuse(.invalidInput, 0x0502, set(ecs, [2, 3, 0, 3, 0]))
        rig.refuse(.invalidInput, 0x0502, set(ecs, [1, 6, 0, 3, 0]))
        rig.refuse(.invalidInput, 0x0502, set(ecs, [1, 3, 0, 0x23, 0]))
        rig.refuse(.invalidInput, 0x0502, set(ecs, [1, 3, 0, 3, 0], isSaved: true))
    }

    @Test func parts() throws {
        var rig = try Rig { $0.numberOfHosts = 2 }
        let same = WireUUID(high: .max, low: .max)
        for action in [FeatureTransferAction.continueTransfer, .finishTransfer, .abortTransfer] {
            rig.refuse(.featureTransferOutOfOrder, 0x0502, set(ecs, [1], action))
        }
        rig.refuse(.featureTransferOutOfOrder, 0x0502, set(ecs, [1], .initiateTransfer, at: 1))
        rig.refuse(.unsupported, 0x0502, set(same, [1], .initiateTransfer))
        rig.refuse(.invalidPayloadLength, 0x0502, set(ecs, [0, 0, 0, 0, 0, 0], .initiateTransfer))
        #expect(rig.host(0x0502, set(ecs, [0, 4], .initiateTransfer)).returnCode == .success)
        rig.refuse(.featureTransferInProgress, 0x0502, set(scrub, [6, 0]))
        rig.refuse(.featureTransferInProgress, 0x0502, set(scrub, [6], .initiateTransfer))
        rig.refuse(.featureTransferInProgress, 0x0502, set(scrub, [6], .continueTransfer, at: 2))
        rig.refuse(.featureTransferInProgress, 0x0502, set(scrub, [6, 0]), from: .mailbox(host: 1))
        rig.refuse(.featureTransferOutOfOrder, 0x0502, set(ecs, [0], .continueTransfer, at: 2), from: .mailbox(host: 1))
        rig.refuse(.featureTransferOutOfOrder, 0x0502, set(ecs, [0], .continueTransfer, at: 1))
        rig.refuse(.invalidPayloadLength, 0x0502, set(ecs, [0, 0, 0, 0], .continueTransfer, at: 2))
        rig.refuse(.invalidPayloadLength, 0x0502, set(same, [0], .finishTransfer, at: 2))
        #expect(rig.host(0x0502, set(same, [0], .continueTransfer, at: 2)).returnCode == .success)
        rig.refuse(.invalidInput, 0x0502, set(ecs, [7, 0], .finishTransfer, at: 3))
        #expect(rig.host(0x0502, set(ecs, [5, 0], .finishTransfer, at: 3)).returnCode == .success)
        #expect(rig.host(0x0501, get(ecs)).payload == [0, 0, 4, 0, 0, 0, 5, 0, 0])
        #expect(rig.host(0x0502, set(scrub, [9], .initiateTransfer), host: 1).returnCode == .success)
        #expect(rig.host(0x0502, set(same, [], .abortTransfer), host: 1).returnCode == .success)
        #expect(rig.host(0x0502, set(scrub, [9], .initiateTransfer)).returnCode == .success)
        rig.device.reset(.cxl, host: 0)
        rig.refuse(.featureTransferOutOfOrder, 0x0502, set(scrub, [0], .finishTransfer, at: 1))
        #expect(rig.host(0x0501, get(scrub)).payload == [1, 24, 6, 1])
    }

    @Test(arguments: ReferenceDevice.ResetKind.allCases)
    func resets(_ kind: ReferenceDevice.ResetKind) throws {
        var rig = try Rig()
        #expect(rig.host(0x0502, set(scrub, [12, 0], isSaved: true)).returnCode == .success)
        #expect(rig.host(0x0502, set(scrub, [99, 1])).returnCode == .success)
        #expect(rig.host(0x0502, set(ecs, [0, 4, 0, 4, 0])).returnCode == .success)
        #expect(rig.host(0x0501, get(scrub, 0, 4, .savedValue)).payload == [1, 12, 6, 0])
        rig.device.reset(kind)
        #expect(rig.host(0x0501, get(scrub)).payload == (kind == .cold ? [1, 12, 6, 0] : [1, 99, 6, 1]))
        let isKept = kind == .cxl
        #expect(
            rig.host(0x0501, get(ecs)).payload == (isKept ? [0, 0, 4, 0, 0, 0, 4, 0, 0] : [0, 0, 3, 0, 0, 0, 3, 0, 0]))
    }

    @Test func absentBefore3_0() throws {
        var rig = try Rig(.r2_0)
        for opcode in [0x0405, 0x0500, 0x0501, 0x0502] as [UInt16] { rig.refuse(.unsupported, opcode) }
        #expect(rig.host(0x0200).returnCode == .success && rig.host(0x4500).returnCode == .success)
    }
}
