import Captures
import Conformance
import Testing

/// What one device says is not held against another.
@Suite struct InterleavingTests {
    /// Each capture with the next, and with itself.
    static let pairs = CaptureLines.captures.enumerated().flatMap { index, capture in
        [(capture, CaptureLines.captures[(index + 1) % CaptureLines.captures.count]), (capture, capture)]
    }

    @Test(arguments: pairs)
    func eachDeviceGivesItsOwnFindings(_ first: String, _ second: String) async throws {
        let captures = [try await CaptureLines.lines(of: first), try await CaptureLines.lines(of: second)]
        let named = zip(["a", "b"], captures).map { device, lines in lines.map { $0.of(device) } }
        for seed in UInt64(1)...3 {
            let mixed = Self.mixed(named[0], named[1], seed)
            let numbers = Self.numbers(of: mixed)
            let found = CaptureLines.findings(mixed)
            for (device, lines) in zip(["a", "b"], named) {
                let alone = CaptureLines.findings(lines).map { Self.text($0) { $0 } }
                let here = found.filter { $0.origin.device == device }.map { finding in
                    Self.text(finding) { numbers[device]![$0] }
                }
                #expect(here == alone, "seed \(seed), device \(device)")
            }
        }
    }

    /// Where a management act does not say which device it concerns, it may be any: nobody is accused the more for it.
    @Test func actOfUnknownDeviceAccusesNobody() async throws {
        let lines = try await CaptureLines.lines(of: "qemu-10.0.2/events.trace.log.gz")
        let named = ["a", "b"].map { device in
            lines.map { line in if case .stimulus = line { line } else { line.of(device) } }
        }
        let alone = Set(CaptureLines.findings(lines).map(\.identity))
        let extra = CaptureLines.findings(Self.mixed(named[0], named[1], 4)).filter { !alone.contains($0.identity) }
        #expect(extra.isEmpty, "\(extra.map(\.identity).prefix(3))")
    }

    /// A finding without the numbers of the exchanges: `own` gives the number among the device's own.
    private static func text(_ finding: Finding, _ own: (Int) -> Int) -> String {
        "\(own(finding.index)) \(finding.level) \(finding.identity) \(finding.violation.field) "
            + "\(finding.violation.contradicts.map(own).map { "\($0)" } ?? "")"
    }

    /// The lines of both in an order of their own, each device's in their order.
    private static func mixed(_ a: [TranscriptLine], _ b: [TranscriptLine], _ seed: UInt64) -> [TranscriptLine] {
        var random = SeededRandom(seed: seed)
        var mixed: [TranscriptLine] = []
        var (first, second) = (0, 0)
        while first < a.count || second < b.count {
            if random.below(a.count - first + b.count - second) < a.count - first {
                mixed.append(a[first])
                first += 1
            } else {
                mixed.append(b[second])
                second += 1
            }
        }
        return mixed
    }

    /// By device: how many of its exchanges come before each exchange of the mixed lines, and before their end.
    private static func numbers(of lines: [TranscriptLine]) -> [String: [Int]] {
        var numbers: [String: [Int]] = ["a": [0], "b": [0]]
        for case .exchange(let exchange) in lines {
            for device in numbers.keys {
                let count = numbers[device]!.last!
                numbers[device]!.append(exchange.origin.device == device ? count + 1 : count)
            }
        }
        return numbers
    }
}

extension TranscriptLine {
    /// The line, as said of a device.
    func of(_ device: String) -> TranscriptLine {
        switch self {
        case .exchange(var exchange):
            exchange.origin.device = device
            return .exchange(exchange)
        case .stimulus(var stimulus):
            stimulus.origin.device = device
            return .stimulus(stimulus)
        case .register(var access):
            access.origin.device = device
            return .register(access)
        case .reset(var reset):
            reset.origin.device = device
            return .reset(reset)
        case .gap(var gap):
            gap.origin.device = device
            return .gap(gap)
        }
    }
}
