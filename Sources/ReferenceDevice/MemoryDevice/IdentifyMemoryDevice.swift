import CXLWire
import SpecTables

extension ReferenceDevice {
    /// Identify Memory Device: 43h bytes in 2.0, 45h from 3.0 on (MEM-ID-001). Static capacity only.
    func identifyMemoryDevice() -> [UInt8] {
        let sizes = configuration.eventLogSizes
        // MEM-ID-003
        let capacityLog = configuration.isDynamicCapacityDevice ? UInt16(clamping: sizes.dynamicCapacity) : 0
        return Payload(
            IdentifyMemoryDevice.Response.Value(
                firmwareRevision: firmware.activeRevision, totalCapacity: configuration.totalCapacity,
                volatileOnlyCapacity: configuration.volatileOnlyCapacity,
                persistentOnlyCapacity: configuration.persistentOnlyCapacity,
                partitionAlignment: configuration.partitionAlignment,
                informationalEventLogSize: UInt16(clamping: sizes.informational),
                warningEventLogSize: UInt16(clamping: sizes.warning),
                failureEventLogSize: UInt16(clamping: sizes.failure),
                fatalEventLogSize: UInt16(clamping: sizes.fatal), lsaSize: configuration.lsaSize,
                dynamicCapacityEventLogSize: configuration.revision >= .r3_0 ? capacityLog : nil)
        ).bytes
    }

    /// Get Partition Info: what can be partitioned is volatile, and nothing is about to change (MEM-PI-001, -002).
    func partitionInfo() -> [UInt8] {
        Payload(
            GetPartitionInfo.Response.Value(
                activeVolatileCapacity: configuration.totalCapacity - configuration.persistentOnlyCapacity,
                activePersistentCapacity: configuration.persistentOnlyCapacity)
        ).bytes
    }
}
