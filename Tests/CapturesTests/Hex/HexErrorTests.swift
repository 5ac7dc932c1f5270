import Testing

@testable import Captures

@Suite("Hex pastes that cannot be read")
struct HexErrorTests {
    static func failure(_ text: String, wordSize: Int? = nil) -> CaptureError? {
        do throws(CaptureError) {
            _ = try HexPaste.parse(Array(text.utf8), wordSize: wordSize)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: ["", "\n\n", "no bytes in here", "a face in the crowd", "see chapter 12"])
    func textWithoutHex(_ text: String) {
        let error = Self.failure(text)
        #expect(error?.problem == "there is no hex in the text")
        #expect(error?.found == (text.contains { $0.isLetter } ? text : "nothing"))
        #expect(error?.advice == "paste the output of xxd, hexdump -C, or pairs of hex digits")
    }

    @Test func aLongFirstLineIsCut() {
        #expect(Self.failure(String(repeating: "prose ", count: 40))?.found?.count == 60)
    }

    @Test func oddDigits() {
        #expect(Self.failure("0102\n  01020")?.problem == "an odd number of hex digits at column 3")
        #expect(Self.failure("0102\n  01020")?.line == 2)
        #expect(Self.failure("01 02 3 04")?.problem == "an odd number of hex digits at column 7")
        #expect(Self.failure("01:02:3:04:05")?.problem == "an odd number of hex digits at column 7")
        #expect(Self.failure("1 2 3")?.problem == "an odd number of hex digits at column 1")
    }

    @Test func strayCharacters() {
        #expect(Self.failure("01 02 0g 04")?.problem == "the character at column 8 is not a hex digit")
        #expect(Self.failure("0102030405g60708")?.problem == "the character at column 11 is not a hex digit")
        #expect(Self.failure("01 02 03 04\n05 06 07 zz")?.line == 2)
        #expect(Self.failure("01 02 03 04 and so on")?.found == "and")
    }

    @Test func gapAndOverlap() {
        let gap = Self.failure("0000: 01 02\n0010: 03 04")
        #expect(gap?.problem == "the offsets leave a gap")
        #expect([gap?.expected, gap?.found] == ["0002", "0010"])
        #expect(gap?.line == 2)
        let overlap = Self.failure("00000000: 0102 0304  ....\n00000002: 0506 0708  ....")
        #expect(overlap?.problem == "the offsets overlap or go back")
        #expect([overlap?.expected, overlap?.found] == ["00000004", "00000002"])
        let cut = Self.failure("00000000  01 02 03 04  |....|\n00000028")
        #expect([cut?.expected, cut?.found] == ["00000004", "00000028"])
    }

    @Test func damagedRows() {
        let middle = "00000000: 0102 0304  ....\n00000004: 01g2 0304  ....\n00000008: 0102 0304  ...."
        #expect(Self.failure(middle)?.line == 2)
        #expect(
            Self.failure(middle)?.problem
                == "what stands at column 11 of the row at offset 00000004 is neither hex nor its text column")
        let last = "0000: 01 02 03 04\n0004: 01 02 03 x4"
        #expect(Self.failure(last)?.line == 2)
        let half = "00000000  01 02 03 04 05 06 07 08  09 0g 0b 0c 0d 0e 0f 10  |................|"
        #expect(Self.failure(half)?.line == 1)
    }

    @Test func repeatLines() {
        let open = Self.failure("00000000  00 00 00 00  |....|\n*\n")
        #expect(open?.problem == "nothing says how far the repeat line (*) goes")
        #expect(open?.line == 2)
        let huge = Self.failure("00000000  00 00 00 00  |....|\n*\nfffffffc\n")
        #expect(huge?.problem == "the repeat line (*) stands for more bytes than any payload has")
        #expect(huge?.line == 2)
        let uneven = Self.failure("00000000  00 00 00 00  |....|\n*\n00000011  01  |.|\n")
        #expect([uneven?.expected, uneven?.found] == ["00000010", "00000011"])
        let many = (0..<40).map { _ in "00000000: 00 00 00 00\n*\n00080000: 01\n" }.joined()
        #expect(Self.failure(many)?.problem == huge?.problem)
    }

    @Test func hugeOffsetsDoNotTrap() {
        let wrapped = Self.failure("fffffffffffffff0: 01 02\n0000000000000001: 03")
        #expect([wrapped?.expected, wrapped?.found] == ["fffffffffffffff2", "0000000000000001"])
        #expect(Self.failure("fffffff0: 01 02\nfffffff1: 03")?.expected == "fffffff2")
        #expect(Self.failure("fffffffffffffff0: 01 02\n*\n0000000000000010: 01")?.line == 3)
        #expect(Self.failure("fffffffffffffff9: 01 02 03 04 05 06 07 08 09\n0000000000000002: 01") == nil)
    }

    @Test func listsOfNumbers() {
        let large = Self.failure("[1, 2,\n 256]")
        #expect(large?.problem == "a number of the list does not fit into 1 byte(s)")
        #expect([large?.expected, large?.found] == ["0 to 255", "256"])
        #expect(large?.line == 2)
        #expect(Self.failure("[1, 2, -3]")?.found == "-3")
        #expect(Self.failure("[1, 2.5, 3]")?.problem == "an element of the list is not a whole number")
        #expect(Self.failure("u8 buf[] = { 0x01, 0x02, SIZE };")?.found == "SIZE")
        #expect(Self.failure("u8 buf[] = { 0x01, 0x123 };")?.expected == "0 to 255")
        #expect(Self.failure("x = { 0x0102, 0x123 };")?.advice == "write every word with the same number of digits")
        #expect(Self.failure("u8 buf[] = { 0x01, 0x02,\n")?.problem == "the list that begins here is not closed")
        #expect(Self.failure("\"\\x01\\x2\"")?.problem == "an escape without two hex digits")
    }

    @Test func wordSizes() {
        #expect(Self.failure("01 02 03", wordSize: 3)?.found == "3")
        #expect(Self.failure("01 02 03", wordSize: Int.min)?.expected == "1, 2, 4 or 8")
    }

    @Test func mixedColumns() {
        #expect(Self.failure("1795344388 01 02 03")?.found == "1795344388 01 02 03")
        #expect(
            Self.failure("00000000: 61 62 63  abc\n61 62 63  abc")?.problem
                == "a row without an offset stands among rows with offsets")
        let error = Result { () throws(CaptureError) in try HexPaste.parse([0xff, 0xfe, 0x30, 0x00]) }
        #expect(throws: CaptureError.self) { try error.get() }
    }
}
