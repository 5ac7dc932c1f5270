import CXLWire
import Captures
import SpecTables

// One scenario on both devices.

extension DifferentialRun {
    func run(_ scenario: Scenario) async -> Differential.Result {
        let start = ContinuousClock.now
        var result = Differential.Result(scenario: scenario)
        if let gone = Side.allCases.compactMap({ side in partners[side].gone.map { "\(side.rawValue): \($0)" } }).first
        {
            result.outcome = .notReached(gone)
        } else if let missing = missing(scenario) {
            result.outcome = .skipped(missing)
        } else if let cases = scenario.cases {
            await compare(cases, of: scenario, &result)
        } else if scenario.name == Scenario.walkHost.name {
            await compareWalks(scenario, &result)
        } else {
            await compareConversations(scenario, &result)
        }
        result.duration = .now - start
        return result
    }

    private func missing(_ scenario: Scenario) -> String? {
        for side in Side.allCases {
            if let missing = scenario.needs.missing(in: abilities[side]) { return "\(side.rawValue): \(missing)" }
        }
        return nil
    }

    // MARK: Conversations

    /// Has the conversation of a scenario with one after the other, and lays what was said side by side.
    private func compareConversations(_ scenario: Scenario, _ result: inout Differential.Result) async {
        var heard = Pair<[Heard]>([], [])
        var outcomes = Pair(ScenarioResult.Outcome.ended, .ended)
        for side in Side.allCases {
            let partner = partners[side]
            _ = partner.listen()
            outcomes[side] = await partner.runner.run(scenario, partner.conversation, &partner.gone).outcome
            heard[side] = partner.listen()
        }
        readSizes()
        let place = Difference.Place(scenario.name)
        var outcome = comparison.compare(heard, at: place)
        for side in Side.allCases {
            let isAlone = outcomes[side] == .failed && outcomes[side.other] == .ended
            if isAlone, !outcome.differences.contains(where: { $0.judgements.contains { $0.side == side } }) {
                outcome.differences += comparison.end(of: side, heard, at: place)
            }
        }
        result.compared = outcome.compared
        result.differences = take(outcome)
        result.isParted = outcome.isParted || outcome.isStateOther
        result.outcome = Self.outcome(outcomes)
        if result.outcome == .compared, outcome.compared == 0, outcome.differences.isEmpty {
            result.outcome = .skipped("their sizes differ so much that they are told different things")
        }
    }

    private static func outcome(_ outcomes: Pair<ScenarioResult.Outcome>) -> Differential.Result.Outcome {
        for side in Side.allCases {
            if case .notReached(let why) = outcomes[side] { return .notReached("\(side.rawValue): \(why)") }
        }
        for side in Side.allCases {
            if case .skipped(let why) = outcomes[side] { return .skipped("\(side.rawValue): \(why)") }
        }
        return .compared
    }

    /// What the end of a conversation means for the scenario; `nil` where it may go on after both were started anew.
    func outcome(_ end: ScenarioEnd, _ side: Side) -> Differential.Result.Outcome? {
        switch end {
        case .failed, .deviceFailed: return nil
        case .skipped(let why): return .skipped("\(side.rawValue): \(why)")
        case .outOfTime: return .notReached("the time was over")
        case .deviceGone(let why):
            partners[side].gone = "the device could not be started again: \(why)"
            return .notReached("\(side.rawValue): the device could not be started again: \(why)")
        }
    }

    // MARK: Wrong commands

    private func compare(
        _ cases: NegativeSet, of scenario: Scenario, _ result: inout Differential.Result
    ) async {
        for side in Side.allCases { partners[side].conversation.begin(scenario, seed: options[side].seed) }
        do throws(SideEnd) {
            var lockstep = try await Lockstep(self, cases, scenario, &result)
            if lockstep.isEmpty {
                result.outcome = .notReached("no wrong command of that name suits both devices")
            }
            while try await lockstep.carryOutNext(&result) {}
            if result.cases == 0, let why = lockstep.unsent { result.outcome = .skipped(why) }
        } catch {
            result.outcome =
                outcome(error.end, error.side)
                ?? .skipped(
                    "\(error.side.rawValue) cannot be brought into the state in which the cases meet it")
        }
    }
}

/// Why the conversation with one of them went no further.
struct SideEnd: Error {
    let side: Side
    let end: ScenarioEnd
}
