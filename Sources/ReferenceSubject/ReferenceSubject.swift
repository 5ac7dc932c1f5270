import CXLWire
import Captures
import Conformance
import ReferenceDevice
import SpecTables

/// The reference device as something that commands and acts can be put to.
///
/// Time stands still but for a millisecond a command and what ``ManagementAct/wait(nanoseconds:)`` lets pass, so that runs
/// repeat byte for byte.
public struct ReferenceSubject: ImmediateDevice {
    private static let nanosecondsPerCommand: UInt64 = 1_000_000
    public private(set) var device: ReferenceDevice

    /// - Throws: `ConfigurationError` where the configuration describes no device.
    public init(_ configuration: ReferenceDevice.Configuration) throws(ReferenceDevice.ConfigurationError) {
        device = try ReferenceDevice(configuration)
    }

    public var abilities: DeviceAbilities {
        let configuration = device.configuration
        var interfaces: Set<CommandInterface> = [.fabricManager]
        for host in 0..<configuration.numberOfHosts {
            interfaces.formUnion([.mailbox(host: host), .component(host: host)])
        }
        var acts: Set<ManagementAct.Kind> = [.inject, .injectRecord, .reset, .wait]
        if configuration.isDynamicCapacityDevice { acts.formUnion([.add, .release, .forcedRelease]) }
        if configuration.hasPoisonList { acts.insert(.poison) }
        return DeviceAbilities(
            name: "reference device \(configuration.revision.rawValue)", revision: configuration.revision,
            interfaces: interfaces, acts: acts, hasRegisters: true, payloadSize: configuration.mailboxPayloadSize,
            sharableRegions: Set(configuration.regions.indices.filter { configuration.regions[$0].isSharable }))
    }

    /// Whether an interface has a command.
    public func implements(_ opcode: UInt16, on interface: CommandInterface) -> Bool {
        interface.cci.map { device.implements(opcode, on: $0) } ?? false
    }

    public mutating func execute(_ command: DeviceCommand) -> DeviceAnswer {
        device.advance(nanoseconds: Self.nanosecondsPerCommand)
        guard let cci = command.interface.cci else {
            return DeviceAnswer(returnCode: CommandReturnCode.unsupportedMailboxOrCCI.rawValue)
        }
        let answer = device.execute(command.opcode, command.payload, from: cci)
        var runs = answer.startedBackgroundOperation
        // A mailbox shows whether an operation runs, whichever command started it.
        if case .mailbox(let host) = cci { runs = device.mailboxStatus(host: host)?.backgroundOperation ?? runs }
        return DeviceAnswer(
            returnCode: answer.returnCode.rawValue, vendorStatus: answer.vendorStatus, payload: answer.payload,
            startedBackgroundOperation: runs)
    }

    public func readRegister(_ key: String) -> UInt64? {
        switch key {
        case Register.eventStatus.key: device.eventStatus(host: 0)?.rawValue
        case Register.memoryDeviceStatus.key: device.memoryDeviceStatus(host: 0)?.rawValue
        default: Catalogue.register(key).flatMap { device.mailboxRegister($0, host: 0) }
        }
    }

    public mutating func accessMailbox(offset: Int, width: Int, writing value: UInt64?) -> UInt64? {
        guard let value else { return device.readMailbox(host: 0, offset: offset, width: width) }
        device.advance(nanoseconds: Self.nanosecondsPerCommand)
        return device.writeMailbox(host: 0, offset: offset, width: width, value: value) ? 0 : nil
    }
}

// MARK: Management

extension ReferenceSubject {
    public mutating func perform(_ act: ManagementAct) -> Stimulus {
        switch carryOut(act) {
        case .done: return act.stimulus(path: "reference", outcome: .accepted)
        case .refused(let code):
            let words = Enumeration.returnCode.row(for: UInt64(code.rawValue))?.title ?? "code \(code.rawValue)"
            return act.stimulus(path: "reference", outcome: .refused(words))
        }
    }

    private mutating func carryOut(_ act: ManagementAct) -> ReferenceDevice.Outcome {
        switch act {
        case .add(let host, let region, let extents, let tag):
            guard let list = place(extents, in: region, tag: tag, isNew: true) else { return .refused(.invalidInput) }
            return device.addCapacity(host: host, .prescriptive(list))
        case .release(let host, let region, let extents, let tag, let forced):
            guard let list = place(extents, in: region, tag: tag, isNew: false) else { return .refused(.invalidInput) }
            return device.releaseCapacity(host: host, .prescriptive(list), forced: forced)
        case .inject(let record, let log): return device.inject(record.event, into: log)
        case .injectRecord(let record, let log, let interface):
            guard let cci = interface.cci else { return .refused(.invalidInput) }
            var data = FixedArray<80, UInt8>(repeating: 0)
            for index in 0..<80 { data[index] = record.data[index] }
            return device.inject(.vendorSpecific(record.identifier, data), into: log, of: cci)
        case .poison(let address, let length): return device.poison(host: 0, address: address, length: length)
        case .reset(let kind):
            device.reset(kind.ofDevice)
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
        let regions = device.configuration.regions
        guard regions.indices.contains(region), extents.count <= 1 << 16 else { return nil }
        let place = regions[region]
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
}

extension ManagementAct.EventRecordKind {
    /// One plausible event of the kind, as ``ManagementAct/arguments(path:)`` spells it.
    fileprivate var event: InjectedEvent {
        switch self {
        case .generalMedia: .generalMedia(.injected)
        case .dram: .dram(.injected)
        case .memoryModule: .memoryModule(.injected)
        }
    }
}

extension CommandInterface {
    /// `nil` where the reference device has no such interface.
    fileprivate var cci: ReferenceDevice.CCI? {
        switch self {
        case .mailbox(let host): .mailbox(host: host)
        case .component(let host): .logicalDevice(host: host)
        case .fabricManager: .fmOwned
        case .switchMailbox: nil
        }
    }
}

extension ManagementAct.ResetKind {
    fileprivate var ofDevice: ReferenceDevice.ResetKind {
        switch self {
        case .cold: .cold
        case .conventional: .conventional
        case .cxl: .cxl
        }
    }
}
