import ArgumentParser
import Conformance
import Devices
import SpecTables

/// `--target`: which device a run talks to.
enum Target: ExpressibleByArgument, Equatable {
    case reference

    init?(argument: String) {
        switch argument {
        case "reference": self = .reference
        default: return nil
        }
    }

    static var allValueStrings: [String] { ["reference"] }

    /// As it stands on a command line.
    var text: String {
        switch self {
        case .reference: "reference"
        }
    }

    /// The device, not started yet.
    ///
    /// - Parameter revision: what the user says; the reference device is 3.1 where nothing is said.
    func device(revision: Revision?) throws -> any DeviceUnderTest {
        switch self {
        case .reference: EmbeddedDevice(revision: revision ?? .r3_1)
        }
    }
}
