import Foundation
import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// A program that ends at the latest when this process ends, however that happens.
///
/// Between the two stands a shell that waits for both: for the program, whose exit status it passes on, and for the end
/// of its standard input, which is a pipe from this process. Even when this process is killed, the system closes that
/// pipe; the shell then kills the program. In either case it removes the program's directory.
actor SupervisedProgram {
    /// How a program ended, and what it said last.
    struct End: Sendable {
        var how: String
        var lastWords: String
    }

    /// Of the standard error, this many bytes at the end are kept.
    private static let longestLastWords = 4096

    private static let script = """
        directory=$1; shift
        exec 3<&0 </dev/null
        "$@" 3<&- &
        program=$!
        { read -r line <&3; kill -KILL "$program"; } >/dev/null 2>&1 &
        watcher=$!
        exec 3<&- 2>/dev/null
        wait "$program"; status=$?
        kill -KILL "$watcher"
        rm -rf "$directory"
        exit "$status"
        """

    private let arguments: [String]
    private var leash: StandardInputWriter?
    private var isStopping = false
    private var lastWords: [UInt8] = []
    private var running: Task<String, Never>?
    /// Whether it was started and is no more.
    private(set) var hasEnded = false

    /// - Parameters:
    ///   - command: the program and its arguments.
    ///   - directory: is removed when the program has ended.
    init(_ command: [String], directory: String) {
        arguments = ["-c", Self.script, "sh", directory] + command
    }

    /// Starts the program, if it was not started before.
    func start() {
        guard running == nil else { return }
        running = Task {
            let how = await self.run()
            hasEnded = true
            return how
        }
    }

    /// Waits until the program has ended.
    func end() async -> End {
        let how = await running?.value ?? "was not started"
        let words = String(decoding: lastWords, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        return End(how: how, lastWords: words)
    }

    /// Waits until the program has ended, and kills it if that takes too long.
    func end(within limit: Duration) async -> End {
        let patience = Task {
            try await Task.sleep(for: limit)
            await stop()
        }
        defer { patience.cancel() }
        return await end()
    }

    /// Kills the program and waits until it is gone.
    func stop() async {
        isStopping = true
        try? await leash?.finish()
        _ = await running?.value
    }

    private func run() async -> String {
        var options = PlatformOptions()
        // The terminal's interrupt goes to this process alone.
        options.createSession = true
        do {
            let result = try await Subprocess.run(
                .path("/bin/sh"), arguments: Arguments(arguments), platformOptions: options, input: .inputWriter,
                output: .discarded, error: .sequence
            ) { execution in
                await self.hold(execution.standardInputWriter)
                for try await buffer in execution.standardError { self.note(buffer) }
            }
            return Self.text(result.terminationStatus)
        } catch {
            return "could not be run: \(error)"
        }
    }

    private func hold(_ writer: StandardInputWriter) async {
        leash = writer
        if isStopping { try? await writer.finish() }
    }

    private func note(_ buffer: SubprocessOutputSequence.Buffer) {
        // SAFETY: the bytes are copied while the buffer lends them.
        unsafe buffer.withUnsafeBytes { unsafe lastWords.append(contentsOf: $0) }
        if lastWords.count > Self.longestLastWords { lastWords.removeFirst(lastWords.count - Self.longestLastWords) }
    }

    /// A shell's exit status above 128 says which signal ended its program.
    private static func text(_ status: TerminationStatus) -> String {
        guard case .exited(let code) = status else { return "was ended together with its shell (\(status))" }
        guard code > 128 else { return "ended with exit status \(code)" }
        let names: [Int32: String] = [
            2: "SIGINT", 3: "SIGQUIT", 4: "SIGILL", 6: "SIGABRT", 7: "SIGBUS", 8: "SIGFPE", 9: "SIGKILL",
            11: "SIGSEGV", 13: "SIGPIPE", 15: "SIGTERM",
        ]
        let signal = Int32(code) - 128
        return "was ended by signal \(signal)" + (names[signal].map { " (\($0))" } ?? "")
    }
}
