import CXLWire
import SpecTables

// DRAM event records: fields that every revision has.

extension Rule {
    public static let eventDRAMAddressReserved: Rule = Rule(
        "events.dram.address-reserved-bits", "EVT-DRAM-001", .must, .device, confidence: .a,
        on: onDRAMRecords, needs: [.response, .origin], refines: GeneralRule.outputReserved,
        "Bits 5:2 of the physical address in a DRAM record are zero.",
        consequence: "A host that takes the address as it stands works on another line of memory.",
        clauses: EventClauses.dram
    ) { _, step throws(WireError) in
        try judgeDRAM(step) { event, place in
            place.check(
                reserved: event.physicalAddress.reservedBits, 0x30..<0x31, "physicalAddress")
        }
    }

    public static let eventDRAMDescriptorReserved: Rule = Rule(
        "events.dram.descriptor-reserved-bits", "EVT-DRAM-001", .should, pinned: .must, .device, confidence: .a,
        on: onDRAMRecords, needs: [.response, .origin], refines: GeneralRule.outputReserved,
        "Bits 7:3 of the descriptor in a DRAM record are zero.",
        consequence: "A host of a later revision reads a meaning into them.", clauses: EventClauses.dram
    ) { _, step throws(WireError) in
        try judgeDRAM(step) { event, place in
            place.check(
                reserved: event.memoryEventDescriptor.reservedBits, 0x38..<0x39, "memoryEventDescriptor")
        }
    }

    public static let eventDRAMTypeKnown: Rule = Rule(
        "events.dram.type-known", "EVT-DRAM-002", .should, pinned: .must, .device, confidence: .a,
        on: onDRAMRecords, needs: [.response, .origin],
        "The event type of a DRAM record is one that the record has.",
        consequence: "The host cannot say what happened.", clauses: EventClauses.dram
    ) { _, step throws(WireError) in
        try judgeDRAM(step) { event, place in
            place.check(
                event.memoryEventType.rawValue, isAtMost: 6, 0x39, "memoryEventType")
        }
    }

    public static let eventDRAMTypeLater: Rule = Rule(
        "events.dram.type-of-later-revision", "EVT-DRAM-002", .note, .device, confidence: .a,
        on: onDRAMRecords, until: .r3_0E, needs: [.response, .pinned],
        "Before 3.1 the event type of a DRAM record is at most 3.",
        consequence: "The device says that it is of a later revision than the one it is held to.",
        clauses: EventClauses.dram
    ) { _, step throws(WireError) in
        try judgeDRAM(step) { event, place in
            let type = event.memoryEventType.rawValue
            guard type <= 6 else { return .notConcerned }
            return place.check(type, isAtMost: 3, 0x39, "memoryEventType")
        }
    }

    public static let eventDRAMTransactionKnown: Rule = Rule(
        "events.dram.transaction-known", "EVT-GM-004", .should, pinned: .must, .device, confidence: .a,
        on: onDRAMRecords, needs: [.response, .origin],
        "The transaction type of a DRAM record is one that is defined.",
        consequence: "The host cannot say what the device was doing.", clauses: EventClauses.dram
    ) { _, step throws(WireError) in
        try judgeDRAM(step) { event, place in
            place.check(
                event.transactionType.rawValue, isAtMost: 8, 0x3A, "transactionType")
        }
    }

    public static let eventDRAMTransactionLater: Rule = Rule(
        "events.dram.transaction-of-later-revision", "EVT-GM-004", .note, .device, confidence: .a,
        on: onDRAMRecords, until: .r3_0E, needs: [.response, .pinned],
        "Before 3.1 the transaction type of a DRAM record is at most 6.",
        consequence: "The device says that it is of a later revision than the one it is held to.",
        clauses: EventClauses.dram
    ) { _, step throws(WireError) in
        try judgeDRAM(step) { event, place in
            let type = event.transactionType.rawValue
            guard type <= 8 else { return .notConcerned }
            return place.check(type, isAtMost: 6, 0x3A, "transactionType")
        }
    }

    public static let eventDRAMValidityReserved: Rule = Rule(
        "events.dram.validity-reserved-bits", "EVT-DRAM-003", .should, pinned: .must, .device, confidence: .a,
        on: onDRAMRecords, needs: [.response, .origin], refines: GeneralRule.outputReserved,
        "Bits 15:11 of the validity flags in a DRAM record are zero.",
        consequence: "A host of a later revision reads fields that the device did not fill.", clauses: EventClauses.dram
    ) { _, step throws(WireError) in
        try judgeDRAM(step) { event, place in
            place.check(
                reserved: event.validityFlags.reservedBits, 0x3B..<0x3D, "validityFlags")
        }
    }

    public static let eventDRAMFormatNeedsIdentifier: Rule = Rule(
        "events.dram.format-needs-identifier", "EVT-DRAM-003", .note, .device, confidence: .a,
        on: onDRAMRecords, since: .r3_1, needs: [.response],
        "A DRAM record that says how its component identifier is formatted has one.",
        consequence: "The host waits for a name of the part that failed and gets none.", clauses: EventClauses.dram
    ) { session, step throws(WireError) in
        if let why = session.operatorChoseRecords { return .unknown(why) }
        return try judgeDRAM(step) { event, place in
            guard event.validityFlags.componentIdentifierFormatted else { return .notConcerned }
            return place.check(
                event.validityFlags.componentIdentifierValid, 0x3B..<0x3D, "validityFlags",
                expected: "the component identifier valid, because its format is given", observed: "not valid")
        }
    }
}
