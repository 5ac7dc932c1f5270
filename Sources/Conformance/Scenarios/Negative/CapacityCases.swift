import CXLWire
import SpecTables

extension CaseFacts {
    /// Regions and pages of the extent list that are not there.
    func capacityReadCases() -> [NegativeCase] {
        var cases: [NegativeCase] = []
        if has(GetDynamicCapacityConfiguration.opcode), !regions.isEmpty {
            for start in Set([regions.count, regions.count + 1, 0x7F, 0x80, 0xFF]).sorted() {
                cases.append(
                    NegativeCase(
                        "dc.get-configuration", .bound, "region-\(start)",
                        command(
                            GetDynamicCapacityConfiguration.opcode,
                            encoded(
                                GetDynamicCapacityConfiguration.Request.Value(
                                    regionCount: 1, startingRegionIndex: UInt8(start)))),
                        "there are \(regions.count) regions", allowed: [.invalidInput],
                        rule: "dc.configuration.start-beyond-regions.answer"))
            }
        }
        if has(GetDynamicCapacityExtentList.opcode) {
            let pages: [(NegativeCase.Fault, UInt32, UInt32)] = [
                (.bound, extentTotal &+ 1, 1), (.bound, extentTotal &+ 1, 0), (.bound, extentTotal &+ 2, .max),
                (.bound, .max, 0), (.overflow, .max, 1), (.overflow, .max, .max), (.overflow, 1 << 31, 1 << 31),
            ]
            cases += pages.map { fault, start, count in
                NegativeCase(
                    "dc.get-extent-list", fault, "start-\(start)-count-\(count)",
                    command(
                        GetDynamicCapacityExtentList.opcode,
                        encoded(
                            GetDynamicCapacityExtentList.Request.Value(extentCount: count, startingExtentIndex: start))),
                    "the list has \(extentTotal) extents", allowed: [.invalidInput],
                    rule: "dc.extent-list.start-beyond-total.answer")
            }
        }
        return cases
    }

    /// Lists of extents that a device must not take, as an answer to an offer and as a release.
    func extentListCases() -> [NegativeCase] {
        guard let region = regions.first, let held, let free, let offer = offered.first else { return [] }
        let block = region.regionBlockSize
        return [AddDynamicCapacityResponse.opcode, ReleaseDynamicCapacity.opcode].filter { has($0) }.flatMap { opcode in
            // What the command could name rightly, to stand beside something wrong: nothing of it may happen.
            let good = opcode == AddDynamicCapacityResponse.opcode ? offer : held
            let list = ExtentListCases(facts: self, opcode: opcode, good: good, block: block)
            return list.places(in: region) + list.shapes(at: free.start)
                + list.combinations(free: Extent(free.start, block))
        } + addResponseOrder(held: held, block: block) + releaseOrder(free: free, block: block)
    }

    /// The younger of two groups, and what the host holds already.
    private func addResponseOrder(held: Extent, block: UInt64) -> [NegativeCase] {
        guard has(AddDynamicCapacityResponse.opcode) else { return [] }
        let list = ExtentListCases(
            facts: self, opcode: AddDynamicCapacityResponse.opcode, good: offered[0], block: block)
        var cases = [
            list.make(
                .order, "held-already", [held], "the host holds these bytes")
        ]
        if offered.count > 1 {
            let younger = offered[1]
            cases.append(list.make(.order, "younger-group", [younger], "an older group waits"))
            cases.append(
                list.make(.order, "two-groups", [list.good, younger], "the second extent is of a younger group"))
        }
        return cases
    }

    /// Bytes that were offered and not accepted.
    private func releaseOrder(free: Extent, block: UInt64) -> [NegativeCase] {
        guard has(ReleaseDynamicCapacity.opcode), let held else { return [] }
        let list = ExtentListCases(facts: self, opcode: ReleaseDynamicCapacity.opcode, good: held, block: block)
        let offer = offered[0]
        return [
            list.make(.order, "offered-only", [offer], "the bytes were offered and not accepted"),
            list.make(.count, "none", [], "a release names at least one extent"),
            list.make(
                .bound, "one-block-more", [Extent(held.start, held.length + block)],
                "the last block is not held"),
        ]
    }
}

/// Wrong lists for one of the two commands that carry one.
private struct ExtentListCases {
    let facts: CaseFacts
    let opcode: UInt16
    let good: Extent
    let block: UInt64

    /// Places where no capacity is.
    func places(in region: DynamicCapacityRegionConfiguration.Value) -> [NegativeCase] {
        let end = region.regionBase &+ region.regionLength
        return [
            make(.bound, "below-region", [Extent(region.regionBase &- block, block)], "no region is there"),
            make(.bound, "at-region-end", [Extent(end, block)], "the region ends there"),
            make(.bound, "across-region-end", [Extent(end &- block, 2 * block)], "the region ends in the middle"),
            make(.bound, "address-zero", [Extent(0, block)], "no region is there"),
            make(.bound, "highest-address", [Extent(0 &- block, block)], "no region is there"),
            make(.overflow, "wraps", [Extent(0 &- block, 2 * block)], "start and length wrap round 64 bits"),
            make(.overflow, "wraps-into-region", [Extent(0 &- block, end &+ block)], "start and length wrap round"),
            make(.overflow, "longest", [Extent(good.start, 0 &- block)], "start and length wrap round 64 bits"),
        ].filter {
            $0.name.hasSuffix("below-region") || $0.name.hasSuffix("address-zero") ? region.regionBase > block : true
        }
    }

    /// Extents that are no good blocks.
    func shapes(at start: UInt64) -> [NegativeCase] {
        var cases = [make(.bound, "empty", [Extent(start, 0)], "the extent is empty")]
        // From the smallest unit that an address can have to half a block.
        var offset: UInt64 = 1
        while offset < block {
            cases.append(
                make(
                    .bound, "start-plus-\(offset)", [Extent(start &+ offset, block)],
                    "the start is in no block's place"))
            cases.append(
                make(
                    .bound, "length-plus-\(offset)", [Extent(start, block &+ offset)], "the length is not in blocks")
            )
            offset <<= 1
        }
        return cases
    }

    /// A right extent beside a wrong one, before it and after it.
    func combinations(free: Extent) -> [NegativeCase] {
        let half = Extent(good.start, block)
        return [
            make(.bound, "nobody-s", [free], "nobody offered or holds these bytes"),
            make(.bound, "right-then-wrong", [good, free], "nobody offered or holds the second extent"),
            make(.bound, "wrong-then-right", [free, good], "nobody offered or holds the first extent"),
            make(.bound, "right-then-empty", [good, Extent(free.start, 0)], "the second extent is empty"),
            make(.bound, "twice", [good, good], "the list names the same bytes twice"),
            make(.bound, "overlapping", [good, half], "the extents overlap"),
            make(
                .bound, "one-block-before", [Extent(good.start &- block, 2 * block)], "the first block is another's"),
        ]
    }

    func make(
        _ fault: NegativeCase.Fault, _ place: String, _ extents: [Extent], _ why: String
    ) -> NegativeCase {
        let isAdd = opcode == AddDynamicCapacityResponse.opcode
        let bytes = Conversation.updated(extents)
        return NegativeCase(
            isAdd ? "dc.add-response" : "dc.release", fault, place, facts.command(opcode, bytes), why,
            allowed: CaseFacts.wrongExtents,
            rule: isAdd ? "dc.add-response.names-what-was-offered.answer" : "dc.release.names-what-is-held.answer")
    }
}

extension CaseFacts {
    /// The two commands when nothing is offered and nothing is held.
    func emptyDeviceCases() -> [NegativeCase] {
        guard let region = regions.first else { return [] }
        let block = region.regionBlockSize
        let piece = Extent(region.regionBase, block)
        var cases: [NegativeCase] = []
        if has(AddDynamicCapacityResponse.opcode) {
            for (place, extents) in [("nothing", []), ("one-block", [piece])] {
                cases.append(
                    NegativeCase(
                        "dc.add-response", .order, "no-offer-\(place)",
                        command(AddDynamicCapacityResponse.opcode, Conversation.updated(extents)),
                        "nothing was offered",
                        allowed: Self.wrongExtents, rule: "dc.add-response.needs-an-offer.answer"))
            }
        }
        if has(ReleaseDynamicCapacity.opcode) {
            cases.append(
                NegativeCase(
                    "dc.release", .order, "nothing-held",
                    command(ReleaseDynamicCapacity.opcode, Conversation.updated([piece])), "the host holds nothing",
                    allowed: Self.wrongExtents, rule: "dc.release.names-what-is-held.answer"))
        }
        return cases
    }
}
