import Captures
import SpecTables

/// A rule broken at one place of a capture.
public struct Finding: Sendable {
    public let rule: Rule
    /// The weight here: the rule's, less where its history may be incomplete.
    public let level: Level
    /// The number of the exchange.
    public let index: Int
    public let origin: Origin
    public let opcode: UInt16
    /// The register's key, where an access to a register breaks the rule.
    public let register: String?
    public let violation: Violation
    /// The bytes of a binary capture that the violation is about; `nil` where the capture is text.
    public let source: Range<Int>?

    public init(
        rule: Rule, level: Level, index: Int, origin: Origin, opcode: UInt16, register: String? = nil,
        violation: Violation, source: Range<Int>? = nil
    ) {
        self.rule = rule
        self.level = level
        self.index = index
        self.origin = origin
        self.opcode = opcode
        self.register = register
        self.violation = violation
        self.source = source
    }

    /// Whether the host broke a rule that weighs more than a note.
    var isHostFault: Bool { rule.party == .host && level > .note }
}

/// What a rule came to over a whole capture.
public struct Verdict: Sendable {
    public let rule: Rule
    public internal(set) var held: Int
    public internal(set) var violated: Int
    public internal(set) var notApplicable: Int
    /// Why it could not be judged, and how often.
    public internal(set) var unknown: [String: Int]

    init(_ rule: Rule, held: Int = 0, violated: Int = 0, notApplicable: Int = 0, unknown: [String: Int] = [:]) {
        self.rule = rule
        self.held = held
        self.violated = violated
        self.notApplicable = notApplicable
        self.unknown = unknown
    }

    /// Whether the rule was judged at all.
    public var isExercised: Bool { held + violated > 0 }
}

/// What the user says about a capture.
public struct CheckOptions: Sendable {
    /// The revision that the device claims; `nil` to run what holds in every revision that the evidence allows.
    public var revision: Revision?
    /// Whether the capture holds everything that was said on this interface.
    public var isWhole: Bool
    /// Whether nobody else can change the device's state.
    public var isSole: Bool
    public var profile: Profile

    public init(
        revision: Revision? = nil, isWhole: Bool = false, isSole: Bool = false, profile: Profile = Profile()
    ) {
        self.revision = revision
        self.isWhole = isWhole
        self.isSole = isSole
        self.profile = profile
    }
}

/// Outside knowledge about the device, for rules that traffic alone cannot decide.
public struct Profile: Sendable, Equatable {
    /// The mailbox's payload size in bytes.
    public var payloadSize: Int?
    /// Indices of the regions that can be shared; `nil` where that is not known.
    public var sharableRegions: Set<Int>?
    public var numberOfHosts: Int?
    /// Whether an operator put events into the device, although the capture does not show the acts.
    public var hasInjectedEvents: Bool

    public init(
        payloadSize: Int? = nil, sharableRegions: Set<Int>? = nil, numberOfHosts: Int? = nil,
        hasInjectedEvents: Bool = false
    ) {
        self.payloadSize = payloadSize
        self.sharableRegions = sharableRegions
        self.numberOfHosts = numberOfHosts
        self.hasInjectedEvents = hasInjectedEvents
    }
}
