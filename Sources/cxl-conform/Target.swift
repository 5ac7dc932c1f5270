import ArgumentParser
import Captures
import Conformance
import Devices
import SpecTables

/// `--target`: which device a run talks to.
enum Target: ExpressibleByArgument, Equatable {
    case reference
    /// A QEMU; ``QEMUOptions`` says which.
    case qemu
    /// A program that speaks frames on its standard input and output.
    case pipe(command: String)
    /// A socket on which somebody speaks frames.
    case unix(path: String)
    /// What was recorded answers again.
    case replay(capture: String)

    init?(argument: String) {
        switch argument {
        case "reference":
            self = .reference
            return
        case "qemu":
            self = .qemu
            return
        default: break
        }
        guard let colon = argument.firstIndex(of: ":") else { return nil }
        let rest = String(argument[argument.index(after: colon)...])
        if rest.isEmpty { return nil }
        switch argument[..<colon] {
        case "pipe": self = .pipe(command: rest)
        case "unix": self = .unix(path: rest)
        case "replay": self = .replay(capture: rest)
        default: return nil
        }
    }

    static var allValueStrings: [String] { ["reference", "qemu", "pipe:COMMAND", "unix:PATH", "replay:CAPTURE"] }

    /// As it stands on a command line.
    var text: String {
        switch self {
        case .reference: "reference"
        case .qemu: "qemu"
        case .pipe(let command): "pipe:\(command)"
        case .unix(let path): "unix:\(path)"
        case .replay(let capture): "replay:\(capture)"
        }
    }

    /// The device, not started yet.
    ///
    /// - Parameters:
    ///   - revision: what the user says; the reference device is 3.1 where nothing is said.
    ///   - limit: how long to wait for the answer to a command.
    ///   - qemu: what the user says about the QEMU.
    func device(
        revision: Revision?, limit: Duration, qemu: QEMUOptions
    ) async throws -> any DeviceUnderTest {
        switch self {
        case .reference: return EmbeddedDevice(revision: revision ?? .r3_1)
        case .qemu: return qemu.device(limit: limit)
        case .pipe(let command):
            return FrameDevice(.pipe(command: command), limits: FrameDevice.Limits(command: limit))
        case .unix(let path): return FrameDevice(.unix(path: path), limits: FrameDevice.Limits(command: limit))
        case .replay(let capture):
            do throws(CaptureError) {
                return try await ReplayDevice(capture)
            } catch {
                throw DeviceFailure.notStarted("\(capture): \(error)")
            }
        }
    }
}
