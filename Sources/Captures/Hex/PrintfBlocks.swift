/// Reads the blocks that a widely used printf patch of QEMU's CXL mailbox prints: a line for the command, rows of its
/// payload, a line for the response, rows of that.
///
///     CXL Command: set=0x48 cmd=0x00 (DCD_GET_DC_CONFIG) len_in=2
///       Payload (hex):
///         0000: 08 00
///     CXL Command Response: set=0x48 cmd=0x00 (DCD_GET_DC_CONFIG) ret=0x00 len_out=104
///       Response Payload (hex):
///         0000: 02 02 …
public enum PrintfBlocks {
    private static let command = Array("CXL Command: set=".utf8)
    private static let response = Array("CXL Command Response: set=".utf8)

    /// Whether `text` holds such a block: looks at the first 64 KiB only.
    public static func matches(_ text: [UInt8]) -> Bool {
        let head = text.prefix(1 << 16)
        return find(command, in: head) != nil || find(response, in: head) != nil
    }

    /// The exchanges in `text`, in the order of their commands.
    ///
    /// A response belongs to the command before it if it names the same opcode. Lengths are those that the lines
    /// declare; a payload with fewer rows is not whole.
    /// - Throws: ``CaptureError`` naming the line, if a line or a row cannot be read or there is no block at all.
    public static func parse(_ text: [UInt8]) throws(CaptureError) -> [Exchange] {
        let lines = try PasteText(text).lines
        var exchanges: [Exchange] = []
        var index = 0
        while index < lines.count {
            guard let head = try Head(lines[index]) else {
                index += 1
                continue
            }
            let end = lines[(index + 1)...].firstIndex { isHead($0.text) } ?? lines.count
            let payload = try payload(of: head, rows: Array(lines[(index + 1)..<end]))
            add(head, payload, to: &exchanges)
            index = end
        }
        guard exchanges.isEmpty else { return exchanges }
        let first = lines.first { !$0.isBlank }
        throw CaptureError(
            "there is no command block in the text", line: first?.number,
            expected: "CXL Command: set=0x.. cmd=0x..",
            found: first?.excerpt ?? "nothing")
    }

    private static func isHead(_ text: [UInt8]) -> Bool {
        find(command, in: text[...]) != nil || find(response, in: text[...]) != nil
    }

    private static func add(_ head: Head, _ payload: Payload, to exchanges: inout [Exchange]) {
        guard head.isResponse else {
            exchanges.append(
                Exchange(origin: Origin(line: head.line), opcode: head.opcode, request: payload))
            return
        }
        if let last = exchanges.indices.last, exchanges[last].opcode == head.opcode, exchanges[last].response == nil {
            exchanges[last].response = payload
            exchanges[last].returnCode = head.returnCode
        } else {
            exchanges.append(
                Exchange(
                    origin: Origin(line: head.line), opcode: head.opcode, response: payload,
                    returnCode: head.returnCode,
                    notes: ["The command of this response was not in the text."]))
        }
    }

    private static func payload(of head: Head, rows: [PasteLine]) throws(CaptureError) -> Payload {
        let dump = DumpRows(rows)
        guard dump.hasOffsets else {
            if let line = rows.first(where: { (try? PlainLine.read($0)) != nil }), head.length > 0 {
                throw CaptureError(
                    "a payload row has no offset", line: line.number,
                    expected: "0000: and pairs of hex digits",
                    found: line.excerpt)
            }
            return Payload([], declaredLength: head.length)
        }
        let payloads = try OffsetDump.payloads(dump.items, wordSize: 1)
        let line = payloads.first?.origin.line
        guard let bytes = payloads.first?.bytes, payloads.count == 1 else {
            throw CaptureError(
                "two dumps follow one command", line: payloads.dropFirst().first?.origin.line,
                expected: "one dump of \(head.length) bytes", found: "\(payloads.count) dumps")
        }
        guard bytes.count <= head.length else {
            throw CaptureError(
                "the rows hold more bytes than the command declares", line: line,
                expected: "\(head.length) bytes", found: "\(bytes.count) bytes")
        }
        if case .row(let row)? = dump.items.first, let offset = row.offset, offset.value(base: 16) != 0 {
            throw CaptureError(
                "the rows of a block begin at 0", line: row.line, expected: "0000", found: offset.shown)
        }
        return Payload(bytes, declaredLength: head.length)
    }

    fileprivate static func find(_ needle: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
        guard text.count >= needle.count else { return nil }
        return (text.startIndex...(text.endIndex - needle.count)).first { text[$0...].starts(with: needle) }
    }

    /// The line before the rows.
    private struct Head {
        let line: Int
        let isResponse: Bool
        let opcode: UInt16
        let returnCode: UInt16?
        /// In bytes, as declared.
        let length: Int

        /// `nil` if `line` is no such line.
        init?(_ line: PasteLine) throws(CaptureError) {
            let text = line.text[...]
            isResponse = PrintfBlocks.find(PrintfBlocks.response, in: text) != nil
            guard isResponse || PrintfBlocks.find(PrintfBlocks.command, in: text) != nil else { return nil }
            self.line = line.number
            let set = try Self.field("set=", in: line, most: 0xff)
            let command = try Self.field("cmd=", in: line, most: 0xff)
            opcode = UInt16(set) << 8 | UInt16(command)
            returnCode = isResponse ? UInt16(try Self.field("ret=", in: line, most: 0xffff)) : nil
            // The command register holds 21 bits of length.
            length = Int(try Self.field(isResponse ? "len_out=" : "len_in=", in: line, most: 0x1f_ffff))
        }

        private static func field(_ name: String, in line: PasteLine, most: UInt64) throws(CaptureError) -> UInt64 {
            let key = Array(name.utf8)
            guard let start = PrintfBlocks.find(key, in: line.text[...]) else {
                throw CaptureError(
                    "the line lacks \(name)", line: line.number, expected: "\(name) and a number",
                    found: line.excerpt)
            }
            let value = line.text[(start + key.count)...].prefix { $0.isDigit || $0.isLetter }
            let number = value.has0x ? value.dropFirst(2).number(base: 16) : value.number(base: 10)
            guard let number, number <= most else {
                throw CaptureError(
                    "the number after \(name) cannot be read", line: line.number, expected: "0 to \(most)",
                    found: PasteLine.excerpt(of: value))
            }
            return number
        }
    }
}
