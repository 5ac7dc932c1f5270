import SpecTables

/// A file that the generator owns.
public struct GeneratedFile {
    /// Path below the package's folder.
    public let path: String
    public let text: String
}

/// Turns the tables into the files that depend on them.
public enum Generator {
    static let notice = "// Generated from the tables by `scripts/regen`. Change the tables, not this file.\n\n"

    /// Everything that is generated from the tables' contents.
    public static func files() -> [GeneratedFile] {
        wireFiles() + [inspection()]
            + Tables.$current.withValue(Tables.current.ofCLibrary) { LibraryFiles.all() }
            + [HarnessRowsCode.file()]
    }

    /// One file of `CXLWire` for each file of tables.
    private static func wireFiles() -> [GeneratedFile] {
        var rooms: [(set: String, file: String)] = []
        for room in Tables.current.rooms where !rooms.contains(where: { $0 == room }) { rooms.append(room) }
        return rooms.compactMap { room in
            var code = CodeWriter()
            for entry in Tables.current.enumerations where (entry.set, entry.file) == room {
                EnumerationCode(entry.declaration).write(to: &code)
            }
            for entry in Tables.current.bitLayouts where (entry.set, entry.file) == room {
                BitLayoutCode(entry.declaration).write(to: &code)
            }
            for entry in Tables.current.commands where (entry.set, entry.file) == room && entry.set != "Commands" {
                command(entry.declaration, &code)
            }
            for entry in Tables.current.structures where (entry.set, entry.file) == room {
                structure(entry.declaration, &code)
            }
            guard !code.text.isEmpty else { return nil }
            let isHosted = Catalogue.hostedSets.contains(room.set)
            return GeneratedFile(
                path: "Sources/CXLWire/Generated/\(room.set)/\(room.file).swift",
                text: notice + (isHosted ? "#if !hasFeature(Embedded)\n\(code.text)#endif\n" : code.text))
        }
    }

    private static func command(_ command: Command, _ code: inout CodeWriter) {
        code.doc(
            "\(command.title), opcode \(SwiftNames.specHex4(command.opcode)). Key `\(command.key)`; \(command.clauses.prose)."
        )
        code.block("public enum \(SwiftNames.type(command.title))") { code in
            code.line("@export(implementation) public static var opcode: UInt16 { \(SwiftNames.hex(command.opcode)) }")
        }
        code.line()
    }

    private static func structure(_ structure: Structure, _ code: inout CodeWriter) {
        if let use = SwiftNames.command(of: structure) {
            code.block("extension \(SwiftNames.type(use.command.title))") { StructureCode(structure).write(to: &$0) }
        } else {
            StructureCode(structure).write(to: &code)
        }
        code.line()
    }

    private static func inspection() -> GeneratedFile {
        var code = CodeWriter()
        InspectionCode().write(to: &code)
        return GeneratedFile(path: "Tests/CodecTests/Generated/Inspection.swift", text: notice + code.text)
    }
}

extension Tables {
    /// Folder and file of every declaration, in the catalogue's order.
    var rooms: [(set: String, file: String)] {
        func places<Declaration>(_ entries: [Catalogue.Entry<Declaration>]) -> [(set: String, file: String)] {
            entries.map { (set: $0.set, file: $0.file) }
        }
        return places(structures) + places(enumerations) + places(bitLayouts) + places(commands)
    }
}

extension SwiftNames {
    /// `4801h`.
    static func specHex4(_ opcode: UInt16) -> String {
        let digits = String(opcode, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.count) + digits + "h"
    }
}
