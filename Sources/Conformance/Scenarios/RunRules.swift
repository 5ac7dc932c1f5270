import CXLWire
import SpecTables

// What a run judges beside what every exchange is judged by. A capture does not show these; a run does.

private let mailbox: Clauses = [.r2_0: "8.2.8.4"]
private let returnCodes: Clauses = [.r3_0: "8.2.8.4.5.1"]

extension Trigger {
    /// Asked about no line: the run itself reports it.
    static let runOnly: Trigger = .exchange([])
}

extension Rule {
    /// The rules that only a run can judge, in the order of their numbers.
    public static let runOnly: [Rule] = [
        .runDeviceLives, .runDeviceAnswers, .runAnswerIsWhole, .runReturnCodeAllowed, .runStateUnchanged,
        .runScenarioHolds,
    ]

    /// Whether only a run judges this rule.
    public var isRunOnly: Bool { Self.runOnly.contains { $0.id == id } }

    private static func run(
        _ id: String, _ number: String, _ sentence: String, consequence: String, clauses: Clauses
    ) -> Rule {
        Rule(
            id, number, .must, .device, confidence: .a, on: .runOnly, sentence, consequence: consequence,
            clauses: clauses
        ) { _, _ throws(WireError) in .notApplicable }
    }

    public static let runDeviceLives: Rule = run(
        "run.device-lives", "RUN-001", "The device does not end by itself, whatever it is sent.",
        consequence: "One command of one host takes the device away from all of them.", clauses: mailbox)

    public static let runDeviceAnswers: Rule = run(
        "run.device-answers", "RUN-002", "The device answers each command within the time limit.",
        consequence: "A driver waits two seconds and then gives the device up.", clauses: mailbox)

    public static let runAnswerIsWhole: Rule = run(
        "run.answer-is-whole", "RUN-003", "What the device sends is an answer to the command that it was sent.",
        consequence: "Whoever reads the stream has lost its place in it.", clauses: mailbox)

    public static let runReturnCodeAllowed: Rule = run(
        "run.return-code-allowed", "RUN-004",
        "A command is answered with one of the return codes that its input allows.",
        consequence: "A driver takes the wrong way out of its mistake, or does not notice it.", clauses: returnCodes)

    public static let runStateUnchanged: Rule = run(
        "run.state-unchanged", "RUN-005", "A command that the device refused has changed nothing.",
        consequence: "Host and device disagree from then on about what the host has.", clauses: returnCodes)

    public static let runScenarioHolds: Rule = run(
        "run.scenario-holds", "RUN-006", "The device does what the scenario expects at this place.",
        consequence: "A host that relies on the specification does not get what it says.", clauses: mailbox)
}
