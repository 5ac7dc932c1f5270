import Foundation
import Testing

@testable import Captures

/// Files, pipes and gzip.
@Suite struct SourceTests {
    private func temporary(_ bytes: [UInt8], _ body: (String) async throws -> Void) async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try await body(file.path)
    }

    private func read(_ path: String) async throws -> [CaptureItem] {
        var items: [CaptureItem] = []
        try await CaptureReader.read(path) { items.append($0) }
        return items
    }

    @Test func fileIsReadAsItsBytesAre() async throws {
        let log = "qemu-10.0.2/seed-scenario.trace.log"
        let fromFile = try await Vectors.items(log)
        #expect(try fromFile == CaptureReader.items(of: Vectors.bytes(log)))
    }

    @Test func cutAndCorruptGzipDataAreErrorsAfterWhatCouldBeRead() async throws {
        let packed = try Vectors.bytes("linux-6.12.95/trace.mbox.txt.gz")
        var corrupt = packed
        for index in 40_000..<40_100 { corrupt[index] ^= 0x5A }
        for bytes in [Array(packed[..<40_000]), corrupt] {
            try await temporary(bytes) { path in
                var items: [CaptureItem] = []
                let error = await #expect(throws: CaptureError.self) {
                    try await CaptureReader.read(path) { items.append($0) }
                }
                #expect(error?.problem == "the gzip data is corrupt or cut")
                #expect(error?.found?.hasPrefix("gzip: stdin: ") == true)
                #expect(items.lines.exchanges.count > 5)
                #expect(items.lines.exchanges.count < 135)
            }
        }
    }

    @Test func gzipDataMayComeThroughAPipe() async throws {
        let packed = try Vectors.bytes("linux-6.12.95/trace.mbox.txt.gz")
        let expected = try await Vectors.items("linux-6.12.95/trace.mbox.txt.gz")
        try await throughPipe(packed) { path in
            let items = try await read(path)
            #expect(items == expected)
        }
        // The program ends at once, while there is more to feed it than a pipe holds.
        let junk = Array(packed[..<100]) + [UInt8](repeating: 0x5A, count: 4 << 20)
        try await throughPipe(junk) { path in
            let error = await #expect(throws: CaptureError.self) { try await read(path) }
            #expect(error?.problem == "the gzip data is corrupt or cut")
        }
    }

    /// Has a named pipe deliver bytes.
    private func throughPipe(_ bytes: [UInt8], _ body: (String) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        // SAFETY: a Swift string passes as a C string that lives during the call.
        let made = unsafe mkfifo(path, 0o600)
        try #require(made == 0)
        defer { try? FileManager.default.removeItem(atPath: path) }
        FileSource.ignoreBrokenPipes()
        Thread.detachNewThread {
            guard let handle = FileHandle(forWritingAtPath: path) else { return }
            try? handle.write(contentsOf: Data(bytes))
            try? handle.close()
        }
        try await body(path)
    }

    @Test func missingFileIsNamed() async throws {
        let error = await #expect(throws: CaptureError.self) { try await read("/nowhere/at.all") }
        #expect(error?.description == "the file /nowhere/at.all cannot be opened; found no such file")
    }

    @Test func emptyCaptureIsAnError() async throws {
        try await temporary([]) { path in
            let error = await #expect(throws: CaptureError.self) { try await read(path) }
            #expect(error?.problem == "the capture is empty")
        }
    }

    @Test func packedBytesInMemoryAreNamed() throws {
        let packed = try Vectors.bytes("qemu-10.0.2/events.trace.log.gz")
        let error = #expect(throws: CaptureError.self) { try CaptureReader.items(of: packed) }
        #expect(error?.problem == "the data is packed with gzip")
    }
}

@Suite struct RecognitionTests {
    private func format(_ bytes: [UInt8]) -> CaptureFormat { .recognize(bytes.span, isWhole: true) }
    private func format(_ text: String) -> CaptureFormat { format(Array(text.utf8)) }

    @Test func formsAreToldApart() throws {
        #expect(format("\u{FEFF}\n{ \"type\" : \"gap\"}") == .transcript)
        #expect(format("{\"len\": 1}") == .hexText)
        #expect(format("SeaBIOS\nfoo 1@2:memory_region_ops_read cpu") == .qemuTrace)
        #expect(format("qmp_enter_cxl_inject_poison {}") == .qemuTrace)
        #expect(format("[I 0.000001] OPENED\n") == .qtest)
        #expect(format("noise\n[S +0.000001] OK\n") == .qtest)
        #expect(format("0000: 01 02 03\n") == .hexText)
        #expect(format(CCITests.identify) == .cci)
        #expect(format([0x08] + CCITests.identify) == .cci)
        #expect(format(Array(CCITests.identify.dropLast())) == .raw)
        #expect(format([0xDE, 0xAD, 0, 1]) == .raw)
    }

    @Test func longBinaryIsRecognisedByItsBeginning() throws {
        var bytes: [UInt8] = []
        while bytes.count < 200_000 { bytes += CCITests.identify + CCITests.answer }
        let items = try CaptureReader.items(of: bytes)
        #expect(items.count == bytes.count / 26)
        #expect(items.lines.exchanges.allSatisfy { $0.response?.bytes == [0xAA, 0xBB] })
    }

    @Test func forcedFormatWins() throws {
        let text = Array("[I 0.0]".utf8)
        let items = try CaptureReader.items(of: text, options: CaptureOptions(format: .raw))
        #expect(items == [.payload(BarePayload(text, origin: Origin(offset: 0)))])
    }

    @Test func overlongRawDataIsAnError() throws {
        let bytes = [UInt8](repeating: 0, count: WholeReader.longest + 1)
        #expect(throws: CaptureError.self) { try CaptureReader.items(of: bytes) }
    }
}
