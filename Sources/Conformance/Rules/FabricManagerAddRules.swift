import CXLWire
import SpecTables

// Initiate Dynamic Capacity Add (5604h).

private let add: Clauses = [.r3_0: "7.6.7.6.5"]
private let onAdd = Trigger.exchange([InitiateDynamicCapacityAdd.opcode])

extension Rule {
    public static let fabricAddWithoutList: Rule = Rule(
        "fm.add.prescriptive-without-list", "FM-ADD-001", .must, .fabricManager, confidence: .a, on: onAdd,
        since: .r3_0, needs: [.request],
        "A prescriptive add carries an extent count.",
        consequence: "The device has to guess which capacity is meant.", clauses: add
    ) { _, step throws(WireError) in
        let request = try InitiateDynamicCapacityAdd.Request(step.request)
        guard request.options.selectionPolicy == .prescriptive else { return .notApplicable }
        return request.extentCount != nil
            ? .held
            : .violated(
                Violation(
                    .request, 0..<step.request.count, field: "extentCount", expected: "at least \(0x20) bytes",
                    observed: "\(step.request.count) bytes"))
    }

    public static let fabricAddWithoutListAnswer: Rule = Rule(
        "fm.add.prescriptive-without-list.answer", "FM-ADD-001", .must, .device, confidence: .a, on: onAdd,
        since: .r3_0, needs: [.implemented, .request],
        "A prescriptive add that ends before its extent count is refused.",
        consequence: "A fabric manager believes that capacity is on its way which the device never chose.",
        clauses: add
    ) { session, step throws(WireError) in
        judge("fm.add.prescriptive-without-list.answer", try addFaults(session, step), step)
    }

    public static let fabricAddPolicy: Rule = Rule(
        "fm.add.policy.answer", "FM-ADD-002", .must, .device, confidence: .b, on: onAdd, since: .r3_0,
        needs: [.implemented, .request],
        "An add with a policy that Get DCD Info does not offer is answered Invalid Input.",
        consequence: "Capacity is chosen in another way than the fabric manager wanted.", clauses: add
    ) { session, step throws(WireError) in
        guard session.fabricManager.info != nil else { return .unknown("Get DCD Info was not read") }
        return judge("fm.add.policy.answer", try addFaults(session, step), step)
    }

    public static let fabricAddTarget: Rule = Rule(
        "fm.add.host-or-region.answer", "FM-ADD-003", .must, .device, confidence: .b, on: onAdd, since: .r3_0,
        needs: [.implemented, .request],
        "An add for a host or a region that does not exist is answered Invalid Input.",
        consequence: "Capacity is set aside for nobody, or given to the wrong host.", clauses: add
    ) { session, step throws(WireError) in
        guard session.fabricManager.info != nil else { return .unknown("Get DCD Info was not read") }
        return judge("fm.add.host-or-region.answer", try addFaults(session, step), step)
    }

    public static let fabricAddBlocks: Rule = Rule(
        "fm.add.length-not-in-blocks.answer", "FM-ADD-004", .must, .device, confidence: .b, on: onAdd, since: .r3_0,
        needs: [.implemented, .request],
        "An add of a length that is no multiple of the region's block size is answered Invalid Input.",
        consequence: "The host gets another amount than the fabric manager has counted.", clauses: add
    ) { session, step throws(WireError) in
        judge("fm.add.length-not-in-blocks.answer", try addFaults(session, step), step)
    }

    public static let fabricAddNothing: Rule = Rule(
        "fm.add.length-zero.answer", "FM-ADD-004", .should, .device, confidence: .b, on: onAdd, since: .r3_0,
        needs: [.implemented, .request],
        "An add of no bytes is refused.",
        consequence: "A fabric manager waits for capacity that cannot come.", clauses: add
    ) { session, step throws(WireError) in
        judge("fm.add.length-zero.answer", try addFaults(session, step), step)
    }

    public static let fabricAddAccessible: Rule = Rule(
        "fm.add.already-accessible.answer", "FM-ADD-005", .must, .device, confidence: .b, on: onAdd, since: .r3_0,
        needs: [.implemented, .request, .sole],
        "A prescriptive add that names bytes which the host holds already is answered Invalid Extent List.",
        consequence: "One piece of memory is handed out twice.", clauses: add
    ) { session, step throws(WireError) in
        judge("fm.add.already-accessible.answer", try addFaults(session, step), step)
    }

    public static let fabricAddNoExtents: Rule = Rule(
        "fm.add.no-extents.answer", "FM-ADD-005", .should, .device, confidence: .b, on: onAdd, since: .r3_0,
        needs: [.implemented, .request],
        "A prescriptive add without extents is refused.",
        consequence: "A fabric manager waits for capacity that cannot come.", clauses: add
    ) { session, step throws(WireError) in
        judge("fm.add.no-extents.answer", try addFaults(session, step), step)
    }

    public static let fabricAddMoreThanRegion: Rule = Rule(
        "fm.add.more-than-region.answer", "FM-ADD-006", .must, .device, confidence: .b, on: onAdd, since: .r3_0,
        needs: [.implemented, .request, .sole],
        "An add that would give a host more than the region's decode length is answered Resources Exhausted.",
        consequence: "The host is offered memory that none of its addresses reaches.", clauses: add
    ) { session, step throws(WireError) in
        judge("fm.add.more-than-region.answer", try addFaults(session, step), step)
    }

    public static let fabricAddContiguous: Rule = Rule(
        "fm.add.no-contiguous-space.answer", "FM-ADD-006", .should, .device, confidence: .b, on: onAdd, since: .r3_0,
        needs: [.implemented, .request, .sole],
        "A contiguous add that no gap between what the host holds in the region can take is answered Resources Exhausted.",
        consequence: "The host is offered pieces where the fabric manager asked for one range.", clauses: add
    ) { session, step throws(WireError) in
        judge("fm.add.no-contiguous-space.answer", try addFaults(session, step), step)
    }

    public static let fabricAddTracking: Rule = Rule(
        "fm.add.tracking-exhausted.answer", "FM-ADD-006", .should, .device, confidence: .b, on: onAdd, since: .r3_1,
        needs: [.implemented, .request, .sole],
        "An add of more extents or tags than the device says it can still track is answered Resources Exhausted.",
        consequence: "The device loses sight of capacity that a host uses.", clauses: add
    ) { session, step throws(WireError) in
        judge("fm.add.tracking-exhausted.answer", try addFaults(session, step), step)
    }

    public static let fabricAddSharedAccess: Rule = Rule(
        "fm.add.shared-access.answer", "FM-ADD-009", .must, .device, confidence: .b, on: onAdd, since: .r3_0,
        needs: [.implemented, .request, .sole],
        "Enabling shared access to a tag that is unknown, that cannot be shared or that the host has already is answered Invalid Input.",
        consequence: "A fabric manager believes that hosts share memory which they do not.", clauses: add
    ) { session, step throws(WireError) in
        judge("fm.add.shared-access.answer", try addFaults(session, step), step)
    }
}

/// What of an add the device must refuse, as far as what is known shows it.
private func addFaults(_ session: borrowing Session, _ step: borrowing Step) throws(WireError) -> [FabricFault] {
    let request = try InitiateDynamicCapacityAdd.Request(step.request)
    let value = request.value
    let list = request.extents
    let pieces = list.indices.compactMap { FabricManagerState.piece(list[$0]) }
    let state = session.fabricManager
    let policy = value.options.selectionPolicy
    let isSized = policy == .free || policy == .contiguous
    var faults: [FabricFault] = []
    if policy == .prescriptive, value.extentCount == nil {
        faults.append(
            FabricFault(
                "fm.add.prescriptive-without-list.answer", "the request ends before the extent count",
                named: [.invalidPayloadLength, .invalidInput, .invalidExtentList]))
    }
    if let info = state.info {
        let offered = info.supportedAddCapacitySelectionPolicies.rawValue
        if policy.rawValue <= 2, offered & 1 << UInt16(policy.rawValue) == 0 {
            faults.append(
                FabricFault(
                    "fm.add.policy.answer", "the device does not offer policy \(policy.rawValue)",
                    named: [.invalidInput]))
        }
        if value.hostID >= UInt16(info.numberOfHosts) {
            faults.append(
                FabricFault(
                    "fm.add.host-or-region.answer", "host \(value.hostID) is none of \(info.numberOfHosts)",
                    named: [.invalidInput]))
        } else if isSized, value.regionNumber >= info.numberOfSupportedRegions {
            faults.append(
                FabricFault(
                    "fm.add.host-or-region.answer",
                    "region \(value.regionNumber) is none of \(info.numberOfSupportedRegions)",
                    named: [.invalidInput]))
        }
    }
    if isSized, value.length == 0 {
        faults.append(FabricFault("fm.add.length-zero.answer", "the length is 0"))
    }
    if policy == .prescriptive, value.extentCount == 0 {
        faults.append(FabricFault("fm.add.no-extents.answer", "the list is empty"))
    }
    guard let host = state.hosts[value.hostID] else { return faults }
    if isSized, let region = host.regions[Int(value.regionNumber)] {
        if region.regionBlockSize > 0, value.length % region.regionBlockSize != 0 {
            faults.append(
                FabricFault(
                    "fm.add.length-not-in-blocks.answer",
                    "\(value.length) is no multiple of \(region.regionBlockSize)", named: [.invalidInput]))
        }
        if let reason = host.excess(of: value.length, in: Int(value.regionNumber), region) {
            faults.append(FabricFault("fm.add.more-than-region.answer", reason, named: [.resourcesExhausted]))
        } else if policy == .contiguous, let gap = host.largestGap(in: region), gap < value.length {
            faults.append(
                FabricFault(
                    "fm.add.no-contiguous-space.answer",
                    "\(value.length) bytes are asked for in one range, and the largest gap has \(gap)",
                    named: [.resourcesExhausted]))
        }
    }
    if policy == .prescriptive, let held = host.list?.map, let piece = pieces.first(where: { held.overlaps($0) }) {
        faults.append(
            FabricFault(
                "fm.add.already-accessible.answer", "the host holds bytes of \(piece.range)",
                named: [.invalidExtentList]))
    }
    if let reason = state.trackingFault(value, pieces, for: host) {
        faults.append(FabricFault("fm.add.tracking-exhausted.answer", reason, named: [.resourcesExhausted]))
    }
    if policy == .enableSharedAccess, let reason = state.sharingFault(value.tag, for: host) {
        faults.append(FabricFault("fm.add.shared-access.answer", reason, named: [.invalidInput]))
    }
    return faults
}

extension FabricManagerState.Host {
    /// Why the host's region cannot hold `length` bytes more; `nil` where it can, or what it holds is not known.
    fileprivate func excess(of length: UInt64, in index: Int, _ region: HostDCRegionConfiguration.Value) -> String? {
        guard let list, region.regionDecodeLength >> 36 == 0 else { return nil }
        let room = region.regionDecodeLength << 28
        let held = CapacityMap(list.pieces.filter { self.region(of: $0)?.index == index }).heldByteCount
        let (sum, overflow) = held.addingReportingOverflow(length)
        return overflow || sum > room
            ? "the host holds \(held) bytes of the region, and \(length) more are above its \(room)" : nil
    }
}

extension FabricManagerState.Host {
    /// The most bytes in one range of the region that the host does not hold; `nil` where what it holds is not known.
    fileprivate func largestGap(in region: HostDCRegionConfiguration.Value) -> UInt64? {
        guard let list, region.regionDecodeLength >> 36 == 0,
            let whole = Piece(start: region.regionBase, length: region.regionDecodeLength << 28)
        else { return nil }
        return CapacityMap([whole]).without(list.map).joined().map { $0.upperBound - $0.lowerBound }.max() ?? 0
    }
}

extension FabricManagerState {
    /// Why the device cannot keep track of what an add brings; `nil` where it may, or where that is not known.
    ///
    /// Extents that touch are counted as one, and those that touch what the host holds are not counted: a device may keep
    /// them together.
    fileprivate func trackingFault(
        _ value: InitiateDynamicCapacityAdd.Request.Value, _ pieces: [Piece], for host: Host
    ) -> String? {
        guard let room = host.room else { return nil }
        let policy = value.options.selectionPolicy
        if policy == .prescriptive, let held = host.list?.pieces {
            let count = CapacityMap(pieces).joined().count { range in
                !held.contains { $0.start == range.upperBound || $0.end == range.lowerBound }
            }
            if count > Int(room.extents) {
                return "\(count) extents are more than the \(room.extents) that can be tracked"
            }
        }
        guard let tags, policy != .enableSharedAccess else { return nil }
        let named = policy == .prescriptive ? pieces.map(\.tag) : [value.tag]
        let new = Set(named.filter { $0 != .zero && tags[$0] == nil }).count
        return new > Int(room.tags) ? "\(new) new tags are more than the \(room.tags) that can be tracked" : nil
    }

    /// Why shared access to `tag` cannot be enabled for `host`; `nil` where nothing known speaks against it.
    fileprivate func sharingFault(_ tag: WireUUID, for host: Host) -> String? {
        if let tags, tags[tag] == nil { return "the device does not list the tag" }
        if let list = host.list, tag != .zero, list.pieces.contains(where: { $0.tag == tag }) {
            return "the host holds capacity with the tag"
        }
        return isUnsharable(tag) ? "the tag's capacity is in a region that cannot be shared" : nil
    }

    /// Whether capacity with `tag` is known to lie in a region that cannot be shared.
    func isUnsharable(_ tag: WireUUID) -> Bool {
        hosts.values.contains { host in
            host.list?.pieces.contains { piece in
                piece.tag == tag && tag != .zero
                    && host.region(of: piece).map { !$0.value.regionAttributes.sharable } ?? false
            } ?? false
        }
    }
}
