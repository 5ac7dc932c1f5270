import CXLWire

/// One event log: records in the order they were detected, until the host clears them.
public struct EventRecordLog: Equatable, Sendable {
    /// What the log says about records that it had no room for.
    public struct Overflow: Equatable, Sendable {
        public internal(set) var count: UInt16
        public internal(set) var firstTimestamp: UInt64
        public internal(set) var lastTimestamp: UInt64
    }

    /// How many records fit, 1 to 65,535.
    public let capacity: Int
    public private(set) var records: [EventRecord.Value] = []
    public private(set) var overflow: Overflow?
    private var nextHandle: UInt16 = 1

    init(capacity: Int) { self.capacity = min(max(capacity, 1), 0xFFFF) }

    public var isEmpty: Bool { records.isEmpty }
    public var room: Int { capacity - records.count }

    /// Adds a record, with a handle of its own and the time given; a full log keeps its records (EVT-GET-014) and counts.
    mutating func append(_ record: EventRecord.Value, at timestamp: UInt64) {
        guard records.count < capacity else {
            noteOverflow(at: timestamp)
            return
        }
        var record = record
        record.header.eventRecordHandle = nextHandle
        record.header.eventRecordTimestamp = timestamp
        records.append(record)
        // EVT-HDR-007, -008: never 0. Only the oldest records can be cleared, so that the handles of those that are left
        // follow one another, and 65,535 handles serve a log of as many records.
        nextHandle = nextHandle == .max ? 1 : nextHandle + 1
    }

    // EVT-GET-015: the count stays at its highest value.
    private mutating func noteOverflow(at timestamp: UInt64) {
        let count = overflow?.count ?? 0
        overflow = Overflow(
            count: count == .max ? .max : count + 1,
            firstTimestamp: overflow?.firstTimestamp ?? timestamp, lastTimestamp: timestamp)
    }

    /// Clears the records that `handles` name: the oldest ones, in their order.
    mutating func clear(_ handles: [UInt16]) throws(Refusal) {
        // EVT-CLR-006 to -009, -013: a zero, unknown, skipping or repeated handle is 0Eh, and removes nothing.
        try require(handles.count <= records.count, .invalidHandle)
        for (handle, record) in zip(handles, records) {
            try require(handle != 0 && handle == record.header.eventRecordHandle, .invalidHandle)
        }
        // EVT-CLR-017
        guard !handles.isEmpty else { return }
        records.removeFirst(handles.count)
        // EVT-CLR-014
        overflow = nil
    }

    /// Clears everything, which only an overflow permits (EVT-CLR-004).
    mutating func clearAll() throws(Refusal) {
        try require(overflow != nil, .invalidInput)
        removeAll()
    }

    /// Empties the log without anybody having asked for it: Sanitize (EVT-GET-020), a loss of power.
    mutating func removeAll() {
        records.removeAll()
        overflow = nil
    }
}
