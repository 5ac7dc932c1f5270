import CXLWire
import SpecTables

// Reserved bytes of the record's header.

extension Rule {
    public static let eventHeaderReserved: Rule = Rule(
        "events.header.reserved-bytes", "EVT-HDR-015", .should, pinned: .must, .device, confidence: .a,
        on: onRecords, needs: [.response], refines: GeneralRule.outputReserved,
        "Bytes 25h to 2Fh of a record, reserved in every revision, are zero.",
        consequence: "A host of a later revision reads a meaning into them.", clauses: EventClauses.header
    ) { _, step throws(WireError) in
        try judgeRecords(step) { record, place in
            place.check(reserved: record.header.reserved25, at: 0x25, "header.reserved25")
        }
    }

    public static let eventHeaderLaterBytes: Rule = Rule(
        "events.header.bytes-of-later-revision", "EVT-HDR-015", .note, pinned: .must, .device, confidence: .a,
        on: onRecords, until: .r3_1, needs: [.response, .pinned],
        "The bytes of a record that a later revision than the pinned one gave a meaning are zero.",
        consequence: "The device is of a later revision than the one it is held to, or leaves old bytes behind.",
        clauses: EventClauses.header
    ) { _, step throws(WireError) in
        let hasSubclass = step.pinned.map { $0 >= .r3_1 } ?? false
        return try judgeRecords(step) { record, place in
            let header = record.header
            let isClear =
                (hasSubclass || header.maintenanceOperationSubclass == 0) && header.ldID == 0 && header.headID == 0
            return place.check(
                isClear, (hasSubclass ? 0x22 : 0x21)..<0x25, "header",
                expected: "zero before the revision that defined them",
                observed: "not zero")
        }
    }
}
