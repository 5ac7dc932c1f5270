import SpecTables

/// The tables that code is generated from: the catalogue's, or a copy in which a test has changed one row to see that
/// something notices.
public struct Tables: Sendable {
    public var structures: [Catalogue.Entry<Structure>]
    public var commands: [Catalogue.Entry<Command>]
    public var registers: [Catalogue.Entry<Register>]
    public var enumerations: [Catalogue.Entry<Enumeration>]
    public var bitLayouts: [Catalogue.Entry<BitLayout>]

    public static let catalogue = Tables(
        structures: Catalogue.structures, commands: Catalogue.commands, registers: Catalogue.registers,
        enumerations: Catalogue.enumerations, bitLayouts: Catalogue.bitLayouts)

    @TaskLocal public static var current: Tables = catalogue

    public func structure(_ key: String) -> Structure? { structures.first { $0.declaration.key == key }?.declaration }

    /// What the C library has of these tables: the sets that are not hosted. It knows the commands of the others by name.
    var ofCLibrary: Tables {
        var tables = self
        tables.structures.removeAll { $0.isHosted }
        tables.enumerations.removeAll { $0.isHosted }
        tables.bitLayouts.removeAll { $0.isHosted }
        let names = commands.filter { $0.isHosted || $0.set == Self.names.set }.map(\.declaration)
        tables.commands.removeAll { $0.isHosted || $0.set == Self.names.set }
        tables.commands += names.sorted { $0.opcode < $1.opcode }.map { command in
            let name = Command(
                command.opcode, command.key, command.title, since: command.since, clauses: command.clauses,
                effects: command.effects)
            return Catalogue.Entry(Self.names.set, Self.names.file, name)
        }
        return tables
    }

    /// Where the commands stand that are known by name alone.
    private static let names = (set: "Commands", file: "CommandsWithoutLayouts")

    /// The command whose request or response has this structure, with the direction.
    func commands(using key: String) -> [(command: Command, isRequest: Bool)] {
        commands.flatMap { entry -> [(command: Command, isRequest: Bool)] in
            (entry.declaration.request.key == key ? [(command: entry.declaration, isRequest: true)] : [])
                + (entry.declaration.response.key == key ? [(command: entry.declaration, isRequest: false)] : [])
        }
    }
}
