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
        let logs = logs
        var payload = Payload(GetSupportedLogs.Response.Value(numberOfSupportedLogEntries: UInt16(logs.count)))
        payload.append(
            contentsOf: logs.map {
                SupportedLogEntry.Value(logIdentifier: $0.identifier, logSize: UInt32(clamping: $0.bytes.count))
            })
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
