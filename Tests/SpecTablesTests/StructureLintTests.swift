import SpecTables
import Testing

/// What must hold for every structure of the tables, whatever it describes.
@Suite struct StructureLintTests {
    static let structures = Catalogue.structures.map(\.declaration)
    static let keys = structures.map(\.key)

    private func structure(_ key: String) throws -> Structure { try #require(Catalogue.structure(key)) }

    @Test func keysAreUnique() {
        let all = Self.keys + Catalogue.registers.map(\.declaration.key)
        #expect(Set(all).count == all.count)
    }

    @Test(arguments: keys)
    func fixedRowsAscendAndTile(_ key: String) throws {
        let structure = try structure(key)
        var end = 0
        for row in structure.fixedRows {
            #expect(row.offset == end, "\(key).\(row.wireName) begins at \(row.offset), the row before ends at \(end)")
            #expect(row.width > 0)
            end = row.end
        }
        #expect(end == structure.size)
        #expect(structure.minimumSize <= structure.size)
    }

    @Test(arguments: keys)
    func widthsFitTheirKinds(_ key: String) throws {
        for row in try structure(key).fixedRows {
            switch row.kind {
            case .unsigned: #expect([1, 2, 3, 4, 8].contains(row.width), "\(key).\(row.name)")
            case .signed: #expect(row.width == 2, "\(key).\(row.name)")
            case .uuid: #expect(row.width == 16, "\(key).\(row.name)")
            case .array(let width): #expect(row.width % width == 0, "\(key).\(row.name)")
            default: break
            }
            if let bits = row.bits { #expect(bits.width == row.width, "\(key).\(row.name)") }
            if let enumeration = row.enumeration {
                #expect(enumeration.width == row.width * 8, "\(key).\(row.name)")
                #expect(row.bits == nil)
            }
        }
    }

    @Test(arguments: keys)
    func namesAreUniqueWithTheirSiblings(_ key: String) throws {
        var names: [String] = []
        for row in try structure(key).rows {
            names.append(row.wireName)
            if row.enumeration != nil { names.append(row.name + "Name") }
            if row.bits != nil { names.append(row.name + "Bits") }
            if row.unit.map({ [.units256MiB, .exponentOfBytes].contains($0) }) ?? false {
                names.append(row.name + "Bytes")
            }
            #expect(row.isReserved || row.name.first?.isLowercase ?? false, "\(key).\(row.name)")
            #expect(row.isReserved || !row.title.isEmpty)
        }
        #expect(Set(names).count == names.count, "\(key): \(names)")
    }

    @Test(arguments: keys)
    func nestedStructuresResolveAndFit(_ key: String) throws {
        let structure = try structure(key)
        for row in structure.rows {
            switch row.kind {
            case .structure(let nested):
                let inner = try #require(Catalogue.structure(nested), "\(key).\(row.name) names \(nested)")
                #expect(inner.isFixedSize && inner.size == row.width, "\(key).\(row.name)")
            case .list(.structure(let nested), _):
                let inner = try #require(Catalogue.structure(nested), "\(key).\(row.name) names \(nested)")
                #expect(inner.isFixedSize, "\(key).\(row.name)")
            case .list(.unsigned(let width), _): #expect(width == 2, "views have lists of 16-bit integers only")
            case .trailing(let union?): try resolve(union, key)
            default: break
            }
        }
        if let union = structure.union { try resolve(union, key) }
    }

    private func resolve(_ union: TaggedUnion, _ key: String) throws {
        for entry in union.cases {
            let inner = try #require(Catalogue.structure(entry.structure), "\(key) names \(entry.structure)")
            #expect(entry.uuid.bytes.count == 16)
            if let outer = Catalogue.structure(key), outer.union != nil { #expect(inner.size == outer.size) }
        }
        #expect(Set(union.cases.map(\.uuid)).count == union.cases.count)
        if let fallback = union.fallback { #expect(Catalogue.structure(fallback) != nil, "\(key) names \(fallback)") }
    }

    @Test(arguments: keys)
    func variablePartsNameTheirCountAndStandLast(_ key: String) throws {
        let structure = try structure(key)
        #expect(structure.rows.filter(\.isVariable).count <= 1)
        guard let row = structure.variableRow else {
            #expect(structure.floatingRows.isEmpty, "only a repeated part can be followed by floating rows")
            return
        }
        #expect(row.offset == structure.size, "\(key).\(row.name)")
        switch row.kind {
        case .list(_, .field(let name)):
            let count = try #require(structure.row(named: name), "\(key) has no count \(name)")
            guard case .unsigned = count.kind else { throw LintFailure("\(key).\(name) is no number") }
        case .message(let path), .commandPayload(let path):
            let parts = path.split(separator: ".").map(String.init)
            let field = try #require(structure.row(named: parts[0]), "\(key) has no length \(path)")
            if parts.count > 1 { #expect(field.bits?.rows.contains { $0.name == parts[1] } ?? false) }
        default: break
        }
        let after = structure.rows.drop { $0.name != row.name }.dropFirst()
        #expect(after.allSatisfy { $0.floating })
        #expect(structure.floatingRows.count <= 1)
    }

    @Test(arguments: keys)
    func everyRevisionHasASizeThatTiles(_ key: String) throws {
        let structure = try structure(key)
        for revision in Revision.allCases where revision >= structure.since {
            let size = structure.size(in: revision)
            #expect(size >= structure.minimumSize && size <= structure.size)
            #expect(size == structure.minimumSize || structure.fixedRows.contains { $0.end == size })
        }
        #expect(structure.size(in: .newest) == structure.size)
    }

    @Test(arguments: keys)
    func everyStructureSaysWhereItComesFrom(_ key: String) throws {
        let structure = try structure(key)
        #expect(!structure.clauses.entries.isEmpty, "\(key)")
        #expect(structure.clauses[.newest] != nil)
        for entry in structure.clauses.entries {
            #expect(entry.section.allSatisfy { $0.isNumber || $0 == "." }, "\(key): \(entry.section)")
        }
    }
}

struct LintFailure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
