import Conformance

/// A run on a device with a fault.
public enum FaultRun {
    /// What a scenario found.
    public struct Catch: Hashable, Sendable {
        public let scenario: String
        public let rule: String
        public let level: Level

        fileprivate func weighsMore(than other: Catch?) -> Bool { other.map { level > $0.level } ?? true }
    }

    /// Runs scenarios one after the other until one finds something at or above `level`.
    ///
    /// - Parameter makeDevice: gives a device with the fault that was never used.
    /// - Returns: that finding, or else the first of those that weigh most; `nil` where nothing was found.
    public static func heaviest(
        _ scenarios: [Scenario], upTo level: Level = .must, on makeDevice: () throws -> any DeviceUnderTest
    ) async throws -> Catch? {
        var heaviest: Catch?
        for scenario in scenarios {
            let box = Box()
            _ = try await Runner(makeDevice()).run([scenario]) { event in
                guard case .finding(let finding, in: _) = event else { return }
                let found = Catch(scenario: scenario.name, rule: finding.rule.id, level: finding.level)
                if found.weighsMore(than: box.heaviest) { box.heaviest = found }
            }
            if let found = box.heaviest, found.weighsMore(than: heaviest) { heaviest = found }
            if let heaviest, heaviest.level >= level { return heaviest }
        }
        return heaviest
    }

    private final class Box {
        var heaviest: Catch?
    }
}
