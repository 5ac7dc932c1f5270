import CXLWire

/// A Dynamic Capacity record of an answer, with its place there.
struct ReturnedRecord: Sendable {
    /// Among all records of the answer, from 0.
    let position: Int
    let value: DynamicCapacityEventRecord.Value
    let extent: CarriedExtent
    /// The first of bytes 36h, 37h and 60h to 77h that is not zero.
    let reserved: (offset: Int, value: UInt8)?

    init(_ record: borrowing DynamicCapacityEventRecord, at position: Int) {
        self.position = position
        value = record.value
        extent = CarriedExtent(.response, at: 0x20 + position * 0x80 + 0x38, .eventRecord(position), record.extent)
        reserved = record.reserved36.firstNonZero(from: 0x36) ?? record.reserved60.firstNonZero(from: 0x60)
    }

    var handle: UInt16 { value.header.eventRecordHandle }

    func violation(_ bytes: Range<Int>, _ field: String, expected: String, observed: String) -> Violation {
        let start = 0x20 + position * 0x80
        return Violation(
            .response, (start + bytes.lowerBound)..<(start + bytes.upperBound),
            field: "eventRecords[\(position)].\(field)", expected: expected, observed: observed)
    }
}

/// What can be wrong with a Dynamic Capacity record.
enum RecordCheck {
    static func records(_ step: borrowing Step) throws(WireError) -> [ReturnedRecord] {
        step.succeeded ? try step.eventAnswer().dynamicCapacity : []
    }

    static func each(
        _ step: borrowing Step, _ check: (ReturnedRecord) -> Violation?
    ) throws(WireError) -> Outcome {
        let records = try records(step)
        return records.isEmpty ? .notApplicable : .judged(records.compactMap(check))
    }

    /// Whether a host reads, or the fabric manager: each has commands that the other does not.
    static func isHost(_ session: borrowing Session, _ step: borrowing Step) -> Bool? {
        let host = session.effects.through(step).isImplemented(AddDynamicCapacityResponse.opcode)
        let fabric = session.effects.through(step).isImplemented(InitiateDynamicCapacityAdd.opcode)
        // Behind a message may be a fabric manager that looks at what a host would see.
        guard host != fabric, !host || step.transport == .mailbox else { return nil }
        return host
    }

    /// The extents of records that were not read before, with their types.
    static func newExtents(
        _ session: borrowing Session, _ step: borrowing Step, _ isWanted: (DynamicCapacityEventType) -> Bool
    ) throws(WireError) -> [(type: DynamicCapacityEventType, extent: CarriedExtent)] {
        guard step.succeeded, try GetEventRecords.Request(step.request).eventLog == .dynamicCapacity else { return [] }
        let answer = try step.eventAnswer()
        let records = answer.dynamicCapacity.filter { isWanted($0.value.eventType) }
        if records.isEmpty { return [] }
        let known = Set(session.eventLogs[4].outstanding.map { $0.handle })
        let cleared = session.eventLogs[4].cleared
        // The same bytes after a clear are the record that should have gone, not a new one.
        let news = records.filter { record in
            !known.contains(record.handle)
                && cleared[record.handle]?.record.fold != answer.reading.records[record.position].fold
        }
        return news.map { ($0.value.eventType, $0.extent) }
    }

    /// Whether the log goes on after `last` with a record of its type.
    static func follows(
        _ last: AnnouncementState.LastRecord, _ reading: EventLogState.Reading, _ records: [ReturnedRecord]
    ) -> Outcome {
        if let next = records.first, reading.records.contains(where: { $0.handle == next.handle }) {
            return .unknown("the log returns records that were cleared")
        }
        guard let next = records.first, next.position == 0 else {
            return .violated(
                Violation(
                    .response, 0x14..<0x16, field: "eventRecordCount",
                    expected: "the next record of the group, of type \(last.type.rawValue)",
                    observed: records.isEmpty ? "no Dynamic Capacity record" : "another kind of record first",
                    contradicts: last.index))
        }
        guard next.value.eventType != last.type else { return .held }
        return .violated(
            Violation(
                .response, 0x50..<0x51, field: "eventRecords[0].eventType",
                expected: "\(last.type.rawValue), as the group goes on", observed: "\(next.value.eventType.rawValue)",
                contradicts: last.index))
    }

    static func type(_ record: ReturnedRecord) -> Violation? {
        guard record.value.eventType.rawValue > 5 else { return nil }
        return record.violation(
            0x30..<0x31, "eventType", expected: "0 to 5", observed: "\(record.value.eventType.rawValue)")
    }

    static func severity(_ record: ReturnedRecord) -> Violation? {
        let severity = record.value.header.eventRecordFlags.severity
        guard severity != .informational else { return nil }
        return record.violation(
            0x11..<0x12, "header.eventRecordFlags.severity", expected: "0, informational",
            observed: "\(severity.rawValue)\(severity.name.map { ", \($0)" } ?? "")")
    }

    static func hostID(_ record: ReturnedRecord) -> Violation? {
        guard record.value.hostID != 0, record.value.eventType.rawValue < 4 else { return nil }
        return record.violation(
            0x32..<0x34, "hostID", expected: "0 in type \(record.value.eventType.rawValue)",
            observed: "\(record.value.hostID)")
    }

    static func regionIndex(_ record: ReturnedRecord) -> Violation? {
        guard record.value.updatedRegionIndex != 0, record.value.eventType != .regionConfigurationUpdated else {
            return nil
        }
        return record.violation(
            0x34..<0x35, "updatedRegionIndex", expected: "0 in type \(record.value.eventType.rawValue)",
            observed: "\(record.value.updatedRegionIndex)")
    }

    static func validity(_ record: ReturnedRecord) -> Violation? {
        let flags = record.value.validityFlags
        guard flags.reservedBits != 0 else { return nil }
        return record.violation(
            0x31..<0x32, "validityFlags", expected: "bits 7:1 zero", observed: hexText(UInt64(flags.rawValue)))
    }

    static func countsWithoutValidity(_ record: ReturnedRecord) -> Violation? {
        record.value.validityFlags.availableCountsValid ? nil : counts(record)
    }

    static func reserved(_ record: ReturnedRecord) -> Violation? {
        let flags = record.value.flags
        if flags.reservedBits != 0 {
            return record.violation(
                0x35..<0x36, "flags", expected: "bits 7:1 zero", observed: hexText(UInt64(flags.rawValue)))
        }
        guard let found = record.reserved else { return nil }
        return record.violation(
            found.offset..<(found.offset + 1), "reserved", expected: "0", observed: hexText(UInt64(found.value)))
    }

    static func countsBefore3_1(_ record: ReturnedRecord) -> Violation? {
        if record.value.validityFlags.availableCountsValid {
            return record.violation(0x31..<0x32, "validityFlags", expected: "0, reserved before 3.1", observed: "1")
        }
        return counts(record)
    }

    static func moreBefore3_0E(_ record: ReturnedRecord) -> Violation? {
        guard record.value.flags.more else { return nil }
        return record.violation(0x35..<0x36, "flags", expected: "0, reserved in 3.0", observed: "1")
    }

    private static func counts(_ record: ReturnedRecord) -> Violation? {
        let value = record.value
        guard value.numberOfAvailableExtents != 0 || value.numberOfAvailableTags != 0 else { return nil }
        return record.violation(
            0x78..<0x80, "numberOfAvailableExtents", expected: "0",
            observed: "\(value.numberOfAvailableExtents) extents and \(value.numberOfAvailableTags) tags")
    }
}
