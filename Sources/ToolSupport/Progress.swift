/// Says on standard error how far long work has come: on a terminal only, and not where the results go there as well.
public struct Progress {
    private static let step = 20_000
    private let isShown = Terminal.isTerminal(2) && !Terminal.isTerminal(1)
    private var count = 0

    public init() {}

    /// One more exchange.
    public mutating func advance() {
        count += 1
        if isShown && count % Self.step == 0 { Terminal.writeError("\r\(count) exchanges", newline: false) }
    }

    /// Wipes the line.
    public func finish() {
        if isShown && count >= Self.step { Terminal.writeError("\r\u{1B}[K", newline: false) }
    }
}
