import CXLWire
import SpecTables

/// Who has to obey a rule.
public enum Party: String, Sendable, CaseIterable {
    case device
    case host
    case fabricManager = "fabric-manager"
    /// Whoever sends the message.
    case component
}

/// How much a violation weighs.
public enum Level: String, Sendable, CaseIterable, Comparable {
    case note
    case should
    case must

    public static func < (a: Level, b: Level) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .should: 1
        case .must: 2
        }
    }

    /// One level less: what a history rule weighs where the history may be incomplete.
    var lowered: Level { self == .must ? .should : .note }
}

/// What a rule needs to be known before it can be judged. The engine answers for what is missing.
public struct Needs: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The opcode is in this device's Command Effects Log, or was once answered otherwise than Unsupported.
    public static let implemented = Needs(rawValue: 1 << 0)
    /// Every byte of the request was captured.
    public static let request = Needs(rawValue: 1 << 1)
    /// Every byte of the response was captured.
    public static let response = Needs(rawValue: 1 << 2)
    /// The capture is attested complete; without it the rule weighs one level less.
    public static let whole = Needs(rawValue: 1 << 3)
    /// No other agent can change the same state; where that is not attested, the rule weighs one level less, and where it
    /// is seen to be changed through another interface of the device, the rule is not judged.
    public static let sole = Needs(rawValue: 1 << 4)
    /// The queue of unanswered offers is known.
    public static let queue = Needs(rawValue: 1 << 5)
    /// The accepted capacity is known.
    public static let list = Needs(rawValue: 1 << 6)
    /// All regions are known.
    public static let configuration = Needs(rawValue: 1 << 7)
    /// The host broke no rule in the same operation.
    public static let clean = Needs(rawValue: 1 << 8)
    /// The user pinned a revision.
    public static let pinned = Needs(rawValue: 1 << 9)
    /// The values were not put there by an operator; where they were, a finding is a note.
    public static let origin = Needs(rawValue: 1 << 10)
    /// The payload limit is known exactly.
    public static let limit = Needs(rawValue: 1 << 11)
    /// It is known which regions are sharable.
    public static let sharability = Needs(rawValue: 1 << 12)

    /// Why a rule cannot be judged that lacks these; `nil` where it lacks nothing.
    var reason: String? {
        if isEmpty { return nil }
        return Self.reasons.first { contains($0.need) }?.text
    }

    private static let reasons: [(need: Needs, text: String)] = [
        (.implemented, "nothing shows that the device has this command"),
        (.request, "the request was not captured whole"),
        (.response, "the response was not captured whole"),
        (.queue, "the unanswered offers are not known"),
        (.list, "the accepted capacity is not known"),
        (.configuration, "the regions are not known"),
        (.clean, "the host broke a rule in the same operation"),
        (.sole, "the same state is changed through another interface"),
        (.pinned, "no revision was pinned"),
        (.limit, "the payload limit is not known"),
        (.sharability, "it is not known which regions are sharable"),
    ]
}

/// What a rule is asked about.
public enum Trigger: Sendable {
    /// Each exchange with one of these opcodes; where content is named, each that holds some of it.
    case exchange([UInt16], holding: Content = [])
    /// Each exchange.
    case anyExchange
    /// Each exchange of messages, which is no mailbox command.
    case anyMessage
    /// Each access to a register with one of these keys.
    case register([String])
}

/// A rule: data, and a predicate that always answers.
public struct Rule: Sendable {
    public typealias Check = @Sendable (borrowing Session, borrowing Step) throws(WireError) -> Outcome

    /// What the rule says the problem is, in words that stay (`dc.extent-list.generation-changes`).
    public let id: String
    /// The row of the rule catalogue that it comes from.
    public let number: String
    /// The weight of a violation; ``pinnedLevel`` where the user pinned a revision.
    public let level: Level
    public let pinnedLevel: Level
    public let party: Party
    public let confidence: Confidence
    public let since: Revision
    /// The last revision in which the rule holds, or `nil`.
    public let until: Revision?
    public let needs: Needs
    public let trigger: Trigger
    /// The more general rule that this one restates for a special place: a byte is reported once, by the special one.
    public let refines: String?
    /// One falsifiable sentence.
    public let sentence: String
    /// Why a violation matters to somebody.
    public let consequence: String
    public let clauses: Clauses
    let check: Check

    public init(
        _ id: String, _ number: String, _ level: Level, pinned: Level? = nil, _ party: Party, confidence: Confidence,
        on trigger: Trigger, since: Revision = .r2_0, until: Revision? = nil, needs: Needs = [],
        refines: String? = nil, _ sentence: String, consequence: String, clauses: Clauses, check: @escaping Check
    ) {
        self.id = id
        self.number = number
        // What rests on inference never fails a build.
        let most: Level = confidence == .d ? .should : .must
        self.level = min(level, most)
        pinnedLevel = min(pinned ?? level, most)
        self.party = party
        self.confidence = confidence
        self.trigger = trigger
        self.since = since
        self.until = until
        self.needs = needs
        self.refines = refines
        self.sentence = sentence
        self.consequence = consequence
        self.clauses = clauses
        self.check = check
    }
}

/// A rule's answer about one line of a transcript.
public enum Outcome: Sendable {
    case held
    case violated([Violation])
    /// The line does not concern the rule.
    case notApplicable
    /// The line concerns the rule, and what is known does not decide.
    case unknown(String)

    static func violated(_ violation: Violation) -> Outcome { .violated([violation]) }

    /// Held where nothing was found.
    static func judged(_ violations: [Violation]) -> Outcome { violations.isEmpty ? .held : .violated(violations) }
}

/// Where and how a line breaks a rule.
public struct Violation: Sendable, Equatable {
    public enum Part: String, Sendable, Equatable {
        case request, response
        /// The return code or another part of the header.
        case header
        /// A register's value.
        case register
    }

    public let part: Part
    /// The bytes concerned, from the part's start.
    public let bytes: Range<Int>
    /// The field's path, where there is one.
    public let field: String
    public let expected: String
    public let observed: String
    /// The exchange that this one contradicts, where the rule compares two.
    public let contradicts: Int?

    public init(
        _ part: Part, _ bytes: Range<Int>, field: String = "", expected: String, observed: String,
        contradicts: Int? = nil
    ) {
        self.part = part
        self.bytes = bytes
        self.field = field
        self.expected = expected
        self.observed = observed
        self.contradicts = contradicts
    }
}
