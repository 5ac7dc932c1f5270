import Captures

/// A device that answers at once, as a model within the program does: a ``DeviceUnderTest`` without waiting and failing.
public protocol ImmediateDevice: Sendable {
    var abilities: DeviceAbilities { get }

    mutating func execute(_ command: DeviceCommand) -> DeviceAnswer

    /// - Returns: what was done, and what came of it.
    mutating func perform(_ act: ManagementAct) -> Stimulus

    /// Reads the register with a key of the tables, as the first host does; `nil` where there is no such register.
    func readRegister(_ key: String) -> UInt64?

    /// Accesses bytes of the first host's mailbox registers; `nil` where there are no such bytes.
    ///
    /// - Returns: what was read; 0 after a write.
    mutating func accessMailbox(offset: Int, width: Int, writing value: UInt64?) -> UInt64?
}

extension TranscriptLine {
    /// The line that says what was sent, and what was answered.
    public init(_ command: DeviceCommand, _ answer: DeviceAnswer, time: String? = nil) {
        self = .exchange(
            Exchange(
                origin: Origin(device: command.interface.label, time: time), transport: command.interface.transport,
                opcode: command.opcode, request: Payload(command.payload, declaredLength: command.payload.count),
                response: Payload(answer.payload, declaredLength: answer.payload.count),
                returnCode: answer.returnCode, vendorStatus: answer.vendorStatus,
                background: answer.startedBackgroundOperation))
    }

    /// The line that says what an act came to; `nil` where it is none that a capture could show.
    public init?(_ act: ManagementAct, _ stimulus: Stimulus) {
        switch act {
        case .wait: return nil
        case .reset(let kind):
            guard stimulus.outcome == .accepted else { return nil }
            self = .reset(Reset(origin: stimulus.origin, kind: kind.rawValue))
        default: self = .stimulus(stimulus)
        }
    }
}

extension Walk {
    /// Does the next thing on `device`, and gives the line that says so, where there is one.
    ///
    /// - Parameter alter: what becomes of a command on its way, as a sender with a fault sends it.
    public mutating func step<Device: ImmediateDevice>(
        on device: inout Device, altering alter: (inout Device, DeviceCommand) -> DeviceCommand = { $1 }
    ) -> TranscriptLine? {
        switch next() {
        case .command(let command):
            let command = alter(&device, command)
            let answer = device.execute(command)
            take(answer)
            return TranscriptLine(command, answer)
        case .act(let act):
            let stimulus = device.perform(act)
            take(stimulus)
            return TranscriptLine(act, stimulus)
        case .readRegister(let key):
            guard let value = device.readRegister(key) else { return nil }
            take(register: value)
            return .register(
                RegisterAccess(
                    origin: Origin(device: CommandInterface.mailbox(host: 0).label), register: key, direction: .read,
                    value: value, width: key == "mailbox.capabilities" ? 4 : 8))
        }
    }
}
