import CXLWire

/// What reading and clearing have shown of one event log.
public struct EventLogState: Sendable {
    /// A record that was returned, in few bytes.
    public struct Record: Sendable, Equatable {
        public let handle: UInt16
        /// All 128 bytes, folded: equal records have equal folds.
        public let fold: UInt64
        public let timestamp: UInt64
        /// The exchange that returned it.
        public let index: Int
    }

    /// An answer to Get Event Records.
    public struct Reading: Sendable {
        public let index: Int
        public let records: [Record]
        public let moreEventRecords: Bool
        public let overflow: Bool
        public let overflowErrorCount: UInt16
        public let firstOverflowEventTimestamp: UInt64
        public let lastOverflowEventTimestamp: UInt64
    }

    /// The last answer, whatever was cleared since.
    public private(set) var lastReading: Reading?
    /// Records returned and not cleared since, in the order in which they were returned.
    public private(set) var outstanding: [Record] = []
    /// Records cleared with success, by handle: a log has fewer handles than 2^16.
    public private(set) var cleared: [UInt16: (record: Record, index: Int)] = [:]
    /// The exchange of the last successful clear of at least one record, since the last reading.
    public private(set) var clearedSinceReading: Int?
    /// Whether every record of the last reading was cleared with success since.
    public var isLastReadingCleared: Bool {
        guard let lastReading, !lastReading.records.isEmpty else { return false }
        return outstanding.isEmpty
    }
    /// Whether overflow was seen and nothing was cleared since.
    public private(set) var isOverflowed = false

    mutating func read(_ response: borrowing GetEventRecords.Response, at index: Int) {
        let list = response.eventRecords
        let records = list.indices.map { position in
            let record = list[position]
            return Record(
                handle: record.header.eventRecordHandle, fold: Self.fold(record.bytes),
                timestamp: record.header.eventRecordTimestamp, index: index)
        }
        lastReading = Reading(
            index: index, records: records, moreEventRecords: response.flags.moreEventRecords,
            overflow: response.flags.overflow, overflowErrorCount: response.overflowErrorCount,
            firstOverflowEventTimestamp: response.firstOverflowEventTimestamp,
            lastOverflowEventTimestamp: response.lastOverflowEventTimestamp)
        for record in records where !outstanding.contains(where: { $0.handle == record.handle }) {
            outstanding.append(record)
        }
        isOverflowed = response.flags.overflow
        clearedSinceReading = nil
    }

    mutating func clear(_ request: borrowing ClearEventRecords.Request, at index: Int) {
        if request.clearEventFlags.clearAllEvents {
            for record in outstanding { cleared[record.handle] = (record, index) }
            outstanding = []
        } else {
            let handles = request.eventRecordHandles
            for position in handles.indices {
                let handle = handles[position]
                if let record = outstanding.first(where: { $0.handle == handle }) { cleared[handle] = (record, index) }
                outstanding.removeAll { $0.handle == handle }
            }
            if handles.isEmpty { return }
        }
        clearedSinceReading = index
        isOverflowed = false
    }

    /// FNV-1a over the record's bytes.
    static func fold(_ bytes: RawSpan) -> UInt64 {
        var fold: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in 0..<bytes.byteCount { fold = (fold ^ UInt64(bytes.byte(at: index))) &* 0x100_0000_01B3 }
        return fold
    }
}
