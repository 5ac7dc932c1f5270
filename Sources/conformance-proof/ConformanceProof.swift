import ArgumentParser
import Conformance
import Foundation
import SpecTables

/// Proves on the reference device that the rules work.
@main
struct ConformanceProof: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conformance-proof",
        abstract: "Proves that the rules are silent about good traffic, and that each catches the faults it is for.",
        subcommands: [Good.self, Mutants.self, RunFaults.self, Hostile.self, Search.self, ExampleSearch.self])
}

/// `conformance-proof good`.
struct Good: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Runs rule-abiding walks on the reference device, in which no rule may find anything.")

    @Option(help: "How many exchanges to judge, at least.")
    var exchanges = 1_000_000

    @Option(help: "How many exchanges each walk has.")
    var length = 5_000

    @Option(help: "The seed of the first walk.")
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp("Write the transcript of each walk with findings there.", valueName: "folder"))
    var record: String?

    func run() async throws {
        let folder = record.map { URL(fileURLWithPath: $0, isDirectory: true) }
        let perSeed = length * GoodTraffic.revisions.count
        let seeds = UInt64((exchanges + perSeed - 1) / perSeed)
        let (first, length) = (seed, length)
        let workers = UInt64(max(1, ProcessInfo.processInfo.activeProcessorCount))
        let good = try await withThrowingTaskGroup(of: GoodTraffic.self) { group in
            for worker in 0..<workers {
                group.addTask {
                    var part = GoodTraffic()
                    for seed in stride(from: first + worker, to: first + seeds, by: Int(workers)) {
                        for revision in GoodTraffic.revisions {
                            try part.run(seed: seed, revision: revision, exchanges: length, recordingTo: folder)
                        }
                    }
                    return part
                }
            }
            return try await group.reduce(into: GoodTraffic()) { $0.add($1) }
        }
        for finding in good.findings.sorted() { print(finding) }
        let never = Rule.all.map(\.id).filter { good.held[$0] == nil }.sorted()
        print("not exercised by walks that obey the rules, \(never.count) rules: \(never.joined(separator: " "))")
        print(
            "\(good.exchanges) exchanges, \(seeds) seeds in \(GoodTraffic.revisions.count) revisions; "
                + "\(good.held.count) of \(Rule.all.count) rules exercised; \(good.count) findings")
        if good.count > 0 { throw ExitCode(1) }
    }
}
