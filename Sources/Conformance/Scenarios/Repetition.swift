import Captures
import SpecTables

extension Scenario {
    /// Does again what a transcript shows: its commands, acts and reads of registers, on any device.
    ///
    /// What the device answered then is not compared: the rules judge what it answers now. Where the transcript has another
    /// start of the device, it is started anew.
    public static func repeating(_ lines: [TranscriptLine], name: String) -> Scenario {
        var interfaces: Set<CommandInterface> = []
        for case .exchange(let exchange) in lines { interfaces.insert(exchange.interface) }
        return Scenario(
            name, "does again what a transcript shows", needs: ScenarioNeeds(interfaces: interfaces), meetsDevice: false
        ) { talk async throws(ScenarioEnd) in
            var start: Substring?
            var last: TranscriptLine?
            for line in lines {
                if let device = line.origin.device {
                    let now = device.split(separator: "#").dropFirst().first
                    if start != now, talk.isUsed { try await talk.restart() }
                    start = now
                }
                try await talk.repeatLine(line, after: last)
                // An act of reset stands before a reset of each interface.
                if case .reset = line { continue }
                last = line
            }
        }
    }
}

extension Conversation {
    fileprivate func repeatLine(_ line: TranscriptLine, after previous: TranscriptLine?) async throws(ScenarioEnd) {
        switch line {
        case .exchange(let exchange):
            guard let request = exchange.request, request.isWhole else {
                throw .skipped("the request of \(Catalogue.describe(exchange.opcode)) was not captured whole")
            }
            // More than the declared length was never sent.
            let payload = Array(request.bytes.prefix(request.declaredLength ?? request.bytes.count))
            try await send(
                DeviceCommand(exchange.opcode, payload, to: exchange.interface), isDeliberate: exchange.isDeliberate)
        case .stimulus(let stimulus):
            guard let act = ManagementAct(stimulus) else {
                if case .refused = stimulus.outcome { return }
                throw .skipped("\(stimulus.command) \(stimulus.arguments) is nothing that can be done again")
            }
            try await perform(act)
        case .register(let access):
            guard access.direction == .read, abilities.hasRegisters,
                let register = Catalogue.register(access.register)
            else { return }
            try await readRegister(register)
        case .reset(let reset):
            if case .stimulus(let stimulus)? = previous, case .reset? = ManagementAct(stimulus) { return }
            guard let kind = ManagementAct.ResetKind(rawValue: reset.kind ?? "") else { return }
            try await perform(.reset(kind))
        case .gap: return
        }
    }
}

extension TranscriptLine {
    fileprivate var origin: Origin {
        switch self {
        case .exchange(let exchange): exchange.origin
        case .stimulus(let stimulus): stimulus.origin
        case .register(let access): access.origin
        case .reset(let reset): reset.origin
        case .gap(let gap): gap.origin
        }
    }
}

extension Exchange {
    /// Where the command goes; a capture that names devices otherwise is of a host's mailbox, or of a fabric manager.
    public var interface: CommandInterface {
        if let label = origin.device, let interface = CommandInterface(label: label) { return interface }
        return transport == .mailbox ? .mailbox(host: 0) : .fabricManager
    }
}
