import CXLWire
import SpecTables

/// A Type 3 memory device with Dynamic Capacity, as the specification has it: what it answers, and what state it is in.
///
/// A value without threads, clocks or chance of its own: the same calls give the same answers. Time passes where
/// ``advance(nanoseconds:)`` says so. No input traps.
public struct ReferenceDevice: Equatable, Sendable {
    public let configuration: Configuration
    /// Nanoseconds since the device started.
    public internal(set) var now: UInt64 = 0
    /// Who has which capacity.
    public internal(set) var capacity: DynamicCapacity
    var firmware: Firmware
    var features: Features
    var logicalDevices: [Interface]
    /// What each host's logical device has beside Dynamic Capacity.
    var memories: [StaticMemory]
    var fabricManager: Interface
    let mailboxCommands: CommandSet
    let logicalDeviceCommands: CommandSet
    let fmCommands: CommandSet

    /// - Throws: ``ConfigurationError`` where the configuration describes no device.
    public init(_ configuration: Configuration) throws(ConfigurationError) {
        if let fault = configuration.fault { throw fault }
        self.configuration = configuration
        capacity = DynamicCapacity(configuration)
        firmware = Firmware(configuration)
        features = Features(configuration)
        let interface = Interface(configuration)
        logicalDevices = Array(repeating: interface, count: configuration.numberOfHosts)
        memories = Array(repeating: StaticMemory(configuration), count: configuration.numberOfHosts)
        fabricManager = interface
        mailboxCommands = CommandSet(.mailbox, configuration)
        logicalDeviceCommands = CommandSet(.logicalDevice, configuration)
        fmCommands = CommandSet(.fmOwned, configuration)
    }

    /// What belongs to a host's logical device, or to the fabric manager's interface, alone.
    struct Interface: Equatable, Sendable {
        var logs: EventLogs
        var policy = InterruptPolicy()
        var clock = DeviceClock()
        var background: BackgroundOperation?
        var security = Security()
        var registers = MailboxRegisters()
        /// The largest answer over MCTP, as a power of two.
        var responseLimit: UInt8

        init(_ configuration: Configuration) {
            logs = EventLogs(configuration.eventLogSizes, revision: configuration.revision)
            responseLimit = configuration.messageSizeExponent
        }
    }

    /// Whether an interface has a command: whether its Command Effects Log lists it.
    public func implements(_ opcode: UInt16, on cci: CCI) -> Bool {
        switch cci {
        case .mailbox: mailboxCommands.contains(opcode)
        case .logicalDevice: logicalDeviceCommands.contains(opcode)
        case .fmOwned: fmCommands.contains(opcode)
        }
    }

    /// The device's event logs as they are, for whoever wants to look without a command.
    public func logs(of cci: CCI) -> EventLogs? {
        switch cci {
        case .mailbox(let host), .logicalDevice(let host):
            logicalDevices.indices.contains(host) ? logicalDevices[host].logs : nil
        case .fmOwned: fabricManager.logs
        }
    }

    /// Carries out a command.
    ///
    /// Checks come in one order: the size of the payload (16h), whether the command exists here (03h, 15h), its length
    /// (16h), reserved bits and enumerations (02h), addresses and extents (0Fh, 1Eh), resources (1Dh). Only the first is
    /// stated by a text; the others are the catalogue's assumption.
    public mutating func execute(_ opcode: UInt16, _ request: [UInt8], from cci: CCI) -> Answer {
        execute(opcode, request, from: cci, room: .max)
    }

    /// - Parameter room: Bytes that the way of the answer has room for, beside the limit of the interface itself.
    mutating func execute(_ opcode: UInt16, _ request: [UInt8], from cci: CCI, room: Int) -> Answer {
        let answer: Answer
        do {
            answer = try carryOut(opcode, request, from: cci, room: room)
        } catch let refusal as Refusal {
            answer = Answer(refusal.code)
        } catch {
            // What is left are framing errors: the payload is shorter than its counts say (MBX-CMD-004).
            answer = Answer(.invalidPayloadLength)
        }
        if case .mailbox(let host) = cci, logicalDevices.indices.contains(host) {
            logicalDevices[host].registers.finish(opcode, answer)
            // DCD-ADD-018, DCD-REL-018: payloads of one list follow each other. Anything else between them, and a
            // refusal, ends the list, of which nothing has been applied.
            if let chain = capacity.hosts[host].chain, chain.opcode != opcode || answer.returnCode != .success {
                capacity.hosts[host].chain = nil
            }
        }
        return answer
    }

    private mutating func carryOut(_ opcode: UInt16, _ request: [UInt8], from cci: CCI, room: Int) throws -> Answer {
        switch cci {
        case .mailbox(let host):
            try require(logicalDevices.indices.contains(host), .unsupportedMailboxOrCCI)
            // MBX-REG-008
            try require(request.count <= configuration.mailboxPayloadSize, .invalidPayloadLength)
            try mailboxCommands.check(opcode, request, elsewhere: [logicalDeviceCommands, fmCommands])
            return try executeOnMailbox(opcode, request, host: host)
        case .logicalDevice(let host):
            try require(logicalDevices.indices.contains(host), .unsupportedMailboxOrCCI)
            try require(request.count <= messageLimit, .invalidPayloadLength)
            try logicalDeviceCommands.check(opcode, request, elsewhere: [mailboxCommands, fmCommands])
            return try executeOnLogicalDevice(opcode, request, host: host, room: room)
        case .fmOwned:
            try require(request.count <= messageLimit, .invalidPayloadLength)
            try fmCommands.check(opcode, request, elsewhere: [mailboxCommands, logicalDeviceCommands])
            return try executeForFabricManager(opcode, request, room: room)
        }
    }

    /// CCI-MSG-010: the largest request over MCTP, in bytes.
    var messageLimit: Int { 1 << Int(configuration.messageSizeExponent) }

    /// Lets time pass: clocks go on, background operations progress and end.
    public mutating func advance(nanoseconds: UInt64) {
        let (sum, overflow) = now.addingReportingOverflow(nanoseconds)
        now = overflow ? .max : sum
        for host in logicalDevices.indices where logicalDevices[host].background?.advance(to: now) == true {
            finishBackgroundOperation(host: host)
        }
    }
}
