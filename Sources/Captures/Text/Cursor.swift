/// A position in a run of bytes, and the small steps that parsers of text lines are made of. No step traps: at the end
/// each of them says that there was nothing.
struct Cursor: ~Escapable {
    let bytes: Span<UInt8>
    private(set) var position: Int

    @_lifetime(copy bytes)
    init(_ bytes: Span<UInt8>, at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    var isAtEnd: Bool { position >= bytes.count }

    /// The next byte without taking it.
    var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skip(_ count: Int = 1) { position = min(position + count, bytes.count) }

    /// Takes `literal` if the next bytes are its own.
    @inline(__always)
    mutating func take(_ literal: StaticString) -> Bool {
        guard bytes.hasLiteral(literal, at: position) else { return false }
        position += literal.utf8CodeUnitCount
        return true
    }

    mutating func skipBlanks() {
        while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
    }

    /// Takes hexadecimal digits; `nil` where there is none or the number does not fit 64 bits.
    mutating func hexadecimal() -> UInt64? {
        var value: UInt64 = 0
        let start = position
        while position < bytes.count, let digit = hexDigit(bytes[position]) {
            guard value >> 60 == 0 else { return nil }
            value = value << 4 | UInt64(digit)
            position += 1
        }
        return position > start ? value : nil
    }

    /// Takes `0x` and hexadecimal digits.
    mutating func prefixedHexadecimal() -> UInt64? { take("0x") ? hexadecimal() : nil }

    /// Takes decimal digits; `nil` where there is none or the number does not fit 64 bits.
    mutating func decimal() -> UInt64? {
        var value: UInt64 = 0
        let start = position
        while position < bytes.count, bytes[position] &- 0x30 < 10 {
            let (tenfold, over) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tenfold.addingReportingOverflow(UInt64(bytes[position] &- 0x30))
            guard !over, !carry else { return nil }
            value = sum
            position += 1
        }
        return position > start ? value : nil
    }

    /// Takes two hexadecimal digits; takes nothing where there are not two.
    mutating func hexByte() -> UInt8? {
        guard position + 1 < bytes.count, let high = hexDigit(bytes[position]), let low = hexDigit(bytes[position + 1])
        else { return nil }
        position += 2
        return high << 4 | low
    }

    /// Takes all bytes in hexadecimal up to the first that is none, and room for what may follow.
    mutating func hexByteRun() -> [UInt8] {
        let rest = bytes.count - position
        guard rest > 1 else { return [] }
        // SAFETY: what was written is what the span counts. The initializer that hands out a span is not specialized.
        var run = unsafe [UInt8](unsafeUninitializedCapacity: rest / 2) { buffer, count in
            var output = unsafe OutputSpan(buffer: buffer, initializedCount: 0)
            while position + 8 <= bytes.count, let four = bytes.fourHexBytes(at: position) {
                for shift: UInt32 in [0, 8, 16, 24] { output.append(UInt8(truncatingIfNeeded: four >> shift)) }
                position += 8
            }
            count = unsafe output.finalize(for: buffer)
        }
        while let byte = hexByte() { run.append(byte) }
        return run
    }

    /// Takes a number as C programs read it: hexadecimal after `0x`, decimal otherwise.
    mutating func number() -> UInt64? { take("0x") ? hexadecimal() : decimal() }
}

/// The value of a hexadecimal digit in ASCII.
@inline(__always)
func hexDigit(_ byte: UInt8) -> UInt8? {
    if byte &- 0x30 < 10 { return byte &- 0x30 }
    let letter = (byte | 0x20) &- 0x61
    return letter < 6 ? letter &+ 10 : nil
}

extension Span where Element == UInt8 {
    /// Whether the bytes at `position` are those of `literal`.
    @inline(__always)
    func hasLiteral(_ literal: StaticString, at position: Int) -> Bool {
        guard position >= 0, count - position >= literal.utf8CodeUnitCount else { return false }
        // SAFETY: a literal's code units live as long as the program, and the index stays below their count.
        let text = unsafe literal.utf8Start
        for index in 0..<literal.utf8CodeUnitCount where unsafe text[index] != self[position + index] { return false }
        return true
    }

    /// The four bytes that the eight hexadecimal digits at `position` are, the first the lowest; `nil` where one is none.
    @inline(__always)
    fileprivate func fourHexBytes(at position: Int) -> UInt32? {
        let tops: UInt64 = 0x8080_8080_8080_8080
        let ones: UInt64 = 0x0101_0101_0101_0101
        // SAFETY: the caller has seen that eight bytes are there.
        let loaded = unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self)
        let word = UInt64(littleEndian: loaded)
        guard word & tops == 0 else { return nil }
        // A byte's top bit is set where the byte is at least so much. None of the sums carries, as no byte has its top bit.
        func isAtLeast(_ byte: UInt64, _ word: UInt64) -> UInt64 { word &+ ones &* (0x80 - byte) }
        let small = word | ones &* 0x20
        let isDigit = isAtLeast(0x30, word) & ~isAtLeast(0x3A, word)
        let isLetter = isAtLeast(0x61, small) & ~isAtLeast(0x67, small)
        guard (isDigit | isLetter) & tops == tops else { return nil }
        let digits = word & (ones &* 0x0F) &+ (word >> 6 & ones) &* 9
        // The first of two digits is the higher one.
        var pairs = (digits << 4 | digits >> 8) & 0x00FF_00FF_00FF_00FF
        pairs = (pairs | pairs >> 8) & 0x0000_FFFF_0000_FFFF
        return UInt32(truncatingIfNeeded: pairs | pairs >> 16)
    }

    @inline(__always)
    func endsWith(_ literal: StaticString) -> Bool { hasLiteral(literal, at: count - literal.utf8CodeUnitCount) }

    /// The first place of `literal`, which must not be empty, whose start lies in `range`.
    func firstIndex(of literal: StaticString, in range: Range<Int>) -> Int? {
        // SAFETY: no literal passed here is empty, and its code units live as long as the program.
        let first = unsafe literal.utf8Start.pointee
        for index in range where self[index] == first && hasLiteral(literal, at: index) { return index }
        return nil
    }

    func firstIndex(of literal: StaticString) -> Int? { firstIndex(of: literal, in: 0..<count) }

    /// The text of a range; bytes that are not UTF-8 become the replacement character.
    func text(_ range: Range<Int>) -> String {
        if let text = try? UTF8Span(validating: extracting(range)) { return String(copying: text) }
        return String(decoding: array(range), as: UTF8.self)
    }

    /// The bytes of a range, which must lie inside.
    func array(_ range: Range<Int>) -> [UInt8] {
        var copy: [UInt8] = []
        copy.reserveCapacity(range.count)
        for index in range { copy.append(self[index]) }
        return copy
    }
}
