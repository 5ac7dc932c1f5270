import Testing

@testable import Captures

@Suite struct CCITests {
    static let request = hex("003400010104000000000000" + "04010000")
    static let response = hex("013400010100000000000000")

    /// Identify Memory Device, and an answer that reports a background start, a vendor status and two bytes.
    static let identify = hex("000500004000000000000000")
    static let answer = hex("010500004002008001003412" + "aabb")

    private func exchanges(_ bytes: [UInt8]) throws -> [Exchange] { try CaptureReader.items(of: bytes).lines.exchanges }

    @Test func requestAndResponseArePaired() throws {
        let exchange = try #require(try exchanges(Self.identify + Self.answer).first)
        #expect(exchange.transport == .cci)
        #expect(exchange.opcode == 0x4000)
        #expect(exchange.tag == 5)
        #expect(exchange.request == Payload([], declaredLength: 0, offset: 12))
        #expect(exchange.response == Payload([0xAA, 0xBB], declaredLength: 2, offset: 24))
        #expect(exchange.returnCode == 1)
        #expect(exchange.vendorStatus == 0x1234)
        #expect(exchange.background == true)
        #expect(exchange.origin == Origin(offset: 0))
    }

    @Test func messagesThatDoNotBelongTogetherStayApart() throws {
        var other = Self.answer
        other[1] = 6
        let all = try exchanges(Self.identify + other + Self.request + Self.identify + Self.answer + Self.answer)
        #expect(all.map { $0.request != nil } == [true, false, true, true, false])
        #expect(all.map { $0.response != nil } == [false, true, false, true, true])
        #expect(all.map(\.origin.offset) == [0, 12, 26, 42, 68])
    }

    @Test func messageTypesMayPrecede() throws {
        let bytes = [0x08] + Self.identify + [0x08] + Self.answer
        let all = try exchanges(bytes)
        #expect(all.count == 1)
        #expect(all.first?.response?.bytes == [0xAA, 0xBB])
        #expect(all.first?.request?.offset == 13 && all.first?.response?.offset == 26)
        #expect(all.first?.notes == [])
        let manager = try exchanges([0x87] + Self.identify)
        #expect(manager.first?.notes == ["The MCTP message type is 07h, FM-API."])
    }

    @Test func lastMessageMayBeCut() throws {
        let all = try exchanges(Self.identify + Self.answer.dropLast())
        #expect(all.first?.response == Payload([0xAA], declaredLength: 2, offset: 24))
        let items = try CaptureReader.items(of: Self.identify + Self.answer.prefix(5))
        #expect(items.lines.exchanges.first?.response == nil)
        #expect(items.lines.gaps.first?.reason == "The capture ends 5 bytes into a message header.")
    }

    @Test func declaredLengthIsNotAllocated() throws {
        let cut = hex("000500004000001f00000000".replacing("00001f", with: "ffff1f"))
        let exchange = try #require(
            try CaptureReader.items(of: cut + [1], options: CaptureOptions(format: .cci)).lines.exchanges.first)
        #expect(exchange.request == Payload([1], declaredLength: 0x1F_FFFF, offset: 12))
    }

    @Test func bytesThatAreNoMessageAreAnError() throws {
        let error = #expect(throws: CaptureError.self) {
            try CaptureReader.items(
                of: Self.identify + [UInt8](repeating: 0xEE, count: 20), options: CaptureOptions(format: .cci))
        }
        #expect(error?.place == .offset(12))
        #expect(error?.description.hasPrefix("offset 0xc: this is not the header of a CCI message; expected") == true)
    }

    @Test func payloadsAreNotTakenForMessages() throws {
        let zeros = [UInt8](repeating: 0, count: 64)
        // An answer of Get Dynamic Capacity Extent List with one extent, and one of Identify Memory Device.
        let extents = hex(
            "0100000001000000010000000000000000000010000000000000000800000000" + String(repeating: "00", count: 24))
        for bytes in [zeros, extents, Self.identify + [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]] {
            #expect(try CaptureReader.items(of: bytes) == [.payload(BarePayload(bytes, origin: Origin(offset: 0)))])
        }
    }
}
