import ArgumentParser
import Faults

/// `--fault` and `--list-faults`: what the served device does wrong.
enum ServedFault {
    /// Reads the text of a fault that a device has; what a sender does wrong is not for a device to do.
    static func read(_ text: String) throws -> Fault {
        guard let fault = Fault.named(text), fault.ofDevice?.name == fault.name else {
            throw ValidationError(
                "'\(text)' is no fault of a device: cxl-conform serve --list-faults prints some, "
                    + "and docs/pipe-protocol.md says how others are written")
        }
        return fault
    }

    /// Prints the faults of the table, each with the rules that catch it.
    static func list() {
        let width = Fault.ofDevices.map(\.name.count).filter { $0 <= 64 }.max() ?? 0
        for fault in Fault.ofDevices {
            let padding = String(repeating: " ", count: max(0, width - fault.name.count))
            print("\(fault.name)\(padding)  \(fault.rules.joined(separator: " "))")
        }
    }
}
