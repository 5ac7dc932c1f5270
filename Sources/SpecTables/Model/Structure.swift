/// A layout on the wire: rows in offset order.
///
/// The rows are those of the newest revision. Earlier revisions reserve the bytes of a later row, or end before it;
/// ``Field/since`` and ``minimumSize`` say which.
public struct Structure: Sendable {
    /// The name everything else refers to (`dc.extent`).
    public let key: String
    /// The specification's name (`Dynamic Capacity Extent`).
    public let title: String
    /// Bytes of the fixed part in the newest revision; a repeated or trailing part begins here.
    public let size: Int
    /// The fewest bytes that any revision accepts. Rows that end beyond it are present only where the bytes are.
    public let minimumSize: Int
    /// The first revision that has the structure.
    public let since: Revision
    public let clauses: Clauses
    public let confidence: Confidence
    /// For a structure that is one of several, chosen by a UUID: its rows are those of the common part.
    public let union: TaggedUnion?
    public let rows: [Field]

    public init(
        _ key: String, _ title: String, size: Int, minimumSize: Int? = nil, since: Revision = .r2_0,
        clauses: Clauses = [:], confidence: Confidence = .a, union: TaggedUnion? = nil,
        @RowBuilder rows: () -> [Field]
    ) {
        self.key = key
        self.title = title
        self.size = size
        self.minimumSize = minimumSize ?? size
        self.since = since
        self.clauses = clauses
        self.confidence = confidence
        self.union = union
        self.rows = rows()
    }

    /// The rows of the fixed part, without what repeats or trails.
    public var fixedRows: [Field] { rows.filter { !$0.isVariable && !$0.floating } }
    /// The repeated or trailing part.
    public var variableRow: Field? { rows.first { $0.isVariable } }
    /// The rows behind the repeated part.
    public var floatingRows: [Field] { rows.filter { $0.floating } }

    public func row(named name: String) -> Field? { rows.first { $0.name == name } }

    /// Whether the structure always has ``size`` bytes.
    public var isFixedSize: Bool { minimumSize == size && variableRow == nil }

    /// Bytes of the fixed part in `revision`: where a structure grew, the end of the last row that the revision knows.
    public func size(in revision: Revision) -> Int {
        fixedRows.reduce(minimumSize) { $1.since <= revision ? max($0, $1.end) : $0 }
    }
}

/// Collects rows; a table holds rows and nothing else.
@resultBuilder
public enum RowBuilder {
    public static func buildExpression(_ row: Field) -> [Field] { [row] }
    public static func buildExpression(_ rows: [Field]) -> [Field] { rows }
    public static func buildBlock(_ rows: [Field]...) -> [Field] { rows.flatMap { $0 } }
}
