import TableCodec

/// A JSON value to be written.
indirect enum JSONTree: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    case string(String)
    case integer(Int)
    case bool(Bool)
    case array([JSONTree])
    /// Members without a value are left out.
    case object([(String, JSONTree?)])

    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .integer(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(arrayLiteral elements: JSONTree...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSONTree?)...) { self = .object(elements) }

    /// The value as text, indented by one space a level.
    var bytes: [UInt8] {
        var buffer = JSONBuffer()
        write(&buffer, 0)
        buffer.append(UInt8(ascii: "\n"))
        return buffer.bytes()
    }

    private func write(_ buffer: inout JSONBuffer, _ level: Int) {
        switch self {
        case .string(let text): buffer.append(quoted: text)
        case .integer(let number): buffer.append("\(number)")
        case .bool(let flag): buffer.append(flag ? "true" : "false")
        case .array(let elements):
            Self.list("[", "]", elements, &buffer, level) { $0.write(&$1, level + 1) }
        case .object(let members):
            let present = members.compactMap { key, value in value.map { (key, $0) } }
            Self.list("{", "}", present, &buffer, level) { member, buffer in
                buffer.append(quoted: member.0)
                buffer.append(": " as StaticString)
                member.1.write(&buffer, level + 1)
            }
        }
    }

    private static func list<Element>(
        _ start: String, _ end: String, _ elements: [Element], _ buffer: inout JSONBuffer, _ level: Int,
        _ body: (Element, inout JSONBuffer) -> Void
    ) {
        buffer.append(start)
        for (index, element) in elements.enumerated() {
            buffer.append((index == 0 ? "\n" : ",\n") + String(repeating: " ", count: level + 1))
            body(element, &buffer)
        }
        if !elements.isEmpty { buffer.append("\n" + String(repeating: " ", count: level)) }
        buffer.append(end)
    }
}
