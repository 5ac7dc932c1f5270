import CXLWire
import SpecTables

// Extents that the host accepts or gives back (4802h, 4803h).

private let updated: Clauses = [.r3_0: "8.2.9.8.9.3", .r3_1: "8.2.9.9.9.3", .r3_2: "8.2.10.9.9.3"]
private let onUpdated = Trigger.exchange([AddDynamicCapacityResponse.opcode, ReleaseDynamicCapacity.opcode])

extension Rule {
    public static let updatedExtentLengthNotZero: Rule = Rule(
        "dc.updated-extent.length-not-zero", "DCD-EXT-001", .must, .host, confidence: .a,
        on: onUpdated, since: .r3_0, needs: [.request],
        "Each extent that the host accepts or gives back has a length above 0.",
        consequence: "The device cannot tell what is meant, and some take it.",
        clauses: updated
    ) { _, step throws(WireError) in
        ExtentCheck.judge(try step.updatedExtents()) { ExtentCheck.length($0) }
    }

    public static let updatedExtentAddressBitsAreZero: Rule = Rule(
        "dc.updated-extent.address-bits-are-zero", "DCD-EXT-002", .must, .host, confidence: .b,
        on: onUpdated, since: .r3_0, needs: [.request],
        "Bits 5:0 of the starting address are zero in each extent that the host accepts or gives back.",
        consequence: "The device may drop the bits and act on other bytes than the host means.",
        clauses: updated
    ) { _, step throws(WireError) in
        ExtentCheck.judge(try step.updatedExtents()) { ExtentCheck.addressBits($0) }
    }

    public static let updatedExtentStartAligned: Rule = Rule(
        "dc.updated-extent.start-is-aligned", "DCD-EXT-003", .must, .host, confidence: .a,
        on: onUpdated, since: .r3_0, needs: [.request, .configuration],
        "Each extent that the host accepts or gives back begins at a multiple of its region's block size.",
        consequence: "The device refuses the whole list.",
        clauses: updated
    ) { session, step throws(WireError) in
        ExtentCheck.judge(try step.updatedExtents(), in: session.regions.ofMailbox) {
            ExtentCheck.startAlignment($0, $1)
        }
    }

    public static let updatedExtentLengthAligned: Rule = Rule(
        "dc.updated-extent.length-is-aligned", "DCD-EXT-004", .must, .host, confidence: .a,
        on: onUpdated, since: .r3_0, needs: [.request, .configuration],
        "The length of each extent that the host accepts or gives back is a multiple of its region's block size.",
        consequence: "The device refuses the whole list.",
        clauses: updated
    ) { session, step throws(WireError) in
        ExtentCheck.judge(try step.updatedExtents(), in: session.regions.ofMailbox) {
            ExtentCheck.lengthAlignment($0, $1)
        }
    }

    public static let updatedExtentInsideOneRegion: Rule = Rule(
        "dc.updated-extent.is-in-one-region", "DCD-EXT-005", .must, .host, confidence: .a,
        on: onUpdated, since: .r3_0, needs: [.request, .configuration],
        "Each extent that the host accepts or gives back lies in the decode range of one region.",
        consequence: "The device refuses the whole list.",
        clauses: updated
    ) { session, step throws(WireError) in
        ExtentCheck.judge(try step.updatedExtents(), in: session.regions.ofMailbox) {
            ExtentCheck.place($0, $1) ?? ExtentCheck.decodeEnd($0, $1)
        }
    }

    public static let updatedExtentDoesNotWrap: Rule = Rule(
        "dc.updated-extent.does-not-wrap", "DCD-EXT-007", .should, .host, confidence: .d,
        on: onUpdated, since: .r3_0, needs: [.request],
        "Start plus length of each extent that the host accepts or gives back stays within 64 bits, as it must to lie in one region.",
        consequence: "A device that adds them without care takes the extent for a small one.",
        clauses: updated
    ) { _, step throws(WireError) in
        ExtentCheck.judge(try step.updatedExtents()) { ExtentCheck.wrap($0) }
    }

    public static let updatedExtentReservedBytesAreZero: Rule = Rule(
        "dc.updated-extent.reserved-bytes-are-zero", "DCD-EXT-008", .should, pinned: .must, .host, confidence: .a,
        on: onUpdated, since: .r3_0, needs: [.request],
        refines: "mailbox.input-reserved-zero",
        "The reserved bytes of each extent that the host accepts or gives back are zero.",
        consequence: "A device of a later revision may read a meaning into them.",
        clauses: updated
    ) { _, step throws(WireError) in
        ExtentCheck.judge(try step.updatedExtents()) { ExtentCheck.reserved($0) }
    }

    public static let updatedExtentNoOverlap: Rule = Rule(
        "dc.updated-extent.do-not-overlap", "DCD-EXT-012", .must, .host, confidence: .a,
        on: onUpdated, since: .r3_0, needs: [.request],
        "No two extents of one list that the host accepts or gives back name the same byte.",
        consequence: "The device refuses the whole list.",
        clauses: updated
    ) { _, step throws(WireError) in
        let extents = try step.updatedExtents()
        return extents.count > 1 ? .judged(ExtentCheck.overlaps(extents)) : .notApplicable
    }
}
