import Foundation
import SpecCodegen
import SpecTables
import Testing

/// What is generated is current, and nothing declared is forgotten.
@Suite struct GeneratedFilesTests {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test func generatedCodeIsCurrent() throws {
        for file in Generator.files() {
            let committed = try String(contentsOf: Self.root.appendingPathComponent(file.path), encoding: .utf8)
            #expect(committed == file.text, "\(file.path) is stale: run scripts/regen")
        }
    }

    @Test func everyDeclarationIsInTheCatalogue() throws {
        let tables = Self.root.appendingPathComponent("Sources/SpecTables")
        let files = [
            CatalogueScanner.catalogue(of: try CatalogueScanner.sources(below: tables)),
            try RuleScanner.catalogue(below: Self.root.appendingPathComponent("Sources/Conformance")),
        ]
        for file in files {
            let committed = try String(contentsOf: Self.root.appendingPathComponent(file.path), encoding: .utf8)
            #expect(committed == file.text, "\(file.path) is stale: run scripts/regen")
        }
    }

    @Test func witnessesAreCounted() throws {
        let counts = try WitnessCounts(below: Self.root)
        for file in counts.files() {
            let committed = try String(contentsOf: Self.root.appendingPathComponent(file.path), encoding: .utf8)
            #expect(committed == file.text, "\(file.path) is stale: run scripts/regen")
        }
        for key in Catalogue.structures.map(\.declaration.key) + Catalogue.registers.map(\.declaration.key) {
            #expect(Witnesses.count(key) == counts.witnesses[key]?.count ?? 0)
        }
    }

    /// Sources count once however often they are named, and what was keyed from the tables' own study not at all.
    @Test func onlyIndependentWitnessesCount() {
        let list = """
            key\tsource\tfile\twhat
            a\tLinux\tone.h\tstruct
            a\tLinux\tother.h\tstruct
            a\tQEMU\tthird.h\tstruct
            a\trasdaemon\tfourth.c\trows
            b\tnone\t-\tnone
            """
        let counts = WitnessCounts(
            list: list,
            vectors: [
                (key: "a", kind: "captured", source: "vectors/captures/qemu-10.0.2/x, seq 1"),
                (key: "a", kind: "captured", source: "vectors/captures/qemu-10.0.2/x, seq 2"),
                (key: "a", kind: "captured", source: "vectors/captures/linux-6.12.95/y"),
                (key: "a", kind: "worked-example", source: "V1"), (key: "a", kind: "hand-keyed", source: "study"),
                (key: "b", kind: "hand-keyed", source: "study"), (key: "b", kind: "self-made", source: "codec"),
            ])
        #expect(counts.witnesses["a"] == ["Linux", "QEMU", "traffic of Linux", "traffic of QEMU", "worked examples"])
        #expect(counts.witnesses["b"] == nil)
    }

    /// The one file of CXLWire that may use unsafe operations.
    @Test func unsafeLivesInOneFileOfTheCodec() throws {
        let folder = Self.root.appendingPathComponent("Sources/CXLWire")
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where path.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
            let uses = text.split(separator: "\n").filter { line in
                !line.trimmingCharacters(in: .whitespaces).hasPrefix("//") && line.contains("unsafe ")
                    && !line.contains("@unsafe ")
            }
            #expect(path == "Core/Loads.swift" || uses.isEmpty, "\(path): \(uses)")
        }
    }

    @Test func tablesAndCodecImportNothing() throws {
        for module in ["SpecTables", "CXLWire"] {
            let folder = Self.root.appendingPathComponent("Sources/\(module)")
            for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where path.hasSuffix(".swift")
            {
                let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
                #expect(!text.split(separator: "\n").contains { $0.hasPrefix("import ") }, "\(module)/\(path)")
            }
        }
    }
}
