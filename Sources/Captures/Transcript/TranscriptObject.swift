/// An object of a transcript line, by what its members have to be.
struct TranscriptObject: ~Escapable {
    private let nodes: JSONNodes
    private let members: TranscriptMembers
    private let line: Int

    /// - Throws: ``CaptureError`` where the line is no object.
    @_lifetime(copy nodes)
    init(_ nodes: consuming JSONNodes, line: Int) throws(CaptureError) {
        guard nodes.kind(at: 0) == .object else {
            throw CaptureError("a transcript line is a JSON object", at: .line(line), found: nodes.kindName(at: 0))
        }
        members = TranscriptMembers(nodes, of: 0)
        self.nodes = nodes
        self.line = line
    }

    @_lifetime(copy parent)
    private init(_ place: Int, in parent: borrowing TranscriptObject) {
        nodes = parent.nodes
        members = TranscriptMembers(nodes, of: place)
        line = parent.line
    }

    private func error(
        _ key: TranscriptKey, in object: TranscriptKey? = nil, expected: String, found: String?
    ) -> CaptureError {
        let path = (object.map { "\($0)." } ?? "") + "\(key)"
        return CaptureError(
            "the key \"\(path)\" is wrong", at: .line(line), expected: expected, found: found ?? "nothing")
    }

    private func required<Value>(
        _ value: Value?, _ key: TranscriptKey, _ expected: StaticString
    ) throws(CaptureError) -> Value {
        guard let value else { throw error(key, expected: "\(expected)", found: nil) }
        return value
    }

    /// The place of a string.
    private func text(_ key: TranscriptKey) throws(CaptureError) -> Int? {
        guard let value = members[key] else { return nil }
        let kind = nodes.kind(at: value)
        guard kind == .string || kind == .escapedString else {
            throw error(key, expected: "a string", found: nodes.kindName(at: value))
        }
        return value
    }

    private func string(_ key: TranscriptKey) throws(CaptureError) -> String? {
        guard let place = try text(key) else { return nil }
        return nodes.string(at: place)
    }

    private func integer(_ key: TranscriptKey, in range: ClosedRange<Int>) throws(CaptureError) -> Int? {
        guard let value = members[key] else { return nil }
        let number = nodes.integer(at: value)
        guard let number, range.contains(number) else {
            throw error(
                key, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)",
                found: number.map { String($0) } ?? nodes.kindName(at: value))
        }
        return number
    }

    private func bool(_ key: TranscriptKey) throws(CaptureError) -> Bool? {
        guard let value = members[key] else { return nil }
        switch nodes.kind(at: value) {
        case .true: return true
        case .false: return false
        default: throw error(key, expected: "true or false", found: nodes.kindName(at: value))
        }
    }

    private func strings(_ key: TranscriptKey) throws(CaptureError) -> [String] {
        guard let value = members[key] else { return [] }
        guard nodes.kind(at: value) == .array else {
            throw error(key, expected: "an array", found: nodes.kindName(at: value))
        }
        var strings: [String] = []
        var other: String?
        nodes.forEachElement(of: value) { element in
            let kind = nodes.kind(at: element)
            if kind == .string || kind == .escapedString {
                strings.append(nodes.string(at: element))
            } else {
                other = other ?? nodes.kindName(at: element)
            }
        }
        if let other { throw error(key, expected: "an array of strings", found: "in it \(other)") }
        return strings
    }

    /// One of the named values.
    private func choice<Value: CaseIterable & RawRepresentable<String>>(
        _ key: TranscriptKey, _ type: Value.Type
    ) throws(CaptureError) -> Value? {
        guard let text = try string(key) else { return nil }
        if let match = Value(rawValue: text) { return match }
        throw error(
            key, expected: type.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: " or "),
            found: "\"\(text)\"")
    }

    /// A number in hexadecimal digits: exactly `digits` of them, or after `0x` any that fit.
    private func hexadecimal(_ key: TranscriptKey, digits: Int?) throws(CaptureError) -> UInt64? {
        guard let place = try text(key) else { return nil }
        let content = nodes.content(at: place)
        var cursor = Cursor(nodes.text.extracting(content))
        let number = digits == nil ? cursor.prefixedHexadecimal() : cursor.hexadecimal()
        guard let number, cursor.isAtEnd, digits == nil || content.count == digits else {
            let expected = digits.map { "\($0) hexadecimal digits" } ?? "0x and up to 16 hexadecimal digits"
            throw error(key, expected: expected, found: "\"\(nodes.string(at: place))\"")
        }
        return number
    }
}

extension TranscriptObject {
    /// The line's content; `nil` for the header.
    func transcriptLine() throws(CaptureError) -> TranscriptLine? {
        let type = try required(text(.type), .type, "what the line is")
        if nodes.isString(at: type, "exchange") { return .exchange(try exchange()) }
        if nodes.isString(at: type, "register") { return .register(try register()) }
        if nodes.isString(at: type, "stimulus") { return .stimulus(try stimulus()) }
        if nodes.isString(at: type, "reset") { return .reset(Reset(origin: try origin(), kind: try string(.kind))) }
        if nodes.isString(at: type, "gap") {
            return .gap(Gap(origin: try origin(), reason: try required(string(.reason), .reason, "a string")))
        }
        guard nodes.isString(at: type, "transcript") else {
            throw CaptureError(
                "unknown type of line", at: .line(line),
                expected: "exchange, stimulus, register, reset, gap or transcript",
                found: "\"\(nodes.string(at: type))\"")
        }
        let version = try required(integer(.version, in: 0...Int.max), .version, "a number")
        guard version == TranscriptWriter.version else {
            throw CaptureError(
                "the transcript has version \(version)", at: .line(line),
                expected: "version \(TranscriptWriter.version)", advice: "use a newer version of this program")
        }
        return nil
    }

    private func origin() throws(CaptureError) -> Origin {
        Origin(
            device: try string(.device), time: try string(.time), line: try integer(.line, in: 0...Int.max),
            offset: try integer(.offset, in: 0...Int.max))
    }

    private func exchange() throws(CaptureError) -> Exchange {
        let opcode = try required(hexadecimal(.opcode, digits: 4), .opcode, "4 hexadecimal digits")
        return Exchange(
            origin: try origin(), transport: try choice(.transport, Exchange.Transport.self) ?? .mailbox,
            opcode: UInt16(opcode), request: try payload(.request), response: try payload(.response),
            returnCode: try integer(.returnCode, in: 0...0xFFFF).map { UInt16($0) },
            vendorStatus: try integer(.vendorStatus, in: 0...0xFFFF).map { UInt16($0) },
            background: try bool(.background), tag: try integer(.tag, in: 0...0xFF).map { UInt8($0) },
            notes: try strings(.notes), isDeliberate: try bool(.deliberate) ?? false)
    }

    private enum Outcome: String, CaseIterable { case accepted, refused, unknown }

    private func stimulus() throws(CaptureError) -> Stimulus {
        var arguments = ""
        if let place = members[.arguments] {
            switch nodes.kind(at: place) {
            case .object: arguments = nodes.text.text(nodes.range(at: place))
            case .string, .escapedString: arguments = nodes.string(at: place)
            default:
                throw error(.arguments, expected: "an object or a string", found: nodes.kindName(at: place))
            }
        }
        let outcome: Stimulus.Outcome =
            switch try choice(.outcome, Outcome.self) {
            case .accepted: .accepted
            case .refused: .refused(try string(.message) ?? "")
            case .unknown, nil: .unknown
            }
        return Stimulus(
            origin: try origin(), command: try required(string(.command), .command, "a string"),
            arguments: arguments, outcome: outcome)
    }

    private func register() throws(CaptureError) -> RegisterAccess {
        RegisterAccess(
            origin: try origin(), register: try required(string(.register), .register, "a register's key"),
            direction: try required(
                choice(.direction, RegisterAccess.Direction.self), .direction, "\"read\" or \"write\""),
            value: try required(hexadecimal(.value, digits: nil), .value, "a string such as \"0x3cb\""),
            width: try required(integer(.width, in: 1...8), .width, "a number of bytes"))
    }

    private func payload(_ key: TranscriptKey) throws(CaptureError) -> Payload? {
        guard let value = members[key] else { return nil }
        guard nodes.kind(at: value) == .object else {
            throw error(key, expected: "an object", found: nodes.kindName(at: value))
        }
        let object = TranscriptObject(value, in: self)
        var payload = Payload([], declaredLength: try object.integer(.declaredLength, in: 0...Int.max))
        payload.offset = try object.integer(.offset, in: 0...Int.max)
        guard let place = try object.text(.bytes) else {
            throw error(.bytes, in: key, expected: "hexadecimal digits", found: nil)
        }
        var cursor = Cursor(nodes.text.extracting(nodes.content(at: place)))
        payload.bytes = cursor.hexByteRun()
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
                    .bytes, in: key, expected: "pairs of hexadecimal digits, or ?? for a byte that was not captured",
                    found: "something else at digit \(cursor.position + 1)")
            }
        }
        return payload
    }
}
