import CXLWire
import SpecTables

// Get Dynamic Capacity Extent List (4801h): answers of one generation, and of several.

extension Rule {
    public static let extentListGenerationChanges: Rule = Rule(
        "dc.extent-list.generation-changes", "DCD-EXTLIST-012", .must, .device, confidence: .a, on: onExtentList,
        since: .r3_0, needs: [.request, .response],
        "Where the host's own commands, or two lists, show that the accepted capacity changed, the generation number of the extent list is another one.",
        consequence: "A host that pages through the list cannot see that it changed under its hands.",
        clauses: extentListClauses
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let capacity = session.capacity
        guard let earlier = capacity.lastList else { return .unknown("no earlier list") }
        guard capacity.chain == nil else { return .unknown("a chain of changes is open") }
        let now = try GetDynamicCapacityExtentList.Response(step.response)
        let model = capacity.disputed.isEmpty ? capacity.accepted : nil
        let held: CapacityMap
        if let whole = try step.wholeExtentList() {
            // Pages were judged with the first one, where what they must hold was known.
            if model != nil, try session.earlierPages(of: step) != nil { return .notApplicable }
            held = whole.map
        } else if let model {
            // Only the first answer after a change: one cause, one finding.
            guard let change = capacity.lastChange, change > capacity.lastHeading?.index ?? -1 else {
                return .notApplicable
            }
            held = model
        } else {
            return .unknown("the accepted capacity is not known")
        }
        guard !held.hasSameBytes(as: earlier.map) else { return .notApplicable }
        guard now.extentListGenerationNumber == earlier.generation else { return .held }
        return .violated(
            generation(
                now, expected: "another number than \(earlier.generation), because the accepted capacity changed",
                contradicts: earlier.index))
    }

    public static let extentListGenerationFixesTags: Rule = Rule(
        "dc.extent-list.generation-fixes-tags", "DCD-EXTLIST-011", .must, .device, confidence: .a, on: onExtentList,
        since: .r3_0, needs: [.request, .response],
        "Two whole lists with one generation number give the same bytes the same tags.",
        consequence: "A host that knows the generation does not look at the tags again.",
        clauses: extentListClauses
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let earlier = session.capacity.lastList else { return .unknown("no earlier list") }
        guard let now = try step.wholeExtentList() else { return .unknown("no whole list") }
        guard now.generation == earlier.generation, now.map.hasSameBytes(as: earlier.map) else {
            return .notApplicable
        }
        if now.map == earlier.map { return .held }
        for piece in now.map.pieces {
            for old in earlier.map.pieces where old.overlaps(piece) && old.tag != piece.tag {
                return .violated(
                    Violation(
                        .response, 0x08..<0x0C, field: "extentListGenerationNumber",
                        expected: "tag \(old.tag) at \(old.range), as in generation \(earlier.generation)",
                        observed: "tag \(piece.tag)", contradicts: earlier.index))
            }
        }
        return .held
    }

    public static let extentListGenerationFixesTotal: Rule = Rule(
        "dc.extent-list.generation-fixes-total", "DCD-EXTLIST-025", .must, .device, confidence: .b,
        on: onExtentList, since: .r3_0, needs: [.request, .response],
        "Two answers with one generation number, between which the host changed nothing, state one total.",
        consequence: "A host that pages cannot tell when it is done.",
        clauses: extentListClauses
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let capacity = session.capacity
        guard let earlier = capacity.lastHeading else { return .unknown("no earlier answer") }
        guard capacity.chain == nil else { return .unknown("a chain of changes is open") }
        let now = try GetDynamicCapacityExtentList.Response(step.response)
        guard earlier.generation == now.extentListGenerationNumber, (capacity.lastChange ?? -1) < earlier.index else {
            return .notApplicable
        }
        // Whole lists that differ are the business of the rule about the generation.
        if let whole = try step.wholeExtentList(), let list = capacity.lastList,
            list.generation == whole.generation, !list.map.hasSameBytes(as: whole.map)
        {
            return .notApplicable
        }
        guard earlier.total != now.totalExtentCount else { return .held }
        return .violated(
            Violation(
                .response, 0x04..<0x08, field: "totalExtentCount",
                expected: "\(earlier.total), as before in generation \(earlier.generation)",
                observed: "\(now.totalExtentCount)", contradicts: earlier.index))
    }

    public static let extentListReadingKeepsGeneration: Rule = Rule(
        "dc.extent-list.reading-keeps-generation", "DCD-EXTLIST-026", .should, .device, confidence: .c,
        on: onExtentList, since: .r3_0, needs: [.request, .response, .whole, .sole],
        "Three readings of one unchanged list, with nothing between, do not show three generation numbers.",
        consequence: "A host that starts again whenever the generation changed never comes to an end.",
        clauses: extentListClauses
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let before = session.capacity.consecutiveLists
        guard before.count == 2, let now = try step.wholeExtentList() else { return .notApplicable }
        guard before.allSatisfy({ $0.extents == now.extents }) else { return .notApplicable }
        let numbers = Set(before.map(\.generation) + [now.generation])
        guard numbers.count == 3 else { return .held }
        return .violated(
            Violation(
                .response, 0x08..<0x0C, field: "extentListGenerationNumber",
                expected: "\(before[1].generation), because nothing changed", observed: "\(now.generation)",
                contradicts: before[1].index))
    }

    public static let extentListPagesDoNotOverlap: Rule = Rule(
        "dc.extent-list.pages-do-not-overlap", "DCD-EXTLIST-013", .must, .device, confidence: .a, on: onExtentList,
        since: .r3_0, needs: [.request, .response],
        "No extent of a page shares bytes with an extent of an earlier page of the same generation.",
        consequence: "A host that adds the pages up counts capacity twice.",
        clauses: extentListClauses
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let before = try session.earlierPages(of: step) else { return .notApplicable }
        var violations: [Violation] = []
        for (index, extent) in (try step.extentListAnswer()?.extents ?? []).enumerated() {
            guard let piece = extent.piece, before.map.overlaps(piece),
                !before.extents.contains(where: extent.hasSameRange)
            else { continue }
            violations.append(
                extentViolation(
                    index, 0x00..<0x10, expected: "bytes of no earlier page", extent.range, before.firstIndex))
        }
        return .judged(violations)
    }

    public static let extentListIndexNamesOneExtent: Rule = Rule(
        "dc.extent-list.index-names-one-extent", "DCD-EXTLIST-027", .must, .device, confidence: .b,
        on: onExtentList, since: .r3_0, needs: [.request, .response],
        "Within one generation an index gives the same extent each time, and no two indices give the same one.",
        consequence: "A host that pages misses extents and takes others twice.",
        clauses: extentListClauses
    ) { session, step throws(WireError) in
        guard step.succeeded, let now = try step.extentListAnswer() else { return .notApplicable }
        if let pages = session.capacity.earlierPages(of: now) {
            // Bytes that no page has shown are of another extent.
            return .judged(
                contradictions(of: now, to: pages.extents, at: pages.firstIndex) { _, extent in
                    extent.piece.map { !pages.map.overlaps($0) } ?? false
                })
        }
        guard let list = session.capacity.lastList, list.generation == now.generation, list.total == now.total,
            (session.capacity.lastChange ?? -1) < list.index, session.capacity.chain == nil
        else { return .notApplicable }
        // Whole lists that differ are the business of the rule about the generation.
        if let whole = now.whole, !whole.map.hasSameBytes(as: list.map) { return .notApplicable }
        return .judged(
            contradictions(of: now, to: list.extents, at: list.index) { place, _ in
                list.isDisjoint && place < list.extents.count
            })
    }

    public static let extentListPagingStartsAgain: Rule = Rule(
        "dc.extent-list.paging-starts-again", "DCD-EXTLIST-014", .should, .host, confidence: .a, on: onExtentList,
        since: .r3_0, needs: [.request],
        "A host that met another generation number while paging does not go on with the old sequence of pages.",
        consequence: "Its list is put together from two lists.",
        clauses: extentListClauses
    ) { session, step throws(WireError) in
        let start = UInt64(try GetDynamicCapacityExtentList.Request(step.request).startingExtentIndex)
        guard let mixed = session.capacity.mixedPages else { return .notApplicable }
        guard start > 0, start == mixed.next else { return .held }
        return .violated(
            Violation(
                .request, 0x04..<0x08, field: "startingExtentIndex",
                expected: "0, because the generation number changed while paging", observed: "\(start)",
                contradicts: mixed.first))
    }
}

/// Where an answer gives an index another extent than `known` does, or an extent that another index has.
///
/// - Parameter isNew: Whether it is clear that no other index has the extent, so that none needs to be looked for.
private func contradictions(
    of answer: ExtentListAnswer, to known: [CapacityState.ListedExtent], at index: Int,
    _ isNew: (UInt64, CapacityState.ListedExtent) -> Bool
) -> [Violation] {
    var violations: [Violation] = []
    for (offset, extent) in answer.extents.enumerated() {
        let place = UInt64(answer.start) + UInt64(offset)
        if place < known.count, !known[Int(place)].hasSameRange(as: extent) {
            violations.append(
                extentViolation(
                    offset, 0x00..<0x10, expected: "\(known[Int(place)].range) at index \(place)", extent.range, index))
            continue
        }
        guard !isNew(place, extent), let other = known.lastIndex(where: { $0.start == extent.start }),
            UInt64(other) != place, known[other].hasSameRange(as: extent)
        else { continue }
        violations.append(
            extentViolation(
                offset, 0x00..<0x10, expected: "another extent than that of index \(other)", extent.range, index))
    }
    return violations
}

extension Session {
    /// The pages that this answer continues, in its own generation.
    fileprivate func earlierPages(of step: borrowing Step) throws(WireError) -> CapacityState.Paging? {
        try step.extentListAnswer().flatMap { capacity.earlierPages(of: $0) }
    }
}

/// A finding about an element of the extent list, `bytes` of it.
func extentViolation(
    _ index: Int, _ bytes: Range<Int>, _ field: String = "startingDPA", expected: String, _ observed: String,
    _ contradicts: Int? = nil
) -> Violation {
    let start = 0x10 + index * 0x28
    return Violation(
        .response, start + bytes.lowerBound..<start + bytes.upperBound, field: "extents[\(index)].\(field)",
        expected: expected, observed: observed, contradicts: contradicts)
}

private func generation(
    _ response: borrowing GetDynamicCapacityExtentList.Response, expected: String, contradicts: Int
) -> Violation {
    Violation(
        .response, 0x08..<0x0C, field: "extentListGenerationNumber", expected: expected,
        observed: "\(response.extentListGenerationNumber)", contradicts: contradicts)
}
