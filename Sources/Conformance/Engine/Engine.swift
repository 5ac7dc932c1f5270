import CXLWire
import Captures
import SpecTables

/// Runs the rules over a transcript, line by line: each line is judged by what was known before it, then taken in.
public struct Engine: Sendable {
    private let options: CheckOptions
    private let rules: [Rule]
    /// Positions in ``rules``, by what they are asked about.
    private let byOpcode: [UInt16: [Int]]
    private let forAnyExchange: [Int]
    private let byRegister: [String: [Int]]
    private var sessions: [String: Session] = [:]
    /// What a device that was not seen yet begins with: lines that name no device concern it too.
    private var fresh: Session
    private var tally: [Verdict]
    public private(set) var exchanges = 0

    public init(rules: [Rule] = Rule.all, options: CheckOptions = CheckOptions()) {
        self.options = options
        self.rules = rules
        fresh = Session(options)
        tally = rules.map { Verdict($0) }
        var byOpcode: [UInt16: [Int]] = [:]
        var forAnyExchange: [Int] = []
        var byRegister: [String: [Int]] = [:]
        for (position, rule) in rules.enumerated() {
            switch rule.trigger {
            case .exchange(let opcodes): for opcode in opcodes { byOpcode[opcode, default: []].append(position) }
            case .anyExchange: forAnyExchange.append(position)
            case .register(let keys): for key in keys { byRegister[key, default: []].append(position) }
            }
        }
        self.byOpcode = byOpcode
        self.forAnyExchange = forAnyExchange
        self.byRegister = byRegister
    }

    /// What each rule has come to so far.
    public var verdicts: [Verdict] { tally }

    /// Judges a line and takes it in.
    public mutating func take(_ line: TranscriptLine, into sink: (Finding) -> Void) {
        switch line {
        case .exchange(let exchange):
            let step = Step(index: exchanges, exchange: exchange, pinned: options.revision)
            exchanges += 1
            advance(exchange.origin, step, (byOpcode[exchange.opcode] ?? []) + forAnyExchange, into: sink) {
                $0.apply(exchange, step)
            }
        case .register(let access):
            let step = Step(index: exchanges, register: access, pinned: options.revision)
            advance(access.origin, step, byRegister[access.register] ?? [], into: sink) { $0.apply(access) }
        case .stimulus(let stimulus): change(stimulus.origin) { $0.apply(stimulus) }
        case .reset(let reset): change(reset.origin) { $0.apply(reset) }
        case .gap(let gap): change(gap.origin) { $0.apply(gap) }
        }
    }

    /// Changes what is known of the device that a line names, and of what has no name, which may be that device. A line
    /// that names none may concern every device.
    private mutating func change(_ origin: Origin, _ body: (inout Session) -> Void) {
        if let device = origin.device {
            body(&sessions[device, default: fresh])
            if !device.isEmpty, sessions[""] != nil { body(&sessions[""]!) }
        } else {
            body(&fresh)
            for key in sessions.keys { body(&sessions[key]!) }
        }
    }

    private mutating func advance(
        _ origin: Origin, _ step: Step, _ positions: [Int], into sink: (Finding) -> Void,
        _ apply: (inout Session) -> Void
    ) {
        let device = origin.device ?? ""
        var session = sessions.removeValue(forKey: device) ?? fresh
        var found: [(position: Int, finding: Finding)] = []
        for position in positions { judge(position, session, step, origin, &found) }
        // What was done on purpose is not held against who did it, but the device is judged by what it was sent.
        let isDeliberate = step.exchange?.isDeliberate ?? false
        report(isDeliberate ? found.filter { !$0.finding.isAboutSender } : found, into: sink)
        session.noteFindings(found.map { $0.finding })
        apply(&session)
        sessions[device] = session
    }

    private mutating func judge(
        _ position: Int, _ session: borrowing Session, _ step: Step, _ origin: Origin,
        _ found: inout [(position: Int, finding: Finding)]
    ) {
        let rule = rules[position]
        guard session.holds(rule, step) else { return }
        let outcome: Outcome
        if let missing = session.missing(rule.needs, step) {
            outcome = .unknown(missing)
        } else {
            do throws(WireError) {
                outcome = try rule.check(session, step)
            } catch {
                outcome = .unknown("\(error)")
            }
        }
        switch outcome {
        case .held: tally[position].held += 1
        case .notApplicable: tally[position].notApplicable += 1
        case .unknown(let why): tally[position].unknown[why, default: 0] += 1
        case .violated(let violations):
            let level = session.level(of: rule, step)
            for violation in violations {
                found.append(
                    (
                        position,
                        Finding(
                            rule: rule, level: level, index: step.index, origin: origin, opcode: step.opcode,
                            register: step.register?.register, violation: violation, source: step.source(of: violation))
                    ))
            }
        }
    }

    /// A byte that a special rule reports is not reported again by the general rule that it refines.
    private mutating func report(_ found: [(position: Int, finding: Finding)], into sink: (Finding) -> Void) {
        for (position, finding) in found {
            let isCovered = found.contains { other in
                other.finding.rule.refines == finding.rule.id && other.finding.violation.part == finding.violation.part
                    && (other.finding.violation.bytes.overlaps(finding.violation.bytes)
                        || other.finding.violation.bytes == finding.violation.bytes)
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
