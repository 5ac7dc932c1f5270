/// 16 bytes that name something: a record's kind, a log, a tag. In network order, as the specification prints them.
public struct WireUUID: Equatable, Sendable {
    /// Bytes 0 to 7, first byte in the high bits.
    public let high: UInt64
    /// Bytes 8 to 15, first byte in the high bits.
    public let low: UInt64

    @inlinable
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// No tag: all bytes zero.
    public static let zero = WireUUID(high: 0, low: 0)

    /// Byte `index`, 0 to 15, in wire order.
    @inlinable
    public subscript(index: Int) -> UInt8 {
        precondition(index >= 0 && index < 16, "a UUID has 16 bytes")
        return UInt8(truncatingIfNeeded: index < 8 ? high >> UInt64(56 - 8 * index) : low >> UInt64(120 - 8 * index))
    }
}

extension RawSpan {
    @inlinable @inline(__always)
    func uuid(_ offset: Int) -> WireUUID {
        WireUUID(high: u64(offset).byteSwapped, low: u64(offset + 8).byteSwapped)
    }
}

#if !hasFeature(Embedded)
    extension WireUUID: Hashable, CustomStringConvertible {
        /// `8-4-4-4-12` lower-case hex digits.
        public var description: String {
            var text = ""
            text.reserveCapacity(36)
            for index in 0..<16 {
                if index == 4 || index == 6 || index == 8 || index == 10 { text += "-" }
                let byte = self[index]
                text += String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
            }
            return text
        }
    }
#endif
