import Foundation
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
    func session(_ name: String) throws {
        let file = Self.folder.appendingPathComponent(name)
        let golden = try String(contentsOf: file, encoding: .utf8)
        let commands = golden.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
        #expect(!commands.isEmpty, "\(name) has no command")
        let now = try commands.map { try Self.transcript(of: $0) }.joined(separator: "\n")
        if now != golden, ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try Data(now.utf8).write(to: file)
        }
        #expect(now == golden, "\(name) differs: \(Self.firstDifference(golden, now))")
    }

    @Test func thereAreSessions() { #expect(Self.sessions.count >= 5) }

    /// `$ command`, its output, `[exit N]`.
    private static func transcript(of command: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "exec 2>&1; \(command)"]
        process.currentDirectoryURL = root
        var environment = ProcessInfo.processInfo.environment
        environment["PATH"] = "\(products.path):\(environment["PATH"] ?? "/usr/bin:/bin")"
        environment["COLUMNS"] = "120"
        process.environment = environment
        let output = Pipe()
        process.standardOutput = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return "$ \(command)\n\(text)[exit \(process.terminationStatus)]\n"
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
