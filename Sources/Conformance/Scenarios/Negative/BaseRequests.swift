import CXLWire
import SpecTables

/// A request that a device answers without changing what can be observed, to be made wrong in one place.
struct BaseRequest {
    let bytes: [UInt8]
    /// What the request itself gets: Success, or codes for what is wrong with it on purpose.
    let codes: [CommandReturnCode]
    /// What a value that no revision defines gets, beside Invalid Input.
    let valueCodes: [CommandReturnCode]

    init(_ bytes: [UInt8], codes: [CommandReturnCode] = [.success], valueCodes: [CommandReturnCode] = []) {
        self.bytes = bytes
        self.codes = codes
        self.valueCodes = valueCodes
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
        default: maintenance(opcode) ?? memoryBase(opcode)
        }
    }

    /// Requests that have a right form and ask for what cannot be.
    private func maintenance(_ opcode: UInt16) -> BaseRequest? {
        switch opcode {
        case GetSupportedLogsSubList.opcode:
            BaseRequest(encoded(GetSupportedLogsSubList.Request.Value(maximumNumberOfEntries: 1)))
        case TransferFW.opcode:
            // No transfer is open.
            BaseRequest(
                Conversation.part(.continueTransfer, at: 1),
                codes: [.firmwareTransferOutOfOrder, .invalidSlot, .invalidInput])
        case ActivateFW.opcode:
            BaseRequest(Conversation.activation(.onNextReset, 0), codes: [.invalidSlot, .invalidInput])
        case GetSupportedFeatures.opcode: BaseRequest(encoded(GetSupportedFeatures.Request.Value(count: 8)))
        case GetFeature.opcode:
            features.first.map {
                BaseRequest(
                    encoded(
                        GetFeature.Request.Value(featureIdentifier: $0.featureIdentifier, offset: 0, count: 1)),
                    valueCodes: [.unsupportedFeatureSelectionValue, .unsupported])
            }
        case SetFeature.opcode:
            BaseRequest(
                encoded(SetFeature.Request.Value(featureIdentifier: Self.unknownTag)) + [0],
                codes: [.unsupported, .invalidInput, .invalidPayloadLength])
        case SetPassphrase.opcode:
            // There is no passphrase of that type.
            BaseRequest(
                Conversation.new(PassphraseType(rawValue: 2), from: 0, to: 0), codes: [.invalidInput])
        case DisablePassphrase.opcode, PassphraseSecureErase.opcode:
            BaseRequest(Conversation.old(PassphraseType(rawValue: 2), 0), codes: [.invalidInput])
        default: nil
        }
    }

    /// A tag that nobody gave out.
    static let unknownTag = WireUUID(high: 0x5EED_5EED_5EED_45ED, low: 0x85ED_5EED_5EED_5EED)
}
