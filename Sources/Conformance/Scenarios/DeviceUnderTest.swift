import CXLWire
import Captures
import SpecTables

/// Something that answers commands: the embedded model, an emulator, a program on a pipe, a recorded device.
///
/// A caller sends one command at a time. An implementation waits for no answer longer than its time limit: whatever keeps
/// a device from answering is a ``DeviceFailure``, after which ``restart()`` gives a fresh device or throws again.
public protocol DeviceUnderTest: Sendable {
    /// What it is and can do, as far as it says; asked for after each start.
    var abilities: DeviceAbilities { get async }

    /// Carries out one command and waits for its answer.
    func execute(_ command: DeviceCommand) async throws(DeviceFailure) -> DeviceAnswer

    /// Carries out an act of management.
    ///
    /// - Returns: the line of a transcript that says what was done, and what came of it.
    func perform(_ act: ManagementAct) async throws(DeviceFailure) -> Stimulus

    /// Reads the register with a key of the tables (`mailbox.background-command-status`).
    func readRegister(_ key: String) async throws(DeviceFailure) -> UInt64

    /// Accesses bytes of the mailbox's registers with a width of 1, 2, 4 or 8 bytes.
    ///
    /// - Parameters:
    ///   - offset: from the start of the mailbox's registers.
    ///   - value: what to write; `nil` to read.
    /// - Returns: what was read; 0 after a write.
    func accessMailbox(offset: Int, width: Int, writing value: UInt64?) async throws(DeviceFailure) -> UInt64

    /// Starts the device anew, as it is when it was never used. What was known of the one before is void.
    func restart() async throws(DeviceFailure)

    /// Ends the device and everything that was started for it.
    func close() async
}

/// Where a command goes: each interface has commands of its own.
public enum CommandInterface: Hashable, Sendable {
    /// The primary mailbox of a host's device.
    case mailbox(host: Int)
    /// The component command interface of a host's logical device, over MCTP (message type 08h).
    case component(host: Int)
    /// The interface that the fabric manager owns, over MCTP (message type 07h).
    case fabricManager
    /// The mailbox of a switch, whose commands reach devices behind it by tunnel.
    case switchMailbox
}

/// One command, as bytes: nothing keeps it from being wrong.
public struct DeviceCommand: Hashable, Sendable {
    public var interface: CommandInterface
    public var opcode: UInt16
    public var payload: [UInt8]

    public init(_ opcode: UInt16, _ payload: [UInt8] = [], to interface: CommandInterface = .mailbox(host: 0)) {
        self.interface = interface
        self.opcode = opcode
        self.payload = payload
    }
}

/// What a device answered.
public struct DeviceAnswer: Hashable, Sendable {
    public var returnCode: UInt16
    public var vendorStatus: UInt16
    public var payload: [UInt8]
    /// Whether the answer says that a background operation was started; `nil` where the interface does not tell.
    public var startedBackgroundOperation: Bool?

    public init(
        returnCode: UInt16, vendorStatus: UInt16 = 0, payload: [UInt8] = [], startedBackgroundOperation: Bool? = nil
    ) {
        self.returnCode = returnCode
        self.vendorStatus = vendorStatus
        self.payload = payload
        self.startedBackgroundOperation = startedBackgroundOperation
    }
}

/// What a device can do, so that a scenario can say what it needs.
public struct DeviceAbilities: Hashable, Sendable {
    /// What it calls itself (`reference 3.1`, `QEMU 10.0.2`).
    public var name: String
    /// The revision that it claims, where it claims one.
    public var revision: Revision?
    public var interfaces: Set<CommandInterface>
    /// The acts of management that it takes.
    public var acts: Set<ManagementAct.Kind>
    /// Whether its registers can be reached.
    public var hasRegisters: Bool
    /// Bytes of the mailbox's payload registers, where known.
    public var payloadSize: Int?
    /// Regions whose capacity several hosts may share; `nil` where nobody said.
    public var sharableRegions: Set<Int>?
    /// Whether nobody but the run itself changes the device's state.
    public var isSole: Bool

    public init(
        name: String, revision: Revision? = nil, interfaces: Set<CommandInterface> = [.mailbox(host: 0)],
        acts: Set<ManagementAct.Kind> = [], hasRegisters: Bool = false, payloadSize: Int? = nil,
        sharableRegions: Set<Int>? = nil, isSole: Bool = true
    ) {
        self.name = name
        self.revision = revision
        self.interfaces = interfaces
        self.acts = acts
        self.hasRegisters = hasRegisters
        self.payloadSize = payloadSize
        self.sharableRegions = sharableRegions
        self.isSole = isSole
    }
}

/// Why a device gave no answer. Each but the last two is a finding against the device.
public enum DeviceFailure: Error, Hashable, Sendable {
    /// It ended by itself: how, and the last of what it wrote to its standard error.
    case died(how: String, lastWords: String)
    /// Nothing came within the limit.
    case timedOut(seconds: Double)
    /// What came is no answer: what was expected, and what was found at which byte.
    case garbled(String)
    /// There is no way to ask this of this device.
    case notSupported(String)
    /// It could not be started: why, and what to do.
    case notStarted(String)
}
