import CXLWire

/// Where extents may lie.
public struct Region: Sendable {
    public let base: UInt64
    public let length: UInt64
    /// A power of two.
    public let blockSize: UInt64
    /// The tag whose extents are counted.
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
        var end = self.end
        var tagged: UInt64 = 0
        var checksum: UInt64 = 0
        for index in extents.indices {
            let extent = extents[index]
            let start = extent.startingDPA
            let length = extent.length
            let offset = start &- region.base
            let isOutside = offset > region.length || length > region.length &- offset
            let isMisaligned = (start | length) & (region.blockSize &- 1) != 0
            let isDisordered = start < end
            if isOutside || isMisaligned || isDisordered { note(isOutside, isMisaligned, isDisordered) }
            tagged &+= extent.tag == region.tag ? 1 : 0
            checksum &+= (start ^ length) &+ UInt64(extent.sharedExtentSequence)
            end = start &+ length
        }
        self.end = end
        self.tagged &+= tagged
        self.checksum &+= checksum
    }

    /// Kept out of the loop, as the report of a finding is.
    @inline(never)
    private mutating func note(_ isOutside: Bool, _ isMisaligned: Bool, _ isDisordered: Bool) {
        outside &+= isOutside ? 1 : 0
        misaligned &+= isMisaligned ? 1 : 0
        disordered &+= isDisordered ? 1 : 0
    }
}
