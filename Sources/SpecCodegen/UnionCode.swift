import SpecTables

/// Generates the choice between the structures of a tagged union.
struct UnionCode {
    let union: TaggedUnion

    init(_ union: TaggedUnion) { self.union = union }

    private var cases: [(name: String, uuid: UUIDValue?, type: String)] {
        var cases = union.cases.map {
            (
                name: Self.caseName($0.structure), uuid: Optional($0.uuid),
                type: SwiftNames.type(ofStructure: $0.structure)
            )
        }
        if let fallback = union.fallback {
            cases.append((name: Self.caseName(fallback), uuid: nil, type: SwiftNames.type(ofStructure: fallback)))
        }
        return cases
    }

    /// `event-record.general-media` becomes `generalMedia`.
    static func caseName(_ key: String) -> String {
        let words = key.split(separator: ".").last?.split(separator: "-").map(String.init) ?? []
        return words.prefix(1).joined() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// Eight bytes as the little-endian load gives them.
    private func word(_ bytes: ArraySlice<UInt8>) -> String {
        SwiftNames.hex(bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
    }

    func write(to code: inout CodeWriter) {
        code.doc("The record as what its identifier says it is.")
        code.block("public enum Kind: ~Escapable") { code in
            for entry in cases { code.line("case \(entry.name)(\(entry.type))") }
        }
        code.line()
        code.doc("The record as what its identifier says it is.")
        code.line("@export(implementation)")
        code.block("public var kind: Kind") { code in
            code.block("@_lifetime(copy self) get") { code in
                code.line("let low = bytes.u64(0), high = bytes.u64(8)")
                for entry in cases {
                    let make = "return .\(entry.name)(bytes.view(0))"
                    if let uuid = entry.uuid {
                        let condition = "low == \(word(uuid.bytes[0..<8])) && high == \(word(uuid.bytes[8..<16]))"
                        code.line("if \(condition) { \(make) }")
                    } else {
                        code.line(make)
                    }
                }
            }
        }
        code.line()
    }
}
