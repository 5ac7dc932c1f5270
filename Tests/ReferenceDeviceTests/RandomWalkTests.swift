import CXLWire
import SpecTables
import Testing

import struct Conformance.SeededRandom

@testable import ReferenceDevice

/// Hosts, a fabric manager and an operator who do what comes to their minds.
struct RandomWalkTests {
    private let block = 2 * mebibyte

    @Test(arguments: [(Revision.r3_0, 10_000), (.r3_0E, 10_000), (.r3_1, 100_000), (.r3_2, 10_000)])
    func walk(_ revision: Revision, _ steps: Int) throws {
        var rig = try Rig(revision) {
            $0.numberOfHosts = 2
            $0.lsaSize = 0x500
            $0.poisonListLimit = 6
            $0.regions[0].length = 32 * 2 * mebibyte
            $0.regions[1].length = 16 * 2 * mebibyte
            $0.regions[0].sanitizeOnReleaseConfigurable = true
            $0.extentLimit = 12
            $0.tagLimit = 6
            $0.eventLogSizes = .init(repeating: 12)
        }
        var random = SeededRandom(seed: UInt64(steps))
        let invariants = Invariants()
        var accepted = 0
        var released = 0
        for step in 0..<steps {
            let before = rig.state
            let isRefused = act(&rig, &random)
            let after = rig.state
            if let fault = invariants.fault(after) ?? invariants.fault(from: before, to: after) {
                Issue.record("step \(step): \(fault)")
                return
            }
            if isRefused, withoutChains(after) != withoutChains(before) {
                Issue.record("step \(step): refused, and not without a trace")
                return
            }
            for host in 0..<2 {
                let counts = (before, after)
                let old = counts.0.capacity.hosts[host].accepted.count
                let new = counts.1.capacity.hosts[host].accepted.count
                accepted += new > old ? 1 : 0
                released += new < old ? 1 : 0
            }
        }
        // The walk got somewhere.
        #expect(accepted > steps / 100 && released > steps / 200)
    }

    private func withoutChains(_ device: ReferenceDevice) -> ReferenceDevice {
        var device = device
        for host in device.capacity.hosts.indices { device.capacity.hosts[host].chain = nil }
        return device
    }

    /// One act; says whether the device refused it.
    private func act(_ rig: inout Rig, _ random: inout SeededRandom) -> Bool {
        let host = random.below(2)
        switch random.below(20) {
        case 0...3: return rig.device.addCapacity(host: host, selection(rig, host, &random)) != .done
        case 4...8: return rig.accept(answer(rig, host, &random), more: random.below(8) == 0, host: host) != .success
        case 9...11: return rig.release(pieces(rig, host, &random), more: random.below(8) == 0, host: host) != .success
        case 12...13: return remove(&rig, host, &random)
        case 14...16: return clear(&rig, host, &random)
        case 17: return reference(&rig, &random)
        case 18: return rare(&rig, host, &random)
        default:
            let opcodes = Catalogue.commands.map(\.declaration.opcode)
            let cci: [ReferenceDevice.CCI] = [.mailbox(host: host), .fmOwned, .logicalDevice(host: host)]
            let request = random.bytes(random.below(40)).map { $0 & 0x03 }
            let code = rig.device.execute(opcodes[random.below(opcodes.count)], request, from: cci[random.below(3)])
            return code.returnCode.rawValue > CommandReturnCode.backgroundCommandStarted.rawValue
        }
    }

    private func someTag(_ random: inout SeededRandom) -> WireUUID { tag(UInt64(random.below(9))) }

    private func selection(_ rig: Rig, _ host: Int, _ random: inout SeededRandom) -> CapacitySelection {
        let region = random.below(10) < 6 ? 0 : 1
        let tag = region == 0 && random.below(2) == 0 ? .zero : someTag(&random)
        let length = UInt64(1 + random.below(6)) * block
        switch random.below(8) {
        case 0...2: return .free(region: region, length: length, tag: tag)
        case 3...4: return .contiguous(region: region, length: length, tag: tag)
        case 5: return .enableSharedAccess(region: 1, tag: someTag(&random))
        default:
            let base = rig.device.capacity.regions[region].base
            let count = rig.device.configuration.revision == .r3_0 ? 1 : 1 + random.below(3)
            return .prescriptive(
                (0..<count).map {
                    Rig.extent(
                        base + UInt64(random.below(16)) * block, UInt64(1 + random.below(3)) * block, tag: tag,
                        sequence: region == 0 ? 0 : UInt16($0))
                })
        }
    }

    /// Parts of the oldest offer, or something else.
    private func answer(_ rig: Rig, _ host: Int, _ random: inout SeededRandom) -> [(UInt64, UInt64)] {
        guard let offer = rig.device.capacity.hosts[host].offers.first, random.below(12) > 0 else {
            return pieces(rig, host, &random)
        }
        let isWhole = random.below(3) > 0
        return offer.extents.extents.compactMap { part(of: $0, whole: isWhole, &random) }
    }

    /// Parts of what a host holds, or something else.
    private func pieces(_ rig: Rig, _ host: Int, _ random: inout SeededRandom) -> [(UInt64, UInt64)] {
        guard random.below(12) > 0 else {
            return [(4 * gibibyte + UInt64(random.below(40)) * mebibyte, UInt64(random.below(4)) * mebibyte)]
        }
        let isWhole = random.below(2) == 0
        let tag = rig.device.capacity.hosts[host].accepted.extents.randomElement(using: &random)?.tag
        return rig.device.capacity.hosts[host].accepted.extents.filter { $0.tag == tag }
            .compactMap { part(of: $0, whole: isWhole, &random) }
    }

    private func part(of extent: Extent, whole: Bool, _ random: inout SeededRandom) -> (UInt64, UInt64)? {
        guard !whole else { return (extent.range.start, extent.range.length) }
        let count = Int(extent.range.length / block)
        let first = random.below(count)
        let length = random.below(count - first + 1)
        return length == 0 ? nil : (extent.range.start + UInt64(first) * block, UInt64(length) * block)
    }

    private func remove(_ rig: inout Rig, _ host: Int, _ random: inout SeededRandom) -> Bool {
        let forced = random.below(3) == 0
        let capacity = rig.device.capacity.hosts[host]
        let extents = capacity.accepted.extents + capacity.offers.flatMap(\.extents.extents)
        guard random.below(8) > 0, let extent = extents.randomElement(using: &random) else {
            return rig.device.releaseCapacity(host: host, .tagBased(someTag(&random), length: block)) != .done
        }
        let removal: CapacityRemoval
        if extent.tag != .zero && random.below(2) == 0 {
            let total = extents.reduce(0) { $1.tag == extent.tag ? $0 + $1.range.length : $0 }
            removal = .tagBased(extent.tag, length: random.below(2) == 0 ? total : block)
        } else {
            let range = part(of: extent, whole: random.below(2) == 0, &random) ?? (0, 0)
            removal = .prescriptive([Rig.extent(range.0, range.1)])
        }
        let sanitize = random.below(4) == 0
        return rig.device.releaseCapacity(host: host, removal, forced: forced, sanitize: sanitize) != .done
    }

    private func clear(_ rig: inout Rig, _ host: Int, _ random: inout SeededRandom) -> Bool {
        let cci: ReferenceDevice.CCI = random.below(4) == 0 ? .fmOwned : .mailbox(host: host)
        let index = random.below(3) == 0 ? random.below(5) : 4
        guard let logs = rig.device.logs(of: cci), let log = logs[EventLog(rawValue: UInt8(index))] else { return true }
        let handles = log.records.map(\.header.eventRecordHandle)
        let all = random.below(10) == 0
        let some = all ? [] : random.below(10) == 0 ? handles.reversed() : Array(handles.prefix(random.below(20)))
        let request = Rig.clear(EventLog(rawValue: UInt8(index)), some, all: all)
        return rig.device.execute(0x0101, request, from: cci).returnCode != .success
    }

    private func reference(_ rig: inout Rig, _ random: inout SeededRandom) -> Bool {
        let request = Payload(DynamicCapacityAddReference.Request.Value(tag: someTag(&random))).bytes
        return rig.fm(random.below(3) == 0 ? 0x5606 : 0x5607, request).returnCode != .success
    }

    private func rare(_ rig: inout Rig, _ host: Int, _ random: inout SeededRandom) -> Bool {
        switch random.below(40) {
        case 0: rig.device.reset(ReferenceDevice.ResetKind.allCases[random.below(3)])
        case 1: rig.device.reset(.cold, host: host)
        case 2: return rig.host(0x4400, host: host).returnCode != .backgroundCommandStarted
        case 3...5:
            return rig.device.configureRegion(0, blockSize: block, sanitizeOnRelease: random.below(2) == 0) != .done
        case 6...20: rig.device.advance(nanoseconds: random.next() % 1_000_000_000)
        case 21...24:
            let (line, count) = (UInt64(random.below(64)), UInt64(random.below(4)))
            return rig.device.poison(host: host, address: line * 64, length: count * 64) != .done
        default:
            return rig.device.inject(.dram(.init()), into: EventLog(rawValue: UInt8(random.below(4)))) != .done
        }
        return false
    }
}
