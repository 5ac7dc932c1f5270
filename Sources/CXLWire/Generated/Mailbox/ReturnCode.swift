// Generated from the tables by `scripts/regen`. Change the tables, not this file.

/// Command Return Code. Key `return-code`. Values without a name are reserved, and kept.
public struct CommandReturnCode: RawRepresentable, Equatable, Sendable {
    public let rawValue: UInt16

    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Success, 00h.
    @export(implementation) public static var success: CommandReturnCode { CommandReturnCode(rawValue: 0x0) }
    /// Background Command Started, 01h.
    @export(implementation) public static var backgroundCommandStarted: CommandReturnCode { CommandReturnCode(rawValue: 0x1) }
    /// Invalid Input, 02h.
    @export(implementation) public static var invalidInput: CommandReturnCode { CommandReturnCode(rawValue: 0x2) }
    /// Unsupported, 03h.
    @export(implementation) public static var unsupported: CommandReturnCode { CommandReturnCode(rawValue: 0x3) }
    /// Internal Error, 04h.
    @export(implementation) public static var internalError: CommandReturnCode { CommandReturnCode(rawValue: 0x4) }
    /// Retry Required, 05h.
    @export(implementation) public static var retryRequired: CommandReturnCode { CommandReturnCode(rawValue: 0x5) }
    /// Busy, 06h.
    @export(implementation) public static var busy: CommandReturnCode { CommandReturnCode(rawValue: 0x6) }
    /// Media Disabled, 07h.
    @export(implementation) public static var mediaDisabled: CommandReturnCode { CommandReturnCode(rawValue: 0x7) }
    /// FW Transfer in Progress, 08h.
    @export(implementation) public static var firmwareTransferInProgress: CommandReturnCode { CommandReturnCode(rawValue: 0x8) }
    /// FW Transfer Out of Order, 09h.
    @export(implementation) public static var firmwareTransferOutOfOrder: CommandReturnCode { CommandReturnCode(rawValue: 0x9) }
    /// FW Verification Failed, 0Ah.
    @export(implementation) public static var firmwareVerificationFailed: CommandReturnCode { CommandReturnCode(rawValue: 0xA) }
    /// Invalid Slot, 0Bh.
    @export(implementation) public static var invalidSlot: CommandReturnCode { CommandReturnCode(rawValue: 0xB) }
    /// Activation Failed, FW Rolled Back, 0Ch.
    @export(implementation) public static var activationFailedFirmwareRolledBack: CommandReturnCode { CommandReturnCode(rawValue: 0xC) }
    /// Activation Failed, Cold Reset Required, 0Dh.
    @export(implementation) public static var activationFailedColdResetRequired: CommandReturnCode { CommandReturnCode(rawValue: 0xD) }
    /// Invalid Handle, 0Eh.
    @export(implementation) public static var invalidHandle: CommandReturnCode { CommandReturnCode(rawValue: 0xE) }
    /// Invalid Physical Address, 0Fh.
    @export(implementation) public static var invalidPhysicalAddress: CommandReturnCode { CommandReturnCode(rawValue: 0xF) }
    /// Inject Poison Limit Reached, 10h.
    @export(implementation) public static var injectPoisonLimitReached: CommandReturnCode { CommandReturnCode(rawValue: 0x10) }
    /// Permanent Media Failure, 11h.
    @export(implementation) public static var permanentMediaFailure: CommandReturnCode { CommandReturnCode(rawValue: 0x11) }
    /// Aborted, 12h.
    @export(implementation) public static var aborted: CommandReturnCode { CommandReturnCode(rawValue: 0x12) }
    /// Invalid Security State, 13h.
    @export(implementation) public static var invalidSecurityState: CommandReturnCode { CommandReturnCode(rawValue: 0x13) }
    /// Incorrect Passphrase, 14h.
    @export(implementation) public static var incorrectPassphrase: CommandReturnCode { CommandReturnCode(rawValue: 0x14) }
    /// Unsupported Mailbox or CCI, 15h.
    @export(implementation) public static var unsupportedMailboxOrCCI: CommandReturnCode { CommandReturnCode(rawValue: 0x15) }
    /// Invalid Payload Length, 16h.
    @export(implementation) public static var invalidPayloadLength: CommandReturnCode { CommandReturnCode(rawValue: 0x16) }
    /// Invalid Log, 17h. From 3.0.
    @export(implementation) public static var invalidLog: CommandReturnCode { CommandReturnCode(rawValue: 0x17) }
    /// Interrupted, 18h. From 3.0.
    @export(implementation) public static var interrupted: CommandReturnCode { CommandReturnCode(rawValue: 0x18) }
    /// Unsupported Feature Version, 19h. From 3.0.
    @export(implementation) public static var unsupportedFeatureVersion: CommandReturnCode { CommandReturnCode(rawValue: 0x19) }
    /// Unsupported Feature Selection Value, 1Ah. From 3.0.
    @export(implementation) public static var unsupportedFeatureSelectionValue: CommandReturnCode { CommandReturnCode(rawValue: 0x1A) }
    /// Feature Transfer in Progress, 1Bh. From 3.0.
    @export(implementation) public static var featureTransferInProgress: CommandReturnCode { CommandReturnCode(rawValue: 0x1B) }
    /// Feature Transfer Out of Order, 1Ch. From 3.0.
    @export(implementation) public static var featureTransferOutOfOrder: CommandReturnCode { CommandReturnCode(rawValue: 0x1C) }
    /// Resources Exhausted, 1Dh. From 3.0.
    @export(implementation) public static var resourcesExhausted: CommandReturnCode { CommandReturnCode(rawValue: 0x1D) }
    /// Invalid Extent List, 1Eh. From 3.0.
    @export(implementation) public static var invalidExtentList: CommandReturnCode { CommandReturnCode(rawValue: 0x1E) }
    /// Transfer Out of Order, 1Fh. From 3.1.
    @export(implementation) public static var transferOutOfOrder: CommandReturnCode { CommandReturnCode(rawValue: 0x1F) }
    /// Request Abort Not Supported by Background Operation, 20h. From 3.1.
    @export(implementation) public static var requestAbortNotSupportedByBackgroundOperation: CommandReturnCode { CommandReturnCode(rawValue: 0x20) }

    /// The value's name, or `nil` for a reserved value.
    public var name: StaticString? {
        switch rawValue {
            case 0x0: "success"
            case 0x1: "backgroundCommandStarted"
            case 0x2: "invalidInput"
            case 0x3: "unsupported"
            case 0x4: "internalError"
            case 0x5: "retryRequired"
            case 0x6: "busy"
            case 0x7: "mediaDisabled"
            case 0x8: "firmwareTransferInProgress"
            case 0x9: "firmwareTransferOutOfOrder"
            case 0xA: "firmwareVerificationFailed"
            case 0xB: "invalidSlot"
            case 0xC: "activationFailedFirmwareRolledBack"
            case 0xD: "activationFailedColdResetRequired"
            case 0xE: "invalidHandle"
            case 0xF: "invalidPhysicalAddress"
            case 0x10: "injectPoisonLimitReached"
            case 0x11: "permanentMediaFailure"
            case 0x12: "aborted"
            case 0x13: "invalidSecurityState"
            case 0x14: "incorrectPassphrase"
            case 0x15: "unsupportedMailboxOrCCI"
            case 0x16: "invalidPayloadLength"
            case 0x17: "invalidLog"
            case 0x18: "interrupted"
            case 0x19: "unsupportedFeatureVersion"
            case 0x1A: "unsupportedFeatureSelectionValue"
            case 0x1B: "featureTransferInProgress"
            case 0x1C: "featureTransferOutOfOrder"
            case 0x1D: "resourcesExhausted"
            case 0x1E: "invalidExtentList"
            case 0x1F: "transferOutOfOrder"
            case 0x20: "requestAbortNotSupportedByBackgroundOperation"
            default: nil
        }
    }
}

