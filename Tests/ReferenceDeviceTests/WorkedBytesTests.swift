import CXLWire
import SpecTables
import Testing

@testable import ReferenceDevice

/// Payloads worked out by hand from the layouts, byte for byte: what a driver gets is not what our encoder believes.
struct WorkedBytesTests {
    private let tagBytes: [UInt8] = (0..<16).map { $0 * 0x11 }
    private let base: UInt64 = 0x1000_0000

    private func rig(_ revision: Revision, tags: Int) throws -> Rig {
        try Rig(revision) {
            $0.totalCapacity = 0
            $0.volatileOnlyCapacity = 0
            $0.regions = [Region(base: 0x1000_0000, length: 0x8000_0000, dsmadHandle: 1)]
            $0.tagLimit = tags
        }
    }

    private let region: [UInt8] = [
        0x00, 0x00, 0x00, 0x10, 0x00, 0x00, 0x00, 0x00, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x80, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x20, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    ]

    /// 1000_0000h, 128 MiB, the tag, sequence 0.
    private var extent: [UInt8] {
        [0x00, 0x00, 0x00, 0x10, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x08, 0x00, 0x00, 0x00, 0x00] + tagBytes
            + [UInt8](repeating: 0, count: 8)
    }

    @Test func configuration() throws {
        var old = try rig(.r3_0, tags: 0)
        #expect(old.host(0x4800, [8, 0]).payload == [1, 0, 0, 0, 0, 0, 0, 0] + region)
        var new = try rig(.r3_1, tags: 0)
        #expect(new.offer(128 * mebibyte) == .done)
        let totals: [UInt8] = [0x00, 0x02, 0, 0, 0xFF, 0x01, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
        #expect(new.host(0x4800, [8, 0]).payload == [1, 1, 0, 0, 0, 0, 0, 0] + region + totals)
    }

    @Test(arguments: [Revision.r3_0, .r3_1])
    func recordAndList(_ revision: Revision) throws {
        var rig = try rig(revision, tags: 1)
        let time: [UInt8] = [0x00, 0x00, 0x2A, 0x36, 0xFE, 0x9C, 0x97, 0x17]
        #expect(rig.host(0x0301, time).returnCode == .success)
        #expect(rig.offer(128 * mebibyte, tag: WireUUID(tagBytes)) == .done)
        let isNew = revision == .r3_1
        var record: [UInt8] = [
            0xCA, 0x95, 0xAF, 0xA7, 0xF1, 0x83, 0x40, 0x18, 0x8C, 0x2F, 0x95, 0x26, 0x8E, 0x10, 0x1A, 0x2A,
            0x80, 0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00,
        ]
        record += time + [UInt8](repeating: 0, count: 16) + [0, isNew ? 1 : 0, 0, 0, 0, 0, 0, 0] + extent
        record += [UInt8](repeating: 0, count: 24) + (isNew ? [0xFF, 0x01] : [0, 0]) + [0, 0, 0, 0, 0, 0]
        var header = [UInt8](repeating: 0, count: 32)
        header[20] = 1
        #expect(rig.host(0x0100, [4]).payload == header + record)
        let accepted: [UInt8] =
            [1, 0, 0, 0, 0, 0, 0, 0] + extent.prefix(16) + [UInt8](repeating: 0, count: 8)
        #expect(rig.host(0x4802, accepted).returnCode == .success)
        #expect(rig.host(0x0101, [4, 0, 1, 0, 0, 0, 1, 0]).returnCode == .success)
        let list: [UInt8] = [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]
        #expect(rig.host(0x4801, [9, 0, 0, 0, 0, 0, 0, 0]).payload == list + extent)
    }

    @Test func aPrescriptiveAddAsTheFabricManagerSendsIt() throws {
        var rig = try rig(.r3_1, tags: 1)
        var request = [UInt8](repeating: 0, count: 0x20)
        request[2] = 2
        request[0x1C] = 1
        #expect(rig.fm(0x5604, request + extent).returnCode == .success)
        #expect(rig.device.capacity.hosts[0].offers[0].extents.extents[0].tag == WireUUID(tagBytes))
    }
}
