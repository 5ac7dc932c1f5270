import Captures
import Conformance
import SpecTables
import Testing

/// A host and a device that obey the rules give no finding, whatever they do.
@Suite struct WorkloadTests {
    @Test(arguments: [Revision.r3_0E, .r3_1, .r3_2])
    func goodTrafficGivesNoFinding(_ revision: Revision) throws {
        for seed in UInt64(1)...4 {
            let recorder = Recorder(revision)
            var workload = try Workload(seed: seed, revision: revision) { recorder.take($0) }
            workload.probe()
            while workload.exchanges < 1500 { workload.act() }
            let first = recorder.findings.first.map { "#\($0.index) \($0.rule.id): \($0.violation)" }
            #expect(recorder.findings.isEmpty, "seed \(seed): \(recorder.findings.count), first \(first ?? "")")
        }
    }

    /// Judges lines as they come.
    private final class Recorder {
        private var engine: Engine
        private(set) var findings: [Finding] = []

        init(_ revision: Revision) {
            engine = Engine(options: CheckOptions(revision: revision, isWhole: true, isSole: true))
        }

        func take(_ line: TranscriptLine) { engine.take(line) { findings.append($0) } }
    }
}
