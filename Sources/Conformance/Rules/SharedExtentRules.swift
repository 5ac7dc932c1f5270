import CXLWire
import SpecTables

// Extents of one list or tag, as the device sends them.

private let extent: Clauses = [.r3_0: "8.2.9.2.1.5", .r3_1: "8.2.9.2.1.6", .r3_2: "8.2.10.2.1.6"]
private let onLists = Trigger.exchange([GetDynamicCapacityExtentList.opcode, GetDCRegionExtentLists.opcode])

extension Rule {
    public static let extentSequenceOnlyWhereSharable: Rule = Rule(
        "dc.extent.sequence-only-where-sharable", "DCD-EXT-009", .must, .device, confidence: .a,
        on: onSent, since: .r3_0, needs: [.request, .response],
        "An extent in a region that cannot be shared has the sequence number 0.",
        consequence: "A host orders the extents of a tag by the number and refuses one that makes no sense.",
        clauses: extent
    ) { session, step throws(WireError) in
        let extents = try step.sentExtents()
        guard !extents.isEmpty else { return .notApplicable }
        guard let regions = session.regions(for: step) else { return .unknown("the regions are not known") }
        return session.judgeShared(extents, regions, wanted: false) { $0.sequenceViolation }
    }

    public static let extentTaggedWhereSharable: Rule = Rule(
        "dc.extent.tagged-where-sharable", "DCD-EXT-010", .must, .device, confidence: .a,
        on: onSent, since: .r3_0, needs: [.request, .response],
        "An extent in a sharable region has a tag that is not zero.",
        consequence: "Without a tag, hosts that share the capacity cannot tell that they do.",
        clauses: extent
    ) { session, step throws(WireError) in
        let extents = try step.sentExtents()
        guard !extents.isEmpty else { return .notApplicable }
        guard let regions = session.regions(for: step) else { return .unknown("the regions are not known") }
        return session.judgeShared(extents, regions, wanted: true) { $0.tagViolation }
    }

    public static let extentSequencesAreComplete: Rule = Rule(
        "dc.extent.sequences-are-complete", "DCD-EXT-011", .must, .device, confidence: .a,
        on: onLists, since: .r3_0, needs: [.request, .response],
        "In a full list, the sequence numbers of the extents of one tag in a sharable region are 0 to n - 1, each once.",
        consequence: "A host that puts the extents of a tag together by number leaves a hole or puts one over another.",
        clauses: extent
    ) { session, step throws(WireError) in
        guard step.succeeded, try step.isFullList() else { return .notApplicable }
        let extents = try step.sentExtents()
        guard !extents.isEmpty else { return .notApplicable }
        guard let regions = session.regions(for: step) else { return .unknown("the regions are not known") }
        var shared: [CarriedExtent] = []
        for extent in extents {
            guard let region = ExtentCheck.region(of: extent, regions) else { continue }
            guard let isSharable = session.isSharable(region) else {
                return .unknown("it is not known which regions are sharable")
            }
            if isSharable { shared.append(extent) }
        }
        return shared.isEmpty ? .notApplicable : .judged(ExtentCheck.sequences(shared))
    }

    public static let offeredSequencesAreComplete: Rule = Rule(
        "dc.extent.offered-sequences-are-complete", "DCD-EXT-011", .must, .device, confidence: .a,
        on: onDynamicCapacityRecords, since: .r3_0, needs: [.request, .response],
        "In a whole group that offers capacity of one tag in a sharable region, the sequence numbers are 0 to n - 1, each once.",
        consequence: "A host that puts the extents of a tag together by number waits for one that never comes.",
        clauses: extent
    ) { session, step throws(WireError) in
        guard step.succeeded, try GetEventRecords.Request(step.request).eventLog == .dynamicCapacity else {
            return .notApplicable
        }
        // The first record of an answer may belong to a group that began before it.
        let groups = try step.linkedExtents().filter { $0.type == .addCapacity && !$0.isOpen && $0.extents.count > 1 }
        let isFirstWhole = session.announcements.beginsGroup && session.eventLogs[4].outstanding.isEmpty
        let whole = groups.filter { $0.start > 0 || isFirstWhole }
        guard !groups.isEmpty else { return .notApplicable }
        guard !whole.isEmpty else { return .unknown("the group may have begun in an earlier answer") }
        guard let regions = session.regions(for: step) else { return .unknown("the regions are not known") }
        var violations: [Violation] = []
        var isJudged = false
        for group in whole {
            var shared: [CarriedExtent] = []
            for extent in group.extents {
                guard let region = ExtentCheck.region(of: extent, regions) else { continue }
                guard let isSharable = session.isSharable(region) else {
                    return .unknown("it is not known which regions are sharable")
                }
                if isSharable { shared.append(extent) }
            }
            isJudged = isJudged || !shared.isEmpty
            violations += ExtentCheck.sequences(shared)
        }
        return isJudged ? .judged(violations) : .notApplicable
    }

    public static let extentNoOverlap: Rule = Rule(
        "dc.extent.do-not-overlap", "DCD-EXT-012", .must, .device, confidence: .a,
        on: onSent, since: .r3_0, needs: [.response],
        "No two extents of one list, or of one group of linked records, name the same byte.",
        consequence: "The host maps the same memory twice, or fails half way through the list.",
        clauses: extent
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        if step.opcode != GetEventRecords.opcode {
            let list = try step.sentExtents()
            return list.count > 1 ? .judged(ExtentCheck.overlaps(list)) : .notApplicable
        }
        let groups = try step.linkedExtents().filter { $0.extents.count > 1 }
        return groups.isEmpty ? .notApplicable : .judged(groups.flatMap { ExtentCheck.overlaps($0.extents) })
    }
}

extension Session {
    /// Judges the extents in regions that are sharable, or are not.
    func judgeShared(
        _ extents: [CarriedExtent], _ regions: [Region], wanted: Bool, _ check: (CarriedExtent) -> Violation?
    ) -> Outcome {
        var judged: [CarriedExtent] = []
        for extent in extents {
            guard let region = ExtentCheck.region(of: extent, regions) else { continue }
            guard let isSharable = isSharable(region) else {
                return .unknown("it is not known which regions are sharable")
            }
            if isSharable == wanted { judged.append(extent) }
        }
        return ExtentCheck.judge(judged, check)
    }
}
