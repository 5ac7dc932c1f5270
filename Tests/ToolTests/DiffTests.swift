import Foundation
import Subprocess
import SystemPackage
import Testing

/// `cxl-conform diff` on real targets.
@Suite struct DiffTests {
    private static let emulator = "pipe:python3 Examples/python-emulator/emulator.py"

    private static let path: String = {
        let products = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath()
            .deletingLastPathComponent().path
        return "\(products):\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")"
    }()

    private static let hasQEMU = path.split(separator: ":").contains {
        FileManager.default.isExecutableFile(atPath: $0 + "/qemu-system-x86_64")
    }

    private func diff(_ a: String, _ b: String, _ options: String) async throws -> (status: Int, output: String) {
        let command = "cxl-conform diff --target '\(a)' --target '\(b)' \(options)"
        let result = try await Subprocess.run(
            .path("/bin/sh"), arguments: ["-c", command], environment: .inherit.updating(["PATH": Self.path]),
            workingDirectory: FilePath(ToolRun.root.path), input: .none, output: .string(limit: 1 << 22),
            error: .string(limit: 1 << 20))
        guard case .exited(let status) = result.terminationStatus else { return (-1, "\(result.terminationStatus)") }
        return (Int(status), result.standardOutput + result.standardError)
    }

    @Test func anEmulatorOnAPipeIsLikeTheReferenceDevice() async throws {
        let result = try await diff(
            "reference,region=1GiB@4GiB,hosts=1", Self.emulator,
            "--timeout 30 --only capacity.story capacity.accept-partly negative.without-offer")
        #expect(result.status == 0, "\(result.output)")
        #expect(result.output.contains("0 must, 0 should"))
        #expect(result.output.contains("payload size: A 2048 bytes; B not said"))
    }

    @Test(arguments: [
        ("generation", "dc.extent-list.generation-changes"), ("handle", "0100h Get Event Records"),
        ("reserved", "extents[].reserved"), ("dies", "run.device-lives"), ("partial", "run.scenario-holds"),
    ])
    func whatAnEmulatorGetsWrongIsDecided(_ wrong: String, _ text: String) async throws {
        let result = try await diff(
            Self.emulator, "\(Self.emulator) --wrong \(wrong)",
            "--timeout 30 --fail-on should --only capacity.story capacity.release-partly capacity.release-spanning")
        #expect(result.status == 1)
        #expect(result.output.contains("B breaks "), "\(result.output)")
        #expect(result.output.contains("B is wrong."))
        #expect(!result.output.contains("A is wrong."))
        #expect(result.output.contains("--only capacity."))
        #expect(result.output.contains(text), "\(result.output)")
    }

    @Test(
        .timeLimit(.minutes(2)),
        arguments: [
            ("echo hello; cat >/dev/null", "run.answer-is-whole"), ("sleep 1000", "run.device-answers"),
            ("exit 3", "run.device-lives"),
        ])
    func aTargetThatIsNoneIsWrong(_ command: String, _ rule: String) async throws {
        let result = try await diff("reference", "pipe:\(command)", "--timeout 1 --only capacity.story negative.events")
        #expect(result.status == 1)
        #expect(result.output.contains("B breaks \(rule)"), "\(result.output)")
    }

    @Test func aRecordingStandsForItsDevice() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("diff-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("b.ndjson").path
        let only = "--only capacity.story negative.without-offer"
        let first = try await diff("reference", "reference,fault=4801.stale", "\(only) --record-b \(file)")
        #expect(first.status == 1)
        let check = try #require(first.output.split(separator: "\n").first { $0.hasPrefix("Recorded B: ") })
        #expect(check.hasSuffix(file))
        let again = try await diff("reference", "replay,revision=3.1:\(file)", only)
        #expect(again.status == 1)
        #expect(again.output.contains("4801h Get Dynamic Capacity Extent List: extents"), "\(again.output)")
    }

    @Test(.enabled(if: hasQEMU, "SKIPPED: no qemu-system-x86_64; scripts/install-tools says why"))
    func whatQEMUGetsWrongIsDecided() async throws {
        let result = try await diff(
            "reference,region=256MiB@4GiB,region=256MiB@8GiB", "qemu",
            "--timeout 30 --only capacity.story negative.without-offer negative.events")
        #expect(result.status == 1)
        #expect(!result.output.contains("A is wrong."), "\(result.output)")
        guard result.output.contains("QEMU 10.0.") else { return }
        for rule in [
            "dc.event.severity-is-informational", "dc.extent-list.generation-changes", "run.device-lives",
            "identify.event-log-size-zero", "events.clear.oldest-first.answer",
        ] { #expect(result.output.contains("B breaks \(rule) (must)"), "\(result.output)") }
        // Nobody is blamed for what was not compared with the bytes by hand.
        let list = try String(
            contentsOf: ToolRun.root.appendingPathComponent("vectors/expected-failures/qemu-10.0.txt"), encoding: .utf8)
        let listed = Set(list.split(separator: "\n").compactMap { $0.split(separator: " ").first })
        for line in result.output.split(separator: "\n") where line.hasPrefix("  B breaks ") {
            let words = line.split(separator: " ")
            #expect(words[3] == "(note):" || listed.contains(words[2]), "\(line)")
        }
    }

    @Test(.enabled(if: hasQEMU, "SKIPPED: no qemu-system-x86_64; scripts/install-tools says why"))
    func oneQEMUIsLikeAnother() async throws {
        let result = try await diff(
            "qemu", "qemu,binary=qemu-system-x86_64,option=-name,option=other",
            "--timeout 30 --fail-on any --only capacity.story capacity.paging negative.without-offer walk")
        #expect(result.status == 0, "\(result.output)")
        #expect(result.output.contains("0 differences"))
    }
}
