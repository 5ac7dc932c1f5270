import CXLWire

/// A region of an answer, with its place there.
struct ReturnedRegion {
    /// In the answer, from 0.
    let position: Int
    let value: DynamicCapacityRegionConfiguration.Value
    let reserved: (offset: Int, value: UInt8)?

    /// Decode length 0 makes a region unavailable.
    var isAvailable: Bool { value.regionDecodeLength > 0 }
    /// The block size where it is a power of two.
    var block: UInt64? { value.regionBlockSize.nonzeroBitCount == 1 ? value.regionBlockSize : nil }

    func violation(
        _ bytes: Range<Int>, _ field: String, expected: String, observed: String, contradicts: Int? = nil
    ) -> Violation {
        let start = 0x08 + position * 0x28
        return Violation(
            .response, (start + bytes.lowerBound)..<(start + bytes.upperBound),
            field: "regions[\(position)]\(field.isEmpty ? "" : ".")\(field)", expected: expected, observed: observed,
            contradicts: contradicts)
    }
}

/// What can be wrong with a region of Get Dynamic Capacity Configuration.
enum RegionCheck {
    /// The regions that the length has room for, the number of available ones, and the count where totals follow.
    ///
    /// The count does not decide: it is what a rule asks about.
    static func read(
        _ step: borrowing Step
    ) throws(WireError) -> (regions: [ReturnedRegion], available: Int, returned: Int?) {
        let answer = try GetDynamicCapacityConfiguration.Response(step.response, shape: .before3_1)
        let list = answer.regions
        var regions: [ReturnedRegion] = []
        for position in list.indices {
            regions.append(
                ReturnedRegion(
                    position: position, value: list[position].value,
                    reserved: list[position].reserved25.firstNonZero(from: 0x25)))
        }
        let hasTotals = answer.trailing.byteCount == 0x10
        return (regions, Int(answer.numberOfAvailableRegions), hasTotals ? Int(answer.regionsReturned) : nil)
    }

    static func each(
        _ step: borrowing Step, _ check: (ReturnedRegion) -> Violation?
    ) throws(WireError) -> Outcome {
        guard step.succeeded else { return .notApplicable }
        let regions = try read(step).regions
        return regions.isEmpty ? .notApplicable : .judged(regions.compactMap(check))
    }

    /// A violation in the totals behind the last region.
    static func total(
        _ step: borrowing Step, _ offset: Int, _ field: String, expected: String, observed: UInt32,
        contradicts: Int? = nil
    ) throws(WireError) -> Violation {
        let start = 0x08 + (try read(step).regions.count) * 0x28 + offset
        return Violation(
            .response, start..<(start + 4), field: "totals.\(field)", expected: expected, observed: "\(observed)",
            contradicts: contradicts)
    }

    static func base(_ region: ReturnedRegion) -> Violation? {
        guard region.isAvailable, region.value.regionBase & 0xFFF_FFFF != 0 else { return nil }
        return region.violation(
            0x00..<0x08, "regionBase", expected: "a multiple of 0x10000000", observed: hexText(region.value.regionBase))
    }

    static func wrap(_ region: ReturnedRegion) -> Violation? {
        let value = region.value
        let fits =
            value.regionDecodeLength >> 36 == 0
            && !value.regionBase.addingReportingOverflow(value.regionDecodeLength << 28).overflow
        guard !fits else { return nil }
        return region.violation(
            0x00..<0x10, "regionDecodeLength", expected: "an end within 64 bits",
            observed: "\(hexText(value.regionBase)) and \(value.regionDecodeLength) units of 256 MiB")
    }

    static func length(_ region: ReturnedRegion) -> Violation? {
        let value = region.value
        guard region.isAvailable, value.regionDecodeLength >> 36 == 0,
            value.regionLength > value.regionDecodeLength << 28
        else { return nil }
        return region.violation(
            0x10..<0x18, "regionLength", expected: "at most \(hexText(value.regionDecodeLength << 28))",
            observed: hexText(value.regionLength))
    }

    static func blocks(_ region: ReturnedRegion) -> Violation? {
        guard let block = region.block, region.value.regionLength % block != 0 else { return nil }
        return region.violation(
            0x10..<0x18, "regionLength", expected: "a multiple of \(hexText(block))",
            observed: hexText(region.value.regionLength))
    }

    static func power(_ region: ReturnedRegion) -> Violation? {
        guard region.value.regionBlockSize != 0, region.block == nil else { return nil }
        return region.violation(
            0x18..<0x20, "regionBlockSize", expected: "a power of two", observed: hexText(region.value.regionBlockSize))
    }

    /// Only of a power of two: what is none is another rule's.
    static func lines(_ region: ReturnedRegion) -> Violation? {
        guard let block = region.block, block < 0x40 else { return nil }
        return region.violation(
            0x18..<0x20, "regionBlockSize", expected: "a multiple of 0x40", observed: hexText(block))
    }

    static func zeros(_ region: ReturnedRegion) -> Violation? {
        let value = region.value
        let zeros = [value.regionDecodeLength == 0, value.regionLength == 0, value.regionBlockSize == 0]
        guard zeros.contains(true), zeros.contains(false) else { return nil }
        return region.violation(
            0x08..<0x20, "regionDecodeLength", expected: "decode length, length and block size all zero, or none",
            observed:
                "\(hexText(value.regionDecodeLength)), \(hexText(value.regionLength)), \(hexText(value.regionBlockSize))"
        )
    }

    static func baseBlock(_ region: ReturnedRegion) -> Violation? {
        guard region.isAvailable, let block = region.block, region.value.regionBase % block != 0 else { return nil }
        return region.violation(
            0x00..<0x08, "regionBase", expected: "a multiple of \(hexText(block)), the block size",
            observed: hexText(region.value.regionBase))
    }

    static func handle(_ region: ReturnedRegion) -> Violation? {
        guard region.value.dsmadHandle > 0xFF else { return nil }
        return region.violation(
            0x20..<0x24, "dsmadHandle", expected: "at most 0xff", observed: hexText(UInt64(region.value.dsmadHandle)))
    }

    static func reserved(_ region: ReturnedRegion) -> Violation? {
        if region.value.flags.reservedBits != 0 {
            return region.violation(
                0x24..<0x25, "flags", expected: "bits 7:1 zero", observed: hexText(UInt64(region.value.flags.rawValue)))
        }
        guard let found = region.reserved else { return nil }
        return region.violation(
            found.offset..<(found.offset + 1), "reserved", expected: "0", observed: hexText(UInt64(found.value)))
    }

    /// Available regions, in the order of the answer.
    static func order(_ regions: [ReturnedRegion]) -> [Violation] {
        var violations: [Violation] = []
        for (earlier, later) in zip(regions, regions.dropFirst()) {
            guard earlier.value.regionDecodeLength >> 36 == 0 else { continue }
            let (end, overflow) = earlier.value.regionBase.addingReportingOverflow(
                earlier.value.regionDecodeLength << 28)
            guard !overflow, later.value.regionBase < end else { continue }
            violations.append(
                later.violation(
                    0x00..<0x08, "regionBase",
                    expected: "at least \(hexText(end)), where region \(earlier.position) of the answer ends",
                    observed: hexText(later.value.regionBase)))
        }
        return violations
    }
}
