import Captures
import Conformance
import TableCodec
import ToolSupport

/// Prints a run: on standard error what it is doing, then what was found, a line for each scenario, and what it came to.
final class RunPrinter {
    /// What was found in a scenario.
    private struct Entry {
        let result: ScenarioResult
        /// The rules that reported something that no list expects.
        let rules: [String]
        /// How many findings a list expects.
        let expected: Int
        let shortest: [RunEvent]
    }

    private let options: Run
    private let style: TextStyle
    private var reports: ReportSet
    private let recorder: TranscriptFile?
    private let isShown = Terminal.isTerminal(2)
    private let count: Int
    private var entries: [Entry] = []
    private var rules: [String] = []
    private var expected = 0
    private var shortest: [RunEvent] = []

    init(_ options: Run, _ count: Int) throws {
        self.options = options
        self.count = count
        style = TextStyle(isColoured: options.reporting.color.isColoured)
        reports = try ReportSet(options.reporting)
        reports.begin(options.target.text, path: nil)
        recorder = try options.record.map { try TranscriptFile($0) }
    }

    func take(_ event: RunEvent) {
        switch event {
        case .line(let line): recorder?.write(line)
        case .finding(let finding, in: let line):
            if reports.take(finding, in: line) != nil {
                expected += 1
            } else if finding.level >= options.reporting.failOn.level, !rules.contains(finding.rule.id) {
                rules.append(finding.rule.id)
            }
        case .began(let scenario):
            (rules, expected, shortest) = ([], 0, [])
            if isShown {
                Terminal.writeError("\r\u{1B}[K[\(entries.count + 1)/\(count)] \(scenario.name)", newline: false)
            }
        case .met: (rules, expected) = ([], 0)
        case .reduced: shortest.append(event)
        case .ended(let result):
            entries.append(Entry(result: result, rules: rules, expected: expected, shortest: shortest))
            // What was said before a crash is to be on disk.
            recorder?.flush()
        }
    }

    /// Wipes the progress.
    func wipe() {
        if isShown { Terminal.writeError("\r\u{1B}[K", newline: false) }
    }

    /// - Returns: the exit status.
    func finish(_ summary: Runner.Summary) throws -> Int32 {
        wipe()
        try recorder?.finish()
        let missed = entries.filter { word($0) == "not reached" }.map(\.result.scenario.name)
        if !missed.isEmpty {
            reports.take(
                Incident(
                    "run.not-reached", .failure, "\(ValueText.count(missed.count, "scenario")) not reached",
                    details: missed))
        }
        reports.end(summary.verdicts, exchanges: summary.exchanges)
        var output = Output()
        for entry in entries { write(entry, &output) }
        if options.reporting.format == .text { writeTotals(summary, &output) }
        output.flush()
        return try reports.finish()
    }

    // MARK: Scenarios

    private func word(_ entry: Entry) -> String {
        switch entry.result.outcome {
        case .skipped: "skipped"
        case .notReached: "not reached"
        case .ended, .failed:
            if !entry.rules.isEmpty {
                "failed"
            } else if entry.expected > 0 {
                "expected"
            } else {
                entry.result.outcome == .failed ? "failed" : "passed"
            }
        }
    }

    private func why(_ entry: Entry) -> String? {
        switch entry.result.outcome {
        case .skipped(let why), .notReached(let why): why
        case .ended, .failed: nil
        }
    }

    private func write(_ entry: Entry, _ output: inout Output) {
        let word = word(entry)
        guard options.reporting.format == .text else {
            output.write { append(entry, word, &$0) }
            return
        }
        let shown =
            switch word {
            case "passed": word
            case "skipped", "expected": style.dim(word)
            default: style.error(word)
            }
        let name = entry.result.scenario.name
        let pad = { (text: String, width: Int) in String(repeating: " ", count: max(1, width - text.count)) }
        output.write("\(shown)\(pad(word, 12))\(name)\(pad(name, 34))\(text(entry))\n")
        guard word == "failed" else { return }
        output.write("            \(entry.rules.joined(separator: ", "))\n")
        output.write("            again: \(options.command(only: name))\n")
        for event in entry.shortest { write(event, &output) }
    }

    /// The shortest sequence that shows a finding: in the file that was asked for, or here.
    private func write(_ event: RunEvent, _ output: inout Output) {
        guard case .reduced(let finding, let from, let to, let lines) = event else { return }
        var transcript: [UInt8] = []
        var writer = TranscriptWriter()
        for line in lines { writer.write(line, into: &transcript) }
        var words = "            \(finding.rule.id) after \(to) of \(from) acts"
        if let file = options.reproduce {
            do {
                try OutputFile.write(transcript, to: file)
                output.write("\(words): \(options.command(repeating: file))\n")
                return
            } catch {
                words += " (\(error))"
            }
        }
        output.write(
            "\(words); save as walk.ndjson, then \(options.command(repeating: "walk.ndjson")):\n"
                + String(decoding: transcript, as: UTF8.self))
    }

    private func text(_ entry: Entry) -> String {
        if let why = why(entry) { return why }
        var text = "\(ValueText.count(entry.result.exchanges, "exchange")) in \(entry.result.milliseconds) ms"
        if entry.expected > 0 { text += ", \(ValueText.count(entry.expected, "expected finding"))" }
        return text
    }

    private func append(_ entry: Entry, _ word: String, _ buffer: inout JSONBuffer) {
        var object = JSONObject(&buffer)
        object.add("type", "scenario", &buffer)
        object.add("scenario", entry.result.scenario.name, &buffer)
        object.add("target", options.target.text, &buffer)
        object.add("outcome", word, &buffer)
        object.add("why", why(entry), &buffer)
        object.add("exchanges", entry.result.exchanges, &buffer)
        object.add("milliseconds", entry.result.milliseconds, &buffer)
        object.end(&buffer)
    }

    private func writeTotals(_ summary: Runner.Summary, _ output: inout Output) {
        var counts: [String: Int] = [:]
        for entry in entries { counts[word(entry), default: 0] += 1 }
        let parts = ["passed", "failed", "expected", "skipped", "not reached"].compactMap { word in
            counts[word].map { "\($0) \(word)" }
        }
        output.write("\(summary.abilities.name): \(parts.joined(separator: ", "))\n")
        if let why = summary.endedEarly { output.write(style.error("The run ended early: \(why)") + "\n") }
        if let record = options.record {
            let judging = summary.checkOptions.shellArguments.joined(separator: " ")
            output.write("Recorded: cxl-conform check \(judging) \(FindingPrinter.quoted(record))\n")
        }
    }
}

extension CheckOptions {
    /// The options of `check` that say the same, as bash takes them: a profile stands in the line itself.
    var shellArguments: [String] {
        var plain = self
        plain.profile = Profile()
        var members: [String] = []
        if let size = profile.payloadSize { members.append("\"payloadSize\":\(size)") }
        if let regions = profile.sharableRegions {
            members.append("\"sharableRegions\":[\(regions.sorted().map { "\($0)" }.joined(separator: ","))]")
        }
        if let hosts = profile.numberOfHosts { members.append("\"numberOfHosts\":\(hosts)") }
        if members.isEmpty { return plain.arguments }
        return plain.arguments + ["--profile <(echo '{\(members.joined(separator: ","))}')"]
    }
}

extension ScenarioResult {
    var milliseconds: Int {
        Int(duration.components.seconds) * 1000 + Int(duration.components.attoseconds / 1_000_000_000_000_000)
    }
}

extension Run {
    private var words: [String] {
        var words = ["cxl-conform", "run"]
        if target != .reference { words += ["--target", FindingPrinter.quoted(target.text)] }
        if target == .qemu { words += qemu.words.map(FindingPrinter.quoted) }
        if let pinned { words += ["--revision", pinned.rawValue] }
        return words
    }

    /// The command that does again what a transcript shows.
    func command(repeating file: String) -> String {
        (words + ["--scenario", FindingPrinter.quoted(file)]).joined(separator: " ")
    }

    /// The command that does one scenario again.
    func command(only name: String) -> String {
        if let scenario { return command(repeating: scenario) }
        var words = words
        if seed != 1 { words += ["--seed", "\(seed)"] }
        if steps != RunOptions().steps { words += ["--steps", "\(steps)"] }
        return (words + ["--only", name]).joined(separator: " ")
    }
}
