import CXLWire
import SpecTables

// Release Dynamic Capacity (4803h): what a device may not refuse. A refusal for the address is judged once the log shows
// whether the capacity was taken by force.

private let onReleaseAndLog = Trigger.exchange([ReleaseDynamicCapacity.opcode, GetEventRecords.opcode])
private let onRelease = Trigger.exchange([ReleaseDynamicCapacity.opcode])

extension Rule {
    public static let releaseExactIsAccepted: Rule = Rule(
        "dc.release.accepted-extent-can-be-released.answer", "DCD-REL-005", .must, .device, confidence: .a,
        on: onReleaseAndLog, since: .r3_0, needs: [.implemented, .request, .list, .whole, .sole],
        "A release of exactly what was accepted, asked for or not, is not refused.",
        consequence: "Memory cannot be given back.", clauses: releaseClauses
    ) { session, step throws(WireError) in try judgeRelease(session, step, .refusedExact) }

    public static let releasePartIsAccepted: Rule = Rule(
        "dc.release.part-can-be-released.answer", "DCD-REL-006", .must, .device, confidence: .a,
        on: onReleaseAndLog, since: .r3_0, needs: [.implemented, .request, .list, .whole, .sole],
        "A release of whole blocks inside an accepted extent that is not sharable is not refused.",
        consequence: "A host must give back all or nothing.", clauses: releaseClauses
    ) { session, step throws(WireError) in
        try judgeRelease(session, step, .refusedPart, excuses: [.resourcesExhausted])
    }

    public static let releaseSpanIsAccepted: Rule = Rule(
        "dc.release.span-can-be-released.answer", "DCD-REL-007", .should, .device, confidence: .c,
        on: onReleaseAndLog, since: .r3_0, needs: [.implemented, .request, .list, .whole, .sole],
        "A release of one range that covers several adjacent accepted extents is not refused.",
        consequence: "A host that joined its extents cannot give them back.", clauses: releaseClauses
    ) { session, step throws(WireError) in
        try judgeRelease(session, step, .refusedSpan, excuses: [.resourcesExhausted])
    }

    public static let releaseFailureChangesNothing: Rule = Rule(
        "dc.release.failure-changes-nothing", "DCD-REL-008", .should, .device, confidence: .c,
        on: .exchange([GetDynamicCapacityExtentList.opcode, GetEventRecords.opcode]), since: .r3_0,
        needs: [.request, .response, .list, .whole, .sole],
        "After a refused release the extent list still holds the accepted bytes that it named.",
        consequence: "The host goes on using memory that is not its own any more.", clauses: releaseClauses
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        if step.opcode == GetEventRecords.opcode {
            return try resolved(session, step, [.failedRelease], "whose release was refused, and which is not listed")
        }
        let capacity = session.capacity
        let refused = capacity.refusals.filter { $0.opcode == ReleaseDynamicCapacity.opcode }
        guard !refused.isEmpty, let accepted = capacity.accepted else { return .notApplicable }
        guard let whole = try step.wholeExtentList() else { return .unknown("no whole list") }
        let gone = accepted.without(capacity.disputed).without(whole.map)
        return gone.pieces.contains { piece in refused.contains { $0.pieces.overlap(piece) } }
            ? .unknown("a record of a forced release may wait in the log") : .held
    }

    public static let releaseShareIsWhole: Rule = Rule(
        "dc.release.sharable-is-released-whole", "DCD-REL-010", .must, .host, confidence: .b, on: onRelease,
        since: .r3_1, needs: [.request, .list, .configuration, .sharability, .whole, .sole],
        "Of sharable capacity a release names all that has the tag, or nothing.",
        consequence: "The hosts that share it see different parts.", clauses: releaseClauses
    ) { session, step throws(WireError) in
        guard let part = try sharedPart(session, step) else { return .notApplicable }
        return part
            ? .violated(updatedViolation(step, expected: "all extents of the tag", observed: "a part of them")) : .held
    }

    public static let releaseShareIsWholeAnswer: Rule = Rule(
        "dc.release.sharable-is-released-whole.answer", "DCD-REL-010", .must, .device, confidence: .b, on: onRelease,
        since: .r3_1, needs: [.implemented, .request, .list, .configuration, .sharability, .whole, .sole],
        "A release that names a part of a sharable tag's capacity is answered Invalid Extent List.",
        consequence: "The hosts that share it see different parts.", clauses: releaseClauses
    ) { session, step throws(WireError) in
        guard let part = try sharedPart(session, step) else { return .notApplicable }
        guard part else { return .held }
        return step.mustBeRefused("it names a part of a sharable tag's extents", named: [.invalidExtentList])
            .contradicting(session.capacity.lastList?.index)
    }
}

private func judgeRelease(
    _ session: borrowing Session, _ step: borrowing Step, _ kind: CapacityState.Suspicion.Kind,
    excuses: [CommandReturnCode] = []
) throws(WireError) -> Outcome {
    let capacity = session.capacity
    if step.opcode == GetEventRecords.opcode {
        guard step.succeeded else { return .notApplicable }
        return try resolved(session, step, [kind], "whose release was refused though it is held")
    }
    guard capacity.chain == nil, try !step.goesOn(), try reservedBits(step) == nil,
        try capacity.faults(step).isEmpty,
        capacity.releaseShape(try CapacityState.updated(step).pieces, sharable: capacity.sharable) == kind
    else { return .notApplicable }
    if step.returnCode == .invalidPhysicalAddress || step.returnCode == .invalidExtentList {
        return .unknown("a record of a forced release may wait in the log")
    }
    return step.mustNotBeRefused("the capacity is held", excuses: excuses)
        .contradicting(capacity.lastList?.index)
}

/// Whether this whole release takes a part only of what is held under a tag in a sharable region; `nil` where it does not
/// concern one.
private func sharedPart(_ session: borrowing Session, _ step: borrowing Step) throws(WireError) -> Bool? {
    let capacity = session.capacity
    guard !capacity.isChainBroken(step), let operation = try capacity.operation(step), let accepted = capacity.accepted,
        try capacity.faults(step).isEmpty, !operation.pieces.isEmpty,
        operation.pieces.allSatisfy({ accepted.covers($0) && !capacity.disputed.overlaps($0) })
    else { return nil }
    let sharable = session.options.profile.sharableRegions ?? []
    let named = CapacityMap(operation.pieces)
    var concerns = false
    for piece in accepted.pieces where piece.tag != .zero {
        guard let region = capacity.region(of: piece), sharable.contains(region.index) else { continue }
        let group = CapacityMap(accepted.pieces.filter { $0.tag == piece.tag })
        guard !group.intersection(named).isEmpty else { continue }
        concerns = true
        if !group.without(named).isEmpty { return true }
    }
    return concerns ? false : nil
}
