import CXLWire
import SpecTables
import Testing

import struct Conformance.SeededRandom

@testable import ReferenceDevice

struct RobustnessTests {
    /// Every opcode on every interface, with lengths around what its tables say: nothing traps, nothing refused leaves a
    /// trace.
    @Test(arguments: Revision.allCases)
    func everyOpcodeAndLength(_ revision: Revision) throws {
        var random = SeededRandom(seed: 3)
        let interfaces: [ReferenceDevice.CCI] = [
            .mailbox(host: 0), .mailbox(host: 1), .mailbox(host: -1), .mailbox(host: .max), .fmOwned,
            .logicalDevice(host: 0), .logicalDevice(host: 9),
        ]
        let start = try busy(revision)
        let before = start.state
        for opcode in Catalogue.commands.map(\.declaration.opcode) {
            let structure = Catalogue.command(opcode)?.request.key.flatMap(Catalogue.structure)
            let (minimum, maximum) = (structure?.minimumSize ?? 0, structure?.size ?? 0)
            for size in Set([0, max(0, minimum - 1), minimum, maximum, maximum + 1, 300]).sorted() {
                for cci in interfaces {
                    for request in [[UInt8](repeating: 0, count: size), random.bytes(size)] {
                        var rig = start
                        let answer = rig.device.execute(opcode, request, from: cci)
                        check(answer, opcode, size, cci)
                        if answer.returnCode != .success && answer.returnCode != .backgroundCommandStarted
                            && (!answer.payload.isEmpty || rig.state != before)
                        {
                            Issue.record("\(opcode) of \(size) bytes on \(cci) was refused and left a trace")
                        }
                    }
                }
            }
        }
    }

    /// All other opcodes, one after the other on one device.
    @Test func unknownOpcodes() throws {
        var rig = try busy(.newest)
        let before = rig.state
        for opcode in UInt16.min...UInt16.max where Catalogue.command(opcode) == nil {
            for cci in [ReferenceDevice.CCI.mailbox(host: 0), .fmOwned] {
                let answer = rig.device.execute(opcode, [UInt8](repeating: 1, count: Int(opcode % 301)), from: cci)
                let isRefused = answer.returnCode == .unsupported || answer.returnCode == .unsupportedMailboxOrCCI
                if !isRefused { Issue.record("\(opcode) on \(cci): \(answer)") }
            }
        }
        #expect(rig.state == before)
    }

    @Test(arguments: [1 << 20, (1 << 20) + 1, 3 << 20])
    func hugeRequests(_ size: Int) throws {
        var rig = try Rig { $0.mailboxPayloadSize = 1 << 20 }
        #expect(rig.offer(8 * mebibyte) == .done)
        for opcode in Catalogue.commands.map(\.declaration.opcode) {
            for byte in [0, 0xFF] as [UInt8] {
                for cci in [ReferenceDevice.CCI.mailbox(host: 0), .fmOwned, .logicalDevice(host: 0)] {
                    let code = rig.device.execute(opcode, Array(repeating: byte, count: size), from: cci).returnCode
                    #expect(code != .success && code != .backgroundCommandStarted)
                }
            }
        }
        // As many extents as a payload can name.
        let ranges = (0..<43_690).map { (4 * gibibyte + UInt64($0) * 2 * mebibyte, 2 * mebibyte) }
        rig.refuse(.invalidPhysicalAddress, 0x4802, Rig.list(ranges))
        rig.refuse(.invalidPayloadLength, 0x4802, Rig.list(ranges).map { $0 | 1 })
    }

    /// Both hosts hold and were offered something, and each log has records.
    private func busy(_ revision: Revision) throws -> Rig {
        var rig = try Rig(revision) {
            $0.numberOfHosts = 2
            $0.lsaSize = 0x500
        }
        #expect(rig.device.poison(host: 0, address: 0, length: 640) == .done)
        for log in UInt8(0)..<4 {
            #expect(rig.device.inject(.dram(.init()), into: EventLog(rawValue: log)) == .done)
        }
        guard revision >= .r3_0 else { return rig }
        let block = 2 * mebibyte
        for host in 0..<2 {
            #expect(rig.offer(4 * block, tag: tag(UInt64(host) + 1), host: host) == .done)
            let start = rig.device.capacity.hosts[host].offers[0].extents.extents[0].range.start
            #expect(rig.accept([(start, 2 * block)], host: host) == .success)
            #expect(rig.offer(block, region: 1, tag: tag(UInt64(host) + 3), host: host) == .done)
        }
        return rig
    }

    private func check(_ answer: ReferenceDevice.Answer, _ opcode: UInt16, _ size: Int, _ cci: ReferenceDevice.CCI) {
        if answer.returnCode.rawValue > 0x1E && answer.returnCode.rawValue != 0x20 || answer.payload.count > 2048 {
            Issue.record("\(opcode) of \(size) bytes on \(cci): \(answer)")
        }
    }
}
