import CXLWire

/// What the Dynamic Capacity log has announced, as far as rules compare it with what the host then does.
public struct AnnouncementState: Sendable {
    /// The last record of the last answer that read the log.
    public struct LastRecord: Sendable {
        public let index: Int
        public let type: DynamicCapacityEventType
        public let more: Bool
    }

    /// `nil` where the last answer held none, or another kind of record came last.
    public private(set) var lastRecord: LastRecord?
    /// Whether the log was seen empty: what it returns since then is new.
    public private(set) var wasEmpty = false
    /// The last answer behind which no record followed: what the log returns later is newer.
    public private(set) var endSeenAt: Int?
    /// Whether the first record of the next answer begins a group: the log was seen empty, and the last answer did not end
    /// with the More flag.
    public var beginsGroup: Bool { wasEmpty && !(lastRecord?.more ?? false) }
    /// Whether the log has lost records.
    public private(set) var hasOverflowed = false
    /// Whether the device took capacity away by itself.
    public private(set) var hasForced = false
    /// What the host gave back and did not accept again.
    public private(set) var givenBack = CapacityMap()

    mutating func apply(_ step: Step) {
        switch step.opcode {
        case GetEventRecords.opcode where step.isResponseWhole: try? readEvents(step)
        case AddDynamicCapacityResponse.opcode: try? accept(step)
        case ReleaseDynamicCapacity.opcode: try? release(step)
        default: break
        }
    }

    private mutating func readEvents(_ step: Step) throws(WireError) {
        guard try GetEventRecords.Request(step.request).eventLog == .dynamicCapacity else { return }
        let response = try GetEventRecords.Response(step.response)
        let records = response.eventRecords
        hasOverflowed = hasOverflowed || response.flags.overflow
        wasEmpty = wasEmpty || (records.isEmpty && !response.flags.overflow)
        if !response.flags.moreEventRecords { endSeenAt = step.index }
        lastRecord = nil
        for position in records.indices {
            lastRecord = nil
            guard case .dynamicCapacity(let record) = records[position].kind else { continue }
            lastRecord = LastRecord(index: step.index, type: record.eventType, more: record.flags.more)
            if record.eventType == .forcedCapacityRelease { hasForced = true }
        }
    }

    private mutating func accept(_ step: Step) throws(WireError) {
        for piece in try CapacityState.updated(step).pieces {
            givenBack.remove(piece)
        }
    }

    private mutating func release(_ step: Step) throws(WireError) {
        for piece in try CapacityState.updated(step).pieces {
            givenBack.insert(piece)
        }
    }
}
