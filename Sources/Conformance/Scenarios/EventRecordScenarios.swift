import CXLWire
import SpecTables
import TableCodec

extension Scenario {
    static let eventsRecords: Scenario = Scenario(
        "events.records", "A record of each kind says what happened, and nothing else",
        needs: ScenarioNeeds(commands: [GetEventRecords.opcode, ClearEventRecords.opcode], acts: [.inject])
    ) { host async throws(ScenarioEnd) in
        for sample in SampleRecord.allCases where host.canHave(sample) {
            for log in sample.logs {
                try await host.drain(log, from: sample.interface)
                try await host.accomplish(sample.act(in: log))
                let page = try await host.readEvents(log, from: sample.interface)
                try host.expect(page.records.count == 1, "one record", found: "\(page.records.count)")
                try host.expect(page.records[0], toSay: sample, in: log)
                try await host.clearEvents(log, page.records.map(\.header.eventRecordHandle), from: sample.interface)
                let rest = try await host.readEvents(log, from: sample.interface)
                try host.expect(rest.records.isEmpty, "an empty log", found: "\(rest.records.count) records")
            }
        }
    }

    static let eventsLate: Scenario = Scenario(
        "events.late-host", "A log that nobody has read overflows: it says how many events were lost, and counts on",
        needs: ScenarioNeeds(commands: [GetEventRecords.opcode, ClearEventRecords.opcode], acts: [.inject])
    ) { host async throws(ScenarioEnd) in
        if host.facts.has(SetTimestamp.opcode) {
            let time = SetTimestamp.Request.Value(timestamp: 1_700_000_000_000_000_000)
            try await host.succeed(SetTimestamp.opcode, encoded(time))
        }
        for log in EventLog.ofErrors {
            // On a fresh device the first answer of all is about an overflow.
            if !host.isFresh { try await host.drain(log) }
            let size = host.logSize(log)
            guard (1...2048).contains(size) else { throw .skipped("log \(log.rawValue) holds \(size) records") }
            for _ in 0..<size + 2 { try await host.accomplish(.inject(.generalMedia, log: log)) }
            for lost in 2...4 {
                let header = try await host.readEvents(log).header
                // A device may hold more than it says, and need not count.
                guard header.flags.overflow, header.overflowErrorCount > 0 else { break }
                try host.expect(
                    Int(header.overflowErrorCount) == lost, "\(lost) events lost, of \(size + lost)",
                    found: "\(header.overflowErrorCount)")
                try await host.accomplish(.inject(.dram, log: log))
            }
            // Once a record is cleared, the next overflow is another one, of a later time: the rules look at that.
            let oldest = try await host.readEvents(log).records.prefix(1)
            try await host.clearEvents(log, oldest.map(\.header.eventRecordHandle))
            for _ in 0..<2 { try await host.accomplish(.inject(.dram, log: log)) }
            _ = try await host.readEvents(log)
            try await host.drain(log)
        }
    }
}

extension Conversation {
    /// Whether the device can report such an event, and be told to.
    fileprivate func canHave(_ sample: SampleRecord) -> Bool {
        abilities.interfaces.contains(sample.interface) && abilities.acts.contains(sample.act(in: .warning).kind)
            && abilities.revision.map { $0 >= sample.since } ?? true
    }

    /// Expects that a record says what an operator let happen. Handle, time and further flags are the device's.
    fileprivate func expect(
        _ record: EventRecord.Value, toSay sample: SampleRecord, in log: EventLog
    ) throws(ScenarioEnd) {
        let injected = sample.injected
        let header = record.header
        try expect(
            header.eventRecordIdentifier == injected.identifier, "a record \(injected.identifier)",
            found: "\(header.eventRecordIdentifier)")
        try expect(
            header.eventRecordFlags.severity.rawValue == log.rawValue, "the severity of log \(log.rawValue)",
            found: "\(header.eventRecordFlags.severity.rawValue)")
        let wrong = record.data.indices.first { record.data[$0] != injected.data[$0] }
        guard let wrong else { return hold(.runScenarioHolds) }
        let place = EventRecordHeader.byteCount + wrong
        try expect(
            false, "\(specHex(Int(injected.data[wrong]))) in byte \(specHex(place)) of the \(sample.rawValue) record",
            found: specHex(Int(record.data[wrong])))
    }
}
