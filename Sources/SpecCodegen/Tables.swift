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

    /// The command whose request or response has this structure, with the direction.
    func commands(using key: String) -> [(command: Command, isRequest: Bool)] {
        commands.flatMap { entry -> [(command: Command, isRequest: Bool)] in
            (entry.declaration.request.key == key ? [(command: entry.declaration, isRequest: true)] : [])
                + (entry.declaration.response.key == key ? [(command: entry.declaration, isRequest: false)] : [])
        }
    }
}
