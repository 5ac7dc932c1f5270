/// Why bytes could not be framed as a structure, or a value could not be written.
///
/// Framing throws; meaning never does: a reserved bit or an unknown value is decoded and kept.
public struct WireError: Error, Equatable, Sendable {
    public enum Reason: Equatable, Sendable {
        /// The payload ends before the structure's fixed part does.
        case truncated
        /// A count or length on the wire claims more than the payload holds; ``WireError/field`` is the field that made
        /// the claim and ``WireError/claimed`` is its value.
        case countExceedsPayload
        /// The buffer to write into has too little room.
        case bufferTooSmall
        /// The value of ``WireError/field`` needs more bits than the field has; ``WireError/claimed`` is the value.
        case valueTooLarge
    }

    public let reason: Reason
    /// The key of the structure (`dc.get-extent-list.response`).
    public let structure: StaticString
    /// The path of the field concerned, empty where the whole structure is.
    public let field: StaticString
    /// The value that the field claims.
    public let claimed: UInt64
    /// Bytes (or bits, for ``Reason/valueTooLarge``) that are needed, counted from the structure's start; `Int.max` for
    /// a need beyond that.
    public let needed: Int
    /// Bytes (or bits) that are there.
    public let available: Int

    @inlinable
    public init(
        _ reason: Reason, structure: StaticString, field: StaticString = "", claimed: UInt64 = 0, needed: Int,
        available: Int
    ) {
        self.reason = reason
        self.structure = structure
        self.field = field
        self.claimed = claimed
        self.needed = needed
        self.available = available
    }

    public static func == (a: WireError, b: WireError) -> Bool {
        a.reason == b.reason && a.claimed == b.claimed && a.needed == b.needed && a.available == b.available
            && sameText(a.structure, b.structure) && sameText(a.field, b.field)
    }
}

#if !hasFeature(Embedded)
    extension WireError: CustomStringConvertible {
        public var description: String {
            switch reason {
            case .truncated:
                "\(structure): needs \(needed) bytes, \(available) are there"
            case .countExceedsPayload:
                "\(structure): \(field) claims \(claimed), which needs \(neededText) bytes, \(available) are there"
            case .bufferTooSmall:
                "\(structure): writing needs \(needed) bytes of room, \(available) are left"
            case .valueTooLarge:
                "\(structure): \(field) is \(claimed), which does not fit \(available) bits"
            }
        }

        private var neededText: String { needed == .max ? "more than 2^63" : "\(needed)" }
    }
#endif
