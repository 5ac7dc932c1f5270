import CXLWire
import SpecTables

// The extent list against what the host offered, accepted and released.

private let onListAndLog = Trigger.exchange([GetDynamicCapacityExtentList.opcode, GetEventRecords.opcode])
private let overview: Clauses = [.r3_0: "9.13.3"]

extension Rule {
    public static let extentListOmitsOffers: Rule = Rule(
        "dc.extent-list.omits-unanswered-offers", "DCD-EXTLIST-016", .must, .device, confidence: .b, on: onExtentList,
        since: .r3_0, needs: [.request, .response, .queue, .list],
        "Capacity that was offered and not yet answered is not in the extent list.",
        consequence: "A host that starts from the list uses memory that it never accepted.",
        clauses: extentListClauses
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let capacity = session.capacity
        guard capacity.chain == nil else { return .unknown("a chain of changes is open") }
        guard !capacity.offers.isEmpty else { return .notApplicable }
        return .judged(
            try unexpected(session, step, .offered).map { index, extent, piece in
                extentViolation(
                    index, 0x00..<0x10, expected: "no byte of \(piece.range), which is only offered", extent.range,
                    capacity.offers.first { $0.pieces.overlap(piece) }?.index)
            })
    }

    public static let extentListFollowsCommands: Rule = Rule(
        "dc.extent-list.follows-commands", "DCD-EXTLIST-017", .must, .device, confidence: .c, on: onListAndLog,
        since: .r3_0, needs: [.request, .response, .whole, .sole],
        "The extent list holds what the host accepted and did not release, and nothing else.",
        consequence: "Host and device disagree about who owns memory.", clauses: extentListClauses
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        if step.opcode == GetEventRecords.opcode {
            return try resolved(session, step, [.notApplied], "which was accepted and is not listed")
        }
        let capacity = session.capacity
        guard capacity.chain == nil else { return .unknown("a chain of changes is open") }
        guard let accepted = capacity.accepted else { return .unknown("the accepted capacity is not known") }
        let extra = try unexpected(session, step, .other)
        if extra.isEmpty, let whole = try step.wholeExtentList(),
            !accepted.without(whole.map).without(capacity.disputed).isEmpty
        {
            return .unknown("a record of a forced release may wait in the log")
        }
        return .judged(
            extra.map { index, extent, piece in
                extentViolation(
                    index, 0x00..<0x10, expected: "no byte of \(piece.range), which the host does not hold",
                    extent.range,
                    max(capacity.lastChange ?? 0, capacity.lastList?.index ?? 0))
            })
    }

    public static let extentListKeepsTag: Rule = Rule(
        "dc.extent-list.keeps-tag", "DCD-EXTLIST-018", .should, .device, confidence: .d, on: onExtentList, since: .r3_0,
        needs: [.request, .response],
        "Accepted capacity is listed with the tag that it was offered with.",
        consequence: "Software that finds its memory by tag does not find it.", clauses: extentListClauses
    ) { session, step throws(WireError) in
        try judgePromises(session, step) { index, listed, offered in
            offered.tag == .zero
                ? nil
                : listed.tag == offered.tag
                    ? []
                    : [
                        extentViolation(
                            index, 0x10..<0x20, "tag", expected: "\(offered.tag), as offered", "\(listed.tag)")
                    ]
        }
    }

    public static let extentListKeepsSequence: Rule = Rule(
        "dc.extent-list.keeps-sequence", "DCD-EXTLIST-018", .should, .device, confidence: .d, on: onExtentList,
        since: .r3_0, needs: [.request, .response],
        "Accepted capacity with a tag is listed with the sequence number that it was offered with.",
        consequence: "Hosts that share the memory put its parts together in different orders.",
        clauses: extentListClauses
    ) { session, step throws(WireError) in
        try judgePromises(session, step) { index, listed, offered in
            offered.tag == .zero && offered.sequence == 0
                ? nil
                : listed.sequence == offered.sequence
                    ? []
                    : [
                        extentViolation(
                            index, 0x20..<0x22, "sharedExtentSequence", expected: "\(offered.sequence), as offered",
                            "\(listed.sequence)")
                    ]
        }
    }

    public static let extentListReadAfterOverflow: Rule = Rule(
        "dc.extent-list.read-after-overflow", "DCD-EXTLIST-019", .should, .host, confidence: .b,
        on: .exchange([
            GetDynamicCapacityExtentList.opcode, AddDynamicCapacityResponse.opcode, ReleaseDynamicCapacity.opcode,
        ]), since: .r3_0, needs: [.whole],
        "After an overflow of the Dynamic Capacity log the host reads the extent list before it accepts or releases again.",
        consequence: "What the lost records said stays unknown to the host.", clauses: overview
    ) { session, step throws(WireError) in
        guard let overflow = session.capacity.overflowedAt else { return .notApplicable }
        guard step.opcode != GetDynamicCapacityExtentList.opcode else { return .held }
        guard (session.capacity.lastChange ?? -1) < overflow, session.capacity.chain == nil else {
            return .notApplicable
        }
        return .violated(
            Violation(
                .header, 0..<0, field: "opcode", expected: "4801h first, because the log overflowed",
                observed: step.opcode == AddDynamicCapacityResponse.opcode ? "4802h" : "4803h", contradicts: overflow))
    }

    public static let extentListChangesAreAnnounced: Rule = Rule(
        "dc.extent-list.changes-are-announced", "DCD-EXTLIST-020", .should, .device, confidence: .b,
        on: onListAndLog, since: .r3_0, needs: [.request, .response, .whole, .sole],
        "Capacity leaves the extent list without a command of the host only where a record says so.",
        consequence: "A host goes on using memory that is not its own any more.", clauses: overview
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        if step.opcode == GetEventRecords.opcode {
            return try resolved(session, step, [.vanished], "which was listed and is gone")
        }
        let capacity = session.capacity
        guard let earlier = capacity.lastList, let accepted = capacity.accepted else {
            return .unknown("no earlier list")
        }
        guard let whole = try step.wholeExtentList() else { return .unknown("no whole list") }
        let gone = earlier.map.intersection(accepted).without(capacity.disputed).without(whole.map)
        return gone.isEmpty ? .held : .unknown("a record of a forced release may wait in the log")
    }

    public static let extentListKeepsWhatIsAskedBack: Rule = Rule(
        "dc.extent-list.keeps-what-is-asked-back", "DCD-EXTLIST-024", .must, .device, confidence: .b,
        on: onListAndLog, since: .r3_0, needs: [.request, .response, .whole, .sole],
        "Capacity named in a Release Capacity record stays in the extent list until the host releases it or a record says that it was taken.",
        consequence: "The device takes memory that the host still uses.", clauses: overview
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        if step.opcode == GetEventRecords.opcode {
            return try resolved(session, step, [.releasedEarly], "which was asked back, not released, and is gone")
        }
        let capacity = session.capacity
        guard !capacity.askedBack.isEmpty else { return .notApplicable }
        guard let whole = try step.wholeExtentList() else { return .unknown("no whole list") }
        return capacity.askedBack.without(capacity.disputed).without(whole.map).isEmpty
            ? .held : .unknown("a record of a forced release may wait in the log")
    }
}

/// Why a listed extent is not expected.
private enum Surprise { case offered, refused, other }

/// The listed extents that hold bytes which the host does not hold, by why that is.
private func unexpected(
    _ session: borrowing Session, _ step: borrowing Step, _ wanted: Surprise
) throws(WireError) -> [(Int, CapacityState.ListedExtent, Piece)] {
    let capacity = session.capacity
    guard let accepted = capacity.accepted else { return [] }
    var found: [(Int, CapacityState.ListedExtent, Piece)] = []
    for (index, extent) in (try step.extentListAnswer()?.extents ?? []).enumerated() {
        guard let piece = extent.piece, !accepted.covers(piece),
            let extra = CapacityMap([piece]).without(accepted).without(capacity.disputed).pieces.first
        else { continue }
        let why: Surprise
        if capacity.refusals.contains(where: {
            $0.opcode == AddDynamicCapacityResponse.opcode && $0.pieces.overlap(extra)
        }) {
            why = .refused
        } else {
            why = capacity.areOffersKnown && capacity.offers.contains { $0.pieces.overlap(extra) } ? .offered : .other
        }
        if why == wanted { found.append((index, extent, extra)) }
    }
    return found
}

/// Extents that are listed although the answer that named them was refused.
func listedThoughRefused(
    _ session: borrowing Session, _ step: borrowing Step
) throws(WireError) -> [(Int, CapacityState.ListedExtent, Piece)] { try unexpected(session, step, .refused) }

/// Judges the listed extents that cover capacity accepted since the last list; `judge` gives `nil` where nothing was
/// promised.
private func judgePromises(
    _ session: borrowing Session, _ step: borrowing Step,
    _ judge: (Int, CapacityState.ListedExtent, Piece) -> [Violation]?
) throws(WireError) -> Outcome {
    guard step.succeeded else { return .notApplicable }
    guard session.capacity.chain == nil else { return .unknown("a chain of changes is open") }
    let promised = session.capacity.promised.pieces
    guard !promised.isEmpty else { return .notApplicable }
    var violations: [Violation] = []
    var isJudged = false
    for (index, extent) in (try step.extentListAnswer()?.extents ?? []).enumerated() {
        guard let piece = extent.piece else { continue }
        for offered in promised where offered.overlaps(piece) {
            guard let found = judge(index, extent, offered) else { continue }
            isJudged = true
            if let first = found.first {
                violations.append(first)
                break
            }
        }
    }
    return isJudged ? .judged(violations) : .notApplicable
}

/// What only a forced release explains, once the log was read to its end: a record names it, or none does.
func resolved(
    _ session: borrowing Session, _ step: borrowing Step, _ kinds: [CapacityState.Suspicion.Kind], _ what: String
) throws(WireError) -> Outcome {
    guard try GetEventRecords.Request(step.request).eventLog == .dynamicCapacity else { return .notApplicable }
    let suspicions = session.capacity.suspicions.filter { kinds.contains($0.kind) }
    guard !suspicions.isEmpty else { return .notApplicable }
    let response = try GetEventRecords.Response(step.response)
    guard !response.flags.moreEventRecords, !response.flags.overflow else {
        return .unknown("the log was not read to its end")
    }
    var taken = CapacityMap()
    let records = response.eventRecords
    for index in records.indices {
        guard case .dynamicCapacity(let event) = records[index].kind, event.eventType == .forcedCapacityRelease,
            let piece = Piece(event.extent)
        else { continue }
        taken.insert(piece)
    }
    return .judged(
        suspicions.unexplained(by: taken).map { suspicion in
            Violation(
                .response, 0x14..<0x16, field: "eventRecordCount",
                expected: "a Forced Capacity Release record for \(suspicion.piece.range), \(what)",
                observed: "the log was read to its end, and none names it", contradicts: suspicion.index)
        })
}
