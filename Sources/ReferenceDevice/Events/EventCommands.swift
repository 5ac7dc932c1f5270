import CXLWire
import SpecTables

/// The logs of a host's logical device, or of the fabric manager's interface.
public struct EventLogs: Equatable, Sendable {
    var logs: [EventRecordLog]

    init(_ sizes: ReferenceDevice.EventLogSizes, revision: Revision) {
        // Before 3.0 there is no fifth log.
        let sizes = revision >= .r3_0 ? sizes.all : Array(sizes.all.prefix(4))
        logs = sizes.map { EventRecordLog(capacity: $0) }
    }

    /// The log that `log` names, `nil` where this revision has none.
    public subscript(log: EventLog) -> EventRecordLog? {
        logs.indices.contains(Int(log.rawValue)) ? logs[Int(log.rawValue)] : nil
    }

    /// Which logs have records, in the bits of the Event Status register (EVT-GET-016).
    public var status: EventStatusRegister {
        EventStatusRegister(
            rawValue: logs.enumerated().reduce(0) { $1.element.isEmpty ? $0 : $0 | 1 << UInt64($1.offset) })
    }

    mutating func removeAll() {
        for index in logs.indices { logs[index].removeAll() }
    }

    /// Get Event Records: the oldest records, as many as fit (EVT-GET-004); reading removes nothing (EVT-GET-012).
    func read(_ request: [UInt8], limit: Int) throws -> [UInt8] {
        let log = try GetEventRecords.Request(request.span).eventLog
        guard let log = self[log] else { throw Refusal(.invalidInput) }
        let fitting = max(0, limit - GetEventRecords.Response.minimumByteCount) / EventRecord.byteCount
        let count = min(log.records.count, fitting)
        var response = GetEventRecords.Response.Value()
        response.eventRecordCount = UInt16(truncatingIfNeeded: count)
        // EVT-GET-005
        response.flags.moreEventRecords = count < log.records.count
        if let overflow = log.overflow {
            response.flags.overflow = true
            response.overflowErrorCount = overflow.count
            response.firstOverflowEventTimestamp = overflow.firstTimestamp
            response.lastOverflowEventTimestamp = overflow.lastTimestamp
        }
        var payload = Payload(response)
        payload.append(contentsOf: log.records.prefix(count))
        return payload.bytes
    }

    /// Clear Event Records.
    mutating func clear(_ request: [UInt8]) throws {
        let view = try ClearEventRecords.Request(request.span)
        try require(view.trailing.byteCount == 0, .invalidPayloadLength)
        let value = view.value
        guard logs.indices.contains(Int(value.eventLog.rawValue)) else { throw Refusal(.invalidInput) }
        try require(value.clearEventFlags.reservedBits == 0 && value.reserved03.isZero, .invalidInput)
        let index = Int(value.eventLog.rawValue)
        guard value.clearEventFlags.clearAllEvents else {
            var handles: [UInt16] = []
            for position in view.eventRecordHandles.indices { handles.append(view.eventRecordHandles[position]) }
            return try logs[index].clear(handles)
        }
        // EVT-CLR-005
        try require(value.numberOfEventRecordHandles == 0, .invalidInput)
        try logs[index].clearAll()
    }
}
