import CXLWire
import SpecTables

// Health, alerts and shutdown state (4200h, 4201h, 4203h).

private let healthInfo: Clauses = [.r3_0: "8.2.9.8.3.1", .r3_1: "8.2.9.9.3.1", .r3_2: "8.2.10.9.3.1"]
private let alertConfiguration: Clauses = [.r3_0: "8.2.9.8.3.2", .r3_1: "8.2.9.9.3.2", .r3_2: "8.2.10.9.3.2"]
private let shutdownState: Clauses = [.r3_0: "8.2.9.8.3.5", .r3_1: "8.2.9.9.3.5", .r3_2: "8.2.10.9.3.5"]

extension Rule {
    public static let healthInfoInRange: Rule = Rule(
        "health.info-out-of-range", "HLT-001", .should, pinned: .must, .device, confidence: .b,
        on: .exchange([GetHealthInfo.opcode]), needs: [.response], refines: "mailbox.output-reserved-zero",
        "Get Health Info holds defined values: life used up to 100 percent or FFh, a known media status, no reserved bits.",
        consequence: "Monitoring reports a state that no device can be in.", clauses: healthInfo
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let info = try GetHealthInfo.Response(step.response)
        let levels = info.additionalStatus
        let found: [Violation?] = [
            expect(
                info.healthStatus.reservedBits == 0, 0x00, "healthStatus", "zero in bits 7:4",
                "0x\(String(info.healthStatus.rawValue, radix: 16))"),
            expect(
                info.mediaStatus.name != nil, 0x01, "mediaStatus", "a status from 0 to 9",
                "\(info.mediaStatus.rawValue)"),
            expect(
                levels.reservedBits == 0 && levels.lifeUsed.name != nil && levels.temperature.name != nil, 0x02,
                "additionalStatus", "levels from 0 to 2 in bits 1:0 and 3:2, zero in bits 7:6",
                "0x\(String(levels.rawValue, radix: 16))"),
            expect(
                info.lifeUsed <= 100 || info.lifeUsed == 0xFF, 0x03, "lifeUsed",
                "0 to 100, or 255 where it is not known", "\(info.lifeUsed)"),
        ]
        return .judged(found.compactMap { $0 })
    }

    public static let healthWarningBeforeCritical: Rule = Rule(
        "health.warning-behind-critical", "HLT-002", .must, .device, confidence: .b,
        on: .exchange([GetAlertConfiguration.opcode]), needs: [.response],
        "A warning threshold that is valid lies on the safe side of the critical one.",
        consequence: "The warning comes when it is too late, or never.", clauses: alertConfiguration
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let alerts = try GetAlertConfiguration.Response(step.response)
        let valid = alerts.validAlerts
        guard valid.lifeUsed || valid.deviceOverTemperature || valid.deviceUnderTemperature else {
            return .notApplicable
        }
        let found: [Violation?] = [
            valid.lifeUsed
                ? compare(
                    Int(alerts.lifeUsedProgrammableWarningThreshold), isBelow: true,
                    Int(alerts.lifeUsedCriticalAlertThreshold), 0x03..<0x04, "lifeUsedProgrammableWarningThreshold")
                : nil,
            valid.deviceOverTemperature
                ? compare(
                    Int(alerts.deviceOverTemperatureProgrammableWarningThreshold), isBelow: true,
                    Int(alerts.deviceOverTemperatureCriticalAlertThreshold), 0x08..<0x0A,
                    "deviceOverTemperatureProgrammableWarningThreshold") : nil,
            valid.deviceUnderTemperature
                ? compare(
                    Int(alerts.deviceUnderTemperatureProgrammableWarningThreshold), isBelow: false,
                    Int(alerts.deviceUnderTemperatureCriticalAlertThreshold), 0x0A..<0x0C,
                    "deviceUnderTemperatureProgrammableWarningThreshold") : nil,
        ]
        return .judged(found.compactMap { $0 })
    }

    public static let shutdownStateAsSet: Rule = Rule(
        "health.shutdown-state-not-as-set", "HLT-003", .should, .device, confidence: .b,
        on: .exchange([GetShutdownState.opcode]), needs: [.response, .whole, .sole],
        "Get Shutdown State shows the state that was set last.",
        consequence: "After a power loss the host trusts data that were lost, or discards good ones.",
        clauses: shutdownState
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let last = session.shutdown.last else { return .unknown("the state was not seen being set") }
        let isDirty = try GetShutdownState.Response(step.response).state.dirty
        return isDirty == last.isDirty
            ? .held
            : .violated(
                Violation(
                    .response, 0x00..<0x01, field: "state.dirty", expected: last.isDirty ? "1" : "0",
                    observed: isDirty ? "1" : "0", contradicts: last.index))
    }
}

private func expect(
    _ holds: Bool, _ at: Int, _ field: String, _ expected: String, _ observed: String
) -> Violation? {
    holds ? nil : Violation(.response, at..<at + 1, field: field, expected: expected, observed: observed)
}

/// A warning threshold beside the critical one: the safe side is below it or above it.
private func compare(
    _ warning: Int, isBelow: Bool, _ critical: Int, _ bytes: Range<Int>, _ field: String
) -> Violation? {
    if isBelow ? warning < critical : warning > critical { return nil }
    return Violation(
        .response, bytes, field: field, expected: "\(isBelow ? "below" : "above") the critical \(critical)",
        observed: "\(warning)")
}
