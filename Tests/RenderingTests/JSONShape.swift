import SpecTables
import TableCodec

/// The rules of `docs/json.md` checked against the tables alone: the type of each member, and that a row of the
/// structure explains it.
struct JSONShape {
    private(set) var problems: [String] = []

    static func problems(of fields: JSONTree, as structure: Structure) -> [String] {
        var shape = JSONShape()
        shape.check(fields, structure, "")
        return shape.problems
    }

    private mutating func require(_ holds: Bool, _ path: String, _ rule: String) {
        if !holds { problems.append("\(path): \(rule)") }
    }

    private mutating func check(_ json: JSONTree, _ structure: Structure, _ path: String) {
        guard var rest = json.members else { return require(false, path, "a structure is an object") }
        for row in Self.layout(structure, json).rows {
            guard let value = rest.removeValue(forKey: row.wireName) else { continue }
            check(value, row, &rest, path + "." + row.wireName)
        }
        require(rest.isEmpty, path, "no row explains \(rest.keys.sorted())")
    }

    /// Event records are one of their kinds.
    private static func layout(_ structure: Structure, _ json: JSONTree) -> Structure {
        guard let union = structure.union, let text = json.at(union.selector)?.text else { return structure }
        let key = union.cases.first { "\($0.uuid)" == text }?.structure ?? union.fallback
        return key.flatMap { Catalogue.structure($0) } ?? structure
    }

    private mutating func check(_ value: JSONTree, _ row: Field, _ rest: inout [String: JSONTree], _ path: String) {
        switch row.kind {
        case .unsigned:
            require(Self.isNumber(value, bits: row.width * 8), path, "8 bytes are a decimal string, fewer a number")
            siblings(row.name, value, row.enumeration, row.unit, &rest, path)
            bits(row, value, rest.removeValue(forKey: row.name + "Bits"), path)
        case .signed: require(value.integer.map { $0 == Int64(Int16(clamping: $0)) } ?? false, path, "a signed number")
        case .uuid:
            require(value.text?.wholeMatch(of: #/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/#) != nil, path, "a UUID")
        case .bytes: require(Self.isHex(value, count: row.width), path, "lower-case hex of each byte")
        case .text: require(value.text.map { $0.utf8.count <= row.width } ?? false, path, "a string")
        case .reserved:
            let isZero = value.text?.allSatisfy { $0 == "0" } ?? true
            require(Self.isHex(value, count: row.width) && !isZero, path, "reserved bytes show in hex, when not zero")
        case .array(let width):
            require(value.elements?.count == row.width / width, path, "an array of fixed length")
            elements(value, width, path)
        case .list(.unsigned(let width), _): elements(value, width, path)
        case .list(.structure(let key), _):
            for (index, element) in (value.elements ?? []).enumerated() { nested(element, key, "\(path)[\(index)]") }
            require(value.elements != nil, path, "a list is an array")
        case .structure(let key): nested(value, key, path)
        case .trailing, .message, .commandPayload:
            require(value.members != nil || Self.isHex(value, count: nil), path, "an object, or lower-case hex")
        }
    }

    private mutating func nested(_ value: JSONTree, _ key: String, _ path: String) {
        guard let structure = Catalogue.structure(key) else { return require(false, path, "no structure \(key)") }
        check(value, structure, path)
    }

    private mutating func elements(_ value: JSONTree, _ width: Int, _ path: String) {
        let areNumbers = value.elements?.allSatisfy { Self.isNumber($0, bits: width * 8) } ?? false
        require(areNumbers, path, "an array of numbers of \(width) bytes")
    }

    /// `…Name` and `…Bytes` stand beside the fields with an enumeration and with a scaled unit, and beside no others.
    private mutating func siblings(
        _ name: String, _ value: JSONTree, _ enumeration: Enumeration?, _ unit: Unit?,
        _ rest: inout [String: JSONTree], _ path: String
    ) {
        if let enumeration {
            let row = value.bitPattern.flatMap { enumeration.row(for: $0) }
            let symbol = rest.removeValue(forKey: name + "Name")
            require(symbol == (row.map { .string($0.name) } ?? .null), path, "…Name is the value's name, or null")
        }
        switch unit {
        case .units256MiB, .units64Bytes, .exponentOfBytes:
            let isLarge = value.bitPattern.map { unit == .exponentOfBytes ? $0 > 63 : $0 > UInt64.max >> 28 } ?? false
            let scaled = rest.removeValue(forKey: name + "Bytes")
            require(
                scaled.map { Self.isNumber($0, bits: 64) } ?? isLarge, path, "…Bytes is a decimal string, if it fits")
        default: break
        }
    }

    private mutating func bits(_ row: Field, _ value: JSONTree, _ bits: JSONTree?, _ path: String) {
        guard let layout = row.bits else { return require(bits == nil, path, "…Bits needs a bit layout") }
        guard let raw = value.bitPattern, var rest = bits?.members else {
            return require(false, path, "…Bits is an object")
        }
        for part in layout.rows where !part.isReserved {
            let place = path + "Bits." + part.name
            let expected = raw >> UInt64(part.low) & (part.width == 64 ? .max : 1 << UInt64(part.width) - 1)
            guard let value = rest.removeValue(forKey: part.name) else {
                require(false, place, "each named bit is there")
                continue
            }
            if part.width == 1 {
                require(value == .bool(expected == 1), place, "a bit is true or false")
            } else {
                let isQuoted = part.width > 32
                require((value.text != nil) == isQuoted, place, "more than 32 bits are a string, fewer a number")
                require(value.bitPattern == expected, place, "the bits have the value that they have in the field")
            }
            siblings(part.name, value, part.enumeration, part.unit, &rest, place)
        }
        require(rest.isEmpty, path, "no bits explain \(rest.keys.sorted())")
    }

    // MARK: Types

    private static func isNumber(_ value: JSONTree, bits: Int) -> Bool {
        if bits == 64 { return value.text.map { text in UInt64(text).map { "\($0)" == text } ?? false } ?? false }
        return value.integer.map { $0 >= 0 && $0 >> Int64(bits) == 0 } ?? false
    }

    private static func isHex(_ value: JSONTree, count: Int?) -> Bool {
        guard let text = value.text, text.utf8.count % 2 == 0, count.map({ $0 * 2 == text.utf8.count }) ?? true else {
            return false
        }
        return text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
