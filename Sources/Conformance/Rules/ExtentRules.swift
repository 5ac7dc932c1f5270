import CXLWire
import SpecTables

// Extents that the device sends, on every carrier.

private let extent: Clauses = [.r3_0: "8.2.9.2.1.5", .r3_1: "8.2.9.2.1.6", .r3_2: "8.2.10.2.1.6"]
private let onLists = Trigger.exchange([GetDynamicCapacityExtentList.opcode, GetDCRegionExtentLists.opcode])

/// Answers that hold extents which the device offers, takes back or lists.
let onSent = Trigger.exchange(
    [GetEventRecords.opcode, GetDynamicCapacityExtentList.opcode, GetDCRegionExtentLists.opcode],
    holding: .sentExtents)

extension Rule {
    public static let extentLengthNotZero: Rule = Rule(
        "dc.extent.length-not-zero", "DCD-EXT-001", .must, .device, confidence: .a,
        on: onSent, since: .r3_0, needs: [.response],
        "Each extent that the device offers, takes back or lists has a length above 0.",
        consequence: "A host that maps the extent gets no memory, and one that adds lengths up never gets ahead.",
        clauses: extent
    ) { _, step throws(WireError) in
        ExtentCheck.judge(try step.sentExtents()) { ExtentCheck.length($0) }
    }

    public static let extentAddressBitsAreZero: Rule = Rule(
        "dc.extent.address-bits-are-zero", "DCD-EXT-002", .must, .device, confidence: .b,
        on: onSent, since: .r3_0, needs: [.response],
        "Bits 5:0 of the starting address are zero in each extent that the device sends.",
        consequence: "Capacity that begins inside a cache line cannot be mapped.",
        clauses: extent
    ) { _, step throws(WireError) in
        ExtentCheck.judge(try step.sentExtents()) { ExtentCheck.addressBits($0) }
    }

    public static let extentStartAligned: Rule = Rule(
        "dc.extent.start-is-aligned", "DCD-EXT-003", .must, .device, confidence: .a,
        on: onSent, since: .r3_0, needs: [.request, .response],
        "Each extent that the device sends begins at a multiple of its region's block size.",
        consequence: "The host can neither accept nor release such an extent without breaking a rule itself.",
        clauses: extent
    ) { session, step throws(WireError) in
        ExtentCheck.judge(try step.sentExtents(), in: session.regions(for: step)) { ExtentCheck.startAlignment($0, $1) }
    }

    public static let extentLengthAligned: Rule = Rule(
        "dc.extent.length-is-aligned", "DCD-EXT-004", .must, .device, confidence: .a,
        on: onSent, since: .r3_0, needs: [.request, .response],
        "The length of each extent that the device sends is a multiple of its region's block size.",
        consequence: "The host can neither accept nor release such an extent without breaking a rule itself.",
        clauses: extent
    ) { session, step throws(WireError) in
        ExtentCheck.judge(try step.sentExtents(), in: session.regions(for: step)) {
            ExtentCheck.lengthAlignment($0, $1)
        }
    }

    public static let extentInsideOneRegion: Rule = Rule(
        "dc.extent.is-in-one-region", "DCD-EXT-005", .must, .device, confidence: .a,
        on: onSent, since: .r3_0, needs: [.request, .response],
        "Each extent that the device sends begins in a region and reaches no other region.",
        consequence:
            "An address relative to the region, or one outside of all regions, makes the host map memory that is not there.",
        clauses: extent
    ) { session, step throws(WireError) in
        ExtentCheck.judge(try step.sentExtents(), in: session.regions(for: step)) { ExtentCheck.place($0, $1) }
    }

    public static let extentEndsInsideDecodeRange: Rule = Rule(
        "dc.extent.ends-in-decode-range", "DCD-EXT-006", .must, .device, confidence: .b,
        on: onSent, since: .r3_0, needs: [.request, .response],
        "Each extent that the device sends ends at or below the end of its region's decode range.",
        consequence: "Accesses behind that end reach no memory.",
        clauses: extent
    ) { session, step throws(WireError) in
        ExtentCheck.judge(try step.sentExtents(), in: session.regions(for: step)) { ExtentCheck.decodeEnd($0, $1) }
    }

    public static let extentEndsInsideRegionLength: Rule = Rule(
        "dc.extent.ends-in-region-length", "DCD-EXT-006", .note, .device, confidence: .c,
        on: onSent, since: .r3_0, needs: [.request, .response],
        "Each extent that the device sends ends at or below base plus length of its region.",
        consequence: "Peers use the length as the limit where the field text names the decode length.",
        clauses: extent
    ) { session, step throws(WireError) in
        ExtentCheck.judge(try step.sentExtents(), in: session.regions(for: step)) { ExtentCheck.lengthEnd($0, $1) }
    }

    public static let extentDoesNotWrap: Rule = Rule(
        "dc.extent.does-not-wrap", "DCD-EXT-007", .should, .device, confidence: .d,
        on: onSent, since: .r3_0, needs: [.response],
        "Start plus length of each extent that the device sends stays within 64 bits, as it must to lie in one region.",
        consequence: "A host that adds them gets an end below the start.",
        clauses: extent
    ) { _, step throws(WireError) in
        ExtentCheck.judge(try step.sentExtents()) { ExtentCheck.wrap($0) }
    }

    public static let extentReservedBytesAreZero: Rule = Rule(
        "dc.extent.reserved-bytes-are-zero", "DCD-EXT-008", .should, pinned: .must, .device, confidence: .a,
        on: onSent, since: .r3_0, needs: [.response],
        refines: "mailbox.output-reserved-zero",
        "The reserved bytes of each extent that the device sends are zero.",
        consequence:
            "A later revision may give them a meaning, and a host of that revision then reads one that was not meant.",
        clauses: extent
    ) { _, step throws(WireError) in
        ExtentCheck.judge(try step.sentExtents()) { ExtentCheck.reserved($0) }
    }
}
