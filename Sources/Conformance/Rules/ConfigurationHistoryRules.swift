import CXLWire
import SpecTables

// Get Dynamic Capacity Configuration (4800h): answers compared, totals, and what the host asks for.

private let configuration: Clauses = [.r3_0: "8.2.9.8.9.1", .r3_1: "8.2.9.9.9.1", .r3_2: "8.2.10.9.9.1"]
private let onConfiguration = Trigger.exchange([GetDynamicCapacityConfiguration.opcode])

extension Rule {
    public static let configurationStartPagesAgree: Rule = Rule(
        "dc.configuration.pages-agree", "DCD-CFG-019", .should, .device, confidence: .d,
        on: onConfiguration, since: .r3_0, needs: [.request, .response, .sole],
        "Answers with different starting indices state the same number of available regions, and the same content for a region that both hold.",
        consequence: "A host that reads the regions in pages puts together what never was.",
        clauses: configuration
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let start = Int(try GetDynamicCapacityConfiguration.Request(step.request).startingRegionIndex)
        let (regions, available, _) = try RegionCheck.read(step)
        guard let earlier = session.regions.available else { return .unknown("no earlier answer") }
        var violations: [Violation] = []
        if earlier.start != start, earlier.count != available, !session.regions.host.isEmpty {
            violations.append(
                Violation(
                    .response, 0x00..<0x01, field: "numberOfAvailableRegions", expected: "\(earlier.count), as before",
                    observed: "\(available)", contradicts: earlier.index))
        }
        for region in regions {
            guard let known = session.regions.host[start + region.position], known.start != start,
                known.value != region.value
            else { continue }
            violations.append(
                region.violation(
                    0x00..<0x28, "", expected: "region \(start + region.position) as before",
                    observed: "another content", contradicts: known.index))
        }
        return .judged(violations)
    }

    public static let configurationChangeIsAnnounced: Rule = Rule(
        "dc.configuration.change-is-announced", "DCD-CFG-020", .should, .device, confidence: .b,
        on: .exchange([GetEventRecords.opcode]), since: .r3_0, needs: [.request, .response, .whole, .sole],
        "Where two answers show different regions, a Region Configuration Updated record was in the Dynamic Capacity log by the time it was read empty.",
        consequence: "A host that waits for the record goes on with the old block size or base.",
        clauses: configuration
    ) { session, step throws(WireError) in
        guard step.succeeded, try GetEventRecords.Request(step.request).eventLog == .dynamicCapacity else {
            return .notApplicable
        }
        let response = try GetEventRecords.Response(step.response)
        guard response.eventRecords.isEmpty, !response.flags.overflow else { return .notApplicable }
        guard !session.announcements.hasOverflowed else { return .unknown("the log has lost records") }
        guard let change = session.regions.change else {
            return session.regions.available == nil ? .unknown("the regions are not known") : .held
        }
        return .violated(
            Violation(
                .response, 0x14..<0x16, field: "eventRecordCount",
                expected:
                    "a Region Configuration Updated record, because exchanges \(change.earlier) and \(change.later) show different regions",
                observed: "0", contradicts: change.later))
    }

    public static let configurationAvailableExtentsFitList: Rule = Rule(
        "dc.configuration.available-extents-fit-list", "DCD-CFG-021", .should, .device, confidence: .c,
        on: onConfiguration, since: .r3_1, needs: [.response, .list, .whole, .sole],
        "The number of available extents is at most the number supported, less those that the extent list holds.",
        consequence: "A host or fabric manager plans with room that is taken.",
        clauses: configuration
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let totals = try GetDynamicCapacityConfiguration.Response(step.response).totals else {
            return .notApplicable
        }
        guard let list = session.capacity.lastList, session.capacity.chain == nil,
            session.capacity.lastChange.map({ $0 < list.index }) ?? true, !session.announcements.hasForced,
            !session.capacity.isForceUnread
        else { return .unknown("the length of the extent list is not known") }
        let supported = totals.totalNumberOfSupportedExtents
        let limit = supported > list.total ? supported - list.total : 0
        return totals.numberOfAvailableExtents <= limit
            ? .held
            : .violated(
                try RegionCheck.total(
                    step, 0x04, "numberOfAvailableExtents",
                    expected: "at most \(limit): \(supported) supported, \(list.total) in the list",
                    observed: totals.numberOfAvailableExtents, contradicts: list.index))
    }

    public static let configurationAvailableWithinSupported: Rule = Rule(
        "dc.configuration.available-within-supported", "DCD-CFG-018", .should, .device, confidence: .d,
        on: onConfiguration, since: .r3_1, needs: [.response],
        "The available extents and tags are at most as many as are supported.",
        consequence: "A host that takes the difference for the number in use gets a huge one.",
        clauses: configuration
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let totals = try GetDynamicCapacityConfiguration.Response(step.response).totals else {
            return .notApplicable
        }
        var violations: [Violation] = []
        if totals.numberOfAvailableExtents > totals.totalNumberOfSupportedExtents {
            violations.append(
                try RegionCheck.total(
                    step, 0x04, "numberOfAvailableExtents", expected: "at most \(totals.totalNumberOfSupportedExtents)",
                    observed: totals.numberOfAvailableExtents))
        }
        if totals.numberOfAvailableTags > totals.totalNumberOfSupportedTags {
            violations.append(
                try RegionCheck.total(
                    step, 0x0C, "numberOfAvailableTags", expected: "at most \(totals.totalNumberOfSupportedTags)",
                    observed: totals.numberOfAvailableTags))
        }
        return .judged(violations)
    }

    public static let configurationAskedCountInRange: Rule = Rule(
        "dc.configuration.asked-count-in-range", "DCD-CFG-025", .note, .host, confidence: .c,
        on: onConfiguration, since: .r3_0, needs: [.request],
        "The host asks for 1 to 8 regions.",
        consequence: "Nothing comes of asking for none, and there are never more than 8.",
        clauses: configuration
    ) { _, step throws(WireError) in
        let count = try GetDynamicCapacityConfiguration.Request(step.request).regionCount
        return (1...8).contains(count)
            ? .held
            : .violated(
                Violation(.request, 0x00..<0x01, field: "regionCount", expected: "1 to 8", observed: "\(count)"))
    }

    public static let configurationAskedCountFits: Rule = Rule(
        "dc.configuration.asked-count-fits", "DCD-CFG-023", .note, .host, confidence: .d,
        on: onConfiguration, since: .r3_1, needs: [.request, .limit],
        "The host asks for no more regions than fit its payload: 5 where the payload is 256 bytes.",
        consequence: "What a device does that cannot answer in one payload is not stated.",
        clauses: configuration
    ) { session, step throws(WireError) in
        let request = try GetDynamicCapacityConfiguration.Request(step.request)
        let available = session.regions.available?.count ?? 8
        let start = Int(request.startingRegionIndex)
        let count = max(0, min(available, start + Int(request.regionCount)) - start)
        let limit = session.mailbox.limitAtLeast
        return 0x18 + count * 0x28 <= limit
            ? .held
            : .violated(
                Violation(
                    .request, 0x00..<0x01, field: "regionCount",
                    expected: "at most \((limit - 0x18) / 0x28) in \(limit) bytes",
                    observed: "\(request.regionCount)"))
    }
}
