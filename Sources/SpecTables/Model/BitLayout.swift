/// The bits of an integer field or register.
public struct BitLayout: Sendable {
    /// A run of bits with one meaning, or a reserved run.
    public struct Row: Sendable {
        /// The lowest bit.
        public let low: Int
        /// How many bits.
        public let width: Int
        /// The name in Swift case; empty for a reserved run.
        public let name: String
        public let title: String
        public let enumeration: Enumeration?
        public let unit: Unit?
        /// The first revision that defines these bits; reserved before.
        public let since: Revision

        public init(
            low: Int, width: Int, name: String, title: String, enumeration: Enumeration?, unit: Unit?, since: Revision
        ) {
            self.low = low
            self.width = width
            self.name = name
            self.title = title
            self.enumeration = enumeration
            self.unit = unit
            self.since = since
        }

        public var isReserved: Bool { name.isEmpty }
        /// The bits as a mask over the whole field.
        public var mask: UInt64 { (width == 64 ? UInt64.max : (1 << UInt64(width)) - 1) << UInt64(low) }
        /// The bits' value in `raw`.
        public func value(in raw: UInt64) -> UInt64 { (raw & mask) >> UInt64(low) }
    }

    public let key: String
    public let title: String
    /// Width of the field in bytes.
    public let width: Int
    public let rows: [Row]

    public init(_ key: String, _ title: String, width: Int, _ rows: [Row]) {
        self.key = key
        self.title = title
        self.width = width
        self.rows = rows
    }

    /// The bits that `revision` reserves.
    public func reservedMask(in revision: Revision) -> UInt64 {
        rows.reduce(0) { $1.isReserved || $1.since > revision ? $0 | $1.mask : $0 }
    }
}

/// A single bit.
public func Bit(_ bit: Int, _ name: String, _ title: String, since: Revision = .r2_0) -> BitLayout.Row {
    BitLayout.Row(low: bit, width: 1, name: name, title: title, enumeration: nil, unit: nil, since: since)
}

/// Bits `range`, lowest first.
public func Bits(
    _ range: ClosedRange<Int>, _ name: String, _ title: String, _ enumeration: Enumeration? = nil, unit: Unit? = nil,
    since: Revision = .r2_0
) -> BitLayout.Row {
    BitLayout.Row(
        low: range.lowerBound, width: range.count, name: name, title: title, enumeration: enumeration, unit: unit,
        since: since)
}

/// Bits that every revision reserves.
public func ReservedBits(_ range: ClosedRange<Int>) -> BitLayout.Row {
    BitLayout.Row(
        low: range.lowerBound, width: range.count, name: "", title: "Reserved", enumeration: nil, unit: nil,
        since: .r2_0)
}
