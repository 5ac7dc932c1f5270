import SpecTables

/// Generates what stands behind the C declarations of one structure.
struct ABICode {
    let structure: Structure

    init(_ structure: Structure) { self.structure = structure }

    private var name: String { CNames.type(structure.key) }
    private var view: String { SwiftNames.type(of: structure) }
    private var key: String { "\"\(structure.key)\"" }
    private var hasValue: Bool { !structure.fixedRows.isEmpty }
    /// Whether the C struct holds pointers, which makes each touch of it unsafe to Swift.
    private var isUnsafe: Bool { structure.variableRow != nil }
    private var mark: String { isUnsafe ? "unsafe " : "" }

    /// The structures that some list consists of.
    static var repeated: [String] {
        Tables.current.structures.flatMap { entry in
            entry.declaration.rows.compactMap { row in
                if case .list(.structure(let key), _) = row.kind { key } else { nil }
            }
        }
    }

    /// The structures that a union chooses between; the one without identifier first.
    static func kinds(of structure: Structure) -> [String] {
        guard let union = structure.union else { return [] }
        return (union.fallback.map { [$0] } ?? []) + union.cases.map(\.structure)
    }

    func write(to code: inout CodeWriter) {
        code.block("extension \(name)") { code in
            fromView(&code)
            if hasValue { toValue(&code) }
        }
        code.line()
        decode(&code)
        encode(&code)
        if Self.repeated.contains(structure.key) { list(&code) }
        if structure.union != nil { kind(&code) }
    }

    // MARK: The C struct and the codec's types

    private func fromView(_ code: inout CodeWriter) {
        code.block("init(_ view: borrowing \(view))") { code in
            code.line("\(mark)self.init()")
            for row in structure.fixedRows where row.end <= structure.minimumSize {
                copy(row, "view.\(SwiftNames.escaped(row.wireName))", &code)
            }
            if !structure.optionalRows.isEmpty {
                code.line("\(mark)fixed_size = \(SwiftNames.hex(structure.minimumSize))")
            }
            for row in structure.optionalRows {
                code.block("if let field = view.\(SwiftNames.escaped(row.wireName))") { code in
                    copy(row, "field", &code)
                    code.line("\(mark)fixed_size = \(SwiftNames.hex(row.end))")
                }
            }
            if let row = structure.variableRow { variable(row, &code) }
            for row in structure.floatingRows { floating(row, &code) }
            if structure.hasTrailing { code.line("unsafe trailing = cxlwire_bytes(view.trailing)") }
        }
        code.line()
    }

    private func copy(_ row: Field, _ value: String, _ code: inout CodeWriter) {
        let name = CNames.member(row.wireName)
        switch row.kind {
        case .unsigned:
            let isRaw = row.enumeration != nil || row.bits != nil
            code.line("\(mark)\(name) = \(value)\(isRaw ? ".rawValue" : "")")
        case .uuid: code.line("\(mark)set(&\(name), \(value))")
        case .reserved where row.width == 1: code.line("\(mark)\(name) = \(value)")
        case .bytes, .text, .reserved, .array: code.line("\(mark)set(&\(name), \(value))")
        case .structure(let key): code.line("\(mark)\(name) = \(CNames.type(key))(\(value))")
        default: code.line("\(mark)\(name) = \(value)")
        }
    }

    private func variable(_ row: Field, _ code: inout CodeWriter) {
        let name = CNames.member(row.name)
        switch row.kind {
        case .list(.structure(let key), _):
            code.line(
                "unsafe \(name) = \(CNames.type(key))_list(bytes: start(view.\(row.name).bytes), count: view.\(row.name).count)"
            )
        case .list:
            code.line(
                "unsafe \(name) = cxlwire_uint16_list(bytes: start(view.\(row.name).bytes), count: view.\(row.name).count)"
            )
        case .message: code.line("unsafe \(name) = cxlwire_bytes(view.\(row.name)Bytes)")
        default: code.line("unsafe \(name) = cxlwire_bytes(view.\(row.name))")
        }
    }

    private func floating(_ row: Field, _ code: inout CodeWriter) {
        guard case .structure(let key) = row.kind else { return }
        let name = CNames.member(row.name)
        guard structure.hasOptionalTotals else {
            code.line("unsafe \(name) = \(CNames.type(key))(view.\(row.name))")
            return
        }
        code.block("if let part = view.\(row.name)") { code in
            code.line("unsafe has_\(name) = 1")
            code.line("unsafe \(name) = \(CNames.type(key))(part)")
        }
    }

    private func toValue(_ code: inout CodeWriter) {
        code.block("var value: \(view).Value") { code in
            code.line("\(mark)\(view).Value(")
            for (index, row) in structure.fixedRows.enumerated() {
                let isOptional = row.end > structure.minimumSize
                let value = isOptional ? "fixed_size >= \(SwiftNames.hex(row.end)) ? \(load(row)) : nil" : load(row)
                let comma = index == structure.fixedRows.count - 1 ? ")" : ","
                code.line("    \(row.wireName): \(value)\(comma)")
            }
        }
    }

    private func load(_ row: Field) -> String {
        let name = CNames.member(row.wireName)
        switch row.kind {
        case .unsigned: return row.enumeration != nil || row.bits != nil ? ".init(rawValue: \(name))" : name
        case .uuid: return "WireUUID(\(name))"
        case .reserved where row.width == 1: return name
        case .bytes, .text, .reserved, .array: return "FixedArray(\(name))"
        case .structure: return "\(name).value"
        default: return name
        }
    }

    // MARK: Functions

    private func declare(
        _ function: String, _ parameters: String, _ code: inout CodeWriter, _ body: (inout CodeWriter) -> Void
    ) {
        code.line("@c(\(function)) @implementation")
        code.block("public func \(function)(\(parameters)) -> cxlwire_status", body)
        code.line()
    }

    private let input = "_ bytes: UnsafeRawPointer?, _ size: Int"
    private var out: String { "_ out: UnsafeMutablePointer<\(name)>?" }
    private let error = "_ error: UnsafeMutablePointer<cxlwire_error>?"

    private func decode(_ code: inout CodeWriter) {
        declare("\(name)_decode", "\(input), \(out), \(error)", &code) { body("\(view)(span)", &$0) }
        guard StructureCode(structure).hasOlderShape,
            case .list(_, .field(let counter)) = structure.variableRow?.kind, let count = structure.row(named: counter)
        else { return }
        let suffix = count.since.rawValue.split(separator: ".").joined(separator: "_")
        declare("\(name)_decode_as", "\(input), _ revision: cxlwire_revision, \(out), \(error)", &code) { code in
            code.line("if revision == CXLWIRE_REVISION_3_0E { return unsafe \(name)_decode(bytes, size, out, error) }")
            code.line("let isNewer = revision.rawValue >= CXLWIRE_REVISION_\(suffix).rawValue")
            body("\(view)(span, shape: isNewer ? .since\(suffix) : .before\(suffix))", &code)
        }
    }

    private func body(_ make: String, _ code: inout CodeWriter) {
        code.line("guard let out = unsafe out, unsafe isReadable(bytes, size) else {")
        code.line("    return unsafe refuseInput(bytes, size, \(key), error)")
        code.line("}")
        code.line("let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)")
        code.line("do throws(WireError) {")
        code.line("    unsafe out.pointee = \(name)(try \(make))")
        code.line("    return CXLWIRE_OK")
        code.line("} catch let failure { return unsafe report(failure, error) }")
    }

    private func encode(_ code: inout CodeWriter) {
        let parameters =
            "_ input: UnsafePointer<\(name)>?, _ bytes: UnsafeMutableRawPointer?, _ size: Int, _ written: UnsafeMutablePointer<Int>?, \(error)"
        declare("\(name)_encode", parameters, &code) { code in
            code.line("guard let input = unsafe input, unsafe isWritable(bytes, size) else {")
            code.line("    return unsafe refuseOutput(bytes, size, \(key), error)")
            code.line("}")
            let isOptional = !structure.optionalRows.isEmpty
            if isOptional {
                code.line("let fixed = unsafe Int(input.pointee.fixed_size)")
                let ends = ([structure.minimumSize] + structure.optionalRows.map(\.end)).map { SwiftNames.hex($0) }
                code.line("guard \(ends.map { "fixed == \($0)" }.joined(separator: " || ")) else {")
                code.line("    return unsafe refuse(CXLWIRE_FIXED_SIZE, \(key), claimed: UInt64(fixed), error)")
                code.line("}")
            }
            let fixed = isOptional ? "fixed" : SwiftNames.hex(structure.size)
            code.line("var output = unsafe Output(bytes, size, fixed: \(fixed))")
            parts(&code)
            code.line("guard unsafe output.fits else { return unsafe output.refuse(\(key), error) }")
            guard hasValue || !structure.floatingRows.isEmpty else {
                moves("", &code)
                code.line("return unsafe output.finish(written)")
                return
            }
            code.line("do throws(WireError) {")
            if hasValue { write("value", fixed, "    ", &code) }
            moves("    ", &code)
            code.line("    return unsafe output.finish(written)")
            code.line("} catch let failure { return unsafe report(failure, error) }")
        }
    }

    private func write(_ value: String, _ count: String, _ indent: String, _ code: inout CodeWriter) {
        code.line("\(indent)if let room = unsafe output.room(\(count)) {")
        let span = "MutableRawSpan(_unsafeStart: room, byteCount: \(count))"
        code.line("\(indent)    var writer = unsafe WireWriter(\(span))")
        code.line("\(indent)    try unsafe input.pointee.\(value).encode(into: &writer)")
        code.line("\(indent)}")
    }

    /// Takes room for what stands behind the fixed part.
    private func parts(_ code: inout CodeWriter) {
        if let row = structure.variableRow {
            let name = CNames.member(row.name)
            if case .list = row.kind {
                code.line(
                    "unsafe output.add(input.pointee.\(name).bytes, count: input.pointee.\(name).count, stride: \(SwiftNames.hex(row.stride)))"
                )
            } else {
                code.line(
                    "unsafe output.add(input.pointee.\(name).bytes, count: input.pointee.\(name).size, stride: 1)")
            }
        }
        for row in structure.floatingRows {
            let width = SwiftNames.hex(row.width)
            let name = CNames.member(row.name)
            code.line(
                structure.hasOptionalTotals
                    ? "unsafe output.add(input.pointee.has_\(name) != 0 ? \(width) : 0)" : "unsafe output.add(\(width))"
            )
        }
        if structure.hasTrailing {
            code.line(
                "unsafe output.add(input.pointee.trailing.bytes, count: input.pointee.trailing.size, stride: 1)")
        }
    }

    /// Writes what stands behind the fixed part, in the same order.
    private func moves(_ indent: String, _ code: inout CodeWriter) {
        if let row = structure.variableRow {
            let name = CNames.member(row.name)
            if case .list = row.kind {
                code.line(
                    indent
                        + "unsafe output.move(input.pointee.\(name).bytes, input.pointee.\(name).count &* \(SwiftNames.hex(row.stride)))"
                )
            } else {
                code.line(indent + "unsafe output.move(input.pointee.\(name).bytes, input.pointee.\(name).size)")
            }
        }
        for row in structure.floatingRows {
            let name = CNames.member(row.name)
            let width = SwiftNames.hex(row.width)
            guard structure.hasOptionalTotals else {
                write("\(name).value", width, indent, &code)
                continue
            }
            code.line("\(indent)if unsafe input.pointee.has_\(name) != 0 {")
            write("\(name).value", width, indent + "    ", &code)
            code.line("\(indent)}")
        }
        if structure.hasTrailing {
            code.line(indent + "unsafe output.move(input.pointee.trailing.bytes, input.pointee.trailing.size)")
        }
    }

    private func list(_ code: inout CodeWriter) {
        let parameters = "_ list: UnsafePointer<\(name)_list>?, _ index: Int, \(out), \(error)"
        declare("\(name)_list_get", parameters, &code) { code in
            code.line(
                "guard let list = unsafe list, let out = unsafe out, let bytes = unsafe list.pointee.bytes else {")
            code.line("    return unsafe refuse(CXLWIRE_NULL_ARGUMENT, \(key), error)")
            code.line("}")
            let size = SwiftNames.hex(structure.size)
            code.line("guard unsafe hasElement(index, of: list.pointee.count, stride: \(size)) else {")
            code.line(
                "    return unsafe refuse(CXLWIRE_OUT_OF_RANGE, \(key), claimed: UInt64(UInt(bitPattern: index)), error)"
            )
            code.line("}")
            code.line("return unsafe \(name)_decode(bytes + index &* \(size), \(size), out, error)")
        }
    }

    private func kind(_ code: inout CodeWriter) {
        declare("\(name)_kind", "\(input), _ out: UnsafeMutablePointer<\(name)_kind>?, \(error)", &code) { code in
            code.line("guard let out = unsafe out, unsafe isReadable(bytes, size) else {")
            code.line("    return unsafe refuseInput(bytes, size, \(key), error)")
            code.line("}")
            code.line("let span = unsafe RawSpan(_unsafeStart: bytes ?? UnsafeRawPointer(out), byteCount: size)")
            code.line("do throws(WireError) {")
            code.line("    switch try \(view)(span).kind {")
            for key in Self.kinds(of: structure) {
                let last = key.split(separator: ".").last.map(String.init) ?? key
                let constant = "\(CNames.constant(structure.key))_KIND_\(CNames.plain(last).uppercased())"
                code.line("    case .\(UnionCode.caseName(key)): unsafe out.pointee = \(constant)")
            }
            code.line("    }")
            code.line("    return CXLWIRE_OK")
            code.line("} catch let failure { return unsafe report(failure, error) }")
        }
    }
}
