#if canImport(Glibc)
    import Glibc
#endif

/// What the tool needs of the system.
public enum Terminal {
    public static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    public static var hasNoColor: Bool {
        // SAFETY: getenv gives nil or a C string, and nothing here changes the environment.
        unsafe getenv("NO_COLOR").map { unsafe $0.pointee != 0 } ?? false
    }

    /// `cxl-decode … | head` ends without a word when head has seen enough.
    public static func quietOnClosedPipe() {
        signal(SIGPIPE, SIG_DFL)
    }

    public static func writeError(_ text: String, newline: Bool = true) {
        writeAll(Array((text + (newline ? "\n" : "")).utf8).span, to: 2)
    }

    public static func writeAll(_ bytes: Span<UInt8>, to descriptor: Int32) {
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
