import CXLWire
import SpecTables

extension Scenario {
    static let healthInfo: Scenario = Scenario(
        "health.info", "The device says how it is, and its counts do not fall",
        needs: ScenarioNeeds(commands: [GetHealthInfo.opcode])
    ) { host async throws(ScenarioEnd) in
        let first = try await host.healthInfo()
        let second = try await host.healthInfo()
        try host.expect(
            second.dirtyShutdownCount == first.dirtyShutdownCount
                && second.correctedVolatileErrorCount >= first.correctedVolatileErrorCount
                && second.correctedPersistentErrorCount >= first.correctedPersistentErrorCount,
            "counts that stay or rise, and the same count of dirty shutdowns",
            found: "\(first.dirtyShutdownCount), \(first.correctedVolatileErrorCount), "
                + "\(first.correctedPersistentErrorCount), then \(second.dirtyShutdownCount), "
                + "\(second.correctedVolatileErrorCount), \(second.correctedPersistentErrorCount)")
    }

    static let healthAlerts: Scenario = Scenario(
        "health.alerts", "Each alert that can be programmed is put to use with a threshold, and out of use again",
        needs: ScenarioNeeds(commands: [GetAlertConfiguration.opcode, SetAlertConfiguration.opcode], isSole: true)
    ) { host async throws(ScenarioEnd) in
        let before = try await host.alerts()
        var tried = 0
        for bit in 0..<5 where before.programmableAlerts.rawValue >> UInt8(bit) & 1 == 1 {
            let alert = HealthAlerts(rawValue: 1 << UInt8(bit))
            guard let threshold = before.safeThreshold(of: alert) else { continue }
            tried += 1
            try await host.setAlert(alert, isUsed: true, threshold)
            let used = try await host.alerts()
            try host.expect(
                used.validAlerts.rawValue == before.validAlerts.rawValue | alert.rawValue
                    && used.threshold(of: alert) == threshold,
                "alert \(bit) in use at \(threshold), and the others as they were",
                found: "alerts 0x\(String(used.validAlerts.rawValue, radix: 16)), at \(used.threshold(of: alert))")
            try await host.setAlert(alert, isUsed: false, threshold)
            let unused = try await host.alerts()
            try host.expect(
                unused.validAlerts.rawValue == before.validAlerts.rawValue & ~alert.rawValue,
                "alert \(bit) out of use, and the others as they were",
                found: "alerts 0x\(String(unused.validAlerts.rawValue, radix: 16))")
            if before.validAlerts.rawValue & alert.rawValue != 0 {
                try await host.setAlert(alert, isUsed: true, before.threshold(of: alert))
            }
        }
        if tried == 0 { throw .skipped("the device has no alert that can be programmed") }
    }

    static let healthShutdownState: Scenario = Scenario(
        "health.shutdown-state", "The shutdown state is what was set last",
        needs: ScenarioNeeds(commands: [GetShutdownState.opcode, SetShutdownState.opcode], isSole: true)
    ) { host async throws(ScenarioEnd) in
        let before = try await host.succeed(GetShutdownState.opcode)
        for state: UInt8 in [1, 0, 1, 1, 0] + before.prefix(1) {
            try await host.succeed(SetShutdownState.opcode, [state])
            let payload = try await host.succeed(GetShutdownState.opcode)
            let now = try host.framed("shutdown state") { () throws(WireError) in
                try GetShutdownState.Response(payload.span).state
            }
            try host.expect(now.rawValue == state, "state \(state)", found: "\(now.rawValue)")
        }
    }
}

extension Conversation {
    fileprivate func healthInfo() async throws(ScenarioEnd) -> GetHealthInfo.Response.Value {
        let payload = try await succeed(GetHealthInfo.opcode)
        return try framed("description of the health") { () throws(WireError) in
            try GetHealthInfo.Response(payload.span).value
        }
    }

    fileprivate func alerts() async throws(ScenarioEnd) -> GetAlertConfiguration.Response.Value {
        let payload = try await succeed(GetAlertConfiguration.opcode)
        return try framed("list of thresholds") { () throws(WireError) in
            try GetAlertConfiguration.Response(payload.span).value
        }
    }

    fileprivate func setAlert(_ alert: HealthAlerts, isUsed: Bool, _ threshold: Int) async throws(ScenarioEnd) {
        var request = SetAlertConfiguration.Request.Value(
            validAlertActions: alert, enableAlertActions: isUsed ? alert : HealthAlerts(rawValue: 0))
        if alert.lifeUsed { request.lifeUsedProgrammableWarningThreshold = UInt8(clamping: threshold) }
        if alert.deviceOverTemperature {
            request.deviceOverTemperatureProgrammableWarningThreshold = Int16(clamping: threshold)
        }
        if alert.deviceUnderTemperature {
            request.deviceUnderTemperatureProgrammableWarningThreshold = Int16(clamping: threshold)
        }
        if alert.correctedVolatileMemoryError {
            request.correctedVolatileMemoryErrorProgrammableWarningThreshold = UInt16(clamping: threshold)
        }
        if alert.correctedPersistentMemoryError {
            request.correctedPersistentMemoryErrorProgrammableWarningThreshold = UInt16(clamping: threshold)
        }
        try await succeed(SetAlertConfiguration.opcode, encoded(request))
    }
}

extension GetAlertConfiguration.Response.Value {
    /// The programmable threshold of one alert.
    fileprivate func threshold(of alert: HealthAlerts) -> Int {
        if alert.lifeUsed { return Int(lifeUsedProgrammableWarningThreshold) }
        if alert.deviceOverTemperature { return Int(deviceOverTemperatureProgrammableWarningThreshold) }
        if alert.deviceUnderTemperature { return Int(deviceUnderTemperatureProgrammableWarningThreshold) }
        return alert.correctedVolatileMemoryError
            ? Int(correctedVolatileMemoryErrorProgrammableWarningThreshold)
            : Int(correctedPersistentMemoryErrorProgrammableWarningThreshold)
    }

    /// A threshold of one alert that warns just before what is critical, and is not the one in use; `nil` where nothing is
    /// before that.
    fileprivate func safeThreshold(of alert: HealthAlerts) -> Int? {
        let candidates: [Int]
        if alert.lifeUsed {
            let critical = Int(lifeUsedCriticalAlertThreshold)
            candidates = [critical - 1, critical - 2].filter { $0 >= 0 }
        } else if alert.deviceOverTemperature {
            let critical = Int(deviceOverTemperatureCriticalAlertThreshold)
            candidates = [critical - 1, critical - 2].filter { $0 >= Int(Int16.min) }
        } else if alert.deviceUnderTemperature {
            let critical = Int(deviceUnderTemperatureCriticalAlertThreshold)
            candidates = [critical + 1, critical + 2].filter { $0 <= Int(Int16.max) }
        } else {
            candidates = [1000, 1001]
        }
        return candidates.first { $0 != threshold(of: alert) }
    }
}
