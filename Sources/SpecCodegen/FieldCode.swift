import SpecTables

/// What generated code says about one fixed row.
struct FieldCode {
    let field: Field
    /// Whether a structure of legal size may end before the row.
    let isOptional: Bool

    init(_ field: Field, in structure: Structure) {
        self.field = field
        isOptional = field.end > structure.minimumSize
    }

    var name: String { SwiftNames.escaped(field.wireName) }
    private var offset: String { SwiftNames.hex(field.offset) }

    /// Whether the Swift type has more bits than the field.
    var hasSpareBits: Bool { if case .unsigned = field.kind { field.width == 3 } else { false } }

    /// The type of the row in a `Value`, without the optional mark.
    var valueType: String {
        switch field.kind {
        case .unsigned:
            if let enumeration = field.enumeration { return SwiftNames.type(enumeration.title) }
            if let bits = field.bits { return SwiftNames.type(bits.title) }
            return SwiftNames.integer(bytes: field.width)
        case .signed: return "Int16"
        case .uuid: return "WireUUID"
        case .bytes, .text: return "FixedArray<\(field.width), UInt8>"
        case .reserved: return field.width == 1 ? "UInt8" : "FixedArray<\(field.width), UInt8>"
        case .array(let width):
            return "FixedArray<\(field.width / width), \(SwiftNames.integer(bytes: width))>"
        case .structure(let key): return SwiftNames.type(ofStructure: key) + ".Value"
        case .list, .trailing, .message, .commandPayload: fatalError("\(field.name) has no fixed size")
        }
    }

    /// The type that a view's accessor gives.
    var viewType: String {
        switch field.kind {
        case .bytes, .text: "RawSpan"
        case .reserved: field.width == 1 ? "UInt8" : "RawSpan"
        case .structure(let key): SwiftNames.type(ofStructure: key)
        default: valueType
        }
    }

    /// Whether the accessor's result lives as long as the view's bytes.
    var isBorrowed: Bool {
        switch field.kind {
        case .bytes, .text, .structure: true
        case .reserved: field.width > 1
        default: false
        }
    }

    /// The expression that loads the row from a view's `bytes`.
    var load: String {
        switch field.kind {
        case .unsigned:
            let raw = "bytes.u\(field.width * 8)(\(offset))"
            return field.enumeration != nil || field.bits != nil ? "\(valueType)(rawValue: \(raw))" : raw
        case .signed: return "Int16(bitPattern: bytes.u16(\(offset)))"
        case .uuid: return "bytes.uuid(\(offset))"
        case .reserved where field.width == 1: return "bytes.u8(\(offset))"
        case .bytes, .text, .reserved: return "bytes.slice(\(offset), \(SwiftNames.hex(field.width)))"
        case .array: return "FixedArray(copying: bytes.slice(\(offset), \(SwiftNames.hex(field.width))))"
        case .structure: return "bytes.view(\(offset))"
        case .list, .trailing, .message, .commandPayload: fatalError("\(field.name) has no fixed size")
        }
    }

    /// The value that a new `Value` starts with.
    var zero: String {
        if isOptional { return "nil" }
        switch field.kind {
        case .unsigned: return field.enumeration != nil || field.bits != nil ? ".init(rawValue: 0)" : "0"
        case .signed: return "0"
        case .uuid: return ".zero"
        case .reserved where field.width == 1: return "0"
        case .bytes, .text, .reserved, .array: return ".init(repeating: 0)"
        default: return ".init()"
        }
    }

    /// The statements that copy the row from `view`.
    var copy: String {
        switch field.kind {
        case .bytes, .text: fixedCopy
        case .reserved where field.width > 1: fixedCopy
        case .structure: "\(name) = view.\(name).value"
        default: "\(name) = view.\(name)"
        }
    }

    private var fixedCopy: String {
        isOptional
            ? "if let bytes = view.\(name) { \(name) = FixedArray(copying: bytes) } else { \(name) = nil }"
            : "\(name) = FixedArray(copying: view.\(name))"
    }

    /// The statements that write `value` of the row at `start` plus its offset.
    func store(_ value: String) -> [String] {
        let at = field.offset == 0 ? "start" : "start + \(offset)"
        switch field.kind {
        case .unsigned:
            let raw = field.enumeration != nil || field.bits != nil ? "\(value).rawValue" : value
            return [field.width == 3 ? "writer.store24(\(raw), at: \(at))" : "writer.store(\(raw), at: \(at))"]
        case .signed: return ["writer.store(\(value), at: \(at))"]
        case .uuid: return ["writer.store(\(value), at: \(at))"]
        case .reserved where field.width == 1: return ["writer.store(\(value), at: \(at))"]
        case .bytes, .text, .reserved, .array: return ["writer.store(\(value), at: \(at))"]
        default: return ["\(value).store(into: &writer, at: \(at))"]
        }
    }

    /// `Starting DPA, an address in bytes. Offset 00h, 8 bytes.`
    var doc: String {
        var text = field.title
        if let unit = field.unit, !unit.prose.isEmpty { text += ", " + unit.prose }
        if let note = field.note { text += "; " + note }
        text += ". Offset \(SwiftNames.specHex(field.offset)), \(field.width) byte\(field.width == 1 ? "" : "s")."
        if field.since > .r2_0 { text += " From \(field.since.rawValue)." }
        if isOptional { text += " `nil` where the bytes end before it." }
        return text
    }
}
