import Captures
import Rendering
import SpecTables
import TableCodec
import Testing

import struct Conformance.SeededRandom

/// The JSON of payloads, against the tables and against the other renderers' source, the node tree.
@Suite struct JSONContractTests {
    static let keys = Catalogue.structures.map(\.declaration.key)
    static let revisions: [RevisionChoice] = [.auto] + Revision.allCases.map { .fixed($0) }
    /// Making a printer costs more than printing, so there is one for each revision.
    private static let printers = revisions.map { JSONPrinter(revision: $0) }

    private static func fields(
        _ printer: JSONPrinter, _ structure: Structure, _ bytes: [UInt8],
        request: (layout: Structure, bytes: [UInt8])? = nil
    ) throws -> JSONTree {
        var buffer = JSONBuffer()
        printer.print(structure, bytes.span, request: request, into: &buffer)
        return try JSONTree(parsing: buffer.bytes())
    }

    @Test(arguments: keys)
    func randomPayloadsKeepTheRules(_ key: String) throws {
        let structure = try #require(Catalogue.structure(key))
        var random = SeededRandom(seed: key)
        for _ in 0..<60 {
            let bytes = random.payload(for: structure)
            let fields = try Self.fields(Self.printers[0], structure, bytes)
            #expect(JSONShape.problems(of: fields, as: structure) == [], "\(bytes)")
        }
    }

    @Test(arguments: keys)
    func randomPayloadsAgreeWithTheNodesInEveryRevision(_ key: String) throws {
        let structure = try #require(Catalogue.structure(key))
        var random = SeededRandom(seed: key)
        for _ in 0..<20 {
            let bytes = random.payload(for: structure)
            for (revision, printer) in zip(Self.revisions, Self.printers) {
                let decoded = TableDecoder(revision: revision).decode(structure, bytes)
                let expected = ExpectedJSON.fields(of: decoded)
                let printed = try Self.fields(printer, structure, bytes)
                #expect(printed.differences(from: expected) == [], "\(revision), \(bytes)")
            }
        }
    }

    /// What an answer holds may depend on what was asked.
    @Test func answersAgreeWithTheNodesWhenTheRequestIsKnown() throws {
        var random = SeededRandom(seed: "requests")
        var compared = 0
        for command in Catalogue.commands.map(\.declaration) {
            guard let asked = command.request.key.flatMap({ Catalogue.structure($0) }),
                let structure = command.response.key.flatMap({ Catalogue.structure($0) })
            else { continue }
            for _ in 0..<20 {
                let request = random.request(asked, for: structure)
                let bytes = random.payload(for: structure)
                let decoded = TableDecoder().decode(
                    opcode: command.opcode, isRequest: false, bytes, request: request)
                let printed = try Self.fields(Self.printers[0], structure, bytes, request: (asked, request))
                let differences = printed.differences(from: ExpectedJSON.fields(of: decoded))
                #expect(differences == [], "\(command.key), asked \(request), answered \(bytes)")
                compared += 1
            }
        }
        #expect(compared >= 20 * 8)
    }

    @Test func bitsOfRegistersKeepTheRules() throws {
        let layouts =
            Catalogue.registers.map(\.declaration.bits)
            + Catalogue.structures.flatMap { $0.declaration.rows.compactMap(\.bits) }
        var random = SeededRandom(seed: "registers")
        for layout in layouts {
            for _ in 0..<20 {
                let raw = random.next() >> UInt64(64 - 8 * layout.width)
                var buffer = JSONBuffer()
                Self.printers[0].print(bits: layout, raw, into: &buffer)
                let printed = try JSONTree(parsing: buffer.bytes())
                #expect(printed.differences(from: ExpectedJSON.fields(of: layout, raw)) == [], "\(layout.key) \(raw)")
            }
        }
    }

    /// A member's siblings never take another member's name.
    @Test func noTwoMembersOfAnObjectShareAName() {
        for structure in Catalogue.structures.map(\.declaration) {
            let names = structure.rows.flatMap { Self.names($0.wireName, $0.enumeration, $0.unit, $0.bits) }
            #expect(Set(names).count == names.count, "\(structure.key)")
            for bits in structure.rows.compactMap(\.bits) {
                let names = bits.rows.filter { !$0.isReserved }
                    .flatMap { Self.names($0.name, $0.enumeration, $0.unit, nil) }
                #expect(Set(names).count == names.count, "\(bits.key)")
            }
        }
    }

    private static func names(
        _ name: String, _ enumeration: Enumeration?, _ unit: Unit?, _ bits: BitLayout?
    ) -> [String] {
        let isScaled = unit == .units256MiB || unit == .units64Bytes || unit == .exponentOfBytes
        return [name] + (enumeration == nil ? [] : [name + "Name"]) + (isScaled ? [name + "Bytes"] : [])
            + (bits == nil ? [] : [name + "Bits"])
    }
}

extension SeededRandom {
    /// A request whose UUID mostly selects one of the layouts that the answer may have.
    fileprivate mutating func request(_ asked: Structure, for answer: Structure) -> [UInt8] {
        var request = bytes(asked.size)
        guard case .trailing(let union?) = answer.variableRow?.kind, let field = asked.row(named: union.selector),
            let choice = union.cases.randomElement(using: &self), next() % 4 != 0
        else { return request }
        request.replaceSubrange(field.offset..<field.end, with: choice.uuid.bytes)
        return request
    }
}
