/// A list of findings that are known, each with the reason why it is there. It is strict both ways: what is not listed
/// fails, and so does a line that nothing was found for.
///
/// A line is a rule's id, at will a subject, a colon and a reason; `#` begins a comment line.
///
///     dc.extent-list.generation-changes : the emulator keeps one number, bug 1234
///     identify.event-log-size-zero memory-device.identify/warningEventLogSize : it has no such log
///
/// A subject stands for itself and for what lies below it: a command for all its fields.
public struct ExpectedFailures: Sendable {
    public struct Entry: Sendable {
        public let line: Int
        public let rule: String
        public let subject: String?
        public let reason: String
        /// The line as it was written.
        public let text: String
        public internal(set) var occurrences = 0

        func covers(_ finding: Finding, _ subject: String) -> Bool {
            guard finding.rule.id == rule else { return false }
            return self.subject.map { subject == $0 || subject.hasPrefix($0 + "/") } ?? true
        }
    }

    /// What is wrong with a list: a message for each line.
    public struct Malformed: Error, Sendable {
        public let problems: [String]
    }

    public let file: String
    public private(set) var entries: [Entry] = []

    /// Reads a list.
    ///
    /// - Throws: ``Malformed`` where a line has no colon, no reason, more than two words before it, or says what another
    ///   does; or names a rule that does not exist.
    public init(_ bytes: [UInt8], file: String, rules: [Rule] = Rule.all + Rule.runOnly) throws(Malformed) {
        self.file = file
        var problems: [String] = []
        let known = Set(rules.map(\.id))
        let lines = String(decoding: bytes, as: UTF8.self).split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            let text = line.trimmed
            if text.isEmpty || text.hasPrefix("#") { continue }
            do throws(Problem) {
                let entry = try Self.entry(text, line: index + 1)
                guard known.contains(entry.rule) else { throw Problem(Self.unknown(entry.rule, rules)) }
                if let same = entries.first(where: { $0.rule == entry.rule && $0.subject == entry.subject }) {
                    throw Problem("says what line \(same.line) says; delete one of them")
                }
                entries.append(entry)
            } catch {
                problems.append("\(file):\(index + 1): \(error.message); the line is: \(text)")
            }
        }
        guard problems.isEmpty else { throw Malformed(problems: problems) }
    }

    private struct Problem: Error {
        let message: String
        init(_ message: String) { self.message = message }
    }

    private static func entry(_ text: String, line: Int) throws(Problem) -> Entry {
        guard let colon = text.firstIndex(of: ":") else {
            throw Problem("no colon: a line is RULE [SUBJECT] : REASON")
        }
        let words = text[..<colon].split(whereSeparator: \.isWhitespace).map(String.init)
        let reason = text[text.index(after: colon)...].trimmed
        guard let rule = words.first else { throw Problem("no rule before the colon") }
        guard words.count <= 2 else { throw Problem("more than a rule and a subject before the colon") }
        guard !reason.isEmpty else {
            throw Problem("no reason: say behind the colon why this is expected, and where it is reported")
        }
        return Entry(line: line, rule: rule, subject: words.dropFirst().first, reason: reason, text: text)
    }

    private static func unknown(_ id: String, _ rules: [Rule]) -> String {
        if let rule = rules.first(where: { $0.number == id }) {
            return "\(id) is a number of the catalogue; write the rule's id, \(rule.id)"
        }
        let group = id.split(separator: ".").dropLast().joined(separator: ".")
        let near = rules.map(\.id).filter { $0.contains(id) || !group.isEmpty && $0.hasPrefix(group + ".") }.prefix(3)
        return "no rule is called \(id)"
            + (near.isEmpty ? "; cxl-conform rules lists them" : "; perhaps " + near.joined(separator: ", "))
    }

    /// Takes note of a finding. Of the lines that cover it the one with the longest subject counts.
    ///
    /// - Returns: the reason why it is expected; `nil` where it is not.
    public mutating func match(_ finding: Finding) -> String? {
        let subject = finding.subject
        let found = entries.indices.filter { entries[$0].covers(finding, subject) }
            .max { (entries[$0].subject?.count ?? -1) < (entries[$1].subject?.count ?? -1) }
        guard let found else { return nil }
        entries[found].occurrences += 1
        return entries[found].reason
    }

    /// The lines that nothing was found for: gone where the rule was judged, stale where it was not.
    func outdated(_ cases: [ReportCase]) -> [Incident] {
        entries.filter { $0.occurrences == 0 }.map { entry in
            let judged = cases.contains { $0.rule.id == entry.rule && $0.held + $0.violated > 0 }
            let (id, why) =
                judged ? ("expectation.gone", "is not found any more") : ("expectation.stale", whyStale(entry, cases))
            return Incident(
                id, .failure, "\(file):\(entry.line): an expected failure \(why); delete the line: \(entry.text)",
                file: file, line: entry.line)
        }
    }

    private func whyStale(_ entry: Entry, _ cases: [ReportCase]) -> String {
        for element in cases where element.rule.id == entry.rule {
            if case .skipped(let why) = element.outcome { return "could not be judged, because \(why)" }
        }
        return "could not be judged, because nothing in this run concerns the rule"
    }
}

extension StringProtocol {
    /// Without white space at its ends.
    fileprivate var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace ?? false { rest.removeFirst() }
        while rest.last?.isWhitespace ?? false { rest.removeLast() }
        return String(rest)
    }
}
