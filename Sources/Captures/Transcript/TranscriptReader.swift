/// Reads our own form, NDJSON. Strict about what it knows, so that a slip in a hand-written transcript is found; keys
/// it does not know are ignored, so that later versions may add some.
struct TranscriptHandler: LineHandler {
    mutating func line(
        _ line: Span<UInt8>, number: Int, isTerminated: Bool, into sink: CaptureSink
    ) throws(CaptureError) {
        guard !line.isBlank else { return }
        var parser = JSONParser(line)
        let value: JSONValue
        do throws(JSONParser.Failure) {
            value = try parser.parse()
        } catch {
            throw CaptureError(
                "column \(error.position + 1) is not JSON", at: .line(number), expected: error.expected,
                advice: isTerminated ? nil : "the last line has no line end; the file may have been cut")
        }
        guard case .object(let members, _) = value else {
            throw CaptureError("a transcript line is a JSON object", at: .line(number), found: value.kind)
        }
        let object = TranscriptObject(members, line: number)
        if let item = try object.transcriptLine(line) { sink(.line(item)) }
    }

    mutating func overlongLine(number: Int, into sink: CaptureSink) throws(CaptureError) {
        throw CaptureError(
            "the line is too long", at: .line(number),
            expected: "at most \(LineReader<Self>.longestLine >> 20) MiB")
    }

    mutating func finish(into sink: CaptureSink) throws(CaptureError) {}
}

/// The members of a transcript line, by what they have to be.
private struct TranscriptObject {
    private let members: [JSONValue.Member]
    private let line: Int

    init(_ members: [JSONValue.Member], line: Int) {
        self.members = members
        self.line = line
    }

    /// The member of a key; `nil` where it is missing or null.
    private func value(_ key: String) -> JSONValue? {
        guard let value = members.last(where: { $0.key == key })?.value else { return nil }
        if case .null = value { return nil }
        return value
    }

    private func error(_ key: String, expected: String, found: String?) -> CaptureError {
        CaptureError("the key \"\(key)\" is wrong", at: .line(line), expected: expected, found: found ?? "nothing")
    }

    private func required<Value>(_ value: Value?, _ key: String, _ expected: String) throws(CaptureError) -> Value {
        guard let value else { throw error(key, expected: expected, found: nil) }
        return value
    }

    func string(_ key: String) throws(CaptureError) -> String? {
        guard let value = value(key) else { return nil }
        guard case .string(let string) = value else { throw error(key, expected: "a string", found: value.kind) }
        return string
    }

    func integer(_ key: String, in range: ClosedRange<Int>) throws(CaptureError) -> Int? {
        guard let value = value(key) else { return nil }
        guard case .integer(let number) = value, range.contains(number) else {
            var found = value.kind
            if case .integer(let number) = value { found = String(number) }
            throw error(key, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)", found: found)
        }
        return number
    }

    func bool(_ key: String) throws(CaptureError) -> Bool? {
        guard let value = value(key) else { return nil }
        guard case .bool(let flag) = value else { throw error(key, expected: "true or false", found: value.kind) }
        return flag
    }

    func strings(_ key: String) throws(CaptureError) -> [String] {
        guard let value = value(key) else { return [] }
        guard case .array(let elements) = value else { throw error(key, expected: "an array", found: value.kind) }
        var strings: [String] = []
        for element in elements {
            guard case .string(let string) = element else {
                throw error(key, expected: "an array of strings", found: "in it \(element.kind)")
            }
            strings.append(string)
        }
        return strings
    }

    /// One of the named values.
    func choice<Value>(
        _ key: String, _ choices: KeyValuePairs<String, Value>
    ) throws(CaptureError) -> Value? {
        guard let text = try string(key) else { return nil }
        if let match = choices.first(where: { $0.key == text }) { return match.value }
        throw error(key, expected: choices.map { "\"\($0.key)\"" }.joined(separator: " or "), found: "\"\(text)\"")
    }

    /// A number in hexadecimal digits: exactly `digits` of them, or after `0x` any that fit.
    func hexadecimal(_ key: String, digits: Int?) throws(CaptureError) -> UInt64? {
        guard let text = try string(key) else { return nil }
        let bytes = Array(text.utf8)
        var cursor = Cursor(bytes.span)
        let number = digits == nil ? cursor.prefixedHexadecimal() : cursor.hexadecimal()
        guard let number, cursor.isAtEnd, digits == nil || bytes.count == digits else {
            let expected = digits.map { "\($0) hexadecimal digits" } ?? "0x and up to 16 hexadecimal digits"
            throw error(key, expected: expected, found: "\"\(text)\"")
        }
        return number
    }
}

extension TranscriptObject {
    /// The line's content; `nil` for the header.
    func transcriptLine(_ text: Span<UInt8>) throws(CaptureError) -> TranscriptLine? {
        let type = try required(string("type"), "type", "what the line is")
        switch type {
        case "transcript":
            let version = try required(integer("version", in: 0...Int.max), "version", "a number")
            guard version == TranscriptWriter.version else {
                throw CaptureError(
                    "the transcript has version \(version)", at: .line(line),
                    expected: "version \(TranscriptWriter.version)", advice: "use a newer version of this program")
            }
            return nil
        case "exchange": return .exchange(try exchange())
        case "stimulus": return .stimulus(try stimulus(text))
        case "register": return .register(try register())
        case "reset": return .reset(Reset(origin: try origin(), kind: try string("kind")))
        case "gap":
            return .gap(Gap(origin: try origin(), reason: try required(string("reason"), "reason", "a string")))
        default:
            throw CaptureError(
                "unknown type of line", at: .line(line),
                expected: "exchange, stimulus, register, reset, gap or transcript", found: "\"\(type)\"")
        }
    }

    private func origin() throws(CaptureError) -> Origin {
        Origin(
            device: try string("device"), time: try string("time"), line: try integer("line", in: 0...Int.max),
            offset: try integer("offset", in: 0...Int.max))
    }

    private func exchange() throws(CaptureError) -> Exchange {
        let opcode = try required(hexadecimal("opcode", digits: 4), "opcode", "4 hexadecimal digits")
        return Exchange(
            origin: try origin(),
            transport: try choice("transport", ["mailbox": .mailbox, "cci": .cci]) ?? .mailbox,
            opcode: UInt16(opcode), request: try payload("request"), response: try payload("response"),
            returnCode: try integer("returnCode", in: 0...0xFFFF).map { UInt16($0) },
            vendorStatus: try integer("vendorStatus", in: 0...0xFFFF).map { UInt16($0) },
            background: try bool("background"), tag: try integer("tag", in: 0...0xFF).map { UInt8($0) },
            notes: try strings("notes"), isDeliberate: try bool("deliberate") ?? false)
    }

    private func stimulus(_ text: Span<UInt8>) throws(CaptureError) -> Stimulus {
        var arguments = ""
        switch value("arguments") {
        case .object(_, let range): arguments = text.text(range)
        case .string(let string): arguments = string
        case nil: break
        case let other?: throw error("arguments", expected: "an object or a string", found: other.kind)
        }
        var outcome = Stimulus.Outcome.unknown
        switch try choice("outcome", ["accepted": 0, "refused": 1, "unknown": 2]) {
        case 0: outcome = .accepted
        case 1: outcome = .refused(try string("message") ?? "")
        default: break
        }
        return Stimulus(
            origin: try origin(), command: try required(string("command"), "command", "a string"),
            arguments: arguments, outcome: outcome)
    }

    private func register() throws(CaptureError) -> RegisterAccess {
        RegisterAccess(
            origin: try origin(), register: try required(string("register"), "register", "a register's key"),
            direction: try required(
                choice("direction", ["read": .read, "write": .write]), "direction", "\"read\" or \"write\""),
            value: try required(hexadecimal("value", digits: nil), "value", "a string such as \"0x3cb\""),
            width: try required(integer("width", in: 1...8), "width", "a number of bytes"))
    }

    private func payload(_ key: String) throws(CaptureError) -> Payload? {
        guard let value = value(key) else { return nil }
        guard case .object(let members, _) = value else { throw error(key, expected: "an object", found: value.kind) }
        let object = TranscriptObject(members, line: line)
        var payload = Payload([], declaredLength: try object.integer("declaredLength", in: 0...Int.max))
        payload.offset = try object.integer("offset", in: 0...Int.max)
        let digits = try required(object.string("bytes"), "\(key).bytes", "hexadecimal digits").utf8
        payload.bytes.reserveCapacity(digits.count / 2)
        var cursor = Cursor(digits.span)
        while !cursor.isAtEnd {
            if let byte = cursor.hexByte() {
                payload.bytes.append(byte)
            } else if cursor.take("??") {
                let end = payload.bytes.count
                let start = payload.holes.last?.upperBound == end ? payload.holes.removeLast().lowerBound : end
                payload.holes.append(start..<(end + 1))
                payload.bytes.append(0)
            } else {
                throw error(
                    "\(key).bytes", expected: "pairs of hexadecimal digits, or ?? for a byte that was not captured",
                    found: "something else at digit \(cursor.position + 1)")
            }
        }
        return payload
    }
}

extension Span where Element == UInt8 {
    fileprivate var isBlank: Bool {
        for index in indices where self[index] != 0x20 && self[index] != 0x09 { return false }
        return true
    }
}
