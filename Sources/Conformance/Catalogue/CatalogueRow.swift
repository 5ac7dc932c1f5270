/// A row of the rule catalogue, and what became of it: the list is complete, and says what it cannot see.
public struct CatalogueRow: Sendable {
    public enum Disposition: Sendable, Equatable {
        /// Rules with this number run.
        case runs
        /// The fact is judged by the rule with this id.
        case merged(into: String)
        /// No rule: why.
        case retired(String)
        /// Traffic does not show it: what else is needed.
        case notObservable(String)
    }

    public let number: String
    public let disposition: Disposition

    public init(_ number: String, _ disposition: Disposition) {
        self.number = number
        self.disposition = disposition
    }
}
