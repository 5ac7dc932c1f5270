import SpecTables

/// Generates the open type of an enumeration: unknown values stay what they are.
struct EnumerationCode {
    let enumeration: Enumeration

    init(_ enumeration: Enumeration) { self.enumeration = enumeration }

    func write(to code: inout CodeWriter) {
        let type = SwiftNames.type(enumeration.title)
        let integer = SwiftNames.integer(bits: enumeration.width)
        code.doc("\(enumeration.title). Key `\(enumeration.key)`. Values without a name are reserved, and kept.")
        code.block("public struct \(type): RawRepresentable, Equatable, Sendable") { code in
            code.line("public let rawValue: \(integer)")
            code.line()
            code.line("@inlinable public init(rawValue: \(integer)) { self.rawValue = rawValue }")
            code.line()
            for row in enumeration.rows {
                let since = row.since > .r2_0 ? " From \(row.since.rawValue)." : ""
                code.doc("\(row.title), \(SwiftNames.specHex(Int(row.value))).\(since)")
                code.line(
                    "@export(implementation) public static var \(SwiftNames.escaped(row.name)): \(type) { \(type)(rawValue: \(SwiftNames.hex(row.value))) }"
                )
            }
            code.line()
            code.doc("The value's name, or `nil` for a reserved value.")
            code.block("public var name: StaticString?") { code in
                code.block("switch rawValue") { code in
                    for row in enumeration.rows { code.line("case \(SwiftNames.hex(row.value)): \"\(row.name)\"") }
                    code.line("default: nil")
                }
            }
        }
        code.line()
    }
}
