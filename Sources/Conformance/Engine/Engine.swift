import CXLWire
import Captures
import SpecTables

/// Runs the rules over a transcript, line by line: each line is judged by what was known before it, then taken in.
///
/// It follows one transcript: ``init(likeNew:)`` begins another.
public struct Engine: ~Copyable {
    private let agenda: Agenda
    private var bench: Bench
    private var devices: [HeardDevice] = []
    /// Positions in ``devices``.
    private var positions: [String: Int] = [:]
    /// Positions of the interfaces of one start of one device, by ``HeardDevice/start``.
    private var starts: [String: [Int]] = [:]
    /// The device of the last line and its position, since a log mostly stays with one.
    private var last: (device: String, position: Int)?
    /// What a device that was not heard yet begins with: lines that name no device concern it too.
    private var unheard: Session
    public private(set) var exchanges = 0

    public init(rules: [Rule] = Rule.all, options: CheckOptions = CheckOptions()) {
        unheard = Session(options)
        agenda = Agenda(rules, options)
        bench = Bench(rules)
    }

    /// An engine with the rules and options of `other`, for another transcript.
    public init(likeNew other: borrowing Engine) {
        unheard = Session(other.unheard.options)
        agenda = other.agenda
        bench = Bench(other.bench.rules)
    }

    /// What each rule has come to so far.
    public var verdicts: [Verdict] { bench.verdicts }

    /// Judges a line and takes it in.
    public mutating func take(_ line: TranscriptLine, into sink: (Finding) -> Void) {
        switch line {
        case .exchange(let exchange):
            let questions = agenda.questions(opcode: exchange.opcode)
            let position = position(of: exchange.origin.device ?? "")
            let isAccepted = devices[position].session.take(exchange, exchanges, by: &bench, questions, into: sink)
            exchanges += 1
            if isAccepted { tellOthers(of: position, exchange.opcode) }
        case .register(let access):
            let questions = agenda.questions(register: access.register)
            let position = position(of: access.origin.device ?? "")
            devices[position].session.take(access, exchanges, by: &bench, questions, into: sink)
        case .stimulus(let stimulus):
            let act = KnownAct(stimulus)
            change(stimulus.origin) { $0.apply(stimulus, act) }
            if stimulus.outcome == .accepted, let device = stimulus.origin.device {
                tellOthers(of: position(of: device), 0)
            }
        case .reset(let reset): change(reset.origin) { $0.apply(reset) }
        case .gap(let gap): change(gap.origin) { $0.apply(gap) }
        }
    }

    /// Changes what is known of the device that a line names, and of what has no name, which may be that device. A line
    /// that names none may concern every device.
    private mutating func change(_ origin: Origin, _ body: (inout Session) -> Void) {
        if let device = origin.device {
            body(&devices[position(of: device)].session)
            if !device.isEmpty, let unnamed = positions[""] { body(&devices[unnamed].session) }
        } else {
            body(&unheard)
            for device in devices { body(&device.session) }
        }
    }

    private mutating func position(of device: String) -> Int {
        if let last, last.device == device { return last.position }
        let position = positions[device] ?? add(device)
        last = (device, position)
        return position
    }

    /// Adds a device that is heard for the first time, and tells it what was done through the other interfaces before.
    private mutating func add(_ device: String) -> Int {
        let position = devices.count
        let heard = HeardDevice(device, unheard)
        devices.append(heard)
        positions[device] = position
        for other in starts[heard.start] ?? [] {
            for opcode in devices[other].uses { heard.note(opcode, by: devices[other]) }
        }
        starts[heard.start, default: []].append(position)
        return position
    }

    /// Tells the sessions of a device's other interfaces what may have changed under their hands: a capture that names
    /// the interfaces shows what the others do.
    ///
    /// - Parameter opcode: what was done; 0 where it was an operator's act.
    private func tellOthers(of position: Int, _ opcode: UInt16) {
        let device = devices[position]
        guard Session.concernsOthers(opcode), device.interface != nil else { return }
        device.uses.insert(opcode)
        for other in starts[device.start] ?? [] where other != position { devices[other].note(opcode, by: device) }
    }

    /// Forgets the devices that were heard so far, since their names do not come again. What the rules came to stays.
    mutating func forgetDevices() {
        devices = []
        positions = [:]
        starts = [:]
        last = nil
    }
}

/// A device that was heard of, with what is known of it. That is changed where it is: a copy for each exchange would cost a
/// good part of what judging costs.
private final class HeardDevice {
    var session: Session
    /// The interface that the name tells, if it does.
    let interface: CommandInterface?
    /// Which start of which device it is an interface of, as the end of the name tells.
    let start: String
    /// What it was used for that other interfaces of the device may show; 0 stands for an operator's act.
    var uses: Set<UInt16> = []

    init(_ name: String, _ session: Session) {
        self.session = session
        interface = CommandInterface(label: name)
        start = String(name.drop { $0 != "#" })
    }

    /// Takes note of what was done through another interface.
    func note(_ opcode: UInt16, by other: HeardDevice) {
        guard let theirs = other.interface, let interface else { return }
        session.noteChange(by: opcode, through: theirs, in: interface)
    }
}

extension Session {
    /// Has an exchange judged by what was known before it, and takes it in.
    ///
    /// - Returns: whether the device took the command.
    fileprivate mutating func take(
        _ exchange: Exchange, _ index: Int, by bench: inout Bench, _ questions: Questions, into sink: (Finding) -> Void
    ) -> Bool {
        let step = Step(index: index, exchange: exchange, pinned: options.revision, in: self, layout: questions.layout)
        let found = bench.judge(self, step, exchange.origin, questions, into: sink)
        if !found.isEmpty { noteFindings(found, step) }
        apply(step)
        return step.accepted
    }

    /// The same of a register. `index` is the next exchange's.
    fileprivate mutating func take(
        _ access: RegisterAccess, _ index: Int, by bench: inout Bench, _ questions: Questions,
        into sink: (Finding) -> Void
    ) {
        let step = Step(index: index, register: access, pinned: options.revision)
        let found = bench.judge(self, step, access.origin, questions, into: sink)
        if !found.isEmpty { noteFindings(found, step) }
        apply(access)
    }
}

/// Asks the rules about lines, and counts what they come to.
private struct Bench: Sendable {
    let rules: [Rule]
    /// What they have come to, in their order.
    private var tally: [Tally]

    private struct Found {
        /// The rule's position.
        let position: Int
        let finding: Finding
    }

    init(_ rules: [Rule]) {
        self.rules = rules
        tally = Array(repeating: Tally(), count: rules.count)
    }

    var verdicts: [Verdict] { zip(rules, tally).map { rule, tally in tally.verdict(of: rule) } }

    /// - Returns: all that was found in the line; `sink` takes what of it is reported.
    mutating func judge(
        _ session: borrowing Session, _ step: borrowing Step, _ origin: Origin, _ questions: Questions,
        into sink: (Finding) -> Void
    ) -> [Finding] {
        var found: [Found] = []
        var missing = session.missing(questions.needs, step)
        let newest = session.newestRevision(step)
        let list = questions.list(for: step.content)
        // Asked where they stand: to take each out of the list costs as much as some rules do.
        let asked = list.span
        for index in asked.indices where asked[index].since <= newest {
            let content = asked[index].content
            if !content.isEmpty, content.isDisjoint(with: step.content) { continue }
            let needs = asked[index].needs
            // Rules that need a clean host come last.
            if needs.contains(.clean), found.contains(where: { $0.finding.isHostFault }) {
                missing.insert(.clean)
            }
            let outcome: Outcome
            if let why = missing.intersection(needs).reason {
                outcome = .unknown(why)
            } else {
                do throws(WireError) {
                    outcome = try asked[index].check(session, step)
                } catch {
                    outcome = .unknown("\(error)")
                }
            }
            let position = asked[index].position
            if case .violated(let violations) = outcome {
                let rule = rules[position]
                let level = session.level(of: rule, step)
                for violation in violations {
                    let finding = Finding(
                        rule: rule, level: level, index: step.index, origin: origin, opcode: step.opcode,
                        register: step.register?.register, violation: violation, source: step.source(of: violation))
                    found.append(Found(position: position, finding: finding))
                }
            } else {
                tally[position].count(outcome)
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
