import CXLWire
import Captures
import SpecTables

extension ExchangeComparison {
    /// Makes the differences of one place, each with what the rules say about it.
    struct Builder {
        private(set) var differences: [Difference] = []
        /// Whether the devices are no longer in the same state.
        var isStateOther = false
        private let heard: Pair<Heard>
        private let place: Difference.Place
        private let rule: Rule?
        private let findings: Pair<[Finding]>
        /// The rules that were told of.
        private var told = Pair<Set<String>>([], [])

        init(_ heard: Pair<Heard>, _ place: Difference.Place, _ rule: Rule?) {
            self.heard = heard
            self.place = place
            self.rule = rule
            findings = heard.map(\.findings)
        }

        /// Adds a difference in what a header says, or in what came of an act.
        mutating func add(_ kind: Difference.Kind, _ values: Pair<String>) {
            append(kind, values, judgements: judgements { $1.violation.part == .header })
        }

        /// Adds the fields in which an answer or a register differs, each with the rules that are about it.
        mutating func add(
            _ fields: [FieldDifference], part: Violation.Part, _ kind: (String) -> Difference.Kind
        ) {
            for (position, field) in fields.enumerated() {
                let judgements = judgements { side, finding in
                    if finding.rule.id == Rule.runScenarioHolds.id { return field.isOfState }
                    return finding.violation.part == part
                        && Self.concerned(by: finding.violation, side, fields).contains(position)
                }
                isStateOther = isStateOther || field.isOfState && !describesDevice
                append(
                    kind(field.general), field.values, path: field.path, judgements: judgements,
                    isOfRevision: field.kind == .revision)
            }
        }

        /// The positions of the fields that a violation is about: none where it could be one as well as another.
        private static func concerned(
            by violation: Violation, _ side: Side, _ fields: [FieldDifference]
        ) -> [Int] {
            let named = violation.field.withoutIndices
            let touched = fields.indices.filter { position in
                fields[position].ranges[side].contains { $0.overlaps(violation.bytes) }
            }
            let exact = touched.filter { fields[$0].general.withoutIndices.hasSuffix(named) && !named.isEmpty }
            if !exact.isEmpty { return exact }
            let others = touched.filter { position in
                let field = fields[position]
                // A rule about a field within an element says nothing about whether the element is there.
                return field.kind != .list || named.isEmpty || !named.hasPrefix(field.general.withoutIndices + ".")
            }
            return others.count { fields[$0].kind == .bits } > 1 ? [] : others
        }

        private var describesDevice: Bool {
            heard.a.exchange.map { DifferentialRun.describesDevice($0.opcode) } ?? true
        }

        /// Adds that one of them gave no answer. That both broke in the same way is no difference.
        mutating func addMissingAnswer(_ codes: Pair<UInt16?>) {
            isStateOther = true
            let ends = findings.map { $0.first { $0.rule.isRunOnly } }
            if codes.a == nil, codes.b == nil, ends.a?.rule.id == ends.b?.rule.id {
                told = ids
                return
            }
            var values = Pair("", "")
            for side in Side.allCases {
                values[side] =
                    codes[side].map { returnCodeText(CommandReturnCode(rawValue: $0)) }
                    ?? Self.noAnswer(ends[side])
            }
            append(.answer, values, judgements: judgements { $1.violation.part == .header })
        }

        private static func noAnswer(_ finding: Finding?) -> String {
            guard let observed = finding?.violation.observed, observed != "none" else { return "no answer" }
            return "no answer: \(observed)"
        }

        /// Adds what rules report of one device and not of the other, where nothing that is compared differs.
        mutating func addRules() {
            let ids = ids
            for side in Side.allCases {
                for finding in findings[side]
                where !ids[side.other].contains(finding.rule.id) && told[side].insert(finding.rule.id).inserted {
                    var values = Pair("no fault is found", "no fault is found")
                    values[side] = finding.violation.observed
                    // A scenario has its name where a rule has a field.
                    let path = finding.rule.id == Rule.runScenarioHolds.id ? "" : finding.violation.field
                    append(.rule, values, path: path, judgements: [judgement(finding, side)])
                }
            }
        }

        private var ids: Pair<Set<String>> { findings.map { Set($0.map(\.rule.id)) } }

        /// What was found about them and concerns a difference: of each rule the first.
        private mutating func judgements(_ concerns: (Side, Finding) -> Bool) -> [Difference.Judgement] {
            var judgements: [Difference.Judgement] = []
            for side in Side.allCases {
                for finding in findings[side] where concerns(side, finding) {
                    let judgement = judgement(finding, side)
                    told[side].insert(finding.rule.id)
                    if judgements.contains(where: { $0.side == side && $0.rule.id == judgement.rule.id }) { continue }
                    judgements.append(judgement)
                }
            }
            return judgements
        }

        private func judgement(_ finding: Finding, _ side: Side) -> Difference.Judgement {
            let isCode = finding.rule.id == Rule.runReturnCodeAllowed.id
            return Difference.Judgement(
                side: side, rule: finding.rule, reason: isCode ? rule : nil, level: finding.level,
                expected: finding.violation.expected, observed: finding.violation.observed)
        }

        private mutating func append(
            _ kind: Difference.Kind, _ values: Pair<String>, path: String = "", judgements: [Difference.Judgement],
            isOfRevision: Bool = false
        ) {
            differences.append(
                Difference(
                    kind: kind, subject: subject, opcode: heard.a.exchange?.opcode, path: path, values: values,
                    judgements: judgements,
                    isBothAllowed: kind == .returnCode && judgements.isEmpty && isOfCase, place: place,
                    isOfRevision: isOfRevision))
        }

        /// Whether this is the answer to a wrong command, and not what was read after it.
        private var isOfCase: Bool { place.negativeCase != nil && heard.a.exchange?.isDeliberate ?? false }

        private var subject: String {
            switch heard.a.line {
            case .exchange(let exchange): Catalogue.describe(exchange.opcode)
            case .register(let access): Catalogue.register(access.register)?.title ?? access.register
            case .stimulus(let stimulus): stimulus.command
            case .reset, .gap: "the mailbox's registers"
            }
        }
    }
}

extension String {
    /// A path without the places in lists.
    fileprivate var withoutIndices: String {
        var text = ""
        var isInside = false
        for character in self {
            if character == "[" { isInside = true }
            if !isInside { text.append(character) }
            if character == "]" { isInside = false }
        }
        return text
    }
}
