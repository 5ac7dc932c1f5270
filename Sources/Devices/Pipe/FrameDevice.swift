import CXLWire
import Captures
import Conformance
import NIOCore
import NIOPosix

/// A device that speaks frames: a program on a pipe (`pipe:COMMAND`), or whoever listens on a socket (`unix:PATH`).
///
/// What it can do it says on the control channel; where it has none, it is probed, and acts of management go through the
/// commands of its fabric manager's interface. `docs/pipe-protocol.md` describes the other side of this.
public actor FrameDevice: DeviceUnderTest {
    public internal(set) var abilities: DeviceAbilities
    let endpoint: FrameEndpoint
    /// Where the connection lives, and this actor with it, so that an answer finds it without a change of threads.
    private let loop = MultiThreadedEventLoopGroup.singleton.next()
    let limits: Limits
    private var link: FrameLink?
    /// What ended the conversation: nothing is sent until a restart.
    private var failure: DeviceFailure? = .notStarted("the device was not started")
    /// Starts in a row after which the device answered nothing at all.
    private var fruitlessStarts = 0
    private static let mostFruitlessStarts = 3
    /// Whether its abilities were found out.
    private var isMet = false
    private var tag: UInt8 = 0
    /// What the control channel said; `nil` where there is none.
    var control: ControlAnswer?
    /// Where frames of type 08h go.
    var selected = CommandInterface.mailbox(host: 0)
    /// The regions of each host, for management by commands.
    var regions: [Int: [HostDCRegionConfiguration.Value]] = [:]

    public struct Limits: Sendable {
        /// How long to wait for an answer.
        public var command: Duration
        /// How long to wait for an answer that may well not come, to a frame of a kind that may not be known.
        public var probe: Duration

        public init(command: Duration = .seconds(10), probe: Duration = .seconds(2)) {
            self.command = command
            self.probe = min(probe, command)
        }
    }

    public nonisolated var unownedExecutor: UnownedSerialExecutor {
        // SAFETY: the executor of a loop of the process's own group lives as long as the process.
        unsafe loop.executor.asUnownedSerialExecutor()
    }

    /// A device that was not started yet: ``restart()`` does.
    public init(_ endpoint: FrameEndpoint, limits: Limits = Limits()) {
        self.endpoint = endpoint
        self.limits = limits
        abilities = DeviceAbilities(name: endpoint.description, interfaces: [])
    }

    public func execute(_ command: DeviceCommand) async throws(DeviceFailure) -> DeviceAnswer {
        guard abilities.interfaces.contains(command.interface) else {
            throw .notSupported("the device has no interface \(command.interface.label)")
        }
        let type: Frame.MessageType = command.interface == .fabricManager ? .fabricManager : .component
        if type == .component { try await select(command.interface) }
        let answer = try await exchange(type, command.opcode, command.payload, within: limits.command)
        return DeviceAnswer(
            returnCode: answer.header.returnCode.rawValue, vendorStatus: answer.header.vendorSpecificExtendedStatus,
            payload: answer.payload, startedBackgroundOperation: answer.header.lengthWord.backgroundOperation)
    }

    public func readRegister(_ key: String) async throws(DeviceFailure) -> UInt64 {
        try await value(of: .readRegister(key))
    }

    public func accessMailbox(offset: Int, width: Int, writing value: UInt64?) async throws(DeviceFailure) -> UInt64 {
        let request = ControlRequest.accessMailbox(offset: offset, width: width, writing: value)
        if value == nil { return try await self.value(of: request) }
        _ = try await ask(request)
        return 0
    }

    /// Starts the program or connects to the socket; the first time, asks the device what it can do.
    ///
    /// - Throws: ``DeviceFailure/notStarted(_:)`` where there is nothing to talk to. A device that is there and does not
    ///   answer as it should is no reason to throw: its first command shows that.
    public func restart() async throws(DeviceFailure) {
        if failure == nil, control?.restarts == true {
            try await askRestart()
            return
        }
        try await open()
        if !isMet {
            try await findAbilities()
            isMet = true
        }
        if endpoint.outlivesConnection, control?.restarts == true { try await askRestart() }
    }

    private func askRestart() async throws(DeviceFailure) {
        _ = try await ask(.restart)
        regions = [:]
        selected = .mailbox(host: 0)
    }

    public func close() async {
        await link?.close()
        link = nil
        failure = .notStarted("the device was closed")
    }

    /// Opens a new connection in place of the one before.
    func open() async throws(DeviceFailure) {
        await link?.close()
        link = nil
        regions = [:]
        selected = .mailbox(host: 0)
        guard fruitlessStarts < Self.mostFruitlessStarts else {
            throw .notStarted(
                "it was started \(fruitlessStarts) times in a row and answered nothing; it is not tried again")
        }
        fruitlessStarts += 1
        link = try await endpoint.open(on: loop)
        failure = nil
    }

    // MARK: Frames

    /// Sends a request and waits for its answer. Any failure is final until a restart.
    func exchange(
        _ type: Frame.MessageType, _ opcode: UInt16, _ payload: [UInt8], within limit: Duration
    ) async throws(DeviceFailure) -> Frame {
        if let failure { throw failure }
        guard let link else { throw .notStarted("the device was not started") }
        tag &+= 1
        let request = Frame(type, tag: tag, opcode: opcode, payload: payload)
        guard let bytes = request.encoded() else {
            throw .notSupported("a payload of \(payload.count) bytes does not fit a frame")
        }
        do {
            let answer = try await link.connection.exchange(bytes, within: limit)
            if let mismatch = Self.mismatch(answer, request) { throw DeviceFailure.garbled(mismatch) }
            fruitlessStarts = 0
            return answer
        } catch {
            let reason =
                switch error {
                case let silence as FrameConnection.Silence: await link.explain(silence, after: limit)
                case let failure as DeviceFailure: failure
                default: DeviceFailure.garbled("\(error)")
                }
            failure = reason
            throw reason
        }
    }

    /// What of an answer does not belong to the request.
    private static func mismatch(_ answer: Frame, _ request: Frame) -> String? {
        if answer.type != request.type {
            return
                "expected an answer of message type \(request.type.number), found \(answer.type.number) at its byte 0x0"
        }
        if answer.header.tag != request.header.tag {
            return "expected an answer with tag \(request.header.tag), found tag \(answer.header.tag) at its byte 0x2"
        }
        if answer.header.opcode != request.header.opcode {
            return "expected an answer to \(request.opcode), found opcode \(answer.opcode) at its byte 0x4"
        }
        return nil
    }

    /// Lets frames of type 08h go to `interface`.
    private func select(_ interface: CommandInterface) async throws(DeviceFailure) {
        guard interface != selected else { return }
        let (code, answer) = try await ask(.select(interface))
        guard code == .success else {
            throw .notSupported(answer.message ?? "the device does not select \(interface.label)")
        }
        selected = interface
    }
}

extension Frame.MessageType {
    /// As the specification writes it: `08h`.
    var number: String { (rawValue < 0x10 ? "0" : "") + String(rawValue, radix: 16, uppercase: true) + "h" }
}
