import SpecTables
import TableCodec

/// What `docs/json.md` promises for a payload, built from the table decoder's nodes and from nothing of the printer.
struct ExpectedJSON {
    private let bytes: [UInt8]

    /// The `fields` object of a payload that was decoded as a structure.
    static func fields(of payload: DecodedPayload) -> JSONTree {
        ExpectedJSON(bytes: payload.bytes).object(payload.root)
    }

    private func object(_ node: Node) -> JSONTree {
        var members: [String: JSONTree] = [:]
        for child in node.children { add(child, &members) }
        return .object(members)
    }

    private func add(_ node: Node, _ members: inout [String: JSONTree]) {
        switch node.content {
        case .reserved:
            if bytes[node.range].contains(where: { $0 != 0 }) { members[node.name] = hex(node) }
        case .unsigned(let value):
            members[node.name] = Self.number(value, isQuoted: node.width == 8)
            Self.addSiblings(node.name, value, node.enumeration, node.unit, &members)
            if let layout = node.bitLayout { members[node.name + "Bits"] = bits(node.children, layout) }
        case .signed(let value): members[node.name] = .integer(value)
        case .uuid(let uuid): members[node.name] = .string("\(uuid)")
        case .text: members[node.name] = .string(text(bytes[node.range]))
        case .bytes: members[node.name] = hex(node)
        case .structure: members[node.name] = object(node)
        case .list: members[node.name] = .array(node.children.map(element))
        case .bits: break
        }
    }

    private func element(_ node: Node) -> JSONTree {
        if case .unsigned(let value) = node.content {
            Self.number(value, isQuoted: node.width == 8)
        } else {
            object(node)
        }
    }

    private func bits(_ nodes: [Node], _ layout: BitLayout) -> JSONTree {
        var members: [String: JSONTree] = [:]
        for node in nodes {
            guard case .bits(let value) = node.content, let row = layout.rows.first(where: { $0.name == node.name })
            else { continue }
            Self.add(value, row, &members)
        }
        return .object(members)
    }

    /// The object of a register's bits.
    static func fields(of layout: BitLayout, _ raw: UInt64) -> JSONTree {
        var members: [String: JSONTree] = [:]
        for row in layout.rows where !row.isReserved { add(row.value(in: raw), row, &members) }
        return .object(members)
    }

    private static func add(_ value: UInt64, _ row: BitLayout.Row, _ members: inout [String: JSONTree]) {
        members[row.name] = row.width == 1 ? .bool(value == 1) : number(value, isQuoted: row.width > 32)
        addSiblings(row.name, value, row.enumeration, row.unit, &members)
    }

    private static func addSiblings(
        _ name: String, _ value: UInt64, _ enumeration: Enumeration?, _ unit: Unit?,
        _ members: inout [String: JSONTree]
    ) {
        if let enumeration {
            members[name + "Name"] = enumeration.row(for: value).map { .string($0.name) } ?? .null
        }
        let factor: UInt64
        switch unit {
        case .units256MiB: factor = 0x1000_0000
        case .units64Bytes: factor = 64
        case .exponentOfBytes:
            let power: UInt64 = value < 64 ? 1 << value : 0
            if power != 0 { members[name + "Bytes"] = .string("\(power)") }
            return
        default: return
        }
        let (product, isTooLarge) = value.multipliedReportingOverflow(by: factor)
        if !isTooLarge { members[name + "Bytes"] = .string("\(product)") }
    }

    private static func number(_ value: UInt64, isQuoted: Bool) -> JSONTree {
        isQuoted ? .string("\(value)") : .integer(Int64(bitPattern: value))
    }

    private func hex(_ node: Node) -> JSONTree {
        .string(bytes[node.range].map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined())
    }

    /// ASCII without its padding; other bytes are question marks.
    private func text(_ bytes: ArraySlice<UInt8>) -> String {
        let end = bytes.lastIndex { $0 != 0 && $0 != 0x20 }.map { $0 + 1 } ?? bytes.startIndex
        return bytes[..<end].map { $0 >= 0x20 && $0 < 0x7F ? String(UnicodeScalar($0)) : "?" }.joined()
    }
}
