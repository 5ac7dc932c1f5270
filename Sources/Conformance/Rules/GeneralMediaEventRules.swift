import CXLWire
import SpecTables

// General Media event records: fields that every revision has.

extension Rule {
    public static let eventMediaAddressReserved: Rule = Rule(
        "events.media.address-reserved-bits", "EVT-GM-001", .must, .device, confidence: .a,
        on: onGeneralMediaRecords, needs: [.response, .origin], refines: GeneralRule.outputReserved,
        "Bits 5:2 of the physical address in a General Media record are zero.",
        consequence: "A host that takes the address as it stands works on another line of memory.",
        clauses: EventClauses.generalMedia
    ) { _, step throws(WireError) in
        try judgeGeneralMedia(step) { event, place in
            place.check(
                reserved: event.physicalAddress.reservedBits, 0x30..<0x31, "physicalAddress")
        }
    }

    public static let eventMediaDescriptorReserved: Rule = Rule(
        "events.media.descriptor-reserved-bits", "EVT-GM-002", .should, pinned: .must, .device, confidence: .a,
        on: onGeneralMediaRecords, needs: [.response, .origin], refines: GeneralRule.outputReserved,
        "Bits 7:3 of the descriptor in a General Media record are zero.",
        consequence: "A host of a later revision reads a meaning into them.", clauses: EventClauses.generalMedia
    ) { _, step throws(WireError) in
        try judgeGeneralMedia(step) { event, place in
            place.check(
                reserved: event.memoryEventDescriptor.reservedBits, 0x38..<0x39, "memoryEventDescriptor")
        }
    }

    public static let eventMediaTypeKnown: Rule = Rule(
        "events.media.type-known", "EVT-GM-003", .should, pinned: .must, .device, confidence: .a,
        on: onGeneralMediaRecords, needs: [.response, .origin],
        "The event type of a General Media record is one that the record has.",
        consequence: "The host cannot say what happened.", clauses: EventClauses.generalMedia
    ) { _, step throws(WireError) in
        try judgeGeneralMedia(step) { event, place in
            place.check(
                event.memoryEventType.rawValue, isAtMost: 6, 0x39, "memoryEventType")
        }
    }

    public static let eventMediaTypeLater: Rule = Rule(
        "events.media.type-of-later-revision", "EVT-GM-003", .note, .device, confidence: .a,
        on: onGeneralMediaRecords, until: .r3_0E, needs: [.response, .pinned],
        "Before 3.1 the event type of a General Media record is at most 2.",
        consequence: "The device says that it is of a later revision than the one it is held to.",
        clauses: EventClauses.generalMedia
    ) { _, step throws(WireError) in
        try judgeGeneralMedia(step) { event, place in
            let type = event.memoryEventType.rawValue
            guard type <= 6 else { return .notConcerned }
            return place.check(type, isAtMost: 2, 0x39, "memoryEventType")
        }
    }

    public static let eventMediaTransactionKnown: Rule = Rule(
        "events.media.transaction-known", "EVT-GM-004", .should, pinned: .must, .device, confidence: .a,
        on: onGeneralMediaRecords, needs: [.response, .origin],
        "The transaction type of a General Media record is one that is defined.",
        consequence: "The host cannot say what the device was doing.", clauses: EventClauses.generalMedia
    ) { _, step throws(WireError) in
        try judgeGeneralMedia(step) { event, place in
            place.check(
                event.transactionType.rawValue, isAtMost: 8, 0x3A, "transactionType")
        }
    }

    public static let eventMediaTransactionLater: Rule = Rule(
        "events.media.transaction-of-later-revision", "EVT-GM-004", .note, .device, confidence: .a,
        on: onGeneralMediaRecords, until: .r3_0E, needs: [.response, .pinned],
        "Before 3.1 the transaction type of a General Media record is at most 6.",
        consequence: "The device says that it is of a later revision than the one it is held to.",
        clauses: EventClauses.generalMedia
    ) { _, step throws(WireError) in
        try judgeGeneralMedia(step) { event, place in
            let type = event.transactionType.rawValue
            guard type <= 8 else { return .notConcerned }
            return place.check(type, isAtMost: 6, 0x3A, "transactionType")
        }
    }

    public static let eventMediaValidityReserved: Rule = Rule(
        "events.media.validity-reserved-bits", "EVT-GM-005", .should, pinned: .must, .device, confidence: .a,
        on: onGeneralMediaRecords, needs: [.response, .origin], refines: GeneralRule.outputReserved,
        "Bits 15:5 of the validity flags in a General Media record are zero.",
        consequence: "A host of a later revision reads fields that the device did not fill.",
        clauses: EventClauses.generalMedia
    ) { _, step throws(WireError) in
        try judgeGeneralMedia(step) { event, place in
            place.check(
                reserved: event.validityFlags.reservedBits, 0x3B..<0x3D, "validityFlags")
        }
    }

    public static let eventMediaFormatNeedsIdentifier: Rule = Rule(
        "events.media.format-needs-identifier", "EVT-GM-005", .note, .device, confidence: .a,
        on: onGeneralMediaRecords, since: .r3_1, needs: [.response],
        "A General Media record that says how its component identifier is formatted has one.",
        consequence: "The host waits for a name of the part that failed and gets none.",
        clauses: EventClauses.generalMedia
    ) { session, step throws(WireError) in
        if let why = session.operatorChoseRecords { return .unknown(why) }
        return try judgeGeneralMedia(step) { event, place in
            guard event.validityFlags.componentIdentifierFormatted else { return .notConcerned }
            return place.check(
                event.validityFlags.componentIdentifierValid, 0x3B..<0x3D, "validityFlags",
                expected: "the component identifier valid, because its format is given", observed: "not valid")
        }
    }
}
