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

    private func revision(_ revision: Revision) -> Int { Revision.allCases.firstIndex(of: revision) ?? 0 }

    private mutating func structures() {
        var rows: [String] = []
        var fields: [String] = []
        for structure in tables.structures.map(\.declaration) {
            let first = fields.count
            for row in structure.rows { fields.append(field(row)) }
            rows.append(
                "\(place(structure.key)), \(place(structure.title)), \(place(structure.clauses.prose)), \(structure.size), \(structure.minimumSize), \(revision(structure.since)), \(structure.rows.count), \(first)"
            )
        }
        array("structureRows", "StructureRow", rows)
        array("fieldRows", "FieldRow", fields)
    }

    private mutating func field(_ row: Field) -> String {
        var kind = 0
        var element = ""
        var count = ""
        switch row.kind {
        case .unsigned: kind = 0
        case .signed: kind = 1
        case .uuid: kind = 2
        case .bytes: kind = 3
        case .text: kind = 4
        case .reserved: kind = 5
        case .structure(let key): (kind, element) = (6, key)
        case .array: kind = 7
        case .list(let of, let number):
            kind = 8
            if case .structure(let key) = of { element = key }
            if case .field(let name) = number { count = name }
        case .trailing: kind = 9
        case .message(let length): (kind, count) = (10, length)
        case .commandPayload(let length): (kind, count) = (11, length)
        }
        return
            "\(place(row.wireName)), \(place(row.title)), \(kind), \(unit(row.unit)), \(row.offset), \(row.width), \(row.stride), \(row.floating ? 1 : 0), \(revision(row.since)), \(place(element)), \(place(count)), \(place(row.bits?.key ?? "")), \(place(row.enumeration?.key ?? ""))"
    }

    private func unit(_ unit: Unit?) -> Int {
        switch unit {
        case .none: 0
        case .bytes: 1
        case .address: 2
        case .units256MiB: 3
        case .units64Bytes: 4
        case .nanoseconds: 5
        case .seconds: 6
        case .percent: 7
        case .celsius: 8
        case .exponentOfBytes: 9
        case .hex: 10
        }
    }

    private mutating func commands() {
        let rows = tables.commands.map(\.declaration).map { command in
            "\(command.opcode), \(place(command.key)), \(place(command.title)), \(place(command.clauses.prose)), \(place(command.request.key ?? "")), \(place(command.response.key ?? "")), \(revision(command.since))"
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
                    "\(place(row.name)), \(place(row.title)), \(row.low), \(row.width), \(unit(row.unit)), \(revision(row.since)), \(place(row.enumeration?.key ?? ""))"
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
                rows.append("\(place(row.name)), \(place(row.title)), \(row.value), \(revision(row.since))")
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
            "\(place(log.name)), \(place(log.title)), \(revision(log.since)), \(words(log.uuid))"
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
