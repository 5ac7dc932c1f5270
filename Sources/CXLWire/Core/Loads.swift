// The one file of this module that uses unsafe operations.
//
// A view proves in its initializer that its bytes are there; every accessor then loads at an offset inside what was
// proved. The checked loads would ask again at each access, which costs a fifth of the speed of a walk.

extension RawSpan {
    @inlinable @inline(__always)
    func u8(_ offset: Int) -> UInt8 {
        // SAFETY: the view that owns this span proved offset + 1 <= byteCount.
        unsafe unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt8.self)
    }

    @inlinable @inline(__always)
    func u16(_ offset: Int) -> UInt16 {
        // SAFETY: the view that owns this span proved offset + 2 <= byteCount.
        unsafe UInt16(littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt16.self))
    }

    @inlinable @inline(__always)
    func u24(_ offset: Int) -> UInt32 { UInt32(u16(offset)) | UInt32(u8(offset + 2)) << 16 }

    @inlinable @inline(__always)
    func u32(_ offset: Int) -> UInt32 {
        // SAFETY: the view that owns this span proved offset + 4 <= byteCount.
        unsafe UInt32(littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt32.self))
    }

    @inlinable @inline(__always)
    func u64(_ offset: Int) -> UInt64 {
        // SAFETY: the view that owns this span proved offset + 8 <= byteCount.
        unsafe UInt64(littleEndian: unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
    }

    /// `count` bytes from `offset`.
    @inlinable @inline(__always)
    @_lifetime(copy self)
    func slice(_ offset: Int, _ count: Int) -> RawSpan {
        // SAFETY: the view that owns this span proved offset + count <= byteCount.
        unsafe extracting(unchecked: Range(uncheckedBounds: (offset, offset + count)))
    }

    /// The structure at `offset`.
    @inlinable @inline(__always)
    @_lifetime(copy self)
    func view<View: FixedSizeWireView & ~Escapable>(_ offset: Int) -> View {
        // SAFETY: the view that owns this span proved offset + View.byteCount <= byteCount. No structure has 0 bytes, so
        // this span is not empty and has an address: a slice would test that again for each element of a list. The
        // result lives as long as this span does.
        let start = unsafe withUnsafeBytes { unsafe $0.baseAddress.unsafelyUnwrapped }
        let bytes = unsafe RawSpan(_unsafeStart: start + offset, byteCount: View.byteCount)
        return unsafe View(proved: _overrideLifetime(bytes, copying: self))
    }

    /// The bytes from `offset` to the end.
    @inlinable @inline(__always)
    @_lifetime(copy self)
    func suffix(from offset: Int) -> RawSpan { slice(offset, byteCount - offset) }
}

extension RawSpan {
    /// The byte at `offset`, which must be below `byteCount`: for what has no layout.
    @inlinable
    public func byte(at offset: Int) -> UInt8 {
        precondition(offset >= 0 && offset < byteCount, "offset out of range")
        return u8(offset)
    }
}

extension Span where Element == UInt8 {
    /// The same memory, untyped.
    @inlinable @inline(__always)
    var raw: RawSpan {
        @_lifetime(copy self) get {
            // SAFETY: each byte of a span of UInt8 is initialized and has no padding.
            unsafe bytes
        }
    }
}

extension MutableSpan where Element == UInt8 {
    /// The same memory, untyped.
    @inlinable @inline(__always)
    var mutableRaw: MutableRawSpan {
        @_lifetime(&self) mutating get {
            // SAFETY: each bit pattern is a valid UInt8.
            unsafe mutableBytes
        }
    }
}

/// Whether two literals spell the same text.
func sameText(_ a: StaticString, _ b: StaticString) -> Bool {
    guard a.utf8CodeUnitCount == b.utf8CodeUnitCount else { return false }
    // A closure or an iterator here would bring allocating types into an Embedded build.
    for index in 0..<a.utf8CodeUnitCount {
        // SAFETY: a literal's code units live for ever, and both have utf8CodeUnitCount of them.
        if unsafe a.utf8Start[index] != b.utf8Start[index] { return false }
    }
    return true
}
