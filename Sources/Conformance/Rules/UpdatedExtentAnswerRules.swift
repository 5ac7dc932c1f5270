import CXLWire
import SpecTables

// What the device answers to a list of extents that is not well formed (4802h, 4803h).

private let updated: Clauses = [.r3_0: "8.2.9.8.9.3", .r3_1: "8.2.9.9.9.3", .r3_2: "8.2.10.9.9.3"]
private let onUpdated = Trigger.exchange([AddDynamicCapacityResponse.opcode, ReleaseDynamicCapacity.opcode])

extension Rule {
    public static let updatedExtentLengthNotZeroAnswer: Rule = Rule(
        "dc.updated-extent.length-not-zero.answer", "DCD-EXT-001", .should, .device, confidence: .a,
        on: onUpdated, since: .r3_0, needs: [.implemented, .request],
        "A list with an extent of length 0 is refused.",
        consequence: "The device and the host then disagree on what the host holds.",
        clauses: updated
    ) { _, step throws(WireError) in
        let violations = try step.updatedExtents().compactMap { ExtentCheck.length($0) }
        return try step.listMustBeRefused(violations)
    }

    public static let updatedExtentAddressBitsAreZeroAnswer: Rule = Rule(
        "dc.updated-extent.address-bits-are-zero.answer", "DCD-EXT-002", .should, .device, confidence: .c,
        on: onUpdated, since: .r3_0, needs: [.implemented, .request],
        "A list with an extent whose address has one of bits 5:0 set is refused.",
        consequence: "The device and the host then disagree on what the host holds.",
        clauses: updated
    ) { _, step throws(WireError) in
        let violations = try step.updatedExtents().compactMap { ExtentCheck.addressBits($0) }
        return try step.listMustBeRefused(violations)
    }

    public static let updatedExtentStartAlignedAnswer: Rule = Rule(
        "dc.updated-extent.start-is-aligned.answer", "DCD-EXT-003", .must, .device, confidence: .a,
        on: onUpdated, since: .r3_0, needs: [.implemented, .request, .configuration],
        "A list with an extent that does not begin at a multiple of its region's block size is refused as an invalid extent list.",
        consequence: "The device and the host then disagree on what the host holds.",
        clauses: updated
    ) { session, step throws(WireError) in
        guard let regions = session.regions.ofMailbox else { return .unknown("the regions are not known") }
        let violations = try step.updatedExtents().compactMap { ExtentCheck.startAlignment($0, regions) }
        return try step.listMustBeRefused(violations, named: [.invalidExtentList])
    }

    public static let updatedExtentLengthAlignedAnswer: Rule = Rule(
        "dc.updated-extent.length-is-aligned.answer", "DCD-EXT-004", .must, .device, confidence: .a,
        on: onUpdated, since: .r3_0, needs: [.implemented, .request, .configuration],
        "A list with an extent whose length is no multiple of its region's block size is refused as an invalid extent list.",
        consequence: "The device and the host then disagree on what the host holds.",
        clauses: updated
    ) { session, step throws(WireError) in
        guard let regions = session.regions.ofMailbox else { return .unknown("the regions are not known") }
        let violations = try step.updatedExtents().compactMap { ExtentCheck.lengthAlignment($0, regions) }
        return try step.listMustBeRefused(violations, named: [.invalidExtentList])
    }

    public static let updatedExtentInsideOneRegionAnswer: Rule = Rule(
        "dc.updated-extent.is-in-one-region.answer", "DCD-EXT-005", .must, .device, confidence: .a,
        on: onUpdated, since: .r3_0, needs: [.implemented, .request, .configuration],
        "A list with an extent outside of one region is refused, for its address or as an invalid extent list.",
        consequence: "The device and the host then disagree on what the host holds.",
        clauses: updated
    ) { session, step throws(WireError) in
        guard let regions = session.regions.ofMailbox else { return .unknown("the regions are not known") }
        let violations = try step.updatedExtents().compactMap {
            ExtentCheck.place($0, regions) ?? ExtentCheck.decodeEnd($0, regions)
        }
        return try step.listMustBeRefused(violations, named: [.invalidPhysicalAddress, .invalidExtentList])
    }

    public static let updatedExtentDoesNotWrapAnswer: Rule = Rule(
        "dc.updated-extent.does-not-wrap.answer", "DCD-EXT-007", .should, .device, confidence: .d,
        on: onUpdated, since: .r3_0, needs: [.implemented, .request],
        "A list with an extent that runs over the end of the address space is refused.",
        consequence: "The device and the host then disagree on what the host holds.",
        clauses: updated
    ) { _, step throws(WireError) in
        let violations = try step.updatedExtents().compactMap { ExtentCheck.wrap($0) }
        return try step.listMustBeRefused(
            violations, named: [.invalidPhysicalAddress, .invalidExtentList, .invalidInput])
    }

    public static let updatedExtentNoOverlapAnswer: Rule = Rule(
        "dc.updated-extent.do-not-overlap.answer", "DCD-EXT-012", .must, .device, confidence: .a,
        on: onUpdated, since: .r3_0, needs: [.implemented, .request],
        "A list with two extents that name the same byte is refused as an invalid extent list.",
        consequence: "The device and the host then disagree on what the host holds.",
        clauses: updated
    ) { _, step throws(WireError) in
        let violations = ExtentCheck.overlaps(try step.updatedExtents())
        return try step.listMustBeRefused(violations, named: [.invalidExtentList])
    }
}
