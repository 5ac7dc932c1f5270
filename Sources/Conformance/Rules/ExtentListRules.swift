import CXLWire
import SpecTables

// Get Dynamic Capacity Extent List (4801h): one answer by itself.

let extentListClauses: Clauses = [.r3_0: "8.2.9.8.9.2", .r3_1: "8.2.9.9.9.2", .r3_2: "8.2.10.9.9.2"]
let onExtentList = Trigger.exchange([GetDynamicCapacityExtentList.opcode])

extension Rule {
    public static let extentListReturnsAtMostRequested: Rule = Rule(
        "dc.extent-list.returns-at-most-requested", "DCD-EXTLIST-004", .must, .device, confidence: .a,
        on: onExtentList, since: .r3_0, needs: [.request, .response],
        "The returned extent count is not above the extent count of the request.",
        consequence: "A host that reads into an array of the size it asked for writes behind its end.",
        clauses: extentListClauses
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let asked = try GetDynamicCapacityExtentList.Request(step.request).extentCount
        let now = try GetDynamicCapacityExtentList.Response(step.response)
        return now.returnedExtentCount <= asked
            ? .held : .violated(returned(now, expected: "at most \(asked)"))
    }

    public static let extentListZeroRequestedReturnsNone: Rule = Rule(
        "dc.extent-list.zero-requested-returns-none", "DCD-EXTLIST-006", .must, .device, confidence: .a,
        on: onExtentList, since: .r3_0, needs: [.request, .response],
        refines: "dc.extent-list.returns-at-most-requested",
        "A request for zero extents, which asks for the total and the generation only, returns none.",
        consequence: "A host that asks how many there are provides no room for any.",
        clauses: extentListClauses
    ) { _, step throws(WireError) in
        guard step.succeeded, try GetDynamicCapacityExtentList.Request(step.request).extentCount == 0 else {
            return .notApplicable
        }
        let now = try GetDynamicCapacityExtentList.Response(step.response)
        return now.returnedExtentCount == 0 ? .held : .violated(returned(now, expected: "0"))
    }

    public static let extentListReturnedWithinTotal: Rule = Rule(
        "dc.extent-list.returned-within-total", "DCD-EXTLIST-005", .must, .device, confidence: .a,
        on: onExtentList, since: .r3_0, needs: [.request, .response],
        "The returned extent count is not above the total less the starting index.",
        consequence: "The last page holds extents that do not exist.",
        clauses: extentListClauses
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let start = try GetDynamicCapacityExtentList.Request(step.request).startingExtentIndex
        let now = try GetDynamicCapacityExtentList.Response(step.response)
        guard start <= now.totalExtentCount else { return .notApplicable }
        let left = now.totalExtentCount - start
        return now.returnedExtentCount <= left
            ? .held
            : .violated(returned(now, expected: "at most \(left), for \(now.totalExtentCount) in total from \(start)"))
    }

    public static let extentListMakesProgress: Rule = Rule(
        "dc.extent-list.makes-progress", "DCD-EXTLIST-009", .note, .device, confidence: .d,
        on: onExtentList, since: .r3_0, needs: [.request, .response],
        "Where extents are left and some were asked for, at least one is returned.",
        consequence: "A host that reads until it has the total never ends.",
        clauses: extentListClauses
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let request = try GetDynamicCapacityExtentList.Request(step.request)
        let now = try GetDynamicCapacityExtentList.Response(step.response)
        guard request.extentCount > 0, request.startingExtentIndex < now.totalExtentCount else {
            return .notApplicable
        }
        return now.returnedExtentCount > 0 ? .held : .violated(returned(now, expected: "at least 1"))
    }

    public static let extentListHoldsItsCount: Rule = Rule(
        "dc.extent-list.holds-its-count", "DCD-EXTLIST-007", .must, .device, confidence: .a,
        on: onExtentList, since: .r3_0, needs: [.response],
        "The answer holds the extents that its returned extent count announces.",
        consequence: "A host that trusts the count reads what the device did not send.",
        clauses: extentListClauses
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        do throws(WireError) {
            _ = try GetDynamicCapacityExtentList.Response(step.response)
            return .held
        } catch {
            guard error.reason == .countExceedsPayload else { throw error }
            return .violated(
                Violation(
                    .response, 0x00..<0x04, field: "returnedExtentCount",
                    expected: "\(error.needed) bytes for \(error.claimed) extents", observed: "\(error.available) bytes"
                ))
        }
    }

    public static let extentListEndsWithItsExtents: Rule = Rule(
        "dc.extent-list.ends-with-its-extents", "DCD-EXTLIST-007", .should, pinned: .must, .device, confidence: .a,
        on: onExtentList, since: .r3_0, needs: [.response],
        "Nothing follows the extents that the returned extent count announces.",
        consequence: "Bytes of unknown meaning may be a shifted list.",
        clauses: extentListClauses
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let rest = try GetDynamicCapacityExtentList.Response(step.response).trailing.byteCount
        let length = step.response.count
        return rest == 0
            ? .held
            : .violated(
                Violation(
                    .response, max(0, length - rest)..<length, expected: "\(length - rest) bytes",
                    observed: "\(length) bytes"))
    }

    public static let extentListReservedIsZero: Rule = Rule(
        "dc.extent-list.reserved-is-zero", "DCD-EXTLIST-008", .should, pinned: .must, .device, confidence: .a,
        on: onExtentList, since: .r3_0, needs: [.response],
        refines: "mailbox.output-reserved-zero",
        "Bytes 0Ch to 0Fh of the answer, which are reserved, are zero.",
        consequence: "A later revision may give them a meaning, which this device would then claim.",
        clauses: extentListClauses
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let reserved = try GetDynamicCapacityExtentList.Response(step.response).reserved0C
        return reserved.isZero
            ? .held
            : .violated(
                Violation(
                    .response, 0x0C..<0x10, field: "reserved0C", expected: "zero", observed: reserved.hex))
    }

    public static let extentListStartBeyondTotal: Rule = Rule(
        "dc.extent-list.start-beyond-total.answer", "DCD-EXTLIST-002", .must, .device, confidence: .a,
        on: onExtentList, since: .r3_0, needs: [.implemented, .request],
        "A starting index above the total number of extents is answered Invalid Input.",
        consequence: "A host whose list shrank takes an empty page for the end of it.",
        clauses: extentListClauses
    ) { session, step throws(WireError) in
        let start = try GetDynamicCapacityExtentList.Request(step.request).startingExtentIndex
        if step.succeeded {
            let total = try GetDynamicCapacityExtentList.Response(step.response).totalExtentCount
            return start > total
                ? step.mustBeRefused("\(start) is above the total of \(total)", named: [.invalidInput]) : .held
        }
        let capacity = session.capacity
        guard let known = capacity.lastHeading, (capacity.lastChange ?? -1) < known.index, capacity.chain == nil else {
            return .unknown("the total is not known")
        }
        guard start > known.total else { return .notApplicable }
        return step.mustBeRefused("\(start) is above the total of \(known.total)", named: [.invalidInput])
            .contradicting(known.index)
    }

    public static let extentListStartWithinTotal: Rule = Rule(
        "dc.extent-list.start-within-total.answer", "DCD-EXTLIST-003", .must, .device, confidence: .a,
        on: onExtentList, since: .r3_0, needs: [.implemented, .request],
        "A starting index of zero is not answered Invalid Input, even where the list is empty.",
        consequence: "A host cannot tell an empty list from a broken device.",
        clauses: extentListClauses
    ) { _, step throws(WireError) in
        guard try GetDynamicCapacityExtentList.Request(step.request).startingExtentIndex == 0 else {
            return .notApplicable
        }
        guard step.returnCode == .invalidInput else { return step.succeeded ? .held : .notApplicable }
        return step.mustNotBeRefused("index 0 is never above the total")
    }

    public static let extentListTotalIsSupported: Rule = Rule(
        "dc.extent-list.total-is-supported", "DCD-EXTLIST-022", .should, .device, confidence: .d,
        on: onExtentList, since: .r3_1, needs: [.response],
        "The total is not above the number of extents that the configuration says are supported.",
        consequence: "One of the two numbers cannot be used to plan with.",
        clauses: extentListClauses
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let supported = session.capacity.totals?.totalNumberOfSupportedExtents else {
            return .unknown("the supported number is not known")
        }
        let now = try GetDynamicCapacityExtentList.Response(step.response)
        return now.totalExtentCount <= supported
            ? .held
            : .violated(
                Violation(
                    .response, 0x04..<0x08, field: "totalExtentCount", expected: "at most \(supported)",
                    observed: "\(now.totalExtentCount)", contradicts: session.capacity.totalsIndex))
    }
}

private func returned(
    _ response: borrowing GetDynamicCapacityExtentList.Response, expected: String
) -> Violation {
    Violation(
        .response, 0x00..<0x04, field: "returnedExtentCount", expected: expected,
        observed: "\(response.returnedExtentCount)")
}

extension RawSpan {
    /// The bytes as hex digits.
    var hex: String {
        var text = ""
        for index in 0..<byteCount {
            let byte = self.byte(at: index)
            text += String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }
        return text
    }
}
