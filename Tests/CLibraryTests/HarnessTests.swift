import Foundation
import SpecCodegen
import SpecTables
import Testing

/// The C harness, and whether it would notice a wrong table.
@Suite(.serialized) struct HarnessTests {
    @Test func harnessPasses() throws {
        let library = Shell.prefix.appendingPathComponent("lib").path
        let result = try Shell.run("make -C Tests/C check LIBRARY='\(library)'")
        #expect(result.status == 0, "\(result.output.suffix(3000))")
        #expect(result.output.contains(" tests of the C harness passed, 0 failed"))
        print(
            result.output.split(separator: "\n").filter { $0.contains("noticed") || $0.contains("passed, 0") }.joined(
                separator: "\n"))
    }

    /// 30 wrong rows in the tables, ten at a time in tables that have nothing to do with each other: for each ten, the
    /// code is generated and the library built anew, and the harness must complain of every one.
    @Test func wrongTablesAreNoticed() throws {
        var random = Random(state: 0x5EED_0003)
        let chosen = try Self.choose(30, of: TableMutant.all(of: .catalogue), &random)
        for batch in stride(from: 0, to: 30, by: 10).map({ Array(chosen[$0..<$0 + 10]) }) {
            var tables = Tables.catalogue
            for mutant in batch { mutant.apply(&tables) }
            let output = try Self.verdict(on: tables)
            for mutant in batch {
                let isNoticed = mutant.owners.contains { owner in
                    output.contains("WRONG \(owner) ") || output.contains("WRONG \(owner)/")
                }
                #expect(isNoticed, "\(mutant) survives: \(output.suffix(400))")
                print("\(mutant): \(isNoticed ? "noticed" : "SURVIVES")")
            }
        }
    }

    /// The unchanged tables, built the same way, are right: otherwise any mutant would seem noticed.
    @Test func rightTablesAreNotComplainedOf() throws {
        #expect(try Self.verdict(on: .catalogue) == "")
    }

    /// `count` mutants; of ten neighbours none shares a table with another.
    private static func choose(
        _ count: Int, of mutants: [TableMutant], _ random: inout Random
    ) throws -> [TableMutant] {
        var chosen: [TableMutant] = []
        while chosen.count < count {
            let mutant = try #require(mutants.randomElement(using: &random))
            let neighbours = chosen.suffix(chosen.count % 10).flatMap(\.owners)
            if Set(neighbours).isDisjoint(with: mutant.owners) { chosen.append(mutant) }
        }
        return chosen
    }

    /// What the harness complains of, where the library is built from `tables`.
    private static func verdict(on tables: Tables) throws -> String {
        let folder = try Shell.folder("mutant")
        defer { try? FileManager.default.removeItem(at: folder) }
        let sources = folder.appendingPathComponent("Sources")
        try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
        for target in ["CXLWire", "CXLWireABI", "CCXLWire"] {
            try FileManager.default.copyItem(
                at: Shell.root.appendingPathComponent("Sources/\(target)"), to: sources.appendingPathComponent(target))
        }
        for file in Tables.$current.withValue(tables, operation: { Generator.files() })
        where file.path.hasPrefix("Sources/C") || file.path.hasPrefix("Tests/C/Generated/") {
            let name = file.path.hasPrefix("Tests/") ? URL(fileURLWithPath: file.path).lastPathComponent : file.path
            try Data(file.text.utf8).write(to: folder.appendingPathComponent(name))
        }
        let library = folder.appendingPathComponent("library").path
        let build = try Shell.run(
            "SOURCES='\(sources.path)' OPTIMIZE=-Onone scripts/build-c-library '\(library)'")
        try #require(build.status == 0, "\(build.output.prefix(2000))")
        let arguments =
            "BUILD='\(folder.path)/build' LIBRARY='\(library)' INCLUDE='\(sources.path)/CCXLWire/include' MEMBERS='\(folder.path)'"
        let harness = try Shell.run("make -s -C Tests/C harness \(arguments)")
        try #require(harness.status == 0, "\(harness.output.prefix(2000))")
        let result = try Shell.run("make -s -C Tests/C verdict \(arguments)")
        return result.output.split(separator: "\n").filter { $0.hasPrefix("WRONG ") }.joined(separator: "\n")
    }
}

/// SplitMix64.
private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
