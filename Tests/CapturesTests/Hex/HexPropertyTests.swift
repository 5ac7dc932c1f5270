import Testing

@testable import Captures

@Suite("Hex pastes rendered and read back")
struct HexPropertyTests {
    /// What may stand before every line; `number` changes from line to line.
    enum Prefix: CaseIterable {
        case none, indent, kernelLog, hardwareError, journal, iso, driver, mail, bar, clock

        func text(_ number: Int) -> String {
            switch self {
            case .none: ""
            case .indent: "    "
            case .kernelLog: "[  193.\(100_000 + number * 377)] "
            case .hardwareError: "[  193.\(100_000 + number * 377)] {1}[Hardware Error]:   "
            case .journal: "Nov 22 12:00:\(10 + number % 50) host kernel: "
            case .iso: "2026-11-22T12:00:\(10 + number % 50).\(100 + number)Z "
            case .driver: "cxl_pci 0000:10:00.0: "
            case .mail: "> > "
            case .bar: "| "
            case .clock: "2026-11-22 12:00:\(10 + number % 50) "
            }
        }
    }

    static func payload(_ round: Int, _ random: inout SeededGenerator) -> [UInt8] {
        let count = round < 24 ? round + 1 : Int.random(in: 1...300, using: &random)
        func from(_ characters: String) -> [UInt8] {
            let choices = Array(characters.utf8)
            return (0..<count).map { _ in choices.randomElement(using: &random) ?? 0 }
        }
        switch round % 8 {
        case 0, 1: return (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
        case 2: return (0..<count).map { _ in UInt8.random(in: 0x20...0x7e, using: &random) }
        case 3: return from("0123456789abcdef")
        case 4: return [UInt8](repeating: 0, count: count)
        case 5: return from("61 |.*<>:,")
        case 6: return Array((0..<count).map { _ in "61 62 63  " }.joined().utf8.prefix(count))
        default: return from(" \u{0}\u{1}a")
        }
    }

    @Test(arguments: HexRenderer.Form.allCases)
    func everyFormReadsBack(_ form: HexRenderer.Form) throws {
        var random = SeededGenerator(0x4801)
        for round in 0..<112 {
            let bytes = Self.payload(round, &random)
            let prefix = form.takesPrefix ? Prefix.allCases[round / 3 % Prefix.allCases.count] : .none
            // A byte or two after a clock time is as likely a number of prose.
            if !form.hasOffsets, prefix == .iso || prefix == .clock, bytes.count <= 4 { continue }
            // A log line is never as long as a payload, and each is one payload.
            if bytes.count > 32, form == .ftrace || form == .dashes || form == .commas || form == .unspaced,
                prefix != .none
            {
                continue
            }
            let text = HexRenderer.lines(bytes, as: form).enumerated().map { prefix.text($0.offset) + $0.element }
                .joined(separator: round.isMultiple(of: 2) ? "\n" : "\r\n")
            let result = Result { () throws(CaptureError) in try HexPaste.parse(Array(text.utf8)) }
            #expect((try? result.get())?.map(\.bytes) == [bytes], "round \(round), \(prefix):\n\(text)\n\(result)")
        }
    }

    @Test func wordSizeOverridesTheAssumption() throws {
        var random = SeededGenerator(7)
        for round in 0..<60 {
            let bytes = Self.payload(round, &random)
            let memoryOrder = HexRenderer.rows(bytes) {
                "  " + HexRenderer.hex($0, 8) + ": " + HexRenderer.groups($1, 4)
            }
            let words = HexRenderer.kernel(bytes, 2)
            #expect(
                try HexPaste.parse(Array(memoryOrder.joined(separator: "\n").utf8), wordSize: 1).map(\.bytes) == [bytes]
            )
            // A dump that is all single bytes has no words to reverse.
            guard bytes.count >= 16 else { continue }
            #expect(try HexPaste.parse(Array(words.joined(separator: "\n").utf8), wordSize: 2).map(\.bytes) == [bytes])
        }
    }

    @Test func everyFormOfTheTwoFixedPayloadsReadsBack() throws {
        for form in HexRenderer.Form.allCases {
            for bytes in [HexPayloads.extent, HexPayloads.event] {
                let text = HexRenderer.lines(bytes, as: form).joined(separator: "\n")
                #expect(try HexPaste.parse(Array(text.utf8)).map(\.bytes) == [bytes], "\(form)")
            }
        }
    }

    @Test func arbitraryBytesNeverTrap() {
        var random = SeededGenerator(99)
        let alphabet =
            Array("0123456789abcdef0000  \n\n:|*.,-x\\\"'[]{}()<>/#=;_~ \t\rgz".utf8) + [
                0xe2, 0x94, 0x82, 0xff, 0xc2, 0xa0,
            ]
        for round in 0..<3000 {
            let count = Int.random(in: 0...400, using: &random)
            let text: [UInt8] = (0..<count).map { _ in
                round.isMultiple(of: 4)
                    ? UInt8.random(in: 0...255, using: &random) : alphabet.randomElement(using: &random) ?? 0
            }
            let payloads = (try? HexPaste.parse(text, wordSize: [nil, 1, 2, 4, 8][round % 5])) ?? []
            #expect(payloads.reduce(0) { $0 + $1.bytes.count } <= count + OffsetDump.mostRepeatedBytes)
            _ = try? PrintfBlocks.parse(Array("CXL Command: set=0x48 cmd=0x00 len_in=9\n".utf8) + text)
        }
    }

    @Test func changedDumpsNeverTrapAndStaySmall() {
        var random = SeededGenerator(5)
        for form in HexRenderer.Form.allCases {
            for _ in 0..<30 {
                var text = Array(HexRenderer.lines(HexPayloads.event, as: form).joined(separator: "\n").utf8)
                for _ in 0..<4 {
                    text[Int.random(in: 0..<text.count, using: &random)] =
                        Array("0f *:|\n\"".utf8).randomElement(using: &random) ?? 0
                }
                let payloads = (try? HexPaste.parse(text)) ?? []
                #expect(payloads.reduce(0) { $0 + $1.bytes.count } <= text.count + OffsetDump.mostRepeatedBytes)
            }
        }
    }
}
