import SpecTables

/// Generates what depends on the repeated or trailing part of a structure.
struct VariablePartCode {
    let structure: Structure
    let field: Field
    let floating: Field?

    init(_ structure: Structure, _ field: Field, _ floating: Field?) {
        self.structure = structure
        self.field = field
        self.floating = floating
    }

    private var start: String { SwiftNames.hex(field.offset) }

    private func stride(_ element: Field.Element) -> Int {
        switch element {
        case .structure(let key): Tables.current.structure(key)?.size ?? 0
        case .unsigned(let width): width
        }
    }

    /// The expression for the end of the part, floating rows included, inside a view.
    var end: String {
        switch field.kind {
        case .list(let element, _):
            let list = "\(start) + listCount * \(SwiftNames.hex(stride(element)))"
            let floatingWidth = floating.map { SwiftNames.hex($0.width) }
            if structure.minimumSize < structure.size {
                return "bytes.byteCount >= \(start) ? \(list) : \(SwiftNames.hex(structure.minimumSize))"
            }
            guard let floating, let floatingWidth else { return list }
            return floating.since > structure.since
                ? "\(list) + (\(floating.name) == nil ? 0 : \(floatingWidth))" : "\(list) + \(floatingWidth)"
        case .message(let length), .commandPayload(let length): return "\(start) + Int(\(length))"
        default: return "bytes.byteCount"
        }
    }

    /// The statements of an initializer that prove the part.
    func prove(shapeName: String?, _ code: inout CodeWriter) {
        switch field.kind {
        case .list(let element, let count): proveList(stride(element), count, shapeName, &code)
        case .message(let length), .commandPayload(let length): proveLength(length, &code)
        default: break
        }
    }

    private func proveList(_ stride: Int, _ count: Field.Count, _ shapeName: String?, _ code: inout CodeWriter) {
        let toEnd = "(bytes.byteCount - \(start)) / \(SwiftNames.hex(stride))"
        guard case .field(let name) = count, let row = structure.row(named: name) else {
            code.line("self.listCount = \(toEnd)")
            return
        }
        let load = "UInt64(bytes.u\(row.width * 8)(\(SwiftNames.hex(row.offset))))"
        func proveCounted(_ code: inout CodeWriter) {
            code.line("let count = \(load)")
            code.line(
                "\(floating == nil ? "_" : "let end") = try listEnd(bytes, start: \(start), count: count, stride: \(SwiftNames.hex(stride)), structure: Self.key, field: \"\(name)\")"
            )
            if let floating {
                code.block("guard bytes.byteCount - end >= \(SwiftNames.hex(floating.width)) else") { code in
                    code.line(
                        "throw WireError(.truncated, structure: Self.key, field: \"\(floating.name)\", needed: end + \(SwiftNames.hex(floating.width)), available: bytes.byteCount)"
                    )
                }
            }
            code.line("self.listCount = Int(count)")
        }
        if let shapeName {
            code.block("if shape == .\(shapeName)") { proveCounted(&$0) }
            code.block("else") { $0.line("self.listCount = \(toEnd)") }
        } else if row.end > structure.minimumSize {
            code.block("if bytes.byteCount >= \(start)") { proveCounted(&$0) }
            code.block("else") { $0.line("self.listCount = 0") }
        } else {
            proveCounted(&code)
        }
    }

    /// The value of a length field, which may be bits of a word.
    private func lengthLoad(_ path: String) -> String {
        let parts = path.split(separator: ".").map(String.init)
        guard let row = structure.row(named: parts[0]) else { fatalError("\(structure.key) has no field \(path)") }
        let load = FieldCode(row, in: structure).load
        return "Int(\(load)\(parts.count > 1 ? "." + parts[1] : ""))"
    }

    private func proveLength(_ path: String, _ code: inout CodeWriter) {
        code.line("let length = \(lengthLoad(path))")
        code.block("guard length <= bytes.byteCount - \(start) else") { code in
            code.line(
                "throw WireError(.countExceedsPayload, structure: Self.key, field: \"\(path)\", claimed: UInt64(length), needed: \(start) + length, available: bytes.byteCount)"
            )
        }
    }

    /// The accessors of the part.
    func write(to code: inout CodeWriter) {
        switch field.kind {
        case .list(let element, _): list(element, &code)
        case .trailing:
            code.doc("\(field.title): all bytes from \(SwiftNames.specHex(field.offset)).")
            borrowed(field.name, "RawSpan", "bytes.suffix(from: \(start))", &code)
        case .commandPayload(let length):
            code.doc("\(field.title), from \(SwiftNames.specHex(field.offset)).")
            borrowed(field.name, "RawSpan", "bytes.slice(\(start), Int(\(length)))", &code)
        case .message(let length):
            code.doc("\(field.title), header included, from \(SwiftNames.specHex(field.offset)).")
            borrowed("\(field.name)Bytes", "RawSpan", "bytes.slice(\(start), Int(\(length)))", &code)
            code.doc("\(field.title), framed.")
            code.line("///")
            code.doc("- Throws: ``WireError`` where the bytes are no CCI message.")
            code.line("@export(implementation)")
            code.line("@_lifetime(copy self)")
            code.line(
                "public func \(field.name)() throws(WireError) -> CCIMessage { try CCIMessage(\(field.name)Bytes) }")
            code.line()
        default: break
        }
        if let floating { totals(floating, &code) }
    }

    private func list(_ element: Field.Element, _ code: inout CodeWriter) {
        code.doc(
            "\(field.title), from \(SwiftNames.specHex(field.offset)), \(SwiftNames.specHex(stride(element))) bytes each."
        )
        let size = "listCount * \(SwiftNames.hex(stride(element)))"
        // Where the list's start is optional the count is 0 and nothing may be sliced beyond the end.
        let from = structure.minimumSize < structure.size ? "Swift.min(\(start), bytes.byteCount)" : start
        let slice = "bytes.slice(\(from), \(size))"
        switch element {
        case .structure(let key):
            let type = "ViewList<\(SwiftNames.type(ofStructure: key))>"
            borrowed(field.name, type, "ViewList(proved: \(slice), count: listCount)", &code)
        case .unsigned:
            borrowed(field.name, "UInt16List", "UInt16List(proved: \(slice), count: listCount)", &code)
        }
    }

    private func totals(_ floating: Field, _ code: inout CodeWriter) {
        guard case .list(let element, _) = field.kind, case .structure(let key) = floating.kind else { return }
        let at = "\(start) + listCount * \(SwiftNames.hex(stride(element)))"
        let type = SwiftNames.type(ofStructure: key)
        if floating.since > structure.since {
            code.doc("\(floating.title), behind the last element; `nil` in the older shape.")
            borrowed(
                floating.name, type + "?",
                "shape == .since\(floating.since.rawValue.split(separator: ".").joined(separator: "_")) ? bytes.view(\(at)) : nil",
                &code)
        } else {
            code.doc("\(floating.title), behind the last element.")
            borrowed(floating.name, type, "bytes.view(\(at))", &code)
        }
    }

    private func borrowed(_ name: String, _ type: String, _ body: String, _ code: inout CodeWriter) {
        code.line("@export(implementation)")
        code.block("public var \(name): \(type)") { $0.line("@_lifetime(copy self) get { \(body) }") }
        code.line()
    }
}
