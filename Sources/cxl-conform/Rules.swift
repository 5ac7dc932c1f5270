import ArgumentParser
import Conformance
import SpecTables
import TableCodec
import ToolSupport

/// `cxl-conform rules`.
struct Rules: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the rules, and the rows of the catalogue that no rule runs for, with the reason.")

    @Option(help: "Only rules of this level.")
    var level: LevelOption?

    @Option(help: "Only rules that this party has to obey: device, host, fabric-manager or component.")
    var party: PartyOption?

    @Option(help: ArgumentHelp("Only ids that begin with this.", valueName: "prefix"))
    var prefix: String = ""

    @Option(help: "How to print.")
    var format: RuleListFormat = .text

    func run() throws {
        var output = Output()
        let rules = (Rule.all + Rule.runOnly).filter { rule in
            rule.id.hasPrefix(prefix) && level.map { rule.level == $0.level } ?? true
                && party.map { rule.party == $0.party } ?? true
        }
        let isFiltered = level != nil || party != nil || !prefix.isEmpty
        let rest = isFiltered ? [] : CatalogueRow.all.filter { $0.disposition != .runs }
        switch format {
        case .text:
            let width = rules.map(\.id.count).max() ?? 0
            for rule in rules {
                let id = rule.id + String(repeating: " ", count: width - rule.id.count)
                output.write(
                    "\(id)  \(rule.level.rawValue)  \(rule.party.rawValue)  \(rule.number)  \(rule.sentence)"
                        + (rule.isRunOnly ? " (by cxl-conform run only)\n" : "\n"))
            }
            for row in rest { output.write("\(row.number)  \(row.disposition.text)\n") }
            output.write("\(ValueText.count(rules.count, "rule"))\n")
        case .json:
            output.write("[\n")
            for (index, rule) in rules.enumerated() {
                output.write { append(rule, &$0) }
                if index < rules.count - 1 || !rest.isEmpty { output.write(",") }
                output.write("\n")
            }
            for (index, row) in rest.enumerated() {
                output.write { append(row, &$0) }
                output.write(index < rest.count - 1 ? ",\n" : "\n")
            }
            output.write("]\n")
        }
        output.flush()
    }

    private func append(_ rule: Rule, _ buffer: inout JSONBuffer) {
        var object = JSONObject(&buffer, newline: false)
        object.add("id", rule.id, &buffer)
        object.add("number", rule.number, &buffer)
        object.add("level", rule.level.rawValue, &buffer)
        object.add("pinnedLevel", rule.pinnedLevel.rawValue, &buffer)
        object.add("party", rule.party.rawValue, &buffer)
        object.add("confidence", rule.confidence.rawValue, &buffer)
        object.add("since", rule.since.rawValue, &buffer)
        object.add("until", rule.until?.rawValue, &buffer)
        object.add(
            "clauses", rule.clauses.entries.map { "\($0.since.rawValue) \($0.section)" }.joined(separator: ", "),
            &buffer)
        object.add("sentence", rule.sentence, &buffer)
        object.add("observable", rule.isRunOnly ? "by cxl-conform run only" : "yes", &buffer)
        object.end(&buffer)
    }

    private func append(_ row: CatalogueRow, _ buffer: inout JSONBuffer) {
        var object = JSONObject(&buffer, newline: false)
        object.add("number", row.number, &buffer)
        object.add("observable", row.disposition.text, &buffer)
        object.end(&buffer)
    }
}

enum RuleListFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

extension CatalogueRow.Disposition {
    /// What became of a row, in words.
    var text: String {
        switch self {
        case .runs: "runs"
        case .merged(let id): "is judged by \(id)"
        case .retired(let why): "does not run: \(why)"
        case .notObservable(let what): "cannot be observed; needed: \(what)"
        }
    }
}

struct PartyOption: ExpressibleByArgument {
    let party: Party

    init?(argument: String) {
        guard let party = Party(rawValue: argument) else { return nil }
        self.party = party
    }

    static var allValueStrings: [String] { Party.allCases.map(\.rawValue) }
}
