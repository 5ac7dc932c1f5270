import TableCodec

#if canImport(Glibc)
    import Glibc
#endif

/// What the tool needs of the system.
enum Terminal {
    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    static var hasNoColor: Bool {
        // SAFETY: getenv gives nil or a C string, and nothing here changes the environment.
        unsafe getenv("NO_COLOR").map { unsafe $0.pointee != 0 } ?? false
    }

    /// `cxl-decode … | head` ends without a word when head has seen enough.
    static func quietOnClosedPipe() {
        signal(SIGPIPE, SIG_DFL)
    }

    static func writeError(_ text: String) {
        writeAll(Array((text + "\n").utf8).span, to: 2)
    }

    static func writeAll(_ bytes: Span<UInt8>, to descriptor: Int32) {
        // SAFETY: the pointer is used inside the closure only, for as many bytes as the span has.
        unsafe bytes.withUnsafeBufferPointer { buffer in
            var rest = unsafe buffer[...]
            while unsafe !rest.isEmpty {
                let written = unsafe write(descriptor, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
                if written < 0 && errno == EINTR { continue }
                guard written > 0 else { return }
                unsafe rest = rest.dropFirst(written)
            }
        }
    }
}

/// Standard output, written in large pieces.
struct Output: ~Copyable {
    private var buffer = JSONBuffer()

    mutating func write(_ text: String) {
        buffer.append(text)
        if buffer.count > 1 << 15 { flush() }
    }

    mutating func write(_ bytes: [UInt8]) {
        for byte in bytes { buffer.append(byte) }
        if buffer.count > 1 << 15 { flush() }
    }

    /// Lets `body` append.
    mutating func write(_ body: (inout JSONBuffer) -> Void) {
        body(&buffer)
        if buffer.count > 1 << 15 { flush() }
    }

    mutating func flush() {
        buffer.withBytes { Terminal.writeAll($0, to: 1) }
        buffer.removeAll()
    }
}
