/// What a rule has come to so far. It is small, since each exchange counts for dozens of rules.
struct Tally: Sendable {
    var violated = 0
    private var held = 0
    private var notApplicable = 0
    private var unknown = Reasons()

    /// Counts an outcome; violations are counted one by one where they are reported.
    mutating func count(_ outcome: borrowing Outcome) {
        switch outcome {
        case .held: held += 1
        case .notApplicable: notApplicable += 1
        case .unknown(let why): unknown.count(why)
        case .violated: break
        }
    }

    func verdict(of rule: Rule) -> Verdict {
        Verdict(rule, held: held, violated: violated, notApplicable: notApplicable, unknown: unknown.byText)
    }
}

/// Why a rule could not be judged, and how often.
///
/// A rule has few reasons and gives the same one again and again, so they are found by looking, which costs less than a
/// hash. A payload that does not frame makes a text of its own; of these only the first are told apart.
private struct Reasons: Sendable {
    private static let most = 32
    private static let others = "other reasons"
    private var counts: [(why: String, count: Int)] = []

    mutating func count(_ why: String) {
        if let known = counts.firstIndex(where: { $0.why == why }) {
            counts[known].count += 1
        } else if counts.count < Self.most {
            counts.append((why, 1))
        } else {
            counts[Self.most - 1].why = Self.others
            counts[Self.most - 1].count += 1
        }
    }

    var byText: [String: Int] { Dictionary(uniqueKeysWithValues: counts.map { ($0.why, $0.count) }) }
}
