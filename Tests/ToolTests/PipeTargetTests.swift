import Foundation
import Subprocess
import SystemPackage
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// `cxl-conform run` on programs that speak frames, well, badly or not at all.
@Suite struct PipeTargetTests {
    private static let emulator = "python3 Examples/python-emulator/emulator.py"

    /// Runs a command in the shell where the tools are in the path.
    private func run(_ command: String) async throws -> (status: TerminationStatus, output: String, duration: Duration)
    {
        let start = ContinuousClock.now
        let result = try await Subprocess.run(
            .path("/bin/sh"), arguments: ["-c", command], environment: .inherit.updating(["PATH": Self.path]),
            workingDirectory: FilePath(ToolRun.root.path), input: .none, output: .string(limit: 1 << 22),
            error: .string(limit: 1 << 20))
        return (result.terminationStatus, result.standardOutput + result.standardError, .now - start)
    }

    private static var path: String {
        let products = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath()
            .deletingLastPathComponent().path
        return "\(products):\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")"
    }

    private func runTarget(_ target: String, _ options: String = "") async throws
        -> (status: TerminationStatus, output: String, duration: Duration)
    {
        // A machine with other work may be slow: only who waits for nothing should not wait long.
        let timeout = options.contains("--timeout") ? "" : "--timeout 30"
        let quoted = "'" + target.replacing("'", with: "'\\''") + "'"
        return try await run("cxl-conform run --only capacity \(timeout) --target \(quoted) \(options)")
    }

    /// Each process orders its sets in its own way; what is sent may not depend on that.
    @Test(.timeLimit(.minutes(5))) func anotherRunSendsTheSame() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("again-\(UUID().uuidString)").path
        let only = [
            "background", "capacity", "component", "device", "events", "fabric", "features", "firmware", "health",
            "labels", "logs", "poison", "sanitize", "security", "timestamp", "walk",
        ].map { "--only \($0)" }.joined(separator: " ")
        let again = try await run(
            """
            mkdir '\(folder)' && cd '\(folder)' || exit 9
            for name in a b c; do
                cxl-conform run \(only) --steps 300 --seed 11 --record $name >/dev/null || exit 8
            done
            cmp a b && cmp b c && wc -l <a; status=$?
            rm -r '\(folder)'; exit $status
            """)
        #expect(again.status == .exited(0), "\(again.output)")
        #expect(again.output.split(separator: "\n").last.flatMap { Int($0) } ?? 0 > 4000, "\(again.output)")
    }

    // MARK: What is wrong with a target is found, and ends

    @Test(arguments: [
        ("echo hello; cat >/dev/null", "run.answer-is-whole", "found 68h (the text \"hello\""),
        ("printf '\\010\\001\\001'; cat >/dev/null", "run.answer-is-whole", "found 3 within 1.0 s"),
        (
            "printf '\\010\\001\\001\\000\\000\\100\\000\\000\\020\\000\\000\\000\\000'; cat >/dev/null",
            "run.answer-is-whole", "expected 1048576 bytes of payload"
        ),
        ("cat >/dev/null", "run.device-answers", "expected an answer within 1.0 s; found none"),
        ("sleep 1000", "run.device-answers", "expected an answer within 1.0 s; found none"),
        ("echo out of paper >&2; kill -9 $$", "run.device-lives", "ended by signal 9; its last words: out of paper"),
        ("exit 3", "run.device-lives", "it exited with status 3"),
        (emulator + " --wrong dies", "run.device-lives", "4803h Release Dynamic Capacity"),
    ])
    func misbehaviourIsAFinding(command: String, rule: String, text: String) async throws {
        let isSilent = !command.contains("python3")
        let result = try await runTarget("pipe:\(command)", isSilent ? "--timeout 1" : "")
        #expect(result.status == .exited(1))
        #expect(result.output.contains(rule), "\(result.output)")
        #expect(result.output.contains(text), "\(result.output)")
        #expect(result.output.contains("again: cxl-conform run --target"))
        #expect(result.duration < .seconds(60))
    }

    @Test func aFreshTargetContinues() async throws {
        let result = try await runTarget("pipe:\(Self.emulator) --wrong dies")
        #expect(!result.output.contains("not reached"))
        #expect(result.output.contains("failed      capacity.story"))
    }

    @Test func whatCannotBeStartedIsNoFinding() async throws {
        for target in ["pipe:no-such-emulator", "unix:/nonexistent/cxl.sock", "replay:/nonexistent/capture"] {
            let result = try await runTarget(target)
            #expect(result.status == .exited(2))
            #expect(result.output.contains("could not be started"))
        }
    }

    /// The target goes with the run, even where the run is killed and the target hangs.
    @Test func nothingOutlivesAKilledRun() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("pid-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: file) }
        let target = "pipe:trap \"\" TERM HUP INT; echo $$ >\(file); sleep 1000; sleep 1000"
        let result = try await run(
            "cxl-conform run --timeout 60 --target '\(target)' & run=$!; "
                + "while ! [ -s \(file) ]; do sleep 0.05; done; kill -9 $run; wait $run")
        #expect(result.status == .exited(137))
        let pid = try #require(
            pid_t(try String(contentsOfFile: file, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)))
        for _ in 0..<100 where kill(pid, 0) == 0 { try await Task.sleep(for: .milliseconds(50)) }
        #expect(kill(pid, 0) == -1)
    }

    // MARK: Emulators

    @Test func exampleEmulatorPasses() async throws {
        let result = try await runTarget("pipe:\(Self.emulator)")
        #expect(result.status == .exited(0), "\(result.output)")
        #expect(result.output.contains("passed      capacity.story"))
        #expect(!result.output.contains("skipped     capacity.story"))
    }

    /// What the example gets wrong on purpose, and the rule that names it.
    @Test(arguments: [
        ("reserved", "dc.extent.reserved-bytes-are-zero", "--fail-on should"),
        ("generation", "dc.extent-list.generation-changes", ""),
        ("handle", "events.header.handle-not-zero", ""),
        ("partial", "run.scenario-holds", ""),
    ])
    func exampleEmulatorFailsByName(wrong: String, rule: String, options: String) async throws {
        let result = try await runTarget("pipe:\(Self.emulator) --wrong \(wrong)", options)
        #expect(result.status == .exited(1))
        #expect(result.output.contains(rule), "\(result.output)")
        #expect(result.output.contains("failed      capacity.story"))
    }

    // MARK: Serve

    @Test func runOnServePassesAndReplays() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("run-\(UUID().uuidString).ndjson").path
        defer { try? FileManager.default.removeItem(atPath: file) }
        let live = try await runTarget("pipe:cxl-conform serve", "--record \(file)")
        #expect(live.status == .exited(0), "\(live.output)")
        let replayed = try await runTarget("replay:\(file)")
        #expect(replayed.status == .exited(0), "\(replayed.output)")
        #expect(replayed.output.contains("passed      capacity.story"))
    }

    /// A fault of the served device, and the rule that the run reports.
    @Test(arguments: [
        ("0100.response.#length-1", "events.get.holds-its-records"),
        ("0101.response.#length+1", "mailbox.output-where-none-is-defined"),
        ("4801.stale", "dc.extent-list.follows-commands"),
        ("4802.ignored%2", "dc.add-response.offer-can-be-accepted.answer"),
        ("misorders-extents", "dc.extent-list.index-names-one-extent"),
        ("mailbox.capabilities.register^0x1000000", "mailbox.register-reserved-zero"),
    ])
    func runCatchesAFaultOfServe(fault: String, rule: String) async throws {
        let result = try await runTarget("pipe:cxl-conform serve --stdio --fault '\(fault)'")
        #expect(result.status == .exited(1), "\(result.output)")
        #expect(result.output.contains(rule), "\(result.output)")
    }

    /// What goes wrong beside capacity: on other interfaces, and in records of each kind.
    @Test(arguments: [
        ("0001.response.maximumSupportedMessageSize=0x0", "component.identity", "message.size-out-of-range"),
        ("0100.response.eventRecords[0].ltssmState=0xff", "events.records", "run.scenario-holds"),
        ("5608.response.tagsListGenerationNumber=0x0", "fabric.tags", "fm.list-tags.generation-changes"),
    ])
    func runCatchesAFaultElsewhere(fault: String, scenario: String, rule: String) async throws {
        let target = "pipe:cxl-conform serve --fault '\\''\(fault)'\\''"
        let result = try await run("cxl-conform run --timeout 30 --only \(scenario) --target '\(target)'")
        #expect(result.status == .exited(1), "\(result.output)")
        #expect(result.output.contains(rule), "\(result.output)")
    }

    @Test func serveListsItsFaults() async throws {
        let list = try await run("cxl-conform serve --list-faults")
        #expect(list.status == .exited(0))
        let names = list.output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
        #expect(names.count > 150 && names.contains("4801.stale"))
        #expect(!names.contains { $0.contains(".request.") })
        // No device does what a host does, or nobody.
        for other in ["0103.request.dynamicCapacity^0x4", "nonsense"] {
            #expect(try await run("cxl-conform serve --fault '\(other)'").status == .exited(2))
        }
    }

    @Test func serveOnASocket() async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("cxl-\(UUID().uuidString).sock").path
        let result = try await run(
            "cxl-conform serve --unix \(file) --connections 1 & serve=$!; "
                + "while ! [ -S \(file) ]; do sleep 0.05; done; "
                + "cxl-conform run --only capacity --target unix:\(file) || exit 9; wait $serve")
        #expect(result.status == .exited(0), "\(result.output)")
        #expect(result.output.contains("passed      capacity.story"))
    }

    /// A driver that clears an event with a handle of zero.
    private static let badDriver =
        "printf '\\010\\000\\001\\000\\001\\001\\010\\000\\000\\000\\000\\000\\000"
        + "\\000\\000\\001\\000\\000\\000\\000\\000'"

    @Test func serveJudgesTheDriver() async throws {
        let bad = try await run("\(Self.badDriver) | cxl-conform serve >/dev/null")
        #expect(bad.status == .exited(1))
        #expect(bad.output.contains("events.clear.no-zero-handle"), "\(bad.output)")
        let good = try await run(
            "printf '\\010\\000\\001\\000\\000\\100\\000\\000\\000\\000\\000\\000\\000' | cxl-conform serve | wc -c")
        #expect(good.output.hasPrefix("82"), "\(good.output)")
        let garbage = try await run("echo GET / | cxl-conform serve >/dev/null")
        #expect(garbage.status == .exited(1))
        #expect(garbage.output.contains("the driver sent what is no frame: expected an MCTP message type"))
    }

    @Test func serveReportsOnASignal() async throws {
        let pipe = FileManager.default.temporaryDirectory.appendingPathComponent("pipe-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: pipe) }
        let answer = pipe + ".answer"
        defer { try? FileManager.default.removeItem(atPath: answer) }
        let result = try await run(
            "mkfifo \(pipe); cxl-conform serve <\(pipe) >\(answer) & serve=$!; exec 9>\(pipe); \(Self.badDriver) >&9; "
                + "while ! [ -s \(answer) ]; do sleep 0.05; done; kill -TERM $serve; wait $serve")
        #expect(result.output.contains("events.clear.no-zero-handle"), "\(result.output)")
        #expect(result.status == .exited(1))
    }
}
