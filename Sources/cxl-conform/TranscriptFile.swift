import Captures
import ToolSupport

#if canImport(Glibc)
    import Glibc
#endif

/// A transcript that is written while the run goes on, so that what was said before a crash is on disk.
final class TranscriptFile {
    private let path: String
    private let descriptor: Int32
    private var writer = TranscriptWriter()
    private var pending: [UInt8] = []
    private var problem: Int32?

    init(_ path: String) throws {
        self.path = path
        // SAFETY: a Swift string passes as a C string that lives during the call.
        descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Self.failure(path, errno) }
        writer.writeHeader(into: &pending)
    }

    deinit { _ = close(descriptor) }

    func write(_ line: TranscriptLine) {
        writer.write(line, into: &pending)
        if pending.count > 1 << 14 { flush() }
    }

    /// Writes what is left.
    func finish() throws {
        flush()
        if let problem { throw Self.failure(path, problem) }
    }

    func flush() {
        var rest = pending[...]
        while !rest.isEmpty, problem == nil {
            // SAFETY: the pointer is used inside the closure only, for as many bytes as the slice has.
            let written = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written > 0 {
                rest = rest.dropFirst(written)
            } else if errno != EINTR {
                problem = errno
            }
        }
        pending.removeAll(keepingCapacity: true)
    }

    private static func failure(_ path: String, _ code: Int32) -> CaptureError {
        // SAFETY: strerror gives a C string that lives until the next call, and nothing else calls it meanwhile.
        CaptureError("\(path) cannot be written: \(unsafe String(cString: strerror(code)))")
    }
}
