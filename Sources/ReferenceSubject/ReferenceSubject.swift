import CXLWire
import Captures
import Conformance
import ReferenceDevice
import SpecTables

/// The reference device as something that commands and acts can be put to.
public struct ReferenceSubject: ImmediateDevice {
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
        let regions = configuration.regions
        return DeviceAbilities(
            name: "reference \(configuration.revision.rawValue)", revision: configuration.revision,
            interfaces: interfaces, acts: [.add, .release, .forcedRelease, .inject, .reset, .wait], hasRegisters: true,
            payloadSize: configuration.mailboxPayloadSize,
            sharableRegions: Set(regions.indices.filter { regions[$0].isSharable }))
    }

    /// What a command takes: a clock that stands still would give different events one time.
    private static let commandNanoseconds: UInt64 = 1_000

    public mutating func execute(_ command: DeviceCommand) -> DeviceAnswer {
        device.advance(nanoseconds: Self.commandNanoseconds)
        guard let cci = command.interface.cci else {
            return DeviceAnswer(returnCode: CommandReturnCode.unsupportedMailboxOrCCI.rawValue)
        }
        let answer = device.execute(command.opcode, command.payload, from: cci)
        var runs = answer.startedBackgroundOperation
        // A mailbox shows whether an operation runs, whoever started it.
        if case .mailbox(let host) = cci { runs = device.mailboxStatus(host: host)?.backgroundOperation ?? runs }
        return DeviceAnswer(
            returnCode: answer.returnCode.rawValue, vendorStatus: answer.vendorStatus, payload: answer.payload,
            startedBackgroundOperation: runs)
    }

    public func readRegister(_ key: String) -> UInt64? {
        switch key {
        case Register.mailboxCapabilities.key: UInt64(device.mailboxCapabilities.rawValue)
        case Register.mailboxStatus.key: device.mailboxStatus(host: 0)?.rawValue
        case Register.backgroundCommandStatus.key: device.backgroundCommandStatus(host: 0)?.rawValue
        case Register.eventStatus.key: device.eventStatus(host: 0)?.rawValue
        case Register.memoryDeviceStatus.key: device.memoryDeviceStatus(host: 0)?.rawValue
        default: nil
        }
    }

    public mutating func perform(_ act: ManagementAct) -> Stimulus {
        Stimulus(command: act.commandName, arguments: act.arguments, outcome: carryOut(act))
    }

    private mutating func carryOut(_ act: ManagementAct) -> Stimulus.Outcome {
        switch act {
        case .add(let host, let region, let extents, let tag):
            guard let list = extentList(region, extents, tag) else { return .refused("there is no such region") }
            return outcome(device.addCapacity(host: host, .prescriptive(list)))
        case .release(let host, let region, let extents, let tag, let forced):
            guard let list = extentList(region, extents, tag) else { return .refused("there is no such region") }
            return outcome(device.releaseCapacity(host: host, .prescriptive(list), forced: forced))
        case .inject(let kind, let log): return outcome(device.inject(kind.event, into: log))
        case .poison: return .refused("the reference device does not model media contents")
        case .reset(let kind): device.reset(kind.device)
        case .wait(let nanoseconds): device.advance(nanoseconds: nanoseconds)
        }
        return .accepted
    }

    /// Numbers the extents of a sharable region in their order.
    private func extentList(
        _ region: Int, _ extents: [ManagementAct.RegionExtent], _ tag: WireUUID
    ) -> [DynamicCapacityExtent.Value]? {
        let regions = device.capacity.regions
        guard regions.indices.contains(region) else { return nil }
        return extents.enumerated().map { index, extent in
            DynamicCapacityExtent.Value(
                startingDPA: regions[region].base &+ extent.offset, length: extent.length, tag: tag,
                sharedExtentSequence: regions[region].isSharable ? UInt16(clamping: index) : 0)
        }
    }

    private func outcome(_ outcome: ReferenceDevice.Outcome) -> Stimulus.Outcome {
        switch outcome {
        case .done: .accepted
        case .refused(let code):
            .refused(Enumeration.returnCode.row(for: UInt64(code.rawValue))?.title ?? "code \(code.rawValue)")
        }
    }
}

extension CommandInterface {
    /// `nil` where the reference device has no such interface.
    var cci: ReferenceDevice.CCI? {
        switch self {
        case .mailbox(let host): .mailbox(host: host)
        case .component(let host): .logicalDevice(host: host)
        case .fabricManager: .fmOwned
        case .switchMailbox: nil
        }
    }
}

extension ManagementAct.ResetKind {
    fileprivate var device: ReferenceDevice.ResetKind {
        switch self {
        case .cold: .cold
        case .conventional: .conventional
        case .cxl: .cxl
        }
    }
}
