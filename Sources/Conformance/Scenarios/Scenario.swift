import Captures
import SpecTables

/// A conversation with a device that has a purpose: what is said, and what has to come of it.
///
/// Every exchange is judged by the rules as well; a scenario says only what they do not.
public struct Scenario: Sendable {
    public typealias Body = @Sendable (Conversation) async throws(ScenarioEnd) -> Void

    /// Subject and purpose (`capacity.story`).
    public let name: String
    /// What is tried, in a line.
    public let summary: String
    public let needs: ScenarioNeeds
    /// Whether the device is asked what it is before: otherwise nothing is sent but what the scenario sends.
    let meetsDevice: Bool
    let body: Body
    /// The wrong commands that the scenario consists of, where it does.
    let cases: NegativeSet?

    public init(
        _ name: String, _ summary: String, needs: ScenarioNeeds = ScenarioNeeds(), meetsDevice: Bool = true,
        body: @escaping Body
    ) {
        self.name = name
        self.summary = summary
        self.needs = needs
        self.meetsDevice = meetsDevice
        self.body = body
        cases = nil
    }

    /// A scenario of wrong commands.
    init(_ name: String, _ summary: String, needs: ScenarioNeeds = ScenarioNeeds(), cases: NegativeSet) {
        self.name = name
        self.summary = summary
        self.needs = needs
        self.cases = cases
        meetsDevice = true
        body = { conversation async throws(ScenarioEnd) in try await NegativeRun.run(conversation, cases) }
    }
}

/// What a device has to have for a scenario to make sense.
public struct ScenarioNeeds: Sendable {
    public var interfaces: Set<CommandInterface>
    /// Opcodes that the mailbox's Command Effects Log has to list, where it could be read.
    public var commands: [UInt16]
    public var acts: Set<ManagementAct.Kind>
    public var hasRegisters: Bool
    /// Regions with capacity for at least 16 blocks.
    public var regions: Int
    /// Whether a region has to be sharable.
    public var isSharable: Bool
    /// Whether nobody else may change the device's state meanwhile.
    public var isSole: Bool

    public init(
        interfaces: Set<CommandInterface> = [.mailbox(host: 0)], commands: [UInt16] = [],
        acts: Set<ManagementAct.Kind> = [], hasRegisters: Bool = false, regions: Int = 0, isSharable: Bool = false,
        isSole: Bool = false
    ) {
        self.interfaces = interfaces
        self.commands = commands
        self.acts = acts
        self.hasRegisters = hasRegisters
        self.regions = regions
        self.isSharable = isSharable
        self.isSole = isSole
    }

    /// What of this a device has not, as far as it says before anybody asked it anything; `nil` where nothing is missing.
    func missing(in abilities: DeviceAbilities) -> String? {
        if let interface = interfaces.subtracting(abilities.interfaces).min(by: { $0.label < $1.label }) {
            return "\(abilities.name) has no interface \(interface.label)"
        }
        if let act = acts.subtracting(abilities.acts).min(by: { $0.rawValue < $1.rawValue }) {
            return "\(abilities.name) does not take the act of management \(act.rawValue)"
        }
        if hasRegisters, !abilities.hasRegisters { return "the registers of \(abilities.name) cannot be reached" }
        if isSharable, abilities.sharableRegions?.isEmpty ?? true {
            return "\(abilities.name) is not known to have a sharable region"
        }
        if isSole, !abilities.isSole { return "others may change the state of \(abilities.name) meanwhile" }
        return nil
    }

    /// What of this a device has not, as far as its answers show.
    func missing(in facts: DeviceFacts) -> String? {
        if let listed = facts.commands, let opcode = commands.first(where: { listed[$0] == nil }) {
            return "the device does not list \(Catalogue.describe(opcode))"
        }
        if facts.regions.count < regions {
            return "the device has \(facts.regions.count) regions with capacity for 16 blocks, \(regions) are needed"
        }
        return nil
    }

    /// What somebody who reads a list of scenarios should know.
    public var text: String {
        var parts: [String] = []
        if interfaces != [.mailbox(host: 0)] { parts.append(interfaces.map(\.label).sorted().joined(separator: ", ")) }
        if !acts.isEmpty { parts.append(acts.map(\.rawValue).sorted().joined(separator: ", ")) }
        if hasRegisters { parts.append("registers") }
        if regions > 0 { parts.append(regions == 1 ? "a region" : "\(regions) regions") }
        if isSharable { parts.append("a sharable region") }
        if isSole { parts.append("nobody else") }
        return parts.joined(separator: "; ")
    }
}

/// Why a scenario went no further.
public enum ScenarioEnd: Error, Hashable, Sendable {
    /// Something was not as the scenario expects, and was reported.
    case failed
    /// The device gave no answer, and was reported.
    case deviceFailed
    /// The device cannot do what the scenario needs: why.
    case skipped(String)
    /// The time of the whole run is over.
    case outOfTime
    /// The device cannot be started again: why.
    case deviceGone(String)
}

extension Command {
    /// Whether the command reads and changes nothing.
    public var isQuery: Bool {
        effects == 0
            && ["Get ", "Identify", "Background Operation Status", "Dynamic Capacity List"].contains {
                title.hasPrefix($0)
            }
    }
}

extension Catalogue {
    /// An opcode with its name, for people.
    static func describe(_ opcode: UInt16) -> String {
        let digits = String(opcode, radix: 16, uppercase: true)
        let number = String(repeating: "0", count: 4 - digits.count) + digits + "h"
        return command(opcode).map { "\(number) \($0.title)" } ?? number
    }
}

extension CommandInterface {
    /// The name under which a transcript has the lines of this interface.
    public var label: String {
        switch self {
        case .mailbox(let host): "mailbox-\(host)"
        case .component(let host): "component-\(host)"
        case .fabricManager: "fabric-manager"
        case .switchMailbox: "switch-mailbox"
        }
    }

    /// The interface of a label; what follows `#` counts the device's starts.
    public init?(label: String) {
        let name = label.prefix { $0 != "#" }
        switch name {
        case "fabric-manager": self = .fabricManager
        case "switch-mailbox": self = .switchMailbox
        default:
            let parts = name.split(separator: "-", maxSplits: 1)
            guard parts.count == 2, let host = Int(parts[1]), host >= 0 else { return nil }
            switch parts[0] {
            case "mailbox": self = .mailbox(host: host)
            case "component": self = .component(host: host)
            default: return nil
            }
        }
    }

    /// How a transcript says that its commands travel.
    public var transport: Exchange.Transport {
        switch self {
        case .mailbox, .switchMailbox: .mailbox
        case .component, .fabricManager: .cci
        }
    }
}
