import Foundation
import Testing

/// The shell steps that we hand to others, run as they are written.
@Suite struct WorkflowTests {
    private struct Steps: Decodable {
        struct Step: Decodable {
            let name: String
            let run: String
            let shell: String?
            let env: [String: String]
        }
        let steps: [Step]
        let inputs: [String: String]
    }

    /// A repository that has a capture and a list, as the workflow expects it.
    private func world(list: String) throws -> ScratchFolder {
        let folder = try ScratchFolder()
        let capture = ToolRun.root.appendingPathComponent("vectors/captures/qemu-10.0.2/seed-scenario.trace.log")
        try folder.write(try String(contentsOf: capture, encoding: .utf8), to: "captures/seed scenario.log")
        try folder.write(list, to: "conformance/known.txt")
        return folder
    }

    private func steps(_ kind: String, _ file: String) async throws -> Steps {
        let path = ToolRun.root.appendingPathComponent(file).path
        return try JSONDecoder().decode(Steps.self, from: try await ToolRun.consumer("steps.py", [kind, path]))
    }

    /// Runs steps as GitHub's runner does, and gives the last one's result; stops at the first that fails.
    private func run(
        _ steps: Steps, in folder: ScratchFolder, with inputs: [String: String] = [:]
    ) async throws -> ToolRun {
        var last: ToolRun?
        for step in steps.steps {
            var environment = ["GITHUB_STEP_SUMMARY": folder.url.appendingPathComponent("job-summary.md").path]
            environment["GITHUB_PATH"] = folder.url.appendingPathComponent("path").path
            for (key, value) in step.env {
                environment[key] = value.replacing(#/\$\{\{ *(inputs|github)\.([a-z_-]+) *\}\}/#) { match in
                    match.1 == "github"
                        ? ToolRun.root.path : inputs[String(match.2)] ?? steps.inputs[String(match.2)] ?? "?"
                }
            }
            let shell =
                step.shell == "bash" ? ["/bin/bash", "--noprofile", "--norc", "-eo", "pipefail"] : ["/bin/bash", "-e"]
            try folder.write(step.run, to: "step.sh")
            last = try await ToolRun.run(
                shell + [folder.url.appendingPathComponent("step.sh").path], in: folder.url, environment: environment)
            if last?.status != "exit 0" { break }
        }
        return try #require(last)
    }

    @Test func theWorkflowPassesWhereAllIsKnown() async throws {
        let folder = try world(list: try await ToolRun.known())
        let result = try await run(try await steps("workflow", "Examples/CI/conformance.yml"), in: folder)
        #expect(result.status == "exit 0", "\(result.output) \(result.errors)")
        for file in ["reports/junit.xml", "reports/conform.tap", "reports/conform.sarif", "job-summary.md"] {
            #expect(try !folder.read(file).isEmpty, "\(file)")
        }
        #expect(result.output.contains("::notice file=captures/seed scenario.log,line=120,"))
    }

    /// What a red build prints is enough to report it: the finding, the bytes, the section, and a reproduction that works.
    @Test func aRedWorkflowPrintsWhatAReportNeeds() async throws {
        let folder = try world(
            list: try await ToolRun.known().replacingOccurrences(
                of: "dc.extent-list.generation-changes : known\n", with: ""))
        let result = try await run(try await steps("workflow", "Examples/CI/conformance.yml"), in: folder)
        #expect(result.status == "exit 1", "\(result.errors)")
        let rule = "dc.extent-list.generation-changes"
        for part in [
            "must  \(rule)", "in exchange #5", "response bytes 08h to 0Bh (extentListGenerationNumber)",
            "> 00008                           00 00 00 00               extentListGenerationNumber",
            "3.1 §8.2.9.9.9.2",
            "Reproduction (3 exchanges): cxl-conform check --whole --sole reproduction.ndjson",
        ] {
            #expect(result.output.contains(part), "\(part)")
        }
        let transcript = result.output.split(separator: "\n").map { $0.drop { $0 == " " } }
            .filter { $0.hasPrefix("{\"type\"") }.joined(separator: "\n")
        try folder.write(transcript, to: "reproduction.ndjson")
        let again = try await ToolRun.shell(
            "exec cxl-conform check --whole --sole --format ndjson reproduction.ndjson", in: folder.url)
        #expect(again.output.matches(of: #/"type":"finding","rule":"([^"]*)"/#).map { String($0.1) } == [rule])
    }

    @Test func theActionRuns() async throws {
        let action = try await steps("action", "action.yml")
        let inputs = [
            "captures": "captures/*.log\n", "expect": "conformance/known.txt", "options": "--whole --sole",
        ]
        let green = try world(list: try await ToolRun.known())
        let passed = try await run(action, in: green, with: inputs)
        #expect(passed.status == "exit 0", "\(passed.output) \(passed.errors)")
        #expect(try green.read("cxl-conform-reports/conform.sarif").contains("generation-changes"))
        #expect(try green.read("job-summary.md").contains("passed"))

        let red = try world(list: "dc.extent-list.generation-changes : known\n")
        #expect(try await run(action, in: red, with: inputs).status == "exit 1")
        #expect(try red.read("job-summary.md").contains("failed"))
        let missing = try await run(action, in: red, with: ["captures": "nothing/*.log"])
        #expect(missing.status == "exit 2" && missing.output.contains("no capture matches nothing/*.log"))
    }

    /// The five lines of docs/ci.md are those of the workflow.
    @Test func theDocumentShowsTheWorkflowsLines() async throws {
        let document = try String(contentsOf: ToolRun.root.appendingPathComponent("docs/ci.md"), encoding: .utf8)
        let block = try #require(document.components(separatedBy: "```sh\n").dropFirst().first)
        let recipe = try #require(block.components(separatedBy: "```").first)
        #expect(recipe.split(separator: "\n").count <= 5)
        let workflow = try await steps("workflow", "Examples/CI/conformance.yml")
        #expect(workflow.steps.last?.run == recipe)
    }
}
