import CXLWire
import SpecTables

/// A request that a device answers without changing what can be observed, to be made wrong in one place.
struct BaseRequest {
    let bytes: [UInt8]
    /// What the request itself gets: Success, or codes for what is wrong with it on purpose.
    let codes: [CommandReturnCode]

    init(_ bytes: [UInt8], codes: [CommandReturnCode] = [.success]) {
        self.bytes = bytes
        self.codes = codes
    }
}

extension CaseFacts {
    /// What a list of extents gets that names bytes which the device cannot have meant.
    static let wrongExtents: [CommandReturnCode] = [.invalidInput, .invalidPhysicalAddress, .invalidExtentList]

    /// A request of this opcode that changes nothing; `nil` where none is known.
    func base(_ opcode: UInt16) -> BaseRequest? {
        switch opcode {
        case GetEventRecords.opcode: BaseRequest(encoded(GetEventRecords.Request.Value(eventLog: .informational)))
        case ClearEventRecords.opcode:
            BaseRequest(encoded(ClearEventRecords.Request.Value(eventLog: .informational)))
        case SetEventInterruptPolicy.opcode: interruptPolicy.isEmpty ? nil : BaseRequest(interruptPolicy)
        case GetLog.opcode:
            logs.first.map {
                BaseRequest(
                    encoded(
                        GetLog.Request.Value(logIdentifier: $0.logIdentifier, offset: 0, length: min(4, $0.logSize))))
            }
        case GetDynamicCapacityConfiguration.opcode:
            BaseRequest(encoded(GetDynamicCapacityConfiguration.Request.Value(regionCount: 8)))
        case GetDynamicCapacityExtentList.opcode:
            BaseRequest(encoded(GetDynamicCapacityExtentList.Request.Value(extentCount: 1)))
        case AddDynamicCapacityResponse.opcode, ReleaseDynamicCapacity.opcode:
            // Nobody offered these bytes, and nobody holds them.
            free.map { BaseRequest(Conversation.updated([$0]), codes: Self.wrongExtents) }
        case GetHostDCRegionConfiguration.opcode:
            BaseRequest(encoded(GetHostDCRegionConfiguration.Request.Value(regionCount: 8)))
        case GetDCRegionExtentLists.opcode:
            BaseRequest(encoded(GetDCRegionExtentLists.Request.Value(extentCount: 1)))
        case DynamicCapacityListTags.opcode:
            BaseRequest(encoded(DynamicCapacityListTags.Request.Value(maximumTags: 1)))
        case DynamicCapacityAddReference.opcode, DynamicCapacityRemoveReference.opcode:
            BaseRequest(
                encoded(DynamicCapacityAddReference.Request.Value(tag: Self.unknownTag)), codes: [.invalidInput])
        default: memoryBase(opcode)
        }
    }

    /// A tag that nobody gave out.
    static let unknownTag = WireUUID(high: 0x5EED_5EED_5EED_45ED, low: 0x85ED_5EED_5EED_5EED)
}
