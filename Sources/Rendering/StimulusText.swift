import Captures
import TableCodec

/// The telling arguments of a management command.
enum StimulusText {
    static func summary(_ stimulus: Stimulus) -> String {
        guard case .object(let members, _)? = parse(stimulus.arguments) else { return stimulus.arguments }
        let extents = members.first { $0.key == "extents" }.map { extentList($0.value) }
        // A device's path says the same in each line of a log; the rest is what the operator asked for.
        let rest = members.filter { $0.key != "extents" && $0.key != "path" }.sorted { $0.key < $1.key }
        return (rest.map { "\($0.key) \(text($0.value))" } + [extents].compactMap { $0 }).joined(separator: ", ")
    }

    private static func parse(_ text: String) -> JSONValue? {
        let bytes = Array(text.utf8)
        var parser = JSONParser(bytes.span)
        return try? parser.parse()
    }

    /// `0x0+128 MiB`: offsets are those of the region.
    private static func extentList(_ value: JSONValue) -> String {
        guard case .array(let elements) = value else { return "extents \(text(value))" }
        let parts = elements.prefix(3).map { element -> String in
            guard case .object(let members, _) = element, let offset = integer("offset", members),
                let length = integer("len", members)
            else { return text(element) }
            return "\(ValueText.hex(UInt64(offset)))+\(ValueText.size(UInt64(length)))"
        }
        let noun = elements.count == 1 ? "extent" : "extents"
        return "\(elements.count) \(noun) at offset " + parts.joined(separator: ", ")
            + (elements.count > parts.count ? ", …" : "")
    }

    private static func integer(_ key: String, _ members: [JSONValue.Member]) -> Int? {
        guard case .integer(let value)? = members.first(where: { $0.key == key })?.value, value >= 0 else { return nil }
        return value
    }

    private static func text(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool(let flag): "\(flag)"
        case .integer(let number): "\(number)"
        case .number: "a number"
        case .string(let string): string
        case .array(let elements): "[" + elements.map(text).joined(separator: ", ") + "]"
        case .object(let members, _):
            "{" + members.map { "\($0.key): \(text($0.value))" }.joined(separator: ", ") + "}"
        }
    }
}
