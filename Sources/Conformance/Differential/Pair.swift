/// Which of two devices.
public enum Side: String, Hashable, Sendable, CaseIterable {
    case a = "A"
    case b = "B"

    public var other: Side { self == .a ? .b : .a }
}

/// The same of each of two devices.
public struct Pair<Value> {
    public var a: Value
    public var b: Value

    public init(_ a: Value, _ b: Value) {
        self.a = a
        self.b = b
    }

    public subscript(side: Side) -> Value {
        get { side == .a ? a : b }
        set { if side == .a { a = newValue } else { b = newValue } }
    }

    public func map<Other>(_ transform: (Value) -> Other) -> Pair<Other> { Pair<Other>(transform(a), transform(b)) }
}

extension Pair: Sendable where Value: Sendable {}
extension Pair: Equatable where Value: Equatable {
    /// Whether both have the same.
    public var isEqual: Bool { a == b }
}
extension Pair: Hashable where Value: Hashable {}
