/// Reads QEMU's logs of the trace events `memory_region_ops_*` and `qmp_*`.
///
/// Where the log names its regions, accesses to others than the mailbox and the two status registers are skipped. Where
/// it does not, mailboxes are found by their doorbells alone, and the status registers are not found.
struct TraceHandler: LineHandler {
    private var finder = MailboxFinder()
    private var management: [OpenManagement] = []
    /// Where the last event began in its line.
    private var lastStart = 0

    /// How many management acts wait for their end; a monitor runs one at a time.
    private static let mostOpenActs = 64

    mutating func line(
        _ line: Span<UInt8>, number: Int, isTerminated: Bool, into sink: CaptureSink
    ) throws(CaptureError) {
        let (event, start) = TraceEvent.parse(line, number: number, hint: lastStart)
        if start > 0 { lastStart = start }
        switch event {
        case .access(var access, let region):
            take(&access, region, line, start, into: sink)
        case .enter(let command, let arguments):
            enter(line, command, arguments, origin(line, start, number), into: sink)
        case .exit(let command, let result, let succeeded):
            let outcome = succeeded ? Stimulus.Outcome.accepted : .refused(line.text(result))
            exit(line.text(command), outcome, origin(line, start, number), into: sink)
        case .other:
            break
        case .malformed:
            let reason = isTerminated ? "This line cannot be read." : "The log ends in the middle of this line."
            gap(reason, number, into: sink)
        }
    }

    mutating func overlongLine(number: Int, into sink: CaptureSink) throws(CaptureError) {
        gap("This line is too long to be read.", number, into: sink)
    }

    mutating func finish(into sink: CaptureSink) throws(CaptureError) {
        for act in management { finder.close(act.place, with: act.line(.unknown), into: sink) }
        management = []
        finder.finish(into: sink)
    }

    private mutating func take(
        _ access: inout MemoryAccess, _ region: TraceEvent.Region, _ line: Span<UInt8>, _ start: Int,
        into sink: CaptureSink
    ) {
        switch region {
        case .mailbox:
            if finder.needsTime(of: access) { access.time = TraceEvent.time(line, before: start) }
            finder.take(access, isNamed: true, into: sink)
        case .unnamed:
            if finder.needsTime(of: access) { access.time = TraceEvent.time(line, before: start) }
            finder.take(access, isNamed: false, into: sink)
        case .deviceStatus:
            access.time = TraceEvent.time(line, before: start)
            finder.take(access, register: MailboxRegisters.Key.eventStatus, into: sink)
        case .memoryDeviceStatus:
            access.time = TraceEvent.time(line, before: start)
            finder.take(access, register: MailboxRegisters.Key.memoryDeviceStatus, into: sink)
        }
    }

    private func origin(_ line: Span<UInt8>, _ start: Int, _ number: Int) -> Origin {
        Origin(time: TraceEvent.time(line, before: start), line: number)
    }

    private mutating func gap(_ reason: String, _ number: Int, into sink: CaptureSink) {
        finder.add(.gap(Gap(origin: Origin(line: number), reason: reason)), order: number, into: sink)
    }
}

// MARK: - Management acts

/// A QMP command that was entered and has not ended yet.
private struct OpenManagement {
    var place: LineQueue.Place
    /// The name in the trace event.
    var event: String
    var origin: Origin
    var arguments: String

    func line(_ outcome: Stimulus.Outcome) -> TranscriptLine? {
        if event == "system_reset" {
            // A refused reset did not happen.
            if case .refused = outcome { return nil }
            return .reset(Reset(origin: origin, kind: "conventional"))
        }
        let command = String(event.map { $0 == "_" ? "-" : $0 })
        return .stimulus(Stimulus(origin: origin, command: command, arguments: arguments, outcome: outcome))
    }
}

extension TraceHandler {
    private mutating func enter(
        _ line: Span<UInt8>, _ command: Range<Int>, _ arguments: Range<Int>, _ origin: Origin, into sink: CaptureSink
    ) {
        if management.count >= Self.mostOpenActs {
            let oldest = management.removeFirst()
            finder.close(oldest.place, with: oldest.line(.unknown), into: sink)
        }
        let place = finder.open(order: origin.line ?? 0, into: sink)
        management.append(
            OpenManagement(place: place, event: line.text(command), origin: origin, arguments: line.text(arguments)))
    }

    private mutating func exit(
        _ event: String, _ outcome: Stimulus.Outcome, _ origin: Origin, into sink: CaptureSink
    ) {
        if let index = management.lastIndex(where: { $0.event == event }) {
            let act = management.remove(at: index)
            finder.close(act.place, with: act.line(outcome), into: sink)
            return
        }
        // The log begins between the act and its end: what was asked is not known.
        let place = finder.open(order: origin.line ?? 0, into: sink)
        let act = OpenManagement(place: place, event: event, origin: origin, arguments: "")
        finder.close(place, with: act.line(outcome), into: sink)
    }
}
