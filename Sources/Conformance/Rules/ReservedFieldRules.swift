import CXLWire
import Captures
import SpecTables
import TableCodec

// Reserved bits and reserved values, from the tables: one rule for all commands.

private let commands: Clauses = [.r3_0: "8.2.9", .r3_2: "8.2.10"]

extension Rule {
    public static let mailboxInputReservedZero: Rule = Rule(
        "mailbox.input-reserved-zero", "MBX-CMD-009", .should, pinned: .must, .host, confidence: .b,
        on: .anyExchange,
        "Input bits that every known revision reserves are zero.",
        consequence: "A later revision may give the bits a meaning that the host does not intend.", clauses: commands
    ) { _, step throws(WireError) in
        guard step.describedInput != nil, !step.requestBytes.isEmpty else { return .notApplicable }
        return .judged(step.remarkableInput?.reservedBitsSet.map { $0.violation(.request) } ?? [])
    }

    public static let mailboxOutputReservedZero: Rule = Rule(
        "mailbox.output-reserved-zero", "MBX-CMD-010", .should, pinned: .must, .device, confidence: .b,
        on: .anyExchange, needs: [.origin],
        "Output bits that every known revision reserves are zero.",
        consequence: "A host of a later revision reads a meaning into the bits that the device does not intend.",
        clauses: commands
    ) { _, step throws(WireError) in
        guard step.succeeded, step.describedOutput != nil, !step.responseBytes.isEmpty else { return .notApplicable }
        return .judged(step.remarkableOutput?.reservedBitsSet.map { $0.violation(.response) } ?? [])
    }

    public static let mailboxReservedValueAnswer: Rule = Rule(
        "mailbox.reserved-value.answer", "MBX-CMD-011", .should, .device, confidence: .c, on: .anyExchange,
        needs: [.request],
        "Input that holds a value which every known revision reserves is refused.",
        consequence: "The host believes that something was done which the device does not know.", clauses: commands
    ) { session, step throws(WireError) in
        // The message inside a tunnel is for another component to refuse.
        guard step.opcode != TunnelManagementCommand.opcode, !step.requestBytes.isEmpty,
            let remark = step.remarkableInput?.remarks.first(where: { $0.kind == .reservedValue })
        else { return .notApplicable }
        guard session.hasCommand(of: step) else { return .unknown("nothing shows that the device has this command") }
        return step.mustBeRefused("\(remark.path): \(remark.message)")
    }
}

/// Reserved bits of a payload that are set.
struct ReservedBitsSet {
    let bytes: Range<Int>
    let path: String
    let observed: String

    func violation(_ part: Violation.Part) -> Violation {
        Violation(part, bytes, field: path, expected: "zero", observed: observed)
    }
}

extension DecodedPayload {
    /// Every reserved field and every reserved run of bits that is not zero, in the order of the payload.
    var reservedBitsSet: [ReservedBitsSet] {
        guard remarks.contains(where: { $0.kind == .reservedNotZero }) else { return [] }
        var found: [ReservedBitsSet] = []
        collect(root, "", &found)
        return found
    }

    private func collect(_ node: Node, _ prefix: String, _ found: inout [ReservedBitsSet]) {
        let joint = prefix.isEmpty || node.name.hasPrefix("[") ? "" : "."
        let path = prefix + joint + node.name
        switch node.content {
        case .reserved:
            let set = node.range.filter { $0 < bytes.count && bytes[$0] != 0 }
            if let first = set.first, let last = set.last {
                let text = bytes[first...last].map { Self.hex(UInt64($0), 2) }.joined(separator: " ")
                found.append(ReservedBitsSet(bytes: first..<last + 1, path: path, observed: text))
            }
        case .unsigned(let value):
            guard let layout = node.bitLayout else { break }
            let stray = value & layout.reservedMask(in: .newest)
            if stray != 0 {
                found.append(
                    ReservedBitsSet(
                        bytes: node.range, path: path, observed: "reserved bits 0x\(String(stray, radix: 16)) are set"))
            }
        default: break
        }
        for child in node.children { collect(child, path, &found) }
    }

    private static func hex(_ value: UInt64, _ digits: Int) -> String {
        let text = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
