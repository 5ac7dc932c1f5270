import CXLWire

/// A Dynamic Capacity region, the same for each host.
public struct Region: Equatable, Sendable {
    /// First address, a multiple of 256 MiB.
    public var base: UInt64
    /// Bytes of address space that the region decodes, a multiple of 256 MiB.
    public var decodeLength: UInt64
    /// Bytes that can hold capacity, a multiple of ``blockSize``, at most ``decodeLength``.
    public var length: UInt64
    /// Bytes, a power of two of at least 64.
    public var blockSize: UInt64
    /// Names the region's entry in the CDAT.
    public var dsmadHandle: UInt8
    public var attributes: RegionAttributes
    public var sanitizeOnRelease: Bool
    /// Whether a fabric manager may change ``sanitizeOnRelease``.
    public var sanitizeOnReleaseConfigurable: Bool
    /// The block sizes that a fabric manager may choose, bit n for 2 to the power of n; ``blockSize`` is always one.
    public var supportedBlockSizes: UInt64

    public init(
        base: UInt64, decodeLength: UInt64? = nil, length: UInt64, blockSize: UInt64 = 2 << 20, dsmadHandle: UInt8 = 0,
        isSharable: Bool = false, sanitizeOnRelease: Bool = false, sanitizeOnReleaseConfigurable: Bool = false,
        supportedBlockSizes: UInt64 = 0
    ) {
        self.base = base
        self.decodeLength = decodeLength ?? (length &+ (256 << 20) &- 1) / (256 << 20) &* (256 << 20)
        self.length = length
        self.blockSize = blockSize
        self.dsmadHandle = dsmadHandle
        attributes = RegionAttributes(rawValue: 0)
        attributes.sharable = isSharable
        self.sanitizeOnRelease = sanitizeOnRelease
        self.sanitizeOnReleaseConfigurable = sanitizeOnReleaseConfigurable
        self.supportedBlockSizes = supportedBlockSizes
    }

    public var isSharable: Bool { attributes.sharable }

    /// The bytes that can hold capacity. A configuration that was accepted does not wrap.
    var range: ByteRange { ByteRange(start: base, end: base &+ length) }

    func isAligned(_ start: UInt64, _ length: UInt64) -> Bool {
        start % blockSize == 0 && length % blockSize == 0
    }
}
