import NIOCore
import NIOPosix

/// Why a socket gave no answer.
enum SocketFailure: Error {
    case closed
    case timedOut(seconds: Double)
    /// What came is no answer: what was expected, and what was found.
    case garbled(String)
}

/// A stream socket to a program that answers in lines.
///
/// It belongs to one event loop, and whoever uses it runs there: what is written goes out at once, and an answer wakes
/// its reader without a change of threads.
final class LineConnection {
    /// More than the answer to any request: twice a mailbox's largest payload, in hexadecimal digits.
    static let longestBacklog = 4 << 20

    /// How long an answer may take.
    var limit: Duration

    private let channel: any Channel
    private let inbox: Inbox

    /// Connects to the socket at `path`.
    ///
    /// - Throws: what the system says; a path that is too long or that nobody listens at among it.
    static func connect(to path: String, limit: Duration, on loop: any EventLoop) async throws
        -> NIOLoopBound<LineConnection>
    {
        try await ClientBootstrap(group: loop).connect(unixDomainSocketPath: path) { channel in
            channel.eventLoop.makeCompletedFuture {
                let inbox = Inbox()
                try channel.pipeline.syncOperations.addHandler(inbox)
                return NIOLoopBound(LineConnection(channel, inbox, limit: limit), eventLoop: channel.eventLoop)
            }
        }
    }

    private init(_ channel: any Channel, _ inbox: Inbox, limit: Duration) {
        self.limit = limit
        self.channel = channel
        self.inbox = inbox
    }

    /// Whether the other side is still there, as far as one can know without asking.
    var isOpen: Bool { !inbox.isClosed }

    /// Sends text in one piece.
    func send(_ text: consuming [UInt8]) {
        channel.writeAndFlush(channel.allocator.buffer(bytes: text), promise: nil)
    }

    /// Waits for `count` lines, and gives them with their line feeds.
    func receive(lines count: Int, isolation: isolated any Actor = #isolation) async throws(SocketFailure) -> [UInt8] {
        guard !inbox.isAwaited else { throw .garbled("two requests were made at once") }
        if let lines = inbox.take(lines: count) { return lines }
        guard isOpen else { throw .closed }
        let result = await withCheckedContinuation { continuation in
            inbox.wait(for: count, within: limit, on: channel.eventLoop, continuation)
        }
        return try result.get()
    }

    func close() { channel.close(promise: nil) }
}

/// Gathers what arrives, and hands it to the one who waits.
private final class Inbox: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias Answer = Result<[UInt8], SocketFailure>

    private var bytes: [UInt8] = []
    /// How many line feeds ``bytes`` holds.
    private var lines = 0
    private var wanted = 0
    private var waiting: CheckedContinuation<Answer, Never>?
    private var timer: Scheduled<Void>?
    private(set) var isClosed = false

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = unwrapInboundIn(data)
        let view = buffer.readableBytesView
        bytes.append(contentsOf: view)
        for byte in view where byte == 0x0A { lines += 1 }
        if waiting != nil, let answer = take(lines: wanted) {
            give(.success(answer))
        } else if bytes.count > LineConnection.longestBacklog {
            give(.failure(.garbled("more than \(LineConnection.longestBacklog) bytes came in place of an answer")))
            context.close(promise: nil)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        isClosed = true
        give(.failure(.closed))
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    var isAwaited: Bool { waiting != nil }

    func wait(
        for count: Int, within limit: Duration, on loop: any EventLoop,
        _ continuation: CheckedContinuation<Answer, Never>
    ) {
        wanted = count
        waiting = continuation
        timer = loop.assumeIsolated().scheduleTask(in: TimeAmount(limit)) {
            self.give(.failure(.timedOut(seconds: limit / .seconds(1))))
        }
    }

    func give(_ answer: Answer) {
        timer?.cancel()
        timer = nil
        guard let continuation = waiting else { return }
        waiting = nil
        continuation.resume(returning: answer)
    }

    func take(lines count: Int) -> [UInt8]? {
        guard lines >= count else { return nil }
        lines -= count
        if lines == 0, bytes.last == 0x0A {
            defer { bytes.removeAll(keepingCapacity: true) }
            return bytes
        }
        var rest = count
        let end = bytes.firstIndex { byte in
            if byte == 0x0A { rest -= 1 }
            return rest == 0
        }!
        defer { bytes.removeFirst(end + 1) }
        return Array(bytes[...end])
    }
}
