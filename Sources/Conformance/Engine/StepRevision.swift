import CXLWire
import SpecTables

// What an exchange shows about the revision behind it.

extension Step {
    /// The oldest revision that explains the exchange: a device that knows a command, or a flag, is of its revision or
    /// newer.
    static func lowestRevision(
        _ code: CommandReturnCode?, _ layout: CommandLayout?, _ events: EventAnswer?
    ) -> Revision {
        guard let code, !code.saysUnsupported else { return .r2_0 }
        let command = layout?.command.since ?? .r2_0
        return code == .success ? max(command, events?.lowestRevision ?? .r2_0) : command
    }

    /// The revision whose shape the response has: devices mix shapes, so it says nothing about other answers.
    static func shapeRevision(
        _ code: CommandReturnCode?, _ opcode: UInt16, _ response: Span<UInt8>, _ events: EventAnswer?
    ) -> Revision {
        guard code == .success else { return .r2_0 }
        if let events { return events.shapeRevision }
        guard opcode == GetDynamicCapacityConfiguration.opcode,
            let answer = try? GetDynamicCapacityConfiguration.Response(response)
        else { return .r2_0 }
        return answer.totals == nil ? .r2_0 : .r3_1
    }
}
