import SpecTables

/// A rule as the engine asks it: what a line's judgement touches, and nothing else.
struct Question: Sendable {
    /// The rule's position among all rules.
    let position: Int
    let since: Revision
    let needs: Needs
    let check: Rule.Check

    init(_ position: Int, _ rule: Rule, isPinned: Bool) {
        self.position = position
        // A rule that was pinned to its revision holds in every line.
        since = isPinned ? .r2_0 : rule.since
        needs = rule.needs
        check = rule.check
    }
}

/// The rules that are asked about one kind of line, and what any of them needs.
struct Questions: Sendable {
    let list: [Question]
    let needs: Needs

    /// Rules that need a clean host come last, when it is known what the host did in this very line.
    init(_ list: [Question]) {
        self.list = list.filter { !$0.needs.contains(.clean) } + list.filter { $0.needs.contains(.clean) }
        needs = list.reduce(into: []) { $0.formUnion($1.needs) }
    }
}

/// Which rules are asked about which line: worked out once, from what the rules declare and what the user said.
struct Agenda: Sendable {
    private let byOpcode: [UInt16: Questions]
    private let ofOtherOpcodes: Questions
    private let byRegister: [String: Questions]
    private let none = Questions([])

    init(_ rules: [Rule], _ options: CheckOptions) {
        var byOpcode: [UInt16: [Question]] = [:]
        var ofAny: [Question] = []
        var byRegister: [String: [Question]] = [:]
        for (position, rule) in rules.enumerated() where rule.canHold(options.revision) {
            let question = Question(position, rule, isPinned: options.revision != nil)
            switch rule.trigger {
            case .exchange(let opcodes): for opcode in opcodes { byOpcode[opcode, default: []].append(question) }
            case .anyExchange: ofAny.append(question)
            case .register(let keys): for key in keys { byRegister[key, default: []].append(question) }
            }
        }
        self.byOpcode = byOpcode.mapValues { Questions($0 + ofAny) }
        ofOtherOpcodes = Questions(ofAny)
        self.byRegister = byRegister.mapValues { Questions($0) }
    }

    func questions(opcode: UInt16) -> Questions { byOpcode[opcode] ?? ofOtherOpcodes }
    func questions(register: String) -> Questions { byRegister[register] ?? none }
}

extension Rule {
    /// Whether some line may make the rule hold: it holds in the revision that was pinned, or in every later one.
    fileprivate func canHold(_ pinned: Revision?) -> Bool {
        guard let pinned else { return until == nil }
        return since <= pinned && until.map { pinned <= $0 } ?? true
    }
}
