import ArgumentParser
import Devices

/// What `--target qemu` needs to know.
struct QEMUOptions: ParsableArguments {
    @Option(name: .customLong("qemu-binary"), help: ArgumentHelp("The QEMU to start.", valueName: "program"))
    var binary = QEMUConfiguration().binary

    @Option(
        name: .customLong("qemu-option"), parsing: .unconditionalSingleValue,
        help: ArgumentHelp("One more word for QEMU's command line, as it is; repeatable.", valueName: "word"))
    var options: [String] = []

    @Option(
        name: .customLong("qemu-topology"),
        help: "Where the device is: on the chipset's bus, behind a root port, or behind a switch with a mailbox.")
    var topology = QEMUConfiguration.Topology.direct

    @Option(name: .customLong("qemu-regions"), help: ArgumentHelp("Dynamic Capacity regions, 0 to 8.", valueName: "n"))
    var regions = QEMUConfiguration().regions

    @Option(
        name: .customLong("qemu-region-size"),
        help: ArgumentHelp("MiB of each region: a multiple of 256.", valueName: "MiB"))
    var regionSize = UInt64(QEMUConfiguration().regionSize >> 20)

    @Option(
        name: .customLong("qemu-volatile"),
        help: ArgumentHelp("MiB of volatile memory: a multiple of 256, or 0.", valueName: "MiB"))
    var volatileSize = UInt64(QEMUConfiguration().volatileSize >> 20)

    @Option(
        name: .customLong("qemu-persistent"),
        help: ArgumentHelp("MiB of persistent memory: a multiple of 256, or 0.", valueName: "MiB"))
    var persistentSize = UInt64(QEMUConfiguration().persistentSize >> 20)

    @Option(
        name: .customLong("qemu-labels"),
        help: ArgumentHelp("KiB of the label area that persistent memory has.", valueName: "KiB"))
    var labelSize = UInt64(QEMUConfiguration().labelSize >> 10)

    @Option(
        name: .customLong("qtest"),
        help: ArgumentHelp("Attach to a running QEMU with this qtest socket; needs --qmp.", valueName: "socket"))
    var qtest: String?

    @Option(
        name: .customLong("qmp"),
        help: ArgumentHelp("The QMP socket of the QEMU to attach to; needs --qtest.", valueName: "socket"))
    var qmp: String?

    func validate() throws {
        guard (qtest == nil) == (qmp == nil) else { throw ValidationError("--qtest and --qmp need each other") }
        guard (0...8).contains(regions) else { throw ValidationError("--qemu-regions is 0 to 8") }
        for (name, size) in [
            ("region-size", regionSize), ("volatile", volatileSize), ("persistent", persistentSize),
        ] where size % 256 != 0 || size > 1 << 24 {
            throw ValidationError("--qemu-\(name) is a multiple of 256 (MiB), at most \(1 << 24)")
        }
        guard (1...(1 << 20)).contains(labelSize) else { throw ValidationError("--qemu-labels is 1 to \(1 << 20)") }
        guard regions + Int(volatileSize) + Int(persistentSize) > 0 else {
            throw ValidationError("the device has no memory: no region, nothing volatile, nothing persistent")
        }
    }

    /// The words of a command line that say the same.
    var words: [String] {
        let standard = QEMUConfiguration()
        var words: [String] = []
        func add(_ name: String, _ value: String, unless isStandard: Bool) {
            if !isStandard { words += ["--\(name)", value] }
        }
        add("qemu-binary", binary, unless: binary == standard.binary)
        for option in options { words += ["--qemu-option", option] }
        add("qemu-topology", topology.rawValue, unless: topology == standard.topology)
        add("qemu-regions", "\(regions)", unless: regions == standard.regions)
        add("qemu-region-size", "\(regionSize)", unless: regionSize << 20 == standard.regionSize)
        add("qemu-volatile", "\(volatileSize)", unless: volatileSize << 20 == standard.volatileSize)
        add("qemu-persistent", "\(persistentSize)", unless: persistentSize << 20 == standard.persistentSize)
        add("qemu-labels", "\(labelSize)", unless: labelSize << 10 == standard.labelSize)
        if let qtest, let qmp { words += ["--qtest", qtest, "--qmp", qmp] }
        return words
    }

    /// The device, not started yet.
    func device(limit: Duration) -> QEMUDevice {
        var configuration = QEMUConfiguration()
        if let qtest, let qmp { configuration.sockets = QEMUConfiguration.Sockets(qtest: qtest, qmp: qmp) }
        configuration.binary = binary
        configuration.options = options
        configuration.topology = topology
        configuration.regions = regions
        configuration.regionSize = regionSize << 20
        configuration.volatileSize = volatileSize << 20
        configuration.persistentSize = persistentSize << 20
        configuration.labelSize = labelSize << 10
        configuration.limit = limit
        return QEMUDevice(configuration)
    }
}

extension QEMUConfiguration.Topology: ExpressibleByArgument {}
