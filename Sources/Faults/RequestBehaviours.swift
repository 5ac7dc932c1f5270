import CXLWire
import Conformance

/// Names other records in Clear Event Records, as sent or as heard.
struct HandleList: Behaviour {
    let isHeard: Bool
    let change: @Sendable ([UInt16]) -> [UInt16]

    mutating func send(_ command: inout DeviceCommand) { if !isHeard { alter(&command) } }
    mutating func hear(_ command: inout DeviceCommand) { if isHeard { alter(&command) } }

    private func alter(_ command: inout DeviceCommand) {
        let payload = command.payload
        guard command.opcode == ClearEventRecords.opcode, let request = try? ClearEventRecords.Request(payload.span)
        else {
            return
        }
        let list = request.eventRecordHandles
        guard !list.isEmpty else { return }
        let handles = change(list.indices.map { list[$0] })
        var value = request.value
        value.numberOfEventRecordHandles = UInt8(clamping: handles.count)
        guard let head = try? value.encoded() else { return }
        command.payload = head + handles.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    }
}

/// Names other extents in an answer to an offer or in a release, as sent or as heard.
struct UpdatedList: Behaviour {
    let opcodes: Set<UInt16>
    let isHeard: Bool
    let change: @Sendable ([UpdatedExtent.Value]) -> [UpdatedExtent.Value]

    mutating func send(_ command: inout DeviceCommand) { if !isHeard { alter(&command) } }
    mutating func hear(_ command: inout DeviceCommand) { if isHeard { alter(&command) } }

    private func alter(_ command: inout DeviceCommand) {
        let payload = command.payload
        // Both commands have one form.
        guard opcodes.contains(command.opcode), let request = try? AddDynamicCapacityResponse.Request(payload.span),
            !request.updatedExtents.isEmpty
        else { return }
        let list = request.updatedExtents
        let extents = change(list.indices.map { list[$0].value })
        var value = request.value
        value.updatedExtentListSize = UInt32(clamping: extents.count)
        guard let head = try? value.encoded() else { return }
        command.payload = extents.reduce(head) { $0 + ((try? $1.encoded()) ?? []) }
    }
}
