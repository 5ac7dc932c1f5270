/// The meanings of a field's values. Values that no row names are reserved, and a decoder shows them as they are.
public struct Enumeration: Sendable {
    /// One named value.
    public struct Row: Sendable {
        public let value: UInt64
        /// The value's name in Swift case (`dynamicCapacity`).
        public let name: String
        /// The specification's words (`Dynamic Capacity Event Log`).
        public let title: String
        /// The first revision that defines the value; reserved before.
        public let since: Revision

        public init(_ value: UInt64, _ name: String, _ title: String, since: Revision = .r2_0) {
            self.value = value
            self.name = name
            self.title = title
            self.since = since
        }
    }

    public let key: String
    public let title: String
    /// Width of the value in bits.
    public let width: Int
    public let rows: [Row]

    public init(_ key: String, _ title: String, width: Int, _ rows: [Row]) {
        self.key = key
        self.title = title
        self.width = width
        self.rows = rows
    }

    /// The row that names `value`, whatever the revision.
    public func row(for value: UInt64) -> Row? { rows.first { $0.value == value } }
}
