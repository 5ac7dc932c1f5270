/// A structure seen in place: no copy, no allocation.
///
/// An initializer proves once that the bytes are there; after that no accessor can fail, whatever the bytes say.
public protocol WireView: ~Escapable {
    /// The key of the structure (`dc.extent`).
    static var key: StaticString { get }
    /// The fewest bytes that the structure can have.
    static var minimumByteCount: Int { get }

    /// Frames `bytes`, which may be longer than the structure.
    ///
    /// - Throws: ``WireError`` with the structure, what was needed, what was there, and the count that made the claim.
    @_lifetime(copy bytes)
    init(_ bytes: RawSpan) throws(WireError)
}

extension WireView where Self: ~Escapable {
    /// Frames `bytes`, which may be longer than the structure.
    ///
    /// - Throws: ``WireError`` with the structure, what was needed, what was there, and the count that made the claim.
    @inlinable
    @_lifetime(copy bytes)
    public init(_ bytes: Span<UInt8>) throws(WireError) { try self.init(bytes.raw) }
}

/// A view of a structure whose size never changes, so that it can repeat.
public protocol FixedSizeWireView: WireView, ~Escapable {
    /// The structure's size in bytes.
    static var byteCount: Int { get }

    /// Takes bytes that the caller has proved to be at least ``byteCount``.
    @_lifetime(copy bytes)
    @unsafe init(proved bytes: RawSpan)
}

/// A repeated part: structures of one size, one behind the other.
public struct ViewList<Element: FixedSizeWireView & ~Escapable>: ~Escapable {
    /// The list's bytes.
    public let bytes: RawSpan
    /// How many elements there are.
    public let count: Int

    @inlinable
    @_lifetime(copy bytes)
    init(proved bytes: RawSpan, count: Int) {
        self.bytes = bytes
        self.count = count
    }

    @inlinable public var isEmpty: Bool { count == 0 }
    @inlinable public var indices: Range<Int> { 0..<count }

    /// The element at `index`, which must be one of ``indices``.
    @inlinable
    public subscript(index: Int) -> Element {
        @_lifetime(copy self) get {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "list index out of range")
            return bytes.view(index &* Element.byteCount)
        }
    }
}

/// A repeated part of unsigned 16-bit integers.
public struct UInt16List: ~Escapable {
    /// The list's bytes.
    public let bytes: RawSpan
    /// How many elements there are.
    public let count: Int

    @inlinable
    @_lifetime(copy bytes)
    init(proved bytes: RawSpan, count: Int) {
        self.bytes = bytes
        self.count = count
    }

    @inlinable public var isEmpty: Bool { count == 0 }
    @inlinable public var indices: Range<Int> { 0..<count }

    /// The element at `index`, which must be one of ``indices``.
    @inlinable
    public subscript(index: Int) -> UInt16 {
        precondition(UInt(bitPattern: index) < UInt(bitPattern: count), "list index out of range")
        return bytes.u16(index &* 2)
    }
}

/// Proves that `count` elements of `stride` bytes lie behind `start`, and gives the list's end.
@inlinable @inline(__always)
func listEnd(
    _ bytes: RawSpan, start: Int, count: UInt64, stride: Int, structure: StaticString, field: StaticString
) throws(WireError) -> Int {
    let room = bytes.byteCount - start
    guard count <= UInt64(room) / UInt64(stride) else {
        throw countError(bytes, start: start, count: count, stride: stride, structure: structure, field: field)
    }
    return start + Int(count) * stride
}

/// Kept out of line: the fast path of a list's framing stays small.
@usableFromInline @inline(never)
func countError(
    _ bytes: RawSpan, start: Int, count: UInt64, stride: Int, structure: StaticString, field: StaticString
) -> WireError {
    let (product, overflow) = count.multipliedReportingOverflow(by: UInt64(stride))
    let needed = overflow || product > UInt64(Int.max - start) ? Int.max : start + Int(product)
    return WireError(
        .countExceedsPayload, structure: structure, field: field, claimed: count, needed: needed,
        available: bytes.byteCount)
}

/// A number of units of 256 MiB in bytes; `nil` where that exceeds 64 bits.
@inlinable
func bytesFrom256MiB(_ units: UInt64) -> UInt64? { units >> 36 == 0 ? units << 28 : nil }
