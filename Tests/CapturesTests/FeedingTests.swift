import Testing

@testable import Captures

/// How the bytes arrive must not matter, nor where they end.
@Suite struct FeedingTests {
    static let small = [
        "qemu-10.0.2/dcd-session.trace.log", "qemu-10.0.2/dcd-session-no-timestamps.trace.log",
        "qemu-10.0.2/dcd-session.qtest.log", "qemu-10.0.2/seed-scenario.trace.log",
    ]

    @Test(arguments: small, [1, 7, 4096]) func chunksDoNotMatter(_ log: String, _ chunk: Int) throws {
        let bytes = try Vectors.bytes(log)
        let whole = try CaptureReader.items(of: bytes)
        #expect(!whole.lines.exchanges.isEmpty)
        #expect(try items(bytes, chunk: chunk) == whole)
    }

    @Test func chunksDoNotMatterToTranscriptsAndMessages() async throws {
        let transcript = transcript(of: try await Vectors.lines("qemu-10.0.2/seed-scenario.trace.log"))
        let messages = CCITests.request + CCITests.response + CCITests.request
        for bytes in [transcript, messages] {
            let whole = try CaptureReader.items(of: bytes)
            #expect(!whole.lines.exchanges.isEmpty)
            for chunk in [1, 7, 4096] { #expect(try items(bytes, chunk: chunk) == whole) }
        }
    }

    @Test func carriageReturnsDoNotMatter() throws {
        for log in Self.small {
            let text = try Vectors.text(log)
            let windows = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
            #expect(try lines(windows) == lines(text))
        }
    }

    /// A log cut anywhere gives the exchanges that were whole before the cut, and at most one that is not.
    @Test(arguments: [small[0], small[2]]) func everyCutGivesWhatWasSeen(_ log: String) throws {
        let bytes = try Vectors.bytes(log)
        let whole = try CaptureReader.items(of: bytes).lines.exchanges
        let format: CaptureFormat = log.contains("qtest") ? .qtest : .qemuTrace
        for cut in stride(from: 0, to: bytes.count, by: 13) {
            let seen = try CaptureReader.items(
                of: Array(bytes[..<cut]), options: CaptureOptions(format: format)
            ).lines.exchanges
            #expect(seen.count <= whole.count)
            for (index, exchange) in seen.enumerated() {
                if index < seen.count - 1 {
                    #expect(exchange == whole[index])
                } else {
                    expectPart(exchange, of: whole[index])
                }
            }
        }
    }

    private func expectPart(_ part: Exchange, of whole: Exchange) {
        #expect(part.opcode == whole.opcode)
        #expect(part.request == whole.request)
        #expect(part.origin == whole.origin)
        #expect(part.returnCode == nil || part.returnCode == whole.returnCode)
        guard let response = part.response, let all = whole.response else { return }
        #expect(response.declaredLength == all.declaredLength)
        #expect(response.bytes[...] == all.bytes.prefix(response.bytes.count))
    }

    @Test func logThatEndsAtTheDoorbellHasNoAnswer() throws {
        let log = """
            memory_region_ops_write cpu 0 mr 0x1 addr 0x10090 value 0x14801 size 8 name 'mailbox'
            memory_region_ops_write cpu 0 mr 0x1 addr 0x1008c value 0x1 size 4 name 'mailbox'

            """
        let exchange = try #require(try lines(log).exchanges.first)
        #expect(exchange.opcode == 0x4801)
        #expect(exchange.request == Payload([], declaredLength: 1))
        #expect(exchange.request?.isWhole == false)
        #expect(exchange.response == nil)
        #expect(exchange.returnCode == nil)
        #expect(exchange.notes == ["The log ends before the answer was read."])
    }
}

/// Lines as NDJSON.
func transcript(of lines: [TranscriptLine]) -> [UInt8] {
    var writer = TranscriptWriter()
    var text: [UInt8] = []
    writer.writeHeader(into: &text)
    for line in lines { writer.write(line, into: &text) }
    return text
}
