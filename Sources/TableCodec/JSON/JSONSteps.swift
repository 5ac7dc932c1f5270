/// What to write for one fixed row, in a form that a loop can read without counting references.
struct JSONStep: Sendable {
    enum Kind: UInt8, Sendable {
        case number8, number16, number24, number32
        case quotedNumber
        case uuid
        case bytes
        /// Bytes that are left out where all of them are zero.
        case reserved
    }

    let kind: Kind
    let offset: UInt32
    let width: UInt32
    /// `,"name":`, with the opening quote for strings, in the plan's pool.
    let literalStart: UInt32
    let literalCount: UInt32
}

/// A run of rows without names, bits or parts of their own.
struct JSONSteps: Sendable {
    let steps: [JSONStep]
    /// The end of the last row.
    let size: Int
    /// The longest text there can be.
    let room: Int

    init(_ steps: [JSONStep]) {
        self.steps = steps
        size = steps.map { Int($0.offset) + Int($0.width) }.max() ?? 0
        // 20 digits or 36 of a UUID, and the closing quote.
        room = steps.reduce(0) { $0 + Int($1.literalCount) + max(40, 2 * Int($1.width) + 1) }
    }
}
