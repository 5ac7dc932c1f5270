import SpecTables

/// Generates the view of a structure, and the `Value` that owns its fixed part.
struct StructureCode {
    let structure: Structure
    private let fields: [FieldCode]
    private let variable: Field?
    private let floating: Field?

    init(_ structure: Structure) {
        self.structure = structure
        fields = structure.fixedRows.map { FieldCode($0, in: structure) }
        variable = structure.variableRow
        floating = structure.floatingRows.first
    }

    /// The name without the command it is nested in.
    private var name: String {
        guard let use = SwiftNames.command(of: structure) else { return SwiftNames.type(structure.title) }
        return use.isRequest ? "Request" : "Response"
    }

    private var isRepeatable: Bool { structure.isFixedSize }
    /// Whether the count field came later than the structure, so that two shapes are about.
    var hasOlderShape: Bool { olderCount != nil }

    private var olderCount: Field? {
        guard case .list(_, .field(let name)) = variable?.kind, let count = structure.row(named: name),
            count.since > structure.since
        else { return nil }
        return count
    }

    func write(to code: inout CodeWriter) {
        documentation(&code)
        let conformance = isRepeatable ? "FixedSizeWireView" : "WireView"
        code.block("public struct \(name): \(conformance), ~Escapable") { code in
            constants(&code)
            if hasOlderShape { shapes(&code) }
            storedProperties(&code)
            initializers(&code)
            for field in fields { accessor(field, &code) }
            if let variable { VariablePartCode(structure, variable, floating).write(to: &code) }
            trailing(&code)
            if let union = structure.union { UnionCode(union).write(to: &code) }
            if !fields.isEmpty { ValueCode(structure, fields, view: name).write(to: &code) }
        }
    }

    private func documentation(_ code: inout CodeWriter) {
        var text = structure.title
        text +=
            structure.isFixedSize
            ? ", \(SwiftNames.specHex(structure.size)) bytes"
            : ", at least \(SwiftNames.specHex(structure.minimumSize)) bytes"
        if structure.since > .r2_0 { text += ", from \(structure.since.rawValue)" }
        text += ". Key `\(structure.key)`"
        if !structure.clauses.entries.isEmpty { text += "; \(structure.clauses.prose)" }
        code.doc(text + ".")
    }

    private func constants(_ code: inout CodeWriter) {
        code.line("@export(implementation) public static var key: StaticString { \"\(structure.key)\" }")
        code.line(
            "@export(implementation) public static var minimumByteCount: Int { \(SwiftNames.hex(structure.minimumSize)) }"
        )
        if isRepeatable {
            code.line("@export(implementation) public static var byteCount: Int { \(SwiftNames.hex(structure.size)) }")
        }
        code.line()
    }

    private func shapes(_ code: inout CodeWriter) {
        code.doc("The shapes that revisions give the structure.")
        code.block("public enum Shape: Equatable, Sendable") { code in
            code.doc("Without count and totals: the list runs to the end of the payload.")
            code.line("case before\(revisionSuffix)")
            code.doc("With count and totals.")
            code.line("case since\(revisionSuffix)")
        }
        code.line()
    }

    private var revisionSuffix: String { olderCount!.since.rawValue.split(separator: ".").joined(separator: "_") }

    private func storedProperties(_ code: inout CodeWriter) {
        code.doc("The bytes that were framed, to their end.")
        code.line("public let bytes: RawSpan")
        if case .list = variable?.kind { code.line("@usableFromInline let listCount: Int") }
        if hasOlderShape {
            code.doc("The shape that the bytes were taken to have.")
            code.line("public let shape: Shape")
        }
        code.line()
    }

    private func initializers(_ code: inout CodeWriter) {
        if hasOlderShape {
            autoShapeInitializer(&code)
        } else {
            initializer("public init(_ bytes: RawSpan) throws(WireError)", &code)
        }
        if isRepeatable {
            code.doc("Takes bytes that the caller has proved to be there.")
            code.line("@export(implementation)")
            code.line("@_lifetime(copy bytes)")
            code.line("@unsafe public init(proved bytes: RawSpan) { self.bytes = bytes }")
            code.line()
        }
    }

    /// The shape is the newer one where its size fits exactly or its count is not zero.
    private func autoShapeInitializer(_ code: inout CodeWriter) {
        guard let count = olderCount, case .list(.structure(let element), _) = variable?.kind,
            let stride = Tables.current.structure(element)?.size
        else { return }
        code.doc("Takes the newer shape where it fits exactly or its count is not zero, else the older one.")
        code.line("///")
        code.doc("- Throws: ``WireError``")
        code.line("@export(implementation)")
        code.line("@_lifetime(copy bytes)")
        code.block("public init(_ bytes: RawSpan) throws(WireError)") { code in
            proveMinimum(&code)
            code.line("let count = Int(bytes.u\(count.width * 8)(\(SwiftNames.hex(count.offset))))")
            let total =
                "\(SwiftNames.hex(structure.size)) + count * \(SwiftNames.hex(stride)) + \(SwiftNames.hex(floating?.width ?? 0))"
            code.line("let isNewer = count != 0 || bytes.byteCount == \(total)")
            code.line("try self.init(bytes, shape: isNewer ? .since\(revisionSuffix) : .before\(revisionSuffix))")
        }
        code.line()
        code.doc("Takes the shape given.")
        code.line("///")
        code.doc("- Throws: ``WireError`` where the bytes do not hold the structure.")
        code.line("@export(implementation)")
        code.line("@_lifetime(copy bytes)")
        code.block("public init(_ bytes: Span<UInt8>, shape: Shape) throws(WireError)") {
            $0.line("try self.init(bytes.raw, shape: shape)")
        }
        code.line()
        code.doc("Takes the shape given.")
        code.line("///")
        initializer("public init(_ bytes: RawSpan, shape: Shape) throws(WireError)", &code)
    }

    private func proveMinimum(_ code: inout CodeWriter) {
        guard structure.minimumSize > 0 else { return }
        code.block("guard bytes.byteCount >= \(SwiftNames.hex(structure.minimumSize)) else") { code in
            code.line(
                "throw WireError(.truncated, structure: Self.key, needed: \(SwiftNames.hex(structure.minimumSize)), available: bytes.byteCount)"
            )
        }
    }

    private func initializer(_ head: String, _ code: inout CodeWriter) {
        code.doc("- Throws: ``WireError`` where the bytes do not hold the structure.")
        code.line("@export(implementation)")
        code.line("@_lifetime(copy bytes)")
        code.block(head) { code in
            proveMinimum(&code)
            if let variable {
                VariablePartCode(structure, variable, floating).prove(
                    shapeName: hasOlderShape ? "since\(revisionSuffix)" : nil, &code)
            }
            if hasOlderShape { code.line("self.shape = shape") }
            code.line("self.bytes = bytes")
        }
        code.line()
    }

    private func accessor(_ field: FieldCode, _ code: inout CodeWriter) {
        code.doc(field.doc)
        let type = field.viewType + (field.isOptional ? "?" : "")
        let body =
            field.isOptional
            ? "bytes.byteCount >= \(SwiftNames.hex(field.field.end)) ? \(field.load) : nil" : field.load
        code.line("@export(implementation)")
        if field.isBorrowed {
            code.block("public var \(field.name): \(type)") { $0.line("@_lifetime(copy self) get { \(body) }") }
        } else {
            code.line("public var \(field.name): \(type) { \(body) }")
        }
        code.line()
        if field.field.unit == .units256MiB { scaled(field, &code) }
    }

    /// The value in bytes, beside the value in the wire's unit.
    private func scaled(_ field: FieldCode, _ code: inout CodeWriter) {
        code.doc("\(field.field.title) in bytes; `nil` where that exceeds 64 bits.")
        code.line("@export(implementation)")
        code.line("public var \(field.field.name)InBytes: UInt64? { bytesFrom256MiB(\(field.name)) }")
        code.line()
    }

    /// Where the part that the layout describes ends, as an expression in a view.
    private var end: String {
        if let variable { return VariablePartCode(structure, variable, floating).end }
        guard structure.minimumSize < structure.size else { return SwiftNames.hex(structure.size) }
        let ends = fields.filter(\.isOptional).map { $0.field.end }.reversed()
        return ends.reduce("") { $0 + "bytes.byteCount >= \(SwiftNames.hex($1)) ? \(SwiftNames.hex($1)) : " }
            + SwiftNames.hex(structure.minimumSize)
    }

    private func trailing(_ code: inout CodeWriter) {
        if case .trailing = variable?.kind { return }
        code.doc("What follows the bytes that the layout describes; mostly empty.")
        code.line("@export(implementation)")
        code.block("public var trailing: RawSpan") { code in
            code.line("@_lifetime(copy self) get { bytes.suffix(from: \(end)) }")
        }
        code.line()
    }
}
