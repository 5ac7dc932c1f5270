import CXLWire
import Captures
import SpecTables
import TableCodec

/// Wrong commands for a device in one state.
struct NegativeSet: Sendable {
    /// Brings a device that nobody used into the state in which the cases meet it.
    let setUp: @Sendable (Conversation) async throws(ScenarioEnd) -> CaseFacts
    /// What is wrong for a device with these facts.
    let cases: @Sendable (CaseFacts) -> [NegativeCase]
}

/// Sends wrong commands one after another, each to a device in the same state, and looks what became of the state.
struct NegativeRun {
    private let conversation: Conversation
    private let wrong: NegativeSet
    private var facts: CaseFacts
    private var before: StateSnapshot

    /// The cases for the device as it is now.
    var cases: [NegativeCase] { wrong.cases(facts) }

    /// Runs all cases.
    static func run(_ conversation: Conversation, _ wrong: NegativeSet) async throws(ScenarioEnd) {
        var run = try await NegativeRun(conversation, wrong)
        var list = run.cases
        if list.isEmpty { throw .skipped("the device has nothing that these cases are about") }
        var index = 0
        while index < list.count {
            let isAsBefore = try await run.carryOut(list[index])
            index += 1
            guard !isAsBefore, index < list.count else { continue }
            // What the cases ask about, handles for one, may have other values now; their order is the same.
            try await run.startAnew()
            list = run.cases
        }
    }

    init(_ conversation: Conversation, _ wrong: NegativeSet) async throws(ScenarioEnd) {
        self.conversation = conversation
        self.wrong = wrong
        facts = try await wrong.setUp(conversation)
        before = try await StateSnapshot(conversation, facts)
    }

    mutating func startAnew() async throws(ScenarioEnd) {
        try await conversation.restart()
        if !conversation.isFresh { try await conversation.settle() }
        facts = try await wrong.setUp(conversation)
        before = try await StateSnapshot(conversation, facts)
    }

    /// - Returns: whether the device is as it was before.
    func carryOut(_ item: NegativeCase) async throws(ScenarioEnd) -> Bool {
        do throws(ScenarioEnd) {
            var wasRefused = true
            switch item.action {
            case .command(let command):
                let answer = try await conversation.send(command, isDeliberate: true)
                judge(item, answer)
                wasRefused = answer.returnCode > CommandReturnCode.backgroundCommandStarted.rawValue
            case .access(let offset, let width, let isWrite):
                try await access(offset, width, isWrite)
            }
            let after = try await StateSnapshot(conversation, facts)
            guard let difference = before.difference(from: after) else { return true }
            // What a wrong command did that should have been refused is one fault, and was reported.
            if wasRefused {
                conversation.report(
                    .runStateUnchanged,
                    Violation(
                        .header, 0..<0, field: difference.field,
                        expected: "what it was before \(item.name), which was refused because \(item.why): "
                            + difference.before,
                        observed: difference.after))
            }
            return false
        } catch .deviceFailed {
            return false
        }
    }

    /// Reports a return code that the input does not allow, unless a rule has reported it.
    private func judge(_ item: NegativeCase, _ answer: DeviceAnswer) {
        let isReported = conversation.lastFindings.contains {
            $0.rule.party == .device && $0.violation.part == .header
        }
        guard !item.allows(answer.returnCode), !isReported else { return }
        let rule = item.rule.flatMap { id in Rule.all.first { $0.id == id } }
        let codes = item.allowed.sorted().map { returnCodeText(CommandReturnCode(rawValue: $0)) }
        conversation.report(
            .runReturnCodeAllowed,
            Violation(
                .header, 0..<0, field: "returnCode",
                expected: codes.joined(separator: " or ") + ", because \(item.why) (\(item.name)"
                    + (rule.map { ", \($0.id))" } ?? ")"),
                observed: returnCodeText(CommandReturnCode(rawValue: answer.returnCode))),
            level: rule?.level ?? .note)
    }

    /// Reads, or writes what is there.
    private func access(_ offset: Int, _ width: Int, _ isWrite: Bool) async throws(ScenarioEnd) {
        guard isWrite else {
            try await conversation.accessMailbox(offset: offset, width: width, writing: nil)
            return
        }
        // Registers are read whole: the narrow read is a case of its own.
        let start = offset & ~7
        let isWide = start >= Register.mailboxCommand.offset
        let place = isWide ? start : offset & ~3
        let value = try await conversation.accessMailbox(offset: place, width: isWide ? 8 : 4, writing: nil)
        let there = value >> UInt64(8 * (offset - place))
        let mask: UInt64 = width == 8 ? .max : 1 << UInt64(8 * width) - 1
        try await conversation.accessMailbox(offset: offset, width: width, writing: there & mask)
    }
}

/// What can be read of a device without changing it.
struct StateSnapshot {
    private let answers: [(command: DeviceCommand, answer: DeviceAnswer)]

    init(_ conversation: Conversation, _ facts: CaseFacts) async throws(ScenarioEnd) {
        var answers: [(DeviceCommand, DeviceAnswer)] = []
        for command in Self.commands(facts) { answers.append((command, try await conversation.send(command))) }
        self.answers = answers
    }

    private static func commands(_ facts: CaseFacts) -> [DeviceCommand] {
        var commands: [DeviceCommand] = []
        func add(_ opcode: UInt16, _ payload: [UInt8] = []) {
            if facts.has(opcode) { commands.append(facts.command(opcode, payload)) }
        }
        let extents = UInt32(max(1, ((facts.payloadSize ?? 256) - 0x10) / 0x28))
        add(
            GetDynamicCapacityExtentList.opcode,
            encoded(GetDynamicCapacityExtentList.Request.Value(extentCount: extents)))
        add(
            GetDynamicCapacityConfiguration.opcode,
            encoded(GetDynamicCapacityConfiguration.Request.Value(regionCount: 8)))
        add(GetEventInterruptPolicy.opcode)
        add(GetFWInfo.opcode)
        add(GetSecurityState.opcode)
        for feature in facts.features {
            add(
                GetFeature.opcode,
                encoded(
                    GetFeature.Request.Value(
                        featureIdentifier: feature.featureIdentifier, offset: 0, count: feature.getFeatureSize)))
        }
        for log in facts.handles.keys.sorted() {
            add(GetEventRecords.opcode, encoded(GetEventRecords.Request.Value(eventLog: EventLog(rawValue: log))))
        }
        add(GetDCRegionExtentLists.opcode, encoded(GetDCRegionExtentLists.Request.Value(extentCount: 8)))
        add(
            GetHostDCRegionConfiguration.opcode, encoded(GetHostDCRegionConfiguration.Request.Value(regionCount: 8)))
        add(DynamicCapacityListTags.opcode, encoded(DynamicCapacityListTags.Request.Value(maximumTags: 8)))
        return commands + facts.memorySnapshot
    }

    /// The first answer that is another; `nil` where all are the same.
    func difference(from later: StateSnapshot) -> (field: String, before: String, after: String)? {
        for (old, new) in zip(answers, later.answers) where old.answer != new.answer {
            let field = Catalogue.describe(old.command.opcode)
            guard old.answer.returnCode == new.answer.returnCode else {
                return (field, Self.text(old.answer.returnCode), Self.text(new.answer.returnCode))
            }
            let place = zip(old.answer.payload, new.answer.payload).enumerated().first { $1.0 != $1.1 }?.offset
            guard let place else {
                return (field, "\(old.answer.payload.count) bytes", "\(new.answer.payload.count) bytes")
            }
            return (
                field, "byte \(specHex(place)) is \(specHex(Int(old.answer.payload[place])))",
                specHex(Int(new.answer.payload[place]))
            )
        }
        return nil
    }

    private static func text(_ code: UInt16) -> String { returnCodeText(CommandReturnCode(rawValue: code)) }
}
