import CXLWire
import SpecTables

extension ReferenceDevice {
    /// Identify Memory Device: 43h bytes in 2.0, 45h from 3.0 on (MEM-ID-001). Static capacity only.
    func identifyMemoryDevice() -> [UInt8] {
        let sizes = configuration.eventLogSizes
        // MEM-ID-003
        let capacityLog = configuration.isDynamicCapacityDevice ? UInt16(clamping: sizes.dynamicCapacity) : 0
        var value = IdentifyMemoryDevice.Response.Value(
            firmwareRevision: firmware.activeRevision, totalCapacity: configuration.totalCapacity,
            volatileOnlyCapacity: configuration.volatileOnlyCapacity,
            persistentOnlyCapacity: configuration.persistentOnlyCapacity,
            partitionAlignment: configuration.partitionAlignment,
            informationalEventLogSize: UInt16(clamping: sizes.informational),
            warningEventLogSize: UInt16(clamping: sizes.warning),
            failureEventLogSize: UInt16(clamping: sizes.failure),
            fatalEventLogSize: UInt16(clamping: sizes.fatal), lsaSize: configuration.lsaSize,
            dynamicCapacityEventLogSize: configuration.revision >= .r3_0 ? capacityLog : nil)
        if configuration.hasPoisonList {
            value.poisonListMaximumMediaErrorRecords = UInt32(configuration.poisonListLimit)
            value.injectPoisonLimit = configuration.injectPoisonLimit
            value.poisonHandlingCapabilities.injectsPersistentPoison = configuration.injectsPersistentPoison
            value.poisonHandlingCapabilities.scansForPoison = configuration.scansForPoison
        }
        return Payload(value).bytes
    }
}
