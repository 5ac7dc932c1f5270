import CXLWire
import Captures
import Conformance

// Acts of management: on the control channel where the device takes them there, else by the fabric manager's commands.

extension FrameDevice {
    public func perform(_ act: ManagementAct) async throws(DeviceFailure) -> Stimulus {
        guard abilities.acts.contains(act.kind) else {
            throw .notSupported("the device does not take \(act.kind.rawValue)")
        }
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
        _ act: ManagementAct, _ opcode: UInt16, _ head: some WireValue, _ host: Int, _ region: Int,
        _ extents: [ManagementAct.RegionExtent], _ tag: WireUUID
    ) async throws(DeviceFailure) -> Stimulus {
        let place = try await self.region(region, host: host)
        // In shared capacity the extents of a tag are numbered where they are added (7.6.7.6.5).
        let isNumbered = place.regionAttributes.sharable && opcode == InitiateDynamicCapacityAdd.opcode
        var payload = try bytes(of: head)
        for (position, extent) in extents.enumerated() {
            payload += try bytes(
                of: DynamicCapacityExtent.Value(
                    startingDPA: place.regionBase &+ extent.offset, length: extent.length, tag: tag,
                    sharedExtentSequence: isNumbered ? UInt16(clamping: position) : 0))
        }
        let answer = try await exchange(.fabricManager, opcode, payload, within: limits.command)
        return stimulus(act, answer.header.returnCode, nil)
    }

    /// A region as the fabric manager is told of it.
    private func region(_ index: Int, host: Int) async throws(DeviceFailure) -> HostDCRegionConfiguration.Value {
        if regions[host] == nil {
            let request = GetHostDCRegionConfiguration.Request.Value(hostID: UInt16(clamping: host), regionCount: 8)
            let answer = try await exchange(
                .fabricManager, GetHostDCRegionConfiguration.opcode, try bytes(of: request), within: limits.command)
            guard answer.header.returnCode == .success,
                let list = try? GetHostDCRegionConfiguration.Response(answer.payload.span).regions
            else { throw .notSupported("where regions start is not known: 5601h gives no list of them") }
            var values: [HostDCRegionConfiguration.Value] = []
            for position in list.indices { values.append(list[position].value) }
            regions[host] = values
        }
        guard let known = regions[host], known.indices.contains(index) else {
            throw .notSupported("the device names no region \(index)")
        }
        return known[index]
    }

    private func bytes(of value: some WireValue) throws(DeviceFailure) -> [UInt8] {
        do throws(WireError) { return try value.encoded() } catch { throw .notSupported("\(error)") }
    }
}
