import Foundation
import Subprocess
import SystemPackage
import Testing

/// A shell script that was run with the built tools on its path.
struct ToolRun {
    let output: String
    let errors: String
    /// `exit 1`, `signal 9`.
    let status: String

    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Where the tools are built: beside the tests.
    static let products = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath()
        .deletingLastPathComponent()

    /// Where `scripts/install-tools` puts the programs that read reports.
    static let python = root.appendingPathComponent(".build/report-tools/bin/python").path

    /// Runs a script, in the repository unless a folder is given.
    static func shell(
        _ script: String, in folder: URL = root, environment: [String: String] = [:],
        shell: [String] = ["/bin/sh", "-c"]
    ) async throws -> ToolRun {
        try await run(shell + [script], in: folder, environment: environment)
    }

    /// Runs a program, the first of `command`.
    static func run(
        _ command: [String], in folder: URL = root, environment: [String: String] = [:]
    ) async throws -> ToolRun {
        let inherited = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        var changes: [Environment.Key: String?] = ["PATH": "\(products.path):\(inherited)", "COLUMNS": "120"]
        for (key, value) in environment { changes[Environment.Key(stringLiteral: key)] = value }
        let result = try await Subprocess.run(
            .path(FilePath(command[0])), arguments: Arguments(Array(command.dropFirst())),
            environment: .inherit.updating(changes), workingDirectory: FilePath(folder.path), input: .none,
            output: .string(limit: 1 << 24), error: .string(limit: 1 << 22))
        let status =
            switch result.terminationStatus {
            case .exited(let code): "exit \(code)"
            case .signaled(let signal): "signal \(signal)"
            }
        return ToolRun(output: result.standardOutput, errors: result.standardError, status: status)
    }

    /// A line of a list of expected failures for each rule that fails on QEMU's capture.
    static func known() async throws -> String {
        let capture = "vectors/captures/qemu-10.0.2/seed-scenario.trace.log"
        let run = try await shell("cxl-conform check --whole --sole --format ndjson \(capture)")
        let rules = run.output.matches(of: #/"type":"finding","rule":"([^"]*)".*"level":"must"/#).map { String($0.1) }
        try #require(rules.contains("dc.extent-list.generation-changes"), "\(run.errors)")
        return Set(rules).sorted().map { "\($0) : known\n" }.joined()
    }

    /// Runs one of the programs in `Consumers`, and gives the JSON that it prints.
    static func consumer(_ name: String, _ arguments: [String]) async throws -> Data {
        try #require(
            FileManager.default.isExecutableFile(atPath: python), "run scripts/install-tools: \(python) is missing")
        let script = root.appendingPathComponent("Tests/ToolTests/Consumers/\(name)").path
        let result = try await run([python, script] + arguments)
        try #require(result.status == "exit 0", "\(name): \(result.errors)")
        return Data(result.output.utf8)
    }
}

/// A folder that is removed when the test has ended.
final class ScratchFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("cxl-conform-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ text: String, to name: String) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func read(_ name: String) throws -> String {
        try String(contentsOf: url.appendingPathComponent(name), encoding: .utf8)
    }
}
