import CXLWire
import SpecTables

// How the rules about event records look at an answer to Get Event Records.

/// What a rule says of one record.
enum RecordOutcome {
    case notConcerned
    case held
    case broken(Violation)
}

/// The place of a record in an answer.
struct RecordPlace {
    let index: Int

    /// The record's first byte, from the start of the response.
    var start: Int { 0x20 + 0x80 * index }

    /// `bytes` are counted from the record's start.
    func violation(
        _ bytes: Range<Int>, _ field: String, expected: String, observed: String, contradicts: Int? = nil
    ) -> Violation {
        Violation(
            .response, start + bytes.lowerBound..<start + bytes.upperBound,
            field: "eventRecords[\(index)]" + (field.isEmpty ? "" : "." + field),
            expected: expected, observed: observed, contradicts: contradicts)
    }

    func check(
        _ holds: Bool, _ bytes: Range<Int>, _ field: String, expected: @autoclosure () -> String,
        observed: @autoclosure () -> String
    ) -> RecordOutcome {
        holds ? .held : .broken(violation(bytes, field, expected: expected(), observed: observed()))
    }

    /// That reserved bits are zero.
    func check(reserved bits: some BinaryInteger, _ bytes: Range<Int>, _ field: String) -> RecordOutcome {
        check(
            bits == 0, bytes, field, expected: "reserved bits zero",
            observed: "reserved bits 0x\(String(bits, radix: 16)) are set")
    }

    /// That reserved bytes, which begin at `offset` in the record, are zero.
    func check(reserved bytes: RawSpan, at offset: Int, _ field: String) -> RecordOutcome {
        guard let first = firstSet(bytes) else { return .held }
        return .broken(
            violation(
                offset + first..<offset + first + 1, field, expected: "00",
                observed: String(bytes.byte(at: first), radix: 16)))
    }

    /// That a closed enumeration has the value.
    func check(
        _ value: UInt8, isAtMost last: UInt8, _ offset: Int, _ field: String
    ) -> RecordOutcome {
        check(
            value <= last, offset..<offset + 1, field, expected: "0 to \(last)", observed: "reserved value \(value)")
    }
}

/// The position of the first byte that is not zero.
func firstSet(_ bytes: RawSpan) -> Int? { (0..<bytes.byteCount).first { bytes.byte(at: $0) != 0 } }

/// Asks `judge` about each record of a successful answer.
func judgeRecords(
    _ step: borrowing Step, _ judge: (borrowing EventRecord, RecordPlace) -> RecordOutcome
) throws(WireError) -> Outcome {
    guard step.succeeded else { return .notApplicable }
    let list = try GetEventRecords.Response(step.response).eventRecords
    if list.isEmpty { return .notApplicable }
    var isConcerned = false
    var violations: [Violation] = []
    for index in list.indices {
        switch judge(list[index], RecordPlace(index: index)) {
        case .notConcerned: break
        case .held: isConcerned = true
        case .broken(let violation):
            isConcerned = true
            violations.append(violation)
        }
    }
    return isConcerned ? .judged(violations) : .notApplicable
}

func judgeGeneralMedia(
    _ step: borrowing Step, _ judge: (borrowing GeneralMediaEventRecord, RecordPlace) -> RecordOutcome
) throws(WireError) -> Outcome {
    return try judgeRecords(step) { record, place in
        guard case .generalMedia(let event) = record.kind else { return .notConcerned }
        return judge(event, place)
    }
}

func judgeDRAM(
    _ step: borrowing Step, _ judge: (borrowing DRAMEventRecord, RecordPlace) -> RecordOutcome
) throws(WireError) -> Outcome {
    return try judgeRecords(step) { record, place in
        guard case .dram(let event) = record.kind else { return .notConcerned }
        return judge(event, place)
    }
}

func judgeModule(
    _ step: borrowing Step, _ judge: (borrowing MemoryModuleEventRecord, RecordPlace) -> RecordOutcome
) throws(WireError) -> Outcome {
    return try judgeRecords(step) { record, place in
        guard case .memoryModule(let event) = record.kind else { return .notConcerned }
        return judge(event, place)
    }
}

func judgeSparing(
    _ step: borrowing Step, _ judge: (borrowing MemorySparingEventRecord, RecordPlace) -> RecordOutcome
) throws(WireError) -> Outcome {
    return try judgeRecords(step) { record, place in
        guard case .memorySparing(let event) = record.kind else { return .notConcerned }
        return judge(event, place)
    }
}

/// The log that a Get Event Records asked for.
func logRead(_ step: borrowing Step) throws(WireError) -> EventLog {
    try GetEventRecords.Request(step.request).eventLog
}

/// The log's words.
func logText(_ log: EventLog) -> String {
    Enumeration.eventLog.row(for: UInt64(log.rawValue))?.title ?? "log \(log.rawValue)"
}

extension Session {
    /// Why a note about unusual, legal values is not made; `nil` where the device chose the values itself.
    var operatorChoseRecords: String? {
        hasInjectedEvents ? "an operator put events into the device" : nil
    }
}

/// Clauses of this family.
enum EventClauses {
    static let header: Clauses = [.r3_0: "8.2.9.2.1", .r3_2: "8.2.10.2.1"]
    static let generalMedia: Clauses = [.r3_0: "8.2.9.2.1.1", .r3_2: "8.2.10.2.1.1"]
    static let dram: Clauses = [.r3_0: "8.2.9.2.1.2", .r3_2: "8.2.10.2.1.2"]
    static let module: Clauses = [.r3_0: "8.2.9.2.1.3", .r3_2: "8.2.10.2.1.3"]
    static let sparing: Clauses = [.r3_1: "8.2.9.2.1.4", .r3_2: "8.2.10.2.1.4"]
    static let dynamicCapacity: Clauses = [.r3_0: "8.2.9.2.1.5", .r3_1: "8.2.9.2.1.6", .r3_2: "8.2.10.2.1.6"]
    static let read: Clauses = [.r3_0: "8.2.9.2.2", .r3_2: "8.2.10.2.2"]
    static let clear: Clauses = [.r3_0: "8.2.9.2.3", .r3_2: "8.2.10.2.3"]
    static let physicalSwitch: Clauses = [.r3_0: "7.6.8.1"]
    static let virtualSwitch: Clauses = [.r3_0: "7.6.8.2"]
    static let mldPort: Clauses = [.r3_0: "7.6.8.3"]
}

/// Rules of which those about events are special cases.
enum GeneralRule {
    static let outputReserved = "mailbox.output-reserved-zero"
    static let inputReserved = "mailbox.input-reserved-zero"
    static let listBeyondInput = "mailbox.list-beyond-input"
    static let listBeyondInputAnswer = "mailbox.list-beyond-input.answer"
    static let bytesBehindList = "mailbox.bytes-behind-list"
    static let reservedValueAnswer = "mailbox.reserved-value.answer"
}

let onGetEventRecords = Trigger.exchange([GetEventRecords.opcode])
let onRecords = Trigger.exchange([GetEventRecords.opcode], holding: .records)
let onGeneralMediaRecords = Trigger.exchange([GetEventRecords.opcode], holding: .generalMediaRecords)
let onDRAMRecords = Trigger.exchange([GetEventRecords.opcode], holding: .dramRecords)
let onMemoryModuleRecords = Trigger.exchange([GetEventRecords.opcode], holding: .memoryModuleRecords)
let onMemorySparingRecords = Trigger.exchange([GetEventRecords.opcode], holding: .memorySparingRecords)
let onDynamicCapacityRecords = Trigger.exchange([GetEventRecords.opcode], holding: .dynamicCapacityRecords)
let onOtherRecords = Trigger.exchange([GetEventRecords.opcode], holding: .otherRecords)
let onClearEventRecords = Trigger.exchange([ClearEventRecords.opcode])
