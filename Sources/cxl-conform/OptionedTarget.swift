import ArgumentParser
import Captures
import Conformance
import Devices
import Faults
import SpecTables

/// A target that carries its own options, for where there are two: `qemu,binary=/opt/bin/qemu-system-x86_64,regions=1`.
///
/// The options stand behind the name, before the colon where the target has one, each after a comma; a comma that belongs
/// to a value is written twice.
struct OptionedTarget {
    /// As it stands on a command line.
    let text: String
    private let target: Target
    /// What the reference device is of, and what any other is judged by.
    let revision: Revision?
    private let qemu: QEMUOptions
    private let reference: ReferenceOptions

    private static let names = ["reference", "qemu", "pipe", "unix", "replay"]
    private static let referenceKeys = ["revision", "region", "hosts", "fault"]
    private static let qemuKeys = [
        "binary", "option", "topology", "regions", "region-size", "volatile", "persistent", "labels", "qtest", "qmp",
        "revision",
    ]

    /// Reads one; what is wrong with it is told.
    init(reading text: String) throws {
        self.text = text
        let name = String(text.prefix { $0 != "," && $0 != ":" })
        guard Self.names.contains(name) else {
            throw ValidationError(
                "'\(text)' is no target: it is one of \(Target.allValueStrings.joined(separator: ", ")), "
                    + "with options behind the name (qemu,binary=PATH)")
        }
        var options = text.dropFirst(name.count)
        var rest = ""
        if !["reference", "qemu"].contains(name) {
            guard let colon = options.firstIndex(of: ":") else {
                throw ValidationError("'\(text)' lacks what stands behind the colon: \(name):…")
            }
            rest = String(options[colon...])
            options = options[..<colon]
        }
        guard let target = Target(argument: name + rest) else {
            throw ValidationError("'\(text)' names no device: see cxl-conform diff --help")
        }
        self.target = target
        let known =
            switch name {
            case "reference": Self.referenceKeys
            case "qemu": Self.qemuKeys
            default: ["revision"]
            }
        let pairs = try Self.pairs(options, known, in: text)
        revision = try pairs.last { $0.key == "revision" }.map { try Self.revision($0.value) }
        qemu = try Self.qemu(name == "qemu" ? pairs : [], in: text)
        reference = try Self.reference(name == "reference" ? pairs : [], in: text)
    }

    /// The device, not started yet.
    func device(limit: Duration) async throws -> any DeviceUnderTest {
        if target == .reference { return try reference.maker()() }
        return try await target.device(revision: revision, limit: limit, qemu: qemu)
    }

    // MARK: Options

    private static func pairs(
        _ options: Substring, _ known: [String], in text: String
    ) throws -> [(key: String, value: String)] {
        try parts(options).map { part in
            guard let equals = part.firstIndex(of: "="), known.contains(String(part[..<equals])) else {
                throw ValidationError(
                    "'\(part)' in '\(text)' is no option of this target: they are "
                        + known.map { "\($0)=…" }.joined(separator: ", "))
            }
            return (String(part[..<equals]), String(part[part.index(after: equals)...]))
        }
    }

    /// What stands behind each single comma.
    private static func parts(_ text: Substring) -> [String] {
        var parts: [String] = []
        var rest = text
        while let first = rest.first {
            rest = rest.dropFirst()
            if first != "," {
                parts[parts.count - 1].append(first)
            } else if rest.first == ",", !parts.isEmpty {
                parts[parts.count - 1].append(",")
                rest = rest.dropFirst()
            } else {
                parts.append("")
            }
        }
        return parts
    }

    private static func revision(_ text: String) throws -> Revision {
        guard let revision = Revision(rawValue: text) else {
            let all = Revision.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("'\(text)' is no revision: they are \(all)")
        }
        return revision
    }

    /// The options that `run` has for a QEMU, by their names without the first word.
    private static func qemu(_ pairs: [(key: String, value: String)], in text: String) throws -> QEMUOptions {
        var words: [String] = []
        for (key, value) in pairs where key != "revision" {
            words += [["qtest", "qmp"].contains(key) ? "--\(key)" : "--qemu-\(key)", value]
        }
        do {
            return try QEMUOptions.parse(words)
        } catch {
            throw ValidationError("'\(text)': \(QEMUOptions.message(for: error))")
        }
    }

    private static func reference(_ pairs: [(key: String, value: String)], in text: String) throws -> ReferenceOptions {
        var options = ReferenceOptions()
        for (key, value) in pairs {
            switch key {
            case "revision": options.revision = try revision(value)
            case "region":
                guard let region = RegionOption(argument: value) else {
                    throw ValidationError("'\(value)' in '\(text)' is no region: SIZE@BASE, or SIZE@BASE,,shared")
                }
                options.regions.append(region.region)
            case "hosts":
                guard let hosts = Int(value) else { throw ValidationError("'\(value)' is no number of hosts") }
                options.hosts = hosts
            default: options.fault = try ServedFault.read(value)
            }
        }
        _ = try options.maker()
        return options
    }
}
