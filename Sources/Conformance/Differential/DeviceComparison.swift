import CXLWire
import SpecTables
import TableCodec

// What the two devices are: said once, before anything is tried.

extension DifferentialRun {
    /// Compares what each can do.
    func compareAbilities() {
        func tell(_ field: String, _ values: Pair<String>) {
            if !values.isEqual { self.tell(DeviceFact(subject: "the device", field: field, values: values)) }
        }
        tell("name", abilities.map(\.name))
        tell("revision", abilities.map { $0.revision?.rawValue ?? "not said" })
        tell("interfaces", abilities.map { Self.list($0.interfaces.map(\.label)) })
        tell("acts of management", abilities.map { Self.list($0.acts.map(\.rawValue)) })
        tell("registers", abilities.map { $0.hasRegisters ? "can be read" : "cannot be reached" })
        tell("payload size", abilities.map { $0.payloadSize.map { "\($0) bytes" } ?? "not said" })
        tell(
            "sharable regions",
            abilities.map { $0.sharableRegions.map { Self.list($0.map { "\($0)" }) } ?? "not said" })
    }

    private static func list(_ names: [String]) -> String {
        names.isEmpty ? "none" : names.sorted().joined(separator: ", ")
    }

    /// Asks both what they are. A device that does not come through this is tried all the same.
    func compareIdentities() async {
        let place = Difference.Place(Self.identityName)
        do throws(ScenarioEnd) {
            try await startAnew()
        } catch {}
        take(comparison.compare(partners.map { $0.listen() }, at: place), isAboutDevice: true)
        compareCommands()
        for command in commonQueries() {
            for side in Side.allCases {
                do throws(ScenarioEnd) { try await partners[side].conversation.send(command) } catch {}
            }
            take(comparison.compare(partners.map { $0.listen() }, at: place), isAboutDevice: true)
        }
    }

    /// Where a difference was seen that no scenario shows.
    static let identityName = "device.identify"

    private func compareCommands() {
        let facts = partners.map(\.conversation.facts)
        if let a = facts.a.commands, let b = facts.b.commands {
            for opcode in Set(a.keys).union(b.keys).sorted() where a[opcode] != b[opcode] {
                // That one of them does not take it is thereby said.
                if a[opcode] == nil || b[opcode] == nil { noteOwn(Catalogue.describe(opcode), "return code") }
                let values = Pair(a[opcode], b[opcode]).map { effects in
                    effects.map { "listed, effects \(ValueText.hex(UInt64($0.rawValue), digits: 4))" } ?? "not listed"
                }
                tell(DeviceFact(subject: Catalogue.describe(opcode), field: "Command Effects Log", values: values))
            }
        } else if (facts.a.commands == nil) != (facts.b.commands == nil) {
            let values = facts.map { $0.commands == nil ? "could not be read" : "can be read" }
            tell(DeviceFact(subject: "the device", field: "Command Effects Log", values: values))
        }
    }

    /// Questions that change nothing and that both answer.
    private func commonQueries() -> [DeviceCommand] {
        let facts = partners.map(\.conversation.facts)
        let talks = partners.map(\.conversation)
        guard talks.a.abilities.interfaces.contains(.mailbox(host: 0)), let a = facts.a.commands,
            let b = facts.b.commands
        else { return [] }
        var own = CaseFacts()
        own.opcodes = Set(a.keys).intersection(b.keys)
        return own.opcodes.sorted().compactMap { opcode in
            guard let command = Catalogue.command(opcode), command.isQuery else { return nil }
            if case .none = command.request { return DeviceCommand(opcode) }
            return own.base(opcode).map { DeviceCommand(opcode, $0.bytes) }
        }
    }
}
