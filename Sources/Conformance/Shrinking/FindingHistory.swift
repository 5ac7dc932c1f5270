import Captures

/// A finding, and the lines of the capture that led to it.
public struct FindingHistory: Sendable {
    public let finding: Finding
    /// The capture's lines up to the one that shows the finding, or as many of the last as were kept.
    public let lines: [TranscriptLine]
    /// The number that the first exchange of ``lines`` has in the capture.
    public let firstIndex: Int

    /// The exchange with a number, where it is among ``lines``.
    public func exchange(_ index: Int) -> Exchange? {
        var next = firstIndex
        for case .exchange(let exchange) in lines {
            if next == index { return exchange }
            next += 1
        }
        return nil
    }

    /// Looks for the shortest part of the lines that shows the finding; `nil` where they do not show it.
    public func reproduction(_ options: CheckOptions) async -> Reproduction? {
        await Reproduction.find(finding, in: lines, firstIndex: firstIndex, options: options)
    }
}

/// Judges a capture and keeps, for the findings that are wanted, what led to them. Memory does not grow with the capture.
public struct FindingHistories: ~Copyable {
    /// How many lines before a finding are kept at most, and how many bytes of payload.
    public static let mostLines = 20_000
    public static let mostBytes = 64 << 20
    /// How many findings are kept.
    public static let mostFindings = 10

    private var engine: Engine
    private let wants: (Finding) -> Bool
    private var recent: [TranscriptLine] = []
    private var bytes = 0
    /// Lines at the start of ``recent`` that are out of the window, and the number of the first exchange behind them.
    private var dropped = 0
    private var firstIndex = 0
    private var seen: Set<String> = []
    /// What was found, each rule and subject once.
    public private(set) var found: [FindingHistory] = []

    public init(_ options: CheckOptions, wants: @escaping (Finding) -> Bool) {
        engine = Engine(options: options)
        self.wants = wants
    }

    public mutating func take(_ line: TranscriptLine) {
        guard found.count < Self.mostFindings else { return }
        recent.append(line)
        bytes += Self.size(line)
        while recent.count - dropped > Self.mostLines || bytes > Self.mostBytes && recent.count - dropped > 1 { drop() }
        var wanted: [Finding] = []
        engine.take(line) { wanted.append($0) }
        wanted = wanted.filter { wants($0) && seen.insert($0.rule.id + " " + $0.subject).inserted }
        guard !wanted.isEmpty else { return }
        let lines = Array(recent[dropped...])
        for finding in wanted where found.count < Self.mostFindings {
            found.append(FindingHistory(finding: finding, lines: lines, firstIndex: firstIndex))
        }
    }

    private mutating func drop() {
        bytes -= Self.size(recent[dropped])
        if case .exchange = recent[dropped] { firstIndex += 1 }
        dropped += 1
        if dropped >= Self.mostLines {
            recent.removeFirst(dropped)
            dropped = 0
        }
    }

    private static func size(_ line: TranscriptLine) -> Int {
        guard case .exchange(let exchange) = line else { return 0 }
        return (exchange.request?.bytes.count ?? 0) + (exchange.response?.bytes.count ?? 0)
    }
}
