/// Why a capture cannot be read (further), and what to do about it.
public struct CaptureError: Error, Sendable, Equatable, CustomStringConvertible {
    /// A place in the capture.
    public enum Place: Sendable, Equatable {
        /// A line of text, the first is 1.
        case line(Int)
        /// A byte, the first is 0.
        case offset(Int)
    }

    /// What is wrong, as a clause without a full stop.
    public var problem: String
    /// Where, if the problem has a place.
    public var place: Place?
    /// What should have been there.
    public var expected: String?
    /// What was there instead.
    public var found: String?
    /// What the user can do.
    public var advice: String?

    public init(
        _ problem: String, at place: Place? = nil, expected: String? = nil, found: String? = nil, advice: String? = nil
    ) {
        self.problem = problem
        self.place = place
        self.expected = expected
        self.found = found
        self.advice = advice
    }

    /// An error in a line of text, where its number is known.
    init(
        _ problem: String, line: Int?, expected: String? = nil, found: String? = nil, advice: String? = nil
    ) {
        self.init(problem, at: line.map { .line($0) }, expected: expected, found: found, advice: advice)
    }

    /// The number of the line, for an error in text.
    public var line: Int? { if case .line(let line) = place { line } else { nil } }

    public var description: String {
        var text =
            switch place {
            case .line(let line): "line \(line): "
            case .offset(let offset): "offset 0x\(String(offset, radix: 16)): "
            case nil: ""
            }
        text += problem
        if let expected { text += "; expected \(expected)" }
        if let found { text += "; found \(found)" }
        if let advice { text += " (\(advice))" }
        return text
    }
}
