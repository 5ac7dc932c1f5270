import Conformance
import Devices
import Faults
import ReferenceSubject
import Testing

/// A comparison with a sound device shows what the other does wrong, and blames nobody else.
@Suite(.serialized) struct DifferentialFaultTests {
    /// What does not take long.
    private static let choice = CaseChoice([
        "capacity", "events.logs", "events.paging", "negative.without-offer", "negative.capacity/dc.release", "walk",
    ])

    @Test(arguments: [
        "0100.code=0xf", "0101.response.#length+1", "4801.response.#length-1", "4801.stale", "4802.ignored%2",
        "4803.ignored", "applies-half-the-list", "drops-an-extent", "misorders-extents", "repeats-a-record",
    ])
    func diffShows(_ name: String) async throws {
        let fault = try #require(Fault.ofDevices.first { $0.name == name }, "is in the table")
        let subject = try ReferenceSubject(EmbeddedDevice.standard(fault.bench.revision))
        let differential = Differential(
            Pair(EmbeddedDevice(subject), EmbeddedDevice(FaultyDevice(subject, fault))),
            options: Pair(RunOptions(steps: 200), RunOptions(steps: 200)), choice: Self.choice)
        let summary = try await differential.run(Scenario.all) { _ in }
        let decided = summary.groups.filter { $0.first.level != nil }
        #expect(!decided.isEmpty, "\(fault.rules.joined(separator: " ")) would report it")
        #expect(decided.allSatisfy { $0.first.wrong == [.b] })
        #expect(decided.allSatisfy { $0.first.judgements.allSatisfy { !$0.rule.clauses.entries.isEmpty } })
    }
}
