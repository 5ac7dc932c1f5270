import CXLWire
import Devices
import Testing

@Suite struct FrameTests {
    /// Clear Event Records of the Dynamic Capacity log, as a request.
    static let bytes: [UInt8] = [
        0x08, 0x00, 0x2A, 0x00, 0x01, 0x01, 0x06, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 4, 1, 0, 0, 0, 0,
    ]
    static let request = Frame(.component, tag: 0x2A, opcode: 0x0101, payload: [4, 1, 0, 0, 0, 0])

    private func frames(_ bytes: [UInt8], _ category: CCIMessageCategory, pieces: Int) throws -> [Frame] {
        var decoder = FrameDecoder(category)
        var all: [Frame] = []
        for start in stride(from: 0, to: bytes.count, by: pieces) {
            decoder.feed(bytes[start..<min(start + pieces, bytes.count)])
            while let frame = try decoder.next() { all.append(frame) }
        }
        #expect(decoder.unfinished == nil)
        return all
    }

    @Test func requestIsEncodedAsTheSpecificationHasIt() { #expect(Self.request.encoded() == Self.bytes) }

    @Test func answerKeepsTagAndOpcode() throws {
        let answer = Self.request.answered(
            .invalidInput, vendorStatus: 0x1234, payload: [7], startedBackgroundOperation: true)
        let expected: [UInt8] = [0x08, 0x01, 0x2A, 0x00, 0x01, 0x01, 0x01, 0x00, 0x80, 0x02, 0x00, 0x34, 0x12, 7]
        #expect(answer.encoded() == expected)
        let decoded = try #require(try frames(expected, .response, pieces: 100).first)
        #expect(decoded.header.lengthWord.backgroundOperation)
        #expect(decoded.payload == [7])
    }

    @Test(arguments: [1, 2, 12, 13, 14, 19, 20, 1000])
    func framesDoNotDependOnHowTheStreamIsCut(pieces: Int) throws {
        let manager = Frame(.fabricManager, tag: 1, opcode: 0x5600)
        let control = Frame(.control, tag: 2, opcode: 0, payload: ControlRequest.capabilities.line)
        let stream = Self.bytes + (manager.encoded() ?? []) + (control.encoded() ?? []) + Self.bytes
        let all = try frames(stream, .request, pieces: pieces)
        #expect(all.map(\.payload) == [Self.request, manager, control, Self.request].map(\.payload))
        #expect(all.map(\.type) == [.component, .fabricManager, .control, .component])
    }

    @Test func longestPayloadPasses() throws {
        let long = Frame(.component, tag: 1, opcode: 1, payload: [UInt8](repeating: 1, count: 1 << 20))
        #expect(try frames(try #require(long.encoded()), .request, pieces: 65536).first?.payload == long.payload)
        #expect(Frame(.component, tag: 1, opcode: 1, payload: long.payload + [1]).encoded() == nil)
    }

    @Test(arguments: [
        (
            Array("hello world\n".utf8),
            "expected an MCTP message type of 07h, 08h or 7Fh, found 68h (the text "
                + "\"hello world\"; text belongs on standard error) at byte 0x0"
        ),
        ([0x48], "expected an MCTP message type of 07h, 08h or 7Fh, found 48h at byte 0x0"),
        ([0x08, 0x00], "expected a response (category 1), found 00h at byte 0x1"),
        (
            [8, 0x11, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
            "expected zero in the reserved bits of the category, found 11h at byte 0x1"
        ),
        (
            [8, 1, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0],
            "expected zero in the header's reserved byte, found 09h at byte 0x3"
        ),
        (
            [8, 1, 0, 0, 0, 0, 0, 0, 0x40, 0, 0, 0, 0],
            "expected zero in the reserved bits of the length, found 00h at byte 0x6"
        ),
        (
            [8, 1, 0, 0, 0, 0, 1, 0, 0x10, 0, 0, 0, 0],
            "expected a payload length of at most 1048576, found 1048577 at byte 0x6"
        ),
    ])
    func whatIsNoFrameIsNamed(bytes: [UInt8], text: String) {
        var decoder = FrameDecoder(.response)
        decoder.feed(bytes)
        let fault = #expect(throws: FrameFault.self) { try decoder.next() }
        #expect(fault?.description == text)
    }

    @Test func offsetsCountFromTheStreamsStart() throws {
        var decoder = FrameDecoder(.request)
        decoder.feed(Self.bytes + [0xEE])
        #expect(try decoder.next() == decoded(Self.request))
        let fault = #expect(throws: FrameFault.self) { try decoder.next() }
        #expect(fault?.offset == 19)
    }

    /// A decoded header has its length.
    private func decoded(_ frame: Frame) -> Frame {
        var frame = frame
        frame.header.lengthWord.payloadLength = UInt32(frame.payload.count)
        return frame
    }

    @Test func unfinishedFramesSayWhatIsMissing() throws {
        var decoder = FrameDecoder(.request)
        decoder.feed(Self.bytes.prefix(5))
        #expect(try decoder.next() == nil)
        #expect(decoder.unfinished == "expected 13 bytes of message type and header at byte 0x0, found 5")
        decoder.feed(Self.bytes[5..<15])
        #expect(try decoder.next() == nil)
        #expect(decoder.unfinished == "expected 6 bytes of payload, as the header at byte 0x1 announces, found 2")
    }

    /// Whatever comes, the decoder neither traps nor takes memory by what a header claims.
    @Test func noiseDoesNotTrap() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            var decoder = FrameDecoder(.response)
            var noise = (0..<Int.random(in: 1...64, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            if Bool.random(using: &random) { noise[0] = 8 }
            if noise.count > 1, Bool.random(using: &random) { noise[1] = 1 }
            decoder.feed(noise)
            while let frame = try? decoder.next() { #expect(frame.payload.count <= noise.count) }
        }
    }
}

@Suite struct ControlLineTests {
    @Test func requestsSurviveTheirLine() {
        let requests: [ControlRequest] = [
            .capabilities, .restart, .select(.mailbox(host: 1)), .select(.switchMailbox), .select(.component(host: 3)),
            .perform(.wait(nanoseconds: 5)), .perform(.reset(.cxl)), .perform(.inject(.dram, log: .failure)),
            .perform(.add(host: 0, region: 1, extents: [.init(offset: 0, length: 1 << 21)], tag: .zero)),
            .readRegister("mailbox.capabilities"), .accessMailbox(offset: 4, width: 8, writing: nil),
            .accessMailbox(offset: 4, width: 8, writing: .max),
        ]
        for request in requests {
            #expect(ControlRequest(line: request.line) == request, "\(String(decoding: request.line, as: UTF8.self))")
        }
        for line in [
            "", "{}", "[]", "{\"do\": 1}", "{\"do\": \"dance\"}", "{\"do\": \"select\", \"interface\": \"x-1\"}",
        ] {
            #expect(ControlRequest(line: Array(line.utf8)) == nil)
        }
    }

    @Test func answersSurviveTheirLine() {
        var answer = ControlAnswer(
            message: "no \"such\" thing", value: .max,
            abilities: .init(
                name: "device", revision: .r3_2, interfaces: [.fabricManager, .mailbox(host: 2)], acts: [.add, .wait],
                hasRegisters: true, payloadSize: 512, sharableRegions: [1, 3]))
        answer.restarts = true
        #expect(ControlAnswer(line: answer.line, name: "") == answer)
        #expect(ControlAnswer(line: Array("nonsense".utf8), name: "") == ControlAnswer())
    }
}
