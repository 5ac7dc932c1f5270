import Foundation
import Subprocess
import SystemPackage
import Testing

/// Sessions with the tools as their user sees them: each file under `Golden/` holds commands, what they print and how
/// they end. `UPDATE_GOLDEN=1` writes them anew and still fails the run.
@Suite struct GoldenTests {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let folder = root.appendingPathComponent("Tests/ToolTests/Golden")
    static let sessions = try! FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".txt") }.sorted()

    @Test(arguments: sessions)
    func session(_ name: String) async throws {
        let file = Self.folder.appendingPathComponent(name)
        let golden = try String(contentsOf: file, encoding: .utf8)
        let commands = golden.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
        #expect(!commands.isEmpty, "\(name) has no command")
        var transcripts: [String] = []
        for command in commands { transcripts.append(try await Self.transcript(of: command)) }
        let now = transcripts.joined(separator: "\n")
        if now != golden, ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try Data(now.utf8).write(to: file)
        }
        #expect(now == golden, "\(name) differs: \(Self.firstDifference(golden, now))")
    }

    @Test func thereAreSessions() { #expect(Self.sessions.count >= 5) }

    /// `$ command`, its output, `[exit N]`.
    private static func transcript(of command: String) async throws -> String {
        let path = "\(products.path):\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")"
        let result = try await Subprocess.run(
            .path("/bin/sh"), arguments: ["-c", "exec 2>&1; \(command)"],
            environment: .inherit.updating(["PATH": path, "COLUMNS": "120"]),
            workingDirectory: FilePath(root.path), input: .none, output: .string(limit: 1 << 22), error: .discarded)
        let status =
            switch result.terminationStatus {
            case .exited(let code): "exit \(code)"
            case .signaled(let signal): "signal \(signal)"
            }
        return "$ \(command)\n\(result.standardOutput)[\(status)]\n"
    }

    /// Where the tools are built: beside the tests.
    private static var products: URL {
        URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    }

    private static func firstDifference(_ a: String, _ b: String) -> String {
        let lines = zip(
            a.split(separator: "\n", omittingEmptySubsequences: false),
            b.split(separator: "\n", omittingEmptySubsequences: false))
        for (number, pair) in lines.enumerated() where pair.0 != pair.1 {
            return "line \(number + 1): expected «\(pair.0)», found «\(pair.1)»"
        }
        return "one is longer"
    }
}
