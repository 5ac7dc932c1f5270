import Foundation

/// The words in the kernel's own description of its tracepoints, `ftrace_formats.txt`.
struct KernelFormats {
    struct Word: Equatable {
        let value: UInt64?
        let word: String
    }

    /// Print formats and their arguments, by tracepoint.
    private let arguments: [String: [String: String]]

    static func load() throws -> KernelFormats {
        var arguments: [String: [String: String]] = [:]
        var event = ""
        for line in try Vectors.lines("vectors/captures/linux-6.12.95/ftrace_formats.txt") {
            if let name = line.firstMatch(of: #/^name: (\w+)/#) { event = String(name.1) }
            guard let print = line.firstMatch(of: #/^print fmt: "([^"]*)", (.*)$/#) else { continue }
            let keys = print.1.matches(of: #/(\w+)='?%/#).map { String($0.1) }
            arguments[event] = Dictionary(uniqueKeysWithValues: zip(keys, split(print.2)))
        }
        return KernelFormats(arguments: arguments)
    }

    /// The words of `key`: for flags by bit, else by value; none for numbers.
    func words(event: String, key: String) -> [Word] {
        let text = arguments[event]?[key] ?? ""
        let flags = text.matches(of: #/<< \((\d+)\)\), "([^"]*)"/#).map {
            Word(value: UInt64($0.1), word: String($0.2))
        }
        let values = text.matches(of: #/\{ 0x([0-9A-Fa-f]+), "([^"]*)"/#).map {
            Word(value: UInt64($0.1, radix: 16), word: String($0.2))
        }
        return flags + values
    }

    /// The arguments of a call, split at the commas that stand in no bracket and no string.
    private static func split(_ text: Substring) -> [String] {
        var parts = [""]
        var depth = 0
        var isQuoted = false
        for character in text {
            if character == "\"" { isQuoted.toggle() }
            if !isQuoted {
                if "({".contains(character) { depth += 1 }
                if ")}".contains(character) { depth -= 1 }
                if character == ",", depth == 0 {
                    parts.append("")
                    continue
                }
            }
            parts[parts.count - 1].append(character)
        }
        return parts
    }
}
