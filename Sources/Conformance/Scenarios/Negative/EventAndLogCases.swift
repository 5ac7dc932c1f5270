import CXLWire
import SpecTables

extension CaseFacts {
    /// Wrong handles, wrong logs, wrong flags of Clear Event Records.
    func clearEventCases() -> [NegativeCase] {
        guard has(ClearEventRecords.opcode) else { return [] }
        var cases = (UInt8(5)...0xFF).map {
            clear(
                $0, [], .value, "log-\($0)", "there is no log \($0)", [.invalidInput], "events.clear.log-exists.answer")
        }
        for log in handles.keys.sorted() {
            cases += clearEventCases(of: log, handles[log] ?? [])
        }
        return cases
    }

    private func clearEventCases(of log: UInt8, _ known: [UInt16]) -> [NegativeCase] {
        let unknown = (1...UInt16.max).first { !known.contains($0) } ?? 0
        var cases = [
            clear(
                log, [0], .handle, "log-\(log)-zero", "handle 0 names no record", [.invalidHandle],
                "events.clear.no-zero-handle.answer"),
            clear(
                log, [unknown], .handle, "log-\(log)-unknown", "handle \(unknown) names no record", [.invalidHandle],
                "events.clear.oldest-records.answer"),
            clear(
                log, [], .order, "log-\(log)-clear-all", "the log did not overflow", [.invalidInput],
                "events.clear.all-needs-overflow.answer", flags: 1),
        ]
        guard known.count >= 2 else { return cases }
        // None of them may clear the first record, although it could be cleared alone.
        cases += [
            clear(
                log, [known[1]], .order, "log-\(log)-second-first", "an older record is in the log", [.invalidHandle],
                "events.clear.oldest-records.answer"),
            clear(
                log, [known[0], unknown], .handle, "log-\(log)-known-then-unknown",
                "handle \(unknown) names no record", [.invalidHandle], "events.clear.oldest-records.answer"),
            clear(
                log, [known[1], known[0]], .order, "log-\(log)-reversed", "the records are not in their order",
                [.invalidHandle], "events.clear.oldest-first.answer"),
            clear(
                log, [known[0], known[0]], .handle, "log-\(log)-twice", "one record is named twice",
                [.invalidHandle, .invalidInput], "events.clear.names-each-record-once.answer"),
        ]
        return cases
    }

    private func clear(
        _ log: UInt8, _ handles: [UInt16], _ fault: NegativeCase.Fault, _ place: String, _ why: String,
        _ allowed: [CommandReturnCode], _ rule: String, flags: UInt8 = 0
    ) -> NegativeCase {
        var bytes = encoded(
            ClearEventRecords.Request.Value(
                eventLog: EventLog(rawValue: log), clearEventFlags: ClearEventFlags(rawValue: flags),
                numberOfEventRecordHandles: UInt8(truncatingIfNeeded: handles.count)))
        for handle in handles { bytes += [UInt8(truncatingIfNeeded: handle), UInt8(handle >> 8)] }
        return NegativeCase(
            "events.clear-event-records", fault, place, command(ClearEventRecords.opcode, bytes), why,
            allowed: allowed, rule: rule)
    }

    /// Parts of a log that are not there, and logs that are not there.
    func getLogCases() -> [NegativeCase] {
        guard has(GetLog.opcode) else { return [] }
        return logs.indices.flatMap { cases(of: logs[$0], "log-\($0)") } + unknownLogs()
    }

    private func cases(of log: SupportedLogEntry.Value, _ name: String) -> [NegativeCase] {
        let size = log.logSize
        let reads: [(String, NegativeCase.Fault, UInt32, UInt32)] = [
            ("offset-at-end", .bound, size, 1), ("one-byte-beyond", .bound, size > 0 ? size - 1 : 0, 2),
            ("length-beyond", .bound, 0, size &+ 1), ("offset-beyond", .bound, size &+ 1, 0),
            ("offset-largest", .bound, .max, 1), ("length-largest", .bound, 0, .max),
            ("sum-wraps", .overflow, .max, 4), ("sum-wraps-to-inside", .overflow, UInt32.max - 3, 8),
            ("sum-wraps-to-zero", .overflow, 1 << 31, 1 << 31),
        ]
        return reads.map { place, fault, offset, length in
            read(
                log.logIdentifier, offset, length, fault, "\(name)-\(place)",
                "the log has \(size) bytes", [.invalidInput], "logs.get-log.beyond-size.answer")
        }
    }

    /// The identifier of a log with each bit turned over.
    private func unknownLogs() -> [NegativeCase] {
        guard let log = logs.first?.logIdentifier else { return [] }
        return (0..<128).compactMap { bit in
            let other = WireUUID(
                high: log.high ^ (bit < 64 ? 1 << UInt64(bit) : 0),
                low: log.low ^ (bit < 64 ? 0 : 1 << UInt64(bit - 64)))
            if logs.contains(where: { $0.logIdentifier == other }) { return nil }
            return read(
                other, 0, 4, .value, "identifier-bit-\(bit)", "no log has this identifier",
                [.invalidLog, .invalidInput],
                "logs.get-log.unknown-log.answer")
        }
    }

    private func read(
        _ log: WireUUID, _ offset: UInt32, _ length: UInt32, _ fault: NegativeCase.Fault, _ place: String,
        _ why: String,
        _ allowed: [CommandReturnCode], _ rule: String
    ) -> NegativeCase {
        NegativeCase(
            "logs.get-log", fault, place,
            command(GetLog.opcode, encoded(GetLog.Request.Value(logIdentifier: log, offset: offset, length: length))),
            why, allowed: allowed, rule: rule)
    }
}
