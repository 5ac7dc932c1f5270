import ArgumentParser
import SpecTables
import TableCodec

/// `--color`.
public enum ColorOption: String, ExpressibleByArgument, CaseIterable, Sendable {
    case auto, always, never

    /// Colours are for terminals, and `NO_COLOR` is respected.
    public var isColoured: Bool {
        switch self {
        case .always: true
        case .never: false
        case .auto: Terminal.isTerminal(1) && !Terminal.hasNoColor
        }
    }
}

/// `--revision`: one of the revisions, or `auto`.
public struct RevisionOption: ExpressibleByArgument, Sendable {
    public let choice: RevisionChoice

    public static let auto = RevisionOption(choice: .auto)

    public init(choice: RevisionChoice) { self.choice = choice }

    public init?(argument: String) {
        if argument == "auto" {
            choice = .auto
        } else if let revision = Revision(rawValue: argument) {
            choice = .fixed(revision)
        } else {
            return nil
        }
    }

    public static var allValueStrings: [String] { ["auto"] + Revision.allCases.map(\.rawValue) }
    public var defaultValueDescription: String { "auto" }
}
