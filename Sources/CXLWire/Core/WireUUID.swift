/// 16 bytes that name something: a record's kind, a log, a tag. In network order, as the specification prints them.
public struct WireUUID: Equatable, Sendable {
    // Kept as little-endian loads give them: comparing with what is on the wire then needs no swap.
    @usableFromInline let first: UInt64
    @usableFromInline let second: UInt64

    @inlinable
    init(littleEndian first: UInt64, _ second: UInt64) {
        self.first = first
        self.second = second
    }

    @inlinable
    public init(high: UInt64, low: UInt64) { self.init(littleEndian: high.byteSwapped, low.byteSwapped) }

    /// Bytes 0 to 7, first byte in the high bits.
    @inlinable public var high: UInt64 { first.byteSwapped }
    /// Bytes 8 to 15, first byte in the high bits.
    @inlinable public var low: UInt64 { second.byteSwapped }

    /// Without a branch between the halves: where tags are mixed, nobody could predict it.
    @inlinable
    public static func == (a: WireUUID, b: WireUUID) -> Bool { (a.first ^ b.first) | (a.second ^ b.second) == 0 }

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
        WireUUID(littleEndian: u64(offset), u64(offset + 8))
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
