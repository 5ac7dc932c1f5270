import CXLWire
import SpecTables

// Event records of switches and MLD ports.

extension Rule {
    public static let eventPhysicalSwitchTypeKnown: Rule = Rule(
        "events.switch.physical-type-known", "EVT-PSW-001", .should, pinned: .must, .component, confidence: .b,
        on: onOtherRecords, needs: [.response],
        "The event type of a Physical Switch record is one that is defined.",
        consequence: "The fabric manager cannot say what happened at the port.", clauses: EventClauses.physicalSwitch
    ) { _, step throws(WireError) in
        return try judgeRecords(step) { record, place in
            guard case .physicalSwitch(let event) = record.kind else { return .notConcerned }
            return place.check(event.eventType.rawValue, isAtMost: 1, 0x31, "eventType")
        }
    }

    public static let eventPhysicalSwitchReserved: Rule = Rule(
        "events.switch.port-fields-reserved-bits", "EVT-PSW-001", .should, pinned: .must, .component, confidence: .b,
        on: onOtherRecords, needs: [.response], refines: GeneralRule.outputReserved,
        "The upper bits of the port state, mode, width and speed fields in a Physical Switch record are zero.",
        consequence: "A fabric manager that reads the whole byte sees a state or a width that does not exist.",
        clauses: EventClauses.physicalSwitch
    ) { _, step throws(WireError) in
        return try judgeRecords(step) { record, place in
            guard case .physicalSwitch(let event) = record.kind else { return .notConcerned }
            let fields: [(offset: Int, name: String, reserved: UInt8)] = [
                (0x35, "currentPortConfigurationState", event.currentPortConfigurationState.reservedBits),
                (0x36, "connectedDeviceMode", event.connectedDeviceMode.reservedBits),
                (0x3A, "maximumLinkWidth", event.maximumLinkWidth.reservedBits),
                (0x3B, "negotiatedLinkWidth", event.negotiatedLinkWidth.reservedBits),
                (0x3C, "supportedLinkSpeedsVector", event.supportedLinkSpeedsVector.reservedBits),
                (0x3D, "maximumLinkSpeed", event.maximumLinkSpeed.reservedBits),
                (0x3E, "currentLinkSpeed", event.currentLinkSpeed.reservedBits),
            ]
            guard let field = fields.first(where: { $0.reserved != 0 }) else { return .held }
            return place.check(reserved: field.reserved, field.offset..<field.offset + 1, field.name)
        }
    }

    public static let eventPhysicalSwitchLTSSM: Rule = Rule(
        "events.switch.ltssm-state-known", "EVT-PSW-001", .should, pinned: .must, .component, confidence: .b,
        on: onOtherRecords, needs: [.response],
        "The LTSSM state in a Physical Switch record is one that is defined.",
        consequence: "The fabric manager cannot say in which state the link is.", clauses: EventClauses.physicalSwitch
    ) { _, step throws(WireError) in
        return try judgeRecords(step) { record, place in
            guard case .physicalSwitch(let event) = record.kind else { return .notConcerned }
            return place.check(event.ltssmState.rawValue, isAtMost: 0x0A, 0x3F, "ltssmState")
        }
    }

    public static let eventVirtualSwitchTypeKnown: Rule = Rule(
        "events.switch.virtual-type-known", "EVT-VSW-001", .should, pinned: .must, .component, confidence: .b,
        on: onOtherRecords, needs: [.response],
        "The event type of a Virtual Switch record is one that is defined.",
        consequence: "The fabric manager cannot say what happened in the virtual switch.",
        clauses: EventClauses.virtualSwitch
    ) { _, step throws(WireError) in
        return try judgeRecords(step) { record, place in
            guard case .virtualSwitch(let event) = record.kind else { return .notConcerned }
            return place.check(event.eventType.rawValue, isAtMost: 3, 0x32, "eventType")
        }
    }

    public static let eventVirtualSwitchBindingLog: Rule = Rule(
        "events.switch.binding-in-informational-or-warning-log", "EVT-VSW-002", .should, .component, confidence: .b,
        on: onOtherRecords, needs: [.request, .response],
        "A record that a binding changed is in the informational log, or in the warning log where the change failed.",
        consequence: "The fabric manager takes an ordinary change for a failure.", clauses: EventClauses.virtualSwitch
    ) { _, step throws(WireError) in
        let log = try logRead(step)
        return try judgeRecords(step) { record, place in
            guard case .virtualSwitch(let event) = record.kind else { return .notConcerned }
            guard event.eventType.rawValue == 0 else { return .notConcerned }
            return place.check(
                log == .informational || log == .warning, 0x32..<0x33, "eventType",
                expected: "no change of a binding in the \(logText(log))", observed: "one")
        }
    }

    public static let eventMLDPortTypeKnown: Rule = Rule(
        "events.mld.type-known", "EVT-MLD-001", .should, pinned: .must, .component, confidence: .b,
        on: onOtherRecords, needs: [.response],
        "The event type of an MLD Port record is one that is defined.",
        consequence: "The fabric manager cannot say which error message arrived.", clauses: EventClauses.mldPort
    ) { _, step throws(WireError) in
        return try judgeRecords(step) { record, place in
            guard case .mldPort(let event) = record.kind else { return .notConcerned }
            return place.check(event.eventType.rawValue, isAtMost: 2, 0x30, "eventType")
        }
    }

    public static let eventMLDPortLog: Rule = Rule(
        "events.mld.error-in-its-log", "EVT-MLD-001", .should, .component, confidence: .b,
        on: onOtherRecords, needs: [.request, .response],
        "A corrected error of an MLD port is in the warning log, any other in the failure log.",
        consequence: "The fabric manager misses an error, or is alarmed by one that was corrected.",
        clauses: EventClauses.mldPort
    ) { _, step throws(WireError) in
        let log = try logRead(step)
        return try judgeRecords(step) { record, place in
            guard case .mldPort(let event) = record.kind else { return .notConcerned }
            let type = event.eventType.rawValue
            guard type <= 2 else { return .notConcerned }
            let expected: EventLog = type == 0 ? .warning : .failure
            return place.check(
                log == expected, 0x30..<0x31, "eventType", expected: "this error in the \(logText(expected))",
                observed: "in the \(logText(log))")
        }
    }
}
