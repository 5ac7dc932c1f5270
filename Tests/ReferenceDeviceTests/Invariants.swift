import CXLWire
import SpecTables

@testable import ReferenceDevice

/// What holds in every state of a device. Written over single blocks, not over ranges, to differ from what it checks.
struct Invariants {
    let block = 2 * mebibyte

    private func blocks(_ range: ByteRange) -> [UInt64] {
        Array(stride(from: range.start / block, to: range.end / block, by: 1))
    }

    /// The first fault.
    func fault(_ device: ReferenceDevice) -> String? {
        capacityFault(device) ?? tagFault(device) ?? logFault(device) ?? poisonFault(device)
    }

    private func capacityFault(_ device: ReferenceDevice) -> String? {
        var owners: [UInt64: Int] = [:]
        var assigned = Set<UInt64>()
        for (number, host) in device.capacity.hosts.enumerated() {
            var own = Set<UInt64>()
            let groups = host.offers.flatMap { [$0.extents, $0.dead] }
            for extent in host.accepted.extents + groups.flatMap(\.extents) {
                guard let region = device.capacity.regions.first(where: { $0.range.contains(extent.range) }) else {
                    return "host \(number): \(extent) is in no region"
                }
                if !region.isAligned(extent.range.start, extent.range.length) {
                    return "\(extent) is not of whole blocks"
                }
                if !region.isSharable && extent.sequence != 0 { return "\(extent) has a sequence" }
                for block in blocks(extent.range) {
                    if !own.insert(block).inserted { return "host \(number) has block \(block) twice" }
                    if !region.isSharable, let other = owners.updateValue(number, forKey: block) {
                        return "hosts \(other) and \(number) have block \(block)"
                    }
                }
            }
            assigned.formUnion(own)
            if host.trackedExtents > device.capacity.extentLimit { return "host \(number) has too many extents" }
            let starts = host.accepted.extents.map(\.range.start)
            if starts != starts.sorted() { return "host \(number): the list is not in order" }
        }
        for entry in device.capacity.tags.entries where entry.isSharable {
            for extent in entry.extents { assigned.formUnion(blocks(extent.range)) }
        }
        if Set(device.capacity.assigned.ranges.flatMap(blocks)) != assigned {
            return "what is assigned is not what is held"
        }
        return nil
    }

    private func tagFault(_ device: ReferenceDevice) -> String? {
        let table = device.capacity.tags
        if table.entries.count > table.limit { return "too many tags" }
        if Set(table.entries.map(\.tag)).count != table.entries.count { return "a tag is there twice" }
        var used = Set<WireUUID>()
        for host in device.capacity.hosts {
            let maps = [host.accepted] + host.offers.flatMap { [$0.extents, $0.dead] }
            used.formUnion(maps.flatMap(\.extents).map(\.tag))
        }
        used.remove(.zero)
        let listed = Set(table.entries.map(\.tag))
        if !used.isSubset(of: listed) { return "a tag is used and not listed" }
        for entry in table.entries where !used.contains(entry.tag) && !entry.isReferencedByFM {
            return "\(entry.tag) is listed and not used"
        }
        for entry in table.entries {
            for (number, host) in device.capacity.hosts.enumerated() {
                if host.accepts(entry.tag) != entry.acceptedBy.contains(number) { return "the bitmap of \(entry.tag)" }
                if host.awaits(entry.tag) != entry.pendingFor.contains(number) { return "pending of \(entry.tag)" }
                let held = host.accepted.extents.filter { $0.tag == entry.tag }
                // Before the errata each extent of a tag was a group, and this walk gives it one extent only.
                if entry.isSharable, !held.isEmpty, Set(held) != Set(entry.extents) {
                    return "host \(number) has a part of the shared \(entry.tag)"
                }
            }
        }
        return nil
    }

    private func logFault(_ device: ReferenceDevice) -> String? {
        for logs in device.logicalDevices.map(\.logs) + [device.fabricManager.logs] {
            for log in logs.logs {
                if log.records.count > log.capacity { return "a log is too long" }
                let handles = Set(log.records.map(\.header.eventRecordHandle))
                if handles.contains(0) || handles.count != log.records.count { return "handles" }
                if let overflow = log.overflow, overflow.count == 0 || log.isEmpty { return "an overflow of nothing" }
            }
        }
        return nil
    }

    private func poisonFault(_ device: ReferenceDevice) -> String? {
        for memory in device.memories {
            let media = memory.media
            if media.stretches.count > 4 * media.listLimit { return "more poison than the device can know of" }
            if media.stretches.count > media.listLimit && !media.hasOverflowed { return "an overflow is not shown" }
            var next: UInt64 = 0
            for stretch in media.stretches {
                if stretch.lines.isEmpty || stretch.lines.lowerBound < next { return "stretches of poison overlap" }
                next = stretch.lines.upperBound
            }
            if next > media.lineCount { return "poison where no media is" }
        }
        return nil
    }

    /// What a step may not do to the numbers of generations.
    func fault(from before: ReferenceDevice, to after: ReferenceDevice) -> String? {
        for (old, new) in zip(before.capacity.hosts, after.capacity.hosts) {
            if (old.accepted != new.accepted) != (old.generation != new.generation) {
                return "a list and its generation"
            }
        }
        let tags = (before.capacity.tags, after.capacity.tags)
        return (tags.0.entries != tags.1.entries) == (tags.0.generation != tags.1.generation)
            ? nil : "the tags and their generation"
    }
}
