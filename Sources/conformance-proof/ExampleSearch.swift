import ArgumentParser
import Captures
import Conformance
import Faults
import Foundation

/// `conformance-proof search-examples`: as ``Search``, on the silent examples of rules.
struct ExampleSearch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search-examples", abstract: "Tries alterations of the silent examples of rules.")

    @Option(help: ArgumentHelp("The repository.", valueName: "folder"))
    var root = "."

    @Argument(help: "The rules.")
    var rules: [String]

    func run() throws {
        for rule in rules {
            let example = try Example(rule: rule, root: root)
            let before = example.fired(example.lines)
            var candidates = Candidates()
            candidates.elements = 12
            for line in example.lines { candidates.note(line) }
            var texts = candidates.texts
            texts += texts.filter {
                ($0.contains(".re") || $0.contains(".code")) && !$0.contains("&") && !$0.contains("%")
            }.flatMap {
                [$0 + "@1", $0 + "@2", $0 + "@3"]
            }
            for number in 1...max(1, example.lines.count) {
                texts += ["missing", "twice", "late"].map { "line.\(number).\($0)" }
            }
            var best: (fault: String, others: [String])?
            for text in texts {
                guard let fault = FaultyTranscript(text) else { continue }
                let altered = fault.altered(example.lines)
                guard altered != example.lines, example.fires(rule, altered) else { continue }
                let fired = example.fired(altered).filter { before[$0.key] == nil }
                // Where a special rule stands for it, it does not report.
                guard fired[rule] != nil else { continue }
                let others = fired.keys.filter { $0 != rule }.sorted()
                if best.map({ $0.others.count > others.count }) ?? true { best = (text, others) }
                if others.isEmpty { break }
            }
            if let best {
                print("\(rule)\t\(best.fault)\t\(best.others.joined(separator: " "))")
            } else {
                print("\(rule)\t-")
            }
            fflush(nil)
        }
    }
}
