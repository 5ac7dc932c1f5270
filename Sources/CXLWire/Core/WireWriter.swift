/// Writes structures one behind the other into memory that the caller owns.
///
/// A payload is written part by part: its fixed part, the elements of its list, what floats behind them. Counts are
/// written as given, so that a test can lie.
public struct WireWriter: ~Copyable, ~Escapable {
    @usableFromInline var bytes: MutableRawSpan
    /// How many bytes have been written.
    public private(set) var byteCount: Int

    /// Starts at the beginning of `bytes`.
    @_lifetime(copy bytes)
    public init(_ bytes: consuming MutableRawSpan) {
        self.bytes = bytes
        byteCount = 0
    }

    /// Starts at the beginning of `bytes`.
    @_lifetime(&bytes)
    public init(_ bytes: inout MutableSpan<UInt8>) {
        self.init(bytes.mutableRaw)
    }

    /// Takes room for `count` bytes and says where it begins.
    @_lifetime(self: copy self)
    public mutating func reserve(_ count: Int, for structure: StaticString) throws(WireError) -> Int {
        let start = byteCount
        guard count >= 0, count <= bytes.byteCount - start else {
            throw WireError(
                .bufferTooSmall, structure: structure, needed: count, available: bytes.byteCount - start)
        }
        byteCount = start + count
        return start
    }

    /// Writes bytes as they are.
    ///
    /// - Throws: ``WireError`` where the room ends.
    @_lifetime(self: copy self)
    public mutating func append(_ source: RawSpan) throws(WireError) {
        let start = try reserve(source.byteCount, for: "bytes")
        for index in 0..<source.byteCount { store(source.u8(index), at: start + index) }
    }

    /// Writes an integer, little-endian: the element of a list of handles.
    ///
    /// - Throws: ``WireError`` where the room ends.
    @_lifetime(self: copy self)
    public mutating func append(_ value: UInt16) throws(WireError) { store(value, at: try reserve(2, for: "bytes")) }
}

// The stores at an offset that `reserve` has given out.
extension WireWriter {
    @_lifetime(self: copy self)
    mutating func store(_ value: some FixedWidthInteger & BitwiseCopyable, at offset: Int) {
        bytes.storeBytes(of: value.littleEndian, toByteOffset: offset, as: type(of: value).self)
    }

    @_lifetime(self: copy self)
    mutating func store24(_ value: UInt32, at offset: Int) {
        store(UInt16(truncatingIfNeeded: value), at: offset)
        store(UInt8(truncatingIfNeeded: value >> 16), at: offset + 2)
    }

    @_lifetime(self: copy self)
    mutating func store(_ value: WireUUID, at offset: Int) {
        store(value.first, at: offset)
        store(value.second, at: offset + 8)
    }

    @_lifetime(self: copy self)
    mutating func store<let count: Int, Element: FixedWidthInteger & BitwiseCopyable & Sendable>(
        _ value: FixedArray<count, Element>, at offset: Int
    ) {
        for index in value.indices { store(value[index], at: offset + index * MemoryLayout<Element>.size) }
    }
}
