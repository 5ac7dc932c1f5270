import CXLWire
import SpecTables

// Tags over time.

private let sharing: Clauses = [.r3_1: "9.13.3.2"]

extension Rule {
    public static let offerHasRequestedTag: Rule = Rule(
        "dc.event.offer-has-requested-tag", "FM-ADD-010", .must, .device, confidence: .b,
        on: .exchange([GetEventRecords.opcode]), since: .r3_0, needs: [.request, .response, .whole, .sole],
        "An Add Capacity record has the tag that was named where the capacity was added.",
        consequence: "Software that is told to look for its memory by tag does not find it.",
        clauses: [.r3_0: "7.6.7.6.5"]
    ) { session, step throws(WireError) in
        guard !session.operatorOffers.pending.isEmpty else { return .notApplicable }
        let news = try RecordCheck.newExtents(session, step) { $0 == .addCapacity }
        var violations: [Violation] = []
        var isJudged = false
        for (_, extent) in news {
            guard
                let offers = session.operatorOffers.candidates(
                    start: extent.start, length: extent.length, in: session.capacity)
            else { return .unknown("the regions are not known") }
            // Where the same capacity was added twice, each record may be of either act.
            guard let first = offers.first, !offers.contains(where: { $0.tag == .zero }) else { continue }
            isJudged = true
            guard !offers.contains(where: { $0.tag == extent.tag }) else { continue }
            violations.append(
                extent.violation(
                    0x10..<0x20, "tag", expected: "\(first.tag), which the act before named",
                    observed: extent.tag == .zero ? "no tag" : "\(extent.tag)"))
        }
        return isJudged ? .judged(violations) : .notApplicable
    }

    public static let tagNamesOneAllocation: Rule = Rule(
        "dc.tag.names-one-allocation", "DCD-TAG-002", .should, .device, confidence: .c,
        on: .exchange([GetEventRecords.opcode]), since: .r3_1, needs: [.request, .response, .list, .whole, .sole],
        "A tag under which the host holds capacity is not offered again with other capacity.",
        consequence: "Software that finds its memory by tag takes two allocations for one.", clauses: sharing
    ) { session, step throws(WireError) in
        guard step.succeeded, try GetEventRecords.Request(step.request).eventLog == .dynamicCapacity else {
            return .notApplicable
        }
        let held = session.capacity.accepted?.pieces.filter { $0.tag != .zero } ?? []
        guard !held.isEmpty else { return .notApplicable }
        let records = try GetEventRecords.Response(step.response).eventRecords
        let known = session.eventLogs[4].outstanding
        var violations: [Violation] = []
        var isJudged = false
        for index in records.indices {
            let record = records[index]
            guard case .dynamicCapacity(let event) = record.kind, event.eventType == .addCapacity,
                let piece = Piece(event.extent), piece.tag != .zero,
                !known.contains(where: { $0.handle == event.header.eventRecordHandle }), !held.overlap(piece),
                !session.capacity.disputed.overlaps(piece)
            else { continue }
            isJudged = true
            guard let same = held.first(where: { $0.tag == piece.tag }) else { continue }
            if session.operatorOffers.tags.contains(piece.tag) {
                return .unknown("whoever added the capacity named the tag, and may have named it twice")
            }
            let start = 0x20 + index * 0x80
            violations.append(
                Violation(
                    .response, start + 0x48..<start + 0x58, field: "eventRecords[\(index)].extent.tag",
                    expected: "another tag than that of \(same.range), which is held", observed: "\(piece.tag)",
                    contradicts: session.capacity.lastList?.index))
        }
        return isJudged ? .judged(violations) : .notApplicable
    }

    public static let tagCountIsSupported: Rule = Rule(
        "dc.tag.count-is-supported", "DCD-TAG-007", .note, .device, confidence: .d, on: onExtentList, since: .r3_1,
        needs: [.request, .response],
        "The extent list has no more different tags than the configuration says are supported.",
        consequence: "One of the two numbers cannot be used to plan with.", clauses: extentListClauses
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let supported = session.capacity.totals?.totalNumberOfSupportedTags else {
            return .unknown("the supported number is not known")
        }
        guard let whole = try step.wholeExtentList() else { return .unknown("no whole list") }
        let tags = Set(whole.extents.map(\.tag)).subtracting([.zero])
        guard !tags.isEmpty else { return .notApplicable }
        guard tags.count > Int(supported) else { return .held }
        return .violated(
            Violation(
                .response, 0x10..<max(0x10, step.response.count), field: "extents",
                expected: "at most \(supported) tags",
                observed: "\(tags.count)", contradicts: session.capacity.totalsIndex))
    }
}
