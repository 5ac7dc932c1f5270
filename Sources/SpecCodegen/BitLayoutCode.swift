import SpecTables

/// Generates the type of a field or register that consists of bits.
struct BitLayoutCode {
    let layout: BitLayout

    init(_ layout: BitLayout) { self.layout = layout }

    private var integer: String { SwiftNames.integer(bytes: layout.width) }

    func write(to code: inout CodeWriter) {
        let type = SwiftNames.type(layout.title)
        code.doc("\(layout.title), \(layout.width) byte\(layout.width == 1 ? "" : "s"). Key `\(layout.key)`.")
        code.block("public struct \(type): RawRepresentable, Equatable, Sendable") { code in
            code.doc("All bits, the reserved ones included.")
            code.line("public var rawValue: \(integer)")
            code.line()
            code.line("@inlinable public init(rawValue: \(integer)) { self.rawValue = rawValue }")
            code.line()
            for row in layout.rows where !row.isReserved { accessor(row, &code) }
            reserved(&code)
        }
        code.line()
    }

    private func accessor(_ row: BitLayout.Row, _ code: inout CodeWriter) {
        var text = row.title
        if let unit = row.unit, !unit.prose.isEmpty { text += ", " + unit.prose }
        text += row.width == 1 ? ". Bit \(row.low)." : ". Bits \(row.low + row.width - 1):\(row.low)."
        if row.since > .r2_0 { text += " From \(row.since.rawValue)." }
        code.doc(text)
        let mask = SwiftNames.hex(row.mask)
        code.line("@export(implementation)")
        if row.width == 1 {
            code.block("public var \(row.name): Bool") { code in
                code.line("get { rawValue & \(mask) != 0 }")
                code.line("set { rawValue = newValue ? rawValue | \(mask) : rawValue & ~\(mask) }")
            }
        } else {
            let width = SwiftNames.integer(bits: row.width)
            let type = row.enumeration.map { SwiftNames.type($0.title) } ?? width
            let part = "\(width)(truncatingIfNeeded: (rawValue & \(mask)) >> \(row.low))"
            let raw = row.enumeration == nil ? "newValue" : "newValue.rawValue"
            code.block("public var \(row.name): \(type)") { code in
                code.line("get { \(row.enumeration == nil ? part : "\(type)(rawValue: \(part))") }")
                code.block("set") { code in
                    if ![8, 16, 32, 64].contains(row.width) {
                        let limit = SwiftNames.hex(row.mask >> UInt64(row.low))
                        code.line("precondition(\(raw) <= \(limit), \"\(row.name) has \(row.width) bits\")")
                    }
                    code.line("rawValue = rawValue & ~\(mask) | \(integer)(\(raw)) << \(row.low)")
                }
            }
        }
        code.line()
        guard row.unit == .units64Bytes else { return }
        code.doc("\(row.title) in bytes: the field without its other bits.")
        code.line("@export(implementation)")
        code.line("public var \(row.name)InBytes: \(integer) { rawValue & \(mask) }")
        code.line()
    }

    private func reserved(_ code: inout CodeWriter) {
        let mask = SwiftNames.hex(layout.reservedMask(in: .newest))
        code.doc("The reserved bits in their places, as the newest revision reserves them.")
        code.line("@export(implementation)")
        code.block("public var reservedBits: \(integer)") { code in
            code.line("get { rawValue & \(mask) }")
            code.line("set { rawValue = rawValue & ~\(mask) | newValue & \(mask) }")
        }
    }
}
