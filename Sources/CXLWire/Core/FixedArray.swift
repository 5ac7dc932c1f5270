/// A fixed number of integers or bytes, held in place.
public struct FixedArray<let count: Int, Element: FixedWidthInteger & Sendable>: Sendable {
    @usableFromInline var storage: InlineArray<count, Element>

    /// `count` times `element`.
    @inlinable public init(repeating element: Element) { storage = InlineArray(repeating: element) }

    @inlinable public var indices: Range<Int> { 0..<count }

    @inlinable
    public subscript(index: Int) -> Element {
        get { storage[index] }
        set { storage[index] = newValue }
    }
}

extension FixedArray: Equatable {
    @inlinable
    public static func == (a: FixedArray, b: FixedArray) -> Bool {
        for index in 0..<count where a.storage[index] != b.storage[index] { return false }
        return true
    }
}

extension FixedArray where Element == UInt8 {
    /// A copy of `bytes`, which the caller has proved to be `count` bytes.
    @inlinable
    init(copying bytes: RawSpan) {
        self.init(repeating: 0)
        for index in 0..<count { storage[index] = bytes.u8(index) }
    }
}

extension FixedArray where Element == UInt64 {
    /// A copy of `bytes`, which the caller has proved to be `count` times 8 bytes.
    @inlinable
    init(copying bytes: RawSpan) {
        self.init(repeating: 0)
        for index in 0..<count { storage[index] = bytes.u64(index * 8) }
    }
}
