import CXLWire
import SpecTables

// Initiate Dynamic Capacity Release (5605h).

private let release: Clauses = [.r3_0: "7.6.7.6.6"]
private let onRelease = Trigger.exchange([InitiateDynamicCapacityRelease.opcode])

extension Rule {
    public static let fabricReleaseWithoutList: Rule = Rule(
        "fm.release.prescriptive-without-list", "FM-REL-001", .must, .fabricManager, confidence: .a, on: onRelease,
        since: .r3_0, needs: [.request],
        "A prescriptive release carries an extent count.",
        consequence: "The device has to guess which capacity is meant.", clauses: release
    ) { _, step throws(WireError) in
        let request = try InitiateDynamicCapacityRelease.Request(step.request)
        guard request.flags.removalPolicy == .prescriptive else { return .notApplicable }
        return request.extentCount != nil
            ? .held
            : .violated(
                Violation(
                    .request, 0..<step.request.count, field: "extentCount", expected: "at least \(0x20) bytes",
                    observed: "\(step.request.count) bytes"))
    }

    public static let fabricReleaseWithoutListAnswer: Rule = Rule(
        "fm.release.prescriptive-without-list.answer", "FM-REL-001", .must, .device, confidence: .a, on: onRelease,
        since: .r3_0, needs: [.implemented, .request],
        "A prescriptive release that ends before its extent count is refused.",
        consequence: "A fabric manager believes that capacity comes back which the device never chose.",
        clauses: release
    ) { session, step throws(WireError) in
        judge("fm.release.prescriptive-without-list.answer", try releaseFaults(session, step), step)
    }

    public static let fabricReleasePolicy: Rule = Rule(
        "fm.release.policy.answer", "FM-REL-002", .must, .device, confidence: .b, on: onRelease, since: .r3_0,
        needs: [.implemented, .request],
        "A release with a policy that Get DCD Info does not offer is answered Invalid Input.",
        consequence: "A host loses other capacity than the fabric manager wanted back.", clauses: release
    ) { session, step throws(WireError) in
        guard session.fabricManager.info != nil else { return .unknown("Get DCD Info was not read") }
        return judge("fm.release.policy.answer", try releaseFaults(session, step), step)
    }

    public static let fabricReleaseUnknownTag: Rule = Rule(
        "fm.release.unknown-tag.answer", "FM-REL-003", .must, .device, confidence: .b, on: onRelease, since: .r3_1,
        needs: [.implemented, .request, .sole],
        "A tag-based release of a tag that the device does not list is answered Invalid Input.",
        consequence: "A fabric manager waits for capacity that nobody has.", clauses: release
    ) { session, step throws(WireError) in
        guard session.fabricManager.tags != nil else { return .unknown("the tags were not read to the end") }
        return judge("fm.release.unknown-tag.answer", try releaseFaults(session, step), step)
    }

    public static let fabricReleaseUnassigned: Rule = Rule(
        "fm.release.unassigned-extent.answer", "FM-REL-004", .must, .device, confidence: .b, on: onRelease,
        since: .r3_0, needs: [.implemented, .request, .whole, .sole],
        "A prescriptive release of bytes that the host does not hold is refused as a wrong list or address.",
        consequence: "A host is asked for memory that another one uses.", clauses: release
    ) { session, step throws(WireError) in
        judge("fm.release.unassigned-extent.answer", try releaseFaults(session, step), step)
    }

    public static let fabricReleasePending: Rule = Rule(
        "fm.release.pending-extent.answer", "FM-REL-005", .must, .device, confidence: .b, on: onRelease,
        since: .r3_1, needs: [.implemented, .request, .sole],
        "A release, not forced, of bytes that were added and not accepted yet is refused as a wrong address or list.",
        consequence: "The host accepts capacity that the fabric manager takes for returned.", clauses: release
    ) { session, step throws(WireError) in
        judge("fm.release.pending-extent.answer", try releaseFaults(session, step), step)
    }

    public static let fabricReleasePartOfShared: Rule = Rule(
        "fm.release.part-of-shared-tag.answer", "FM-REL-007", .must, .device, confidence: .b, on: onRelease,
        since: .r3_1, needs: [.implemented, .request, .sole],
        "A prescriptive release of a part of the extents that share a tag in a sharable region is answered Invalid Input.",
        consequence: "Hosts that share the tag no longer see the same memory behind it.", clauses: release
    ) { session, step throws(WireError) in
        judge("fm.release.part-of-shared-tag.answer", try releaseFaults(session, step), step)
    }

    public static let fabricReleaseMoreThanAssigned: Rule = Rule(
        "fm.release.more-than-assigned.answer", "FM-REL-010", .should, .device, confidence: .b, on: onRelease,
        since: .r3_1, needs: [.implemented, .request, .sole],
        "A tag-based release of more bytes than the host holds with the tag is answered Resources Exhausted.",
        consequence: "A fabric manager counts capacity as returned that nobody had.", clauses: release
    ) { session, step throws(WireError) in
        judge("fm.release.more-than-assigned.answer", try releaseFaults(session, step), step)
    }
}

/// What of a release the device must refuse, as far as what is known shows it.
private func releaseFaults(_ session: borrowing Session, _ step: borrowing Step) throws(WireError) -> [FabricFault] {
    let request = try InitiateDynamicCapacityRelease.Request(step.request)
    let value = request.value
    let list = request.extents
    let state = session.fabricManager
    let policy = value.flags.removalPolicy
    var faults: [FabricFault] = []
    if policy == .prescriptive, value.extentCount == nil {
        faults.append(
            FabricFault(
                "fm.release.prescriptive-without-list.answer", "the request ends before the extent count",
                named: [.invalidPayloadLength, .invalidInput, .invalidExtentList]))
    }
    if let info = state.info {
        if policy.rawValue <= 1, info.supportedRemovalPolicies.rawValue & 1 << UInt16(policy.rawValue) == 0 {
            faults.append(
                FabricFault(
                    "fm.release.policy.answer", "the device does not offer policy \(policy.rawValue)",
                    named: [.invalidInput]))
        }
        // No rule names a code for this, but it excuses any.
        if value.hostID >= UInt16(info.numberOfHosts) { faults.append(FabricFault("", "the host does not exist")) }
    }
    switch policy {
    case .tagBased: faults += state.tagFaults(value)
    case .prescriptive:
        let pieces = list.indices.compactMap { FabricManagerState.piece(list[$0]) }
        if pieces.count == list.count, !pieces.isEmpty, let host = state.hosts[value.hostID] {
            // What an operator added may wait for an answer, and can be taken back by force.
            let isAllKnown = session.isFromStart && !session.operatorOffers.hasAdded
            faults += host.extentFaults(pieces, isForced: value.flags.forcedRelease, isAllKnown: isAllKnown)
        }
    default: break
    }
    return faults
}

extension FabricManagerState {
    fileprivate func tagFaults(_ value: InitiateDynamicCapacityRelease.Request.Value) -> [FabricFault] {
        guard value.tag != .zero else { return [] }
        if let tags, tags[value.tag] == nil {
            return [
                FabricFault(
                    "fm.release.unknown-tag.answer", "the device does not list the tag", named: [.invalidInput])
            ]
        }
        guard let host = hosts[value.hostID], host.additions == 0, let list = host.list else { return [] }
        let held = CapacityMap(list.pieces.filter { $0.tag == value.tag }).heldByteCount
        guard held > 0, value.length > held else { return [] }
        return [
            FabricFault(
                "fm.release.more-than-assigned.answer", "the host holds \(held) bytes with the tag",
                named: [.resourcesExhausted])
        ]
    }
}

extension FabricManagerState.Host {
    fileprivate func extentFaults(_ pieces: [Piece], isForced: Bool, isAllKnown: Bool) -> [FabricFault] {
        guard let held = list?.map else { return [] }
        let codes: [CommandReturnCode] = [.invalidExtentList, .invalidPhysicalAddress]
        var faults: [FabricFault] = []
        // Capacity that was added since the list was read may have been accepted, or may be waiting.
        if isAllKnown, additions == 0, let piece = pieces.first(where: { !held.covers($0) }) {
            faults.append(
                FabricFault(
                    "fm.release.unassigned-extent.answer", "the host does not hold all of \(piece.range)",
                    named: codes))
        }
        if !isForced, let piece = pieces.first(where: { piece in pending.contains { $0.overlaps(piece) } }) {
            faults.append(
                FabricFault(
                    "fm.release.pending-extent.answer", "\(piece.range) was added and is not accepted", named: codes))
        }
        let named = CapacityMap(pieces)
        for piece in list?.pieces ?? [] where piece.tag != .zero && named.overlaps(piece) {
            guard region(of: piece)?.value.regionAttributes.sharable == true,
                list?.pieces.contains(where: { $0.tag == piece.tag && !named.covers($0) }) == true
            else { continue }
            faults.append(
                FabricFault(
                    "fm.release.part-of-shared-tag.answer", "other extents have the tag of \(piece.range)",
                    named: [.invalidInput]))
            break
        }
        return faults
    }
}
