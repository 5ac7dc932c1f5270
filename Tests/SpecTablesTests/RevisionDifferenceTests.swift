import SpecTables
import Testing

/// The differences between revisions, typed a second time from the list that compares them.
@Suite struct RevisionDifferenceTests {
    /// Structure, field (or `field.bit`), first revision that has it.
    static let introductions: [(String, String, Revision)] = [
        ("event-record.header", "maintenanceOperationClass", .r3_0),
        ("event-record.header", "maintenanceOperationSubclass", .r3_1),
        ("event-record.header", "ldID", .r3_2), ("event-record.header", "headID", .r3_2),
        ("event-record.header", "eventRecordFlags.maintenanceOperationSubclassValid", .r3_1),
        ("event-record.header", "eventRecordFlags.ldIDValid", .r3_2),
        ("event-record.header", "eventRecordFlags.headIDValid", .r3_2),
        ("event-record.general-media", "cmeThresholdEventFlags", .r3_1),
        ("event-record.general-media", "correctedMemoryErrorCount", .r3_1),
        ("event-record.general-media", "memoryEventSubType", .r3_1),
        ("event-record.general-media", "validityFlags.componentIdentifierFormatted", .r3_1),
        ("event-record.dram", "componentIdentifier", .r3_1), ("event-record.dram", "subChannel", .r3_1),
        ("event-record.dram", "cmeThresholdEventFlags", .r3_1),
        ("event-record.dram", "correctedVolatileMemoryErrorCount", .r3_1),
        ("event-record.dram", "memoryEventSubType", .r3_1),
        ("event-record.memory-module", "validityFlags", .r3_1),
        ("event-record.memory-module", "componentIdentifier", .r3_1),
        ("event-record.memory-module", "deviceEventSubType", .r3_1),
        ("event-record.dynamic-capacity", "validityFlags", .r3_1),
        ("event-record.dynamic-capacity", "flags", .r3_0E),
        ("event-record.dynamic-capacity", "numberOfAvailableExtents", .r3_1),
        ("event-record.dynamic-capacity", "numberOfAvailableTags", .r3_1),
        ("dc.get-configuration.response", "regionsReturned", .r3_1),
        ("dc.get-configuration.response", "totals", .r3_1),
        ("dc.add-response.request", "flags", .r3_0E), ("dc.release.request", "flags", .r3_0E),
        ("logs.cel-entry", "commandEffect.requestAbortBackgroundOperationSupported", .r3_1),
        ("logs.cel-entry", "commandEffect.resetEffectsValid", .r3_1),
        ("logs.cel-entry", "commandEffect.configurationChangeAfterConventionalReset", .r3_1),
        ("logs.cel-entry", "commandEffect.configurationChangeAfterCXLReset", .r3_1),
        ("memory-device.identify.response", "dynamicCapacityEventLogSize", .r3_0),
        ("info.identify.response", "componentType", .r3_0),
        ("events.get-event-interrupt-policy.response", "dynamicCapacity", .r3_0),
        ("events.set-event-interrupt-policy.request", "dynamicCapacity", .r3_0),
    ]

    @Test func fieldsCameWithTheirRevision() throws {
        for (key, path, since) in Self.introductions {
            let parts = path.split(separator: ".").map(String.init)
            let row = try #require(Catalogue.structure(key)?.row(named: parts[0]), "\(key).\(path)")
            guard parts.count > 1 else {
                #expect(row.since == since, "\(key).\(path)")
                continue
            }
            let bit = try #require(row.bits?.rows.first { $0.name == parts[1] }, "\(key).\(path)")
            #expect(bit.since == since, "\(key).\(path)")
        }
    }

    @Test func structuresGrewWithTheirRevision() {
        #expect(Structure.identifyMemoryDeviceResponse.size(in: .r2_0) == 0x43)
        #expect(Structure.identifyMemoryDeviceResponse.size(in: .r3_0) == 0x45)
        #expect(Structure.identifyResponse.size(in: .r2_0) == 0x11)
        #expect(Structure.identifyResponse.size(in: .r3_0) == 0x12)
        #expect(Structure.getEventInterruptPolicyResponse.size(in: .r2_0) == 4)
        #expect(Structure.getEventInterruptPolicyResponse.size(in: .r3_0) == 5)
    }

    @Test func structuresAndCommandsCameWithTheirRevision() {
        #expect(Structure.memorySparingEventRecord.since == .r3_1)
        #expect(Structure.dynamicCapacityEventRecord.since == .r3_0)
        for opcode: UInt16 in 0x4800...0x4803 { #expect(Catalogue.command(opcode)?.since == .r3_0) }
        for opcode: UInt16 in 0x5600...0x5605 { #expect(Catalogue.command(opcode)?.since == .r3_0) }
        for opcode: UInt16 in 0x5606...0x5608 { #expect(Catalogue.command(opcode)?.since == .r3_1) }
        #expect(Catalogue.command(0x0005)?.since == .r3_1)
    }

    @Test func valuesCameWithTheirRevision() {
        func since(_ enumeration: Enumeration, _ value: UInt64) -> Revision? { enumeration.row(for: value)?.since }
        for code: UInt64 in 0x00...0x16 { #expect(since(.returnCode, code) == .r2_0) }
        for code: UInt64 in 0x17...0x1E { #expect(since(.returnCode, code) == .r3_0) }
        for code: UInt64 in 0x1F...0x20 { #expect(since(.returnCode, code) == .r3_1) }
        #expect(since(.returnCode, 0x21) == nil)
        #expect(since(.eventLog, 4) == .r3_0)
        for type: UInt64 in 0...2 { #expect(since(.generalMediaEventType, type) == .r2_0) }
        for type: UInt64 in 3...6 { #expect(since(.generalMediaEventType, type) == .r3_1) }
        for type: UInt64 in 0...3 { #expect(since(.dramEventType, type) == .r2_0) }
        for type: UInt64 in 4...6 { #expect(since(.dramEventType, type) == .r3_1) }
        for type: UInt64 in 7...8 { #expect(since(.transactionType, type) == .r3_1) }
        for type: UInt64 in 6...8 { #expect(since(.memoryModuleEventType, type) == .r3_1) }
    }
}
