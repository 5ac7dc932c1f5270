import CXLWire
import Captures
import Conformance
import Foundation
import ReferenceDevice
import ReferenceSubject
import SpecTables

/// Rule-abiding walks on the reference device: nothing may be found.
struct GoodTraffic: Sendable {
    private(set) var exchanges = 0
    private(set) var findings: [String] = []
    private(set) var count = 0
    /// How often each rule was judged and held.
    private(set) var held: [String: Int] = [:]

    static let revisions: [Revision] = [.r3_0, .r3_0E, .r3_1, .r3_2]

    /// One walk: its seed says how the device is built, and what everybody does.
    ///
    /// - Parameter folder: Where its transcript is written if anything is found.
    mutating func run(seed: UInt64, revision: Revision, exchanges limit: Int, recordingTo folder: URL?) throws {
        var subject = try ReferenceSubject(Self.configuration(seed: seed, revision: revision))
        var abilities = subject.abilities
        // A host alone with its device, or one of several agents.
        if seed % 2 == 0 { abilities.interfaces = [.mailbox(host: 0)] }
        var walk = Walk(seed: seed, abilities: abilities)
        var engine = Engine(
            options: CheckOptions(
                revision: revision, isWhole: true, isSole: true,
                profile: Profile(
                    sharableRegions: abilities.sharableRegions,
                    numberOfHosts: subject.device.configuration.numberOfHosts)))
        let before = count
        var writer = TranscriptWriter()
        var transcript: [UInt8] = []
        while engine.exchanges < limit {
            guard let line = walk.step(on: &subject) else { continue }
            if folder != nil { writer.write(line, into: &transcript) }
            engine.take(line) { finding in
                count += 1
                guard findings.count < 200 else { return }
                let violation = finding.violation
                findings.append(
                    "\(finding.rule.id) \(finding.level.rawValue): revision \(revision.rawValue), seed \(seed), "
                        + "#\(finding.index) \(finding.origin.device ?? "") \(String(finding.opcode, radix: 16)): "
                        + "expected \(violation.expected), observed \(violation.observed)")
            }
        }
        if count > before, let folder {
            let file = folder.appendingPathComponent("\(revision.rawValue)-\(seed).ndjson")
            try Data(transcript).write(to: file)
        }
        exchanges += engine.exchanges
        for verdict in engine.verdicts where verdict.held > 0 { held[verdict.rule.id, default: 0] += verdict.held }
    }

    /// Adds what another part of the walks came to.
    mutating func add(_ other: GoodTraffic) {
        exchanges += other.exchanges
        findings += other.findings
        count += other.count
        held.merge(other.held, uniquingKeysWith: +)
    }

    /// A device that differs with the seed: regions, hosts, sizes of logs and payloads, what it can track.
    static func configuration(seed: UInt64, revision: Revision) -> ReferenceDevice.Configuration {
        var random = SeededRandom(seed: seed &* 31 &+ 7)
        var configuration = ReferenceDevice.Configuration(revision: revision)
        configuration.mailboxPayloadSize = 256 << random.below(6)
        configuration.numberOfHosts = seed % 2 == 0 ? 1 : 1 + random.below(3)
        configuration.extentLimit = [512, 64, 24][random.below(3)]
        configuration.tagLimit = [64, 16][random.below(2)]
        configuration.sanitizeNanoseconds = UInt64(1 + random.below(3)) * 1_000_000_000
        configuration.firmwareSlots = 2 + random.below(3)
        configuration.supportsOnlineActivation = random.below(4) > 0
        configuration.firmwareNanoseconds = UInt64(random.below(3)) * 500_000_000
        configuration.memoryMediaFRUs = random.below(6)
        addMemory(to: &configuration, &random)
        var base: UInt64 = 0x1_0000_0000
        for number in 0...random.below(4) {
            let block: UInt64 = 1 << UInt64(16 + random.below(8))
            var region = Region(
                base: base, length: block * UInt64(32 + random.below(32)), blockSize: block,
                isSharable: number % 2 == 1 && random.below(2) == 0, sanitizeOnRelease: random.below(4) == 0,
                sanitizeOnReleaseConfigurable: random.below(2) == 0, supportedBlockSizes: block | block << 1)
            region.dsmadHandle = UInt8(number)
            if region.length % (block << 1) != 0 { region.supportedBlockSizes = block }
            base += region.decodeLength
            configuration.regions.append(region)
        }
        configuration.eventLogSizes.dynamicCapacity = [8, 12, 64][random.below(3)]
        configuration.eventLogSizes.warning = 4
        configuration.eventLogSizes.informational = [8, 32][random.below(2)]
        return configuration
    }

    /// Static capacity below the regions, or none; labels, and what else the device looks after.
    private static func addMemory(
        to configuration: inout ReferenceDevice.Configuration, _ random: inout SeededRandom
    ) {
        configuration.lsaSize = [0, 0x500, 1 << 16][random.below(3)]
        configuration.health.temperature = [0x7FFF, 30, 94][random.below(3)]
        configuration.health.lifeUsed = [0xFF, 0, 96][random.below(3)]
        configuration.health.correctedPersistentErrors = UInt32(random.below(8))
        guard random.below(4) > 0 else { return }
        configuration.totalCapacity = 16
        configuration.volatileOnlyCapacity = UInt64(random.below(3)) * 4
        configuration.persistentOnlyCapacity = 8 - configuration.volatileOnlyCapacity
        configuration.partitionAlignment = [1, 2][random.below(2)]
        if random.below(4) == 0 {
            configuration.partitionAlignment = 0
            configuration.persistentOnlyCapacity = 16 - configuration.volatileOnlyCapacity
        }
        configuration.poisonListLimit = [0, 6, 24, 256][random.below(4)]
        configuration.injectPoisonLimit = [0, 3, 64][random.below(3)]
        configuration.injectsPersistentPoison = random.below(2) == 0
        configuration.scansForPoison = random.below(4) > 0
        configuration.scanNanosecondsPerUnit = UInt64(random.below(3)) * 100_000_000
    }
}
