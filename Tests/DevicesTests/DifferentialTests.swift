import Captures
import Conformance
import Devices
import Foundation
import SpecTables
import Testing

/// What a comparison comes to, collected.
struct Comparison {
    var differences: [Difference] = []
    var lines = Pair(0, 0)
    var summary: Differential.Summary

    static func of(
        _ a: any DeviceUnderTest, _ b: any DeviceUnderTest, only names: [String] = [],
        _ options: RunOptions = RunOptions()
    ) async throws -> Comparison {
        let box = Box()
        let differential = Differential(Pair(a, b), options: Pair(options, options), choice: CaseChoice(names))
        let summary = try await differential.run(scenarios) { event in
            switch event {
            case .difference(let difference): box.differences.append(difference)
            case .line(let side, _): box.lines[side] += 1
            default: break
            }
        }
        return Comparison(differences: box.differences, lines: box.lines, summary: summary)
    }

    /// All but the probing of every opcode, which takes long.
    private static let scenarios = Scenario.all.filter { !$0.name.hasSuffix("opcodes") }

    private final class Box {
        var differences: [Difference] = []
        var lines = Pair(0, 0)
    }

    func judgements(of side: Side) -> Set<String> {
        Set(differences.filter { $0.wrong == [side] }.flatMap { $0.judgements.map(\.rule.id) })
    }

    /// The differences in words, for a test that fails.
    var text: String {
        differences.map {
            "\($0.place.name): \($0.title) \($0.kind): A \($0.values.a), B \($0.values.b); \($0.verdict)"
        }
        .joined(separator: "\n")
    }
}

@Suite(.serialized) struct DifferentialTests {
    private static let short = RunOptions(limits: RunLimits(command: .seconds(1), start: .seconds(5)))

    @Test func aDeviceDoesNotDifferFromItself() async throws {
        let comparison = try await Comparison.of(EmbeddedDevice(revision: .r3_1), EmbeddedDevice(revision: .r3_1))
        #expect(comparison.differences.isEmpty, "\(comparison.text)")
        #expect(comparison.summary.facts.isEmpty)
        #expect(comparison.summary.isWhole)
        #expect(comparison.summary.results.map(\.cases).reduce(0, +) > 1_500)
        #expect(comparison.summary.results.filter { $0.outcome == .compared }.allSatisfy { $0.compared > 0 })
        // A leader is asked for logs that a follower has of its own.
        #expect(comparison.lines.a >= comparison.lines.b)
    }

    /// What a revision brings is told once, apart, and nobody is blamed for it.
    @Test func revisionsDifferInWhatTheyHave() async throws {
        let comparison = try await Comparison.of(
            EmbeddedDevice(revision: .r3_0), EmbeddedDevice(revision: .r3_2),
            only: ["capacity", "events", "background", "negative.capacity", "negative.fabric-manager", "walk"])
        #expect(comparison.summary.level == nil, "\(comparison.text)")
        let facts = comparison.summary.facts
        func values(_ subject: String, _ field: String) -> Pair<String>? {
            facts.first { $0.subject == subject && $0.field == field }?.values
        }
        #expect(values("the device", "revision") == Pair("3.0", "3.2"))
        #expect(
            values("0005h Request Abort Background Operation", "Command Effects Log")
                == Pair("not listed", "listed, effects 0x0000"))
        #expect(values("4800h Get Dynamic Capacity Configuration", "totals") == Pair("not in its revision", "there"))
        #expect(values("0100h Get Event Records", "eventRecords[].flags") == Pair("not in its revision", "there"))
        #expect(Set(facts.map { $0.subject + $0.field }).count == facts.count)
    }

    /// Addresses are places in regions, and sizes are the device's own.
    @Test func otherRegionsAreNoDifference() async throws {
        var configuration = EmbeddedDevice.standard(.r3_1)
        // Whether a poisoned line is volatile would depend on how much memory there is.
        configuration.poisonListLimit = 0
        let first = configuration
        for index in configuration.regions.indices { configuration.regions[index].base += 64 << 30 }
        configuration.totalCapacity = 32
        let comparison = try await Comparison.of(
            try EmbeddedDevice(first), try EmbeddedDevice(configuration),
            only: ["capacity", "negative.capacity", "negative.without-offer", "walk"])
        #expect(comparison.differences.isEmpty, "\(comparison.text)")
        #expect(comparison.summary.facts.map(\.field) == ["totalCapacity", "activeVolatileCapacity"])
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            (BrokenDevice.Fault.dies, "run.device-lives"), (.hangs, "run.device-answers"),
            (.reportsItsTimeout, "run.device-answers"), (.garbles, "run.answer-is-whole"),
        ])
    func oneThatBreaksIsWrong(_ fault: BrokenDevice.Fault, _ rule: String) async throws {
        let broken = BrokenDevice(fault, after: 30)
        let names = ["capacity.story", "negative.without-offer", "capacity.reject"]
        let comparison = try await Comparison.of(EmbeddedDevice(revision: .r3_1), broken, only: names, Self.short)
        #expect(comparison.judgements(of: .b) == [rule], "\(comparison.text)")
        #expect(comparison.differences.allSatisfy { $0.kind == .answer && $0.level == .must })
        #expect(comparison.summary.results.allSatisfy { $0.outcome == .compared })
        #expect(await broken.restarts > 2)
        #expect(await broken.isClosed)
    }

    @Test(.timeLimit(.minutes(1))) func bothThatBreakAreAlike() async throws {
        let comparison = try await Comparison.of(
            BrokenDevice(.dies, after: 30), BrokenDevice(.dies, after: 30), only: ["capacity.story"], Self.short)
        #expect(comparison.differences.isEmpty, "\(comparison.text)")
        let other = try await Comparison.of(
            BrokenDevice(.dies, after: 30), BrokenDevice(.garbles, after: 30), only: ["capacity.story"], Self.short)
        #expect(other.differences.map(\.wrong) == [[.a, .b]], "\(other.text)")
    }

    @Test(.timeLimit(.minutes(1))) func aCaseThatKillsNamesItself() async throws {
        let comparison = try await Comparison.of(
            BrokenDevice(.diesOfRelease, after: 0), EmbeddedDevice(revision: .r3_1), only: ["negative.capacity"],
            Self.short)
        let death = try #require(comparison.differences.first { $0.kind == .answer }, "\(comparison.text)")
        #expect(death.wrong == [.a])
        #expect(death.place.name.hasPrefix("negative.capacity/dc.release/"))
        // The name alone shows it again: the first release of a fresh device is survived.
        let again = try await Comparison.of(
            EmbeddedDevice(revision: .r3_1), EmbeddedDevice(revision: .r3_1), only: [death.place.name])
        #expect(again.summary.results.map(\.cases) == [1])
    }

    @Test func whatIsNotComparedIsJudged() async throws {
        let comparison = try await Comparison.of(
            EmbeddedDevice(revision: .r3_1), BrokenDevice(.forgetsGeneration, after: 0),
            only: ["capacity.story", "walk"])
        #expect(comparison.judgements(of: .b) == ["dc.extent-list.generation-changes"], "\(comparison.text)")
        #expect(comparison.judgements(of: .a).isEmpty)
        let walk = try #require(comparison.summary.groups.first { $0.scenarios.contains("walk.host") })
        #expect(walk.count > 1)
    }

    @Test(.timeLimit(.minutes(1))) func nonsenseEnds() async throws {
        let comparison = try await Comparison.of(
            EmbeddedDevice(revision: .r3_1), BrokenDevice(.answersNonsense, after: 0),
            only: ["capacity", "negative.layouts", "walk"], Self.short)
        #expect(!comparison.differences.isEmpty)
        #expect(comparison.judgements(of: .a).isEmpty)
    }

    @Test(.timeLimit(.minutes(1))) func whatCannotBeStartedAgainIsSaid() async throws {
        let comparison = try await Comparison.of(
            EmbeddedDevice(revision: .r3_1), BrokenDevice(.dies, after: 30, canRestart: false),
            only: ["capacity.story", "capacity.reject"], Self.short)
        #expect(!comparison.summary.isWhole)
    }

    @Test(.timeLimit(.minutes(1))) func timeIsLimited() async throws {
        let limits = RunLimits(command: .seconds(1), start: .seconds(5), total: .milliseconds(400))
        let comparison = try await Comparison.of(
            EmbeddedDevice(revision: .r3_1), EmbeddedDevice(revision: .r3_1), RunOptions(limits: limits))
        #expect(!comparison.summary.isWhole)
        #expect(comparison.differences.isEmpty)
    }

    /// What was recorded answers the same questions again.
    @Test func aRecordingIsTheDevice() async throws {
        let box = LineBox()
        let names = ["capacity.story", "negative.without-offer", "negative.capacity"]
        _ = try await Differential(
            Pair(EmbeddedDevice(revision: .r3_1), EmbeddedDevice(revision: .r3_1)),
            options: Pair(RunOptions(), RunOptions()), choice: CaseChoice(names)
        ).run(Scenario.all) { if case .line(.b, let line) = $0 { box.lines.append(line) } }
        let file = try box.write()
        defer { box.remove(file) }
        var options = RunOptions()
        options.revision = .r3_1
        let comparison = try await Comparison.of(
            EmbeddedDevice(revision: .r3_1), try await ReplayDevice(file), only: names, options)
        #expect(comparison.differences.isEmpty, "\(comparison.text)")
        #expect(comparison.summary.results.contains { $0.compared > 20 })
    }
}

/// Lines that are heard, for a recording.
private final class LineBox {
    var lines: [TranscriptLine] = []

    func write() throws -> String {
        var writer = TranscriptWriter()
        var text: [UInt8] = []
        writer.writeHeader(into: &text)
        for line in lines { writer.write(line, into: &text) }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("diff-\(UUID().uuidString).ndjson")
        try Data(text).write(to: file)
        return file.path
    }

    func remove(_ file: String) { try? FileManager.default.removeItem(atPath: file) }
}
