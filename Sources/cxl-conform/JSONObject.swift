import TableCodec

/// Writes the members of one object a line.
struct JSONObject {
    private var isFirst = true
    private let newline: Bool

    init(_ buffer: inout JSONBuffer, newline: Bool = true) {
        self.newline = newline
        buffer.append(UInt8(ascii: "{"))
    }

    mutating func add(_ key: StaticString, _ text: String?, _ buffer: inout JSONBuffer) {
        name(key, &buffer)
        if let text { buffer.append(quoted: text) } else { buffer.append("null" as StaticString) }
    }

    mutating func add(_ key: StaticString, _ number: Int?, _ buffer: inout JSONBuffer) {
        name(key, &buffer)
        if let number { buffer.append("\(number)") } else { buffer.append("null" as StaticString) }
    }

    func end(_ buffer: inout JSONBuffer) {
        buffer.append(UInt8(ascii: "}"))
        if newline { buffer.append(UInt8(ascii: "\n")) }
    }

    private mutating func name(_ key: StaticString, _ buffer: inout JSONBuffer) {
        if !isFirst { buffer.append(UInt8(ascii: ",")) }
        isFirst = false
        buffer.append(UInt8(ascii: "\""))
        buffer.append(key)
        buffer.append("\":" as StaticString)
    }
}
