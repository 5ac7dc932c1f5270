import ArgumentParser
import Conformance
import Devices
import SpecTables

/// `--target`: which device a run talks to.
enum Target: ExpressibleByArgument, Equatable {
    case reference
    /// A QEMU; ``QEMUOptions`` says which.
    case qemu

    init?(argument: String) {
        switch argument {
        case "reference": self = .reference
        case "qemu": self = .qemu
        default: return nil
        }
    }

    static var allValueStrings: [String] { ["reference", "qemu"] }

    /// As it stands on a command line.
    var text: String {
        switch self {
        case .reference: "reference"
        case .qemu: "qemu"
        }
    }

    /// The device, not started yet.
    ///
    /// - Parameters:
    ///   - revision: what the user says; the reference device is 3.1 where nothing is said.
    ///   - limit: how long to wait for the answer to a command.
    func device(revision: Revision?, limit: Duration, qemu: QEMUOptions) throws -> any DeviceUnderTest {
        switch self {
        case .reference: EmbeddedDevice(revision: revision ?? .r3_1)
        case .qemu: qemu.device(limit: limit)
        }
    }
}
