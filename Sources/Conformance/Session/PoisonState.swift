import CXLWire
import Captures

/// Poison as the host's commands and the device's lists have shown it, by line of 64 bytes.
public struct PoisonState: Sendable {
    /// The most lines that are kept of each kind; what is beyond is not known.
    private static let most = 4096

    /// A successful Inject Poison.
    public struct Injection: Sendable {
        public let index: Int
        /// Whether the poison list had shown the line to be sound before.
        public let wasSound: Bool
    }

    /// A list that was not read to its end.
    private struct Paging {
        let request: GetPoisonList.Request.Value
        /// The records so far; `nil` where it is not clear which of them are of this list.
        var count: Int?
    }

    /// Lines that Inject Poison put poison into with success and that nothing is known to have cleared.
    public private(set) var injected: [UInt64: Injection] = [:]
    /// Lines that Clear Poison cleared with success and that nothing could have poisoned since, with the exchange.
    public private(set) var cleared: [UInt64: Int] = [:]
    /// The list that is being read in several answers, because the last one said that more records follow.
    private var paging: Paging?
    /// Successful injections since the informational log was read empty, with the first one's exchange; `nil` where the
    /// log was not empty.
    public private(set) var unlogged: (count: Int, index: Int)?
    /// The last list that came whole: the lines that were asked for, and those that it named.
    private var lastList: (asked: Lines, poisoned: [Lines])?
    /// Whether a scan was asked for in this epoch.
    public private(set) var hasScanned = false

    /// - Parameters:
    ///   - eventLogs: by number.
    ///   - isSanitizing: whether the informational log may be emptied at any time.
    mutating func apply(_ step: borrowing Step, _ eventLogs: [EventLogState], isSanitizing: Bool) {
        switch step.opcode {
        case GetPoisonList.opcode: read(step)
        case InjectPoison.opcode: inject(step, informational: eventLogs[0], isSanitizing)
        case ClearPoison.opcode: clear(step)
        case ScanMedia.opcode: hasScanned = true
        case GetEventRecords.opcode:
            if (try? GetEventRecords.Request(step.request))?.eventLog.rawValue ?? 0 == 0 { unlogged = nil }
        case ClearEventRecords.opcode:
            if (try? ClearEventRecords.Request(step.request))?.eventLog.rawValue ?? 0 == 0 { unlogged = nil }
        case Sanitize.opcode, SecureErase.opcode, PassphraseSecureErase.opcode, Self.mediaOperations:
            if step.accepted || step.returnCode == nil { forget() }
        default: break
        }
    }

    private static let mediaOperations: UInt16 = 0x4402

    /// An operator may have put poison anywhere.
    mutating func applyStimulus() {
        cleared = [:]
        unlogged = nil
        lastList = nil
    }

    private mutating func forget() {
        injected = [:]
        cleared = [:]
        lastList = nil
        unlogged = nil
    }

    /// The records of the same list that came in earlier answers: 0 where this answer begins a list, `nil` where it may be
    /// either, because a list of another range was not read to its end.
    func listed(before step: borrowing Step) throws(WireError) -> Int? {
        guard let paging else { return 0 }
        if try GetPoisonList.Response(step.response).flags.restartAck { return 0 }
        return try GetPoisonList.Request(step.request).value == paging.request ? paging.count : nil
    }

    private mutating func read(_ step: borrowing Step) {
        lastList = nil
        guard step.succeeded, step.isResponseWhole, let list = try? GetPoisonList.Response(step.response),
            let request = try? GetPoisonList.Request(step.request).value
        else {
            paging = nil
            return
        }
        let before = (try? listed(before: step)) ?? nil
        let records = list.mediaErrorRecords
        var next = request
        next.physicalAddress.restartRequest = false
        paging =
            list.flags.moreMediaErrorRecords ? Paging(request: next, count: before.map { $0 + records.count }) : nil
        guard before == 0, paging == nil, !list.flags.poisonListOverflow, records.count <= Self.most,
            let asked = Lines(request.physicalAddress.dpa, count: request.physicalAddressLength)
        else { return }
        lastList = (
            asked,
            records.indices.compactMap {
                Lines(records[$0].mediaErrorAddress.dpa, count: UInt64(records[$0].mediaErrorLength))
            }
        )
    }

    private mutating func inject(
        _ step: borrowing Step, informational log: borrowing EventLogState, _ isSanitizing: Bool
    ) {
        guard step.isRequestWhole, let request = try? InjectPoison.Request(step.request) else { return cleared = [:] }
        let line = request.physicalAddress.dpa
        if step.returnCode == nil || step.accepted { cleared[line] = nil }
        guard step.succeeded else { return }
        if injected[line] == nil, injected.count < Self.most {
            let wasSound =
                lastList.map { $0.asked.contains(line) && !$0.poisoned.contains { $0.contains(line) } } ?? false
            injected[line] = Injection(index: step.index, wasSound: wasSound)
        }
        if let unlogged {
            self.unlogged = (unlogged.count + 1, unlogged.index)
        } else if !isSanitizing, let last = log.lastReading, last.records.isEmpty, !last.moreEventRecords,
            !last.overflow
        {
            unlogged = (1, step.index)
        }
    }

    private mutating func clear(_ step: borrowing Step) {
        guard step.isRequestWhole, let request = try? ClearPoison.Request(step.request) else { return injected = [:] }
        let line = request.physicalAddress.dpa
        if step.returnCode == nil || step.accepted { injected[line] = nil }
        guard step.succeeded, cleared.count < Self.most || cleared[line] != nil else { return }
        cleared[line] = step.index
    }
}

/// A stretch of media in lines of 64 bytes.
struct Lines: Sendable {
    let first: UInt64
    /// Behind the last line.
    let end: UInt64

    /// `nil` where the end does not fit 64 bits.
    init?(_ first: UInt64, count: UInt64) {
        let (end, overflow) = first.addingReportingOverflow(count)
        guard !overflow else { return nil }
        self.first = first
        self.end = end
    }

    func contains(_ line: UInt64) -> Bool { first <= line && line < end }
    func contains(_ other: Lines) -> Bool { first <= other.first && other.end <= end }
}
