import SpecTables

extension JSONPrinter {
    /// Appends the fields of `bytes` as an object: every whole field that is there.
    public func print(
        _ structure: Structure, _ bytes: Span<UInt8>, request: (layout: Structure, bytes: [UInt8])? = nil,
        into buffer: inout JSONBuffer
    ) {
        print(structure, bytes.rawBytes, request: request, into: &buffer)
    }

    /// Appends a line for each of the structures that lie one behind the other in `bytes`: the way to print long lists.
    public func printLines(_ structure: Structure, _ bytes: Span<UInt8>, into buffer: inout JSONBuffer) {
        printLines(structure, bytes.rawBytes, into: &buffer)
    }

    /// Appends the bits of a register as an object.
    public func print(bits layout: BitLayout, _ raw: UInt64, into buffer: inout JSONBuffer) {
        var separator: StaticString = "{\""
        for row in layout.rows where !row.isReserved {
            let part = row.value(in: raw)
            buffer.append(separator)
            separator = ",\""
            buffer.append(row.name)
            buffer.append("\":" as StaticString)
            if row.width == 1 {
                buffer.append(part == 1 ? "true" as StaticString : "false")
            } else if row.width > 32 {
                buffer.append("\"\(part)\"")
            } else {
                buffer.append(decimal: part)
            }
            if let enumeration = row.enumeration {
                buffer.append(",\"\(row.name)Name\":")
                let name = enumeration.row(for: part)?.name
                if let name { buffer.append(quoted: name) } else { buffer.append("null" as StaticString) }
            }
            if let unit = row.unit, unit.isScaled, let bytes = unit.bytes(part) {
                buffer.append(",\"\(row.name)Bytes\":\"\(bytes)\"")
            }
        }
        buffer.append(UInt8(ascii: "}"))
    }
}

extension RawSpan {
    /// The bytes, owned: what decides about shapes is read from an array.
    var copied: [UInt8] { (0..<byteCount).map { byte($0) } }
}
