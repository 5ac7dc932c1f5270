import Captures
import SpecTables

/// What was found in a run: by the rules in what is said, and by the run itself.
struct RunFindings {
    /// What was found in the scenario that runs, by level.
    private(set) var found: [Level: Int] = [:]
    /// What was found in the scenario that runs, of rules that the device had not broken before.
    private(set) var new: [Finding] = []
    /// What the rules found in the last line.
    private(set) var last: [Finding] = []
    private(set) var runVerdicts = Rule.runOnly.map { Verdict($0) }
    private var brokenRules: Set<String> = []

    /// What was found before is not held against the scenario that begins.
    mutating func begin() {
        found = [:]
        new = []
    }

    mutating func beginLine() { last = [] }

    mutating func noteInLine(_ finding: Finding) {
        last.append(finding)
        note(finding)
    }

    /// Notes what no rule about lines found, but the run.
    mutating func noteOfRun(_ finding: Finding) {
        if let position = runVerdicts.firstIndex(where: { $0.rule.id == finding.rule.id }) {
            runVerdicts[position].violated += 1
        }
        note(finding)
    }

    mutating func hold(_ rule: Rule) {
        guard let position = runVerdicts.firstIndex(where: { $0.rule.id == rule.id }) else { return }
        runVerdicts[position].held += 1
    }

    private mutating func note(_ finding: Finding) {
        if finding.level >= .must, finding.rule.party == .device, brokenRules.insert(finding.rule.id).inserted {
            new.append(finding)
        }
        found[finding.level, default: 0] += 1
    }
}

extension Conversation {
    /// Ends the scenario with a finding unless something is as expected. Where a rule has just reported what is wrong,
    /// nothing is added to that.
    public func expect(
        _ holds: Bool, _ expected: @autoclosure () -> String, found observed: @autoclosure () -> String
    ) throws(ScenarioEnd) {
        if holds {
            hold(.runScenarioHolds)
            return
        }
        // What a scenario then misses has the same cause.
        if !lastFindings.contains(where: { $0.rule.party == .device && $0.level >= .must }) {
            report(
                .runScenarioHolds,
                Violation(.header, 0..<0, field: scenario, expected: expected(), observed: observed()))
        }
        throw .failed
    }
}

extension DeviceFailure {
    static func death(_ how: String, _ words: String) -> (rule: Rule, expected: String, observed: String) {
        (.runDeviceLives, "an answer", how + (words.isEmpty ? "" : "; its last words: \(words)"))
    }

    /// Devices say what they expected and what they found.
    static func garbage(_ what: String) -> (rule: Rule, expected: String, observed: String) {
        let parts = what.split(separator: ", found ", maxSplits: 1)
        guard parts.count == 2, parts[0].hasPrefix("expected ") else { return (.runAnswerIsWhole, "an answer", what) }
        return (.runAnswerIsWhole, String(parts[0].dropFirst("expected ".count)), String(parts[1]))
    }
}
