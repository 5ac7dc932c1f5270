/// What a number counts.
public enum Unit: Sendable {
    case bytes
    /// A device physical address or another address: printed in hex.
    case address
    /// Multiples of 256 MiB.
    case units256MiB
    /// Multiples of 64 bytes: an address without its low six bits.
    case units64Bytes
    case nanoseconds
    case seconds
    case percent
    case celsius
    /// The field holds n and means 2 to the power of n bytes.
    case exponentOfBytes
    /// A number that people read in hex: an identifier, a mask, a handle.
    case hex
}

/// One row of a structure: a field with its place on the wire.
///
/// Integers are little-endian, UUIDs 16 bytes in network order.
public struct Field: Sendable {
    /// What a repeated part consists of.
    public enum Element: Sendable {
        /// Structures of one size, named by key.
        case structure(String)
        /// Unsigned integers of this many bytes.
        case unsigned(Int)
    }

    /// How many elements a repeated part has.
    public enum Count: Sendable {
        /// As many as the field of this name says. In a revision that does not define that field, as many as fit.
        case field(String)
        /// As many whole elements as the payload has room for.
        case toEnd
    }

    public enum Kind: Sendable {
        case unsigned
        case signed
        case uuid
        /// Bytes without further meaning here.
        case bytes
        /// ASCII, padded with NUL or blanks.
        case text
        case reserved
        /// A structure of fixed size, named by key.
        case structure(String)
        /// A fixed number of unsigned integers, each of `elementWidth` bytes.
        case array(elementWidth: Int)
        /// The repeated part. Only rows marked `floating` may follow it.
        case list(Element, Count)
        /// All bytes to the end of the payload; what they are may depend on a request field that holds a UUID.
        case trailing(TaggedUnion?)
        /// A whole CCI message, header included, whose length in bytes the field of this name says.
        case message(length: String)
        /// The payload of the CCI message whose header precedes it, laid out as opcode and category say.
        case commandPayload(length: String)
    }

    public let offset: Int
    /// Width in bytes; 0 for the variable kinds.
    public let width: Int
    /// The name in Swift case; empty for reserved rows.
    public let name: String
    public let title: String
    public let kind: Kind
    public let unit: Unit?
    public let enumeration: Enumeration?
    public let bits: BitLayout?
    /// The first revision that defines the field. Before it, its bytes are reserved, or absent where the structure was
    /// shorter.
    public let since: Revision
    /// Whether `offset` counts from the end of the repeated part.
    public let floating: Bool
    /// What else a reader must know to read the value: validity conditions, special values.
    public let note: String?

    public init(
        _ offset: Int, _ width: Int, _ name: String, _ title: String, _ kind: Kind, unit: Unit? = nil,
        enumeration: Enumeration? = nil, bits: BitLayout? = nil, since: Revision = .r2_0, floating: Bool = false,
        note: String? = nil
    ) {
        self.offset = offset
        self.width = width
        self.name = name
        self.title = title
        self.kind = kind
        self.unit = unit
        self.enumeration = enumeration
        self.bits = bits
        self.since = since
        self.floating = floating
        self.note = note
    }

    /// A register's value, as a field.
    public init(_ register: Register) {
        self.init(0, register.width, "value", register.title, .unsigned, bits: register.bits)
    }

    public var end: Int { offset + width }

    /// The same row with other bits.
    public func with(bits: BitLayout) -> Field {
        Field(
            offset, width, name, title, kind, unit: unit, enumeration: enumeration, bits: bits, since: since,
            floating: floating, note: note)
    }

    public var isReserved: Bool { if case .reserved = kind { true } else { false } }

    /// Whether the field's length depends on the payload.
    public var isVariable: Bool {
        switch kind {
        case .list, .trailing, .message, .commandPayload: true
        default: false
        }
    }

    /// The name under which generated code and machine output carry the field; reserved rows are named by offset.
    public var wireName: String { isReserved ? "reserved" + hex(offset) : name }
}

/// A choice between structures by the UUID that a field holds.
public struct TaggedUnion: Sendable {
    /// The field that holds the UUID: of the same structure, or of the request for a trailing part of a response.
    public let selector: String
    public let cases: [(uuid: UUIDValue, structure: String)]
    /// The structure where no case matches; `nil` for bytes without further meaning.
    public let fallback: String?

    public init(selector: String, _ cases: [(uuid: UUIDValue, structure: String)], fallback: String? = nil) {
        self.selector = selector
        self.cases = cases
        self.fallback = fallback
    }
}

func hex(_ value: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
}

// MARK: Rows, as the tables write them

public func U8(
    _ offset: Int, _ name: String, _ title: String, _ enumeration: Enumeration? = nil, bits: BitLayout? = nil,
    unit: Unit? = nil, since: Revision = .r2_0, note: String? = nil
) -> Field {
    Field(
        offset, 1, name, title, .unsigned, unit: unit, enumeration: enumeration, bits: bits, since: since, note: note)
}

public func U16(
    _ offset: Int, _ name: String, _ title: String, _ enumeration: Enumeration? = nil, bits: BitLayout? = nil,
    unit: Unit? = nil, since: Revision = .r2_0, note: String? = nil
) -> Field {
    Field(
        offset, 2, name, title, .unsigned, unit: unit, enumeration: enumeration, bits: bits, since: since, note: note)
}

public func U24(
    _ offset: Int, _ name: String, _ title: String, bits: BitLayout? = nil, unit: Unit? = nil, since: Revision = .r2_0,
    note: String? = nil
) -> Field {
    Field(offset, 3, name, title, .unsigned, unit: unit, bits: bits, since: since, note: note)
}

public func U32(
    _ offset: Int, _ name: String, _ title: String, bits: BitLayout? = nil, unit: Unit? = nil, since: Revision = .r2_0,
    note: String? = nil
) -> Field {
    Field(offset, 4, name, title, .unsigned, unit: unit, bits: bits, since: since, note: note)
}

public func U64(
    _ offset: Int, _ name: String, _ title: String, bits: BitLayout? = nil, unit: Unit? = nil, since: Revision = .r2_0,
    note: String? = nil
) -> Field {
    Field(offset, 8, name, title, .unsigned, unit: unit, bits: bits, since: since, note: note)
}

public func S16(
    _ offset: Int, _ name: String, _ title: String, unit: Unit? = nil, since: Revision = .r2_0, note: String? = nil
) -> Field {
    Field(offset, 2, name, title, .signed, unit: unit, since: since, note: note)
}

public func UUIDBytes(_ offset: Int, _ name: String, _ title: String, note: String? = nil) -> Field {
    Field(offset, 16, name, title, .uuid, note: note)
}

public func Bytes(
    _ offset: Int, _ width: Int, _ name: String, _ title: String, since: Revision = .r2_0, note: String? = nil
) -> Field {
    Field(offset, width, name, title, .bytes, since: since, note: note)
}

public func Text(_ offset: Int, _ width: Int, _ name: String, _ title: String) -> Field {
    Field(offset, width, name, title, .text)
}

public func Reserved(_ offset: Int, _ width: Int) -> Field { Field(offset, width, "", "Reserved", .reserved) }

public func Nested(
    _ offset: Int, _ width: Int, _ name: String, _ title: String, _ structure: String, since: Revision = .r2_0,
    note: String? = nil
) -> Field {
    Field(offset, width, name, title, .structure(structure), since: since, note: note)
}

/// A structure of fixed size behind the repeated part.
public func Floating(
    _ width: Int, _ name: String, _ title: String, _ structure: String, since: Revision = .r2_0
) -> Field {
    Field(0, width, name, title, .structure(structure), since: since, floating: true)
}

public func ArrayOf(
    _ count: Int, elementWidth: Int, _ offset: Int, _ name: String, _ title: String, unit: Unit? = nil,
    note: String? = nil
) -> Field {
    Field(offset, count * elementWidth, name, title, .array(elementWidth: elementWidth), unit: unit, note: note)
}

public func List(
    _ offset: Int, _ name: String, _ title: String, _ element: Field.Element, count: Field.Count, unit: Unit? = nil
) -> Field {
    Field(offset, 0, name, title, .list(element, count), unit: unit)
}

public func Trailing(_ offset: Int, _ name: String, _ title: String, _ union: TaggedUnion? = nil) -> Field {
    Field(offset, 0, name, title, .trailing(union))
}

public func Message(_ offset: Int, _ name: String, _ title: String, length: String) -> Field {
    Field(offset, 0, name, title, .message(length: length))
}

public func CommandPayload(_ offset: Int, _ name: String, _ title: String, length: String) -> Field {
    Field(offset, 0, name, title, .commandPayload(length: length))
}
