import CCXLWire
import CXLWire

/// Where an encoder writes. First every part is added, then, if all fits, each is written in the same order.
@unsafe struct Output {
    private let bytes: UnsafeMutableRawPointer?
    private let size: Int
    private let fixed: Int
    /// The sum of the parts; `nil` where no object can have as many bytes.
    private var total: Int?
    private var hasMissingPointer = false
    private var position = 0

    init(_ bytes: UnsafeMutableRawPointer?, _ size: Int, fixed: Int) {
        unsafe self.bytes = unsafe bytes
        unsafe self.size = size
        unsafe self.fixed = fixed
        unsafe total = fixed
    }

    mutating func add(_ count: Int) {
        guard let before = unsafe total else { return }
        let (sum, overflow) = before.addingReportingOverflow(count)
        unsafe total = overflow ? nil : sum
    }

    /// Adds `count` elements, which `source` must point to if there are any.
    @inline(never)
    mutating func add(_ source: UnsafePointer<UInt8>?, count: Int, stride: Int) {
        if unsafe source == nil, count != 0 { unsafe hasMissingPointer = true }
        guard count >= 0, count <= Int.max / stride else { return unsafe total = nil }
        unsafe add(count &* stride)
    }

    var fits: Bool {
        guard let total = unsafe total else { return false }
        return unsafe !hasMissingPointer && total <= size
    }

    /// What to answer where not all fits.
    @inline(never)
    func refuse(_ structure: StaticString, _ error: UnsafeMutablePointer<cxlwire_error>?) -> cxlwire_status {
        if unsafe hasMissingPointer { return unsafe CXLWireABI.refuse(CXLWIRE_NULL_ARGUMENT, structure, error) }
        guard let total = unsafe total else {
            return unsafe CXLWireABI.refuse(CXLWIRE_SIZE_TOO_LARGE, structure, error)
        }
        return unsafe CXLWireABI.refuse(
            CXLWIRE_BUFFER_TOO_SMALL, structure, needed: UInt64(total), available: UInt64(size), error)
    }

    /// Where the next `count` bytes go; `nil` where the caller has no buffer, and so no byte to write.
    @inline(never)
    mutating func room(_ count: Int) -> UnsafeMutableRawPointer? {
        guard let bytes = unsafe bytes else { return nil }
        let start = unsafe position
        unsafe position &+= count
        // SAFETY: `fits` said that all parts lie within the caller's buffer.
        return unsafe bytes + start
    }

    /// Copies bytes as they are; they may already stand where they belong.
    @inline(never)
    mutating func move(_ source: UnsafePointer<UInt8>?, _ count: Int) {
        guard let source = unsafe source, let target = unsafe room(count) else { return }
        // SAFETY: `fits` said that there is room; copyMemory allows the two to overlap.
        unsafe target.copyMemory(from: source, byteCount: count)
    }

    func finish(_ written: UnsafeMutablePointer<Int>?) -> cxlwire_status {
        unsafe written?.pointee = unsafe position
        return CXLWIRE_OK
    }
}
