import CXLWire
import Captures
import SpecTables

/// One plausible event of each kind, as a run lets it happen: what its record says, and where it is read.
///
/// The names are those that the tables have for the records' identifiers.
enum SampleRecord: String, CaseIterable {
    case generalMedia, dram, memoryModule, memorySparing, physicalSwitch, virtualSwitch, mldPort

    /// Where the record is read: what happens to ports and switches is the fabric manager's matter.
    var interface: CommandInterface {
        switch self {
        case .generalMedia, .dram, .memoryModule, .memorySparing: .mailbox(host: 0)
        case .physicalSwitch, .virtualSwitch, .mldPort: .fabricManager
        }
    }

    /// The logs that such an event may be in.
    var logs: [EventLog] {
        switch self {
        // EVT-VSW-002, EVT-MLD-001
        case .virtualSwitch: [.informational]
        case .mldPort: [.warning]
        default: EventLog.ofErrors
        }
    }

    /// The first revision that has the record.
    var since: Revision { self == .memorySparing ? .r3_1 : interface == .fabricManager ? .r3_0 : .r2_0 }

    /// Lets the event happen.
    func act(in log: EventLog) -> ManagementAct {
        switch self {
        case .generalMedia: .inject(.generalMedia, log: log)
        case .dram: .inject(.dram, log: log)
        case .memoryModule: .inject(.memoryModule, log: log)
        case .memorySparing, .physicalSwitch, .virtualSwitch, .mldPort:
            .injectRecord(injected, log: log, interface: interface)
        }
    }

    /// Identifier and data of the record.
    var injected: ManagementAct.InjectedRecord {
        let bytes =
            switch self {
            case .generalMedia: encoded(GeneralMediaEventRecord.Value.injected)
            case .dram: encoded(DRAMEventRecord.Value.injected)
            case .memoryModule: encoded(MemoryModuleEventRecord.Value.injected)
            case .memorySparing: encoded(Self.sparing)
            case .physicalSwitch: encoded(Self.linkStateChange)
            case .virtualSwitch: encoded(Self.bindingChange)
            case .mldPort: encoded(Self.correctableError)
            }
        let data = Array(bytes.dropFirst(EventRecordHeader.byteCount))
        guard let record = ManagementAct.InjectedRecord(identifier: identifier, data: data) else {
            preconditionFailure("a record has 80 bytes behind its header")
        }
        return record
    }

    private var identifier: WireUUID {
        let bytes = NamedUUID.eventRecords.first { $0.name == rawValue }?.uuid.bytes ?? []
        let halves = [bytes.prefix(8), bytes.dropFirst(8)].map { $0.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
        return WireUUID(high: halves[0], low: halves[1])
    }

    private static var sparing: MemorySparingEventRecord.Value {
        var record = MemorySparingEventRecord.Value()
        record.sparingMaintenanceOperationClass = 2
        record.result = .success
        record.flags.queryResources = true
        record.validityFlags.channelValid = true
        record.validityFlags.rankValid = true
        record.spareResourcesAvailable = 2
        return record
    }

    private static var linkStateChange: PhysicalSwitchEventRecord.Value {
        var record = PhysicalSwitchEventRecord.Value()
        record.eventType = .linkStateChange
        record.currentPortConfigurationState.state = .dsp
        record.connectedDeviceMode.mode = .vh68B
        record.connectedDeviceType = .type3SLD
        record.maximumLinkWidth.width = 16
        record.negotiatedLinkWidth.width = 8
        record.ltssmState = .l0
        return record
    }

    private static var bindingChange: VirtualSwitchEventRecord.Value {
        var record = VirtualSwitchEventRecord.Value()
        record.eventType = .bindingChange
        record.vppbID = 1
        record.vppbBindingStatus = 2
        return record
    }

    private static var correctableError: MLDPortEventRecord.Value {
        var record = MLDPortEventRecord.Value()
        record.eventType = .correctableErrorMessage
        record.portID = 1
        return record
    }
}

// The events of a memory device that an operator injects, as `ManagementAct.arguments(path:)` spells them.

extension GeneralMediaEventRecord.Value {
    package static var injected: Self {
        var record = Self()
        record.physicalAddress.dpa = 8192 >> 6
        record.transactionType = .hostRead
        return record
    }
}

extension DRAMEventRecord.Value {
    package static var injected: Self {
        var record = Self()
        record.physicalAddress.dpa = 8192 >> 6
        record.transactionType = .hostRead
        record.validityFlags.channelValid = true
        record.validityFlags.rankValid = true
        record.rank = 1
        return record
    }
}

extension MemoryModuleEventRecord.Value {
    package static var injected: Self {
        var record = Self()
        record.deviceHealthInformation.lifeUsed = 1
        record.deviceHealthInformation.deviceTemperature = 25
        return record
    }
}

extension ManagementAct {
    /// Whether an act of a transcript injects one of the run's own events, which are as sound as an event can be.
    static func injectsSample(_ stimulus: Stimulus, path: String) -> Bool {
        switch ManagementAct(stimulus) {
        case .injectRecord(let record, _, _): SampleRecord.allCases.contains { $0.injected == record }
        case .inject(let kind, let log):
            stimulus.arguments == inject(kind, log: log).arguments(path: path)
        default: false
        }
    }
}
