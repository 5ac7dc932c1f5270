// How many commands a second a device takes, one after the other, as scenarios send them: through the target alone, without
// anybody who judges.
//
//     device-rate qemu|pipe:COMMAND [SECONDS PER ROW]

import CXLWire
import Conformance
import Devices
import Foundation

let target = CommandLine.arguments.dropFirst().first ?? "qemu"
let seconds = CommandLine.arguments.dropFirst(2).first.flatMap { Double($0) } ?? 2

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

/// Seconds of processor time that processes took so far, by process; with each its parent.
func processorTimes() -> [Int: (parent: Int, seconds: Double)] {
    var times: [Int: (parent: Int, seconds: Double)] = [:]
    for entry in (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? [] {
        guard let process = Int(entry), let line = try? String(contentsOfFile: "/proc/\(entry)/stat", encoding: .utf8)
        else { continue }
        // Behind the name, which is in parentheses: the parent is the 2nd word, times the 12th and 13th, in hundredths.
        let words = line[(line.lastIndex(of: ")") ?? line.startIndex)...].split(separator: " ").dropFirst()
        let numbers = words.map { Double($0) ?? 0 }
        if numbers.count > 12 { times[process] = (Int(numbers[1]), (numbers[11] + numbers[12]) / 100) }
    }
    return times
}

/// Seconds of processor time that this process took, and those that were started from here.
func processorTime() -> (own: Double, others: Double) {
    let times = processorTimes()
    let own = Int(ProcessInfo.processInfo.processIdentifier)
    func isDescendant(_ process: Int) -> Bool {
        guard let parent = times[process]?.parent, parent > 1 else { return false }
        return parent == own || isDescendant(parent)
    }
    return (times[own]?.seconds ?? 0, times.filter { isDescendant($0.key) }.reduce(0) { $0 + $1.value.seconds })
}

let device: any DeviceUnderTest =
    target.hasPrefix("pipe:") ? FrameDevice(.pipe(command: String(target.dropFirst(5)))) : QEMUDevice()
try await device.restart()
print("\(await device.abilities.name): commands a second; processor time of a command here and there")
for (title, command) in work {
    let start = ContinuousClock.now
    let before = processorTime()
    var count = 0
    repeat {
        for _ in 0..<100 { _ = try await device.execute(command) }
        count += 100
    } while ContinuousClock.now - start < .seconds(seconds)
    let rate = Int(Double(count) / ((ContinuousClock.now - start) / .seconds(1)))
    let after = processorTime()
    let ours = Int((after.own - before.own) * 1e6 / Double(count))
    let theirs = Int((after.others - before.others) * 1e6 / Double(count))
    print("\(title): \(rate); \(ours) and \(theirs) microseconds")
}
await device.close()
