import Foundation
import Testing

@testable import Captures

/// The captures in `vectors/captures`.
enum Vectors {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("vectors/captures")

    static func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    static func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path(name))))
    }

    static func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    /// All items of a capture file, packed or not.
    static func items(_ name: String) async throws -> [CaptureItem] {
        var items: [CaptureItem] = []
        try await CaptureReader.read(path(name)) { items.append($0) }
        return items
    }

    static func lines(_ name: String) async throws -> [TranscriptLine] { try await items(name).lines }

    static let logs = [
        "qemu-10.0.2/dcd-session.trace.log", "qemu-10.0.2/dcd-session-no-timestamps.trace.log",
        "qemu-10.0.2/dcd-session.qtest.log", "qemu-10.0.2/seed-scenario.trace.log",
        "qemu-10.0.2/discovery.trace.log.gz", "qemu-10.0.2/events.trace.log.gz",
        "qemu-10.0.2/multi-extent.trace.log.gz", "linux-6.12.95/trace.mbox.txt.gz",
        "qemu-11.1.3/fabric-story.trace.log.gz",
    ]
}

extension [CaptureItem] {
    var lines: [TranscriptLine] { compactMap { if case .line(let line) = $0 { line } else { nil } } }
    var payloads: [BarePayload] { compactMap { if case .payload(let payload) = $0 { payload } else { nil } } }
}

extension [TranscriptLine] {
    var exchanges: [Exchange] { compactMap { if case .exchange(let exchange) = $0 { exchange } else { nil } } }
    var stimuli: [Stimulus] { compactMap { if case .stimulus(let stimulus) = $0 { stimulus } else { nil } } }
    var registers: [RegisterAccess] { compactMap { if case .register(let access) = $0 { access } else { nil } } }
    var gaps: [Gap] { compactMap { if case .gap(let gap) = $0 { gap } else { nil } } }
}

extension Exchange {
    /// The exchange without the things that differ between captures of one session.
    var anywhere: Exchange {
        var copy = self
        copy.origin = Origin()
        return copy
    }
}

/// All items of a capture in memory, fed in chunks of a size.
func items(_ bytes: [UInt8], chunk: Int, options: CaptureOptions = CaptureOptions()) throws -> [CaptureItem] {
    var items: [CaptureItem] = []
    var reader = CaptureReader(options: options)
    var start = 0
    while start < bytes.count {
        let end = min(start + chunk, bytes.count)
        try reader.feed(Array(bytes[start..<end])) { items.append($0) }
        start = end
    }
    try reader.finish { items.append($0) }
    return items
}

func lines(_ text: String) throws -> [TranscriptLine] { try CaptureReader.items(of: Array(text.utf8)).lines }

func hex(_ text: String) -> [UInt8] {
    let digits = Array(text.utf8)
    return stride(from: 0, to: digits.count, by: 2).map {
        UInt8(String(decoding: digits[$0..<($0 + 2)], as: UTF8.self), radix: 16)!
    }
}

/// What the program that drove the device wrote down, read with a JSON parser that is not ours.
struct Witness {
    struct Exchange {
        var opcode: UInt16
        var request: [UInt8]
        var requestLength: Int?
        var response: [UInt8]
        var responseLength: Int?
        var returnCode: Int?
        var background: Bool?
        /// How many response bytes the driver read, where the witness says so.
        var read: Int?
    }

    enum Event {
        case exchange(Exchange)
        case stimulus(command: String, arguments: NSDictionary, error: String?)
    }

    var events: [Event] = []
    var backgroundStatusReads = 0

    init(_ name: String) throws {
        var request: [String: Any]?
        var act: [String: Any]?
        for line in try Vectors.text(name).split(separator: "\n") {
            let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            switch object["dir"] as? String {
            case "host->dev": request = object
            case "dev->host": events.append(.exchange(try Self.exchange(try #require(request), object)))
            case "qmp->": act = object["qmp"] as? [String: Any]
            case "qmp<-":
                let answer = try #require(object["qmp"] as? [String: Any])
                events.append(
                    .stimulus(
                        command: try #require(act?["execute"] as? String),
                        arguments: try #require(act?["arguments"] as? NSDictionary),
                        error: (answer["error"] as? [String: Any])?["desc"] as? String))
            case "bg-status-read": backgroundStatusReads += 1
            default: break
            }
        }
    }

    var exchanges: [Exchange] { events.compactMap { if case .exchange(let exchange) = $0 { exchange } else { nil } } }

    private static func exchange(_ request: [String: Any], _ response: [String: Any]) throws -> Exchange {
        let note = response["note"] as? String ?? ""
        let words = note.split(separator: " ")
        let read = note.hasPrefix("driver read ") ? Int(words[2]) : nil
        let opcode = try #require(request["opcode"] as? String)
        return Exchange(
            opcode: try #require(UInt16(opcode, radix: 16)),
            request: hex(try #require(request["payload_hex"] as? String)), requestLength: request["length"] as? Int,
            response: hex(try #require(response["payload_hex"] as? String)), responseLength: response["length"] as? Int,
            returnCode: response["return_code"] as? Int, background: response["background"] as? Bool, read: read)
    }
}
