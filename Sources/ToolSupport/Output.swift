import TableCodec

/// Standard output, or another descriptor, written in large pieces.
public struct Output: ~Copyable {
    private var buffer = JSONBuffer()
    private let descriptor: Int32

    public init(descriptor: Int32 = 1) { self.descriptor = descriptor }

    public mutating func write(_ text: String) {
        buffer.append(text)
        if buffer.count > 1 << 15 { flush() }
    }

    public mutating func write(_ bytes: [UInt8]) {
        for byte in bytes { buffer.append(byte) }
        if buffer.count > 1 << 15 { flush() }
    }

    /// Lets `body` append.
    public mutating func write(_ body: (inout JSONBuffer) -> Void) {
        body(&buffer)
        if buffer.count > 1 << 15 { flush() }
    }

    public mutating func flush() {
        let descriptor = descriptor
        buffer.withBytes { Terminal.writeAll($0, to: descriptor) }
        buffer.removeAll()
    }
}
