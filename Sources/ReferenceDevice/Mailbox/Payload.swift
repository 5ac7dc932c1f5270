import CXLWire

/// An answer's payload, built part by part.
struct Payload {
    private(set) var bytes: [UInt8] = []

    init() {}

    init(_ value: some WireValue) { append(value) }

    mutating func append(_ value: some WireValue) {
        // A value fails to encode only where it has more bits than its field, and every value here comes from its field.
        bytes += (try? value.encoded()) ?? []
    }

    mutating func append(contentsOf values: some Sequence<some WireValue>) {
        for value in values { append(value) }
    }
}

/// The bytes of `source`, owned.
func copy(_ source: RawSpan) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: source.byteCount)
    var span = bytes.mutableSpan
    var writer = WireWriter(&span)
    guard (try? writer.append(source)) != nil else { return [] }
    return bytes
}

extension FixedArray {
    /// Whether each element is zero, as reserved bytes must be.
    var isZero: Bool { indices.allSatisfy { self[$0] == 0 } }
}
