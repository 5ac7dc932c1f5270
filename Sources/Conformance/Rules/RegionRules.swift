import CXLWire
import SpecTables

// The regions in the answer to Get Dynamic Capacity Configuration (4800h).

private let configuration: Clauses = [.r3_0: "8.2.9.8.9.1", .r3_1: "8.2.9.9.9.1", .r3_2: "8.2.10.9.9.1"]
private let onConfiguration = Trigger.exchange([GetDynamicCapacityConfiguration.opcode])

extension Rule {
    public static let regionBaseAligned: Rule = Rule(
        "dc.configuration.region-base-is-aligned", "DCD-CFG-007", .must, .device, confidence: .a,
        on: onConfiguration, since: .r3_0, needs: [.response],
        "The base of each available region is a multiple of 256 MiB.",
        consequence: "A host can set its decoders to no other address.",
        clauses: configuration
    ) { _, step throws(WireError) in
        try RegionCheck.each(step) { RegionCheck.base($0) }
    }

    public static let regionRangeDoesNotWrap: Rule = Rule(
        "dc.configuration.region-does-not-wrap", "DCD-CFG-008", .must, .device, confidence: .a,
        on: onConfiguration, since: .r3_0, needs: [.response],
        "The base plus the decode length of each region, in bytes, stays within 64 bits.",
        consequence: "The end of the region lies below its base.",
        clauses: configuration
    ) { _, step throws(WireError) in
        try RegionCheck.each(step) { RegionCheck.wrap($0) }
    }

    public static let regionLengthWithinDecodeLength: Rule = Rule(
        "dc.configuration.region-length-within-decode-length", "DCD-CFG-009", .must, .device, confidence: .a,
        on: onConfiguration, since: .r3_0, needs: [.response],
        "The length of each region is at most its decode length.",
        consequence: "Capacity at the end of the region is never reached.",
        clauses: configuration
    ) { _, step throws(WireError) in
        try RegionCheck.each(step) { RegionCheck.length($0) }
    }

    public static let regionLengthOfWholeBlocks: Rule = Rule(
        "dc.configuration.region-length-of-whole-blocks", "DCD-CFG-010", .must, .device, confidence: .a,
        on: onConfiguration, since: .r3_0, needs: [.response],
        "The length of each region is a multiple of its block size.",
        consequence: "The rest of the region can never be handed out.",
        clauses: configuration
    ) { _, step throws(WireError) in
        try RegionCheck.each(step) { RegionCheck.blocks($0) }
    }

    public static let regionBlockSizePowerOfTwo: Rule = Rule(
        "dc.configuration.region-block-size-is-power-of-two", "DCD-CFG-011", .must, .device, confidence: .a,
        on: onConfiguration, since: .r3_0, needs: [.response],
        "The block size of each available region is a power of two.",
        consequence: "Hosts test the alignment of extents with a mask.",
        clauses: configuration
    ) { _, step throws(WireError) in
        try RegionCheck.each(step) { RegionCheck.power($0) }
    }

    public static let regionBlockSizeOfLines: Rule = Rule(
        "dc.configuration.region-block-size-of-whole-lines", "DCD-CFG-012", .must, .device, confidence: .a,
        on: onConfiguration, since: .r3_0, needs: [.response],
        "The block size of each available region is a multiple of 40h.",
        consequence: "Extents begin and end inside a cache line.",
        clauses: configuration
    ) { _, step throws(WireError) in
        try RegionCheck.each(step) { RegionCheck.lines($0) }
    }

    public static let regionZeroTogether: Rule = Rule(
        "dc.configuration.region-lengths-zero-together", "DCD-CFG-013", .should, .device, confidence: .b,
        on: onConfiguration, since: .r3_0, needs: [.response],
        "Decode length, length and block size of a region are all zero, or none is.",
        consequence: "A host cannot tell whether the region is available.",
        clauses: configuration
    ) { _, step throws(WireError) in
        try RegionCheck.each(step) { RegionCheck.zeros($0) }
    }

    public static let regionsAscend: Rule = Rule(
        "dc.configuration.regions-ascend", "DCD-CFG-014", .must, .device, confidence: .a,
        on: onConfiguration, since: .r3_0, needs: [.response],
        "The available regions of an answer ascend by base, and their decode ranges do not overlap.",
        consequence: "An address belongs to two regions, or a host that relies on the order finds none.",
        clauses: configuration
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let regions = try RegionCheck.read(step).regions.filter { $0.value.regionDecodeLength > 0 }
        guard regions.count > 1 else { return .notApplicable }
        return .judged(RegionCheck.order(regions))
    }

    public static let regionBaseAlignedToBlock: Rule = Rule(
        "dc.configuration.region-base-aligned-to-block", "DCD-CFG-015", .should, .device, confidence: .c,
        on: onConfiguration, since: .r3_0, needs: [.response],
        "The base of each available region is a multiple of its block size.",
        consequence: "The first extent of the region cannot be aligned.",
        clauses: configuration
    ) { _, step throws(WireError) in
        try RegionCheck.each(step) { RegionCheck.baseBlock($0) }
    }

    public static let regionHandleFitsCDAT: Rule = Rule(
        "dc.configuration.region-handle-fits-a-byte", "DCD-CFG-016", .should, .device, confidence: .c,
        on: onConfiguration, since: .r3_0, needs: [.response],
        "The upper 24 bits of the DSMAD handle are zero, because a handle in the CDAT is one byte.",
        consequence: "A host looks the handle up and finds no memory attributes.",
        clauses: configuration
    ) { _, step throws(WireError) in
        try RegionCheck.each(step) { RegionCheck.handle($0) }
    }

    public static let regionReservedAreZero: Rule = Rule(
        "dc.configuration.region-reserved-is-zero", "DCD-CFG-017", .should, pinned: .must, .device, confidence: .b,
        on: onConfiguration, since: .r3_0, needs: [.response],
        refines: "mailbox.output-reserved-zero",
        "Bits 7:1 of each region's flags, and its bytes 25h to 27h, are zero.",
        consequence: "A later revision may give them a meaning.",
        clauses: configuration
    ) { _, step throws(WireError) in
        try RegionCheck.each(step) { RegionCheck.reserved($0) }
    }

    public static let regionBehindStaticCapacity: Rule = Rule(
        "dc.configuration.region-behind-static-capacity", "DCD-CFG-022", .should, .device, confidence: .c,
        on: onConfiguration, since: .r3_0, needs: [.response],
        "Each available region begins at or behind the end of the active volatile and persistent capacity.",
        consequence: "Two partitions claim the same addresses.",
        clauses: configuration
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let partition = session.device.partition else { return .unknown("the partitions are not known") }
        let (units, overflow) = partition.activeVolatileCapacity.addingReportingOverflow(
            partition.activePersistentCapacity)
        guard !overflow, units >> 36 == 0 else { return .unknown("the active capacity exceeds 64 bits") }
        return try RegionCheck.each(step) { region in
            guard region.isAvailable, region.value.regionBase < units << 28 else { return nil }
            return region.violation(
                0x00..<0x08, "regionBase", expected: "at least \(hexText(units << 28)), where the static capacity ends",
                observed: hexText(region.value.regionBase))
        }
    }
}
