import SpecTables

/// A rule as the engine asks it: what a line's judgement touches, and nothing else.
struct Question: Sendable {
    /// The rule's position among all rules.
    let position: Int
    let since: Revision
    /// What of it a line must hold some; empty where the rule is asked about every line of its kind.
    let content: Content
    let needs: Needs
    let check: Rule.Check

    init(_ position: Int, _ rule: Rule, holding content: Content = [], isPinned: Bool) {
        self.position = position
        self.content = content
        // A rule that was pinned to its revision holds in every line.
        since = isPinned ? .r2_0 : rule.since
        needs = rule.needs
        check = rule.check
    }
}

/// The rules that are asked about one kind of line, and what any of them needs.
final class Questions: Sendable {
    private let list: [Question]
    /// Those of ``list`` that are asked whatever a line holds.
    private let unconditional: [Question]
    let needs: Needs
    /// What the tables say about the command, where the lines are exchanges.
    let layout: CommandLayout?

    /// Rules that need a clean host come last, when it is known what the host did in this very line.
    init(_ list: [Question], layout: CommandLayout? = nil) {
        self.list = list.filter { !$0.needs.contains(.clean) } + list.filter { $0.needs.contains(.clean) }
        unconditional = self.list.filter { $0.content.isEmpty }
        needs = list.reduce(into: []) { $0.formUnion($1.needs) }
        self.layout = layout
    }

    /// What may be asked about a line with this content: mostly nothing that a trigger asks for is in it.
    func list(for content: Content) -> [Question] { content.isEmpty ? unconditional : list }
}

/// Which rules are asked about which line: worked out once, from what the rules declare and what the user said.
struct Agenda: Sendable {
    /// The questions of all opcodes that have some of their own, or a layout; the first are those of the others.
    private let ofExchanges: [Questions]
    /// By opcode, a position in ``ofExchanges``: a look costs less than a hash, and each exchange takes one.
    private let positions: [UInt16]
    private let byRegister: [String: Questions]
    private let none = Questions([])

    init(_ rules: [Rule], _ options: CheckOptions) {
        var byOpcode: [UInt16: [Question]] = [:]
        var ofAny: [Question] = []
        var byRegister: [String: [Question]] = [:]
        for (position, rule) in rules.enumerated() where rule.canHold(options.revision) {
            let isPinned = options.revision != nil
            switch rule.trigger {
            case .exchange(let opcodes, let content):
                let question = Question(position, rule, holding: content, isPinned: isPinned)
                for opcode in opcodes { byOpcode[opcode, default: []].append(question) }
            case .anyExchange: ofAny.append(Question(position, rule, isPinned: isPinned))
            case .anyMessage: ofAny.append(Question(position, rule, holding: .message, isPinned: isPinned))
            case .register(let keys):
                let question = Question(position, rule, isPinned: isPinned)
                for key in keys { byRegister[key, default: []].append(question) }
            }
        }
        var ofExchanges = [Questions(ofAny)]
        var positions = [UInt16](repeating: 0, count: 1 << 16)
        for opcode in Set(byOpcode.keys).union(CommandLayout.byOpcode.keys) {
            positions[Int(opcode)] = UInt16(ofExchanges.count)
            ofExchanges.append(
                Questions((byOpcode[opcode] ?? []) + ofAny, layout: CommandLayout.byOpcode[opcode]))
        }
        self.ofExchanges = ofExchanges
        self.positions = positions
        self.byRegister = byRegister.mapValues { Questions($0) }
    }

    func questions(opcode: UInt16) -> Questions { ofExchanges[Int(positions[Int(opcode)])] }
    func questions(register: String) -> Questions { byRegister[register] ?? none }
}

extension Rule {
    /// Whether some line may make the rule hold: it holds in the revision that was pinned, or in every later one.
    fileprivate func canHold(_ pinned: Revision?) -> Bool {
        guard let pinned else { return until == nil }
        return since <= pinned && until.map { pinned <= $0 } ?? true
    }
}
