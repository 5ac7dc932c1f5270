// The rows of the tables as numbers. A number that stands for a text is its place in `texts`.

struct StructureRow {
    let key, title, clauses, size, minimumSize: UInt16
    let since: UInt8
    let count, first: UInt16

    init(
        _ key: UInt16, _ title: UInt16, _ clauses: UInt16, _ size: UInt16, _ minimumSize: UInt16, _ since: UInt8,
        _ count: UInt16, _ first: UInt16
    ) {
        self.key = key
        self.title = title
        self.clauses = clauses
        self.size = size
        self.minimumSize = minimumSize
        self.since = since
        self.count = count
        self.first = first
    }
}

struct FieldRow {
    let name, title: UInt16
    let kind, unit: UInt8
    let offset, width, stride: UInt16
    let floats, since: UInt8
    let element, count, bits, enumeration: UInt16

    init(
        _ name: UInt16, _ title: UInt16, _ kind: UInt8, _ unit: UInt8, _ offset: UInt16, _ width: UInt16,
        _ stride: UInt16, _ floats: UInt8, _ since: UInt8, _ element: UInt16, _ count: UInt16, _ bits: UInt16,
        _ enumeration: UInt16
    ) {
        self.name = name
        self.title = title
        self.kind = kind
        self.unit = unit
        self.offset = offset
        self.width = width
        self.stride = stride
        self.floats = floats
        self.since = since
        self.element = element
        self.count = count
        self.bits = bits
        self.enumeration = enumeration
    }
}

struct CommandRow {
    let opcode, key, title, clauses, request, response: UInt16
    let since: UInt8

    init(
        _ opcode: UInt16, _ key: UInt16, _ title: UInt16, _ clauses: UInt16, _ request: UInt16, _ response: UInt16,
        _ since: UInt8
    ) {
        self.opcode = opcode
        self.key = key
        self.title = title
        self.clauses = clauses
        self.request = request
        self.response = response
        self.since = since
    }
}

/// Rows that belong together: a bit layout or an enumeration.
struct GroupRow {
    let key, title, width, count, first: UInt16

    init(_ key: UInt16, _ title: UInt16, _ width: UInt16, _ count: UInt16, _ first: UInt16) {
        self.key = key
        self.title = title
        self.width = width
        self.count = count
        self.first = first
    }
}

struct BitRow {
    let name, title: UInt16
    let low, width, unit, since: UInt8
    let enumeration: UInt16

    init(
        _ name: UInt16, _ title: UInt16, _ low: UInt8, _ width: UInt8, _ unit: UInt8, _ since: UInt8,
        _ enumeration: UInt16
    ) {
        self.name = name
        self.title = title
        self.low = low
        self.width = width
        self.unit = unit
        self.since = since
        self.enumeration = enumeration
    }
}

struct ValueRow {
    let name, title, value: UInt16
    let since: UInt8

    init(_ name: UInt16, _ title: UInt16, _ value: UInt16, _ since: UInt8) {
        self.name = name
        self.title = title
        self.value = value
        self.since = since
    }
}

struct RegisterRow {
    let key, title, clauses, bits, offset: UInt16

    init(_ key: UInt16, _ title: UInt16, _ clauses: UInt16, _ bits: UInt16, _ offset: UInt16) {
        self.key = key
        self.title = title
        self.clauses = clauses
        self.bits = bits
        self.offset = offset
    }
}

struct VariantRow {
    let structure, variant, selector: UInt16
    /// The UUID, first byte in the high bits.
    let high, low: UInt64

    init(_ structure: UInt16, _ variant: UInt16, _ selector: UInt16, _ high: UInt64, _ low: UInt64) {
        self.structure = structure
        self.variant = variant
        self.selector = selector
        self.high = high
        self.low = low
    }
}

struct LogRow {
    let name, title: UInt16
    let since: UInt8
    let high, low: UInt64

    init(_ name: UInt16, _ title: UInt16, _ since: UInt8, _ high: UInt64, _ low: UInt64) {
        self.name = name
        self.title = title
        self.since = since
        self.high = high
        self.low = low
    }
}
