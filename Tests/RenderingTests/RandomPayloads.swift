import SpecTables

import struct Conformance.SeededRandom

extension SeededRandom {
    init(seed: String) { self.init(seed: seed.utf8.reduce(5381) { $0 &* 33 &+ UInt64($1) }) }

    /// Bytes of random length for `structure`: mostly with small counts, with a kind that is known, with zeros in it.
    mutating func payload(for structure: Structure) -> [UInt8] {
        var bytes = bytes(Int(next() % UInt64(structure.size + 200)))
        if Bool.random(using: &self) {
            for index in bytes.indices where Bool.random(using: &self) { bytes[index] = 0 }
        }
        if let choice = structure.union?.cases.randomElement(using: &self), bytes.count >= 16, next() % 4 != 0 {
            bytes.replaceSubrange(0..<16, with: choice.uuid.bytes)
        }
        if let opcode = structure.row(named: "opcode"), bytes.count >= opcode.end, next() % 4 != 0 {
            let known = Catalogue.commands.randomElement(using: &self)!.declaration.opcode
            bytes[opcode.offset] = UInt8(truncatingIfNeeded: known)
            bytes[opcode.offset + 1] = UInt8(truncatingIfNeeded: known >> 8)
        }
        if let field = structure.countField, bytes.count >= field.end, next() % 4 != 0 {
            for index in field.offset..<field.end { bytes[index] = 0 }
            bytes[field.offset] = UInt8(
                truncatingIfNeeded: next() % (structure.variableRow?.isListed == true ? 4 : 128))
        }
        return bytes
    }
}

extension Structure {
    /// The field that says how long the variable part is.
    fileprivate var countField: Field? {
        switch variableRow?.kind {
        case .list(_, .field(let name)): row(named: name)
        case .message(let length), .commandPayload(let length): row(named: String(length.prefix { $0 != "." }))
        default: nil
        }
    }
}

extension Field {
    fileprivate var isListed: Bool { if case .list = kind { true } else { false } }
}
