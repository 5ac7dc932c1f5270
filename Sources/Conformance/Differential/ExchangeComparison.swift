import CXLWire
import Captures
import SpecTables

/// Compares what two devices did where they were asked the same, and finds out which of them is wrong.
struct ExchangeComparison {
    /// The regions of each device, as it describes them.
    var regions = Pair<[DynamicCapacityRegionConfiguration.Value]>([], [])
    /// What each device is of, where it is known.
    var revisions = Pair<Revision?>(nil, nil)

    /// Whether both mailboxes have payloads of one size.
    var havePagesOfOneSize = true

    /// What came of two conversations that had the same purpose.
    struct Outcome {
        var differences: [Difference] = []
        /// How many lines could be laid side by side.
        var compared = 0
        /// Whether the devices were asked other things from some place on.
        var isParted = false
        /// Whether the devices are no longer in the same state.
        var isStateOther = false
    }

    /// - Parameter rule: the rule that says which return codes the wrong command of `place` may get.
    func compare(
        _ heard: Pair<[Heard]>, at place: Difference.Place, rule: Rule? = nil
    ) -> Outcome {
        var outcome = Outcome()
        var (i, j) = (0, 0)
        while i < heard.a.count, j < heard.b.count {
            guard let (skipA, skipB) = Self.skip(heard.a[i...], heard.b[j...]) else {
                outcome.isParted = true
                break
            }
            (i, j) = (i + skipA, j + skipB)
            outcome.compared += 1
            var place = place
            place.exchanges = Pair(heard.a[i].index, heard.b[j].index)
            compare(Pair(heard.a[i], heard.b[j]), place, rule, &outcome)
            // What follows in a conversation follows from this.
            if outcome.isStateOther { break }
            (i, j) = (i + 1, j + 1)
        }
        return outcome
    }

    /// How many lines to pass over on each side until both have the same question; `nil` where they do not meet again.
    ///
    /// A device with more in it is asked more often: a list that takes more pages, a log with more records. Where one was
    /// told to do something that the other was not, they are no longer in the same state.
    private static func skip(_ a: ArraySlice<Heard>, _ b: ArraySlice<Heard>) -> (Int, Int)? {
        let free = Pair(a, b).map { lines in lines.prefix(64).prefix { !$0.changesState }.count }
        for all in 0...free.a + free.b {
            for skipA in max(0, all - free.b)...min(all, free.a) where skipA < a.count && all - skipA < b.count {
                let (left, right) = (a[a.startIndex + skipA], b[b.startIndex + all - skipA])
                if left.isSameQuestion(as: right) { return (skipA, all - skipA) }
            }
        }
        return nil
    }

    /// Says of a conversation that only `side` did not bring to its end why that was.
    func end(of side: Side, _ heard: Pair<[Heard]>, at place: Difference.Place) -> [Difference] {
        guard let last = heard[side].last(where: { !$0.findings.isEmpty }) else { return [] }
        var place = place
        place.exchanges = Pair(heard.a.last?.index ?? 0, heard.b.last?.index ?? 0)
        place.exchanges[side] = last.index
        var builder = Builder(
            Side.allCases.reduce(into: Pair(last, last)) { if $1 != side { $0[$1].findings = [] } }, place, nil)
        builder.addRules()
        return builder.differences
    }

    private func compare(_ heard: Pair<Heard>, _ place: Difference.Place, _ rule: Rule?, _ outcome: inout Outcome) {
        var builder = Builder(heard, place, rule)
        switch (heard.a.line, heard.b.line) {
        case (.exchange(let a), .exchange(let b)): compare(Pair(a, b), &builder)
        case (.stimulus(let a), .stimulus(let b)):
            let values = Pair(a, b).map(\.outcome.text)
            if !values.isEqual { builder.add(.act, values) }
            builder.isStateOther = !values.isEqual
        case (.register(let a), .register(let b)):
            guard let register = Catalogue.register(a.register) else { break }
            builder.add(
                FieldComparison.differences(register, Pair(a.value, b.value)), part: .register
            ) { .register($0) }
        default: break
        }
        builder.addRules()
        outcome.differences += builder.differences
        outcome.isStateOther = outcome.isStateOther || builder.isStateOther
    }

    private func compare(_ exchanges: Pair<Exchange>, _ builder: inout Builder) {
        guard let codeA = exchanges.a.returnCode, let codeB = exchanges.b.returnCode else {
            return builder.addMissingAnswer(exchanges.map(\.returnCode))
        }
        guard codeA == codeB else {
            builder.add(.returnCode, Pair(codeA, codeB).map { returnCodeText(CommandReturnCode(rawValue: $0)) })
            let isQuery = Catalogue.command(exchanges.a.opcode)?.isQuery ?? false
            builder.isStateOther = !isQuery && min(codeA, codeB) <= CommandReturnCode.backgroundCommandStarted.rawValue
            return
        }
        guard codeA == CommandReturnCode.success.rawValue, Self.isComparable(exchanges) else { return }
        let responses = exchanges.map { $0.response?.bytes ?? [] }
        let fields = FieldComparison.differences(
            exchanges.a.opcode, exchanges.map { $0.request?.bytes ?? [] }, responses, regions: regions,
            revisions: revisions, havePagesOfOneSize: havePagesOfOneSize)
        builder.add(fields, part: .response) { .field($0) }
    }

    /// Whether the answers have to agree: the questions do, and are not about what each device has of its own.
    private static func isComparable(_ exchanges: Pair<Exchange>) -> Bool {
        // Logs are the device's own; what the Command Effects Log lists is compared once, entry by entry.
        if exchanges.a.opcode == GetLog.opcode { return false }
        let requests = exchanges.map { $0.request?.bytes ?? [] }
        if requests.isEqual || !(Catalogue.command(exchanges.a.opcode)?.isQuery ?? false) { return true }
        return isWholeList(exchanges.a) && isWholeList(exchanges.b)
    }

    /// Whether an answer has the whole extent list, however many extents were asked for.
    private static func isWholeList(_ exchange: Exchange) -> Bool {
        guard exchange.opcode == GetDynamicCapacityExtentList.opcode, let request = exchange.request?.bytes,
            let response = exchange.response?.bytes,
            let question = try? GetDynamicCapacityExtentList.Request(request.span),
            let answer = try? GetDynamicCapacityExtentList.Response(response.span)
        else { return false }
        return question.startingExtentIndex == 0 && answer.returnedExtentCount == answer.totalExtentCount
    }
}

extension Stimulus.Outcome {
    fileprivate var text: String {
        switch self {
        case .accepted: "accepted"
        // Each device has words of its own.
        case .refused: "refused"
        case .unknown: "no outcome"
        }
    }
}

extension Heard {
    /// Whether both devices were asked the same, as far as devices that differ can be.
    fileprivate func isSameQuestion(as other: Heard) -> Bool {
        switch (line, other.line) {
        case (.exchange(let a), .exchange(let b)):
            guard a.opcode == b.opcode, a.interface == b.interface else { return false }
            let payloads = Pair(a, b).map { $0.request?.bytes ?? [] }
            if payloads.isEqual || a.isDeliberate && b.isDeliberate { return true }
            // A request that names places and handles does so in each device's own way.
            return Self.namesOwn(a.opcode) && (isReading || payloads.map(\.count).isEqual)
        case (.stimulus(let a), .stimulus(let b)):
            return a.command == b.command && ManagementAct(a) == ManagementAct(b)
        case (.register(let a), .register(let b)): return a.register == b.register
        case (.gap, .gap): return true
        default: return false
        }
    }

    /// Whether the device may be in another state after this line.
    fileprivate var changesState: Bool {
        switch line {
        case .exchange(let exchange): !exchange.isDeliberate && !isReading
        case .stimulus, .reset, .gap: true
        case .register: false
        }
    }

    /// Whether the line reads something, or clears what was read.
    private var isReading: Bool {
        guard let exchange else { return false }
        return exchange.opcode == ClearEventRecords.opcode || Catalogue.command(exchange.opcode)?.isQuery ?? false
    }

    /// Whether a request names what each device has of its own: addresses, handles, sizes.
    private static func namesOwn(_ opcode: UInt16) -> Bool {
        [ClearEventRecords.opcode, GetLog.opcode].contains(opcode) || [0x48, 0x56].contains(opcode >> 8)
    }
}
