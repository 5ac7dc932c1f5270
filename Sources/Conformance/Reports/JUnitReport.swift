/// JUnit's XML, as Jenkins, GitLab and the libraries read it: a suite a capture, a case a rule.
///
/// An expected failure is a skipped case with its reason; what weighs less than makes the run fail is the output of a
/// case that passed.
enum JUnitReport {
    static func bytes(_ run: ReportedRun) -> [UInt8] {
        var suites = run.suites.map { Suite($0, run.failOn) }
        if run.expected != nil || !run.incidents.isEmpty { suites.append(Suite("expected failures", run.incidents)) }
        var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        let all = suites.flatMap(\.cases)
        xml += "<testsuites name=\"\(EscapedText.xml(run.tool.name))\"\(counts(all))>\n"
        for suite in suites {
            xml += "  <testsuite name=\"\(EscapedText.xml(suite.name))\"\(counts(suite.cases))>\n"
            for element in suite.cases { xml += element.xml }
            xml += "  </testsuite>\n"
        }
        return Array((xml + "</testsuites>\n").utf8)
    }

    private static func counts(_ cases: [Case]) -> String {
        func count(_ result: Case.Result) -> Int { cases.count { $0.result == result } }
        return " tests=\"\(cases.count)\" failures=\"\(count(.failure))\" errors=\"\(count(.error))\" "
            + "skipped=\"\(count(.skipped))\" time=\"0\""
    }

    private struct Suite {
        let name: String
        let cases: [Case]

        init(_ suite: ReportSuite, _ level: Level) {
            name = suite.name
            cases = suite.cases.map { Case($0, level) } + suite.incidents.map { Case($0) }
        }

        init(_ name: String, _ incidents: [Incident]) {
            self.name = name
            cases = incidents.map { Case($0) }
        }
    }

    private struct Case {
        enum Result: String { case passed, failure, error, skipped }

        let result: Result
        let xml: String

        init(_ element: ReportCase, _ level: Level) {
            switch element.outcome {
            case .held: self.init(element.rule.id, .passed)
            case .skipped(let why): self.init(element.rule.id, .skipped, message: why)
            case .violated(let findings):
                let failures = element.failures(at: level)
                let text = findings.map { ([$0.message] + $0.details).joined(separator: "\n") }
                    .joined(separator: "\n\n")
                if let first = failures.first {
                    let more = failures.count == 1 ? "" : " (and \(failures.count - 1) more of this rule, below)"
                    self.init(
                        element.rule.id, .failure, message: first.message + more, type: first.level.rawValue, text)
                } else if let expected = findings.first(where: { $0.expectation != nil }) {
                    self.init(
                        element.rule.id, .skipped, message: "expected failure: \(expected.expectation ?? "")",
                        output: text)
                } else {
                    self.init(element.rule.id, .passed, output: text)
                }
            }
        }

        init(_ incident: Incident) {
            self.init(
                incident.id, incident.weight == .error ? .error : .failure, message: incident.message,
                type: incident.id,
                ([incident.message] + incident.details).joined(separator: "\n"))
        }

        private init(
            _ id: String, _ result: Result, message: String = "", type: String? = nil, _ text: String = "",
            output: String = ""
        ) {
            self.result = result
            let group = id.split(separator: ".").dropLast().joined(separator: ".")
            var xml =
                "    <testcase classname=\"\(EscapedText.xml(group))\" name=\"\(EscapedText.xml(id))\" time=\"0\">\n"
            if result != .passed {
                let attribute = type.map { " type=\"\(EscapedText.xml($0))\"" } ?? ""
                xml += "      <\(result.rawValue) message=\"\(EscapedText.xml(message))\"\(attribute)>"
                xml += EscapedText.xml(text) + "</\(result.rawValue)>\n"
            }
            if !output.isEmpty { xml += "      <system-out>\(EscapedText.xml(output))</system-out>\n" }
            self.xml = xml + "    </testcase>\n"
        }
    }
}
