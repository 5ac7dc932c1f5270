import CXLWire
import Captures
import SpecTables

/// Sends wrong commands to both devices, one after another, each to devices in the same state.
///
/// A case has the same name on both; its addresses, handles and sizes are each device's own.
struct Lockstep {
    private let run: DifferentialRun
    private let scenario: Scenario
    private var sides: Pair<NegativeRun>
    /// The cases of each, by name.
    private var items: Pair<[String: NegativeCase]>
    /// The cases that are chosen and that both can be sent, in their order.
    private let names: [String]
    private var position = 0
    /// Why a case could not be sent, where one could not.
    private(set) var unsent: String?

    init(
        _ run: DifferentialRun, _ cases: NegativeSet, _ scenario: Scenario, _ result: inout Differential.Result
    ) async throws(SideEnd) {
        self.run = run
        self.scenario = scenario
        sides = Pair(
            try await Self.meet(run.partners.a, cases), try await Self.meet(run.partners.b, cases))
        run.readSizes()
        let outcome = run.comparison.compare(run.partners.map { $0.listen() }, at: Difference.Place(scenario.name))
        result.compared += outcome.compared
        result.differences += run.take(outcome, isAboutDevice: true)
        items = sides.map(Self.byName)
        let chosen = sides.map { $0.cases.filter { run.choice.includes($0, of: scenario) }.map(\.name) }
        let common = Set(chosen.a).intersection(chosen.b)
        names = chosen.a.filter { common.contains($0) }
        result.casesOfOne += Set(chosen.a).symmetricDifference(chosen.b).count
    }

    /// Brings one of them into the state in which the cases meet it.
    private static func meet(_ partner: Partner, _ cases: NegativeSet) async throws(SideEnd) -> NegativeRun {
        let talk = partner.conversation
        do throws(ScenarioEnd) {
            if talk.isUsed { try await talk.restart() }
            try await talk.meet()
            if !talk.isFresh { try await talk.settle() }
            // What it is was compared before.
            _ = partner.listen()
            return try await NegativeRun(talk, cases)
        } catch {
            throw SideEnd(side: partner.side, end: error)
        }
    }

    private static func byName(_ run: NegativeRun) -> [String: NegativeCase] {
        Dictionary(run.cases.map { ($0.name, $0) }) { first, _ in first }
    }

    /// Whether there is nothing that both can be sent.
    var isEmpty: Bool { names.isEmpty }

    /// Sends the next case to both; `false` where there is none.
    mutating func carryOutNext(_ result: inout Differential.Result) async throws(SideEnd) -> Bool {
        guard position < names.count else { return false }
        let name = names[position]
        position += 1
        guard let a = items.a[name], let b = items.b[name] else { return true }
        var isAsBefore = true
        var wasSent = true
        for (side, item) in [(Side.a, a), (Side.b, b)] where wasSent {
            do throws(ScenarioEnd) {
                if try await !sides[side].carryOut(item) { isAsBefore = false }
            } catch {
                // A recorded device has no answer to what it was not asked then.
                guard case .skipped(let why) = error else { throw SideEnd(side: side, end: error) }
                wasSent = false
                unsent = "\(side.rawValue): \(why)"
            }
        }
        let heard = run.partners.map { $0.listen() }
        if wasSent {
            result.cases += 1
            let rule = a.rule.flatMap { id in Rule.all.first { $0.id == id } }
            let outcome = run.comparison.compare(heard, at: Difference.Place(scenario.name, a), rule: rule)
            result.compared += outcome.compared
            result.differences += run.take(outcome)
        } else {
            result.casesOfOne += 1
        }
        if !isAsBefore, position < names.count { try await startAnew() }
        return true
    }

    private mutating func startAnew() async throws(SideEnd) {
        for side in Side.allCases {
            do throws(ScenarioEnd) {
                try await sides[side].startAnew()
            } catch {
                throw SideEnd(side: side, end: error)
            }
            _ = run.partners[side].listen()
        }
        items = sides.map(Self.byName)
    }
}
