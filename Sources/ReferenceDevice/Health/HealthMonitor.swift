import CXLWire

/// The health of a logical device, what its host wants to be warned of, and how it was shut down.
struct HealthMonitor: Equatable, Sendable {
    private let health: ReferenceDevice.Health
    /// The programmable thresholds, and which of them are in use.
    private var alerts: GetAlertConfiguration.Response.Value
    private var shutdownState = ShutdownState(rawValue: 0)
    private var dirtyShutdownCount: UInt32

    init(_ health: ReferenceDevice.Health) {
        self.health = health
        dirtyShutdownCount = health.dirtyShutdownCount
        alerts = health.alerts
    }

    /// Get Health Info.
    var info: [UInt8] {
        Payload(
            GetHealthInfo.Response.Value(
                healthStatus: health.status, mediaStatus: health.mediaStatus, additionalStatus: additionalStatus,
                lifeUsed: health.lifeUsed, deviceTemperature: health.temperature,
                dirtyShutdownCount: dirtyShutdownCount,
                correctedVolatileErrorCount: health.correctedVolatileErrors,
                correctedPersistentErrorCount: health.correctedPersistentErrors)
        ).bytes
    }

    /// What has gone beyond a threshold that is in use.
    private var additionalStatus: AdditionalStatus {
        var status = AdditionalStatus(rawValue: 0)
        let (valid, temperature) = (alerts.validAlerts, health.temperature)
        if health.isLifeUsedKnown, health.lifeUsed >= alerts.lifeUsedCriticalAlertThreshold {
            status.lifeUsed = .critical
        } else if valid.lifeUsed, health.lifeUsed >= alerts.lifeUsedProgrammableWarningThreshold {
            status.lifeUsed = .warning
        }
        let (high, low) = (
            alerts.deviceOverTemperatureCriticalAlertThreshold, alerts.deviceUnderTemperatureCriticalAlertThreshold
        )
        if health.isTemperatureKnown, temperature >= high || temperature <= low {
            status.temperature = .critical
        } else if valid.deviceOverTemperature,
            temperature >= alerts.deviceOverTemperatureProgrammableWarningThreshold
        {
            status.temperature = .warning
        } else if valid.deviceUnderTemperature,
            temperature <= alerts.deviceUnderTemperatureProgrammableWarningThreshold
        {
            status.temperature = .warning
        }
        status.correctedVolatileErrorCountWarning =
            valid.correctedVolatileMemoryError
            && health.correctedVolatileErrors
                >= UInt32(alerts.correctedVolatileMemoryErrorProgrammableWarningThreshold)
        status.correctedPersistentErrorCountWarning =
            valid.correctedPersistentMemoryError
            && health.correctedPersistentErrors
                >= UInt32(alerts.correctedPersistentMemoryErrorProgrammableWarningThreshold)
        return status
    }

    // MARK: Alerts

    /// Get Alert Configuration.
    var alertConfiguration: [UInt8] { Payload(alerts).bytes }

    /// Set Alert Configuration: an alert whose action is valid is put to use with its threshold, or out of use.
    mutating func setAlerts(_ request: [UInt8]) throws {
        let value = try SetAlertConfiguration.Request(request.span).value
        let (valid, enabled) = (value.validAlertActions, value.enableAlertActions)
        try require(valid.reservedBits == 0 && enabled.reservedBits == 0 && value.reserved03 == 0, .invalidInput)
        try require(valid.rawValue & ~alerts.programmableAlerts.rawValue == 0, .invalidInput)
        let used = HealthAlerts(rawValue: valid.rawValue & enabled.rawValue)
        try requireSafe(value, used)
        if used.lifeUsed { alerts.lifeUsedProgrammableWarningThreshold = value.lifeUsedProgrammableWarningThreshold }
        if used.deviceOverTemperature {
            alerts.deviceOverTemperatureProgrammableWarningThreshold =
                value.deviceOverTemperatureProgrammableWarningThreshold
        }
        if used.deviceUnderTemperature {
            alerts.deviceUnderTemperatureProgrammableWarningThreshold =
                value.deviceUnderTemperatureProgrammableWarningThreshold
        }
        if used.correctedVolatileMemoryError {
            alerts.correctedVolatileMemoryErrorProgrammableWarningThreshold =
                value.correctedVolatileMemoryErrorProgrammableWarningThreshold
        }
        if used.correctedPersistentMemoryError {
            alerts.correctedPersistentMemoryErrorProgrammableWarningThreshold =
                value.correctedPersistentMemoryErrorProgrammableWarningThreshold
        }
        alerts.validAlerts.rawValue = alerts.validAlerts.rawValue & ~valid.rawValue | used.rawValue
    }

    /// HLT-002: a warning comes before what it warns of.
    private func requireSafe(
        _ value: SetAlertConfiguration.Request.Value, _ used: HealthAlerts
    ) throws(Refusal) {
        try require(
            !used.lifeUsed || value.lifeUsedProgrammableWarningThreshold < alerts.lifeUsedCriticalAlertThreshold,
            .invalidInput)
        try require(
            !used.deviceOverTemperature
                || value.deviceOverTemperatureProgrammableWarningThreshold
                    < alerts.deviceOverTemperatureCriticalAlertThreshold,
            .invalidInput)
        try require(
            !used.deviceUnderTemperature
                || value.deviceUnderTemperatureProgrammableWarningThreshold
                    > alerts.deviceUnderTemperatureCriticalAlertThreshold,
            .invalidInput)
    }

    // MARK: Shutdown

    /// Get Shutdown State (HLT-003).
    var shutdown: [UInt8] { Payload(GetShutdownState.Response.Value(state: shutdownState)).bytes }

    /// Set Shutdown State.
    mutating func setShutdown(_ request: [UInt8]) throws {
        let state = try SetShutdownState.Request(request.span).state
        try require(state.reservedBits == 0, .invalidInput)
        shutdownState = state
    }

    /// A loss of power in the dirty state is counted, and the count wraps.
    mutating func reset(_ kind: ReferenceDevice.ResetKind) {
        if kind == .cold {
            if shutdownState.dirty { dirtyShutdownCount &+= 1 }
            shutdownState.dirty = false
        }
        if kind != .cxl { alerts = health.alerts }
    }
}
