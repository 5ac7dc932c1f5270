import SpecTables
import TableCodec

/// What `--list` prints.
enum StructureList {
    static func text() -> String {
        let header = ["key", "opcode", "size", "revisions", "witnesses", "C struct", "title"]
        var rows = [header]
        for entry in Catalogue.structures { rows.append(row(entry.declaration, isHosted: entry.isHosted)) }
        for entry in Catalogue.registers {
            let register = entry.declaration
            rows.append([
                register.key, "-", specHex(register.width), "2.0-", "\(Witnesses.count(register.key))", "-",
                register.title,
            ])
        }
        let widths = header.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
            return cells.dropLast().joined(separator: "  ") + "  " + row[row.count - 1] + "\n"
        }.joined()
    }

    private static func row(_ structure: Structure, isHosted: Bool) -> [String] {
        let opcodes = Catalogue.commands(using: structure.key).map { hex4($0.command.opcode) }
        return [
            structure.key, opcodes.isEmpty ? "-" : opcodes.joined(separator: ","), size(structure),
            structure.since.rawValue + "-", "\(Witnesses.count(structure.key))", isHosted ? "no" : "yes",
            structure.title,
        ]
    }

    /// `28h`, `43h|45h` for a structure that grew, `10h+28h*n` with a list, `04h+n` with a trailing part.
    private static func size(_ structure: Structure) -> String {
        var text =
            structure.minimumSize == structure.size
            ? specHex(structure.size) : "\(specHex(structure.minimumSize))|\(specHex(structure.size))"
        if let row = structure.variableRow {
            let stride = structure.elementSize(of: row)
            text += stride == 1 ? "+n" : "+\(specHex(stride))*n"
        }
        for row in structure.floatingRows { text += "+\(specHex(row.width))" }
        return text
    }
}
