import Foundation
import Subprocess
import SystemPackage
import Testing

/// The QEMU of this machine.
private enum QEMUProgram {
    /// Where the tools and QEMU are looked for.
    static let path: String = {
        let products = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath()
            .deletingLastPathComponent().path
        return "\(products):\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")"
    }()

    static let isPresent = path.split(separator: ":").contains {
        FileManager.default.isExecutableFile(atPath: $0 + "/qemu-system-x86_64")
    }
}

/// `cxl-conform run --target qemu`, on the QEMU that scripts/install-tools installs.
@Suite(.enabled(if: QEMUProgram.isPresent, "SKIPPED: no qemu-system-x86_64; scripts/install-tools says why"))
struct QEMUTargetTests {
    private func run(_ command: String) async throws -> (status: TerminationStatus, output: String) {
        let result = try await Subprocess.run(
            .path("/bin/sh"), arguments: ["-c", command], environment: .inherit.updating(["PATH": QEMUProgram.path]),
            workingDirectory: FilePath(ToolRun.root.path), input: .none, output: .string(limit: 1 << 22),
            error: .string(limit: 1 << 20))
        return (result.terminationStatus, result.standardOutput + result.standardError)
    }

    /// The list is strict both ways: everything that is found is in it, and everything in it is found. A QEMU of which
    /// there is no list differs in other places than 10.0, and is told so by the list of that.
    @Test func everythingFoundIsListed() async throws {
        let version = try await run("qemu-system-x86_64 --version").output
        let isListed = version.contains("version 10.0.") || version.contains("version 11.1.")
        let (topology, list) =
            version.contains("version 11.1.") ? ("switch", "qemu-11.1.txt") : ("direct", "qemu-10.0.txt")
        let result = try await run(
            "cxl-conform run --target qemu --qemu-topology \(topology) --timeout 30 "
                + "--expect vectors/expected-failures/\(list)")
        #expect(result.status == (isListed ? .exited(0) : .exited(1)), "\(result.output)")
        #expect(!result.output.contains("not reached"))
    }

    /// Without the list each finding names the rule, its sections and the command that shows it again.
    @Test func withoutTheListItFails() async throws {
        let result = try await run("cxl-conform run --target qemu --timeout 30 --only capacity.reject")
        #expect(result.status == .exited(1))
        #expect(result.output.contains("dc.extent-list.generation-changes"))
        #expect(result.output.contains("3.1 §8.2.9.9.9.2"))
        #expect(result.output.contains("again: cxl-conform run --target qemu --only capacity.reject"))
    }

    @Test func badOptionsAreNoFinding() async throws {
        let result = try await run("cxl-conform run --target qemu --qemu-option -device --qemu-option nonsense")
        #expect(result.status == .exited(2))
        #expect(result.output.contains("nonsense"))
        for wrong in ["--qemu-regions 9", "--qemu-volatile 100", "--qtest /tmp/x"] {
            #expect(try await run("cxl-conform run --target qemu \(wrong)").status == .exited(2))
        }
    }

    /// QEMU goes with the run, and so does its directory, even where the run is killed.
    @Test(arguments: ["KILL", "INT", "TERM"]) func nothingOutlivesAKilledRun(signal: String) async throws {
        let mark = "cxlwire-test-\(UUID().uuidString.prefix(8))"
        // QEMU does not answer while it is stopped, so that the run is there to be killed.
        let result = try await run(
            """
            env --default-signal=INT cxl-conform run --target qemu --timeout 300 --qemu-option -name \
                --qemu-option \(mark) >/dev/null 2>&1 & run=$!
            while ! qemu=$(pgrep -x qemu-system-x86 | while read -r id; do \
                tr '\\0' ' ' </proc/$id/cmdline | grep -q \(mark) && echo $id; done | grep .); do sleep 0.02; done
            kill -STOP $qemu
            directory=$(tr '\\0' '\\n' </proc/$qemu/cmdline | sed -n 's|/halt.bin$||p')
            test -d "$directory" || exit 90
            kill -\(signal) $run; wait $run
            for _ in $(seq 100); do
                if ! kill -0 $qemu 2>/dev/null && ! test -e "$directory"; then exit 0; fi
                sleep 0.05
            done
            exit 91
            """)
        #expect(result.status == .exited(0), "\(result.output)")
    }
}
