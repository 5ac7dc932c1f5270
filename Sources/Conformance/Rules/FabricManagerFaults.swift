import CXLWire

/// Something in a fabric manager's request that the device must refuse.
struct FabricFault {
    /// The id of the rule that says so.
    let rule: String
    let why: String
    /// The codes that a text names for it; any error where none is named.
    let named: [CommandReturnCode]

    init(_ rule: String, _ why: String, named: [CommandReturnCode] = []) {
        self.rule = rule
        self.why = why
        self.named = named
    }
}

/// Judges one fault of those that a request has.
///
/// Where faults coincide the device chooses which it answers for, and taking the command is reported once.
func judge(_ rule: String, _ faults: [FabricFault], _ step: borrowing Step) -> Outcome {
    guard let mine = faults.first(where: { $0.rule == rule }) else { return .notApplicable }
    if step.accepted, let first = faults.first, first.rule != rule {
        return .unknown("the request has another fault, for which \(first.rule) reports it")
    }
    return step.mustBeRefused(mine.why, named: faults.count > 1 ? [] : mine.named)
}

/// How a whole answer of a list command compares with what its own counts announce.
enum OutputLength {
    /// The framing's own complaint.
    case short(WireError)
    case exact
    /// How many bytes follow the last described one.
    case long(Int)

    /// The outcome for a rule that wants no fewer bytes than announced.
    func atLeastAnnounced(_ step: borrowing Step) -> Outcome {
        guard case .short(let error) = self else { return .held }
        // Bytes that nobody read are not missing.
        guard let length = step.exchange?.response?.declaredLength else { return .unknown("no length was captured") }
        return .violated(
            Violation(
                .response, 0..<length, field: "\(error.field)", expected: "\(error.needed) bytes, as announced",
                observed: "\(length) bytes"))
    }

    /// The outcome for a rule that wants no more bytes than announced.
    func atMostAnnounced(_ step: borrowing Step) -> Outcome {
        let length = step.response.count
        switch self {
        case .short: return .notApplicable
        case .exact: return .held
        case .long(let count):
            return .violated(
                Violation(
                    .response, length - count..<length, expected: "\(length - count) bytes, as announced",
                    observed: "\(length) bytes"))
        }
    }
}

extension CapacityMap {
    /// How many bytes the set has, at most what 64 bits hold.
    var heldByteCount: UInt64 {
        pieces.reduce(0) { sum, piece in
            let (total, overflow) = sum.addingReportingOverflow(piece.end - piece.start)
            return overflow ? .max : total
        }
    }
}
