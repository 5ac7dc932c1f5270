import Captures
import SpecTables

/// Asks two devices the same and says where they differ, and which of them is wrong.
///
///     let differential = Differential(Pair(deviceA, deviceB), options: Pair(RunOptions(), RunOptions()))
///     let summary = try await differential.run(Scenario.all) { event in … }
public struct Differential {
    /// What is told while it goes on.
    public enum Event: Sendable {
        case line(Side, TranscriptLine)
        case began(Scenario)
        case fact(DeviceFact)
        /// The first of its kind; the others are counted in ``Summary/groups``.
        case difference(Difference)
        case ended(Result)
    }
    public typealias Sink = (Event) -> Void

    /// What became of a scenario.
    public struct Result: Sendable {
        public enum Outcome: Sendable, Equatable {
            /// Both came to the end of what they have in common.
            case compared
            /// One of them, or neither, has what it needs: why.
            case skipped(String)
            /// It was not begun, or not brought to its end: why.
            case notReached(String)
        }

        public let scenario: Scenario
        public internal(set) var outcome = Outcome.compared
        /// Lines that were laid side by side.
        public internal(set) var compared = 0
        /// Wrong commands that both were sent.
        public internal(set) var cases = 0
        /// Wrong commands that only one can be sent, because the other lacks what they are about.
        public internal(set) var casesOfOne = 0
        public internal(set) var differences = 0
        /// Whether the comparison ended before the scenario did: the devices came apart, or have to be told other things.
        public internal(set) var isParted = false
        public internal(set) var duration = Duration.zero
    }

    /// What it came to.
    public struct Summary: Sendable {
        /// What each device is, and how it was judged.
        public let abilities: Pair<DeviceAbilities>
        public let checkOptions: Pair<CheckOptions>
        public let exchanges: Pair<Int>
        public let facts: [DeviceFact]
        /// What differs, the heaviest first.
        public let groups: [DifferenceGroup]
        public let results: [Result]

        /// The weight of the heaviest difference that the specification decides; `nil` where it decides none.
        public var level: Level? { groups.compactMap(\.first.level).max() }
        /// Whether everything was got to.
        public var isWhole: Bool {
            results.allSatisfy { if case .notReached = $0.outcome { false } else { true } }
        }
    }

    /// A device that cannot be started in the first place.
    public struct NotStarted: Error {
        public let side: Side
        public let why: String
    }

    private let devices: Pair<any DeviceUnderTest>
    private let options: Pair<RunOptions>
    private let choice: CaseChoice

    /// - Parameter choice: which scenarios and wrong commands to try.
    public init(
        _ devices: Pair<any DeviceUnderTest>, options: Pair<RunOptions>, choice: CaseChoice = CaseChoice()
    ) {
        self.devices = devices
        self.options = options
        self.choice = choice
    }

    /// Compares what both do in those of `scenarios` that are chosen, and closes both.
    public func run(_ scenarios: [Scenario], into sink: @escaping Sink) async throws(NotStarted) -> Summary {
        let partners = Pair(
            await Partner(.a, devices.a, options.a) { sink(.line(.a, $0)) },
            await Partner(.b, devices.b, options.b) { sink(.line(.b, $0)) })
        let run = DifferentialRun(partners, options, choice, sink)
        do throws(NotStarted) {
            try await run.start()
        } catch {
            await close(partners)
            throw error
        }
        var results: [Result] = []
        for scenario in scenarios where choice.includes(scenario) {
            sink(.began(scenario))
            let result = await run.run(scenario)
            results.append(result)
            sink(.ended(result))
        }
        await close(partners)
        return Summary(
            abilities: run.abilities,
            checkOptions: Pair(
                options.a.checkOptions(for: run.abilities.a), options.b.checkOptions(for: run.abilities.b)),
            exchanges: partners.map(\.conversation.exchanges), facts: run.facts, groups: run.groups.sorted,
            results: results)
    }

    private func close(_ partners: Pair<Partner>) async {
        await partners.a.conversation.close()
        await partners.b.conversation.close()
    }
}

/// Which scenarios and wrong commands to try, by the beginnings of their names up to a dot or a slash; no name is all.
public struct CaseChoice: Sendable {
    private let names: [String]

    public init(_ names: [String] = []) { self.names = names }

    /// Whether anything of the scenario is chosen.
    public func includes(_ scenario: Scenario) -> Bool {
        names.isEmpty || names.contains { Self.begins(scenario.name, $0) || $0.hasPrefix(scenario.name + "/") }
    }

    func includes(_ item: NegativeCase, of scenario: Scenario) -> Bool {
        let name = "\(scenario.name)/\(item.name)"
        return names.isEmpty || names.contains { Self.begins(name, $0) }
    }

    private static func begins(_ name: String, _ start: String) -> Bool {
        guard name.hasPrefix(start) else { return false }
        let next = name.dropFirst(start.count).first
        return next == nil || next == "." || next == "/"
    }
}
