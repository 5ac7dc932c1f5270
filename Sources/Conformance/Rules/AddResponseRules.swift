import CXLWire
import SpecTables

// Add Dynamic Capacity Response (4802h): the request by itself, and where it stands among the offers.

let addResponseClauses: Clauses = [.r3_0: "8.2.9.8.9.3", .r3_1: "8.2.9.9.9.3", .r3_2: "8.2.10.9.9.3"]
let onAddResponse = Trigger.exchange([AddDynamicCapacityResponse.opcode])

extension Rule {
    public static let addResponseHoldsItsCount: Rule = Rule(
        "dc.add-response.holds-its-count", "DCD-ADD-001", .must, .host, confidence: .a, on: onAddResponse,
        since: .r3_0, needs: [.request],
        refines: "mailbox.list-beyond-input",
        "The request holds the extents that its list size announces.",
        consequence: "The device would accept what lies behind the payload.", clauses: addResponseClauses
    ) { _, step throws(WireError) in try shortList(step).map { .violated($0) } ?? .held }

    public static let addResponseHoldsItsCountAnswer: Rule = Rule(
        "dc.add-response.holds-its-count.answer", "DCD-ADD-001", .must, .device, confidence: .a, on: onAddResponse,
        since: .r3_0, needs: [.implemented, .request],
        refines: "mailbox.list-beyond-input.answer",
        "A request that does not hold the extents that its list size announces is refused.",
        consequence: "The device accepts what the host never named.", clauses: addResponseClauses
    ) { _, step throws(WireError) in
        guard try shortList(step) != nil else { return .held }
        return step.mustBeRefused("the list is shorter than its size says")
    }

    public static let addResponseReservedIsZero: Rule = Rule(
        "dc.add-response.reserved-is-zero", "DCD-ADD-002", .should, pinned: .must, .host, confidence: .a,
        on: onAddResponse, since: .r3_0, needs: [.request],
        refines: "mailbox.input-reserved-zero",
        "Bits 7:1 of the flags and bytes 05h to 07h of the request are zero.",
        consequence: "A later device may take them for something.", clauses: addResponseClauses
    ) { _, step throws(WireError) in try reservedBits(step).map { .violated($0) } ?? .held }

    public static let addResponseEmptyIsAccepted: Rule = Rule(
        "dc.add-response.empty-is-accepted.answer", "DCD-ADD-003", .must, .device, confidence: .a, on: onAddResponse,
        since: .r3_0, needs: [.implemented, .request, .queue, .whole, .sole],
        "While an offer waits, an answer that accepts nothing is not refused.",
        consequence: "A host cannot decline, and the offers behind it wait for ever.", clauses: addResponseClauses
    ) { session, step throws(WireError) in
        guard session.capacity.chain == nil, try !step.goesOn(), try step.updatedRanges().isEmpty,
            try reservedBits(step) == nil
        else { return .notApplicable }
        guard let oldest = session.capacity.offers.first, oldest.isClosed else { return .notApplicable }
        return step.mustNotBeRefused("an offer waits, and it may be declined").contradicting(oldest.index)
    }

    public static let addResponseAnswersOldest: Rule = Rule(
        "dc.add-response.answers-oldest-offer", "DCD-ADD-005", .should, .host, confidence: .a, on: onAddResponse,
        since: .r3_0, needs: [.request, .queue, .whole, .sole],
        "Offers are answered in the order in which their records were made.",
        consequence: "The device takes the answer for another offer.", clauses: addResponseClauses
    ) { session, step throws(WireError) in
        try judgeStanding(session, step) { standing throws(WireError) in
            guard case .younger = standing else { return nil }
            return .violated(
                updatedViolation(
                    step, expected: "an answer to the offer of exchange \(session.capacity.offers.first?.index ?? 0)",
                    observed: "extents of a younger offer", session.capacity.offers.first?.index))
        }
    }

    public static let addResponseAnswersOldestAnswer: Rule = Rule(
        "dc.add-response.answers-oldest-offer.answer", "DCD-ADD-005", .must, .device, confidence: .a,
        on: onAddResponse, since: .r3_0, needs: [.implemented, .request, .queue, .whole, .sole],
        "An answer to a younger offer than the oldest is answered Invalid Input or Invalid Physical Address.",
        consequence: "Offers and answers come apart, and memory is given to the wrong request.",
        clauses: addResponseClauses
    ) { session, step throws(WireError) in
        try judgeStanding(session, step) { standing throws(WireError) in
            guard case .younger = standing else { return nil }
            return step.mustBeRefused(
                "an older offer waits for its answer",
                named: try codes(session, step, [.invalidInput, .invalidPhysicalAddress]))
        }
    }

    public static let addResponseNamesOffered: Rule = Rule(
        "dc.add-response.names-what-was-offered", "DCD-ADD-006", .should, .host, confidence: .a, on: onAddResponse,
        since: .r3_0, needs: [.request, .queue, .whole, .sole],
        "An answer names bytes of the oldest unanswered offer only.",
        consequence: "The host takes memory that nobody offered.", clauses: addResponseClauses
    ) { session, step throws(WireError) in
        try judgeStanding(session, step) { standing throws(WireError) in
            guard case .outside = standing else { return nil }
            return .violated(
                updatedViolation(
                    step, expected: "bytes of the oldest offer only", observed: "bytes outside it",
                    session.capacity.offers.first?.index))
        }
    }

    public static let addResponseNamesOfferedAnswer: Rule = Rule(
        "dc.add-response.names-what-was-offered.answer", "DCD-ADD-006", .must, .device, confidence: .a,
        on: onAddResponse, since: .r3_0, needs: [.implemented, .request, .queue, .whole, .sole],
        "An answer that names bytes outside the oldest unanswered offer is answered Invalid Physical Address or Invalid Input.",
        consequence: "A host gets memory that was meant for nobody, or for somebody else.",
        clauses: addResponseClauses
    ) { session, step throws(WireError) in
        try judgeStanding(session, step) { standing throws(WireError) in
            guard case .outside = standing else { return nil }
            return step.mustBeRefused(
                "it names bytes outside the oldest offer",
                named: try codes(session, step, [.invalidPhysicalAddress, .invalidInput]))
        }
    }

    public static let addResponseNeedsAnOffer: Rule = Rule(
        "dc.add-response.needs-an-offer.answer", "DCD-ADD-015", .should, .device, confidence: .d, on: onAddResponse,
        since: .r3_0, needs: [.implemented, .request, .queue, .whole, .sole],
        "An answer that names extents while no offer waits is answered Invalid Input or Invalid Physical Address.",
        consequence: "A host helps itself to memory, or the device breaks on the empty queue.",
        clauses: addResponseClauses
    ) { session, step throws(WireError) in
        try judgeStanding(session, step) { standing throws(WireError) in
            guard case .nothingOffered = standing else { return nil }
            return step.mustBeRefused(
                "no offer waits", named: try codes(session, step, [.invalidInput, .invalidPhysicalAddress]))
        }
    }

    public static let addResponseListsNoRetry: Rule = Rule(
        "dc.add-response.retry-is-not-listed.answer", "DCD-ADD-022", .note, .device, confidence: .b,
        on: onAddResponse, since: .r3_0, needs: [.implemented],
        "The answer is neither Retry Required nor Busy, which the command does not list.",
        consequence: "A host without a retry loop gives the offer up.", clauses: addResponseClauses
    ) { _, step throws(WireError) in
        guard let code = step.returnCode else { return .unknown("the return code was not captured") }
        guard code == .retryRequired || code == .busy else { return .held }
        return .violated(
            Violation(
                .header, 0..<0, field: "returnCode", expected: "a code that the command lists",
                observed: returnCodeText(code)))
    }
}

/// Judges a whole, well-framed answer that names extents by where these stand; `nil` holds.
private func judgeStanding(
    _ session: borrowing Session, _ step: borrowing Step,
    _ judge: (CapacityState.Standing) throws(WireError) -> Outcome?
) throws(WireError) -> Outcome {
    let capacity = session.capacity
    if capacity.isChainBroken(step) { return .unknown("the chain was interrupted") }
    guard let operation = try capacity.operation(step), !operation.pieces.isEmpty else { return .notApplicable }
    if !capacity.held(of: operation.pieces).isEmpty { return .notApplicable }
    let standing = capacity.standing(of: operation.pieces)
    if case .unknown(let why) = standing { return .unknown(why) }
    return (try judge(standing) ?? .held).contradicting(capacity.offers.first?.index ?? capacity.lastChange)
}

/// `named`, and Invalid Extent List where the list is not well formed either.
func codes(
    _ session: borrowing Session, _ step: borrowing Step, _ named: [CommandReturnCode]
) throws(WireError) -> [CommandReturnCode] {
    try session.capacity.faults(step).isEmpty ? named : named + [.invalidExtentList]
}

/// A finding about the updated extents of a request.
func updatedViolation(
    _ step: borrowing Step, expected: String, observed: String, _ contradicts: Int? = nil
) -> Violation {
    Violation(
        .request, step.updatedBytes, field: "updatedExtents", expected: expected, observed: observed,
        contradicts: contradicts)
}

/// The finding that the request does not hold what its list size announces.
func shortList(_ step: borrowing Step) throws(WireError) -> Violation? {
    do throws(WireError) {
        _ = try step.updatedRanges()
        return nil
    } catch {
        guard error.reason == .countExceedsPayload else { throw error }
        return Violation(
            .request, 0x00..<0x04, field: "updatedExtentListSize",
            expected: "\(error.needed) bytes for \(error.claimed) extents", observed: "\(error.available) bytes")
    }
}

/// The finding that reserved bits of the request are set.
func reservedBits(_ step: borrowing Step) throws(WireError) -> Violation? {
    let flags: UpdatedExtentListFlags
    let rest: String?
    if step.opcode == AddDynamicCapacityResponse.opcode {
        let request = try AddDynamicCapacityResponse.Request(step.request)
        (flags, rest) = (request.flags, request.reserved05.isZero ? nil : request.reserved05.hex)
    } else {
        let request = try ReleaseDynamicCapacity.Request(step.request)
        (flags, rest) = (request.flags, request.reserved05.isZero ? nil : request.reserved05.hex)
    }
    if flags.reservedBits != 0 {
        return Violation(
            .request, 0x04..<0x05, field: "flags", expected: "bits 7:1 zero",
            observed: "0x\(String(flags.rawValue, radix: 16))")
    }
    guard let rest else { return nil }
    return Violation(.request, 0x05..<0x08, field: "reserved05", expected: "zero", observed: rest)
}
