import Captures
import SpecTables

/// A line of a conversation, and what the rules found in it.
struct Heard {
    let line: TranscriptLine
    /// The number of the exchange, or of the next one.
    let index: Int
    /// What a rule on the device reported.
    var findings: [Finding] = []

    var exchange: Exchange? { if case .exchange(let exchange) = line { exchange } else { nil } }
}

/// One of the two devices: the conversation with it, and what was heard since somebody last listened.
final class Partner {
    let side: Side
    let device: LimitedDevice
    let conversation: Conversation
    let runner: Runner
    /// Why it could not be started again, once that is so.
    var gone: String?
    private let ear: Ear

    init(
        _ side: Side, _ device: any DeviceUnderTest, _ options: RunOptions, hear: @escaping (TranscriptLine) -> Void
    ) async {
        let ear = Ear(hear)
        self.side = side
        self.ear = ear
        self.device = LimitedDevice(device)
        runner = Runner(self.device, options: options)
        conversation = Conversation(self.device, await device.abilities, options) { ear.take($0) }
    }

    /// What was said since the last time.
    func listen() -> [Heard] {
        defer { ear.heard = [] }
        return ear.heard.filter {
            switch $0.line {
            // What was not answered has a line of its own, and a reset was an act.
            case .gap: !$0.findings.isEmpty
            case .reset: false
            default: true
            }
        }
    }

    private final class Ear {
        var heard: [Heard] = []
        private var exchanges = 0
        private let hear: (TranscriptLine) -> Void

        init(_ hear: @escaping (TranscriptLine) -> Void) { self.hear = hear }

        func take(_ event: RunEvent) {
            switch event {
            case .line(let line):
                heard.append(Heard(line: line, index: exchanges))
                if case .exchange = line { exchanges += 1 }
                hear(line)
            case .finding(let finding, in: _):
                let isOurs =
                    finding.rule.party != .device
                    && (finding.rule.party != .component || finding.violation.part == .request)
                if !isOurs, !heard.isEmpty { heard[heard.count - 1].findings.append(finding) }
            // What is asked before a scenario was compared once.
            case .met: heard = []
            case .began, .reduced, .ended: break
            }
        }
    }
}
