import Foundation
import SpecCodegen
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
