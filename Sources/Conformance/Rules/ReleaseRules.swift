import CXLWire
import SpecTables

// Release Dynamic Capacity (4803h).

let releaseClauses: Clauses = [.r3_0: "8.2.9.8.9.4", .r3_1: "8.2.9.9.9.4", .r3_2: "8.2.10.9.9.4"]
private let onRelease = Trigger.exchange([ReleaseDynamicCapacity.opcode])

extension Rule {
    public static let releaseHoldsItsCount: Rule = Rule(
        "dc.release.holds-its-count", "DCD-REL-001", .must, .host, confidence: .a, on: onRelease, since: .r3_0,
        needs: [.request],
        refines: "mailbox.list-beyond-input",
        "The request holds the extents that its list size announces.",
        consequence: "The device would release what lies behind the payload.", clauses: releaseClauses
    ) { _, step throws(WireError) in try shortList(step).map { .violated($0) } ?? .held }

    public static let releaseHoldsItsCountAnswer: Rule = Rule(
        "dc.release.holds-its-count.answer", "DCD-REL-001", .must, .device, confidence: .a, on: onRelease,
        since: .r3_0, needs: [.implemented, .request],
        refines: "mailbox.list-beyond-input.answer",
        "A request that does not hold the extents that its list size announces is refused.",
        consequence: "The device takes memory that the host did not name.", clauses: releaseClauses
    ) { _, step throws(WireError) in
        guard try shortList(step) != nil else { return .held }
        return step.mustBeRefused("the list is shorter than its size says")
    }

    public static let releaseReservedIsZero: Rule = Rule(
        "dc.release.reserved-is-zero", "DCD-REL-002", .should, pinned: .must, .host, confidence: .a, on: onRelease,
        since: .r3_0, needs: [.request],
        refines: "mailbox.input-reserved-zero",
        "Bits 7:1 of the flags and bytes 05h to 07h of the request are zero.",
        consequence: "A later device may take them for something.", clauses: releaseClauses
    ) { _, step throws(WireError) in try reservedBits(step).map { .violated($0) } ?? .held }

    public static let releaseNamesSomething: Rule = Rule(
        "dc.release.names-something", "DCD-REL-003", .must, .host, confidence: .a, on: onRelease, since: .r3_0,
        needs: [.request],
        "The list of a release is not empty.",
        consequence: "The command says nothing.", clauses: releaseClauses
    ) { _, step throws(WireError) in
        guard try step.updatedRanges().isEmpty else { return .held }
        return .violated(
            Violation(.request, 0x00..<0x04, field: "updatedExtentListSize", expected: "at least 1", observed: "0"))
    }

    public static let releaseNamesSomethingAnswer: Rule = Rule(
        "dc.release.names-something.answer", "DCD-REL-003", .should, .device, confidence: .c, on: onRelease,
        since: .r3_0, needs: [.implemented, .request],
        "A release with an empty list is refused.",
        consequence: "A host that lost its list believes that it released something.", clauses: releaseClauses
    ) { _, step throws(WireError) in
        guard try step.updatedRanges().isEmpty else { return .held }
        return step.mustBeRefused("the list is empty")
    }

    public static let releaseNamesHeld: Rule = Rule(
        "dc.release.names-what-is-held", "DCD-REL-004", .should, .host, confidence: .a, on: onRelease, since: .r3_0,
        needs: [.request, .list, .whole, .sole],
        "A release names bytes only that the host has accepted and not released.",
        consequence: "Host and device disagree about who owns memory.", clauses: releaseClauses
    ) { session, step throws(WireError) in
        try judgeUnheld(session, step) { piece in
            .violated(
                updatedViolation(
                    step, expected: "bytes that are held", observed: "\(piece.range) is not",
                    session.capacity.lastList?.index))
        }
    }

    public static let releaseNamesHeldAnswer: Rule = Rule(
        "dc.release.names-what-is-held.answer", "DCD-REL-004", .must, .device, confidence: .a, on: onRelease,
        since: .r3_0, needs: [.implemented, .request, .list, .whole, .sole],
        "A release that names a byte which is not accepted is answered Invalid Physical Address or Invalid Extent List.",
        consequence: "A host can give back what belongs to another.", clauses: releaseClauses
    ) { session, step throws(WireError) in
        try judgeUnheld(session, step) { piece throws(WireError) in
            step.mustBeRefused("\(piece.range) is not held", named: [.invalidPhysicalAddress, .invalidExtentList])
        }
    }

    public static let releasePartsDoNotOverlap: Rule = Rule(
        "dc.release.parts-do-not-overlap", "DCD-REL-009", .must, .host, confidence: .b, on: onRelease, since: .r3_0E,
        needs: [.request],
        "The parts of a release with More set are one list, in which no two extents overlap.",
        consequence: "The device cannot tell what is meant.", clauses: releaseClauses
    ) { session, step throws(WireError) in try judgeParts(session, step) }

    public static let releasePartsDoNotOverlapAnswer: Rule = Rule(
        "dc.release.parts-do-not-overlap.answer", "DCD-REL-009", .must, .device, confidence: .b, on: onRelease,
        since: .r3_0E, needs: [.implemented, .request],
        "A release whose parts overlap each other is answered Invalid Extent List.",
        consequence: "The device gives the same memory back twice.", clauses: releaseClauses
    ) { session, step throws(WireError) in try judgePartsAnswer(session, step) }

    public static let releaseChainIsUnbroken: Rule = Rule(
        "dc.release.chain-is-unbroken", "DCD-REL-018", .should, .host, confidence: .b,
        on: .exchange([AddDynamicCapacityResponse.opcode, ReleaseDynamicCapacity.opcode]), since: .r3_0E,
        needs: [.request],
        "The parts of a release with More set follow each other with no other command between.",
        consequence: "What the device does with the parts is open.", clauses: releaseClauses
    ) { session, step throws(WireError) in judgeChain(session, step, ReleaseDynamicCapacity.opcode) }
}

/// Judges a whole release by the first bytes of it that are known not to be held.
private func judgeUnheld(
    _ session: borrowing Session, _ step: borrowing Step, _ judge: (Piece) throws(WireError) -> Outcome
) throws(WireError) -> Outcome {
    let capacity = session.capacity
    guard let operation = try capacity.operation(step), !operation.pieces.isEmpty, let accepted = capacity.accepted
    else { return .notApplicable }
    var named = CapacityMap(operation.pieces)
    // What came of the parts before an interruption is open; bytes that nobody ever held are not.
    if capacity.isChainBroken(step) { named = named.without(CapacityMap(capacity.chain?.pieces ?? [])) }
    let unheld = named.without(accepted).without(capacity.disputed)
    guard let first = unheld.pieces.first else { return .held }
    return try judge(first).contradicting(max(capacity.lastChange ?? 0, capacity.lastList?.index ?? 0))
}
