import Captures

/// What a run tells while it goes on.
public enum RunEvent: Sendable {
    case line(TranscriptLine)
    /// A finding, and the line that it was found in.
    case finding(Finding, in: TranscriptLine)
    /// The lines of the shortest sequence that shows a finding again, of so many acts in place of so many.
    case reduced(Finding, from: Int, to: Int, lines: [TranscriptLine])
    case began(Scenario)
    /// The device was asked what it is, as before each scenario; what follows is the scenario's own.
    case met
    case ended(ScenarioResult)
}
