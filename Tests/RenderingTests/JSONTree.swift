import Foundation

/// JSON as a parser that is not ours reads it, with truth values and numbers told apart.
enum JSONTree: Equatable, Decodable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// A number that is no 64-bit signed integer: ours never are, those in a stimulus's arguments may be.
    case otherNumber(Double)
    case string(String)
    case array([JSONTree])
    case object([String: JSONTree])

    /// Reads one value; `bytes` hold nothing else.
    init(parsing bytes: some Sequence<UInt8>) throws {
        let data = Data(bytes)
        _ = try JSONSerialization.jsonObject(with: data)
        self = try JSONDecoder().decode(JSONTree.self, from: data)
    }

    init(from decoder: any Decoder) throws {
        if let members = try? decoder.container(keyedBy: Key.self) {
            self = .object(
                try Dictionary(
                    uniqueKeysWithValues: members.allKeys.map {
                        ($0.stringValue, try members.decode(JSONTree.self, forKey: $0))
                    }))
            return
        }
        if var elements = try? decoder.unkeyedContainer() {
            var values: [JSONTree] = []
            while !elements.isAtEnd { values.append(try elements.decode(JSONTree.self)) }
            self = .array(values)
            return
        }
        let value = try decoder.singleValueContainer()
        if let text = try? value.decode(String.self) {
            self = .string(text)
        } else if let flag = try? value.decode(Bool.self) {
            self = .bool(flag)
        } else if value.decodeNil() {
            self = .null
        } else if let number = try? value.decode(Int64.self) {
            self = .integer(number)
        } else {
            self = .otherNumber(try value.decode(Double.self))
        }
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    // MARK: Looking

    subscript(key: String) -> JSONTree? { members?[key] }

    /// The value at `path`, keys joined by dots.
    func at(_ path: String) -> JSONTree? {
        path.split(separator: ".").reduce(self as JSONTree?) { $0?[String($1)] }
    }

    var members: [String: JSONTree]? { if case .object(let members) = self { members } else { nil } }
    var elements: [JSONTree]? { if case .array(let elements) = self { elements } else { nil } }
    var text: String? { if case .string(let text) = self { text } else { nil } }
    var flag: Bool? { if case .bool(let flag) = self { flag } else { nil } }
    var integer: Int64? { if case .integer(let number) = self { number } else { nil } }

    /// The number, be it written as one or, as 64-bit fields are, as a decimal string.
    var bitPattern: UInt64? {
        switch self {
        case .integer(let number): UInt64(bitPattern: number)
        case .string(let text): UInt64(text)
        default: nil
        }
    }

    /// The places at which `other` differs, as paths.
    func differences(from other: JSONTree, at path: String = "") -> [String] {
        switch (self, other) {
        case (.object(let mine), .object(let theirs)):
            return Set(mine.keys).union(theirs.keys).sorted().flatMap { key in
                (mine[key] ?? .string("missing")).differences(
                    from: theirs[key] ?? .string("missing"), at: path + "." + key)
            }
        case (.array(let mine), .array(let theirs)) where mine.count == theirs.count:
            return mine.indices.flatMap { mine[$0].differences(from: theirs[$0], at: "\(path)[\($0)]") }
        default: return self == other ? [] : ["\(path): \(self) against \(other)"]
        }
    }

    /// Whether each member and element of `part` is here, too, somewhere at the same place below one of the values.
    func holds(_ part: JSONTree) -> Bool {
        if matches(part) { return true }
        switch self {
        case .array(let elements): return elements.contains { $0.holds(part) }
        case .object(let members): return members.values.contains { $0.holds(part) }
        default: return false
        }
    }

    private func matches(_ part: JSONTree) -> Bool {
        switch (self, part) {
        case (.object(let mine), .object(let theirs)):
            theirs.allSatisfy { member in mine[member.key].map { $0.matches(member.value) } ?? false }
        case (.array(let mine), .array(let theirs)):
            mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.matches($1) }
        default: self == part
        }
    }
}
