import SpecTables

/// One pass over a payload: builds the nodes and collects the remarks.
struct TableWalk {
    let revision: RevisionChoice
    /// Bytes of the whole payload, for remarks.
    let total: Int
    /// The request's layout and payload, where an answer's content depends on it.
    var request: (layout: Structure, bytes: ArraySlice<UInt8>)?
    var remarks: [Remark] = []
    /// The members of tagged unions, each with the revision that its own bytes show.
    private(set) var parts: [DecodedPayload.Part] = []
    /// What shows that the payload is of a later revision: the latest first appearance and its field.
    private(set) var evidence: (since: Revision, text: String)?
    var root: Node?
    /// Messages inside messages are framed at most this deep.
    var depth = 0

    init(revision: RevisionChoice, total: Int) {
        self.revision = revision
        self.total = total
    }

    private var fixed: Revision? { if case .fixed(let fixed) = revision { fixed } else { nil } }

    /// Whether the chosen revision knows something introduced in `since`.
    private func knows(_ since: Revision) -> Bool { fixed.map { since <= $0 } ?? true }

    // MARK: Structures

    /// Decodes the structure at the start of `bytes`; the result is where it ends, from their start.
    mutating func walk(
        _ structure: Structure, _ bytes: ArraySlice<UInt8>, name: String, title: String, path: String
    ) -> Int {
        if structure.union != nil { return walkUnion(structure, bytes, name: name, title: title, path: path) }
        var node = Node(
            name: name, title: title, offset: bytes.startIndex, width: 0, content: .structure(structure), unit: nil,
            enumeration: nil, bitLayout: nil)
        let end = walkRows(structure, bytes, path: path, &node)
        root = Node(
            name: name, title: title, offset: node.offset, width: min(end, bytes.count), content: node.content,
            unit: nil, enumeration: nil, bitLayout: nil, children: node.children)
        return min(end, bytes.count)
    }

    private mutating func walkUnion(
        _ structure: Structure, _ bytes: ArraySlice<UInt8>, name: String, title: String, path: String
    ) -> Int {
        guard let union = structure.union, bytes.count >= 16,
            let chosen = Structure.choose(union, UUIDValue(bytes: bytes.prefix(16)))
        else {
            // Too short to say which: its common part shows what is there.
            return walkCommon(structure, bytes, name: name, title: title, path: path)
        }
        let outer = evidence
        evidence = nil
        let end = walk(chosen, bytes, name: name, title: title, path: path)
        let (decided, reason) = decide(chosen, bytes.prefix(end))
        root?.detail = "\(chosen.title), revision \(decided.rawValue)"
        parts.append(
            DecodedPayload.Part(path: path, structure: chosen, revision: decided, revisionReason: reason))
        see(chosen.since, path.isEmpty ? "it is a \(chosen.title)" : "\(path) is a \(chosen.title)")
        if let outer { see(outer.since, outer.text) }
        return end
    }

    private mutating func walkCommon(
        _ structure: Structure, _ bytes: ArraySlice<UInt8>, name: String, title: String, path: String
    ) -> Int {
        var node = Node(
            name: name, title: title, offset: bytes.startIndex, width: bytes.count, content: .structure(structure),
            unit: nil, enumeration: nil, bitLayout: nil)
        let end = walkRows(structure, bytes, path: path, &node)
        root = node
        return end
    }

    private mutating func walkRows(
        _ newest: Structure, _ bytes: ArraySlice<UInt8>, path: String, _ node: inout Node
    ) -> Int {
        let structure = newest.known(in: newest.shapeChoice(bytes, revision))
        let prefix = path.isEmpty ? "" : path + "."
        var end = 0
        for row in structure.fixedRows {
            if bytes.count < row.end {
                let (cut, path) = walkCut(row, bytes, prefix + row.wireName, &node)
                remarkShort(structure, row, bytes, path)
                return max(end, cut)
            }
            node.children.append(walkRow(row, of: newest, bytes, prefix + row.wireName))
            end = row.end
        }
        guard let row = structure.variableRow else { return end }
        let nested = walkVariable(structure, of: newest, row, bytes, prefix, &node)
        return max(end, nested)
    }

    /// Shows the whole fields of a nested structure that the payload cuts; gives their end and the first missing path.
    private mutating func walkCut(
        _ row: Field, _ bytes: ArraySlice<UInt8>, _ path: String, _ node: inout Node
    ) -> (end: Int, path: String) {
        guard case .structure(let key) = row.kind, let layout = Catalogue.structure(key), bytes.count > row.offset
        else { return (0, path) }
        let (end, missing) = walkPartial(
            layout, bytes.from(row.offset), name: row.name, title: row.title, path: path, &node)
        return (row.offset + end, missing ?? path)
    }

    /// Adds what can be shown of a structure that the payload cuts. The caller says what is missing, so its framing
    /// remark goes; the path that it named comes back.
    mutating func walkPartial(
        _ structure: Structure, _ bytes: ArraySlice<UInt8>, name: String, title: String, path: String,
        _ parent: inout Node
    ) -> (end: Int, missing: String?) {
        let before = remarks.count
        let end = walk(structure, bytes, name: name, title: title, path: path)
        parent.children.append(root!)
        let added = remarks[before...]
        remarks = remarks[..<before] + added.filter { !$0.isFraming }
        return (end, added.first { $0.isFraming }?.path)
    }

    /// A row of which bytes are missing: an error below the smallest size, else a shorter revision's end.
    private mutating func remarkShort(
        _ structure: Structure, _ row: Field, _ bytes: ArraySlice<UInt8>, _ path: String
    ) {
        if bytes.count >= structure.minimumSize && (row.end > structure.minimumSize) {
            if let fixed, row.since <= fixed, row.since > .r2_0 {
                remark(
                    .revision, path, bytes.endIndex,
                    "revision \(fixed.rawValue) has \(row.title) at \(specHex(row.offset)), and the payload ends before it"
                )
            }
            return
        }
        // A payload may end early in a sub-structure: say what the outermost structure lacks.
        let needed = bytes.startIndex + structure.minimumSize
        let message =
            "\(structure.title) needs \(specHex(structure.minimumSize)) bytes, \(specHex(bytes.count)) are there; "
            + "missing from \(path) on"
        remarks.append(
            Remark(
                .truncated, path: path, offset: bytes.endIndex, needed: needed, available: bytes.endIndex, message))
    }

    // MARK: Rows

    private mutating func walkRow(
        _ row: Field, of newest: Structure, _ bytes: ArraySlice<UInt8>, _ path: String
    ) -> Node {
        let at = bytes.startIndex + row.offset
        let slice = bytes[at..<at + row.width]
        if row.since > .r2_0, slice.contains(where: { $0 != 0 }) { see(row.since, "\(path) is set") }
        switch row.kind {
        case .unsigned: return unsigned(row, slice, path)
        case .signed:
            let raw = slice.unsigned(at: 0, width: row.width)
            return leaf(row, slice, .signed(Int64(Int16(truncatingIfNeeded: raw))))
        case .uuid: return leaf(row, slice, .uuid(UUIDValue(bytes: slice)))
        case .bytes: return leaf(row, slice, .bytes)
        case .text: return leaf(row, slice, .text)
        case .reserved: return reserved(row, of: newest, slice, path)
        case .array(let width): return array(row, slice, width)
        case .structure(let key): return nested(row, key, slice, path)
        case .list, .trailing, .message, .commandPayload: return leaf(row, slice, .bytes)
        }
    }

    func leaf(_ row: Field, _ slice: ArraySlice<UInt8>, _ content: Node.Content) -> Node {
        Node(
            name: row.wireName, title: row.title, offset: slice.startIndex, width: slice.count, content: content,
            unit: row.unit, enumeration: row.enumeration, bitLayout: row.bits)
    }

    /// Reserved bytes that are not zero are worth a remark, the more so where a later revision gives them a meaning.
    private mutating func reserved(
        _ row: Field, of newest: Structure, _ slice: ArraySlice<UInt8>, _ path: String
    ) -> Node {
        if let first = slice.firstIndex(where: { $0 != 0 }) {
            let offset = row.offset + first - slice.startIndex
            let later = newest.fixedRows.first { !$0.isReserved && $0.offset <= offset && offset < $0.end }
            remark(
                .reservedNotZero, path, first,
                "reserved bytes are not zero"
                    + (later.map { "; revision \($0.since.rawValue) has \($0.title) here" } ?? ""))
        }
        return leaf(row, slice, .reserved)
    }

    private mutating func unsigned(_ row: Field, _ slice: ArraySlice<UInt8>, _ path: String) -> Node {
        let value = slice.unsigned(at: 0, width: row.width)
        var node = leaf(row, slice, .unsigned(value))
        if let enumeration = row.enumeration { check(value, enumeration, path, slice.startIndex) }
        if let bits = row.bits { node.children = walkBits(bits, value, slice, path) }
        return node
    }

    private mutating func walkBits(
        _ layout: BitLayout, _ raw: UInt64, _ slice: ArraySlice<UInt8>, _ path: String
    ) -> [Node] {
        let stray = raw & layout.reservedMask(in: .newest)
        if stray != 0 {
            remark(
                .reservedNotZero, path, slice.startIndex,
                "reserved bits 0x\(String(stray, radix: 16)) of \(layout.title) are set")
        }
        return layout.rows.compactMap { row in
            guard !row.isReserved else { return nil }
            let value = row.value(in: raw)
            if value != 0 && row.since > .r2_0 { see(row.since, "\(path).\(row.name) is set") }
            if let enumeration = row.enumeration { check(value, enumeration, "\(path).\(row.name)", slice.startIndex) }
            return Node(
                name: row.name, title: row.title, offset: slice.startIndex, width: slice.count, content: .bits(value),
                unit: row.unit, enumeration: row.enumeration, bitLayout: nil)
        }
    }

    private mutating func check(_ value: UInt64, _ enumeration: Enumeration, _ path: String, _ offset: Int) {
        guard let row = enumeration.row(for: value) else {
            remark(.reservedValue, path, offset, "\(value) is a reserved value of \(enumeration.title)")
            return
        }
        if value != 0 && row.since > .r2_0 { see(row.since, "\(path) is \(row.title)") }
        if !knows(row.since) {
            remark(
                .reservedValue, path, offset,
                "\(value) is a reserved value of \(enumeration.title) before revision \(row.since.rawValue)")
        }
    }

    private func array(_ row: Field, _ slice: ArraySlice<UInt8>, _ width: Int) -> Node {
        var node = leaf(row, slice, .list(.unsigned(width)))
        node.children = elements(slice, width, row)
        return node
    }

    func elements(_ slice: ArraySlice<UInt8>, _ width: Int, _ row: Field) -> [Node] {
        (0..<slice.count / width).map { index in
            Node(
                name: "[\(index)]", title: row.title, offset: slice.startIndex + index * width, width: width,
                content: .unsigned(slice.unsigned(at: index * width, width: width)), unit: row.unit, enumeration: nil,
                bitLayout: nil)
        }
    }

    private mutating func nested(_ row: Field, _ key: String, _ slice: ArraySlice<UInt8>, _ path: String) -> Node {
        guard let structure = Catalogue.structure(key) else { return leaf(row, slice, .bytes) }
        _ = walk(structure, slice, name: row.name, title: row.title, path: path)
        return root!
    }

    // MARK: Remarks and revisions

    mutating func remark(_ kind: Remark.Kind, _ path: String, _ offset: Int, _ message: String) {
        remarks.append(Remark(kind, path: path, offset: offset, message))
    }

    mutating func see(_ since: Revision, _ text: String) {
        if since > evidence?.since ?? .r2_0 { evidence = (since, text) }
    }

    mutating func remarkTrailing(_ structure: Structure, _ bytes: [UInt8], _ end: Int) {
        guard !remarks.contains(where: { $0.isFraming }) else { return }
        let count = bytes.count - end
        remark(.trailing, "", end, "\(specHex(count)) bytes follow the structure, which ends at \(specHex(end))")
        guard let fixed else { return }
        if let row = structure.fixedRows.first(where: { $0.since > fixed && $0.offset >= end }) {
            remark(
                .revision, row.name, end,
                "revision \(row.since.rawValue) has \(row.title) here, \(fixed.rawValue) ends before it")
        } else if let later = structure.laterCountField {
            let fits =
                later.since > fixed
                ? "revision \(later.since.rawValue)'s shape, with \(later.title) and totals"
                : "the shape from before revision \(later.since.rawValue)"
            remark(.revision, "", end, "the payload does not fit revision \(fixed.rawValue); try \(fits)")
        }
    }

    /// The revision that a structure was read by, and why.
    func decide(_ structure: Structure, _ bytes: ArraySlice<UInt8>) -> (Revision, String) {
        if let fixed { return (fixed, "as asked for") }
        if let later = structure.laterCountField {
            let older = structure.hasOlderShape(bytes, revision: .auto)
            let before = Revision.allCases.last { $0 < later.since } ?? later.since
            let why =
                older
                ? "\(later.title) is 0 and \(specHex(bytes.count)) bytes leave no room for totals: the shape from before \(later.since.rawValue)"
                : "\(later.title) and \(specHex(bytes.count)) bytes fit the shape from \(later.since.rawValue) on"
            return (older ? (structure.since < before ? structure.since : before) : later.since, why)
        }
        if let evidence, evidence.since > structure.since {
            return (evidence.since, "the earliest that explains it: \(evidence.text)")
        }
        let earlier = structure.size(in: structure.since)
        if bytes.count >= structure.size && earlier < structure.size,
            let grown = Revision.allCases.first(where: { structure.size(in: $0) == structure.size })
        {
            return (
                grown,
                "\(specHex(bytes.count)) bytes; the structure has \(specHex(structure.size)) from \(grown.rawValue) on"
            )
        }
        return (structure.since, "nothing in it is newer")
    }
}
