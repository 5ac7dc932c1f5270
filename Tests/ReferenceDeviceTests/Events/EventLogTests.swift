import CXLWire
import SpecTables
import Testing

@testable import ReferenceDevice

struct EventLogTests {
    private let record = EventRecord.Value()

    @Test func handlesAreNeverZeroNorTwiceInALog() throws {
        var log = EventRecordLog(capacity: 3)
        var seen: [UInt16] = []
        for _ in 0..<70_000 {
            log.append(record, at: 0)
            seen.append(log.records[log.records.count - 1].header.eventRecordHandle)
            #expect(Set(log.records.map(\.header.eventRecordHandle)).count == log.records.count)
            if log.room == 0 { try log.clear([log.records[0].header.eventRecordHandle]) }
        }
        #expect(!seen.contains(0) && seen[65_534] == .max && seen[65_535] == 1)
    }

    @Test func fullLogKeepsWhatItHasAndCounts() throws {
        var log = EventRecordLog(capacity: 2)
        for time in UInt64(10)..<15 { log.append(record, at: time) }
        #expect(log.records.map(\.header.eventRecordTimestamp) == [10, 11])
        #expect(log.overflow?.count == 3 && log.overflow?.firstTimestamp == 12 && log.overflow?.lastTimestamp == 14)
        try log.clear([1])
        #expect(log.overflow == nil && log.room == 1)
        log.append(record, at: 20)
        for _ in 0..<70_000 { log.append(record, at: 21) }
        #expect(log.overflow?.count == .max)
        try log.clearAll()
        #expect(log.isEmpty && log.overflow == nil)
    }

    @Test func onlyTheOldestRecordsInOrderAreCleared() throws {
        var log = EventRecordLog(capacity: 4)
        for _ in 0..<4 { log.append(record, at: 0) }
        let before = log
        for handles in [[0], [2], [1, 3], [2, 1], [1, 1], [1, 2, 3, 4, 5], [1, 2, 3, 9], [9]] as [[UInt16]] {
            #expect(throws: Refusal(.invalidHandle)) { try log.clear(handles) }
            #expect(log == before)
        }
        #expect(throws: Refusal(.invalidInput)) { try log.clearAll() }
        try log.clear([])
        #expect(log == before)
        try log.clear([1, 2])
        #expect(log.records.map(\.header.eventRecordHandle) == [3, 4])
    }

    /// Each limit of a payload, with as many records as fit, one fewer and one more.
    @Test(arguments: [256, 512, 1024, 2048, 4096, 1 << 20])
    func pagesEndWhereThePayloadDoes(_ size: Int) throws {
        let fitting = (size - 0x20) / 0x80
        for count in [0, 1, fitting - 1, fitting, fitting + 1] where count <= 9_000 {
            var rig = try Rig {
                $0.mailboxPayloadSize = size
                $0.eventLogSizes.warning = 9_000
            }
            for _ in 0..<count { #expect(rig.device.inject(.generalMedia(.init()), into: .warning) == .done) }
            let (header, records) = try rig.read(.warning)
            #expect(records.count == min(count, fitting) && Int(header.eventRecordCount) == records.count)
            #expect(header.flags.moreEventRecords == (count > fitting))
            #expect(try rig.read(.warning).records == records, "reading removes nothing")
            #expect(records.map(\.header.eventRecordHandle) == (0..<records.count).map { UInt16($0 + 1) })
        }
    }

    @Test func overflowAndRecovery() throws {
        var rig = try Rig { $0.eventLogSizes.failure = 2 }
        #expect(rig.host(0x0301, Payload(SetTimestamp.Request.Value(timestamp: 1000)).bytes).returnCode == .success)
        rig.refuse(.invalidInput, 0x0101, Rig.clear(.failure, [], all: true))
        for _ in 0..<4 {
            rig.device.advance(nanoseconds: 5)
            #expect(rig.device.inject(.dram(.init()), into: .failure) == .done)
        }
        var (header, records) = try rig.read(.failure)
        #expect(records.map(\.header.eventRecordTimestamp) == [1005, 1010])
        #expect(header.flags.overflow && header.overflowErrorCount == 2 && !header.flags.moreEventRecords)
        #expect(header.firstOverflowEventTimestamp == 1015 && header.lastOverflowEventTimestamp == 1020)
        rig.refuse(.invalidInput, 0x0101, Rig.clear(.failure, [1], all: true))
        rig.refuse(.invalidHandle, 0x0101, Rig.clear(.failure, [0]))
        rig.refuse(.invalidHandle, 0x0101, Rig.clear(.failure, [2]))
        rig.refuse(.invalidHandle, 0x0101, Rig.clear(.failure, [1, 2, 3]))
        rig.refuse(.invalidPayloadLength, 0x0101, Array(Rig.clear(.failure, [1, 2]).dropLast()))
        rig.refuse(.invalidPayloadLength, 0x0101, Rig.clear(.failure, [1]) + [0])
        rig.refuse(.invalidInput, 0x0101, [2, 2, 0, 0, 0, 0])
        rig.refuse(.invalidInput, 0x0101, [2, 0, 0, 0, 0, 1])
        rig.refuse(.invalidInput, 0x0101, Rig.clear(EventLog(rawValue: 5), []))
        #expect(rig.host(0x0101, Rig.clear(.failure, [], all: true)).returnCode == .success)
        (header, records) = try rig.read(.failure)
        #expect(records.isEmpty && header == GetEventRecords.Response.Value())
    }

    @Test func revisionsDecideAboutTheFifthLogAndTheFifthByte() throws {
        var old = try Rig(.r2_0)
        old.refuse(.invalidInput, 0x0100, [4])
        old.refuse(.invalidPayloadLength, 0x0103, [0, 0, 0, 0, 0])
        #expect(old.host(0x0103, [1, 1, 1, 1]).returnCode == .success)
        #expect(old.host(0x0102).payload == [1, 1, 1, 1])
        #expect(old.host(0x4000).payload.count == 0x43)
        var new = try Rig(.r3_0)
        new.refuse(.invalidInput, 0x0100, [5])
        #expect(new.host(0x0103, [1, 0, 1, 0, 1]).returnCode == .success)
        #expect(new.host(0x0102).payload == [1, 0, 1, 0, 1])
        for bad in [[3, 0, 0, 0], [4, 0, 0, 0], [2, 0, 0, 0], [0, 0, 0, 0, 2], [0, 0, 0, 0, 0x11]] as [[UInt8]] {
            new.refuse(.invalidInput, 0x0103, bad)
        }
        new.refuse(.invalidPayloadLength, 0x0103, [0, 0, 0])
        #expect(new.host(0x0103, [0, 1, 0, 1]).returnCode == .success)
        #expect(new.host(0x0102).payload == [0, 1, 0, 1, 0])
        #expect(new.host(0x4000).payload.count == 0x45)
    }

    @Test func injectedRecordsBelongToTheirLogAndRevision() throws {
        var media = GeneralMediaEventRecord.Value()
        media.header.eventRecordFlags.rawValue = 0xFF_FFFF
        media.header.maintenanceOperationSubclass = 7
        media.correctedMemoryErrorCount = 9
        var rig = try Rig(.r3_0)
        #expect(rig.device.inject(.generalMedia(media), into: .informational) == .done)
        #expect(rig.device.inject(.generalMedia(media), into: .fatal) == .done)
        let record = try rig.read(.informational).records[0]
        #expect(record.header.eventRecordFlags.rawValue == 0 && record.header.maintenanceOperationSubclass == 0)
        #expect(record.data == EventRecord.Value().data)
        #expect(try rig.read(.fatal).records[0].header.eventRecordFlags.rawValue == 0x3F)
        #expect(rig.device.inject(.memorySparing(.init()), into: .warning) == .refused(.invalidInput))
        #expect(rig.device.inject(.generalMedia(media), into: .dynamicCapacity) == .refused(.invalidInput))
        #expect(
            rig.device.inject(.generalMedia(media), into: .warning, of: .mailbox(host: 7)) == .refused(.invalidInput))
    }
}
