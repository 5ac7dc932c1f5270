import Foundation
import Testing

/// How `cxl-conform` ends, and what it says about it: docs/ci.md promises this.
@Suite struct ConformStatusTests {
    private static let capture = "vectors/captures/qemu-10.0.2/seed-scenario.trace.log"
    /// Stands for a line for each rule that fails.
    private static let known = "KNOWN\n"

    struct Ending: Sendable, CustomTestStringConvertible {
        let what: String
        var list: String? = nil
        var arguments = "--whole --sole \(ConformStatusTests.capture)"
        let status: Int
        let says: String
        var testDescription: String { what }
    }

    static let endings = [
        Ending(what: "findings", status: 1, says: "must  dc.extent-list.generation-changes"),
        Ending(what: "all expected", list: known, status: 0, says: "expected failures)"),
        Ending(
            what: "unexpected", list: "dc.extent-list.generation-changes : known",
            status: 1,
            says: "must  events.get.more-means-no-room"),
        Ending(
            what: "gone", list: known + "dc.extent-list.returns-at-most-requested : was so", status: 1,
            says: "delete the line: dc.extent-list.returns-at-most-requested : was so"),
        Ending(
            what: "stale", list: known + "dc.add-response.sharable-is-taken-whole : was so", status: 1,
            says: "delete the line: dc.add-response.sharable-is-taken-whole : was so"),
        Ending(
            what: "unknown rule", list: known + "no.such.rule : x", status: 2, says: "no rule is called no.such.rule"),
        Ending(what: "no reason", list: known + "events.get.order-is-kept :", status: 2, says: "no reason"),
        Ending(
            what: "list missing", arguments: "--expect nothing-here \(capture)", status: 2, says: "nothing-here"),
        Ending(
            what: "nothing to fail",
            arguments: "--fail-on must vectors/rules/dc.extent-list.generation-changes.silent.ndjson",
            status: 0, says: "0 broken"),
        Ending(what: "unreadable", arguments: "no-such-file", status: 2, says: "cannot be opened"),
        Ending(
            what: "unreadable beside others", arguments: "\(capture) no-such-file", status: 2, says: "cannot be opened"),
        Ending(what: "kind", arguments: "--report html=x \(capture)", status: 2, says: "junit=FILE"),
        Ending(
            what: "report nowhere", arguments: "--report tap=/nowhere/x \(capture)", status: 2,
            says: "cannot be written"),
        Ending(
            what: "two into one", arguments: "--report tap=x --report junit=x \(capture)", status: 2,
            says: "two reports"),
        Ending(
            what: "list that exists", arguments: "--write-expected README.md \(capture)", status: 2,
            says: "README.md exists"),
        Ending(what: "twice from a pipe", arguments: "--reproduce -", status: 2, says: "twice"),
    ]

    @Test(arguments: endings)
    func checkEndsAsPromised(_ ending: Ending) async throws {
        let folder = try ScratchFolder()
        var arguments = ending.arguments
        if let list = ending.list {
            try folder.write(list.replacing(Self.known, with: try await ToolRun.known()) + "\n", to: "known.txt")
            arguments = "--expect \(folder.url.path)/known.txt \(arguments)"
        }
        let run = try await ToolRun.shell("exec cxl-conform check \(arguments)")
        #expect(run.status == "exit \(ending.status)")
        #expect((run.output + run.errors).contains(ending.says), "\(run.output.suffix(500)) \(run.errors)")
    }

    @Test(arguments: [
        ("--rule dc.extent-list.generation-changes", 0, "# dc.extent-list.generation-changes"),
        ("--index 5", 0, "# dc.extent-list.generation-changes"), ("", 2, "--rule ID"),
        ("--index 3", 2, "nothing was found in exchange #3"), ("--rule no.such", 2, "no rule is called no.such"),
        ("--rule events.get.order-is-kept", 2, "found were dc.event.severity-is-informational in #1"),
        ("--index 1 --transcript x.ndjson", 2, "say which with --rule"),
    ])
    func bugreportEndsAsPromised(_ arguments: String, _ status: Int, _ says: String) async throws {
        let run = try await ToolRun.shell("exec cxl-conform bugreport --whole --sole \(arguments) \(Self.capture)")
        #expect(run.status == "exit \(status)")
        #expect((run.output + run.errors).contains(says), "\(run.output.suffix(500)) \(run.errors)")
    }

    /// The transcript in a bug report, taken from its text, is accepted by `check` and shows the one rule.
    @Test func aBugReportHoldsItsReproduction() async throws {
        let folder = try ScratchFolder()
        let rule = "dc.extent-list.generation-changes"
        let report = try await ToolRun.shell("exec cxl-conform bugreport --whole --sole --rule \(rule) \(Self.capture)")
        for part in ["## What was sent", "## What came back", "> 00008", "3.1 §8.2.9.9.9.2", "confidence A"] {
            #expect(report.output.contains(part))
        }
        let block = try #require(report.output.components(separatedBy: "```json\n").last)
        let transcript = try #require(block.components(separatedBy: "```").first)
        #expect(transcript.split(separator: "\n").count <= 1 + 6)
        try folder.write(transcript, to: "reproduction.ndjson")
        let command = try #require(report.output.firstMatch(of: #/`(cxl-conform check [^`]*)`/#)?.1)
        let run = try await ToolRun.shell("exec \(command) --format ndjson", in: folder.url)
        #expect(run.status == "exit 1")
        let found = run.output.matches(of: #/"type":"finding","rule":"([^"]*)"/#).map { String($0.1) }
        #expect(found == [rule])
    }
}
