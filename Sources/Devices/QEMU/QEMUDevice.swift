import CXLWire
import Captures
import Conformance
import SpecTables

/// The emulated memory device of a QEMU: its mailbox over qtest, its operator over QMP.
///
/// A command costs one round trip to QEMU and, on this side, no change of threads.
public actor QEMUDevice: DeviceUnderTest {
    private let configuration: QEMUConfiguration
    private var machine: QEMUMachine?
    private var mailbox: MailboxAccess?
    private var switchMailbox: MailboxAccess?
    /// Whether the QEMU before ended by itself.
    private var hasDied = false
    /// The integers that the monitor demands with each command that injects an event.
    private var demanded: [String: [String]] = [:]
    public private(set) var abilities: DeviceAbilities

    /// Does nothing yet: ``restart()`` starts QEMU or attaches to one, and finds the mailbox.
    public init(_ configuration: QEMUConfiguration = QEMUConfiguration()) {
        self.configuration = configuration
        abilities = DeviceAbilities(name: "QEMU", interfaces: [], isSole: configuration.sockets == nil)
    }

    public func execute(_ command: DeviceCommand) async throws(DeviceFailure) -> DeviceAnswer {
        do throws(SocketFailure) {
            if let answer = try carryOut(command) { return answer }
        } catch {
            throw await failure(error)
        }
        throw machine == nil ? .notStarted("no QEMU is running") : .notSupported("\(command.interface)")
    }

    public func perform(_ act: ManagementAct) async throws(DeviceFailure) -> Stimulus {
        guard let machine else { throw .notStarted("no QEMU is running") }
        if case .reset(let kind) = act, kind != .conventional {
            throw .notSupported("QEMU resets its machine conventionally; it has no \(kind.rawValue) reset")
        }
        do throws(SocketFailure) {
            let reply: QMP.Reply
            let arguments = arguments(of: act, path: machine.devicePath)
            switch act {
            case .reset: reply = try reset(machine)
            case .wait(let nanoseconds): reply = try await run(machine, nanoseconds: nanoseconds)
            default: reply = try machine.qmp.execute(act.commandName, arguments)
            }
            let outcome: Stimulus.Outcome = if case .refused(let reason) = reply { .refused(reason) } else { .accepted }
            return Stimulus(command: act.commandName, arguments: arguments, outcome: outcome)
        } catch {
            throw await failure(error)
        }
    }

    public func readRegister(_ key: String) async throws(DeviceFailure) -> UInt64 {
        guard let machine, let mailbox else { throw .notStarted("no QEMU is running") }
        guard let place = mailbox.registers.place(of: key) else { throw .notSupported("the register \(key)") }
        do throws(SocketFailure) {
            return try machine.qtest.read(width: place.width, at: place.address)
        } catch {
            throw await failure(error)
        }
    }

    public func accessMailbox(offset: Int, width: Int, writing value: UInt64?) async throws(DeviceFailure) -> UInt64 {
        guard let machine, let mailbox else { throw .notStarted("no QEMU is running") }
        guard [1, 2, 4, 8].contains(width), offset >= 0 else {
            throw .notSupported("an access of \(width) bytes at offset \(offset)")
        }
        let address = mailbox.registers.mailbox + UInt64(offset)
        do throws(SocketFailure) {
            guard let value else { return try machine.qtest.read(width: width, at: address) }
            try machine.qtest.write(value, width: width, at: address)
            return 0
        } catch {
            throw await failure(error)
        }
    }

    /// Starts QEMU anew. One that others started is attached to, once, and again only after it ended.
    ///
    /// - Throws: ``DeviceFailure/notSupported(_:)`` where what answers now was not started for this call.
    public func restart() async throws(DeviceFailure) {
        let isOurs = configuration.sockets == nil
        if isOurs || machine == nil {
            await close()
            try await start()
        }
        guard isOurs || hasDied else {
            throw .notSupported("this QEMU was started by others; nothing here can start it anew")
        }
        hasDied = false
    }

    public func close() async {
        let machine = machine
        self.machine = nil
        mailbox = nil
        switchMailbox = nil
        await machine?.close()
    }
}

// MARK: - Starting and ending

extension QEMUDevice {
    private func start() async throws(DeviceFailure) {
        let machine = try await QEMUMachine.start(configuration)
        self.machine = machine
        do throws(SocketFailure) {
            try findMailboxes(machine)
            // What it can do is the same after each start.
            if abilities.interfaces.isEmpty { try findAbilities(machine) }
            machine.setLimit(configuration.limit)
        } catch {
            switch await failure(error) {
            case .died(let how, let lastWords): throw .notStarted(lastWords.isEmpty ? how : "\(how): \(lastWords)")
            case .garbled(let what): throw .notStarted(what)
            case .timedOut(let seconds): throw .notStarted("QEMU did not answer within \(seconds) s")
            case let other: throw other
            }
        }
    }

    private func findMailboxes(_ machine: QEMUMachine) throws(SocketFailure) {
        let functions = try PCI(machine.qtest, roots: configuration.roots).functions
        guard let device = functions.first(where: { $0.classCode == PCI.Function.memoryDevice }) else {
            throw .garbled("no memory device with CXL registers is on this machine's PCI buses")
        }
        mailbox = MailboxAccess(machine.qtest, try DeviceRegisters(machine.qtest, at: device.registers))
        if let found = functions.first(where: { $0.classCode == PCI.Function.switchMailbox }) {
            switchMailbox = MailboxAccess(machine.qtest, try DeviceRegisters(machine.qtest, at: found.registers))
        }
    }

    private func findAbilities(_ machine: QEMUMachine) throws(SocketFailure) {
        abilities.name = "QEMU \(machine.version)"
        abilities.interfaces = [.mailbox(host: 0)]
        if switchMailbox != nil {
            abilities.interfaces.insert(.switchMailbox)
            for interface in [CommandInterface.fabricManager, .component(host: 0)]
            where try answersThroughTunnel(interface) { abilities.interfaces.insert(interface) }
        }
        let commands = try machine.qmp.commands()
        abilities.acts = Set(Self.commands.filter { commands.contains($0.value) }.keys)
        demanded = try machine.qmp.demandedIntegers(of: Self.injections.intersection(commands))
        abilities.hasRegisters = true
        abilities.payloadSize = mailbox?.registers.payloadSize
    }

    /// What an unanswered request says about QEMU; ends what cannot be asked any more.
    private func failure(_ error: SocketFailure) async -> DeviceFailure {
        switch error {
        case .closed:
            hasDied = true
            let end = await machine?.program?.end(within: .seconds(2))
            await close()
            return .died(
                how: "\(abilities.name) " + (end?.how ?? "closed its socket"), lastWords: end?.lastWords ?? "")
        case .timedOut(let seconds):
            await close()
            return .timedOut(seconds: seconds)
        case .garbled(let what):
            return .garbled(what)
        }
    }
}

// MARK: - Commands and acts

extension QEMUDevice {
    /// - Returns: `nil` where this machine has no such interface.
    private func carryOut(_ command: DeviceCommand) throws(SocketFailure) -> DeviceAnswer? {
        switch command.interface {
        case .mailbox(host: 0): return try mailbox?.execute(command.opcode, command.payload)
        case .switchMailbox: return try switchMailbox?.execute(command.opcode, command.payload)
        case .fabricManager:
            let message = try TunnelledCommand.message(command.opcode, command.payload)
            return try tunnel(message)
        case .component(host: 0):
            let message = try TunnelledCommand.message(command.opcode, command.payload)
            let inner = try TunnelledCommand.request(to: 0, message)
            let outer = try TunnelledCommand.message(TunnelManagementCommand.opcode, inner)
            guard let answer = try tunnel(outer) else { return nil }
            return answer.returnCode == 0 ? try TunnelledCommand.answer(answer.payload) : answer
        default: return nil
        }
    }

    /// Sends a message through the switch to the memory device.
    private func tunnel(_ message: [UInt8]) throws(SocketFailure) -> DeviceAnswer? {
        guard let switchMailbox else { return nil }
        let request = try TunnelledCommand.request(to: QEMUConfiguration.downstreamPort, message)
        let answer = try switchMailbox.execute(TunnelManagementCommand.opcode, request)
        return answer.returnCode == 0 ? try TunnelledCommand.answer(answer.payload) : answer
    }

    private func answersThroughTunnel(_ interface: CommandInterface) throws(SocketFailure) -> Bool {
        try carryOut(DeviceCommand(Identify.opcode, to: interface))?.returnCode == 0
    }

    /// Resets the machine, and finds everything again: the BARs are gone with the rest.
    private func reset(_ machine: QEMUMachine) throws(SocketFailure) -> QMP.Reply {
        let reply = try machine.qmp.execute("system_reset", until: "RESET")
        if case .done = reply { try findMailboxes(machine) }
        return reply
    }

    /// Lets the machine's clock run for as long.
    private func run(_ machine: QEMUMachine, nanoseconds: UInt64) async throws(SocketFailure) -> QMP.Reply {
        let reply = try machine.qmp.execute("cont")
        guard case .done = reply else { return reply }
        try? await Task.sleep(for: .nanoseconds(Int64(clamping: nanoseconds)))
        return try machine.qmp.execute("stop")
    }

    /// What the monitor is told: what the act says, and 0 for each integer that this QEMU demands beside it.
    private func arguments(of act: ManagementAct, path: String) -> String {
        let arguments = act.arguments(path: path)
        let rest = (demanded[act.commandName] ?? []).filter { !arguments.contains("\"\($0)\":") }
        return arguments.dropLast() + rest.map { ", \"\($0)\": 0" }.joined() + "}"
    }

    private static let injections: Set<String> = Set(
        ManagementAct.EventRecordKind.allCases.map { ManagementAct.inject($0, log: .informational).commandName })

    /// The command of the monitor that each kind of act needs.
    private static let commands: [ManagementAct.Kind: String] = [
        .add: "cxl-add-dynamic-capacity", .release: "cxl-release-dynamic-capacity",
        .forcedRelease: "cxl-release-dynamic-capacity", .inject: "cxl-inject-general-media-event",
        .poison: "cxl-inject-poison", .reset: "system_reset", .wait: "cont",
    ]
}
