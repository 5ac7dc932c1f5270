import CXLWire
import SpecTables

// Get DC Region Extent Lists (5603h).

private let extentLists: Clauses = [.r3_0: "7.6.7.6.4"]
private let onExtentLists = Trigger.exchange([GetDCRegionExtentLists.opcode])

extension Rule {
    public static let fabricExtentListsShort: Rule = Rule(
        "fm.extent-lists.shorter-than-count", "FM-EXTL-001", .must, .device, confidence: .a, on: onExtentLists,
        since: .r3_0, needs: [.response],
        "An answer with a host's extents has the bytes of the extents that it announces.",
        consequence: "A fabric manager takes what lies behind the answer for an extent.", clauses: extentLists
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        return extentListsLength(step).atLeastAnnounced(step)
    }

    public static let fabricExtentListsLong: Rule = Rule(
        "fm.extent-lists.longer-than-count", "FM-EXTL-001", .should, pinned: .must, .device, confidence: .a,
        on: onExtentLists, since: .r3_0, needs: [.response],
        "An answer with a host's extents ends with the last extent that it announces.",
        consequence: "A fabric manager that derives the number of extents from the length finds too many.",
        clauses: extentLists
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        return extentListsLength(step).atMostAnnounced(step)
    }

    public static let fabricExtentListsReturned: Rule = Rule(
        "fm.extent-lists.returned", "FM-EXTL-001", .must, .device, confidence: .a, on: onExtentLists, since: .r3_0,
        needs: [.request, .response],
        "No more of a host's extents are returned than were asked for, or than there are from the starting index on.",
        consequence: "A fabric manager that reads into an array of the size it asked for writes behind its end.",
        clauses: extentLists
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let request = try GetDCRegionExtentLists.Request(step.request)
        let response = try GetDCRegionExtentLists.Response(step.response)
        let (start, total) = (request.startingExtentIndex, response.totalExtentCount)
        let most = Swift.min(request.extentCount, total > start ? total - start : 0)
        return response.returnedExtentCount <= most
            ? .held
            : .violated(
                Violation(
                    .response, 0x08..<0x0C, field: "returnedExtentCount",
                    expected: "at most \(most): \(request.extentCount) asked for from \(start), \(total) in all",
                    observed: "\(response.returnedExtentCount)"))
    }

    public static let fabricExtentListsEcho: Rule = Rule(
        "fm.extent-lists.echo", "FM-EXTL-001", .must, .device, confidence: .a, on: onExtentLists, since: .r3_0,
        needs: [.request, .response],
        "An answer with a host's extents repeats the host and the starting index that were asked for.",
        consequence: "A fabric manager files the extents under another host, or at another place.",
        clauses: extentLists
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let request = try GetDCRegionExtentLists.Request(step.request)
        let response = try GetDCRegionExtentLists.Response(step.response)
        var violations: [Violation] = []
        if response.hostID != request.hostID {
            violations.append(
                Violation(
                    .response, 0x00..<0x02, field: "hostID", expected: "\(request.hostID)",
                    observed: "\(response.hostID)"))
        }
        if response.startingExtentIndex != request.startingExtentIndex {
            violations.append(
                Violation(
                    .response, 0x04..<0x08, field: "startingExtentIndex", expected: "\(request.startingExtentIndex)",
                    observed: "\(response.startingExtentIndex)"))
        }
        return .judged(violations)
    }

    public static let fabricExtentListsStart: Rule = Rule(
        "fm.extent-lists.start-beyond-total.answer", "FM-EXTL-001", .should, .device, confidence: .b,
        on: onExtentLists, since: .r3_0, needs: [.implemented, .request],
        "A starting index above the number of the host's extents is refused.",
        consequence: "A fabric manager that pages through a list which shrank does not notice.", clauses: extentLists
    ) { session, step throws(WireError) in
        let request = try GetDCRegionExtentLists.Request(step.request)
        if step.succeeded {
            let total = try GetDCRegionExtentLists.Response(step.response).totalExtentCount
            guard request.startingExtentIndex > total else { return .notApplicable }
            return step.mustBeRefused("the host has \(total) extents, and \(request.startingExtentIndex) is above that")
        }
        guard let list = session.fabricManager.hosts[request.hostID]?.list else { return .unknown("no earlier list") }
        guard request.startingExtentIndex > list.total else { return .notApplicable }
        return step.mustBeRefused("the host has \(list.total) extents").contradicting(list.index)
    }

    public static let fabricExtentListsUnknownHost: Rule = Rule(
        "fm.extent-lists.unknown-host.answer", "FM-EXTL-002", .should, .device, confidence: .b, on: onExtentLists,
        since: .r3_0, needs: [.implemented, .request],
        "A request for the extents of a host that the device does not serve is refused.",
        consequence: "A fabric manager believes that a host which is not there holds nothing.", clauses: extentLists
    ) { session, step throws(WireError) in
        guard let info = session.fabricManager.info else { return .unknown("Get DCD Info was not read") }
        let host = try GetDCRegionExtentLists.Request(step.request).hostID
        guard host >= UInt16(info.numberOfHosts) else { return .notApplicable }
        return step.mustBeRefused("host \(host) is none of \(info.numberOfHosts)")
            .contradicting(session.fabricManager.infoIndex)
    }

    public static let fabricForcedReleaseStays: Rule = Rule(
        "fm.extent-lists.forced-release-stays", "FM-REL-009", .should, .device, confidence: .b, on: onExtentLists,
        since: .r3_0, needs: [.request, .response, .sole],
        "Bytes that a host held and that were released by force are not in the host's next extent list.",
        consequence: "A fabric manager hands memory out again that the last host can still reach.",
        clauses: extentLists
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let host = try GetDCRegionExtentLists.Request(step.request).hostID
        guard let forced = session.fabricManager.hosts[host]?.forced else { return .notApplicable }
        let response = try GetDCRegionExtentLists.Response(step.response)
        let list = response.extents
        var violations: [Violation] = []
        for position in list.indices {
            guard let piece = FabricManagerState.piece(list[position]),
                forced.pieces.contains(where: { $0.overlaps(piece) })
            else { continue }
            violations.append(
                Violation(
                    .response, 0x18 + position * 0x28..<0x40 + position * 0x28, field: "extents[\(position)]",
                    expected: "no bytes that were released by force", observed: piece.range,
                    contradicts: forced.index))
        }
        // A page without the bytes proves nothing.
        let isWhole = list.count == Int(response.totalExtentCount)
        return violations.isEmpty && !isWhole ? .notApplicable : .judged(violations)
    }
}

private func extentListsLength(_ step: borrowing Step) -> OutputLength {
    do throws(WireError) {
        let rest = try GetDCRegionExtentLists.Response(step.response).trailing.byteCount
        return rest == 0 ? .exact : .long(rest)
    } catch {
        return .short(error)
    }
}
