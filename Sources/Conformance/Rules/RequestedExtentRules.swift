import CXLWire
import SpecTables

// Extents that the fabric manager names (5604h, 5605h).

private let requested: Clauses = [.r3_0: "7.6.7.6.5"]
private let onRequested = Trigger.exchange([
    InitiateDynamicCapacityAdd.opcode, InitiateDynamicCapacityRelease.opcode,
])

extension Rule {
    public static let requestedExtentLengthNotZero: Rule = Rule(
        "dc.extent.requested-length-not-zero", "DCD-EXT-001", .must, .fabricManager, confidence: .a,
        on: onRequested, since: .r3_0, needs: [.request],
        "Each extent that the fabric manager asks for by address has a length above 0.",
        consequence: "The device refuses the request, or hands out capacity that no host can use.",
        clauses: requested
    ) { _, step throws(WireError) in
        ExtentCheck.judge(try step.requestedExtents()) { ExtentCheck.length($0) }
    }

    public static let requestedExtentAddressBitsAreZero: Rule = Rule(
        "dc.extent.requested-address-bits-are-zero", "DCD-EXT-002", .must, .fabricManager, confidence: .b,
        on: onRequested, since: .r3_0, needs: [.request],
        "Bits 5:0 of the starting address are zero in each extent that the fabric manager asks for.",
        consequence: "The device refuses the request, or hands out capacity that no host can use.",
        clauses: requested
    ) { _, step throws(WireError) in
        ExtentCheck.judge(try step.requestedExtents()) { ExtentCheck.addressBits($0) }
    }

    public static let requestedExtentStartAligned: Rule = Rule(
        "dc.extent.requested-start-is-aligned", "DCD-EXT-003", .must, .fabricManager, confidence: .a,
        on: onRequested, since: .r3_0, needs: [.request],
        "Each extent that the fabric manager asks for begins at a multiple of its region's block size.",
        consequence: "The device refuses the request, or hands out capacity that no host can use.",
        clauses: requested
    ) { session, step throws(WireError) in
        ExtentCheck.judge(try step.requestedExtents(), in: session.regions(for: step)) {
            ExtentCheck.startAlignment($0, $1)
        }
    }

    public static let requestedExtentLengthAligned: Rule = Rule(
        "dc.extent.requested-length-is-aligned", "DCD-EXT-004", .must, .fabricManager, confidence: .a,
        on: onRequested, since: .r3_0, needs: [.request],
        "The length of each extent that the fabric manager asks for is a multiple of its region's block size.",
        consequence: "The device refuses the request, or hands out capacity that no host can use.",
        clauses: requested
    ) { session, step throws(WireError) in
        ExtentCheck.judge(try step.requestedExtents(), in: session.regions(for: step)) {
            ExtentCheck.lengthAlignment($0, $1)
        }
    }

    public static let requestedExtentInsideOneRegion: Rule = Rule(
        "dc.extent.requested-is-in-one-region", "DCD-EXT-005", .must, .fabricManager, confidence: .a,
        on: onRequested, since: .r3_0, needs: [.request],
        "Each extent that the fabric manager asks for lies in the decode range of one region of that host.",
        consequence: "The device refuses the request, or hands out capacity that no host can use.",
        clauses: requested
    ) { session, step throws(WireError) in
        ExtentCheck.judge(try step.requestedExtents(), in: session.regions(for: step)) {
            ExtentCheck.place($0, $1) ?? ExtentCheck.decodeEnd($0, $1)
        }
    }

    public static let requestedExtentDoesNotWrap: Rule = Rule(
        "dc.extent.requested-does-not-wrap", "DCD-EXT-007", .should, .fabricManager, confidence: .d,
        on: onRequested, since: .r3_0, needs: [.request],
        "Start plus length of each extent that the fabric manager asks for stays within 64 bits.",
        consequence: "The device refuses the request, or hands out capacity that no host can use.",
        clauses: requested
    ) { _, step throws(WireError) in
        ExtentCheck.judge(try step.requestedExtents()) { ExtentCheck.wrap($0) }
    }

    public static let requestedExtentReservedBytesAreZero: Rule = Rule(
        "dc.extent.requested-reserved-bytes-are-zero", "DCD-EXT-008", .should, pinned: .must, .fabricManager,
        confidence: .a,
        on: onRequested, since: .r3_0, needs: [.request],
        refines: "mailbox.input-reserved-zero",
        "The reserved bytes of each extent that the fabric manager asks for are zero.",
        consequence: "A device of a later revision may read a meaning into them.",
        clauses: requested
    ) { _, step throws(WireError) in
        ExtentCheck.judge(try step.requestedExtents()) { ExtentCheck.reserved($0) }
    }

    public static let requestedExtentSequenceOnlyWhereSharable: Rule = Rule(
        "dc.extent.requested-sequence-only-where-sharable", "DCD-EXT-009", .must, .fabricManager, confidence: .a,
        on: onRequested, since: .r3_0, needs: [.request],
        "An extent that the fabric manager asks for in a region that cannot be shared has the sequence number 0.",
        consequence: "The device refuses the request, or hands out capacity that no host can use.",
        clauses: requested
    ) { session, step throws(WireError) in
        let extents = try step.requestedExtents()
        guard !extents.isEmpty else { return .notApplicable }
        guard let regions = session.regions(for: step) else { return .unknown("the regions are not known") }
        return session.judgeShared(extents, regions, wanted: false) { $0.sequenceViolation }
    }

    public static let requestedExtentTaggedWhereSharable: Rule = Rule(
        "dc.extent.requested-tagged-where-sharable", "DCD-EXT-010", .must, .fabricManager, confidence: .a,
        on: onRequested, since: .r3_0, needs: [.request],
        "An extent that the fabric manager asks for in a sharable region has a tag that is not zero.",
        consequence: "Without a tag, no other host can be given access to the same capacity.",
        clauses: requested
    ) { session, step throws(WireError) in
        let extents = try step.requestedExtents()
        guard !extents.isEmpty else { return .notApplicable }
        guard let regions = session.regions(for: step) else { return .unknown("the regions are not known") }
        return session.judgeShared(extents, regions, wanted: true) { $0.tagViolation }
    }

    public static let requestedExtentNoOverlap: Rule = Rule(
        "dc.extent.requested-do-not-overlap", "DCD-EXT-012", .must, .fabricManager, confidence: .a,
        on: onRequested, since: .r3_0, needs: [.request],
        "No two extents of one request of the fabric manager name the same byte.",
        consequence: "The device refuses the request, or hands out capacity that no host can use.",
        clauses: requested
    ) { _, step throws(WireError) in
        let extents = try step.requestedExtents()
        return extents.count > 1 ? .judged(ExtentCheck.overlaps(extents)) : .notApplicable
    }
}
