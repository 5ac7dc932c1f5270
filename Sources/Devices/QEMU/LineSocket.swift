import Glibc

/// Why a socket gave no answer.
enum SocketFailure: Error {
    case closed
    case timedOut(seconds: Double)
    /// What came is no answer: what was expected, and what was found.
    case garbled(String)
}

/// A local stream socket to a program that answers each request with lines.
///
/// Waiting blocks the thread, for no longer than ``limit``: an answer takes some 30 microseconds, and each change of
/// threads on the way to it would cost as much (docs/qemu.md has the figures).
final class LineSocket {
    /// How long an answer may take.
    var limit: Duration

    private let descriptor: Int32
    private var isOpen = true
    /// What has arrived and was not taken, and how many line feeds are in it.
    private var bytes: [UInt8] = []
    private var lines = 0
    private var chunk = [UInt8](repeating: 0, count: 1 << 16)

    /// More than the answer to any request: twice a mailbox's largest payload, in hexadecimal digits.
    private static let longestBacklog = 4 << 20

    /// Connects to the socket at `path`.
    ///
    /// - Throws: the system's error number; `ENAMETOOLONG` where a socket can have no such path.
    init(path: String, limit: Duration) throws(SystemError) {
        self.limit = limit
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw SystemError(code: errno) }
        let code = Self.connect(descriptor, to: path)
        if code != 0 {
            _ = Self.closeDescriptor(descriptor)
            isOpen = false
            throw SystemError(code: code)
        }
    }

    deinit { if isOpen { _ = Self.closeDescriptor(descriptor) } }

    func close() {
        if isOpen { _ = Self.closeDescriptor(descriptor) }
        isOpen = false
    }

    /// Sends text in one piece; what goes wrong shows when the answer is awaited.
    func send(_ text: consuming [UInt8]) {
        guard isOpen else { return }
        var sent = 0
        while sent < text.count {
            guard wait(for: POLLOUT, until: ContinuousClock.now + limit) == true else { return }
            // SAFETY: the pointer is used inside the closure only, for as many bytes as the array has from there on.
            let count = unsafe text.withUnsafeBytes { buffer in
                unsafe Glibc.send(
                    descriptor, buffer.baseAddress! + sent, buffer.count - sent,
                    Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
            }
            if count > 0 { sent += count } else if errno != EAGAIN, errno != EINTR { return }
        }
    }

    /// Waits for `count` lines, and gives them with their line feeds.
    func receive(lines count: Int) throws(SocketFailure) -> [UInt8] {
        guard isOpen else { throw .closed }
        let deadline = ContinuousClock.now + limit
        while lines < count {
            guard bytes.count <= Self.longestBacklog else {
                throw .garbled("more than \(Self.longestBacklog) bytes came in place of an answer")
            }
            guard let hasMore = wait(for: POLLIN, until: deadline) else { throw .closed }
            guard hasMore else { throw .timedOut(seconds: limit / .seconds(1)) }
            try fill()
        }
        return take(count)
    }

    /// Takes what has arrived.
    private func fill() throws(SocketFailure) {
        // SAFETY: as many bytes are written as the buffer has at most, inside the closure.
        let count = unsafe chunk.withUnsafeMutableBytes { buffer in
            unsafe recv(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_DONTWAIT))
        }
        if count < 0, errno == EAGAIN || errno == EINTR { return }
        guard count > 0 else { throw .closed }
        for index in 0..<count where chunk[index] == 0x0A { lines += 1 }
        bytes += chunk[..<count]
    }

    private func take(_ count: Int) -> [UInt8] {
        lines -= count
        if lines == 0, bytes.last == 0x0A {
            defer { bytes.removeAll(keepingCapacity: true) }
            return bytes
        }
        var rest = count
        var end = 0
        while rest > 0 {
            if bytes[end] == 0x0A { rest -= 1 }
            end += 1
        }
        defer { bytes.removeFirst(end) }
        return Array(bytes[..<end])
    }

    /// - Returns: whether it came before the deadline; `nil` where the socket is broken.
    private func wait(for event: Int32, until deadline: ContinuousClock.Instant) -> Bool? {
        while true {
            let left = max(.zero, deadline - .now)
            let milliseconds = Int32(clamping: Int64((left / .milliseconds(1)).rounded(.up)))
            var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
            // SAFETY: the pointer is to one structure on this stack.
            let count = unsafe poll(&request, 1, milliseconds)
            if count > 0 { return true }
            if count == 0 { return false }
            if errno != EINTR { return nil }
        }
    }

    private static func closeDescriptor(_ descriptor: Int32) -> Int32 { Glibc.close(descriptor) }

    /// - Returns: the system's error number, or 0.
    private static func connect(_ descriptor: Int32, to path: String) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let text = Array(path.utf8)
        guard text.count < MemoryLayout.size(ofValue: address.sun_path) else { return ENAMETOOLONG }
        // SAFETY: the text is shorter than the array that it is copied into, which is zero behind it.
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: text) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        // SAFETY: an address of the family that its first member names, with its size.
        let result = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe Glibc.connect(descriptor, $0, size)
            }
        }
        return result == 0 ? 0 : errno
    }
}

/// What the system says.
struct SystemError: Error, CustomStringConvertible {
    let code: Int32

    /// The system's own words.
    var description: String {
        // SAFETY: strerror gives a C string that stays until the next call; it is copied at once.
        unsafe String(cString: strerror(code))
    }
}
