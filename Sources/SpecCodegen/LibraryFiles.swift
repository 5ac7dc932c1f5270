import SpecTables

/// The generated files of the C library and of its harness.
enum LibraryFiles {
    private static let cNotice =
        "/* Generated from the tables by `scripts/regen`. Change the tables, not this file. */\n"
    private static let headers = "Sources/CCXLWire/include/cxlwire/Generated"
    private static let sources = "Sources/CXLWireABI/Generated"

    static func all() -> [GeneratedFile] {
        CHeaderCode.sets.map(header) + [setsHeader()] + implementations() + [introspection()]
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
}
