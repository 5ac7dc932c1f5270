import CXLWire
import SpecTables

// What Dynamic Capacity records announce, against what the device and the host hold.

private let record: Clauses = [.r3_0: "8.2.9.2.1.5", .r3_1: "8.2.9.2.1.6", .r3_2: "8.2.10.2.1.6"]

extension Rule {
    public static let dynamicCapacityFabricRecordExtent: Rule = Rule(
        "dc.event.fabric-record-extent-is-well-formed", "EVT-DC-011", .should, .device, confidence: .b,
        on: onDynamicCapacityRecords, since: .r3_0, needs: [.response],
        "Records of types 4 and 5 carry an extent with a length, a whole address, and an end within 64 bits; only a refused offer may have none.",
        consequence: "The fabric manager cannot tell what the host took or gave back.",
        clauses: record
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let extents = try step.recordExtents { $0 == .capacityReleased || $0 == .addCapacityResponse }
        let refusals = try step.recordExtents { $0 == .addCapacityResponse }.filter { $0.start == 0 && $0.length == 0 }
        let judged = extents.filter { extent in !refusals.contains { $0.offset == extent.offset } }
        return ExtentCheck.judge(judged) {
            ExtentCheck.length($0) ?? ExtentCheck.addressBits($0) ?? ExtentCheck.wrap($0)
        }
    }

    public static let dynamicCapacityUpdateHasNoExtent: Rule = Rule(
        "dc.event.region-update-has-no-extent", "EVT-DC-012", .note, .device, confidence: .d,
        on: onDynamicCapacityRecords, since: .r3_0, needs: [.response],
        "The extent of a Region Configuration Updated record is zero.",
        consequence: "It means nothing there.",
        clauses: record
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        return ExtentCheck.judge(try step.recordExtents { $0 == .regionConfigurationUpdated }) { extent in
            guard extent.start != 0 || extent.length != 0 || extent.tag != .zero || extent.sequence != 0 else {
                return nil
            }
            return extent.violation(0x00..<0x22, "startingDPA", expected: "an extent of zeros", observed: extent.text)
        }
    }

    public static let dynamicCapacityCountsWithinTotals: Rule = Rule(
        "dc.event.available-counts-within-totals", "EVT-DC-013", .note, .device, confidence: .d,
        on: onDynamicCapacityRecords, since: .r3_1, needs: [.response],
        "The numbers of available extents and tags in a record are at most those that the device supports.",
        consequence: "A host plans with room that is not there.",
        clauses: record
    ) { session, step throws(WireError) in
        let records = try RecordCheck.records(step).filter { $0.value.validityFlags.availableCountsValid }
        guard !records.isEmpty else { return .notApplicable }
        guard let totals = session.capacity.totals else { return .unknown("the totals are not known") }
        var violations: [Violation] = []
        for record in records {
            if record.value.numberOfAvailableExtents > totals.totalNumberOfSupportedExtents {
                violations.append(
                    record.violation(
                        0x78..<0x7C, "numberOfAvailableExtents",
                        expected: "at most \(totals.totalNumberOfSupportedExtents)",
                        observed: "\(record.value.numberOfAvailableExtents)"))
            }
            if record.value.numberOfAvailableTags > totals.totalNumberOfSupportedTags {
                violations.append(
                    record.violation(
                        0x7C..<0x80, "numberOfAvailableTags", expected: "at most \(totals.totalNumberOfSupportedTags)",
                        observed: "\(record.value.numberOfAvailableTags)"))
            }
        }
        return .judged(violations)
    }

    public static let dynamicCapacityOfferIsFree: Rule = Rule(
        "dc.event.offer-is-free", "EVT-DC-014", .should, .device, confidence: .d,
        on: onDynamicCapacityRecords, since: .r3_0, needs: [.request, .response, .list, .queue, .whole, .sole],
        "A new offer names no byte that the host holds or that an offer still waits for.",
        consequence: "The host answers one offer and the device takes it for another.",
        clauses: record
    ) { session, step throws(WireError) in
        let news = try RecordCheck.newExtents(session, step) { $0 == .addCapacity || $0 == .forcedCapacityRelease }
        guard news.contains(where: { $0.type == .addCapacity }) else { return .notApplicable }
        guard session.announcements.wasEmpty else { return .unknown("the record may be older than the list") }
        if session.announcements.hasForced || session.announcements.hasOverflowed {
            return .unknown("what was taken away or lost is not known")
        }
        guard var held = session.capacity.accepted else { return .unknown("the accepted capacity is not known") }
        for offer in session.capacity.offers { for piece in offer.pieces { held.insert(piece) } }
        var violations: [Violation] = []
        for (type, extent) in news {
            guard let piece = Piece(start: extent.start, length: extent.length) else { continue }
            if type == .forcedCapacityRelease {
                held.remove(piece)
            } else if held.overlaps(piece) {
                violations.append(
                    extent.violation(
                        0x00..<0x10, "startingDPA", expected: "capacity that is neither held nor offered",
                        observed: extent.text))
            }
        }
        return .judged(violations)
    }

    public static let dynamicCapacityReleaseIsHeld: Rule = Rule(
        "dc.event.release-is-held", "EVT-DC-015", .should, .device, confidence: .d,
        on: onDynamicCapacityRecords, since: .r3_0, needs: [.request, .response, .list, .whole, .sole],
        "A Release Capacity record names capacity that the host holds.",
        consequence: "The host is asked for what it does not have, and breaks a rule if it obeys.",
        clauses: record
    ) { session, step throws(WireError) in
        let news = try RecordCheck.newExtents(session, step) { $0 == .releaseCapacity }
        guard !news.isEmpty else { return .notApplicable }
        guard session.announcements.wasEmpty else { return .unknown("the record may be older than the list") }
        guard let held = session.capacity.accepted, session.capacity.chain == nil else {
            return .unknown("the accepted capacity is not known")
        }
        var violations: [Violation] = []
        for (_, extent) in news {
            guard let piece = Piece(start: extent.start, length: extent.length), !held.covers(piece) else { continue }
            if session.announcements.givenBack.overlaps(piece) {
                return .unknown("the host gave it back, perhaps at the same time")
            }
            // What was taken by force after the record was written may be gone from a list that was read before the record.
            if let list = session.capacity.lastList?.index, list > session.announcements.endSeenAt ?? -1 {
                return .unknown("the record may be older than the list")
            }
            violations.append(
                extent.violation(
                    0x00..<0x10, "startingDPA", expected: "capacity that the host holds", observed: extent.text))
        }
        return .judged(violations)
    }

    public static let dynamicCapacityGroupAnsweredEarly: Rule = Rule(
        "dc.event.group-answered-early", "EVT-DC-020", .note, .host, confidence: .c,
        on: .exchange([AddDynamicCapacityResponse.opcode]), since: .r3_1, needs: [.request, .queue],
        "The host answers an offer after it read the last record of its group.",
        consequence: "What the host did not wait for counts as refused.",
        clauses: record
    ) { session, step throws(WireError) in
        let extents = try step.updatedExtents()
        guard !extents.isEmpty, !session.capacity.offers.isEmpty else { return .notApplicable }
        let open = session.capacity.offers.filter { !$0.isClosed }
        var violations: [Violation] = []
        for extent in extents {
            guard let piece = Piece(start: extent.start, length: extent.length),
                let offer = open.first(where: { $0.pieces.contains { $0.overlaps(piece) } })
            else { continue }
            violations.append(
                extent.violation(
                    0x00..<0x10, "startingDPA", expected: "an answer after the last record of the group",
                    observed: extent.text + ", whose group goes on", contradicts: offer.index))
        }
        return .judged(violations)
    }
}
