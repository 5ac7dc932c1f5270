import ArgumentParser
import Conformance
import SpecTables
import ToolSupport

/// What the user says about a capture.
struct JudgingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Judge by this revision; auto takes what every possible one demands.", valueName: "revision")
    )
    var revision: RevisionOption = .auto

    @Option(
        help: ArgumentHelp(
            "What else is known, as a JSON object: payloadSize, numberOfHosts, sharableRegions (indices), injectedEvents "
                + "(true where an operator put events into the device and the capture does not show it).",
            valueName: "file"))
    var profile: String?

    @Flag(help: "The capture is complete for this interface.")
    var whole = false

    @Flag(help: "Nobody else can change the device's state.")
    var sole = false

    func checkOptions() throws -> CheckOptions {
        CheckOptions(revision: pinned, isWhole: whole, isSole: sole, profile: try ProfileFile.read(profile))
    }

    private var pinned: Revision? { if case .fixed(let revision) = revision.choice { revision } else { nil } }
}
