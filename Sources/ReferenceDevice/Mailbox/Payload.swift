import CXLWire

/// A fixed part that can be encoded.
protocol WireValue {
    var byteCount: Int { get }
    func encode(into writer: inout WireWriter) throws(WireError)
}

/// An answer's payload, built part by part.
struct Payload {
    private(set) var bytes: [UInt8] = []

    init() {}

    init(_ value: some WireValue) { append(value) }

    mutating func append(_ value: some WireValue) {
        var part = [UInt8](repeating: 0, count: value.byteCount)
        var span = part.mutableSpan
        var writer = WireWriter(&span)
        // A value fails to encode only where it has more bits than its field, and every value here comes from its field.
        guard (try? value.encode(into: &writer)) != nil else { return }
        bytes += part
    }

    mutating func append(contentsOf values: some Sequence<some WireValue>) {
        for value in values { append(value) }
    }
}

/// The bytes of `source`, owned.
func copy(_ source: RawSpan) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: source.byteCount)
    var span = bytes.mutableSpan
    var writer = WireWriter(&span)
    guard (try? writer.append(source)) != nil else { return [] }
    return bytes
}

extension FixedArray {
    /// Whether each element is zero, as reserved bytes must be.
    var isZero: Bool { indices.allSatisfy { self[$0] == 0 } }
}

extension Identify.Response.Value: WireValue {}
extension BackgroundOperationStatus.Response.Value: WireValue {}
extension GetResponseMessageLimit.Response.Value: WireValue {}
extension SetResponseMessageLimit.Response.Value: WireValue {}
extension GetEventRecords.Response.Value: WireValue {}
extension EventRecord.Value: WireValue {}
extension DynamicCapacityEventRecord.Value: WireValue {}
extension GeneralMediaEventRecord.Value: WireValue {}
extension DRAMEventRecord.Value: WireValue {}
extension MemoryModuleEventRecord.Value: WireValue {}
extension MemorySparingEventRecord.Value: WireValue {}
extension GetEventInterruptPolicy.Response.Value: WireValue {}
extension GetMCTPEventInterruptPolicy.Response.Value: WireValue {}
extension SetMCTPEventInterruptPolicy.Response.Value: WireValue {}
extension GetTimestamp.Response.Value: WireValue {}
extension GetSupportedLogs.Response.Value: WireValue {}
extension SupportedLogEntry.Value: WireValue {}
extension CommandEffectsLogEntry.Value: WireValue {}
extension IdentifyMemoryDevice.Response.Value: WireValue {}
extension GetPartitionInfo.Response.Value: WireValue {}
extension GetDynamicCapacityConfiguration.Response.Value: WireValue {}
extension DynamicCapacityRegionConfiguration.Value: WireValue {}
extension DynamicCapacityTotals.Value: WireValue {}
extension GetDynamicCapacityExtentList.Response.Value: WireValue {}
extension DynamicCapacityExtent.Value: WireValue {}
extension GetDCDInfo.Response.Value: WireValue {}
extension GetHostDCRegionConfiguration.Response.Value: WireValue {}
extension HostDCRegionConfiguration.Value: WireValue {}
extension GetDCRegionExtentLists.Response.Value: WireValue {}
extension DynamicCapacityListTags.Response.Value: WireValue {}
extension DynamicCapacityTagInformation.Value: WireValue {}
extension CCIMessage.Value: WireValue {}
extension TunnelManagementCommand.Response.Value: WireValue {}
