import Captures
import Conformance
import TableCodec
import ToolSupport

/// Prints a comparison: on standard error what it is doing, then what the devices are, where they differ, and what was tried.
final class DiffPrinter {
    private let options: Diff
    private let style: TextStyle
    private let recorders: Pair<TranscriptFile?>
    private let isShown = Terminal.isTerminal(2)
    private var output = Output()
    private var found = 0

    init(_ options: Diff) throws {
        self.options = options
        style = TextStyle(isColoured: options.color.isColoured)
        recorders = Pair(
            try options.recordA.map { try TranscriptFile($0) }, try options.recordB.map { try TranscriptFile($0) })
    }

    func take(_ event: Differential.Event) {
        switch event {
        case .line(let side, let line): recorders[side]?.write(line)
        case .began(let scenario):
            if isShown {
                Terminal.writeError(
                    "\r\u{1B}[K\(scenario.name), \(ValueText.count(found, "difference"))", newline: false)
            }
        case .difference: found += 1
        case .fact: break
        case .ended:
            // What was said before a crash is to be on disk.
            recorders.a?.flush()
            recorders.b?.flush()
        }
    }

    /// Wipes the progress.
    func wipe() {
        if isShown { Terminal.writeError("\r\u{1B}[K", newline: false) }
    }

    /// - Returns: the exit status.
    func finish(_ summary: Differential.Summary) throws -> Int32 {
        wipe()
        try recorders.a?.finish()
        try recorders.b?.finish()
        if options.format == .text { writeText(summary) } else { writeLines(summary) }
        output.flush()
        let isClean = summary.isWhole && !summary.groups.contains { options.failOn.includes($0.first) }
        return isClean ? 0 : 1
    }

    // MARK: Text

    private func line(_ text: String) { output.write(EscapedText.line(text) + "\n") }

    private func writeText(_ summary: Differential.Summary) {
        for side in Side.allCases { line("\(side.rawValue)  \(name(side, summary)), \(judged(side, summary))") }
        line("")
        writeFacts(summary.facts)
        for group in summary.groups { write(group, summary) }
        for result in summary.results { write(result) }
        writeTotals(summary)
    }

    private func name(_ side: Side, _ summary: Differential.Summary) -> String {
        let (name, text) = (summary.abilities[side].name, target(side).text)
        return name == text ? name : "\(name) (\(text))"
    }

    private func judged(_ side: Side, _ summary: Differential.Summary) -> String {
        summary.checkOptions[side].revision.map { "judged by revision \($0.rawValue)" }
            ?? "judged by what every revision demands that its answers allow"
    }

    private func target(_ side: Side) -> OptionedTarget { options.targets[side == .a ? 0 : 1] }

    private func writeFacts(_ facts: [DeviceFact]) {
        if facts.isEmpty { return }
        line("What they are, and need not have in common:")
        var told: Set<String> = []
        for subject in facts.map(\.subject) where told.insert(subject).inserted {
            line("  \(subject)")
            for fact in facts where fact.subject == subject {
                line("    \(fact.field): A \(fact.values.a); B \(fact.values.b)")
            }
        }
        line("")
    }

    private func write(_ group: DifferenceGroup, _ summary: Differential.Summary) {
        let difference = group.first
        let shown =
            switch difference.level {
            case .must: style.error("must")
            case .should: style.warning("should")
            default: style.dim("undecided")
            }
        output.write("\(shown)  \(style.heading(EscapedText.line("\(difference.title): \(difference.what)")))\n")
        line("  A: \(difference.values.a)")
        line("  B: \(difference.values.b)")
        line("  \(difference.verdict)")
        for judgement in difference.judgements {
            line(
                "  \(judgement.side.rawValue) breaks \(judgement.rule.id) (\(judgement.level.rawValue)): "
                    + judgement.rule.sentence)
            let source = judgement.reason ?? judgement.rule
            line("    \(source.number), confidence \(source.confidence.rawValue), \(source.clauseText)")
            line("    expected \(judgement.expected); found \(judgement.observed)")
        }
        let times = group.count == 1 ? "Once" : "\(group.count) times, first"
        line(
            "  \(times) in \(difference.place.name), exchange #\(difference.place.exchanges.a) of A and "
                + "#\(difference.place.exchanges.b) of B"
                + (group.scenarios.count > 1 ? "; also in \(group.scenarios.dropFirst().joined(separator: ", "))" : ""))
        line("  again: \(options.command(again: difference.place))")
        line("")
    }

    private func write(_ result: Differential.Result) {
        let (word, why) = Self.words(result)
        let name = result.scenario.name
        let pad = { (text: String, width: Int) in String(repeating: " ", count: max(1, width - text.count)) }
        line("\(word)\(pad(word, 13))\(name)\(pad(name, 34))\(why ?? text(result))")
    }

    static func words(_ result: Differential.Result) -> (word: String, why: String?) {
        switch result.outcome {
        case .skipped(let why): ("skipped", why)
        case .notReached(let why): ("not reached", why)
        case .compared: (result.differences == 0 ? "same" : "different", nil)
        }
    }

    private func text(_ result: Differential.Result) -> String {
        var text = "\(ValueText.count(result.compared, "line"))"
        if result.cases > 0 { text += ", \(ValueText.count(result.cases, "wrong command"))" }
        if result.casesOfOne > 0 { text += " and \(result.casesOfOne) that only one of them can be sent" }
        if result.isParted { text += " until they came apart" }
        if result.differences > 0 { text += ", \(ValueText.count(result.differences, "difference"))" }
        return text
    }

    private func writeTotals(_ summary: Differential.Summary) {
        let counts = [Level.must, .should].map { level in summary.groups.count { $0.first.level == level } }
        let undecided = summary.groups.count { $0.first.level == nil }
        line(
            "\(ValueText.count(summary.groups.count, "difference")): \(counts[0]) must, \(counts[1]) should, "
                + "\(undecided) not decided by the specification; "
                + "\(summary.exchanges.a) exchanges with A, \(summary.exchanges.b) with B")
        for side in Side.allCases {
            guard let file = side == .a ? options.recordA : options.recordB else { continue }
            let judging = summary.checkOptions[side].shellArguments.joined(separator: " ")
            line("Recorded \(side.rawValue): cxl-conform check \(judging) \(FindingPrinter.quoted(file))")
        }
    }

    // MARK: NDJSON

    private func writeLines(_ summary: Differential.Summary) {
        for fact in summary.facts { output.write { DiffLines.append(fact, into: &$0) } }
        for group in summary.groups {
            output.write { DiffLines.append(group, again: options.command(again: group.first.place), into: &$0) }
        }
        for result in summary.results { output.write { DiffLines.append(result, into: &$0) } }
        output.write { DiffLines.append(summary, options.targets.map(\.text), into: &$0) }
    }
}

extension Difference {
    /// What differs, in words.
    var what: String {
        switch kind {
        case .answer: "answer"
        case .returnCode: "return code"
        case .field(let path), .register(let path): path
        case .act: "outcome"
        case .rule: path.isEmpty ? "what is expected" : "what a rule demands of \(path)"
        }
    }
}
