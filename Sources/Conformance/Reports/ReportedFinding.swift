import Captures
import SpecTables
import TableCodec

/// All findings of one rule about one subject: the first of them, and how many there were.
public struct ReportedFinding: Sendable {
    public let first: Finding
    public let subject: String
    /// The bytes of the first, annotated, as lines of text.
    public let excerpt: [String]
    /// The highest weight of any of them.
    public internal(set) var level: Level
    public internal(set) var count = 1
    /// The reason why it is expected, where a list of expected failures has one.
    public let expectation: String?
    /// The shortest transcript that shows it, where one was asked for.
    public var reproduction: Reproduction?

    init(_ first: Finding, in line: TranscriptLine, expectation: String?) {
        self.first = first
        subject = first.subject
        excerpt = Excerpt.lines(first, in: line)
        level = first.level
        self.expectation = expectation
    }

    /// Whether it makes the run fail that fails from `level` on.
    public func fails(at level: Level) -> Bool { expectation == nil && self.level >= level }

    /// The message: one line that stands alone, for viewers that show nothing else.
    public var message: String {
        let violation = first.violation
        var text =
            "\(first.rule.id): \(Self.place(first)): expected \(violation.expected); observed \(violation.observed)"
        if let other = violation.contradicts { text += "; contradicts exchange #\(other)" }
        if count > 1 { text += "; \(count) times, this is the first" }
        text += ". \(level.rawValue), \(first.rule.party.rawValue), confidence \(first.rule.confidence.rawValue), "
        text += first.rule.clauseText
        if let expectation { text += ". Expected: \(expectation)" }
        return EscapedText.line(text)
    }

    /// What there is to say beyond the message, as lines of text.
    public var details: [String] {
        var lines = [
            first.rule.sentence, "Why it matters: \(first.rule.consequence)",
            "Catalogue number \(first.rule.number), \(first.rule.confidence.meaning)",
        ]
        if !excerpt.isEmpty { lines += [""] + excerpt }
        if let reproduction { lines += [""] + reproduction.text }
        return lines
    }

    /// `exchange #5, 4801h Get Dynamic Capacity Extent List, response bytes 08h to 0Bh (extentListGenerationNumber)`.
    static func place(_ finding: Finding) -> String {
        if let key = finding.register {
            return "before exchange #\(finding.index), \(Catalogue.register(key)?.title ?? key) (\(key))"
        }
        let command = Catalogue.command(finding.opcode)?.title ?? "unknown command"
        let time = finding.origin.time.map { " at \($0)" } ?? ""
        let device = finding.origin.device.map { " of device \($0)" } ?? ""
        return
            "exchange #\(finding.index)\(time)\(device), \(hex4(finding.opcode)) \(command), \(finding.violation.place)"
    }
}

extension Violation {
    /// `response bytes 08h to 0Bh (extentListGenerationNumber)`.
    public var place: String {
        let range =
            bytes.isEmpty
            ? "" : " bytes \(specHex(bytes.lowerBound)) to \(specHex(bytes.upperBound - 1))"
        return part.rawValue + range + (field.isEmpty ? "" : " (\(field))")
    }
}

extension Rule {
    /// The rule's sections, by revision: `3.0 §8.2.9.8.9.2, 3.1 §8.2.9.9.9.2`.
    public var clauseText: String {
        clauses.entries.map { "\($0.since.rawValue) §\($0.section)" }.joined(separator: ", ")
    }
}

extension Confidence {
    /// How sure the source of a fact is, in words.
    public var meaning: String {
        switch self {
        case .a: "confidence A: a specification text and an independent implementation agree"
        case .b: "confidence B: one specification text, or several implementations without one"
        case .c: "confidence C: one implementation, or a later revision's text alone"
        case .d: "confidence D: inference"
        }
    }
}
