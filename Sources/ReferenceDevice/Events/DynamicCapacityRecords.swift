import CXLWire
import SpecTables

/// What every Dynamic Capacity record of a group shares.
struct DynamicCapacityGroup {
    var type: DynamicCapacityEventType
    var extents: [Extent]
    /// For the records that go to the fabric manager (EVT-DC-004).
    var host: UInt16 = 0
    /// For Region Configuration Updated (EVT-DC-005).
    var regionIndex: UInt8 = 0
    var availableExtents = 0
    var availableTags = 0
}

extension EventLogs {
    /// How many Dynamic Capacity records still fit.
    var dynamicCapacityRoom: Int { self[.dynamicCapacity]?.room ?? 0 }

    /// Writes one record for each extent; a group without extents is one record.
    ///
    /// Where the log has too little room the last record that fits closes the group (EVT-DC-010), and the others count as
    /// overflow. Whoever offers capacity has asked for room first (EVT-DC-019).
    mutating func append(_ group: DynamicCapacityGroup, revision: Revision, at timestamp: UInt64) {
        let index = Int(EventLog.dynamicCapacity.rawValue)
        guard logs.indices.contains(index) else { return }
        let extents: [Extent?] = group.extents.isEmpty ? [nil] : group.extents
        let fitting = min(extents.count, logs[index].room)
        for (position, extent) in extents.enumerated() {
            let isLast = position == fitting - 1 || position == extents.count - 1
            guard let record = encode(group, extent, more: !isLast, revision: revision) else { continue }
            logs[index].append(record, at: timestamp)
        }
    }

    private func encode(
        _ group: DynamicCapacityGroup, _ extent: Extent?, more: Bool, revision: Revision
    ) -> EventRecord.Value? {
        var record = DynamicCapacityEventRecord.Value()
        // EVT-DC-002: severity informational, which is 0.
        record.header.eventRecordIdentifier = .dynamicCapacityRecord
        record.header.eventRecordLength = UInt8(DynamicCapacityEventRecord.byteCount)
        record.eventType = group.type
        record.hostID = group.host
        record.updatedRegionIndex = group.regionIndex
        if revision >= .r3_0E { record.flags.more = more }
        if let extent { record.extent = extent.wire }
        if revision >= .r3_1 {
            record.validityFlags.availableCountsValid = true
            record.numberOfAvailableExtents = UInt32(clamping: group.availableExtents)
            record.numberOfAvailableTags = UInt32(clamping: group.availableTags)
        }
        return EventRecord.Value(encoded: record)
    }
}

extension EventRecord.Value {
    /// A record of a known kind as a record of any kind.
    init?(encoded record: some WireValue) {
        let bytes = Payload(record).bytes
        guard let view = try? EventRecord(bytes.span) else { return nil }
        self = view.value
    }
}

extension WireUUID {
    private static func record(named name: String) -> WireUUID {
        let bytes = NamedUUID.eventRecords.first { $0.name == name }?.uuid.bytes ?? []
        return WireUUID(bytes)
    }

    init(_ bytes: [UInt8]) {
        let halves = [bytes.prefix(8), bytes.dropFirst(8)].map { $0.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
        self.init(high: halves[0], low: halves[1])
    }

    static let dynamicCapacityRecord: WireUUID = .record(named: "dynamicCapacity")
    static let generalMediaRecord: WireUUID = .record(named: "generalMedia")
    static let dramRecord: WireUUID = .record(named: "dram")
    static let memoryModuleRecord: WireUUID = .record(named: "memoryModule")
    static let memorySparingRecord: WireUUID = .record(named: "memorySparing")
}
