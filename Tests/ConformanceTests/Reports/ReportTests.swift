import Captures
import Foundation
import Testing

@testable import Conformance

@Suite struct ReportTests {
    /// Where the capture is binary, a SARIF region is the bytes that break the rule.
    @Test func binaryCapturesHaveByteRegions() throws {
        // Get Dynamic Capacity Extent List over CCI, each message behind its type: reserved bytes of the answer are set.
        var request: [UInt8] = [0x08, 0x00, 0x01, 0x00, 0x01, 0x48, 8, 0, 0, 0, 0, 0, 0]
        request += [1, 0, 0, 0, 0, 0, 0, 0]
        var response: [UInt8] = [0x08, 0x01, 0x01, 0x00, 0x01, 0x48, 16, 0, 0, 0, 0, 0, 0]
        response += [UInt8](repeating: 0, count: 12) + [0, 0, 0, 7]
        let lines = try CaptureReader.items(of: request + response).compactMap { item in
            if case .line(let line) = item { line } else { nil }
        }
        let run = try JudgedCapture.run(lines, path: "capture.bin", rules: Rule.all)
        let rule = try #require(run.suites[0].findings.first { $0.first.violation.field == "reserved0C" })
        let start = request.count + 13 + 0x0C
        #expect(rule.first.source == start..<start + 4)
        let text = String(decoding: ReportKind.sarif.bytes(of: run), as: UTF8.self)
        let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let results = try #require((log["runs"] as? [[String: Any]])?[0]["results"] as? [[String: Any]])
        let regions = results.compactMap { result -> [String: Int]? in
            let location = (result["locations"] as? [[String: Any]])?[0]["physicalLocation"] as? [String: Any]
            return location?["region"] as? [String: Int]
        }
        #expect(regions.contains(["byteOffset": start, "byteLength": 4]) && regions.count == results.count)
    }

    /// The same rule over and over about ever other subjects: what is kept has a bound, and the rest is counted.
    @Test func memoryIsBoundedByDifferentFindings() throws {
        var run = ReportedRun(tool: (name: "cxl-conform", version: "1"))
        run.begin("flood")
        let one = try #require(try JudgedCapture.run().suites[0].findings.first)
        let line = JudgedCapture.seed[0]
        for opcode in 0..<3000 {
            for _ in 0..<3 {
                run.take(
                    Finding(
                        rule: one.first.rule, level: .must, index: opcode, origin: Origin(), opcode: UInt16(opcode),
                        register: nil, violation: one.first.violation, source: nil), in: line)
            }
        }
        run.end([], exchanges: 9000)
        #expect(run.suites[0].findings.count == ReportSuite.mostFindings)
        #expect(run.suites[0].findings.allSatisfy { $0.count == 3 } && run.suites[0].unlisted == 6000)
        #expect(run.exitStatus == 1 && run.suites[0].incidents.map(\.id) == ["run.too-many-findings"])
        #expect(ReportKind.markdown.bytes(of: run).count < 1 << 20)
    }

    @Test func aRunThatJudgesNothingFails() throws {
        let run = try JudgedCapture.run([.reset(Reset(origin: Origin()))])
        #expect(run.exitStatus == 1 && run.suites[0].incidents.map(\.id) == ["run.nothing-judged"])
    }

    @Test func subjectsStayWhereTheyAre() throws {
        let subjects = try JudgedCapture.run().suites[0].findings.map(\.subject)
        #expect(
            subjects == [
                "events.get-event-records/eventRecords[].header.eventRecordFlags.severity",
                "events.get-event-records/flags.moreEventRecords", "dc.get-extent-list/extentListGenerationNumber",
                "events.get-event-records/eventRecords[].hostID",
            ])
    }

    @Test(arguments: [
        ("a\nb", "a\\nb"), ("\u{1B}[2J", "\\u{1B}[2J"), ("\r\t\u{202E}", "\\r\\t\\u{202E}"), ("ü😀", "ü😀"),
    ])
    func linesStayLines(_ text: String, _ expected: String) {
        #expect(EscapedText.line(text) == expected)
    }

    @Test func escapesOfEachForm() {
        #expect(EscapedText.xml("<a b=\"'\">&\n\u{0}]]>") == "&lt;a b=&quot;&apos;&quot;&gt;&amp;&#10;\\u{0}]]&gt;")
        #expect(EscapedText.tap("a # TODO \\ b\nnot ok") == "a \\# TODO \\\\ b not ok")
        #expect(EscapedText.gitHubMessage("50%\r\n::error::") == "50%25%0D%0A::error::")
        #expect(EscapedText.gitHubProperty("a:b,c%") == "a%3Ab%2Cc%25")
        #expect(EscapedText.markdown("|`<b>`*_[x](y)@me") == "\\|\\`&lt;b&gt;\\`\\*\\_\\[x\\](y)&#64;me")
        #expect(EscapedText.markdownBlock(["```", "a\n````b"]) == "`````\n```\na\\n````b\n`````\n")
        #expect(EscapedText.uri(path: "a b/c:d#?%é") == "a%20b/c%3Ad%23%3F%25%C3%A9")
        #expect(EscapedText.uri(path: "/a") == "file:///a")
    }
}
