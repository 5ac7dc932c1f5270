import CXLWire
import SpecTables

// Memory Sparing event records.

extension Rule {
    public static let eventSparingResultKnown: Rule = Rule(
        "events.sparing.result-known", "EVT-MSP-001", .should, pinned: .must, .device, confidence: .b,
        on: onMemorySparingRecords, since: .r3_1, needs: [.response, .origin],
        "The result in a Memory Sparing record is success, exhausted resources or failure.",
        consequence: "The host cannot say whether the memory was replaced.", clauses: EventClauses.sparing
    ) { _, step throws(WireError) in
        try judgeSparing(step) { event, place in
            let result = event.result
            return place.check(
                result.name != nil, 0x33..<0x34, "result", expected: "0, 1 or 255",
                observed: "reserved value \(result.rawValue)")
        }
    }

    public static let eventSparingFlagsReserved: Rule = Rule(
        "events.sparing.flags-reserved-bits", "EVT-MSP-001", .should, pinned: .must, .device, confidence: .b,
        on: onMemorySparingRecords, since: .r3_1, needs: [.response, .origin], refines: GeneralRule.outputReserved,
        "Bits 7:3 of the flags in a Memory Sparing record are zero.",
        consequence: "A host of a later revision reads a meaning into them.", clauses: EventClauses.sparing
    ) { _, step throws(WireError) in
        try judgeSparing(step) { event, place in
            place.check(reserved: event.flags.reservedBits, 0x32..<0x33, "flags")
        }
    }

    public static let eventSparingValidityReserved: Rule = Rule(
        "events.sparing.validity-reserved-bits", "EVT-MSP-001", .should, pinned: .must, .device, confidence: .b,
        on: onMemorySparingRecords, since: .r3_1, needs: [.response, .origin], refines: GeneralRule.outputReserved,
        "Bits 15:10 of the validity flags in a Memory Sparing record are zero.",
        consequence: "A host of a later revision reads fields that the device did not fill.",
        clauses: EventClauses.sparing
    ) { _, step throws(WireError) in
        try judgeSparing(step) { event, place in
            place.check(
                reserved: event.validityFlags.reservedBits, 0x34..<0x36, "validityFlags")
        }
    }

    public static let eventSparingSparesInRange: Rule = Rule(
        "events.sparing.spares-at-most-three", "EVT-MSP-001", .must, .device, confidence: .b,
        on: onMemorySparingRecords, since: .r3_1, needs: [.response, .origin],
        "A Memory Sparing record of success counts at most three spares that are left.",
        consequence: "The host plans with spares that are not there.", clauses: EventClauses.sparing
    ) { _, step throws(WireError) in
        try judgeSparing(step) { event, place in
            guard event.result == .success else { return .notConcerned }
            let spares = event.spareResourcesAvailable
            return place.check(
                spares <= 3, 0x3C..<0x3E, "spareResourcesAvailable", expected: "0 to 3", observed: "\(spares)")
        }
    }

    public static let eventSparingSparesNeedSuccess: Rule = Rule(
        "events.sparing.spares-need-success", "EVT-MSP-001", .note, .device, confidence: .d,
        on: onMemorySparingRecords, since: .r3_1, needs: [.response],
        "A Memory Sparing record of another result than success counts no spares.",
        consequence: "Software that ignores the result shows a number that means nothing.",
        clauses: EventClauses.sparing
    ) { _, step throws(WireError) in
        try judgeSparing(step) { event, place in
            guard event.result != .success else { return .notConcerned }
            let spares = event.spareResourcesAvailable
            return place.check(
                spares == 0, 0x3C..<0x3E, "spareResourcesAvailable", expected: "0, because the result is no success",
                observed: "\(spares)")
        }
    }

    public static let eventSparingBefore31: Rule = Rule(
        "events.sparing.record-of-later-revision", "EVT-MSP-001", .note, .device, confidence: .b,
        on: onRecords, until: .r3_0E, needs: [.response, .pinned],
        "Memory Sparing records came with 3.1.",
        consequence: "A host of an older revision takes the record for a vendor's.", clauses: EventClauses.sparing
    ) { _, step throws(WireError) in
        try judgeRecords(step) { record, place in
            guard case .memorySparing = record.kind else { return .held }
            return .broken(
                place.violation(
                    0x00..<0x10, "header.eventRecordIdentifier", expected: "no Memory Sparing record before 3.1",
                    observed: "one"))
        }
    }
}
