import Conformance
import Testing

/// A list of expected failures is strict both ways.
@Suite struct ExpectedFailuresTests {
    private static let generation = "dc.extent-list.generation-changes"
    private static let severity = "dc.event.severity-is-informational"
    private static let more = "events.get.more-means-no-room"
    private static let host = "dc.event.host-id-only-for-fabric-manager"

    private static func list(_ lines: String...) -> String { lines.joined(separator: "\n") }

    @Test func everythingListedPasses() throws {
        let run = try JudgedCapture.run(
            expect: Self.list("\(Self.generation) : a", "\(Self.severity) : b", "\(Self.more) : c", "\(Self.host):d"))
        #expect(!run.isFailed && run.exitStatus == 0)
        #expect(run.suites[0].findings.compactMap(\.expectation).sorted() == ["a", "b", "c", "d"])
    }

    @Test func withoutAListTheSameFindingsFail() throws {
        #expect(try JudgedCapture.run().exitStatus == 1)
    }

    @Test func anUnexpectedFindingFails() throws {
        let run = try JudgedCapture.run(expect: Self.list("\(Self.generation) : a", "\(Self.severity) : b"))
        #expect(run.exitStatus == 1 && run.incidents.isEmpty)
        #expect(run.suites[0].findings.filter { $0.fails(at: .must) }.map(\.first.rule.id) == [Self.more])
    }

    @Test func anUnexpectedNoteFailsOnlyWhereNotesDo() throws {
        let list = Self.list("\(Self.generation) : a", "\(Self.severity) : b", "\(Self.more) : c")
        #expect(try JudgedCapture.run(expect: list).exitStatus == 0)
        #expect(try JudgedCapture.run(expect: list, failOn: .note).exitStatus == 1)
    }

    /// The rule is judged, and nothing is found: the line has to go, and is printed.
    @Test func whatIsGoneFails() throws {
        let line = "dc.extent-list.returns-at-most-requested : it once did"
        let run = try JudgedCapture.run(
            expect: Self.list(
                "\(Self.generation) : a", "\(Self.severity) : b", "\(Self.more) : c", "", "  \(line)  "))
        #expect(run.exitStatus == 1)
        let incident = try #require(run.incidents.first)
        #expect(run.incidents.count == 1 && incident.id == "expectation.gone" && incident.line == 5)
        #expect(incident.message == "known.txt:5: an expected failure is not found any more; delete the line: \(line)")
    }

    /// The rule was not judged, so that nobody knows whether the line still holds.
    @Test func whatIsStaleFails() throws {
        let run = try JudgedCapture.run(
            expect: Self.list(
                "\(Self.generation) : a", "\(Self.severity) : b", "\(Self.more) : c",
                "dc.add-response.sharable-is-taken-whole : d", "fm.release.prescriptive-without-list : e"))
        #expect(run.exitStatus == 1 && run.incidents.map(\.id) == ["expectation.stale", "expectation.stale"])
        #expect(
            run.incidents[0].message.contains("it is not known which regions are sharable; delete the line: dc.add"))
        #expect(run.incidents[1].message.contains("nothing in this run concerns the rule; delete the line: fm."))
    }

    @Test(arguments: [
        ("no.such.rule : why", "no rule is called no.such.rule"),
        ("DCD-EXTLIST-012 : why", "write the rule's id, dc.extent-list.generation-changes"),
        ("dc.extent-list.generation : why", "perhaps dc.extent-list.generation-changes"),
        ("\(generation) :", "no reason"), ("\(generation) :   ", "no reason"), ("\(generation)", "no colon"),
        (": why", "no rule"), ("\(generation) a b : why", "more than a rule and a subject"),
        ("\(generation) : a\n\(generation) : b", "says what line 1 says"),
    ])
    func malformedLinesAreRefused(_ text: String, _ problem: String) {
        let error = #expect(throws: ExpectedFailures.Malformed.self) {
            try ExpectedFailures(Array(text.utf8), file: "known.txt")
        }
        #expect(error?.problems.count == 1 && error?.problems[0].contains(problem) ?? false, "\(error?.problems ?? [])")
        #expect(error?.problems[0].hasPrefix("known.txt:") ?? false)
    }

    @Test func allMalformedLinesAreNamed() {
        let error = #expect(throws: ExpectedFailures.Malformed.self) {
            try ExpectedFailures(Array("a : b\n\n# c\nd".utf8), file: "known.txt")
        }
        #expect(error?.problems.map { $0.prefix(12) } == ["known.txt:1:", "known.txt:4:"])
    }

    /// Two subjects of one rule: a line for one of them leaves the other unexpected.
    @Test func eachSubjectIsItsOwn() throws {
        let lines = try JudgedCapture.lines("vectors/captures/qemu-10.0.2/dcd-session.qtest.log")
        let rule = "identify.event-log-size-zero"
        let found = try JudgedCapture.run(lines).suites[0].findings.filter { $0.first.rule.id == rule }
        try #require(found.count >= 2)
        let others = Set(try JudgedCapture.run(lines).suites[0].findings.map(\.first.rule.id)).subtracting([rule])
        let rest = others.map { "\($0) : known" }.joined(separator: "\n")

        let one = try JudgedCapture.run(lines, expect: "\(rule) \(found[0].subject) : known\n\(rest)")
        #expect(one.exitStatus == 1 && one.incidents.isEmpty)
        let open = one.suites[0].findings.filter { $0.expectation == nil }.map(\.subject)
        #expect(open == found.dropFirst().map(\.subject))

        let each = found.map { "\(rule) \($0.subject) : known" }.joined(separator: "\n")
        #expect(try JudgedCapture.run(lines, expect: "\(each)\n\(rest)").exitStatus == 0)
        // The command stands for its fields, and the rule for its subjects.
        let command = String(found[0].subject.prefix { $0 != "/" })
        #expect(try JudgedCapture.run(lines, expect: "\(rule) \(command) : known\n\(rest)").exitStatus == 0)
        #expect(try JudgedCapture.run(lines, expect: "\(rule) : known\n\(rest)").exitStatus == 0)
        // A line whose findings are all covered by closer ones is gone.
        let both = try JudgedCapture.run(lines, expect: "\(rule) : known\n\(each)\n\(rest)")
        #expect(both.exitStatus == 1 && both.incidents.map(\.line) == [1])
        // A subject that nothing was found for.
        let wrong = try JudgedCapture.run(lines, expect: "\(rule) \(command)/nothing : known\n\(rule) : known\n\(rest)")
        #expect(wrong.exitStatus == 1 && wrong.incidents.map(\.id) == ["expectation.gone"])
    }

    /// A finding in any of several captures keeps a line.
    @Test func aLineHoldsForTheWholeRun() throws {
        let list = try ExpectedFailures(
            Array(Self.list("\(Self.generation) : a", "\(Self.severity) : b", "\(Self.more) : c").utf8),
            file: "known.txt")
        var run = ReportedRun(tool: (name: "cxl-conform", version: "1"), expected: list)
        JudgedCapture.take(Array(JudgedCapture.seed.prefix(15)), name: "first", path: nil, into: &run)
        JudgedCapture.take(JudgedCapture.seed, name: "second", path: nil, into: &run)
        run.finish()
        #expect(run.exitStatus == 0, "\(run.incidents)")
    }

    @Test func aRunThatFailedJudgesNoLine() throws {
        let list = try ExpectedFailures(Array("\(Self.generation) : a".utf8), file: "known.txt")
        var run = ReportedRun(tool: (name: "cxl-conform", version: "1"), expected: list)
        run.begin("broken")
        run.take(Incident("capture.unreadable", .error, "broken"))
        run.end([], exchanges: 0)
        run.finish()
        #expect(run.incidents.isEmpty && run.exitStatus == 2)
    }

    /// A draft lists everything; it is refused as it is, and accepted once its reasons are filled in.
    @Test func aDraftHasToBeFilledIn() throws {
        let draft = ExpectedFailures.draft(of: try JudgedCapture.run())
        let error = #expect(throws: ExpectedFailures.Malformed.self) {
            try ExpectedFailures(Array(draft.utf8), file: "known.txt")
        }
        #expect(error?.problems.count == 4 && error?.problems.allSatisfy { $0.contains("no reason") } ?? false)
        let filled = draft.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasSuffix(" :") ? $0 + " known" : String($0) }.joined(separator: "\n")
        #expect(try JudgedCapture.run(expect: filled, failOn: .note).exitStatus == 0)
        // What was filled in is kept, what is gone is left out, what is new has to be filled in.
        let newer = ExpectedFailures.draft(
            of: try JudgedCapture.run(expect: "\(Self.generation) : bug 12\nevents.get.more-promises-records : gone"))
        #expect(newer.contains("\n\(Self.generation) : bug 12\n") && !newer.contains("more-promises-records"))
        #expect(newer.split(separator: "\n").count { $0.hasSuffix(" :") } == 3)
    }
}
