import CXLWire

extension Scenario {
    static let eventsInterruptPolicy: Scenario = Scenario(
        "events.interrupt-policy", "Each log's interrupts are switched on and off, and the device says what is set",
        needs: ScenarioNeeds(commands: [GetEventInterruptPolicy.opcode, SetEventInterruptPolicy.opcode])
    ) { host async throws(ScenarioEnd) in
        let hasCapacity = !host.facts.regions.isEmpty
        let logs = hasCapacity ? 5 : 4
        var settings: [[EventInterruptMode]] = [Array(repeating: .none, count: logs)]
        for log in 0..<logs {
            var one = settings[0]
            one[log] = .msi
            settings.append(one)
        }
        settings += [Array(repeating: .msi, count: logs), Array(repeating: .none, count: logs)]
        for modes in settings {
            try await host.succeed(SetEventInterruptPolicy.opcode, modes.map(\.rawValue))
            let set = try await host.readInterruptModes()
            try host.expect(
                Array(set.prefix(logs)) == modes, "the modes that were set, \(modes.map(\.rawValue))",
                found: "\(set.map(\.rawValue))")
        }
    }

    static let eventsInterruptReset: Scenario = Scenario(
        "events.interrupt-policy-reset", "A Conventional Reset switches all interrupts off",
        needs: ScenarioNeeds(
            commands: [GetEventInterruptPolicy.opcode, SetEventInterruptPolicy.opcode], acts: [.reset])
    ) { host async throws(ScenarioEnd) in
        try await host.succeed(SetEventInterruptPolicy.opcode, [1, 1, 1, 1])
        try await host.accomplish(.reset(.conventional))
        let modes = try await host.readInterruptModes()
        try host.expect(
            modes.allSatisfy { $0 == .none }, "no interrupts after a Conventional Reset",
            found: "modes \(modes.map(\.rawValue))")
    }
}

extension Conversation {
    /// The mode of each log, informational first; the Dynamic Capacity log's where the device says it.
    fileprivate func readInterruptModes() async throws(ScenarioEnd) -> [EventInterruptMode] {
        let payload = try await succeed(GetEventInterruptPolicy.opcode)
        return try framed("setting for each log") { () throws(WireError) in
            let value = try GetEventInterruptPolicy.Response(payload.span).value
            let logs = [value.informational, value.warning, value.failure, value.fatal]
            return (logs + (value.dynamicCapacity.map { [$0] } ?? [])).map(\.mode)
        }
    }
}
