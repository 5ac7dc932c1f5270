import ArgumentParser
import Devices
import Faults
import ReferenceSubject
import SpecTables

import struct ReferenceDevice.Region

/// Which reference device somebody wants.
struct ReferenceOptions {
    var revision: Revision = .r3_1
    /// None for those of the standard device.
    var regions: [Region] = []
    var hosts: Int?
    /// What it does wrong.
    var fault: Fault?

    /// What makes a device that was never used.
    func maker() throws -> @Sendable () -> EmbeddedDevice {
        var configuration = EmbeddedDevice.standard(revision)
        if !regions.isEmpty { configuration.regions = regions }
        if let hosts { configuration.numberOfHosts = hosts }
        if let misfit = configuration.fault {
            throw ValidationError("such a device cannot be: \(misfit); see the rules for regions in cxl-conform rules")
        }
        return { [configuration, fault] in
            // The configuration was looked at above.
            do {
                let subject = try ReferenceSubject(configuration)
                return fault.map { EmbeddedDevice(FaultyDevice(subject, $0)) } ?? EmbeddedDevice(subject)
            } catch { preconditionFailure("\(error)") }
        }
    }
}

/// `512MiB@4GiB,shared`.
struct RegionOption: ExpressibleByArgument {
    let region: Region

    init?(argument: String) {
        let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
        let place = parts[0].split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 1 || parts.count == 2 && parts[1] == "shared", place.count == 2,
            let length = Self.bytes(place[0]), let base = Self.bytes(place[1])
        else { return nil }
        region = Region(base: base, length: length, isSharable: parts.count == 2)
    }

    /// A size in bytes, or with a binary unit.
    private static func bytes(_ text: Substring) -> UInt64? {
        for (unit, shift) in [("KiB", 10), ("MiB", 20), ("GiB", 30), ("TiB", 40)] where text.hasSuffix(unit) {
            guard let count = UInt64(text.dropLast(3)), count.leadingZeroBitCount > shift else { return nil }
            return count << UInt64(shift)
        }
        return text.hasPrefix("0x") ? UInt64(text.dropFirst(2), radix: 16) : UInt64(text)
    }
}
