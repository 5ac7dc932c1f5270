// How many commands a second a QEMU takes: through `QEMUDevice`, one after the other, as scenarios send them.
//
//     qemu-rate [SECONDS PER ROW]

import CXLWire
import Conformance
import Devices

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

let device = QEMUDevice()
try await device.restart()
print(await device.abilities.name)
for (title, command) in work {
    let start = ContinuousClock.now
    var count = 0
    repeat {
        for _ in 0..<100 { _ = try await device.execute(command) }
        count += 100
    } while ContinuousClock.now - start < .seconds(seconds)
    let rate = Double(count) / ((ContinuousClock.now - start) / .seconds(1))
    print("\(title): \(Int(rate)) commands a second")
}
await device.close()
