import CXLWire
import SpecTables

// Fields of the Dynamic Capacity record.

private let record: Clauses = [.r3_0: "8.2.9.2.1.5", .r3_1: "8.2.9.2.1.6", .r3_2: "8.2.10.2.1.6"]

extension Rule {
    public static let dynamicCapacityEventTypeIsDefined: Rule = Rule(
        "dc.event.type-is-defined", "EVT-DC-001", .should, pinned: .must, .device, confidence: .a,
        on: onDynamicCapacityRecords, since: .r3_0, needs: [.response],
        "The type of a Dynamic Capacity record is 0 to 5.",
        consequence: "A host that does not know the type cannot act on the record.",
        clauses: record
    ) { _, step throws(WireError) in
        try RecordCheck.each(step) { RecordCheck.type($0) }
    }

    public static let dynamicCapacityEventSeverityInformational: Rule = Rule(
        "dc.event.severity-is-informational", "EVT-DC-002", .must, .device, confidence: .b,
        on: onDynamicCapacityRecords, since: .r3_0, needs: [.response],
        "The severity of a Dynamic Capacity record is informational, value 0.",
        consequence: "Tools that watch for warnings and failures raise an alarm whenever capacity is added.",
        clauses: record
    ) { _, step throws(WireError) in
        try RecordCheck.each(step) { RecordCheck.severity($0) }
    }

    public static let dynamicCapacityEventTypeSuitsReader: Rule = Rule(
        "dc.event.type-suits-reader", "EVT-DC-003", .must, .device, confidence: .b,
        on: onDynamicCapacityRecords, since: .r3_0, needs: [.response],
        "A host reads records of types 0 to 3 only, the fabric manager those of types 4 and 5.",
        consequence: "Each side acts on what was meant for the other, or misses what was meant for it.",
        clauses: record
    ) { session, step throws(WireError) in
        let records = try RecordCheck.records(step)
        guard !records.isEmpty else { return .notApplicable }
        guard let isHost = RecordCheck.isHost(session, step) else { return .unknown("it is not known who reads") }
        var violations: [Violation] = []
        for record in records where record.value.eventType.rawValue <= 5 {
            if (record.value.eventType.rawValue <= 3) == isHost { continue }
            violations.append(
                record.violation(
                    0x30..<0x31, "eventType",
                    expected: isHost ? "0 to 3, for a host" : "4 or 5, for the fabric manager",
                    observed: "\(record.value.eventType.rawValue)"))
        }
        return .judged(violations)
    }

    public static let dynamicCapacityEventHostIDOnlyForFabricManager: Rule = Rule(
        "dc.event.host-id-only-for-fabric-manager", "EVT-DC-004", .note, .device, confidence: .b,
        on: onDynamicCapacityRecords, since: .r3_0, needs: [.response],
        "The host ID is zero in records of types other than 4 and 5.",
        consequence: "It means nothing there.",
        clauses: record
    ) { _, step throws(WireError) in
        try RecordCheck.each(step) { RecordCheck.hostID($0) }
    }

    public static let dynamicCapacityEventUpdatedRegionExists: Rule = Rule(
        "dc.event.updated-region-exists", "EVT-DC-005", .must, .device, confidence: .b,
        on: onDynamicCapacityRecords, since: .r3_0, needs: [.response, .configuration],
        "The region index of a Region Configuration Updated record is below the number of available regions.",
        consequence: "A host looks up a region that it does not have.",
        clauses: record
    ) { session, step throws(WireError) in
        guard let count = session.regions.available?.count else { return .unknown("the regions are not known") }
        let records = try RecordCheck.records(step).filter { $0.value.eventType == .regionConfigurationUpdated }
        guard !records.isEmpty else { return .notApplicable }
        return .judged(
            records.compactMap { record in
                guard Int(record.value.updatedRegionIndex) >= count else { return nil }
                return record.violation(
                    0x34..<0x35, "updatedRegionIndex", expected: "below \(count), the number of available regions",
                    observed: "\(record.value.updatedRegionIndex)")
            })
    }

    public static let dynamicCapacityEventRegionIndexOnlyForUpdates: Rule = Rule(
        "dc.event.region-index-only-for-updates", "EVT-DC-005", .note, .device, confidence: .b,
        on: onDynamicCapacityRecords, since: .r3_0, needs: [.response],
        "The updated region index is zero in records of types other than 3.",
        consequence: "It means nothing there.",
        clauses: record
    ) { _, step throws(WireError) in
        try RecordCheck.each(step) { RecordCheck.regionIndex($0) }
    }

    public static let dynamicCapacityEventValidityBitsAreZero: Rule = Rule(
        "dc.event.validity-reserved-bits-are-zero", "EVT-DC-006", .should, pinned: .must, .device, confidence: .a,
        on: onDynamicCapacityRecords, since: .r3_0, needs: [.response],
        refines: "mailbox.output-reserved-zero",
        "Bits 7:1 of the validity flags are zero.",
        consequence: "A later revision may give them a meaning.",
        clauses: record
    ) { _, step throws(WireError) in
        try RecordCheck.each(step) { RecordCheck.validity($0) }
    }

    public static let dynamicCapacityEventCountsOnlyWhereValid: Rule = Rule(
        "dc.event.counts-only-where-valid", "EVT-DC-006", .note, .device, confidence: .b,
        on: onDynamicCapacityRecords, since: .r3_1, needs: [.response],
        "The numbers of available extents and tags are zero where the validity flags do not call them valid.",
        consequence: "A host that reads them anyway is misled.",
        clauses: record
    ) { _, step throws(WireError) in
        try RecordCheck.each(step) { RecordCheck.countsWithoutValidity($0) }
    }

    public static let dynamicCapacityEventReservedAreZero: Rule = Rule(
        "dc.event.reserved-bytes-are-zero", "EVT-DC-007", .should, pinned: .must, .device, confidence: .a,
        on: onDynamicCapacityRecords, since: .r3_0, needs: [.response],
        refines: "mailbox.output-reserved-zero",
        "Bits 7:1 of the flags, and bytes 36h, 37h and 60h to 77h of the record, are zero.",
        consequence: "A later revision may give them a meaning.",
        clauses: record
    ) { _, step throws(WireError) in
        try RecordCheck.each(step) { RecordCheck.reserved($0) }
    }

    public static let dynamicCapacityEventCountsAreReserved: Rule = Rule(
        "dc.event.counts-are-reserved", "EVT-DC-007", .note, .device, confidence: .c,
        on: onDynamicCapacityRecords, since: .r3_0, until: .r3_0E, needs: [.response, .pinned],
        "Before 3.1, bit 0 of byte 31h and bytes 78h to 7Fh of the record are zero.",
        consequence: "A device that fills them is of a later revision than it claims.",
        clauses: record
    ) { _, step throws(WireError) in
        try RecordCheck.each(step) { RecordCheck.countsBefore3_1($0) }
    }

    public static let dynamicCapacityEventMoreIsReserved: Rule = Rule(
        "dc.event.more-flag-is-reserved", "EVT-DC-008", .note, .device, confidence: .c,
        on: onDynamicCapacityRecords, since: .r3_0, until: .r3_0, needs: [.response, .pinned],
        "In 3.0 without its errata, bit 0 of byte 35h of the record is zero.",
        consequence:
            "A device that sets it is of a later revision than it claims, and its host does not see that records belong together.",
        clauses: record
    ) { _, step throws(WireError) in
        try RecordCheck.each(step) { RecordCheck.moreBefore3_0E($0) }
    }
}
