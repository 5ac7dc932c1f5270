import CXLWire
import SpecTables

/// Says to one device what a walk says to another: the same places of its own regions, and its own handles.
struct WalkTranslation {
    private let from: [DynamicCapacityRegionConfiguration.Value]
    private let to: [DynamicCapacityRegionConfiguration.Value]
    /// Handles of the records that were read last, by log.
    private var handles: [UInt8: [UInt16: UInt16]] = [:]

    init(
        from: [DynamicCapacityRegionConfiguration.Value], to: [DynamicCapacityRegionConfiguration.Value]
    ) {
        self.from = from
        self.to = to
    }

    /// Why a walk on a device with the regions `from` cannot be done on one with the regions `to`; `nil` where it can.
    static func obstacle(
        from: [DynamicCapacityRegionConfiguration.Value], to: [DynamicCapacityRegionConfiguration.Value]
    ) -> String? {
        if from.count != to.count { return "one has \(from.count) regions, the other \(to.count)" }
        for (index, (a, b)) in zip(from, to).enumerated() {
            if a.regionBlockSize != b.regionBlockSize { return "the blocks of region \(index) have different sizes" }
            if a.regionLength > b.regionLength { return "neither has the smaller regions" }
        }
        return nil
    }

    /// The same command for the other device; `nil` where there is none.
    func command(_ command: DeviceCommand) -> DeviceCommand? {
        var translated = command
        switch command.opcode {
        case AddDynamicCapacityResponse.opcode, ReleaseDynamicCapacity.opcode:
            guard let view = try? AddDynamicCapacityResponse.Request(command.payload.span) else { return nil }
            let more = view.flags.more
            let list = view.updatedExtents
            let extents = list.indices.compactMap { place(list[$0].startingDPA, list[$0].length) }
            guard extents.count == list.count else { return nil }
            translated.payload = Conversation.updated(extents, more: more)
        case ClearEventRecords.opcode:
            guard let view = try? ClearEventRecords.Request(command.payload.span) else { return nil }
            let log = view.eventLog
            let list = view.eventRecordHandles
            let known = handles[log.rawValue] ?? [:]
            let own = list.indices.compactMap { known[list[$0]] }
            // Clear all names none.
            if list.isEmpty { return command }
            guard own.count == list.count else { return nil }
            translated.payload = Conversation.clearing(log, own)
        default: break
        }
        return translated
    }

    private func place(_ start: UInt64, _ length: UInt64) -> Extent? {
        for (from, to) in zip(from, to)
        where start >= from.regionBase && start - from.regionBase < from.regionLength {
            return Extent(to.regionBase &+ (start - from.regionBase), length)
        }
        return nil
    }

    /// Learns the handles of records that both have read.
    mutating func take(_ command: DeviceCommand, _ answers: Pair<DeviceAnswer>) {
        guard command.opcode == GetEventRecords.opcode,
            let log = try? GetEventRecords.Request(command.payload.span).eventLog.rawValue,
            let from = try? GetEventRecords.Response(answers.a.payload.span),
            let to = try? GetEventRecords.Response(answers.b.payload.span)
        else { return }
        let (listA, listB) = (from.eventRecords, to.eventRecords)
        var known: [UInt16: UInt16] = [:]
        for index in listA.indices where index < listB.count {
            known[listA[index].value.header.eventRecordHandle] = listB[index].value.header.eventRecordHandle
        }
        handles[log, default: [:]].merge(known) { $1 }
    }
}
