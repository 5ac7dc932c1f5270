import CXLWire
import SpecTables
import Testing

@testable import ReferenceDevice

struct LabelAreaTests {
    private func rig() throws -> Rig { try Rig { $0.lsaSize = 0x500 } }

    private func get(_ offset: UInt32, _ length: UInt32) -> [UInt8] {
        Payload(GetLSA.Request.Value(offset: offset, length: length)).bytes
    }

    private func set(_ offset: UInt32, _ data: [UInt8]) -> [UInt8] {
        Payload(SetLSA.Request.Value(offset: offset)).bytes + data
    }

    @Test func whatWasWrittenIsRead() throws {
        var rig = try rig()
        #expect(rig.host(0x4102, get(0, 0x500)).payload == [UInt8](repeating: 0, count: 0x500))
        #expect(rig.host(0x4103, [0xFE, 0x04, 0, 0, 0, 0, 0, 0, 0xAA, 0xBB]) == .init(.success))
        #expect(rig.host(0x4102, [0xFC, 0x04, 0, 0, 4, 0, 0, 0]).payload == [0, 0, 0xAA, 0xBB])
        #expect(rig.host(0x4103, set(0x4FD, [1, 2])) == .init(.success))
        #expect(rig.host(0x4102, get(0x4FC, 4)).payload == [0, 1, 2, 0xBB])
        #expect(rig.host(0x4103, set(0x500, [])) == .init(.success))
        #expect(rig.host(0x4102, get(0x500, 0)) == .init(.success))
    }

    @Test func outlivesResetsAndNotSanitize() throws {
        var rig = try rig()
        #expect(rig.host(0x4103, set(7, [9])).returnCode == .success)
        for kind in ReferenceDevice.ResetKind.allCases { rig.device.reset(kind) }
        #expect(rig.host(0x4102, get(7, 1)).payload == [9])
        #expect(rig.host(0x4400).returnCode == .backgroundCommandStarted)
        rig.refuse(.mediaDisabled, 0x4102, get(7, 1))
        rig.refuse(.mediaDisabled, 0x4103, set(7, [1]))
        rig.device.advance(nanoseconds: rig.device.configuration.sanitizeNanoseconds)
        #expect(rig.host(0x4102, get(7, 1)).payload == [0])
    }

    @Test func eachHostHasItsOwn() throws {
        var rig = try Rig {
            $0.lsaSize = 0x500
            $0.numberOfHosts = 2
        }
        #expect(rig.host(0x4103, set(0, [1]), host: 1).returnCode == .success)
        #expect(rig.host(0x4102, get(0, 1)).payload == [0])
        #expect(rig.host(0x4102, get(0, 1), host: 1).payload == [1])
    }

    @Test func refusals() throws {
        var rig = try rig()
        let ranges: [(UInt32, UInt32)] = [(0x500, 1), (0x4FF, 2), (0, 0x501), (.max, 1), (.max, .max), (0x501, 0)]
        for (offset, length) in ranges {
            rig.refuse(.invalidInput, 0x4102, get(offset, length))
        }
        rig.refuse(.invalidInput, 0x4103, set(0x500, [1]))
        rig.refuse(.invalidInput, 0x4103, set(.max, [1, 2]))
        rig.refuse(.invalidInput, 0x4103, [0, 0, 0, 0, 0, 0, 1, 0, 1])
        rig.refuse(.invalidPayloadLength, 0x4102, [0, 0, 0, 0, 0, 0, 0])
        rig.refuse(.invalidPayloadLength, 0x4103, [0, 0, 0, 0, 0, 0, 0])
        // More than the mailbox has room for.
        var small = try Rig {
            $0.lsaSize = 0x500
            $0.mailboxPayloadSize = 256
        }
        #expect(small.host(0x4102, get(0, 256)).payload.count == 256)
        small.refuse(.invalidInput, 0x4102, get(0, 257))
        small.refuse(.invalidPayloadLength, 0x4103, set(0, [UInt8](repeating: 1, count: 249)))
        // Without an area.
        var none = try Rig()
        none.refuse(.unsupported, 0x4102, get(0, 0))
        none.refuse(.unsupported, 0x4103, set(0, []))
    }

    @Test(arguments: [1, 0x4FF, (1 << 20) + 1] as [UInt32])
    func sizesThatAreNone(_ size: UInt32) {
        #expect(throws: ReferenceDevice.ConfigurationError.labelArea) { try Rig { $0.lsaSize = size } }
    }
}

struct PartitionTests {
    /// 16 units: 4 volatile, 2 persistent, the rest in twos.
    private func rig() throws -> Rig {
        try Rig {
            $0.volatileOnlyCapacity = 4
            $0.persistentOnlyCapacity = 2
            $0.partitionAlignment = 2
        }
    }

    private func set(_ volatile: UInt64, immediate: Bool = false) -> [UInt8] {
        var value = SetPartitionInfo.Request.Value(volatileCapacity: volatile)
        value.flags.immediate = immediate
        return Payload(value).bytes
    }

    private func info(_ rig: inout Rig) throws -> [UInt64] {
        let value = try GetPartitionInfo.Response(rig.host(0x4100).payload.span).value
        return [
            value.activeVolatileCapacity, value.activePersistentCapacity, value.nextVolatileCapacity,
            value.nextPersistentCapacity,
        ]
    }

    @Test func atOnceAndAtTheNextReset() throws {
        var rig = try rig()
        #expect(try info(&rig) == [14, 2, 0, 0])
        #expect(rig.host(0x4101, [8, 0, 0, 0, 0, 0, 0, 0, 1]) == .init(.success))
        #expect(try info(&rig) == [8, 8, 0, 0])
        #expect(rig.host(0x4101, set(4)) == .init(.success))
        #expect(try info(&rig) == [8, 8, 4, 12])
        rig.device.reset(.cxl)
        #expect(try info(&rig) == [4, 12, 0, 0])
        // What is as it is changes nothing, and takes an earlier wish back.
        #expect(rig.host(0x4101, set(6)) == .init(.success))
        #expect(rig.host(0x4101, set(4)) == .init(.success))
        #expect(try info(&rig) == [4, 12, 0, 0])
        #expect(rig.host(0x4101, set(6)) == .init(.success))
        #expect(rig.host(0x4101, set(8, immediate: true)) == .init(.success))
        rig.device.reset(.cold)
        #expect(try info(&rig) == [8, 8, 0, 0])
    }

    @Test func refusals() throws {
        var rig = try rig()
        for volatile in [0, 2, 5, 15, 16, 1 << 63, .max] as [UInt64] {
            rig.refuse(.invalidInput, 0x4101, set(volatile))
            rig.refuse(.invalidInput, 0x4101, set(volatile, immediate: true))
        }
        for bit in 1..<8 { rig.refuse(.invalidInput, 0x4101, [8, 0, 0, 0, 0, 0, 0, 0, 1 << UInt8(bit)]) }
        rig.refuse(.invalidPayloadLength, 0x4101, [UInt8](set(8).dropLast()))
        rig.refuse(.invalidPayloadLength, 0x4101, set(8) + [0])
        var fixed = try Rig()
        fixed.refuse(.unsupported, 0x4101, set(16))
        var dynamic = try Rig {
            $0.totalCapacity = 0
            $0.volatileOnlyCapacity = 0
        }
        dynamic.refuse(.unsupported, 0x4101, set(0))
    }
}
