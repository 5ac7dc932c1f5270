import Foundation
import Testing

/// The golden vectors, as every language can load them.
struct Vector: Sendable, CustomTestStringConvertible {
    let key: String
    let id: String
    let revision: String
    let bytes: [UInt8]
    let request: [UInt8]?
    /// The expected fields, as JSON text.
    let fields: Data
    let kind: String

    var testDescription: String { id }

    static let folder = GeneratedFilesTests.root.appendingPathComponent("vectors")
    static let all: [Vector] = try! load()

    private static func load() throws -> [Vector] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".json") && !$0.hasPrefix("schema/") && !$0.hasPrefix("captures/") }.sorted()
        return try paths.flatMap { path -> [Vector] in
            let data = try Data(contentsOf: folder.appendingPathComponent(path))
            let file = try JSONSerialization.jsonObject(with: data) as! [String: Any]
            return try (file["vectors"] as! [[String: Any]]).map { vector in
                Vector(
                    key: file["key"] as! String, id: vector["id"] as! String, revision: vector["revision"] as! String,
                    bytes: bytes(vector["bytes"] as! String), request: (vector["request"] as? String).map(bytes),
                    fields: try JSONSerialization.data(withJSONObject: vector["fields"]!),
                    kind: (vector["provenance"] as! [String: Any])["kind"] as! String)
            }
        }
    }

    static func bytes(_ hex: String) -> [UInt8] {
        let digits = hex.compactMap { $0.hexDigitValue }
        return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
