import CXLWire
import Captures
import SpecTables

/// Runs the rules over a transcript, line by line: each line is judged by what was known before it, then taken in.
public struct Engine: Sendable {
    private let agenda: Agenda
    private var bench: Bench
    /// A device's session is `nil` only while a line of the device is judged: it is moved, never copied.
    private var sessions: [Session?] = []
    /// Positions in ``sessions``.
    private var positions: [String: Int] = [:]
    /// What each named interface was used for that others of its device may show; 0 stands for an operator's act.
    private var changes: [String: Set<UInt16>] = [:]
    /// The device of the last line and its position, since a log mostly stays with one.
    private var last: (device: String, position: Int)?
    /// What a device that was not seen yet begins with: lines that name no device concern it too.
    private var fresh: Session
    public private(set) var exchanges = 0

    public init(rules: [Rule] = Rule.all, options: CheckOptions = CheckOptions()) {
        fresh = Session(options)
        agenda = Agenda(rules, options)
        bench = Bench(tally: rules.map { Tally($0) })
    }

    /// What each rule has come to so far.
    public var verdicts: [Verdict] { bench.tally.map(\.verdict) }

    /// Judges a line and takes it in.
    public mutating func take(_ line: TranscriptLine, into sink: (Finding) -> Void) {
        switch line {
        case .exchange(let exchange):
            let questions = agenda.questions(opcode: exchange.opcode)
            let position = position(of: exchange.origin.device ?? "")
            guard let session = sessions[position].take() else { return }
            let step = Step(
                index: exchanges, exchange: exchange, pinned: session.options.revision, in: session,
                layout: questions.layout)
            exchanges += 1
            let found = bench.judge(session, step, exchange.origin, questions, into: sink)
            var next = consume session
            if !found.isEmpty { next.noteFindings(found, step) }
            next.apply(step)
            sessions[position] = next
            if step.accepted { tellOthers(of: exchange.origin, exchange.opcode) }
        case .register(let access):
            let position = position(of: access.origin.device ?? "")
            guard let session = sessions[position].take() else { return }
            let step = Step(index: exchanges, register: access, pinned: session.options.revision)
            let questions = agenda.questions(register: access.register)
            let found = bench.judge(session, step, access.origin, questions, into: sink)
            var next = consume session
            if !found.isEmpty { next.noteFindings(found, step) }
            next.apply(access)
            sessions[position] = next
        case .stimulus(let stimulus):
            let act = KnownAct(stimulus)
            change(stimulus.origin) { $0.apply(stimulus, act) }
            if stimulus.outcome == .accepted { tellOthers(of: stimulus.origin, 0) }
        case .reset(let reset): change(reset.origin) { $0.apply(reset) }
        case .gap(let gap): change(gap.origin) { $0.apply(gap) }
        }
    }

    /// Changes what is known of the device that a line names, and of what has no name, which may be that device. A line
    /// that names none may concern every device.
    private mutating func change(_ origin: Origin, _ body: (inout Session) -> Void) {
        if let device = origin.device {
            body(&sessions[position(of: device)]!)
            if !device.isEmpty, let unnamed = positions[""] { body(&sessions[unnamed]!) }
        } else {
            body(&fresh)
            for position in sessions.indices { body(&sessions[position]!) }
        }
    }

    private mutating func position(of device: String) -> Int {
        if let last, last.device == device { return last.position }
        let position = positions[device] ?? sessions.count
        if position == sessions.count {
            sessions.append(fresh)
            positions[device] = position
            for (other, opcodes) in changes { for opcode in opcodes { tell(device, opcode, of: other) } }
        }
        last = (device, position)
        return position
    }

    /// Tells the sessions of a device's other interfaces what may have changed under their hands: a capture that names
    /// the interfaces shows what the others do.
    ///
    /// - Parameter opcode: what was done; 0 where it was an operator's act.
    private mutating func tellOthers(of origin: Origin, _ opcode: UInt16) {
        guard Session.concernsOthers(opcode), let label = origin.device, CommandInterface(label: label) != nil
        else { return }
        changes[label, default: []].insert(opcode)
        for other in positions.keys { tell(other, opcode, of: label) }
    }

    /// Tells the session of one interface what was done through another, where both are of one start of one device.
    private mutating func tell(_ label: String, _ opcode: UInt16, of other: String) {
        guard label != other, label.drop(while: { $0 != "#" }) == other.drop(while: { $0 != "#" }),
            let theirs = CommandInterface(label: label), let interface = CommandInterface(label: other),
            let position = positions[label]
        else { return }
        sessions[position]?.noteChange(by: opcode, through: interface, in: theirs)
    }
}

/// Asks the rules about lines, and counts what they come to.
private struct Bench: Sendable {
    private(set) var tally: [Tally]

    private struct Found {
        /// The rule's position.
        let position: Int
        let finding: Finding
    }

    init(tally: [Tally]) { self.tally = tally }

    /// - Returns: all that was found in the line; `sink` takes what of it is reported.
    mutating func judge(
        _ session: borrowing Session, _ step: borrowing Step, _ origin: Origin, _ questions: Questions,
        into sink: (Finding) -> Void
    ) -> [Finding] {
        var found: [Found] = []
        var missing = session.missing(questions.needs, step)
        let newest = session.newestRevision(step)
        for question in questions.list where question.since <= newest {
            if !question.content.isEmpty, question.content.isDisjoint(with: step.content) { continue }
            // Rules that need a clean host come last.
            if question.needs.contains(.clean), found.contains(where: { $0.finding.isHostFault }) {
                missing.insert(.clean)
            }
            let outcome: Outcome
            if let why = missing.intersection(question.needs).reason {
                outcome = .unknown(why)
            } else {
                do throws(WireError) {
                    outcome = try question.check(session, step)
                } catch {
                    outcome = .unknown("\(error)")
                }
            }
            if case .violated(let violations) = outcome {
                let rule = tally[question.position].rule
                let level = session.level(of: rule, step)
                for violation in violations {
                    let finding = Finding(
                        rule: rule, level: level, index: step.index, origin: origin, opcode: step.opcode,
                        register: step.register?.register, violation: violation, source: step.source(of: violation))
                    found.append(Found(position: question.position, finding: finding))
                }
            } else {
                tally[question.position].count(outcome)
            }
        }
        if found.isEmpty { return [] }
        // What was done on purpose is not held against who did it, but the device is judged by what it was sent.
        let isDeliberate = step.exchange?.isDeliberate ?? false
        report(isDeliberate ? found.filter { !$0.finding.isAboutSender } : found, into: sink)
        return found.map(\.finding)
    }

    /// A byte that a special rule reports is not reported again by the general rule that it refines.
    private mutating func report(_ found: [Found], into sink: (Finding) -> Void) {
        for (position, finding) in found.map({ ($0.position, $0.finding) }) {
            let isCovered = found.contains { other in
                let (special, general) = (other.finding.violation, finding.violation)
                return other.finding.rule.refines == finding.rule.id && special.part == general.part
                    && (special.bytes.overlaps(general.bytes) || special.bytes == general.bytes)
            }
            if isCovered { continue }
            tally[position].violated += 1
            sink(finding)
        }
    }
}

extension Finding {
    /// Whether whoever sent the request is to blame.
    fileprivate var isAboutSender: Bool {
        switch rule.party {
        case .host, .fabricManager: true
        case .component: violation.part == .request
        case .device: false
        }
    }
}
