import CXLWire
import SpecTables
import Testing

@testable import ReferenceDevice

struct HostCommandTests {
    private let base = 4 * gibibyte
    private let block = 2 * mebibyte

    @Test func offersAreAnsweredInTheirOrder() throws {
        var rig = try Rig()
        for number in UInt64(1)...3 { #expect(rig.offer(block, tag: tag(number)) == .done) }
        rig.refuse(.invalidInput, 0x4802, Rig.list([(base + block, block)]))
        rig.refuse(.invalidPhysicalAddress, 0x4802, Rig.list([(base + 9 * block, block)]))
        #expect(rig.accept([(base, block)]) == .success)
        rig.refuse(.invalidPhysicalAddress, 0x4802, Rig.list([(base, block)]))
        #expect(rig.accept([]) == .success, "the second is refused")
        #expect(rig.accept([(base + 2 * block, block)]) == .success)
        rig.refuse(.invalidInput, 0x4802, Rig.list([]))
        rig.refuse(.invalidInput, 0x4802, Rig.list([(base, block)]))
        #expect(try rig.extents().extents.map(\.tag) == [tag(1), tag(3)])
        // What was refused is free again, and so is its tag.
        #expect(rig.offer(block, tag: tag(2)) == .done)
        #expect(rig.device.capacity.hosts[0].offers[0].extents.extents[0].range.start == base + block)
    }

    @Test func namedRefusals() throws {
        var rig = try Rig()
        #expect(rig.offer(8 * block) == .done)
        for (code, ranges) in [
            (.invalidExtentList, [(base, 0)]), (.invalidExtentList, [(base + 1, block)]),
            (.invalidExtentList, [(base + 64, block)]), (.invalidExtentList, [(base, block + 64)]),
            (.invalidExtentList, [(base, block), (base, block)]),
            (.invalidExtentList, [(base, 2 * block), (base + block, 2 * block)]),
            (.invalidPhysicalAddress, [(base, 0xFFFF_FFFF_FFFF_FFC0)]), (.invalidPhysicalAddress, [(0, block)]),
            (.invalidPhysicalAddress, [(base + 2 * gibibyte - block, 2 * block)]),
            (.invalidPhysicalAddress, [(base, 9 * block)]), (.invalidPhysicalAddress, [(base, block), (0, block)]),
        ] as [(Code, [(UInt64, UInt64)])] {
            rig.refuse(code, 0x4802, Rig.list(ranges))
        }
        rig.refuse(.invalidPayloadLength, 0x4802, Array(Rig.list([(base, block)]).dropLast()))
        rig.refuse(.invalidPayloadLength, 0x4802, Rig.list([(base, block)]) + [0])
        for position in [4, 5, 6, 7, 24, 31] {
            var request = Rig.list([(base, block)])
            request[position] = 0x80
            rig.refuse(.invalidInput, 0x4802, request)
        }
        rig.refuse(.invalidInput, 0x4803, Rig.list([]))
        rig.refuse(.invalidPhysicalAddress, 0x4803, Rig.list([(base, block)]))
        #expect(rig.accept([(base, 8 * block)]) == .success)
        rig.refuse(.invalidPhysicalAddress, 0x4803, Rig.list([(base, block), (base + 8 * block, block)]))
        rig.refuse(.invalidExtentList, 0x4803, Rig.list([(base, block), (base, block)]))
        rig.refuse(.invalidExtentList, 0x4803, Rig.list([(base, 0)]))
    }

    @Test func partsAreAcceptedAndReleased() throws {
        var rig = try Rig()
        #expect(rig.offer(8 * block, tag: tag(1)) == .done)
        #expect(rig.accept([(base + 2 * block, block), (base + 4 * block, 2 * block)]) == .success)
        #expect(try rig.extents().extents.map(\.pair) == [[base + 2 * block, block], [base + 4 * block, 2 * block]])
        // The rest is offered to somebody else.
        #expect(rig.offer(2 * block) == .done)
        #expect(rig.device.capacity.hosts[0].offers[0].extents.extents[0].range.start == base)
        #expect(rig.accept([(base, 2 * block)]) == .success)
        let generation = try rig.extents().generation
        // One range over two adjacent extents, of which it leaves a part each.
        rig.refuse(.invalidPhysicalAddress, 0x4803, Rig.list([(base + block, 3 * block)]))
        #expect(rig.release([(base + block, 2 * block), (base + 5 * block, block)]) == .success)
        let list = try rig.extents()
        #expect(list.extents.map(\.pair) == [[base, block], [base + 4 * block, block]])
        #expect(list.extents.map(\.tag) == [.zero, tag(1)] && list.generation != generation)
    }

    @Test func aGroupIsAnsweredAtOnce() throws {
        var rig = try Rig()
        #expect(
            rig.device.addCapacity(
                host: 0,
                .prescriptive([
                    Rig.extent(base, block, tag: tag(1)), Rig.extent(base + block, block, tag: tag(2)),
                    Rig.extent(base + 4 * block, block),
                ])) == .done)
        let records = try rig.drainCapacity()
        #expect(records.map(\.flags.more) == [true, true, false])
        // A range over two offered extents keeps their tags apart.
        #expect(rig.accept([(base, 2 * block), (base + 4 * block, block)]) == .success)
        #expect(try rig.extents().extents.map(\.tag) == [tag(1), tag(2), .zero])
        #expect(rig.device.capacity.hosts[0].offers.isEmpty)
        let told = try rig.drainCapacity(from: .fmOwned)
        #expect(told.map(\.flags.more) == [true, true, false] && told.allSatisfy { $0.eventType.rawValue == 4 })
        // Before the errata no flag joins records: each is a group.
        var old = try Rig(.r3_0)
        #expect(
            old.device.addCapacity(
                host: 0, .prescriptive([Rig.extent(base, block), Rig.extent(base + block, block)])) == .done)
        #expect(try old.drainCapacity().map(\.flags.rawValue) == [0, 0])
        #expect(old.device.capacity.hosts[0].offers.count == 2)
    }

    @Test func chainsOfPayloads() throws {
        var rig = try Rig()
        #expect(rig.offer(8 * block) == .done)
        let start = rig.state
        #expect(rig.accept([(base, block)], more: true) == .success)
        #expect(rig.device.capacity.hosts[0].accepted.isEmpty && rig.device.capacity.hosts[0].chain != nil)
        #expect(rig.accept([(base, block)]) == .invalidExtentList, "chunks overlap")
        #expect(rig.state == start, "a refused chunk ends the chain")
        #expect(rig.accept([(base, block)], more: true) == .success)
        _ = rig.host(0x0102)
        #expect(rig.state == start, "another command ends the chain")
        #expect(rig.accept([(base, block)], more: true) == .success)
        #expect(rig.accept([], more: true) == .success)
        #expect(rig.accept([(base + block, block)]) == .success)
        var list = try rig.extents()
        #expect(list.extents.count == 2 && list.generation == 1)
        #expect(rig.release([(base, block)], more: true) == .success)
        #expect(rig.device.capacity.hosts[0].accepted.count == 2)
        #expect(rig.release([(base + block, block)]) == .success)
        list = try rig.extents()
        #expect(list.extents.isEmpty && list.generation == 2)
    }

    @Test func trackingIsLimited() throws {
        var rig = try Rig { $0.extentLimit = 2 }
        #expect(rig.offer(8 * block) == .done)
        rig.refuse(
            .resourcesExhausted, 0x4802,
            Rig.list([(base, block), (base + 2 * block, block), (base + 4 * block, block)]))
        #expect(rig.accept([(base, 3 * block), (base + 4 * block, 3 * block)]) == .success)
        rig.refuse(.resourcesExhausted, 0x4803, Rig.list([(base + block, block)]))
        #expect(rig.offer(block) == .refused(.resourcesExhausted))
        #expect(rig.release([(base, 3 * block)]) == .success)
        #expect(rig.release([(base + 5 * block, block)]) == .success)
        #expect(rig.device.capacity.availableExtents(host: 0) == 0)
        let record = try rig.drainCapacity()[0]
        #expect(record.numberOfAvailableExtents == 1 && record.numberOfAvailableTags == 64)
    }

    @Test func sharableCapacityGoesAsAWhole() throws {
        var rig = try Rig()
        let base = 6 * gibibyte
        #expect(rig.offer(block, region: 1) == .refused(.invalidInput), "no tag")
        #expect(
            rig.device.addCapacity(
                host: 0,
                .prescriptive([
                    Rig.extent(base + 4 * block, 2 * block, tag: tag(1), sequence: 0),
                    Rig.extent(base, block, tag: tag(1), sequence: 1),
                ])) == .done)
        rig.refuse(.invalidExtentList, 0x4802, Rig.list([(base, block)]))
        rig.refuse(.invalidExtentList, 0x4802, Rig.list([(base, block), (base + 4 * block, block)]))
        // Whole, although in other pieces: the extents stay those that were offered.
        #expect(
            rig.accept([(base, block), (base + 4 * block, block), (base + 5 * block, block)]) == .success)
        let list = try rig.extents()
        #expect(list.extents.map(\.pair) == [[base, block], [base + 4 * block, 2 * block]])
        #expect(list.extents.map(\.sharedExtentSequence) == [1, 0])
        rig.refuse(.invalidExtentList, 0x4803, Rig.list([(base, block)]))
        rig.refuse(.invalidExtentList, 0x4803, Rig.list([(base, block), (base + 4 * block, block)]))
        #expect(rig.release([(base + 4 * block, 2 * block)], more: true) == .success)
        #expect(rig.release([(base, block)]) == .success)
        #expect(rig.device.capacity.assigned.isEmpty && rig.device.capacity.tags.entries.isEmpty)
    }

    @Test func sanitizeOnReleaseWipes() throws {
        var rig = try Rig { $0.regions[0].sanitizeOnRelease = true }
        #expect(rig.offer(2 * block) == .done)
        #expect(rig.accept([(base, 2 * block)]) == .success)
        #expect(!rig.device.capacity.used.isEmpty)
        #expect(rig.release([(base, block)]) == .success)
        #expect(rig.device.capacity.used.ranges == [ByteRange(start: base + block, end: base + 2 * block)])
        let answer = rig.host(0x4800, [1, 0])
        let view = try GetDynamicCapacityConfiguration.Response(answer.payload.span)
        #expect(view.regions[0].flags.sanitizeOnRelease)
    }

    /// Every page size from one extent to all, at each limit of the payload.
    @Test(arguments: [256, 512, 1024, 2048, 4096])
    func pagesOfTheExtentList(_ size: Int) throws {
        let fitting = (size - 0x10) / 0x28
        let count = fitting + 2
        var rig = try Rig {
            $0.mailboxPayloadSize = size
            $0.eventLogSizes.dynamicCapacity = 256
        }
        for _ in 0..<count {
            #expect(rig.offer(block) == .done)
            let place = rig.device.capacity.hosts[0].offers[0].extents.extents[0].range.start
            #expect(rig.accept([(place, block)]) == .success)
        }
        let whole = try rig.extents().extents
        #expect(whole.count == count)
        for page in [1, 2, fitting - 1, fitting, fitting + 1, count] {
            #expect(try rig.extents(pageSize: UInt32(page)).extents == whole)
        }
        for (index, asked, expected) in [
            (0, count, fitting), (count, 1, 0), (count - 1, count, 1), (0, 0, 0), (2, fitting, fitting),
        ] {
            let request = GetDynamicCapacityExtentList.Request.Value(
                extentCount: UInt32(asked), startingExtentIndex: UInt32(index))
            let answer = rig.host(0x4801, Payload(request).bytes)
            let view = try GetDynamicCapacityExtentList.Response(answer.payload.span)
            #expect(Int(view.returnedExtentCount) == expected && Int(view.totalExtentCount) == count)
            #expect(answer.payload.count == 0x10 + 0x28 * expected && answer.payload.count <= size)
        }
        for index in [UInt32(count) + 1, .max] {
            let request = GetDynamicCapacityExtentList.Request.Value(extentCount: 1, startingExtentIndex: index)
            rig.refuse(.invalidInput, 0x4801, Payload(request).bytes)
        }
    }

    @Test(arguments: [Revision.r3_0, .r3_0E, .r3_1, .r3_2], [256, 512])
    func pagesOfTheConfiguration(_ revision: Revision, _ size: Int) throws {
        var rig = try Rig(revision) {
            $0.mailboxPayloadSize = size
            $0.regions = (0..<8).map { Region(base: (4 + UInt64($0)) * gibibyte, length: gibibyte) }
        }
        let trailer = revision >= .r3_1 ? 0x10 : 0
        let fitting = (size - 8 - trailer) / 0x28
        for start in 0..<8 {
            for count in 0...10 {
                let answer = rig.host(0x4800, [UInt8(count), UInt8(start)])
                let expected = min(count, 8 - start, fitting)
                #expect(answer.returnCode == .success)
                #expect(answer.payload.count == 8 + 0x28 * expected + trailer)
                let view = try GetDynamicCapacityConfiguration.Response(
                    answer.payload.span, shape: trailer > 0 ? .since3_1 : .before3_1)
                #expect(view.numberOfAvailableRegions == 8 && view.regions.count == expected)
                for index in view.regions.indices {
                    #expect(view.regions[index].regionBase == UInt64(4 + start + index) * gibibyte)
                    #expect(view.regions[index].regionDecodeLengthInBytes == gibibyte)
                }
            }
        }
        rig.refuse(.invalidInput, 0x4800, [1, 8])
        rig.refuse(.invalidPayloadLength, 0x4800, [1])
        rig.refuse(.invalidPayloadLength, 0x4800, [1, 0, 0])
    }
}
