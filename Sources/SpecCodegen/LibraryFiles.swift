import SpecTables

/// The generated files of the C library and of its harness.
enum LibraryFiles {
    static let cNotice =
        "/* Generated from the tables by `scripts/regen`. Change the tables, not this file. */\n"
    private static let headers = "Sources/CCXLWire/include/cxlwire/Generated"
    private static let sources = "Sources/CXLWireABI/Generated"

    static func all() -> [GeneratedFile] {
        CHeaderCode.sets.map(header) + [setsHeader()] + implementations() + [introspection(), members()]
    }

    private static func header(_ set: String) -> GeneratedFile {
        var code = CodeWriter()
        CHeaderCode(set: set).write(to: &code)
        return GeneratedFile(path: "\(headers)/\(CNames.header(set)).h", text: cNotice + code.text)
    }

    private static func setsHeader() -> GeneratedFile {
        var code = CodeWriter()
        code.line("#ifndef CXLWIRE_GENERATED_SETS_H")
        code.line("#define CXLWIRE_GENERATED_SETS_H")
        for set in CHeaderCode.sets { code.line("#include \"\(CNames.header(set)).h\"") }
        code.line("#endif")
        return GeneratedFile(path: "\(headers)/sets.h", text: cNotice + code.text)
    }

    private static func implementations() -> [GeneratedFile] {
        CHeaderCode.sets.compactMap { set in
            let structures = Tables.current.structures.filter { $0.set == set }.map(\.declaration)
            guard !structures.isEmpty else { return nil }
            var code = CodeWriter()
            code.line("import CCXLWire")
            code.line("import CXLWire")
            code.line()
            for structure in structures { ABICode(structure).write(to: &code) }
            return GeneratedFile(path: "\(sources)/\(set)ABI.swift", text: Generator.notice + code.text)
        }
    }

    private static func introspection() -> GeneratedFile {
        GeneratedFile(path: "\(sources)/Rows.swift", text: Generator.notice + IntrospectionCode.text())
    }

    /// Which member of which struct carries which field, for the harness; it says no offset.
    private static func members() -> GeneratedFile {
        var code = CodeWriter()
        for structure in Tables.current.structures.map(\.declaration) {
            let name = CNames.plain(structure.key)
            code.line("STRUCTURE(\(name), \"\(structure.key)\")")
            for row in structure.rows where !row.floating {
                let member = "\(name), \"\(structure.key)\", \"\(row.wireName)\", \(CNames.member(row.wireName))"
                switch row.kind {
                case .unsigned, .signed: code.line("NUMBER(\(member))")
                case .reserved where row.width == 1: code.line("NUMBER(\(member))")
                case .structure(let key): code.line("NESTED(\(member), \(CNames.plain(key)))")
                case .list(.structure(let key), _): code.line("LIST(\(member), \(CNames.plain(key)))")
                case .list: code.line("INTEGERS(\(member))")
                case .trailing, .message, .commandPayload: code.line("OPAQUE(\(member))")
                default: code.line("BYTES(\(member))")
                }
            }
        }
        return GeneratedFile(path: "Tests/C/Generated/members.h", text: cNotice + code.text)
    }
}
