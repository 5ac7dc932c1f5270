import CXLWire

/// What a walk over event records finds. The C walk fills the same fields in the same order.
public struct RecordTotals: Equatable, Sendable {
    public var generalMedia: UInt64 = 0
    public var dram: UInt64 = 0
    public var memoryModule: UInt64 = 0
    public var dynamicCapacity: UInt64 = 0
    public var others: UInt64 = 0
    public var fatal: UInt64 = 0
    public var checksum: UInt64 = 0

    public init() {}

    /// All fields in one number, to be compared.
    public var digest: UInt64 {
        var digest: UInt64 = 0
        for value in [generalMedia, dram, memoryModule, dynamicCapacity, others, fatal, checksum] {
            digest = digest &* 31 &+ value
        }
        return digest
    }
}

extension RecordTotals {
    /// Classifies each record of one response and adds up a few of its fields.
    public mutating func walk(_ bytes: Span<UInt8>) throws(WireError) {
        let records = try GetEventRecords.Response(bytes).eventRecords
        var totals = self
        for index in records.indices {
            let record = records[index]
            let header = record.header
            totals.checksum &+= header.eventRecordTimestamp &+ UInt64(header.eventRecordHandle)
            totals.fatal &+= header.eventRecordFlags.severity == .fatal ? 1 : 0
            switch record.kind {
            case .generalMedia(let media):
                totals.generalMedia &+= 1
                totals.checksum &+= media.physicalAddress.dpa &+ UInt64(media.device)
            case .dram(let dram):
                totals.dram &+= 1
                totals.checksum &+= dram.physicalAddress.dpa &+ UInt64(dram.row) &+ UInt64(dram.column)
            case .memoryModule(let module):
                totals.memoryModule &+= 1
                totals.checksum &+= UInt64(module.deviceEventType.rawValue)
            case .dynamicCapacity(let capacity):
                totals.dynamicCapacity &+= 1
                totals.checksum &+= capacity.extent.startingDPA &+ capacity.extent.length
            default:
                totals.others &+= 1
            }
        }
        self = totals
    }
}
