import Captures
import SpecTables
import Testing

@testable import Conformance

/// What the engine decides for the rules, shown with rules of its own.
@Suite struct EngineTests {
    private static let answer: UInt16 = 0x4802
    /// Byte 6 of an answer, which is reserved, says that the host is at fault.
    private static let hostRule = rule("host", .host, needs: []) { step in
        step.requestBytes.dropFirst(6).first != 1
    }
    private static let deviceRule = rule("device", .device, needs: [.clean]) { _ in true }

    private static func rule(
        _ id: String, _ party: Party, needs: Needs, holds: @escaping @Sendable (borrowing Step) -> Bool
    ) -> Rule {
        Rule(
            id, "TEST-001", .must, party, confidence: .a, on: .anyExchange, needs: needs, "", consequence: "",
            clauses: [:]
        ) { _, step in
            holds(step) ? .held : .violated(Violation(.request, 0..<1, expected: "0", observed: "1"))
        }
    }

    private static func exchange(_ opcode: UInt16, more: Bool = false, isFaulty: Bool = false) -> TranscriptLine {
        let request: [UInt8] = [0, 0, 0, 0, more ? 1 : 0, 0, isFaulty ? 1 : 0, 0]
        return .exchange(
            Exchange(
                opcode: opcode, request: Payload(request, declaredLength: 8), response: Payload([], declaredLength: 0),
                returnCode: 0))
    }

    /// How often the device's rule was judged, after each line.
    private static func judged(_ lines: [TranscriptLine]) -> [Int] {
        // The rule that needs a clean host stands first, and is asked last.
        var engine = Engine(rules: [deviceRule, hostRule])
        return lines.map { line in
            engine.take(line) { _ in }
            return engine.verdicts[0].held
        }
    }

    @Test func aFaultOfTheHostExcusesTheSameExchangeAlone() {
        #expect(Self.judged([Self.exchange(Self.answer, isFaulty: true), Self.exchange(Self.answer)]) == [0, 1])
    }

    @Test func aFaultInOnePartExcusesTheNextPartsOfTheChainAndNothingElse() {
        let counts = Self.judged([
            Self.exchange(Self.answer, more: true, isFaulty: true), Self.exchange(0xC000),
            Self.exchange(Self.answer), Self.exchange(Self.answer),
        ])
        #expect(counts == [0, 1, 1, 2])
    }

    @Test func reasonsAreBounded() {
        let rule = Rule(
            "any", "TEST-002", .must, .device, confidence: .a, on: .anyExchange, "", consequence: "", clauses: [:]
        ) { _, step in .unknown("reason \(step.index)") }
        var engine = Engine(rules: [rule])
        for _ in 0..<1000 { engine.take(Self.exchange(0x0300)) { _ in } }
        let unknown = engine.verdicts[0].unknown
        #expect(unknown.count <= 32)
        #expect(unknown.values.reduce(0, +) == 1000)
        #expect(unknown["reason 0"] == 1)
    }

    @Test func devicesAreKeptApart() {
        let rule = Rule(
            "first", "TEST-003", .must, .device, confidence: .a, on: .anyExchange, "", consequence: "", clauses: [:]
        ) { session, step in session.effects.through(step).isImplemented(0x0300) ? .notApplicable : .held }
        var engine = Engine(rules: [rule])
        for device in ["a", "b", "a", "b", "c"] {
            guard case .exchange(var exchange) = Self.exchange(0x0300) else { continue }
            exchange.origin.device = device
            engine.take(.exchange(exchange)) { _ in }
        }
        #expect(engine.verdicts[0].held == 3)
        engine.take(.gap(Gap(reason: "cut"))) { _ in }
        #expect(engine.exchanges == 5)
    }

    /// Where one interface of a device changes what others show, rules of the others do not rest on nobody doing so: also
    /// where an interface is first seen afterwards, and nowhere else.
    @Test func whoIsInCompanyIsNotTakenForAlone() {
        let rule = Self.rule("alone", .device, needs: [.sole]) { _ in true }
        func judged(_ labels: [String], then label: String, by opcode: UInt16 = 0x5604) -> Int {
            var engine = Engine(rules: [rule], options: CheckOptions(isSole: true))
            var before = 0
            var said: [(opcode: UInt16, device: String)] = labels.map { (0x0300, $0) }
            said += [(opcode, "fabric-manager"), (0x0300, label)]
            for (opcode, device) in said {
                guard case .exchange(var exchange) = Self.exchange(opcode) else { continue }
                exchange.origin.device = device
                before = engine.verdicts[0].held
                engine.take(.exchange(exchange)) { _ in }
            }
            return engine.verdicts[0].held - before
        }
        #expect(judged(["mailbox-0"], then: "mailbox-0") == 0)
        #expect(judged([], then: "component-1") == 0)
        #expect(judged(["mailbox-0"], then: "mailbox-0", by: 0x5603) == 1)
        // Another start of the device is another device.
        #expect(judged(["mailbox-0#2"], then: "mailbox-0#2") == 1)
        #expect(judged(["mailbox-0"], then: "elsewhere") == 1)
        #expect(judged([], then: "fabric-manager") == 1)
    }
}
