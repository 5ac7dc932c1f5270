import Foundation
import Testing

/// Sessions with the tools as their user sees them: each file under `Golden/` holds commands, what they print and how
/// they end. `UPDATE_GOLDEN=1` writes them anew and still fails the run.
@Suite struct GoldenTests {
    static let folder = ToolRun.root.appendingPathComponent("Tests/ToolTests/Golden")
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
        let result = try await ToolRun.shell("exec 2>&1; \(command)")
        return "$ \(command)\n\(result.output)[\(result.status)]\n"
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
