import ArgumentParser
import Conformance
import Faults
import Foundation

/// `conformance-proof mutants`.
struct Mutants: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Runs every mutant, and fails where one is not caught by its rule, or a rule has none.")

    @Option(help: ArgumentHelp("The repository.", valueName: "folder"))
    var root = "."

    @Option(help: ArgumentHelp("Write the table there.", valueName: "file"))
    var table: String?

    @Option(help: ArgumentHelp("Fail where the table is not what this file holds.", valueName: "file"))
    var check: String?

    @Option(help: ArgumentHelp("Run these rows in place of the table's, for whoever writes one.", valueName: "file"))
    var rows: String?

    func run() throws {
        let mutants = try rows.map { try Self.read($0) } ?? MutantRow.all
        var report = MutantReport()
        for bench in Set(mutants.compactMap { if case .bench(let bench) = $0.stage { bench } else { nil } }) {
            let fired = try MutantRun.fired(nil, bench)
            if !fired.isEmpty { report.fail("without a fault, \(bench) fires \(fired.keys.sorted())") }
        }
        for row in mutants { report.add(row, try fired(row, &report)) }
        for rule in Rule.all.map(\.id).sorted() where rows == nil && !report.caught.contains(rule) {
            report.fail("no mutant of \(rule)")
        }
        let text = report.text
        if let table { try Data(text.utf8).write(to: URL(fileURLWithPath: table)) }
        if let check, try Data(contentsOf: URL(fileURLWithPath: check)) != Data(text.utf8) {
            report.fail("\(check) is stale; scripts/proof --update writes it anew")
        }
        if table == nil, check == nil { print(text, terminator: "") }
        for failure in report.failures { print(failure) }
        print(
            "\(mutants.count) mutants of \(report.caught.count) rules, \(Rule.all.count) rules; "
                + "\(report.failures.count) failures")
        if !report.failures.isEmpty { throw ExitCode(1) }
    }

    private static func read(_ file: String) throws -> [MutantRow] {
        try String(decoding: Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self).split(separator: "\n").map {
            guard let row = MutantRow($0) else { throw ValidationError("no row of the table of mutants: \($0)") }
            return row
        }
    }

    private func fired(_ row: MutantRow, _ report: inout MutantReport) throws -> [String: Int] {
        switch row.stage {
        case .bench(let bench):
            guard let fault = Fault(row.fault, rules: row.rules, bench: bench) else {
                report.fail("\(row.fault) is no fault")
                return [:]
            }
            return try MutantRun.fired(fault, bench, isDone: { fired in row.rules.allSatisfy { fired[$0] != nil } })
        case .example(let rule):
            let example = try Example(rule: rule, root: root)
            guard let fault = FaultyTranscript(row.fault) else {
                report.fail("\(row.fault) alters no transcript")
                return [:]
            }
            let before = example.fired(example.lines)
            return example.fired(fault.altered(example.lines)).filter { before[$0.key] == nil }
        }
    }
}

/// What became of the mutants.
struct MutantReport {
    private(set) var failures: [String] = []
    private(set) var caught: Set<String> = []
    private var lines: [String] = []
    private var kinds: [String: Int] = [:]

    mutating func fail(_ why: String) { failures.append(why) }

    mutating func add(_ row: MutantRow, _ fired: [String: Int]) {
        let missing = row.rules.filter { fired[$0] == nil }
        if !missing.isEmpty {
            fail("\(row.fault) on \(row.stageText): \(missing.joined(separator: " ")) did not catch it")
        }
        caught.formUnion(row.rules.filter { fired[$0] != nil })
        let others = fired.keys.filter { !row.rules.contains($0) }.sorted()
        lines.append(
            [row.rules.joined(separator: " "), row.fault, row.stageText, row.kind, others.joined(separator: " ")]
                .joined(separator: "\t"))
        kinds[row.kind, default: 0] += 1
    }

    /// The table, sorted by rule, behind a summary by kind of fault.
    var text: String {
        var text = "# Mutants: rule, fault, where it runs, kind, and what else reports something.\n"
        for (kind, count) in kinds.sorted(by: { $0.key < $1.key }) { text += "# \(kind): \(count)\n" }
        text += "rule\tfault\tstage\tkind\tothers\n"
        return text + lines.sorted().map { $0 + "\n" }.joined()
    }
}
