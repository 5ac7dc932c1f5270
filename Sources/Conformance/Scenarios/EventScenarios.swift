import CXLWire
import Captures
import SpecTables

extension ScenarioNeeds {
    fileprivate static let events = ScenarioNeeds(
        commands: [GetEventRecords.opcode, ClearEventRecords.opcode], acts: [.inject])
}

extension Scenario {
    static let eventsLogs: Scenario = Scenario(
        "events.logs", "Each kind of event in each log: announced, read, cleared from the oldest on, gone",
        needs: .events
    ) { host async throws(ScenarioEnd) in
        for log in EventLog.ofErrors { try await host.drain(log) }
        for log in EventLog.ofErrors {
            let kinds = ManagementAct.EventRecordKind.allCases
            for kind in kinds { try await host.accomplish(.inject(kind, log: log)) }
            if host.abilities.hasRegisters { try await host.expectEventStatus([log]) }
            let page = try await host.readEvents(log)
            try host.expect(
                page.records.map(ManagementAct.EventRecordKind.init) == kinds,
                "\(kinds.count) records in the order of their events", found: "\(page.records.count) others")
            let handles = page.records.map(\.header.eventRecordHandle)
            try host.expect(
                Set(handles).count == handles.count && !handles.contains(0), "handles that differ, none of them 0",
                found: "\(handles)")
            for other in EventLog.ofErrors where other != log {
                let records = try await host.readEvents(other).records
                try host.expect(records.isEmpty, "no record in log \(other.rawValue)", found: "\(records.count)")
            }
            try await host.clearEvents(log, [handles[0]])
            let rest = try await host.readEvents(log).records
            try host.expect(
                rest.map(\.header.eventRecordHandle) == Array(handles.dropFirst()), "the records that are left",
                found: "handles \(rest.map(\.header.eventRecordHandle))")
            try await host.clearEvents(log, Array(handles.dropFirst()))
            let none = try await host.readEvents(log).records
            try host.expect(none.isEmpty, "an empty log", found: "\(none.count) records")
            if host.abilities.hasRegisters { try await host.expectEventStatus([]) }
        }
    }

    static let eventsPaging: Scenario = Scenario(
        "events.paging", "A log holds more records than an answer: they come in order, page by page",
        needs: .events
    ) { host async throws(ScenarioEnd) in
        let log = EventLog.informational
        try await host.drain(log)
        let room = (host.facts.payloadSize - 32) / 128
        let count = 2 * room + 1
        guard count <= host.logSize(log), count <= 2000 else {
            throw .skipped("the log holds \(host.logSize(log)) records, and an answer \(room)")
        }
        for _ in 0..<count { try await host.accomplish(.inject(.generalMedia, log: log)) }
        let records = try await host.drain(log)
        try host.expect(records.count == count, "\(count) records", found: "\(records.count)")
        try host.expect(
            Set(records.map(\.header.eventRecordHandle)).count == count, "\(count) handles that differ",
            found: "\(Set(records.map(\.header.eventRecordHandle)).count)")
    }

    static let eventsOverflow: Scenario = Scenario(
        "events.overflow", "A log overflows, says so and how often, recovers when it is read, and takes records again",
        needs: .events
    ) { host async throws(ScenarioEnd) in
        for log in EventLog.ofErrors {
            try await host.drain(log)
            let size = host.logSize(log)
            guard (1...2048).contains(size) else { throw .skipped("log \(log.rawValue) holds \(size) records") }
            let count = size + 3
            for _ in 0..<count { try await host.accomplish(.inject(.generalMedia, log: log)) }
            let page = try await host.readEvents(log)
            let lost = page.header.flags.overflow ? Int(page.header.overflowErrorCount) : 0
            let kept = try await host.drain(log)
            try host.expect(
                kept.count + lost == count, "of \(count) records each is in the log or counted as lost",
                found: "\(kept.count) in the log, \(lost) counted as lost")
            try await host.accomplish(.inject(.dram, log: log))
            let after = try await host.readEvents(log)
            try host.expect(
                after.records.count == 1 && !after.header.flags.overflow, "one record and no overflow",
                found: "\(after.records.count), overflow \(after.header.flags.overflow)")
            try await host.drain(log)
        }
    }

    static let eventsClearAll: Scenario = Scenario(
        "events.clear-all", "Clear All Events empties a log that has overflowed", needs: .events
    ) { host async throws(ScenarioEnd) in
        let log = EventLog.warning
        try await host.drain(log)
        let size = host.logSize(log)
        guard (1...2048).contains(size) else { throw .skipped("log \(log.rawValue) holds \(size) records") }
        for _ in 0...size { try await host.accomplish(.inject(.memoryModule, log: log)) }
        guard try await host.readEvents(log).header.flags.overflow else {
            throw .skipped("the log did not overflow after \(size + 1) records")
        }
        var value = ClearEventRecords.Request.Value()
        value.eventLog = log
        value.clearEventFlags.clearAllEvents = true
        try await host.succeed(ClearEventRecords.opcode, encoded(value))
        let page = try await host.readEvents(log)
        try host.expect(
            page.records.isEmpty && !page.header.flags.overflow, "an empty log without overflow",
            found: "\(page.records.count) records, overflow \(page.header.flags.overflow)")
    }

    static let eventsCapacityOverflow: Scenario = Scenario(
        "events.capacity-overflow",
        "The Dynamic Capacity log is full: a further offer is refused or lost, and nothing breaks", needs: .capacity()
    ) { host async throws(ScenarioEnd) in
        let region = host.region(0)
        let size = host.capacityLogSize
        let pieces = region.scattered(size + 1)
        guard pieces.count == size + 1, size + 1 <= host.facts.availableExtents ?? .max else {
            throw .skipped("the log holds \(size) records, and the region fewer extents")
        }
        for piece in pieces {
            try await host.perform(
                .add(host: 0, region: region.index, extents: [region.relative(piece)], tag: .zero))
        }
        let records = try await host.drainCapacity()
        try host.expect(
            records.map { Extent($0.extent) } == Array(pieces.prefix(records.count)) && !records.isEmpty,
            "a record for each offer that was announced, in order", found: host.text(records))
        // After an overflow a host reads the list first.
        try await host.expectHolding([])
        for piece in pieces.prefix(records.count) { try await host.accept([piece]) }
        let held = try await host.readExtents().extents.map { Extent($0) }
        try await host.release(held)
        try await host.expectHolding([])
    }
}

extension Conversation {
    /// Records that a log holds, as Identify Memory Device says; 0 where it does not.
    func logSize(_ log: EventLog) -> Int {
        guard let identity = facts.identity else { return 0 }
        switch log {
        case .informational: return Int(identity.informationalEventLogSize)
        case .warning: return Int(identity.warningEventLogSize)
        case .failure: return Int(identity.failureEventLogSize)
        case .fatal: return Int(identity.fatalEventLogSize)
        default: return capacityLogSize
        }
    }

    /// Expects the Event Status register to name exactly these logs, of the first four.
    fileprivate func expectEventStatus(_ logs: [EventLog]) async throws(ScenarioEnd) {
        let value = try await readRegister(.eventStatus)
        let bits = logs.reduce(UInt64(0)) { $0 | 1 << UInt64($1.rawValue) }
        try expect(
            value & 0xF == bits, "0x\(String(bits, radix: 16)) in the Event Status register's lowest four bits",
            found: "0x\(String(value, radix: 16))")
    }
}

extension EventLog {
    /// The logs that errors and the like go to: all but the Dynamic Capacity log.
    static var ofErrors: [EventLog] { [.informational, .warning, .failure, .fatal] }
}

extension ManagementAct.EventRecordKind {
    /// Which kind a record is of; `nil` for any other.
    init?(_ record: EventRecord.Value) {
        let bytes = encoded(record)
        guard let view = try? EventRecord(bytes.span) else { return nil }
        switch view.kind {
        case .generalMedia: self = .generalMedia
        case .dram: self = .dram
        case .memoryModule: self = .memoryModule
        default: return nil
        }
    }
}
