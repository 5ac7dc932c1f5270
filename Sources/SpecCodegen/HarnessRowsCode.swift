import SpecTables

/// Generates the rows of the hosted sets for the C harness. The library does not have them, so its introspection does
/// not say them; the harness compares them with public sources and reads the vectors by them all the same.
enum HarnessRowsCode {
    private static var tables: Tables { Tables.current }

    static func file() -> GeneratedFile {
        var code = CodeWriter()
        structures(&code)
        bits(&code)
        enumerations(&code)
        commands(&code)
        return GeneratedFile(path: "Tests/C/Generated/hosted.h", text: LibraryFiles.cNotice + code.text)
    }

    private static func array(_ type: String, _ name: String, _ rows: [String], _ code: inout CodeWriter) {
        code.line("static const struct cxlwire_\(type) hosted_\(name)[] = {")
        for row in rows { code.line("    {\(row)},") }
        code.line("};")
    }

    private static func quoted(_ texts: String...) -> String { texts.map { "\"\($0)\"" }.joined(separator: ", ") }

    private static func structures(_ code: inout CodeWriter) {
        var rows: [String] = []
        var fields: [String] = []
        for structure in tables.structures.filter(\.isHosted).map(\.declaration) {
            precondition(structure.union == nil, "the harness has no variants of hosted structures")
            rows.append(
                "\(quoted(structure.key, structure.title, "")), \(structure.size), \(structure.minimumSize), \(structure.since.number), \(structure.rows.count), \(fields.count)"
            )
            fields += structure.rows.map { row in
                let numbers = FieldNumbers(row)
                return
                    "\(quoted(row.wireName, row.title)), \(numbers.kind), \(row.unit.number), \(row.offset), \(row.width), \(row.stride), \(row.floating ? 1 : 0), \(row.since.number), \(quoted(numbers.element, numbers.count, row.bits?.key ?? "", row.enumeration?.key ?? ""))"
            }
        }
        array("structure", "structures", rows, &code)
        array("field", "fields", fields, &code)
    }

    private static func bits(_ code: inout CodeWriter) {
        var layouts: [String] = []
        var rows: [String] = []
        for layout in tables.bitLayouts.filter(\.isHosted).map(\.declaration) {
            layouts.append(
                "\(quoted(layout.key, layout.title)), \(layout.width), \(layout.rows.count), \(rows.count)")
            rows += layout.rows.map { row in
                "\(quoted(row.name, row.title)), \(row.low), \(row.width), \(row.unit.number), \(row.since.number), \(quoted(row.enumeration?.key ?? ""))"
            }
        }
        array("bits", "bits", layouts, &code)
        array("bit_row", "bit_rows", rows, &code)
    }

    private static func enumerations(_ code: inout CodeWriter) {
        var groups: [String] = []
        var rows: [String] = []
        for enumeration in tables.enumerations.filter(\.isHosted).map(\.declaration) {
            groups.append(
                "\(quoted(enumeration.key, enumeration.title)), \(enumeration.width), \(enumeration.rows.count), \(rows.count)"
            )
            rows += enumeration.rows.map { "\(quoted($0.name, $0.title)), \($0.value), \($0.since.number)" }
        }
        array("enumeration", "enumerations", groups, &code)
        array("enumeration_row", "enumeration_rows", rows, &code)
    }

    /// Which payloads the commands have that the library knows by name.
    private static func commands(_ code: inout CodeWriter) {
        let rows = tables.commands.filter(\.isHosted).map(\.declaration).map { command in
            "\(quoted(command.key, "", "", command.request.key ?? "", command.response.key ?? "")), \(command.opcode), \(command.since.number)"
        }
        array("command", "commands", rows, &code)
    }
}
