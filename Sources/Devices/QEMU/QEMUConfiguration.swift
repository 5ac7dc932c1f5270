/// Which QEMU to use, and what machine to have it be.
public struct QEMUConfiguration: Hashable, Sendable {
    /// Where the memory device is.
    public enum Topology: String, Hashable, Sendable, CaseIterable {
        /// On the chipset's own bus: the shortest way, and enough for everything but a switch.
        case direct
        /// Behind a CXL host bridge and a root port.
        case rootPort = "root-port"
        /// Behind a switch that has a mailbox of its own.
        case `switch`
    }

    /// Sockets of a QEMU that somebody else started.
    public struct Sockets: Hashable, Sendable {
        public var qtest: String
        public var qmp: String

        public init(qtest: String, qmp: String) {
            self.qtest = qtest
            self.qmp = qmp
        }
    }

    /// A running QEMU to use; `nil` starts one.
    public var sockets: Sockets?
    /// The program: a path, or a name to look up.
    public var binary = "qemu-system-x86_64"
    /// More of its options, as they are.
    public var options: [String] = []
    public var topology = Topology.direct
    /// How many Dynamic Capacity regions, 1 to 8, of ``regionSize`` bytes each; 0 for a device without.
    public var regions = 2
    /// Bytes of each region: a multiple of 256 MiB.
    public var regionSize: UInt64 = 256 << 20
    /// Bytes of volatile memory beside the regions: a multiple of 256 MiB, or 0.
    public var volatileSize: UInt64 = 256 << 20
    /// Bytes of persistent memory: a multiple of 256 MiB, or 0. It comes with a label area.
    public var persistentSize: UInt64 = 256 << 20
    /// Bytes of the label storage area of a device that has persistent memory.
    public var labelSize: UInt64 = 1 << 20
    /// How long a command or an act may take.
    public var limit: Duration = .seconds(5)
    /// How long starting may take.
    public var startLimit: Duration = .seconds(15)

    public init() {}

    static let deviceName = "mem0"
    static let switchBus: UInt64 = 12

    /// The buses without a bridge above them; `nil` where that is not known.
    var roots: [UInt64]? {
        if sockets != nil { return nil }
        return topology == .direct ? [0] : [0, Self.switchBus]
    }

    /// What QEMU is told.
    ///
    /// - Parameter directory: where its sockets and files are.
    func arguments(in directory: String) -> [String] {
        var list = ["-M", topology == .direct ? "q35" : "q35,cxl=on", "-m", "64M", "-accel", "tcg"]
        list += ["-nodefaults", "-display", "none", "-bios", directory + "/" + HaltingFirmware.name]
        // The guest does not run: nothing but what is asked happens, and the virtual clock stands still.
        list += ["-S"]
        list += ["-qtest", "unix:\(directory)/qtest,server=on,wait=off", "-qtest-log", "none"]
        list += ["-qmp", "unix:\(directory)/qmp,server=on,wait=off"]
        list += bridges + memory(in: directory) + options
        return list
    }

    private var bridges: [String] {
        if topology == .direct { return [] }
        var list = ["-device", "pxb-cxl,bus_nr=\(Self.switchBus),bus=pcie.0,id=cxl.1"]
        list += ["-device", "cxl-rp,port=0,bus=cxl.1,id=rp0,chassis=0,slot=2"]
        if topology == .rootPort { return list }
        list += ["-device", "cxl-upstream,bus=rp0,id=us0,multifunction=on,addr=0.0"]
        list += ["-device", "cxl-switch-mailbox-cci,bus=rp0,id=switch0,addr=0.1,target=us0"]
        list += ["-device", "cxl-downstream,port=\(Self.downstreamPort),bus=us0,id=ds0,chassis=0,slot=4"]
        return list
    }

    /// The number of the switch's port that the memory device is at.
    static let downstreamPort: UInt8 = 0

    private func memory(in directory: String) -> [String] {
        var list: [String] = []
        let bus =
            switch topology {
            case .direct: ""
            case .rootPort: ",bus=rp0"
            case .switch: ",bus=ds0"
            }
        var device = "cxl-type3,id=\(Self.deviceName)\(bus)"
        if volatileSize > 0 {
            list += ["-object", "memory-backend-ram,id=volatile0,size=\(volatileSize)"]
            device += ",volatile-memdev=volatile0"
        }
        if persistentSize > 0 {
            list += ["-object", "memory-backend-ram,id=persistent0,size=\(persistentSize)"]
            list += ["-object", "memory-backend-ram,id=labels0,size=\(labelSize)"]
            device += ",persistent-memdev=persistent0,lsa=labels0"
        }
        if regions > 0 {
            list += ["-object", "memory-backend-ram,id=dynamic0,size=\(regionSize &* UInt64(regions))"]
            device += ",volatile-dc-memdev=dynamic0,num-dc-regions=\(regions)"
        }
        return list + ["-device", device]
    }
}

/// A firmware that stops the processor at its first instruction, so that nothing but us touches a device while the
/// guest runs.
enum HaltingFirmware {
    static let name = "halt.bin"
    /// HLT everywhere. After reset interrupts are off, so nothing ends the first.
    static let image = [UInt8](repeating: 0xF4, count: 64 << 10)
}
