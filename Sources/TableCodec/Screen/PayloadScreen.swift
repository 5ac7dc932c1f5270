import SpecTables

/// Whether there is something to say about a payload: its shape is not the layout's, a reserved bit is set, or a value is
/// reserved.
///
/// A long log has few such payloads, and decoding all of them to find out is slow. So a layout is compiled once to the
/// bits that must be zero and the values that are known. On a payload that passes ``TableDecoder`` has no remark; one
/// that does not is worth decoding, and may still have none.
public struct PayloadScreen: Sendable {
    private let fixed: ScreenedPart
    private let list: ScreenedList?

    /// `nil` for layouts of which only decoding tells what they hold: messages, and bytes that the request explains.
    public init?(_ structure: Structure) {
        guard structure.union == nil, let fixed = ScreenedPart(structure) else { return nil }
        self.fixed = fixed
        guard let row = structure.variableRow else {
            list = nil
            return
        }
        guard let list = ScreenedList(structure, row) else { return nil }
        self.list = list
    }

    public func passes(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count >= fixed.minimumSize else { return false }
        guard bytes.count >= fixed.size else {
            // An earlier revision's form ends behind one of the rows, or has none.
            return bytes.isEmpty || fixed.rowEnds.contains(bytes.count) && fixed.passes(bytes, at: 0, upTo: bytes.count)
        }
        guard fixed.passes(bytes, at: 0, upTo: fixed.size) else { return false }
        return list.map { $0.passes(bytes) } ?? (bytes.count == fixed.size)
    }
}

/// The fixed rows of a structure, with those of the structures inside.
struct ScreenedPart: Sendable {
    /// A field, or bits of one, of which some values are reserved.
    struct Value: Sendable {
        var offset: Int
        let width: Int
        let mask: UInt64
        let shift: UInt64
        let known: [UInt64]
    }

    let minimumSize: Int
    /// Where each row ends, ascending.
    private(set) var rowEnds: [Int] = []
    /// Bits that every revision reserves.
    private var zeros: [(offset: Int, mask: UInt8)] = []
    private var values: [Value] = []

    var size: Int { rowEnds.last ?? 0 }

    init?(_ structure: Structure) {
        minimumSize = structure.minimumSize
        for row in structure.fixedRows {
            guard row.offset >= size, add(row) else { return nil }
            rowEnds.append(row.end)
        }
    }

    private mutating func add(_ row: Field) -> Bool {
        switch row.kind {
        case .unsigned:
            guard row.width <= 8 else { return false }
            if let enumeration = row.enumeration { add(enumeration, row, mask: .max, shift: 0) }
            if let layout = row.bits { add(layout, row) }
        case .reserved: for offset in row.offset..<row.end { zeros.append((offset, 0xFF)) }
        case .structure(let key):
            guard let inner = Catalogue.structure(key), inner.union == nil, inner.variableRow == nil,
                inner.floatingRows.isEmpty, let part = ScreenedPart(inner), part.size <= row.width
            else { return false }
            zeros += part.zeros.map { (row.offset + $0.offset, $0.mask) }
            values += part.values.map { value in
                var value = value
                value.offset += row.offset
                return value
            }
        case .signed, .uuid, .bytes, .text, .array: break
        case .list, .trailing, .message, .commandPayload: return false
        }
        return true
    }

    private mutating func add(_ layout: BitLayout, _ row: Field) {
        let reserved = layout.reservedMask(in: .newest)
        for byte in 0..<row.width {
            let mask = UInt8(truncatingIfNeeded: reserved >> UInt64(8 * byte))
            if mask != 0 { zeros.append((row.offset + byte, mask)) }
        }
        for bits in layout.rows where !bits.isReserved {
            if let enumeration = bits.enumeration { add(enumeration, row, mask: bits.mask, shift: UInt64(bits.low)) }
        }
    }

    private mutating func add(_ enumeration: Enumeration, _ row: Field, mask: UInt64, shift: UInt64) {
        values.append(
            Value(
                offset: row.offset, width: row.width, mask: mask, shift: shift, known: enumeration.rows.map(\.value)))
    }

    /// Judges the rows that end at `end` or before, which must be there; the structure begins at `base`.
    func passes(_ bytes: Span<UInt8>, at base: Int, upTo end: Int) -> Bool {
        for (offset, mask) in zeros where offset < end {
            if bytes[base + offset] & mask != 0 { return false }
        }
        for value in values where value.offset < end {
            let raw = bytes.unsigned(at: base + value.offset, width: value.width)
            if !value.known.contains((raw & value.mask) >> value.shift) { return false }
        }
        return true
    }
}

extension Span where Element == UInt8 {
    /// The little-endian integer of `width` bytes, at most 8, at `offset`.
    func unsigned(at offset: Int, width: Int) -> UInt64 {
        var value: UInt64 = 0
        for index in stride(from: width - 1, through: 0, by: -1) { value = value << 8 | UInt64(self[offset + index]) }
        return value
    }
}
