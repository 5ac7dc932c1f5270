import CXLWire
import SpecTables

// Clear Event Records (0101h): one request and its answer.

extension Rule {
    public static let eventClearLogExists: Rule = Rule(
        "events.clear.log-exists", "EVT-CLR-001", .should, .host, confidence: .a, on: onClearEventRecords,
        needs: [.request],
        "A host clears no log behind the Dynamic Capacity log.",
        consequence: "The records that the host meant stay in their log.", clauses: EventClauses.clear
    ) { _, step throws(WireError) in
        let log = try ClearEventRecords.Request(step.request).eventLog.rawValue
        return log <= 4
            ? .held
            : .violated(
                Violation(.request, 0x00..<0x01, field: "eventLog", expected: "0 to 4", observed: "\(log)"))
    }

    public static let eventClearLogExistsAnswer: Rule = Rule(
        "events.clear.log-exists.answer", "EVT-CLR-001", .must, .device, confidence: .a, on: onClearEventRecords,
        needs: [.request, .implemented], refines: GeneralRule.reservedValueAnswer,
        "Clearing a log behind the Dynamic Capacity log is refused.",
        consequence: "The host believes that records are cleared which nobody touched.", clauses: EventClauses.clear
    ) { _, step throws(WireError) in
        let log = try ClearEventRecords.Request(step.request).eventLog.rawValue
        guard log > 4 else { return .notApplicable }
        return step.mustBeRefused("there is no event log \(log)")
    }

    public static let eventClearLogExistsCode: Rule = Rule(
        "events.clear.log-exists.code", "EVT-CLR-001", .should, .device, confidence: .a, on: onClearEventRecords,
        needs: [.request, .implemented],
        refines: "mailbox.return-code-not-listed",
        "A device that refuses to clear a log which does not exist answers Invalid Input.",
        consequence: "The host looks for the fault in the wrong place.", clauses: EventClauses.clear
    ) { _, step throws(WireError) in
        let request = try ClearEventRecords.Request(step.request)
        let log = request.eventLog.rawValue
        guard log > 4, !step.accepted else { return .notApplicable }
        // A handle cannot be in a log that does not exist: two faults, two codes.
        var named: [CommandReturnCode] = [.invalidInput]
        if request.numberOfEventRecordHandles > 0 { named.append(.invalidHandle) }
        if request.trailing.byteCount > 0 { named.append(.invalidPayloadLength) }
        return step.mustBeRefused("there is no event log \(log)", named: named)
    }

    public static let eventClearHoldsHandles: Rule = Rule(
        "events.clear.holds-its-handles", "EVT-CLR-002", .must, .host, confidence: .a, on: onClearEventRecords,
        needs: [.request], refines: GeneralRule.listBeyondInput,
        "A request is long enough for the handles that it counts.",
        consequence: "A device that does not look clears what lies behind the request.", clauses: EventClauses.clear
    ) { _, step throws(WireError) in
        do throws(WireError) {
            _ = try ClearEventRecords.Request(step.request)
            return .held
        } catch {
            guard error.reason == .countExceedsPayload else { return .notApplicable }
            return .violated(
                Violation(
                    .request, 0x02..<0x03, field: "numberOfEventRecordHandles",
                    expected: "at least \(error.needed) bytes for \(error.claimed) handles",
                    observed: "\(error.available) bytes"))
        }
    }

    public static let eventClearHoldsHandlesAnswer: Rule = Rule(
        "events.clear.holds-its-handles.answer", "EVT-CLR-002", .must, .device, confidence: .a,
        on: onClearEventRecords, needs: [.request, .implemented], refines: GeneralRule.listBeyondInputAnswer,
        "A request that is too short for the handles that it counts is answered Invalid Payload Length.",
        consequence: "The device clears records by bytes that the host never sent.", clauses: EventClauses.clear
    ) { _, step throws(WireError) in
        do throws(WireError) {
            _ = try ClearEventRecords.Request(step.request)
            return .notApplicable
        } catch {
            guard error.reason == .countExceedsPayload else { return .notApplicable }
            return step.mustBeRefused(
                "\(error.available) bytes do not hold \(error.claimed) handles", named: [.invalidPayloadLength])
        }
    }

    public static let eventClearNoTrailingBytes: Rule = Rule(
        "events.clear.no-trailing-bytes", "EVT-CLR-002", .note, .host, confidence: .a, on: onClearEventRecords,
        needs: [.request], refines: GeneralRule.bytesBehindList,
        "A request ends behind the last handle that it counts.",
        consequence: "Some devices refuse a longer request.", clauses: EventClauses.clear
    ) { _, step throws(WireError) in
        let request = try ClearEventRecords.Request(step.request)
        let surplus = request.trailing.byteCount
        let length = request.bytes.byteCount
        return surplus == 0
            ? .held
            : .violated(
                Violation(
                    .request, length - surplus..<length, expected: "\(length - surplus) bytes",
                    observed: "\(length) bytes"))
    }

    public static let eventClearReserved: Rule = Rule(
        "events.clear.reserved-bits", "EVT-CLR-003", .should, pinned: .must, .host, confidence: .b,
        on: onClearEventRecords, needs: [.request], refines: GeneralRule.inputReserved,
        "Flags 7:1 and bytes 03h to 05h of a request are zero.",
        consequence: "A device of a later revision reads a meaning into them.", clauses: EventClauses.clear
    ) { _, step throws(WireError) in
        let request = try ClearEventRecords.Request(step.request)
        var violations: [Violation] = []
        if request.clearEventFlags.reservedBits != 0 {
            violations.append(
                Violation(
                    .request, 0x01..<0x02, field: "clearEventFlags", expected: "bits 7:1 zero",
                    observed: "0x\(String(request.clearEventFlags.rawValue, radix: 16))"))
        }
        if let first = firstSet(request.reserved03) {
            violations.append(
                Violation(
                    .request, 0x03 + first..<0x04 + first, field: "reserved03", expected: "00",
                    observed: String(request.reserved03.byte(at: first), radix: 16)))
        }
        return .judged(violations)
    }

    public static let eventClearAllNamesNone: Rule = Rule(
        "events.clear.all-names-no-handle", "EVT-CLR-005", .must, .host, confidence: .b, on: onClearEventRecords,
        needs: [.request],
        "A request to clear all events names no handle.",
        consequence: "Whether the device clears all records or these is open.", clauses: EventClauses.clear
    ) { _, step throws(WireError) in
        let request = try ClearEventRecords.Request(step.request)
        guard request.clearEventFlags.clearAllEvents else { return .notApplicable }
        return request.numberOfEventRecordHandles == 0
            ? .held
            : .violated(
                Violation(
                    .request, 0x02..<0x03, field: "numberOfEventRecordHandles", expected: "0 with Clear All Events",
                    observed: "\(request.numberOfEventRecordHandles)"))
    }

    public static let eventClearAllNamesNoneAnswer: Rule = Rule(
        "events.clear.all-names-no-handle.answer", "EVT-CLR-005", .note, .device, confidence: .d,
        on: onClearEventRecords, needs: [.request, .implemented],
        "A request to clear all events that names handles is refused.",
        consequence: "The host that meant some records loses all.", clauses: EventClauses.clear
    ) { _, step throws(WireError) in
        let request = try ClearEventRecords.Request(step.request)
        guard request.clearEventFlags.clearAllEvents, request.numberOfEventRecordHandles > 0 else {
            return .notApplicable
        }
        return step.mustBeRefused("Clear All Events names \(request.numberOfEventRecordHandles) handles")
    }

    public static let eventClearNoZeroHandle: Rule = Rule(
        "events.clear.no-zero-handle", "EVT-CLR-006", .must, .host, confidence: .b, on: onClearEventRecords,
        needs: [.request],
        "A request names no handle 0.",
        consequence: "The device refuses the whole list.", clauses: EventClauses.clear
    ) { _, step throws(WireError) in
        guard let handles = try namedHandles(step) else { return .notApplicable }
        guard let index = handles.firstIndex(of: 0) else { return .held }
        return .violated(handleViolation(index, expected: "a handle that is not 0", observed: "0"))
    }

    public static let eventClearNoZeroHandleAnswer: Rule = Rule(
        "events.clear.no-zero-handle.answer", "EVT-CLR-006", .must, .device, confidence: .b,
        on: onClearEventRecords, needs: [.request, .implemented],
        "A request that names handle 0 is answered Invalid Handle.",
        consequence: "The host takes its own fault for one of another kind.", clauses: EventClauses.clear
    ) { _, step throws(WireError) in
        guard let handles = try namedHandles(step), handles.contains(0) else { return .notApplicable }
        guard try ClearEventRecords.Request(step.request).eventLog.rawValue <= 4 else { return .notApplicable }
        return step.mustBeRefused("handle 0 names no record", named: [.invalidHandle])
    }

    public static let eventClearNoDuplicate: Rule = Rule(
        "events.clear.names-each-record-once", "EVT-CLR-009", .should, .host, confidence: .d,
        on: onClearEventRecords, needs: [.request],
        "A request names no handle twice.",
        consequence: "The device refuses the whole list.", clauses: EventClauses.clear
    ) { _, step throws(WireError) in
        guard let handles = try namedHandles(step) else { return .notApplicable }
        guard let index = firstRepeated(handles) else { return .held }
        return .violated(
            handleViolation(
                index, expected: "a handle that was not named yet",
                observed: "0x\(String(handles[index], radix: 16)) again"))
    }

    public static let eventClearNoDuplicateAnswer: Rule = Rule(
        "events.clear.names-each-record-once.answer", "EVT-CLR-009", .should, .device, confidence: .d,
        on: onClearEventRecords, needs: [.request, .implemented],
        "A request that names a handle twice is refused.",
        consequence: "The device clears a record that the host has not named.", clauses: EventClauses.clear
    ) { _, step throws(WireError) in
        guard let handles = try namedHandles(step), let index = firstRepeated(handles), handles[index] != 0 else {
            return .notApplicable
        }
        return step.mustBeRefused("handle 0x\(String(handles[index], radix: 16)) is named twice")
    }
}

/// The handles that a request names; `nil` where it names none or clears all.
func namedHandles(_ step: borrowing Step) throws(WireError) -> [UInt16]? {
    let request = try ClearEventRecords.Request(step.request)
    guard !request.clearEventFlags.clearAllEvents else { return nil }
    let list = request.eventRecordHandles
    let handles = list.indices.map { list[$0] }
    return handles.isEmpty ? nil : handles
}

/// The position of the first handle that stands in front of itself.
func firstRepeated(_ handles: [UInt16]) -> Int? {
    var seen: Set<UInt16> = []
    return handles.firstIndex { !seen.insert($0).inserted }
}

func handleViolation(
    _ index: Int, expected: String, observed: String, contradicts: Int? = nil
) -> Violation {
    Violation(
        .request, 0x06 + 2 * index..<0x08 + 2 * index, field: "eventRecordHandles[\(index)]", expected: expected,
        observed: observed, contradicts: contradicts)
}
