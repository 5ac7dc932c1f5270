import CXLWire
import SpecTables

// Get Supported Logs (0400h).

private let supportedLogs: Clauses = [.r3_0: "8.2.9.5.1", .r3_2: "8.2.10.5.1"]
private let onSupportedLogs = Trigger.exchange([GetSupportedLogs.opcode])

extension Rule {
    public static let supportedLogsHoldTheirCount: Rule = Rule(
        "logs.supported.holds-its-count", "LOG-001", .must, .device, confidence: .b, on: onSupportedLogs,
        needs: [.response],
        "The answer has room for as many entries as it announces.",
        consequence: "A host reads behind the end of the answer.", clauses: supportedLogs
    ) { _, step in
        guard step.succeeded else { return .notApplicable }
        do throws(WireError) {
            _ = try GetSupportedLogs.Response(step.response)
            return .held
        } catch {
            return OutputLength.short(error).atLeastAnnounced(step)
        }
    }

    public static let supportedLogsNamedOnce: Rule = Rule(
        "logs.supported.names-each-log-once", "LOG-001", .must, .device, confidence: .b, on: onSupportedLogs,
        needs: [.response],
        "Each log is named once.",
        consequence: "A host cannot tell which of the sizes is the log's.", clauses: supportedLogs
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let entries = try GetSupportedLogs.Response(step.response).supportedLogEntries
        var seen: Set<WireUUID> = []
        for index in entries.indices where !seen.insert(entries[index].logIdentifier).inserted {
            let start = 8 + 0x14 * index
            return .violated(
                Violation(
                    .response, start..<start + 0x10, field: "supportedLogEntries[\(index)].logIdentifier",
                    expected: "a log that is not named before", observed: "\(entries[index].logIdentifier)"))
        }
        return .held
    }

    public static let supportedLogsNameEffectsLog: Rule = Rule(
        "logs.supported.names-effects-log", "LOG-001", .must, .device, confidence: .b, on: onSupportedLogs,
        needs: [.response],
        "The Command Effects Log is among the logs.",
        consequence: "A host cannot learn which commands the device has.", clauses: supportedLogs
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let entries = try GetSupportedLogs.Response(step.response).supportedLogEntries
        for index in entries.indices where entries[index].logIdentifier == LogState.commandEffects { return .held }
        return .violated(
            Violation(
                .response, 0x00..<step.response.count, field: "supportedLogEntries",
                expected: "an entry for \(LogState.commandEffects)", observed: "\(entries.count) entries without it"))
    }
}
