import Captures
import SpecTables

/// A recorded conversation with a fault in it, where no device reaches: the lines are altered as they stand, and nobody
/// reacts to it.
public struct FaultyTranscript {
    private let alterations: [Alteration]
    private let behaviours: [TranscriptBehaviour]

    /// - Returns: `nil` where a part of `name` alters no transcript.
    public init?(_ name: String) {
        var alterations: [Alteration] = []
        var behaviours: [TranscriptBehaviour] = []
        for part in name.split(separator: "&") {
            if let behaviour = TranscriptBehaviour(String(part)) {
                behaviours.append(behaviour)
            } else if let alteration = Alteration(String(part)) {
                alterations.append(alteration)
            } else {
                return nil
            }
        }
        self.alterations = alterations
        self.behaviours = behaviours
    }

    /// The lines with the fault.
    public func altered(_ lines: [TranscriptLine]) -> [TranscriptLine] {
        var occasions = Array(repeating: 0, count: alterations.count)
        var lines = lines.map { line in
            switch line {
            case .exchange(var exchange):
                for index in alterations.indices { alter(&exchange, alterations[index], &occasions[index]) }
                return TranscriptLine.exchange(exchange)
            case .register(var access):
                for alteration in alterations {
                    guard case .register(access.register, let change) = alteration.target else { continue }
                    access.value = change.applied(to: access.value, width: access.width)
                }
                return .register(access)
            default: return line
            }
        }
        for behaviour in behaviours { behaviour.apply(to: &lines) }
        return lines
    }

    private func alter(_ exchange: inout Exchange, _ alteration: Alteration, _ occasion: inout Int) {
        guard case .command(exchange.opcode, let kind) = alteration.target else { return }
        var altered = exchange
        switch kind {
        case .field(let part, let path, let change):
            let isRequest = part != .response
            guard var payload = isRequest ? exchange.request : exchange.response,
                FieldEdit.apply(
                    change, to: path, of: &payload.bytes, opcode: exchange.opcode, isRequest: isRequest,
                    request: exchange.request?.bytes)
            else { return }
            if isRequest { altered.request = payload } else { altered.response = payload }
        case .length(let part, let delta):
            let isRequest = part != .response
            guard var payload = isRequest ? exchange.request : exchange.response, payload.bytes.count + delta >= 0
            else {
                return
            }
            if delta < 0 {
                payload.bytes.removeLast(-delta)
            } else {
                payload.bytes += Array(repeating: 0, count: delta)
            }
            payload.declaredLength = payload.bytes.count
            if isRequest { altered.request = payload } else { altered.response = payload }
        case .declared(let part, let delta):
            if part != .response {
                altered.request?.declaredLength = (exchange.request?.bytes.count ?? 0) + delta
            } else {
                altered.response?.declaredLength = (exchange.response?.bytes.count ?? 0) + delta
            }
        case .code(let code):
            altered.returnCode = code
            if code > 1 { altered.response = Payload([], declaredLength: 0) }
        case .background(let runs): altered.background = runs
        default: return
        }
        occasion += 1
        if alteration.occasion.covers(occasion) { exchange = altered }
    }
}

/// What goes wrong with whole lines, counted from 1: `line.3.missing`, `line.3.twice`, `line.3.late` (behind the next),
/// `line.3.answers-as.1`.
enum TranscriptBehaviour: Equatable {
    case missing(Int), twice(Int), late(Int)
    case answers(Int, as: Int)

    init?(_ text: String) {
        let parts = text.split(separator: ".")
        if parts.count == 4, parts[0] == "line", parts[2] == "answers-as", let number = Int(parts[1]),
            let other = Int(parts[3]), number > 0, other > 0
        {
            self = .answers(number, as: other)
            return
        }
        guard parts.count == 3, parts[0] == "line", let number = Int(parts[1]), number > 0 else { return nil }
        switch parts[2] {
        case "missing": self = .missing(number)
        case "twice": self = .twice(number)
        case "late": self = .late(number)
        default: return nil
        }
    }

    func apply(to lines: inout [TranscriptLine]) {
        switch self {
        case .missing(let number) where number <= lines.count: lines.remove(at: number - 1)
        case .twice(let number) where number <= lines.count: lines.insert(lines[number - 1], at: number)
        case .late(let number) where number < lines.count: lines.swapAt(number - 1, number)
        case .answers(let number, let other) where max(number, other) <= lines.count:
            guard case .exchange(var exchange) = lines[number - 1], case .exchange(let source) = lines[other - 1] else {
                return
            }
            exchange.response = source.response
            exchange.returnCode = source.returnCode
            lines[number - 1] = .exchange(exchange)
        default: break
        }
    }
}
