import CXLWire
import SpecTables

// How a host reads its event logs, and what it learns from them.

extension Walk {
    /// Reads a log until it is empty, and clears what was read.
    mutating func readEvents(_ host: Int, log: UInt8, clears: Bool? = nil) {
        let clears = clears ?? !chance(1, in: 6)
        plan(
            GetEventRecords.opcode, GetEventRecords.Request.Value(eventLog: EventLog(rawValue: log)).bytes, host: host,
            .readEvents(log: log, clears: clears, round: 0))
    }

    private mutating func readOn(_ host: Int, log: UInt8, round: Int) {
        guard round < 64 else { return }
        plan(
            GetEventRecords.opcode, GetEventRecords.Request.Value(eventLog: EventLog(rawValue: log)).bytes, host: host,
            .readEvents(log: log, clears: true, round: round + 1), isFirst: true)
    }

    mutating func takeEvents(_ payload: [UInt8], _ host: Int, log: UInt8, clears: Bool, round: Int) {
        guard let response = try? GetEventRecords.Response(payload.span) else { return }
        let records = response.eventRecords
        var handles: [UInt16] = []
        for index in records.indices {
            handles.append(records[index].header.eventRecordHandle)
            if case .dynamicCapacity(let event) = records[index].kind { notice(event, host) }
        }
        let hasOverflowed = response.flags.overflow
        // What the log lost may have been offers, and force.
        if hasOverflowed, log == EventLog.dynamicCapacity.rawValue { hosts[host].isLost = true }
        guard !handles.isEmpty, clears else { return }
        // What goes on goes on at the front, so that each of these lands before the one planned after it.
        if hasOverflowed, chance(1, in: 2) {
            return clearAll(host, log: log, round: round)
        }
        // Sometimes a host clears just the oldest ones.
        if chance(1, in: 4) { handles = Array(handles.prefix(1 + random.below(handles.count))) }
        clear(host, log: log, handles, round: round)
    }

    private mutating func clear(_ host: Int, log: UInt8, _ handles: [UInt16], round: Int) {
        let fitting = ((abilities.payloadSize ?? 256) - ClearEventRecords.Request.minimumByteCount) / 2
        let handles = Array(handles.prefix(min(255, fitting)))
        plan(
            ClearEventRecords.opcode, clearRequest(log, handles), host: host,
            .clear(log: log, handles: handles, isAll: false, round: round), isFirst: true)
    }

    func clearRequest(_ log: UInt8, _ handles: [UInt16]) -> [UInt8] {
        let request = ClearEventRecords.Request.Value(
            eventLog: EventLog(rawValue: log), numberOfEventRecordHandles: UInt8(handles.count))
        return handles.reduce(request.bytes) { $0 + [UInt8(truncatingIfNeeded: $1), UInt8($1 >> 8)] }
    }

    private mutating func clearAll(_ host: Int, log: UInt8, round: Int) {
        var request = ClearEventRecords.Request.Value(eventLog: EventLog(rawValue: log))
        request.clearEventFlags.clearAllEvents = true
        plan(
            ClearEventRecords.opcode, request.bytes, host: host,
            .clear(log: log, handles: [], isAll: true, round: round), isFirst: true)
    }

    mutating func takeCleared(_ host: Int, log: UInt8, _ handles: [UInt16], isAll: Bool, round: Int) {
        if log == EventLog.dynamicCapacity.rawValue {
            if isAll { hosts[host].noticed = [] } else { hosts[host].noticed.subtract(handles) }
        }
        readOn(host, log: log, round: round)
    }

    private mutating func notice(_ event: borrowing DynamicCapacityEventRecord, _ host: Int) {
        guard hosts[host].noticed.insert(event.header.eventRecordHandle).inserted else { return }
        switch event.eventType {
        case .addCapacity:
            if let piece = Piece(event.extent) {
                forgetOffers(before: piece, host)
                hosts[host].openGroup.append(piece)
            }
            guard !event.flags.more else { return }
            hosts[host].offers.append(hosts[host].openGroup)
            hosts[host].openGroup = []
        case .releaseCapacity:
            guard let piece = Piece(event.extent) else { return }
            hosts[host].askedBack.insert(all: hosts[host].held.intersection(CapacityMap([piece])))
        case .forcedCapacityRelease:
            guard let piece = Piece(event.extent) else { return }
            hosts[host].held.remove(piece)
            hosts[host].askedBack.remove(piece)
        case .regionConfigurationUpdated: readRegions(host, from: 0)
        default: break
        }
    }
    /// Bytes wait in one offer only, and offers are answered in order: where a newer record names bytes of an offer, that
    /// one and those before it were answered before their records were read.
    private mutating func forgetOffers(before piece: Piece, _ host: Int) {
        guard let last = hosts[host].offers.lastIndex(where: { $0.contains { $0.overlaps(piece) } }) else { return }
        hosts[host].offers.removeFirst(last + 1)
    }
}
