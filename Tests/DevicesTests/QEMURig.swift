import CXLWire
import Conformance
import Devices
import Foundation
import Testing

/// The QEMU of this machine.
enum QEMURig {
    /// Why the tests against QEMU cannot run here; `nil` where they can. `scripts/install-tools` installs one.
    static let whyNot: Comment? = {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let found = path.split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: $0 + "/qemu-system-x86_64")
        }
        return found ? nil : "SKIPPED: this machine has no qemu-system-x86_64; scripts/install-tools says why"
    }()

    static var isPresent: Bool { whyNot == nil }
    static var reason: Comment { whyNot ?? "QEMU is here" }

    /// A device of its own, and the mark by which its process is known.
    static func device(_ change: (inout QEMUConfiguration) -> Void = { _ in }) async throws -> (
        QEMUDevice, mark: String
    ) {
        let mark = "cxlwire-test-\(UUID().uuidString.prefix(8))"
        var configuration = QEMUConfiguration()
        change(&configuration)
        configuration.options += ["-name", mark]
        let device = QEMUDevice(configuration)
        try await device.restart()
        return (device, mark)
    }

    /// The processes that run QEMU itself, not its shell, with this mark on their command line.
    static func processes(_ mark: String) -> [pid_t] { all(mark).filter { isQEMU($0) } }

    /// Every process with this mark on its command line.
    static func all(_ mark: String) -> [pid_t] {
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return entries.compactMap { pid_t($0) }.filter { pid in
            let line = FileManager.default.contents(atPath: "/proc/\(pid)/cmdline") ?? Data()
            return String(decoding: line, as: UTF8.self).contains(mark)
        }
    }

    private static func isQEMU(_ pid: pid_t) -> Bool {
        let name = FileManager.default.contents(atPath: "/proc/\(pid)/comm") ?? Data()
        return String(decoding: name, as: UTF8.self).hasPrefix("qemu-system")
    }

    /// The directories of running and past machines.
    static func directories() -> Set<String> {
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: NSTemporaryDirectory())) ?? []
        return Set(entries.filter { $0.hasPrefix("cxl-conform-") })
    }

    /// Waits until `condition` holds, for at most five seconds.
    static func eventually(_ condition: () -> Bool) async -> Bool {
        for _ in 0..<500 {
            if condition() { return true }
            try? await Task.sleep(for: .milliseconds(10))
        }
        return condition()
    }
}
