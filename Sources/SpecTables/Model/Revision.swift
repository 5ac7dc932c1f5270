/// A revision of the CXL specification, in order of publication.
public enum Revision: String, CaseIterable, Comparable, Sendable {
    case r2_0 = "2.0"
    case r3_0 = "3.0"
    /// Revision 3.0 with its errata applied.
    case r3_0E = "3.0E"
    case r3_1 = "3.1"
    case r3_2 = "3.2"

    /// The newest revision that the tables describe.
    public static let newest: Revision = .r3_2

    public static func < (a: Revision, b: Revision) -> Bool { a.ordinal < b.ordinal }

    private var ordinal: Int {
        switch self {
        case .r2_0: 0
        case .r3_0: 1
        case .r3_0E: 2
        case .r3_1: 3
        case .r3_2: 4
        }
    }
}

/// How well a fact is supported by the sources at hand; `spec-notes/` says which sources those are.
public enum Confidence: String, Sendable {
    /// A specification text and at least one independent implementation agree.
    case a = "A"
    /// One specification text, or several implementations without one.
    case b = "B"
    /// One implementation, or a later revision's text only.
    case c = "C"
    /// Inference.
    case d = "D"
}

/// Section numbers by the revision that introduced that numbering; numbers move between revisions, so they are never
/// identities.
public struct Clauses: Sendable, ExpressibleByDictionaryLiteral {
    public let entries: [(since: Revision, section: String)]

    public init(dictionaryLiteral elements: (Revision, String)...) {
        entries = elements.map { (since: $0.0, section: $0.1) }
    }

    /// The section's number in `revision`, or `nil` where that revision does not have it.
    public subscript(revision: Revision) -> String? {
        entries.last { $0.since <= revision }?.section
    }
}
