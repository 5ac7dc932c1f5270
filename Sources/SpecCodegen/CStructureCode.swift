import SpecTables

/// Generates the C struct of a structure and the declarations of its functions.
struct CStructureCode {
    let structure: Structure

    init(_ structure: Structure) { self.structure = structure }

    private var name: String { CNames.type(structure.key) }
    private var constant: String { CNames.constant(structure.key) }

    func write(to code: inout CodeWriter) {
        sizes(&code)
        documentation(&code)
        code.line("struct \(name) {")
        for row in structure.fixedRows { member(row, &code) }
        if !structure.optionalRows.isEmpty {
            code.comment(
                "Bytes of the fixed part that are there; what lies beyond is zero. Encoding writes as many.", 1)
            code.line("    uint32_t fixed_size;")
        }
        if let row = structure.variableRow { variable(row, &code) }
        for row in structure.floatingRows { floating(row, &code) }
        if structure.hasTrailing {
            code.comment("What follows the bytes that the layout describes; mostly empty.", 1)
            code.line("    struct cxlwire_bytes trailing;")
        }
        code.line("};")
        code.line()
        functions(&code)
        if structure.isFixedSize { list(&code) }
        if structure.union != nil { kind(&code) }
    }

    private func sizes(_ code: inout CodeWriter) {
        code.line("#define \(constant)_SIZE \(SwiftNames.hex(structure.size))")
        if structure.minimumSize < structure.size {
            code.line("#define \(constant)_MINIMUM_SIZE \(SwiftNames.hex(structure.minimumSize))")
        }
        for other in Tables.current.structures.map(\.declaration) {
            for entry in other.union?.cases ?? [] where entry.structure == structure.key {
                code.line("#define CXLWIRE_UUID_\(CNames.plain(structure.key).uppercased()) \\")
                code.line("    \(CHeaderCode.bytes(entry.uuid))")
            }
        }
    }

    private func documentation(_ code: inout CodeWriter) {
        var text = structure.title + ", "
        text += structure.isFixedSize ? "" : "at least "
        text += "\(SwiftNames.specHex(structure.minimumSize)) bytes"
        if structure.since > .r2_0 { text += ", from \(structure.since.rawValue)" }
        text += ". Key \"\(structure.key)\""
        if !structure.clauses.entries.isEmpty { text += "; \(structure.clauses.prose)" }
        code.comment(text + ".")
    }

    private func prose(_ row: Field) -> String {
        var text = row.title
        if let unit = row.unit, !unit.prose.isEmpty { text += ", " + unit.prose }
        if let enumeration = row.enumeration { text += ", enum \(CNames.type(enumeration.key))" }
        if let bits = row.bits { text += ", \(CNames.constant(bits.key))_ bits" }
        if let note = row.note { text += "; " + note }
        return text
    }

    private func member(_ row: Field, _ code: inout CodeWriter) {
        var text = prose(row)
        text += ". Offset \(SwiftNames.specHex(row.offset)), \(row.width) byte\(row.width == 1 ? "" : "s")."
        if row.since > .r2_0 { text += " From \(row.since.rawValue)." }
        code.comment(text, 1)
        let name = CNames.member(row.wireName)
        switch row.kind {
        case .signed: code.line("    int16_t \(name);")
        case .uuid: code.line("    uint8_t \(name)[16];")
        case .reserved where row.width == 1: code.line("    uint8_t \(name);")
        case .bytes, .text, .reserved: code.line("    uint8_t \(name)[\(row.width)];")
        case .array(let width): code.line("    \(CNames.integer(bytes: width)) \(name)[\(row.width / width)];")
        case .structure(let key): code.line("    struct \(CNames.type(key)) \(name);")
        default: code.line("    \(CNames.integer(bytes: row.width)) \(name);")
        }
    }

    private func variable(_ row: Field, _ code: inout CodeWriter) {
        let name = CNames.member(row.name)
        let from = "from \(SwiftNames.specHex(row.offset))"
        switch row.kind {
        case .list(let element, let count):
            var text = "\(prose(row)), \(from), \(SwiftNames.specHex(row.stride)) bytes each"
            if case .field(let field) = count { text += "; \(CNames.member(field)) counts them on the wire" }
            code.comment(text + ".", 1)
            if case .structure(let key) = element {
                code.line("    struct \(CNames.type(key))_list \(name);")
            } else {
                code.line("    struct cxlwire_uint16_list \(name);")
            }
        case .message:
            code.comment("\(prose(row)), header included, \(from): a cci-message.", 1)
            code.line("    struct cxlwire_bytes \(name);")
        default:
            code.comment("\(prose(row)), \(from).", 1)
            code.line("    struct cxlwire_bytes \(name);")
        }
    }

    private func floating(_ row: Field, _ code: inout CodeWriter) {
        guard case .structure(let key) = row.kind else { return }
        let name = CNames.member(row.name)
        if structure.hasOptionalTotals {
            code.comment("1 where \(name) is there, as from \(row.since.rawValue); 0 in the older shape.", 1)
            code.line("    uint8_t has_\(name);")
        }
        code.comment("\(row.title), behind the last element.", 1)
        code.line("    struct \(CNames.type(key)) \(name);")
    }

    private func functions(_ code: inout CodeWriter) {
        let isVariable = structure.variableRow != nil
        code.comment(
            "Decodes the structure at the beginning of `bytes`, which may be longer. Errors: CXLWIRE_TRUNCATED"
                + (isVariable ? ", CXLWIRE_COUNT_EXCEEDS_PAYLOAD" : "")
                + ", CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE; `out` is unchanged then. `error` may be null.")
        code.line("enum cxlwire_status \(name)_decode(")
        code.line("    const void *bytes, size_t size, struct \(name) *out, struct cxlwire_error *error);")
        if StructureCode(structure).hasOlderShape {
            code.comment(
                "The same, with the shape that `revision` gives the structure; decoding without one takes the newer shape where it fits exactly or its count is not zero, and so does CXLWIRE_REVISION_3_0E here."
            )
            code.line("enum cxlwire_status \(name)_decode_as(")
            code.line("    const void *bytes, size_t size, enum cxlwire_revision revision,")
            code.line("    struct \(name) *out, struct cxlwire_error *error);")
        }
        code.comment(
            "Writes the structure to the beginning of `bytes`, and the number of bytes to `written`. Counts are written as they are given"
                + (isVariable
                    ? ", lists and opaque parts as the bytes they point to, which may stand in their place in `bytes` already but not elsewhere in it"
                    : "")
                + ". Errors: CXLWIRE_BUFFER_TOO_SMALL"
                + (structure.fixedRows.contains(where: hasSpareBits) ? ", CXLWIRE_VALUE_TOO_LARGE" : "")
                + (structure.optionalRows.isEmpty ? "" : ", CXLWIRE_FIXED_SIZE")
                + ", CXLWIRE_NULL_ARGUMENT, CXLWIRE_SIZE_TOO_LARGE. `written` and `error` may be null.")
        code.line("enum cxlwire_status \(name)_encode(")
        code.line(
            "    const struct \(name) *in, void *bytes, size_t size, size_t *written, struct cxlwire_error *error);")
        code.line()
    }

    /// Whether some value of the C member does not fit the field.
    private func hasSpareBits(_ row: Field) -> Bool {
        if case .structure(let key) = row.kind {
            return Tables.current.structure(key)?.fixedRows.contains(where: hasSpareBits) ?? false
        }
        return FieldCode(row, in: structure).hasSpareBits
    }

    private func list(_ code: inout CodeWriter) {
        guard ABICode.repeated.contains(structure.key) else { return }
        code.comment("Several of these, one behind the other, inside the payload that was decoded.")
        code.line("struct \(name)_list {")
        code.line("    const uint8_t *bytes;")
        code.line("    size_t count;")
        code.line("};")
        code.comment("Decodes element `index`. Errors: CXLWIRE_NULL_ARGUMENT, CXLWIRE_OUT_OF_RANGE.")
        code.line("enum cxlwire_status \(name)_list_get(")
        code.line(
            "    const struct \(name)_list *list, size_t index, struct \(name) *out, struct cxlwire_error *error);")
        code.line()
    }

    private func kind(_ code: inout CodeWriter) {
        code.comment("What the identifier says the structure is; the decoder of that structure takes the same bytes.")
        code.line("enum \(name)_kind {")
        let keys = ABICode.kinds(of: structure)
        for (index, key) in keys.enumerated() {
            let last = key.split(separator: ".").last.map(String.init) ?? key
            let comma = index == keys.count - 1 ? "" : ","
            code.line("    \(constant)_KIND_\(CNames.plain(last).uppercased()) = \(index)\(comma)")
        }
        code.line("};")
        code.line("enum cxlwire_status \(name)_kind(")
        code.line("    const void *bytes, size_t size, enum \(name)_kind *out, struct cxlwire_error *error);")
        code.line()
    }
}
