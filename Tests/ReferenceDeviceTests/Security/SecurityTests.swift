import CXLWire
import SpecTables
import Testing

@testable import ReferenceDevice

struct SecurityTests {
    private func set(_ type: PassphraseType, from old: UInt8 = 0, to new: UInt8) -> [UInt8] {
        Payload(
            SetPassphrase.Request.Value(
                passphraseType: type, currentPassphrase: .init(repeating: old), newPassphrase: .init(repeating: new))
        ).bytes
    }

    private func give(_ type: PassphraseType, _ passphrase: UInt8) -> [UInt8] {
        Payload(
            DisablePassphrase.Request.Value(passphraseType: type, currentPassphrase: .init(repeating: passphrase))
        ).bytes
    }

    private func state(_ rig: inout Rig) throws -> UInt32 {
        try GetSecurityState.Response(rig.host(0x4500).payload.span).securityState.rawValue
    }

    /// A wrong passphrase is refused, and counted.
    private func tryWrong(_ rig: inout Rig, _ opcode: UInt16, _ request: [UInt8]) {
        #expect(rig.host(opcode, request).returnCode == .incorrectPassphrase)
    }

    @Test func settingAndDisabling() throws {
        var rig = try Rig()
        #expect(try state(&rig) == 0)
        for (type, bit) in [(PassphraseType.user, 1), (.master, 2)] as [(PassphraseType, UInt32)] {
            rig.refuse(.invalidSecurityState, 0x4502, give(type, 0))
            #expect(rig.host(0x4501, set(type, from: 9, to: 1)).returnCode == .success)
            #expect(try state(&rig) == bit)
            tryWrong(&rig, 0x4501, set(type, from: 9, to: 2))
            #expect(rig.host(0x4501, set(type, from: 1, to: 2)).returnCode == .success)
            tryWrong(&rig, 0x4502, give(type, 1))
            #expect(rig.host(0x4502, give(type, 2)).returnCode == .success)
            #expect(try state(&rig) == 0)
        }
    }

    @Test func formIsChecked() throws {
        var rig = try Rig()
        for opcode in [0x4501, 0x4502, 0x4505] as [UInt16] {
            let good = opcode == 0x4501 ? set(.user, to: 1) : give(.user, 1)
            for (place, value) in [(0, 2), (0, 0xFF), (1, 1), (0x1F, 0x80)] as [(Int, UInt8)] {
                var request = good
                request[place] = value
                rig.refuse(.invalidInput, opcode, request)
            }
            rig.refuse(.invalidPayloadLength, opcode, good.dropLast())
            rig.refuse(.invalidPayloadLength, opcode, good + [0])
        }
    }

    @Test(arguments: [PassphraseType.user, .master])
    func threeWrongOnes(_ type: PassphraseType) throws {
        var rig = try Rig()
        #expect(rig.host(0x4501, set(type, to: 1)).returnCode == .success)
        // A right one in between begins the count anew.
        for _ in 0..<2 { tryWrong(&rig, 0x4502, give(type, 9)) }
        #expect(rig.host(0x4501, set(type, from: 1, to: 1)).returnCode == .success)
        for opcode in [0x4501, 0x4502, 0x4505] as [UInt16] {
            tryWrong(&rig, opcode, opcode == 0x4501 ? set(type, from: 9, to: 2) : give(type, 9))
        }
        #expect(try state(&rig) == (type == .user ? 0x11 : 0x22))
        for opcode in [0x4501, 0x4502, 0x4505] as [UInt16] {
            rig.refuse(.invalidSecurityState, opcode, opcode == 0x4501 ? set(type, from: 1, to: 2) : give(type, 1))
        }
        rig.device.reset(.conventional)
        #expect(try state(&rig) == (type == .user ? 0x11 : 0x22))
        rig.device.reset(.cold)
        #expect(try state(&rig) == (type == .user ? 0x05 : 0x02))
        #expect(rig.host(0x4502, give(type, 1)).returnCode == .success)
        #expect(try state(&rig) == 0)
    }

    @Test func locking() throws {
        var rig = try Rig()
        rig.refuse(.invalidSecurityState, 0x4503, [UInt8](repeating: 0, count: 32))
        #expect(rig.host(0x4501, set(.user, to: 4)).returnCode == .success)
        rig.refuse(.invalidSecurityState, 0x4503, [UInt8](repeating: 4, count: 32))
        rig.refuse(.invalidSecurityState, 0x4400)
        #expect(rig.host(0x4401).returnCode == .success)
        rig.device.reset(.cold)
        #expect(try state(&rig) == 0x05)
        rig.refuse(.invalidSecurityState, 0x4401)
        rig.refuse(.invalidSecurityState, 0x4501, set(.user, from: 4, to: 5))
        tryWrong(&rig, 0x4503, [UInt8](repeating: 5, count: 32))
        #expect(rig.host(0x4503, [UInt8](repeating: 4, count: 32)).returnCode == .success)
        #expect(try state(&rig) == 0x01)
        rig.device.reset(.cxl)
        #expect(try state(&rig) == 0x01)
    }

    @Test func freezing() throws {
        var rig = try Rig()
        #expect(rig.host(0x4501, set(.user, to: 4)).returnCode == .success)
        #expect(rig.host(0x4504).returnCode == .success && rig.host(0x4504).returnCode == .success)
        #expect(try state(&rig) == 0x09)
        rig.refuse(.invalidSecurityState, 0x4501, set(.user, from: 4, to: 5))
        rig.refuse(.invalidSecurityState, 0x4502, give(.user, 4))
        rig.refuse(.invalidSecurityState, 0x4503, [UInt8](repeating: 4, count: 32))
        rig.refuse(.invalidSecurityState, 0x4505, give(.user, 4))
        rig.device.reset(.conventional)
        #expect(try state(&rig) == 0x09)
        rig.device.reset(.cold)
        #expect(try state(&rig) == 0x05)
    }

    @Test func erasing() throws {
        var rig = try Rig { $0.numberOfHosts = 2 }
        rig.refuse(.invalidInput, 0x4505, give(.master, 0))
        rig.refuse(.invalidSecurityState, 0x4505, give(.user, 0))
        #expect(rig.host(0x4501, set(.user, to: 1)).returnCode == .success)
        #expect(rig.host(0x4501, set(.master, to: 2)).returnCode == .success)
        rig.device.reset(.cold)
        #expect(rig.host(0x4505, give(.master, 2)).returnCode == .success)
        #expect(try state(&rig) == 0x02)
        #expect(rig.host(0x4501, set(.user, to: 1)).returnCode == .success)
        #expect(rig.host(0x4505, give(.user, 1)).returnCode == .success)
        #expect(try state(&rig) == 0x02)
        // Each host's data have passphrases of their own.
        #expect(rig.host(0x4500, host: 1).payload == [0, 0, 0, 0])
        #expect(rig.host(0x4400).startedBackgroundOperation)
        #expect(rig.device.memoryDeviceStatus(host: 0)?.mediaStatus == .disabled)
        rig.refuse(.mediaDisabled, 0x4401)
        rig.refuse(.mediaDisabled, 0x4505, give(.master, 2))
        #expect(rig.host(0x4401, host: 1).returnCode == .success)
    }
}
