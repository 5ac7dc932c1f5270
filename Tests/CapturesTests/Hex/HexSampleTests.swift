import Foundation
import Testing

@testable import Captures

enum HexPayloads {
    static let extent: [UInt8] = [
        0x00, 0x00, 0x00, 0x10, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x11,
        0x22,
        0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00,
        0x00, 0x00,
    ]

    /// A general media record whose component identifier is text full of hex, blanks and bars.
    static let event: [UInt8] = {
        var record = [UInt8](repeating: 0, count: 128)
        func put(_ bytes: [UInt8], at offset: Int) {
            record.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
        }
        put([0xfb, 0xcd, 0x0a, 0x77, 0xc2, 0x60, 0x41, 0x7f, 0x85, 0xa9, 0x08, 0x8b, 0x16, 0x21, 0xeb, 0xa6], at: 0)
        put([0x80, 0x01, 0, 0, 0x01], at: 0x10)
        put([0x24, 0xfa, 0x26, 0x16, 0x58, 0xb1, 0xb3, 0x17, 0x02], at: 0x18)
        put([0xd0, 0x07], at: 0x30)
        put([0x03, 0x07, 0xc0, 0x0f, 0, 0, 0x03, 0x21, 0, 0, 0x05], at: 0x38)
        put(Array("iras mem2 deadbe61 62|ef>cafe [1".utf8), at: 0x43)
        return record
    }()

    static func named(_ name: String) -> [UInt8] { name.hasPrefix("extent") ? extent : event }
}

@Suite("Hex pastes printed by real programs")
struct HexSampleTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Samples")

    static let samples: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted()
    }()

    static func text(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: name)))
    }

    @Test func samplesArePresent() { #expect(Self.samples.count >= 60) }

    @Test(arguments: samples) func readsBack(_ name: String) throws {
        let payloads = try HexPaste.parse(Self.text(name))
        #expect(payloads.map(\.bytes) == [HexPayloads.named(name)], "\(name): \(payloads.first?.notes ?? [])")
    }

    @Test(arguments: samples) func readsBackQuotedWithCarriageReturns(_ name: String) throws {
        let text = String(decoding: try Self.text(name), as: UTF8.self)
        let lines = text.split(separator: "\n").map { "> > \($0)\r\n" }
        let payloads = try HexPaste.parse(Array(("\u{feff}" + lines.joined()).utf8))
        #expect(payloads.map(\.bytes) == [HexPayloads.named(name)], "\(name): \(payloads.first?.notes ?? [])")
    }
}
