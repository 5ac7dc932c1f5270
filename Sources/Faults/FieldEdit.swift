import SpecTables
import TableCodec

/// Finds fields in payloads by the tables, and changes them.
enum FieldEdit {
    /// Changes the field at `path`; says whether there was one.
    static func apply(
        _ change: Alteration.Change, to path: String, of bytes: inout [UInt8], opcode: UInt16, isRequest: Bool,
        request: [UInt8]? = nil
    ) -> Bool {
        let decoded = TableDecoder().decode(opcode: opcode, isRequest: isRequest, bytes, request: request)
        guard let node = find(path, in: decoded.root, prefix: "") else { return false }
        let range = node.range.clamped(to: bytes.indices)
        // Of what is wider than a number only the first sixteen bytes change, and the rest becomes 0 where it is set.
        let width = min(16, range.count)
        guard width > 0 else { return false }
        var old: UInt128 = 0
        for index in (0..<width).reversed() { old = old << 8 | UInt128(bytes[range.lowerBound + index]) }
        let new = change.applied(to: old, width: width)
        for index in 0..<width {
            bytes[range.lowerBound + index] = UInt8(truncatingIfNeeded: new >> UInt128(index * 8))
        }
        if case .set = change { for index in range.dropFirst(width) { bytes[index] = 0 } }
        return true
    }

    /// The paths of all fields, with their widths in bytes; of lists the first elements.
    static func paths(_ bytes: [UInt8], opcode: UInt16, isRequest: Bool, request: [UInt8]? = nil, elements: Int) -> [(
        String, Int
    )] {
        let decoded = TableDecoder().decode(opcode: opcode, isRequest: isRequest, bytes, request: request)
        var paths: [(String, Int)] = []
        collect(decoded.root, prefix: "", elements, into: &paths)
        return paths
    }

    private static func collect(_ node: Node, prefix: String, _ elements: Int, into paths: inout [(String, Int)]) {
        switch node.content {
        case .bits: return
        case .list:
            for child in node.children.prefix(elements) {
                collect(child, prefix: join(prefix, child.name), elements, into: &paths)
            }
        case .structure:
            for child in node.children { collect(child, prefix: join(prefix, child.name), elements, into: &paths) }
        default: if node.width > 0, !prefix.isEmpty { paths.append((prefix, node.width)) }
        }
    }

    private static func find(_ path: String, in node: Node, prefix: String) -> Node? {
        if prefix == path, node.width > 0 { return node }
        for child in node.children {
            let next = join(prefix, child.name)
            if path == next || path.hasPrefix(next + ".") || path.hasPrefix(next + "["),
                let found = find(path, in: child, prefix: next)
            {
                return found
            }
        }
        return nil
    }

    private static func join(_ prefix: String, _ name: String) -> String {
        prefix.isEmpty || name.hasPrefix("[") ? prefix + name : prefix + "." + name
    }
}

/// The fields of a payload, by the tables.
public enum FieldPaths {
    /// The paths of all fields, with their widths in bytes; of lists the first elements.
    public static func of(
        _ bytes: [UInt8], opcode: UInt16, isRequest: Bool, request: [UInt8]? = nil, elements: Int = 2
    ) -> [(path: String, width: Int)] {
        FieldEdit.paths(bytes, opcode: opcode, isRequest: isRequest, request: request, elements: elements).map {
            (path: $0.0, width: $0.1)
        }
    }
}
