import CXLWire
import SpecTables

// Get Supported Logs Sub-List (0405h).

private let subList: Clauses = [.r3_0: "8.2.9.5.6", .r3_2: "8.2.10.5.6"]
private let onSubList = Trigger.exchange([GetSupportedLogsSubList.opcode])

extension Rule {
    public static let logSubListHoldsItsEntries: Rule = Rule(
        "logs.sub-list.shorter-than-count", "LOG-002", .must, .device, confidence: .b, on: onSubList, since: .r3_0,
        needs: [.response],
        "A part of the list of logs has room for as many entries as it announces.",
        consequence: "A host reads behind the end of the answer.", clauses: subList
    ) { _, step in
        guard step.succeeded else { return .notApplicable }
        do throws(WireError) {
            _ = try GetSupportedLogsSubList.Response(step.response)
            return .held
        } catch {
            return OutputLength.short(error).atLeastAnnounced(step)
        }
    }

    public static let logSubListEndsWithItsEntries: Rule = Rule(
        "logs.sub-list.longer-than-count", "LOG-002", .should, pinned: .must, .device, confidence: .b, on: onSubList,
        since: .r3_0, needs: [.response],
        "Nothing follows the entries that a part of the list of logs announces.",
        consequence: "A host that sizes the list by its length sees entries that are none.", clauses: subList
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let tail = try GetSupportedLogsSubList.Response(step.response).trailing.byteCount
        let length = step.response.count
        return tail == 0
            ? .held
            : .violated(
                Violation(
                    .response, length - tail..<length, expected: "\(length - tail) bytes", observed: "\(length) bytes"))
    }

    public static let logSubListReturnsAtMostAsked: Rule = Rule(
        "logs.sub-list.more-than-asked", "LOG-002", .must, .device, confidence: .b, on: onSubList, since: .r3_0,
        needs: [.request, .response],
        "A part of the list of logs has at most as many entries as were asked for.",
        consequence: "A host that reads into an array of the size it asked for writes behind its end.",
        clauses: subList
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let asked = try GetSupportedLogsSubList.Request(step.request).maximumNumberOfEntries
        let count = try GetSupportedLogsSubList.Response(step.response).numberOfSupportedLogEntries
        return count <= asked
            ? .held
            : .violated(
                Violation(
                    .response, 0x00..<0x01, field: "numberOfSupportedLogEntries", expected: "at most \(asked)",
                    observed: "\(count)"))
    }

    public static let logSubListTotalAgrees: Rule = Rule(
        "logs.sub-list.total-differs", "LOG-002", .must, .device, confidence: .b, on: onSubList, since: .r3_0,
        needs: [.response],
        "A part of the list of logs gives as many in all as Get Supported Logs lists.",
        consequence: "A host that pages through the list misses logs.", clauses: subList
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let logs = session.logs.through(step)
        guard let listed = logs.listed else { return .unknown("Get Supported Logs was not read") }
        let total = try GetSupportedLogsSubList.Response(step.response).totalNumberOfSupportedLogEntries
        return total == listed
            ? .held
            : .violated(
                Violation(
                    .response, 0x02..<0x04, field: "totalNumberOfSupportedLogEntries", expected: "\(listed)",
                    observed: "\(total)", contradicts: logs.sizesIndex))
    }
}
