import Conformance
import NIOCore
import NIOPosix
import Subprocess

/// Where a device that speaks frames is.
public enum FrameEndpoint: Sendable, CustomStringConvertible {
    /// A command for the shell, whose standard input and output carry the frames.
    case pipe(command: String)
    /// The path of a Unix domain socket.
    case unix(path: String)

    public var description: String {
        switch self {
        case .pipe(let command): "pipe:\(command)"
        case .unix(let path): "unix:\(path)"
        }
    }

    /// Whether the device goes on where a connection to it ends.
    var outlivesConnection: Bool { if case .unix = self { true } else { false } }

    /// - Parameter loop: where the connection lives.
    func open(on loop: any EventLoop) async throws(DeviceFailure) -> FrameLink {
        switch self {
        case .pipe(let command):
            let process = try await CommandProcess.start(command)
            do {
                let connection = try await FrameConnection(on: loop) { prepare in
                    try await NIOPipeBootstrap(group: loop).channelInitializer(prepare)
                        .takingOwnershipOfDescriptors(input: process.pipes.output, output: process.pipes.input).get()
                }
                return FrameLink(connection: connection, process: process)
            } catch {
                await process.end()
                throw .notStarted("the pipe to \(command) does not open: \(error)")
            }
        case .unix(let path):
            // An emulator that was started just before may not listen yet.
            let deadline = ContinuousClock.now + Self.patience
            while true {
                do {
                    let connection = try await FrameConnection(on: loop) { prepare in
                        try await ClientBootstrap(group: loop).channelInitializer(prepare)
                            .connect(unixDomainSocketPath: path).get()
                    }
                    return FrameLink(connection: connection, process: nil)
                } catch {
                    guard ContinuousClock.now < deadline, (try? await Task.sleep(for: .milliseconds(20))) != nil else {
                        throw .notStarted("nobody listens on \(path): \(error); start the emulator first")
                    }
                }
            }
        }
    }

    /// How long a socket is waited for.
    private static let patience: Duration = .seconds(2)
}

/// A connection to a device, and the program behind it where we started it.
struct FrameLink: Sendable {
    let connection: FrameConnection
    let process: CommandProcess?

    func close() async {
        await connection.close()
        await process?.end()
    }

    /// Why there was no answer, in the words of a report.
    func explain(_ silence: FrameConnection.Silence, after limit: Duration) async -> DeviceFailure {
        switch silence {
        case .garbled(let what): return .garbled(what)
        case .late(let unfinished?): return .garbled("\(unfinished) within \(limit.formatted)")
        case .late(nil): return .timedOut(seconds: limit.inSeconds)
        case .ended(let unfinished):
            let (how, status) = await ending()
            let lastWords = await process?.lastWords() ?? ""
            if case .exited(let code)? = status, code == 126 || code == 127 {
                return .notStarted("the shell cannot run the command: \(lastWords.split(separator: "\n").last ?? "")")
            }
            return .died(how: [how, unfinished].compactMap(\.self).joined(separator: "; "), lastWords: lastWords)
        }
    }

    private func ending() async -> (how: String, status: TerminationStatus?) {
        guard let process else { return ("it closed the connection", nil) }
        guard let status = await process.status(within: .milliseconds(500)) else {
            return ("it closed its standard output and goes on running", nil)
        }
        switch status {
        case .exited(let code) where code > 128: return ("it was ended by signal \(code - 128)", status)
        case .exited(let code): return ("it exited with status \(code)", status)
        case .signaled(let signal): return ("it was ended by signal \(signal)", status)
        }
    }
}

extension Duration {
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
    var formatted: String { "\(inSeconds) s" }
}
