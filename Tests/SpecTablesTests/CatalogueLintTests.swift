import SpecTables
import Testing

/// What must hold for enumerations, bits, commands, registers and identifiers.
@Suite struct CatalogueLintTests {
    @Test func bitsTileTheirField() {
        for layout in Catalogue.bitLayouts.map(\.declaration) {
            var bit = 0
            for row in layout.rows {
                #expect(row.low == bit, "\(layout.key).\(row.name) begins at bit \(row.low), \(bit) is next")
                if let enumeration = row.enumeration {
                    #expect(enumeration.width == row.width, "\(layout.key).\(row.name)")
                }
                bit = row.low + row.width
            }
            #expect(bit == layout.width * 8, "\(layout.key) ends at bit \(bit)")
            let names = layout.rows.filter { !$0.isReserved }.map(\.name)
            #expect(Set(names).count == names.count, "\(layout.key)")
        }
    }

    @Test func enumerationsAreUnambiguousAndFit() {
        for enumeration in Catalogue.enumerations.map(\.declaration) {
            let values = enumeration.rows.map(\.value)
            #expect(Set(values).count == values.count, "\(enumeration.key)")
            #expect(Set(enumeration.rows.map(\.name)).count == values.count, "\(enumeration.key)")
            #expect(values == values.sorted(), "\(enumeration.key) ascends")
            for value in values { #expect(value >> UInt64(enumeration.width) == 0, "\(enumeration.key): \(value)") }
        }
    }

    @Test func keysOfEnumerationsAndBitsAreUnique() {
        let keys = Catalogue.enumerations.map(\.declaration.key) + Catalogue.bitLayouts.map(\.declaration.key)
        #expect(Set(keys).count == keys.count)
    }

    @Test func opcodeRowsAreComplete() {
        let commands = Catalogue.commands.map(\.declaration)
        #expect(commands.count == 165)
        #expect(Set(commands.map(\.opcode)).count == commands.count)
        #expect(Set(commands.map(\.key)).count == commands.count)
        for command in commands {
            #expect(!command.clauses.entries.isEmpty, "\(command.key)")
            for key in [command.request.key, command.response.key].compactMap({ $0 }) {
                #expect(Catalogue.structure(key) != nil, "\(command.key) names \(key)")
                #expect(key == command.key + ".request" || key == command.key + ".response", "\(key)")
            }
        }
    }

    @Test func everyPayloadBelongsToACommand() {
        for structure in Catalogue.structures.map(\.declaration) {
            let isPayload = structure.key.hasSuffix(".request") || structure.key.hasSuffix(".response")
            #expect(Catalogue.commands(using: structure.key).count == (isPayload ? 1 : 0), "\(structure.key)")
        }
    }

    /// The C library has no rows of hosted sets, so nothing that it has may need one.
    @Test func nothingElseNeedsAHostedSet() {
        let hosted = Catalogue.structures.filter(\.isHosted).map(\.declaration.key)
        #expect(!hosted.isEmpty)
        let sets = Set(Catalogue.structures.map(\.set) + Catalogue.commands.map(\.set))
        #expect(Catalogue.hostedSets.isSubset(of: sets), "a hosted set has no tables")
        let bits = Catalogue.bitLayouts.filter(\.isHosted).map(\.declaration.key)
        let enumerations = Catalogue.enumerations.filter(\.isHosted).map(\.declaration.key)
        for structure in Catalogue.structures.filter({ !$0.isHosted }).map(\.declaration) {
            for row in structure.rows {
                #expect(!bits.contains(row.bits?.key ?? ""), "\(structure.key).\(row.name)")
                #expect(!enumerations.contains(row.enumeration?.key ?? ""), "\(structure.key).\(row.name)")
                switch row.kind {
                case .structure(let key), .list(.structure(let key), _): #expect(!hosted.contains(key), "\(key)")
                case .trailing(let union?): for one in union.cases { #expect(!hosted.contains(one.structure)) }
                default: break
                }
            }
            for one in structure.union?.cases ?? [] { #expect(!hosted.contains(one.structure)) }
        }
        for command in Catalogue.commands.filter({ !$0.isHosted }).map(\.declaration) {
            for key in [command.request.key, command.response.key].compactMap({ $0 }) {
                #expect(!hosted.contains(key), "\(command.key)")
            }
        }
        for layout in Catalogue.bitLayouts.filter({ !$0.isHosted }).map(\.declaration) {
            for row in layout.rows { #expect(!enumerations.contains(row.enumeration?.key ?? ""), "\(layout.key)") }
        }
        for register in Catalogue.registers { #expect(!bits.contains(register.declaration.bits.key)) }
    }

    @Test func structuresAreNoOlderThanTheirCommands() {
        for command in Catalogue.commands.map(\.declaration) {
            for key in [command.request.key, command.response.key].compactMap({ $0 }) {
                #expect(Catalogue.structure(key)?.since == command.since, "\(key)")
            }
        }
    }

    @Test func registersLieOneBehindTheOther() {
        let mailbox = Catalogue.registers.map(\.declaration).filter { $0.key.hasPrefix("mailbox.") }
        var end = 0
        for register in mailbox {
            #expect(register.offset == end, "\(register.key)")
            end = register.offset + register.width
        }
        #expect(end == 0x20)
        for register in Catalogue.registers.map(\.declaration) {
            #expect(register.key == register.bits.key)
            #expect(register.bits.width == register.width)
        }
    }

    @Test func identifiersAreWellFormed() {
        let named = NamedUUID.logs + NamedUUID.eventRecords
        #expect(Set(named.map(\.uuid)).count == named.count)
        for entry in named {
            #expect(entry.uuid.bytes.count == 16)
            #expect(UUIDValue(stringLiteral: "\(entry.uuid)") == entry.uuid)
        }
        let records = Structure.eventRecord.union?.cases.map(\.uuid) ?? []
        #expect(records == NamedUUID.eventRecords.map(\.uuid))
    }
}
