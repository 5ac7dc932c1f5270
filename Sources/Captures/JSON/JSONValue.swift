/// A JSON value, as far as transcripts need one.
package enum JSONValue {
    case null
    case bool(Bool)
    /// A number without fraction and exponent that fits.
    case integer(Int)
    /// Any other number.
    case number
    case string(String)
    case array([JSONValue])
    /// The members in their order, and where the object's text lies in the input.
    case object([Member], Range<Int>)

    package struct Member {
        package var key: String
        package var value: JSONValue
    }

    /// The value at `place` of a text that was taken apart.
    init(_ nodes: borrowing JSONNodes, at place: Int = 0) {
        switch nodes.kind(at: place) {
        case .null: self = .null
        case .true: self = .bool(true)
        case .false: self = .bool(false)
        case .integer: self = .integer(nodes.integer(at: place) ?? 0)
        case .number: self = .number
        case .string, .escapedString: self = .string(nodes.string(at: place))
        case .array:
            var elements: [JSONValue] = []
            nodes.forEachElement(of: place) { elements.append(JSONValue(nodes, at: $0)) }
            self = .array(elements)
        case .object:
            var members: [Member] = []
            nodes.forEachMember(of: place) { key, value in
                members.append(Member(key: nodes.string(at: key), value: JSONValue(nodes, at: value)))
            }
            self = .object(members, nodes.range(at: place))
        }
    }
}

/// Appends a string as JSON.
package func appendJSON(_ string: String, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            text.append(UInt8(ascii: "\\"))
            text.append(byte)
        case 0x0A: text.append(contentsOf: "\\n".utf8)
        case 0x0D: text.append(contentsOf: "\\r".utf8)
        case 0x09: text.append(contentsOf: "\\t".utf8)
        case ..<0x20, 0x7F:
            text.append(contentsOf: "\\u00".utf8)
            appendHex(byte, to: &text)
        default: text.append(byte)
        }
    }
    text.append(UInt8(ascii: "\""))
}
