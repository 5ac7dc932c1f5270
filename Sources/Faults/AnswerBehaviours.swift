import CXLWire
import Conformance

/// Returns other records, where an answer has several.
struct ReturnedRecords: Behaviour {
    /// Takes the number of the answer, from 1.
    let change: @Sendable (inout [EventRecord.Value], Int) -> Void
    private var number = 0

    init(_ change: @escaping @Sendable (inout [EventRecord.Value], Int) -> Void) { self.change = change }

    mutating func answer(_ answer: inout DeviceAnswer, to command: DeviceCommand) {
        guard command.opcode == GetEventRecords.opcode, answer.returnCode == 0 else { return }
        EventAnswer.change(&answer.payload) { records in
            guard records.count > 1 else { return }
            number += 1
            change(&records, number)
        }
    }
}

enum EventAnswer {
    /// Changes the records of an answer, and their count with them.
    static func change(_ payload: inout [UInt8], _ body: (inout [EventRecord.Value]) -> Void) {
        let old = payload
        guard let response = try? GetEventRecords.Response(old.span) else { return }
        let list = response.eventRecords
        var records = list.indices.map { list[$0].value }
        body(&records)
        var value = response.value
        value.eventRecordCount = UInt16(clamping: records.count)
        guard let head = try? value.encoded() else { return }
        payload = records.reduce(head) { $0 + ((try? $1.encoded()) ?? []) }
    }
}

/// Lists other extents, where an answer has several.
struct ListedExtents: Behaviour {
    /// Takes the number of the answer, from 1.
    let change: @Sendable (inout [DynamicCapacityExtent.Value], Int) -> Void
    private var number = 0

    init(_ change: @escaping @Sendable (inout [DynamicCapacityExtent.Value], Int) -> Void) { self.change = change }

    mutating func answer(_ answer: inout DeviceAnswer, to command: DeviceCommand) {
        let payload = answer.payload
        guard command.opcode == GetDynamicCapacityExtentList.opcode, answer.returnCode == 0,
            let response = try? GetDynamicCapacityExtentList.Response(payload.span), response.extents.count > 1
        else { return }
        number += 1
        let list = response.extents
        var extents = list.indices.map { list[$0].value }
        change(&extents, number)
        var value = response.value
        value.totalExtentCount -= value.returnedExtentCount - UInt32(clamping: extents.count)
        value.returnedExtentCount = UInt32(clamping: extents.count)
        guard let head = try? value.encoded() else { return }
        answer.payload = extents.reduce(head) { $0 + ((try? $1.encoded()) ?? []) }
    }
}

/// Returns an Add Capacity record once more, under a handle of its own, when the log has nothing else.
struct RepeatedOffer: Behaviour {
    private static let handle: UInt16 = 0x7FF0
    private var record: EventRecord.Value?
    private var isOut = false

    mutating func answer(_ answer: inout DeviceAnswer, to command: DeviceCommand) {
        guard case .mailbox(host: 0) = command.interface else { return }
        switch command.opcode {
        case GetEventRecords.opcode where answer.returnCode == 0: replay(&answer, command)
        case ClearEventRecords.opcode where isOut:
            // The log behind knows nothing of the record.
            isOut = false
            record = nil
            answer = DeviceAnswer(returnCode: 0, startedBackgroundOperation: answer.startedBackgroundOperation)
        default: break
        }
    }

    private mutating func replay(_ answer: inout DeviceAnswer, _ command: DeviceCommand) {
        guard let log = try? GetEventRecords.Request(command.payload.span).eventLog, log == .dynamicCapacity else {
            return
        }
        let payload = answer.payload
        guard let response = try? GetEventRecords.Response(payload.span) else { return }
        let list = response.eventRecords
        if list.isEmpty, var again = record {
            again.header.eventRecordHandle = Self.handle
            isOut = true
            EventAnswer.change(&answer.payload) { $0 = [again] }
        }
        for index in list.indices {
            if case .dynamicCapacity(let event) = list[index].kind, event.eventType == .addCapacity, !event.flags.more {
                record = list[index].value
            }
        }
    }
}
