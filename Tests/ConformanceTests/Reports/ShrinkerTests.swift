import Captures
import Conformance
import Testing

@Suite struct ShrinkerTests {
    @Test(arguments: [[0], [99], [3, 50, 98], [0, 1, 2, 97], Array(0..<100), []])
    func onlyWhatIsNeededStays(_ needed: [Int]) async {
        let found = await Shrinker.shrink(Array(0..<100)) { candidate in needed.allSatisfy(candidate.contains) }
        #expect(found == needed)
    }

    /// One of two things will do, and what is kept shows it.
    @Test func theResultShowsIt() async {
        var random = SeededRandom(seed: 7)
        for _ in 0..<50 {
            let marks = Set((0..<6).map { _ in random.below(200) })
            let shows: ([Int]) -> Bool = { candidate in candidate.count { marks.contains($0) } >= marks.count / 2 }
            let found = await Shrinker.shrink(Array(0..<200), showsIt: shows)
            #expect(shows(found) && found.count == marks.count / 2)
        }
    }

    @Test func itStopsAskingAtTheLimit() async {
        var questions = 0
        let found = await Shrinker.shrink(Array(0..<1000), limit: 30) { candidate in
            questions += 1
            return candidate.contains(0) && candidate.contains(500)
        }
        #expect(questions == 30 && found.contains(0) && found.contains(500))
    }

    @Test func anErrorIsPassedOn() async {
        struct Broken: Error {}
        await #expect(throws: Broken.self) { try await Shrinker.shrink([1, 2, 3]) { _ in throw Broken() } }
    }

    /// The constant generation number of QEMU's extent list, in at most six exchanges that show nothing else.
    @Test func theConstantGenerationNumberTakesSixExchangesAtMost() async throws {
        let options = CheckOptions(isWhole: true, isSole: true)
        var engine = Engine(options: options)
        var first: (finding: Finding, line: Int)?
        for (number, line) in JudgedCapture.seed.enumerated() {
            engine.take(line) { finding in
                if first == nil, finding.rule.id == "dc.extent-list.generation-changes" { first = (finding, number) }
            }
        }
        let (finding, line) = try #require(first)
        let found = await Reproduction.find(finding, in: Array(JudgedCapture.seed[...line]), options: options)
        let reproduction = try #require(found)
        #expect(reproduction.exchanges <= 6 && reproduction.others.isEmpty)
        // As `check` reads it.
        let lines = try CaptureReader.items(of: reproduction.transcript).compactMap { item in
            if case .line(let line) = item { line } else { nil }
        }
        let run = try JudgedCapture.run(lines, rules: Rule.all)
        #expect(run.suites[0].findings.map(\.first.rule.id) == ["dc.extent-list.generation-changes"])
    }

    /// Each finding of QEMU's captures can be shown with a part of the capture, which shows it as it was.
    @Test func everyFindingHasAReproduction() async throws {
        let options = CheckOptions(isWhole: true, isSole: true)
        var engine = Engine(options: options)
        var firsts: [String: (finding: Finding, line: Int)] = [:]
        for (number, line) in JudgedCapture.seed.enumerated() {
            engine.take(line) { if firsts[$0.rule.id] == nil { firsts[$0.rule.id] = ($0, number) } }
        }
        for (finding, line) in firsts.values {
            let found = await Reproduction.find(finding, in: Array(JudgedCapture.seed[...line]), options: options)
            let rules = Set(
                try JudgedCapture.run(try #require(found).lines, rules: Rule.all).suites[0].findings.map(
                    \.first.rule.id))
            #expect(rules == Set([finding.rule.id] + (found?.others ?? [])), "\(finding.rule.id)")
        }
    }
}
