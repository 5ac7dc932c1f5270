import CXLWire
import Captures
import Conformance
import SpecTables

/// What a device once said, cut where it was started anew.
struct Recording: Sendable {
    /// What was done, and how it went.
    enum Entry: Sendable {
        case command(DeviceCommand, DeviceAnswer)
        case act(ManagementAct, Stimulus)
        case register(String, UInt64)
    }

    /// From one start of the device to the next.
    var stretches: [[Entry]] = [[]]
    private var lastStart: String?
    /// What the lines show of the device.
    var abilities: DeviceAbilities

    init(name: String) { abilities = DeviceAbilities(name: name, interfaces: []) }

    mutating func take(_ line: TranscriptLine) {
        switch line {
        case .exchange(let exchange):
            noteStart(exchange.origin)
            guard let entry = Self.entry(exchange) else { return }
            if case .command(let command, _) = entry { abilities.interfaces.insert(command.interface) }
            stretches[stretches.count - 1].append(entry)
        case .stimulus(let stimulus):
            guard stimulus.outcome != .unknown, let act = ManagementAct(stimulus) else { return }
            abilities.acts.insert(act.kind)
            stretches[stretches.count - 1].append(.act(act, stimulus))
        case .register(let access):
            guard access.direction == .read else { return }
            noteStart(access.origin)
            abilities.hasRegisters = true
            stretches[stretches.count - 1].append(.register(access.register, access.value))
        case .reset:
            // A reset that was an act is told of twice.
            if case .act(.reset, _)? = stretches.last?.last { return }
            startStretch()
        case .gap: startStretch()
        }
    }

    /// A recording of a run counts the starts of the device behind its name.
    private mutating func noteStart(_ origin: Origin) {
        let start = origin.device?.split(separator: "#").dropFirst().first.map(String.init)
        if start != lastStart { startStretch() }
        lastStart = start
    }

    private mutating func startStretch() { if stretches.last?.isEmpty == false { stretches.append([]) } }

    /// The exchange as a command and its answer; `nil` where a part of it was not captured.
    private static func entry(_ exchange: Exchange) -> Entry? {
        guard let request = exchange.request, request.isWhole, let response = exchange.response, response.isWhole,
            let code = exchange.returnCode
        else { return nil }
        return .command(
            DeviceCommand(exchange.opcode, request.bytes, to: exchange.interface),
            DeviceAnswer(
                returnCode: code, vendorStatus: exchange.vendorStatus ?? 0, payload: response.bytes,
                startedBackgroundOperation: exchange.background))
    }
}

extension Recording.Entry {
    /// Whether the device may be another after this: an answer from before it is void.
    var changesState: Bool {
        switch self {
        case .command(let command, let answer):
            // Success, or a background operation was started: what was refused changed nothing.
            guard answer.returnCode <= 1 else { return false }
            return !(Catalogue.command(command.opcode)?.isQuery ?? false)
        case .act(_, let stimulus): return stimulus.outcome == .accepted
        case .register: return false
        }
    }
}
