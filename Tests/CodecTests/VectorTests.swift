import CXLWire
import Foundation
import SpecTables
import Testing

@testable import TableCodec

/// The codec against the golden vectors: what was worked out by others, or captured from devices that others wrote.
@Suite struct VectorTests {
    @Test func everyStructureAndRegisterHasVectors() {
        let covered = Set(Vector.all.map(\.key))
        for key in Catalogue.structures.map(\.declaration.key) + Catalogue.registers.map(\.declaration.key) {
            #expect(covered.contains(key), "\(key) has no vector")
        }
        #expect(Set(Vector.all.map(\.id)).count == Vector.all.count)
    }

    @Test func everyRevisionInWhichAStructureDiffersHasAVector() {
        for structure in Catalogue.structures.map(\.declaration) {
            let revisions = Set(structure.rows.map(\.since) + [structure.since]).filter { $0 >= structure.since }
            let shown = Vector.all.filter { $0.key == structure.key }.compactMap { Revision(rawValue: $0.revision) }
            for revision in revisions where revision > .r3_0E {
                #expect(shown.contains { $0 >= revision }, "\(structure.key) has no vector of \(revision.rawValue)")
            }
        }
    }

    @Test(arguments: Vector.all)
    func fieldsAreAsExpected(_ vector: Vector) throws {
        let revision = try #require(Revision(rawValue: vector.revision))
        let found = try fields(of: vector, RevisionChoice.fixed(revision))
        let expected = try JSONSerialization.jsonObject(with: vector.fields)
        let differences = Self.differences(expected, found, "")
        #expect(differences.isEmpty, "\(vector.id): \(differences.prefix(4))")
    }

    /// Whatever the revision, nothing that an earlier one has is read differently.
    @Test(arguments: Vector.all)
    func autoReadsTheSameValues(_ vector: Vector) throws {
        let found = try fields(of: vector, .auto)
        let expected = try JSONSerialization.jsonObject(with: vector.fields)
        let differences = Self.differences(expected, found, "").filter { !$0.contains("reserved") }
        #expect(differences.isEmpty, "\(vector.id): \(differences.prefix(4))")
    }

    @Test(arguments: Vector.all)
    func encodingGivesTheSameBytes(_ vector: Vector) throws {
        guard let structure = Catalogue.structure(vector.key) else { return }
        if structure.laterCountField != nil, vector.revision < "3.1", vector.bytes[1] != 0 {
            // The bytes look like the newer shape with a count that lies; the caller has to say which shape it is.
            let view = try GetDynamicCapacityConfiguration.Response(vector.bytes.span, shape: .before3_1)
            #expect(view.regions.count == (vector.bytes.count - 8) / 0x28 && view.totals == nil)
            return
        }
        var buffer = [UInt8](repeating: 0xA5, count: vector.bytes.count + 4)
        var span = buffer.mutableSpan
        var writer = WireWriter(&span)
        try unsafe reencode(vector.key, vector.bytes.span.bytes, &writer)
        let written = writer.byteCount
        #expect(Array(buffer[..<written]) == vector.bytes)
        #expect(buffer[written...].allSatisfy { $0 == 0xA5 })
    }

    /// Every shorter payload gives the exact error that the layout predicts, and both decoders give the same.
    @Test(arguments: Vector.all)
    func truncationsGiveTheExactError(_ vector: Vector) throws {
        guard let structure = Catalogue.structure(vector.key) else { return }
        let whole = TableDecoder().decode(structure, vector.bytes).leaves()
        // Comparing all fields at each cut costs the square of the length; the errors are compared at each.
        let step = vector.bytes.count < 256 ? 1 : 17
        for count in 0..<vector.bytes.count {
            let bytes = Array(vector.bytes[..<count])
            let table = TableDecoder().decode(structure, bytes)
            var sink = InspectionSink()
            do throws(WireError) {
                _ = try unsafe inspect(vector.key, bytes.span.bytes, &sink)
                let framing = table.framingError
                #expect(framing == nil || structure.variableRow.map { $0.isOpaque } ?? false, "\(vector.id) \(count)")
            } catch {
                let remark = try #require(table.framingError, "\(vector.id) cut at \(count)")
                #expect(remark.needed == error.needed && remark.available == count && error.available == count)
                #expect((remark.kind == .truncated) == (error.reason == .truncated), "\(error) / \(remark)")
                #expect(count < structure.minimumSize ? error.needed == structure.minimumSize : error.needed > count)
            }
            // What is shown of a cut payload is what the whole payload says there.
            if count % step == 0, structure.laterCountField == nil {
                for (path, leaf) in table.leaves() where path != "trailing" && !Self.isOpaque(path, structure) {
                    #expect(whole[path] == leaf, "\(vector.id) cut at \(count): \(path)")
                }
            }
        }
    }

    private static func isOpaque(_ path: String, _ structure: Structure) -> Bool {
        guard let row = structure.variableRow, row.isOpaque else { return path == "data" }
        return path.hasPrefix(row.name)
    }

    // MARK: Comparing

    private func fields(of vector: Vector, _ revision: RevisionChoice) throws -> Any {
        var buffer = JSONBuffer()
        if let register = Catalogue.register(vector.key) {
            let bits = vector.bytes.enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element) << UInt64(8 * $1.offset) }
            JSONPrinter(revision: revision).print(bits: register.bits, bits, into: &buffer)
        } else {
            let structure = try #require(Catalogue.structure(vector.key), "\(vector.key)")
            let request = vector.request.map { (layout: Structure.getLogRequest, bytes: $0) }
            JSONPrinter(revision: revision).print(structure, vector.bytes.span, request: request, into: &buffer)
        }
        return try JSONSerialization.jsonObject(with: Data(buffer.bytes()))
    }

    /// Every member that is expected must be there and equal.
    static func differences(_ expected: Any, _ found: Any?, _ path: String) -> [String] {
        switch expected {
        case let object as [String: Any]:
            guard let other = found as? [String: Any] else { return ["\(path): no object"] }
            return object.sorted { $0.key < $1.key }.flatMap {
                differences($0.value, other[$0.key], "\(path).\($0.key)")
            }
        case let list as [Any]:
            guard let other = found as? [Any], other.count == list.count else { return ["\(path): another count"] }
            return list.indices.flatMap { differences(list[$0], other[$0], "\(path)[\($0)]") }
        default:
            let isEqual = (expected as? NSObject).map { $0.isEqual(found) } ?? false
            return isEqual ? [] : ["\(path): expected \(expected), found \(found ?? "nothing")"]
        }
    }
}
