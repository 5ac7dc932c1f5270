// The one file of this module that uses unsafe operations: bytes of JSON, written at memory speed.
//
// Every primitive makes room first and then stores without further checks. The storage always has `slack` bytes beyond
// its capacity, so that literals can be copied 32 bytes at a time.

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

    /// Copies `literal.count` bytes of `pool` from `literal.start`; the pool is padded by 32 bytes.
    @inline(__always)
    mutating func append(_ literal: JSONLiteral, from pool: borrowing LiteralPool) {
        reserve(literal.count)
        // SAFETY: the pool is padded by 32 bytes behind each literal, this storage by `slack` behind its capacity.
        unsafe copy(pool.base + literal.start, literal.count, to: storage + count)
        count += literal.count
    }

    /// An unsigned integer in decimal.
    @inline(__always)
    public mutating func append(decimal value: UInt64) {
        reserve(24)
        // SAFETY: reserve made room for the three words of eight digits that the largest integer takes.
        count += unsafe writeDecimal(value, to: storage + count)
    }

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

    /// Bytes as lower-case hex.
    mutating func append(hex bytes: RawSpan) {
        reserve(2 * bytes.byteCount)
        // SAFETY: reserve made the room, and the span has as many bytes as it says.
        unsafe bytes.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return }
            unsafe writeHex(start, bytes.count, to: storage + count)
        }
        count += 2 * bytes.byteCount
    }

    /// 16 bytes as `8-4-4-4-12` lower-case hex digits; the arguments are little-endian loads of the halves.
    mutating func append(uuidLow low: UInt64, high: UInt64) {
        reserve(36)
        // SAFETY: reserve made the room.
        unsafe writeUUID(low, high, to: storage + count)
        count += 36
    }

    // MARK: Steps

    /// The rows of `steps` from `base`: `,"name":value` for each.
    mutating func append(_ steps: JSONSteps, from pool: borrowing LiteralPool, _ bytes: RawSpan, at base: Int) {
        precondition(base >= 0 && base + steps.size <= bytes.byteCount, "the rows reach beyond the bytes")
        reserve(steps.room)
        // SAFETY: the rows lie inside the bytes, as was just checked, and reserve made the room.
        unsafe bytes.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return }
            count += unsafe write(steps.steps.span, pool.base, start + base, to: storage + count)
        }
    }

    /// An object in a line of its own for each `stride` bytes.
    mutating func appendLines(_ steps: JSONSteps, from pool: borrowing LiteralPool, _ bytes: RawSpan, stride: Int) {
        precondition(stride > 0 && steps.size <= stride, "the rows reach beyond the stride")
        let span = steps.steps.span
        // SAFETY: the rows lie inside a stride, and each stride that is used inside the bytes; reserve makes the room.
        unsafe bytes.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return }
            var at = 0
            while at &+ stride <= bytes.count {
                reserve(steps.room &+ 3)
                let text = unsafe storage + count
                var length = unsafe write(span, pool.base, start + at, to: text)
                // The first comma becomes the brace; an object without rows has no comma.
                unsafe text.storeBytes(of: UInt8(ascii: "{"), as: UInt8.self)
                length = max(length, 1)
                unsafe text.storeBytes(of: UInt16(0x0A7D).littleEndian, toByteOffset: length, as: UInt16.self)
                count &+= length &+ 2
                at &+= stride
            }
        }
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

// MARK: - Digits

/// Writes the rows at `bytes`, and gives the length of their text.
@inline(__always)
private func write(
    _ steps: Span<JSONStep>, _ pool: UnsafeRawPointer, _ bytes: UnsafeRawPointer, to text: UnsafeMutableRawPointer
) -> Int {
    // SAFETY (for this function): the caller has shown that the rows' bytes are there, and has room for their text and
    // `slack` bytes more. Literals are padded by 32 bytes.
    var count = 0
    for index in steps.indices {
        let step = steps[index]
        let value = unsafe bytes + Int(step.offset)
        if step.kind == .reserved, unsafe isZero(value, Int(step.width)) { continue }
        unsafe copy(pool + Int(step.literalStart), Int(step.literalCount), to: text + count)
        count &+= Int(step.literalCount)
        let out = unsafe text + count
        switch step.kind {
        case .number8: count &+= unsafe writeSmall(UInt64(value.load(as: UInt8.self)), to: out)
        case .number16:
            let number = unsafe UInt16(littleEndian: value.loadUnaligned(as: UInt16.self))
            count &+= unsafe writeSmall(UInt64(number), to: out)
        case .number24:
            let low = unsafe UInt64(UInt16(littleEndian: value.loadUnaligned(as: UInt16.self)))
            let high = unsafe UInt64(value.load(fromByteOffset: 2, as: UInt8.self))
            count &+= unsafe writeFirstDigits(low | high &<< 16, to: out)
        case .number32:
            let number = unsafe UInt32(littleEndian: value.loadUnaligned(as: UInt32.self))
            count &+= unsafe writeDecimal(UInt64(number), to: out)
        case .quotedNumber:
            let number = unsafe UInt64(littleEndian: value.loadUnaligned(as: UInt64.self))
            count &+= unsafe writeDecimal(number, to: out)
            unsafe text.storeBytes(of: UInt8(ascii: "\""), toByteOffset: count, as: UInt8.self)
            count &+= 1
        case .uuid:
            let low = unsafe UInt64(littleEndian: value.loadUnaligned(as: UInt64.self))
            let high = unsafe UInt64(littleEndian: value.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            unsafe writeUUID(low, high, to: out)
            unsafe out.storeBytes(of: UInt8(ascii: "\""), toByteOffset: 36, as: UInt8.self)
            count &+= 37
        case .bytes, .reserved:
            unsafe writeHex(value, Int(step.width), to: out)
            count &+= 2 &* Int(step.width)
            unsafe text.storeBytes(of: UInt8(ascii: "\""), toByteOffset: count, as: UInt8.self)
            count &+= 1
        }
    }
    return count
}

/// Copies a literal, 32 bytes at a time: few are longer, so that mostly nothing is left to decide.
@inline(__always)
private func copy(_ literal: UnsafeRawPointer, _ count: Int, to text: UnsafeMutableRawPointer) {
    var at = 0
    repeat {
        // SAFETY: the literal is padded by 32 bytes, the text by `slack`.
        let part = unsafe literal.loadUnaligned(fromByteOffset: at, as: SIMD32<UInt8>.self)
        unsafe text.storeBytes(of: part, toByteOffset: at, as: SIMD32<UInt8>.self)
        at &+= 32
    } while at < count
}

@inline(__always)
private func isZero(_ bytes: UnsafeRawPointer, _ count: Int) -> Bool {
    // SAFETY (for this function): the caller has shown that `count` bytes are there.
    var at = 0
    while at &+ 8 <= count {
        if unsafe bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) != 0 { return false }
        at &+= 8
    }
    if at &+ 4 <= count {
        if unsafe bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self) != 0 { return false }
        at &+= 4
    }
    while at < count {
        if unsafe bytes.load(fromByteOffset: at, as: UInt8.self) != 0 { return false }
        at &+= 1
    }
    return true
}

/// Writes `value` in decimal, and gives the number of its digits; up to 24 bytes are overwritten.
@inline(__always)
private func writeDecimal(_ value: UInt64, to text: UnsafeMutableRawPointer) -> Int {
    guard value >= 100_000_000 else { return unsafe writeFirstDigits(value, to: text) }
    let high = value / 100_000_000
    let low = eightDigits(value &- high &* 100_000_000) &+ asciiZeros
    var digits: Int
    if high < 100_000_000 {
        // SAFETY: the caller has room for 24 bytes.
        digits = unsafe writeFirstDigits(high, to: text)
    } else {
        let top = high / 100_000_000
        // SAFETY: as above.
        digits = unsafe writeFirstDigits(top, to: text)
        let middle = eightDigits(high &- top &* 100_000_000) &+ asciiZeros
        unsafe text.storeBytes(of: middle.littleEndian, toByteOffset: digits, as: UInt64.self)
        digits += 8
    }
    unsafe text.storeBytes(of: low.littleEndian, toByteOffset: digits, as: UInt64.self)
    return digits + 8
}

/// Writes a value below 10^8 without leading zeros, and gives the number of its digits; eight bytes are overwritten.
@inline(__always)
private func writeFirstDigits(_ value: UInt64, to text: UnsafeMutableRawPointer) -> Int {
    let digits = eightDigits(value)
    // The last digit stays, whatever it is.
    let leading = (digits | 1 &<< 56).trailingZeroBitCount & ~7
    // SAFETY: the caller has room for eight bytes.
    unsafe text.storeBytes(of: ((digits &+ asciiZeros) &>> UInt64(leading)).littleEndian, as: UInt64.self)
    return 8 &- leading &>> 3
}

/// As ``writeFirstDigits``; most numbers of one or two bytes are a count or a kind below ten.
@inline(__always)
private func writeSmall(_ value: UInt64, to text: UnsafeMutableRawPointer) -> Int {
    guard value < 10 else { return unsafe writeFirstDigits(value, to: text) }
    // SAFETY: the caller has room for eight bytes.
    unsafe text.storeBytes(of: UInt8(truncatingIfNeeded: value) | 0x30, as: UInt8.self)
    return 1
}

/// Writes two hex digits for each of `count` bytes.
@inline(__always)
private func writeHex(_ bytes: UnsafeRawPointer, _ count: Int, to text: UnsafeMutableRawPointer) {
    var at = 0
    while at &+ 4 <= count {
        // SAFETY: four bytes are there, and the caller has room for two digits of each byte.
        let four = unsafe UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self))
        unsafe text.storeBytes(of: hexDigits(UInt64(four)).littleEndian, toByteOffset: 2 &* at, as: UInt64.self)
        at &+= 4
    }
    while at < count {
        // SAFETY: as above.
        let digits = unsafe hexDigits(UInt64(bytes.load(fromByteOffset: at, as: UInt8.self)))
        unsafe text.storeBytes(
            of: UInt16(truncatingIfNeeded: digits).littleEndian, toByteOffset: 2 &* at, as: UInt16.self)
        at &+= 1
    }
}

/// Writes 16 bytes as `8-4-4-4-12` hex digits, 36 characters; the arguments are little-endian loads of the halves.
@inline(__always)
private func writeUUID(_ low: UInt64, _ high: UInt64, to text: UnsafeMutableRawPointer) {
    let dash = UInt8(ascii: "-")
    let middle = hexDigits(low &>> 32)
    let upper = hexDigits(high & 0xFFFF_FFFF)
    // SAFETY: the caller has room for 36 bytes. Each word of four digits is followed by the dash over its end.
    unsafe text.storeBytes(of: hexDigits(low & 0xFFFF_FFFF).littleEndian, as: UInt64.self)
    unsafe text.storeBytes(of: dash, toByteOffset: 8, as: UInt8.self)
    unsafe text.storeBytes(of: UInt32(truncatingIfNeeded: middle).littleEndian, toByteOffset: 9, as: UInt32.self)
    unsafe text.storeBytes(of: dash, toByteOffset: 13, as: UInt8.self)
    unsafe text.storeBytes(
        of: UInt32(truncatingIfNeeded: middle &>> 32).littleEndian, toByteOffset: 14, as: UInt32.self)
    unsafe text.storeBytes(of: dash, toByteOffset: 18, as: UInt8.self)
    unsafe text.storeBytes(of: UInt32(truncatingIfNeeded: upper).littleEndian, toByteOffset: 19, as: UInt32.self)
    unsafe text.storeBytes(of: dash, toByteOffset: 23, as: UInt8.self)
    unsafe text.storeBytes(
        of: UInt32(truncatingIfNeeded: upper &>> 32).littleEndian, toByteOffset: 24, as: UInt32.self)
    unsafe text.storeBytes(of: hexDigits(high &>> 32).littleEndian, toByteOffset: 28, as: UInt64.self)
}

/// A run of bytes in a ``LiteralPool``.
struct JSONLiteral: Sendable {
    let start: Int
    let count: Int
}

/// The fixed texts of a plan, each padded so that 32-byte loads stay inside.
@safe final class LiteralPool: @unchecked Sendable {
    // Written only while a plan is built, before anybody else sees it.
    private var bytes: [UInt8] = []
    fileprivate private(set) var base: UnsafeRawPointer = UnsafeRawPointer(
        UnsafeMutableRawPointer.allocate(byteCount: 16, alignment: 16))

    deinit { unsafe UnsafeMutableRawPointer(mutating: base).deallocate() }

    func add(_ text: String) -> JSONLiteral {
        let literal = JSONLiteral(start: bytes.count, count: text.utf8.count)
        bytes += text.utf8
        bytes += [UInt8](repeating: 0, count: 32)
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
