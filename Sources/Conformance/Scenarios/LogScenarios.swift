import CXLWire
import Captures
import SpecTables

extension Scenario {
    static let logsRead: Scenario = Scenario(
        "logs.read", "The Command Effects Log is read whole, in pieces and from every offset, and all agree",
        needs: ScenarioNeeds(commands: [GetSupportedLogs.opcode, GetLog.opcode])
    ) { host async throws(ScenarioEnd) in
        guard let log = host.facts.logs.first(where: { $0.logIdentifier == LogState.commandEffects }) else {
            try host.expect(false, "a Command Effects Log among the supported logs", found: "none")
            return
        }
        let size = Int(log.logSize)
        try host.expect(
            size > 0 && size % 4 == 0 && size <= 1 << 18,
            "a log of whole entries of 4 bytes, one for each opcode at most",
            found: "\(size) bytes")
        guard let whole = try await host.readLog(log.logIdentifier, size: log.logSize) else {
            try host.expect(false, "all \(size) bytes", found: host.lastAnswer.map { host.codeText($0) } ?? "nothing")
            return
        }
        let most = min(size, host.facts.payloadSize)
        for offset in stride(from: 0, to: size, by: max(1, size / 64)) {
            for length in Set([1, 3, 4, min(size - offset, most)]).sorted() where offset + length <= size {
                let piece = try await host.succeed(
                    GetLog.opcode,
                    encoded(
                        GetLog.Request.Value(
                            logIdentifier: log.logIdentifier, offset: UInt32(offset), length: UInt32(length))))
                try host.expect(
                    piece == Array(whole[offset..<offset + length]),
                    "the \(length) bytes from offset \(offset) on, as they were before", found: "\(piece.count) others")
            }
        }
    }

    static let logsSubList: Scenario = Scenario(
        "logs.sub-list", "The list of logs by pages of every size is the list as a whole",
        needs: ScenarioNeeds(commands: [GetSupportedLogs.opcode, GetSupportedLogsSubList.opcode])
    ) { host async throws(ScenarioEnd) in
        let logs = host.facts.logs.map(\.logIdentifier)
        try host.expect(!logs.isEmpty, "a log", found: "none")
        for size in Set([1, 2, 255]).sorted() {
            var listed: [WireUUID] = []
            while listed.count < logs.count {
                let request = GetSupportedLogsSubList.Request.Value(
                    maximumNumberOfEntries: UInt8(size), startLogEntryIndex: UInt8(clamping: listed.count))
                let payload = try await host.succeed(GetSupportedLogsSubList.opcode, encoded(request))
                let page = try host.framed("part of the list of logs") { () throws(WireError) in
                    let entries = try GetSupportedLogsSubList.Response(payload.span).supportedLogEntries
                    return entries.indices.map { entries[$0].logIdentifier }
                }
                // Otherwise this would not end.
                try host.expect(!page.isEmpty, "an entry, because \(logs.count - listed.count) are left", found: "none")
                listed += page
            }
            try host.expect(listed == logs, "the \(logs.count) logs of the whole list", found: "\(listed.count) others")
        }
    }

    static let logsOpcodes: Scenario = Scenario(
        "logs.opcodes", "Each command that the Command Effects Log of an interface lists is there",
        needs: ScenarioNeeds(commands: [GetSupportedLogs.opcode, GetLog.opcode])
    ) { host async throws(ScenarioEnd) in
        guard host.facts.commands != nil else { throw .skipped("the Command Effects Log could not be read") }
        for interface in host.abilities.interfaces.sorted(by: { $0.label < $1.label }) {
            let listed = try await host.readCommandEffects(from: interface) ?? [:]
            // What it makes of a command without input, and whether it may call one unsupported, the rules judge.
            for opcode in listed.keys.sorted() where !Probe.isHarmful(opcode) {
                try await host.send(DeviceCommand(opcode, to: interface), isDeliberate: true)
            }
        }
        // The device still is what it was.
        let payload = try await host.succeed(GetSupportedLogs.opcode)
        let count = try host.framed("list of logs") { () throws(WireError) in
            try GetSupportedLogs.Response(payload.span).supportedLogEntries.count
        }
        try host.expect(count == host.facts.logs.count, "\(host.facts.logs.count) logs, as before", found: "\(count)")
    }
}

/// Which opcodes are tried without input.
enum Probe {
    /// Whether the command does something although it is given nothing: sanitizes, erases, locks, resets.
    ///
    /// Of commands whose input our tables do not lay out that is not known.
    static func isHarmful(_ opcode: UInt16) -> Bool {
        guard let command = Catalogue.command(opcode) else { return opcode >= 0xC000 }
        switch command.request {
        case .none, .undescribed: return command.effects != 0
        case .structure(let key): return Catalogue.structure(key)?.minimumSize == 0 && command.effects != 0
        }
    }
}
