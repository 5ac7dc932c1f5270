import Foundation

/// Runs commands as a user would, and keeps what the tests share: one build of the C library for all of them.
enum Shell {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    struct Result {
        let status: Int32
        let output: String
    }

    /// Runs `command` with its errors in its output. `environment` replaces the whole environment.
    static func run(_ command: String, in folder: URL = root, environment: [String: String]? = nil) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "exec 2>&1; \(command)"]
        process.currentDirectoryURL = folder
        if let environment { process.environment = environment }
        let output = Pipe()
        process.standardOutput = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return Result(status: process.terminationStatus, output: text)
    }

    /// A new folder outside the repository.
    static func folder(_ name: String) throws -> URL {
        let url = FileManager.default.temporaryDirectory
            .appendingPathComponent("cxlwire-\(name)-\(ProcessInfo.processInfo.processIdentifier)")
        try? FileManager.default.removeItem(at: url)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return url
    }

    /// The library, installed once.
    static let prefix: URL = {
        let prefix = try! folder("prefix")
        let result = try! run("scripts/install '\(prefix.path)'")
        precondition(result.status == 0, result.output)
        return prefix
    }()

    /// What a user without Swift has: the system's tools, and pkg-config told of the prefix.
    static var plain: [String: String] {
        [
            "PATH": "/usr/bin:/bin", "PKG_CONFIG_PATH": prefix.appendingPathComponent("lib/pkgconfig").path,
            "LC_ALL": "C",
        ]
    }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }
}
