import Captures
import Conformance
import ReferenceDevice
import ReferenceSubject
import SpecTables
import Testing

/// Hosts, an operator and a fabric manager who obey the rules, and a device that does, give no finding, whatever they do.
@Suite struct WalkTests {
    @Test(arguments: [Revision.r3_0, .r3_0E, .r3_1, .r3_2])
    func goodTrafficGivesNoFinding(_ revision: Revision) throws {
        for seed in UInt64(1)...2 {
            var subject = try Self.subject(revision)
            // A host alone with its device, or one of several agents.
            var abilities = subject.abilities
            if seed % 2 == 0 { abilities.interfaces = [.mailbox(host: 0)] }
            var walk = Walk(seed: seed, abilities: abilities)
            var engine = Engine(
                options: CheckOptions(
                    revision: revision, isWhole: true, isSole: true,
                    profile: Profile(sharableRegions: abilities.sharableRegions, numberOfHosts: 2)))
            var findings: [Finding] = []
            while engine.exchanges < 1500 {
                if let line = walk.step(on: &subject) { engine.take(line) { findings.append($0) } }
            }
            let first = findings.first.map { "#\($0.index) \($0.rule.id): \($0.violation)" }
            #expect(findings.isEmpty, "seed \(seed): \(findings.count), first \(first ?? "")")
        }
    }

    @Test func sameSeedSameWalk() throws {
        func lines() throws -> [TranscriptLine] {
            var subject = try Self.subject(.r3_1)
            var walk = Walk(seed: 3, abilities: subject.abilities)
            return (0..<500).compactMap { _ in walk.step(on: &subject) }
        }
        #expect(try lines() == lines())
    }

    /// Where a device has one mailbox and no operator, only the host acts.
    @Test func doesNothingThatADeviceCannot() throws {
        var subject = try Self.subject(.r3_1)
        var walk = Walk(seed: 5, abilities: DeviceAbilities(name: "plain"))
        for _ in 0..<1000 {
            guard case .command(let command) = walk.next() else {
                Issue.record("something other than a command")
                return
            }
            #expect(command.interface == .mailbox(host: 0))
            walk.take(subject.execute(command))
        }
    }

    /// A device may say that a region begins at the end of everything, or that a log has 4 GiB: nothing comes of it, and
    /// nobody asks for each of these bytes.
    @Test(arguments: [UInt8(0xFF), 0x7F, 0x80]) func numbersAtTheirEndsAreTaken(_ byte: UInt8) throws {
        for seed in UInt64(1)...4 {
            var subject = try Self.subject(.r3_1)
            var walk = Walk(seed: seed, abilities: subject.abilities)
            var (pages, mostPages) = (0, 0)
            for _ in 0..<6000 {
                guard case .command(let command) = walk.next() else {
                    walk.take(register: .max)
                    continue
                }
                var answer = subject.execute(command)
                pages = command.opcode == 0x0401 ? pages + 1 : 0
                mostPages = max(mostPages, pages)
                switch command.opcode {
                case 0x0400: answer.payload = spoiled(answer.payload, from: 8, byte)
                case 0x4800: answer.payload = spoiled(answer.payload, from: 8, byte)
                case 0x5600, 0x5601: answer.payload = spoiled(answer.payload, from: 4, byte)
                default: break
                }
                walk.take(answer)
            }
            #expect(mostPages > 0 && mostPages < 4000, "pages of one log in a row")
        }
    }

    private func spoiled(_ bytes: [UInt8], from start: Int, _ byte: UInt8) -> [UInt8] {
        bytes.prefix(start) + Array(repeating: byte, count: max(0, bytes.count - start))
    }

    static func subject(_ revision: Revision) throws -> ReferenceSubject {
        var configuration = ReferenceDevice.Configuration(revision: revision)
        configuration.regions = [
            Region(base: 0x1000_0000, length: 64 << 21), Region(base: 0x2000_0000, length: 64 << 21, isSharable: true),
        ]
        configuration.totalCapacity = 1
        configuration.partitionAlignment = 1
        configuration.lsaSize = 0x500
        configuration.poisonListLimit = 12
        configuration.numberOfHosts = 2
        configuration.eventLogSizes.dynamicCapacity = 12
        configuration.eventLogSizes.warning = 4
        return try ReferenceSubject(configuration)
    }
}
