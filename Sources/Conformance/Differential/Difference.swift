import CXLWire
import SpecTables

/// Something that two devices did differently where they were asked the same.
public struct Difference: Sendable {
    public enum Kind: Hashable, Sendable {
        /// One of them gave no answer, or both failed in different ways.
        case answer
        case returnCode
        /// A field of an answer; its path without the places in lists.
        case field(String)
        /// The value of a register's field.
        case register(String)
        /// What came of an act of management.
        case act
        /// Nothing that is compared differs, but a rule finds fault with one of them.
        case rule
    }

    public let kind: Kind
    /// What was asked: a command, a register, an act.
    public let subject: String
    public let opcode: UInt16?
    /// The field's path, where a field differs.
    public let path: String
    /// What each did.
    public let values: Pair<String>
    /// What each is blamed for.
    public let judgements: [Judgement]
    /// Whether both answered a wrong command with a code that it may be answered with.
    let isBothAllowed: Bool
    public let place: Place
    /// Whether only the revision of one of them has the field.
    let isOfRevision: Bool

    /// Where a difference was seen.
    public struct Place: Sendable {
        public let scenario: String
        /// The wrong command that shows it, where one does, and what is wrong with it.
        public let negativeCase: String?
        public let fault: NegativeCase.Fault?
        /// The walk that shows it, where one does.
        public let walk: WalkPlace?
        /// The number of the exchange with each device.
        public internal(set) var exchanges = Pair(0, 0)

        init(_ scenario: String, _ item: NegativeCase? = nil, walk: WalkPlace? = nil) {
            self.scenario = scenario
            negativeCase = item?.name
            fault = item?.fault
            self.walk = walk
        }

        /// What `--only` takes to see it again.
        public var name: String { negativeCase.map { "\(scenario)/\($0)" } ?? scenario }
    }

    /// A walk that can be done again.
    public struct WalkPlace: Sendable {
        public let seed: UInt64
        /// How many acts it takes.
        public let steps: Int
    }

    /// That one of them is wrong, and which rule says so.
    public struct Judgement: Sendable {
        public let side: Side
        public let rule: Rule
        /// The rule that says which return codes are right, where a wrong one is the matter.
        public let reason: Rule?
        public let level: Level
        public let expected: String
        public let observed: String
    }

    /// The weight of what decides; `nil` where the specification does not decide.
    public var level: Level? {
        let level = judgements.map(\.level).max()
        // A note is a doubt, and decides nothing.
        return level == .note ? nil : level
    }

    /// Who is wrong: nobody where the specification does not decide.
    public var wrong: Set<Side> { Set(judgements.filter { $0.level > .note }.map(\.side)) }

    /// Whether one device has the command and the other has not.
    var isOfSupport: Bool {
        kind == .returnCode && Self.unsupported.contains(values.a) != Self.unsupported.contains(values.b)
    }

    /// Whether both refuse a command that neither has: what they say is the same for all such commands.
    private var isOfRefusal: Bool { kind == .returnCode && values.map(Self.unsupported.contains) == Pair(true, true) }

    private static let unsupported: Set<String> = [
        returnCodeText(.unsupported), returnCodeText(.unsupportedMailboxOrCCI),
    ]

    /// What differs, as a heading: what two devices say to all commands that neither has is one thing.
    public var title: String { isOfRefusal ? "commands that neither has here, such as \(subject)" : subject }

    /// Who is wrong, or why nobody can be said to be.
    public var verdict: String {
        switch wrong.count {
        case 0 where isBothAllowed: "Not decided by the specification: both codes are allowed."
        case 0: "Not decided by the specification, as far as the rules go."
        case 1: "\(wrong.first?.rawValue ?? "") is wrong."
        default: "Both are wrong."
        }
    }

    /// What equal differences have in common.
    var key: Key {
        if isOfRefusal { return Key(kind: kind, subject: "", fault: nil, values: values, judgements: []) }
        return Key(
            kind: kind, subject: subject, fault: kind == .returnCode || kind == .rule ? place.fault : nil,
            values: kind == .returnCode || kind == .answer ? values : nil,
            judgements: Set(judgements.map { "\($0.side.rawValue) \($0.rule.id)" }))
    }

    struct Key: Hashable {
        let kind: Kind
        let subject: String
        let fault: NegativeCase.Fault?
        let values: Pair<String>?
        let judgements: Set<String>
    }
}

/// Equal differences: same command, same kind of case, same pair of codes or same field, same rules.
public struct DifferenceGroup: Sendable {
    public let first: Difference
    public internal(set) var count = 1
    /// The scenarios that show it, in their order.
    public internal(set) var scenarios: [String]
}

/// Something that the devices are or have, and need not have in common.
public struct DeviceFact: Sendable {
    /// What it is about: `the device`, or the command that says it.
    public let subject: String
    public let field: String
    public let values: Pair<String>
}
