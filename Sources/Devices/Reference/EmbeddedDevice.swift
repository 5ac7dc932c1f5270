import CXLWire
import Captures
import Conformance
import ReferenceDevice
import SpecTables

/// The reference device in this process: what a run talks to where nothing else is named.
///
/// Time stands still but for a millisecond a command and what ``ManagementAct/wait(nanoseconds:)`` lets pass, so that runs
/// repeat byte for byte.
public actor EmbeddedDevice: DeviceUnderTest {
    private static let nanosecondsPerCommand: UInt64 = 1_000_000
    private let configuration: ReferenceDevice.Configuration
    private var device: ReferenceDevice

    /// - Throws: where the configuration describes no device.
    public init(_ configuration: ReferenceDevice.Configuration) throws(ReferenceDevice.ConfigurationError) {
        self.configuration = configuration
        device = try ReferenceDevice(configuration)
    }

    /// A device of `revision` with everything in it: static capacity, a region of its own for each of two hosts to take
    /// from, and one that they can share.
    public init(revision: Revision) {
        // What `standard` describes is a device: a test says so for each revision.
        do { try self.init(Self.standard(revision)) } catch { preconditionFailure("\(error)") }
    }

    /// The configuration of ``init(revision:)``.
    public static func standard(_ revision: Revision) -> ReferenceDevice.Configuration {
        var configuration = ReferenceDevice.Configuration(revision: revision)
        configuration.totalCapacity = 16
        configuration.volatileOnlyCapacity = 8
        configuration.persistentOnlyCapacity = 4
        configuration.partitionAlignment = 1
        configuration.lsaSize = 1 << 16
        configuration.numberOfHosts = 2
        configuration.supportsFirmwareInterrupts = true
        guard revision >= .r3_0 else { return configuration }
        let gibibyte: UInt64 = 1 << 30
        configuration.regions = [
            Region(base: 4 * gibibyte, length: 2 * gibibyte),
            Region(base: 6 * gibibyte, length: gibibyte, dsmadHandle: 1, isSharable: true),
        ]
        return configuration
    }

    public var abilities: DeviceAbilities {
        var interfaces: Set<CommandInterface> = [.fabricManager]
        for host in 0..<configuration.numberOfHosts {
            interfaces.insert(.mailbox(host: host))
            interfaces.insert(.component(host: host))
        }
        var acts: Set<ManagementAct.Kind> = [.inject, .reset, .wait]
        if configuration.isDynamicCapacityDevice { acts.formUnion([.add, .release, .forcedRelease]) }
        return DeviceAbilities(
            name: "reference device \(configuration.revision.rawValue)", revision: configuration.revision,
            interfaces: interfaces, acts: acts, hasRegisters: true, payloadSize: configuration.mailboxPayloadSize,
            sharableRegions: Set(configuration.regions.indices.filter { configuration.regions[$0].isSharable }))
    }

    public func execute(_ command: DeviceCommand) throws(DeviceFailure) -> DeviceAnswer {
        device.advance(nanoseconds: Self.nanosecondsPerCommand)
        let answer = device.execute(command.opcode, command.payload, from: try cci(command.interface))
        return DeviceAnswer(
            returnCode: answer.returnCode.rawValue, vendorStatus: answer.vendorStatus, payload: answer.payload,
            startedBackgroundOperation: answer.startedBackgroundOperation)
    }

    private func cci(_ interface: CommandInterface) throws(DeviceFailure) -> ReferenceDevice.CCI {
        switch interface {
        case .mailbox(let host) where host < configuration.numberOfHosts: return .mailbox(host: host)
        case .component(let host) where host < configuration.numberOfHosts: return .logicalDevice(host: host)
        case .fabricManager: return .fmOwned
        default: throw .notSupported("the reference device has no interface \(interface)")
        }
    }

    public func restart() {
        // The configuration was accepted when this was made.
        if let fresh = try? ReferenceDevice(configuration) { device = fresh }
    }

    public func close() {}
}

// MARK: Management

extension EmbeddedDevice {
    public func perform(_ act: ManagementAct) throws(DeviceFailure) -> Stimulus {
        let outcome = try carryOut(act)
        switch outcome {
        case .done: return act.stimulus(path: "reference", outcome: .accepted)
        case .refused(let code):
            let words = Enumeration.returnCode.row(for: UInt64(code.rawValue))?.title ?? "code \(code.rawValue)"
            return act.stimulus(path: "reference", outcome: .refused(words))
        }
    }

    private func carryOut(_ act: ManagementAct) throws(DeviceFailure) -> ReferenceDevice.Outcome {
        switch act {
        case .add(let host, let region, let extents, let tag):
            guard let list = place(extents, in: region, tag: tag, isNew: true) else { return .refused(.invalidInput) }
            return device.addCapacity(host: host, .prescriptive(list))
        case .release(let host, let region, let extents, let tag, let forced):
            guard let list = place(extents, in: region, tag: tag, isNew: false) else { return .refused(.invalidInput) }
            return device.releaseCapacity(host: host, .prescriptive(list), forced: forced)
        case .inject(let record, let log): return device.inject(event(record), into: log)
        case .poison: throw .notSupported("the reference device models no contents, so nothing in it can be poisoned")
        case .reset(let kind):
            switch kind {
            case .cold: device.reset(.cold)
            case .conventional: device.reset(.conventional)
            case .cxl: device.reset(.cxl)
            }
            return .done
        case .wait(let nanoseconds):
            device.advance(nanoseconds: nanoseconds)
            return .done
        }
    }

    /// The extents at device physical addresses; `nil` where there is no such region, or an address would wrap.
    private func place(
        _ extents: [ManagementAct.RegionExtent], in region: Int, tag: WireUUID, isNew: Bool
    ) -> [DynamicCapacityExtent.Value]? {
        guard configuration.regions.indices.contains(region), extents.count <= 1 << 16 else { return nil }
        let place = configuration.regions[region]
        var list: [DynamicCapacityExtent.Value] = []
        for (position, extent) in extents.enumerated() {
            let (start, overflow) = place.base.addingReportingOverflow(extent.offset)
            if overflow { return nil }
            list.append(
                DynamicCapacityExtent.Value(
                    startingDPA: start, length: extent.length, tag: tag,
                    sharedExtentSequence: place.isSharable && isNew ? UInt16(position) : 0))
        }
        return list
    }

    private func event(_ kind: ManagementAct.EventRecordKind) -> InjectedEvent {
        switch kind {
        case .generalMedia:
            var record = GeneralMediaEventRecord.Value()
            record.physicalAddress.dpa = 8192 >> 6
            record.transactionType = .hostRead
            return .generalMedia(record)
        case .dram:
            var record = DRAMEventRecord.Value()
            record.physicalAddress.dpa = 8192 >> 6
            record.transactionType = .hostRead
            record.validityFlags.channelValid = true
            record.validityFlags.rankValid = true
            record.rank = 1
            return .dram(record)
        case .memoryModule:
            var record = MemoryModuleEventRecord.Value()
            record.deviceHealthInformation.lifeUsed = 1
            record.deviceHealthInformation.deviceTemperature = 25
            return .memoryModule(record)
        }
    }
}

// MARK: Registers

extension EmbeddedDevice {
    public func readRegister(_ key: String) throws(DeviceFailure) -> UInt64 {
        switch key {
        case Register.mailboxCapabilities.key: return UInt64(device.mailboxCapabilities.rawValue)
        case Register.mailboxControl.key: return 0
        case Register.mailboxStatus.key: return device.mailboxStatus(host: 0)?.rawValue ?? 0
        case Register.backgroundCommandStatus.key: return device.backgroundCommandStatus(host: 0)?.rawValue ?? 0
        case Register.eventStatus.key: return UInt64(device.eventStatus(host: 0)?.rawValue ?? 0)
        case Register.memoryDeviceStatus.key: return device.memoryDeviceStatus(host: 0)?.rawValue ?? 0
        default: throw .notSupported("the reference device has no register \(key)")
        }
    }

    public func accessMailbox(offset: Int, width: Int, writing value: UInt64?) throws(DeviceFailure) -> UInt64 {
        throw .notSupported("the reference device takes commands, not register accesses")
    }
}
