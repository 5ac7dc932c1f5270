import Captures
import Foundation

/// Files of the repository that the tests read.
enum Vectors {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func path(_ name: String) -> String { root.appendingPathComponent(name).path }

    static func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

    static func lines(_ name: String) throws -> [Substring] { try text(name).split(separator: "\n") }

    /// Each capture below `vectors/captures` that the readers read.
    static let captures: [String] = ["qemu-10.0.2", "qemu-11.1.3", "linux-6.12.95"].flatMap { folder in
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path("vectors/captures/\(folder)"))) ?? []
        return names.filter { $0.hasSuffix(".log") || $0.hasSuffix(".gz") }.map { "vectors/captures/\(folder)/\($0)" }
    }.sorted()

    static func items(_ name: String) async throws -> [CaptureItem] {
        var items: [CaptureItem] = []
        try await CaptureReader.read(path(name)) { items.append($0) }
        return items
    }
}

/// Bytes of hex digits.
func bytes(hex text: String) -> [UInt8]? {
    let digits = text.compactMap(\.hexDigitValue)
    guard digits.count == text.count, digits.count % 2 == 0 else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}
