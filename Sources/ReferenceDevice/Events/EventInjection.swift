import CXLWire
import SpecTables

/// An event that an operator lets happen.
public enum InjectedEvent: Equatable, Sendable {
    case generalMedia(GeneralMediaEventRecord.Value)
    case dram(DRAMEventRecord.Value)
    case memoryModule(MemoryModuleEventRecord.Value)
    case memorySparing(MemorySparingEventRecord.Value)
    case vendorSpecific(WireUUID, FixedArray<80, UInt8>)

    /// The record as a device of `revision` writes it: bytes that the revision reserves are zero (EVT-HDR-015).
    ///
    /// The fields of the header that belong to the log are the log's: severity, handle, time. `nil` where the revision
    /// has no such record.
    func record(for log: EventLog, revision: Revision) -> EventRecord.Value? {
        guard var record = encoded(revision) else { return nil }
        record.header = header(record.header, log, revision)
        return record
    }

    private func encoded(_ revision: Revision) -> EventRecord.Value? {
        switch self {
        case .generalMedia(var record):
            record.header.eventRecordIdentifier = .generalMediaRecord
            record.reserved57 = .init(repeating: 0)
            record.memoryEventDescriptor.reservedBits = 0
            record.validityFlags.reservedBits = 0
            if revision < .r3_1 {
                record.validityFlags.rawValue &= 0x000F
                record.cmeThresholdEventFlags = .init(rawValue: 0)
                record.correctedMemoryErrorCount = 0
                record.memoryEventSubType = .init(rawValue: 0)
            }
            return EventRecord.Value(encoded: record)
        case .dram(var record):
            record.header.eventRecordIdentifier = .dramRecord
            record.reserved7F = 0
            record.memoryEventDescriptor.reservedBits = 0
            record.validityFlags.reservedBits = 0
            if revision < .r3_1 {
                record.validityFlags.rawValue &= 0x00FF
                record.componentIdentifier = .init(repeating: 0)
                record.subChannel = 0
                record.cmeThresholdEventFlags = .init(rawValue: 0)
                record.correctedVolatileMemoryErrorCount = 0
                record.memoryEventSubType = .init(rawValue: 0)
            }
            return EventRecord.Value(encoded: record)
        case .memoryModule(var record):
            record.header.eventRecordIdentifier = .memoryModuleRecord
            record.reserved56 = .init(repeating: 0)
            if revision < .r3_1 {
                record.validityFlags = .init(rawValue: 0)
                record.componentIdentifier = .init(repeating: 0)
                record.deviceEventSubType = .init(rawValue: 0)
            }
            return EventRecord.Value(encoded: record)
        case .memorySparing(var record):
            guard revision >= .r3_1 else { return nil }
            record.header.eventRecordIdentifier = .memorySparingRecord
            record.reserved36 = .init(repeating: 0)
            record.reserved5B = .init(repeating: 0)
            return EventRecord.Value(encoded: record)
        case .vendorSpecific(let identifier, let data):
            var header = EventRecordHeader.Value()
            header.eventRecordIdentifier = identifier
            return EventRecord.Value(header: header, data: data)
        }
    }

    private func header(
        _ given: EventRecordHeader.Value, _ log: EventLog, _ revision: Revision
    ) -> EventRecordHeader.Value {
        var header = given
        header.eventRecordLength = UInt8(EventRecord.byteCount)
        // The log is one of the first four.
        header.eventRecordFlags.severity = EventRecordSeverity(rawValue: log.rawValue & 3)
        // EVT-HDR-006
        if log == .informational {
            header.eventRecordFlags.permanentCondition = false
            header.eventRecordFlags.maintenanceNeeded = false
            header.eventRecordFlags.performanceDegraded = false
            header.eventRecordFlags.hardwareReplacementNeeded = false
        }
        header.eventRecordFlags.reservedBits = 0
        header.relatedEventRecordHandle = 0
        header.reserved25 = .init(repeating: 0)
        if revision < .r3_0 { header.maintenanceOperationClass = 0 }
        // EVT-HDR-013, -014
        if revision < .r3_1 { header.eventRecordFlags.maintenanceOperationSubclassValid = false }
        if !header.eventRecordFlags.maintenanceOperationSubclassValid { header.maintenanceOperationSubclass = 0 }
        if revision < .r3_2 {
            header.eventRecordFlags.ldIDValid = false
            header.eventRecordFlags.headIDValid = false
        }
        if !header.eventRecordFlags.ldIDValid { header.ldID = 0 }
        if !header.eventRecordFlags.headIDValid { header.headID = 0 }
        return header
    }
}
