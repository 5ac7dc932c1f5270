import SpecTables

// What repeats, trails, or is a message of its own.
extension TableWalk {
    mutating func walkVariable(
        _ structure: Structure, of newest: Structure, _ row: Field, _ bytes: ArraySlice<UInt8>, _ prefix: String,
        _ node: inout Node
    ) -> Int {
        switch row.kind {
        case .list(let element, _): return walkList(structure, of: newest, row, element, bytes, prefix, &node)
        case .trailing(let union): return walkTrailing(row, union, bytes, prefix, &node)
        case .message(let length), .commandPayload(let length):
            return walkMessage(structure, row, length, bytes, prefix, &node)
        default: return 0
        }
    }

    private mutating func walkList(
        _ structure: Structure, of newest: Structure, _ row: Field, _ element: Field.Element,
        _ bytes: ArraySlice<UInt8>, _ prefix: String, _ node: inout Node
    ) -> Int {
        guard bytes.count >= row.offset else { return bytes.count }
        let older = newest.hasOlderShape(bytes, revision: revision)
        let framing = structure.frame(row, in: bytes, olderShape: older)
        let path = prefix + row.name
        let start = bytes.startIndex + framing.start
        var list = Node(
            name: row.name, title: row.title, offset: start, width: framing.count * framing.stride,
            content: .list(element), unit: row.unit, enumeration: nil, bitLayout: nil)
        var end = framing.start + framing.count * framing.stride
        switch element {
        case .unsigned(let width):
            list.children = elements(bytes[start..<bytes.startIndex + end], width, row)
        case .structure(let key):
            let claims = framing.claimed.map { $0 > UInt64(framing.count) } ?? false
            end = walkElements(key, bytes, framing, path, showsPartial: claims, &list)
        }
        node.children.append(list)
        if let claimed = framing.claimed, claimed > UInt64(framing.count) {
            remarkCount(structure, row, claimed, framing, bytes, prefix)
            return end
        }
        for floating in structure.floatingRows where !older {
            end = walkFloating(structure, floating, bytes, end, prefix, &node)
        }
        return end
    }

    /// The whole elements and, where more are claimed, the whole fields of the one that the payload cuts.
    private mutating func walkElements(
        _ key: String, _ bytes: ArraySlice<UInt8>, _ framing: ListFraming, _ path: String, showsPartial: Bool,
        _ list: inout Node
    ) -> Int {
        guard let structure = Catalogue.structure(key) else { return framing.start }
        let base = bytes.startIndex + framing.start
        for index in 0..<framing.count {
            let at = base + index * framing.stride
            _ = walk(
                structure, bytes[at..<at + framing.stride], name: "[\(index)]", title: structure.title,
                path: "\(path)[\(index)]")
            list.children.append(root!)
        }
        let end = framing.start + framing.count * framing.stride
        guard showsPartial, bytes.count > end else { return end }
        let name = "[\(framing.count)]"
        return end
            + walkPartial(
                structure, bytes.from(end), name: name, title: structure.title, path: path + name, &list
            ).end
    }

    private mutating func remarkCount(
        _ structure: Structure, _ row: Field, _ claimed: UInt64, _ framing: ListFraming, _ bytes: ArraySlice<UInt8>,
        _ prefix: String
    ) {
        guard case .list(_, .field(let name)) = row.kind, let field = structure.row(named: name) else { return }
        let needed = framing.claimedEnd == .max ? Int.max : framing.claimedEnd
        let text = needed == .max ? "more than 2^63" : specHex(needed)
        remarks.append(
            Remark(
                .countExceedsPayload, path: prefix + name, offset: bytes.startIndex + field.offset, needed: needed,
                available: bytes.count, claimed: claimed,
                "\(prefix)\(name) claims \(claimed) elements, which need \(text) bytes; \(specHex(bytes.count)) are there"
            ))
    }

    private mutating func walkFloating(
        _ structure: Structure, _ row: Field, _ bytes: ArraySlice<UInt8>, _ end: Int, _ prefix: String,
        _ node: inout Node
    ) -> Int {
        let path = prefix + row.name
        guard case .structure(let key) = row.kind, let layout = Catalogue.structure(key) else { return end }
        guard bytes.count - end >= row.width else {
            // Nothing of it is there: nothing is shown, as in every renderer.
            let cut =
                bytes.count > end
                ? walkPartial(layout, bytes.from(end), name: row.name, title: row.title, path: path, &node).end : 0
            remarks.append(
                Remark(
                    .truncated, path: path, offset: bytes.startIndex + end, needed: end + row.width,
                    available: bytes.count,
                    "\(row.title) needs \(specHex(row.width)) bytes at \(specHex(end)), \(specHex(bytes.count - end)) are there"
                ))
            return end + cut
        }
        let at = bytes.startIndex + end
        if row.since > .r2_0 { see(row.since, "\(path) follows the list") }
        _ = walk(layout, bytes[at..<at + row.width], name: row.name, title: row.title, path: path)
        node.children.append(root!)
        return end + row.width
    }

    private mutating func walkTrailing(
        _ row: Field, _ union: TaggedUnion?, _ bytes: ArraySlice<UInt8>, _ prefix: String, _ node: inout Node
    ) -> Int {
        let rest = bytes.from(row.offset)
        if let union, let chosen = Structure.choose(union, answering: request) {
            let end = walk(chosen, rest, name: row.name, title: row.title, path: prefix + row.name)
            node.children.append(root!)
            return row.offset + end
        }
        if !rest.isEmpty { node.children.append(leaf(row, rest, .bytes)) }
        return bytes.count
    }

    private mutating func walkMessage(
        _ structure: Structure, _ row: Field, _ lengthPath: String, _ bytes: ArraySlice<UInt8>, _ prefix: String,
        _ node: inout Node
    ) -> Int {
        let length = structure.length(lengthPath, in: bytes)
        let path = prefix + row.name
        let rest = bytes.from(row.offset)
        let part = rest.prefix(length)
        if length > rest.count {
            remarks.append(
                Remark(
                    .countExceedsPayload, path: prefix + lengthPath, offset: bytes.startIndex,
                    needed: row.offset + length, available: bytes.count, claimed: UInt64(length),
                    "\(prefix)\(lengthPath) claims \(specHex(length)) bytes, \(specHex(rest.count)) are there"))
        }
        if let inner = structure.innerLayout(row, bytes), depth < 8, !part.isEmpty {
            depth += 1
            defer { depth -= 1 }
            let outer = request
            request = nil
            let end = walk(inner, part, name: row.name, title: row.title, path: path)
            request = outer
            node.children.append(root!)
            if end < part.count {
                remark(.trailing, path, part.startIndex + end, "\(part.count - end) bytes follow \(inner.title)")
            }
        } else if !part.isEmpty {
            node.children.append(leaf(row, part, .bytes))
        }
        return min(bytes.count, row.offset + length)
    }
}
