import CXLWire
import SpecTables

/// What has been read from a device, so that a case can be wrong by exactly one.
struct CaseFacts: Sendable {
    var interface: CommandInterface = .mailbox(host: 0)
    /// The opcodes that the device lists on this interface.
    var opcodes: Set<UInt16> = []
    /// Bytes of the mailbox's payload registers, where known.
    var payloadSize: Int?
    var logs: [SupportedLogEntry.Value] = []
    var firmware: GetFWInfo.Response.Value?
    var features: [SupportedFeatureEntry.Value] = []
    var interruptPolicy: [UInt8] = []
    var regions: [DynamicCapacityRegionConfiguration.Value] = []
    var extentTotal: UInt32 = 0
    /// Capacity that the host holds, at the start of a region.
    var held: Extent?
    /// Capacity that was offered and is not answered, the older group first.
    var offered: [Extent] = []
    /// Capacity of a region that nobody offered and nobody holds.
    var free: Extent?
    /// What its memory is like, where that was asked for.
    var memory: MemoryFacts?
    /// Handles of the records in the log of that number, oldest first.
    var handles: [UInt8: [UInt16]] = [:]
    /// What the fabric manager's interface says, where the cases are about it.
    var fabric: FabricFacts?

    func has(_ opcode: UInt16) -> Bool { opcodes.contains(opcode) }

    func command(_ opcode: UInt16, _ payload: [UInt8]) -> DeviceCommand {
        DeviceCommand(opcode, payload, to: interface)
    }
}
