/// Prints payloads as the tools do, for tests that read them back.
enum HexRenderer {
    enum Form: String, CaseIterable, Sendable {
        case xxd, xxdSingle, xxdPlain, hexdumpC, hexdumpWords, odBytes, odText, kernelBytes, kernelWords, kernelLongs
        case kernelWordsBare, hexyl, hexylASCII, hexylPlain, zephyr, qemuRows, wireshark, ftrace, gdbBytes
        case cArray, xxdInclude, jsonDecimal, jsonStrings, pythonList, zeroX, escapes, colons, dashes, commas, spaced,
            unspaced

        /// Whether log prefixes before each line leave the form readable.
        var takesPrefix: Bool {
            switch self {
            case .cArray, .xxdInclude, .jsonDecimal, .jsonStrings, .pythonList, .escapes: false
            default: true
            }
        }

        /// Whether offsets say where a line belongs, so that payloads of a few bytes stay recognisable after a prefix.
        var hasOffsets: Bool {
            switch self {
            case .xxd, .xxdSingle, .hexdumpC, .hexdumpWords, .odBytes, .odText, .kernelBytes, .kernelWords,
                .kernelLongs,
                .kernelWordsBare, .hexyl, .hexylASCII, .qemuRows, .wireshark, .gdbBytes:
                true
            default: false
            }
        }
    }

    static func lines(_ bytes: [UInt8], as form: Form) -> [String] {
        switch form {
        case .xxd: rows(bytes) { offset, row in hex(offset, 8) + ": " + padded(groups(row, 2), 41) + text(row) }
        case .xxdSingle: rows(bytes) { offset, row in hex(offset, 8) + ": " + padded(groups(row, 1), 49) + text(row) }
        case .xxdPlain: rows(bytes, of: 30) { _, row in groups(row, 30) }
        case .hexdumpC:
            rows(bytes, squeezed: true) { offset, row in
                hex(offset, 8) + "  " + padded(halves(row), 50) + "|" + text(row) + "|"
            }
                + [hex(bytes.count, 8)]
        case .hexdumpWords:
            rows(bytes, squeezed: true) { offset, row in hex(offset, 7) + " " + words(row, 2) } + [hex(bytes.count, 7)]
        case .odBytes:
            rows(bytes, squeezed: true) { offset, row in octal(offset) + " " + groups(row, 1) } + [octal(bytes.count)]
        case .odText:
            rows(bytes, squeezed: true) { offset, row in
                octal(offset) + " " + padded(groups(row, 1), 49) + ">" + text(row) + "<"
            }
                + [octal(bytes.count)]
        case .kernelBytes: rows(bytes) { offset, row in hex(offset, 8) + ": " + padded(groups(row, 1), 49) + text(row) }
        case .kernelWords: kernel(bytes, 4)
        case .kernelLongs: kernel(bytes, 8)
        case .kernelWordsBare: kernel(bytes, 4, hasText: false)
        case .hexyl: drawn(bytes, bar: "│", dots: "┊")
        case .hexylASCII: drawn(bytes, bar: "|", dots: "|")
        case .hexylPlain: rows(bytes) { _, row in " " + halves(row, gap: "  ") }
        case .zephyr: rows(bytes) { _, row in padded(halves(row), 49) + "|" + textHalves(row) }
        case .qemuRows: rows(bytes) { offset, row in hex(offset, 4) + ": " + groups(row, 1) }
        case .wireshark: rows(bytes) { offset, row in hex(offset, 4) + "   " + padded(groups(row, 1), 50) + text(row) }
        case .ftrace:
            ["cxl_generic_event: memdev=mem0 serial=3 log=Fatal : handle=1 maint_op_class=2 : " + groups(bytes, 1)]
        case .gdbBytes:
            rows(bytes, of: 8) { offset, row in
                "0x7ffe1000".dropLast(3) + hex(offset, 3) + ":\t"
                    + row.map { "0x" + hex(Int($0), 2) }.joined(separator: "\t")
            }
        default: literal(bytes, as: form)
        }
    }

    private static func literal(_ bytes: [UInt8], as form: Form) -> [String] {
        let zeroX = bytes.map { "0x" + hex(Int($0), 2) }
        switch form {
        case .cArray:
            return ["/* one record, 0x10 per row */", "static const uint8_t record[] = {"]
                + rows(bytes, of: 8) { offset, row in
                    row.map { "0x" + hex(Int($0), 2) + ", " }.joined() + "// " + hex(offset, 4) + ": at 0x12"
                } + ["};"]
        case .xxdInclude:
            return [
                "unsigned char record[] = {", "  " + zeroX.joined(separator: ", "), "};",
                "unsigned int record_len = \(bytes.count);",
            ]
        case .jsonDecimal:
            return ["{\"header\": {\"len\": 128}, \"data\":[\(bytes.map { String($0) }.joined(separator: ","))]}"]
        case .jsonStrings: return ["[" + bytes.map { "\"" + hex(Int($0), 2) + "\"" }.joined(separator: ", ") + "]"]
        case .pythonList: return ["data = [" + zeroX.joined(separator: ", ") + "]"]
        case .zeroX: return rows(bytes) { _, row in row.map { "0x" + hex(Int($0), 2) }.joined(separator: ", ") + "," }
        case .escapes: return ["\"" + bytes.map { "\\x" + hex(Int($0), 2) }.joined() + "\""]
        case .colons:
            return rows(bytes) { _, row in row.map { hex(Int($0), 2) }.joined(separator: ":") }
                .joined(separator: ":\n").split(separator: "\n").map(String.init)
        case .dashes: return [bytes.map { hex(Int($0), 2) }.joined(separator: "-")]
        case .commas: return [bytes.map { hex(Int($0), 2) }.joined(separator: ", ")]
        case .spaced: return rows(bytes) { _, row in groups(row, 1).uppercased() }
        default: return [groups(bytes, max(1, bytes.count))]
        }
    }

    static func kernel(_ bytes: [UInt8], _ size: Int, hasText: Bool = true) -> [String] {
        rows(bytes) { offset, row in
            // The kernel falls back to single bytes where a row is no whole number of words.
            let hexColumn = row.count.isMultiple(of: size) ? words(row, size) : groups(row, 1)
            let width = row.count.isMultiple(of: size) ? 16 * 2 + 16 / size + 1 : 49
            return hex(offset, 8) + ": " + (hasText ? padded(hexColumn, width) + text(row) : hexColumn)
        }
    }

    private static func drawn(_ bytes: [UInt8], bar: String, dots: String) -> [String] {
        let edge = "┌────────┬─────────────────────────┬─────────────────────────┬────────┬────────┐"
        var lines = [edge]
        lines += rows(bytes, squeezed: true) { offset, row in
            let halves = [row.prefix(8), row.dropFirst(8)]
            let hexPanels = halves.map { " " + padded(groups(Array($0), 1), 24) }.joined(separator: dots)
            let textPanels = halves.map { padded(text(Array($0), other: "×"), 8) }.joined(separator: dots)
            return bar + hex(offset, 8) + bar + hexPanels + bar + textPanels + bar
        }.map {
            $0 == "*"
                ? "\(bar)*       \(bar)" + padded("", 25) + dots + padded("", 25)
                    + "\(bar)        \(dots)        \(bar)" : $0
        }
        lines.append(
            bar + hex(bytes.count, 8) + bar + padded("", 25) + dots + padded("", 25) + bar + "        " + dots
                + "        " + bar)
        return lines
    }

    static func rows(_ bytes: [UInt8], of size: Int = 16, squeezed: Bool = false, _ print: (Int, [UInt8]) -> String)
        -> [String]
    {
        var lines: [String] = []
        var last: [UInt8]?
        for offset in stride(from: 0, to: bytes.count, by: size) {
            let row = Array(bytes[offset..<min(offset + size, bytes.count)])
            if squeezed, row == last {
                if lines.last != "*" { lines.append("*") }
            } else {
                lines.append(print(offset, row))
            }
            last = row
        }
        return lines
    }

    static func hex(_ number: Int, _ width: Int) -> String { filled(String(number, radix: 16), width) }
    private static func octal(_ number: Int) -> String { filled(String(number, radix: 8), 7) }
    private static func filled(_ digits: String, _ width: Int) -> String {
        String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    static func groups(_ row: [UInt8], _ size: Int) -> String {
        stride(from: 0, to: row.count, by: size).map { start in
            row[start..<min(start + size, row.count)].map { hex(Int($0), 2) }.joined()
        }.joined(separator: " ")
    }

    /// Host-order words; a last word is filled up with zeros, as hexdump does.
    private static func words(_ row: [UInt8], _ size: Int) -> String {
        let full = row + [UInt8](repeating: 0, count: (size - row.count % size) % size)
        return stride(from: 0, to: full.count, by: size).map { groups(full[$0..<($0 + size)].reversed(), size) }
            .joined(separator: " ")
    }

    private static func halves(_ row: [UInt8], gap: String = " ") -> String {
        let second = groups(Array(row.dropFirst(8)), 1)
        return groups(Array(row.prefix(8)), 1) + (second.isEmpty ? "" : " " + gap + second)
    }

    static func text(_ row: [UInt8], other: Character = ".") -> String {
        String(row.map { $0 >= 0x20 && $0 < 0x7f ? Character(Unicode.Scalar($0)) : other } as [Character])
    }

    private static func textHalves(_ row: [UInt8]) -> String {
        text(Array(row.prefix(8))) + (row.count > 8 ? " " + text(Array(row.dropFirst(8))) : "")
    }
}

/// SplitMix64: the same numbers on every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
