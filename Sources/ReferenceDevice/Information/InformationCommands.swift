import CXLWire
import SpecTables

// Command set 00h: what the device is, and how large its messages may be.

extension ReferenceDevice {
    func identify() -> [UInt8] {
        Payload(
            Identify.Response.Value(
                vendorID: configuration.vendorID, deviceID: configuration.deviceID,
                serialNumber: configuration.serialNumber,
                maximumSupportedMessageSize: configuration.messageSizeExponent,
                componentType: configuration.revision >= .r3_0 ? .type3Device : nil)
        ).bytes
    }

    /// All zero where no operation was started since a reset.
    func backgroundStatus(_ interface: Interface) -> [UInt8] {
        Payload(interface.background?.response ?? BackgroundOperationStatus.Response.Value()).bytes
    }

    func responseLimit(_ interface: Interface) -> [UInt8] {
        Payload(GetResponseMessageLimit.Response.Value(responseMessageLimit: interface.responseLimit)).bytes
    }

    /// CCI-MSG-012, -013: 8 to 10, and never more than the device can send.
    mutating func setResponseLimit(
        _ request: [UInt8], of interface: WritableKeyPath<Self, Interface>
    ) throws -> [UInt8] {
        let asked = try SetResponseMessageLimit.Request(request.span).responseMessageLimit
        try require((8...10).contains(asked), .invalidInput)
        let limit = min(asked, configuration.messageSizeExponent)
        self[keyPath: interface].responseLimit = limit
        return Payload(SetResponseMessageLimit.Response.Value(responseMessageLimit: limit)).bytes
    }

    /// Request Abort Background Operation.
    mutating func abortBackgroundOperation(host: Int) throws(Refusal) {
        guard logicalDevices[host].background?.isRunning == true else { throw Refusal(.invalidInput) }
        logicalDevices[host].background?.abort()
        firmware.dropWork(host: host)
        abortScan(host: host)
    }
}
