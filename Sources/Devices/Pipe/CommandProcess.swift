import Conformance
import NIOCore
import NIOPosix
import Subprocess
import SystemPackage

#if canImport(Glibc)
    import Glibc
#endif

/// A program that was started by a shell, in a process group of its own, with pipes to it.
///
/// The whole group ends with ``end()``, and with this process, however that ends: see ``Watchdog``.
struct CommandProcess: Sendable {
    /// The pipe to the program's standard input and the one from its standard output.
    let pipes: (input: CInt, output: CInt)
    private let group: Int32
    private let running: Task<TerminationStatus?, Never>
    private let complaints: Complaints

    /// Waits for a line before it becomes the command: whoever starts it has by then seen to its end.
    private static let script = "read -r go && exec /bin/sh -c \"$1\""

    /// - Throws: ``DeviceFailure/notStarted(_:)`` where there is no shell, or no more pipes.
    static func start(_ command: String) async throws(DeviceFailure) -> CommandProcess {
        do {
            let (input, output, errors) = (
                try FileDescriptor.pipe(), try FileDescriptor.pipe(), try FileDescriptor.pipe()
            )
            let (groups, group) = AsyncStream<Int32>.makeStream()
            let running = Task { () -> TerminationStatus? in
                defer { group.finish() }
                var options = PlatformOptions()
                options.processGroupID = 0
                return try? await Subprocess.run(
                    .path("/bin/sh"), arguments: ["-c", script, "sh", command], platformOptions: options,
                    input: .fileDescriptor(input.readEnd, closeAfterSpawningProcess: true),
                    output: .fileDescriptor(output.writeEnd, closeAfterSpawningProcess: true),
                    error: .fileDescriptor(errors.writeEnd, closeAfterSpawningProcess: true)
                ) { execution in
                    group.yield(execution.processIdentifier.value)
                }.terminationStatus
            }
            guard let started = await groups.first(where: { _ in true }) else {
                throw DeviceFailure.notStarted("/bin/sh cannot be run")
            }
            await Watchdog.shared.watch(started)
            _ = try? input.writeEnd.writeAll("\n".utf8)
            return CommandProcess(
                pipes: (input.writeEnd.rawValue, output.readEnd.rawValue), group: started, running: running,
                complaints: try await Complaints.collect(from: errors.readEnd.rawValue))
        } catch let failure as DeviceFailure {
            throw failure
        } catch {
            throw .notStarted("no pipes to a program: \(error)")
        }
    }

    private init(pipes: (CInt, CInt), group: Int32, running: Task<TerminationStatus?, Never>, complaints: Complaints) {
        self.pipes = pipes
        self.group = group
        self.running = running
        self.complaints = complaints
    }

    /// How the program ended; `nil` where it did not within `limit`.
    func status(within limit: Duration) async -> TerminationStatus? {
        await withTaskGroup(of: TerminationStatus?.self) { tasks in
            let (over, signal) = AsyncStream<TerminationStatus?>.makeStream()
            Task { [running] in
                signal.yield(await running.value)
                signal.finish()
            }
            tasks.addTask { await over.first { _ in true } ?? nil }
            tasks.addTask {
                try? await Task.sleep(for: limit)
                return nil
            }
            let first = await tasks.next() ?? nil
            tasks.cancelAll()
            return first
        }
    }

    /// The last of what the program wrote to its standard error.
    func lastWords() async -> String { await complaints.text() }

    /// Ends the program and all that it started. It has been told by the end of its input, and gets a moment.
    func end() async {
        _ = await status(within: .milliseconds(500))
        kill(-group, SIGKILL)
        _ = await running.value
        await Watchdog.shared.forget(group)
        await complaints.close()
    }
}

/// The end of what a program writes to its standard error.
private struct Complaints: Sendable {
    private let channel: any Channel
    private let tail: NIOLoopBoundBox<TailHandler?>

    static func collect(from descriptor: CInt) async throws -> Complaints {
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        let box = NIOLoopBoundBox.makeEmptyBox(valueType: TailHandler.self, eventLoop: loop)
        let channel = try await NIOPipeBootstrap(group: loop)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let tail = TailHandler()
                    box.value = tail
                    try channel.pipeline.syncOperations.addHandler(tail)
                }
            }
            .takingOwnershipOfDescriptor(input: descriptor).get()
        return Complaints(channel: channel, tail: box)
    }

    private init(channel: any Channel, tail: NIOLoopBoundBox<TailHandler?>) {
        self.channel = channel
        self.tail = tail
    }

    /// What was written so far; all of it where the program has ended, and left nobody behind who could write more.
    func text() async -> String {
        let loop = channel.eventLoop
        let isWhole = loop.makePromise(of: Void.self)
        channel.closeFuture.whenComplete { _ in isWhole.succeed() }
        let timer = loop.scheduleTask(in: .milliseconds(100)) { isWhole.succeed() }
        try? await isWhole.futureResult.get()
        timer.cancel()
        let bytes = try? await channel.eventLoop.submit { [tail] in tail.value?.bytes }.get()
        return String(decoding: (bytes ?? nil) ?? [], as: UTF8.self)
    }

    func close() async { try? await channel.close() }
}

private final class TailHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    private static let size = 4096
    private(set) var bytes: [UInt8] = []

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        bytes.append(contentsOf: unwrapInboundIn(data).readableBytesView)
        if bytes.count > Self.size { bytes.removeFirst(bytes.count - Self.size) }
    }
}
