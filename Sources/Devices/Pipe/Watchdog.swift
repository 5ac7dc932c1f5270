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
        for each in $groups; do kill -KILL -- "-$each"; done 2>/dev/null
        """

    private var pipe: FileDescriptor?

    func watch(_ group: Int32) { tell("watch \(group)\n") }
    func forget(_ group: Int32) { tell("forget \(group)\n") }

    private func tell(_ line: String) {
        if pipe == nil { pipe = start() }
        _ = try? pipe?.writeAll(line.utf8)
    }

    private func start() -> FileDescriptor? {
        guard let ends = try? FileDescriptor.pipe() else { return nil }
        Task {
            var options = PlatformOptions()
            options.processGroupID = 0
            _ = try? await Subprocess.run(
                .path("/bin/sh"), arguments: ["-c", Self.script], platformOptions: options,
                input: .fileDescriptor(ends.readEnd, closeAfterSpawningProcess: true), output: .discarded,
                error: .discarded)
        }
        return ends.writeEnd
    }
}
