#if canImport(Glibc)
    import Glibc
#endif

/// A file that a tool writes as a whole.
public enum OutputFile {
    /// Why a file could not be written.
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// Writes a file anew; `-` is standard output.
    public static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        // SAFETY: a Swift string passes as a C string that lives during the call.
        let descriptor = path == "-" ? 1 : unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw failure(path) }
        defer { if path != "-" { _ = close(descriptor) } }
        var rest = bytes[...]
        while !rest.isEmpty {
            // SAFETY: the pointer is used inside the closure only, for as many bytes as the slice has.
            let written = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { throw failure(path) }
            rest = rest.dropFirst(written)
        }
    }

    public static func exists(_ path: String) -> Bool {
        // SAFETY: a Swift string passes as a C string that lives during the call.
        unsafe access(path, F_OK) == 0
    }

    private static func failure(_ path: String) -> Failure {
        // SAFETY: strerror gives a C string that lives until the next call, and nothing else calls it meanwhile.
        Failure(description: "\(path) cannot be written: \(unsafe String(cString: strerror(errno)))")
    }
}
