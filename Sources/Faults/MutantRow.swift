import SpecTables

/// A line of the table of mutants: where it runs, what goes wrong, and which rules must report it.
public struct MutantRow: Sendable {
    public enum Stage: Sendable {
        /// A walk on the reference device.
        case bench(Fault.Bench)
        /// The silent example of a rule.
        case example(String)
    }

    public let stage: Stage
    public let fault: String
    public let rules: [String]

    /// `3.1 alone 2 | FAULT | RULE RULE`, or `example RULE | FAULT | RULE`.
    public init?(_ line: Substring) {
        let parts: [[String]] = line.split(separator: "|" as Character).map { part in
            part.split(separator: " " as Character).map { String($0) }
        }
        guard parts.count == 3, parts[1].count == 1, !parts[2].isEmpty else { return nil }
        switch parts[0].count {
        case 2 where parts[0][0] == "example": stage = .example(parts[0][1])
        case 3:
            guard let revision = Revision(rawValue: parts[0][0]), let cast = Fault.Bench.Cast(rawValue: parts[0][1]),
                let seed = UInt64(parts[0][2])
            else { return nil }
            stage = .bench(Fault.Bench(revision, cast, seed: seed))
        default: return nil
        }
        fault = parts[1][0]
        rules = parts[2]
    }

    /// Every mutant.
    public static let all: [MutantRow] = MutantTables.all.flatMap { table in
        table.split(separator: "\n").map { line in
            guard let row = MutantRow(line) else { preconditionFailure("no row of the table of mutants: \(line)") }
            return row
        }
    }

    public var stageText: String {
        switch stage {
        case .bench(let bench): "\(bench.revision.rawValue) \(bench.cast.rawValue) \(bench.seed)"
        case .example(let rule): "example \(rule)"
        }
    }

    /// What kind of fault it is, for summaries.
    public var kind: String {
        var kinds: [String] = []
        for part in fault.split(separator: "&") {
            let kind =
                Alteration(String(part)).map(\.kindText) ?? (part.hasPrefix("line.") ? "line misplaced" : "state")
            if !kinds.contains(kind) { kinds.append(kind) }
        }
        return kinds.joined(separator: ", ")
    }
}

extension Alteration {
    fileprivate var kindText: String {
        switch target {
        case .register: return "register"
        case .act: return "act ignored"
        case .command(_, let kind):
            switch kind {
            case .field(.request, _, _): return "field sent wrong"
            case .field(.heard, _, _): return "field heard wrong"
            case .field(.response, _, _): return "field answered wrong"
            case .length(.response, _), .declared(.response, _): return "length answered wrong"
            case .length, .declared: return "length sent wrong"
            case .code, .refusal: return "wrong return code"
            case .refused: return "refused without cause"
            case .accepted: return "taken though wrong"
            case .ignored: return "not carried out"
            case .twice: return "carried out twice"
            case .stale, .previous: return "stale answer"
            case .background: return "background bit"
            }
        }
    }
}

extension Fault {
    /// Every fault that a walk shows, with the rules that must catch it.
    public static let all: [Fault] = MutantRow.all.compactMap { row in
        guard case .bench(let bench) = row.stage else { return nil }
        return Fault(row.fault, rules: row.rules, bench: bench)
    }

    /// The fault of this name; also one that is in no table, where the name is a fault's text.
    public static func named(_ name: String) -> Fault? { all.first { $0.name == name } ?? Fault(name) }
}
