import Foundation

/// Finds the declared rules, scenarios and catalogue rows of the conformance suite, so that nobody keeps a list of them.
public enum RuleScanner {
    /// The catalogue of rules below `Sources/Conformance`.
    public static func catalogue(below conformance: URL) throws -> GeneratedFile {
        var code = CodeWriter()
        code.block("extension Rule") { code in
            code.doc("Every rule that runs, in the order of files and lines.")
            code.line("public static let all: [Rule] = [")
            for name in names(of: "Rule", below: conformance.appendingPathComponent("Rules")) {
                code.line("    .\(name),")
            }
            code.line("]")
        }
        code.line()
        code.block("extension Scenario") { code in
            code.doc("Every scenario, in the order of files and lines.")
            let folder = conformance.appendingPathComponent("Scenarios")
            let families = names(of: "[Scenario]", below: folder).map { " + \($0)" }.joined()
            code.line("public static let all: [Scenario] =")
            code.line("    [")
            for name in names(of: "Scenario", below: folder) { code.line("        .\(name),") }
            code.line("    ]\(families)")
        }
        code.line()
        code.block("extension CatalogueRow") { code in
            code.doc("Every row of the catalogue, and what became of it.")
            let lists = names(of: "[CatalogueRow]", below: conformance.appendingPathComponent("Catalogue"))
            code.line(
                "public static let all: [CatalogueRow] = [\(lists.map { "\($0)" }.joined(separator: ", "))].flatMap { $0 }"
            )
        }
        return GeneratedFile(
            path: "Sources/Conformance/Generated/Rule+All.swift", text: Generator.notice + code.text)
    }

    private static func names(of type: String, below folder: URL) -> [Substring] {
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
        return paths.filter { $0.hasSuffix(".swift") }.sorted().flatMap { path -> [Substring] in
            guard let text = try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8) else {
                return []
            }
            return text.split(separator: "\n").compactMap { line -> Substring? in
                let trimmed = line.drop { $0 == " " }
                guard let start = ["public static let ", "static let "].first(where: { trimmed.hasPrefix($0) }) else {
                    return nil
                }
                let rest = trimmed.dropFirst(start.count)
                let parts = rest.split(separator: ":", maxSplits: 1)
                guard parts.count == 2, parts[1].hasPrefix(" \(type) =") else { return nil }
                return Substring(String(parts[0]))
            }
        }
    }
}
