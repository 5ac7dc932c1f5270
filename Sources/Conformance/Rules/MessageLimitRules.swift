import CXLWire
import Captures
import SpecTables

// Command set 00h: what a component says about its messages.

private let identify: Clauses = [.r3_0: "8.2.9.1.1", .r3_2: "8.2.10.1.1"]
private let getLimit: Clauses = [.r3_0: "8.2.9.1.3", .r3_2: "8.2.10.1.3"]
private let setLimit: Clauses = [.r3_0: "8.2.9.1.4", .r3_2: "8.2.10.1.4"]
private let exponents = Trigger.exchange([
    Identify.opcode, GetResponseMessageLimit.opcode, SetResponseMessageLimit.opcode,
])

extension Rule {
    public static let messageRequestAboveLimitAnswer: Rule = Rule(
        "message.request-above-limit.answer", "CCI-MSG-010", .must, .component, confidence: .b, on: .anyMessage,
        needs: [.whole],
        "A request payload above the size that Identify announced is answered Invalid Payload Length.",
        consequence: "A component that takes it has cut the message, or lied about its buffers.", clauses: identify
    ) { session, step throws(WireError) in
        guard let limit = session.message.requestLimit else { return .unknown("the largest message is not known") }
        guard let length = step.inputLength else { return .unknown("the length of the request was not captured") }
        guard length > limit.bytes else { return .notApplicable }
        // A transport may drop such a message; then there is no answer to judge.
        guard step.returnCode != nil else { return .notApplicable }
        return step.mustBeRefused(
            "\(length) bytes were sent and the component takes \(limit.bytes)", named: [.invalidPayloadLength]
        ).contradicting(limit.index)
    }

    public static let messageResponseAboveLimit: Rule = Rule(
        "message.response-above-limit", "CCI-MSG-011", .must, .component, confidence: .b, on: .anyMessage,
        needs: [.whole],
        "The payload of a response whose length varies is not above the response message limit.",
        consequence: "The requester's buffer is too small for it.", clauses: getLimit
    ) { session, step throws(WireError) in
        guard step.accepted, step.describedOutput?.isVariable == true else {
            return .notApplicable
        }
        guard let limit = session.message.responseLimit else { return .unknown("the response limit is not known") }
        guard let length = step.outputLength else { return .unknown("the length of the response was not captured") }
        if length <= limit.bytes { return .held }
        return .violated(
            Violation(
                .response, limit.bytes..<length, expected: "at most \(limit.bytes) bytes",
                observed: "\(length) bytes", contradicts: limit.index))
    }

    public static let messageSizeExponent: Rule = Rule(
        "message.size-out-of-range", "CCI-MSG-012", .must, .component, confidence: .b, on: exponents,
        "A message size is between 2 to the power of 8 and 2 to the power of 20 bytes.",
        consequence: "The other side cannot size its buffers.", clauses: identify
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let (bytes, field, exponent) = try step.messageSizeExponent()
        if (8...20).contains(exponent) { return .held }
        return .violated(
            Violation(
                .response, bytes, field: field, expected: "an exponent from 8 to 20", observed: "\(exponent)"))
    }

    public static let messageSizeExponentNew: Rule = Rule(
        "message.size-above-1024", "CCI-MSG-012", .note, pinned: .should, .component, confidence: .b, on: exponents,
        since: .r3_1,
        "From revision 3.1 on a message size is at most 1024 bytes.",
        consequence: "A requester of that revision may not have the buffer.", clauses: identify
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let (bytes, field, exponent) = try step.messageSizeExponent()
        guard (8...20).contains(exponent) else { return .notApplicable }
        if exponent <= 10 { return .held }
        return .violated(
            Violation(.response, bytes, field: field, expected: "an exponent from 8 to 10", observed: "\(exponent)"))
    }

    public static let messageLimitOutOfRangeAnswer: Rule = Rule(
        "message.limit-out-of-range.answer", "CCI-MSG-012", .must, .component, confidence: .b,
        on: .exchange([SetResponseMessageLimit.opcode]), needs: [.request],
        "A response message limit that is no message size is refused.",
        consequence: "What limit is in force then, neither side can tell.", clauses: setLimit
    ) { session, step throws(WireError) in
        let asked = try SetResponseMessageLimit.Request(step.request).responseMessageLimit
        guard !(8...20).contains(asked) else { return .notApplicable }
        guard session.hasCommand(of: step) else { return .unknown("nothing shows that the device has this command") }
        return step.mustBeRefused("2 to the power of \(asked) bytes is no message size")
    }

    public static let messageLimitRaised: Rule = Rule(
        "message.limit-above-request", "CCI-MSG-013", .must, .component, confidence: .b,
        on: .exchange([SetResponseMessageLimit.opcode]), since: .r3_1, needs: [.request, .response],
        "The response message limit that a component puts in force is not above the one that was asked for.",
        consequence: "The requester's buffer is too small for the answers that follow.",
        clauses: [.r3_1: "8.2.9.1.4", .r3_2: "8.2.10.1.4"]
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let asked = try SetResponseMessageLimit.Request(step.request).responseMessageLimit
        let given = try SetResponseMessageLimit.Response(step.response).responseMessageLimit
        if given <= asked { return .held }
        return .violated(
            Violation(
                .response, 0..<1, field: "responseMessageLimit", expected: "at most \(asked)", observed: "\(given)"))
    }

    public static let messageComponentType: Rule = Rule(
        "message.component-type-reserved", "CCI-MSG-014", .should, pinned: .must, .component, confidence: .b,
        on: .exchange([Identify.opcode]),
        "The component type is one that the revision defines.",
        consequence: "A fabric manager cannot tell which commands the component takes.", clauses: identify
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        guard let type = try Identify.Response(step.response).componentType else { return .notApplicable }
        let row = Enumeration.componentType.row(for: UInt64(type.rawValue))
        if let row, row.since <= step.pinned ?? .newest { return .held }
        return .violated(
            Violation(
                .response, 0x11..<0x12, field: "componentType", expected: "a type that the revision defines",
                observed: row?.title ?? "\(type.rawValue)"))
    }

    public static let messageBackgroundPercentage: Rule = Rule(
        "message.background-percentage-above-100", "CCI-MSG-015", .must, .component, confidence: .b,
        on: .exchange([BackgroundOperationStatus.opcode]),
        "The percentage of a background operation is at most 100.",
        consequence: "A requester that waits for 100 never sees the end.",
        clauses: [.r3_0: "8.2.9.1.2", .r3_2: "8.2.10.1.2"]
    ) { _, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        let percentage = try BackgroundOperationStatus.Response(step.response).status.percentageComplete
        if percentage <= 100 { return .held }
        return .violated(
            Violation(
                .response, 0..<1, field: "status.percentageComplete", expected: "at most 100",
                observed: "\(percentage)"))
    }
}

extension Step {
    /// The size that the answer to one of the commands of message sizes tells.
    fileprivate func messageSizeExponent() throws(WireError) -> (bytes: Range<Int>, field: String, exponent: UInt8) {
        switch opcode {
        case Identify.opcode:
            (
                0x10..<0x11, "maximumSupportedMessageSize",
                try Identify.Response(response).maximumSupportedMessageSize
            )
        case GetResponseMessageLimit.opcode:
            (0..<1, "responseMessageLimit", try GetResponseMessageLimit.Response(response).responseMessageLimit)
        default:
            (0..<1, "responseMessageLimit", try SetResponseMessageLimit.Response(response).responseMessageLimit)
        }
    }
}
