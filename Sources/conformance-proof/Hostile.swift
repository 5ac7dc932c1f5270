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
        abstract: "Runs the scenarios on devices that answer nonsense: each run ends, traps nowhere and stays small.",
        discussion: """
            The last line on standard error says what was running when one trapped, and repeats it.
            """)

    @Option(help: "How many devices to try.")
    var devices: UInt64 = 200

    @Option(help: "The seed of the first device.")
    var seed: UInt64 = 1

    @Option(help: "Only scenarios whose name contains this.")
    var only = ""

    func run() async throws {
        let scenarios = Scenario.all.filter {
            !$0.name.hasPrefix("negative.") && (only.isEmpty || $0.name.contains(only))
        }
        var (exchanges, findings) = (0, 0)
        for seed in seed..<seed + devices {
            let revision = GoodTraffic.revisions[Int(seed % 4)]
            let subject = try ReferenceSubject(EmbeddedDevice.standard(revision))
            let device = EmbeddedDevice(HostileDevice(subject, seed: seed, rarity: 1 + Int(seed / 4 % 16) * 4))
            let options = RunOptions(seed: seed, steps: 1000, reductions: 0)
            let summary = try await Runner(device, options: options).run(scenarios) { event in
                guard case .began(let scenario) = event else { return }
                FileHandle.standardError.write(Data("--seed \(seed) --devices 1 --only \(scenario.name)\n".utf8))
            }
            exchanges += summary.exchanges
            findings += summary.results.reduce(0) { $0 + $1.found.values.reduce(0, +) }
        }
        let peak = Self.peakMemory
        print(
            "\(devices) hostile devices, \(exchanges) exchanges: each run ended; \(findings) findings; peak memory "
                + "\(peak >> 20) MB")
        guard findings > 0, peak < Self.mostMemory else { throw ExitCode(1) }
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
