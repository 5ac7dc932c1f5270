import SpecTables

/// One wrong row in the tables, made on purpose: whether anything notices is what a test asks.
public struct TableMutant: Sendable, CustomStringConvertible {
    public let description: String
    /// The keys under which a check may complain: the table's own, and those that show its values.
    public let owners: [String]
    public let apply: @Sendable (inout Tables) -> Void

    /// Every mutant of every table, in the tables' order.
    public static func all(of tables: Tables) -> [TableMutant] {
        tables.structures.map(\.declaration).flatMap(fields)
            + tables.bitLayouts.map(\.declaration).flatMap { bits($0, tables) }
            + tables.enumerations.map(\.declaration).flatMap { values($0, tables) }
            + tables.commands.map(\.declaration).compactMap(opcode)
            + tables.structures.map(\.declaration).flatMap(identifiers)
    }

    // MARK: Structures

    private static func fields(of structure: Structure) -> [TableMutant] {
        structure.rows.enumerated().flatMap { index, row -> [TableMutant] in
            var mutants: [TableMutant] = []
            func add(_ what: String, _ changed: Field) {
                mutants.append(
                    TableMutant(description: "\(structure.key) \(row.wireName): \(what)", owners: [structure.key]) {
                        $0.change(structure.key) { structure in
                            var rows = structure.rows
                            rows[index] = changed
                            return structure.with(rows: rows)
                        }
                    })
            }
            if row.offset > 0, !row.floating { add("offset \(row.offset - 1)", row.with(offset: row.offset - 1)) }
            // A multiple of 256 MiB has an accessor of 64 bits beside it, and would not compile.
            if isCount(row), row.unit != .units256MiB, [2, 4, 8].contains(row.width) {
                add("width \(row.width / 2)", row.with(width: row.width / 2))
            }
            if case .list(let element, .field(let name)) = row.kind,
                let other = structure.rows.first(where: { isCount($0) && $0.name != name })
            {
                add("counted by \(other.name)", row.with(kind: .list(element, .field(other.name))))
            }
            return mutants
        }
    }

    private static func isCount(_ row: Field) -> Bool {
        if case .unsigned = row.kind { row.bits == nil && row.enumeration == nil } else { false }
    }

    private static func identifiers(of structure: Structure) -> [TableMutant] {
        guard let union = structure.union else { return [] }
        return union.cases.indices.map { index in
            TableMutant(
                description: "\(structure.key) \(union.cases[index].structure): UUID",
                owners: [union.cases[index].structure]
            ) {
                $0.change(structure.key) { structure in
                    var cases = union.cases
                    var bytes = cases[index].uuid.bytes
                    bytes[index] ^= 0x10
                    cases[index].uuid = UUIDValue(bytes: bytes)
                    let changed = TaggedUnion(selector: union.selector, cases, fallback: union.fallback)
                    return structure.with(rows: structure.rows, union: changed)
                }
            }
        }
    }

    // MARK: Bits, values, opcodes

    private static func bits(_ layout: BitLayout, _ tables: Tables) -> [TableMutant] {
        layout.rows.indices.compactMap { index in
            let row = layout.rows[index]
            guard !row.isReserved, row.low + row.width < layout.width * 8 else { return nil }
            return TableMutant(
                description: "\(layout.key) \(row.name): bit \(row.low + 1)",
                owners: [layout.key] + tables.users(ofBits: layout.key)
            ) {
                var rows = layout.rows
                rows[index] = row.with(low: row.low + 1, enumeration: row.enumeration)
                $0.replace(BitLayout(layout.key, layout.title, width: layout.width, rows))
            }
        }
    }

    private static func values(_ enumeration: Enumeration, _ tables: Tables) -> [TableMutant] {
        guard let highest = enumeration.rows.map(\.value).max(), highest + 1 < 1 << UInt64(enumeration.width) else {
            return []
        }
        return enumeration.rows.indices.map { index in
            let row = enumeration.rows[index]
            return TableMutant(
                description: "\(enumeration.key) \(row.name): value \(highest + 1)",
                owners: [enumeration.key] + tables.users(ofEnumeration: enumeration.key)
            ) {
                var rows = enumeration.rows
                rows[index] = Enumeration.Row(highest + 1, row.name, row.title, since: row.since)
                $0.replace(Enumeration(enumeration.key, enumeration.title, width: enumeration.width, rows))
            }
        }
    }

    private static func opcode(of command: Command) -> TableMutant? {
        guard command.request.key != nil || command.response.key != nil else { return nil }
        return TableMutant(
            description: "\(command.key): opcode \(command.opcode ^ 0x40)", owners: [command.key]
        ) { tables in
            for index in tables.commands.indices where tables.commands[index].declaration.key == command.key {
                let entry = tables.commands[index]
                let changed = Command(
                    command.opcode ^ 0x40, command.key, command.title, request: command.request,
                    response: command.response, since: command.since, clauses: command.clauses,
                    effects: command.effects)
                tables.commands[index] = Catalogue.Entry(entry.set, entry.file, changed)
            }
        }
    }
}
