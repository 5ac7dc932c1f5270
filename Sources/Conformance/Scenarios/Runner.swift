import Captures
import SpecTables

/// How long a run waits.
public struct RunLimits: Sendable {
    /// For the answer to one command. A device keeps this limit itself; the run watches over it.
    public var command: Duration
    public var start: Duration
    /// For everything; `nil` for no limit.
    public var total: Duration?

    public init(command: Duration = .seconds(5), start: Duration = .seconds(30), total: Duration? = nil) {
        self.command = command
        self.start = start
        self.total = total
    }

    /// After this the run no longer waits for a device that does not keep its own limit.
    var guarding: Duration { command + command / 4 + .milliseconds(250) }
}

/// What the user says about a run.
public struct RunOptions: Sendable {
    /// The revision to judge by; `nil` to take the one that the device claims, or what every possible one demands.
    public var revision: Revision?
    public var seed: UInt64
    /// How many acts a random walk has.
    public var steps: Int
    /// How many findings of a walk are looked into for a shorter way there: it takes hundreds of fresh devices each.
    public var reductions: Int
    public var limits: RunLimits

    public init(
        revision: Revision? = nil, seed: UInt64 = 1, steps: Int = 500, reductions: Int = 3,
        limits: RunLimits = RunLimits()
    ) {
        self.revision = revision
        self.seed = seed
        self.steps = steps
        self.reductions = reductions
        self.limits = limits
    }

    /// A run sees everything that is said to the device.
    public func checkOptions(for abilities: DeviceAbilities) -> CheckOptions {
        CheckOptions(
            revision: revision ?? abilities.revision, isWhole: true, isSole: abilities.isSole,
            profile: Profile(payloadSize: abilities.payloadSize, sharableRegions: abilities.sharableRegions))
    }
}

/// What became of a scenario.
public struct ScenarioResult: Sendable {
    public enum Outcome: Sendable, Equatable {
        /// It came to its end. Rules may have been broken on the way.
        case ended
        /// Something was not as the scenario expects, or the device gave no answer.
        case failed
        /// The device lacks what it needs: what.
        case skipped(String)
        /// It was not begun, or not brought to its end: why.
        case notReached(String)
    }

    public let scenario: Scenario
    public let outcome: Outcome
    /// What was found in it, by level.
    public let found: [Level: Int]
    public let exchanges: Int
    public let duration: Duration

    /// Whether it came to its end and broke nothing at or above `level`.
    public func passed(at level: Level) -> Bool {
        outcome == .ended && !found.contains { $0.key >= level && $0.value > 0 }
    }
}

/// Runs scenarios on a device, each on a fresh one where it can be started anew.
public struct Runner {
    private let device: any DeviceUnderTest
    private let options: RunOptions

    public init(_ device: any DeviceUnderTest, options: RunOptions = RunOptions()) {
        self.device = device
        self.options = options
    }

    /// What a run came to.
    public struct Summary: Sendable {
        public let abilities: DeviceAbilities
        public let results: [ScenarioResult]
        public let verdicts: [Verdict]
        public let exchanges: Int
        /// What the rules were told about the device.
        public let checkOptions: CheckOptions
        /// Why the run ended before its end, where it did.
        public let endedEarly: String?
    }

    /// Runs `scenarios` in their order and closes the device.
    ///
    /// - Parameter sink: hears of each line, finding and result as they come.
    /// - Throws: ``DeviceFailure/notStarted(_:)`` where the device cannot be started in the first place.
    public func run(
        _ scenarios: [Scenario], into sink: @escaping Conversation.Sink
    ) async throws(DeviceFailure) -> Summary {
        let conversation = Conversation(device, await device.abilities, options, sink: sink)
        do throws(ScenarioEnd) {
            try await conversation.restart()
        } catch {
            await conversation.close()
            if case .deviceGone(let why) = error { throw .notStarted(why) }
            throw .notStarted("there is no time to start it in")
        }
        var results: [ScenarioResult] = []
        var gone: String?
        for scenario in scenarios {
            sink(.began(scenario))
            let result = await run(scenario, conversation, &gone)
            results.append(result)
            sink(.ended(result))
        }
        await conversation.close()
        return Summary(
            abilities: conversation.abilities, results: results, verdicts: conversation.verdicts,
            exchanges: conversation.exchanges, checkOptions: options.checkOptions(for: conversation.abilities),
            endedEarly: gone)
    }

    /// Runs one scenario; `gone` says why the device could not be started again, once that is so.
    func run(
        _ scenario: Scenario, _ conversation: Conversation, _ gone: inout String?
    ) async -> ScenarioResult {
        let start = ContinuousClock.now
        let exchanges = conversation.exchanges
        conversation.begin(scenario, seed: options.seed)
        var outcome = ScenarioResult.Outcome.ended
        if let gone {
            outcome = .notReached(gone)
        } else if let missing = scenario.needs.missing(in: conversation.abilities) {
            outcome = .skipped(missing)
        } else {
            var hasBegun = false
            do throws(ScenarioEnd) {
                if conversation.isUsed { try await conversation.restart() }
                hasBegun = true
                if scenario.meetsDevice {
                    try await conversation.meet()
                    if let missing = scenario.needs.missing(in: conversation.facts) { throw .skipped(missing) }
                    if !conversation.isFresh { try await conversation.settle() }
                    conversation.hasMet()
                }
                try await scenario.body(conversation)
            } catch {
                switch error {
                case .failed, .deviceFailed: outcome = .failed
                case .skipped(let why): outcome = .skipped(why)
                case .outOfTime: outcome = .notReached("the time of the run was over")
                case .deviceGone(let why):
                    let reason = "the device could not be started again: \(why)"
                    gone = reason
                    outcome = hasBegun ? .failed : .notReached(reason)
                }
            }
        }
        return ScenarioResult(
            scenario: scenario, outcome: outcome, found: conversation.found,
            exchanges: conversation.exchanges - exchanges, duration: .now - start)
    }
}
