import Captures
import Conformance
import ReferenceDevice
import ReferenceSubject
import SpecTables

/// A device in this process: the reference device, where nothing else is named.
public actor EmbeddedDevice: DeviceUnderTest {
    private let fresh: any ImmediateDevice
    private var device: any ImmediateDevice
    /// They do not change, and are looked at with each command.
    private let known: DeviceAbilities

    /// - Parameter device: as it is when it was never used.
    public init(_ device: some ImmediateDevice) {
        fresh = device
        known = device.abilities
        self.device = device
    }

    /// - Throws: where the configuration describes no device.
    public init(_ configuration: ReferenceDevice.Configuration) throws(ReferenceDevice.ConfigurationError) {
        self.init(try ReferenceSubject(configuration))
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
        // As many as the list holds.
        configuration.injectPoisonLimit = 0
        configuration.numberOfHosts = 2
        configuration.supportsFirmwareInterrupts = true
        configuration.vendorDebugLog = Array("nothing to see here".utf8)
        guard revision >= .r3_0 else { return configuration }
        let gibibyte: UInt64 = 1 << 30
        configuration.regions = [
            Region(base: 4 * gibibyte, length: 2 * gibibyte),
            Region(base: 6 * gibibyte, length: gibibyte, dsmadHandle: 1, isSharable: true),
        ]
        return configuration
    }

    public var abilities: DeviceAbilities { known }

    public func execute(_ command: DeviceCommand) throws(DeviceFailure) -> DeviceAnswer {
        guard known.interfaces.contains(command.interface) else {
            throw .notSupported("\(known.name) has no interface \(command.interface)")
        }
        return device.execute(command)
    }

    public func perform(_ act: ManagementAct) throws(DeviceFailure) -> Stimulus {
        guard known.acts.contains(act.kind) else {
            throw .notSupported("\(known.name) knows no act of the kind \(act.kind.rawValue)")
        }
        return device.perform(act)
    }

    public func readRegister(_ key: String) throws(DeviceFailure) -> UInt64 {
        guard let value = device.readRegister(key) else {
            throw .notSupported("\(known.name) has no register \(key)")
        }
        return value
    }

    public func accessMailbox(offset: Int, width: Int, writing value: UInt64?) throws(DeviceFailure) -> UInt64 {
        guard let answer = device.accessMailbox(offset: offset, width: width, writing: value) else {
            throw .notSupported("\(known.name) has no \(width) bytes at offset \(offset) of its mailbox")
        }
        return answer
    }

    public func restart() { device = fresh }

    public func close() {}
}
