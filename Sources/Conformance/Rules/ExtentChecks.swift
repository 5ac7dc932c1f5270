import CXLWire

/// What can be wrong with an extent: each check names the bytes, or says nothing.
enum ExtentCheck {
    static func judge(_ extents: [CarriedExtent], _ check: (CarriedExtent) -> Violation?) -> Outcome {
        extents.isEmpty ? .notApplicable : .judged(extents.compactMap(check))
    }

    static func judge(
        _ extents: [CarriedExtent], in regions: [Region]?, _ check: (CarriedExtent, [Region]) -> Violation?
    ) -> Outcome {
        guard !extents.isEmpty else { return .notApplicable }
        guard let regions else { return .unknown("the regions are not known") }
        return .judged(extents.compactMap { check($0, regions) })
    }

    static func length(_ extent: CarriedExtent) -> Violation? {
        guard extent.length == 0 else { return nil }
        return extent.violation(0x08..<0x10, "length", expected: "more than 0 bytes", observed: "0")
    }

    static func addressBits(_ extent: CarriedExtent) -> Violation? {
        guard extent.start & 0x3F != 0 else { return nil }
        return extent.violation(
            0x00..<0x08, "startingDPA", expected: "bits 5:0 zero, because they are reserved",
            observed: hexText(extent.start))
    }

    static func wrap(_ extent: CarriedExtent) -> Violation? {
        guard extent.end == nil else { return nil }
        return extent.violation(
            0x00..<0x10, "length", expected: "start and length within 64 bits", observed: extent.text)
    }

    static func reserved(_ extent: CarriedExtent) -> Violation? {
        guard let reserved = extent.reserved else { return nil }
        return extent.violation(
            reserved.offset..<(reserved.offset + 1), "reserved", expected: "0",
            observed: hexText(UInt64(reserved.value)))
    }

    /// Only where the reserved low bits are zero: those are another rule's.
    static func startAlignment(_ extent: CarriedExtent, _ regions: [Region]) -> Violation? {
        guard extent.start & 0x3F == 0, let region = region(of: extent, regions), region.blockSize > 0,
            extent.start % region.blockSize != 0
        else { return nil }
        return extent.violation(
            0x00..<0x08, "startingDPA",
            expected: "a multiple of \(hexText(region.blockSize)), the block size of region \(region.index)",
            observed: hexText(extent.start))
    }

    static func lengthAlignment(_ extent: CarriedExtent, _ regions: [Region]) -> Violation? {
        guard let region = region(of: extent, regions), region.blockSize > 0, extent.length % region.blockSize != 0
        else { return nil }
        return extent.violation(
            0x08..<0x10, "length",
            expected: "a multiple of \(hexText(region.blockSize)), the block size of region \(region.index)",
            observed: hexText(extent.length))
    }

    /// Only where start and length do not wrap.
    static func place(_ extent: CarriedExtent, _ regions: [Region]) -> Violation? {
        guard let end = extent.end, regions.allSatisfy({ $0.decodeEnd != nil }) else { return nil }
        guard let region = region(of: extent, regions) else {
            return extent.violation(
                0x00..<0x08, "startingDPA", expected: "an address in one of the \(regions.count) regions",
                observed: extent.text)
        }
        let other = regions.first { other in
            other.index != region.index && other.base < end && extent.start < other.decodeEnd ?? 0
        }
        guard let other else { return nil }
        return extent.violation(
            0x00..<0x10, "length", expected: "one region only",
            observed: "\(extent.text), which begins in region \(region.index) and reaches region \(other.index)")
    }

    /// Beyond the bytes that the region decodes, where no other region begins.
    static func decodeEnd(_ extent: CarriedExtent, _ regions: [Region]) -> Violation? {
        guard place(extent, regions) == nil, let end = extent.end, let region = region(of: extent, regions),
            let limit = region.decodeEnd, end > limit
        else { return nil }
        return extent.violation(
            0x00..<0x10, "length", expected: "an end at or below \(hexText(limit)), where region \(region.index) ends",
            observed: extent.text)
    }

    /// Between the region's length and its decode length.
    static func lengthEnd(_ extent: CarriedExtent, _ regions: [Region]) -> Violation? {
        guard let end = extent.end, let region = region(of: extent, regions), let limit = region.end,
            let decodeEnd = region.decodeEnd, end > limit, end <= decodeEnd
        else { return nil }
        return extent.violation(
            0x00..<0x10, "length",
            expected: "an end at or below \(hexText(limit)), where the length of region \(region.index) ends",
            observed: extent.text)
    }

    static func overlaps(_ extents: [CarriedExtent]) -> [Violation] {
        if areInOrder(extents) { return [] }
        let sorted = extents.enumerated().filter { $0.element.length > 0 && $0.element.end != nil }
            .sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
        var violations: [Violation] = []
        var reach: CarriedExtent?
        for (_, extent) in sorted {
            if let earlier = reach, let limit = earlier.end, extent.start < limit {
                violations.append(
                    extent.violation(
                        0x00..<0x10, "startingDPA", expected: "no bytes of \(earlier.path), \(earlier.text)",
                        observed: extent.text))
            }
            if let end = extent.end, end > reach?.end ?? 0 { reach = extent }
        }
        return violations
    }

    /// Whether each begins where the one before has ended, or behind that.
    private static func areInOrder(_ extents: [CarriedExtent]) -> Bool {
        var reach: UInt64 = 0
        for extent in extents {
            guard let end = extent.end, extent.start >= reach else { return false }
            reach = end
        }
        return true
    }

    static func region(of extent: CarriedExtent, _ regions: [Region]) -> Region? {
        regions.first { $0.holds(extent.start) }
    }
}

extension Step {
    /// The device must refuse a list for the fault that `violations` show; `named` are the codes that fit it.
    ///
    /// Another error may be about another fault of the same command, so it says nothing.
    func listMustBeRefused(_ violations: [Violation], named: [CommandReturnCode] = []) throws(WireError) -> Outcome {
        guard let first = violations.first else { return .notApplicable }
        guard let code = returnCode else { return .unknown("the return code was not captured") }
        if try goesOn() { return .unknown("the list goes on in the next command") }
        if !accepted, !named.isEmpty, !named.contains(code), Self.otherFaults.contains(code) {
            return .unknown("\(returnCodeText(code)) may be about another fault")
        }
        return mustBeRefused("\(first.field) is \(first.observed)", named: named)
    }

    private static let otherFaults: [CommandReturnCode] = [
        .invalidInput, .invalidPayloadLength, .unsupported, .unsupportedMailboxOrCCI, .invalidPhysicalAddress,
        .invalidExtentList, .resourcesExhausted,
    ]
}

extension CarriedExtent {
    /// For an extent in a region that cannot be shared.
    var sequenceViolation: Violation? {
        guard sequence != 0 else { return nil }
        return violation(
            0x20..<0x22, "sharedExtentSequence", expected: "0, because the region cannot be shared",
            observed: "\(sequence)")
    }

    /// For an extent in a sharable region.
    var tagViolation: Violation? {
        guard tag == .zero else { return nil }
        return violation(0x10..<0x20, "tag", expected: "a tag, because the region is sharable", observed: "zero")
    }
}

extension ExtentCheck {
    /// The extents of each tag have the numbers 0 to n - 1.
    static func sequences(_ extents: [CarriedExtent]) -> [Violation] {
        var byTag: [String: [CarriedExtent]] = [:]
        for extent in extents where extent.tag != .zero {
            byTag["\(extent.tag.high),\(extent.tag.low)", default: []].append(extent)
        }
        var violations: [Violation] = []
        for key in byTag.keys.sorted() {
            let group = byTag[key] ?? []
            var seen: Set<UInt16> = []
            for extent in group where Int(extent.sequence) >= group.count || !seen.insert(extent.sequence).inserted {
                violations.append(
                    extent.violation(
                        0x20..<0x22, "sharedExtentSequence",
                        expected: "0 to \(group.count - 1), each once, in the \(group.count) extents of this tag",
                        observed: "\(extent.sequence)"))
            }
        }
        return violations
    }
}

extension Step {
    /// Whether the response holds the whole list of extents.
    func isFullList() throws(WireError) -> Bool {
        switch opcode {
        case GetDynamicCapacityExtentList.opcode:
            let answer = try GetDynamicCapacityExtentList.Response(response)
            return answer.extents.count == Int(answer.totalExtentCount)
        case GetDCRegionExtentLists.opcode:
            let answer = try GetDCRegionExtentLists.Response(response)
            return answer.extents.count == Int(answer.totalExtentCount)
        default: return false
        }
    }

    /// The extents of records of types 0 to 2 that the More flag links, group by group.
    func linkedExtents() throws(WireError) -> [LinkedExtents] {
        var groups: [LinkedExtents] = []
        for record in try eventAnswer().dynamicCapacity where record.value.eventType.rawValue <= 2 {
            let (index, type, more) = (record.position, record.value.eventType, record.value.flags.more)
            if let last = groups.last, last.isOpen, last.type == type, last.end == index {
                groups[groups.count - 1].extents.append(record.extent)
                groups[groups.count - 1].isOpen = more
                groups[groups.count - 1].end = index + 1
            } else {
                groups.append(
                    LinkedExtents(
                        type: type, start: index, extents: [record.extent], isOpen: more, end: index + 1))
            }
        }
        return groups
    }
}

/// The extents of one group of Dynamic Capacity records, as far as one answer holds it.
struct LinkedExtents {
    let type: DynamicCapacityEventType
    /// The place of its first record in the answer.
    let start: Int
    var extents: [CarriedExtent]
    /// Whether the group goes on behind its last record.
    var isOpen: Bool
    /// Behind its last record.
    var end: Int
}
