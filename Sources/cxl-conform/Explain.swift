import ArgumentParser
import Conformance
import SpecTables
import TableCodec
import ToolSupport

/// `cxl-conform explain`.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Says what a rule demands, how sure that is, and shows traffic that breaks it and traffic that does not.",
        discussion: """
            EXAMPLES
              cxl-conform explain dc.extent-list.generation-changes
              cxl-conform explain DCD-EXTLIST-012
              cxl-conform explain --example fires dc.extent-list.generation-changes | cxl-decode -v -
            """)

    @Argument(help: ArgumentHelp("A rule's id or catalogue number.", valueName: "rule"))
    var rule: String

    @Option(help: "Print nothing but this example, as a transcript.")
    var example: RuleExample.Kind?

    @Option(help: "Whether to colour; auto does on a terminal unless NO_COLOR is set.")
    var color: ColorOption = .auto

    func run() throws {
        let found = (Rule.all + Rule.runOnly).filter { $0.id == rule || $0.number == rule }
        guard !found.isEmpty else {
            if let row = CatalogueRow.all.first(where: { $0.number == rule }) {
                print("\(row.number) \(row.disposition.text)")
                return
            }
            let near = (Rule.all + Rule.runOnly).map(\.id).filter { $0.contains(rule) }.prefix(5)
            throw ValidationError(
                "no rule is called \(rule)"
                    + (near.isEmpty ? "; see cxl-conform rules" : "; perhaps " + near.joined(separator: ", ")))
        }
        var output = Output()
        let style = TextStyle(isColoured: color.isColoured)
        for rule in found {
            if let example {
                output.write(RuleExample.text(of: rule.id, example) ?? "")
                continue
            }
            output.write(text(rule))
            if rule.isRunOnly { output.write("  Judged by cxl-conform run only: a capture does not show it\n") }
            for kind in RuleExample.Kind.allCases {
                for line in try RuleExample(of: rule.id, kind)?.lines(style) ?? [] { output.write(line + "\n") }
            }
            output.write("\n")
        }
        output.flush()
    }

    private func text(_ rule: Rule) -> String {
        let revisions =
            rule.until.map { "\(rule.since.rawValue) to \($0.rawValue)" } ?? "from \(rule.since.rawValue) on"
        let pinned = rule.pinnedLevel == rule.level ? "" : "; \(rule.pinnedLevel.rawValue) with --revision"
        return """
            \(rule.id)
              \(rule.sentence)
              Why it matters: \(rule.consequence)
              \(rule.level.rawValue)\(pinned), \(rule.party.rawValue), \(revisions), catalogue number \(rule.number)
              Sections: \(rule.clauses.entries.map { "\($0.since.rawValue) §\($0.section)" }.joined(separator: ", "))
              Confidence: \(rule.confidence.rawValue)

            """
    }
}
