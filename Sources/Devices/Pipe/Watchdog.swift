import Subprocess
import SystemPackage

/// Ends process groups when this process ends, however it ends.
///
/// A shell in a process group of its own reads from a pipe whose other end is here. The pipe ends with this process, also
/// when it is killed; the shell then kills every group that it was told of and not told to forget.
actor Watchdog {
    static let shared = Watchdog()

    private static let script = """
        trap '' HUP INT TERM
        groups=
        while read -r act group; do
            case $act in
            watch) groups="$groups $group" ;;
            forget)
                kept=
                for each in $groups; do [ "$each" = "$group" ] || kept="$kept $each"; done
                groups=$kept ;;
            esac
        done
        for each in $groups; do kill -s KILL -- "-$each"; done 2>/dev/null
        """

    private var starting: Task<FileDescriptor?, Never>?

    /// Returns when the group's end is certain.
    func watch(_ group: Int32) async { await tell("watch \(group)\n") }
    func forget(_ group: Int32) async { await tell("forget \(group)\n") }

    private func tell(_ line: String) async {
        if starting == nil { starting = Task { await Self.start() } }
        // What stands in the pipe is read, also where this process is no more.
        _ = try? await starting?.value?.writeAll(line.utf8)
    }

    private static func start() async -> FileDescriptor? {
        guard let ends = try? FileDescriptor.pipe() else { return nil }
        let (started, signal) = AsyncStream<Void>.makeStream()
        Task {
            var options = PlatformOptions()
            options.processGroupID = 0
            _ = try? await Subprocess.run(
                .path("/bin/sh"), arguments: ["-c", script], platformOptions: options,
                input: .fileDescriptor(ends.readEnd, closeAfterSpawningProcess: true), output: .discarded,
                error: .discarded
            ) { _ in signal.finish() }
            signal.finish()
        }
        for await _ in started {}
        return ends.writeEnd
    }
}
