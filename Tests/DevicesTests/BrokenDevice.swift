import Captures
import Conformance
import Devices
import SpecTables

/// A device that behaves well until it has carried out a number of commands, and then does not.
actor BrokenDevice: DeviceUnderTest {
    enum Fault: Hashable, CaseIterable {
        case dies, hangs, garbles, reportsItsTimeout
        /// It answers each command with random bytes and codes.
        case answersNonsense
        /// It dies of the second Release Dynamic Capacity.
        case diesOfRelease
        /// Its extent list always has the same generation number.
        case forgetsGeneration
    }

    private let good: EmbeddedDevice
    private let fault: Fault
    private let after: Int
    private let canRestart: Bool
    private var commands = 0
    private var releases = 0
    private var random = SeededRandom(seed: 7)
    private(set) var restarts = 0
    private(set) var isClosed = false

    /// - Parameter after: how many commands it carries out after each start.
    init(_ fault: Fault, after: Int, canRestart: Bool = true) {
        good = EmbeddedDevice(revision: .r3_1)
        self.fault = fault
        self.after = after
        self.canRestart = canRestart
    }

    var abilities: DeviceAbilities {
        get async { await good.abilities }
    }

    func execute(_ command: DeviceCommand) async throws(DeviceFailure) -> DeviceAnswer {
        commands += 1
        if commands <= after { return try await good.execute(command) }
        switch fault {
        case .dies: throw .died(how: "ended with status 134", lastWords: "Assertion `ret' failed")
        case .garbles: throw .garbled("expected a header of 12 bytes, found 5 and the end")
        case .reportsItsTimeout: throw .timedOut(seconds: 0.1)
        case .hangs:
            // Neither ends nor can be cancelled.
            while !isClosed { try? await Task.sleep(for: .milliseconds(20)) }
            throw .died(how: "closed", lastWords: "")
        case .diesOfRelease:
            if command.opcode == 0x4803 { releases += 1 }
            if releases >= 2 { throw .died(how: "ended with status 139", lastWords: "") }
            return try await good.execute(command)
        case .forgetsGeneration:
            var answer = try await good.execute(command)
            if command.opcode == 0x4801, answer.payload.count >= 12 { answer.payload[8] = 7 }
            return answer
        case .answersNonsense:
            return DeviceAnswer(
                returnCode: UInt16(truncatingIfNeeded: random.next()) & 1,
                payload: (0..<random.below(200)).map { _ in UInt8(truncatingIfNeeded: random.next()) })
        }
    }

    func perform(_ act: ManagementAct) async throws(DeviceFailure) -> Stimulus { try await good.perform(act) }
    func readRegister(_ key: String) async throws(DeviceFailure) -> UInt64 { try await good.readRegister(key) }

    func accessMailbox(offset: Int, width: Int, writing value: UInt64?) async throws(DeviceFailure) -> UInt64 {
        try await good.accessMailbox(offset: offset, width: width, writing: value)
    }

    func restart() async throws(DeviceFailure) {
        restarts += 1
        guard canRestart || restarts == 1 else { throw .notStarted("there is only one") }
        commands = 0
        releases = 0
        await good.restart()
    }

    func close() { isClosed = true }
}
