import CXLWire
import SpecTables
import Testing

@testable import ReferenceDevice

struct ScanMediaTests {
    private let unit: UInt64 = (256 << 20) / 64

    private func scanning(_ start: UInt64, _ count: UInt64, noEventLog: Bool = false) -> [UInt8] {
        var value = ScanMedia.Request.Value(physicalAddressLength: count)
        value.physicalAddress.dpa = start
        value.flags.noEventLog = noEventLog
        return Payload(value).bytes
    }

    private func results(_ rig: inout Rig) throws -> (header: GetScanMediaResults.Response.Value, records: [[UInt64]]) {
        let answer = rig.host(0x4305)
        #expect(answer.returnCode == .success)
        let view = try GetScanMediaResults.Response(answer.payload.span)
        #expect(view.trailing.byteCount == 0)
        return (view.value, view.mediaErrorRecords.indices.map { view.mediaErrorRecords[$0].value.numbers })
    }

    @Test func fromStartToResults() throws {
        var rig = try Rig()
        rig.refuse(.unsupported, 0x4305)
        #expect(rig.device.poison(host: 0, address: 64 * 5, length: 64 * 3) == .done)
        #expect(rig.inject(10 * unit) == .success)
        #expect(rig.host(0x4303, Rig.asking(0, 2 * unit)).payload == [100, 0, 0, 0])
        let start = rig.host(0x4304, scanning(6, 2 * unit))
        #expect(start == .init(.backgroundCommandStarted, startedBackgroundOperation: true))
        #expect(rig.device.mailboxStatus(host: 0)?.backgroundOperation == true)
        #expect(rig.device.memoryDeviceStatus(host: 0)?.mediaStatus == .ready)
        rig.refuse(.unsupported, 0x4305)
        rig.refuse(.busy, 0x4304, scanning(0, 1))
        rig.refuse(.busy, 0x4400)
        #expect(try rig.poisonPage().header.flags.rawValue == 4)
        rig.device.advance(nanoseconds: 50_000_000)
        #expect(rig.device.backgroundCommandStatus(host: 0)?.percentageComplete == 50)
        rig.device.advance(nanoseconds: 50_000_000)
        #expect(rig.device.backgroundCommandStatus(host: 0)?.percentageComplete == 100)
        #expect(rig.device.backgroundCommandStatus(host: 0)?.opcode == 0x4304)
        let header = [UInt8](repeating: 0, count: 0x12) + [1, 0] + [UInt8](repeating: 0, count: 12)
        let record: [UInt8] = [0x81, 1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]
        #expect(rig.host(0x4305).payload == header + record)
        #expect(rig.host(0x4305).payload == header + record)
        #expect(try rig.poisonPage().header.flags.rawValue == 0)
        // A new scan makes the results void, and so does a reset.
        #expect(rig.host(0x4304, scanning(0, 1)).returnCode == .backgroundCommandStarted)
        rig.refuse(.unsupported, 0x4305)
        rig.device.reset(.conventional)
        rig.refuse(.unsupported, 0x4305)
        rig.device.advance(nanoseconds: .max)
        rig.refuse(.unsupported, 0x4305)
    }

    @Test func resultsInParts() throws {
        var rig = try Rig { $0.mailboxPayloadSize = 256 }
        for line in 0..<20 { #expect(rig.inject(UInt64(line)) == .success) }
        #expect(rig.host(0x4304, scanning(0, 100)).returnCode == .backgroundCommandStarted)
        rig.device.advance(nanoseconds: 50_000_000)
        for _ in 0..<2 {
            let first = try results(&rig)
            #expect(first.header.flags.rawValue == 1 && first.records.count == 14)
            let last = try results(&rig)
            #expect(last.header.flags.rawValue == 0 && last.records.map { $0[0] } == Array(14..<20))
        }
    }

    /// What the results have no room for is where the next scan goes on; then the list holds all again.
    @Test func afterAnOverflow() throws {
        var rig = try Rig { $0.poisonListLimit = 4 }
        for line in 0..<9 { #expect(rig.device.poison(host: 0, address: UInt64(line) * 128, length: 64) == .done) }
        _ = try rig.drain(.warning)
        var start: UInt64 = 0
        var found: [UInt64] = []
        while true {
            #expect(rig.host(0x4304, scanning(start, Rig.lines - start)).returnCode == .backgroundCommandStarted)
            rig.device.advance(nanoseconds: 1_000_000_000)
            let (header, records) = try results(&rig)
            found += records.map { $0[0] }
            guard header.flags.scanStoppedPrematurely else { break }
            #expect(header.restartPhysicalAddress.dpa + header.restartPhysicalAddressLength == Rig.lines)
            start = header.restartPhysicalAddress.dpa
        }
        #expect(found == (0..<9).map { $0 * 2 })
        // Those beyond the list were news.
        let events = try rig.read(.failure).records.map { try GeneralMediaEventRecord(Payload($0).bytes.span).value }
        #expect(events.map(\.physicalAddress.dpa) == [8, 10, 12, 14, 16])
        #expect(events.allSatisfy { $0.transactionType == .hostScanMedia && $0.memoryEventDescriptor.rawValue == 1 })
        for line in 4..<9 { #expect(rig.clear(UInt64(line) * 2) == .success) }
        #expect(try rig.poisonPage().header.flags.rawValue == 2)
        #expect(rig.host(0x4304, scanning(0, Rig.lines - 1)).returnCode == .backgroundCommandStarted)
        rig.device.advance(nanoseconds: 1_000_000_000)
        #expect(try rig.poisonPage().header.flags.rawValue == 2)
        #expect(rig.host(0x4304, scanning(0, Rig.lines)).returnCode == .backgroundCommandStarted)
        rig.device.advance(nanoseconds: 1_000_000_000)
        #expect(try rig.poisonPage().header.flags.rawValue == 0)
    }

    @Test func withoutEvents() throws {
        var rig = try Rig { $0.poisonListLimit = 1 }
        for line in 0..<2 { #expect(rig.device.poison(host: 0, address: UInt64(line) * 128, length: 64) == .done) }
        #expect(rig.host(0x4304, scanning(2, 1, noEventLog: true)).returnCode == .backgroundCommandStarted)
        rig.device.advance(nanoseconds: 1_000_000_000)
        #expect(try results(&rig).records == [[2, 1, 1]])
        #expect(try rig.read(.failure).records.isEmpty)
    }

    @Test func aborted() throws {
        var rig = try Rig()
        #expect(rig.inject(0) == .success && rig.inject(unit) == .success)
        #expect(rig.host(0x4304, scanning(0, 2 * unit)).returnCode == .backgroundCommandStarted)
        rig.device.advance(nanoseconds: 25_000_000)
        #expect(rig.host(0x0005).returnCode == .success)
        #expect(rig.device.backgroundCommandStatus(host: 0)?.percentageComplete == 25)
        let (header, records) = try results(&rig)
        #expect(records == [[0, 1, 3]] && header.flags.rawValue == 2)
        #expect(header.restartPhysicalAddress.dpa == 2 * unit / 100 * 25)
        #expect(header.restartPhysicalAddressLength == 2 * unit - 2 * unit / 100 * 25)
        rig.device.advance(nanoseconds: 1_000_000_000)
        #expect(try results(&rig).header.flags.rawValue == 2)
    }

    @Test func refusals() throws {
        var rig = try Rig()
        let ranges: [(UInt64, UInt64)] = [(0, Rig.lines + 1), (Rig.lines, 1), (1, .max), ((1 << 58) - 1, 2)]
        for (start, count) in ranges {
            rig.refuse(.invalidPhysicalAddress, 0x4303, Rig.asking(start, count))
            rig.refuse(.invalidPhysicalAddress, 0x4304, scanning(start, count))
        }
        rig.refuse(.invalidInput, 0x4303, Rig.asking(0, 0))
        rig.refuse(.invalidInput, 0x4304, scanning(0, 0))
        for bit in 0..<6 {
            let address: [UInt8] = [1 << UInt8(bit)] + [UInt8](repeating: 0, count: 7) + [1, 0, 0, 0, 0, 0, 0, 0]
            rig.refuse(.invalidInput, 0x4303, address)
            rig.refuse(.invalidInput, 0x4304, address + [0])
        }
        for bit in 1..<8 { rig.refuse(.invalidInput, 0x4304, Rig.asking(0, 1) + [1 << UInt8(bit)]) }
        var none = try Rig { $0.scansForPoison = false }
        for opcode in 0x4303...0x4305 { none.refuse(.unsupported, UInt16(opcode), Rig.asking(0, 1)) }
        #expect(none.inject(0) == .success)
    }

    /// A scan that would take longer than time can say takes as long as it can.
    @Test func durations() throws {
        var rig = try Rig { $0.scanNanosecondsPerUnit = .max }
        #expect(rig.host(0x4303, Rig.asking(0, Rig.lines)).payload == [0xFF, 0xFF, 0xFF, 0xFF])
        #expect(rig.host(0x4304, scanning(0, Rig.lines)).returnCode == .backgroundCommandStarted)
        rig.device.advance(nanoseconds: .max / 2)
        #expect(rig.device.mailboxStatus(host: 0)?.backgroundOperation == true)
        var fast = try Rig { $0.scanNanosecondsPerUnit = 0 }
        #expect(fast.host(0x4303, Rig.asking(0, 1)).payload == [1, 0, 0, 0])
    }
}
