import Captures
import Synchronization

/// A device that does no more than another can do as well, so that both are asked the same.
final class LimitedDevice: DeviceUnderTest {
    private let device: any DeviceUnderTest
    private let limit = Mutex<DeviceAbilities?>(nil)

    init(_ device: any DeviceUnderTest) { self.device = device }

    /// From now on it can do nothing that `other` cannot.
    func limit(to other: DeviceAbilities) { limit.withLock { $0 = other } }

    /// Everything that it can do.
    var ownAbilities: DeviceAbilities { get async { await device.abilities } }

    var abilities: DeviceAbilities {
        get async {
            var abilities = await device.abilities
            guard let other = limit.withLock({ $0 }) else { return abilities }
            abilities.interfaces.formIntersection(other.interfaces)
            abilities.acts.formIntersection(other.acts)
            abilities.hasRegisters = abilities.hasRegisters && other.hasRegisters
            return abilities
        }
    }

    func execute(_ command: DeviceCommand) async throws(DeviceFailure) -> DeviceAnswer {
        try await device.execute(command)
    }

    func perform(_ act: ManagementAct) async throws(DeviceFailure) -> Stimulus { try await device.perform(act) }

    func readRegister(_ key: String) async throws(DeviceFailure) -> UInt64 { try await device.readRegister(key) }

    func accessMailbox(offset: Int, width: Int, writing value: UInt64?) async throws(DeviceFailure) -> UInt64 {
        try await device.accessMailbox(offset: offset, width: width, writing: value)
    }

    func restart() async throws(DeviceFailure) { try await device.restart() }

    func close() async { await device.close() }
}
