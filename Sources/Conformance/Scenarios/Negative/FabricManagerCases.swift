import CXLWire
import SpecTables

/// The bounds of what a fabric manager may ask for, as its own interface shows them.
struct FabricFacts: Sendable {
    var info: GetDCDInfo.Response.Value
    var regions: [HostDCRegionConfiguration.Value]

    /// Behind the last region: extents name an address, and behind another region may lie the next.
    var end: UInt64 { regions.map { $0.regionBase &+ $0.regionLength }.max() ?? 0 }
}

extension CaseFacts {
    /// Adds, releases and configurations that the fabric manager's interface must refuse.
    func fabricManagerCases(_ fabric: FabricFacts) -> [NegativeCase] {
        guard let region = fabric.regions.first else { return [] }
        return adds(fabric, region) + releases(fabric, region) + configurations(fabric, region) + reads(fabric)
    }

    private func adds(_ fabric: FabricFacts, _ region: HostDCRegionConfiguration.Value) -> [NegativeCase] {
        guard has(InitiateDynamicCapacityAdd.opcode) else { return [] }
        let block = region.regionBlockSize
        let hosts = UInt16(fabric.info.numberOfHosts)
        let end = fabric.end
        // A device that does not offer the policy refuses it whatever the length.
        let isFreeOffered = fabric.info.supportedAddCapacitySelectionPolicies.free
        let tooMuch: [CommandReturnCode] = isFreeOffered ? [.resourcesExhausted] : [.invalidInput]
        var cases = [
            add(.bound, "host-\(hosts)", "there are \(hosts) hosts", "fm.add.host-or-region.answer") {
                $0.hostID = hosts
            },
            add(.bound, "host-65535", "there are \(hosts) hosts", "fm.add.host-or-region.answer") { $0.hostID = .max },
            add(.bound, "length-0", "nothing is added", "fm.add.length-zero.answer") { $0.length = 0 },
            add(.bound, "length-1", "a block has \(block) bytes", "fm.add.length-not-in-blocks.answer") {
                $0.length = 1
            },
            add(.bound, "length-block-plus-1", "a block has \(block) bytes", "fm.add.length-not-in-blocks.answer") {
                $0.length = block + 1
            },
            add(
                .bound, "more-than-region", "the region has \(region.regionLength) bytes",
                "fm.add.more-than-region.answer",
                allowed: tooMuch
            ) { $0.length = region.regionDecodeLength &* 0x1000_0000 &+ block },
            add(
                .overflow, "longest", "the region has \(region.regionLength) bytes", "fm.add.more-than-region.answer",
                allowed: tooMuch
            ) { $0.length = 0 &- block },
            add(.order, "unknown-tag", "no capacity has the tag", "fm.add.shared-access.answer") {
                $0.options.selectionPolicy = .enableSharedAccess
                $0.tag = Self.unknownTag
            },
            add(.count, "no-extents", "the list is empty", "fm.add.no-extents.answer", allowed: Self.wrongExtents) {
                $0.options.selectionPolicy = .prescriptive
                $0.extentCount = 0
            },
            add(
                .length, "no-extent-count", "the request ends before the count",
                "fm.add.prescriptive-without-list.answer",
                allowed: Self.wrongExtents + [.invalidPayloadLength]
            ) { $0.options.selectionPolicy = .prescriptive },
        ]
        for number in Set([UInt8(fabric.regions.count), 8, 0xFF]).sorted() where number >= fabric.regions.count {
            cases.append(
                add(
                    .bound, "region-\(number)", "there are \(fabric.regions.count) regions",
                    "fm.add.host-or-region.answer"
                ) { $0.regionNumber = number })
        }
        for (place, extent) in [
            ("at-region-end", Extent(end, block)), ("below-region", Extent(region.regionBase &- block, block)),
            ("across-region-end", Extent(end &- block, 2 * block)), ("empty", Extent(end &- block, 0)),
            ("unaligned", Extent(end &- 2 * block &+ 64, block)), ("wraps", Extent(0 &- block, 2 * block)),
        ] {
            cases.append(
                add(
                    place == "wraps" ? .overflow : .bound, "extent-\(place)", "no capacity can be there", nil,
                    allowed: Self.wrongExtents + [.resourcesExhausted], extents: [extent]
                ) { $0.options.selectionPolicy = .prescriptive })
        }
        return cases
    }

    private func releases(_ fabric: FabricFacts, _ region: HostDCRegionConfiguration.Value) -> [NegativeCase] {
        guard has(InitiateDynamicCapacityRelease.opcode) else { return [] }
        let block = region.regionBlockSize
        let hosts = UInt16(fabric.info.numberOfHosts)
        let end = fabric.end
        let nobodys = free.map { Extent($0.start, block) } ?? Extent(end &- block, block)
        return [
            release(.bound, "host-\(hosts)", "there are \(hosts) hosts", nil, extents: [nobodys]) { $0.hostID = hosts },
            release(
                .order, "not-held", "the host does not hold the bytes", "fm.release.unassigned-extent.answer",
                extents: [nobodys]
            ) { _ in },
            release(
                .bound, "at-region-end", "the region ends there", "fm.release.unassigned-extent.answer",
                extents: [Extent(end, block)]
            ) { _ in },
            release(
                .order, "not-held-forced", "the host does not hold the bytes", "fm.release.unassigned-extent.answer",
                extents: [nobodys]
            ) { $0.flags.forcedRelease = true },
            release(.order, "unknown-tag", "no capacity has the tag", "fm.release.unknown-tag.answer") {
                $0.flags.removalPolicy = .tagBased
                $0.tag = Self.unknownTag
                $0.length = block
            },
            release(
                .length, "no-extent-count", "the request ends before the count",
                "fm.release.prescriptive-without-list.answer", codes: [.invalidPayloadLength]
            ) { $0.extentCount = nil },
        ]
    }

    private func configurations(_ fabric: FabricFacts, _ region: HostDCRegionConfiguration.Value) -> [NegativeCase] {
        guard has(SetDCRegionConfiguration.opcode) else { return [] }
        let block = region.regionBlockSize
        var cases = [
            configure(.bound, "block-size-0", 0, block: 0, "fm.set-configuration.block-size.answer"),
            configure(.bound, "block-size-3", 0, block: 3, "fm.set-configuration.block-size.answer"),
            configure(.bound, "block-size-odd", 0, block: block + 1, "fm.set-configuration.block-size.answer"),
            configure(.bound, "block-size-largest", 0, block: 1 << 63, "fm.set-configuration.block-size.answer"),
        ]
        for number in Set([UInt8(fabric.regions.count), 8, 0xFF]).sorted() where number >= fabric.regions.count {
            cases.append(
                configure(
                    .bound, "region-\(number)", number, block: block, "fm.set-configuration.unknown-region.answer"))
        }
        return cases
    }

    private func reads(_ fabric: FabricFacts) -> [NegativeCase] {
        let hosts = UInt16(fabric.info.numberOfHosts)
        var cases: [NegativeCase] = []
        for host in [hosts, .max] {
            if has(GetHostDCRegionConfiguration.opcode) {
                cases.append(
                    make(
                        "fm.get-host-dc-region-configuration", GetHostDCRegionConfiguration.opcode, .bound,
                        "host-\(host)",
                        encoded(GetHostDCRegionConfiguration.Request.Value(hostID: host, regionCount: 1)),
                        "there are \(hosts) hosts", [.invalidInput], "fm.host-configuration.unknown-host.answer"))
            }
            if has(GetDCRegionExtentLists.opcode) {
                cases.append(
                    make(
                        "fm.get-dc-region-extent-lists", GetDCRegionExtentLists.opcode, .bound, "host-\(host)",
                        encoded(GetDCRegionExtentLists.Request.Value(hostID: host, extentCount: 1)),
                        "there are \(hosts) hosts", [.invalidInput], "fm.extent-lists.unknown-host.answer"))
            }
        }
        if has(GetDCRegionExtentLists.opcode) {
            for start in [extentTotal &+ 1, .max] {
                cases.append(
                    make(
                        "fm.get-dc-region-extent-lists", GetDCRegionExtentLists.opcode, .bound, "start-\(start)",
                        encoded(GetDCRegionExtentLists.Request.Value(extentCount: 1, startingExtentIndex: start)),
                        "the list has \(extentTotal) extents", [.invalidInput],
                        "fm.extent-lists.start-beyond-total.answer"))
            }
        }
        return cases
    }

    // MARK: Requests

    private func make(
        _ subject: String, _ opcode: UInt16, _ fault: NegativeCase.Fault, _ place: String, _ bytes: [UInt8],
        _ why: String, _ allowed: [CommandReturnCode], _ rule: String?
    ) -> NegativeCase {
        NegativeCase(subject, fault, place, command(opcode, bytes), why, allowed: allowed, rule: rule)
    }

    private func add(
        _ fault: NegativeCase.Fault, _ place: String, _ why: String, _ rule: String?,
        allowed: [CommandReturnCode] = [.invalidInput], extents: [Extent] = [],
        _ change: (inout InitiateDynamicCapacityAdd.Request.Value) -> Void
    ) -> NegativeCase {
        var value = InitiateDynamicCapacityAdd.Request.Value(length: regions.first?.regionBlockSize ?? 1)
        if !extents.isEmpty { value.extentCount = UInt32(extents.count) }
        change(&value)
        // A prescribed list has its lengths in its extents.
        if value.options.selectionPolicy == .prescriptive { value.length = 0 }
        return make(
            "fm.initiate-dc-add", InitiateDynamicCapacityAdd.opcode, fault, place,
            encoded(value) + encodedExtents(extents),
            why, allowed, rule)
    }

    private func release(
        _ fault: NegativeCase.Fault, _ place: String, _ why: String, _ rule: String?, codes: [CommandReturnCode] = [],
        extents: [Extent] = [], _ change: (inout InitiateDynamicCapacityRelease.Request.Value) -> Void
    ) -> NegativeCase {
        var value = InitiateDynamicCapacityRelease.Request.Value()
        value.flags.removalPolicy = .prescriptive
        value.extentCount = UInt32(extents.count)
        change(&value)
        return make(
            "fm.initiate-dc-release", InitiateDynamicCapacityRelease.opcode, fault, place,
            encoded(value) + encodedExtents(extents), why, Self.wrongExtents + codes, rule)
    }

    private func configure(
        _ fault: NegativeCase.Fault, _ place: String, _ region: UInt8, block: UInt64, _ rule: String
    ) -> NegativeCase {
        make(
            "fm.set-dc-region-configuration", SetDCRegionConfiguration.opcode, fault, place,
            encoded(SetDCRegionConfiguration.Request.Value(regionID: region, regionBlockSize: block)),
            "the region cannot be set up so", [.invalidInput, .unsupported], rule)
    }

    private func encodedExtents(_ extents: [Extent]) -> [UInt8] {
        extents.flatMap { encoded(DynamicCapacityExtent.Value(startingDPA: $0.start, length: $0.length)) }
    }
}
