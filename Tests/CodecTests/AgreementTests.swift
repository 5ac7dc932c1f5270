import CXLWire
import SpecTables
import Testing

import struct Conformance.SeededRandom

@testable import TableCodec

/// Two decoders that share the tables' rows and nothing else: generated views, and the walk over the tables.
@Suite struct AgreementTests {
    static let keys = Catalogue.structures.map(\.declaration.key)

    @Test(arguments: keys)
    func viewsAndTablesAgreeOnRandomBytes(_ key: String) throws {
        let structure = try #require(Catalogue.structure(key))
        var random = SeededRandom(seed: UInt64(truncatingIfNeeded: key.utf8.reduce(5381) { $0 &* 33 &+ Int($1) }))
        for round in 0..<200 {
            let bytes = plausible(structure, round, &random)
            try agree(structure, bytes)
        }
    }

    /// Random bytes of random length; in every second round the list's count fits.
    private func plausible(_ structure: Structure, _ round: Int, _ random: inout SeededRandom) -> [UInt8] {
        var bytes = random.bytes(Int(random.next() % UInt64(structure.size + 200)))
        if let union = structure.union, round % 3 != 0, bytes.count >= 16 {
            let choice = union.cases[Int(random.next() % UInt64(union.cases.count))]
            bytes.replaceSubrange(0..<16, with: choice.uuid.bytes)
        }
        guard round % 2 == 0, let row = structure.variableRow else { return bytes }
        let name: String
        switch row.kind {
        case .list(_, .field(let field)): name = field
        case .message(let length), .commandPayload(let length): name = String(length.split(separator: ".")[0])
        default: return bytes
        }
        guard let field = structure.row(named: name), bytes.count >= field.end else { return bytes }
        for index in field.offset..<field.end { bytes[index] = 0 }
        bytes[field.offset] = UInt8(random.next() % 4)
        return bytes
    }

    private func agree(_ structure: Structure, _ bytes: [UInt8]) throws {
        let table = TableDecoder().decode(structure, bytes)
        var sink = InspectionSink()
        do throws(WireError) {
            let known = unsafe try inspect(structure.key, bytes.span.bytes, &sink)
            #expect(known, "no view for \(structure.key)")
        } catch {
            let remark = try #require(table.framingError, "\(structure.key): only the view throws: \(error), \(bytes)")
            #expect(remark.needed == error.needed && remark.available == error.available, "\(error) / \(remark)")
            #expect(remark.claimed ?? 0 == error.claimed, "\(error) / \(remark)")
            return
        }
        let opaque = structure.variableRow.flatMap { $0.isOpaque ? $0.name : nil }
        if let remark = table.framingError {
            #expect(opaque.map { remark.path.hasPrefix($0) } ?? false, "only the table finds: \(remark), \(bytes)")
        }
        let leaves = table.leaves()
        #expect(leaves == sink.leaves, "\(structure.key) \(bytes): \(difference(leaves, sink.leaves))")
        try roundTrip(structure, bytes)
    }

    private func roundTrip(_ structure: Structure, _ bytes: [UInt8]) throws {
        var buffer = [UInt8](repeating: 0xA5, count: bytes.count + 8)
        var span = buffer.mutableSpan
        var writer = WireWriter(&span)
        unsafe try reencode(structure.key, bytes.span.bytes, &writer)
        let written = writer.byteCount
        #expect(written == bytes.count)
        #expect(Array(buffer[..<written]) == bytes, "\(structure.key)")
        #expect(buffer[written...].allSatisfy { $0 == 0xA5 })
    }

    private func difference(_ a: [String: Leaf], _ b: [String: Leaf]) -> String {
        let keys = Set(a.keys).union(b.keys).filter { a[$0] != b[$0] }.sorted()
        return keys.prefix(5).map { "\($0): tables \(a[$0]?.description ?? "-"), view \(b[$0]?.description ?? "-")" }
            .joined(separator: "; ")
    }
}
