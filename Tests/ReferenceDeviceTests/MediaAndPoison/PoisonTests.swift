import CXLWire
import SpecTables
import Testing

import struct Conformance.SeededRandom

@testable import ReferenceDevice

extension Rig {
    /// 16 units of static capacity: 4 GiB.
    static let lines: UInt64 = 4 * gibibyte / 64

    static func line(_ line: UInt64) -> [UInt8] {
        var address = LineAddress(rawValue: 0)
        address.dpa = line
        return Payload(InjectPoison.Request.Value(physicalAddress: address)).bytes
    }

    mutating func inject(_ line: UInt64) -> Code { host(0x4301, Rig.line(line)).returnCode }

    mutating func clear(_ line: UInt64) -> Code {
        host(0x4302, Rig.line(line) + [UInt8](repeating: 0, count: 64)).returnCode
    }

    static func asking(_ start: UInt64, _ count: UInt64, restart: Bool = false) -> [UInt8] {
        var value = GetPoisonList.Request.Value(physicalAddressLength: count)
        value.physicalAddress.dpa = start
        value.physicalAddress.restartRequest = restart
        return Payload(value).bytes
    }

    /// One answer: what its flags are, and each record's first line, length and source.
    mutating func poisonPage(
        _ start: UInt64 = 0, _ count: UInt64 = Rig.lines, restart: Bool = false
    ) throws -> (header: GetPoisonList.Response.Value, records: [[UInt64]]) {
        let answer = host(0x4300, Rig.asking(start, count, restart: restart))
        #expect(answer.returnCode == .success)
        let view = try GetPoisonList.Response(answer.payload.span)
        #expect(view.trailing.byteCount == 0)
        return (view.value, view.mediaErrorRecords.indices.map { view.mediaErrorRecords[$0].value.numbers })
    }

    mutating func poisonList(_ start: UInt64 = 0, _ count: UInt64 = Rig.lines) throws -> [[UInt64]] {
        var all: [[UInt64]] = []
        while true {
            let (header, records) = try poisonPage(start, count)
            all += records
            if !header.flags.moreMediaErrorRecords { return all }
        }
    }
}

extension MediaErrorRecord.Value {
    var numbers: [UInt64] {
        [mediaErrorAddress.dpa, UInt64(mediaErrorLength), UInt64(mediaErrorAddress.errorSource.rawValue)]
    }
}

struct PoisonTests {
    @Test func bytes() throws {
        var rig = try Rig()
        #expect(rig.host(0x4301, [0x40, 0x20, 0, 0, 0, 0, 0, 0]) == .init(.success))
        let header: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0] + [UInt8](repeating: 0, count: 20)
        let record: [UInt8] = [0x43, 0x20, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]
        let whole: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0]
        #expect(rig.host(0x4300, whole).payload == header + record)
        #expect(rig.host(0x4302, [0x40, 0x20] + [UInt8](repeating: 0, count: 70)) == .init(.success))
        #expect(rig.host(0x4300, whole).payload == [UInt8](repeating: 0, count: 32))
    }

    /// MED-007, and an injection that finds the line poisoned.
    @Test func injectionsAreLogged() throws {
        var rig = try Rig {
            $0.volatileOnlyCapacity = 8
            $0.persistentOnlyCapacity = 8
        }
        #expect(rig.inject(7) == .success)
        #expect(rig.inject(7) == .success)
        #expect(rig.inject(Rig.lines - 1) == .success)
        #expect(try rig.poisonList() == [[7, 1, 3], [Rig.lines - 1, 1, 3]])
        let events = try rig.read(.informational).records.map {
            try GeneralMediaEventRecord(Payload($0).bytes.span).value
        }
        #expect(events.map(\.physicalAddress.dpa) == [7, 7, Rig.lines - 1])
        #expect(events.map(\.physicalAddress.volatile) == [true, true, false])
        #expect(events.allSatisfy { $0.transactionType == .hostInjectPoison })
    }

    @Test func clearingSplitsAStretch() throws {
        var rig = try Rig()
        #expect(rig.device.poison(host: 0, address: 64 * 100, length: 64 * 10) == .done)
        #expect(rig.clear(99) == .success && rig.clear(104) == .success && rig.clear(100) == .success)
        #expect(try rig.poisonList() == [[101, 3, 1], [105, 5, 1]])
        #expect(rig.clear(109) == .success)
        #expect(try rig.poisonList() == [[101, 3, 1], [105, 4, 1]])
        // Only what is not poisoned yet becomes so.
        #expect(rig.inject(104) == .success && rig.inject(105) == .success)
        #expect(rig.device.poison(host: 0, address: 64 * 100, length: 64 * 10) == .done)
        #expect(try rig.poisonList() == [[100, 1, 1], [101, 3, 1], [104, 1, 3], [105, 4, 1], [109, 1, 1]])
        // MED-004: a record is cut to what was asked for.
        #expect(try rig.poisonList(102, 5) == [[102, 2, 1], [104, 1, 3], [105, 2, 1]])
        #expect(try rig.poisonList(110, 5) == [])
    }

    @Test func pages() throws {
        var rig = try Rig { $0.mailboxPayloadSize = 256 }
        for line in 0..<30 { #expect(rig.inject(UInt64(line) * 2) == .success) }
        let first = try rig.poisonPage()
        #expect(first.header.flags.rawValue == 1 && first.records.count == 14)
        let second = try rig.poisonPage()
        #expect(second.header.flags.rawValue == 1 && second.records.first == [28, 1, 3])
        let last = try rig.poisonPage()
        #expect(last.header.flags.rawValue == 0 && last.records.map { $0[0] } == [56, 58])
        #expect(try rig.poisonPage().records == first.records)
        // From 3.1 on the host may begin anew, and does with another range.
        let restarted = try rig.poisonPage(restart: true)
        #expect(restarted.records == first.records && restarted.header.flags.rawValue == 9)
        #expect(try rig.poisonPage(2, 3).records == [[2, 1, 3], [4, 1, 3]])
        #expect(try rig.poisonPage().records == first.records)
        rig.device.reset(.conventional)
        #expect(try rig.poisonPage().records == [])
    }

    @Test func limits() throws {
        var rig = try Rig {
            $0.poisonListLimit = 4
            $0.injectPoisonLimit = 3
        }
        for line in 0..<3 { #expect(rig.inject(UInt64(line)) == .success) }
        rig.refuse(.injectPoisonLimitReached, 0x4301, Rig.line(3))
        #expect(rig.inject(2) == .success)
        #expect(rig.clear(0) == .success && rig.inject(3) == .success)
        rig.refuse(.injectPoisonLimitReached, 0x4301, Rig.line(0))
        var unlimited = try Rig {
            $0.poisonListLimit = 4
            $0.injectPoisonLimit = 0
        }
        for line in 0..<4 { #expect(unlimited.inject(UInt64(line)) == .success) }
        unlimited.refuse(.injectPoisonLimitReached, 0x4301, Rig.line(4))
    }

    @Test func overflow() throws {
        var rig = try Rig { $0.poisonListLimit = 4 }
        #expect(
            rig.host(0x0301, Payload(SetTimestamp.Request.Value(timestamp: 1_000_000)).bytes).returnCode == .success)
        rig.device.advance(nanoseconds: 234)
        for line in 0..<16 {
            #expect(rig.device.poison(host: 0, address: UInt64(line) * 128, length: 64) == .done)
            rig.device.advance(nanoseconds: 1)
        }
        #expect(rig.device.poison(host: 0, address: 64 * 99, length: 64) == .refused(.resourcesExhausted))
        let (header, records) = try rig.poisonPage()
        #expect(header.flags.rawValue == 2 && header.overflowTimestamp == 1_000_238)
        #expect(records.map { $0[0] } == [0, 2, 4, 6])
        let event = try GeneralMediaEventRecord(Payload(rig.read(.warning).records[0]).bytes.span).value
        #expect(event.memoryEventDescriptor.rawValue == 4 && event.physicalAddress.dpa == 8)
        #expect(try rig.read(.warning).records.count == 1)
        // It stays until a scan has shown that the list holds all again.
        for line in 4..<16 { #expect(rig.clear(UInt64(line) * 2) == .success) }
        #expect(try rig.poisonPage().header.flags.rawValue == 2)
    }

    /// Whoever clears every other line of a long stretch does not make the device keep ever more.
    @Test func memoryIsBounded() throws {
        var rig = try Rig { $0.poisonListLimit = 4 }
        #expect(rig.device.poison(host: 0, address: 0, length: 64 * 1000) == .done)
        var codes: [Code] = []
        for line in 1..<500 { codes.append(rig.clear(UInt64(line) * 2)) }
        #expect(
            codes.prefix(15).allSatisfy { $0 == .success }
                && codes.dropFirst(15).allSatisfy { $0 == .resourcesExhausted })
        #expect(rig.device.memories[0].media.stretches.count == 16)
        // The ends can still be cleared.
        #expect(rig.clear(0) == .success && rig.clear(999) == .success)
    }

    @Test func resets() throws {
        func rig(_ persists: Bool) throws -> Rig {
            var rig = try Rig {
                $0.volatileOnlyCapacity = 8
                $0.persistentOnlyCapacity = 8
                $0.injectsPersistentPoison = persists
            }
            let half = Rig.lines / 2
            #expect(rig.device.poison(host: 0, address: (half - 1) * 64, length: 128) == .done)
            #expect(rig.inject(1) == .success && rig.inject(half + 5) == .success)
            return rig
        }
        let half = Rig.lines / 2
        for persists in [false, true] {
            for kind in ReferenceDevice.ResetKind.allCases {
                var rig = try rig(persists)
                let before = try rig.poisonList()
                rig.device.reset(kind)
                let injected: [[UInt64]] = persists ? [[half + 5, 1, 3]] : []
                #expect(try rig.poisonList() == (kind == .cxl ? before : [[half, 1, 1]] + injected))
            }
        }
        var rig = try rig(true)
        #expect(rig.host(0x4400).returnCode == .backgroundCommandStarted)
        rig.refuse(.mediaDisabled, 0x4301, Rig.line(9))
        rig.device.advance(nanoseconds: rig.device.configuration.sanitizeNanoseconds)
        #expect(try rig.poisonList() == [])
    }

    @Test(arguments: [Revision.r2_0, .r3_0E, .r3_1])
    func refusals(_ revision: Revision) throws {
        var rig = try Rig(revision)
        let lines = Rig.lines
        for bit in 0..<6 {
            rig.refuse(.invalidInput, 0x4301, [1 << UInt8(bit)] + [UInt8](repeating: 0, count: 7))
            rig.refuse(.invalidInput, 0x4302, [1 << UInt8(bit)] + [UInt8](repeating: 0, count: 71))
            guard bit > 0 || revision < .r3_1 else { continue }
            rig.refuse(.invalidInput, 0x4300, [1 << UInt8(bit), 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
        }
        for line: UInt64 in [lines, lines + 1, (1 << 58) - 1] {
            rig.refuse(.invalidPhysicalAddress, 0x4301, Rig.line(line))
            rig.refuse(.invalidPhysicalAddress, 0x4302, Rig.line(line) + [UInt8](repeating: 1, count: 64))
            #expect(rig.device.poison(host: 0, address: line &* 64, length: 64) == .refused(.invalidPhysicalAddress))
        }
        rig.refuse(.invalidInput, 0x4300, Rig.asking(0, 0))
        let ranges: [(UInt64, UInt64)] = [
            (0, lines + 1), (lines, 1), (lines - 1, 2), (0, .max), ((1 << 58) - 1, .max), (1, .max),
        ]
        for (start, count) in ranges { rig.refuse(.invalidPhysicalAddress, 0x4300, Rig.asking(start, count)) }
        for (address, length) in [(1, 64), (0, 63), (0, 0), (32, 32)] as [(UInt64, UInt64)] {
            #expect(rig.device.poison(host: 0, address: address, length: length) == .refused(.invalidInput))
        }
        #expect(rig.device.poison(host: 3, address: 0, length: 64) == .refused(.unsupported))
        #expect(rig.device.poison(host: -1, address: 0, length: 64) == .refused(.unsupported))
        var none = try Rig(revision) { $0.poisonListLimit = 0 }
        for opcode in 0x4300...0x4305 { none.refuse(.unsupported, UInt16(opcode), Rig.asking(0, 1)) }
        #expect(none.device.poison(host: 0, address: 0, length: 64) == .refused(.unsupported))
    }

    @Test func identity() throws {
        var rig = try Rig {
            $0.poisonListLimit = 0x102
            $0.injectPoisonLimit = 0x304
            $0.injectsPersistentPoison = true
        }
        #expect(Array(rig.host(0x4000).payload[0x3C..<0x42]) == [2, 1, 0, 4, 3, 3])
        var none = try Rig { $0.poisonListLimit = 0 }
        #expect(Array(none.host(0x4000).payload[0x3C..<0x42]) == [0, 0, 0, 0, 0, 0])
    }

    /// The model keeps each line by itself, to differ from what it checks.
    @Test func asASetOfLines() throws {
        var rig = try Rig { $0.poisonListLimit = 64 }
        var random = SeededRandom(seed: 11)
        var poisoned: [UInt64: UInt64] = [:]
        for step in 0..<4000 {
            let line = UInt64(random.below(48))
            switch random.below(8) {
            case 0:
                let length = UInt64(1 + random.below(6))
                guard rig.device.poison(host: 0, address: line * 64, length: length * 64) == .done else { continue }
                for line in line..<line + length where poisoned[line] == nil { poisoned[line] = 1 }
            case 1...3:
                if rig.inject(line) == .success, poisoned[line] == nil { poisoned[line] = 3 }
            default:
                #expect(rig.clear(line) == .success)
                poisoned[line] = nil
            }
            let listed = try rig.poisonList().flatMap { record in
                (record[0]..<record[0] + record[1]).map { [$0, record[2]] }
            }
            let expected = poisoned.sorted { $0.key < $1.key }.map { [$0.key, $0.value] }
            if listed != expected { Issue.record("step \(step): \(listed) and not \(expected)") }
        }
    }
}
