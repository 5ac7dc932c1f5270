import NIOCore
import NIOPosix
import SystemPackage

/// Carries frames between a server and whoever talks to it.
public enum FrameListener {
    private static let chunkSize = 1 << 16

    /// Serves standard input and output until the input ends.
    public static func serveStandardStreams(_ server: FrameServer) async -> FrameFault? {
        await serve(server, input: .standardInput, output: .standardOutput)
    }

    /// Serves two descriptors until the input ends, or holds what is no frame.
    static func serve(_ server: FrameServer, input: SystemPackage.FileDescriptor, output: SystemPackage.FileDescriptor)
        async -> FrameFault?
    {
        var chunk = [UInt8](repeating: 0, count: chunkSize)
        // Blocks this task's thread: the program does nothing else meanwhile, and a pipe answers sooner so.
        while let count = try? unsafe chunk.withUnsafeMutableBytes({ try unsafe input.read(into: $0) }), count > 0 {
            let outcome = await server.take(Array(chunk[..<count]))
            guard (try? output.writeAll(outcome.answers)) != nil else { return outcome.fault }
            if let fault = outcome.fault { return fault }
        }
        return nil
    }

    /// Listens on a socket, and serves one connection after another, each with a server of its own.
    ///
    /// - Parameters:
    ///   - limit: ends after so many connections; `nil` for none.
    ///   - makeServer: what to do for a connection.
    ///   - ended: is told how each connection ended.
    public static func listen(
        _ path: String, connections limit: Int? = nil, makeServer: @Sendable () async -> FrameServer,
        ended: @Sendable (FrameServer, FrameFault?) async -> Void
    ) async throws {
        let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(unixDomainSocketPath: path, cleanupExistingSocketFile: true) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        var count = 0
        try await listener.executeThenClose { connections in
            for try await connection in connections {
                let server = await makeServer()
                await ended(server, try? await serve(server, connection))
                count += 1
                if count == limit { break }
            }
        }
    }

    private static func serve(
        _ server: FrameServer, _ connection: NIOAsyncChannel<ByteBuffer, ByteBuffer>
    ) async throws -> FrameFault? {
        try await connection.executeThenClose { input, output in
            for try await buffer in input {
                let outcome = await server.take(Array(buffer.readableBytesView))
                try await output.write(ByteBuffer(bytes: outcome.answers))
                if let fault = outcome.fault { return fault }
            }
            return nil
        }
    }
}
