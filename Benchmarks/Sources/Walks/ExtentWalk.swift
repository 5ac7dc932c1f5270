import CXLWire

/// Where extents may lie.
public struct Region: Sendable {
    public let base: UInt64
    public let length: UInt64
    /// A power of two.
    public let blockSize: UInt64
    /// The tag whose capacity is counted.
    public let tag: WireUUID

    public init(base: UInt64, length: UInt64, blockSize: UInt64, tag: WireUUID) {
        self.base = base
        self.length = length
        self.blockSize = blockSize
        self.tag = tag
    }
}

/// What a walk over extents finds. The C walk fills the same fields in the same order.
public struct ExtentTotals: Equatable, Sendable {
    public var outside: UInt64 = 0
    public var misaligned: UInt64 = 0
    public var disordered: UInt64 = 0
    public var tagged: UInt64 = 0
    public var checksum: UInt64 = 0
    /// The end of the last extent.
    public var end: UInt64 = 0

    public init() {}

    /// All fields in one number, to be compared.
    public var digest: UInt64 {
        var digest: UInt64 = 0
        for value in [outside, misaligned, disordered, tagged, checksum, end] { digest = digest &* 31 &+ value }
        return digest
    }
}

extension ExtentTotals {
    /// Checks each extent of one response against the region and the extent before it.
    public mutating func walk(_ bytes: Span<UInt8>, _ region: Region) throws(WireError) {
        let extents = try GetDynamicCapacityExtentList.Response(bytes).extents
        var totals = self
        for index in extents.indices {
            let extent = extents[index]
            let start = extent.startingDPA
            let length = extent.length
            let offset = start &- region.base
            totals.outside &+= offset > region.length || length > region.length &- offset ? 1 : 0
            totals.misaligned &+= (start | length) & (region.blockSize &- 1) != 0 ? 1 : 0
            totals.disordered &+= start < totals.end ? 1 : 0
            totals.tagged &+= extent.tag == region.tag ? 1 : 0
            totals.checksum &+= (start ^ length) &+ UInt64(extent.sharedExtentSequence)
            totals.end = start &+ length
        }
        self = totals
    }
}
