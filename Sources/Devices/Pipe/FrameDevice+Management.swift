import CXLWire
import Captures
import Conformance

// Acts of management: on the control channel where the device takes them there, else by the fabric manager's commands.

extension FrameDevice {
    public func perform(_ act: ManagementAct) async throws(DeviceFailure) -> Stimulus {
        guard abilities.acts.contains(act.kind) else { throw .notSupported("the device does not take \(act.kind.rawValue)") }
        if control?.abilities?.acts.contains(act.kind) == true {
            let (code, answer) = try await ask(.perform(act))
            return stimulus(act, code, answer.message)
        }
        switch act {
        case .add(let host, let region, let extents, let tag):
            var request = InitiateDynamicCapacityAdd.Request.Value(hostID: UInt16(clamping: host))
            request.options.selectionPolicy = .prescriptive
            request.extentCount = UInt32(clamping: extents.count)
            return try await manage(act, InitiateDynamicCapacityAdd.opcode, request, host, region, extents, tag)
        case .release(let host, let region, let extents, let tag, let forced):
            var request = InitiateDynamicCapacityRelease.Request.Value(hostID: UInt16(clamping: host))
            request.flags.removalPolicy = .prescriptive
            request.flags.forcedRelease = forced
            request.extentCount = UInt32(clamping: extents.count)
            return try await manage(act, InitiateDynamicCapacityRelease.opcode, request, host, region, extents, tag)
        default: throw .notSupported("no command of a fabric manager does \(act.kind.rawValue)")
        }
    }

    private func stimulus(_ act: ManagementAct, _ code: CommandReturnCode, _ message: String?) -> Stimulus {
        let why = message ?? code.name.map { "\($0)" } ?? "return code \(code.rawValue)"
        return act.stimulus(path: "device", outcome: code == .success ? .accepted : .refused(why))
    }

    private func manage(
        _ act: ManagementAct, _ opcode: UInt16, _ head: some EncodableValue, _ host: Int, _ region: Int,
        _ extents: [ManagementAct.RegionExtent], _ tag: WireUUID
    ) async throws(DeviceFailure) -> Stimulus {
        let base = try await regionBase(region, host: host)
        var payload = encoded(head)
        for extent in extents {
            payload += encoded(
                DynamicCapacityExtent.Value(startingDPA: base &+ extent.offset, length: extent.length, tag: tag))
        }
        let answer = try await exchange(.fabricManager, opcode, payload, within: limits.command)
        return stimulus(act, answer.header.returnCode, nil)
    }

    /// Where a region starts, as the fabric manager is told.
    private func regionBase(_ region: Int, host: Int) async throws(DeviceFailure) -> UInt64 {
        if regionBases[host] == nil {
            let request = GetHostDCRegionConfiguration.Request.Value(hostID: UInt16(clamping: host), regionCount: 8)
            let answer = try await exchange(
                .fabricManager, GetHostDCRegionConfiguration.opcode, encoded(request), within: limits.command)
            guard answer.header.returnCode == .success,
                let list = try? GetHostDCRegionConfiguration.Response(answer.payload.span)
            else { throw .notSupported("where regions start is not known: 5601h gives no list of them") }
            regionBases[host] = list.regions.indices.map { list.regions[$0].regionBase }
        }
        guard let bases = regionBases[host], bases.indices.contains(region) else {
            throw .notSupported("the device names no region \(region)")
        }
        return bases[region]
    }
}

/// A structure's fixed part that can be encoded.
private protocol EncodableValue {
    var byteCount: Int { get }
    func encode(into writer: inout WireWriter) throws(WireError)
}

extension InitiateDynamicCapacityAdd.Request.Value: EncodableValue {}
extension InitiateDynamicCapacityRelease.Request.Value: EncodableValue {}
extension GetHostDCRegionConfiguration.Request.Value: EncodableValue {}
extension DynamicCapacityExtent.Value: EncodableValue {}

private func encoded(_ value: some EncodableValue) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: value.byteCount)
    var span = bytes.mutableSpan
    var writer = WireWriter(&span)
    // Every value here fits its field.
    return (try? value.encode(into: &writer)) == nil ? [] : bytes
}
