import SpecTables

/// Decodes payloads by the tables alone.
///
/// Nothing throws: what can be shown is shown, and remarks say what is missing. Memory grows with the bytes that are
/// there, never with a count on the wire.
public struct TableDecoder: Sendable {
    public let revision: RevisionChoice

    public init(revision: RevisionChoice = .auto) { self.revision = revision }

    /// Decodes `bytes` as the structure `structure`.
    ///
    /// - Parameter request: the payload of the request that `bytes` answer, where it decides what the answer holds.
    public func decode(_ structure: Structure, _ bytes: [UInt8], request: [UInt8]? = nil, requestKey: String? = nil)
        -> DecodedPayload
    {
        var walk = TableWalk(revision: revision, total: bytes.count)
        if let request, let requestKey, let layout = Catalogue.structure(requestKey) {
            walk.request = (layout, request[...])
        }
        let end = walk.walk(structure, bytes[...], name: "", title: structure.title, path: "")
        let root = walk.root!
        if end < bytes.count { walk.remarkTrailing(structure, bytes, end) }
        // A tagged union is what its tag says.
        let chosen = walk.parts.first { $0.path.isEmpty }?.structure ?? structure
        let (decided, reason) = walk.decide(chosen, bytes[...])
        return DecodedPayload(
            structure: chosen, bytes: bytes, root: root, revision: decided, revisionReason: reason,
            parts: walk.parts.filter { !$0.path.isEmpty }, remarks: walk.remarks, end: end)
    }

    /// Decodes the request or the response of `opcode`. Unknown opcodes give the bytes and say why.
    public func decode(opcode: UInt16, isRequest: Bool, _ bytes: [UInt8], request: [UInt8]? = nil) -> DecodedPayload {
        let command = Catalogue.command(opcode)
        let shape = command.map { isRequest ? $0.request : $0.response }
        if case .structure(let key) = shape, let structure = Catalogue.structure(key) {
            return decode(structure, bytes, request: request, requestKey: command?.request.key)
        }
        return undescribed(bytes, Self.why(opcode, command, shape, isRequest, bytes.count))
    }

    /// Decodes `bytes` as the value of a register.
    public func decode(_ register: Register, _ bytes: [UInt8]) -> DecodedPayload {
        let row = Field(register)
        let structure = Structure(register.key, register.title, size: register.width, clauses: register.clauses) { row }
        return decode(structure, bytes)
    }

    /// Bytes of which no table speaks.
    public func undescribed(_ bytes: [UInt8], _ why: String?) -> DecodedPayload {
        let root = Node(
            name: "", title: "", offset: 0, width: bytes.count, content: .bytes, unit: nil, enumeration: nil,
            bitLayout: nil)
        let decided: Revision = if case .fixed(let fixed) = revision { fixed } else { .newest }
        let remarks = why.map { [Remark(.unknown, path: "", offset: 0, $0)] } ?? []
        return DecodedPayload(
            structure: nil, bytes: bytes, root: root, revision: decided, revisionReason: "no layout decides",
            parts: [], remarks: remarks, end: 0)
    }

    private static func why(
        _ opcode: UInt16, _ command: Command?, _ shape: CommandPayloadShape?, _ isRequest: Bool, _ count: Int
    ) -> String? {
        let part = isRequest ? "request" : "response"
        guard let command else {
            return opcode >= 0xC000
                ? "opcode \(hex4(opcode)) is vendor specific: the bytes are shown as they are"
                : "opcode \(hex4(opcode)) is not in the tables: the bytes are shown as they are"
        }
        if case .undescribed = shape {
            return "the tables have no layout for the \(part) of \(command.title) yet: the bytes are shown as they are"
        }
        return count == 0 ? nil : "\(command.title) has no \(part) payload, and \(count) bytes are here"
    }
}

/// `4801h`.
public func hex4(_ opcode: UInt16) -> String {
    let digits = String(opcode, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits + "h"
}

/// `28h`, as the specification prints offsets and sizes.
public func specHex(_ value: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return (digits.count < 2 ? "0" : "") + digits + "h"
}
