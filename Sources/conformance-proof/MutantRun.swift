import Captures
import Conformance
import Faults
import ReferenceDevice
import ReferenceSubject
import SpecTables

/// A walk with a fault in it.
enum MutantRun {
    /// The rules that report something, each with how often.
    ///
    /// - Parameter isDone: asked after each exchange that fires a rule for the first time; ends the walk early.
    static func fired(
        _ fault: Fault?, _ bench: Fault.Bench, seeing see: (TranscriptLine) -> Void = { _ in },
        isDone: ([String: Int]) -> Bool = { _ in false }
    ) throws -> [String: Int] {
        let subject = try ReferenceSubject(GoodTraffic.configuration(seed: bench.seed, revision: bench.revision))
        var abilities = subject.abilities
        if bench.cast == .alone { abilities.interfaces = [.mailbox(host: 0)] }
        var walk = Walk(seed: bench.seed, abilities: abilities)
        var sound = subject
        var faulty = fault.map { FaultyDevice(subject, $0) }
        var engine = Engine(
            options: CheckOptions(
                revision: bench.revision, isWhole: true, isSole: true,
                profile: Profile(
                    sharableRegions: abilities.sharableRegions,
                    numberOfHosts: subject.device.configuration.numberOfHosts)))
        var fired: [String: Int] = [:]
        // A fault may leave the walk with nothing to do but register reads and acts.
        var idle = 0
        while engine.exchanges < bench.exchanges, idle < 100_000 {
            idle += 1
            let line =
                faulty == nil ? walk.step(on: &sound) : walk.step(on: &faulty!, altering: { $0.altered($1) })
            guard let line else { continue }
            see(line)
            let before = fired.count
            engine.take(line) { fired[$0.rule.id, default: 0] += 1 }
            if fired.count > before, isDone(fired) { break }
        }
        return fired
    }
}
