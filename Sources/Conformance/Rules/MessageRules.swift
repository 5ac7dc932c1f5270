import CXLWire
import Captures
import SpecTables

// The header of a CCI message. A transcript keeps it whole where a tunnel carries it.

private let header: Clauses = [.r3_0: "7.6.3"]
private let tunnel: Clauses = [.r3_0: "7.6.7.3.1"]
private let onTunnel = Trigger.exchange([TunnelManagementCommand.opcode])

extension Rule {
    public static let messageCategory: Rule = Rule(
        "message.category-contradicts-direction", "CCI-MSG-001", .must, .component, confidence: .b, on: onTunnel,
        "The category of a request message is 0, that of a response message 1.",
        consequence: "The receiver takes a request for an answer, or the other way round.", clauses: header
    ) { _, step throws(WireError) in
        let messages = try step.tunnelledMessages()
        return .judged(
            messages.compactMap { message in
                let expected: UInt8 = message.part == .request ? 0 : 1
                let category = message.header.category.category.rawValue
                guard category != expected else { return nil }
                return message.violation(
                    0..<1, "category", expected: "\(expected)", observed: "\(category)")
            })
    }

    public static let messageTagReturned: Rule = Rule(
        "message.response-changes-tag", "CCI-MSG-002", .must, .component, confidence: .b, on: onTunnel,
        "The response message has the tag of the request message.",
        consequence: "The requester cannot find the request that is answered, and waits until it gives up.",
        clauses: header
    ) { _, step throws(WireError) in
        guard let (request, response) = try step.tunnelledPair() else { return .notApplicable }
        if response.header.tag == request.header.tag { return .held }
        return .violated(
            response.violation(
                1..<2, "tag", expected: "\(request.header.tag), as in the request",
                observed: "\(response.header.tag)"))
    }

    public static let messageOpcodeReturned: Rule = Rule(
        "message.response-changes-opcode", "CCI-MSG-003", .must, .component, confidence: .c, on: onTunnel,
        "The response message has the command and the command set of the request message.",
        consequence: "The requester reads the payload as another command's answer.", clauses: header
    ) { _, step throws(WireError) in
        guard let (request, response) = try step.tunnelledPair() else { return .notApplicable }
        if response.header.opcode == request.header.opcode { return .held }
        return .violated(
            response.violation(
                3..<5, "opcode", expected: "\(opcodeText(request.header.opcode)), as in the request",
                observed: opcodeText(response.header.opcode)))
    }

    public static let messageBackgroundInRequest: Rule = Rule(
        "message.background-bit-in-request", "CCI-MSG-006", .note, .component, confidence: .d, on: onTunnel,
        "The background bit is clear in request messages.",
        consequence: "The bit has no meaning in a request.", clauses: header
    ) { _, step throws(WireError) in
        guard let request = try step.tunnelledMessages().first else { return .notApplicable }
        guard request.header.lengthWord.backgroundOperation else { return .held }
        return .violated(request.violation(5..<8, "lengthWord", expected: "bit 23 clear", observed: "bit 23 set"))
    }

    public static let messageBackgroundStarted: Rule = Rule(
        "message.background-bit-clear-when-started", "CCI-MSG-007", .should, .component, confidence: .c,
        on: .anyExchange,
        "A response message that says Background Command Started has the background bit set.",
        consequence: "A requester that looks at the bit takes the command for done.", clauses: header
    ) { _, step throws(WireError) in
        if step.opcode == TunnelManagementCommand.opcode, step.succeeded {
            guard let (_, response) = try step.tunnelledPair(),
                response.header.returnCode == .backgroundCommandStarted
            else { return .notApplicable }
            if response.header.lengthWord.backgroundOperation { return .held }
            return .violated(
                response.violation(5..<8, "lengthWord", expected: "bit 23 set", observed: "bit 23 clear"))
        }
        guard step.transport == .cci, step.returnCode == .backgroundCommandStarted else {
            return .notApplicable
        }
        guard let bit = step.exchange?.background else { return .unknown("the background bit was not captured") }
        if bit { return .held }
        return .violated(
            Violation(
                .header, 5..<8, field: "lengthWord", expected: "bit 23 set, because an operation was started",
                observed: "bit 23 clear"))
    }

    public static let messageBackgroundWithoutOperation: Rule = Rule(
        "message.background-bit-without-operation", "CCI-MSG-007", .should, .component, confidence: .c,
        on: .anyMessage, needs: [.whole],
        "The background bit of a response message is clear where no operation was started.",
        consequence: "A requester waits for the end of an operation that never began.", clauses: header
    ) { session, step throws(WireError) in
        guard let code = step.returnCode, code != .backgroundCommandStarted else {
            return .notApplicable
        }
        guard let bit = step.exchange?.background else { return .unknown("the background bit was not captured") }
        if !bit { return .held }
        // Another response says nothing of when the operation began, so that any that was started may be the one.
        guard session.operation.started == nil else { return .notApplicable }
        guard session.isFromStartOrReset else {
            return .unknown("an operation may have been started where nothing was captured")
        }
        return .violated(
            Violation(
                .header, 5..<8, field: "lengthWord", expected: "bit 23 clear, because no operation was started",
                observed: "bit 23 set"))
    }

    public static let messageReturnCodeInRequest: Rule = Rule(
        "message.return-code-in-request", "CCI-MSG-008", .must, .component, confidence: .b, on: onTunnel,
        "Return code and extended status are zero in request messages.",
        consequence: "A receiver that looks at them takes the request for a failed answer.", clauses: header
    ) { _, step throws(WireError) in
        guard let request = try step.tunnelledMessages().first else { return .notApplicable }
        let code = request.header.returnCode.rawValue
        let status = request.header.vendorSpecificExtendedStatus
        if code == 0 && status == 0 { return .held }
        return .violated(
            request.violation(
                8..<12, "returnCode", expected: "both zero", observed: "return code \(code), extended status \(status)")
        )
    }

    public static let messageFailureWithPayload: Rule = Rule(
        "message.failure-with-payload", "CCI-MSG-009", .note, .component, confidence: .d, on: .anyMessage,
        "A response message of a command that failed has no payload.",
        consequence: "Nothing says what the payload of a failed command means.", clauses: header
    ) { _, step throws(WireError) in
        guard let code = step.returnCode, !step.accepted else {
            return .notApplicable
        }
        guard let length = step.outputLength else { return .unknown("the length of the payload was not captured") }
        if length == 0 { return .held }
        return .violated(
            Violation(
                .response, 0..<length, expected: "no payload, because the answer is \(returnCodeText(code))",
                observed: "\(length) bytes"))
    }

    public static let messageTunnelSize: Rule = Rule(
        "message.tunnel-size-disagrees", "CCI-MSG-017", .must, .component, confidence: .c, on: onTunnel,
        "The size of a tunnelled message, the payload that carries it and the message's own length agree.",
        consequence: "The switch forwards too many bytes or too few, and the message inside is lost.", clauses: tunnel
    ) { session, step throws(WireError) in
        guard step.isRequestWhole else { return .unknown("the request was not captured whole") }
        guard session.hasCommand(of: step) else { return .unknown("nothing shows that the device has this command") }
        var found = try step.tunnelSizeFaults(.request)
        if step.succeeded, step.isResponseWhole { found += try step.tunnelSizeFaults(.response) }
        return .judged(found)
    }

    public static let messageTunnelSizeAnswer: Rule = Rule(
        "message.tunnel-size-disagrees.answer", "CCI-MSG-017", .should, .device, confidence: .c, on: onTunnel,
        needs: [.request],
        "A tunnel request whose sizes disagree is refused.",
        consequence: "The component behind the tunnel gets a message that nobody sent.", clauses: tunnel
    ) { _, step throws(WireError) in
        guard let fault = try step.tunnelSizeFaults(.request).first else { return .notApplicable }
        return step.mustBeRefused("\(fault.field) is \(fault.observed) where \(fault.expected) is right")
    }
}

/// A message inside a tunnel.
struct TunnelledMessage {
    let part: Violation.Part
    let header: CCIMessageHeader.Value

    /// A violation at `bytes` of the message's header, which stands behind the tunnel's own four bytes.
    func violation(_ bytes: Range<Int>, _ field: String, expected: String, observed: String) -> Violation {
        let outer = part == .request ? "managementCommand" : "responseMessage"
        return Violation(
            part, bytes.lowerBound + 4..<bytes.upperBound + 4, field: "\(outer).\(field)", expected: expected,
            observed: observed)
    }
}

extension Step {
    /// The request message of a tunnel, and the response message where one came.
    func tunnelledMessages() throws(WireError) -> [TunnelledMessage] {
        var messages = [
            TunnelledMessage(
                part: .request,
                header: try CCIMessageHeader(TunnelManagementCommand.Request(request).managementCommandBytes).value)
        ]
        if succeeded, !responseBytes.isEmpty {
            let outer = try TunnelManagementCommand.Response(response)
            if outer.responseLength > 0 {
                messages.append(
                    TunnelledMessage(part: .response, header: try CCIMessageHeader(outer.responseMessageBytes).value))
            }
        }
        return messages
    }

    func tunnelledPair() throws(WireError) -> (TunnelledMessage, TunnelledMessage)? {
        let messages = try tunnelledMessages()
        return messages.count == 2 ? (messages[0], messages[1]) : nil
    }

    /// Where the three lengths of a tunnel's payload contradict each other.
    func tunnelSizeFaults(_ part: Violation.Part) throws(WireError) -> [Violation] {
        let isRequest = part == .request
        let count = isRequest ? requestBytes.count : responseBytes.count
        guard count >= TunnelManagementCommand.Request.minimumByteCount else { return [] }
        let size: Int
        let inner: CCIMessageHeader.Value?
        do throws(WireError) {
            if isRequest {
                let outer = try TunnelManagementCommand.Request(request)
                size = Int(outer.commandSize)
                inner = size < 12 ? nil : try CCIMessageHeader(outer.managementCommandBytes).value
            } else {
                let outer = try TunnelManagementCommand.Response(response)
                size = Int(outer.responseLength)
                inner = size < 12 ? nil : try CCIMessageHeader(outer.responseMessageBytes).value
            }
        } catch {
            guard error.reason == .countExceedsPayload else { throw error }
            return [Self.sizeFault(part, expected: count - 4, observed: Int(clamping: error.claimed))]
        }
        if size != count - 4 { return [Self.sizeFault(part, expected: count - 4, observed: size)] }
        guard let inner, Int(inner.lengthWord.payloadLength) != size - 12 else { return [] }
        return [
            TunnelledMessage(part: part, header: inner).violation(
                5..<8, "lengthWord.payloadLength", expected: "\(size - 12)",
                observed: "\(inner.lengthWord.payloadLength)")
        ]
    }

    private static func sizeFault(_ part: Violation.Part, expected: Int, observed: Int) -> Violation {
        Violation(
            part, part == .request ? 2..<4 : 0..<2, field: part == .request ? "commandSize" : "responseLength",
            expected: "\(expected)", observed: "\(observed)")
    }
}
