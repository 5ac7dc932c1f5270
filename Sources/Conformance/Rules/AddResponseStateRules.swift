import CXLWire
import SpecTables

// Add Dynamic Capacity Response (4802h): the list, what is held already, chains, and refusals.

extension Rule {
    public static let addResponseNotYetAccepted: Rule = Rule(
        "dc.add-response.names-nothing-accepted", "DCD-ADD-007", .should, .host, confidence: .a, on: onAddResponse,
        since: .r3_0, needs: [.request, .list, .whole, .sole],
        "An answer names no bytes that the host has accepted already.",
        consequence: "The host counts its memory twice.", clauses: addResponseClauses
    ) { session, step throws(WireError) in
        try judgeHeld(session, step) { held in
            .violated(
                updatedViolation(
                    step, expected: "bytes that are not accepted yet",
                    observed: held.pieces.first?.range ?? "", session.capacity.lastList?.index))
        }
    }

    public static let addResponseNotYetAcceptedAnswer: Rule = Rule(
        "dc.add-response.names-nothing-accepted.answer", "DCD-ADD-007", .must, .device, confidence: .a,
        on: onAddResponse, since: .r3_0, needs: [.implemented, .request, .list, .whole, .sole],
        "An answer that names bytes which are accepted already is answered Invalid Physical Address.",
        consequence: "The device hands the same memory out twice.", clauses: addResponseClauses
    ) { session, step throws(WireError) in
        try judgeHeld(session, step) { held throws(WireError) in
            // Where the answer is out of order as well, that code fits too.
            step.mustBeRefused(
                "\(held.pieces.first?.range ?? "") is accepted already",
                named: try codes(session, step, [.invalidPhysicalAddress, .invalidInput]))
        }
    }

    public static let addResponsePartsDoNotOverlap: Rule = Rule(
        "dc.add-response.parts-do-not-overlap", "DCD-ADD-008", .must, .host, confidence: .b, on: onAddResponse,
        since: .r3_0E, needs: [.request],
        "The parts of an answer with More set are one list, in which no two extents overlap.",
        consequence: "The device cannot tell what is meant.", clauses: addResponseClauses
    ) { session, step throws(WireError) in try judgeParts(session, step) }

    public static let addResponsePartsDoNotOverlapAnswer: Rule = Rule(
        "dc.add-response.parts-do-not-overlap.answer", "DCD-ADD-008", .must, .device, confidence: .b,
        on: onAddResponse, since: .r3_0E, needs: [.implemented, .request],
        "An answer whose parts overlap each other is answered Invalid Extent List.",
        consequence: "The device accepts the same memory twice.", clauses: addResponseClauses
    ) { session, step throws(WireError) in try judgePartsAnswer(session, step) }

    public static let addResponseOfferIsAccepted: Rule = Rule(
        "dc.add-response.offer-can-be-accepted.answer", "DCD-ADD-009", .must, .device, confidence: .a,
        on: onAddResponse, since: .r3_0, needs: [.implemented, .request, .queue, .clean, .whole, .sole],
        "An answer that accepts the oldest offer, or whole blocks of it where it is not sharable, is not refused.",
        consequence: "Memory that was offered cannot be taken.", clauses: addResponseClauses
    ) { session, step throws(WireError) in
        guard session.capacity.chain == nil, try !step.goesOn() else { return .notApplicable }
        if let why = try mayBeRefused(session, step) { return .unknown(why) }
        return step.mustNotBeRefused("it was offered", excuses: [.resourcesExhausted])
            .contradicting(session.capacity.offers.first?.index)
    }

    public static let addResponseChainIsOneList: Rule = Rule(
        "dc.add-response.chain-is-one-list.answer", "DCD-ADD-014", .must, .device, confidence: .a, on: onAddResponse,
        since: .r3_0E, needs: [.implemented, .request, .queue, .clean, .whole, .sole],
        "A part of a chain, sent right behind the part before, is not refused where the parts together accept the oldest offer.",
        consequence: "An answer that needs more than one payload cannot be given.", clauses: addResponseClauses
    ) { session, step throws(WireError) in
        guard let chain = session.capacity.chain, chain.opcode == step.opcode else { return .notApplicable }
        if chain.interruptedBy != nil { return .unknown("the chain was interrupted") }
        if let why = try mayBeRefused(session, step) { return .unknown(why) }
        return step.mustNotBeRefused("the chain's parts are one list", excuses: [.resourcesExhausted])
            .contradicting(session.capacity.offers.first?.index)
    }

    public static let addResponseChainIsUnbroken: Rule = Rule(
        "dc.add-response.chain-is-unbroken", "DCD-ADD-018", .should, .host, confidence: .b,
        on: .exchange([AddDynamicCapacityResponse.opcode, ReleaseDynamicCapacity.opcode]), since: .r3_0E,
        needs: [.request],
        "The parts of an answer with More set follow each other with no other command between.",
        consequence: "What the device does with the parts is open.", clauses: addResponseClauses
    ) { session, step throws(WireError) in judgeChain(session, step, AddDynamicCapacityResponse.opcode) }

    public static let addResponseShareIsWhole: Rule = Rule(
        "dc.add-response.sharable-is-taken-whole", "DCD-ADD-010", .must, .host, confidence: .b, on: onAddResponse,
        since: .r3_0, needs: [.request, .queue, .configuration, .sharability, .whole, .sole],
        "Of sharable capacity an answer accepts all that was offered, or nothing.",
        consequence: "The hosts that share it see different parts.", clauses: addResponseClauses
    ) { session, step throws(WireError) in
        guard let part = try sharedPart(session, step) else { return .notApplicable }
        return part
            ? .violated(
                updatedViolation(
                    step, expected: "all of the sharable offer", observed: "a part of it",
                    session.capacity.offers.first?.index)) : .held
    }

    public static let addResponseShareIsWholeAnswer: Rule = Rule(
        "dc.add-response.sharable-is-taken-whole.answer", "DCD-ADD-010", .must, .device, confidence: .b,
        on: onAddResponse, since: .r3_0,
        needs: [.implemented, .request, .queue, .configuration, .sharability, .whole, .sole],
        "An answer that accepts a part of a sharable offer is answered Invalid Extent List.",
        consequence: "The hosts that share it see different parts.", clauses: addResponseClauses
    ) { session, step throws(WireError) in
        guard let part = try sharedPart(session, step) else { return .notApplicable }
        guard part else { return .held }
        return step.mustBeRefused("it names a part of a sharable offer", named: [.invalidExtentList])
            .contradicting(session.capacity.offers.first?.index)
    }

    public static let addResponseFailureChangesNothing: Rule = Rule(
        "dc.add-response.failure-changes-nothing", "DCD-ADD-012", .should, .device, confidence: .c, on: onExtentList,
        since: .r3_0, needs: [.request, .response, .list, .whole, .sole],
        "After a refused answer the extent list holds none of the bytes that it named.",
        consequence: "The host believes that it has nothing, and the device that it has something.",
        clauses: addResponseClauses
    ) { session, step throws(WireError) in
        let refused = session.capacity.refusals.filter { $0.opcode == AddDynamicCapacityResponse.opcode }
        guard step.succeeded, !refused.isEmpty else { return .notApplicable }
        guard session.capacity.chain == nil else { return .unknown("a chain of changes is open") }
        return .judged(
            try listedThoughRefused(session, step).map { index, extent, piece in
                extentViolation(
                    index, 0x00..<0x10, expected: "no byte of \(piece.range), whose answer was refused", extent.range,
                    refused.first { $0.pieces.overlap(piece) }?.index)
            })
    }
}

/// Judges a whole answer by the bytes of it that are held already.
private func judgeHeld(
    _ session: borrowing Session, _ step: borrowing Step, _ judge: (CapacityMap) throws(WireError) -> Outcome
) throws(WireError) -> Outcome {
    let capacity = session.capacity
    guard let operation = try capacity.operation(step), !operation.pieces.isEmpty else { return .notApplicable }
    var held = capacity.held(of: operation.pieces)
    // What came of the parts before an interruption is open; bytes that were held before them are not.
    if capacity.isChainBroken(step) { held = held.without(CapacityMap(capacity.chain?.pieces ?? [])) }
    if held.isEmpty { return .held }
    // A device that offers again what is held has broken a rule of its own first.
    if capacity.offers.contains(where: { offer in held.pieces.contains { offer.pieces.overlap($0) } }) {
        return .unknown("the bytes were offered again")
    }
    return try judge(held).contradicting(max(capacity.lastChange ?? 0, capacity.lastList?.index ?? 0))
}

/// Why the device may have a reason to refuse this answer, or this part of one; `nil` where it has none.
private func mayBeRefused(_ session: borrowing Session, _ step: borrowing Step) throws(WireError) -> String? {
    let capacity = session.capacity
    let chained = capacity.chain?.pieces ?? []
    let pieces = chained + (try CapacityState.updated(step).pieces)
    guard !pieces.isEmpty else { return "it names no extent" }
    guard try capacity.faults(step).isEmpty, try reservedBits(step) == nil else { return "the list is not well formed" }
    guard let oldest = capacity.offers.first, oldest.isClosed else { return "the oldest offer is not known" }
    guard capacity.held(of: pieces).isEmpty, capacity.disputed.pieces.allSatisfy({ !pieces.overlap($0) }) else {
        return "some of it may be held already"
    }
    for piece in pieces where !oldest.pieces.contains(where: { $0.contains(piece) }) {
        return "it is not inside one extent of the oldest offer"
    }
    if CapacityMap(pieces).hasSameBytes(as: CapacityMap(oldest.pieces)) { return nil }
    let isUnshared = pieces.allSatisfy { capacity.isUnshared($0, session.options.profile.sharableRegions) }
    let isUntagged = oldest.pieces.allSatisfy { $0.tag == .zero } && capacity.isConfigurationKnown
    return isUnshared || isUntagged ? nil : "it is not known whether a part may be accepted"
}

/// Whether this whole answer takes a part only of a sharable oldest offer; `nil` where it does not concern one.
private func sharedPart(_ session: borrowing Session, _ step: borrowing Step) throws(WireError) -> Bool? {
    let capacity = session.capacity
    guard !capacity.isChainBroken(step), let operation = try capacity.operation(step), !operation.pieces.isEmpty,
        let oldest = capacity.offers.first, oldest.isClosed, try capacity.faults(step).isEmpty
    else { return nil }
    let offered = CapacityMap(oldest.pieces)
    let sharable = session.options.profile.sharableRegions ?? []
    guard operation.pieces.allSatisfy({ offered.covers($0) }), capacity.held(of: operation.pieces).isEmpty,
        oldest.pieces.allSatisfy({ piece in capacity.region(of: piece).map { sharable.contains($0.index) } ?? false })
    else { return nil }
    return !offered.hasSameBytes(as: CapacityMap(operation.pieces))
}

/// Extents of this part of a chain that overlap a part before.
private func overlaps(_ session: borrowing Session, _ step: borrowing Step) throws(WireError) -> [(Int, Piece)]? {
    guard let chain = session.capacity.chain, chain.opcode == step.opcode, chain.interruptedBy == nil else {
        return nil
    }
    let before = CapacityMap(chain.pieces)
    return try step.updatedRanges().enumerated().compactMap { index, range in
        Piece(start: range.start, length: range.length).flatMap { before.overlaps($0) ? (index, $0) : nil }
    }
}

func judgeParts(_ session: borrowing Session, _ step: borrowing Step) throws(WireError) -> Outcome {
    guard let overlaps = try overlaps(session, step) else { return .notApplicable }
    return .judged(
        overlaps.prefix(8).map { index, piece in
            let start = 0x08 + index * 0x18
            return Violation(
                .request, start..<start + 0x10, field: "updatedExtents[\(index)]",
                expected: "no byte of a part before", observed: piece.range, contradicts: session.capacity.chain?.index)
        })
}

func judgePartsAnswer(_ session: borrowing Session, _ step: borrowing Step) throws(WireError) -> Outcome {
    guard let overlaps = try overlaps(session, step) else { return .notApplicable }
    guard let first = overlaps.first else { return .held }
    // A part may be judged with the last one.
    if try step.goesOn() { return .unknown("more parts follow") }
    return step.mustBeRefused(
        "\(first.1.range) overlaps a part before", named: [.invalidExtentList, .invalidPhysicalAddress]
    ).contradicting(session.capacity.chain?.index)
}

/// Whether a chain of `opcode` goes on undisturbed with this command.
func judgeChain(_ session: borrowing Session, _ step: borrowing Step, _ opcode: UInt16) -> Outcome {
    guard let chain = session.capacity.chain, chain.opcode == opcode else { return .notApplicable }
    if chain.interruptedBy == nil, step.opcode == opcode { return .held }
    return .violated(
        Violation(
            .header, 0..<0, field: "opcode", expected: "the next part of the chain right behind the part before",
            observed: chain.interruptedBy.map { "exchange \($0) came between" } ?? "another command in the chain",
            contradicts: chain.interruptedBy ?? chain.index))
}
