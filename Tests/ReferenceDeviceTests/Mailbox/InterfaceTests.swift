import CXLWire
import SpecTables
import Testing

@testable import ReferenceDevice

struct InterfaceTests {
    private func log(_ rig: inout Rig, _ cci: ReferenceDevice.CCI) throws -> [UInt16: UInt16] {
        let answer = rig.device.execute(0x0400, [], from: cci)
        let logs = try GetSupportedLogs.Response(answer.payload.span)
        #expect(logs.numberOfSupportedLogEntries == 1)
        let entry = logs.supportedLogEntries[0].value
        var effects: [UInt16: UInt16] = [:]
        var bytes: [UInt8] = []
        // In pieces of odd length: offsets are bytes.
        while bytes.count < Int(entry.logSize) {
            let request = GetLog.Request.Value(
                logIdentifier: entry.logIdentifier, offset: UInt32(bytes.count),
                length: min(7, entry.logSize - UInt32(bytes.count)))
            bytes += rig.device.execute(0x0401, Payload(request).bytes, from: cci).payload
        }
        let cel = try CommandEffectsLog(bytes.span)
        for index in cel.entries.indices {
            #expect(
                effects.updateValue(cel.entries[index].commandEffect.rawValue, forKey: cel.entries[index].opcode) == nil
            )
        }
        return effects
    }

    @Test func aVendorsLogStandsBesideTheOther() throws {
        var rig = try Rig(.r3_1) { $0.vendorDebugLog = Array(1...40) }
        let answer = rig.device.execute(0x0400, [], from: .mailbox(host: 0))
        let logs = try GetSupportedLogs.Response(answer.payload.span).supportedLogEntries
        #expect(logs.count == 2 && logs[1].logSize == 40 && logs[0].logIdentifier != logs[1].logIdentifier)
        var request = GetLog.Request.Value(logIdentifier: logs[1].logIdentifier, offset: 30, length: 10)
        #expect(rig.device.execute(0x0401, Payload(request).bytes, from: .fmOwned).payload == Array(31...40))
        request.length = 11
        #expect(rig.device.execute(0x0401, Payload(request).bytes, from: .fmOwned).returnCode == .invalidInput)
    }

    @Test(arguments: Revision.allCases)
    func commandEffectsLogs(_ revision: Revision) throws {
        var rig = try Rig(revision)
        let mailbox = try log(&rig, .mailbox(host: 0))
        #expect([0x0100, 0x0101, 0x0102, 0x0103, 0x0400, 0x0401].allSatisfy { mailbox[$0] != nil })
        #expect([0x0001, 0x0002, 0x0003, 0x0004, 0x0104, 0x0105, 0x0106].allSatisfy { mailbox[$0] == nil })
        let capacity = [0x4800, 0x4801, 0x4802, 0x4803].map { mailbox[$0] }
        #expect(revision >= .r3_0 ? capacity == [0, 0, 2, 2] : capacity.allSatisfy { $0 == nil })
        #expect(mailbox[0x4400] == (revision >= .r3_1 ? 0x0164 : 0x64))
        #expect((mailbox[0x0005] != nil) == (revision >= .r3_1))
        let fm = try log(&rig, .fmOwned)
        #expect(fm[0x0001] == 0 && fm[0x0005] == nil && (fm[0x5300] != nil))
        #expect((fm[0x5604] == nil) == (revision < .r3_0) && (fm[0x5608] == nil) == (revision < .r3_1))
        #expect(fm[0x5602] == (revision >= .r3_1 ? 0x0E07 : revision >= .r3_0 ? 0x07 : nil))
        // What the logs list, and nothing else, is answered.
        for (cci, listed) in [(ReferenceDevice.CCI.mailbox(host: 0), mailbox), (.fmOwned, fm)] {
            for opcode in UInt16.min...UInt16.max {
                let code = rig.device.execute(opcode, [UInt8](repeating: 0, count: 300), from: cci).returnCode
                // A feature that is not there is unsupported, too.
                if opcode == 0x0502, code == .unsupported, listed[opcode] != nil { continue }
                let isRefused = code == .unsupported || code == .unsupportedMailboxOrCCI
                if isRefused == (listed[opcode] != nil) { Issue.record("\(cci) \(opcode) \(code)") }
            }
        }
    }

    @Test func getLogIsStrict() throws {
        var rig = try Rig()
        let identifier = WireUUID(high: 0x0DA9_C0B5_BF41_4B78, low: 0x8F79_96B1_623B_3F17)
        let size = UInt32(rig.device.mailboxCommands.commandEffectsLog.count)
        func request(_ identifier: WireUUID, _ offset: UInt32, _ length: UInt32) -> [UInt8] {
            Payload(GetLog.Request.Value(logIdentifier: identifier, offset: offset, length: length)).bytes
        }
        #expect(rig.host(0x0401, request(identifier, size, 0)).returnCode == .success)
        rig.refuse(.invalidLog, 0x0401, request(.zero, .max, .max))
        for (offset, length) in [(size, 1), (0, size + 1), (.max, .max), (size + 1, 0)] as [(UInt32, UInt32)] {
            rig.refuse(.invalidInput, 0x0401, request(identifier, offset, length))
        }
    }

    @Test func identityOverMessages() throws {
        var rig = try Rig { $0.messageSizeExponent = 9 }
        #expect(try Identify.Response(rig.fm(0x0001).payload.span).componentType == .type3Device)
        #expect(rig.fm(0x0003).payload == [9])
        #expect(rig.fm(0x0004, [8]).payload == [8] && rig.fm(0x0003).payload == [8])
        #expect(rig.fm(0x0004, [10]).payload == [9])
        rig.refuse(.invalidInput, 0x0004, [7], from: .fmOwned)
        rig.refuse(.invalidInput, 0x0004, [11], from: .fmOwned)
        rig.refuse(.invalidPayloadLength, 0x0001, [UInt8](repeating: 0, count: 513), from: .fmOwned)
        rig.refuse(.unsupportedMailboxOrCCI, 0x0001)
        rig.refuse(.unsupportedMailboxOrCCI, 0x4801, from: .fmOwned)
        rig.refuse(.unsupported, 0xC000)
        #expect(rig.fm(0x0105, [0x1F, 0x80]).payload == [0x1F, 0x80] && rig.fm(0x0104).payload == [0x1F, 0x80])
        rig.refuse(.invalidInput, 0x0105, [0x20, 0], from: .fmOwned)
        rig.refuse(.unsupportedMailboxOrCCI, 0x0100, [0], from: .mailbox(host: 1))
    }

    @Test func sanitizeRunsInTheBackground() throws {
        var rig = try Rig { $0.sanitizeNanoseconds = 1000 }
        #expect(rig.device.inject(.dram(.init()), into: .warning) == .done)
        #expect(rig.device.backgroundCommandStatus(host: 0)?.rawValue == 0)
        let answer = rig.host(0x4400)
        #expect(answer.returnCode == .backgroundCommandStarted && answer.startedBackgroundOperation)
        #expect(rig.device.mailboxStatus(host: 0)?.backgroundOperation == true)
        #expect(rig.device.memoryDeviceStatus(host: 0)?.mediaStatus == .disabled)
        rig.refuse(.busy, 0x4400)
        var last: UInt8 = 0
        for _ in 0..<9 {
            rig.device.advance(nanoseconds: 100)
            let status = try #require(rig.device.backgroundCommandStatus(host: 0))
            #expect(status.opcode == 0x4400 && status.percentageComplete > last && status.percentageComplete < 100)
            last = status.percentageComplete
        }
        #expect(try rig.read(.warning).records.count == 1)
        rig.device.advance(nanoseconds: 100)
        let status = try #require(rig.device.backgroundCommandStatus(host: 0))
        #expect(status.percentageComplete == 100 && status.returnCode == .success)
        #expect(rig.device.mailboxStatus(host: 0)?.backgroundOperation == false)
        #expect(rig.device.memoryDeviceStatus(host: 0)?.mediaStatus == .ready)
        #expect(try rig.read(.warning).records.isEmpty)
        rig.refuse(.invalidInput, 0x0005)
        #expect(rig.host(0x4400).startedBackgroundOperation)
        rig.device.advance(nanoseconds: 500)
        #expect(rig.host(0x0005).returnCode == .success)
        #expect(rig.device.backgroundCommandStatus(host: 0)?.percentageComplete == 50)
        #expect(rig.device.backgroundCommandStatus(host: 0)?.returnCode == .aborted)
        rig.device.advance(nanoseconds: .max)
        #expect(rig.device.backgroundCommandStatus(host: 0)?.percentageComplete == 50)
    }

    @Test func resets() throws {
        for kind in ReferenceDevice.ResetKind.allCases {
            var rig = try Rig()
            let block = 2 * mebibyte
            #expect(rig.host(0x0301, Payload(SetTimestamp.Request.Value(timestamp: 5)).bytes).returnCode == .success)
            #expect(rig.host(0x0103, [1, 1, 1, 1, 1]).returnCode == .success)
            #expect(rig.offer(block) == .done && rig.accept([(4 * gibibyte, block)]) == .success)
            #expect(rig.offer(block) == .done && rig.host(0x4400).startedBackgroundOperation)
            let generation = try rig.extents().generation
            rig.device.reset(kind)
            let isCold = kind == .cold
            let keeps = kind == .cxl
            #expect(rig.host(0x0102).payload == (keeps ? [1, 1, 1, 1, 1] : [0, 0, 0, 0, 0]))
            #expect(rig.host(0x0300).payload == [keeps ? 5 : 0, 0, 0, 0, 0, 0, 0, 0])
            #expect((rig.device.backgroundCommandStatus(host: 0)?.rawValue == 0) == !keeps)
            let list = try rig.extents()
            #expect(list.extents.count == (isCold ? 0 : 1) && (list.generation != generation) == isCold)
            #expect(try rig.read().records.count == (isCold ? 0 : 2))
            #expect(rig.device.capacity.assigned.isEmpty == isCold)
        }
    }

    @Test func registers() throws {
        let device = try Rig { $0.mailboxPayloadSize = 1 << 20 }.device
        #expect(device.mailboxCapabilities.rawValue == 20 | 1 << 19)
        #expect(try Rig(.r2_0).device.mailboxCapabilities.rawValue == 11)
        #expect(device.eventStatus(host: 0)?.rawValue == 0 && device.eventStatus(host: 1) == nil)
        #expect(device.memoryDeviceStatus(host: 0)?.rawValue == 0x14 && device.logs(of: .mailbox(host: -1)) == nil)
    }

    @Test func configurationsAreChecked() {
        typealias Fault = ReferenceDevice.ConfigurationError
        func fault(_ change: (inout ReferenceDevice.Configuration) -> Void) -> Fault? {
            Rig.configuration(.r3_1, change).fault
        }
        #expect(fault { _ in } == nil)
        #expect(fault { $0.mailboxPayloadSize = 300 } == .mailboxPayloadSize)
        #expect(fault { $0.mailboxPayloadSize = 2 << 20 } == .mailboxPayloadSize)
        #expect(fault { $0.messageSizeExponent = 11 } == .messageSizeExponent)
        #expect(fault { $0.totalCapacity = .max } == .capacities)
        #expect(fault { $0.numberOfHosts = 256 } == .numberOfHosts)
        #expect(fault { $0.extentLimit = 0 } == .limits)
        #expect(fault { $0.eventLogSizes.fatal = 0 } == .eventLogSizes)
        #expect(fault { $0.revision = .r2_0 } == .regionsBefore3_0)
        #expect(fault { $0.regions += Array(repeating: $0.regions[0], count: 7) } == .tooManyRegions)
        #expect(fault { $0.selectionPolicies = .init(rawValue: 0) } == .policies)
        #expect(fault { $0.regions.swapAt(0, 1) } == .region(index: 1))
        #expect(fault { $0.regions[0].base = 0 } == .region(index: 0))
        #expect(fault { $0.regions[1].base = .max - 0xFFF_FFFF } == .region(index: 1))
        #expect(fault { $0.regions[0].blockSize = 3 << 20 } == .region(index: 0))
        #expect(fault { $0.regions[0].blockSize = 0 } == .region(index: 0))
        #expect(fault { $0.regions[0].length = 3 << 30 } == .region(index: 0))
    }
}
