/// Bytes without a command around them: what a hex paste shows.
public struct BarePayload: Sendable, Equatable {
    /// The payload, in memory order.
    public var bytes: [UInt8]
    public var origin: Origin
    /// What the reader assumed or noticed, one sentence each.
    public var notes: [String]

    public init(bytes: [UInt8], origin: Origin = Origin(), notes: [String] = []) {
        self.bytes = bytes
        self.origin = origin
        self.notes = notes
    }
}

/// Why a capture could not be read, and where.
public struct CaptureError: Error, Sendable, Equatable {
    public var message: String
    /// Line of the source, from 1.
    public var line: Int?
    /// Byte offset in a binary source.
    public var offset: Int?
    public var expected: String?
    public var found: String?
    public var hint: String?

    public init(
        message: String, line: Int? = nil, offset: Int? = nil, expected: String? = nil, found: String? = nil,
        hint: String? = nil
    ) {
        self.message = message
        self.line = line
        self.offset = offset
        self.expected = expected
        self.found = found
        self.hint = hint
    }
}
