import TableCodec

/// Standard output, written in large pieces.
public struct Output: ~Copyable {
    private var buffer = JSONBuffer()

    public init() {}

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
        buffer.withBytes { Terminal.writeAll($0, to: 1) }
        buffer.removeAll()
    }
}
