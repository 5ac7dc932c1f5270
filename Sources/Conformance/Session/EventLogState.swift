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

        init(_ response: borrowing GetEventRecords.Response, at index: Int) {
            self.index = index
            let list = response.eventRecords
            records = list.indices.map { position in
                let record = list[position]
                return Record(
                    handle: record.header.eventRecordHandle, fold: EventLogState.fold(record.bytes),
                    timestamp: record.header.eventRecordTimestamp, index: index)
            }
            moreEventRecords = response.flags.moreEventRecords
            overflow = response.flags.overflow
            overflowErrorCount = response.overflowErrorCount
            firstOverflowEventTimestamp = response.firstOverflowEventTimestamp
            lastOverflowEventTimestamp = response.lastOverflowEventTimestamp
        }
    }

    /// What was cleared since the last reading, by the exchange that did it.
    public struct Clears: Sendable {
        /// Some records were cleared with success.
        public var some: Int?
        /// Clear All Events succeeded.
        public var all: Int?
        /// A command that names no record succeeded.
        public var none: Int?
        /// A command was refused.
        public var refused: Int?

        public var hasChanged: Bool { some != nil || all != nil }
    }

    /// A record that was cleared with success, and how.
    public struct Cleared: Sendable {
        public let record: Record
        public let index: Int
        /// Whether Clear All Events took it.
        public let byAll: Bool
    }

    /// What an answer says about the records that were returned before and not cleared.
    enum Comparison {
        case unknown(String)
        case agrees
        case lacks([Record])
    }

    /// The last answer, whatever was cleared since.
    public private(set) var lastReading: Reading?
    /// Records returned and not cleared since, in the order in which they were returned.
    public private(set) var outstanding: [Record] = []
    /// Records cleared with success and not returned since, by handle: a log has fewer handles than 2^16.
    public private(set) var cleared: [UInt16: Cleared] = [:]
    /// What was cleared since the last reading.
    public private(set) var clears = Clears()
    /// The exchange that last cleared all events with success, whatever was read since.
    public private(set) var clearedAll: Int?
    /// The exchange of the last successful clear of at least one record, since the last reading.
    public private(set) var clearedSinceReading: Int?
    /// Whether reading was once seen to begin at the oldest record again: reading may instead go on where it stopped.
    public private(set) var startsAtOldest = false
    /// Whether every record of the last reading was cleared with success since.
    public var isLastReadingCleared: Bool {
        guard let lastReading, !lastReading.records.isEmpty else { return false }
        return outstanding.isEmpty
    }
    /// Whether overflow was seen and nothing was cleared since.
    public private(set) var isOverflowed = false

    mutating func read(_ reading: Reading) {
        settle(reading.records, isComplete: !reading.moreEventRecords)
        lastReading = reading
        isOverflowed = reading.overflow
        clearedSinceReading = nil
        clears = Clears()
    }

    /// Takes returned records in. After a surprise only what the answer holds is known.
    private mutating func settle(_ records: [Record], isComplete: Bool) {
        var positions: [UInt16: Int] = [:]
        for (position, record) in outstanding.enumerated() { positions[record.handle] = position }
        var isSurprise = false
        if case .lacks = comparison(with: records, isComplete: isComplete) { isSurprise = true }
        var last = -1
        var added: [Record] = []
        for record in records {
            if let old = cleared.removeValue(forKey: record.handle), old.record.fold == record.fold {
                isSurprise = true
            }
            guard let position = positions[record.handle] else {
                positions[record.handle] = outstanding.count + added.count
                added.append(record)
                continue
            }
            guard position < outstanding.count else { continue }
            startsAtOldest = startsAtOldest || (position == 0 && !clears.hasChanged)
            if position < last || outstanding[position].fold != record.fold { isSurprise = true }
            last = max(last, position)
        }
        if isSurprise {
            var seen: Set<UInt16> = []
            outstanding = records.filter { seen.insert($0.handle).inserted }
        } else {
            outstanding += added
        }
    }

    /// Compares an answer with what was returned before and not cleared. An answer is complete where it says that
    /// nothing follows.
    func comparison(with records: [Record], isComplete: Bool) -> Comparison {
        guard !outstanding.isEmpty else { return .agrees }
        let goesOn = "reading may go on where it stopped"
        guard let first = records.first else {
            return startsAtOldest && isComplete ? .lacks(outstanding) : .unknown(goesOn)
        }
        var positions: [UInt16: Int] = [:]
        for (position, record) in outstanding.enumerated() { positions[record.handle] = position }
        guard positions[first.handle] != nil else {
            return startsAtOldest ? .lacks(outstanding) : .unknown(goesOn)
        }
        let returned = Set(records.map(\.handle))
        let reached = records.reduce(0) { max($0, positions[$1.handle] ?? 0) }
        let lacking = outstanding.enumerated().filter { position, record in
            !returned.contains(record.handle) && (isComplete || position < reached)
        }
        if lacking.isEmpty { return .agrees }
        // Pages that were read one behind the other: the device may begin with any of them.
        if !startsAtOldest, let page = lastReading, lacking.allSatisfy({ $0.element.index < page.index }) {
            return .unknown(goesOn)
        }
        return .lacks(lacking.map(\.element))
    }

    mutating func clear(_ request: borrowing ClearEventRecords.Request, at index: Int) {
        if request.clearEventFlags.clearAllEvents {
            for record in outstanding { cleared[record.handle] = Cleared(record: record, index: index, byAll: true) }
            outstanding = []
            clears.all = index
            clearedAll = index
        } else {
            let handles = request.eventRecordHandles
            if handles.isEmpty {
                clears.none = index
                return
            }
            var named: Set<UInt16> = []
            for position in handles.indices { named.insert(handles[position]) }
            for record in outstanding where named.contains(record.handle) {
                cleared[record.handle] = Cleared(record: record, index: index, byAll: false)
            }
            // A device refuses to leave out older records: what it left out was gone, or it is wrong, and once is enough.
            if let last = outstanding.lastIndex(where: { named.contains($0.handle) }) {
                outstanding.removeFirst(last + 1)
            }
            clears.some = index
        }
        clearedSinceReading = index
        isOverflowed = false
    }

    /// A clear that was refused is said to change nothing.
    mutating func refuseClear(at index: Int) { clears.refused = index }

    /// FNV-1a over the record's bytes.
    static func fold(_ bytes: RawSpan) -> UInt64 {
        var fold: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in 0..<bytes.byteCount { fold = (fold ^ UInt64(bytes.byte(at: index))) &* 0x100_0000_01B3 }
        return fold
    }
}
