import Foundation

/// `kernel-names.json`: which value of our JSON each key of the kernel's tracepoints is.
struct KernelMap: Decodable {
    enum Form: String, Decodable {
        case decimal, hex, uuid, bytes, bytesOf64BitWords, flags, words, wordsOfABit
    }

    struct Word: Decodable {
        let word: String
        /// Our name.
        let name: String?
        let bit: Int?
        let value: UInt64?
    }

    struct Entry: Decodable {
        let path: String
        let form: Form
        let mask: String?
        let separator: String?
        let words: [Word]?

        enum CodingKeys: String, CodingKey {
            case path, mask, separator, words
            case form = "as"
        }

        var maskBits: UInt64 { mask.flatMap { UInt64($0, radix: 16) } ?? .max }
    }

    /// The entries of one key: mostly one.
    struct Entries: Decodable {
        let all: [Entry]

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let list = try? value.decode([Entry].self) {
                all = list
            } else {
                all = [try value.decode(Entry.self)]
            }
        }
    }

    /// Reasons by key.
    let notFromTheRecord: [String: String]
    /// Entries by tracepoint and key.
    let events: [String: [String: Entries]]

    static func load() throws -> KernelMap {
        let text = try Vectors.text("vectors/captures/linux-6.12.95/kernel-names.json")
        return try JSONDecoder().decode(KernelMap.self, from: Data(text.utf8))
    }
}

/// A record and what the kernel printed of it.
struct KernelPair: Decodable {
    let record: [UInt8]
    let event: String
    let printed: [String: String]

    private enum CodingKeys: String, CodingKey {
        case record = "record_hex"
        case line = "ftrace"
    }

    init(from decoder: any Decoder) throws {
        let members = try decoder.container(keyedBy: CodingKeys.self)
        let text = try members.decode(String.self, forKey: .record)
        guard let record = bytes(hex: text) else {
            throw DecodingError.dataCorruptedError(forKey: .record, in: members, debugDescription: "no hex: \(text)")
        }
        self.record = record
        let line = try members.decode(String.self, forKey: .line)
        let start = #/\d+\.\d+: (\w+): /#
        guard let match = line.firstMatch(of: start) else {
            throw DecodingError.dataCorruptedError(forKey: .line, in: members, debugDescription: "no event: \(line)")
        }
        event = String(match.1)
        printed = try Self.values(line[match.range.upperBound...])
    }

    /// `key='quoted' key=bare key=aa bb cc`, with a lone colon between two groups.
    private static func values(_ text: Substring) throws -> [String: String] {
        var values: [String: String] = [:]
        var rest = text.replacing(" : ", with: " ")[...]
        while let key = rest.prefixMatch(of: #/(\w+)=/#) {
            rest = rest[key.range.upperBound...]
            if let quoted = rest.prefixMatch(of: #/'([^']*)'/#) {
                values[String(key.1)] = String(quoted.1)
                rest = rest[quoted.range.upperBound...]
            } else {
                let end = rest.firstRange(of: #/ \w+=/#)?.lowerBound ?? rest.endIndex
                values[String(key.1)] = String(rest[..<end])
                rest = rest[end...]
            }
            rest = rest.drop { $0 == " " }
        }
        guard rest.isEmpty else { throw Unread(rest: String(rest)) }
        return values
    }

    struct Unread: Error { let rest: String }

    static func load() throws -> [KernelPair] {
        try Vectors.lines("vectors/captures/linux-6.12.95/pairs.jsonl").map {
            try JSONDecoder().decode(KernelPair.self, from: Data($0.utf8))
        }
    }
}
