import Foundation
import SpecCodegen

// spec-codegen catalogue|code ROOT [--check]: writes the generated files below ROOT, or says which differ.

let arguments = CommandLine.arguments
guard arguments.count >= 3, ["catalogue", "code"].contains(arguments[1]) else {
    FileHandle.standardError.write(Data("usage: spec-codegen catalogue|code ROOT [--check]\n".utf8))
    exit(2)
}
let root = URL(fileURLWithPath: arguments[2], isDirectory: true)
let files =
    arguments[1] == "catalogue"
    ? [
        CatalogueScanner.catalogue(
            of: try CatalogueScanner.sources(below: root.appendingPathComponent("Sources/SpecTables"))),
        try RuleScanner.catalogue(below: root.appendingPathComponent("Sources/Conformance")),
        try ExamplePacker.file(below: root),
    ] + (try WitnessCounts(below: root).files()) : Generator.files()
var stale: [String] = []
for file in files {
    let url = root.appendingPathComponent(file.path)
    if (try? String(contentsOf: url, encoding: .utf8)) == file.text { continue }
    stale.append(file.path)
    if arguments.contains("--check") { continue }
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(file.text.utf8).write(to: url)
}
if arguments[1] == "code" { stale += try orphans(of: files, below: root, isCheck: arguments.contains("--check")) }
for path in stale { print(arguments.contains("--check") ? "stale: \(path)" : "wrote: \(path)") }
exit(arguments.contains("--check") && !stale.isEmpty ? 1 : 0)

/// Generated files whose table is gone: deleted, or only named for a check.
func orphans(of files: [GeneratedFile], below root: URL, isCheck: Bool) throws -> [String] {
    let folders = [
        "Sources/CXLWire/Generated", "Sources/CXLWireABI/Generated", "Sources/CCXLWire/include/cxlwire/Generated",
    ]
    let wanted = Set(files.map(\.path))
    let extra = try folders.flatMap { folder in
        try FileManager.default.subpathsOfDirectory(atPath: root.appendingPathComponent(folder).path)
            .filter { $0.hasSuffix(".swift") || $0.hasSuffix(".h") }.map { "\(folder)/\($0)" }
            .filter { !wanted.contains($0) }
    }
    if !isCheck {
        for path in extra { try FileManager.default.removeItem(at: root.appendingPathComponent(path)) }
    }
    return extra
}
