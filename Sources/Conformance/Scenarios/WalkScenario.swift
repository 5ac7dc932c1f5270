import Captures
import SpecTables

extension Scenario {
    static let walkHost: Scenario = Scenario(
        "walk.host", "A host and an operator who obey the rules do this and that, as --seed and --steps say",
        needs: ScenarioNeeds()
    ) { talk async throws(ScenarioEnd) in
        var abilities = talk.abilities
        abilities.interfaces = [.mailbox(host: 0)]
        var walk = Walk(seed: talk.random.next(), abilities: abilities)
        var actions: [Walk.Action] = []
        for _ in 0..<talk.steps {
            let action = walk.next()
            actions.append(action)
            do throws(ScenarioEnd) {
                try await talk.carryOut(action, of: &walk)
            } catch {
                if case .deviceFailed = error { await talk.reduce(actions) }
                throw error
            }
            if talk.failing != nil {
                await talk.reduce(actions)
                throw .failed
            }
        }
    }
}

extension Conversation {
    fileprivate func carryOut(_ action: Walk.Action, of walk: inout Walk) async throws(ScenarioEnd) {
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
    fileprivate func reduce(_ actions: [Walk.Action]) async {
        guard let finding = failing else { return }
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
