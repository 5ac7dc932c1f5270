import ArgumentParser
import ToolSupport

@main
struct CXLConform: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cxl-conform",
        abstract: "Judges what a CXL device, its host and its fabric manager said against the specification.",
        discussion: """
            EXAMPLES
              cxl-conform check trace.log            what broke, where, and why it matters
              cxl-conform check --fail-on should --format ndjson trace.log.gz
              cxl-conform run                        drives a device through scenarios and judges it
              cxl-conform diff --target reference --target qemu    where two devices differ, and who is wrong
              cxl-conform serve --unix /tmp/cxl.sock the reference device, for a driver under test
              cxl-conform check --report junit=junit.xml --expect known.txt trace.log
              cxl-conform bugreport --rule dc.extent-list.generation-changes trace.log
              cxl-conform rules --party device       the rules
              cxl-conform explain dc.extent-list.generation-changes

            EXIT STATUS
              0  nothing was found at or above --fail-on, or nothing that is not expected
              1  something was found, an expected failure is gone, or no rule was exercised
              2  the command line or the input is wrong
            """,
        version: "cxl-conform \(Tool.version)",
        subcommands: [
            Check.self, Run.self, Diff.self, Serve.self, MakeBugReport.self, Rules.self, Explain.self,
        ])

    static func main() async { await Tool.run(Self.self) }
}
