/// One line of a transcript: what a capture says, in the order in which it says it.
public enum TranscriptLine: Sendable, Equatable {
    case exchange(Exchange)
    case stimulus(Stimulus)
    case register(RegisterAccess)
    case reset(Reset)
    case gap(Gap)
}

/// Where and when a line was seen. Every part is optional: a hex paste knows no time and no device.
public struct Origin: Sendable, Equatable {
    /// The device, as the source tells devices apart (a register block's address, an MCTP endpoint); `nil` where the
    /// source holds only one or cannot tell.
    public var device: String?
    /// The source's own time text, unchanged (`1795346189.681722`, `2026-01-01T12:00:00.123456Z`).
    public var time: String?
    /// First line of the source (from 1) that belongs to this, or `nil` for binary sources.
    public var line: Int?
    /// Byte offset of the first byte in a binary source, or `nil`.
    public var offset: Int?

    public init(device: String? = nil, time: String? = nil, line: Int? = nil, offset: Int? = nil) {
        self.device = device
        self.time = time
        self.line = line
        self.offset = offset
    }
}

/// The bytes of one payload, as far as the source shows them.
public struct Payload: Sendable, Equatable {
    /// The length in bytes that the sender declared (length field of the command register or of the CCI header).
    /// `nil` where the source does not show it.
    public var declaredLength: Int?
    /// The bytes from offset 0 to the last one captured. A byte inside ``holes`` was not captured and is 0 here.
    public var bytes: [UInt8]
    /// Ranges inside ``bytes`` that the source does not show, ascending and not touching. Mostly empty.
    public var holes: [Range<Int>]
    /// Byte offset of the first byte in a binary source, or `nil`.
    public var offset: Int?

    public init(_ bytes: [UInt8], declaredLength: Int? = nil, holes: [Range<Int>] = [], offset: Int? = nil) {
        self.bytes = bytes
        self.declaredLength = declaredLength
        self.holes = holes
        self.offset = offset
    }

    /// Whether each declared byte was captured.
    public var isWhole: Bool { holes.isEmpty && bytes.count >= (declaredLength ?? bytes.count) }

    /// The captured bytes before the first hole: what a decoder may read.
    public var prefix: ArraySlice<UInt8> { bytes[..<(holes.first?.lowerBound ?? bytes.count)] }
}

/// One mailbox or CCI transaction: a command and, where the source shows it, its answer.
public struct Exchange: Sendable, Equatable {
    /// Which message type carried it. The opcode spaces of CXL CCI and FM-API messages overlap.
    public enum Transport: String, Sendable, Equatable, CaseIterable {
        case mailbox
        case cci
    }

    public var origin: Origin
    public var transport: Transport
    /// The opcode, command set in bits 15:8.
    public var opcode: UInt16
    /// The request's payload; `nil` where only the response was seen.
    public var request: Payload?
    /// The response's payload; `nil` where no response was seen.
    public var response: Payload?
    /// The return code; `nil` where the source does not show it.
    public var returnCode: UInt16?
    /// The vendor specific extended status; `nil` where the source does not show it.
    public var vendorStatus: UInt16?
    /// Whether the answer reports that a background operation was started; `nil` where the source does not show it.
    public var background: Bool?
    /// The message tag of a CCI message.
    public var tag: UInt8?
    /// What the reader assumed or noticed while reading this exchange, one sentence each.
    public var notes: [String]
    /// Whether whoever sent the request broke rules on purpose, to see what the device does.
    public var isDeliberate: Bool

    public init(
        origin: Origin = Origin(), transport: Transport = .mailbox, opcode: UInt16, request: Payload? = nil,
        response: Payload? = nil, returnCode: UInt16? = nil, vendorStatus: UInt16? = nil, background: Bool? = nil,
        tag: UInt8? = nil, notes: [String] = [], isDeliberate: Bool = false
    ) {
        self.origin = origin
        self.transport = transport
        self.opcode = opcode
        self.request = request
        self.response = response
        self.returnCode = returnCode
        self.vendorStatus = vendorStatus
        self.background = background
        self.tag = tag
        self.notes = notes
        self.isDeliberate = isDeliberate
    }
}

/// A management act from outside the command interface (an operator over QMP), with its outcome.
public struct Stimulus: Sendable, Equatable {
    public enum Outcome: Sendable, Equatable {
        case accepted
        /// Refused with this message; a refused stimulus changes no state.
        case refused(String)
        /// The source ends, or was cut, before the outcome.
        case unknown
    }

    public var origin: Origin
    /// The command's name as its interface spells it (`cxl-add-dynamic-capacity`).
    public var command: String
    /// The arguments, as JSON text of an object; text that is not JSON is kept as it stands.
    public var arguments: String
    public var outcome: Outcome

    public init(origin: Origin = Origin(), command: String, arguments: String, outcome: Outcome) {
        self.origin = origin
        self.command = command
        self.arguments = arguments
        self.outcome = outcome
    }
}

/// A named register read or written, where the log shows it and it is not part of an exchange.
public struct RegisterAccess: Sendable, Equatable {
    public enum Direction: String, Sendable, Equatable, CaseIterable { case read, write }

    public var origin: Origin
    /// The register's key in the tables (`mailbox.background-command-status`, `device.event-status`).
    public var register: String
    public var direction: Direction
    public var value: UInt64
    /// Width of the access in bytes.
    public var width: Int

    public init(origin: Origin = Origin(), register: String, direction: Direction, value: UInt64, width: Int) {
        self.origin = origin
        self.register = register
        self.direction = direction
        self.value = value
        self.width = width
    }
}

/// A reset of the device, where the source shows one.
public struct Reset: Sendable, Equatable {
    public var origin: Origin
    /// What kind of reset, as the source says (`conventional`, `cxl`, `power`), or `nil`.
    public var kind: String?

    public init(origin: Origin = Origin(), kind: String? = nil) {
        self.origin = origin
        self.kind = kind
    }
}

/// Something is known to be missing here: a cut log, lines that could not be read.
public struct Gap: Sendable, Equatable {
    public var origin: Origin
    /// What is missing and why, one sentence.
    public var reason: String

    public init(origin: Origin = Origin(), reason: String) {
        self.origin = origin
        self.reason = reason
    }
}
