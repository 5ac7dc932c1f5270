import Conformance

/// A run on a device with a fault.
public enum FaultRun {
    /// The first scenario that finds something at or above `should`, and the rule that it finds; `nil` where none does.
    ///
    /// - Parameter makeDevice: gives a device with the fault that was never used.
    public static func firstFinding(
        _ scenarios: [Scenario], on makeDevice: () -> any DeviceUnderTest
    ) async throws(DeviceFailure) -> (scenario: String, rule: String)? {
        for scenario in scenarios {
            let box = Box()
            _ = try await Runner(makeDevice()).run([scenario]) { event in
                guard case .finding(let finding, in: _) = event, finding.level >= .should else { return }
                box.rule = box.rule ?? finding.rule.id
            }
            if let rule = box.rule { return (scenario.name, rule) }
        }
        return nil
    }

    private final class Box {
        var rule: String?
    }
}
