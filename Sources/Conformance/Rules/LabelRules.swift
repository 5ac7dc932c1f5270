import CXLWire
import SpecTables

// The label storage area (4102h, 4103h).

private let getLSA: Clauses = [.r3_0: "8.2.9.8.2.3", .r3_1: "8.2.9.9.2.3", .r3_2: "8.2.10.9.2.3"]
private let onGetLSA = Trigger.exchange([GetLSA.opcode])
private let onLabels = Trigger.exchange([GetLSA.opcode, SetLSA.opcode])

extension Rule {
    public static let labelsLengthAsAsked: Rule = Rule(
        "labels.length-differs", "LSA-001", .must, .device, confidence: .a, on: onGetLSA, needs: [.request],
        "Get LSA returns exactly as many bytes as were asked for.",
        consequence: "A host takes what its buffer held before for labels, or writes behind its end.", clauses: getLSA
    ) { session, step throws(WireError) in
        guard step.succeeded, let length = step.responseLength else { return .notApplicable }
        let asked = Int(try GetLSA.Request(step.request).length)
        guard asked <= session.mailbox.limitAtLeast else {
            return .unknown("whether the payload has room for \(asked) bytes is not known")
        }
        return length == asked
            ? .held
            : .violated(
                Violation(
                    .response, min(asked, length)..<max(asked, length), field: "labelData",
                    expected: "\(asked) bytes", observed: "\(length) bytes"))
    }

    public static let labelsReadAsWritten: Rule = Rule(
        "labels.not-what-was-written", "LSA-002", .must, .device, confidence: .a, on: onGetLSA,
        needs: [.request, .response, .whole, .sole],
        "Label bytes read are those that the last successful Set LSA wrote there.",
        consequence: "A host finds another namespace than the one that was made, or none.", clauses: getLSA
    ) { session, step throws(WireError) in
        guard step.succeeded else { return .notApplicable }
        switch session.labels.comparison(with: step.response, at: Int(try GetLSA.Request(step.request).offset)) {
        case .unknown: return .unknown("these labels were not seen being written")
        case .agrees: return .held
        case .differs(let bytes, let index):
            return .violated(
                Violation(
                    .response, bytes, field: "labelData", expected: "the bytes that were written",
                    observed: "\(bytes.count == 1 ? "another byte" : "other bytes")", contradicts: index))
        }
    }

    public static let labelsBeyondArea: Rule = Rule(
        "labels.beyond-area.answer", "LSA-003", .must, .device, confidence: .b, on: onLabels, needs: [.implemented],
        "Get LSA and Set LSA do not succeed beyond the size of the label storage area.",
        consequence: "A host believes that labels are kept which the device has no room for.", clauses: getLSA
    ) { session, step throws(WireError) in
        switch try areaExcess(session, step) {
        case .unknown(let why): return .unknown(why)
        case .inside: return .notApplicable
        case .beyond(let why): return step.mustBeRefused(why)
        }
    }

    public static let labelsBeyondAreaCode: Rule = Rule(
        "labels.beyond-area.code", "LSA-003", .should, .device, confidence: .b, on: onLabels, needs: [.implemented],
        "Get LSA and Set LSA beyond the size of the label storage area are answered Invalid Input.",
        consequence: "A host cannot tell its own mistake from a fault of the device.", clauses: getLSA
    ) { session, step throws(WireError) in
        guard !step.accepted, case .beyond(let why) = try areaExcess(session, step) else { return .notApplicable }
        // Lengths that no payload has are a fault of their own.
        return step.mustBeRefused(why, named: [.invalidInput, .invalidPayloadLength])
    }
}

private enum Excess {
    case unknown(String)
    case inside
    case beyond(String)
}

private func areaExcess(_ session: borrowing Session, _ step: borrowing Step) throws(WireError) -> Excess {
    guard let size = session.device.identity?.lsaSize else { return .unknown("Identify Memory Device was not read") }
    let end: UInt64
    if step.opcode == GetLSA.opcode {
        let request = try GetLSA.Request(step.request)
        end = UInt64(request.offset) + UInt64(request.length)
    } else {
        let request = try SetLSA.Request(step.request)
        end = UInt64(request.offset) + UInt64(max(0, step.requestLength - SetLSA.Request.minimumByteCount))
    }
    return end <= UInt64(size) ? .inside : .beyond("it ends at \(end) of an area of \(size) bytes")
}
