import Captures
import SpecTables

extension Scenario {
    static let walkHost: Scenario = Scenario(
        "walk.host", "A host and an operator who obey the rules do this and that, as --seed and --steps say",
        needs: ScenarioNeeds()
    ) { talk async throws(ScenarioEnd) in
        try await talk.walk([.mailbox(host: 0)])
    }

    static let walkFabric: Scenario = Scenario(
        "walk.fabric", "All hosts, an operator and a fabric manager who obey the rules share the device, likewise",
        needs: ScenarioNeeds(interfaces: [.mailbox(host: 0), .fabricManager], commands: capacityCommands)
    ) { talk async throws(ScenarioEnd) in
        try await talk.walk(talk.abilities.interfaces)
    }
}

extension Conversation {
    /// Walks a device through `interfaces`; one that dies is started anew, and the walk goes on.
    fileprivate func walk(_ interfaces: Set<CommandInterface>) async throws(ScenarioEnd) {
        var left = steps
        var deaths = 0
        while left > 0 {
            let end = await walk(interfaces, &left)
            guard let end else { break }
            guard case .deviceFailed = end else { throw end }
            deaths += 1
            // A device that dies again and again has shown it.
            if deaths == 10 { break }
            try await restart()
        }
        if deaths > 0 { throw .deviceFailed }
    }

    /// Walks a device until `left` acts are done or it ends, and reduces what was found.
    private func walk(_ interfaces: Set<CommandInterface>, _ left: inout Int) async -> ScenarioEnd? {
        var abilities = abilities
        abilities.interfaces = interfaces
        var walk = Walk(seed: random.next(), abilities: abilities)
        var actions: [Walk.Action] = []
        let known = newFindings.count
        // After how many actions each rule was first broken.
        var ends: [Int] = []
        var end: ScenarioEnd?
        while left > 0, end == nil {
            left -= 1
            let action = walk.next()
            actions.append(action)
            do throws(ScenarioEnd) {
                try await carryOut(action, of: &walk)
            } catch {
                end = error
            }
            while known + ends.count < newFindings.count { ends.append(actions.count) }
        }
        for (finding, end) in zip(newFindings[known...], ends).prefix(reductions) {
            await reduce(Array(actions[..<end]), to: finding)
        }
        return end
    }

    private func carryOut(_ action: Walk.Action, of walk: inout Walk) async throws(ScenarioEnd) {
        switch action {
        case .command(let command): walk.take(try await send(command))
        case .act(let act): walk.take(try await perform(act))
        case .readRegister(let key):
            guard let register = Catalogue.register(key) else { return }
            walk.take(register: try await readRegister(register))
        }
    }

    /// Carries actions out without anybody who chooses them.
    private func carryOut(_ actions: [Walk.Action]) async throws(ScenarioEnd) {
        for action in actions {
            switch action {
            case .command(let command): try await send(command)
            case .act(let act): try await perform(act)
            case .readRegister(let key):
                if let register = Catalogue.register(key) { try await readRegister(register) }
            }
        }
    }

    /// Looks for the shortest part of `actions` that still shows the finding that ended them, each time on a fresh
    /// device, and tells of it.
    private func reduce(_ actions: [Walk.Action], to finding: Finding) async {
        let start = ContinuousClock.now
        var best: [TranscriptLine] = []
        let kept = await Shrinker.shrink(actions, limit: 400) { candidate in
            // What a user waits for beside the run itself; what was found until then is shorter already.
            guard ContinuousClock.now - start < .seconds(20), !isOutOfTime,
                let lines = await trial(candidate, shows: finding)
            else { return false }
            best = lines
            return true
        }
        if !best.isEmpty { tell(.reduced(finding, from: actions.count, to: kept.count, lines: best)) }
    }

    /// What is said when `actions` are carried out on a fresh device; `nil` where they do not show the finding again.
    private func trial(_ actions: [Walk.Action], shows finding: Finding) async -> [TranscriptLine]? {
        var lines: [TranscriptLine] = []
        var isShown = false
        let other = silent { event in
            switch event {
            case .line(let line): lines.append(line)
            case .finding(let found, in: _):
                isShown = isShown || found.rule.id == finding.rule.id && found.level == finding.level
            default: break
            }
        }
        do throws(ScenarioEnd) {
            try await other.restart()
            try await other.carryOut(actions)
        } catch {}
        return isShown ? lines : nil
    }
}
