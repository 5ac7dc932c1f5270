import CXLWire
import SpecTables
import Testing

@testable import ReferenceDevice

/// The whole life of a piece of capacity, as a driver sees it.
struct SeedStoryTests {
    @Test(arguments: [Revision.r3_0, .r3_0E, .r3_1, .r3_2])
    func addAcceptReleaseAndAddAgain(_ revision: Revision) throws {
        var rig = try Rig(revision)
        let length = 128 * mebibyte
        let place = [(4 * gibibyte, length)]
        var generations: [UInt32] = [try rig.extents().generation]
        for round in 0..<6 {
            let tag = tag(UInt64(round + 1))
            #expect(rig.offer(length, tag: tag) == .done)
            #expect(rig.device.eventStatus(host: 0)?.dynamicCapacity == true)
            #expect(try rig.extents().extents.isEmpty, "what is only offered is not listed")
            let added = try rig.drainCapacity()
            #expect(added.map(\.eventType) == [.addCapacity])
            #expect(added[0].extent.pair == [4 * gibibyte, length] && added[0].extent.tag == tag)
            #expect(added[0].hostID == 0 && added[0].header.eventRecordFlags.rawValue == 0)
            #expect(added[0].flags.rawValue == 0)
            #expect(added[0].validityFlags.availableCountsValid == (revision >= .r3_1))
            #expect(rig.device.eventStatus(host: 0)?.rawValue == 0)

            #expect(rig.accept(place) == .success)
            var list = try rig.extents()
            #expect(list.extents.map(\.pair) == [[4 * gibibyte, length]] && list.extents[0].tag == tag)
            generations.append(list.generation)

            #expect(rig.device.releaseCapacity(host: 0, .tagBased(tag, length: length)) == .done)
            #expect(try rig.extents().extents.count == 1, "capacity stays until the host gives it back")
            let asked = try rig.drainCapacity()
            #expect(asked.map(\.eventType) == [.releaseCapacity])
            #expect(asked[0].extent.pair == [4 * gibibyte, length])

            #expect(rig.release(place) == .success)
            list = try rig.extents()
            #expect(list.extents.isEmpty)
            generations.append(list.generation)
        }
        #expect(Set(generations).count == generations.count)
        let told = try rig.drainCapacity(from: .fmOwned)
        #expect(told.map(\.eventType) == (0..<6).flatMap { _ in [.addCapacityResponse, .capacityReleased] })
    }
}
