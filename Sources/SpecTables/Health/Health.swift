// Command set 42h, Health Information and Alerts. The bits of Get Health Info are those of the memory module's record.

extension BitLayout {
    public static let healthAlerts: BitLayout = BitLayout(
        "health-alerts", "Health Alerts", width: 1,
        [
            Bit(0, "lifeUsed", "Life Used"),
            Bit(1, "deviceOverTemperature", "Device Over-Temperature"),
            Bit(2, "deviceUnderTemperature", "Device Under-Temperature"),
            Bit(3, "correctedVolatileMemoryError", "Corrected Volatile Memory Error"),
            Bit(4, "correctedPersistentMemoryError", "Corrected Persistent Memory Error"),
            ReservedBits(5...7),
        ])

    public static let shutdownState: BitLayout = BitLayout(
        "shutdown-state", "Shutdown State", width: 1, [Bit(0, "dirty", "Dirty"), ReservedBits(1...7)])
}

extension Structure {
    public static let getHealthInfoResponse: Structure = Structure(
        "memory-device.get-health-info.response", "Get Health Info Response", size: 0x12,
        clauses: [.r3_0: "8.2.9.8.3.1", .r3_1: "8.2.9.9.3.1", .r3_2: "8.2.10.9.3.1"]
    ) {
        U8(0x00, "healthStatus", "Health Status", bits: .healthStatus)
        U8(0x01, "mediaStatus", "Media Status", .mediaStatus)
        U8(0x02, "additionalStatus", "Additional Status", bits: .additionalStatus)
        U8(0x03, "lifeUsed", "Life Used", unit: .percent, note: "FFh means not implemented")
        S16(0x04, "deviceTemperature", "Device Temperature", unit: .celsius, note: "7FFFh means not implemented")
        U32(0x06, "dirtyShutdownCount", "Dirty Shutdown Count")
        U32(0x0A, "correctedVolatileErrorCount", "Corrected Volatile Error Count")
        U32(0x0E, "correctedPersistentErrorCount", "Corrected Persistent Error Count")
    }

    public static let getAlertConfigurationResponse: Structure = Structure(
        "memory-device.get-alert-configuration.response", "Get Alert Configuration Response", size: 0x10,
        clauses: [.r3_0: "8.2.9.8.3.2", .r3_1: "8.2.9.9.3.2", .r3_2: "8.2.10.9.3.2"]
    ) {
        U8(0x00, "validAlerts", "Valid Alerts", bits: .healthAlerts)
        U8(0x01, "programmableAlerts", "Programmable Alerts", bits: .healthAlerts)
        U8(0x02, "lifeUsedCriticalAlertThreshold", "Life Used Critical Alert Threshold", unit: .percent)
        U8(
            0x03, "lifeUsedProgrammableWarningThreshold", "Life Used Programmable Warning Threshold", unit: .percent)
        S16(
            0x04, "deviceOverTemperatureCriticalAlertThreshold", "Device Over-Temperature Critical Alert Threshold",
            unit: .celsius)
        S16(
            0x06, "deviceUnderTemperatureCriticalAlertThreshold",
            "Device Under-Temperature Critical Alert Threshold", unit: .celsius)
        S16(
            0x08, "deviceOverTemperatureProgrammableWarningThreshold",
            "Device Over-Temperature Programmable Warning Threshold", unit: .celsius)
        S16(
            0x0A, "deviceUnderTemperatureProgrammableWarningThreshold",
            "Device Under-Temperature Programmable Warning Threshold", unit: .celsius)
        U16(
            0x0C, "correctedVolatileMemoryErrorProgrammableWarningThreshold",
            "Corrected Volatile Memory Error Programmable Warning Threshold")
        U16(
            0x0E, "correctedPersistentMemoryErrorProgrammableWarningThreshold",
            "Corrected Persistent Memory Error Programmable Warning Threshold")
    }

    public static let setAlertConfigurationRequest: Structure = Structure(
        "memory-device.set-alert-configuration.request", "Set Alert Configuration Request", size: 0x0C,
        clauses: [.r3_0: "8.2.9.8.3.3", .r3_1: "8.2.9.9.3.3", .r3_2: "8.2.10.9.3.3"]
    ) {
        U8(0x00, "validAlertActions", "Valid Alert Actions", bits: .healthAlerts)
        U8(0x01, "enableAlertActions", "Enable Alert Actions", bits: .healthAlerts)
        U8(
            0x02, "lifeUsedProgrammableWarningThreshold", "Life Used Programmable Warning Threshold", unit: .percent)
        Reserved(0x03, 1)
        S16(
            0x04, "deviceOverTemperatureProgrammableWarningThreshold",
            "Device Over-Temperature Programmable Warning Threshold", unit: .celsius)
        S16(
            0x06, "deviceUnderTemperatureProgrammableWarningThreshold",
            "Device Under-Temperature Programmable Warning Threshold", unit: .celsius)
        U16(
            0x08, "correctedVolatileMemoryErrorProgrammableWarningThreshold",
            "Corrected Volatile Memory Error Programmable Warning Threshold")
        U16(
            0x0A, "correctedPersistentMemoryErrorProgrammableWarningThreshold",
            "Corrected Persistent Memory Error Programmable Warning Threshold")
    }

    public static let getShutdownStateResponse: Structure = Structure(
        "memory-device.get-shutdown-state.response", "Get Shutdown State Response", size: 0x01,
        clauses: [.r3_0: "8.2.9.8.3.4", .r3_1: "8.2.9.9.3.4", .r3_2: "8.2.10.9.3.4"]
    ) {
        U8(0x00, "state", "State", bits: .shutdownState)
    }

    public static let setShutdownStateRequest: Structure = Structure(
        "memory-device.set-shutdown-state.request", "Set Shutdown State Request", size: 0x01,
        clauses: [.r3_0: "8.2.9.8.3.5", .r3_1: "8.2.9.9.3.5", .r3_2: "8.2.10.9.3.5"]
    ) {
        U8(0x00, "state", "State", bits: .shutdownState)
    }
}

extension Command {
    public static let getHealthInfo: Command = Command(
        0x4200, "memory-device.get-health-info", "Get Health Info",
        response: .structure("memory-device.get-health-info.response"),
        clauses: [.r3_0: "8.2.9.8.3.1", .r3_1: "8.2.9.9.3.1", .r3_2: "8.2.10.9.3.1"])

    public static let getAlertConfiguration: Command = Command(
        0x4201, "memory-device.get-alert-configuration", "Get Alert Configuration",
        response: .structure("memory-device.get-alert-configuration.response"),
        clauses: [.r3_0: "8.2.9.8.3.2", .r3_1: "8.2.9.9.3.2", .r3_2: "8.2.10.9.3.2"])

    public static let setAlertConfiguration: Command = Command(
        0x4202, "memory-device.set-alert-configuration", "Set Alert Configuration",
        request: .structure("memory-device.set-alert-configuration.request"),
        clauses: [.r3_0: "8.2.9.8.3.3", .r3_1: "8.2.9.9.3.3", .r3_2: "8.2.10.9.3.3"], effects: 0x0008)

    public static let getShutdownState: Command = Command(
        0x4203, "memory-device.get-shutdown-state", "Get Shutdown State",
        response: .structure("memory-device.get-shutdown-state.response"),
        clauses: [.r3_0: "8.2.9.8.3.4", .r3_1: "8.2.9.9.3.4", .r3_2: "8.2.10.9.3.4"])

    public static let setShutdownState: Command = Command(
        0x4204, "memory-device.set-shutdown-state", "Set Shutdown State",
        request: .structure("memory-device.set-shutdown-state.request"),
        clauses: [.r3_0: "8.2.9.8.3.5", .r3_1: "8.2.9.9.3.5", .r3_2: "8.2.10.9.3.5"], effects: 0x0008)
}
