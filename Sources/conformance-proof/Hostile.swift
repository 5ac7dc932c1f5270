import ArgumentParser
import Conformance
import Devices
import Faults
import Foundation
import ReferenceSubject
import SpecTables

/// `conformance-proof hostile`.
struct Hostile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Runs the scenarios on devices that answer nonsense, and compares these with a sound one.",
        discussion: """
            Each run has to end, without a trap, and memory has to stay small. The last line on standard error says what \
            was running when one trapped, as options that repeat it.
            """)

    @Option(help: "How many devices to try.")
    var devices: UInt64 = 60

    @Option(help: "The seed of the first device.")
    var seed: UInt64 = 1

    @Option(help: "Only these scenarios, as of cxl-conform run; without it, all but those of wrong commands.")
    var only: [String] = []

    func run() async throws {
        let choice = CaseChoice(only)
        let scenarios = Scenario.all.filter {
            only.isEmpty ? !$0.name.hasPrefix("negative.") : choice.includes($0)
        }
        var (exchanges, findings, differences) = (0, 0, 0)
        for seed in seed..<seed + devices {
            let revision = GoodTraffic.revisions[Int(seed % 4)]
            let sound = try ReferenceSubject(EmbeddedDevice.standard(revision))
            let hostile = HostileDevice(sound, seed: seed, rarity: 1 + Int(seed / 4 % 16) * 4)
            let options = RunOptions(seed: seed, steps: 1000, reductions: 0)
            let summary = try await Runner(EmbeddedDevice(hostile), options: options).run(scenarios) { event in
                if case .began(let scenario) = event { Self.tell(seed, scenario) }
            }
            exchanges += summary.exchanges
            findings += summary.results.reduce(0) { $0 + $1.found.values.reduce(0, +) }
            let differential = Differential(
                Pair(EmbeddedDevice(sound), EmbeddedDevice(hostile)), options: Pair(options, options))
            let comparison = try await differential.run(scenarios) { event in
                if case .began(let scenario) = event { Self.tell(seed, scenario) }
            }
            exchanges += comparison.exchanges.b
            differences += comparison.groups.count
        }
        let peak = Self.peakMemory
        print(
            "\(devices) hostile devices, \(exchanges) exchanges: each run ended; \(findings) findings, \(differences) "
                + "differences from a sound device; peak memory \(peak >> 20) MB")
        guard findings > 0, differences > 0, peak < Self.mostMemory else { throw ExitCode(1) }
    }

    private static func tell(_ seed: UInt64, _ scenario: Scenario) {
        FileHandle.standardError.write(Data("--seed \(seed) --devices 1 --only \(scenario.name)\n".utf8))
    }

    /// Far beyond what a run needs, and far below what a length from a device could ask for.
    private static let mostMemory = 512 << 20

    /// The most memory that this process had so far, in bytes.
    private static var peakMemory: Int {
        #if canImport(Glibc)
            let (this, unit) = (Int32(RUSAGE_SELF.rawValue), 1024)
        #else
            let (this, unit) = (RUSAGE_SELF, 1)
        #endif
        var usage = rusage()
        return unsafe getrusage(this, &usage) == 0 ? Int(usage.ru_maxrss) * unit : .max
    }
}
