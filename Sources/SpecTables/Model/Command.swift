/// The shape of a command's request or response.
public enum CommandPayloadShape: Sendable {
    /// No bytes.
    case none
    /// The structure of this key.
    case structure(String)
    /// The command carries a payload that the tables do not describe yet.
    case undescribed

    public var key: String? { if case .structure(let key) = self { key } else { nil } }
}

/// A command of the Component Command Interface.
public struct Command: Sendable {
    /// Opcode: command set in bits 15:8, command in bits 7:0.
    public let opcode: UInt16
    /// The name everything else refers to (`dc.get-extent-list`).
    public let key: String
    public let title: String
    public let request: CommandPayloadShape
    public let response: CommandPayloadShape
    public let since: Revision
    public let clauses: Clauses
    /// The effects that the command's Command Effects Log entry may name, as ``BitLayout/commandEffects`` bits.
    public let effects: UInt16

    public init(
        _ opcode: UInt16, _ key: String, _ title: String, request: CommandPayloadShape = .none,
        response: CommandPayloadShape = .none, since: Revision = .r2_0, clauses: Clauses = [:], effects: UInt16 = 0
    ) {
        self.opcode = opcode
        self.key = key
        self.title = title
        self.request = request
        self.response = response
        self.since = since
        self.clauses = clauses
        self.effects = effects
    }
}

/// A register, with its place in its block.
public struct Register: Sendable {
    /// The name everything else refers to (`mailbox.command`).
    public let key: String
    public let title: String
    /// Byte offset in the capability's register block.
    public let offset: Int
    public let bits: BitLayout
    public let clauses: Clauses

    /// Width in bytes.
    public var width: Int { bits.width }

    public init(_ key: String, _ title: String, offset: Int, _ bits: BitLayout, clauses: Clauses = [:]) {
        self.key = key
        self.title = title
        self.offset = offset
        self.bits = bits
        self.clauses = clauses
    }
}
