import ArgumentParser
import Captures
import Conformance
import ToolSupport

/// What to make of the findings: the options that `check` and a live run share.
struct ReportOptions: ParsableArguments {
    @Option(
        name: .customLong("report"),
        help: ArgumentHelp(
            "Also write a report; may be given several times. KIND is junit, tap, sarif, github or markdown; FILE - is "
                + "standard output.", valueName: "KIND=FILE"))
    var reports: [ReportDestination] = []

    @Option(
        help: ArgumentHelp(
            "The findings that are known, each with a reason: any other fails, and so does a line that nothing was found "
                + "for.", valueName: "file"))
    var expect: String?

    @Option(
        help: ArgumentHelp(
            "Draft a list for --expect of everything that is found; its empty reasons have to be filled in.",
            valueName: "file"))
    var writeExpected: String?

    @Option(help: "The lowest level of finding that makes the exit status 1.")
    var failOn: LevelOption = .must

    @Option(help: "How to print.")
    var format: ReportFormat = .text

    @Option(help: "Whether to colour; auto does on a terminal unless NO_COLOR is set.")
    var color: ColorOption = .auto

    func validate() throws {
        var files: Set<String> = []
        for report in reports where report.file != "-" && !files.insert(report.file).inserted {
            throw ValidationError("two reports go to \(report.file)")
        }
        // A list that somebody filled in is worth more than a draft.
        if let writeExpected, writeExpected != "-", writeExpected != expect, OutputFile.exists(writeExpected) {
            throw ValidationError(
                "\(writeExpected) exists; to bring it up to date say --expect \(writeExpected) as well, or remove it")
        }
    }

    /// The list of `--expect`.
    func expectedFailures() throws -> ExpectedFailures? {
        guard let expect else { return nil }
        do {
            return try ExpectedFailures(try SmallFile.read(expect), file: expect)
        } catch let malformed as ExpectedFailures.Malformed {
            throw ValidationError(malformed.problems.joined(separator: "\n"))
        }
    }
}

/// `KIND=FILE`.
struct ReportDestination: ExpressibleByArgument {
    let kind: ReportKind
    let file: String

    init?(argument: String) {
        guard let separator = argument.firstIndex(of: "="),
            let kind = ReportKind(rawValue: String(argument[..<separator]))
        else { return nil }
        self.kind = kind
        file = String(argument[argument.index(after: separator)...])
        if file.isEmpty { return nil }
    }

    static var allValueStrings: [String] { ReportKind.allCases.map { $0.rawValue + "=FILE" } }
}

enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
    case text, ndjson
}

enum LevelOption: String, ExpressibleByArgument, CaseIterable {
    case must, should, note

    var level: Level { Level(rawValue: rawValue)! }
}
