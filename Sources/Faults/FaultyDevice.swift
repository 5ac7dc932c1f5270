import Captures
import Conformance
import SpecTables

/// A device with a fault: alters what the device behind it hears and answers.
///
/// What a fault changes in a command before it is sent is the sender's doing: ask ``altered(_:)`` for it, and send that.
public struct FaultyDevice: ImmediateDevice {
    private var device: any ImmediateDevice
    private let alterations: [Alteration]
    private var behaviours: [any Behaviour]
    /// How often each alteration could have been made.
    private var occasions: [Int]
    private var firstAnswers: [DeviceCommand: DeviceAnswer] = [:]
    private var lastAnswers: [CommandInterface: [UInt16: DeviceAnswer]] = [:]

    /// - Parameter device: one that obeys the rules.
    public init(_ device: some ImmediateDevice, _ fault: Fault) {
        self.device = device
        alterations = fault.alterations
        behaviours = fault.behaviours.compactMap { BehaviourName(rawValue: $0)?.make() }
        occasions = Array(repeating: 0, count: alterations.count)
    }

    public var abilities: DeviceAbilities { device.abilities }

    /// The command as a sender with the fault sends it.
    public mutating func altered(_ command: DeviceCommand) -> DeviceCommand {
        var command = command
        for index in alterations.indices {
            guard case .command(command.opcode, let kind) = alterations[index].target else { continue }
            alter(&command.payload, .request, kind, command.opcode, index)
        }
        for index in behaviours.indices { behaviours[index].send(&command) }
        return command
    }

    public mutating func execute(_ command: DeviceCommand) -> DeviceAnswer {
        var heard = command
        for index in alterations.indices {
            guard case .command(command.opcode, let kind) = alterations[index].target else { continue }
            alter(&heard.payload, .heard, kind, command.opcode, index)
        }
        for index in behaviours.indices { behaviours[index].hear(&heard) }
        var answer = carryOut(heard, as: command)
        for index in alterations.indices {
            guard case .command(command.opcode, let kind) = alterations[index].target else { continue }
            alter(&answer, kind, command, index)
        }
        for index in behaviours.indices { behaviours[index].answer(&answer, to: command) }
        return answer
    }

    public mutating func perform(_ act: ManagementAct) -> Stimulus {
        let isIgnored = alterations.contains { alteration in
            switch (alteration.target, act) {
            case (.act(.reset), .reset), (.act(.wait), .wait): true
            default: false
            }
        }
        if isIgnored { return act.stimulus(path: "reference", outcome: .accepted) }
        return device.perform(act)
    }

    public func readRegister(_ key: String) -> UInt64? {
        guard var value = device.readRegister(key) else { return nil }
        for case .register(key, let change) in alterations.map(\.target) { value = change.applied(to: value, width: 8) }
        return value
    }

    /// The device behind answers: only what reads a register whole, or sends a command whole, meets the fault.
    public mutating func accessMailbox(offset: Int, width: Int, writing value: UInt64?) -> UInt64? {
        device.accessMailbox(offset: offset, width: width, writing: value)
    }

    // MARK: One alteration

    /// Whether it is the alteration's turn, now that it can be made.
    private mutating func isDue(_ index: Int) -> Bool {
        occasions[index] += 1
        return alterations[index].occasion.covers(occasions[index])
    }

    private mutating func alter(
        _ bytes: inout [UInt8], _ part: Alteration.Part, _ kind: Alteration.Kind, _ opcode: UInt16, _ index: Int,
        request: [UInt8]? = nil
    ) {
        switch kind {
        case .field(part, let path, let change):
            var changed = bytes
            guard
                FieldEdit.apply(
                    change, to: path, of: &changed, opcode: opcode, isRequest: part != .response, request: request),
                isDue(index)
            else { return }
            bytes = changed
        case .length(part, let delta):
            guard bytes.count + delta >= 0, isDue(index) else { return }
            if delta < 0 { bytes.removeLast(-delta) } else { bytes += Array(repeating: 0, count: delta) }
        default: break
        }
    }

    /// Lets the device behind carry out what it hears, unless the fault keeps it from it.
    private mutating func carryOut(_ heard: DeviceCommand, as command: DeviceCommand) -> DeviceAnswer {
        for index in alterations.indices {
            guard case .command(command.opcode, let kind) = alterations[index].target else { continue }
            switch kind {
            case .ignored where isDue(index): return DeviceAnswer(returnCode: 0, startedBackgroundOperation: false)
            case .refused(let code) where isDue(index):
                return DeviceAnswer(returnCode: code, startedBackgroundOperation: false)
            case .twice where isDue(index): _ = device.execute(heard)
            default: break
            }
        }
        return device.execute(heard)
    }

    private mutating func alter(
        _ answer: inout DeviceAnswer, _ kind: Alteration.Kind, _ command: DeviceCommand, _ index: Int
    ) {
        let isAccepted = answer.returnCode <= 1
        switch kind {
        // A refusal has no fields; it may be followed by bytes.
        case .field(.response, _, _) where isAccepted, .length(.response, _):
            alter(&answer.payload, .response, kind, command.opcode, index, request: command.payload)
        case .code(let code) where isDue(index):
            answer.returnCode = code
            if code > 1 { answer.payload = [] }
        case .refusal(let code) where !isAccepted && isDue(index): answer.returnCode = code
        case .accepted where !isAccepted && isDue(index): answer.returnCode = 0
        case .background(let runs) where isDue(index): answer.startedBackgroundOperation = runs
        case .stale where isAccepted:
            if let first = firstAnswers[command] {
                if isDue(index) { answer = first }
            } else {
                firstAnswers[command] = answer
            }
        case .previous where isAccepted:
            let current = answer
            if let last = lastAnswers[command.interface]?[command.opcode], isDue(index) { answer = last }
            lastAnswers[command.interface, default: [:]][command.opcode] = current
        default: break
        }
    }
}
