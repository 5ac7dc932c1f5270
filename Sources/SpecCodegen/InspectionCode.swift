import SpecTables

/// Generates, for the tests, one function per structure that reads every field through the view and writes them back
/// through the `Value`: what the table codec is compared with.
struct InspectionCode {
    func write(to code: inout CodeWriter) {
        code.line("import CXLWire")
        code.line()
        code.doc("Reads every field of the structure `key` through its generated view; `nil` for an unknown key.")
        code.block(
            "func inspect(_ key: String, _ bytes: RawSpan, _ sink: inout InspectionSink) throws(WireError) -> Bool"
        ) {
            code in
            code.block("switch key") { code in
                for entry in Tables.current.structures {
                    let structure = entry.declaration
                    code.line("case \"\(structure.key)\":")
                    code.line("    inspect(try \(SwiftNames.type(of: structure))(bytes), \"\", &sink)")
                    code.line("    return true")
                }
                code.line("default: return false")
            }
        }
        code.line()
        code.doc("Decodes `bytes` into values and writes these behind what `writer` holds.")
        code.block("func reencode(_ key: String, _ bytes: RawSpan, _ writer: inout WireWriter) throws(WireError)") {
            code in
            code.block("switch key") { code in
                for entry in Tables.current.structures {
                    let structure = entry.declaration
                    code.line(
                        "case \"\(structure.key)\": try reencode(\(SwiftNames.type(of: structure))(bytes), &writer)")
                }
                code.line("default: break")
            }
        }
        code.line()
        for entry in Tables.current.structures { inspection(entry.declaration, &code) }
        for entry in Tables.current.structures { reencoding(entry.declaration, &code) }
    }

    private func inspection(_ structure: Structure, _ code: inout CodeWriter) {
        let type = SwiftNames.type(of: structure)
        code.block("private func inspect(_ view: borrowing \(type), _ path: String, _ sink: inout InspectionSink)") {
            code in
            if structure.union != nil {
                union(structure, &code)
                code.line("sink.trailing(view.trailing, path)")
                return
            }
            for row in structure.rows { inspect(row, in: structure, &code) }
            if case .trailing = structure.variableRow?.kind { return }
            code.line("sink.trailing(view.trailing, path)")
        }
        code.line()
    }

    private func union(_ structure: Structure, _ code: inout CodeWriter) {
        code.block("switch view.kind") { code in
            let union = structure.union!
            for key in union.cases.map(\.structure) + [union.fallback!] {
                let words = key.split(separator: ".").last!.split(separator: "-").map(String.init)
                let name = words[0] + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
                code.line("case .\(name)(let record): inspect(record, path, &sink)")
            }
        }
    }

    private func inspect(_ row: Field, in structure: Structure, _ code: inout CodeWriter) {
        let name = SwiftNames.escaped(row.wireName)
        let path = "path + \"\(row.wireName)\""
        let optional =
            (row.end > structure.minimumSize && !row.isVariable && !row.floating)
            || (row.floating && row.since > structure.since)
        func emit(_ value: String, _ code: inout CodeWriter) {
            switch row.kind {
            case .unsigned:
                if let bits = row.bits {
                    code.line("sink.unsigned(UInt64(\(value).rawValue), \(path))")
                    for bit in bits.rows where !bit.isReserved {
                        let part =
                            bit.width == 1
                            ? "(\(value).\(bit.name) ? 1 : 0)"
                            : bit.enumeration != nil
                                ? "UInt64(\(value).\(bit.name).rawValue)" : "UInt64(\(value).\(bit.name))"
                        code.line("sink.unsigned(\(part), \(path) + \".\(bit.name)\")")
                    }
                } else {
                    code.line("sink.unsigned(UInt64(\(value)\(row.enumeration == nil ? "" : ".rawValue")), \(path))")
                }
            case .signed: code.line("sink.signed(Int64(\(value)), \(path))")
            case .uuid: code.line("sink.uuid(\(value), \(path))")
            case .reserved where row.width == 1: code.line("sink.bytes([\(value)], \(path))")
            case .bytes, .text, .reserved: code.line("sink.bytes(\(value), \(path))")
            case .array:
                code.line(
                    "for index in \(value).indices { sink.unsigned(UInt64(\(value)[index]), \(path) + \"[\\(index)]\") }"
                )
            case .structure: code.line("inspect(\(value), \(path) + \".\", &sink)")
            case .list(let element, _):
                code.line("let list = view.\(name)")
                if case .structure = element {
                    code.line("for index in list.indices { inspect(list[index], \(path) + \"[\\(index)].\", &sink) }")
                } else {
                    code.line(
                        "for index in list.indices { sink.unsigned(UInt64(list[index]), \(path) + \"[\\(index)]\") }")
                }
            case .trailing, .commandPayload: code.line("sink.bytes(view.\(name), \(path))")
            case .message: code.line("sink.bytes(view.\(name)Bytes, \(path))")
            }
        }
        if optional {
            code.block("if let value = view.\(name)") { emit("value", &$0) }
        } else {
            emit("view.\(name)", &code)
        }
    }

    private func reencoding(_ structure: Structure, _ code: inout CodeWriter) {
        let type = SwiftNames.type(of: structure)
        code.block("private func reencode(_ view: borrowing \(type), _ writer: inout WireWriter) throws(WireError)") {
            code in
            if !structure.fixedRows.isEmpty { code.line("try throughSetters(view.value).encode(into: &writer)") }
            if let row = structure.variableRow {
                switch row.kind {
                case .list(.structure, _):
                    code.line("let list = view.\(row.name)")
                    code.line("for index in list.indices { try reencode(list[index], &writer) }")
                case .list:
                    code.line("let list = view.\(row.name)")
                    code.line("for index in list.indices { try writer.append(list[index]) }")
                case .message: code.line("try writer.append(view.\(row.name)Bytes)")
                default: code.line("try writer.append(view.\(row.name))")
                }
            }
            for row in structure.floatingRows {
                if row.since > structure.since {
                    code.line("if let part = view.\(row.name) { try reencode(part, &writer) }")
                } else {
                    code.line("try reencode(view.\(row.name), &writer)")
                }
            }
            if case .trailing = structure.variableRow?.kind { return }
            code.line("try writer.append(view.trailing)")
        }
        code.line()
        guard !structure.fixedRows.isEmpty else { return }
        throughSetters(structure, type, &code)
    }

    /// Builds the value anew, one property after the other, bits by bits.
    private func throughSetters(_ structure: Structure, _ type: String, _ code: inout CodeWriter) {
        code.block("private func throughSetters(_ old: \(type).Value) -> \(type).Value") { code in
            code.line("var new = \(type).Value()")
            for row in structure.fixedRows {
                let name = SwiftNames.escaped(row.wireName)
                let optional = row.end > structure.minimumSize
                func emit(_ old: String, _ code: inout CodeWriter) {
                    if let bits = row.bits {
                        code.line("var \(name) = \(SwiftNames.type(bits.title))(rawValue: 0)")
                        for bit in bits.rows where !bit.isReserved {
                            code.line("\(name).\(bit.name) = \(old).\(bit.name)")
                        }
                        code.line("\(name).reservedBits = \(old).reservedBits")
                        code.line("new.\(name) = \(name)")
                    } else if case .structure = row.kind {
                        code.line("new.\(name) = throughSetters(\(old))")
                    } else {
                        code.line("new.\(name) = \(old)")
                    }
                }
                if optional {
                    code.block("if let old = old.\(name)") { emit("old", &$0) }
                } else {
                    emit("old.\(name)", &code)
                }
            }
            code.line("return new")
        }
        code.line()
    }
}
