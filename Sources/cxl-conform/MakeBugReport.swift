import ArgumentParser
import Captures
import Conformance
import ToolSupport

/// `cxl-conform bugreport`.
struct MakeBugReport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bugreport",
        abstract: "Writes a finding up for a maintainer, with the shortest transcript that shows it.",
        discussion: """
            The text is Markdown and needs no other file: what was sent and what came back with every byte annotated, the \
            rule with its sections and how sure its source is, and a transcript that cxl-conform check accepts and that \
            still shows the finding. Judge with the same options as check did.

            EXAMPLES
              cxl-conform bugreport --rule dc.extent-list.generation-changes --whole --sole trace.log > bug.md
              cxl-conform bugreport --index 5 --transcript reproduction.ndjson trace.log

            EXIT STATUS
              0  the report was written
              2  the command line or the capture is wrong, or nothing was found there
            """)

    @Argument(help: ArgumentHelp("The capture; - is standard input.", valueName: "file"))
    var file: String

    @Option(help: "What was found in the exchange with this number.")
    var index: Int?

    @Option(help: ArgumentHelp("What this rule found first, or in the exchange --index.", valueName: "id"))
    var rule: String?

    @Option(help: ArgumentHelp("Also write the transcript into a file.", valueName: "file"))
    var transcript: String?

    @OptionGroup var judging: JudgingOptions

    func validate() throws {
        if index == nil && rule == nil {
            throw ValidationError("say which finding: --rule ID, --index N, or both; cxl-conform check lists them")
        }
        if let rule, !Rule.all.contains(where: { $0.id == rule }) {
            throw ValidationError("no rule is called \(rule); see cxl-conform rules")
        }
    }

    func run() async throws {
        Terminal.quietOnClosedPipe()
        let options = try judging.checkOptions()
        let (index, rule) = (index, rule)
        var histories = FindingHistories(options) { finding in
            index.map { finding.index == $0 } ?? true && rule.map { finding.rule.id == $0 } ?? true
        }
        var counts = ReportedRun(tool: (name: "cxl-conform", version: Tool.version))
        counts.begin(file)
        var engine = Engine(options: options)
        try await CaptureReader.read(file) { item in
            guard case .line(let line) = item else { return }
            histories.take(line)
            engine.take(line) { counts.take($0, in: line) }
        }
        let found = rule != nil && index == nil ? Array(histories.found.prefix(1)) : histories.found
        guard !found.isEmpty else { throw ValidationError(nothingFound(counts.suites[0].findings)) }
        if transcript != nil, found.count > 1 {
            throw ValidationError(
                "several rules are broken there; say which with --rule: "
                    + found.map(\.finding.rule.id).joined(separator: ", "))
        }
        var output = Output()
        for history in found {
            let same = counts.suites[0].findings.first {
                $0.first.rule.id == history.finding.rule.id && $0.subject == history.finding.subject
            }
            let reproduction = await history.reproduction(options)
            let report = BugReport(
                history, reproduction, source: file == "-" ? "standard input" : file, count: same?.count ?? 1,
                tool: "cxl-conform \(Tool.version)")
            output.write(report.markdown)
            if let transcript, let reproduction { try OutputFile.write(reproduction.transcript, to: transcript) }
        }
        output.flush()
    }

    private func nothingFound(_ findings: [ReportedFinding]) -> String {
        let place = [rule.map { "by \($0)" }, index.map { "in exchange #\($0)" }].compactMap { $0 }
            .joined(separator: " ")
        let others = findings.prefix(5).map { "\($0.first.rule.id) in #\($0.first.index)" }
        return "nothing was found \(place) in \(file)"
            + (others.isEmpty ? "" : "; found were " + others.joined(separator: ", "))
    }
}
