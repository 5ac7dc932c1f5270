import Foundation

/// Finds the declarations in the tables' sources, so that nobody keeps a list of them.
public enum CatalogueScanner {
    /// A source file of `Sources/SpecTables`.
    public struct Source {
        public let set: String
        public let file: String
        public let text: String

        public init(set: String, file: String, text: String) {
            self.set = set
            self.file = file
            self.text = text
        }
    }

    /// The tables' sources below the folder of `SpecTables`, without its model and what is generated.
    public static func sources(below tables: URL) throws -> [Source] {
        try FileManager.default.subpathsOfDirectory(atPath: tables.path)
            .filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Model/") && !$0.hasPrefix("Generated/") }
            .sorted()
            .map { path in
                let parts = path.dropLast(".swift".count).split(separator: "/").map(String.init)
                let text = try String(contentsOf: tables.appendingPathComponent(path), encoding: .utf8)
                return Source(set: parts[0], file: parts[parts.count - 1], text: text)
            }
    }

    private static let lists = [
        ("Structure", "structures"), ("Command", "commands"), ("Register", "registers"),
        ("Enumeration", "enumerations"), ("BitLayout", "bitLayouts"),
    ]

    /// The catalogue's lists, in the order of folders, files and lines.
    public static func catalogue(of sources: [Source]) -> GeneratedFile {
        var code = CodeWriter()
        code.block("extension Catalogue") { code in
            for (type, list) in lists {
                code.line("public static let \(list): [Entry<\(type)>] = [")
                for source in sources {
                    for name in declarations(of: type, in: source.text) {
                        code.line("    Entry(\"\(source.set)\", \"\(source.file)\", \(type).\(name)),")
                    }
                }
                code.line(
                    "]"
                        + (list == "commands"
                            ? " + Command.withoutLayouts.map { Entry(\"Commands\", \"CommandsWithoutLayouts\", $0) }"
                            : ""))
                code.line()
            }
        }
        return GeneratedFile(
            path: "Sources/SpecTables/Generated/Catalogue+Lists.swift", text: Generator.notice + code.text)
    }

    private static func declarations(of type: String, in text: String) -> [Substring] {
        text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard words.count > 5, words[0...2] == ["public", "static", "let"], words[3].hasSuffix(":"),
                words[4] == type[...], words[5] == "="
            else { return nil }
            return words[3].dropLast()
        }
    }
}
