/// The keys of a transcript's lines, and of the payloads in them.
enum TranscriptKey: Int32, CaseIterable {
    case type, version, device, time, line, offset
    case transport, opcode, request, response, returnCode, vendorStatus, background, tag, notes, deliberate
    case declaredLength, bytes
    case command, arguments, outcome, message
    case register, direction, value, width
    case kind, reason

    /// The key that stands at `place`; `nil` where it is none of these, and means nothing.
    init?(_ nodes: borrowing JSONNodes, at place: Int) {
        guard nodes.kind(at: place) == .string else {
            let name = nodes.string(at: place)
            guard let key = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
            self = key
            return
        }
        let content = nodes.content(at: place)
        @inline(__always) func names(_ literal: StaticString) -> Bool {
            nodes.text.hasLiteral(literal, at: content.lowerBound)
        }
        // A literal as long as the content begins there, so that it is the content.
        switch content.count {
        case 3 where names("tag"): self = .tag
        case 4 where names("type"): self = .type
        case 4 where names("time"): self = .time
        case 4 where names("line"): self = .line
        case 4 where names("kind"): self = .kind
        case 5 where names("bytes"): self = .bytes
        case 5 where names("notes"): self = .notes
        case 5 where names("value"): self = .value
        case 5 where names("width"): self = .width
        case 6 where names("opcode"): self = .opcode
        case 6 where names("device"): self = .device
        case 6 where names("offset"): self = .offset
        case 6 where names("reason"): self = .reason
        case 7 where names("request"): self = .request
        case 7 where names("version"): self = .version
        case 7 where names("command"): self = .command
        case 7 where names("outcome"): self = .outcome
        case 7 where names("message"): self = .message
        case 8 where names("response"): self = .response
        case 8 where names("register"): self = .register
        case 9 where names("transport"): self = .transport
        case 9 where names("arguments"): self = .arguments
        case 9 where names("direction"): self = .direction
        case 10 where names("returnCode"): self = .returnCode
        case 10 where names("background"): self = .background
        case 10 where names("deliberate"): self = .deliberate
        case 12 where names("vendorStatus"): self = .vendorStatus
        case 14 where names("declaredLength"): self = .declaredLength
        default: return nil
        }
    }
}

/// Where the values of an object's members stand, by key: found in one pass.
struct TranscriptMembers {
    private static let none: Int32 = -1
    /// As many as there are keys.
    private var places = InlineArray<28, Int32>(repeating: Self.none)

    /// Where a key stands twice, its last value counts.
    init(_ nodes: borrowing JSONNodes, of object: Int) {
        nodes.forEachMember(of: object) { key, value in
            guard let key = TranscriptKey(nodes, at: key) else { return }
            places[Int(key.rawValue)] = nodes.kind(at: value) == .null ? Self.none : Int32(clamping: value)
        }
    }

    /// The value of a key; `nil` where it is missing or null.
    subscript(key: TranscriptKey) -> Int? {
        let place = places[Int(key.rawValue)]
        return place == Self.none ? nil : Int(place)
    }
}
