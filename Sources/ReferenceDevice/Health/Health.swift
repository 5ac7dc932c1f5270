import CXLWire

extension ReferenceDevice {
    /// How the media and the module are, which does not change while the device runs.
    public struct Health: Equatable, Sendable {
        public var status = HealthStatus(rawValue: 0)
        public var mediaStatus = MediaStatus(rawValue: 0)
        /// Per cent; FFh where it is not known, and then nobody can be warned of it.
        public var lifeUsed: UInt8 = 5
        /// Degrees Celsius; 7FFFh where it is not known, and then nobody can be warned of it.
        public var temperature: Int16 = 40
        public var dirtyShutdownCount: UInt32 = 0
        public var correctedVolatileErrors: UInt32 = 3
        public var correctedPersistentErrors: UInt32 = 0
        /// Per cent.
        public var criticalLifeUsed: UInt8 = 95
        /// Degrees Celsius.
        public var criticalOverTemperature: Int16 = 95
        /// Degrees Celsius.
        public var criticalUnderTemperature: Int16 = -10

        public init() {}

        var isLifeUsedKnown: Bool { lifeUsed != 0xFF }
        var isTemperatureKnown: Bool { temperature != 0x7FFF }

        var isSound: Bool {
            status.reservedBits == 0 && mediaStatus.rawValue <= 9 && (lifeUsed <= 100 || !isLifeUsedKnown)
                && (1...100).contains(criticalLifeUsed) && criticalUnderTemperature < criticalOverTemperature
        }

        /// The alerts as nobody has changed them: none that can be programmed is in use.
        var alerts: GetAlertConfiguration.Response.Value {
            var programmable = HealthAlerts(rawValue: 0)
            programmable.correctedVolatileMemoryError = true
            programmable.correctedPersistentMemoryError = true
            programmable.lifeUsed = isLifeUsedKnown
            programmable.deviceOverTemperature = isTemperatureKnown
            programmable.deviceUnderTemperature = isTemperatureKnown
            return GetAlertConfiguration.Response.Value(
                programmableAlerts: programmable, lifeUsedCriticalAlertThreshold: criticalLifeUsed,
                deviceOverTemperatureCriticalAlertThreshold: criticalOverTemperature,
                deviceUnderTemperatureCriticalAlertThreshold: criticalUnderTemperature)
        }
    }
}
