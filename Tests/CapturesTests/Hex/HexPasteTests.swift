import Testing

@testable import Captures

@Suite("Hex pastes, case by case")
struct HexPasteTests {
    static func bytes(_ text: String, wordSize: Int? = nil) throws -> [[UInt8]] {
        try HexPaste.parse(Array(text.utf8), wordSize: wordSize).map(\.bytes)
    }

    @Test func textColumnThatLooksLikeHex() throws {
        #expect(try Self.bytes("00000000  64 65 61 64 62 65 65 66 |deadbeef|") == [Array("deadbeef".utf8)])
        #expect(try Self.bytes("00000000: 6465 6164 6265 6566  deadbeef") == [Array("deadbeef".utf8)])
        #expect(try Self.bytes("0000   36 31 20 36 32   61 62") == [Array("61 62".utf8)])
        #expect(try Self.bytes("00000000: 20 36 31 20 36 32   61 62") == [Array(" 61 62".utf8)])
        #expect(try Self.bytes("00000000: 6465  de") == [Array("de".utf8)])
        #expect(try Self.bytes("36 31 20 36 32  61 62") == [Array("61 62".utf8)])
        #expect(try Self.bytes("00000000: 61626364 61626364  abcdabcd") == [Array("abcdabcd".utf8)])
    }

    @Test func dataThatLooksLikeATextColumn() throws {
        #expect(try Self.bytes("00 00 00 00  00 00") == [[0, 0, 0, 0, 0, 0]])
        #expect(
            try Self.bytes("0000: 00 00 00 00 00 00 00 00  00 00\n000a: 01") == [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]])
    }

    @Test func wordsOfThePrintHexDumpInTheMail() throws {
        let rows = """
            [  193.053402] {1}[Hardware Error]:   00000000: 00000090 00000007 00000000 0d938086  ................
            [  193.055000] {1}[Hardware Error]:   00000010: 00000180 00000000 1626fa24 17b3b158  ........$.&.X...
            """
        let payload = try #require(try HexPaste.parse(Array(rows.utf8)).first)
        #expect(payload.bytes.prefix(8) == [0x90, 0, 0, 0, 0x07, 0, 0, 0])
        #expect(payload.bytes.suffix(8) == [0x24, 0xfa, 0x26, 0x16, 0x58, 0xb1, 0xb3, 0x17])
        #expect(
            payload.notes == [
                "The text column shows that the groups of 4 bytes are printed as little-endian words and reversed."
            ])
    }

    @Test func assumedOrdersAreNoted() throws {
        let bare = try #require(try HexPaste.parse(Array("  00000000: 000007d0 0fc00307".utf8)).first)
        #expect(bare.bytes == [0xd0, 0x07, 0, 0, 0x07, 0x03, 0xc0, 0x0f])
        #expect(bare.notes.count == 1 && bare.notes[0].contains("rasdaemon") && bare.notes[0].contains("--word-size 1"))
        #expect(
            try Self.bytes("  00000000: 000007d0 0fc00307", wordSize: 1) == [
                [0, 0, 0x07, 0xd0, 0x0f, 0xc0, 0x03, 0x07]
            ])
        #expect(try Self.bytes("00000000: 0102 0304") == [[1, 2, 3, 4]])
        #expect(try Self.bytes("0000000 0102 0304\n0000004") == [[2, 1, 4, 3]])
        #expect(try Self.bytes("0000000 0102 0003\n0000003") == [[2, 1, 3]])
    }

    @Test func shortStringsOfObjects() throws {
        #expect(try Self.bytes("{\"opcode\": \"4800\", \"payload\": \"0800\"}") == [[8, 0]])
        #expect(try Self.bytes("{\"opcode\": \"4800\", \"x\": \"0102030405\"}") == [[1, 2, 3, 4, 5]])
    }

    @Test func eventLinesAreOnePayloadEach() throws {
        let bytes = [UInt8](0..<80)
        let line = HexRenderer.lines(bytes, as: .ftrace)[0]
        #expect(try Self.bytes(line + "\n" + line) == [bytes, bytes])
    }

    @Test func severalDumps() throws {
        #expect(try Self.bytes("0000: 08 00\n\nanswer\n0000: 02 02\n0002: 01") == [[8, 0], [2, 2, 1]])
        #expect(try Self.bytes("Request:\n08 00\nResponse:\n02 02\n01") == [[8, 0], [2, 2, 1]])
        #expect(try Self.bytes("Request: 08 00\nResponse: 02 02\n          01 00") == [[8, 0], [2, 2, 1, 0]])
        #expect(try Self.bytes("01 02\n\n03 04") == [[1, 2, 3, 4]])
        #expect(try Self.bytes("[1, 2]\n[3]\n[4, 5]") == [[1, 2], [4, 5]])
    }

    @Test func offsetsThatDoNotBeginAtZero() throws {
        let payload = try #require(try HexPaste.parse(Array("00000010  01 02  |..|".utf8)).first)
        #expect(payload.bytes == [1, 2])
        #expect(payload.notes == ["The first offset is 00000010; the payload was taken to begin there."])
    }

    @Test func wordsAndBlobs() throws {
        #expect(try Self.bytes("0x184083f1a7af95ca") == [[0xca, 0x95, 0xaf, 0xa7, 0xf1, 0x83, 0x40, 0x18]])
        #expect(
            try Self.bytes("0x184083f1a7af95ca", wordSize: 1) == [[0x18, 0x40, 0x83, 0xf1, 0xa7, 0xaf, 0x95, 0xca]])
        #expect(try Self.bytes("0x0102030405060708090a") == [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]])
        #expect(try Self.bytes("uint32_t w[] = { 0x1, 0x24800 };") == [[1, 0, 0, 0, 0, 0x48, 2, 0]])
        #expect(try Self.bytes("let w: [u8; 3] = [0x01u8, 2, 0xff];") == [[1, 2, 0xff]])
        #expect(try Self.bytes("bytes.fromhex(\"01 02 03 04 05\")") == [[1, 2, 3, 4, 5]])
        #expect(try Self.bytes("b'\\x01a' b'\\x02'") == [[1, 0x61, 2]])
        #expect(try Self.bytes("\\x01\\x02\n\\x03") == [[1, 2, 3]])
        #expect(try Self.bytes("[ca 95 00]") == [[0xca, 0x95, 0]])
        #expect(try Self.bytes("deadbeef") == [[0xde, 0xad, 0xbe, 0xef]])
        #expect(try Self.bytes("01020304 05060708", wordSize: 4) == [[4, 3, 2, 1, 8, 7, 6, 5]])
    }

    @Test func blanksOfEveryKind() throws {
        #expect(try Self.bytes("\u{feff}01\u{a0}02\u{2003}03\t04\r05\u{200b}") == [[1, 2, 3, 4, 5]])
        #expect(try Self.bytes("\u{1b}[1;32m01\u{1b}[0m 02") == [[1, 2]])
    }

    @Test func proseAroundRows() throws {
        let text = "Here it is:\n\n0000: 01 02\n0002: 03\n\nThanks, a bad dad"
        let payload = try #require(try HexPaste.parse(Array(text.utf8)).first)
        #expect(payload.bytes == [1, 2, 3])
        #expect(payload.notes == ["2 line(s) that are no rows of a dump were skipped, first line 1: Here it is:"])
        #expect(payload.origin.line == 3)
        #expect(try Self.bytes("Opcode: 4800\nLength: 40\n01 02 03 04 05") == [[1, 2, 3, 4, 5]])
    }

    @Test func longLinesAreReadInReasonableTime() throws {
        let line = String(repeating: "01 ", count: 200_000)
        #expect(try Self.bytes(line).first?.count == 200_000)
        #expect(Self.isRefused(line + "zz"))
    }

    private static func isRefused(_ text: String) -> Bool { (try? bytes(text)) == nil }
}

@Suite("Hex rows of the printf patch")
struct HexPrintfBlockTests {
    static let text = """
        CXL Command: set=0x48 cmd=0x00 (DCD_GET_DC_CONFIG) len_in=2
          Payload (hex):
            0000: 08 00
        CXL Command Response: set=0x48 cmd=0x00 (DCD_GET_DC_CONFIG) ret=0x00 len_out=32
          Response Payload (hex):
            0000: 02 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00
            0010: 08 00 00 00 00 00 00 00 00 00 00 80 00 00 00 00
        other output
        CXL Command: set=0x48 cmd=0x01 (DCD_GET_EXTENTS) len_in=0
        CXL Command Response: set=0x01 cmd=0x03 (X) ret=0x02 len_out=0
        """

    @Test func readsExchanges() throws {
        let exchanges = try PrintfBlocks.parse(Array(Self.text.utf8))
        #expect(exchanges.map(\.opcode) == [0x4800, 0x4801, 0x0103])
        #expect(exchanges[0].request == Payload([8, 0], declaredLength: 2))
        #expect(exchanges[0].response?.bytes.count == 32)
        #expect(exchanges[0].returnCode == 0)
        #expect(exchanges[1].request == Payload([], declaredLength: 0))
        #expect(exchanges[1].response == nil)
        #expect(exchanges[2].request == nil)
        #expect(exchanges[2].returnCode == 2)
        #expect(exchanges.map(\.origin.line) == [1, 9, 10])
    }

    @Test func recognisesItself() {
        #expect(PrintfBlocks.matches(Array(Self.text.utf8)))
        #expect(!PrintfBlocks.matches(Array("0000: 08 00".utf8)))
    }

    static func failure(_ text: String) -> CaptureError? {
        do throws(CaptureError) {
            _ = try PrintfBlocks.parse(Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test func refusesWhatItCannotRead() {
        #expect(Self.failure("nothing")?.problem == "there is no command block in the text")
        let head = "CXL Command: set=0x48 cmd=0x00 (X) "
        #expect(Self.failure(head)?.problem == "the line lacks len_in=")
        #expect(Self.failure(head + "len_in=99999999")?.found == "99999999")
        #expect(
            Self.failure(head + "len_in=1\n 0000: 01 02")?.problem
                == "the rows hold more bytes than the command declares")
        #expect(Self.failure(head + "len_in=9\n 0000: 01 02\n 0010: 01")?.line == 3)
        #expect(Self.failure(head + "len_in=9\n 0010: 01 02")?.expected == "0000")
        #expect(Self.failure(head + "len_in=9\n 01 02")?.problem == "a payload row has no offset")
        #expect(Self.failure(head + "len_in=9\n 0000: 01\n 0000: 02")?.problem == "two dumps follow one command")
    }

    @Test func aCutPayloadIsNotWhole() throws {
        let exchanges = try PrintfBlocks.parse(Array("CXL Command: set=0x48 cmd=0x00 (X) len_in=9\n 0000: 01 02".utf8))
        #expect(exchanges.first?.request?.isWhole == false)
    }
}
