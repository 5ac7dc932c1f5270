import CXLWire
import Captures
import SpecTables

/// A host, an operator and a fabric manager who obey the rules, by seeded chance: what they do next, for any device.
///
/// It sends nothing itself. A caller asks for the ``next()`` action, carries it out on whatever device it has, and hands
/// the outcome to ``take(_:)-(DeviceAnswer)`` or its siblings before it asks again. The same seed and the same answers give the same
/// actions. An actor knows what its own answers have shown it and nothing else, so that nobody can break a rule by what he
/// could not know; only the operator, who decides what to hand out, also knows what the hosts know.
public struct Walk: Sendable {
    /// What somebody does.
    public enum Action: Equatable, Sendable {
        case command(DeviceCommand)
        case act(ManagementAct)
        /// Reads a register of the first host's device by its key.
        case readRegister(String)
    }

    /// What an action is for, so that its outcome can be understood.
    enum Purpose: Sendable {
        case nothing
        case configuration
        case supportedLogs
        case capacityInformation
        case setTimestamp
        case readEvents(log: UInt8, clears: Bool, round: Int)
        case clear(log: UInt8, handles: [UInt16], isAll: Bool, round: Int)
        /// An answer to the oldest offer; with the parts of the list that follow.
        case answer(all: [Piece], rest: [[Piece]])
        /// Answers that accept nothing, until there is nothing to answer.
        case emptyOffers(round: Int)
        case release(all: [Piece], rest: [[Piece]])
        case readList(pageSize: UInt32, next: UInt32, generation: UInt32, pieces: [Piece], restarts: Int)
        /// May go on in the background.
        case startOperation
        case identity
        case alerts
        case poisonList(round: Int)
        case scanResults(round: Int)
        case pollStatus
        case listTags(pageSize: UInt32, next: UInt32)
        case readHostList(host: Int, pageSize: UInt32, next: UInt32)
        case fabricAdd(host: Int)
        case reference(WireUUID, isAdded: Bool)
        case setRegion
        case fabricEvents(log: UInt8)
        case firmwareInfo
        case firmwarePart(WalkPackage)
        case securityState
        case passphrase(WalkPassphraseChange)
        case features
        /// The whole current value of a feature, which is to be changed.
        case featureData(WalkFeature)
        case featurePart(WalkFeatureData)
        case act(Granted?)
    }

    /// What an act hands out or takes, if the device does it.
    struct Granted: Sendable {
        let host: Int
        let pieces: [Piece]
    }

    struct Plan: Sendable {
        let action: Action
        let purpose: Purpose
        /// The host who acts, where one does.
        let host: Int
        /// Whether nothing may come before it: it continues a chain.
        let isBound: Bool
    }

    let abilities: DeviceAbilities
    var random: SeededRandom
    /// What each host knows, in the order of their mailboxes.
    package internal(set) var hosts: [HostKnowledge]
    package internal(set) var fabric = FabricKnowledge()
    /// What the owners of the data know, by host.
    var secrets: [WalkSecrets]
    /// What was handed out and not read by its host yet, by host.
    var granted: [CapacityMap]
    var plans: [Plan] = []
    private var current: Plan?
    /// Nanoseconds since 1970: what somebody's own clock says.
    var wallClock: UInt64 = 1_700_000_000_000_000_000
    private var nextTag: UInt64 = 1

    /// - Parameter abilities: What the device is, and can do; the walk does nothing that it cannot.
    public init(seed: UInt64, abilities: DeviceAbilities) {
        self.abilities = abilities
        random = SeededRandom(seed: seed)
        let count = abilities.interfaces.reduce(0) { count, interface in
            if case .mailbox(let host) = interface { max(count, host + 1) } else { count }
        }
        hosts = Array(repeating: HostKnowledge(), count: count)
        granted = Array(repeating: CapacityMap(), count: count)
        secrets = Array(repeating: WalkSecrets(), count: count)
        for host in hosts.indices { probe(host) }
        if hasFabricManager { probeFabric() }
    }

    var hasFabricManager: Bool { abilities.interfaces.contains(.fabricManager) }

    func can(_ kind: ManagementAct.Kind) -> Bool { abilities.acts.contains(kind) }

    /// What somebody does next.
    public mutating func next() -> Action {
        // Somebody else may act between the steps of a longer affair, but not within a chain.
        if let first = plans.first, !first.isBound, chance(1, in: 8) { interrupt() }
        while plans.isEmpty { begin() }
        let plan = plans.removeFirst()
        current = plan
        // Nobody's clock stands still, or goes back when it is set again.
        wallClock &+= 2_000_000
        return plan.action
    }

    /// Takes in what the device answered to the last command.
    public mutating func take(_ answer: DeviceAnswer) {
        guard let plan = current else { return }
        current = nil
        let isSuccess = answer.returnCode == CommandReturnCode.success.rawValue
        switch plan.purpose {
        case .listTags, .readHostList, .fabricAdd, .reference, .setRegion, .capacityInformation, .fabricEvents:
            takeFabric(answer.payload, isSuccess, plan)
        default: takeHost(answer, isSuccess, plan)
        }
    }

    /// Takes in what came of the last act.
    public mutating func take(_ stimulus: Stimulus) {
        guard let plan = current else { return }
        current = nil
        guard case .act(let act) = plan.action, stimulus.outcome == .accepted else { return }
        if case .act(let grant?) = plan.purpose { for piece in grant.pieces { granted[grant.host].insert(piece) } }
        if case .reset(let kind) = act { forget(kind) }
        if case .wait(let nanoseconds) = act { wallClock &+= nanoseconds }
    }

    /// Takes in the value of the register that was read last.
    public mutating func take(register value: UInt64) {
        guard let plan = current else { return }
        current = nil
        guard case .pollStatus = plan.purpose else { return }
        takeBackgroundStatus(BackgroundCommandStatusRegister(rawValue: value), plan)
    }

    // MARK: Chance

    mutating func chance(_ number: Int, in all: Int) -> Bool { random.below(all) < number }

    mutating func pick<Element>(_ elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[random.below(elements.count)]
    }

    /// A tag that nobody has had before.
    mutating func freshTag() -> WireUUID {
        nextTag += 1
        return WireUUID(high: random.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000, low: nextTag | 1 << 63)
    }

    // MARK: Plans

    mutating func plan(
        _ opcode: UInt16, _ payload: [UInt8] = [], host: Int, _ purpose: Purpose = .nothing, isFirst: Bool = false,
        isBound: Bool = false
    ) {
        let command = DeviceCommand(opcode, payload, to: .mailbox(host: host))
        let plan = Plan(action: .command(command), purpose: purpose, host: host, isBound: isBound)
        if isFirst { plans.insert(plan, at: 0) } else { plans.append(plan) }
    }

    mutating func plan(
        _ opcode: UInt16, _ payload: [UInt8] = [], to interface: CommandInterface, _ purpose: Purpose = .nothing
    ) {
        let command = DeviceCommand(opcode, payload, to: interface)
        plans.append(Plan(action: .command(command), purpose: purpose, host: 0, isBound: false))
    }

    mutating func plan(_ act: ManagementAct, _ granted: Granted? = nil, isFirst: Bool = false) {
        let plan = Plan(action: .act(act), purpose: .act(granted), host: 0, isBound: false)
        if isFirst { plans.insert(plan, at: 0) } else { plans.append(plan) }
    }

    /// Begins something new.
    private mutating func begin() {
        let host = random.below(max(1, hosts.count))
        switch random.below(20) {
        case 0...3: operate()
        case 4...5 where hasFabricManager: manageFabric()
        case 6 where !componentHosts.isEmpty: askComponent()
        case 7: rare(host)
        case 8: maintain(host)
        default: actAsHost(host)
        }
    }

    /// Lets an operator act before what is planned.
    private mutating func interrupt() {
        let rest = plans
        plans = []
        operate()
        plans += rest
    }
}

extension WireValue {
    /// The value as it stands on the wire. Each value of a walk comes from its field, so that none has too many bits.
    var bytes: [UInt8] { (try? encoded()) ?? [] }
}
