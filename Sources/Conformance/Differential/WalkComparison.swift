import CXLWire
import SpecTables

// A random walk that is chosen once and done on both devices.

extension DifferentialRun {
    /// How often a walk begins anew after the devices came apart.
    private static let mostWalks = 20

    func compareWalks(_ scenario: Scenario, _ result: inout Differential.Result) async {
        let joins = partners.map(\.conversation.joinsRecords)
        if !joins.isEqual {
            result.outcome = .skipped("one joins extents into groups and the other does not")
            return
        }
        // Regions of which nobody says that they can be shared are one host's.
        let sharable = abilities.map { ($0.sharableRegions ?? []).sorted() }
        if !sharable.isEqual {
            result.outcome = .skipped("a walk needs regions that are alike, and one has others that can be shared")
            return
        }
        var left = options.a.steps
        var seed = options.a.seed
        for _ in 0..<Self.mostWalks where left > 0 {
            do throws(SideEnd) {
                left -= try await walk(scenario, seed: seed, steps: left, &result)
            } catch {
                if let outcome = outcome(error.end, error.side) {
                    result.outcome = outcome
                    return
                }
                left -= 1
            }
            seed &+= 1
        }
    }

    /// Walks until the devices come apart.
    ///
    /// - Returns: how many steps were done.
    private func walk(
        _ scenario: Scenario, seed: UInt64, steps: Int, _ result: inout Differential.Result
    ) async throws(SideEnd) -> Int {
        for side in Side.allCases {
            let talk = partners[side].conversation
            talk.begin(scenario, seed: seed)
            do throws(ScenarioEnd) {
                if talk.isUsed { try await talk.restart() }
                try await talk.meet()
                if !talk.isFresh { try await talk.settle() }
            } catch {
                throw SideEnd(side: side, end: error)
            }
            _ = partners[side].listen()
        }
        let regions = partners.map(\.conversation.facts.regionConfigurations)
        readSizes()
        let leader = try leader(regions)
        let follower = leader.other
        var translation = WalkTranslation(from: regions[leader], to: regions[follower])
        var walk = Walk(seed: seed, abilities: walkAbilities(leader))
        for step in 0..<steps {
            let acts = await act(&walk, &translation, leader, follower)
            let place = Difference.Place(scenario.name, walk: Difference.WalkPlace(seed: seed, steps: step + 1))
            let outcome = comparison.compare(partners.map { $0.listen() }, at: place)
            result.compared += outcome.compared
            result.differences += take(outcome)
            if let acts { try acts.get() } else { return step + 1 }
            if outcome.isStateOther { return step + 1 }
        }
        return steps
    }

    /// Whose answers the walk goes by: everything that fits the smaller regions fits the larger ones.
    private func leader(_ regions: Pair<[DynamicCapacityRegionConfiguration.Value]>) throws(SideEnd) -> Side {
        if WalkTranslation.obstacle(from: regions.a, to: regions.b) == nil { return .a }
        guard let why = WalkTranslation.obstacle(from: regions.b, to: regions.a) else { return .b }
        throw SideEnd(side: .b, end: .skipped("a walk needs regions that are alike, and \(why)"))
    }

    private func walkAbilities(_ leader: Side) -> DeviceAbilities {
        let all = partners.map(\.conversation.abilities)
        var abilities = all[leader]
        abilities.interfaces = [.mailbox(host: 0)]
        abilities.revision = [all.a.revision, all.b.revision].compactMap { $0 }.min()
        abilities.payloadSize = [all.a.payloadSize, all.b.payloadSize].compactMap { $0 }.min()
        return abilities
    }

    /// Does the next thing on both; `nil` where it cannot be said to the follower.
    private func act(
        _ walk: inout Walk, _ translation: inout WalkTranslation, _ leader: Side, _ follower: Side
    ) async -> Result<Void, SideEnd>? {
        do throws(SideEnd) {
            switch walk.next() {
            case .command(let command):
                guard let translated = translation.command(command) else { return nil }
                try await say(Pair(command, translated), &walk, &translation, leader, follower)
            case .act(let act):
                let outcomes = try await both(leader, follower) { (talk, _) async throws(ScenarioEnd) in
                    try await talk.perform(act)
                }
                walk.take(outcomes.a)
            case .readRegister(let key):
                guard let register = Catalogue.register(key) else { break }
                let values = try await both(leader, follower) { (talk, _) async throws(ScenarioEnd) in
                    try await talk.readRegister(register)
                }
                walk.take(register: values.a)
            }
            return .success(())
        } catch {
            return .failure(error)
        }
    }

    /// - Parameter commands: to the leader, and the same to the follower.
    private func say(
        _ commands: Pair<DeviceCommand>, _ walk: inout Walk, _ translation: inout WalkTranslation, _ leader: Side,
        _ follower: Side
    ) async throws(SideEnd) {
        let facts = partners.map(\.conversation.facts)
        let opcode = commands.a.opcode
        guard facts.a.has(opcode), facts.b.has(opcode) else {
            // Neither is asked what only one of them has.
            return walk.take(DeviceAnswer(returnCode: CommandReturnCode.unsupported.rawValue))
        }
        // The logs of two devices have sizes of their own.
        if opcode == GetLog.opcode {
            do throws(ScenarioEnd) {
                return walk.take(try await partners[leader].conversation.send(commands.a))
            } catch {
                throw SideEnd(side: leader, end: error)
            }
        }
        let answers = try await both(leader, follower) { (talk, isLeader) async throws(ScenarioEnd) in
            try await talk.send(isLeader ? commands.a : commands.b)
        }
        walk.take(answers.a)
        translation.take(commands.a, answers)
    }

    /// Does the same with both, the leader first; that the leader fails does not spare the follower.
    private func both<Value>(
        _ leader: Side, _ follower: Side, _ body: (Conversation, Bool) async throws(ScenarioEnd) -> Value
    ) async throws(SideEnd) -> Pair<Value> {
        var first: Value?
        do throws(ScenarioEnd) {
            first = try await body(partners[leader].conversation, true)
        } catch {
            guard case .deviceFailed = error else { throw SideEnd(side: leader, end: error) }
        }
        do throws(ScenarioEnd) {
            let second = try await body(partners[follower].conversation, false)
            guard let first else { throw ScenarioEnd.deviceFailed }
            return Pair(first, second)
        } catch {
            throw SideEnd(side: first == nil ? leader : follower, end: error)
        }
    }
}
