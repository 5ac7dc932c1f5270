import CXLWire
import SpecTables

// Get Host DC Region Configuration (5601h) and Set DC Region Configuration (5602h).

private let hostConfiguration: Clauses = [.r3_0: "7.6.7.6.2"]
private let setConfiguration: Clauses = [.r3_0: "7.6.7.6.3"]
private let onHostConfiguration = Trigger.exchange([GetHostDCRegionConfiguration.opcode])
private let onSetConfiguration = Trigger.exchange([SetDCRegionConfiguration.opcode])

extension Rule {
    public static let fabricHostConfigurationUnknownHost: Rule = Rule(
        "fm.host-configuration.unknown-host.answer", "FM-HCFG-001", .should, .device, confidence: .b,
        on: onHostConfiguration, since: .r3_0, needs: [.implemented, .request],
        "A request for the regions of a host that the device does not serve is refused.",
        consequence: "A fabric manager plans with regions that nobody has.", clauses: hostConfiguration
    ) { session, step throws(WireError) in
        guard let info = session.fabricManager.info else { return .unknown("Get DCD Info was not read") }
        let host = try GetHostDCRegionConfiguration.Request(step.request).hostID
        guard host >= UInt16(info.numberOfHosts) else { return .notApplicable }
        return step.mustBeRefused("host \(host) is none of \(info.numberOfHosts)")
            .contradicting(session.fabricManager.infoIndex)
    }

    public static let fabricHostConfigurationReturned: Rule = Rule(
        "fm.host-configuration.returned", "FM-HCFG-002", .must, .device, confidence: .a, on: onHostConfiguration,
        since: .r3_1, needs: [.request, .response],
        "The answer holds the regions from the first asked for to the last asked for or available, and all of them where they fit.",
        consequence: "A fabric manager misses regions, or takes one region for another.", clauses: hostConfiguration
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let request = try GetHostDCRegionConfiguration.Request(step.request)
        let response = try GetHostDCRegionConfiguration.Response(step.response)
        let first = Int(request.startingRegionIndex)
        let last = Swift.min(Int(response.numberOfAvailableRegions), first + Int(request.regionCount))
        let due = Swift.max(0, last - first)
        let returned = Int(response.regionsReturned)
        // The payload size of a mailbox says nothing about messages.
        let limit =
            step.transport == .cci ? session.mailbox.largestPayload : session.mailbox.limitAtLeast
        let fits = 0x14 + due * 0x28 <= limit
        if returned == due || (returned < due && !fits) { return .held }
        return .violated(
            Violation(
                .response, 0x03..<0x04, field: "regionsReturned",
                expected: "\(due), of \(response.numberOfAvailableRegions) available from \(first)",
                observed: "\(returned)"))
    }

    public static let fabricHostConfigurationShort: Rule = Rule(
        "fm.host-configuration.shorter-than-count", "FM-HCFG-002", .must, .device, confidence: .a,
        on: onHostConfiguration, since: .r3_1, needs: [.response],
        "An answer with host region configurations has the bytes of the regions that it announces, and of the totals.",
        consequence: "A fabric manager takes what lies behind the answer for a region.", clauses: hostConfiguration
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        return hostConfigurationLength(step).atLeastAnnounced(step)
    }

    public static let fabricHostConfigurationLong: Rule = Rule(
        "fm.host-configuration.longer-than-count", "FM-HCFG-002", .should, pinned: .must, .device, confidence: .a,
        on: onHostConfiguration, since: .r3_1, needs: [.response],
        "An answer with host region configurations ends with the totals.",
        consequence: "A fabric manager that derives the number of regions from the length finds too many.",
        clauses: hostConfiguration
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        return hostConfigurationLength(step).atMostAnnounced(step)
    }

    public static let fabricSetConfigurationRegion: Rule = Rule(
        "fm.set-configuration.unknown-region.answer", "FM-SCFG-001", .should, .device, confidence: .b,
        on: onSetConfiguration, since: .r3_0, needs: [.implemented, .request],
        "Configuring a region that does not exist is refused.",
        consequence: "A fabric manager believes in a configuration that no host will see.", clauses: setConfiguration
    ) { session, step throws(WireError) in
        judge("fm.set-configuration.unknown-region.answer", try setConfigurationFaults(session, step), step)
    }

    public static let fabricSetConfigurationBlockSize: Rule = Rule(
        "fm.set-configuration.block-size.answer", "FM-SCFG-002", .should, .device, confidence: .b,
        on: onSetConfiguration, since: .r3_0, needs: [.implemented, .request],
        "A block size that the region cannot have is refused.",
        consequence: "Extents are handed out in blocks that the device cannot keep apart.", clauses: setConfiguration
    ) { session, step throws(WireError) in
        guard session.fabricManager.info != nil else { return .unknown("Get DCD Info was not read") }
        return judge("fm.set-configuration.block-size.answer", try setConfigurationFaults(session, step), step)
    }

    public static let fabricSetConfigurationAssigned: Rule = Rule(
        "fm.set-configuration.assigned-region.answer", "FM-SCFG-003", .must, .device, confidence: .b,
        on: onSetConfiguration, since: .r3_0, needs: [.implemented, .request, .sole],
        "Configuring a region of which a host holds capacity is answered Unsupported.",
        consequence: "The block size changes under memory that is in use.", clauses: setConfiguration
    ) { session, step throws(WireError) in
        judge("fm.set-configuration.assigned-region.answer", try setConfigurationFaults(session, step), step)
    }

    public static let fabricSetConfigurationSanitize: Rule = Rule(
        "fm.set-configuration.fixed-sanitize.answer", "FM-SCFG-004", .must, .device, confidence: .b,
        on: onSetConfiguration, since: .r3_0, needs: [.implemented, .request],
        "Changing whether a region sanitizes on release, where that cannot be configured, is answered Unsupported.",
        consequence: "A fabric manager believes that the next host cannot read what the last one wrote.",
        clauses: setConfiguration
    ) { session, step throws(WireError) in
        judge("fm.set-configuration.fixed-sanitize.answer", try setConfigurationFaults(session, step), step)
    }
}

private func hostConfigurationLength(_ step: borrowing Step) -> OutputLength {
    do throws(WireError) {
        let rest = try GetHostDCRegionConfiguration.Response(step.response).trailing.byteCount
        return rest == 0 ? .exact : .long(rest)
    } catch {
        return .short(error)
    }
}

private func setConfigurationFaults(_ session: borrowing Session, _ step: borrowing Step) throws(WireError)
    -> [FabricFault]
{
    let request = try SetDCRegionConfiguration.Request(step.request)
    let region = Int(request.regionID)
    let known = session.fabricManager.info
    let count = known.map { Swift.min(8, Int($0.numberOfSupportedRegions)) } ?? 8
    guard region < count else {
        return [FabricFault("fm.set-configuration.unknown-region.answer", "region \(region) is none of \(count)")]
    }
    var faults: [FabricFault] = []
    let size = request.regionBlockSize
    if let mask = known?.regionSupportedBlockSizeMasks[region], size.nonzeroBitCount != 1 || size & mask == 0 {
        faults.append(
            FabricFault(
                "fm.set-configuration.block-size.answer",
                "a block of \(size) bytes is none that region \(region) can have"))
    }
    for (id, host) in session.fabricManager.hosts.sorted(by: { $0.key < $1.key }) {
        guard let list = host.list, list.pieces.contains(where: { host.region(of: $0)?.index == region }) else {
            continue
        }
        faults.append(
            FabricFault(
                "fm.set-configuration.assigned-region.answer", "host \(id) holds capacity of region \(region)",
                named: [.unsupported]))
        break
    }
    let current = session.fabricManager.hosts.values.compactMap { $0.regions[region]?.flags.sanitizeOnRelease }
    if let known, known.sanitizeOnReleaseSupportMask & 1 << UInt8(region) == 0, let first = current.first,
        current.allSatisfy({ $0 == first }), first != request.flags.sanitizeOnRelease
    {
        faults.append(
            FabricFault(
                "fm.set-configuration.fixed-sanitize.answer",
                "region \(region) cannot change whether it sanitizes on release", named: [.unsupported]))
    }
    return faults
}
