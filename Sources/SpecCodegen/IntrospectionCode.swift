import SpecTables

/// Generates the rows that the C library's introspection reads: numbers in constant arrays, texts in one pool.
struct IntrospectionCode {
    private var pool = ""
    private var places: [String: Int] = ["": 0]
    private var code = CodeWriter()
    private var tables: Tables { Tables.current }

    static func text() -> String {
        var rows = IntrospectionCode()
        rows.pool = "\0"
        rows.structures()
        rows.commands()
        rows.bits()
        rows.enumerations()
        rows.registersAndIdentifiers()
        rows.poolLiteral()
        return rows.code.text
    }

    /// Where `text` begins in the pool.
    private mutating func place(_ text: String) -> Int {
        if let place = places[text] { return place }
        let place = pool.utf8.count
        precondition(place < 1 << 16, "the pool's places have 16 bits")
        places[text] = place
        pool += text + "\0"
        return place
    }

    private mutating func array(_ name: String, _ type: String, _ rows: [String]) {
        code.line("let \(name): InlineArray<\(rows.count), \(type)> = [")
        for row in rows { code.line("    \(type)(\(row)),") }
        code.line("]")
        code.line()
    }

    private mutating func structures() {
        var rows: [String] = []
        var fields: [String] = []
        for structure in tables.structures.map(\.declaration) {
            let first = fields.count
            for row in structure.rows { fields.append(field(row)) }
            rows.append(
                "\(place(structure.key)), \(place(structure.title)), \(place(structure.clauses.prose)), \(structure.size), \(structure.minimumSize), \(structure.since.number), \(structure.rows.count), \(first)"
            )
        }
        array("structureRows", "StructureRow", rows)
        array("fieldRows", "FieldRow", fields)
    }

    private mutating func field(_ row: Field) -> String {
        let numbers = FieldNumbers(row)
        return
            "\(place(row.wireName)), \(place(row.title)), \(numbers.kind), \(row.unit.number), \(row.offset), \(row.width), \(row.stride), \(row.floating ? 1 : 0), \(row.since.number), \(place(numbers.element)), \(place(numbers.count)), \(place(row.bits?.key ?? "")), \(place(row.enumeration?.key ?? ""))"
    }

    private mutating func commands() {
        let rows = tables.commands.map(\.declaration).map { command in
            "\(command.opcode), \(place(command.key)), \(place(command.title)), \(place(command.clauses.prose)), \(place(command.request.key ?? "")), \(place(command.response.key ?? "")), \(command.since.number)"
        }
        array("commandRows", "CommandRow", rows)
    }

    private mutating func bits() {
        var layouts: [String] = []
        var rows: [String] = []
        for layout in tables.bitLayouts.map(\.declaration) {
            layouts.append(
                "\(place(layout.key)), \(place(layout.title)), \(layout.width), \(layout.rows.count), \(rows.count)")
            for row in layout.rows {
                rows.append(
                    "\(place(row.name)), \(place(row.title)), \(row.low), \(row.width), \(row.unit.number), \(row.since.number), \(place(row.enumeration?.key ?? ""))"
                )
            }
        }
        array("bitsRows", "GroupRow", layouts)
        array("bitRows", "BitRow", rows)
    }

    private mutating func enumerations() {
        var groups: [String] = []
        var rows: [String] = []
        for enumeration in tables.enumerations.map(\.declaration) {
            groups.append(
                "\(place(enumeration.key)), \(place(enumeration.title)), \(enumeration.width), \(enumeration.rows.count), \(rows.count)"
            )
            for row in enumeration.rows {
                rows.append("\(place(row.name)), \(place(row.title)), \(row.value), \(row.since.number)")
            }
        }
        array("enumerationRows", "GroupRow", groups)
        array("valueRows", "ValueRow", rows)
    }

    private mutating func registersAndIdentifiers() {
        let registers = tables.registers.map(\.declaration).map { register in
            "\(place(register.key)), \(place(register.title)), \(place(register.clauses.prose)), \(place(register.bits.key)), \(register.offset)"
        }
        array("registerRows", "RegisterRow", registers)
        var variants: [String] = []
        for structure in tables.structures.map(\.declaration) {
            var union = structure.union
            if case .trailing(let other) = structure.variableRow?.kind { union = union ?? other }
            for entry in union?.cases ?? [] {
                variants.append(
                    "\(place(structure.key)), \(place(entry.structure)), \(place(union?.selector ?? "")), \(words(entry.uuid))"
                )
            }
        }
        array("variantRows", "VariantRow", variants)
        let logs = NamedUUID.logs.map { log in
            "\(place(log.name)), \(place(log.title)), \(log.since.number), \(words(log.uuid))"
        }
        array("logRows", "LogRow", logs)
    }

    private func words(_ uuid: UUIDValue) -> String {
        [uuid.bytes[0..<8], uuid.bytes[8..<16]]
            .map { SwiftNames.hex($0.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }) }.joined(separator: ", ")
    }

    private mutating func poolLiteral() {
        code.doc("Every text, each ended by NUL. It begins with the empty one.")
        code.line("let texts: StaticString =")
        code.line("    \"\"\"")
        let parts = pool.split(separator: "\0", omittingEmptySubsequences: false).dropLast()
        for (index, text) in parts.enumerated() {
            precondition(!text.contains("\\") && !text.contains("\""), "a text would need an escape: \(text)")
            code.line("    \(text)\\0\(index == parts.count - 1 ? "" : "\\")")
        }
        code.line("    \"\"\"")
    }
}
