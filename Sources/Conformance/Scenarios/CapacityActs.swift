import CXLWire
import Captures
import SpecTables
import TableCodec

/// A region as a scenario uses it: its limits are the device's.
public struct ScenarioRegion: Sendable {
    public let index: Int
    /// Device physical address.
    public let base: UInt64
    /// Bytes that can hold capacity.
    public let length: UInt64
    /// In bytes.
    public let block: UInt64

    /// A piece `offset` bytes from the start, within the region.
    func extent(at offset: UInt64, length: UInt64) -> Extent { Extent(base &+ offset, length) }

    /// A block each, with a block's room between them, the lowest first.
    func scattered(_ count: Int) -> [Extent] {
        (0..<min(count, Int(clamping: length / block / 2))).map { extent(at: UInt64($0) * 2 * block, length: block) }
    }
}

extension Conversation {
    /// Region `index` of those with capacity. What needs more regions says so in its needs.
    func region(_ index: Int) -> ScenarioRegion { facts.regions[index] }

    /// Records that the Dynamic Capacity log holds; few where the device does not say.
    var capacityLogSize: Int {
        let size = facts.identity?.dynamicCapacityEventLogSize.map { Int($0) } ?? 0
        return size > 0 ? size : 4
    }

    /// Whether the device joins records into groups: from 3.0 with errata on.
    var joinsRecords: Bool { abilities.revision.map { $0 >= .r3_0E } ?? true }

    /// Extents that a group may have here: its records fit the log. Before groups there were single extents.
    var extentsPerGroup: Int { joinsRecords ? capacityLogSize : 1 }

    /// Offers pieces in as many groups as it takes, and accepts them all.
    func hold(_ pieces: [Extent], in region: ScenarioRegion, host: Int = 0) async throws(ScenarioEnd) {
        for group in pieces.parts(of: extentsPerGroup) {
            try await offerAndRead(group, in: region, host: host)
            try await accept(group, host: host)
        }
    }

    /// Lets an operator offer pieces of a region as one group.
    func offer(
        _ pieces: [Extent], in region: ScenarioRegion, host: Int = 0, tag: WireUUID = .zero
    ) async throws(ScenarioEnd) {
        try await accomplish(
            .add(host: host, region: region.index, extents: pieces.map { region.relative($0) }, tag: tag))
    }

    /// Offers pieces, reads the records that say so, and expects nothing else in the log.
    func offerAndRead(
        _ pieces: [Extent], in region: ScenarioRegion, host: Int = 0, tag: WireUUID = .zero
    ) async throws(ScenarioEnd) {
        try await offer(pieces, in: region, host: host, tag: tag)
        let records = try await drainCapacity(host: host)
        try expect(
            records.map { Extent($0.extent) } == pieces && records.allSatisfy { $0.eventType == .addCapacity },
            "\(ValueText.count(pieces.count, "Add Capacity record")) for \(Extent.text(pieces))", found: text(records))
        try expect(
            records.allSatisfy { $0.extent.tag == tag }, "records with tag \(tag)",
            found: records.map { "\($0.extent.tag)" }.joined(separator: ", "))
        guard joinsRecords else { return }
        let more = records.map(\.flags.more)
        try expect(
            more.dropLast().allSatisfy { $0 } && more.last != true, "More in all records of a group but the last",
            found: more.map { $0 ? "1" : "0" }.joined(separator: " "))
    }

    /// Asks for pieces back.
    func askBack(
        _ pieces: [Extent], in region: ScenarioRegion, host: Int = 0, tag: WireUUID = .zero, isForced: Bool = false
    ) async throws(ScenarioEnd) {
        try await accomplish(
            .release(
                host: host, region: region.index, extents: pieces.map { region.relative($0) }, tag: tag,
                forced: isForced))
    }

    /// Expects the Event Status register to announce Dynamic Capacity records, or not to.
    func expectAnnouncement(_ isAnnounced: Bool) async throws(ScenarioEnd) {
        let value = EventStatusRegister(rawValue: try await readRegister(.eventStatus))
        try expect(
            value.dynamicCapacity == isAnnounced,
            "the Event Status register \(isAnnounced ? "announces" : "no longer announces") Dynamic Capacity records",
            found: "0x\(String(value.rawValue, radix: 16))")
    }

    /// Records in words.
    func text(_ records: [DynamicCapacityEventRecord.Value]) -> String {
        if records.isEmpty { return "no record" }
        let shown = records.prefix(8).map { "type \($0.eventType.rawValue) \(Extent.text([Extent($0.extent)]))" }
        return shown.joined(separator: ", ") + (records.count > 8 ? " and \(records.count - 8) more" : "")
    }
}

extension ScenarioRegion {
    func relative(_ piece: Extent) -> ManagementAct.RegionExtent {
        ManagementAct.RegionExtent(offset: piece.start &- base, length: piece.length)
    }
}
