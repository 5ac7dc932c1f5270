import CXLWire
import Captures
import SpecTables

/// One line of a transcript as the rules see it.
public struct Step: Sendable {
    /// The exchange's number in the capture; for a register line, the number of the next exchange.
    public let index: Int
    public let exchange: Exchange?
    public let register: RegisterAccess?
    /// The revision that the user pinned.
    public let pinned: Revision?

    /// The oldest revision that explains this exchange: a device that knows a command, or a flag, is of its revision or
    /// newer.
    let lowestRevision: Revision
    /// The revision that gave the response its shape: it says nothing about the device's other answers.
    let shapeRevision: Revision

    let requestBytes: [UInt8]
    let responseBytes: [UInt8]

    public init(index: Int, exchange: Exchange, pinned: Revision? = nil) {
        self.index = index
        self.exchange = exchange
        register = nil
        self.pinned = pinned
        requestBytes = exchange.request.map { $0.holes.isEmpty ? $0.bytes : Array($0.prefix) } ?? []
        let response = exchange.response.map { $0.holes.isEmpty ? $0.bytes : Array($0.prefix) } ?? []
        responseBytes = response
        lowestRevision = StepRevision.lowest(exchange, response.span)
        shapeRevision = StepRevision.shape(exchange, response.span)
    }

    public init(index: Int, register: RegisterAccess, pinned: Revision? = nil) {
        self.index = index
        exchange = nil
        self.register = register
        self.pinned = pinned
        requestBytes = []
        responseBytes = []
        lowestRevision = .r2_0
        shapeRevision = .r2_0
    }

    public var opcode: UInt16 { exchange?.opcode ?? 0 }
    /// The captured bytes of the request, up to the first that was not.
    public var request: Span<UInt8> { @_lifetime(borrow self) get { requestBytes.span } }
    /// The captured bytes of the response, up to the first that was not.
    public var response: Span<UInt8> { @_lifetime(borrow self) get { responseBytes.span } }

    /// The length that the request declared, or has.
    public var requestLength: Int { exchange?.request.map { $0.declaredLength ?? $0.bytes.count } ?? 0 }
    /// The length that the response declared, or has; `nil` where no response was seen.
    public var responseLength: Int? { exchange?.response.map { $0.declaredLength ?? $0.bytes.count } }

    public var returnCode: CommandReturnCode? { exchange?.returnCode.map { CommandReturnCode(rawValue: $0) } }
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

    var isRequestWhole: Bool { exchange?.request?.isWhole ?? false }
    var isResponseWhole: Bool { exchange?.response?.isWhole ?? false }

    // MARK: Answers to what a command must be refused for

    /// The device must not take this command; `named` are the codes that a text names for the fault.
    ///
    /// Held where it was refused with one of `named` (any error where none is named).
    func mustBeRefused(_ why: String, named: [CommandReturnCode] = []) -> Outcome {
        guard let code = returnCode else { return .unknown("the return code was not captured") }
        if accepted {
            return .violated(
                Violation(
                    .header, 0..<0, field: "returnCode", expected: "an error, because \(why)",
                    observed: returnCodeText(code)))
        }
        if named.isEmpty || named.contains(code) || isExcused { return .held }
        return .violated(
            Violation(
                .header, 0..<0, field: "returnCode",
                expected: named.map { returnCodeText($0) }.joined(separator: " or ") + ", because \(why)",
                observed: returnCodeText(code)))
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

/// The return code's words.
func returnCodeText(_ code: CommandReturnCode) -> String {
    Enumeration.returnCode.row(for: UInt64(code.rawValue))?.title ?? "reserved code \(code.rawValue)"
}
