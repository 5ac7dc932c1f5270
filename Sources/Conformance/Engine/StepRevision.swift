import CXLWire
import Captures
import SpecTables

/// What an exchange shows about the revision behind it.
enum StepRevision {
    /// The oldest revision that explains the exchange.
    static func lowest(_ exchange: Exchange, _ response: Span<UInt8>) -> Revision {
        guard let raw = exchange.returnCode else { return .r2_0 }
        let code = CommandReturnCode(rawValue: raw)
        guard code != .unsupported, code != .unsupportedMailboxOrCCI else { return .r2_0 }
        let command = Catalogue.command(exchange.opcode)?.since ?? .r2_0
        return code == .success ? max(command, ofRecords(exchange.opcode, response)) : command
    }

    /// The revision whose shape the response has: devices mix shapes, so it holds for this response alone.
    static func shape(_ exchange: Exchange, _ response: Span<UInt8>) -> Revision {
        guard exchange.returnCode == 0 else { return .r2_0 }
        switch exchange.opcode {
        case GetDynamicCapacityConfiguration.opcode:
            guard let answer = try? GetDynamicCapacityConfiguration.Response(response) else { return .r2_0 }
            return answer.totals == nil ? .r2_0 : .r3_1
        case GetEventRecords.opcode:
            guard let records = try? GetEventRecords.Response(response).eventRecords else { return .r2_0 }
            for position in records.indices {
                if case .dynamicCapacity(let record) = records[position].kind,
                    record.validityFlags.availableCountsValid
                {
                    return .r3_1
                }
            }
            return .r2_0
        default: return .r2_0
        }
    }

    /// Dynamic Capacity records came with 3.0; the flag that links one to the next, with its errata; Memory Sparing records
    /// with 3.1.
    private static func ofRecords(_ opcode: UInt16, _ response: Span<UInt8>) -> Revision {
        guard opcode == GetEventRecords.opcode, let answer = try? GetEventRecords.Response(response) else {
            return .r2_0
        }
        var revision: Revision = .r2_0
        let records = answer.eventRecords
        for position in records.indices {
            switch records[position].kind {
            case .dynamicCapacity(let record): revision = max(revision, record.flags.more ? .r3_0E : .r3_0)
            case .memorySparing: revision = max(revision, .r3_1)
            default: continue
            }
        }
        return revision
    }
}
