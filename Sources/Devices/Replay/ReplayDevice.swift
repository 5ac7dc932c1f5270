import Captures
import Conformance

/// A recorded device answers (`replay:CAPTURE`): what was asked of it then, it answers as it did then.
///
/// The order of the recording rules:
/// - A request, an act or a reading of a register gets the answer of the next entry that is the same, to the bit. Entries
///   in between are passed over if they changed nothing; behind one that changed the device's state nothing is looked for.
/// - A question that was answered since the state last changed is answered again.
/// - A restart goes to where the recorded device was started, or reset; where there are several such places, to each of
///   them, until what is asked tells them apart.
///
/// Anything else was not recorded, and is ``DeviceFailure/notSupported(_:)``.
public actor ReplayDevice: DeviceUnderTest {
    private struct Position {
        var stretch: Int
        /// The first entry that was not passed.
        var next: Int
    }

    private let recording: Recording
    /// Where the conversation may be.
    private var positions: [Position]

    /// Reads a capture of any form, from a file or from standard input (`-`).
    public init(_ path: String) async throws(CaptureError) {
        var recording = Recording(name: "recorded in \(path)")
        try await CaptureReader.read(path) { if case .line(let line) = $0 { recording.take(line) } }
        self.init(recording)
        if recording.abilities.interfaces.isEmpty {
            throw CaptureError(
                "the capture holds no command with its answer", advice: "record one with cxl-conform run --record FILE")
        }
    }

    init(_ recording: Recording) {
        self.recording = recording
        positions = recording.stretches.indices.map { Position(stretch: $0, next: 0) }
    }

    public var abilities: DeviceAbilities { recording.abilities }

    public func execute(_ command: DeviceCommand) throws(DeviceFailure) -> DeviceAnswer {
        try next("\(opcodeText(command.opcode)) with this payload, on \(command.interface.label),") { entry in
            if case .command(command, let answer) = entry { answer } else { nil }
        }
    }

    public func perform(_ act: ManagementAct) throws(DeviceFailure) -> Stimulus {
        try next("\(act.commandName) with these arguments") { entry in
            if case .act(act, let stimulus) = entry { stimulus } else { nil }
        }
    }

    public func readRegister(_ key: String) throws(DeviceFailure) -> UInt64 {
        try next("a reading of \(key)") { entry in if case .register(key, let value) = entry { value } else { nil } }
    }

    public func accessMailbox(offset: Int, width: Int, writing value: UInt64?) throws(DeviceFailure) -> UInt64 {
        throw .notSupported("a recording holds commands, not register accesses")
    }

    public func restart() {
        let count = recording.stretches.count
        // In the order of the recording, beginning behind where it was.
        let first = ((positions.first?.stretch ?? -1) + 1) % count
        positions = (0..<count).map { Position(stretch: (first + $0) % count, next: 0) }
    }

    public func close() {}

    /// The answer of the next entry for which `match` gives one, wherever the conversation may be.
    private func next<Answer: Equatable>(
        _ what: String, _ match: (Recording.Entry) -> Answer?
    ) throws(DeviceFailure) -> Answer {
        var given: Answer?
        var reached: [Position] = []
        for position in positions {
            guard let (answer, next) = find(from: position, match) else { continue }
            if given == nil { given = answer }
            if answer == given { reached.append(Position(stretch: position.stretch, next: next)) }
        }
        guard let given else { throw .notSupported("\(what) was not recorded here") }
        positions = reached
        return given
    }

    private func find<Answer>(from position: Position, _ match: (Recording.Entry) -> Answer?) -> (Answer, Int)? {
        let entries = recording.stretches[position.stretch]
        for index in position.next..<entries.count {
            if let answer = match(entries[index]) { return (answer, index + 1) }
            if entries[index].changesState { break }
        }
        for index in (0..<position.next).reversed() {
            if entries[index].changesState { break }
            if let answer = match(entries[index]) { return (answer, position.next) }
        }
        return nil
    }
}
