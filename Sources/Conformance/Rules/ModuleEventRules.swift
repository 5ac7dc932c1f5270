import CXLWire
import SpecTables

// Memory Module event records.

extension Rule {
    public static let eventModuleTypeKnown: Rule = Rule(
        "events.module.type-known", "EVT-MM-001", .should, pinned: .must, .device, confidence: .a,
        on: onMemoryModuleRecords, needs: [.response, .origin],
        "The event type of a Memory Module record is one that is defined.",
        consequence: "The host cannot say what happened.", clauses: EventClauses.module
    ) { _, step throws(WireError) in
        try judgeModule(step) { event, place in
            place.check(
                event.deviceEventType.rawValue, isAtMost: 8, 0x30, "deviceEventType")
        }
    }

    public static let eventModuleHealthReserved: Rule = Rule(
        "events.module.health-reserved-bits", "EVT-MM-002", .should, pinned: .must, .device, confidence: .b,
        on: onMemoryModuleRecords, needs: [.response, .origin], refines: GeneralRule.outputReserved,
        "Bits 7:4 of the health status in a Memory Module record are zero.",
        consequence: "A host of a later revision reads a meaning into them.", clauses: EventClauses.module
    ) { _, step throws(WireError) in
        try judgeModule(step) { event, place in
            place.check(
                reserved: event.deviceHealthInformation.healthStatus.reservedBits, 0x31..<0x32,
                "deviceHealthInformation.healthStatus")
        }
    }

    public static let eventModuleMediaStatusKnown: Rule = Rule(
        "events.module.media-status-known", "EVT-MM-002", .should, pinned: .must, .device, confidence: .b,
        on: onMemoryModuleRecords, needs: [.response, .origin],
        "The media status in a Memory Module record is one that is defined.",
        consequence: "The host cannot say whether data is lost.", clauses: EventClauses.module
    ) { _, step throws(WireError) in
        try judgeModule(step) { event, place in
            place.check(
                event.deviceHealthInformation.mediaStatus.rawValue, isAtMost: 9, 0x32,
                "deviceHealthInformation.mediaStatus")
        }
    }

    public static let eventModuleAdditionalReserved: Rule = Rule(
        "events.module.additional-status-reserved-bits", "EVT-MM-002", .should, pinned: .must, .device, confidence: .b,
        on: onMemoryModuleRecords, needs: [.response, .origin], refines: GeneralRule.outputReserved,
        "Bits 7:6 of the additional status in a Memory Module record are zero.",
        consequence: "A host of a later revision reads a meaning into them.", clauses: EventClauses.module
    ) { _, step throws(WireError) in
        try judgeModule(step) { event, place in
            place.check(
                reserved: event.deviceHealthInformation.additionalStatus.reservedBits, 0x33..<0x34,
                "deviceHealthInformation.additionalStatus")
        }
    }

    public static let eventModuleLifeUsedLevel: Rule = Rule(
        "events.module.life-used-level-known", "EVT-MM-002", .should, pinned: .must, .device, confidence: .b,
        on: onMemoryModuleRecords, needs: [.response, .origin],
        "The level of life used in a Memory Module record is normal, warning or critical.",
        consequence: "The host cannot say whether the module is in danger.", clauses: EventClauses.module
    ) { _, step throws(WireError) in
        try judgeModule(step) { event, place in
            let level = event.deviceHealthInformation.additionalStatus.lifeUsed.rawValue
            return place.check(
                level <= 2, 0x33..<0x34, "deviceHealthInformation.additionalStatus",
                expected: "level 0 to 2 of life used",
                observed: "\(level)")
        }
    }

    public static let eventModuleTemperatureLevel: Rule = Rule(
        "events.module.temperature-level-known", "EVT-MM-002", .should, pinned: .must, .device, confidence: .b,
        on: onMemoryModuleRecords, needs: [.response, .origin],
        "The level of temperature in a Memory Module record is normal, warning or critical.",
        consequence: "The host cannot say whether the module is in danger.", clauses: EventClauses.module
    ) { _, step throws(WireError) in
        try judgeModule(step) { event, place in
            let level = event.deviceHealthInformation.additionalStatus.temperature.rawValue
            return place.check(
                level <= 2, 0x33..<0x34, "deviceHealthInformation.additionalStatus",
                expected: "level 0 to 2 of temperature",
                observed: "\(level)")
        }
    }

    public static let eventModuleSubTypeKnown: Rule = Rule(
        "events.module.sub-type-known", "EVT-MM-003", .should, pinned: .must, .device, confidence: .b,
        on: onMemoryModuleRecords, since: .r3_1, needs: [.response, .origin],
        "The sub-type of a Memory Module record is one that is defined.",
        consequence: "The host cannot say what is wrong with the media unit.", clauses: EventClauses.module
    ) { _, step throws(WireError) in
        try judgeModule(step) { event, place in
            place.check(
                event.deviceEventSubType.rawValue, isAtMost: 3, 0x55, "deviceEventSubType")
        }
    }

    public static let eventModuleSubTypeFRU: Rule = Rule(
        "events.module.sub-type-for-media-unit-only", "EVT-MM-003", .must, .device, confidence: .b,
        on: onMemoryModuleRecords, since: .r3_1, needs: [.response, .origin],
        "A Memory Module record has a sub-type only if it is about a replaceable media unit.",
        consequence: "The host names a fault that did not happen.", clauses: EventClauses.module
    ) { _, step throws(WireError) in
        try judgeModule(step) { event, place in
            guard event.deviceEventType != .memoryMediaFRUError else { return .notConcerned }
            let type = event.deviceEventSubType.rawValue
            return place.check(
                type == 0, 0x55..<0x56, "deviceEventSubType",
                expected: "0, because the event is not about a media unit", observed: "\(type)")
        }
    }

    public static let eventModuleReserved: Rule = Rule(
        "events.module.reserved-bytes", "EVT-HDR-015", .should, pinned: .must, .device, confidence: .a,
        on: onMemoryModuleRecords, needs: [.response], refines: GeneralRule.outputReserved,
        "The bytes of a Memory Module record that every revision reserves are zero.",
        consequence: "A host of a later revision reads a meaning into them.", clauses: EventClauses.module
    ) { _, step throws(WireError) in
        try judgeModule(step) { event, place in
            place.check(reserved: event.reserved56, at: 0x56, "reserved56")
        }
    }

    public static let eventModuleLaterBytes: Rule = Rule(
        "events.module.bytes-of-later-revision", "EVT-HDR-015", .note, pinned: .must, .device, confidence: .a,
        on: onMemoryModuleRecords, until: .r3_0E, needs: [.response, .pinned],
        "The bytes of a Memory Module record that 3.1 gave a meaning are zero before.",
        consequence: "The device is of a later revision than the one it is held to, or leaves old bytes behind.",
        clauses: EventClauses.module
    ) { _, step throws(WireError) in
        try judgeModule(step) { event, place in
            let isClear =
                event.validityFlags.rawValue == 0 && firstSet(event.componentIdentifier) == nil
                && event.deviceEventSubType.rawValue == 0
            return place.check(
                isClear, 0x43..<0x56, "validityFlags", expected: "zero before 3.1", observed: "not zero")
        }
    }
}
