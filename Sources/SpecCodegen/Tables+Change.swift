import SpecTables

// Changed copies of tables, for mutants.

extension Tables {
    mutating func change(_ key: String, _ change: (Structure) -> Structure) {
        for index in structures.indices where structures[index].declaration.key == key {
            let entry = structures[index]
            structures[index] = Catalogue.Entry(entry.set, entry.file, change(entry.declaration))
        }
    }

    /// Puts `layout` wherever the one of its key is used.
    mutating func replace(_ layout: BitLayout) {
        bitLayouts = bitLayouts.map {
            $0.declaration.key == layout.key ? Catalogue.Entry($0.set, $0.file, layout) : $0
        }
        registers = registers.map { entry in
            let old = entry.declaration
            guard old.bits.key == layout.key else { return entry }
            let new = Register(old.key, old.title, offset: old.offset, layout, clauses: old.clauses)
            return Catalogue.Entry(entry.set, entry.file, new)
        }
        for key in structures.map(\.declaration.key) {
            change(key) { structure in
                structure.with(rows: structure.rows.map { $0.bits?.key == layout.key ? $0.with(bits: layout) : $0 })
            }
        }
    }

    /// Puts `enumeration` wherever the one of its key is used.
    mutating func replace(_ enumeration: Enumeration) {
        enumerations = enumerations.map {
            $0.declaration.key == enumeration.key ? Catalogue.Entry($0.set, $0.file, enumeration) : $0
        }
        for layout in bitLayouts.map(\.declaration)
        where layout.rows.contains(where: { $0.enumeration?.key == enumeration.key }) {
            let rows = layout.rows.map {
                $0.enumeration?.key == enumeration.key ? $0.with(low: $0.low, enumeration: enumeration) : $0
            }
            replace(BitLayout(layout.key, layout.title, width: layout.width, rows))
        }
        for key in structures.map(\.declaration.key) {
            change(key) { structure in
                let rows = structure.rows.map {
                    $0.enumeration?.key == enumeration.key ? $0.with(enumeration: enumeration) : $0
                }
                return structure.with(rows: rows)
            }
        }
    }

    /// Keys of the structures and registers that show bits of this layout.
    func users(ofBits key: String) -> [String] {
        structures.map(\.declaration).filter { $0.rows.contains { $0.bits?.key == key } }.map(\.key)
            + registers.map(\.declaration).filter { $0.bits.key == key }.map(\.key)
    }

    /// Keys of what shows values of this enumeration.
    func users(ofEnumeration key: String) -> [String] {
        let layouts = bitLayouts.map(\.declaration).filter { $0.rows.contains { $0.enumeration?.key == key } }
        return layouts.map(\.key) + layouts.flatMap { users(ofBits: $0.key) }
            + structures.map(\.declaration).filter { $0.rows.contains { $0.enumeration?.key == key } }.map(\.key)
    }
}

extension Structure {
    func with(rows: [Field], union: TaggedUnion? = nil) -> Structure {
        Structure(
            key, title, size: size, minimumSize: minimumSize, since: since, clauses: clauses, confidence: confidence,
            union: union ?? self.union
        ) { rows }
    }
}

extension Field {
    func with(
        offset: Int? = nil, width: Int? = nil, kind: Kind? = nil, enumeration: Enumeration? = nil
    ) -> Field {
        Field(
            offset ?? self.offset, width ?? self.width, name, title, kind ?? self.kind, unit: unit,
            enumeration: enumeration ?? self.enumeration, bits: bits, since: since, floating: floating, note: note)
    }
}

extension BitLayout.Row {
    func with(low: Int, enumeration: Enumeration?) -> BitLayout.Row {
        BitLayout.Row(
            low: low, width: width, name: name, title: title, enumeration: enumeration, unit: unit, since: since)
    }
}
