import SpecTables

/// The repeated part of a structure, and what floats behind it, down to the payload's end.
struct ScreenedList: Sendable {
    private enum Element: Sendable {
        case unsigned
        case structure(ScreenedPart)
        /// By the two halves of the UUID at its start.
        case choice([(low: UInt64, high: UInt64, part: ScreenedPart)], other: ScreenedPart)
    }

    private struct CountField: Sendable {
        let offset: Int
        let width: Int
        /// A later revision brought the field: a payload may have the shape from before.
        let isLater: Bool
    }

    private let start: Int
    private let stride: Int
    private let count: CountField?
    private let element: Element
    private let floating: [(width: Int, part: ScreenedPart)]

    init?(_ structure: Structure, _ row: Field) {
        guard case .list(let kind, let counting) = row.kind, row.offset == structure.size else { return nil }
        start = row.offset
        stride = structure.elementSize(of: row)
        switch counting {
        case .toEnd: count = nil
        case .field(let name):
            guard let field = structure.row(named: name), field.width <= 4 else { return nil }
            count = CountField(
                offset: field.offset, width: field.width, isLater: structure.laterCountField != nil)
        }
        guard let element = Self.element(kind, stride) else { return nil }
        self.element = element
        var floating: [(width: Int, part: ScreenedPart)] = []
        for row in structure.floatingRows {
            guard case .structure(let key) = row.kind, let part = Self.part(key, fitting: row.width) else { return nil }
            floating.append((row.width, part))
        }
        self.floating = floating
    }

    private static func part(_ key: String, fitting width: Int) -> ScreenedPart? {
        guard let structure = Catalogue.structure(key), structure.union == nil, structure.variableRow == nil,
            let part = ScreenedPart(structure), part.size <= width
        else { return nil }
        return part
    }

    private static func element(_ element: Field.Element, _ stride: Int) -> Element? {
        guard case .structure(let key) = element else { return .unsigned }
        guard let structure = Catalogue.structure(key) else { return nil }
        guard let union = structure.union else { return part(key, fitting: stride).map { .structure($0) } }
        guard stride >= 16, let fallback = union.fallback, let other = part(fallback, fitting: stride) else {
            return nil
        }
        var cases: [(low: UInt64, high: UInt64, part: ScreenedPart)] = []
        for (uuid, key) in union.cases {
            guard let part = part(key, fitting: stride) else { return nil }
            let bytes = uuid.bytes.span
            cases.append((bytes.unsigned(at: 0, width: 8), bytes.unsigned(at: 8, width: 8), part))
        }
        return .choice(cases, other: other)
    }

    /// Judges what follows the fixed part, which must be there.
    func passes(_ bytes: Span<UInt8>) -> Bool {
        let room = (bytes.count - start) / stride
        var elements = room
        var isOlder = false
        if let count {
            elements = Int(bytes.unsigned(at: count.offset, width: count.width))
            let rest = floating.reduce(start) { $0 + $1.width }
            isOlder = count.isLater && elements == 0 && bytes.count != rest
            if isOlder { elements = room }
        }
        guard elements <= room else { return false }
        for index in 0..<elements where !passes(bytes, elementAt: start + index * stride) { return false }
        var end = start + elements * stride
        for (width, part) in floating where !isOlder {
            guard bytes.count - end >= width, part.passes(bytes, at: end, upTo: width) else { return false }
            end += width
        }
        return end == bytes.count
    }

    private func passes(_ bytes: Span<UInt8>, elementAt base: Int) -> Bool {
        switch element {
        case .unsigned: return true
        case .structure(let part): return part.passes(bytes, at: base, upTo: stride)
        case .choice(let cases, let other):
            let (low, high) = (bytes.unsigned(at: base, width: 8), bytes.unsigned(at: base + 8, width: 8))
            for option in cases where option.low == low && option.high == high {
                return option.part.passes(bytes, at: base, upTo: stride)
            }
            return other.passes(bytes, at: base, upTo: stride)
        }
    }
}
