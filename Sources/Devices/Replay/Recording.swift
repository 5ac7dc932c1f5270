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
    /// What the first lines show of the device.
    var abilities: DeviceAbilities

    init(name: String) { abilities = DeviceAbilities(name: name, interfaces: []) }

    mutating func take(_ line: TranscriptLine) {
        switch line {
        case .exchange(let exchange):
            guard let entry = Self.entry(exchange) else { return }
            if case .command(let command, _) = entry { abilities.interfaces.insert(command.interface) }
            stretches[stretches.count - 1].append(entry)
        case .stimulus(let stimulus):
            guard stimulus.outcome != .unknown, let act = ManagementAct(stimulus) else { return }
            abilities.acts.insert(act.kind)
            stretches[stretches.count - 1].append(.act(act, stimulus))
        case .register(let access):
            guard access.direction == .read else { return }
            abilities.hasRegisters = true
            stretches[stretches.count - 1].append(.register(access.register, access.value))
        case .reset:
            // A reset that was an act is told of twice.
            if case .act(.reset, _)? = stretches.last?.last { return }
            startStretch()
        case .gap: startStretch()
        }
    }

    private mutating func startStretch() { if stretches.last?.isEmpty == false { stretches.append([]) } }

    /// The exchange as a command and its answer; `nil` where a part of it was not captured.
    private static func entry(_ exchange: Exchange) -> Entry? {
        guard let request = exchange.request, request.isWhole, let response = exchange.response, response.isWhole,
            let code = exchange.returnCode
        else { return nil }
        return .command(
            DeviceCommand(exchange.opcode, request.bytes, to: interface(of: exchange)),
            DeviceAnswer(
                returnCode: code, vendorStatus: exchange.vendorStatus ?? 0, payload: response.bytes,
                startedBackgroundOperation: exchange.background))
    }

    /// Our own recordings name the interface; others know mailboxes, and messages whose opcode tells.
    private static func interface(of exchange: Exchange) -> CommandInterface {
        if let named = exchange.origin.device.flatMap(CommandInterface.init(label:)) { return named }
        if exchange.transport == .mailbox { return .mailbox(host: 0) }
        return exchange.opcode >> 8 >= 0x51 && exchange.opcode >> 8 <= 0x5F ? .fabricManager : .component(host: 0)
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

extension Command {
    /// Whether the command reads and changes nothing.
    fileprivate var isQuery: Bool {
        effects == 0 && ["Get ", "Identify", "Background Operation Status", "Dynamic Capacity List"].contains {
            title.hasPrefix($0)
        }
    }
}
