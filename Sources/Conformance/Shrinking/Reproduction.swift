import Captures

/// The shortest transcript that was found to show a finding again.
public struct Reproduction: Sendable {
    public let lines: [TranscriptLine]
    /// Other rules that report something on it, where no transcript without them was found.
    public let others: [String]
    /// How many lines of the capture it was made from.
    public let origin: Int
    /// The options of `cxl-conform check` that it has to be judged with.
    public let options: [String]

    public var exchanges: Int { lines.count { if case .exchange = $0 { true } else { false } } }

    /// The transcript as NDJSON.
    public var transcript: [UInt8] {
        var bytes: [UInt8] = []
        var writer = TranscriptWriter()
        writer.writeHeader(into: &bytes)
        for line in lines { writer.write(line, into: &bytes) }
        return bytes
    }

    /// The command that judges the transcript once it is in `file`.
    public func command(_ file: String = "reproduction.ndjson") -> String {
        (["cxl-conform", "check"] + options + [file]).joined(separator: " ")
    }

    /// The transcript, under a line that says what to do with it.
    var text: [String] {
        let also = others.isEmpty ? "" : " (on it also report: \(others.joined(separator: ", ")))"
        return ["Reproduction: save as reproduction.ndjson, then \(command())\(also)"]
            + String(decoding: transcript, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Looks for the shortest part of `lines` on which `finding` is reported at the last line, as it was: the same rule,
    /// bytes, expectation and observation, contradicting the same exchange; and nothing else, if that can be.
    ///
    /// - Parameters:
    ///   - finding: what `lines` show at their end.
    ///   - lines: the capture up to the line that shows it, or its last part.
    ///   - firstIndex: the number that the first exchange of `lines` has in the capture.
    /// - Returns: `nil` where `lines` do not show it.
    public static func find(
        _ finding: Finding, in lines: [TranscriptLine], firstIndex: Int = 0, options: CheckOptions
    ) async -> Reproduction? {
        guard let last = lines.last else { return nil }
        let trial = Trial(finding, lines, firstIndex, options)
        let places = Array(lines.indices.dropLast())
        guard trial.others(places) != nil else { return nil }
        var alone: [Int]?
        var kept = await Shrinker.shrink(places) { candidate in
            guard let others = trial.others(candidate) else { return false }
            if others.isEmpty, candidate.count < alone?.count ?? .max { alone = candidate }
            return true
        }
        if !(trial.others(kept) ?? []).isEmpty, let start = alone {
            kept = await Shrinker.shrink(start) { trial.others($0)?.isEmpty ?? false }
        }
        return Reproduction(
            lines: kept.map { lines[$0] } + [last], others: trial.others(kept) ?? [], origin: lines.count,
            options: options.arguments)
    }
}

/// One question of the search: what is reported where only some of the lines are left.
private struct Trial: ~Copyable {
    private let finding: Finding
    private let lines: [TranscriptLine]
    /// As each search begins; it takes no line.
    private let engine: Engine
    /// The number of the exchange in each line, in the capture.
    private let numbers: [Int]

    init(_ finding: Finding, _ lines: [TranscriptLine], _ firstIndex: Int, _ options: CheckOptions) {
        self.finding = finding
        self.lines = lines
        engine = Engine(options: options)
        var next = firstIndex
        numbers = lines.map { line in
            defer { if case .exchange = line { next += 1 } }
            return next
        }
    }

    /// The other rules that report something on the lines at `places` and the last; `nil` where the finding is not
    /// reported as it was.
    func others(_ places: [Int]) -> [String]? {
        var engine = Engine(likeNew: engine)
        // The number in the capture of each exchange of the candidate.
        var numbersHere: [Int] = []
        var others: Set<String> = []
        var isShown = false
        let last = lines.count - 1
        for place in places + [last] {
            if case .exchange = lines[place] { numbersHere.append(numbers[place]) }
            engine.take(lines[place]) { found in
                if found.rule.id != finding.rule.id {
                    others.insert(found.rule.id)
                } else if place == last, isSame(found, numbersHere) {
                    isShown = true
                }
            }
        }
        return isShown ? others.sorted() : nil
    }

    private func isSame(_ found: Finding, _ numbersHere: [Int]) -> Bool {
        let now = found.violation
        let then = finding.violation
        let other = now.contradicts.map { numbersHere.indices.contains($0) ? numbersHere[$0] : -1 }
        return now.part == then.part && now.bytes == then.bytes && now.field == then.field
            && now.expected == then.expected && now.observed == then.observed && other == then.contradicts
    }
}

extension CheckOptions {
    /// The options of `cxl-conform check` that say the same; a profile is a file, which the user has.
    public var arguments: [String] {
        var arguments: [String] = []
        if let revision { arguments += ["--revision", revision.rawValue] }
        if isWhole { arguments.append("--whole") }
        if isSole { arguments.append("--sole") }
        if profile != Profile() { arguments += ["--profile", "profile.json"] }
        return arguments
    }
}
