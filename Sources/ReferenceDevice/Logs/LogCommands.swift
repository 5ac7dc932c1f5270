import CXLWire
import SpecTables

// Command set 04h. The device has one log, which names its commands.

extension CommandSet {
    private static let logIdentifier = WireUUID(
        NamedUUID.logs.first { $0.name == "commandEffectsLog" }?.uuid.bytes ?? [])

    /// The Command Effects Log of this interface (CEL-001, CEL-004).
    var commandEffectsLog: [UInt8] {
        var payload = Payload()
        payload.append(
            contentsOf: entries.map { CommandEffectsLogEntry.Value(opcode: $0.opcode, commandEffect: $0.effects) })
        return payload.bytes
    }

    /// Get Supported Logs.
    var supportedLogs: [UInt8] {
        var payload = Payload(GetSupportedLogs.Response.Value(numberOfSupportedLogEntries: 1))
        payload.append(logEntry)
        return payload.bytes
    }

    private var logEntry: SupportedLogEntry.Value {
        let size = UInt32(clamping: entries.count * CommandEffectsLogEntry.byteCount)
        return SupportedLogEntry.Value(logIdentifier: Self.logIdentifier, logSize: size)
    }

    /// Get Supported Logs Sub-List (LOG-002).
    func supportedLogsSubList(_ request: [UInt8]) throws -> [UInt8] {
        let value = try GetSupportedLogsSubList.Request(request.span).value
        try require(value.maximumNumberOfEntries >= 1 && value.startLogEntryIndex < 1, .invalidInput)
        var payload = Payload(
            GetSupportedLogsSubList.Response.Value(
                numberOfSupportedLogEntries: 1, totalNumberOfSupportedLogEntries: 1))
        payload.append(logEntry)
        return payload.bytes
    }

    /// Get Log: offset and length in bytes (CEL-014), the identifier before both (CEL-012).
    func readLog(_ request: [UInt8], limit: Int, _ revision: Revision) throws -> [UInt8] {
        let value = try GetLog.Request(request.span).value
        // The code for an unknown log came with 3.0.
        try require(value.logIdentifier == Self.logIdentifier, revision >= .r3_0 ? .invalidLog : .invalidInput)
        let log = commandEffectsLog
        try require(UInt64(value.offset) + UInt64(value.length) <= UInt64(log.count), .invalidInput)
        // CEL-013: a shorter answer is legal where the request asks for more than fits.
        return Array(log[Int(value.offset)...].prefix(min(Int(value.length), limit)))
    }
}
