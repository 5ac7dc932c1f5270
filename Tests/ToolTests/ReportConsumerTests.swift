import Foundation
import Testing

/// What programs that others wrote read in the reports of one run.
@Suite struct ReportConsumerTests {
    struct Understood: Decodable {
        struct Case: Decodable {
            let suite: String
            let name: String
            let kind: String
            let message: String?
            let text: String?
            let output: String?
        }
        struct Point: Decodable {
            let ok: Bool
            let description: String
            let skip: Bool
            let todo: Bool
            let directive: String
            let block: [String: String]?
        }
        struct Log: Decodable {
            struct Text: Decodable { let text: String }
            struct Result: Decodable {
                struct Suppression: Decodable { let justification: String }
                struct Location: Decodable {
                    struct Physical: Decodable {
                        struct Artifact: Decodable { let uri: String }
                        struct Region: Decodable {
                            let startLine: Int?
                            let byteOffset: Int?
                            let byteLength: Int?
                        }
                        let artifactLocation: Artifact
                        let region: Region?
                    }
                    let physicalLocation: Physical?
                }
                let ruleId: String
                let level: String
                let message: Text
                let locations: [Location]
                let suppressions: [Suppression]?
                let partialFingerprints: [String: String]
            }
            struct Properties: Decodable {
                struct Verdict: Decodable {
                    let ruleId: String
                    let outcome: String
                    let reason: String?
                }
                let verdicts: [Verdict]
            }
            let results: [Result]
            let properties: Properties
        }
        struct Annotation: Decodable {
            let kind: String
            let title: String
            let message: String
            let file: String?
            let line: String?
        }
        let junit: [Case]
        let tap: [Point]
        let prove: Int
        let sarif: Log
        let sarifCounts: [String: Int]
        let github: [Annotation]
    }

    private static let captures = [
        "seed-scenario.trace.log", "dcd-session.trace.log", "dcd-session.qtest.log", "events.trace.log.gz",
        "multi-extent.trace.log.gz", "discovery.trace.log.gz", "dcd-session-no-timestamps.trace.log",
    ].map { ToolRun.root.appendingPathComponent("vectors/captures/qemu-10.0.2/\($0)").path }

    /// Runs `check` with every report, and lets the consumers read them.
    private func understood(
        _ captures: [String], _ options: [String] = [], status: String, in folder: ScratchFolder
    ) async throws -> (read: Understood, run: ToolRun) {
        var command = [ToolRun.products.appendingPathComponent("cxl-conform").path, "check", "--format", "ndjson"]
        for (kind, file) in [
            ("junit", "junit.xml"), ("tap", "conform.tap"), ("sarif", "conform.sarif"), ("github", "github.txt"),
            ("markdown", "summary.md"),
        ] { command += ["--report", "\(kind)=\(file)"] }
        let run = try await ToolRun.run(command + options + ["--"] + captures, in: folder.url)
        #expect(run.status == status, "\(run.errors)")
        let data = try await ToolRun.consumer("read_reports.py", [folder.url.path])
        return (try JSONDecoder().decode(Understood.self, from: data), run)
    }

    /// What the tool itself says, a line of JSON each.
    private func lines(_ run: ToolRun, type: String) throws -> [[String: Any]] {
        try run.output.split(separator: "\n").compactMap { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return object?["type"] as? String == type ? object : nil
        }
    }

    @Test func everyReportOfQEMUsCapturesIsReadAlike() async throws {
        let folder = try ScratchFolder()
        let (read, run) = try await understood(Self.captures, ["--whole", "--sole"], status: "exit 1", in: folder)
        let findings = try lines(run, type: "finding")
        // Each verdict is a case: in a suite of the capture, held, broken or skipped.
        let verdicts = try lines(run, type: "verdict").filter { verdict in
            ["held", "violated", "unknown"].contains { (verdict[$0] as? Int ?? 0) > 0 }
        }
        #expect(read.junit.count == verdicts.count && verdicts.count > 500)
        for (element, verdict) in zip(read.junit, verdicts) {
            #expect(element.name == verdict["rule"] as? String && element.suite == verdict["file"] as? String)
            let isJudged = (verdict["held"] as? Int ?? 0) + (verdict["violated"] as? Int ?? 0) > 0
            #expect((element.kind == "skipped") == !isJudged && (isJudged || element.message?.isEmpty == false))
        }
        let failing = findings.filter { $0["level"] as? String == "must" }
        func key(_ finding: [String: Any]) -> String { "\(finding["file"] ?? "") \(finding["rule"] ?? "")" }
        #expect(
            Set(read.junit.filter { $0.kind == "failure" }.map { "\($0.suite) \($0.name)" }) == Set(failing.map(key)))
        // Each different finding is a point that failed; those too light to fail say so.
        func subject(_ finding: [String: Any]) -> String {
            "\(finding["file"] ?? ""): \(finding["rule"] ?? "") \(finding["subject"] ?? "")"
        }
        let failed = read.tap.filter { !$0.ok || $0.todo }
        #expect(Set(failed.map(\.description)) == Set(findings.map(subject)))
        #expect(Set(failed.filter { !$0.todo }.map(\.description)) == Set(failing.map(subject)))
        #expect(read.tap.filter(\.skip).count == read.junit.filter { $0.kind == "skipped" }.count)
        #expect(read.prove != 0)
        // SARIF and the annotations have the same, at the same places.
        #expect(read.sarif.results.count == failed.count && read.github.count == failed.count)
        #expect(read.sarif.results.map(\.ruleId) == read.github.map(\.title))
        let levels = ["error": "error", "warning": "warning", "note": "notice"]
        #expect(read.sarif.results.map { levels[$0.level] ?? "" } == read.github.map(\.kind))
        #expect(
            read.sarifCounts
                == Dictionary(grouping: read.sarif.results, by: \.level).mapValues(\.count)
                .merging(["error": 0, "warning": 0, "note": 0]) { count, _ in count })
        #expect(read.sarif.properties.verdicts.count == read.junit.count)
        let firsts = Dictionary(findings.map { (subject($0), $0) }) { first, _ in first }
        #expect(
            read.github.map { $0.line ?? "" }.sorted() == firsts.values.map { "\($0["line"] as? Int ?? -1)" }.sorted())
        #expect(
            read.sarif.results.map { $0.locations[0].physicalLocation?.region?.startLine ?? -1 }.sorted()
                == firsts.values.map { $0["line"] as? Int ?? -1 }.sorted())
    }

    /// A viewer that shows only the message shows all that a reader needs, whatever the form.
    @Test func eachMessageStandsAlone() async throws {
        let folder = try ScratchFolder()
        let (read, run) = try await understood(
            [Self.captures[0]], ["--whole", "--sole"], status: "exit 1", in: folder)
        let rule = "dc.extent-list.generation-changes"
        let messages = [
            read.junit.first { $0.name == rule }?.message,
            read.tap.first { $0.block?["rule"] == rule }?.block?["message"],
            read.sarif.results.first { $0.ruleId == rule }?.message.text,
            read.github.first { $0.title == rule }?.message,
        ].map { $0?.split(separator: "\n").first ?? "" }
        let markdown = try folder.read("summary.md")
        let finding = try #require(try lines(run, type: "finding").first { $0["rule"] as? String == rule })
        for text in messages.map(String.init) + [markdown] {
            for part in [
                rule, "3.1 §8.2.9.9.9.2", "exchange #5", "response bytes 08h to 0Bh", "extentListGenerationNumber",
                "another number than 0", "observed 0",
            ] {
                #expect(text.contains(part), "\(part) is not in \(text.prefix(300))")
            }
            #expect(text.contains(try #require(finding["expected"] as? String)))
        }
    }

    @Test func expectedFailuresAreNoFailuresInAnyReport() async throws {
        let folder = try ScratchFolder()
        let reason = "known: <#12> & \"13\" # TODO | ::error::"
        let options = ["--whole", "--sole"]
        let drafted = try await ToolRun.run(
            [ToolRun.products.appendingPathComponent("cxl-conform").path, "check", "--write-expected", "known.txt"]
                + options + [Self.captures[0]], in: folder.url)
        #expect(drafted.status == "exit 1")
        let filled = try folder.read("known.txt").split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasSuffix(" :") ? "\($0) \(reason)" : String($0) }.joined(separator: "\n")
        try folder.write(filled, to: "known.txt")
        let (read, _) = try await understood(
            [Self.captures[0]], options + ["--expect", "known.txt", "--fail-on", "note"], status: "exit 0", in: folder)
        #expect(!read.junit.contains { $0.kind == "failure" || $0.kind == "error" })
        #expect(read.junit.filter { $0.message == "expected failure: \(reason)" }.count >= 4)
        #expect(read.prove == 0 && read.tap.filter(\.todo).count == read.sarif.results.count)
        #expect(read.sarif.results.allSatisfy { $0.suppressions?.first?.justification == reason })
        #expect(read.github.allSatisfy { $0.kind == "notice" && $0.message.contains(reason) })
        // One that is gone fails in each of them, with the line.
        try folder.write(filled + "\ndc.extent-list.returns-at-most-requested : gone\n", to: "known.txt")
        let (gone, _) = try await understood(
            [Self.captures[0]], options + ["--expect", "known.txt", "--fail-on", "note"], status: "exit 1", in: folder)
        let line = filled.split(separator: "\n", omittingEmptySubsequences: false).count + 1
        #expect(gone.junit.filter { $0.kind == "failure" }.map(\.name) == ["expectation.gone"])
        #expect(gone.prove == 1 && gone.tap.last?.block?["message"]?.contains("delete the line") ?? false)
        #expect(gone.sarif.results.last?.locations[0].physicalLocation?.region?.startLine == line)
        #expect(gone.github.last?.file == "known.txt" && gone.github.last?.line == "\(line)")
    }

    /// Texts from the capture and the file's name can break no form, and are read back where the form can hold them.
    @Test func hostileTextsStayTexts() async throws {
        let folder = try ScratchFolder()
        let name = "a b\n::error::x %0A #1, <i>`|`\\ \"'&]]>.ndjson"
        let hostile =
            "\u{1B}[2J\u{0}]]><!--\n...\n---\nok 1 - fine\nBail out!\n::error::x\n# TODO \u{202E}\u{FFFE} %0A |`@all`"
        let data = try JSONSerialization.data(withJSONObject: ["t": hostile], options: [])
        let quoted = String(decoding: data, as: UTF8.self).dropFirst(5).dropLast()
        try folder.write(
            """
            {"type":"transcript","version":1}
            {"type":"exchange","transport":"mailbox","opcode":"4801","request":{"bytes":"0000000001000000"},\
            "response":{"bytes":"00000000000000000000000000000001"},"returnCode":0,"device":\(quoted),"time":\(quoted),"line":3}

            """, to: name)
        let (read, run) = try await understood([name], ["--fail-on", "note"], status: "exit 1", in: folder)
        let findings = try lines(run, type: "finding")
        #expect(!findings.isEmpty && findings.allSatisfy { $0["file"] as? String == name })
        #expect(read.junit.allSatisfy { $0.suite == name })
        #expect(!read.tap.isEmpty && read.tap.count == read.junit.count)
        #expect(read.github.allSatisfy { $0.file == name } && read.github.count == read.sarif.results.count)
        let uri = read.sarif.results[0].locations[0].physicalLocation?.artifactLocation.uri
        #expect(uri?.removingPercentEncoding == name)
        for text in [try folder.read("summary.md"), try folder.read("junit.xml"), try folder.read("conform.tap")] {
            #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E })
        }
        // What stands between fences is taken as it is.
        let markdown = try folder.read("summary.md").replacing(#/(?s)(````*)\n.*?\n\1\n/#, with: "")
        #expect(!markdown.contains("<!--") && !markdown.contains("<i>"))
        // As text, too: no line of it is a workflow command, or moves the cursor.
        let text = try await ToolRun.run(
            [ToolRun.products.appendingPathComponent("cxl-conform").path, "check", "--", name], in: folder.url)
        #expect(!text.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        #expect(!text.output.split(separator: "\n").contains { $0.hasPrefix("::") || $0.hasPrefix("ok ") })
    }
}
