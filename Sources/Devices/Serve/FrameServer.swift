import CXLWire
import Captures
import Conformance
import SpecTables

/// Answers frames in the name of a device: the other end of ``FrameDevice``. Does no input or output of its own.
public actor FrameServer {
    /// What became of some bytes.
    public struct Outcome: Sendable {
        /// The frames that answer what was whole.
        public var answers: [UInt8] = []
        /// What was no frame: nothing after it can be read.
        public var fault: FrameFault?
    }

    private let device: any DeviceUnderTest
    private let sink: @Sendable (TranscriptLine) -> Void
    private var decoder = FrameDecoder(.request)
    private var selected = CommandInterface.mailbox(host: 0)
    private var lastCommand: ContinuousClock.Instant?

    /// - Parameter sink: takes what was said and done, in order.
    public init(_ device: any DeviceUnderTest, into sink: @escaping @Sendable (TranscriptLine) -> Void) {
        self.device = device
        self.sink = sink
    }

    /// Takes the next bytes of the stream, however it is cut.
    public func take(_ bytes: [UInt8]) async -> Outcome {
        var outcome = Outcome()
        decoder.feed(bytes)
        do throws(FrameFault) {
            while let frame = try decoder.next() { outcome.answers += await answer(frame) }
        } catch {
            outcome.fault = error
        }
        return outcome
    }

    /// What is missing of the last frame where the stream ends here.
    public var unfinished: String? { decoder.unfinished }

    private func answer(_ request: Frame) async -> [UInt8] {
        await letTimePass()
        let answer: Frame
        switch request.type {
        case .fabricManager: answer = await execute(request, on: .fabricManager)
        case .component: answer = await execute(request, on: selected)
        case .control: answer = await control(request)
        }
        // No answer is longer than a frame can be: the device keeps to its own limits.
        return answer.encoded() ?? request.answered(.internalError).encoded() ?? []
    }

    /// A device in this process has a clock that stands still: whoever drives it from outside lives in real time.
    private func letTimePass() async {
        let now = ContinuousClock.now
        if let lastCommand {
            let nanoseconds = UInt64((now - lastCommand) / .nanoseconds(1))
            _ = try? await device.perform(.wait(nanoseconds: nanoseconds))
        }
        lastCommand = now
    }

    private func execute(_ request: Frame, on interface: CommandInterface) async -> Frame {
        let command = DeviceCommand(request.header.opcode, request.payload, to: interface)
        do {
            let answer = try await device.execute(command)
            sink(.exchange(Exchange(command, answer, tag: request.header.tag)))
            return request.answered(
                CommandReturnCode(rawValue: answer.returnCode), vendorStatus: answer.vendorStatus,
                payload: answer.payload, startedBackgroundOperation: answer.startedBackgroundOperation ?? false)
        } catch {
            return request.answered(.unsupportedMailboxOrCCI)
        }
    }

    // MARK: Control

    private func control(_ frame: Frame) async -> Frame {
        guard let request = ControlRequest(line: frame.payload) else {
            return frame.answered(.unsupported, payload: ControlAnswer(message: "no such control request").line)
        }
        do {
            let (code, answer) = try await carryOut(request)
            return frame.answered(code, payload: answer.line)
        } catch {
            return frame.answered(.unsupported, payload: ControlAnswer(message: error.words).line)
        }
    }

    private func carryOut(_ request: ControlRequest) async throws(DeviceFailure) -> (CommandReturnCode, ControlAnswer) {
        switch request {
        case .capabilities:
            var answer = ControlAnswer(abilities: await device.abilities)
            answer.restarts = true
            return (.success, answer)
        case .restart:
            try await device.restart()
            selected = .mailbox(host: 0)
            sink(.reset(Reset(kind: "restart")))
        case .select(let interface):
            guard await device.abilities.interfaces.contains(interface), interface != .fabricManager else {
                return (.invalidInput, ControlAnswer(message: "no frames of type 08h go to \(interface.label)"))
            }
            selected = interface
        case .perform(let act):
            let stimulus = try await device.perform(act)
            sink(.stimulus(stimulus))
            if case .reset(let kind) = act, stimulus.outcome == .accepted { sink(.reset(Reset(kind: kind.rawValue))) }
            if case .refused(let why) = stimulus.outcome { return (.invalidInput, ControlAnswer(message: why)) }
        case .readRegister(let key):
            let value = try await device.readRegister(key)
            let width = Catalogue.register(key)?.width ?? 8
            sink(.register(RegisterAccess(register: key, direction: .read, value: value, width: width)))
            return (.success, ControlAnswer(value: value))
        case .accessMailbox(let offset, let width, let value):
            let read = try await device.accessMailbox(offset: offset, width: width, writing: value)
            return (.success, ControlAnswer(value: value == nil ? read : nil))
        }
        return (.success, ControlAnswer())
    }
}

extension Exchange {
    /// A command and its answer, as a transcript has them: each interface is a device of its own to it.
    public init(_ command: DeviceCommand, _ answer: DeviceAnswer, tag: UInt8? = nil) {
        self.init(
            origin: Origin(device: command.interface.label),
            transport: command.interface.transport, opcode: command.opcode,
            request: Payload(command.payload, declaredLength: command.payload.count),
            response: Payload(answer.payload, declaredLength: answer.payload.count), returnCode: answer.returnCode,
            vendorStatus: answer.vendorStatus, background: answer.startedBackgroundOperation,
            tag: command.interface.transport == .cci ? tag : nil)
    }
}

extension DeviceFailure {
    /// The failure in words.
    public var words: String {
        switch self {
        case .died(let how, let lastWords):
            lastWords.isEmpty ? "the device died: \(how)" : "the device died: \(how); it said: \(lastWords)"
        case .timedOut(let seconds): "nothing came within \(seconds) s"
        case .garbled(let what), .notSupported(let what), .notStarted(let what): what
        }
    }
}
