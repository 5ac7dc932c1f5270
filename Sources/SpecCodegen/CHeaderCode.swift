import SpecTables

/// Generates the C header of one set of tables: values, masks, structs, decoders and encoders.
struct CHeaderCode {
    let set: String

    private var tables: Tables { Tables.current }
    private var structures: [Structure] { Self.sorted(tables.structures.filter { $0.set == set }.map(\.declaration)) }

    /// The sets in an order in which each comes behind those whose structs it holds.
    static var sets: [String] {
        var sets: [String] = []
        func visit(_ set: String) {
            guard !sets.contains(set) else { return }
            for entry in Tables.current.structures where entry.set == set {
                for key in needs(entry.declaration) {
                    if let other = Tables.current.structures.first(where: { $0.declaration.key == key }),
                        other.set != set
                    {
                        visit(other.set)
                    }
                }
            }
            sets.append(set)
        }
        for room in Tables.current.rooms { visit(room.set) }
        return sets
    }

    /// The structures that must be declared before `structure`.
    private static func needs(_ structure: Structure) -> [String] {
        structure.rows.compactMap { row in
            switch row.kind {
            case .structure(let key), .list(.structure(let key), _): key
            default: nil
            }
        }
    }

    private static func sorted(_ structures: [Structure]) -> [Structure] {
        var done: [Structure] = []
        func visit(_ structure: Structure) {
            guard !done.contains(where: { $0.key == structure.key }) else { return }
            for key in needs(structure) {
                if let other = structures.first(where: { $0.key == key }) { visit(other) }
            }
            done.append(structure)
        }
        structures.forEach(visit)
        return done
    }

    func write(to code: inout CodeWriter) {
        let guardName = "CXLWIRE_GENERATED_\(CNames.header(set).uppercased())_H"
        code.line("/* \(set). Include <cxlwire.h>. */")
        code.line("#ifndef \(guardName)")
        code.line("#define \(guardName)")
        code.line()
        for entry in tables.enumerations where entry.set == set { enumeration(entry.declaration, &code) }
        for entry in tables.bitLayouts where entry.set == set { masks(entry.declaration, &code) }
        let commands = tables.commands.filter { $0.set == set }.map(\.declaration)
        if !commands.isEmpty {
            code.line("/* Opcodes. */")
            for command in commands {
                code.line("#define CXLWIRE_OPCODE_\(CNames.plain(command.key).uppercased()) UINT16_C(\(hex4(command)))")
            }
            code.line()
        }
        if set == "Logs" { logs(&code) }
        if !structures.isEmpty {
            code.line("#ifdef __cplusplus")
            code.line("extern \"C\" {")
            code.line("#endif")
            code.line()
            for structure in structures { CStructureCode(structure).write(to: &code) }
            code.line("#ifdef __cplusplus")
            code.line("}")
            code.line("#endif")
            code.line()
        }
        code.line("#endif")
    }

    private func hex4(_ command: Command) -> String { "0x" + SwiftNames.specHex4(command.opcode).dropLast() }

    private func enumeration(_ enumeration: Enumeration, _ code: inout CodeWriter) {
        code.comment("\(enumeration.title), \(enumeration.width) bits. Values without a name are reserved.")
        code.line("enum \(CNames.type(enumeration.key)) {")
        for (index, row) in enumeration.rows.enumerated() {
            let comma = index == enumeration.rows.count - 1 ? "" : ","
            let name = CNames.constant(enumeration.key) + "_" + CNames.member(row.name).uppercased()
            let since = row.since > .r2_0 ? ", from \(row.since.rawValue)" : ""
            code.line("    \(name) = \(SwiftNames.hex(row.value))\(comma) /* \(row.title)\(since) */")
        }
        code.line("};")
        code.line()
    }

    private func masks(_ layout: BitLayout, _ code: inout CodeWriter) {
        code.comment("\(layout.title), \(layout.width) byte\(layout.width == 1 ? "" : "s").")
        for row in layout.rows where !row.isReserved {
            let name = CNames.constant(layout.key) + "_" + CNames.member(row.name).uppercased()
            var text = row.title
            if let unit = row.unit, !unit.prose.isEmpty { text += ", " + unit.prose }
            if let enumeration = row.enumeration { text += ": enum \(CNames.type(enumeration.key))" }
            if row.since > .r2_0 { text += ", from \(row.since.rawValue)" }
            let mask = CNames.literal(row.mask, bytes: layout.width)
            code.line("#define \(name)\(row.width == 1 ? "" : "_MASK") \(mask) /* \(text) */")
            if row.width > 1 { code.line("#define \(name)_SHIFT \(row.low)") }
        }
        code.line()
    }

    private func logs(_ code: inout CodeWriter) {
        code.line("/* Identifiers of logs, to initialize a uint8_t[16] with. */")
        for log in NamedUUID.logs {
            code.line("#define CXLWIRE_UUID_\(CNames.member(log.name).uppercased()) \(Self.bytes(log.uuid))")
        }
        code.line()
    }

    static func bytes(_ uuid: UUIDValue) -> String {
        "{ " + uuid.bytes.map { SwiftNames.hex($0) }.joined(separator: ", ") + " }"
    }
}
