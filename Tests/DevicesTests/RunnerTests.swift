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
            case .began: break
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

@Suite struct RunnerTests {
    private static let short = RunLimits(command: .milliseconds(100), start: .seconds(5))
    private static let story = Scenario.all.filter { $0.name.hasPrefix("capacity.") }

    /// A device that breaks is reported with what it was sent, started anew, and the next scenario goes on.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            (BrokenDevice.Fault.dies, Rule.runDeviceLives), (.hangs, .runDeviceAnswers),
            (.reportsItsTimeout, .runDeviceAnswers), (.garbles, .runAnswerIsWhole),
        ])
    func survivesADeviceThatBreaks(_ fault: BrokenDevice.Fault, _ rule: Rule) async throws {
        let device = BrokenDevice(fault, after: 12)
        let record = try await RunRecord.of(device, Self.story, RunOptions(limits: Self.short))
        #expect(Set(record.findings.map(\.rule.id)) == [rule.id], "\(record.text)")
        #expect(record.findings.count == Self.story.count)
        #expect(record.results.map(\.outcome) == Self.story.map { _ in .failed })
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
        let record = try await RunRecord.of(BrokenDevice(.answersNonsense, after: after))
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

@Suite struct ScenarioTests {
    @Test(arguments: [Revision.r3_0E, .r3_1, .r3_2])
    func everyScenarioPassesOnTheReferenceDevice(_ revision: Revision) async throws {
        let record = try await RunRecord.of(EmbeddedDevice(revision: revision))
        #expect(record.findings.isEmpty, "\(record.text)")
        for result in record.results { #expect(result.outcome == .ended, "\(result.scenario.name)") }
    }

    /// The transcript of a run is judged as the run was.
    @Test(arguments: [Revision.r3_0E, .r3_2])
    func theTranscriptGivesTheSameVerdicts(_ revision: Revision) async throws {
        let device = EmbeddedDevice(revision: revision)
        let record = try await RunRecord.of(device)
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
