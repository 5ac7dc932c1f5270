import CXLWire
import SpecTables

// Tags over time.

private let sharing: Clauses = [.r3_1: "9.13.3.2"]

extension Rule {
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
        guard let whole = try session.capacity.wholeList(with: step) else { return .unknown("no whole list") }
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
