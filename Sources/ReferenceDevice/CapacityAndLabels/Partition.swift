import CXLWire

/// How the static capacity of a logical device is divided, in units of 256 MiB.
struct Partition: Equatable, Sendable {
    private(set) var volatileCapacity: UInt64
    private let totalCapacity: UInt64
    /// What a reset makes of it, where that is something else.
    private var nextVolatileCapacity: UInt64?

    /// As long as nobody says otherwise, what can be divided is volatile.
    init(_ configuration: ReferenceDevice.Configuration) {
        totalCapacity = configuration.totalCapacity
        volatileCapacity = configuration.totalCapacity - configuration.persistentOnlyCapacity
    }

    /// Get Partition Info (MEM-PI-001, -002).
    var info: [UInt8] {
        Payload(
            GetPartitionInfo.Response.Value(
                activeVolatileCapacity: volatileCapacity, activePersistentCapacity: totalCapacity - volatileCapacity,
                nextVolatileCapacity: nextVolatileCapacity ?? 0,
                nextPersistentCapacity: nextVolatileCapacity.map { totalCapacity - $0 } ?? 0)
        ).bytes
    }

    /// Set Partition Info.
    mutating func set(_ request: [UInt8], _ configuration: ReferenceDevice.Configuration) throws {
        let value = try SetPartitionInfo.Request(request.span).value
        // MEM-ID-005
        try require(configuration.partitionAlignment > 0, .unsupported)
        try require(value.flags.reservedBits == 0, .invalidInput)
        let asked = value.volatileCapacity
        let most = totalCapacity - configuration.persistentOnlyCapacity
        try require(
            asked >= configuration.volatileOnlyCapacity && asked <= most
                && asked % configuration.partitionAlignment == 0, .invalidInput)
        if value.flags.immediate { volatileCapacity = asked }
        nextVolatileCapacity = asked == volatileCapacity ? nil : asked
    }

    mutating func reset() {
        volatileCapacity = nextVolatileCapacity ?? volatileCapacity
        nextVolatileCapacity = nil
    }
}
