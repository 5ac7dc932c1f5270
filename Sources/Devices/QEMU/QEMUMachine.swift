import Conformance
import Foundation

/// One run of QEMU: its sockets and, where this process started it, the program.
///
/// It belongs to the actor that has it.
struct QEMUMachine {
    let qtest: QTest
    let qmp: QMP
    /// QEMU's version (`10.0.2`).
    let version: String
    /// The device's path in the monitor (`/machine/peripheral/mem0`).
    let devicePath: String
    /// The program; `nil` where another started it.
    let program: SupervisedProgram?

    /// Starts QEMU, or attaches to one, and waits until it answers.
    static func start(
        _ configuration: QEMUConfiguration, isolation: isolated any Actor = #isolation
    ) async throws(DeviceFailure) -> QEMUMachine {
        if let sockets = configuration.sockets {
            return try await attach(sockets, nil, configuration)
        }
        let directory = NSTemporaryDirectory() + "cxl-conform-" + UUID().uuidString.prefix(8).lowercased()
        do {
            try FileManager.default.createDirectory(
                atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try Data(HaltingFirmware.image).write(to: URL(fileURLWithPath: directory + "/" + HaltingFirmware.name))
        } catch {
            throw .notStarted("no directory could be made for QEMU's sockets: \(error.localizedDescription)")
        }
        let program = SupervisedProgram(
            [configuration.binary] + configuration.arguments(in: directory), directory: directory)
        await program.start()
        let sockets = QEMUConfiguration.Sockets(qtest: directory + "/qtest", qmp: directory + "/qmp")
        do throws(DeviceFailure) {
            return try await attach(sockets, program, configuration)
        } catch {
            await program.stop()
            throw error
        }
    }

    private static func attach(
        _ sockets: QEMUConfiguration.Sockets, _ program: SupervisedProgram?, _ configuration: QEMUConfiguration,
        isolation: isolated any Actor = #isolation
    ) async throws(DeviceFailure) -> QEMUMachine {
        let limit = configuration.startLimit
        let qtest = QTest(connection: try await connect(sockets.qtest, program, limit))
        let qmp = QMP(connection: try await connect(sockets.qmp, program, limit))
        do throws(SocketFailure) {
            let version = try qmp.greet()
            let path = try devicePath(qmp)
            return QEMUMachine(qtest: qtest, qmp: qmp, version: version, devicePath: path, program: program)
        } catch {
            switch error {
            case .closed: throw .notStarted(await complaint(program, "QEMU closed its monitor's socket at once"))
            case .timedOut(let seconds): throw .notStarted("QEMU's monitor said nothing for \(seconds) s")
            case .garbled(let what): throw .notStarted(what)
            }
        }
    }

    /// Connects, as soon as somebody listens.
    private static func connect(
        _ path: String, _ program: SupervisedProgram?, _ limit: Duration,
        isolation: isolated any Actor = #isolation
    ) async throws(DeviceFailure) -> LineSocket {
        let deadline = ContinuousClock.now + limit
        while true {
            do throws(SystemError) {
                return try LineSocket(path: path, limit: limit)
            } catch {
                if let program, await program.hasEnded {
                    throw .notStarted(await complaint(program, "QEMU"))
                }
                // A QEMU that is started by others is there, or it is not.
                guard program != nil, ContinuousClock.now < deadline else {
                    throw .notStarted("no QEMU listens at \(path): \(error)")
                }
                try? await Task.sleep(for: .milliseconds(2))
            }
        }
    }

    private static func complaint(_ program: SupervisedProgram?, _ otherwise: String) async -> String {
        guard let program else { return otherwise }
        let end = await program.end(within: .seconds(2))
        return "QEMU \(end.how)" + (end.lastWords.isEmpty ? "" : ": \(end.lastWords)")
    }

    /// The first memory device that the monitor knows.
    private static func devicePath(_ qmp: QMP) throws(SocketFailure) -> String {
        for folder in ["/machine/peripheral", "/machine/peripheral-anon"] {
            guard case .done(let list) = try qmp.execute("qom-list", "{\"path\": \"\(folder)\"}") else {
                continue
            }
            for entry in list.elements where entry["type"]?.string == "child<cxl-type3>" {
                if let name = entry["name"]?.string { return folder + "/" + name }
            }
        }
        throw .garbled("this QEMU has no cxl-type3 device")
    }

    /// From now on answers may take this long.
    func setLimit(_ limit: Duration) {
        qtest.connection.limit = limit
        qmp.connection.limit = limit
    }

    /// Ends it: kills what was started, leaves alone what was not.
    func close(isolation: isolated any Actor = #isolation) async {
        qtest.connection.close()
        qmp.connection.close()
        await program?.stop()
    }
}
