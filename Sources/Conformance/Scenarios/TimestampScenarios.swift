import CXLWire

extension Scenario {
    static let timestampClock: Scenario = Scenario(
        "timestamp.clock", "The clock is set, read, and never goes back",
        needs: ScenarioNeeds(commands: [GetTimestamp.opcode, SetTimestamp.opcode])
    ) { host async throws(ScenarioEnd) in
        if host.isFresh {
            let first = try await host.readTimestamp()
            try host.expect(first == 0, "0, because nobody set the clock", found: "\(first)")
        }
        for start: UInt64 in [1, 1_700_000_000_000_000_000, 1_500_000_000_000_000_000] {
            try await host.succeed(
                SetTimestamp.opcode, encoded(SetTimestamp.Request.Value(timestamp: start)))
            var last = start
            for _ in 0..<5 {
                let now = try await host.readTimestamp()
                try host.expect(now >= last, "at least \(last)", found: "\(now)")
                last = now
            }
        }
    }

    static let timestampAdvances: Scenario = Scenario(
        "timestamp.advances", "The clock goes on while time passes, and answers after a Conventional Reset",
        needs: ScenarioNeeds(commands: [GetTimestamp.opcode, SetTimestamp.opcode], acts: [.wait, .reset])
    ) { host async throws(ScenarioEnd) in
        let start: UInt64 = 1_700_000_000_000_000_000
        try await host.succeed(SetTimestamp.opcode, encoded(SetTimestamp.Request.Value(timestamp: start)))
        let before = try await host.readTimestamp()
        try await host.accomplish(.wait(nanoseconds: 200_000_000))
        let after = try await host.readTimestamp()
        // Half of it: how exactly a device or an emulator keeps time is not the matter here.
        try host.expect(
            after >= before &+ 100_000_000, "a time 200 ms after \(before), or so", found: "\(after)")
        try await host.accomplish(.reset(.conventional))
        // Whether it is 0 then, a rule judges; no source is sure of it.
        _ = try await host.readTimestamp()
    }
}

extension Conversation {
    /// Nanoseconds since 1970; 0 where the clock was not set.
    fileprivate func readTimestamp() async throws(ScenarioEnd) -> UInt64 {
        let payload = try await succeed(GetTimestamp.opcode)
        return try framed("timestamp") { () throws(WireError) in
            try GetTimestamp.Response(payload.span).timestamp
        }
    }
}
