import CXLWire
import Captures
import SpecTables

/// What is known of the mailbox itself.
public struct MailboxState: Sendable {
    /// The payload size in bytes, exactly; `nil` where neither a register nor the user says it.
    public internal(set) var payloadLimit: Int?
    /// The largest payload seen in either direction: a lower bound of the limit, which is never below 256.
    public private(set) var largestPayload = 256
    /// The last value read of the memory device status register.
    public private(set) var memoryDeviceStatus: MemoryDeviceStatusRegister?

    /// The limit, or what it is at least.
    public var limitAtLeast: Int { payloadLimit ?? largestPayload }

    mutating func apply(_ step: Step) {
        largestPayload = max(largestPayload, min(step.requestLength, 1 << 20))
        if step.accepted { largestPayload = max(largestPayload, min(step.responseLength ?? 0, 1 << 20)) }
    }

    mutating func apply(_ access: RegisterAccess) {
        if access.register == Register.mailboxCapabilities.key, access.direction == .read {
            let exponent = MailboxCapabilitiesRegister(rawValue: UInt32(truncatingIfNeeded: access.value)).payloadSize
            if (8...20).contains(exponent) { payloadLimit = 1 << Int(exponent) }
        }
        if access.register == Register.memoryDeviceStatus.key, access.direction == .read {
            memoryDeviceStatus = MemoryDeviceStatusRegister(rawValue: access.value)
        }
    }

    /// The payload size is a property of the device and outlives a reset; its status does not.
    mutating func startEpoch() { memoryDeviceStatus = nil }
}

/// What each of a device's interfaces has of its own: a list of logs, a Command Effects Log, commands.
public struct PerInterface<Value: Sendable>: Sendable {
    private var mailbox: Value
    private var message: Value

    init(_ value: Value) {
        mailbox = value
        message = value
    }

    /// What belongs to the interface that `step` went through; a register is the mailbox's.
    public func through(_ step: borrowing Step) -> Value { step.transport == .cci ? message : mailbox }

    /// As ``through(_:)``, without a copy.
    @inline(__always)
    func reading<Result>(through step: borrowing Step, _ body: (borrowing Value) -> Result) -> Result {
        step.transport == .cci ? body(message) : body(mailbox)
    }

    mutating func change(through step: borrowing Step, _ body: (inout Value) -> Void) {
        if step.transport == .cci { body(&message) } else { body(&mailbox) }
    }

    mutating func changeEach(_ body: (inout Value) -> Void) {
        body(&mailbox)
        body(&message)
    }
}

/// A set of opcodes, as bits: each exchange asks it, and a look costs less than a hash.
struct OpcodeSet: Sendable {
    /// Empty as long as the set is.
    private var words: [UInt64] = []

    func contains(_ opcode: UInt16) -> Bool {
        !words.isEmpty && words[Int(opcode >> 6)] >> UInt64(opcode & 63) & 1 == 1
    }

    mutating func insert(_ opcode: UInt16) {
        if contains(opcode) { return }
        if words.isEmpty { words = Array(repeating: 0, count: 1 << 10) }
        words[Int(opcode >> 6)] |= 1 << UInt64(opcode & 63)
    }
}

/// Which commands an interface of the device has, and what it says they change.
public struct EffectsState: Sendable {
    /// The Command Effects Log, where it was read whole.
    public private(set) var log: [UInt16: CommandEffects]?
    /// Opcodes that were answered otherwise than Unsupported.
    private var answered = OpcodeSet()
    private var pages: [UInt8] = []
    private var size: Int?

    /// Whether the device has the command.
    public func isImplemented(_ opcode: UInt16) -> Bool { answered.contains(opcode) || log?[opcode] != nil }

    /// New firmware may have other commands and effects. That a command was there still counts.
    mutating func startEpoch() {
        if let log { for opcode in log.keys { answered.insert(opcode) } }
        log = nil
        pages = []
        size = nil
    }

    mutating func apply(_ step: Step) {
        if step.showsCommand { answered.insert(step.opcode) }
        guard step.succeeded, step.isResponseWhole else { return }
        switch step.opcode {
        case GetSupportedLogs.opcode: noteSize(step)
        case GetLog.opcode: notePage(step)
        default: break
        }
    }

    private mutating func noteSize(_ step: Step) {
        guard let response = try? GetSupportedLogs.Response(step.response) else { return }
        let entries = response.supportedLogEntries
        for index in entries.indices where entries[index].logIdentifier == LogState.commandEffects {
            size = Int(entries[index].logSize)
        }
    }

    private mutating func notePage(_ step: Step) {
        guard let request = try? GetLog.Request(step.request), request.logIdentifier == LogState.commandEffects,
            let size, Int(request.offset) == pages.count
        else { return }
        pages += step.response.prefixBytes(64 << 10)
        guard pages.count >= size else { return }
        let whole = pages
        pages = []
        guard let view = try? CommandEffectsLog(whole.span) else { return }
        var effects: [UInt16: CommandEffects] = [:]
        let entries = view.entries
        for index in entries.indices { effects[entries[index].opcode] = entries[index].commandEffect }
        log = effects
    }
}

extension Span where Element == UInt8 {
    /// The first bytes, at most `limit`, as an array.
    func prefixBytes(_ limit: Int) -> [UInt8] { (0..<Swift.min(count, limit)).map { self[$0] } }
}

/// What Identify Memory Device said.
public struct DeviceState: Sendable {
    public private(set) var identity: IdentifyMemoryDevice.Response.Value?
    public private(set) var partition: GetPartitionInfo.Response.Value?
    /// The exchanges that read ``identity`` and ``partition``.
    public private(set) var identityIndex: Int?
    public private(set) var partitionIndex: Int?
    /// Whether an event said that the device has lost capacity.
    public private(set) var sawDegradedCapacity = false

    mutating func apply(_ step: Step) throws(WireError) {
        switch step.opcode {
        // A driver may leave the last bytes unread: what was read decides.
        case IdentifyMemoryDevice.opcode where step.isResponseWhole || step.response.count >= Self.identitySize:
            identity = try IdentifyMemoryDevice.Response(step.response).value
            identityIndex = step.index
        case GetPartitionInfo.opcode where step.isResponseWhole:
            partition = try GetPartitionInfo.Response(step.response).value
            partitionIndex = step.index
        case GetEventRecords.opcode where step.isResponseWhole: try readEvents(step)
        default: break
        }
    }

    private mutating func readEvents(_ step: Step) throws(WireError) {
        let records = try GetEventRecords.Response(step.response).eventRecords
        for index in records.indices {
            if case .memoryModule(let record) = records[index].kind,
                record.deviceHealthInformation.healthStatus.memoryCapacityDegraded
            {
                sawDegradedCapacity = true
            }
        }
    }

    /// The bytes of Identify Memory Device that every revision has; what follows is optional.
    private static let identitySize = 0x43
}

/// What the host last asked the device to interrupt for.
public struct InterruptState: Sendable {
    /// The settings of the last successful Set Event Interrupt Policy, and the exchange.
    public private(set) var settings: (value: SetEventInterruptPolicy.Request.Value, index: Int)?

    mutating func apply(_ step: Step) throws(WireError) {
        guard step.opcode == SetEventInterruptPolicy.opcode else { return }
        // A request of which bytes were not captured says less than it set.
        settings = step.isRequestWhole ? (try SetEventInterruptPolicy.Request(step.request).value, step.index) : nil
    }
}

/// The device's clock, as far as it was set and read.
public struct ClockState: Sendable {
    /// The last time read, in nanoseconds since 1970, with the exchange; forgotten when the clock is set.
    public private(set) var lastRead: (nanoseconds: UInt64, index: Int)?
    public private(set) var lastSet: (nanoseconds: UInt64, index: Int)?

    mutating func apply(_ step: Step) throws(WireError) {
        switch step.opcode {
        case SetTimestamp.opcode:
            lastSet = (try SetTimestamp.Request(step.request).timestamp, step.index)
            lastRead = nil
        case GetTimestamp.opcode where step.isResponseWhole:
            lastRead = (try GetTimestamp.Response(step.response).timestamp, step.index)
        default: break
        }
    }
}

/// The background operation of the device.
public struct BackgroundState: Sendable {
    /// The opcode that was last answered Background Command Started, with the exchange.
    public private(set) var started: (opcode: UInt16, index: Int)?
    /// The last value of the background command status register since then.
    public private(set) var status: BackgroundCommandStatusRegister?
    /// Whether the status register showed the operation running when it was last read.
    public private(set) var isRunning = false

    mutating func apply(_ step: Step) {
        guard step.returnCode == .backgroundCommandStarted else { return }
        started = (step.opcode, step.index)
        status = nil
        isRunning = true
    }

    mutating func apply(_ access: RegisterAccess) {
        guard access.direction == .read else { return }
        if access.register == Register.backgroundCommandStatus.key {
            let value = BackgroundCommandStatusRegister(rawValue: access.value)
            status = value
            if value.percentageComplete >= 100 { isRunning = false }
        }
        if access.register == Register.mailboxStatus.key {
            isRunning = isRunning && MailboxStatusRegister(rawValue: access.value).backgroundOperation
        }
    }
}
