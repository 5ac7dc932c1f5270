import CXLWire
import SpecTables
import Testing

@testable import ReferenceDevice

struct FabricManagerTests {
    private let block = 2 * mebibyte
    private let shared = 6 * gibibyte

    private func add(
        _ policy: AddCapacitySelectionPolicy, host: UInt16 = 0, region: UInt8 = 0, length: UInt64 = 0,
        tag: WireUUID = .zero, _ extents: [DynamicCapacityExtent.Value]? = nil
    ) -> [UInt8] {
        var value = InitiateDynamicCapacityAdd.Request.Value()
        value.hostID = host
        value.options.selectionPolicy = policy
        value.regionNumber = region
        value.length = length
        value.tag = tag
        value.extentCount = extents.map { UInt32($0.count) }
        var payload = Payload(value)
        payload.append(contentsOf: extents ?? [])
        return payload.bytes
    }

    private func release(
        _ policy: ReleaseCapacityRemovalPolicy, host: UInt16 = 0, length: UInt64 = 0, tag: WireUUID = .zero,
        forced: Bool = false, sanitize: Bool = false, _ extents: [DynamicCapacityExtent.Value]? = nil
    ) -> [UInt8] {
        var value = InitiateDynamicCapacityRelease.Request.Value()
        value.hostID = host
        value.flags.removalPolicy = policy
        value.flags.forcedRelease = forced
        value.flags.sanitizeOnRelease = sanitize
        value.length = length
        value.tag = tag
        value.extentCount = extents.map { UInt32($0.count) }
        var payload = Payload(value)
        payload.append(contentsOf: extents ?? [])
        return payload.bytes
    }

    private func tags(_ rig: inout Rig) throws -> [DynamicCapacityTagInformation.Value] {
        let request = DynamicCapacityListTags.Request.Value(startingIndex: 0, maximumTags: .max)
        let answer = rig.fm(0x5608, Payload(request).bytes)
        let view = try DynamicCapacityListTags.Response(answer.payload.span)
        var tags: [DynamicCapacityTagInformation.Value] = []
        for index in view.tags.indices { tags.append(view.tags[index].value) }
        return tags
    }

    @Test func twoHostsShareCapacity() throws {
        var rig = try Rig { $0.numberOfHosts = 2 }
        let tag = tag(7)
        let range = [(shared, 2 * block)]
        #expect(rig.fm(0x5604, add(.free, region: 1, length: 2 * block, tag: tag)).returnCode == .success)
        #expect(try tags(&rig)[0].pendingReferenceBitmap[0] == 1)
        #expect(rig.accept(range, host: 0) == .success)
        rig.refuse(.invalidInput, 0x5604, add(.enableSharedAccess, region: 1, tag: tag), from: .fmOwned)
        #expect(rig.fm(0x5604, add(.enableSharedAccess, host: 1, region: 1, tag: tag)).returnCode == .success)
        #expect(rig.accept(range, host: 1) == .success)
        #expect(try rig.extents(host: 0).extents == rig.extents(host: 1).extents)
        #expect(try tags(&rig)[0].referenceBitmap[0] == 3)
        rig.refuse(.invalidInput, 0x5604, add(.free, host: 0, region: 1, length: block, tag: tag), from: .fmOwned)
        #expect(
            rig.fm(0x5606, Payload(DynamicCapacityAddReference.Request.Value(tag: tag)).bytes).returnCode == .success)
        #expect(
            rig.fm(0x5606, Payload(DynamicCapacityAddReference.Request.Value(tag: tag)).bytes).returnCode == .success)
        #expect(rig.release(range, host: 0) == .success)
        #expect(rig.device.capacity.assigned.contains(ByteRange(start: shared, end: shared + block)))
        #expect(rig.fm(0x5605, release(.tagBased, host: 1, length: 2 * block, tag: tag)).returnCode == .success)
        #expect(rig.release(range, host: 1) == .success)
        #expect(try tags(&rig).map(\.flags.fmHoldsReference) == [true])
        // A host comes back to what only the fabric manager holds.
        #expect(rig.fm(0x5604, add(.enableSharedAccess, host: 0, region: 1, tag: tag)).returnCode == .success)
        #expect(rig.accept([], host: 0) == .success)
        #expect(
            rig.fm(0x5607, Payload(DynamicCapacityAddReference.Request.Value(tag: tag)).bytes).returnCode == .success)
        #expect(rig.device.capacity.assigned.isEmpty)
        #expect(try tags(&rig).isEmpty)
        rig.refuse(
            .invalidInput, 0x5607, Payload(DynamicCapacityAddReference.Request.Value(tag: tag)).bytes, from: .fmOwned)
        let told = try rig.drainCapacity(from: .fmOwned)
        #expect(told.map(\.eventType.rawValue) == [4, 4, 5, 5] && told.map(\.hostID) == [0, 1, 0, 1])
        let asked = try rig.drainCapacity(from: .mailbox(host: 1))
        #expect(asked.map(\.eventType.rawValue) == [0, 1] && asked.allSatisfy { $0.hostID == 0 })
    }

    @Test func policiesSelectCapacity() throws {
        var rig = try Rig()
        let base = 4 * gibibyte
        let list = [Rig.extent(base + block, block)]
        #expect(rig.fm(0x5604, add(.prescriptive, list)).returnCode == .success)
        #expect(rig.fm(0x5604, add(.free, length: 2 * block, tag: tag(1))).returnCode == .success)
        #expect(rig.fm(0x5604, add(.contiguous, length: 2 * block)).returnCode == .success)
        #expect(
            rig.device.capacity.hosts[0].offers.map { $0.extents.extents.map { $0.range.start - base } } == [
                [block], [0, 2 * block], [3 * block],
            ])
        for (code, request) in [
            (.invalidExtentList, add(.prescriptive, list)), (.invalidExtentList, add(.prescriptive, [])),
            (.invalidExtentList, add(.prescriptive, [Rig.extent(base + 64, block)])),
            (.invalidExtentList, add(.prescriptive, [Rig.extent(0, block)])),
            (.invalidExtentList, add(.prescriptive, [Rig.extent(shared, block)])),
            (.invalidExtentList, add(.prescriptive, [Rig.extent(base + 8 * block, block, sequence: 1)])),
            (.invalidExtentList, add(.prescriptive, [Rig.extent(shared, block, tag: tag(3), sequence: 1)])),
            (.invalidInput, add(.prescriptive, [Rig.extent(base + 8 * block, block, tag: tag(1))])),
            (.invalidPayloadLength, add(.prescriptive)), (.invalidInput, add(.free, length: 0)),
            (.invalidInput, add(.free, length: block + 64)), (.invalidInput, add(.free, host: 1, length: block)),
            (.invalidInput, add(.free, region: 2, length: block)),
            (.invalidInput, add(.free, length: block, tag: tag(1))),
            (.resourcesExhausted, add(.free, length: 2 * gibibyte)),
            (.invalidInput, add(.enableSharedAccess, tag: tag(1))),
            (.invalidInput, add(AddCapacitySelectionPolicy(rawValue: 4), length: block)),
            (.invalidPayloadLength, add(.free, length: block) + [0]),
            (.invalidInput, add(.free, length: block, list)),
        ] as [(Code, [UInt8])] {
            rig.refuse(code, 0x5604, request, from: .fmOwned)
        }
        #expect(rig.fm(0x5604, add(.free, length: block, [])).returnCode == .success, "a count of 0 is legal")
    }

    @Test func forcedReleaseNeedsNobody() throws {
        var rig = try Rig { $0.numberOfHosts = 2 }
        let base = 4 * gibibyte
        #expect(rig.fm(0x5604, add(.free, length: 4 * block, tag: tag(1))).returnCode == .success)
        rig.refuse(.invalidPhysicalAddress, 0x5605, release(.tagBased, length: block, tag: tag(1)), from: .fmOwned)
        rig.refuse(.invalidInput, 0x5605, release(.tagBased, length: block, tag: tag(2)), from: .fmOwned)
        rig.refuse(.invalidInput, 0x5605, release(.tagBased, length: block), from: .fmOwned)
        rig.refuse(.resourcesExhausted, 0x5605, release(.tagBased, length: 5 * block, tag: tag(1)), from: .fmOwned)
        rig.refuse(
            .invalidPhysicalAddress, 0x5605, release(.prescriptive, [Rig.extent(base, block)]), from: .fmOwned)
        rig.refuse(
            .invalidExtentList, 0x5605, release(.prescriptive, [Rig.extent(base + 8 * block, block)]), from: .fmOwned)
        rig.refuse(.invalidExtentList, 0x5605, release(.prescriptive, []), from: .fmOwned)
        #expect(rig.accept([(base, 4 * block)]) == .success)
        _ = try rig.drainCapacity()
        let generation = try rig.extents().generation
        #expect(
            rig.fm(0x5605, release(.prescriptive, forced: true, [Rig.extent(base + block, block)])).returnCode
                == .success)
        let list = try rig.extents()
        #expect(
            list.generation != generation
                && list.extents.map(\.pair) == [[base, block], [base + 2 * block, 2 * block]])
        #expect(try rig.drainCapacity().map(\.eventType) == [.forcedCapacityRelease])
        rig.refuse(.invalidPhysicalAddress, 0x4803, Rig.list([(base + block, block)]))

        // A group that dies before it is answered leaves no record, and keeps its place.
        #expect(rig.fm(0x5604, add(.free, length: block)).returnCode == .success)
        _ = try rig.drainCapacity()
        #expect(
            rig.fm(0x5605, release(.prescriptive, forced: true, [Rig.extent(base + block, block)])).returnCode
                == .success)
        #expect(try rig.drainCapacity().isEmpty)
        rig.refuse(.invalidPhysicalAddress, 0x4802, Rig.list([(base + block, block)]))
        #expect(rig.accept([]) == .success)
        #expect(rig.fm(0x5604, add(.contiguous, host: 1, length: block)).returnCode == .success)
    }

    @Test func sharableCapacityIsNotReleasedInParts() throws {
        var rig = try Rig()
        #expect(rig.offer(2 * block, region: 1, tag: tag(1)) == .done)
        rig.refuse(.invalidInput, 0x5605, release(.tagBased, length: block, tag: tag(1), forced: true), from: .fmOwned)
        #expect(rig.accept([(shared, 2 * block)]) == .success)
        rig.refuse(.invalidInput, 0x5605, release(.tagBased, length: block, tag: tag(1)), from: .fmOwned)
        rig.refuse(.invalidInput, 0x5605, release(.prescriptive, [Rig.extent(shared, block)]), from: .fmOwned)
        #expect(rig.fm(0x5605, release(.tagBased, length: 2 * block, tag: tag(1), forced: true)).returnCode == .success)
        #expect(rig.device.capacity.assigned.isEmpty)
    }

    @Test func sharedCapacityIsSanitizedWhenTheLastHostIsGone() throws {
        var rig = try Rig { $0.numberOfHosts = 2 }
        #expect(rig.offer(block, region: 1, tag: tag(1)) == .done)
        #expect(rig.device.addCapacity(host: 1, .enableSharedAccess(region: 1, tag: tag(1))) == .done)
        for host in 0..<2 { #expect(rig.accept([(shared, block)], host: host) == .success) }
        let request = release(.tagBased, length: block, tag: tag(1), sanitize: true)
        #expect(rig.fm(0x5605, request).returnCode == .success)
        #expect(rig.release([(shared, block)], host: 0) == .success)
        #expect(!rig.device.capacity.used.isEmpty)
        #expect(rig.release([(shared, block)], host: 1) == .success)
        #expect(rig.device.capacity.used.isEmpty)
        var other = try Rig { $0.sanitizesReleasedCapacityOnRequest = false }
        #expect(other.offer(block, region: 1, tag: tag(1)) == .done && other.accept([(shared, block)]) == .success)
        other.refuse(.invalidInput, 0x5605, request, from: .fmOwned)
    }

    @Test func aFullLogPutsTheFabricManagerOff() throws {
        var rig = try Rig { $0.eventLogSizes.dynamicCapacity = 2 }
        let base = 4 * gibibyte
        #expect(rig.offer(block) == .done)
        let two = [Rig.extent(base + block, block), Rig.extent(base + 2 * block, block)]
        rig.refuse(.retryRequired, 0x5604, add(.prescriptive, two), from: .fmOwned)
        #expect(rig.accept([(base, block)]) == .success)
        #expect(rig.offer(block) == .done)
        rig.refuse(.retryRequired, 0x5605, release(.prescriptive, [Rig.extent(base, block)]), from: .fmOwned)
        // Force does not wait for room.
        #expect(
            rig.fm(0x5605, release(.prescriptive, forced: true, [Rig.extent(base, block)])).returnCode == .success)
        let (header, records) = try rig.read()
        #expect(header.flags.overflow && header.overflowErrorCount == 1 && records.count == 2)
        #expect(try rig.drainCapacity().allSatisfy { !$0.flags.more })
        #expect(rig.fm(0x5604, add(.prescriptive, [Rig.extent(base, block)])).returnCode == .success)
    }

    @Test func regionsAreReadAndConfigured() throws {
        var rig = try Rig {
            $0.numberOfHosts = 2
            $0.regions[0].supportedBlockSizes = 0x0600_0000
            $0.regions[0].sanitizeOnReleaseConfigurable = true
        }
        let info = try GetDCDInfo.Response(rig.fm(0x5600).payload.span).value
        #expect(info.numberOfHosts == 2 && info.numberOfSupportedRegions == 2 && info.totalDynamicCapacity == 12)
        #expect(info.supportedAddCapacitySelectionPolicies.rawValue == 7 && info.supportedRemovalPolicies.rawValue == 3)
        #expect(info.sanitizeOnReleaseSupportMask == 1)
        #expect(info.regionSupportedBlockSizeMasks[0] == 0x0620_0000 && info.regionSupportedBlockSizeMasks[2] == 0)
        let configuration = try GetHostDCRegionConfiguration.Response(rig.fm(0x5601, [1, 0, 8, 1]).payload.span)
        #expect(configuration.hostID == 1 && configuration.regions.count == 1)
        #expect(configuration.regions[0].regionAttributes.sharable)
        rig.refuse(.invalidInput, 0x5601, [2, 0, 8, 0], from: .fmOwned)
        rig.refuse(.invalidInput, 0x5601, [0, 0, 8, 2], from: .fmOwned)

        func set(_ region: UInt8, _ size: UInt64, _ sanitize: Bool) -> [UInt8] {
            var value = SetDCRegionConfiguration.Request.Value(regionID: region, regionBlockSize: size)
            value.flags.sanitizeOnRelease = sanitize
            return Payload(value).bytes
        }
        #expect(rig.fm(0x5602, set(0, 64 * mebibyte, true)).returnCode == .success)
        for host in 0...1 {
            let records = try rig.drainCapacity(from: .mailbox(host: host))
            #expect(records.map(\.eventType) == [.regionConfigurationUpdated] && records[0].extent.length == 0)
        }
        let region = try GetDynamicCapacityConfiguration.Response(rig.host(0x4800, [1, 0]).payload.span)
        #expect(region.regions[0].regionBlockSize == 64 * mebibyte && region.regions[0].flags.sanitizeOnRelease)
        rig.refuse(.invalidInput, 0x5602, set(0, 128 * mebibyte, true), from: .fmOwned)
        rig.refuse(.invalidInput, 0x5602, set(0, 0, true), from: .fmOwned)
        rig.refuse(.invalidInput, 0x5602, set(0, 0x0600_0000, true), from: .fmOwned)
        rig.refuse(.invalidInput, 0x5602, set(2, block, false), from: .fmOwned)
        rig.refuse(.unsupported, 0x5602, set(1, block, true), from: .fmOwned)
        #expect(rig.offer(64 * mebibyte) == .done)
        rig.refuse(.unsupported, 0x5602, set(0, 32 * mebibyte, true), from: .fmOwned)
    }

    @Test func listsOfAHostAreThoseTheHostReads() throws {
        var rig = try Rig { $0.messageSizeExponent = 8 }
        for _ in 0..<12 {
            #expect(rig.offer(block) == .done)
            let start = rig.device.capacity.hosts[0].offers[0].extents.extents[0].range.start
            #expect(rig.accept([(start, block)]) == .success)
        }
        let host = try rig.extents()
        var extents: [DynamicCapacityExtent.Value] = []
        while extents.count < 12 {
            let request = GetDCRegionExtentLists.Request.Value(
                extentCount: .max, startingExtentIndex: UInt32(extents.count))
            let answer = rig.fm(0x5603, Payload(request).bytes)
            let view = try GetDCRegionExtentLists.Response(answer.payload.span)
            #expect(view.startingExtentIndex == UInt32(extents.count) && view.totalExtentCount == 12)
            #expect(
                view.extentListGenerationNumber == host.generation
                    && view.returnedExtentCount == min(5, 12 - UInt32(extents.count)))
            for index in view.extents.indices { extents.append(view.extents[index].value) }
        }
        #expect(extents == host.extents)
        for request in [
            GetDCRegionExtentLists.Request.Value(hostID: 1), .init(startingExtentIndex: 13),
        ] { rig.refuse(.invalidInput, 0x5603, Payload(request).bytes, from: .fmOwned) }
    }

    @Test func tagsAreLimitedAndPaged() throws {
        var rig = try Rig {
            $0.tagLimit = 5
            $0.messageSizeExponent = 8
        }
        for number in UInt64(1)...5 { #expect(rig.offer(block, tag: tag(number)) == .done) }
        #expect(rig.offer(block, tag: tag(6)) == .refused(.resourcesExhausted))
        for (start, asked, expected) in [(0, 9, 2), (2, 1, 1), (4, 9, 1), (5, 9, 0), (0, 0, 0)] {
            let request = DynamicCapacityListTags.Request.Value(
                startingIndex: UInt32(start), maximumTags: UInt32(asked))
            let answer = rig.fm(0x5608, Payload(request).bytes)
            #expect(answer.payload.count == 0x10 + 0x54 * expected)
            let view = try DynamicCapacityListTags.Response(answer.payload.span)
            #expect(view.totalNumberOfTags == 5 && view.validity.rawValue == 3 && view.tagsListGenerationNumber > 0)
            for index in view.tags.indices { #expect(view.tags[index].tag == tag(UInt64(start + index + 1))) }
        }
        rig.refuse(
            .invalidInput, 0x5608,
            Payload(DynamicCapacityListTags.Request.Value(startingIndex: 6, maximumTags: 1)).bytes, from: .fmOwned)
    }

    @Test func tunnelsLeadToLogicalDevices() throws {
        func tunnel(
            _ opcode: UInt16, _ inner: [UInt8] = [], to host: UInt8 = 0, type: UInt8 = 0, category: UInt8 = 0
        ) -> [UInt8] {
            var message = CCIMessage.Value()
            message.category = .init(rawValue: category)
            message.tag = 0x2A
            message.opcode = opcode
            message.lengthWord.payloadLength = UInt32(inner.count)
            var payload = Payload(
                TunnelManagementCommand.Request.Value(
                    portOrLDID: host, targetType: .init(rawValue: type), commandSize: UInt16(12 + inner.count)))
            payload.append(message)
            return payload.bytes + inner
        }
        var rig = try Rig { $0.numberOfHosts = 2 }
        for _ in 0..<9 {
            #expect(rig.device.inject(.dram(.init()), into: .warning, of: .logicalDevice(host: 1)) == .done)
        }
        let answer = rig.fm(0x5300, tunnel(0x0100, [1], to: 1))
        #expect(answer.returnCode == .success && answer.payload.count <= 1024)
        let outer = try TunnelManagementCommand.Response(answer.payload.span)
        let inner = try outer.responseMessage()
        #expect(
            inner.tag == 0x2A && inner.opcode == 0x0100 && inner.category.rawValue == 1 && inner.returnCode == .success)
        let records = try GetEventRecords.Response(inner.payload)
        #expect(records.eventRecordCount == 7 && records.flags.moreEventRecords)
        let refused = rig.fm(0x5300, tunnel(0x4801, []))
        let within = try TunnelManagementCommand.Response(refused.payload.span).responseMessage()
        #expect(within.returnCode == .unsupportedMailboxOrCCI && within.payload.byteCount == 0)
        #expect(rig.fm(0x5300, tunnel(0x5600, type: 1)).payload.count == 0x54 + 16)
        rig.refuse(.invalidInput, 0x5300, tunnel(0x0001, to: 2), from: .fmOwned)
        rig.refuse(.invalidInput, 0x5300, tunnel(0x0001, type: 2), from: .fmOwned)
        rig.refuse(.invalidInput, 0x5300, tunnel(0x0001, category: 1), from: .fmOwned)
        rig.refuse(.unsupportedMailboxOrCCI, 0x5300, tunnel(0x5300, type: 1), from: .fmOwned)
        rig.refuse(.invalidPayloadLength, 0x5300, tunnel(0x0001) + [0], from: .fmOwned)
        rig.refuse(.invalidPayloadLength, 0x5300, Array(tunnel(0x0001).dropLast()), from: .fmOwned)
    }
}
