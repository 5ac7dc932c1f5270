import CXLWire
import Captures
import SpecTables

// What every component answers over MCTP, on each such interface that the device has.

extension Scenario {
    static let componentIdentity: Scenario = Scenario(
        "component.identity", "Each interface over MCTP says who the component is, twice the same, and what runs",
        needs: ScenarioNeeds(interfaces: [])
    ) { host async throws(ScenarioEnd) in
        for interface in try await host.messageInterfaces(with: [Identify.opcode]) {
            let first = try await host.succeed(Identify.opcode, to: interface)
            let second = try await host.succeed(Identify.opcode, to: interface)
            try host.expect(first == second, "the same answer as before", found: "another one")
            let listed = try await host.readCommandEffects(from: interface)
            if listed?[BackgroundOperationStatus.opcode] != nil {
                try await host.succeed(BackgroundOperationStatus.opcode, to: interface)
            }
        }
    }

    static let componentMessageLimit: Scenario = Scenario(
        "component.message-limit", "The limit of messages is set to each size, and the component says what is set",
        needs: ScenarioNeeds(interfaces: [])
    ) { host async throws(ScenarioEnd) in
        let commands = [GetResponseMessageLimit.opcode, SetResponseMessageLimit.opcode]
        for interface in try await host.messageInterfaces(with: commands) {
            let before = try await host.readMessageLimit(interface)
            for limit in [8, 9, 10, before] {
                let payload = try await host.succeed(SetResponseMessageLimit.opcode, [limit], to: interface)
                let set = try host.framed("limit") { () throws(WireError) in
                    try SetResponseMessageLimit.Response(payload.span).responseMessageLimit
                }
                let read = try await host.readMessageLimit(interface)
                try host.expect(read == set, "the limit that was set, \(set)", found: "\(read)")
            }
        }
    }

    static let componentNotifications: Scenario = Scenario(
        "component.notifications",
        "Each log's notifications are switched on and off, and the component says what is set",
        needs: ScenarioNeeds(interfaces: [])
    ) { host async throws(ScenarioEnd) in
        let commands = [GetMCTPEventInterruptPolicy.opcode, SetMCTPEventInterruptPolicy.opcode]
        let logs: UInt16 = host.facts.regions.isEmpty ? 4 : 5
        for interface in try await host.messageInterfaces(with: commands) {
            let each = (0..<logs).map { UInt16(1) << $0 }
            for bits in each + [each.reduce(0, |), 0] {
                let events = EventNotificationBits(rawValue: bits)
                let answer = try await host.succeed(
                    SetMCTPEventInterruptPolicy.opcode,
                    encoded(SetMCTPEventInterruptPolicy.Request.Value(events: events)), to: interface)
                let read = try await host.succeed(GetMCTPEventInterruptPolicy.opcode, to: interface)
                let set = try host.framed("setting for each log") { () throws(WireError) in
                    (
                        // What it uses, where it says so; what it was given, where it does not.
                        try SetMCTPEventInterruptPolicy.Response(answer.span).events ?? events,
                        try GetMCTPEventInterruptPolicy.Response(read.span).events
                    )
                }
                try host.expect(
                    set.0 == set.1, "the setting that the component uses, \(set.0.rawValue)",
                    found: "\(set.1.rawValue)")
            }
        }
    }

    static let componentClock: Scenario = Scenario(
        "component.clock", "The clock of each interface over MCTP is set, read, and never goes back",
        needs: ScenarioNeeds(interfaces: [])
    ) { host async throws(ScenarioEnd) in
        for interface in try await host.messageInterfaces(with: [GetTimestamp.opcode, SetTimestamp.opcode]) {
            var last: UInt64 = 1_700_000_000_000_000_000
            try await host.succeed(
                SetTimestamp.opcode, encoded(SetTimestamp.Request.Value(timestamp: last)), to: interface)
            for _ in 0..<3 {
                let payload = try await host.succeed(GetTimestamp.opcode, to: interface)
                let now = try host.framed("timestamp") { () throws(WireError) in
                    try GetTimestamp.Response(payload.span).timestamp
                }
                try host.expect(now >= last, "at least \(last)", found: "\(now)")
                last = now
            }
        }
    }

    static let componentLogs: Scenario = Scenario(
        "component.logs",
        "The Command Effects Log of each interface over MCTP is read whole and in pieces, and all agree",
        needs: ScenarioNeeds(interfaces: [])
    ) { host async throws(ScenarioEnd) in
        for interface in try await host.messageInterfaces(with: [GetSupportedLogs.opcode, GetLog.opcode]) {
            let logs = try await host.readSupportedLogs(from: interface) ?? []
            guard let log = logs.first(where: { $0.logIdentifier == LogState.commandEffects }),
                let whole = try await host.readLog(log.logIdentifier, size: log.logSize, from: interface)
            else { continue }
            for offset in stride(from: 0, to: whole.count - 3, by: 4) {
                let request = GetLog.Request.Value(logIdentifier: log.logIdentifier, offset: UInt32(offset), length: 4)
                let piece = try await host.succeed(GetLog.opcode, encoded(request), to: interface)
                try host.expect(
                    piece == Array(whole[offset..<offset + 4]),
                    "the 4 bytes from offset \(offset) on, as they were before", found: "\(piece.count) others")
            }
        }
    }

    static let componentEvents: Scenario = Scenario(
        "component.events", "What a component's own logs hold is read and cleared over MCTP, record by record",
        needs: ScenarioNeeds(interfaces: [.component(host: 0)], acts: [.inject])
    ) { host async throws(ScenarioEnd) in
        let interface = CommandInterface.component(host: 0)
        let interfaces = try await host.messageInterfaces(with: [GetEventRecords.opcode, ClearEventRecords.opcode])
        guard interfaces.contains(interface) else { throw .skipped("\(interface.label) lists no commands for events") }
        for log in EventLog.ofErrors {
            for kind in ManagementAct.EventRecordKind.allCases {
                try await host.accomplish(.inject(kind, log: log))
            }
            // Whether its logs are those of the mailbox, the specification leaves to the device.
            var left = try await host.readEvents(log, from: interface).records
            while let first = left.first {
                try await host.clearEvents(log, [first.header.eventRecordHandle], from: interface)
                let now = try await host.readEvents(log, from: interface).records
                try host.expect(
                    now == Array(left.dropFirst()), "the \(left.count - 1) records that are left",
                    found: "\(now.count) records")
                left = now
            }
            try await host.drain(log)
        }
    }
}

extension Conversation {
    /// The interfaces over MCTP whose Command Effects Logs list all of `opcodes`.
    func messageInterfaces(with opcodes: [UInt16]) async throws(ScenarioEnd) -> [CommandInterface] {
        var interfaces: [CommandInterface] = []
        for interface in abilities.interfaces.sorted(by: { $0.label < $1.label }) where interface.transport == .cci {
            let listed = try await readCommandEffects(from: interface)
            if let listed, opcodes.allSatisfy({ listed[$0] != nil }) { interfaces.append(interface) }
        }
        if interfaces.isEmpty {
            let commands = opcodes.map { Catalogue.describe($0) }.joined(separator: " and ")
            throw .skipped("no interface over MCTP lists \(commands)")
        }
        return interfaces
    }

    fileprivate func readMessageLimit(_ interface: CommandInterface) async throws(ScenarioEnd) -> UInt8 {
        let payload = try await succeed(GetResponseMessageLimit.opcode, to: interface)
        return try framed("limit") { () throws(WireError) in
            try GetResponseMessageLimit.Response(payload.span).responseMessageLimit
        }
    }
}
