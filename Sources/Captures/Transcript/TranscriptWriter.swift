/// Writes transcript lines as NDJSON: a JSON object a line, the first of which names the form.
///
/// Payload bytes are a string of hexadecimal digits in which `??` stands for a byte that was not captured. The declared
/// length is written wherever it is known, also where it equals the number of bytes. What is not known is left out.
/// The schema is `vectors/schema/transcript.schema.json`.
public struct TranscriptWriter: Sendable {
    /// The version of the form.
    public static let version = 1

    private var hasHeader = false

    public init() {}

    /// Appends a line, and before the first one the header.
    public mutating func write(_ line: TranscriptLine, into text: inout [UInt8]) {
        writeHeader(into: &text)
        // Moved out and back, so that it is not copied.
        var taken: [UInt8] = []
        swap(&taken, &text)
        var object = ObjectWriter(consume taken)
        switch line {
        case .exchange(let exchange): exchange.write(&object)
        case .stimulus(let stimulus): stimulus.write(&object)
        case .register(let access): access.write(&object)
        case .reset(let reset):
            object.add("type", "reset")
            object.add("kind", reset.kind)
            object.add(reset.origin)
        case .gap(let gap):
            object.add("type", "gap")
            object.add("reason", gap.reason)
            object.add(gap.origin)
        }
        text = object.finish()
        text.append(UInt8(ascii: "\n"))
    }

    /// Appends the header unless it was written already: a transcript without lines is a header.
    public mutating func writeHeader(into text: inout [UInt8]) {
        guard !hasHeader else { return }
        hasHeader = true
        text.append(contentsOf: "{\"type\":\"transcript\",\"version\":\(Self.version)}\n".utf8)
    }
}

/// Appends the members of a JSON object to a text.
private struct ObjectWriter: ~Copyable {
    private var text: [UInt8]
    private var isFirst = true

    init(_ text: consuming [UInt8]) {
        self.text = consume text
        self.text.append(UInt8(ascii: "{"))
    }

    consuming func finish() -> [UInt8] {
        text.append(UInt8(ascii: "}"))
        return text
    }

    private mutating func key(_ name: StaticString) {
        if !isFirst { text.append(UInt8(ascii: ",")) }
        isFirst = false
        appendJSON(name.description, to: &text)
        text.append(UInt8(ascii: ":"))
    }

    mutating func add(_ name: StaticString, _ string: String?) {
        guard let string else { return }
        key(name)
        appendJSON(string, to: &text)
    }

    mutating func add(_ name: StaticString, _ number: Int?) {
        guard let number else { return }
        key(name)
        text.append(contentsOf: String(number).utf8)
    }

    mutating func add(_ name: StaticString, _ flag: Bool?) {
        guard let flag else { return }
        key(name)
        text.append(contentsOf: (flag ? "true" : "false").utf8)
    }

    mutating func add(_ name: StaticString, _ strings: [String]) {
        guard !strings.isEmpty else { return }
        key(name)
        var separator = UInt8(ascii: "[")
        for string in strings {
            text.append(separator)
            appendJSON(string, to: &text)
            separator = UInt8(ascii: ",")
        }
        text.append(UInt8(ascii: "]"))
    }

    mutating func add(_ name: StaticString, json: String) {
        key(name)
        text.append(contentsOf: json.utf8)
    }

    mutating func add(_ name: StaticString, _ payload: Payload?) {
        guard let payload else { return }
        key(name)
        text.append(contentsOf: "{".utf8)
        if let length = payload.declaredLength { text.append(contentsOf: "\"declaredLength\":\(length),".utf8) }
        if let offset = payload.offset { text.append(contentsOf: "\"offset\":\(offset),".utf8) }
        text.append(contentsOf: "\"bytes\":\"".utf8)
        var holes = payload.holes[...]
        for (index, byte) in payload.bytes.enumerated() {
            while let hole = holes.first, hole.upperBound <= index { holes.removeFirst() }
            if let hole = holes.first, hole.contains(index) {
                text.append(contentsOf: "??".utf8)
            } else {
                appendHex(byte, to: &text)
            }
        }
        text.append(contentsOf: "\"}".utf8)
    }

    mutating func add(_ origin: Origin) {
        add("device", origin.device)
        add("time", origin.time)
        add("line", origin.line)
        add("offset", origin.offset)
    }
}

// MARK: - Lines

extension Exchange {
    fileprivate func write(_ object: inout ObjectWriter) {
        object.add("type", "exchange")
        object.add("transport", transport.rawValue)
        let digits = String(opcode, radix: 16)
        object.add("opcode", String(repeating: "0", count: 4 - digits.count) + digits)
        object.add("request", request)
        object.add("response", response)
        object.add("returnCode", returnCode.map(Int.init))
        object.add("vendorStatus", vendorStatus.map(Int.init))
        object.add("background", background)
        object.add("tag", tag.map(Int.init))
        if isDeliberate { object.add("deliberate", true) }
        object.add(origin)
        object.add("notes", notes)
    }
}

extension Stimulus {
    fileprivate func write(_ object: inout ObjectWriter) {
        object.add("type", "stimulus")
        object.add("command", command)
        if hasJSONArguments {
            object.add("arguments", json: arguments)
        } else {
            object.add("arguments", arguments)
        }
        switch outcome {
        case .accepted: object.add("outcome", "accepted")
        case .refused(let message):
            object.add("outcome", "refused")
            object.add("message", message)
        case .unknown: object.add("outcome", "unknown")
        }
        object.add(origin)
    }

    /// Whether the arguments can stand in a line of NDJSON and be read back as they are.
    package var hasJSONArguments: Bool {
        let text = Array(arguments.utf8)
        guard text.first == UInt8(ascii: "{"), text.last == UInt8(ascii: "}"), !text.contains(0x0A),
            !text.contains(0x0D)
        else { return false }
        var parser = JSONParser(text.span)
        // Nested in a line it has a level less than the reader allows.
        guard let value = try? parser.parse(), case .object = value, text.count < 1 << 20 else { return false }
        return !value.isNested(deeperThan: JSONParser.deepestNesting - 2)
    }
}

extension JSONValue {
    fileprivate func isNested(deeperThan levels: Int) -> Bool {
        switch self {
        case .object(let members, _): levels == 0 || members.contains { $0.value.isNested(deeperThan: levels - 1) }
        case .array(let elements): levels == 0 || elements.contains { $0.isNested(deeperThan: levels - 1) }
        default: false
        }
    }
}

extension RegisterAccess {
    fileprivate func write(_ object: inout ObjectWriter) {
        object.add("type", "register")
        object.add("register", register)
        object.add("direction", direction.rawValue)
        object.add("value", "0x" + String(value, radix: 16))
        object.add("width", width)
        object.add(origin)
    }
}
