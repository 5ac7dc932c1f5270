#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file, or standard input, read from its beginning to its end.
final class FileSource: Sendable {
    let descriptor: CInt
    private let isOwned: Bool

    /// Opens a file; `-` is standard input.
    init(path: String) throws(CaptureError) {
        isOwned = path != "-"
        // SAFETY: a Swift string passes as a C string that lives during the call.
        descriptor = isOwned ? unsafe open(path, O_RDONLY | O_CLOEXEC) : 0
        guard descriptor >= 0 else {
            throw CaptureError("the file \(path) cannot be opened", found: Self.reason(errno))
        }
    }

    deinit { if isOwned { _ = close(descriptor) } }

    /// The next bytes, at most `count`, which must not be 0; empty at the end.
    func read(atMost count: Int) throws(CaptureError) -> [UInt8] {
        var failure: CInt = 0
        // SAFETY: the call writes at most the buffer's count of bytes into it, and says how many.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            var got: Int
            repeat {
                got = unsafe systemRead(descriptor, buffer.baseAddress, buffer.count)
            } while got < 0 && errno == EINTR
            if got < 0 { failure = errno }
            initialized = max(0, got)
        }
        guard failure == 0 else { throw CaptureError("the capture cannot be read", found: Self.reason(failure)) }
        return bytes
    }

    /// Goes back by `count` bytes just read; `false` where that cannot be done, as in a pipe.
    func rewind(by count: Int) -> Bool { lseek(descriptor, off_t(-count), SEEK_CUR) >= 0 }

    /// Makes a write to a pipe that nobody reads any more fail, instead of ending this process.
    static func ignoreBrokenPipes() {
        _ = signal(SIGPIPE, SIG_IGN)
    }

    private static func reason(_ code: CInt) -> String {
        switch code {
        case ENOENT: "no such file"
        case EACCES: "permission denied"
        case EISDIR: "a directory"
        default: "system error \(code)"
        }
    }
}

/// The system's `read`, which the method of that name hides.
private func systemRead(_ descriptor: CInt, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    // SAFETY: the caller vouches for the buffer.
    unsafe read(descriptor, buffer, count)
}
