import CXLWire
import SpecTables

// Command set 04h. A log names the commands; another one may hold whatever the vendor likes.

extension CommandSet {
    private static func identifier(named name: String) -> WireUUID {
        WireUUID(NamedUUID.logs.first { $0.name == name }?.uuid.bytes ?? [])
    }

    private static let commandEffectsIdentifier = identifier(named: "commandEffectsLog")
    private static let vendorDebugIdentifier = identifier(named: "vendorDebugLog")

    private var logs: [(identifier: WireUUID, bytes: [UInt8])] {
        [(Self.commandEffectsIdentifier, commandEffectsLog)]
            + (vendorDebugLog.isEmpty ? [] : [(Self.vendorDebugIdentifier, vendorDebugLog)])
    }

    /// The Command Effects Log of this interface (CEL-001, CEL-004).
    var commandEffectsLog: [UInt8] {
        var payload = Payload()
        payload.append(
            contentsOf: entries.map { CommandEffectsLogEntry.Value(opcode: $0.opcode, commandEffect: $0.effects) })
        return payload.bytes
    }

    /// Get Supported Logs.
    var supportedLogs: [UInt8] {
        let entries = logEntries
        var payload = Payload(GetSupportedLogs.Response.Value(numberOfSupportedLogEntries: UInt16(entries.count)))
        payload.append(contentsOf: entries)
        return payload.bytes
    }

    private var logEntries: [SupportedLogEntry.Value] {
        logs.map { SupportedLogEntry.Value(logIdentifier: $0.identifier, logSize: UInt32(clamping: $0.bytes.count)) }
    }

    /// Get Supported Logs Sub-List (LOG-002).
    func supportedLogsSubList(_ request: [UInt8]) throws -> [UInt8] {
        let value = try GetSupportedLogsSubList.Request(request.span).value
        let entries = logEntries
        let start = Int(value.startLogEntryIndex)
        try require(value.maximumNumberOfEntries >= 1 && start < entries.count, .invalidInput)
        let page = entries[start...].prefix(Int(value.maximumNumberOfEntries))
        var payload = Payload(
            GetSupportedLogsSubList.Response.Value(
                numberOfSupportedLogEntries: UInt8(page.count),
                totalNumberOfSupportedLogEntries: UInt16(entries.count), startLogEntryIndex: value.startLogEntryIndex))
        payload.append(contentsOf: Array(page))
        return payload.bytes
    }

    /// Get Log: offset and length in bytes (CEL-014), the identifier before both (CEL-012).
    func readLog(_ request: [UInt8], limit: Int, _ revision: Revision) throws -> [UInt8] {
        let value = try GetLog.Request(request.span).value
        // The code for an unknown log came with 3.0.
        guard let log = logs.first(where: { $0.identifier == value.logIdentifier })?.bytes else {
            throw Refusal(revision >= .r3_0 ? .invalidLog : .invalidInput)
        }
        try require(UInt64(value.offset) + UInt64(value.length) <= UInt64(log.count), .invalidInput)
        // CEL-013: a shorter answer is legal where the request asks for more than fits.
        return Array(log[Int(value.offset)...].prefix(min(Int(value.length), limit)))
    }
}
