// How many commands a second a QEMU takes: through `QEMUDevice`, one after the other, as scenarios send them.
//
//     qemu-rate [SECONDS PER ROW]

import CXLWire
import Conformance
import Devices
import Foundation

let seconds = CommandLine.arguments.dropFirst().first.flatMap { Double($0) } ?? 2

/// Kinds of commands: a short answer, a long one, a long request that is refused, one that does not exist.
let work: [(title: String, command: DeviceCommand)] = [
    ("Identify Memory Device, 69 bytes out", DeviceCommand(IdentifyMemoryDevice.opcode)),
    ("Get Supported Logs", DeviceCommand(GetSupportedLogs.opcode)),
    ("Get Event Records, empty log", DeviceCommand(GetEventRecords.opcode, [0])),
    ("Set Timestamp, 8 bytes in", DeviceCommand(SetTimestamp.opcode, [UInt8](repeating: 0, count: 8))),
    ("Release Dynamic Capacity, 328 bytes in", DeviceCommand(ReleaseDynamicCapacity.opcode, releaseOfTen)),
    ("an opcode that nobody has", DeviceCommand(0x7777)),
]

/// A list of ten extents that the host does not have.
var releaseOfTen: [UInt8] {
    let header = ReleaseDynamicCapacity.Request.Value(updatedExtentListSize: 10)
    let extent = UpdatedExtent.Value(startingDPA: 0, length: 0)
    return ((try? header.encoded()) ?? []) + (0..<10).flatMap { _ in (try? extent.encoded()) ?? [] }
}

/// Seconds of processor time that a process took so far; `self` is this one.
func processorTime(of process: String) -> Double {
    let line = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
    // Behind the name, which is in parentheses: the 12th and 13th word, in ticks of a hundredth of a second.
    let words = line.split(separator: ")").last?.split(separator: " ") ?? []
    return words.count > 12 ? (Double(words[11]) ?? 0) / 100 + (Double(words[12]) ?? 0) / 100 : 0
}

/// The process of the QEMU that was started with this word on its command line.
func process(with mark: String) -> String {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return entries.first { entry in
        let line = FileManager.default.contents(atPath: "/proc/\(entry)/cmdline") ?? Data()
        // The shell above it has the word on its own command line, behind a script.
        return Int(entry) != nil && String(decoding: line, as: UTF8.self).contains(mark)
            && !line.starts(with: Data("/bin/sh".utf8))
    } ?? "none"
}

let mark = "qemu-rate-\(ProcessInfo.processInfo.processIdentifier)"
var configuration = QEMUConfiguration()
configuration.options = ["-name", mark]
let device = QEMUDevice(configuration)
try await device.restart()
let qemu = process(with: mark)
print("\(await device.abilities.name): commands a second; processor time of a command here and in QEMU")
for (title, command) in work {
    let start = ContinuousClock.now
    let before = (processorTime(of: "self"), processorTime(of: qemu))
    var count = 0
    repeat {
        for _ in 0..<100 { _ = try await device.execute(command) }
        count += 100
    } while ContinuousClock.now - start < .seconds(seconds)
    let rate = Int(Double(count) / ((ContinuousClock.now - start) / .seconds(1)))
    let ours = Int((processorTime(of: "self") - before.0) * 1e6 / Double(count))
    let theirs = Int((processorTime(of: qemu) - before.1) * 1e6 / Double(count))
    print("\(title): \(rate); \(ours) and \(theirs) microseconds")
}
await device.close()
