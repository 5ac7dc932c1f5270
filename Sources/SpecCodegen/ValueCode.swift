import SpecTables

/// Generates the `Value` of a structure: its fixed part, owned, reserved bytes included.
struct ValueCode {
    let structure: Structure
    let fields: [FieldCode]
    /// The view's name inside its command.
    let view: String

    init(_ structure: Structure, _ fields: [FieldCode], view: String) {
        self.structure = structure
        self.fields = fields
        self.view = view
    }

    func write(to code: inout CodeWriter) {
        code.doc("A copy of the fixed part.")
        code.line("@export(implementation)")
        code.line("public var value: Value { Value(self) }")
        code.line()
        code.doc("The fixed part, owned. Reserved bytes are kept, so that what is decoded can be encoded again.")
        code.block("public struct Value: WireValue") { code in
            for field in fields {
                code.doc(field.doc)
                code.line("public var \(field.name): \(field.valueType)\(field.isOptional ? "?" : "")")
            }
            code.line()
            memberwise(&code)
            copying(&code)
            encoding(&code)
        }
    }

    private func memberwise(_ code: inout CodeWriter) {
        code.line("public init(")
        for (index, field) in fields.enumerated() {
            let comma = index == fields.count - 1 ? "" : ","
            code.line("    \(field.name): \(field.valueType)\(field.isOptional ? "?" : "") = \(field.zero)\(comma)")
        }
        code.block(")") { code in
            for field in fields { code.line("self.\(field.name) = \(field.name)") }
        }
        code.line()
    }

    private func copying(_ code: inout CodeWriter) {
        code.doc("Copies what `view` shows.")
        code.line("@export(implementation)")
        code.block("public init(_ view: borrowing \(SwiftNames.type(of: structure)))") { code in
            for field in fields { code.line(field.copy) }
        }
        code.line()
    }

    private func encoding(_ code: inout CodeWriter) {
        code.doc("How many bytes ``encode(into:)`` writes.")
        code.line("public var byteCount: Int { \(byteCount) }")
        code.line()
        code.doc("Writes the fixed part behind what `writer` holds.")
        code.line("///")
        code.doc("- Throws: ``WireError`` where the room ends or a value has more bits than its field.")
        code.block("public func encode(into writer: inout WireWriter) throws(WireError)") { code in
            code.line("try check()")
            code.line("let start = try writer.reserve(byteCount, for: \"\(structure.key)\")")
            code.line("store(into: &writer, at: start)")
        }
        code.line()
        code.doc("Refuses values that have more bits than their field.")
        code.block("func check() throws(WireError)") { code in
            for field in fields where field.hasSpareBits { checkBits(field, &code) }
            for field in fields {
                if case .structure = field.field.kind { code.line("try \(field.name).check()") }
            }
        }
        code.line()
        code.doc("Writes each field at its place behind `start`, where the writer has room.")
        code.block("func store(into writer: inout WireWriter, at start: Int)") { code in
            for field in fields { store(field, &code) }
        }
    }

    private var byteCount: String {
        guard structure.minimumSize < structure.size else { return SwiftNames.hex(structure.size) }
        return fields.filter(\.isOptional).reversed().reduce("") {
            $0 + "\($1.name) != nil ? \(SwiftNames.hex($1.field.end)) : "
        } + SwiftNames.hex(structure.minimumSize)
    }

    private func checkBits(_ field: FieldCode, _ code: inout CodeWriter) {
        let raw = field.field.enumeration != nil || field.field.bits != nil ? "\(field.name).rawValue" : field.name
        code.block("guard \(raw) <= 0xFF_FFFF else") { code in
            code.line(
                "throw WireError(.valueTooLarge, structure: \"\(structure.key)\", field: \"\(field.field.wireName)\", claimed: UInt64(\(raw)), needed: 32, available: 24)"
            )
        }
    }

    private func store(_ field: FieldCode, _ code: inout CodeWriter) {
        guard field.isOptional else {
            field.store(field.name).forEach { code.line($0) }
            return
        }
        code.block("if let \(field.name)") { code in field.store(field.name).forEach { code.line($0) } }
    }
}
