import CXLWire
import SpecTables

@testable import TableCodec

/// A value that a decoder read, in a form that both decoders can give.
enum Leaf: Equatable, CustomStringConvertible {
    case unsigned(UInt64)
    case signed(Int64)
    case bytes([UInt8])

    var description: String {
        switch self {
        case .unsigned(let value): "\(value)"
        case .signed(let value): "\(value)"
        case .bytes(let bytes): "\(bytes)"
        }
    }
}

/// Collects what the generated views say, path by path.
struct InspectionSink {
    private(set) var leaves: [String: Leaf] = [:]

    mutating func unsigned(_ value: UInt64, _ path: String) { leaves[path] = .unsigned(value) }
    mutating func signed(_ value: Int64, _ path: String) { leaves[path] = .signed(value) }
    mutating func bytes(_ bytes: [UInt8], _ path: String) { leaves[path] = .bytes(bytes) }
    mutating func bytes(_ span: RawSpan, _ path: String) { leaves[path] = .bytes(copy(span)) }
    mutating func uuid(_ uuid: WireUUID, _ path: String) { leaves[path] = .bytes((0..<16).map { uuid[$0] }) }
    mutating func trailing(_ span: RawSpan, _ path: String) {
        if span.byteCount > 0 { leaves[path + "trailing"] = .bytes(copy(span)) }
    }
}

func copy(_ span: RawSpan) -> [UInt8] { (0..<span.byteCount).map { span.byte($0) } }

extension DecodedPayload {
    /// What the table decoder says, path by path, in the views' form.
    func leaves() -> [String: Leaf] {
        var leaves: [String: Leaf] = [:]
        collect(root, "", &leaves)
        if end < bytes.count { leaves["trailing"] = .bytes(Array(bytes[end...])) }
        return leaves
    }

    private func collect(_ node: Node, _ path: String, _ leaves: inout [String: Leaf]) {
        switch node.content {
        case .unsigned(let value), .bits(let value): leaves[path] = .unsigned(value)
        case .signed(let value): leaves[path] = .signed(value)
        case .uuid(let uuid): leaves[path] = .bytes(uuid.bytes)
        case .bytes, .text, .reserved: leaves[path] = .bytes(Array(bytes[node.range]))
        case .structure(let structure):
            for child in node.children {
                let childPath = path.isEmpty ? child.name : path + "." + child.name
                if let row = structure.variableRow, row.name == child.name, row.isOpaque {
                    leaves[childPath] = .bytes(Array(bytes[child.range]))
                } else {
                    collect(child, childPath, &leaves)
                }
            }
            addEmptyOpaquePart(structure, node, path, &leaves)
            return
        case .list: break
        }
        for child in node.children {
            collect(child, child.name.hasPrefix("[") ? path + child.name : path + "." + child.name, &leaves)
        }
    }

    /// The views give an empty span where the tables have no node.
    private func addEmptyOpaquePart(
        _ structure: Structure, _ node: Node, _ path: String, _ leaves: inout [String: Leaf]
    ) {
        guard let row = structure.variableRow, row.isOpaque else { return }
        let childPath = path.isEmpty ? row.name : path + "." + row.name
        if leaves[childPath] == nil { leaves[childPath] = .bytes([]) }
    }
}

extension Field {
    /// Whether the views give the part as bytes.
    var isOpaque: Bool {
        switch kind {
        case .trailing, .message, .commandPayload: true
        default: false
        }
    }
}
