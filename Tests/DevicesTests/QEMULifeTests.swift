import CXLWire
import Conformance
import Foundation
import SpecTables
import Testing

@testable import Devices

#if canImport(Glibc)
    import Glibc
#endif

/// QEMU dies, hangs, or never lives.
@Suite(.enabled(if: QEMURig.isPresent, QEMURig.reason)) struct QEMULifeTests {
    private let identify = DeviceCommand(IdentifyMemoryDevice.opcode)

    private func died(_ body: () async throws -> Void) async throws -> (how: String, lastWords: String)? {
        do {
            try await body()
        } catch DeviceFailure.died(let how, let lastWords) {
            return (how, lastWords)
        }
        return nil
    }

    private func whyNotStarted(_ body: () async throws -> Void) async throws -> String? {
        do {
            try await body()
        } catch DeviceFailure.notStarted(let why) {
            return why
        }
        return nil
    }

    @Test func killedBetweenCommands() async throws {
        let (device, mark) = try await QEMURig.device()
        _ = try await device.execute(identify)
        let pids = QEMURig.processes(mark)
        #expect(pids.count == 1)
        for pid in pids { kill(pid, SIGKILL) }
        let end = try await died { for _ in 0..<1000 { _ = try await device.execute(identify) } }
        #expect(end?.how.contains("was ended by signal 9 (SIGKILL)") == true)
        // Nothing is asked of what is dead, and a fresh one answers.
        await #expect(throws: DeviceFailure.self) { try await device.execute(identify) }
        try await device.restart()
        #expect(try await device.execute(identify).returnCode == 0)
        await device.close()
        #expect(await QEMURig.eventually { QEMURig.all(mark).isEmpty })
    }

    /// QEMU 10 ends itself with an assertion on writes of one byte; a later one may have learned better.
    @Test func diesOfANarrowWrite() async throws {
        let (device, mark) = try await QEMURig.device()
        let end = try await died {
            _ = try await device.accessMailbox(offset: 8, width: 1, writing: 0)
            _ = try await device.execute(identify)
        }
        if await device.abilities.name.hasPrefix("QEMU 10.0") {
            #expect(end?.how.contains("was ended by signal 6 (SIGABRT)") == true)
            #expect(end?.lastWords.contains("cxl") == true)
        }
        try await device.restart()
        #expect(try await device.execute(identify).returnCode == 0)
        await device.close()
        #expect(await QEMURig.eventually { QEMURig.all(mark).isEmpty })
    }

    @Test func hangsAreCutShort() async throws {
        let (device, mark) = try await QEMURig.device { $0.limit = .milliseconds(300) }
        for pid in QEMURig.processes(mark) { kill(pid, SIGSTOP) }
        await #expect(throws: DeviceFailure.timedOut(seconds: 0.3)) { try await device.execute(identify) }
        #expect(await QEMURig.eventually { QEMURig.all(mark).isEmpty })
        try await device.restart()
        #expect(try await device.execute(identify).returnCode == 0)
        await device.close()
    }

    @Test func badOptionsAreReported() async throws {
        let before = QEMURig.directories()
        let bad = try await whyNotStarted {
            _ = try await QEMURig.device { $0.options = ["-device", "no-such-device"] }
        }
        #expect(bad?.contains("exit status 1") == true)
        #expect(bad?.contains("no-such-device") == true)
        let absent = try await whyNotStarted { _ = try await QEMURig.device { $0.binary = "no-such-qemu" } }
        #expect(absent?.contains("no-such-qemu") == true)
        // Others test at the same time: what is new since goes away again.
        #expect(await QEMURig.eventually { QEMURig.directories().subtracting(before).count < 8 })
    }

    @Test func nothingIsLeftBehind() async throws {
        let (device, mark) = try await QEMURig.device()
        let pid = try #require(QEMURig.processes(mark).first)
        let line = String(
            decoding: FileManager.default.contents(atPath: "/proc/\(pid)/cmdline") ?? Data(), as: UTF8.self)
        let directory = try #require(line.split(separator: "\0").first { $0.hasSuffix("/halt.bin") }?.dropLast(9))
        #expect(FileManager.default.fileExists(atPath: String(directory)))
        await device.close()
        #expect(await QEMURig.eventually { QEMURig.all(mark).isEmpty })
        #expect(!FileManager.default.fileExists(atPath: String(directory)))
    }

    @Test func attachesToARunningMachine() async throws {
        let directory = NSTemporaryDirectory() + "cxl-test-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        var started = QEMUConfiguration()
        started.topology = .rootPort
        try Data(HaltingFirmware.image).write(to: URL(fileURLWithPath: directory + "/" + HaltingFirmware.name))
        let program = SupervisedProgram([started.binary] + started.arguments(in: directory), directory: directory)
        await program.start()
        #expect(await QEMURig.eventually { FileManager.default.fileExists(atPath: directory + "/qmp") })

        var attached = QEMUConfiguration()
        attached.sockets = .init(qtest: directory + "/qtest", qmp: directory + "/qmp")
        let device = QEMUDevice(attached)
        // It answers, but nobody here started it.
        await #expect(throws: DeviceFailure.self) { try await device.restart() }
        #expect(await !device.abilities.isSole)
        #expect(try await device.execute(identify).returnCode == 0)
        await device.close()
        #expect(await !program.hasEnded)
        await program.stop()
    }

    @Test func nobodyListens() async throws {
        var configuration = QEMUConfiguration()
        configuration.sockets = .init(qtest: "/nonexistent/qtest", qmp: "/nonexistent/qmp")
        let why = try await whyNotStarted { try await QEMUDevice(configuration).restart() }
        #expect(why?.contains("/nonexistent/qtest") == true)
    }
}
