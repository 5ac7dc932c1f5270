import CXLWire
import SpecTables

// What the poison list has to say after Inject Poison (4301h) and Clear Poison (4302h).

private let injectPoison: Clauses = [.r3_0: "8.2.9.8.4.2", .r3_1: "8.2.9.9.4.2", .r3_2: "8.2.10.9.4.2"]
private let clearPoison: Clauses = [.r3_0: "8.2.9.8.4.3", .r3_1: "8.2.9.9.4.3", .r3_2: "8.2.10.9.4.3"]
private let identify: Clauses = [.r3_0: "8.2.9.8.1.1", .r3_1: "8.2.9.9.1.1", .r3_2: "8.2.10.9.1.1"]

extension Rule {
    public static let poisonInjectedIsListed: Rule = Rule(
        "poison.injected-not-listed", "MED-005", .must, .device, confidence: .a, on: onPoisonList,
        needs: [.request, .response, .whole, .sole],
        "A line that Inject Poison poisoned is in the next poison list that covers it, until it is cleared.",
        consequence: "A test of error handling believes that it poisoned memory which is sound, or cannot find it.",
        clauses: injectPoison
    ) { session, step throws(WireError) in
        guard let list = try CoveringList(session, step) else { return .notApplicable }
        if let why = list.whyUnknown { return .unknown(why) }
        for (line, injection) in list.injected where !list.holds(line) {
            return .violated(
                Violation(
                    .response, 0x0A..<0x0C, field: "mediaErrorRecords",
                    expected: "a record of line 0x\(String(line, radix: 16)), which was injected",
                    observed: "\(list.records.count) records without it", contradicts: injection.index))
        }
        return .held
    }

    public static let poisonInjectedSource: Rule = Rule(
        "poison.injected-source", "MED-005", .should, .device, confidence: .a, on: onPoisonList,
        needs: [.request, .response, .whole, .sole],
        "The poison list names Inject Poison as the source of a line that it poisoned.",
        consequence: "A host retires memory that a test had poisoned.", clauses: injectPoison
    ) { session, step throws(WireError) in
        guard let list = try CoveringList(session, step) else { return .notApplicable }
        if let why = list.whyUnknown { return .unknown(why) }
        let fresh = list.injected.filter { $0.value.wasSound }
        var isJudged = false
        for record in list.records {
            guard let at = fresh.firstPosition({ record.lines.first <= $0.key }), record.lines.contains(fresh[at].key)
            else { continue }
            isJudged = true
            if record.source == .injected { continue }
            return .violated(
                Violation(
                    .response, record.start..<record.start + 8, field: "mediaErrorAddress.errorSource",
                    expected: "Injected", observed: "\(record.source.rawValue)",
                    contradicts: fresh[at].value.index))
        }
        return isJudged ? .held : .notApplicable
    }

    public static let poisonClearedIsNotListed: Rule = Rule(
        "poison.cleared-still-listed", "MED-006", .must, .device, confidence: .a, on: onPoisonList,
        needs: [.response, .whole, .sole],
        "A line that Clear Poison cleared is in no poison list until new poison comes.",
        consequence: "A host keeps memory offline that was repaired.", clauses: clearPoison
    ) { session, step throws(WireError) in
        guard step.succeeded, !session.poison.cleared.isEmpty else { return .notApplicable }
        let cleared = session.poison.cleared.sorted { $0.key < $1.key }
        let outcome = try step.judgeErrorRecords { record, start in
            guard let lines = Lines(record.mediaErrorAddress.dpa, count: UInt64(record.mediaErrorLength)),
                let at = cleared.firstPosition({ lines.first <= $0.key }), lines.contains(cleared[at].key)
            else { return nil }
            let (line, index) = cleared[at]
            return Violation(
                .response, start..<start + 12, field: "mediaErrorAddress",
                expected: "no record of line 0x\(String(line, radix: 16)), which was cleared",
                observed: "\(record.mediaErrorLength) lines from 0x\(String(lines.first, radix: 16))",
                contradicts: index)
        }
        if case .notApplicable = outcome { return .held }
        return outcome
    }

    public static let poisonInjectionIsLogged: Rule = Rule(
        "poison.injection-not-logged", "MED-007", .should, .device, confidence: .b,
        on: .exchange([GetEventRecords.opcode]), needs: [.request, .response, .sole],
        "A successful Inject Poison adds a record to the informational event log.",
        consequence: "A host that waits for the event to handle the error waits for ever.", clauses: injectPoison
    ) { session, step throws(WireError) in
        guard step.succeeded, try GetEventRecords.Request(step.request).eventLog.rawValue == 0,
            let unlogged = session.poison.unlogged
        else { return .notApplicable }
        let log = try GetEventRecords.Response(step.response)
        if log.eventRecords.count >= unlogged.count { return .held }
        if log.flags.moreEventRecords || log.flags.overflow { return .unknown("the log was not read to its end") }
        return .violated(
            Violation(
                .response, 0x14..<0x16, field: "eventRecordCount",
                expected: "at least \(unlogged.count), one for each Inject Poison since the log was empty",
                observed: "\(log.eventRecords.count)", contradicts: unlogged.index))
    }

    public static let poisonListWithinMaximum: Rule = Rule(
        "poison.list.above-maximum", "MED-008", .should, .device, confidence: .b, on: onPoisonList,
        needs: [.response],
        "A poison list without the overflow flag has no more records than Identify Memory Device says.",
        consequence: "A host has no room for the list.", clauses: identify
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let list = try GetPoisonList.Response(step.response)
        guard !list.flags.poisonListOverflow else { return .notApplicable }
        guard let maximum = session.device.identity?.poisonListMaximumMediaErrorRecords else {
            return .unknown("Identify Memory Device was not read")
        }
        guard let earlier = try session.poison.listed(before: step) else {
            return .unknown("another list was not read to its end")
        }
        let count = earlier + list.mediaErrorRecords.count
        return count <= Int(maximum)
            ? .held
            : .violated(
                Violation(
                    .response, 0x0A..<0x0C, field: "mediaErrorRecordCount",
                    expected: "at most \(maximum) in the whole list", observed: "\(count)"))
    }
}

/// A whole poison list, and the lines known to be poisoned in the range that was asked for.
private struct CoveringList {
    struct Record {
        let lines: Lines
        let source: MediaErrorSource
        let start: Int
    }

    let records: [Record]
    /// Ascending.
    let injected: [(key: UInt64, value: PoisonState.Injection)]
    let whyUnknown: String?
    /// Where the records begin, ascending, and the furthest end of all up to there.
    private let starts: [UInt64]
    private let ends: [UInt64]

    /// `nil` where the line concerns nothing that was injected.
    init?(_ session: borrowing Session, _ step: borrowing Step) throws(WireError) {
        guard step.succeeded, !session.poison.injected.isEmpty else { return nil }
        let request = try GetPoisonList.Request(step.request)
        guard let asked = Lines(request.physicalAddress.dpa, count: request.physicalAddressLength) else { return nil }
        injected = session.poison.injected.filter { asked.contains($0.key) }.sorted { $0.key < $1.key }
        guard !injected.isEmpty else { return nil }
        let list = try GetPoisonList.Response(step.response)
        let earlier = try session.poison.listed(before: step)
        let isPart = list.flags.moreMediaErrorRecords || earlier != 0
        whyUnknown =
            isPart ? "the list came in parts" : list.flags.poisonListOverflow ? "the list has overflowed" : nil
        let all = list.mediaErrorRecords
        let records: [Record] = all.indices.compactMap { index in
            let record = all[index]
            return Lines(record.mediaErrorAddress.dpa, count: UInt64(record.mediaErrorLength)).map {
                Record(
                    lines: $0, source: record.mediaErrorAddress.errorSource,
                    start: 0x20 + index * MediaErrorRecord.byteCount)
            }
        }
        self.records = records
        let sorted = records.map(\.lines).sorted { $0.first < $1.first }
        starts = sorted.map(\.first)
        var furthest: UInt64 = 0
        ends = sorted.map {
            furthest = max(furthest, $0.end)
            return furthest
        }
    }

    /// Whether some record covers the line: records may overlap, so the furthest end of those that begin before counts.
    func holds(_ line: UInt64) -> Bool {
        let behind = starts.firstPosition { $0 > line } ?? starts.count
        return behind > 0 && ends[behind - 1] > line
    }
}

extension Array {
    /// The first position from which on `isBehind` holds, in an array that is sorted by it; `nil` where there is none.
    fileprivate func firstPosition(_ isBehind: (Element) -> Bool) -> Int? {
        var low = 0
        var high = count
        while low < high {
            let middle = low + (high - low) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low < count ? low : nil
    }
}
