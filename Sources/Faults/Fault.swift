import Conformance
import SpecTables

/// A fault that somebody who breaks the rules has, with the rules that must catch it.
public struct Fault: Sendable {
    /// Who has it.
    public enum Side: String, Sendable, CaseIterable {
        case device, host
        case fabricManager = "fabric-manager"
        /// A sender that does wrong and a device that lets it pass.
        case both
    }

    /// On which walk it shows.
    public struct Bench: Hashable, Sendable {
        /// Who takes part.
        public enum Cast: String, Sendable {
            /// One host and an operator.
            case alone
            /// Several hosts, an operator and a fabric manager.
            case fabric
        }

        public var revision: Revision
        public var seed: UInt64
        public var cast: Cast
        /// How many exchanges are judged.
        public var exchanges: Int

        public init(_ revision: Revision = .r3_1, _ cast: Cast = .alone, seed: UInt64 = 2, exchanges: Int = 1000) {
            self.revision = revision
            self.seed = seed
            self.cast = cast
            self.exchanges = exchanges
        }
    }

    /// Names it everywhere: its alterations and behaviours, as text, joined by `&`.
    public let name: String
    /// The rules that must report something.
    public let rules: [String]
    public let bench: Bench
    public let alterations: [Alteration]
    /// Names of behaviours that no alteration describes.
    public let behaviours: [String]

    /// A fault that is written as text: alterations, and names of behaviours, joined by `&`.
    ///
    /// - Returns: `nil` where the text names neither.
    public init?(_ name: String, rules: [String] = [], bench: Bench = Bench()) {
        var alterations: [Alteration] = []
        var behaviours: [String] = []
        for part in name.split(separator: "&") {
            if BehaviourName(rawValue: String(part)) != nil {
                behaviours.append(String(part))
            } else if let alteration = Alteration(String(part)) {
                alterations.append(alteration)
            } else {
                return nil
            }
        }
        guard !alterations.isEmpty || !behaviours.isEmpty else { return nil }
        self.name = name
        self.rules = rules
        self.bench = bench
        self.alterations = alterations
        self.behaviours = behaviours
    }

    /// Whether a faulty device alone shows it, whoever talks to it.
    public var isOfDevice: Bool { side == .device }

    public var side: Side {
        let sends = alterations.filter(\.isSenders).compactMap(\.opcode)
        let sendsByBehaviour = behaviours.compactMap { BehaviourName(rawValue: $0) }.contains { $0.isSenders }
        guard !sends.isEmpty || sendsByBehaviour else { return .device }
        let isDeviceToo =
            sends.count < alterations.count
            || behaviours.compactMap { BehaviourName(rawValue: $0) }.contains { !$0.isSenders }
        if isDeviceToo { return .both }
        return sends.contains { $0 >> 8 == 0x56 } ? .fabricManager : .host
    }
}

extension Alteration {
    /// Whether it is the sender's doing.
    var isSenders: Bool {
        switch target {
        case .command(_, .field(.request, _, _)), .command(_, .length(.request, _)): true
        default: false
        }
    }

    var opcode: UInt16? { if case .command(let opcode, _) = target { opcode } else { nil } }
}
