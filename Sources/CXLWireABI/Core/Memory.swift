import CCXLWire
import CXLWire

// What C hands over and gets back. All memory is the caller's.

/// Whether `bytes` can be read for `size` bytes: there, unless there are none, and of a size that an object can have.
/// A `size_t` of 2^63 and above arrives as a negative number.
@inline(never)
func isReadable(_ bytes: UnsafeRawPointer?, _ size: Int) -> Bool {
    guard size >= 0, unsafe bytes != nil || size == 0 else { return false }
    return UInt(bitPattern: bytes) <= UInt.max - UInt(size)
}

/// Whether `bytes` can be written for `size` bytes.
@inline(never)
func isWritable(_ bytes: UnsafeMutableRawPointer?, _ size: Int) -> Bool { unsafe isReadable(bytes, size) }

/// Whether element `index` is one of `count`, whose bytes an object can have.
func hasElement(_ index: Int, of count: Int, stride: Int) -> Bool {
    index >= 0 && count >= 0 && index < count && count <= Int.max / stride
}

/// Where `bytes` begin; they are part of what the C caller decodes, and live as long.
func start(_ bytes: RawSpan) -> UnsafePointer<UInt8>? {
    // SAFETY: the caller's header says that decoded structs borrow from the payload.
    unsafe bytes.withUnsafeBytes { unsafe $0.baseAddress?.assumingMemoryBound(to: UInt8.self) }
}

extension cxlwire_bytes {
    init(_ span: RawSpan) { unsafe self.init(bytes: start(span), size: span.byteCount) }
}

// C arrays arrive as tuples. Each of the following is given one that has exactly the size of the other side.

@inline(__always)
func set<Tuple>(_ tuple: inout Tuple, _ bytes: RawSpan) {
    // SAFETY: the generator pairs a field with an array of its width, and no more than that is copied.
    unsafe withUnsafeMutableBytes(of: &tuple) { target in
        unsafe bytes.withUnsafeBytes { unsafe target.copyMemory(from: $0) }
    }
}

@inline(__always)
func set<Tuple>(_ tuple: inout Tuple, _ uuid: WireUUID) {
    // SAFETY: the generator pairs a UUID with an array of 16 bytes.
    unsafe withUnsafeMutableBytes(of: &tuple) { target in
        unsafe target.storeBytes(of: uuid.high.bigEndian, toByteOffset: 0, as: UInt64.self)
        unsafe target.storeBytes(of: uuid.low.bigEndian, toByteOffset: 8, as: UInt64.self)
    }
}

@inline(__always)
func set<Tuple, let count: Int>(_ tuple: inout Tuple, _ values: FixedArray<count, UInt64>) {
    // SAFETY: the generator pairs an array with one of as many elements.
    unsafe withUnsafeMutableBytes(of: &tuple) { target in
        for index in 0..<count {
            unsafe target.storeBytes(of: values[index], toByteOffset: index &* 8, as: UInt64.self)
        }
    }
}

extension FixedArray where Element: BitwiseCopyable {
    @inline(__always)
    init<Tuple>(_ tuple: Tuple) {
        self.init(repeating: 0)
        // SAFETY: the generator pairs an array with one of as many elements of the same type, and a FixedArray is
        // nothing but its elements.
        unsafe withUnsafeMutableBytes(of: &self) { target in
            unsafe withUnsafeBytes(of: tuple) { unsafe target.copyMemory(from: $0) }
        }
    }
}

extension WireUUID {
    @inline(__always)
    init<Tuple>(_ tuple: Tuple) {
        // SAFETY: the generator pairs a UUID with an array of 16 bytes.
        let (high, low) = unsafe withUnsafeBytes(of: tuple) { source in
            unsafe (
                source.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
                source.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
            )
        }
        self.init(high: UInt64(bigEndian: high), low: UInt64(bigEndian: low))
    }
}
