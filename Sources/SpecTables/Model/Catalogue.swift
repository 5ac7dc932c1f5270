/// Everything the tables hold, and how keys resolve. The lists themselves are collected from the sources by
/// `scripts/regen`, so nobody edits them.
public enum Catalogue {
    /// A declaration with the folder and the file it stands in (`Events`, `EventRecord`).
    public struct Entry<Declaration: Sendable>: Sendable {
        public let set: String
        public let file: String
        public let declaration: Declaration

        public init(_ set: String, _ file: String, _ declaration: Declaration) {
            self.set = set
            self.file = file
            self.declaration = declaration
        }

        /// Whether it stands in one of the ``Catalogue/hostedSets``, and so has no C struct.
        public var isHosted: Bool { hostedSets.contains(set) }
    }

    /// The sets that the codec has only on an operating system. On bare metal, and with it in C, the library is for
    /// devices and drivers of Dynamic Capacity and events, and what it does not need there is left out: these sets are
    /// views and values of Swift, and the tools' and the rules' business. Nothing outside them may refer to them.
    public static let hostedSets: Set<String> = [
        "CapacityAndLabels", "Features", "Firmware", "Health", "LogManagement", "MediaAndPoison", "Sanitize",
        "Security",
    ]

    private static let structuresByKey: [String: Structure] = Dictionary(
        uniqueKeysWithValues: structures.map { ($0.declaration.key, $0.declaration) })
    private static let commandsByOpcode: [UInt16: Command] = Dictionary(
        uniqueKeysWithValues: commands.map { ($0.declaration.opcode, $0.declaration) })
    private static let registersByKey: [String: Register] = Dictionary(
        uniqueKeysWithValues: registers.map { ($0.declaration.key, $0.declaration) })

    public static func structure(_ key: String) -> Structure? { structuresByKey[key] }
    public static func command(_ opcode: UInt16) -> Command? { commandsByOpcode[opcode] }
    public static func register(_ key: String) -> Register? { registersByKey[key] }

    /// The command whose request or response has this structure, with the direction.
    public static func commands(using key: String) -> [(command: Command, isRequest: Bool)] {
        commands.flatMap { entry -> [(command: Command, isRequest: Bool)] in
            var uses: [(command: Command, isRequest: Bool)] = []
            if entry.declaration.request.key == key { uses.append((entry.declaration, true)) }
            if entry.declaration.response.key == key { uses.append((entry.declaration, false)) }
            return uses
        }
    }
}
