import CXLWire
import SpecTables

// Get Dynamic Capacity Extent List (4801h).

private let extentList: Clauses = [.r3_0: "8.2.9.8.9.2", .r3_1: "8.2.9.9.9.2", .r3_2: "8.2.10.9.9.2"]
private let onExtentList = Trigger.exchange([GetDynamicCapacityExtentList.opcode])

extension Rule {
    public static let extentListGenerationChanges: Rule = Rule(
        "dc.extent-list.generation-changes", "DCD-EXTLIST-012", .must, .device, confidence: .a, on: onExtentList,
        since: .r3_0, needs: [.request, .response],
        "Where the host's own commands, or two lists, show that the accepted capacity changed, the generation number of the extent list is another one.",
        consequence: "A host that pages through the list cannot see that it changed under its hands.",
        clauses: extentList
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let earlier = session.capacity.lastList else { return .unknown("no earlier list") }
        guard session.capacity.chain == nil else { return .unknown("a chain of answers is open") }
        let now = try GetDynamicCapacityExtentList.Response(step.response)
        guard let held = session.capacity.accepted ?? session.capacity.wholeList(in: now) else {
            return .unknown("the accepted capacity is not known")
        }
        guard !held.hasSameBytes(as: earlier.map) else { return .notApplicable }
        guard now.extentListGenerationNumber == earlier.generation else { return .held }
        return .violated(
            Violation(
                .response, 0x08..<0x0C, field: "extentListGenerationNumber",
                expected: "another number than \(earlier.generation), because the accepted capacity changed",
                observed: "\(now.extentListGenerationNumber)", contradicts: earlier.index))
    }

    public static let extentListReturnsAtMostRequested: Rule = Rule(
        "dc.extent-list.returns-at-most-requested", "DCD-EXTLIST-004", .must, .device, confidence: .a,
        on: onExtentList, since: .r3_0, needs: [.request, .response],
        "The returned extent count is not above the extent count of the request.",
        consequence: "A host that reads into an array of the size it asked for writes behind its end.",
        clauses: extentList
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let asked = try GetDynamicCapacityExtentList.Request(step.request).extentCount
        let now = try GetDynamicCapacityExtentList.Response(step.response)
        return now.returnedExtentCount <= asked
            ? .held
            : .violated(
                Violation(
                    .response, 0x00..<0x04, field: "returnedExtentCount", expected: "at most \(asked)",
                    observed: "\(now.returnedExtentCount)"))
    }
}

extension CapacityState {
    /// The accepted capacity as one answer shows it, if the answer holds the whole list.
    func wholeList(in response: borrowing GetDynamicCapacityExtentList.Response) -> CapacityMap? {
        let list = response.extents
        guard list.count == Int(response.totalExtentCount) else { return nil }
        return CapacityMap(
            list.indices.compactMap { Piece(start: list[$0].startingDPA, length: list[$0].length) })
    }
}
