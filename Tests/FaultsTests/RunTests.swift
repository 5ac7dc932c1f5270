import Captures
import Conformance
import Devices
import Faults
import ReferenceSubject
import SpecTables
import Testing

/// `cxl-conform run` notices faults of the device: the same runner and scenarios, without a pipe.
@Suite(.serialized) struct RunTests {
    /// The scenarios that do not take long.
    private static let scenarios = Scenario.all.filter { !$0.name.hasPrefix("negative.") && $0.name != "walk.host" }

    /// One fault of each kind; `conformance-proof run-faults` tries every one of the table.
    @Test(arguments: [
        "0100.code=0xf", "0101.response.#length+1", "0300.code=0x1", "4801.response.#length-1",
        "4801.stale", "4802.ignored%2", "4803.ignored", "applies-half-the-list", "drops-an-extent",
        "mailbox.capabilities.register^0x1000000", "misorders-extents", "repeats-a-record",
        "0001.response.maximumSupportedMessageSize=0x0", "0104.response.events=0x0", "5300.response.#length-1",
        "0100.response.eventRecords[0].ltssmState=0xff", "0100.response.eventRecords[0].result+1",
        "0100.response.overflowErrorCount=0xffff@1", "5600.response.numberOfSupportedRegions=0x0%3",
        "5608.response.tagsListGenerationNumber=0x0", "4000.response.dynamicCapacityEventLogSize=0xffff",
    ])
    func runCatches(_ name: String) async throws {
        let fault = try #require(Fault.ofDevices.first { $0.name == name }, "is in the table")
        let subject = try ReferenceSubject(EmbeddedDevice.standard(fault.bench.revision))
        let found = try await FaultRun.heaviest(Self.scenarios) { EmbeddedDevice(FaultyDevice(subject, fault)) }
        #expect(
            found.map { $0.level >= fault.level } ?? false, "\(fault.rules.joined(separator: " ")) would report it")
    }

    /// Faults of the fabric manager's side: its walk finds them, and what is left of the walk shows them again.
    @Test(.timeLimit(.minutes(5)), arguments: fabricFaults)
    func theFabricManagersWalkCatches(_ name: String) async throws {
        let fault = try #require(Fault(name))
        let subject = try ReferenceSubject(EmbeddedDevice.standard(.r3_1))
        let device = { EmbeddedDevice(FaultyDevice(subject, fault)) }
        let walk = Scenario.all.filter { $0.name == "walk.fabric" }
        let (rules, reductions) = try await Self.findings(walk, on: device())
        let reduced = try #require(reductions.first, "\(rules)")
        #expect(reduced.lines.count <= 40, "\(reduced.lines.count) lines")
        let again = Scenario.repeating(reduced.lines, name: "again")
        #expect(try await Self.findings([again], on: device()).rules.contains(reduced.rule))
    }

    private static let fabricFaults = [
        "5601.response.#length+1", "5603.response.hostID+1", "5608.response.numberOfTagsReturned+1",
    ]

    /// What a run finds on a device at `should` and above, and what it reduces of that.
    private static func findings(
        _ scenarios: [Scenario], on device: EmbeddedDevice
    ) async throws -> (rules: Set<String>, reductions: [(rule: String, lines: [TranscriptLine])]) {
        let box = Box()
        _ = try await Runner(device, options: RunOptions(seed: 3, steps: 4000)).run(scenarios) { event in
            switch event {
            case .finding(let finding, in: _) where finding.level >= .should: box.rules.insert(finding.rule.id)
            case .reduced(let finding, from: _, to: _, let lines): box.reductions.append((finding.rule.id, lines))
            default: break
            }
        }
        return (box.rules, box.reductions)
    }

    private final class Box {
        var rules: Set<String> = []
        var reductions: [(rule: String, lines: [TranscriptLine])] = []
    }

    /// Not even a note, or a fault would be caught by what every device does.
    @Test(arguments: [Revision.r3_0, .r3_0E, .r3_1, .r3_2]) func aSoundDeviceIsSound(_ revision: Revision) async throws
    {
        let subject = try ReferenceSubject(EmbeddedDevice.standard(revision))
        #expect(try await FaultRun.heaviest(Self.scenarios) { EmbeddedDevice(subject) } == nil)
    }

    /// Whatever a device answers, a run ends, does not trap, and says what was wrong; `conformance-proof hostile` tries
    /// more of them.
    @Test(arguments: 1...12 as ClosedRange<UInt64>) func hostileDevicesEndNoRun(_ seed: UInt64) async throws {
        let revision = [Revision.r3_0, .r3_0E, .r3_1, .r3_2][Int(seed % 4)]
        let subject = try ReferenceSubject(EmbeddedDevice.standard(revision))
        let device = EmbeddedDevice(HostileDevice(subject, seed: seed, rarity: 1 + Int(seed % 3) * 8))
        let scenarios = Scenario.all.filter { !$0.name.hasPrefix("negative.") }
        let options = RunOptions(seed: seed, steps: 300, reductions: 0)
        let summary = try await Runner(device, options: options).run(scenarios) { _ in }
        #expect(summary.endedEarly == nil)
        #expect(summary.results.count == scenarios.count)
        #expect(summary.results.contains { !$0.found.isEmpty })
    }

    /// A command that the fabric manager's interface does not have is no failure of a story that needs it.
    @Test(arguments: ["5603.code=0x3", "5603.code=0x15"]) func theStoryNeedsWhatItReads(_ fault: String) async throws {
        let subject = try ReferenceSubject(EmbeddedDevice.standard(.r3_1))
        let device = EmbeddedDevice(FaultyDevice(subject, try #require(Fault(fault))))
        let summary = try await Runner(device).run(Scenario.all.filter { $0.name == "fabric.story" }) { _ in }
        guard case .skipped(let why)? = summary.results.first?.outcome else {
            Issue.record("\(summary.results)")
            return
        }
        #expect(why.contains("Get DC Region Extent Lists"))
    }

    @Test func whatASenderDoesIsNoFaultOfADevice() throws {
        #expect(try #require(Fault("0301.request.timestamp=0x5")).ofDevice == nil)
        #expect(try #require(Fault("clears-backwards")).ofDevice == nil)
        #expect(try #require(Fault("0301.request.timestamp=0x5&0301.accepted")).ofDevice?.name == "0301.accepted")
        #expect(Set(Fault.ofDevices.map(\.name)).count == Fault.ofDevices.count)
        #expect(Fault.ofDevices.allSatisfy { $0.isOfDevice })
    }
}
