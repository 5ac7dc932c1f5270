import CXLWire
import Captures
import Conformance
import Devices
import Foundation
import SpecTables
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// A device behind a socket in this process: all that a connection can do, without a program.
@Suite struct SocketDeviceTests {
    /// Serves reference devices on a socket, and hands a device that speaks to them to `body`.
    private func withDevice(
        _ limits: FrameDevice.Limits = .init(), _ body: (FrameDevice) async throws -> Void
    ) async throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("cxl-\(UUID().uuidString).sock").path
        let listening = Task {
            try await FrameListener.listen(
                path, makeServer: { FrameServer(EmbeddedDevice(revision: .r3_1), into: { _ in }) }, ended: { _, _ in })
        }
        defer { listening.cancel() }
        while !FileManager.default.fileExists(atPath: path) { try await Task.sleep(for: .milliseconds(5)) }
        let device = FrameDevice(.unix(path: path), limits: limits)
        try await device.restart()
        try await body(device)
        await device.close()
    }

    @Test func answersAsTheDeviceBehindItDoes() async throws {
        try await withDevice { device in
            let embedded = EmbeddedDevice(revision: .r3_1)
            #expect(await device.abilities == embedded.abilities)
            let interfaces: [CommandInterface] = [
                .mailbox(host: 0), .mailbox(host: 1), .component(host: 1), .fabricManager,
            ]
            for interface in interfaces {
                for opcode: UInt16 in [0x0001, 0x0400, 0x4000, 0x4800, 0x5600] {
                    let command = DeviceCommand(opcode, opcode == 0x4800 ? [8, 0] : [], to: interface)
                    let (answer, expected) = (try await device.execute(command), try await embedded.execute(command))
                    #expect(answer == expected)
                }
            }
        }
    }

    @Test func actsAndRegistersGoThrough() async throws {
        try await withDevice { device in
            let act = ManagementAct.add(
                host: 0, region: 0, extents: [.init(offset: 0, length: 128 << 20)], tag: .zero)
            #expect(try await device.perform(act).outcome == .accepted)
            #expect(try await device.perform(act).outcome != .accepted)
            #expect(try await device.readRegister(Register.eventStatus.key) == 0x10)
            try await device.restart()
            #expect(try await device.readRegister(Register.eventStatus.key) == 0)
            await #expect(throws: DeviceFailure.self) { try await device.readRegister("no.such-register") }
            await #expect(throws: DeviceFailure.self) {
                try await device.accessMailbox(offset: 1 << 20, width: 4, writing: nil)
            }
            // A refusal on the control channel is no reason to give the device up.
            let answer = try await device.execute(DeviceCommand(0x4000))
            #expect(answer.returnCode == 0)
        }
    }

    /// A whole command by register accesses alone, each of them a line on the control channel.
    @Test func aCommandGoesThroughRegisters() async throws {
        try await withDevice { device in
            let expected = try await device.execute(DeviceCommand(IdentifyMemoryDevice.opcode))
            #expect(try await device.accessMailbox(offset: 0x04, width: 4, writing: nil) == 0)
            for (offset, width, value) in [
                (0x08, 4, UInt64(IdentifyMemoryDevice.opcode)), (0x0C, 4, 0), (0x04, 1, 1),
            ] {
                #expect(try await device.accessMailbox(offset: offset, width: width, writing: value) == 0)
            }
            #expect(try await device.accessMailbox(offset: 0x14, width: 2, writing: nil) == 0)
            let length = Int(try await device.accessMailbox(offset: 0x08, width: 8, writing: nil) >> 16)
            var payload: [UInt8] = []
            for position in 0..<length {
                let byte = try await device.accessMailbox(offset: 0x20 + position, width: 1, writing: nil)
                payload.append(UInt8(truncatingIfNeeded: byte))
            }
            #expect(payload == expected.payload && length > 0)
            #expect(try await device.readRegister(Register.mailboxCommand.key) & 0xFFFF == 0x4000)
        }
    }

    @Test func whatDoesNotFitIsNotSent() async throws {
        try await withDevice { device in
            let command = DeviceCommand(0x4000, [UInt8](repeating: 0, count: 1 << 20 + 1))
            await #expect(throws: DeviceFailure.self) { try await device.execute(command) }
            let answer = try await device.execute(DeviceCommand(0x4000))
            #expect(answer.returnCode == 0)
        }
    }

    @Test func nobodyListening() async {
        let error = await #expect(throws: DeviceFailure.self) {
            try await FrameDevice(.unix(path: "/nonexistent/cxl.sock")).restart()
        }
        guard case .notStarted(let why)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(why.hasPrefix("nobody listens on /nonexistent/cxl.sock"))
    }
}

/// Programs on a pipe that misbehave in every way one can think of.
@Suite struct PipeDeviceTests {
    private static let quick = FrameDevice.Limits(command: .milliseconds(700), probe: .milliseconds(200))
    /// Reads the frame of Identify Memory Device, which is 13 bytes long.
    private static let read = "head -c 13 >/dev/null;"

    /// The failure of the first command, sent to a program that was just started.
    private func failure(of command: String) async throws -> DeviceFailure {
        let device = FrameDevice(.pipe(command: command), limits: Self.quick)
        try await device.restart()
        let error = await #expect(throws: DeviceFailure.self) { try await device.execute(DeviceCommand(0x4000)) }
        let failure = try #require(error)
        // A device that failed says so again, until it is started anew.
        let again = await #expect(throws: DeviceFailure.self) { try await device.execute(DeviceCommand(0x4000)) }
        #expect(again == failure)
        await device.close()
        return failure
    }

    @Test(arguments: [
        ("echo hello; cat >/dev/null", "found 68h (the text \"hello\"; text belongs on standard error) at byte 0x0"),
        (
            "printf '\\010\\001\\001'; cat >/dev/null",
            "expected 13 bytes of message type and header at byte 0x0, found 3"
        ),
        (
            "printf '\\010\\001\\001\\000\\000\\100\\000\\000\\020\\000\\000\\000\\000'; cat >/dev/null",
            "expected 1048576 bytes of payload, as the header at byte 0x1 announces, found 0 within 0.7 s"
        ),
        ("cat", "expected a response (category 1), found 00h at byte 0x1"),
    ])
    func garbageIsNamed(command: String, text: String) async throws {
        let failure = try await failure(of: command)
        guard case .garbled(let what) = failure else {
            Issue.record("not garbled: \(failure)")
            return
        }
        #expect(what.hasSuffix(text) || what.contains(text))
    }

    @Test func silenceEndsWithTheLimit() async throws {
        #expect(try await failure(of: "cat >/dev/null") == .timedOut(seconds: 0.7))
        // Not even the end of its input makes it end.
        #expect(try await failure(of: "exec sleep 1000") == .timedOut(seconds: 0.7))
    }

    @Test func deathIsToldWithItsLastWords() async throws {
        #expect(
            try await failure(of: "echo the disk is full >&2; exit 3")
                == .died(how: "it exited with status 3", lastWords: "the disk is full\n"))
        #expect(try await failure(of: "kill -9 $$") == .died(how: "it was ended by signal 9", lastWords: ""))
        #expect(
            try await failure(of: "printf '\\010\\001'; exit 1")
                == .died(
                    how: "it exited with status 1; expected 13 bytes of message type and header at byte 0x0, found 2",
                    lastWords: ""))
        #expect(
            try await failure(of: "exec >&-; sleep 1000")
                == .died(how: "it closed its standard output and goes on running", lastWords: ""))
    }

    @Test func whatTheShellDoesNotFindIsNotStarted() async throws {
        let error = await #expect(throws: DeviceFailure.self) {
            try await FrameDevice(.pipe(command: "no-such-emulator --now"), limits: Self.quick).restart()
        }
        guard case .notStarted(let why)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(why.contains("no-such-emulator"))
    }

    /// What was started is gone after the device was closed: also what ignores every polite request, and what the shell
    /// left in the background.
    @Test func nothingIsLeftBehind() async throws {
        let mark = "\(Int.random(in: 100_000...999_999))"
        let command = "trap '' TERM HUP INT; sleep 9\(mark) & sleep 9\(mark); sleep 9\(mark)"
        let device = FrameDevice(.pipe(command: command), limits: Self.quick)
        try await device.restart()
        #expect(running("sleep 9\(mark)") >= 2)
        await device.close()
        #expect(running("sleep 9\(mark)") == 0)
    }

    private func running(_ command: String) -> Int {
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return processes.filter { process in
            guard Int(process) != nil, let line = FileManager.default.contents(atPath: "/proc/\(process)/cmdline")
            else {
                return false
            }
            return String(decoding: line, as: UTF8.self).replacingOccurrences(of: "\0", with: " ")
                .hasPrefix(command + " ")
        }.count
    }
}
