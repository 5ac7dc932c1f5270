import ArgumentParser
import Conformance
import SpecTables

/// Proves on the reference device that the rules stay silent about good traffic.
@main
struct ConformanceProof: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conformance-proof",
        abstract: "Runs rule-abiding walks on the reference device, in which no rule may find anything.")

    @Option(help: "How many exchanges to judge.")
    var exchanges = 1_000_000

    @Option(help: "How many exchanges each walk has.")
    var length = 5_000

    @Option(help: "The seed of the first walk.")
    var seed: UInt64 = 1

    func run() throws {
        var good = GoodTraffic()
        var seed = seed
        while good.exchanges < exchanges {
            for revision in GoodTraffic.revisions { try good.run(seed: seed, revision: revision, exchanges: length) }
            seed += 1
        }
        for finding in good.findings { print(finding) }
        let never = Rule.all.map(\.id).filter { good.held[$0] == nil }.sorted()
        print("rules never exercised by the walk:")
        for rule in never { print("  \(rule)") }
        print(
            "\(good.exchanges) exchanges in \(seed - self.seed) seeds and \(GoodTraffic.revisions.count) revisions; "
                + "\(good.held.count) of \(Rule.all.count) rules exercised; \(good.count) findings")
        if good.count > 0 { throw ExitCode(1) }
    }
}
