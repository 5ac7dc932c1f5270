import Captures
import SpecTables

/// What is said with one device in one run: sends commands and acts, keeps what came of them, and has every line judged.
///
/// Used by one task at a time. A device that gives no answer is reported here, once, with what it was sent; the caller
/// learns it as ``ScenarioEnd/deviceFailed`` and may go on after ``restart()``.
public final class Conversation {
    /// Where lines and findings go.
    public typealias Sink = (RunEvent) -> Void

    let device: any DeviceUnderTest
    private let options: RunOptions
    private var limits: RunLimits { options.limits }
    public private(set) var abilities: DeviceAbilities
    /// What the device said about itself when it was started last.
    public internal(set) var facts = DeviceFacts()
    /// Decides wherever a scenario leaves something to chance; the same for the same scenario and seed.
    public var random: SeededRandom
    /// How many acts a random walk has.
    public var steps: Int { options.steps }
    /// How many findings of a walk are looked into.
    var reductions: Int { options.reductions }
    /// Whether the device was started for this scenario: nobody used it before.
    public internal(set) var isFresh = false
    /// The lines since the device was started, the newest last, as far as they are kept.
    public private(set) var linesSinceStart: [TranscriptLine] = []
    /// The scenario's name.
    private(set) var scenario = ""
    /// What was found, in the scenario that runs and before.
    private var findings = RunFindings()
    private var lastLine: TranscriptLine = .gap(Gap(reason: "nothing was said yet"))
    public private(set) var lastAnswer: DeviceAnswer?

    private var engine: Engine
    private let sink: Sink
    private let watchdog = Watchdog()
    private var deadline: ContinuousClock.Instant?
    private var starts = 0
    /// Whether anything was said since the device was started.
    private(set) var isUsed = false
    private var hasFailed = false
    /// What was used since the device was started.
    private var interfaces: Set<CommandInterface> = []
    private var lastOpcode: UInt16 = 0
    private static let keptLines = 20_000

    init(
        _ device: any DeviceUnderTest, _ abilities: DeviceAbilities, _ options: RunOptions, sink: @escaping Sink
    ) {
        self.device = device
        self.abilities = abilities
        self.sink = sink
        self.options = options
        random = SeededRandom(seed: options.seed)
        deadline = options.limits.total.map { .now + $0 }
        engine = Engine(options: options.checkOptions(for: abilities))
    }

    /// Exchanges so far.
    public var exchanges: Int { engine.exchanges }
    /// What each rule came to, those that only a run judges included.
    public var verdicts: [Verdict] { engine.verdicts + findings.runVerdicts }
    /// What was found in the scenario that runs, by level.
    public var found: [Level: Int] { findings.found }
    /// What was found in the scenario that runs, of rules that the device had not broken before in this run.
    public var newFindings: [Finding] { findings.new }
    /// What the rules found in the last line.
    var lastFindings: [Finding] { findings.last }
    public var isOutOfTime: Bool { deadline.map { $0 <= .now } ?? false }

    /// From here on it is the scenario that says what is sent: what was found before is not held against it.
    func hasMet() {
        findings.begin()
        sink(.met)
    }

    func begin(_ scenario: Scenario, seed: UInt64) {
        findings.begin()
        self.scenario = scenario.name
        random = SeededRandom(seed: seed ^ scenario.name.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) })
    }

    // MARK: What is said

    /// Sends a command and waits for its answer.
    ///
    /// - Parameter isDeliberate: whether this breaks rules of the party that the run plays on purpose, so that they are
    ///   not to be reported.
    @discardableResult
    public func send(_ command: DeviceCommand, isDeliberate: Bool = false) async throws(ScenarioEnd) -> DeviceAnswer {
        try requireReady()
        lastOpcode = command.opcode
        let answer: DeviceAnswer
        do throws(DeviceFailure) {
            answer = try await watchdog.run(within: limits.guarding) { [device] () async throws(DeviceFailure) in
                try await device.execute(command)
            }
        } catch {
            let exchange = exchange(command, nil, isDeliberate)
            throw fail(error, .exchange(exchange), opcode: command.opcode)
        }
        lastAnswer = answer
        for rule in [Rule.runDeviceLives, .runDeviceAnswers, .runAnswerIsWhole] { hold(rule) }
        take(.exchange(exchange(command, answer, isDeliberate)))
        return answer
    }

    private func exchange(_ command: DeviceCommand, _ answer: DeviceAnswer?, _ isDeliberate: Bool) -> Exchange {
        Exchange(
            origin: origin(command.interface), transport: command.interface.transport, opcode: command.opcode,
            request: Payload(command.payload, declaredLength: command.payload.count),
            response: answer.map { Payload($0.payload, declaredLength: $0.payload.count) },
            returnCode: answer?.returnCode, vendorStatus: answer?.vendorStatus,
            background: answer?.startedBackgroundOperation, isDeliberate: isDeliberate)
    }

    /// Carries out an act of management, whatever comes of it.
    @discardableResult
    public func perform(_ act: ManagementAct) async throws(ScenarioEnd) -> Stimulus {
        try requireReady()
        do throws(DeviceFailure) {
            let limit = if case .wait(let time) = act { limits.guarding + .nanoseconds(time) } else { limits.guarding }
            var stimulus = try await watchdog.run(within: limit) { [device] () async throws(DeviceFailure) in
                try await device.perform(act)
            }
            stimulus.origin = origin(of: act)
            take(.stimulus(stimulus))
            if case .reset(let kind) = act, stimulus.outcome == .accepted {
                takeForEach { .reset(Reset(origin: $0, kind: kind.rawValue)) }
            }
            return stimulus
        } catch {
            var stimulus = act.stimulus(path: "device", outcome: .unknown)
            stimulus.origin = origin(of: act)
            throw fail(error, .stimulus(stimulus), opcode: 0)
        }
    }

    /// Reads the register with a key of the tables.
    @discardableResult
    public func readRegister(_ register: Register) async throws(ScenarioEnd) -> UInt64 {
        try requireReady()
        do throws(DeviceFailure) {
            let value = try await watchdog.run(within: limits.guarding) { [device] () async throws(DeviceFailure) in
                try await device.readRegister(register.key)
            }
            take(
                .register(
                    RegisterAccess(
                        origin: origin(.mailbox(host: 0)), register: register.key, direction: .read, value: value,
                        width: register.width)))
            return value
        } catch {
            throw fail(error, nil, opcode: 0, register: register.key)
        }
    }

    /// Accesses bytes of the mailbox's registers, in any width, right or wrong.
    @discardableResult
    public func accessMailbox(
        offset: Int, width: Int, writing value: UInt64?
    ) async throws(ScenarioEnd) -> UInt64 {
        try requireReady()
        do throws(DeviceFailure) {
            return try await watchdog.run(within: limits.guarding) { [device] () async throws(DeviceFailure) in
                try await device.accessMailbox(offset: offset, width: width, writing: value)
            }
        } catch {
            let place = "\(value == nil ? "read" : "write") of \(width) bytes at +\(String(offset, radix: 16))h"
            throw fail(
                error, .gap(Gap(reason: "a \(place) of the mailbox's registers")), opcode: 0,
                register: Self.register(at: offset))
        }
    }

    /// The key of the mailbox's register that has the byte at `offset`.
    private static func register(at offset: Int) -> String {
        Register.ofMailbox.last { $0.offset <= offset }?.key ?? "mailbox"
    }

    private func requireReady() throws(ScenarioEnd) {
        if hasFailed { throw .deviceFailed }
        if isOutOfTime { throw .outOfTime }
    }

    /// Each start of the device has labels of its own, so that nothing known of the one before is held against it.
    private func origin(_ interface: CommandInterface) -> Origin {
        interfaces.insert(interface)
        return Origin(device: starts <= 1 ? interface.label : "\(interface.label)#\(starts)")
    }

    /// Whoever is told of an act first.
    private func origin(of act: ManagementAct) -> Origin {
        switch act {
        case .add(let host, _, _, _), .release(let host, _, _, _, _): origin(.mailbox(host: host))
        case .injectRecord(_, _, let interface): origin(interface)
        case .inject, .poison, .reset, .wait: origin(.mailbox(host: 0))
        }
    }

    /// Takes a line for each interface that was used since the device was started.
    private func takeForEach(_ line: (Origin) -> TranscriptLine) {
        for interface in interfaces.sorted(by: { $0.label < $1.label }) { take(line(origin(interface))) }
    }

    private func take(_ line: TranscriptLine) {
        isUsed = true
        if linesSinceStart.count < Self.keptLines { linesSinceStart.append(line) }
        lastLine = line
        findings.beginLine()
        sink(.line(line))
        engine.take(line) { finding in
            findings.noteInLine(finding)
            sink(.finding(finding, in: line))
        }
    }

    // MARK: Starting anew

    /// Starts the device anew. What is not to be started anew stays as it is, and ``isFresh`` says so.
    public func restart() async throws(ScenarioEnd) {
        if isOutOfTime { throw .outOfTime }
        do throws(DeviceFailure) {
            try await watchdog.run(within: limits.start) { [device] () async throws(DeviceFailure) in
                try await device.restart()
            }
            starts += 1
            engine.forgetDevices()
            isFresh = true
            isUsed = false
            hasFailed = false
            interfaces = []
            linesSinceStart = []
            await learnAbilities()
        } catch {
            isFresh = false
            switch error {
            case .notSupported where !hasFailed: await learnAbilities()
            case .notSupported(let why), .notStarted(let why): throw .deviceGone(why)
            case .died(let how, let words): throw .deviceGone("\(how) while it was started; \(words)")
            case .timedOut(let seconds): throw .deviceGone("no sign of life within \(seconds) s of its start")
            case .garbled(let what): throw .deviceGone("while it was started: \(what)")
            }
        }
    }

    /// Asks the device again what it can do.
    func learnAbilities() async {
        abilities = await device.abilities
        if engine.exchanges == 0 { engine = Engine(options: options.checkOptions(for: abilities)) }
    }

    /// Ends the device. One that does not end in time is left behind.
    func close() async {
        _ = try? await watchdog.run(within: limits.start) { [device] () async throws(DeviceFailure) in
            await device.close()
        }
    }

    /// Another conversation with the same device, of which nobody is told but `sink`.
    func silent(_ sink: @escaping Sink) -> Conversation {
        let other = Conversation(device, abilities, options, sink: sink)
        // It lasts as long as this one may.
        other.deadline = deadline
        return other
    }

    /// Tells something that is neither line nor finding.
    func tell(_ event: RunEvent) { sink(event) }

    // MARK: What was found

    /// Counts that a rule that only a run judges was judged to hold.
    public func hold(_ rule: Rule) { findings.hold(rule) }

    /// Reports that something is not as it has to be at the last exchange.
    public func report(_ rule: Rule, _ violation: Violation, level: Level = .must, register: String? = nil) {
        let finding = Finding(
            rule: rule, level: level, index: max(0, engine.exchanges - 1), origin: lastOrigin, opcode: lastOpcode,
            register: register, violation: violation)
        findings.noteOfRun(finding)
        sink(.finding(finding, in: lastLine))
    }

    private var lastOrigin: Origin {
        for line in linesSinceStart.reversed() {
            if case .exchange(let exchange) = line { return exchange.origin }
        }
        return Origin()
    }

    /// Reports that the device gave no answer to `line`.
    private func fail(
        _ failure: DeviceFailure, _ line: TranscriptLine?, opcode: UInt16, register: String? = nil
    ) -> ScenarioEnd {
        let broken: (rule: Rule, expected: String, observed: String)
        switch failure {
        case .notSupported(let why): return .skipped(why)
        case .notStarted(let why): return .deviceGone(why)
        case .died(let how, let words): broken = DeviceFailure.death(how, words)
        case .timedOut(let seconds): broken = (.runDeviceAnswers, "an answer within \(seconds) s", "none")
        case .garbled(let what): broken = DeviceFailure.garbage(what)
        }
        lastOpcode = opcode
        hasFailed = true
        if let line { take(line) }
        report(
            broken.rule, Violation(.header, 0..<0, expected: broken.expected, observed: broken.observed),
            register: register)
        takeForEach { .gap(Gap(origin: $0, reason: "the device gave no answer: \(broken.observed)")) }
        return .deviceFailed
    }
}
