import Foundation

/// Puts the rules' examples into the program that prints them, which is installed without `vectors/`.
public enum ExamplePacker {
    public static func file(below root: URL) throws -> GeneratedFile {
        let folder = root.appendingPathComponent("vectors/rules")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".ndjson") }.sorted()
        var text = Generator.notice
        text += "/// The files of `vectors/rules`, each behind a line with its name.\n"
        text += "let ruleExampleText = ##\"\"\"\n"
        for name in names {
            let url = folder.appendingPathComponent(name)
            text += "== \(name)\n" + (try String(contentsOf: url, encoding: .utf8))
        }
        return GeneratedFile(
            path: "Sources/cxl-conform/Generated/RuleExampleText.swift", text: text + "\"\"\"##\n")
    }
}
