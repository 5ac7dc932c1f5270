import Captures
import Conformance
import Devices
import SpecTables
import Testing

/// What a run comes to, collected.
struct RunRecord {
    var lines: [TranscriptLine] = []
    var findings: [Finding] = []
    var results: [ScenarioResult] = []
    var reductions: [(from: Int, to: Int, lines: [TranscriptLine])] = []
    var summary: Runner.Summary?

    static func of(
        _ device: any DeviceUnderTest, _ scenarios: [Scenario] = positive, _ options: RunOptions = RunOptions()
    ) async throws -> RunRecord {
        let box = Box()
        let summary = try await Runner(device, options: options).run(scenarios) { event in
            switch event {
            case .line(let line): box.record.lines.append(line)
            case .finding(let finding, in: _): box.record.findings.append(finding)
            case .ended(let result): box.record.results.append(result)
            case .reduced(_, let from, let to, let lines): box.record.reductions.append((from, to, lines))
            case .began, .met: break
            }
        }
        box.record.summary = summary
        return box.record
    }

    /// All but the generated cases, which have tests of their own.
    static let positive = Scenario.all.filter { !$0.name.hasPrefix("negative.") }

    private final class Box {
        var record = RunRecord()
    }

    /// The findings in words, for a test that fails.
    var text: String {
        findings.prefix(5).map {
            "#\($0.index) \($0.rule.id): expected \($0.violation.expected); found \($0.violation.observed)"
        }.joined(separator: "\n")
    }
}

@Suite(.serialized) struct RunnerTests {
    private static let short = RunLimits(command: .seconds(1), start: .seconds(5))
    private static let names: Set = [
        "capacity.story", "capacity.reject", "capacity.accept-partly", "capacity.accept-reordered",
    ]
    private static let story = Scenario.all.filter { names.contains($0.name) }

    /// A device that breaks is reported with what it was sent, started anew, and the next scenario goes on.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            (BrokenDevice.Fault.dies, "run.device-lives"), (.hangs, "run.device-answers"),
            (.reportsItsTimeout, "run.device-answers"), (.garbles, "run.answer-is-whole"),
        ])
    func survivesADeviceThatBreaks(_ fault: BrokenDevice.Fault, _ rule: String) async throws {
        let device = BrokenDevice(fault, after: 12)
        let record = try await RunRecord.of(device, Self.story, RunOptions(limits: Self.short))
        #expect(Set(record.findings.map(\.rule.id)) == [rule], "\(record.text)")
        #expect(record.findings.count == Self.story.count)
        #expect(record.results.allSatisfy { $0.outcome == .failed })
        #expect(await device.restarts == Self.story.count)
        #expect(await device.isClosed)
        // What was sent last stands in the transcript, without an answer, and the finding names it.
        let exchanges = record.lines.compactMap { if case .exchange(let exchange) = $0 { exchange } else { nil } }
        for finding in record.findings {
            #expect(exchanges[finding.index].response == nil && exchanges[finding.index].returnCode == nil)
            #expect(exchanges[finding.index].opcode == finding.opcode)
        }
    }

    @Test func saysWhatItDidNotGetTo() async throws {
        let device = BrokenDevice(.dies, after: 12, canRestart: false)
        let record = try await RunRecord.of(device, Self.story, RunOptions(limits: Self.short))
        #expect(record.results.first?.outcome == .failed)
        for result in record.results.dropFirst() {
            guard case .notReached(let why) = result.outcome else {
                Issue.record("\(result.scenario.name): \(result.outcome)")
                continue
            }
            #expect(why.contains("there is only one"))
        }
        #expect(record.summary?.endedEarly != nil)
    }

    @Test func keepsTheTimeOfTheWholeRun() async throws {
        let limits = RunLimits(command: .seconds(5), start: .seconds(5), total: .zero)
        await #expect(throws: DeviceFailure.self) {
            try await RunRecord.of(EmbeddedDevice(revision: .r3_1), Self.story, RunOptions(limits: limits))
        }
    }

    /// Whatever a device answers, a run ends, reports it, and does not trap.
    @Test(.timeLimit(.minutes(2)), arguments: [0, 3, 9, 20])
    func nonsenseIsReported(_ after: Int) async throws {
        // Generated cases would only be thousands more of the same.
        let scenarios = Scenario.all.filter { !$0.name.hasPrefix("negative.") }
        let record = try await RunRecord.of(BrokenDevice(.answersNonsense, after: after), scenarios)
        #expect(!record.findings.isEmpty)
        #expect(record.results.contains { $0.outcome != .ended })
    }

    /// A scenario that needs what a device has not says so.
    @Test func skipsWhatADeviceCannotDo() async throws {
        let record = try await RunRecord.of(EmbeddedDevice(revision: .r2_0), Self.story)
        for result in record.results {
            guard case .skipped(let why) = result.outcome else {
                Issue.record("\(result.scenario.name): \(result.outcome)")
                continue
            }
            #expect(!why.isEmpty)
        }
        #expect(record.findings.isEmpty, "\(record.text)")
    }
}

@Suite(.serialized) struct ScenarioTests {
    @Test(arguments: [Revision.r3_0E, .r3_1, .r3_2])
    func everyScenarioPassesOnTheReferenceDevice(_ revision: Revision) async throws {
        let record = try await RunRecord.of(EmbeddedDevice(revision: revision))
        #expect(record.findings.isEmpty, "\(record.text)")
        for result in record.results where result.outcome != .ended {
            // Before 3.1 nothing can be aborted and tags have no list.
            let isOfLater = ["background.abort", "fabric.tags"].contains(result.scenario.name) && revision < .r3_1
            #expect(isOfLater, "\(result.scenario.name): \(result.outcome)")
        }
    }

    /// The transcript of a run is judged as the run was.
    @Test(arguments: [Revision.r3_0E, .r3_2])
    func theTranscriptGivesTheSameVerdicts(_ revision: Revision) async throws {
        let device = EmbeddedDevice(revision: revision)
        // Thousands of opcodes would only take time.
        let record = try await RunRecord.of(
            device, Scenario.all.filter { !["negative.opcodes", "negative.layouts"].contains($0.name) })
        var text: [UInt8] = []
        var writer = TranscriptWriter()
        for line in record.lines { writer.write(line, into: &text) }
        var engine = Engine(options: RunOptions().checkOptions(for: await device.abilities))
        for case .line(let line) in try CaptureReader.items(of: text) { engine.take(line) { _ in } }
        let offline = Dictionary(uniqueKeysWithValues: engine.verdicts.map { ($0.rule.id, [$0.held, $0.violated]) })
        for verdict in record.summary?.verdicts ?? [] where !verdict.rule.isRunOnly {
            #expect(offline[verdict.rule.id] == [verdict.held, verdict.violated], "\(verdict.rule.id)")
        }
    }

    @Test func namesAreWellFormed() {
        let names = Scenario.all.map(\.name)
        #expect(Set(names).count == names.count)
        for scenario in Scenario.all {
            let parts = scenario.name.split(separator: ".")
            #expect(parts.count == 2 && scenario.name.allSatisfy { $0.isLowercase || $0 == "." || $0 == "-" })
            #expect(!scenario.summary.hasSuffix(".") && !scenario.summary.isEmpty)
        }
    }
}

@Suite(.serialized) struct RepetitionTests {
    /// A transcript of a run does the same again, and gets the same answers.
    @Test func aTranscriptRepeatsItself() async throws {
        let names: Set = ["capacity.story", "capacity.shared", "capacity.forced-release", "events.logs"]
        let scenarios = Scenario.all.filter { names.contains($0.name) || $0.name.hasPrefix("timestamp.") }
        let first = try await RunRecord.of(EmbeddedDevice(revision: .r3_1), scenarios)
        let again = Scenario.repeating(first.lines, name: "repeat")
        let second = try await RunRecord.of(EmbeddedDevice(revision: .r3_1), [again])
        #expect(second.results.map(\.outcome) == [.ended])
        #expect(second.lines.count == first.lines.count)
        let different = zip(first.lines, second.lines).enumerated().first { $0.element.0 != $0.element.1 }
        #expect(different == nil, "line \(different?.offset ?? 0)")
    }

    /// What a walk finds late is told as the few commands that show it.
    @Test(.timeLimit(.minutes(3)), arguments: [BrokenDevice.Fault.diesOfRelease, .forgetsGeneration])
    func aWalkIsReduced(_ fault: BrokenDevice.Fault) async throws {
        let walk = Scenario.all.filter { $0.name == "walk.host" }
        let device = BrokenDevice(fault, after: 0)
        let record = try await RunRecord.of(device, walk, RunOptions(seed: 3, steps: 2000))
        #expect(record.results.allSatisfy { !$0.passed(at: .must) })
        let finding = try #require(record.findings.first { $0.level == .must })
        let reduction = try #require(record.reductions.first)
        #expect(reduction.to < reduction.from && reduction.to <= 8, "\(reduction.from) to \(reduction.to)")
        let again = try await RunRecord.of(
            BrokenDevice(fault, after: 0), [Scenario.repeating(reduction.lines, name: "repeat")])
        #expect(again.findings.contains { $0.rule.id == finding.rule.id }, "\(again.text)")
    }
}
