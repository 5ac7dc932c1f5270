import CXLWire
import Captures
import SpecTables
import TableCodec

/// One line of a transcript as the rules see it. What several rules ask of it is found out once, here.
public struct Step: Sendable {
    /// The exchange's number in the capture; for a register line, the number of the next exchange.
    public let index: Int
    public let exchange: Exchange?
    public let register: RegisterAccess?
    /// The revision that the user pinned.
    public let pinned: Revision?
    /// What carried the exchange; `nil` for a register.
    public let transport: Exchange.Transport?
    public let opcode: UInt16
    public let returnCode: CommandReturnCode?

    let requestBytes: [UInt8]
    let responseBytes: [UInt8]
    let isRequestWhole: Bool
    let isResponseWhole: Bool
    /// The length that the sender declared; `nil` where the capture does not show it.
    let inputLength: Int?
    /// The length that the device reported; `nil` where the capture does not show it.
    let outputLength: Int?

    /// What the tables say about the command; `nil` where they do not have it.
    let layout: CommandLayout?
    /// Mostly `nil`, and apart, because it is large.
    private let remarks: Remarks?
    /// The answer to a Get Event Records that the device took, where it can be framed.
    let events: EventAnswer?
    /// What an extent list comes to with the pages before it, or why it cannot be framed.
    let extentList: Result<ExtentListAnswer, WireError>?
    /// A successful answer to Get Event Records for one of the five logs, beside what was known of it; `nil` where there is
    /// none that can be framed.
    let logAnswer: LogAnswer?
    /// The extents that the response would hold if the command succeeded, or why it cannot be framed.
    let sent: Result<[CarriedExtent], WireError>
    /// The extents that the host accepts or gives back, or why the request cannot be framed.
    let updated: Result<[CarriedExtent], WireError>
    /// What triggers ask for.
    let content: Content

    let lowestRevision: Revision
    let shapeRevision: Revision

    /// - Parameters:
    ///   - session: what was known of the device before.
    ///   - layout: the command's, looked up before.
    init(
        index: Int, exchange: Exchange, pinned: Revision?, in session: borrowing Session, layout: CommandLayout?
    ) {
        self.index = index
        self.exchange = exchange
        register = nil
        self.pinned = pinned
        transport = exchange.transport
        opcode = exchange.opcode
        let code = exchange.returnCode.map { CommandReturnCode(rawValue: $0) }
        returnCode = code
        let request = exchange.request?.captured ?? []
        let response = exchange.response?.captured ?? []
        requestBytes = request
        responseBytes = response
        isRequestWhole = exchange.request?.isWhole ?? false
        isResponseWhole = exchange.response?.isWhole ?? false
        inputLength = exchange.request?.declaredLength
        outputLength = exchange.response?.declaredLength

        self.layout = layout
        remarks = Remarks.about(layout, request, code == .success ? response : [])
        let isAccepted = code == .success || code == .backgroundCommandStarted
        let opcode = exchange.opcode
        let events = opcode == GetEventRecords.opcode && isAccepted ? try? EventAnswer(response.span, at: index) : nil
        self.events = events
        logAnswer = code == .success ? events.flatMap { LogAnswer($0, to: request.span, in: session) } : nil
        extentList =
            opcode == GetDynamicCapacityExtentList.opcode && isAccepted
            ? Self.result { () throws(WireError) in
                try ExtentListAnswer(request.span, response.span, at: index, in: session.capacity)
            } : nil
        let sent = Self.result { () throws(WireError) in
            try Self.sentExtents(opcode, request.span, response.span, events)
        }
        self.sent = sent
        updated = Self.result { () throws(WireError) in try Self.updatedExtents(opcode, request.span) }
        lowestRevision = Self.lowestRevision(code, layout, events)
        shapeRevision = Self.shapeRevision(code, opcode, response.span, events)

        var content = events?.kinds ?? []
        if case .success(let extents) = sent, !extents.isEmpty { content.insert(.sentExtents) }
        if case .failure = sent { content.insert(.sentExtents) }
        if exchange.transport == .cci { content.insert(.message) }
        self.content = content
    }

    public init(index: Int, register: RegisterAccess, pinned: Revision? = nil) {
        self.index = index
        exchange = nil
        self.register = register
        self.pinned = pinned
        transport = nil
        opcode = 0
        returnCode = nil
        requestBytes = []
        responseBytes = []
        isRequestWhole = false
        isResponseWhole = false
        inputLength = nil
        outputLength = nil
        layout = nil
        remarks = nil
        events = nil
        extentList = nil
        logAnswer = nil
        sent = .success([])
        updated = .success([])
        content = []
        lowestRevision = .r2_0
        shapeRevision = .r2_0
    }

    /// The input, decoded, where the tables have something to say about it.
    var remarkableInput: DecodedPayload? { remarks?.input }
    /// The same of the output of a command that succeeded.
    var remarkableOutput: DecodedPayload? { remarks?.output }

    /// As `Result(catching:)`, which takes no closure that borrows.
    private static func result<Value>(_ body: () throws(WireError) -> Value) -> Result<Value, WireError> {
        do throws(WireError) { return .success(try body()) } catch { return .failure(error) }
    }

    /// The captured bytes of the request, up to the first that was not.
    public var request: Span<UInt8> { @_lifetime(borrow self) get { requestBytes.span } }
    /// The captured bytes of the response, up to the first that was not.
    public var response: Span<UInt8> { @_lifetime(borrow self) get { responseBytes.span } }

    /// The length that the request declared, or has.
    public var requestLength: Int { inputLength ?? exchange?.request?.bytes.count ?? 0 }
    /// The length that the response declared, or has; `nil` where no response was seen.
    public var responseLength: Int? { outputLength ?? exchange?.response?.bytes.count }

    public var succeeded: Bool { returnCode == .success }
    /// Whether the device took the command: it succeeded, or goes on in the background.
    public var accepted: Bool { returnCode == .success || returnCode == .backgroundCommandStarted }

    /// Codes that say nothing about the input: they neither hold against a device nor speak for it.
    static let excusing: [CommandReturnCode] = [
        .internalError, .retryRequired, .busy, .mediaDisabled, .invalidSecurityState,
    ]
    var isExcused: Bool { returnCode.map { Self.excusing.contains($0) } ?? true }

    /// Where the bytes of `violation` stand in a binary capture.
    func source(of violation: Violation) -> Range<Int>? {
        let payload = violation.part == .request ? exchange?.request : exchange?.response
        guard let start = payload?.offset else { return nil }
        // The header stands right before the payload.
        guard violation.part == .request || violation.part == .response else {
            return max(0, start - CCIMessageHeader.byteCount)..<start
        }
        let end = start.addingReportingOverflow(violation.bytes.upperBound)
        return end.overflow ? nil : start + violation.bytes.lowerBound..<end.partialValue
    }

    // MARK: Answers to what a command must be refused for

    /// The device must not take this command; `named` are the codes that a text names for the fault.
    ///
    /// Held where it was refused with one of `named` (any error where none is named).
    func mustBeRefused(
        _ why: String, named: [CommandReturnCode] = [], contradicts: Int? = nil
    ) -> Outcome {
        guard let code = returnCode else { return .unknown("the return code was not captured") }
        if accepted {
            return .violated(
                Violation(
                    .header, 0..<0, field: "returnCode", expected: "an error, because \(why)",
                    observed: returnCodeText(code), contradicts: contradicts))
        }
        if named.isEmpty || named.contains(code) || isExcused || codesForForm.contains(code) { return .held }
        return .violated(
            Violation(
                .header, 0..<0, field: "returnCode",
                expected: named.map { returnCodeText($0) }.joined(separator: " or ") + ", because \(why)",
                observed: returnCodeText(code), contradicts: contradicts))
    }

    /// The device must take this command, unless it has one of the excuses.
    func mustNotBeRefused(_ why: String, excuses: [CommandReturnCode] = []) -> Outcome {
        guard let code = returnCode else { return .unknown("the return code was not captured") }
        if accepted { return .held }
        if isExcused || excuses.contains(code) { return .unknown("\(returnCodeText(code)) excuses it") }
        return .violated(
            Violation(
                .header, 0..<0, field: "returnCode", expected: "Success: \(why)", observed: returnCodeText(code)))
    }
}

/// The payloads about which the tables have something to say.
private final class Remarks: Sendable {
    let input: DecodedPayload?
    let output: DecodedPayload?

    private init(_ input: DecodedPayload?, _ output: DecodedPayload?) {
        self.input = input
        self.output = output
    }

    /// `nil` where there is nothing to say, as mostly.
    static func about(_ layout: CommandLayout?, _ request: [UInt8], _ response: [UInt8]) -> Remarks? {
        guard let layout else { return nil }
        let input = layout.input.flatMap { $0.isUnremarkable(request) ? nil : $0.decoded(request) }
        let output = layout.output.flatMap {
            response.isEmpty || $0.isUnremarkable(response)
                ? nil : $0.decoded(response, request: request, requestKey: layout.command.request.key)
        }
        return input == nil && output == nil ? nil : Remarks(input, output)
    }
}

extension Payload {
    /// The bytes up to the first that was not captured.
    fileprivate var captured: [UInt8] { holes.isEmpty ? bytes : Array(prefix) }
}

extension CommandReturnCode {
    /// Whether the device says that it does not have the command.
    var saysUnsupported: Bool { self == .unsupported || self == .unsupportedMailboxOrCCI }
}

/// The return code's words.
func returnCodeText(_ code: CommandReturnCode) -> String {
    Enumeration.returnCode.row(for: UInt64(code.rawValue))?.title ?? "reserved code \(code.rawValue)"
}
