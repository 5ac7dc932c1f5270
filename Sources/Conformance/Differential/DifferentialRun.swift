import CXLWire
import Captures
import SpecTables

/// A comparison that goes on: both partners, and what was found out so far.
final class DifferentialRun {
    let partners: Pair<Partner>
    let options: Pair<RunOptions>
    let choice: CaseChoice
    private(set) var facts: [DeviceFact] = []
    private(set) var groups = DifferenceGroups()
    /// Everything that each can do, also what the other cannot.
    private(set) var abilities: Pair<DeviceAbilities>
    var comparison = ExchangeComparison()
    private let sink: Differential.Sink
    /// Fields that are the device's own: told once.
    private var known: Set<String> = []

    init(
        _ partners: Pair<Partner>, _ options: Pair<RunOptions>, _ choice: CaseChoice,
        _ sink: @escaping Differential.Sink
    ) {
        self.partners = partners
        self.options = options
        self.choice = choice
        self.sink = sink
        abilities = partners.map(\.conversation.abilities)
    }

    // MARK: Starting

    /// Starts both, limits each to what the other can do, and compares what they are.
    func start() async throws(Differential.NotStarted) {
        for side in Side.allCases { try await start(partners[side]) }
        abilities = Pair(await partners.a.device.ownAbilities, await partners.b.device.ownAbilities)
        comparison.revisions = Pair(
            options.a.revision ?? abilities.a.revision, options.b.revision ?? abilities.b.revision)
        partners.a.device.limit(to: abilities.b)
        partners.b.device.limit(to: abilities.a)
        compareAbilities()
        for side in Side.allCases { await partners[side].conversation.learnAbilities() }
        await compareIdentities()
    }

    private func start(_ partner: Partner) async throws(Differential.NotStarted) {
        do throws(ScenarioEnd) {
            try await partner.conversation.restart()
        } catch {
            if case .deviceGone(let why) = error { throw Differential.NotStarted(side: partner.side, why: why) }
            throw Differential.NotStarted(side: partner.side, why: "there is no time to start it in")
        }
    }

    /// Brings both into the state of a device that nobody used, and reads what they are.
    func startAnew() async throws(ScenarioEnd) {
        for side in Side.allCases {
            let talk = partners[side].conversation
            if talk.isUsed { try await talk.restart() }
            try await talk.meet()
            if !talk.isFresh { try await talk.settle() }
        }
        readSizes()
    }

    /// Learns the sizes that answers are compared by.
    func readSizes() {
        let facts = partners.map(\.conversation.facts)
        comparison.regions = facts.map(\.regionConfigurations)
        comparison.havePagesOfOneSize = facts.map(\.payloadSize).isEqual
    }

    // MARK: What is told

    func tell(_ fact: DeviceFact) {
        facts.append(fact)
        sink(.fact(fact))
    }

    /// From now on a field is the devices' own matter.
    func noteOwn(_ subject: String, _ field: String) { known.insert("\(subject) \(field)") }

    /// Takes what was found at one place.
    ///
    /// - Parameter isAboutDevice: whether fields of answers that describe the device are its own, and no difference.
    /// - Returns: how many of the differences count.
    @discardableResult
    func take(_ outcome: ExchangeComparison.Outcome, isAboutDevice: Bool = false) -> Int {
        var count = 0
        for difference in outcome.differences {
            if isOwn(difference, isAboutDevice) { continue }
            count += 1
            if groups.add(difference) { sink(.difference(difference)) }
        }
        return count
    }

    /// Whether a difference is the device's own matter, which is told once.
    private func isOwn(_ difference: Difference, _ isAboutDevice: Bool) -> Bool {
        guard difference.judgements.isEmpty else { return false }
        let field: String
        let isOwn: Bool
        switch difference.kind {
        case .field(let general), .register(let general):
            field = general
            isOwn = difference.isOfRevision || isAboutDevice && difference.opcode.map(Self.describesDevice) ?? true
        case .returnCode:
            field = "return code"
            isOwn = difference.isOfSupport
        default: return false
        }
        if known.contains("\(difference.subject) \(field)") { return true }
        guard isOwn else { return false }
        noteOwn(difference.subject, field)
        tell(DeviceFact(subject: difference.subject, field: field, values: difference.values))
        return true
    }

    /// Whether an answer says what a device is rather than what came of what was done with it.
    static func describesDevice(_ opcode: UInt16) -> Bool {
        let states = [
            GetEventRecords.opcode, GetDynamicCapacityExtentList.opcode, GetDCRegionExtentLists.opcode,
            DynamicCapacityListTags.opcode,
        ]
        return !states.contains(opcode) && (Catalogue.command(opcode)?.isQuery ?? false)
    }
}
