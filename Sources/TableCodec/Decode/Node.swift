import SpecTables

/// One field, structure or list of a decoded payload, with its place in the payload.
public struct Node: Sendable {
    public enum Content: Sendable {
        /// An unsigned integer, with its bits as children where the table names them.
        case unsigned(UInt64)
        case signed(Int64)
        case uuid(UUIDValue)
        case bytes
        case text
        case reserved
        /// Bits of an unsigned field.
        case bits(UInt64)
        /// A structure; its rows are the children.
        case structure(Structure)
        /// A repeated part; the elements are the children.
        case list(Field.Element)
    }

    /// The name in its parent (`startingDPA`), or `[3]` for an element of a list.
    public let name: String
    public let title: String
    /// Offset of the first byte in the payload.
    public let offset: Int
    /// Bytes on the wire.
    public let width: Int
    public let content: Content
    public let unit: Unit?
    /// The meanings of the value.
    public let enumeration: Enumeration?
    /// The names of the value's bits.
    public let bitLayout: BitLayout?
    public var children: [Node] = []
    /// What a member of a tagged union turned out to be.
    public var detail: String?

    public var range: Range<Int> { offset..<offset + width }
}

/// Something about a payload that a reader should know.
public struct Remark: Sendable, Equatable {
    public enum Kind: String, Sendable, Equatable {
        /// The payload ends inside the structure.
        case truncated
        /// A count or length claims more than the payload holds.
        case countExceedsPayload = "count-exceeds-payload"
        /// The structure ends before the payload does.
        case trailing
        /// Reserved bits are not zero.
        case reservedNotZero = "reserved-not-zero"
        /// The value is reserved.
        case reservedValue = "reserved-value"
        /// The revision that was asked for does not fit.
        case revision
        /// What the bytes are is not known.
        case unknown
    }

    public let kind: Kind
    /// The field's path; empty for the whole payload.
    public let path: String
    /// Offset in the payload.
    public let offset: Int
    /// Bytes that are needed from the payload's start, for ``Kind/truncated`` and ``Kind/countExceedsPayload``.
    public let needed: Int?
    /// Bytes that are there.
    public let available: Int?
    /// What the field claims.
    public let claimed: UInt64?
    /// One sentence: what was expected and what was found.
    public let message: String

    init(
        _ kind: Kind, path: String, offset: Int, needed: Int? = nil, available: Int? = nil, claimed: UInt64? = nil,
        _ message: String
    ) {
        self.kind = kind
        self.path = path
        self.offset = offset
        self.needed = needed
        self.available = available
        self.claimed = claimed
        self.message = message
    }

    /// Whether fields are missing from the payload.
    public var isFraming: Bool { kind == .truncated || kind == .countExceedsPayload }
}

/// A payload as the tables see it.
public struct DecodedPayload: Sendable {
    /// The structure, or `nil` where the bytes are not known to be one.
    public let structure: Structure?
    public let bytes: [UInt8]
    /// The whole, as a node; without children where ``structure`` is `nil`.
    public let root: Node
    /// The revision that the payload was read by.
    public let revision: Revision
    /// Why that revision.
    public let revisionReason: String
    /// The members of tagged unions in the payload: devices mix revisions, so each is judged by its own bytes.
    public let parts: [Part]
    public let remarks: [Remark]

    /// A member of a tagged union.
    public struct Part: Sendable {
        public let path: String
        public let structure: Structure
        public let revision: Revision
        public let revisionReason: String
    }

    /// Where the structure ends; what follows is trailing.
    public let end: Int

    /// The first reason why the payload is not whole.
    public var framingError: Remark? { remarks.first { $0.isFraming } }
}

/// Which revision to read by.
public enum RevisionChoice: Sendable, Equatable {
    /// Decide for each structure from its bytes.
    case auto
    case fixed(Revision)
}
