// The one file of this module that uses unsafe operations: bytes of JSON, written at memory speed.
//
// Every primitive makes room first and then stores without further checks. The storage always has `slack` bytes beyond
// its capacity, so that literals can be copied 16 bytes at a time.

/// A growing buffer of JSON text.
@safe public struct JSONBuffer: ~Copyable {
    private static let slack = 64
    private var storage: UnsafeMutableRawPointer
    private var capacity: Int
    public private(set) var count = 0

    public init(capacity: Int = 1 << 16) {
        self.capacity = capacity
        unsafe storage = UnsafeMutableRawPointer.allocate(byteCount: capacity + Self.slack, alignment: 16)
    }

    deinit { unsafe storage.deallocate() }

    public mutating func removeAll() { count = 0 }

    /// The text so far.
    public borrowing func withBytes<Result>(_ body: (Span<UInt8>) throws -> Result) rethrows -> Result {
        // SAFETY: the first `count` bytes have been written, and the borrow of self keeps the storage.
        let bytes = unsafe UnsafeRawBufferPointer(start: storage, count: count).bindMemory(to: UInt8.self)
        return try body(unsafe Span(_unsafeElements: bytes))
    }

    /// The text so far, copied.
    public borrowing func bytes() -> [UInt8] {
        // SAFETY: as in withBytes.
        unsafe Array(UnsafeRawBufferPointer(start: storage, count: count))
    }

    @inline(__always)
    private mutating func reserve(_ more: Int) {
        if count + more > capacity { grow(more) }
    }

    @inline(never)
    private mutating func grow(_ more: Int) {
        let larger = max(capacity * 2, count + more)
        let moved = UnsafeMutableRawPointer.allocate(byteCount: larger + Self.slack, alignment: 16)
        // SAFETY: both regions hold at least `count` bytes and are distinct allocations.
        unsafe moved.copyMemory(from: storage, byteCount: count)
        unsafe storage.deallocate()
        unsafe storage = moved
        capacity = larger
    }

    // MARK: Primitives

    @inline(__always)
    public mutating func append(_ byte: UInt8) {
        reserve(1)
        // SAFETY: reserve made room for a byte at `count`.
        unsafe storage.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
        count += 1
    }

    /// Replaces the byte at `index`, which has been written.
    @inline(__always)
    mutating func replace(at index: Int, with byte: UInt8) {
        precondition(index >= 0 && index < count)
        // SAFETY: the index was just checked.
        unsafe storage.storeBytes(of: byte, toByteOffset: index, as: UInt8.self)
    }

    public mutating func append(_ text: String) {
        for byte in text.utf8 { append(byte) }
    }

    public mutating func append(_ text: StaticString) {
        reserve(text.utf8CodeUnitCount)
        // SAFETY: reserve made the room, and a literal's code units live for ever.
        unsafe (storage + count).copyMemory(from: text.utf8Start, byteCount: text.utf8CodeUnitCount)
        count += text.utf8CodeUnitCount
    }

    /// Copies `literal.count` bytes of `pool` from `literal.start`; the pool is padded by 16 bytes.
    @inline(__always)
    mutating func append(_ literal: JSONLiteral, from pool: borrowing LiteralPool) {
        reserve(literal.count)
        var at = 0
        while at < literal.count {
            // SAFETY: the pool is padded by 16 bytes behind each literal, this storage by `slack` behind its capacity.
            let part = unsafe pool.base.loadUnaligned(fromByteOffset: literal.start + at, as: SIMD16<UInt8>.self)
            unsafe storage.storeBytes(of: part, toByteOffset: count + at, as: SIMD16<UInt8>.self)
            at += 16
        }
        count += literal.count
    }

    /// An unsigned integer in decimal.
    @inline(__always)
    public mutating func append(decimal value: UInt64) {
        reserve(20)
        if value < 10 {
            unsafe storage.storeBytes(of: UInt8(truncatingIfNeeded: value) + 0x30, toByteOffset: count, as: UInt8.self)
            count += 1
            return
        }
        var digits = decimalDigits(value)
        count += digits
        var rest = value
        var at = count
        while rest >= 100 {
            let (quotient, pair) = rest.quotientAndRemainder(dividingBy: 100)
            at -= 2
            // SAFETY: reserve made room for 20 digits, and no 64-bit integer has more.
            unsafe storage.storeBytes(of: Self.pairs[Int(pair)], toByteOffset: at, as: UInt16.self)
            rest = quotient
        }
        digits = at
        if rest >= 10 {
            unsafe storage.storeBytes(of: Self.pairs[Int(rest)], toByteOffset: digits - 2, as: UInt16.self)
        } else {
            unsafe storage.storeBytes(
                of: UInt8(truncatingIfNeeded: rest) + 0x30, toByteOffset: digits - 1, as: UInt8.self)
        }
    }

    /// The two ASCII digits of 0 to 99, as the little-endian store wants them.
    private static let pairs: [UInt16] = (0..<100).map { UInt16($0 / 10 + 0x30) | UInt16($0 % 10 + 0x30) << 8 }

    /// Bytes as lower-case hex.
    public mutating func append(hex bytes: ArraySlice<UInt8>) {
        for byte in bytes { append(hexByte: byte) }
    }

    @inline(__always)
    mutating func append(hexByte byte: UInt8) {
        reserve(2)
        // SAFETY: reserve made room for two bytes.
        unsafe storage.storeBytes(
            of: UInt16(truncatingIfNeeded: hexDigits(UInt64(byte))), toByteOffset: count, as: UInt16.self)
        count += 2
    }

    /// Four bytes as eight lower-case hex digits; `value` is the big-endian load of the bytes.
    @inline(__always)
    private mutating func storeHex8(_ littleEndian: UInt32, at offset: Int) {
        // SAFETY: the caller made the room.
        unsafe storage.storeBytes(of: hexDigits(UInt64(littleEndian)), toByteOffset: offset, as: UInt64.self)
    }

    /// 16 bytes as `8-4-4-4-12` lower-case hex digits; the arguments are little-endian loads of the halves.
    @inline(__always)
    mutating func append(uuidLow low: UInt64, high: UInt64) {
        reserve(40)
        let dash = UInt8(ascii: "-")
        let at = count
        storeHex8(UInt32(truncatingIfNeeded: low), at: at)
        let middle = hexDigits(low >> 32)
        let upper = hexDigits(UInt64(UInt32(truncatingIfNeeded: high)))
        unsafe storage.storeBytes(of: dash, toByteOffset: at + 8, as: UInt8.self)
        unsafe storage.storeBytes(of: UInt32(truncatingIfNeeded: middle), toByteOffset: at + 9, as: UInt32.self)
        unsafe storage.storeBytes(of: dash, toByteOffset: at + 13, as: UInt8.self)
        unsafe storage.storeBytes(of: UInt32(truncatingIfNeeded: middle >> 32), toByteOffset: at + 14, as: UInt32.self)
        unsafe storage.storeBytes(of: dash, toByteOffset: at + 18, as: UInt8.self)
        unsafe storage.storeBytes(of: UInt32(truncatingIfNeeded: upper), toByteOffset: at + 19, as: UInt32.self)
        unsafe storage.storeBytes(of: dash, toByteOffset: at + 23, as: UInt8.self)
        unsafe storage.storeBytes(of: UInt32(truncatingIfNeeded: upper >> 32), toByteOffset: at + 24, as: UInt32.self)
        storeHex8(UInt32(truncatingIfNeeded: high >> 32), at: at + 28)
        count += 36
    }

    /// A JSON string: quotes, and escapes for quotes, backslashes and control characters.
    public mutating func append(quoted text: String) {
        append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                append(UInt8(ascii: "\\"))
                append(byte)
            case 0..<0x20:
                append("\\u00" as StaticString)
                append(hexByte: byte)
            default: append(byte)
            }
        }
        append(UInt8(ascii: "\""))
    }
}

/// How many decimal digits `value` has.
@inline(__always)
private func decimalDigits(_ value: UInt64) -> Int {
    var digits = 1
    var rest = value
    while rest >= 10_000 {
        rest /= 10_000
        digits += 4
    }
    return digits + (rest >= 1000 ? 3 : rest >= 100 ? 2 : rest >= 10 ? 1 : 0)
}

/// The lower four bytes of `bytes` (first byte lowest) as eight ASCII hex digits, first digit lowest.
@inline(__always)
private func hexDigits(_ bytes: UInt64) -> UInt64 {
    // Spread the bytes to 16-bit lanes, then their nibbles to bytes, high nibble first.
    var spread = bytes & 0xFFFF_FFFF
    spread = (spread | spread << 16) & 0x0000_FFFF_0000_FFFF
    spread = (spread | spread << 8) & 0x00FF_00FF_00FF_00FF
    let nibbles = (spread >> 4 | spread << 8) & 0x0F0F_0F0F_0F0F_0F0F
    // 0x27 more for the nibbles above 9.
    let letters = (nibbles &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    return nibbles &+ 0x3030_3030_3030_3030 &+ letters &* 0x27
}

/// A run of bytes in a ``LiteralPool``.
struct JSONLiteral: Sendable {
    let start: Int
    let count: Int
}

/// The fixed texts of a plan, each padded so that 16-byte loads stay inside.
@safe final class LiteralPool: @unchecked Sendable {
    // Written only while a plan is built, before anybody else sees it.
    private var bytes: [UInt8] = []
    fileprivate private(set) var base: UnsafeRawPointer = UnsafeRawPointer(
        UnsafeMutableRawPointer.allocate(byteCount: 16, alignment: 16))

    deinit { unsafe UnsafeMutableRawPointer(mutating: base).deallocate() }

    func add(_ text: String) -> JSONLiteral {
        let literal = JSONLiteral(start: bytes.count, count: text.utf8.count)
        bytes += text.utf8
        bytes += [UInt8](repeating: 0, count: 16)
        return literal
    }

    /// Ends the building: from here on literals can be copied.
    func seal() {
        let sealed = UnsafeMutableRawPointer.allocate(byteCount: bytes.count + 16, alignment: 16)
        unsafe bytes.withUnsafeBytes { unsafe sealed.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
        unsafe UnsafeMutableRawPointer(mutating: base).deallocate()
        unsafe base = UnsafeRawPointer(sealed)
    }
}

extension Span where Element == UInt8 {
    /// The same memory, untyped.
    var rawBytes: RawSpan {
        @_lifetime(copy self) get {
            // SAFETY: each byte of a span of UInt8 is initialized and has no padding.
            unsafe bytes
        }
    }
}

// Loads for the plan, checked against the span's bounds.
extension RawSpan {
    @inline(__always)
    func word(_ offset: Int) -> UInt64 {
        // SAFETY: this load checks the bounds, and each bit pattern is a valid integer.
        unsafe UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    @inline(__always)
    func byte(_ offset: Int) -> UInt8 {
        // SAFETY: as above.
        unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt8.self)
    }

    /// A little-endian integer of 1, 2, 3, 4 or 8 bytes.
    @inline(__always)
    func unsigned(_ offset: Int, width: Int) -> UInt64 {
        switch width {
        case 8: return word(offset)
        // SAFETY: as above.
        case 4: return unsafe UInt64(UInt32(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)))
        case 2: return unsafe UInt64(UInt16(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt16.self)))
        case 1: return UInt64(byte(offset))
        default:
            var value: UInt64 = 0
            for index in 0..<width { value |= UInt64(byte(offset + index)) << UInt64(8 * index) }
            return value
        }
    }
}
