import Conformance
import SpecTables

/// The faults that a device can have, whoever talks to it.
extension Fault {
    /// What of it the device does; `nil` where all of it is a sender's doing, or needs a recorded conversation.
    public var ofDevice: Fault? {
        let behaviours = behaviours.filter { BehaviourName(rawValue: $0)?.isSenders == false }
        let parts = alterations.filter(\.isDevices).map(\.description) + behaviours
        return Fault(parts.joined(separator: "&"), rules: rules, bench: bench)
    }

    /// What a device does in the mutants of the table, each once, sorted by name.
    public static let ofDevices: [Fault] = {
        var faults: [String: Fault] = [:]
        for row in MutantRow.all {
            var bench = Bench()
            if case .bench(let own) = row.stage { bench = own }
            guard let fault = Fault(row.fault, rules: row.rules, bench: bench)?.ofDevice else { continue }
            let known = faults[fault.name]
            // A fault in which nobody else takes part stands for those in which somebody does.
            if let known, fault.name != row.fault { bench = known.bench }
            let rules = (known?.rules ?? []) + fault.rules.filter { known?.rules.contains($0) != true }
            faults[fault.name] = Fault(fault.name, rules: rules, bench: bench)
        }
        return faults.values.sorted { $0.name < $1.name }
    }()
}

extension Fault {
    /// What a finding about it weighs at least: as much as the heaviest of its rules, by a pinned revision.
    public var level: Level { Rule.all.filter { rules.contains($0.id) }.map(\.pinnedLevel).max() ?? .must }
}

extension Alteration {
    /// Whether a device does it while somebody talks to it.
    fileprivate var isDevices: Bool {
        switch target {
        case .command(_, .declared): false
        // What stands there a host has written.
        case .register(Register.mailboxCommand.key, _): false
        default: !isSenders
        }
    }
}
